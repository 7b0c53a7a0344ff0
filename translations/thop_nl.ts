<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ArchivedNotice</name>
    <message>
        <source>%1 is in the archive. So you can read this, and not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Every day that you use the diary, the program makes a backup, encrypted like the diary itself. A second folder, on a stick perhaps, helps when this computer breaks down.</source>
        <translation>Elke dag dat je het dagboek gebruikt, maakt het programma een reservekopie. Die is versleuteld, net als het dagboek zelf. Een tweede map, op een usb-stick bijvoorbeeld, helpt als deze computer stukgaat.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een reservekopie</translation>
    </message>
    <message>
        <source>No second folder any more</source>
        <translation>Geen tweede map meer</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Een tweede map voor reservekopieën</translation>
    </message>
    <message>
        <source>Choose another second folder</source>
        <translation>Kies een andere tweede map</translation>
    </message>
    <message>
        <source>Choose a second folder</source>
        <translation>Kies een tweede map</translation>
    </message>
    <message>
        <source>A backup is being made. You can go on working.</source>
        <translation>Er wordt een reservekopie gemaakt. Je kunt gewoon verder.</translation>
    </message>
    <message>
        <source>In the folder of the diary</source>
        <translation>In de map van het dagboek</translation>
    </message>
    <message>
        <source>In the second folder</source>
        <translation>In de tweede map</translation>
    </message>
    <message>
        <source>There are none here yet, or the folder is not connected.</source>
        <translation>Hier zijn er nog geen, of de map is niet aangesloten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>en %n oudere</numerusform>
            <numerusform>en %n oudere</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup in %1 did not succeed. Try it again here.</source>
        <translation>De laatste reservekopie in %1 is niet gelukt. Probeer het hier nog eens.</translation>
    </message>
    <message>
        <source>The folder %1 was not connected, so there is no new backup in it.</source>
        <translation>De map %1 was niet aangesloten. Daarin staat dus geen nieuwe reservekopie.</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Begin with</source>
        <translation>Begin met</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>This page cannot be read</source>
        <translation>Deze bladzijde kan niet worden gelezen</translation>
    </message>
    <message>
        <source>The rest of the program works. Install the program again to mend it. In danger, call 112.</source>
        <translation>De rest van het programma werkt. Installeer het programma opnieuw om dit te herstellen. Bel bij gevaar 112.</translation>
    </message>
</context>
<context>
    <name>ChildField</name>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>Over wie gaat het?</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Een ander kind</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Schuilnaam</translation>
    </message>
    <message>
        <source>Nickname of another child</source>
        <translation>Schuilnaam van een ander kind</translation>
    </message>
    <message>
        <source>Add another child</source>
        <translation>Voeg een ander kind toe</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Voeg een kind toe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
    <message>
        <source>Choose a nickname, not the real name.</source>
        <translation>Kies een schuilnaam, niet de echte naam.</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>On this page</source>
        <translation>Op deze bladzijde</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>This file could not be saved</source>
        <translation>Dit bestand kon niet worden bewaard</translation>
    </message>
    <message>
        <source>Perhaps the disk is full or the folder may not be written to. Choose another folder and try again.</source>
        <translation>Misschien is de schijf vol, of mag je in deze map niets bewaren. Kies een andere map en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>A file of the program cannot be read. Install the program again.</source>
        <translation>Een bestand van het programma kan niet worden gelezen. Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>This is on the internet</source>
        <translation>Dit staat op internet</translation>
    </message>
    <message>
        <source>This program does not open websites. You can copy the address.</source>
        <translation>Dit programma opent geen websites. Je kunt het adres wel kopiëren.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Internetadres</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopieer het adres</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>You can go on. If you like, copy this report for the makers.</source>
        <translation>Je kunt verdergaan. Als je wilt, kopieer je dit verslag voor de makers.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopieer het verslag</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 staat er al.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat het staan</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervang het</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Het bestand vervangen?</translation>
    </message>
</context>
<context>
    <name>DiaryBar</name>
    <message>
        <source>To the list</source>
        <translation>Naar de lijst</translation>
    </message>
    <message>
        <source>Search in your diary</source>
        <translation>Zoek in je dagboek</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nieuwe notitie</translation>
    </message>
</context>
<context>
    <name>DiaryCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryChildren</name>
    <message>
        <source>A child in the archive has this nickname. Choose another one.</source>
        <translation>Een kind in het archief heeft deze schuilnaam. Kies een andere.</translation>
    </message>
    <message>
        <source>This could not be saved. Try again.</source>
        <translation>Dit kon niet worden bewaard. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>DiaryNames</name>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Positive contact</source>
        <translation>Prettig contact</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Over mij</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Anchorpoint</source>
        <translation>Anchorpoint</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>zwaar</translation>
    </message>
    <message>
        <source>tense</source>
        <translation>gespannen</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>gaat wel</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>rustig</translation>
    </message>
    <message>
        <source>glad</source>
        <translation>blij</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>tired</source>
        <translation>moe</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>redelijk</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>fit</translation>
    </message>
    <message>
        <source>full of energy</source>
        <translation>vol energie</translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>Vandaag · %1</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>Gisteren · %1</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Choose an entry from the list, or begin a new one.</source>
        <translation>Kies een notitie uit de lijst, of begin een nieuwe.</translation>
    </message>
</context>
<context>
    <name>DiaryWays</name>
    <message>
        <source>Write about this in your diary</source>
        <translation>Schrijf hierover in je dagboek</translation>
    </message>
    <message numerus="yes">
        <source>In your diary: %n moment(s)</source>
        <translation>
            <numerusform>In je dagboek: %n moment</numerusform>
            <numerusform>In je dagboek: %n momenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Practise this with ASSO</source>
        <translation>Oefen dit met ASSO</translation>
    </message>
</context>
<context>
    <name>EntriesList</name>
    <message>
        <source>Entries</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle notities</translation>
    </message>
    <message>
        <source>On this day, earlier</source>
        <translation>Deze dag in eerdere jaren</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>After 30 days an entry is really gone.</source>
        <translation>Na 30 dagen is een notitie echt weg.</translation>
    </message>
    <message>
        <source>Nothing was thrown away.</source>
        <translation>Er is niets weggegooid.</translation>
    </message>
    <message>
        <source>Nothing was written on this day.</source>
        <translation>Op deze dag is niets geschreven.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Toon alle notities</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>What you write comes here.</source>
        <translation>Hier komt wat je schrijft.</translation>
    </message>
    <message>
        <source>Write your first entry</source>
        <translation>Schrijf je eerste notitie</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mijn stemming</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Mijn energie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Before, done, ending</source>
        <translation>Ervoor, gedaan, afloop</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What happened? What did you feel? What did you do?</source>
        <translation>Wat gebeurde er? Wat voelde je? Wat deed je?</translation>
    </message>
    <message>
        <source>This is too much for one entry</source>
        <translation>Dit is te veel voor één notitie</translation>
    </message>
    <message>
        <source>Nothing was pasted. Paste a smaller part, or divide it over more entries.</source>
        <translation>Er is niets geplakt. Plak een kleiner stuk, of verdeel het over meer notities.</translation>
    </message>
</context>
<context>
    <name>FiltersBar</name>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Mijn stemming</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>From the archive too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wis filters</translation>
    </message>
    <message>
        <source>No child has a name here yet.</source>
        <translation>Er is hier nog geen kind met een schuilnaam.</translation>
    </message>
    <message>
        <source>No entry has a tag yet.</source>
        <translation>Er is nog geen notitie met een label.</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Zoek op deze bladzijde</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Staat niet op deze bladzijde</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Druk deze bladzijde af</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Je eigen nummers</translation>
    </message>
    <message>
        <source>These numbers are kept without a lock, so that you can always reach them. Anyone who uses this computer can read them. Do not write names of children here.</source>
        <translation>Deze nummers staan niet achter slot, zodat je er altijd bij kunt. Iedereen die deze computer gebruikt, kan ze lezen. Schrijf hier geen namen van kinderen.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Choose a new passphrase first. Who knew the old one and has a copy of the diary can still read that copy, and later ones too, until the diary gets a new key.</source>
        <translation>Kies eerst een nieuwe wachtwoordzin. Wie de oude zin kende en een kopie van het dagboek heeft, kan die kopie blijven lezen. Latere kopieën ook, tot je het dagboek een nieuwe sleutel geeft.</translation>
    </message>
    <message>
        <source>Replace the old backups</source>
        <translation>Vervang de oude reservekopieën</translation>
    </message>
    <message>
        <source>Give the diary a new key</source>
        <translation>Geef het dagboek een nieuwe sleutel</translation>
    </message>
    <message>
        <source>Everything is encrypted anew, and you get a new recovery sheet.</source>
        <translation>Alles wordt opnieuw versleuteld en je krijgt een nieuw herstelblad.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtwoordzin</translation>
    </message>
    <message>
        <source>This is not your passphrase.</source>
        <translation>Dit is niet je wachtwoordzin.</translation>
    </message>
    <message>
        <source>Replace the old backups?</source>
        <translation>De oude reservekopieën vervangen?</translation>
    </message>
    <message>
        <source>The program makes a new backup, and deletes the older ones in the folders that are connected now. You can then no longer go back to an earlier day.</source>
        <translation>Het programma maakt een nieuwe reservekopie en verwijdert de oudere, in de mappen die nu zijn aangesloten. Je kunt dan niet meer terug naar een eerdere dag.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Vervang ze</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laat ze staan</translation>
    </message>
    <message numerus="yes">
        <source>The old passphrase or code still opens %n backup(s) here.</source>
        <translation>
            <numerusform>De oude wachtwoordzin of code opent hier nog %n reservekopie.</numerusform>
            <numerusform>De oude wachtwoordzin of code opent hier nog %n reservekopieën.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment, your passphrase is being checked.</source>
        <translation>Een moment, je wachtwoordzin wordt nagekeken.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakeDiaryPage</name>
    <message>
        <source>A diary of your own</source>
        <translation>Een eigen dagboek</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Stap 1 van 2</translation>
    </message>
    <message>
        <source>Write down in a minute what happened, and find it again later. So you see what helps, and have something in hand for a talk.</source>
        <translation>Schrijf in een minuut op wat er gebeurde en vind het later terug. Zo zie je wat helpt, en heb je iets in handen voor een gesprek.</translation>
    </message>
    <message>
        <source>The diary is locked with a passphrase. Without it nobody can read it; we cannot either.</source>
        <translation>Het dagboek gaat op slot met een wachtwoordzin. Je krijgt ook een herstelcode, voor als je die zin vergeet. Zonder een van de twee kan niemand het lezen, wij ook niet.</translation>
    </message>
    <message>
        <source>Name of the diary</source>
        <translation>Naam van het dagboek</translation>
    </message>
    <message>
        <source>May stay empty. Take no full name: it can be read without the passphrase.</source>
        <translation>Mag leeg blijven. Gebruik hier geen echte namen: dit is ook te lezen als het dagboek op slot is.</translation>
    </message>
    <message>
        <source>Make my diary</source>
        <translation>Maak mijn dagboek</translation>
    </message>
    <message>
        <source>Your diary is being made. This takes a few seconds.</source>
        <translation>Je dagboek wordt gemaakt. Dat duurt een paar seconden.</translation>
    </message>
</context>
<context>
    <name>ManageDiaryPage</name>
    <message>
        <source>Manage the diary</source>
        <translation>Beheer het dagboek</translation>
    </message>
    <message>
        <source>To the diary</source>
        <translation>Naar het dagboek</translation>
    </message>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>You came in with the recovery code. Choose one that you remember. The one that you forgot then no longer opens the diary.</source>
        <translation>Je kwam binnen met de herstelcode. Kies een zin die je onthoudt. De zin die je vergeten was, opent het dagboek dan niet meer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>When somebody knows your passphrase</source>
        <translation>Als iemand je wachtwoordzin kent</translation>
    </message>
    <message>
        <source>Remove the diary</source>
        <translation>Dagboek verwijderen</translation>
    </message>
    <message>
        <source>Make a new sheet?</source>
        <translation>Een nieuw blad maken?</translation>
    </message>
    <message>
        <source>The code on the old sheet then no longer opens this diary.</source>
        <translation>De code op het oude blad opent dit dagboek dan niet meer.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Maak een nieuw blad</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Houd het oude</translation>
    </message>
    <message>
        <source>Your recovery code stands on paper. Have you lost the sheet, or did somebody see it? Then make a new one.</source>
        <translation>Je herstelcode staat op papier. Ben je het blad kwijt, of heeft iemand het gezien? Maak dan een nieuw.</translation>
    </message>
    <message>
        <source>It is not certain that your recovery code stands on paper: two groups of it were not typed yet. Rather make a new sheet.</source>
        <translation>Het is niet zeker dat je herstelcode op papier staat. Maak voor de zekerheid een nieuw blad.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Maak een nieuw herstelblad</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Nog een keer dezelfde wachtwoordzin</translation>
    </message>
    <message>
        <source>Think of a passphrase first.</source>
        <translation>Bedenk eerst een wachtwoordzin.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>De twee zijn niet gelijk. Typ de tweede nog een keer.</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>Four small steps</source>
        <translation>Dan vier kleine stappen</translation>
    </message>
    <message>
        <source>More numbers under Help</source>
        <translation>Meer nummers bij Hulp</translation>
    </message>
    <message>
        <source>Is this worth a conflict?</source>
        <translation>Is dit een conflict waard?</translation>
    </message>
    <message>
        <source>Read more about staying in contact</source>
        <translation>Lees meer over contact houden</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Terug naar de vraag</translation>
    </message>
    <message>
        <source>filled in by you</source>
        <translation>zelf ingevuld</translation>
    </message>
    <message>
        <source>Fill in a number</source>
        <translation>Vul een nummer in</translation>
    </message>
    <message>
        <source>Someone you know</source>
        <translation>Iemand die je kent</translation>
    </message>
    <message>
        <source>Who can you call? Write it down now, for later.</source>
        <translation>Wie kun jij bellen? Schrijf het vast op, voor later.</translation>
    </message>
</context>
<context>
    <name>OwnNumbersForm</name>
    <message>
        <source>What you fill in is saved at once.</source>
        <translation>Wat je invult, wordt meteen bewaard.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
</context>
<context>
    <name>OwnSituation</name>
    <message>
        <source>What came before: %1</source>
        <translation>Wat eraan voorafging: %1</translation>
    </message>
    <message>
        <source>Practised with ASSO</source>
        <translation>Geoefend met ASSO</translation>
    </message>
</context>
<context>
    <name>OwnSituationPage</name>
    <message>
        <source>Practise with ASSO</source>
        <translation>Oefenen met ASSO</translation>
    </message>
    <message>
        <source>What could you say next time? Try it here in peace.</source>
        <translation>Wat zou je een volgende keer kunnen zeggen? Probeer het hier rustig uit.</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>De situatie</translation>
    </message>
    <message>
        <source>What happened? What did your child do?</source>
        <translation>Wat gebeurde er? Wat deed je kind?</translation>
    </message>
    <message>
        <source>Done, let it go</source>
        <translation>Klaar, gooi weg</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Bewaar niets</translation>
    </message>
    <message>
        <source>Nothing that you write here is kept. It is gone when you close the program.</source>
        <translation>Wat je hier schrijft, wordt niet bewaard. Sluit je het programma, dan is het weg.</translation>
    </message>
    <message>
        <source>What you practise is kept only if you choose so at the end.</source>
        <translation>Wat je oefent, wordt alleen bewaard als je daar aan het eind voor kiest.</translation>
    </message>
    <message>
        <source>Nothing that you practise here is kept.</source>
        <translation>Wat je hier oefent, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Is this about danger?</source>
        <translation>Gaat dit over gevaar?</translation>
    </message>
    <message>
        <source>Then call first, or look at Help. Talk about it with your specialist.</source>
        <translation>Bel dan eerst, of kijk bij Hulp. Bespreek het met je specialist.</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Open Hulp</translation>
    </message>
    <message>
        <source>Is there danger now?</source>
        <translation>Is er nu gevaar?</translation>
    </message>
    <message>
        <source>Then safety comes first. You can practise later.</source>
        <translation>Dan gaat veiligheid voor. Oefenen kan later.</translation>
    </message>
    <message>
        <source>No, I can practise in peace</source>
        <translation>Nee, ik kan rustig oefenen</translation>
    </message>
    <message>
        <source>Yes, there is danger</source>
        <translation>Ja, er is gevaar</translation>
    </message>
    <message>
        <source>Does it touch safety? Read about Limits first</source>
        <translation>Raakt het de veiligheid? Lees eerst over Limits</translation>
    </message>
    <message>
        <source>You need not fill in all of them.</source>
        <translation>Je hoeft ze niet allemaal in te vullen.</translation>
    </message>
    <message>
        <source>Look at what I wrote</source>
        <translation>Kijk terug op wat ik schreef</translation>
    </message>
    <message>
        <source>You can still change it. No sentence is right or wrong by itself.</source>
        <translation>Je kunt nog iets veranderen. Geen zin is op zichzelf goed of fout.</translation>
    </message>
    <message>
        <source>Keep it with the entry</source>
        <translation>Bewaar bij de notitie</translation>
    </message>
    <message>
        <source>Read about ASSO</source>
        <translation>Lees over ASSO</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>Your present passphrase</source>
        <translation>Je wachtwoordzin van nu</translation>
    </message>
    <message>
        <source>Save the new passphrase</source>
        <translation>Bewaar de nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>Your new passphrase is saved.</source>
        <translation>Je nieuwe wachtwoordzin is bewaard.</translation>
    </message>
    <message>
        <source>This is not your present passphrase.</source>
        <translation>Dit is niet je wachtwoordzin van nu.</translation>
    </message>
    <message>
        <source>One moment, the new passphrase is being saved.</source>
        <translation>Een moment, de nieuwe wachtwoordzin wordt bewaard.</translation>
    </message>
</context>
<context>
    <name>PatternBar</name>
    <message>
        <source>To your diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before</source>
        <translation type="unfinished">Wat eraan voorafging</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">Gebied</translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message>
        <source>Show as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternGrid</name>
    <message>
        <source>Arrow keys go through it, Enter shows the entries behind a mark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternSide</name>
    <message>
        <source>Choose something in the picture to see what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Do you want to do something with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find it on the page Today. In two weeks it asks whether it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Terug</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>Words at “What came before”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Labels</translation>
    </message>
    <message>
        <source>it is about “%1” and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daytime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1 night and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1 morning and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is daytime on %1 and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1 after school and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is %1 evening and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is late on %1 and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n conflict(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n moment(s) of positive contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n entry(s)</source>
        <translation type="unfinished">%n notitie</translation>
    </message>
    <message>
        <source>Too little to say anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows when, not why. Busy days are sometimes not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When conflicts were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before</source>
        <translation type="unfinished">Wat eraan voorafging</translation>
    </message>
    <message>
        <source>Word or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Soort</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">Gebied</translation>
    </message>
    <message>
        <source>Positive contact and conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive contact</source>
        <translation type="unfinished">Prettig contact</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in the middle of what you filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 something stands at “What came before”, %2 have a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest %1 count, since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to count yet. It grows with what you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what comes back, and be there early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything has to become a conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for moments in which the contact is pleasant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more about this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>If</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I go and sit beside you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both halves are needed: if …, then …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Your plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished">Gooi weg</translation>
    </message>
    <message>
        <source>Two weeks on: did you do this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped? A few words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation type="unfinished">De notitie is weggegooid.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">Zet terug</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>If %1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did this sometimes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not done this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>%1 · page %2 of %3</source>
        <translation>%1 · bladzijde %2 van %3</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
    <message>
        <source>Hard moment</source>
        <translation>Nu lastig</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Short pages, in an order that builds up.</source>
        <translation>Korte bladzijden. Begin vooraan, of kies wat je nu nodig hebt.</translation>
    </message>
    <message>
        <source>The pages are in Dutch for now.</source>
        <translation>De bladzijden zijn nu nog in het Nederlands.</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Begrippen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the field, in plain language.</source>
        <translation>
            <numerusform>%n begrip, in gewone taal uitgelegd.</numerusform>
            <numerusform>%n begrippen, in gewone taal uitgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>One page cannot be read</source>
        <translation>Eén bladzijde kan niet worden gelezen</translation>
    </message>
    <message>
        <source>“%1” is left out. Everything else works.</source>
        <translation>‘%1’ is weggelaten. Al het andere werkt.</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze bladzijde</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Zoek in tekst</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markeer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk af</translation>
    </message>
    <message>
        <source>Mark the selected words. Marks stay until you close the program.</source>
        <translation>Markeer de gekozen woorden. Markeringen blijven tot je het programma sluit.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere letters</translation>
    </message>
</context>
<context>
    <name>ReaderText</name>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>The words of the field, in plain language.</source>
        <translation>De woorden uit het vak, in gewone taal.</translation>
    </message>
    <message>
        <source>Read on:</source>
        <translation>Lees verder:</translation>
    </message>
    <message>
        <source>This page cannot be read</source>
        <translation>Deze bladzijde kan niet worden gelezen</translation>
    </message>
    <message>
        <source>The rest of the program works. Install the program again to mend it.</source>
        <translation>De rest van het programma werkt. Installeer het programma opnieuw om dit te herstellen.</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Lees ook:</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Volgende:</translation>
    </message>
    <message>
        <source>Previous:</source>
        <translation>Vorige:</translation>
    </message>
</context>
<context>
    <name>ReadingTime</name>
    <message>
        <source>%1 minutes to read</source>
        <translation>%1 minuten lezen</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Group %1 is different on the sheet. Compare it once more.</source>
        <translation>Groep %1 klopt nog niet. Vergelijk die met je blad.</translation>
    </message>
    <message>
        <source>Save the sheet as PDF?</source>
        <translation>Het blad als PDF bewaren?</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: who has the file can open your diary. Put it on a stick that you keep elsewhere, not on this computer.</source>
        <translation>De PDF is niet versleuteld: wie het bestand heeft, kan je dagboek openen. Zet het op een usb-stick die je ergens anders bewaart, niet op deze computer.</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Bewaar het als PDF</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code is the only other way in. Put it on paper, and keep that apart from this computer.</source>
        <translation>Vergeet je je wachtwoordzin, dan kom je alleen met deze code nog in je dagboek. Zet de code op papier en bewaar dat papier niet bij deze computer.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Druk het blad af</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>No printer? Then write the code down by hand.</source>
        <translation>Geen printer? Schrijf de code dan met de hand over.</translation>
    </message>
    <message>
        <source>I have the code on paper</source>
        <translation>De code staat op papier</translation>
    </message>
    <message>
        <source>Take your sheet, and type these two groups from it.</source>
        <translation>Pak je blad erbij en typ deze twee groepen over.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Groep %1</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Kijk na en ga verder</translation>
    </message>
    <message>
        <source>Look at the code again</source>
        <translation>Bekijk de code nog eens</translation>
    </message>
    <message>
        <source>Recovery code of your diary</source>
        <translation>Herstelcode van je dagboek</translation>
    </message>
    <message>
        <source>With this code your diary opens when you have forgotten your passphrase. Choose “Forgotten your passphrase?” where the diary is locked.</source>
        <translation>Met deze code gaat je dagboek open als je je wachtwoordzin vergeten bent. Kies ‘Wachtwoordzin vergeten?’ bij het dagboek dat op slot is.</translation>
    </message>
    <message>
        <source>Keep this sheet apart from the computer, where nobody else looks. Who has both can read the diary.</source>
        <translation>Bewaar dit blad op een plek waar niemand anders kijkt, en niet bij de computer. Wie het blad én de computer heeft, kan het dagboek lezen.</translation>
    </message>
    <message>
        <source>A newer sheet makes this one worthless. Tear it up then.</source>
        <translation>Maak je later een nieuw blad, dan werkt de code op dit blad niet meer. Scheur het dan door.</translation>
    </message>
</context>
<context>
    <name>RemovalPart</name>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>All that you wrote is then gone for good, with the backups in the folder of the diary. Nobody can bring it back.</source>
        <translation>Alles wat je schreef, is dan voorgoed weg, ook de reservekopieën in de map van het dagboek. Wij kunnen het niet terughalen.</translation>
    </message>
    <message>
        <source>Remove this diary</source>
        <translation>Verwijder dit dagboek</translation>
    </message>
    <message>
        <source>Remove the whole diary?</source>
        <translation>Het hele dagboek verwijderen?</translation>
    </message>
    <message>
        <source>All that you wrote is then gone for good. We cannot bring it back either.</source>
        <translation>Alles wat je schreef, is dan voorgoed weg. Ook wij kunnen het niet terughalen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laat het staan</translation>
    </message>
    <message>
        <source>Go on removing</source>
        <translation>Ga door met verwijderen</translation>
    </message>
    <message>
        <source>To remove it, type the word %1.</source>
        <translation>Typ het woord %1 om het te verwijderen.</translation>
    </message>
    <message>
        <source>To remove it, type the word %1, or the name of the diary.</source>
        <translation>Typ het woord %1 of de naam van het dagboek om het te verwijderen.</translation>
    </message>
    <message>
        <source>That is another word. The diary is still there.</source>
        <translation>Dat is een ander woord. Het dagboek is er nog.</translation>
    </message>
    <message>
        <source>Remove everything for good</source>
        <translation>Verwijder alles voorgoed</translation>
    </message>
    <message>
        <source>There may still be backups in %1. It is not connected, or empty.</source>
        <translation>In %1 kunnen nog reservekopieën staan. Die map is leeg of niet aangesloten.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n backup(s) in %1 too.</source>
        <translation>
            <numerusform>In %1 staat ook nog %n reservekopie.</numerusform>
            <numerusform>In %1 staan ook nog %n reservekopieën.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave those where they are</source>
        <translation>Laat die staan</translation>
    </message>
    <message>
        <source>Delete those too</source>
        <translation>Verwijder die ook</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Saves itself</source>
        <translation>Wordt vanzelf bewaard</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>Type it the way you would say it.</source>
        <translation>Typ het zoals je het zou zeggen.</translation>
    </message>
    <message numerus="yes">
        <source>%n found. Choose with the arrow keys, open with Enter.</source>
        <translation>
            <numerusform>%n gevonden. Open met Enter.</numerusform>
            <numerusform>%n gevonden. Kies met de pijltjes, open met Enter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or a shorter one.</source>
        <translation>Niets gevonden. Probeer een ander woord, of een korter woord.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Who to call: 112, 113 and more</source>
        <translation>Wie je kunt bellen: 112, 113 en meer</translation>
    </message>
    <message>
        <source>Numbers for danger, for your child and for you.</source>
        <translation>Nummers bij gevaar, voor je kind en voor jou.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show what I type</source>
        <translation>Laat zien wat ik typ</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Verberg wat ik typ</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The pages are in Dutch for now.</source>
        <translation>De bladzijden zijn nu nog in het Nederlands.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Zoals de computer is ingesteld</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Manage the diary</source>
        <translation>Beheer het dagboek</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>You can also use Ctrl + plus and Ctrl + minus.</source>
        <translation>Het kan ook met Ctrl + plus en Ctrl + min.</translation>
    </message>
    <message>
        <source>Read “Before you begin” again</source>
        <translation>Lees ‘Voor je begint’ nog eens</translation>
    </message>
    <message>
        <source>See all sources</source>
        <translation>Bekijk alle bronnen</translation>
    </message>
    <message>
        <source>Version %1. Free software under the EUPL-1.2.</source>
        <translation>Versie %1. Vrije software onder de EUPL-1.2.</translation>
    </message>
    <message>
        <source>What the program remembers stands in %1</source>
        <translation>Wat het programma onthoudt, staat in %1</translation>
    </message>
    <message>
        <source>This program makes no connection to the internet.</source>
        <translation>Dit programma maakt geen verbinding met internet.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation>Stap 2 van 2</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Je herstelcode</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>What could you say? %1</source>
        <translation>Wat zou je kunnen zeggen? %1</translation>
    </message>
    <message>
        <source>What could you say?</source>
        <translation>Wat zou je kunnen zeggen?</translation>
    </message>
    <message>
        <source>Look at your words</source>
        <translation>Kijk nog eens naar je zin</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Bijvoorbeeld: %1</translation>
    </message>
</context>
<context>
    <name>StoryFields</name>
    <message>
        <source>What came before</source>
        <translation>Wat eraan voorafging</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Wat ik deed</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
</context>
<context>
    <name>StrengthSentences</name>
    <message>
        <source>Easy to guess.</source>
        <translation>Makkelijk te raden.</translation>
    </message>
    <message>
        <source>Fairly hard to guess.</source>
        <translation>Redelijk moeilijk te raden.</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>Moeilijk te raden.</translation>
    </message>
    <message>
        <source>Who has a copy of your diary and good computers needs roughly %1.</source>
        <translation>Wie een kopie van je dagboek heeft en goede computers, doet er naar schatting %1 over.</translation>
    </message>
    <message>
        <source>Add another word or two, that nobody expects there.</source>
        <translation>Zet er nog een of twee woorden bij die niemand daar verwacht.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>nog geen minuut</translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation>een paar minuten</translation>
    </message>
    <message>
        <source>some hours</source>
        <translation>een paar uur</translation>
    </message>
    <message>
        <source>some days or weeks</source>
        <translation>een paar dagen of weken</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>een paar maanden</translation>
    </message>
    <message>
        <source>some years or decades</source>
        <translation>jaren of tientallen jaren</translation>
    </message>
    <message>
        <source>longer than a human life</source>
        <translation>langer dan een mensenleven</translation>
    </message>
    <message>
        <source>This is among the ten that are chosen most.</source>
        <translation>Deze staat bij de tien die het vaakst worden gekozen.</translation>
    </message>
    <message>
        <source>This is among the hundred that are chosen most.</source>
        <translation>Deze staat bij de honderd die het vaakst worden gekozen.</translation>
    </message>
    <message>
        <source>Many people choose this.</source>
        <translation>Veel mensen kiezen dit.</translation>
    </message>
    <message>
        <source>This looks like what many people choose.</source>
        <translation>Dit lijkt op wat veel mensen kiezen.</translation>
    </message>
    <message>
        <source>One word alone is guessed quickly.</source>
        <translation>Eén los woord is snel geraden.</translation>
    </message>
    <message>
        <source>A name alone is guessed quickly.</source>
        <translation>Alleen een naam is snel geraden.</translation>
    </message>
    <message>
        <source>Names are guessed quickly.</source>
        <translation>Namen zijn snel geraden.</translation>
    </message>
    <message>
        <source>A row of keys is guessed quickly.</source>
        <translation>Een rijtje toetsen is snel geraden.</translation>
    </message>
    <message>
        <source>A short pattern on the keyboard is guessed quickly.</source>
        <translation>Een kort patroon op het toetsenbord is snel geraden.</translation>
    </message>
    <message>
        <source>The same letter again and again hardly helps.</source>
        <translation>Steeds dezelfde letter helpt nauwelijks.</translation>
    </message>
    <message>
        <source>The same part again and again hardly helps.</source>
        <translation>Steeds hetzelfde stukje helpt nauwelijks.</translation>
    </message>
    <message>
        <source>Rows such as abc or 1234 are guessed quickly.</source>
        <translation>Rijtjes zoals abc of 1234 zijn snel geraden.</translation>
    </message>
    <message>
        <source>Years are guessed quickly.</source>
        <translation>Jaartallen zijn snel geraden.</translation>
    </message>
    <message>
        <source>Dates are guessed quickly.</source>
        <translation>Datums zijn snel geraden.</translation>
    </message>
    <message>
        <source>The name of the diary is in it, and that can be read by anyone.</source>
        <translation>De naam van het dagboek staat erin, en die kan iedereen lezen.</translation>
    </message>
    <message>
        <source>Many people choose this word.</source>
        <translation>Veel mensen kiezen dit woord.</translation>
    </message>
    <message>
        <source>Words that are used less are better.</source>
        <translation>Woorden die minder vaak worden gebruikt, zijn beter.</translation>
    </message>
    <message>
        <source>Take four or more words that have nothing to do with each other.</source>
        <translation>Neem vier of meer woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>Signs, digits and capitals are not needed.</source>
        <translation>Leestekens, cijfers en hoofdletters hoeven niet.</translation>
    </message>
    <message>
        <source>Rather take words than a pattern on the keyboard.</source>
        <translation>Neem liever woorden dan een patroon op het toetsenbord.</translation>
    </message>
    <message>
        <source>Leave out what is repeated.</source>
        <translation>Laat weg wat wordt herhaald.</translation>
    </message>
    <message>
        <source>Leave out rows of letters or digits.</source>
        <translation>Laat rijtjes letters of cijfers weg.</translation>
    </message>
    <message>
        <source>Leave out years.</source>
        <translation>Laat jaartallen weg.</translation>
    </message>
    <message>
        <source>Leave out years that have to do with you.</source>
        <translation>Laat jaartallen weg die met jou te maken hebben.</translation>
    </message>
    <message>
        <source>Leave out dates that have to do with you.</source>
        <translation>Laat datums weg die met jou te maken hebben.</translation>
    </message>
    <message>
        <source>Capitals hardly help; another word does.</source>
        <translation>Hoofdletters helpen nauwelijks, een woord erbij wel.</translation>
    </message>
    <message>
        <source>A word backwards hardly helps; another word does.</source>
        <translation>Een woord achterstevoren helpt nauwelijks, een woord erbij wel.</translation>
    </message>
    <message>
        <source>@ for an a hardly helps; another word does.</source>
        <translation>Een @ voor een a helpt nauwelijks, een woord erbij wel.</translation>
    </message>
</context>
<context>
    <name>StrengthWords</name>
    <message>
        <source>Take four or more words that have nothing to do with each other. Signs, digits and capitals are not needed.</source>
        <translation>Neem vier of meer woorden die niets met elkaar te maken hebben. Leestekens, cijfers en hoofdletters hoeven niet.</translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>This goes with it</source>
        <translation>Past hierbij</translation>
    </message>
    <message>
        <source>Call, or look at Help</source>
        <translation>Bel of kijk bij Hulp</translation>
    </message>
    <message>
        <source>Because there is a word here that may be about danger.</source>
        <translation>Omdat hier een woord staat dat over gevaar kan gaan.</translation>
    </message>
    <message>
        <source>Practise this situation with ASSO</source>
        <translation>Oefen deze situatie met ASSO</translation>
    </message>
    <message>
        <source>What could you say? You can try it here in peace.</source>
        <translation>Wat zou je kunnen zeggen? Probeer het rustig uit.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>For example: school, visit, bedtime</source>
        <translation>Bijvoorbeeld: school, bezoek, bedtijd</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nieuw label</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>Voeg dit label toe</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
</context>
<context>
    <name>ThrownAway</name>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>You threw this entry away. After %1 days it is really gone.</source>
        <translation>Je hebt deze notitie weggegooid. Na %1 dagen is de notitie echt weg.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The pages are in Dutch for now.</source>
        <translation>De bladzijden zijn nu nog in het Nederlands.</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Something to read · %1</source>
        <translation>Om even te lezen · %1</translation>
    </message>
    <message>
        <source>Read this</source>
        <translation>Lees dit</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>Verder lezen waar je was</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lees verder</translation>
    </message>
    <message>
        <source>Or choose yourself</source>
        <translation>Of kies zelf</translation>
    </message>
    <message>
        <source>Find something in your own words</source>
        <translation>Zoek in je eigen woorden</translation>
    </message>
    <message>
        <source>For example: driftbui, knuffelen, wil niet slapen</source>
        <translation>Bijvoorbeeld: driftbui, knuffelen, wil niet slapen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>New here? Start at the beginning</source>
        <translation>Nieuw hier? Begin bij het begin</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Thrown away.</source>
        <translation>De notitie is weggegooid.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Je dagboek is op slot</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>You can read and search without it.</source>
        <translation>Ook nu kun je lezen en zoeken.</translation>
    </message>
    <message>
        <source>The code stands on the sheet that you keep apart.</source>
        <translation>De code staat op het blad dat je apart bewaart.</translation>
    </message>
    <message>
        <source>Use my passphrase after all</source>
        <translation>Toch met mijn wachtwoordzin</translation>
    </message>
    <message>
        <source>It opens with your passphrase only.</source>
        <translation>Het gaat open met je wachtwoordzin.</translation>
    </message>
    <message>
        <source>Forgotten your passphrase?</source>
        <translation>Wachtwoordzin vergeten?</translation>
    </message>
    <message>
        <source>Your diary is being put right. Leave the program open.</source>
        <translation>Je dagboek wordt hersteld. Laat het programma open.</translation>
    </message>
    <message>
        <source>Your diary gets a new key. Leave the program open.</source>
        <translation>Je dagboek krijgt een nieuwe sleutel. Laat het programma open.</translation>
    </message>
    <message>
        <source>One moment, your diary is being opened.</source>
        <translation>Een moment, je dagboek gaat open.</translation>
    </message>
    <message>
        <source>Open my diary</source>
        <translation>Ontgrendel</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Wacht nog %n seconde</numerusform>
            <numerusform>Wacht nog %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een reservekopie</translation>
    </message>
    <message>
        <source>Backups of a diary (*.thopbackup)</source>
        <translation>Reservekopieën van een dagboek (*.thopbackup)</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Your last words are not saved</source>
        <translation>Je laatste woorden zijn niet bewaard</translation>
    </message>
    <message>
        <source>They cannot be saved just now. If you go on, they are gone.</source>
        <translation>Ze kunnen nu niet worden bewaard. Ga je door, dan zijn ze weg.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Blijf schrijven</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Laat ze gaan</translation>
    </message>
</context>
<context>
    <name>UnsavedNotice</name>
    <message>
        <source>This is not saved yet</source>
        <translation>Dit is nog niet bewaard</translation>
    </message>
    <message>
        <source>Your words stay here.</source>
        <translation>Je woorden blijven hier staan.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room, then try again.</source>
        <translation>De schijf is vol. Maak ruimte en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of the diary just now.</source>
        <translation>In de map van het dagboek kan nu niets worden geschreven.</translation>
    </message>
    <message>
        <source>The diary could not be written.</source>
        <translation>Er kon niet in het dagboek worden geschreven.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>This is not the passphrase</source>
        <translation>Dit is niet de wachtwoordzin</translation>
    </message>
    <message>
        <source>Look at capitals and blanks, and try again.</source>
        <translation>Let op hoofdletters en spaties, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This code does not open this diary</source>
        <translation>Deze code opent dit dagboek niet</translation>
    </message>
    <message>
        <source>It belongs to another diary, or it is an old one. Look for the sheet with the latest date.</source>
        <translation>De code hoort bij een ander dagboek, of het is een oude code. Zoek het blad met de nieuwste datum.</translation>
    </message>
    <message>
        <source>This backup cannot be used</source>
        <translation>Deze reservekopie is niet te gebruiken</translation>
    </message>
    <message>
        <source>The file is damaged, or it is no backup of a diary. Your diary was not touched.</source>
        <translation>Het bestand is beschadigd, of het is geen reservekopie van een dagboek. Aan je dagboek is niets veranderd.</translation>
    </message>
    <message>
        <source>This diary was used with a newer version</source>
        <translation>Dit dagboek is gebruikt met een nieuwere versie</translation>
    </message>
    <message>
        <source>Install the newest version of this program, then your diary opens again. Nothing was changed in it.</source>
        <translation>Installeer de nieuwste versie van dit programma, dan gaat je dagboek weer open. Er is niets in veranderd.</translation>
    </message>
    <message>
        <source>Your diary is already open</source>
        <translation>Je dagboek is al ergens open</translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder</source>
        <translation>In deze map kan niets worden bewaard</translation>
    </message>
    <message>
        <source>The program may not write in %1. Give yourself that right, or ask who manages this computer.</source>
        <translation>Het programma mag niet schrijven in %1. Vraag hulp aan wie deze computer beheert, en probeer het daarna nog eens.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>What was saved before is safe. Throw something away that you no longer need, and try again.</source>
        <translation>Wat al bewaard was, is veilig. Maak ruimte op de schijf en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong</source>
        <translation>De klok van deze computer lijkt niet te kloppen</translation>
    </message>
    <message>
        <source>It says %1, but your diary was last used on %2. If the clock is right, just open it. Otherwise set the clock first.</source>
        <translation>De klok zegt %1, maar je dagboek is later nog gebruikt: %2. Klopt de klok? Open het dan gewoon. Zet anders eerst de klok goed.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Open het toch</translation>
    </message>
    <message>
        <source>Your diary is not here any more</source>
        <translation>Je dagboek is hier niet meer</translation>
    </message>
    <message>
        <source>The folder %1 is gone or empty. Perhaps it was moved, or it is on a disk that is not connected.</source>
        <translation>De map %1 is weg of leeg. Misschien is de map verplaatst, of staat die op een schijf die niet is aangesloten.</translation>
    </message>
    <message>
        <source>There is a diary here already</source>
        <translation>Hier is al een dagboek</translation>
    </message>
    <message>
        <source>Close the program and open it again. Then you can open that diary.</source>
        <translation>Sluit het programma en start het opnieuw. Dan kun je dat dagboek openen.</translation>
    </message>
    <message>
        <source>Compare all groups with your sheet. There are seven, of four signs.</source>
        <translation>Vergelijk alle groepen met je blad. Het zijn er zeven, van vier tekens.</translation>
    </message>
    <message>
        <source>Look at group %1 of the seven.</source>
        <translation>Kijk naar groep %1 van de zeven.</translation>
    </message>
    <message>
        <source>There is a typing mistake in this code</source>
        <translation>In deze code zit een typefout</translation>
    </message>
    <message>
        <source>The file with the keys of your diary is damaged</source>
        <translation>Het bestand met de sleutels van je dagboek is beschadigd</translation>
    </message>
    <message>
        <source>What you wrote may be whole. In the folder of the diary there is no backup that reads. Is there one elsewhere, on a stick perhaps?</source>
        <translation>Wat je schreef, kan nog heel zijn. In de map van het dagboek staat geen goede reservekopie. Heb je er ergens anders een, op een usb-stick bijvoorbeeld?</translation>
    </message>
    <message>
        <source>What you wrote may be whole. The keys can be taken from a backup, with the passphrase of then. Nothing that you wrote since then is lost.</source>
        <translation>Wat je schreef, kan nog heel zijn. De sleutels kunnen uit een reservekopie komen, met de wachtwoordzin van toen. Wat je daarna schreef, blijft bewaard.</translation>
    </message>
    <message>
        <source>The file of your diary is damaged</source>
        <translation>Het bestand van je dagboek is beschadigd</translation>
    </message>
    <message>
        <source>Save what still reads</source>
        <translation>Red wat nog te lezen is</translation>
    </message>
    <message>
        <source>Your passphrase is right. In the folder of the diary there is no backup that reads. Is there one elsewhere, on a stick perhaps?</source>
        <translation>Je wachtwoordzin of code klopt. In de map van het dagboek staat geen goede reservekopie. Heb je er ergens anders een, op een usb-stick bijvoorbeeld?</translation>
    </message>
    <message>
        <source>Your passphrase is right. A backup brings the diary back as it was then. The damaged one is kept beside it.</source>
        <translation>Je wachtwoordzin of code klopt. Een reservekopie brengt het dagboek terug zoals het toen was. Het beschadigde dagboek blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>Close it in the other window or program, and try again.</source>
        <translation>Sluit het in het andere venster of programma, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>It is open on the computer %1. Close it there, and try again.</source>
        <translation>Het is open op de computer %1. Sluit het daar, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Zet de reservekopie terug</translation>
    </message>
    <message>
        <source>Put the keys of %1 back</source>
        <translation>Zet de sleutels van %1 terug</translation>
    </message>
    <message>
        <source>Put the backup of %1 back</source>
        <translation>Zet de reservekopie van %1 terug</translation>
    </message>
    <message>
        <source>Choose another backup</source>
        <translation>Kies een andere reservekopie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer het nog eens</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
</context>
<context>
    <name>WhenRow</name>
    <message>
        <source>When: %1</source>
        <translation>Wanneer: %1</translation>
    </message>
    <message>
        <source>Change day and time</source>
        <translation>Verander dag en tijd</translation>
    </message>
</context>
<context>
    <name>WritingBar</name>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Doe opnieuw</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
</context>
</TS>
