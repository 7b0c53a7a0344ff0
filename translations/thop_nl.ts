<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgainPart</name>
    <message>
        <source>Do you want to compare? Then fill it in from %1. You will then look back on different weeks.</source>
        <translation>Wil je vergelijken? Vul het dan in vanaf %1. Dan kijk je terug op andere weken.</translation>
    </message>
    <message>
        <source>Fill it in again</source>
        <translation>Vul opnieuw in</translation>
    </message>
    <message>
        <source>Put it next to another one</source>
        <translation>Leg het naast een ander werkblad</translation>
    </message>
    <message>
        <source>Put side by side</source>
        <translation>Leg ernaast</translation>
    </message>
    <message numerus="yes">
        <source>Put all %n side by side</source>
        <translation>
            <numerusform>Leg %n naast elkaar</numerusform>
            <numerusform>Leg alle %n naast elkaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlreadyPage</name>
    <message>
        <source>There is a diary here already</source>
        <translation>Hier is al een dagboek</translation>
    </message>
    <message>
        <source>To the diary</source>
        <translation>Naar het dagboek</translation>
    </message>
</context>
<context>
    <name>ArchivedNotice</name>
    <message>
        <source>%1 is in the archive. So you can read this, but not change it.</source>
        <translation>%1 staat in het archief. Daarom kun je dit wel lezen, maar niet veranderen.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Haal terug uit het archief</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>There are none here yet, or the folder is not connected.</source>
        <translation>Hier staan er nog geen, of de map is niet aangesloten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>en nog %n oudere</numerusform>
            <numerusform>en nog %n oudere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your backups are being read from end to end. You can go on working.</source>
        <translation>Je reservekopieën worden helemaal gelezen. Je kunt gewoon doorgaan.</translation>
    </message>
    <message>
        <source>The old backups are being replaced. You can go on working.</source>
        <translation>De oude reservekopieën worden vervangen. Je kunt gewoon doorgaan.</translation>
    </message>
    <message>
        <source>A backup is being made. You can go on working.</source>
        <translation>Er wordt een reservekopie gemaakt. Je kunt gewoon doorgaan.</translation>
    </message>
    <message>
        <source>Stopped. Not all backups were checked.</source>
        <translation>Gestopt. Niet alle reservekopieën zijn nagekeken.</translation>
    </message>
    <message>
        <source>Stopped. The old backups are still there.</source>
        <translation>Gestopt. De oude reservekopieën zijn er nog.</translation>
    </message>
    <message>
        <source>Stopped. No backup was made, the earlier ones are still there.</source>
        <translation>Gestopt. Er is geen reservekopie gemaakt. De eerdere zijn er nog.</translation>
    </message>
    <message>
        <source>The last backup in %1 did not work. Try it again here.</source>
        <translation>De laatste reservekopie in %1 is niet gelukt. Probeer het hier nog eens.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were read from end to end and are undamaged.</source>
        <translation>
            <numerusform>%n reservekopie is helemaal gelezen en is heel.</numerusform>
            <numerusform>%n reservekopieën zijn helemaal gelezen en zijn heel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before the new key are undamaged. They open with the passphrase of that time.</source>
        <translation>
            <numerusform>%n reservekopie is van vóór de nieuwe sleutel en is niet beschadigd. Die opent met de wachtwoordzin van toen.</numerusform>
            <numerusform>%n reservekopieën zijn van vóór de nieuwe sleutel en zijn niet beschadigd. Die openen met de wachtwoordzin van toen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 was not connected, so there is no new backup in it.</source>
        <translation>De map %1 was niet aangesloten. Daar staat dus geen nieuwe reservekopie.</translation>
    </message>
    <message>
        <source>There is no backup to check.</source>
        <translation>Er is geen reservekopie om na te kijken.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged and cannot bring your diary back. Make a new one now.</source>
        <translation>
            <numerusform>%n reservekopie is beschadigd en kan je dagboek niet terugbrengen. Maak nu een nieuwe.</numerusform>
            <numerusform>%n reservekopieën zijn beschadigd en kunnen je dagboek niet terugbrengen. Maak nu een nieuwe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 is not connected, so nothing in it was checked.</source>
        <translation>De map %1 is niet aangesloten. Daarin is dus niets nagekeken.</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Make a backup now</source>
        <translation>Maak een kopie</translation>
    </message>
    <message>
        <source>Check the backups</source>
        <translation>Controleer de kopieën</translation>
    </message>
    <message>
        <source>Every day that you use the diary, the program makes a backup. It is encrypted, like the diary itself. A second folder, on a USB stick for instance, helps if this computer breaks down.</source>
        <translation>Elke dag dat je het dagboek gebruikt, maakt het programma een reservekopie. Die is versleuteld, net als het dagboek zelf. Een tweede map, op een usb-stick bijvoorbeeld, helpt als deze computer stukgaat.</translation>
    </message>
    <message>
        <source>Stop using a second folder</source>
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
        <source>In the folder of the diary</source>
        <translation>In de map van het dagboek</translation>
    </message>
    <message>
        <source>In the second folder</source>
        <translation>In de tweede map</translation>
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
        <translation>Deze bladzijde is niet te lezen</translation>
    </message>
    <message>
        <source>The rest of the program works. Install the program again to mend it. In danger, call 112.</source>
        <translation>De rest van het programma werkt. Installeer het programma opnieuw om dit te herstellen. Bel bij gevaar 112.</translation>
    </message>
    <message>
        <source>The pages to read</source>
        <translation>De bladzijden om te lezen</translation>
    </message>
    <message>
        <source>The examples for the diary</source>
        <translation>De voorbeelden voor het dagboek</translation>
    </message>
    <message>
        <source>What to know before you begin</source>
        <translation>Wat je moet weten voor je begint</translation>
    </message>
    <message>
        <source>The terms</source>
        <translation>De begrippen</translation>
    </message>
    <message>
        <source>The numbers for help</source>
        <translation>De nummers voor hulp</translation>
    </message>
    <message>
        <source>The page for a hard moment</source>
        <translation>De bladzijde voor een lastig moment</translation>
    </message>
    <message>
        <source>Practising with a situation of your own</source>
        <translation>Oefenen met een eigen situatie</translation>
    </message>
    <message>
        <source>The situations to practise with</source>
        <translation>De situaties om mee te oefenen</translation>
    </message>
    <message>
        <source>The exercises</source>
        <translation>De oefeningen</translation>
    </message>
    <message>
        <source>The worksheet on emotional age</source>
        <translation>Het werkblad over emotionele leeftijd</translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message>
        <source>Better not said like this</source>
        <translation>Zo zeg je het liever niet</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>‘%1’</translation>
    </message>
</context>
<context>
    <name>ChildField</name>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Who is it about?</source>
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
    <name>ChildForm</name>
    <message>
        <source>Nickname</source>
        <translation>Schuilnaam</translation>
    </message>
    <message>
        <source>Choose a nickname, not the real name.</source>
        <translation>Kies een schuilnaam, niet de echte naam.</translation>
    </message>
    <message>
        <source>Age in years, if you like</source>
        <translation>Leeftijd in jaren, als je wilt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Give the child a nickname first.</source>
        <translation>Geef het kind eerst een schuilnaam.</translation>
    </message>
    <message>
        <source>Choose an age from 0 to %1.</source>
        <translation>Kies een leeftijd van 0 tot en met %1.</translation>
    </message>
</context>
<context>
    <name>ChildRow</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
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
    <name>ChildrenPage</name>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>To the diary</source>
        <translation>Naar het dagboek</translation>
    </message>
    <message>
        <source>Here they have nicknames. Keep their real names out of your entries too.</source>
        <translation>Hier hebben ze een schuilnaam. Zet hun echte naam ook niet in je notities.</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Voeg een kind toe</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>In het archief</translation>
    </message>
    <message>
        <source>Out of sight, but nothing is gone. In the diary you see their entries again with the filter ‘From the archive too’.</source>
        <translation>Uit het zicht, maar er is niets weg. In het dagboek zie je hun notities weer met het filter ‘Ook uit het archief’.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wis</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Naar het archief</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Haal terug uit het archief</translation>
    </message>
    <message>
        <source>Another child has this nickname, perhaps in the archive. Choose another one.</source>
        <translation>Deze schuilnaam is al van een ander kind, misschien in het archief. Kies een andere.</translation>
    </message>
    <message>
        <source>This could not be saved. Try again.</source>
        <translation>Dit is niet bewaard. Probeer het nog eens.</translation>
    </message>
</context>
<context>
    <name>ChoosingPart</name>
    <message>
        <source>This fits best.</source>
        <translation>Dit past het best.</translation>
    </message>
    <message>
        <source>Look at this once more.</source>
        <translation>Kijk hier nog eens naar.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>Maak het veld leeg</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>You do not have to fill in all of them.</source>
        <translation>Je hoeft ze niet allemaal in te vullen.</translation>
    </message>
    <message>
        <source>Look at what I wrote</source>
        <translation>Kijk terug op wat ik schreef</translation>
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
    <name>Counted</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) of pleasant contact</source>
        <translation>
            <numerusform>%n keer prettig contact</numerusform>
            <numerusform>%n keer prettig contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>This file could not be saved</source>
        <translation>Dit bestand is niet bewaard</translation>
    </message>
    <message>
        <source>Perhaps the disk is full, or you are not allowed to save in this folder. Choose another folder, and try again.</source>
        <translation>Misschien is de schijf vol, of mag je in deze map niets bewaren. Kies een andere map, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>A file of the program cannot be read. Your diary stays as it is. Install the program again.</source>
        <translation>Een bestand van het programma is niet te lezen. Je dagboek blijft zoals het is. Installeer het programma opnieuw.</translation>
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
        <source>Search</source>
        <translation>Zoek</translation>
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
        <source>Patterns</source>
        <translation>Patronen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Take something with you</source>
        <translation>Neem iets mee</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Haal iets binnen</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Manage the diary</source>
        <translation>Beheer het dagboek</translation>
    </message>
</context>
<context>
    <name>DiaryCalendar</name>
    <message>
        <source>Previous month</source>
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
        <translation>Dit is niet bewaard. Probeer het nog eens.</translation>
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
        <source>Pleasant contact</source>
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
        <source>happy</source>
        <translation>blij</translation>
    </message>
    <message>
        <source>drained</source>
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
    <message>
        <source>This entry does not match what you are looking for.</source>
        <translation>Deze notitie hoort niet bij wat je zoekt.</translation>
    </message>
</context>
<context>
    <name>DiaryWays</name>
    <message>
        <source>Fill in: %1</source>
        <translation>Vul in: %1</translation>
    </message>
    <message>
        <source>Write about this in your diary</source>
        <translation>Schrijf hierover in je dagboek</translation>
    </message>
    <message numerus="yes">
        <source>In your diary: %n entry(s)</source>
        <translation>
            <numerusform>In je dagboek: %n notitie</numerusform>
            <numerusform>In je dagboek: %n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>Practise this with ASSO</source>
        <translation>Oefen dit met ASSO</translation>
    </message>
</context>
<context>
    <name>EndOfRound</name>
    <message>
        <source>That was the round</source>
        <translation>Dat was het rondje</translation>
    </message>
    <message>
        <source>Another round</source>
        <translation>Nog een rondje</translation>
    </message>
    <message>
        <source>What you wrote is in your diary.</source>
        <translation>Wat je schreef, staat in je dagboek.</translation>
    </message>
    <message>
        <source>What you wrote is gone when you go on, unless you keep it.</source>
        <translation>Wat je schreef, gaat straks weg. Wil je het houden? Bewaar het dan.</translation>
    </message>
    <message>
        <source>Keep what I wrote in my diary</source>
        <translation>Bewaar mijn zinnen in het dagboek</translation>
    </message>
    <message>
        <source>What you wrote is not kept.</source>
        <translation>Wat je schreef, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>You can stop here, or take one sentence with you into tomorrow.</source>
        <translation>Je kunt hier stoppen. Of je neemt één zin mee naar morgen.</translation>
    </message>
    <message>
        <source>Done for now</source>
        <translation>Klaar voor nu</translation>
    </message>
    <message>
        <source>Your plan is on Today.</source>
        <translation>Je plan staat op Vandaag.</translation>
    </message>
</context>
<context>
    <name>EndPart</name>
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
    <message>
        <source>Keep nothing</source>
        <translation>Bewaar niets</translation>
    </message>
    <message>
        <source>Done, let it go</source>
        <translation>Klaar, gooi weg</translation>
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
        <source>On this day in earlier years</source>
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
    <message numerus="yes">
        <source>More than %n found.</source>
        <translation>
            <numerusform>Meer dan %n gevonden.</numerusform>
            <numerusform>Meer dan %n gevonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gevonden.</numerusform>
            <numerusform>%n gevonden.</numerusform>
        </translation>
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
        <source>What you write will appear here.</source>
        <translation>Hier komt wat je schrijft.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>Write your first entry</source>
        <translation>Schrijf je eerste notitie</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Waarover</translation>
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
        <source>Before, response, outcome</source>
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
        <source>Nothing was pasted. Paste a smaller part, or spread it over several entries.</source>
        <translation>Er is niets geplakt. Plak een kleiner stuk, of verdeel het over meer notities.</translation>
    </message>
</context>
<context>
    <name>EraseBackups</name>
    <message>
        <source>Backups in %1 may hold it too. That folder is not connected now. When it is, go to ‘Manage the diary’: there you can replace them.</source>
        <translation>In %1 kunnen ook reservekopieën staan waar het in zit. Die map is nu niet aangesloten. Sluit je hem later aan? Ga dan naar ‘Beheer het dagboek’. Daar kun je ze vervangen.</translation>
    </message>
    <message>
        <source>There is no backup that may still hold it.</source>
        <translation>Er is geen reservekopie waarin het nog kan staan.</translation>
    </message>
    <message>
        <source>Backups that may still hold it</source>
        <translation>Reservekopieën waar het nog in kan staan</translation>
    </message>
    <message numerus="yes">
        <source>It may still be in %n backup(s):</source>
        <translation>
            <numerusform>Het kan nog in %n reservekopie staan:</numerusform>
            <numerusform>Het kan nog in %n reservekopieën staan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>en nog %n oudere</numerusform>
            <numerusform>en nog %n oudere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %n diary(s) that a restored backup replaced.</source>
        <translation>
            <numerusform>en in %n dagboek waarvoor een reservekopie in de plaats kwam.</numerusform>
            <numerusform>en in %n dagboeken waarvoor een reservekopie in de plaats kwam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Verwijder ze</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laat ze staan</translation>
    </message>
    <message>
        <source>If you delete them, the program makes a new backup first. You can then no longer go back to an earlier day.</source>
        <translation>Verwijder je ze, dan maakt het programma eerst een nieuwe reservekopie. Je kunt dan niet meer terug naar een eerdere dag.</translation>
    </message>
    <message>
        <source>If you leave them, they go by themselves, the last one around %1. That is if you use the diary every day.</source>
        <translation>Laat je ze staan, dan gaan ze vanzelf weg, de laatste rond %1. Dat klopt als je het dagboek elke dag gebruikt.</translation>
    </message>
</context>
<context>
    <name>EraseDone</name>
    <message>
        <source>The backups were left where they are.</source>
        <translation>De reservekopieën staan er nog.</translation>
    </message>
    <message>
        <source>You can replace them later: in ‘Manage the diary’, at the backups.</source>
        <translation>Je kunt ze later vervangen: in ‘Beheer het dagboek’, bij de reservekopieën.</translation>
    </message>
    <message>
        <source>The backups here were replaced.</source>
        <translation>De reservekopieën hier zijn vervangen.</translation>
    </message>
    <message>
        <source>The old backups were replaced by a new one.</source>
        <translation>De oude reservekopieën zijn vervangen door een nieuwe.</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Dit gaat weg</translation>
    </message>
    <message>
        <source>This remains</source>
        <translation>Dit blijft</translation>
    </message>
    <message>
        <source>Words that you added to the spelling check, and names that you left in.</source>
        <translation>Woorden die je aan de spelling toevoegde, en namen die je liet staan.</translation>
    </message>
    <message>
        <source>What you printed or took with you as a file.</source>
        <translation>Wat je hebt afgedrukt of als bestand hebt meegenomen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>This cannot be undone, not even by us.</source>
        <translation>Dit kun je niet terugdraaien. Wij ook niet.</translation>
    </message>
    <message>
        <source>It will be gone for good. We cannot bring it back either.</source>
        <translation>Het is dan voorgoed weg. Ook wij kunnen het niet terughalen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaar het</translation>
    </message>
    <message>
        <source>Go on erasing</source>
        <translation>Ga door met wissen</translation>
    </message>
    <message>
        <source>To erase it, type the word %1.</source>
        <translation>Wil je dit wissen? Typ dan het woord %1.</translation>
    </message>
    <message>
        <source>To erase it, type %2 or the word %1.</source>
        <translation>Wil je dit wissen? Typ dan %2 of het woord %1.</translation>
    </message>
    <message>
        <source>That is another word. Nothing was erased.</source>
        <translation>Dat is een ander woord. Er is niets gewist.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Wis voorgoed</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Erase what is older</source>
        <translation>Wis wat ouder is</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Wis %1</translation>
    </message>
    <message>
        <source>Erase what you no longer need</source>
        <translation>Wis wat je niet meer nodig hebt</translation>
    </message>
    <message>
        <source>To the diary</source>
        <translation>Naar het dagboek</translation>
    </message>
    <message>
        <source>To the children</source>
        <translation>Naar de kinderen</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Kies iets anders</translation>
    </message>
    <message>
        <source>You choose what goes. On the next page you see how much that is, before anything happens.</source>
        <translation>Jij kiest wat weg mag. Daarna zie je eerst hoeveel dat is. Er gebeurt nog niets.</translation>
    </message>
    <message>
        <source>Older than half a year</source>
        <translation>Ouder dan een half jaar</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Ouder dan een jaar</translation>
    </message>
    <message>
        <source>Older than two years</source>
        <translation>Ouder dan twee jaar</translation>
    </message>
    <message>
        <source>Everything from before %1</source>
        <translation>Alles van voor %1</translation>
    </message>
    <message>
        <source>Or before another day</source>
        <translation>Of van voor een andere dag</translation>
    </message>
    <message>
        <source>Everything about one child</source>
        <translation>Alles over één kind</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Een andere dag</translation>
    </message>
    <message>
        <source>Erase %1, with everything that belongs to them?</source>
        <translation>%1 wissen, met alles wat erbij hoort?</translation>
    </message>
    <message>
        <source>The entries about this child are gone.</source>
        <translation>De notities van dit kind zijn gewist.</translation>
    </message>
    <message>
        <source>Did you name the child elsewhere? That is still there.</source>
        <translation>Noemde je het kind ergens anders? Dat staat er nog.</translation>
    </message>
    <message>
        <source>Everything from %1 onwards</source>
        <translation>Alles vanaf %1</translation>
    </message>
    <message>
        <source>Erase all this</source>
        <translation>Wis dit alles</translation>
    </message>
    <message>
        <source>See how much that is</source>
        <translation>Bekijk hoeveel dat is</translation>
    </message>
    <message>
        <source>Everything from before a certain day</source>
        <translation>Alles van voor een dag</translation>
    </message>
    <message>
        <source>There is nothing from before that day.</source>
        <translation>Er is niets van voor die dag.</translation>
    </message>
    <message>
        <source>Entries in which you name %1 without choosing the child.</source>
        <translation>Notities waarin je %1 noemt zonder het kind te kiezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in which you name %1 without choosing the child.</source>
        <translation>
            <numerusform>%n notitie waarin je %1 noemt zonder het kind te kiezen.</numerusform>
            <numerusform>%n notities waarin je %1 noemt zonder het kind te kiezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The nickname %1 itself</source>
        <translation>De schuilnaam %1 zelf</translation>
    </message>
    <message>
        <source>The children, by their nicknames</source>
        <translation>De kinderen, met hun schuilnamen</translation>
    </message>
    <message>
        <source>Erase everything from before %1?</source>
        <translation>Alles van voor %1 wissen?</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Het is gewist.</translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message numerus="yes">
        <source>%n entry(s) in the diary</source>
        <translation>
            <numerusform>%n notitie in je dagboek</numerusform>
            <numerusform>%n notities in je dagboek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thrown-away entry(s)</source>
        <translation>
            <numerusform>%n notitie die je hebt weggegooid</numerusform>
            <numerusform>%n notities die je hebt weggegooid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheet(s)</source>
        <translation>
            <numerusform>%n werkblad</numerusform>
            <numerusform>%n werkbladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) that you did</source>
        <translation>
            <numerusform>%n oefening die je deed</numerusform>
            <numerusform>%n oefeningen die je deed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or mark(s) in pages</source>
        <translation>
            <numerusform>%n aantekening bij een bladzijde</numerusform>
            <numerusform>%n aantekeningen bij bladzijden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plannen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, stays until about %2</source>
        <translation>%1, blijft tot ongeveer %2</translation>
    </message>
</context>
<context>
    <name>ErasedPart</name>
    <message>
        <source>Replace these backups</source>
        <translation>Vervang deze reservekopieën</translation>
    </message>
    <message numerus="yes">
        <source>You erased something. It may still be in %n backup(s).</source>
        <translation>
            <numerusform>Je hebt iets gewist. Het kan nog in %n reservekopie staan.</numerusform>
            <numerusform>Je hebt iets gewist. Het kan nog in %n reservekopieën staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace these backups?</source>
        <translation>Deze reservekopieën vervangen?</translation>
    </message>
    <message>
        <source>The program makes a new backup first, and then deletes these. After that you can no longer go back to an earlier day.</source>
        <translation>Het programma maakt eerst een nieuwe reservekopie. Daarna gaan deze weg. Je kunt dan niet meer terug naar een eerdere dag.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Vervang ze</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Laat ze staan</translation>
    </message>
    <message>
        <source>You erased something. The folder %1 is not connected: look here again when it is.</source>
        <translation>Je hebt iets gewist. De map %1 is niet aangesloten. Kijk hier weer als je die hebt aangesloten.</translation>
    </message>
</context>
<context>
    <name>EventsPart</name>
    <message>
        <source>Here are entries in your diary with the tag ‘%1’. They are dates, and say nothing about a cause.</source>
        <translation>Notities in je dagboek met het label ‘%1’ staan hier. Het zijn data; ze zeggen niets over een oorzaak.</translation>
    </message>
    <message>
        <source>There are none in that time.</source>
        <translation>In die tijd zijn ze er niet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Your own examples</source>
        <translation>Jouw eigen voorbeelden</translation>
    </message>
</context>
<context>
    <name>ExerciseView</name>
    <message>
        <source>This comes first here</source>
        <translation>Dit komt hier eerst</translation>
    </message>
    <message>
        <source>Read this example first</source>
        <translation>Lees eerst dit voorbeeld</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lees: %1</translation>
    </message>
    <message>
        <source>On to the end</source>
        <translation>Naar het eind</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Volgende oefening</translation>
    </message>
    <message>
        <source>The program sees words, not tone. You know your child.</source>
        <translation>Het programma ziet woorden, geen toon. Jij kent je kind.</translation>
    </message>
</context>
<context>
    <name>Export</name>
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
    <message>
        <source>My mood</source>
        <translation>Mijn stemming</translation>
    </message>
    <message>
        <source>My energy</source>
        <translation>Mijn energie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
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
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschreven door</translation>
    </message>
    <message>
        <source>complete diary</source>
        <translation>dagboek compleet</translation>
    </message>
    <message>
        <source>My own notes, not a record</source>
        <translation>Eigen aantekeningen, geen dossier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Made on:</source>
        <translation>Gemaakt op:</translation>
    </message>
    <message>
        <source>Period:</source>
        <translation>Periode:</translation>
    </message>
    <message>
        <source>About (nicknames):</source>
        <translation>Over (schuilnamen):</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Counted in this period</source>
        <translation>Geteld in deze periode</translation>
    </message>
    <message>
        <source>Including entries that are not on this sheet.</source>
        <translation>Ook notities die niet op dit blad staan.</translation>
    </message>
    <message>
        <source>%1: areas of Therapeutisch Opvoeden.</source>
        <translation>%1: gebieden uit Therapeutisch Opvoeden.</translation>
    </message>
    <message>
        <source>no child chosen</source>
        <translation>geen kind gekozen</translation>
    </message>
    <message>
        <source>What I want to talk about</source>
        <translation>Waar ik het over wil hebben</translation>
    </message>
    <message>
        <source>My own notes, as I saw it. This is not a record and not a report on a child.</source>
        <translation>Mijn eigen aantekeningen, zoals ik het zag. Dit is geen dossier en geen verslag over een kind.</translation>
    </message>
    <message>
        <source>Talk sheet</source>
        <translation>Gespreksblad</translation>
    </message>
    <message>
        <source>From my diary</source>
        <translation>Uit mijn dagboek</translation>
    </message>
    <message>
        <source>talk sheet</source>
        <translation>gespreksblad</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>dagboek</translation>
    </message>
    <message>
        <source>the whole diary</source>
        <translation>het hele dagboek</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Something else</source>
        <translation>Iets anders meenemen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Which entries?</source>
        <translation>Welke notities?</translation>
    </message>
    <message>
        <source>This is too much for one talk. Choose at most %1 entries.</source>
        <translation>Dit is te veel voor één gesprek. Kies hooguit %1 notities.</translation>
    </message>
    <message>
        <source>Choose at least one entry.</source>
        <translation>Kies minstens één notitie.</translation>
    </message>
    <message>
        <source>What do you want to talk about? This comes first.</source>
        <translation>Waar wil je het over hebben? Dit komt bovenaan.</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Laatste 4 weken</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Laatste 3 maanden</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Laatste jaar</translation>
    </message>
    <message>
        <source>Whole diary</source>
        <translation>Hele dagboek</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>If you choose no child, entries about all children are included.</source>
        <translation>Kies je geen kind, dan gaan notities over alle kinderen mee.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>There are no entries here.</source>
        <translation>Hier zijn geen notities.</translation>
    </message>
    <message>
        <source>Add the patterns, if there are enough entries</source>
        <translation>Zet de patronen erbij, als er genoeg notities zijn</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 van %2 notities</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Niets aanvinken</translation>
    </message>
</context>
<context>
    <name>ExportKinds</name>
    <message>
        <source>What do you want to take out of your diary?</source>
        <translation>Wat wil je uit je dagboek meenemen?</translation>
    </message>
    <message>
        <source>A talk sheet</source>
        <translation>Een gespreksblad</translation>
    </message>
    <message>
        <source>A few entries on paper, for a talk with a professional. As PDF.</source>
        <translation>Een paar notities op papier, voor een gesprek met een hulpverlener. Als PDF.</translation>
    </message>
    <message>
        <source>Entries as text, to read or to go on writing in. As Markdown.</source>
        <translation>Notities als tekst, om te lezen of in verder te schrijven. Als Markdown.</translation>
    </message>
    <message>
        <source>Entries row by row, for Excel or LibreOffice (CSV).</source>
        <translation>Notities onder elkaar, voor Excel of LibreOffice (CSV).</translation>
    </message>
    <message>
        <source>Entries with all their fields. As JSON.</source>
        <translation>Notities met alle velden. Als JSON.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Take something with you</source>
        <translation>Neem iets mee</translation>
    </message>
    <message>
        <source>Your whole diary in one file, to bring into a diary again later.</source>
        <translation>Je hele dagboek in één bestand, om later weer in een dagboek binnen te halen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Een tabel</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Voor een ander programma</translation>
    </message>
</context>
<context>
    <name>ExportNames</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Look at the sheet</source>
        <translation>Bekijk het blad</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>This looks like a name, an address or a number. Fill in what should be there instead. If you fill in nothing, it stays.</source>
        <translation>Dit lijkt een naam, adres of nummer. Vul in wat er moet staan. Vul je niets in, dan blijft het staan.</translation>
    </message>
    <message>
        <source>No names or numbers were found. A rare first name is not known: add it yourself.</source>
        <translation>Het programma vond geen namen of nummers. Een zeldzame voornaam kent het niet: voeg die zelf toe.</translation>
    </message>
    <message>
        <source>Another word that must not be in it</source>
        <translation>Nog een woord dat er niet in mag</translation>
    </message>
    <message>
        <source>Only in the file. Your diary does not change.</source>
        <translation>Alleen in het bestand. Je dagboek verandert niet.</translation>
    </message>
    <message>
        <source>Looking for names in what you take with you.</source>
        <translation>Er wordt gezocht naar namen in wat je meeneemt.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Ander woord</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>In plaats van %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
</context>
<context>
    <name>ExportOffPage</name>
    <message>
        <source>Take something with you</source>
        <translation>Neem iets mee</translation>
    </message>
    <message>
        <source>Here nothing from the diary becomes a file or goes to the printer. You can still write and read. Do you need a sheet for a talk? Ask whoever manages this computer.</source>
        <translation>Uit het dagboek wordt hier niets een bestand, en er gaat niets naar de printer. Schrijven en lezen kan gewoon. Heb je een blad nodig voor een gesprek? Vraag het aan wie deze computer beheert.</translation>
    </message>
    <message>
        <source>To the diary</source>
        <translation>Naar het dagboek</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>Take something with you</source>
        <translation>Neem iets mee</translation>
    </message>
    <message>
        <source>Your whole diary goes into one file: %1, the children, plans, worksheets and what you practised. Names stay as they are. What was thrown away stays here.</source>
        <translation>Je hele dagboek gaat in één bestand: %1, de kinderen, plannen, werkbladen en wat je oefende. Namen blijven staan. Wat je weggooide, blijft hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) will be included.</source>
        <translation>
            <numerusform>%n notitie gaat mee.</numerusform>
            <numerusform>%n notities gaan mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the file go?</source>
        <translation>Waar moet het bestand komen?</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Your talk sheet</source>
        <translation>Je gespreksblad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk af</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) are on this sheet. Is that right?</source>
        <translation>
            <numerusform>Op dit blad staat %n kind. Klopt dat?</numerusform>
            <numerusform>Op dit blad staan %n kinderen. Klopt dat?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSave</name>
    <message>
        <source>Save a file</source>
        <translation>Bewaar een bestand</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>To the diary</source>
        <translation>Naar het dagboek</translation>
    </message>
</context>
<context>
    <name>FiltersBar</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Waarover</translation>
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
        <source>Who wrote it</source>
        <translation>Wie schreef het</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <source>From the archive too</source>
        <translation>Ook uit het archief</translation>
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
    <message>
        <source>Remove this filter</source>
        <translation>Haal dit filter weg</translation>
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
    <name>FoundPart</name>
    <message>
        <source>Found there</source>
        <translation>Daar gevonden</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remember this place on this computer. Everybody here can then see that there is such a diary, and where.</source>
        <translation>Onthoud deze plek op deze computer. Iedereen hier kan dan zien dat dit dagboek er is, en waar.</translation>
    </message>
    <message>
        <source>There is no diary in this folder</source>
        <translation>In deze map staat geen dagboek</translation>
    </message>
    <message>
        <source>Choose another folder, or start a new diary there.</source>
        <translation>Kies een andere map, of maak daar een nieuw dagboek.</translation>
    </message>
    <message>
        <source>Start a new diary there</source>
        <translation>Maak daar een nieuw dagboek</translation>
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
    <name>GuideSheet</name>
    <message>
        <source>The program makes no connection to the internet.</source>
        <translation>Het programma maakt geen verbinding met internet.</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>This guide is in Dutch for now.</source>
        <translation>Deze uitleg is nu nog in het Nederlands.</translation>
    </message>
    <message>
        <source>Do it now:</source>
        <translation>Meteen doen:</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Verder:</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Druk het blad af</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Bewaar het blad als PDF</translation>
    </message>
    <message>
        <source>On one sheet:</source>
        <translation>Het belangrijkste op één blad:</translation>
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
        <source>How this program works</source>
        <translation>Zo werkt het programma</translation>
    </message>
    <message>
        <source>Numbers for people who work here</source>
        <translation>Nummers voor wie hier werkt</translation>
    </message>
    <message>
        <source>filled in by whoever manages this computer</source>
        <translation>ingevuld door wie deze computer beheert</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Je eigen nummers</translation>
    </message>
    <message>
        <source>These numbers are not locked away, so that you can always reach them. Anyone who uses this computer can read them. Do not write names of children here.</source>
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
    <name>HiddenPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Een moment.</translation>
    </message>
    <message>
        <source>Type your passphrase to go on.</source>
        <translation>Typ je wachtwoordzin om verder te gaan.</translation>
    </message>
    <message>
        <source>Press %1 to go on.</source>
        <translation>Druk op %1 om verder te gaan.</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Dit is niet de wachtwoordzin.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Wacht nog %n seconde.</numerusform>
            <numerusform>Wacht nog %n seconden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HousePlan</name>
    <message>
        <source>Belongs to what we agree with our specialist.</source>
        <translation>Hoort bij wat we met onze specialist afspreken.</translation>
    </message>
    <message>
        <source>On paper no child is named: it says ‘your child’ there.</source>
        <translation>Op papier staat geen naam van een kind. Daar staat ‘je kind’.</translation>
    </message>
    <message>
        <source>This does not fit on one page. Make some sentences shorter, or take something off.</source>
        <translation>Dit past niet op één blad. Maak een paar zinnen korter, of haal een onderwerp weg.</translation>
    </message>
</context>
<context>
    <name>IdeaCard</name>
    <message>
        <source>It worked: note it</source>
        <translation>Gelukt: noteer het</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>Haal dat weer weg</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Kies een andere</translation>
    </message>
    <message>
        <source>It worked: %1</source>
        <translation>Gelukt: %1</translation>
    </message>
    <message>
        <source>It is in your diary as a good moment.</source>
        <translation>Het staat in je dagboek als goed moment.</translation>
    </message>
    <message>
        <source>Without a diary nothing is noted.</source>
        <translation>Zonder dagboek wordt dit niet genoteerd.</translation>
    </message>
    <message>
        <source>Your diary is locked. To note this, open it first.</source>
        <translation>Je dagboek is op slot. Om dit te noteren gaat het eerst open.</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message numerus="yes">
        <source>Your diary locks in %n second(s). Press a key or click, and it stays open.</source>
        <translation>
            <numerusform>Je dagboek gaat over %n seconde op slot. Druk op een toets of klik, dan blijft het open.</numerusform>
            <numerusform>Je dagboek gaat over %n seconden op slot. Druk op een toets of klik, dan blijft het open.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Wat je hier hebt getypt, is nog niet bewaard.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Bring something in</source>
        <translation>Haal iets binnen</translation>
    </message>
    <message>
        <source>You can bring in what you took out of this program before, text and Markdown, and the diaries of RedNotebook and jrnl.</source>
        <translation>Je kunt binnenhalen wat je eerder uit dit programma meenam. Ook tekst, Markdown en dagboeken van RedNotebook en jrnl kunnen.</translation>
    </message>
    <message>
        <source>First you see what is in it. The file itself is only read.</source>
        <translation>Eerst zie je wat erin zit. Het bestand zelf wordt alleen gelezen.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welk bestand?</translation>
    </message>
    <message>
        <source>Stay on this page until it is ready.</source>
        <translation>Blijf op deze bladzijde tot het klaar is.</translation>
    </message>
    <message>
        <source>It is being written into your diary.</source>
        <translation>Het wordt in je dagboek geschreven.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 zit op slot.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open het bestand</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Het bestand wordt gelezen.</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Haal het binnen</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Wachtwoord van het bestand</translation>
    </message>
    <message>
        <source>The RedNotebook folder</source>
        <translation>De map van RedNotebook</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>It does not say which day. When was it?</source>
        <translation>Er staat geen dag in. Wanneer was het?</translation>
    </message>
    <message>
        <source>It is in your diary</source>
        <translation>Het staat in je dagboek</translation>
    </message>
    <message>
        <source>It was there already</source>
        <translation>Het stond er al</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>Haal nog iets binnen</translation>
    </message>
    <message>
        <source>To the diary</source>
        <translation>Naar het dagboek</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Er is niets binnengehaald.</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>Er is niets binnengehaald</translation>
    </message>
    <message>
        <source>It could not be written into your diary.</source>
        <translation>Schrijven in je dagboek is niet gelukt.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Choose a RedNotebook folder</source>
        <translation>Kies een map van RedNotebook</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>It is on line %1.</source>
        <translation>Het staat op regel %1.</translation>
    </message>
    <message>
        <source>Nothing was brought in. The file stays as it is.</source>
        <translation>Er is niets binnengehaald. Het bestand blijft zoals het is.</translation>
    </message>
    <message numerus="yes">
        <source>There is/are %n entry(s) in it</source>
        <translation>
            <numerusform>Er zit %n notitie in</numerusform>
            <numerusform>Er zitten %n notities in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n other thing(s): children, plans and so on.</source>
        <translation>
            <numerusform>En %n ander ding: een kind, een plan of zoiets.</numerusform>
            <numerusform>En %n andere dingen: kinderen, plannen en zo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole diary of this program</source>
        <translation>Een heel dagboek van dit programma</translation>
    </message>
    <message>
        <source>A part of a diary of this program</source>
        <translation>Een deel van een dagboek van dit programma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) came in.</source>
        <translation>
            <numerusform>Ook %n ander ding.</numerusform>
            <numerusform>Ook %n andere dingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n was er al.</numerusform>
            <numerusform>%n waren er al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are different in your diary. Yours stays.</source>
        <translation>
            <numerusform>%n is anders in je dagboek. Die van jou blijft staan.</numerusform>
            <numerusform>%n zijn anders in je dagboek. Die van jou blijven staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Het bestand is er niet meer</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Het bestand is niet te lezen</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Het bestand is leeg</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Er staat niets in.</translation>
    </message>
    <message>
        <source>At most %1 MB is read at a time. Split the file, and try again.</source>
        <translation>In één keer kan hooguit %1 MB. Maak er kleinere bestanden van, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Het bestand is te groot</translation>
    </message>
    <message>
        <source>The characters in this file cannot be read</source>
        <translation>De letters in dit bestand zijn niet te lezen</translation>
    </message>
    <message>
        <source>There is no entry in this file</source>
        <translation>Er staat geen notitie in dit bestand</translation>
    </message>
    <message>
        <source>Part %1 of it is not written as it should be in this kind of file.</source>
        <translation>Deel %1 is niet geschreven zoals het hoort bij dit soort bestand.</translation>
    </message>
    <message>
        <source>It is not written as it should be in this kind of file.</source>
        <translation>Het is niet geschreven zoals het hoort bij dit soort bestand.</translation>
    </message>
    <message>
        <source>Text, Markdown, RedNotebook, jrnl and files of this program can be brought in.</source>
        <translation>Tekst, Markdown, RedNotebook, jrnl en bestanden van dit programma kunnen wel.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) came in.</source>
        <translation>
            <numerusform>%n notitie is binnengehaald.</numerusform>
            <numerusform>%n notities zijn binnengehaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>A nickname was already in use. In your diary it is now: %1.</source>
        <translation>Een schuilnaam was al bezet. In je dagboek is het nu: %1.</translation>
    </message>
    <message>
        <source>Perhaps it was moved, or the USB stick was taken out.</source>
        <translation>Misschien is het verplaatst, of is de usb-stick eruit.</translation>
    </message>
    <message>
        <source>Perhaps you are not allowed to open it, or the disk is damaged.</source>
        <translation>Misschien mag je het niet openen, of is de schijf beschadigd.</translation>
    </message>
    <message>
        <source>This is not the password of this file</source>
        <translation>Dit is niet het wachtwoord van dit bestand</translation>
    </message>
    <message>
        <source>Install the newest version, then try again.</source>
        <translation>Installeer de nieuwste versie, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>A RedNotebook diary</source>
        <translation>Een dagboek van RedNotebook</translation>
    </message>
    <message>
        <source>A jrnl diary</source>
        <translation>Een dagboek van jrnl</translation>
    </message>
    <message>
        <source>Check capitals and spaces, and try again.</source>
        <translation>Let op hoofdletters en spaties, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>This file was made with a newer version of this program</source>
        <translation>Een nieuwere versie van dit programma maakte het bestand</translation>
    </message>
    <message>
        <source>The file has changed in the meantime</source>
        <translation>Het bestand is ondertussen veranderd</translation>
    </message>
    <message>
        <source>Choose it again, and check it again.</source>
        <translation>Kies het opnieuw, en bekijk het nog eens.</translation>
    </message>
    <message>
        <source>This cannot be brought in</source>
        <translation>Dit kun je niet binnenhalen</translation>
    </message>
    <message>
        <source>Open it in the program that made it. Save it there as UTF-8.</source>
        <translation>Open het in het programma waarmee het gemaakt is. Bewaar het daar als UTF-8.</translation>
    </message>
    <message>
        <source>This is not plain text</source>
        <translation>Dit is geen gewone tekst</translation>
    </message>
    <message>
        <source>There is a character in it that does not belong in text.</source>
        <translation>Er staat een teken in dat in geen tekst hoort.</translation>
    </message>
    <message>
        <source>The end of the file is missing</source>
        <translation>Het einde van het bestand ontbreekt</translation>
    </message>
    <message>
        <source>It was cut off or damaged. Copy it again, and try again.</source>
        <translation>Het is afgekapt of beschadigd. Kopieer het opnieuw, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>It says ‘%1’. That day does not exist, or is not between 1970 and 2100.</source>
        <translation>Er staat ‘%1’. Die dag bestaat niet, of ligt niet tussen 1970 en 2100.</translation>
    </message>
    <message>
        <source>There is a date in it that cannot be right</source>
        <translation>Er staat een dag in die niet kan</translation>
    </message>
    <message>
        <source>There are no words to bring in.</source>
        <translation>Er zijn geen woorden om binnen te halen.</translation>
    </message>
    <message>
        <source>The file is not as it should be</source>
        <translation>Het bestand is niet zoals het hoort</translation>
    </message>
    <message>
        <source>This is a PDF.</source>
        <translation>Dit is een PDF.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Dit is een plaatje.</translation>
    </message>
    <message>
        <source>This is a word-processor document. Save it there as plain text.</source>
        <translation>Dit is een document van een tekstverwerker. Bewaar het daar als platte tekst.</translation>
    </message>
    <message>
        <source>This is a zip file with no RedNotebook diary in it.</source>
        <translation>Dit is een zip zonder dagboek van RedNotebook.</translation>
    </message>
    <message>
        <source>This is JSON from another program.</source>
        <translation>Dit is JSON van een ander programma.</translation>
    </message>
    <message>
        <source>There is no RedNotebook diary in this folder.</source>
        <translation>In deze map zit geen dagboek van RedNotebook.</translation>
    </message>
    <message>
        <source>This is another type of file.</source>
        <translation>Dit is een ander soort bestand.</translation>
    </message>
    <message>
        <source>This is a database.</source>
        <translation>Dit is een database.</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Choose a new passphrase first. Anyone who knew the old one and has a copy of the diary can still read that copy, and later ones too, until the diary gets a new key.</source>
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
        <source>Everything is encrypted again, and you get a new recovery sheet.</source>
        <translation>Alles wordt opnieuw versleuteld en je krijgt een nieuw herstelblad.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtwoordzin</translation>
    </message>
    <message>
        <source>This is not your passphrase. Check capitals and spaces.</source>
        <translation>Dit is niet je wachtwoordzin. Let op hoofdletters en spaties.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Replace the old backups?</source>
        <translation>De oude reservekopieën vervangen?</translation>
    </message>
    <message>
        <source>The program makes a new backup first. Then it deletes the older ones, in the folders that are connected now. After that you can no longer go back to an earlier day.</source>
        <translation>Het programma maakt eerst een nieuwe reservekopie. Daarna gaan de oudere weg, in de mappen die nu zijn aangesloten. Je kunt dan niet meer terug naar een eerdere dag.</translation>
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
    <name>KeyedText</name>
    <message>
        <source>No heading follows.</source>
        <translation>Er komt geen kop meer.</translation>
    </message>
    <message>
        <source>No heading comes before this.</source>
        <translation>Hiervoor staat geen kop.</translation>
    </message>
</context>
<context>
    <name>LadderStep</name>
    <message>
        <source>Move earlier</source>
        <translation>Zet eerder</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Zet later</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>ltr</source>
        <translation>ltr</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Nederlands</translation>
    </message>
</context>
<context>
    <name>LeavingForm</name>
    <message>
        <source>Your own passphrase</source>
        <translation>Je eigen wachtwoordzin</translation>
    </message>
    <message>
        <source>This is not your passphrase. Check capitals and spaces.</source>
        <translation>Dit is niet je wachtwoordzin. Let op hoofdletters en spaties.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Laat %1 erin</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Haal %1 eruit</translation>
    </message>
    <message>
        <source>The passphrase of %1 then no longer opens this diary. What %1 wrote stays, with the name beside it.</source>
        <translation>De wachtwoordzin van %1 opent dit dagboek dan niet meer. Wat %1 schreef blijft staan, met de naam erbij.</translation>
    </message>
    <message>
        <source>The others keep the passphrase that they have.</source>
        <translation>De anderen houden hun eigen wachtwoordzin.</translation>
    </message>
    <message>
        <source>An old copy of the diary or of a backup can still be opened by %1. Afterwards you choose what happens to the backups here.</source>
        <translation>Een oude kopie van het dagboek of een oude reservekopie kan %1 nog wel openen. Straks kies je wat er met de reservekopieën hier gebeurt.</translation>
    </message>
    <message>
        <source>Everything is encrypted again, with a new key. That is needed: anyone who could open the diary knew the old key. You get a new recovery sheet; the old one no longer works then.</source>
        <translation>Alles wordt opnieuw versleuteld, met een nieuwe sleutel. Dat moet, want wie het dagboek kon openen, kende de oude. Je krijgt een nieuw herstelblad; het oude werkt dan niet meer.</translation>
    </message>
    <message>
        <source>That cannot be done yet. %1 was given access with an older version of this program. Let %1 open the diary once with their own passphrase, then it can be done. Is that not possible? Remove %1 first, and give them access again later.</source>
        <translation>Dat kan nog niet. %1 kreeg toegang met een oudere versie van dit programma. Laat %1 het dagboek één keer openen met de eigen wachtwoordzin, dan kan het wel. Lukt dat niet? Haal dan eerst %1 eruit, en geef later opnieuw toegang.</translation>
    </message>
    <message>
        <source>One moment, your passphrase is being checked.</source>
        <translation>Een moment, je wachtwoordzin wordt nagekeken.</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Make a new one and delete the old ones</source>
        <translation>Maak een nieuwe en verwijder de oude</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Bewaar de oude</translation>
    </message>
    <message>
        <source>%1 can no longer open the diary</source>
        <translation>%1 kan het dagboek niet meer openen</translation>
    </message>
    <message numerus="yes">
        <source>But %1 can open %n old backup(s), with the passphrase of that time.</source>
        <translation>
            <numerusform>Maar %1 kan nog %n oude reservekopie openen, met de wachtwoordzin van toen.</numerusform>
            <numerusform>Maar %1 kan nog %n oude reservekopieën openen, met de wachtwoordzin van toen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backups here were replaced: %1 can open none of them.</source>
        <translation>De reservekopieën hier zijn vervangen: %1 kan er geen meer openen.</translation>
    </message>
    <message>
        <source>The folder %1 is not connected. What is in it can still be opened. Connect it, and choose again.</source>
        <translation>De map %1 is nu niet aangesloten. Wat erin staat, is nog te openen. Sluit hem aan en kies dan opnieuw.</translation>
    </message>
    <message>
        <source>Leave it like this</source>
        <translation>Laat het zo</translation>
    </message>
</context>
<context>
    <name>LockingSettings</name>
    <message>
        <source>Lock when nobody is using it</source>
        <translation>Op slot als niemand iets doet</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Others use this computer too</source>
        <translation>Anderen gebruiken deze computer ook</translation>
    </message>
    <message numerus="yes">
        <source>Then the diary locks after %n minute(s), or after the time that you choose. ‘Never’ is then not possible.</source>
        <translation>
            <numerusform>Dan gaat je dagboek na %n minuut op slot, of na de tijd die je zelf kiest. ‘Nooit’ kan dan niet.</numerusform>
            <numerusform>Dan gaat je dagboek na %n minuten op slot, of na de tijd die je zelf kiest. ‘Nooit’ kan dan niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep my diary out of screenshots</source>
        <translation>Laat mijn dagboek weg uit schermafbeeldingen</translation>
    </message>
    <message>
        <source>This computer cannot do that.</source>
        <translation>Op deze computer kan dat niet.</translation>
    </message>
    <message>
        <source>Lock when I minimise the window</source>
        <translation>Op slot als ik het venster klein maak</translation>
    </message>
    <message>
        <source>On most computers the diary also locks when the computer locks or sleeps.</source>
        <translation>Gaat de computer op slot of in de slaapstand? Op de meeste computers gaat je dagboek dan mee op slot.</translation>
    </message>
    <message>
        <source>Hide the window at once with</source>
        <translation>Verberg het venster meteen met</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen toets</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Na %n minuut</numerusform>
            <numerusform>Na %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopping now.</source>
        <translation>Ik ben aan het stoppen.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Look at your own words</source>
        <translation>Kijk nog eens naar je zin</translation>
    </message>
</context>
<context>
    <name>Machine</name>
    <message>
        <source>There is a mistake in the settings of this computer</source>
        <translation>In de instellingen van deze computer staat een fout</translation>
    </message>
    <message>
        <source>The program goes on with what is safest. Please tell whoever manages this computer. It is about %1</source>
        <translation>Het programma gaat verder met wat het veiligst is. Vertel het aan wie deze computer beheert. Het gaat om %1</translation>
    </message>
    <message>
        <source>Whoever manages this computer has set this.</source>
        <translation>Dit heeft de beheerder van deze computer ingesteld.</translation>
    </message>
    <message>
        <source>Whoever manages this computer has switched this off.</source>
        <translation>De beheerder van deze computer heeft dit uitgezet.</translation>
    </message>
    <message>
        <source>Some things are set for this whole computer, in %1</source>
        <translation>Een paar dingen zijn ingesteld voor deze hele computer, in %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %3: %2</source>
        <translation>Regel %1, %3: %2</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand is niet te lezen.</translation>
    </message>
    <message>
        <source>This is not written as TOML is.</source>
        <translation>Dit is niet geschreven zoals TOML hoort.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Deze instelling bestaat niet.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Hier hoort true of false te staan.</translation>
    </message>
    <message>
        <source>The program does not speak this language.</source>
        <translation>Deze taal kent het programma niet.</translation>
    </message>
    <message>
        <source>This must be 0, 1, 2, 5, 10 or 30.</source>
        <translation>Hier hoort 0, 1, 2, 5, 10 of 30 te staan.</translation>
    </message>
    <message>
        <source>A shared computer always locks.</source>
        <translation>Een gedeelde computer gaat altijd op slot.</translation>
    </message>
    <message>
        <source>This must be &quot;f9&quot;, &quot;ctrl-shift-h&quot; or &quot;off&quot;.</source>
        <translation>Hier hoort &quot;f9&quot;, &quot;ctrl-shift-h&quot; of &quot;off&quot; te staan.</translation>
    </message>
    <message>
        <source>This must be a whole path, or begin with &quot;~&quot;.</source>
        <translation>Hier hoort een heel pad te staan, of een pad dat met &quot;~&quot; begint.</translation>
    </message>
    <message>
        <source>A name and a number must stand here.</source>
        <translation>Hier horen een naam en een nummer te staan.</translation>
    </message>
    <message>
        <source>More than twenty numbers are not shown.</source>
        <translation>Meer dan twintig nummers worden niet getoond.</translation>
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
        <source>Write down in a minute what happened, and find it again later. That way you see what helps, and you have something to take to a talk.</source>
        <translation>Schrijf in een minuut op wat er gebeurde en vind het later terug. Zo zie je wat helpt, en heb je iets in handen voor een gesprek.</translation>
    </message>
    <message>
        <source>The diary is locked with a passphrase. You also get a recovery code, in case you forget it. Without one of the two nobody can read the diary, and nor can we.</source>
        <translation>Het dagboek gaat op slot met een wachtwoordzin. Je krijgt ook een herstelcode, voor als je die zin vergeet. Zonder een van de twee kan niemand het lezen, wij ook niet.</translation>
    </message>
    <message>
        <source>Start my diary</source>
        <translation>Maak mijn dagboek</translation>
    </message>
    <message>
        <source>Put an earlier diary back</source>
        <translation>Zet een eerder dagboek terug</translation>
    </message>
    <message>
        <source>Another diary</source>
        <translation>Een ander dagboek</translation>
    </message>
    <message>
        <source>Open a diary on a USB stick</source>
        <translation>Open een dagboek op een usb-stick</translation>
    </message>
    <message>
        <source>Name of the diary</source>
        <translation>Naam van het dagboek</translation>
    </message>
    <message>
        <source>You can leave this empty. Everyone who uses this computer can read it: use initials or an animal.</source>
        <translation>Mag leeg blijven. Iedereen op deze computer kan hem lezen: kies initialen of een dier.</translation>
    </message>
    <message>
        <source>Your diary is being set up. This takes a few seconds.</source>
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
        <source>You came in with the recovery code. Choose a passphrase that you will remember. The one that you forgot then no longer opens the diary.</source>
        <translation>Je kwam binnen met de herstelcode. Kies een zin die je onthoudt. De zin die je vergeten was, opent het dagboek dan niet meer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Who can open this diary</source>
        <translation>Wie dit dagboek kan openen</translation>
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
        <source>Name of the diary</source>
        <translation>Naam van het dagboek</translation>
    </message>
    <message>
        <source>The children</source>
        <translation>De kinderen</translation>
    </message>
    <message>
        <source>Nicknames, the archive, and erasing all about one child.</source>
        <translation>Schuilnamen, het archief, en alles over één kind wissen.</translation>
    </message>
    <message>
        <source>To the children</source>
        <translation>Naar de kinderen</translation>
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
        <source>The code on the old sheet will no longer open this diary.</source>
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
        <source>Your recovery code is on paper. Have you lost the sheet, or did somebody see it? Then make a new one.</source>
        <translation>Je herstelcode staat op papier. Ben je het blad kwijt, of heeft iemand het gezien? Maak dan een nieuw.</translation>
    </message>
    <message>
        <source>It is not certain that your recovery code is on paper. To be on the safe side, make a new sheet.</source>
        <translation>Het is niet zeker dat je herstelcode op papier staat. Maak voor de zekerheid een nieuw blad.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Maak een nieuw herstelblad</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Initials or a role</source>
        <translation>Initialen of een rol</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>Initials or a role, such as ‘AB’ or ‘night shift’. Everyone who uses this computer can read it, without a passphrase.</source>
        <translation>Initialen of een rol, zoals ‘AB’ of ‘nachtdienst’. Iedereen bij deze computer kan dit lezen, ook zonder wachtwoordzin.</translation>
    </message>
    <message>
        <source>Give a name first.</source>
        <translation>Vul eerst een naam in.</translation>
    </message>
    <message>
        <source>One moment, the passphrase is being saved.</source>
        <translation>Een moment, de wachtwoordzin wordt bewaard.</translation>
    </message>
    <message>
        <source>Let the other person sit at the keyboard now. They choose a passphrase of their own; you do not need to know it. After that they can read and write everything in this diary.</source>
        <translation>Laat de ander nu achter het toetsenbord. Die kiest een eigen wachtwoordzin; jij hoeft die niet te weten. Daarna kan de ander alles in dit dagboek lezen en erin schrijven.</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Geef toegang</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Save my name</source>
        <translation>Bewaar mijn naam</translation>
    </message>
</context>
<context>
    <name>NamePart</name>
    <message>
        <source>Everyone who uses this computer can read the name, without the passphrase. Use initials or an animal.</source>
        <translation>Iedereen op deze computer kan de naam lezen, ook zonder wachtwoordzin. Kies initialen of een dier.</translation>
    </message>
    <message>
        <source>Name of the diary</source>
        <translation>Naam van het dagboek</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Bewaar de naam</translation>
    </message>
    <message>
        <source>The name is saved.</source>
        <translation>De naam is bewaard.</translation>
    </message>
    <message>
        <source>Open or start another diary</source>
        <translation>Open of maak een ander dagboek</translation>
    </message>
</context>
<context>
    <name>NamesLine</name>
    <message>
        <source>There may be a name or number here. Better to use a nickname.</source>
        <translation>Hier staat misschien een naam of nummer. Liever een schuilnaam.</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Laat zien waar</translation>
    </message>
    <message>
        <source>This can stay</source>
        <translation>Dit mag blijven</translation>
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
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Nog een keer hetzelfde wachtwoord</translation>
    </message>
    <message>
        <source>Think of a passphrase first.</source>
        <translation>Bedenk eerst een wachtwoordzin.</translation>
    </message>
    <message>
        <source>Think of a password first.</source>
        <translation>Bedenk eerst een wachtwoord.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>De twee zijn niet gelijk. Typ de tweede nog een keer.</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>More numbers under Help</source>
        <translation>Meer nummers bij Hulp</translation>
    </message>
    <message>
        <source>Is this worth a conflict?</source>
        <translation>Is dit een conflict waard?</translation>
    </message>
    <message>
        <source>Then four small steps</source>
        <translation>Dan vier kleine stappen</translation>
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
    <name>OrderingPart</name>
    <message>
        <source>Choose the line that comes first, then the next. Numbers work too.</source>
        <translation>Kies de zin die eerst komt, dan de volgende. Het kan ook met cijfers.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>In this place.</source>
        <translation>Op deze plek.</translation>
    </message>
    <message>
        <source>Look at this once more.</source>
        <translation>Kijk hier nog eens naar.</translation>
    </message>
    <message>
        <source>In the order of the steps</source>
        <translation>In de volgorde van de stappen</translation>
    </message>
    <message>
        <source>place %1</source>
        <translation>plek %1</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>nog geen plek</translation>
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
    <message>
        <source>Is this about danger?</source>
        <translation>Gaat dit over gevaar?</translation>
    </message>
    <message>
        <source>Then call first, or see Help. Talk about it with your specialist.</source>
        <translation>Bel dan eerst, of kijk bij Hulp. Bespreek het met je specialist.</translation>
    </message>
    <message>
        <source>Open Help</source>
        <translation>Open Hulp</translation>
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
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
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
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>See what fits</source>
        <translation>Kijk wat past</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Choose a new passphrase</source>
        <translation>Kies een nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>Your current passphrase</source>
        <translation>Je wachtwoordzin van nu</translation>
    </message>
    <message>
        <source>Whose passphrase was forgotten?</source>
        <translation>Wiens wachtwoordzin is vergeten?</translation>
    </message>
    <message>
        <source>Choose first whose passphrase it is.</source>
        <translation>Kies eerst van wie de wachtwoordzin is.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>Save the new passphrase</source>
        <translation>Bewaar de nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Your new passphrase is saved.</source>
        <translation>Je nieuwe wachtwoordzin is bewaard.</translation>
    </message>
    <message>
        <source>This is not your current passphrase. Check capitals and spaces.</source>
        <translation>Dit is niet je wachtwoordzin van nu. Let op hoofdletters en spaties.</translation>
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
        <translation>Naar je dagboek</translation>
    </message>
    <message>
        <source>Which pattern</source>
        <translation>Welk patroon</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periode: %1</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Alle kinderen</translation>
    </message>
    <message>
        <source>Child: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Wat ging vooraf</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Good moments</source>
        <translation>Goede momenten</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Jijzelf</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weken</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 maanden</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Een jaar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>PatternGrid</name>
    <message>
        <source>Arrow keys go through it, Enter shows the entries behind a mark.</source>
        <translation>Met de pijltjestoetsen ga je erdoorheen, met Enter zie je de notities die erbij horen.</translation>
    </message>
</context>
<context>
    <name>PatternSide</name>
    <message>
        <source>Choose something in the picture to see which entries belong to it.</source>
        <translation>Kies iets in het beeld. Dan zie je welke notities erbij horen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n entry(s)</source>
        <translation>
            <numerusform>Toon %n notitie</numerusform>
            <numerusform>Toon %n notities</numerusform>
        </translation>
    </message>
    <message>
        <source>Do you want to do something with it?</source>
        <translation>Wil je er iets mee doen?</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Maak een plan</translation>
    </message>
    <message>
        <source>At the same time: %1.</source>
        <translation>In dezelfde tijd: %1.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Toon ze</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Een plan</translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation>Het plan is bewaard.</translation>
    </message>
    <message>
        <source>You will find it on the Today page. In two weeks you are asked whether it helped.</source>
        <translation>Je vindt het op Vandaag. Over twee weken staat daar de vraag of het hielp.</translation>
    </message>
    <message>
        <source>See your plans</source>
        <translation>Bekijk je plannen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message>
        <source>Empty means: not written down.</source>
        <translation>Leeg betekent: niet opgeschreven.</translation>
    </message>
    <message>
        <source>A dot means: there were good moments too.</source>
        <translation>Een stip betekent: er waren ook goede momenten.</translation>
    </message>
    <message>
        <source>Words at ‘What came before’</source>
        <translation>Woorden bij ‘Wat eraan voorafging’</translation>
    </message>
    <message>
        <source>it is about ‘%1’ and</source>
        <translation>het gaat om ‘%1’ en</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nacht</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>ochtend</translation>
    </message>
    <message>
        <source>daytime</source>
        <translation>overdag</translation>
    </message>
    <message>
        <source>after school</source>
        <translation>na school</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>avond</translation>
    </message>
    <message>
        <source>late evening</source>
        <translation>late avond</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <translation>%1 tot %2 uur</translation>
    </message>
    <message>
        <source>it is %1 night and</source>
        <translation>het %1nacht is en</translation>
    </message>
    <message>
        <source>it is %1 morning and</source>
        <translation>het %1ochtend is en</translation>
    </message>
    <message>
        <source>it is daytime on %1 and</source>
        <translation>het overdag is op %1 en</translation>
    </message>
    <message>
        <source>it is %1 after school and</source>
        <translation>het %1 na school is en</translation>
    </message>
    <message>
        <source>it is %1 evening and</source>
        <translation>het %1avond is en</translation>
    </message>
    <message>
        <source>it is late on %1 and</source>
        <translation>het laat is op %1avond en</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Too little to say anything.</source>
        <translation>Te weinig om iets te zeggen.</translation>
    </message>
    <message>
        <source>nothing written down</source>
        <translation>niets opgeschreven</translation>
    </message>
    <message>
        <source>This shows what you wrote down, not why it happened. On busy days you sometimes write nothing down.</source>
        <translation>Dit laat zien wat je opschreef, niet waarom het gebeurde. Op drukke dagen schrijf je soms niets op.</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Deel van de dag</translation>
    </message>
    <message>
        <source>%1: good moments</source>
        <translation>%1: goede momenten</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Wat eraan voorafging</translation>
    </message>
    <message>
        <source>Word or tag</source>
        <translation>Woord of label</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>word</source>
        <translation>woord</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>label</translation>
    </message>
    <message>
        <source>No word came back.</source>
        <translation>Geen woord kwam terug.</translation>
    </message>
    <message>
        <source>What conflicts were about</source>
        <translation>Waarover conflicten gingen</translation>
    </message>
    <message>
        <source>Pleasant contact and conflicts</source>
        <translation>Prettig contact en conflicten</translation>
    </message>
    <message>
        <source>Pleasant contact</source>
        <translation>Prettig contact</translation>
    </message>
    <message>
        <source>Roughly</source>
        <translation>Ongeveer</translation>
    </message>
    <message>
        <source>In %1 something is filled in at ‘What came before’, %2 have a tag.</source>
        <translation>Bij %1 staat iets bij ‘Wat eraan voorafging’, %2 hebben een label.</translation>
    </message>
    <message>
        <source>0 means: not written down.</source>
        <translation>0 betekent: niet opgeschreven.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>When there were conflicts</source>
        <translation>Wanneer er conflicten waren</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Times filled in</source>
        <translation>Keer ingevuld</translation>
    </message>
    <message>
        <source>‘Roughly’ is the middle of what you filled in.</source>
        <translation>‘Ongeveer’ is het midden van wat je invulde.</translation>
    </message>
    <message>
        <source>Your energy</source>
        <translation>Jouw energie</translation>
    </message>
    <message>
        <source>Your mood</source>
        <translation>Jouw stemming</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Only the newest %1 count, since %2.</source>
        <translation>Alleen de nieuwste %1 tellen mee, sinds %2.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Geteld: %1.</translation>
    </message>
    <message>
        <source>before it: %1</source>
        <translation>ervoor: %1</translation>
    </message>
    <message>
        <source>no area filled in</source>
        <translation>‘Waarover’ niet ingevuld</translation>
    </message>
    <message>
        <source>energy filled in</source>
        <translation>energie ingevuld</translation>
    </message>
    <message>
        <source>mood filled in</source>
        <translation>stemming ingevuld</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>PatternsPage</name>
    <message>
        <source>Patterns</source>
        <translation>Patronen</translation>
    </message>
    <message>
        <source>There is nothing to count yet. It grows with what you write.</source>
        <translation>Er is nog niets om te tellen. Het groeit met wat je schrijft.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Schrijf een notitie</translation>
    </message>
    <message>
        <source>Nothing was written in this period.</source>
        <translation>In deze periode is niets geschreven.</translation>
    </message>
    <message>
        <source>Count everything</source>
        <translation>Tel alles mee</translation>
    </message>
    <message>
        <source>Look for what comes back, and then step in early.</source>
        <translation>Kijk wat terugkomt, en wees er dan vroeg bij.</translation>
    </message>
    <message>
        <source>Not everything has to become a conflict.</source>
        <translation>Niet elk onderwerp hoeft een conflict te worden.</translation>
    </message>
    <message>
        <source>Look for moments in which the contact is pleasant.</source>
        <translation>Zoek momenten op waarop het contact prettig is.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lees: %1</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>No name yet</source>
        <translation>Nog zonder naam</translation>
    </message>
    <message>
        <source>Written by %1, changed by %2</source>
        <translation>Geschreven door %1, gewijzigd door %2</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschreven door %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Gewijzigd door %1</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>You have the same name as the diary. Choose another name if that does not say who you are.</source>
        <translation>Je heet hier net als het dagboek. Weet de ander dan niet wie je bent? Kies een andere naam.</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Give someone else access</source>
        <translation>Geef nog iemand toegang</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Haal eruit</translation>
    </message>
    <message>
        <source>Only you can open this diary now. Do you keep it together, with a partner or a small team? Then give everybody a passphrase of their own. The recovery sheet belongs to all of you.</source>
        <translation>Alleen jij kunt dit dagboek nu openen. Houden jullie het samen bij, met je partner of een klein team? Geef dan iedereen een eigen wachtwoordzin. Het herstelblad is van jullie samen.</translation>
    </message>
    <message>
        <source>Everybody has a passphrase of their own, and the recovery sheet belongs to all of you. What is written shows who wrote it.</source>
        <translation>Iedereen heeft een eigen wachtwoordzin. Het herstelblad is van jullie samen. Bij wat er staat, zie je wie het schreef.</translation>
    </message>
    <message>
        <source>That is arranged.</source>
        <translation>Dat is geregeld.</translation>
    </message>
    <message>
        <source>Somebody else has that name. Choose another one.</source>
        <translation>Er heet al iemand zo. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 can open the diary now, with the passphrase that was just typed.</source>
        <translation>%1 kan het dagboek nu openen, met de wachtwoordzin van zojuist.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>That is you</source>
        <translation>Dat ben jij</translation>
    </message>
    <message>
        <source>passphrase of %1</source>
        <translation>wachtwoordzin van %1</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Stays here</source>
        <translation>Blijft hier</translation>
    </message>
    <message>
        <source>Goes with you</source>
        <translation>Gaat mee</translation>
    </message>
    <message>
        <source>Entries to take with you</source>
        <translation>Notities om mee te nemen</translation>
    </message>
</context>
<context>
    <name>PlaceNote</name>
    <message>
        <source>About the place of this diary</source>
        <translation>Over de plek van dit dagboek</translation>
    </message>
    <message>
        <source>%1 seems to copy this folder to other computers. The files stay encrypted, but two copies can get mixed up. Never open the diary on two computers at once, or choose a folder that stays here.</source>
        <translation>Het lijkt erop dat %1 deze map naar andere computers kopieert. De bestanden blijven versleuteld, maar twee kopieën kunnen door elkaar raken. Open het dagboek nooit op twee computers tegelijk, of kies een map die hier blijft.</translation>
    </message>
    <message>
        <source>Whoever has this disk or stick can copy the files. They are encrypted, so choose a good passphrase. Lock the diary before you take it out.</source>
        <translation>Wie deze schijf of stick heeft, kan de bestanden kopiëren. Ze zijn versleuteld, dus kies een goede wachtwoordzin. Doe het dagboek op slot voor je de stick eruit haalt.</translation>
    </message>
    <message>
        <source>The folder is on a network drive. If the connection drops, nothing can be saved for a while. A disk of this computer itself is safer.</source>
        <translation>De map staat op een netwerkschijf. Valt de verbinding weg, dan kan er even niets worden bewaard. Een schijf van deze computer zelf is veiliger.</translation>
    </message>
    <message>
        <source>The folder can travel with your account to other computers. Are you logged in on two computers at once? Then something can get lost. Choose a folder that stays on this computer.</source>
        <translation>De map kan met je account meereizen naar andere computers. Ben je op twee computers tegelijk ingelogd? Dan kan er iets verloren gaan. Kies een map die op deze computer blijft.</translation>
    </message>
    <message>
        <source>This folder is on the network. Without a connection no backup is made.</source>
        <translation>Deze map staat in het netwerk. Zonder verbinding komt er geen reservekopie.</translation>
    </message>
    <message>
        <source>%1 seems to copy this folder elsewhere. The backups stay encrypted; what you erase here may stay there.</source>
        <translation>Het lijkt erop dat %1 deze map ergens anders bewaart. De reservekopieën blijven versleuteld. Wat je hier wist, kan daar blijven staan.</translation>
    </message>
    <message>
        <source>This folder can travel with your account to other computers.</source>
        <translation>Deze map kan met je account meereizen naar andere computers.</translation>
    </message>
    <message>
        <source>Whoever has this disk can copy the backups. They are encrypted.</source>
        <translation>Wie deze schijf heeft, kan de reservekopieën kopiëren. Ze zijn versleuteld.</translation>
    </message>
</context>
<context>
    <name>PlanAgain</name>
    <message>
        <source>The day to look at it again</source>
        <translation>De dag om er weer naar te kijken</translation>
    </message>
    <message>
        <source>Set this day</source>
        <translation>Kies deze dag</translation>
    </message>
    <message>
        <source>Look back now</source>
        <translation>Kijk nu terug</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>Kies een andere dag</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>Done with this plan</source>
        <translation>Rond dit plan af</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Pak het weer op</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>You are done with this plan.</source>
        <translation>Dit plan is afgerond.</translation>
    </message>
    <message>
        <source>You are done with this plan. It stays in your diary.</source>
        <translation>Dit plan is afgerond. Het blijft in je dagboek.</translation>
    </message>
    <message>
        <source>No day is set to look at it again.</source>
        <translation>Er is geen dag gekozen om er weer naar te kijken.</translation>
    </message>
    <message>
        <source>Look at it again on %1. Write that down: nothing is kept.</source>
        <translation>Kijk er weer naar op %1. Schrijf dat op, want er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>On %1 it comes back on Today.</source>
        <translation>Op %1 staat het weer op Vandaag.</translation>
    </message>
</context>
<context>
    <name>PlanAnnounce</name>
    <message>
        <source>‘%1’</source>
        <translation>‘%1’</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>A plan for tomorrow</source>
        <translation>Een plan voor morgen</translation>
    </message>
    <message>
        <source>One sentence is enough. Say it aloud twice.</source>
        <translation>Eén zin is genoeg. Zeg hem twee keer hardop.</translation>
    </message>
    <message>
        <source>If I see tomorrow that</source>
        <translation>Als ik morgen zie dat</translation>
    </message>
    <message>
        <source>then I say</source>
        <translation>dan zeg ik</translation>
    </message>
    <message>
        <source>the coat comes off again</source>
        <translation>de jas weer uitgaat</translation>
    </message>
    <message>
        <source>I see that your coat is on the floor.</source>
        <translation>Je jas ligt op de grond.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Bewaar dit plan</translation>
    </message>
    <message>
        <source>With an open diary you can keep it.</source>
        <translation>Met een open dagboek kun je het bewaren.</translation>
    </message>
    <message>
        <source>Both halves are needed: if …, then …</source>
        <translation>Vul allebei de stukken in: als …, dan …</translation>
    </message>
</context>
<context>
    <name>PlanDate</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Een andere dag</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>Over %n week</numerusform>
            <numerusform>Over %n weken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEach</name>
    <message>
        <source>There is nothing here yet. Go back a step and write something down.</source>
        <translation>Hier staat nog niets. Ga een stap terug en schrijf iets op.</translation>
    </message>
</context>
<context>
    <name>PlanEnergy</name>
    <message>
        <source>Your energy by week</source>
        <translation>Je energie per week</translation>
    </message>
</context>
<context>
    <name>PlanFillPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Over wie gaat het?</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Er wordt niets bewaard</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop, and go on later</source>
        <translation>Stop, ga later verder</translation>
    </message>
    <message>
        <source>This plan is not here any more.</source>
        <translation>Dit plan is er niet meer.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Naar het overzicht</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>If</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>I go and sit with them quietly</source>
        <translation>ga ik er rustig bij zitten</translation>
    </message>
    <message>
        <source>Small is enough.</source>
        <translation>Klein is genoeg.</translation>
    </message>
    <message>
        <source>Keep this plan</source>
        <translation>Bewaar dit plan</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Both halves are needed: if …, then …</source>
        <translation>Vul allebei de stukken in: als …, dan …</translation>
    </message>
</context>
<context>
    <name>PlanHolder</name>
    <message>
        <source>For example: %1</source>
        <translation>Bijvoorbeeld: %1</translation>
    </message>
</context>
<context>
    <name>PlanIdeas</name>
    <message>
        <source>Other ideas</source>
        <translation>Andere ideeën</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>There is no idea like that. Let one of your choices go.</source>
        <translation>Zo’n idee is er niet. Laat een van je keuzes los.</translation>
    </message>
    <message>
        <source>What your child needs</source>
        <translation>Wat je kind nodig heeft</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hoe lang het duurt</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>In a group home</source>
        <translation>Op de groep</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Or think of something yourself</source>
        <translation>Of bedenk zelf iets</translation>
    </message>
    <message>
        <source>For example: feed the ducks together</source>
        <translation>Bijvoorbeeld: samen de eendjes voeren</translation>
    </message>
    <message>
        <source>Choose this</source>
        <translation>Kies dit</translation>
    </message>
</context>
<context>
    <name>PlanLadder</name>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Weggehaald.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Het staat er weer.</translation>
    </message>
    <message>
        <source>No step has been chosen yet. One or two are enough to begin with.</source>
        <translation>Er is nog geen stap gekozen. Eén of twee is genoeg om te beginnen.</translation>
    </message>
    <message>
        <source>Proposals, from far away to closer</source>
        <translation>Voorstellen, van ver naar dichtbij</translation>
    </message>
    <message>
        <source>Choose this step</source>
        <translation>Kies deze stap</translation>
    </message>
    <message>
        <source>Or write a step of your own</source>
        <translation>Of schrijf een eigen stap</translation>
    </message>
    <message>
        <source>Agree on it with your specialist first</source>
        <translation>Spreek hem eerst af met je specialist</translation>
    </message>
    <message>
        <source>Add this step</source>
        <translation>Zet deze stap erbij</translation>
    </message>
</context>
<context>
    <name>PlanLinks</name>
    <message>
        <source>Read about this</source>
        <translation>Lees hierover</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lees: %1</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Show all plans</source>
        <translation>Toon alle plannen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Done with this plan</source>
        <translation>Rond dit plan af</translation>
    </message>
    <message>
        <source>Your plans in one sentence</source>
        <translation>Jouw plannen in één zin</translation>
    </message>
    <message>
        <source>Did this plan help?</source>
        <translation>Hielp dit plan?</translation>
    </message>
    <message>
        <source>What helped? A few words are enough.</source>
        <translation>Wat hielp? Een paar woorden is genoeg.</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Wat hielp?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Klaar.</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Weggegooid.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Het staat er weer.</translation>
    </message>
</context>
<context>
    <name>PlanMoments</name>
    <message>
        <source>When it is %1 night</source>
        <translation>Als het %1nacht is</translation>
    </message>
    <message>
        <source>When it is %1 morning</source>
        <translation>Als het %1ochtend is</translation>
    </message>
    <message>
        <source>When it is daytime on %1</source>
        <translation>Als het %1 overdag is</translation>
    </message>
    <message>
        <source>When it is %1 after school</source>
        <translation>Als het %1 na school is</translation>
    </message>
    <message>
        <source>When it is %1 evening</source>
        <translation>Als het %1avond is</translation>
    </message>
    <message>
        <source>When it is late on %1</source>
        <translation>Als het %1 laat is</translation>
    </message>
    <message>
        <source>When it is about ‘%1’</source>
        <translation>Als het over ‘%1’ gaat</translation>
    </message>
</context>
<context>
    <name>PlanNeed</name>
    <message>
        <source>The worksheet about %3 of %1 pointed to ‘%2’. You are free to choose another.</source>
        <translation>In je werkblad over %3, van %1, kwam uit: ‘%2’. Past iets anders beter? Kies dat gerust.</translation>
    </message>
    <message>
        <source>Your worksheet of %1 pointed to ‘%2’. You are free to choose another.</source>
        <translation>In je werkblad van %1 kwam uit: ‘%2’. Past iets anders beter? Kies dat gerust.</translation>
    </message>
</context>
<context>
    <name>PlanReadPage</name>
    <message>
        <source>Earlier versions</source>
        <translation>Eerdere versies</translation>
    </message>
    <message>
        <source>Look at it again on %1.</source>
        <translation>Kijk er nog eens naar op %1.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>Made with Therapeutisch Opvoeden. A carer’s own notes; not a record.</source>
        <translation>Gemaakt met Therapeutisch Opvoeden. Eigen notities van een opvoeder, geen dossier.</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Bijgewerkt op %1</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>nog niet klaar</translation>
    </message>
    <message>
        <source>This plan is in memory only. Close the program, and it is gone.</source>
        <translation>Dit plan staat alleen in het geheugen. Sluit je het programma, dan is het weg.</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Er wordt niets bewaard</translation>
    </message>
    <message>
        <source>Keep it in your diary</source>
        <translation>Bewaar het in je dagboek</translation>
    </message>
    <message>
        <source>You can print it. Close the program, and it is gone.</source>
        <translation>Je kunt het afdrukken. Sluit je het programma, dan is het weg.</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>Open your diary</source>
        <translation>Open je dagboek</translation>
    </message>
    <message>
        <source>Start a diary</source>
        <translation>Maak een dagboek</translation>
    </message>
    <message>
        <source>This is how it was on %1.</source>
        <translation>Zo was het op %1.</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Een eerdere versie</translation>
    </message>
    <message>
        <source>Use this version again</source>
        <translation>Gebruik deze versie weer</translation>
    </message>
    <message>
        <source>To the plan as it is now</source>
        <translation>Naar het plan zoals het nu is</translation>
    </message>
    <message>
        <source>Nothing was filled in yet.</source>
        <translation>Er is nog niets ingevuld.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pas aan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk af</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als PDF</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Bewaar het plan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>PlanRooms</name>
    <message>
        <source>Discuss this with your specialist</source>
        <translation>Bespreek dit met je specialist</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>This plan is not here any more.</source>
        <translation>Dit plan is er niet meer.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Naar het overzicht</translation>
    </message>
    <message>
        <source>Your plans are in your diary. It is locked.</source>
        <translation>Je plannen staan in je dagboek. Dat is op slot.</translation>
    </message>
    <message>
        <source>To the diary</source>
        <translation>Naar het dagboek</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Add another one</source>
        <translation>Zet er nog een bij</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Het staat er weer.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Weggehaald.</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Haal regel %1 weg</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Haal weg</translation>
    </message>
    <message>
        <source>Put on the list: %1</source>
        <translation>Zet op de lijst: %1</translation>
    </message>
    <message>
        <source>From your diary: recent conflicts</source>
        <translation>Uit je dagboek: de laatste conflicten</translation>
    </message>
    <message>
        <source>From your diary: what happens most</source>
        <translation>Uit je dagboek: wat het vaakst gebeurt</translation>
    </message>
</context>
<context>
    <name>PlanVersions</name>
    <message>
        <source>Show all of them</source>
        <translation>Laat ze allemaal zien</translation>
    </message>
    <message>
        <source>Look at the version of %1</source>
        <translation>Bekijk de versie van %1</translation>
    </message>
</context>
<context>
    <name>PlanWeekIdea</name>
    <message>
        <source>Something small for this week</source>
        <translation>Iets kleins voor deze week</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pas aan</translation>
    </message>
    <message>
        <source>Choose something small again</source>
        <translation>Kies weer iets kleins</translation>
    </message>
    <message>
        <source>Last week: %1</source>
        <translation>Vorige week: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijk</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>If %1, then %2</source>
        <translation>Als %1, dan %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Soms</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>This plan helped.</source>
        <translation>Dit plan hielp.</translation>
    </message>
    <message>
        <source>This plan helped sometimes.</source>
        <translation>Dit plan hielp soms.</translation>
    </message>
    <message>
        <source>This plan has not helped yet.</source>
        <translation>Dit plan hielp nog niet.</translation>
    </message>
    <message>
        <source>What helped: %1</source>
        <translation>Wat hielp: %1</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>From reading to doing: short pages that you fill in step by step.</source>
        <translation>Van lezen naar doen: korte bladzijden die je stap voor stap invult.</translation>
    </message>
    <message>
        <source>These pages are in Dutch for now.</source>
        <translation>Deze bladzijden zijn er voorlopig in het Nederlands.</translation>
    </message>
    <message>
        <source>Your plans</source>
        <translation>Jouw plannen</translation>
    </message>
    <message>
        <source>Thrown away.</source>
        <translation>Weggegooid.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Het staat er weer.</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Er wordt niets bewaard</translation>
    </message>
    <message>
        <source>not kept anywhere</source>
        <translation>nergens bewaard</translation>
    </message>
    <message>
        <source>Open your diary</source>
        <translation>Open je dagboek</translation>
    </message>
    <message>
        <source>Start a diary</source>
        <translation>Maak een dagboek</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Kijk terug</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lees het</translation>
    </message>
    <message>
        <source>You were working on this</source>
        <translation>Hier was je mee bezig</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>You can fill in everything and print it. Close the program, and it is gone. Until then whoever sits here can read it.</source>
        <translation>Je kunt alles invullen en afdrukken. Sluit je het programma, dan is het weg. Tot dan kan iedereen die hier zit het lezen.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>In the moment</source>
        <translation>Op het moment zelf</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Vooruitkijken</translation>
    </message>
    <message>
        <source>Closer together</source>
        <translation>Dichter bij elkaar</translation>
    </message>
    <message>
        <source>You, and the people who help you think</source>
        <translation>Jij, en wie met je meedenkt</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lees</translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>Toon alle plannen</translation>
    </message>
</context>
<context>
    <name>PlansToday</name>
    <message>
        <source>Time to look back</source>
        <translation>Tijd om terug te kijken</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Kijk terug</translation>
    </message>
    <message>
        <source>There are more on the page Plans.</source>
        <translation>Er staan er meer op de bladzijde Plannen.</translation>
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
    <name>ProfilesPage</name>
    <message>
        <source>Which diary do you want to open?</source>
        <translation>Welk dagboek wil je openen?</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Dagboek</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Where is the diary?</source>
        <translation>Waar staat het dagboek?</translation>
    </message>
    <message>
        <source>Diary on a USB stick</source>
        <translation>Dagboek op een usb-stick</translation>
    </message>
    <message>
        <source>Everyone who uses this computer can read these names.</source>
        <translation>Iedereen op deze computer kan deze namen lezen.</translation>
    </message>
    <message>
        <source>Not found. Put the USB stick into the computer.</source>
        <translation>Niet gevonden. Steek de usb-stick in de computer.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ga erheen</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Is nu open</translation>
    </message>
    <message>
        <source>On a USB stick or in another folder</source>
        <translation>Op een usb-stick of in een andere map</translation>
    </message>
    <message>
        <source>Forget this place</source>
        <translation>Onthoud deze plek niet meer</translation>
    </message>
    <message>
        <source>Forget where %1 is</source>
        <translation>Onthoud niet meer waar %1 is</translation>
    </message>
    <message>
        <source>The USB stick is out of the computer, or the folder is gone. What was saved on the stick is still there. Put it back in, then look again.</source>
        <translation>De usb-stick is uit de computer, of de map is weg. Wat bewaard was op de stick, staat daar nog. Steek de stick er weer in, en kijk opnieuw.</translation>
    </message>
    <message>
        <source>Open a diary on a USB stick</source>
        <translation>Open een dagboek op een usb-stick</translation>
    </message>
    <message>
        <source>If you open another, this diary is locked first. What you wrote is saved.</source>
        <translation>Open je een ander, dan gaat dit dagboek eerst op slot. Wat je schreef, wordt bewaard.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>This diary is not here now</source>
        <translation>Dit dagboek is er nu niet</translation>
    </message>
    <message>
        <source>Start a new diary</source>
        <translation>Maak een nieuw dagboek</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Text size %1 %</source>
        <translation>Tekstgrootte %1 %</translation>
    </message>
    <message>
        <source>The window is in English now.</source>
        <translation>Het venster is nu in het Nederlands.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-bestand</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoek in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Soort &amp;bestand:</translation>
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
        <source>Plans</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Emotional age</source>
        <translation>Emotionele leeftijd</translation>
    </message>
    <message>
        <source>Practise ASSO</source>
        <translation>ASSO oefenen</translation>
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
    <name>RatingBar</name>
    <message>
        <source>How do you think it went?</source>
        <translation>Hoe ging het, vind je zelf?</translation>
    </message>
    <message>
        <source>You decide. It only says when this comes back.</source>
        <translation>Jij bepaalt het. Het zegt alleen wanneer dit terugkomt.</translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Short pages. Start at the beginning, or choose what you need now.</source>
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
        <source>%n term(s), explained in plain language.</source>
        <translation>
            <numerusform>%n begrip, in gewone taal uitgelegd.</numerusform>
            <numerusform>%n begrippen, in gewone taal uitgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1’ is left out. Everything else works.</source>
        <translation>‘%1’ is weggelaten. Al het andere werkt.</translation>
    </message>
    <message>
        <source>One page cannot be read</source>
        <translation>Eén bladzijde is niet te lezen</translation>
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
        <source>The specialist terms, in plain language.</source>
        <translation>De woorden uit het vak, in gewone taal.</translation>
    </message>
    <message>
        <source>Read on:</source>
        <translation>Lees verder:</translation>
    </message>
    <message>
        <source>This page cannot be read</source>
        <translation>Deze bladzijde is niet te lezen</translation>
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
        <source>Save the sheet as PDF?</source>
        <translation>Het blad als PDF bewaren?</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Bewaar het als PDF</translation>
    </message>
    <message>
        <source>Group %1 is not right yet. Compare it with your sheet.</source>
        <translation>Groep %1 klopt nog niet. Vergelijk die met je blad.</translation>
    </message>
    <message>
        <source>The PDF is not encrypted: anyone who has the file can open your diary. Put it on a USB stick that you keep elsewhere, not on this computer.</source>
        <translation>De PDF is niet versleuteld: wie het bestand heeft, kan je dagboek openen. Zet het op een usb-stick die je ergens anders bewaart, niet op deze computer.</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code is the only other way in. Put it on paper, and do not keep that paper with this computer.</source>
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
        <source>With this code your diary opens when you have forgotten your passphrase. Choose ‘Forgotten your passphrase?’ where the diary is locked.</source>
        <translation>Met deze code gaat je dagboek open als je je wachtwoordzin vergeten bent. Kies ‘Wachtwoordzin vergeten?’ bij het dagboek dat op slot is.</translation>
    </message>
    <message>
        <source>Keep this sheet where nobody else looks, and not with the computer. Anyone who has both can read the diary.</source>
        <translation>Bewaar dit blad op een plek waar niemand anders kijkt, en niet bij de computer. Wie het blad én de computer heeft, kan het dagboek lezen.</translation>
    </message>
    <message>
        <source>If you make a new sheet later, the code on this one no longer works. Tear it up then.</source>
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
        <source>Everything you wrote is then gone for good, with the backups in the folder of the diary. We cannot bring it back.</source>
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
        <source>Everything you wrote will be gone for good. We cannot bring it back either.</source>
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
    <name>RestorePage</name>
    <message>
        <source>Put an earlier diary back</source>
        <translation>Zet een eerder dagboek terug</translation>
    </message>
    <message>
        <source>Put my diary back</source>
        <translation>Zet mijn dagboek terug</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een reservekopie</translation>
    </message>
    <message>
        <source>Backups of a diary (*.thopbackup)</source>
        <translation>Reservekopieën van een dagboek (*.thopbackup)</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Reservekopie van %1</translation>
    </message>
    <message>
        <source>Start a new diary instead</source>
        <translation>Maak toch een nieuw dagboek</translation>
    </message>
    <message>
        <source>Do you have a diary on another computer, or was this one set up again? With a backup your diary comes back, as it was on that day.</source>
        <translation>Heb je een dagboek op een andere computer, of is deze opnieuw ingericht? Met een reservekopie komt je dagboek terug, zoals het op die dag was.</translation>
    </message>
    <message>
        <source>The backup itself stays where it is, and does not change.</source>
        <translation>De reservekopie zelf blijft waar die is en verandert niet.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Wachtwoordzin of herstelcode</translation>
    </message>
    <message>
        <source>What opened the diary when the backup was made.</source>
        <translation>Waarmee je dagboek openging toen de kopie werd gemaakt.</translation>
    </message>
    <message>
        <source>Your diary is being put back. Leave the program open.</source>
        <translation>Je dagboek wordt teruggezet. Laat het programma open.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Er is niets teruggezet.</translation>
    </message>
</context>
<context>
    <name>RetentionNotice</name>
    <message>
        <source>Keep everything</source>
        <translation>Houd alles</translation>
    </message>
    <message>
        <source>Do you want to keep everything, take something with you, or erase something?</source>
        <translation>Wil je alles houden, iets meenemen of iets wissen?</translation>
    </message>
    <message>
        <source>Take something with you</source>
        <translation>Neem iets mee</translation>
    </message>
    <message>
        <source>Erase something</source>
        <translation>Wis iets</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message numerus="yes">
        <source>Your diary is now %n month(s) old.</source>
        <translation>
            <numerusform>Je dagboek is nu %n maand oud.</numerusform>
            <numerusform>Je dagboek is nu %n maanden oud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your diary is now %n year(s) old.</source>
        <translation>
            <numerusform>Je dagboek is nu %n jaar oud.</numerusform>
            <numerusform>Je dagboek is nu %n jaar oud.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Practise ASSO</source>
        <translation>ASSO oefenen</translation>
    </message>
    <message>
        <source>There is no round in progress.</source>
        <translation>Er is nu geen rondje bezig.</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>Begin een rondje</translation>
    </message>
    <message>
        <source>Exercise %1 · %2</source>
        <translation>Oefening %1 · %2</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Stop voor nu</translation>
    </message>
    <message>
        <source>Nothing is lost: you can go on later.</source>
        <translation>Er gaat niets verloren. Je kunt later verder.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
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
        <source>Does it touch on safety? Read about Limits first</source>
        <translation>Raakt het de veiligheid? Lees eerst over Limits</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Saves automatically</source>
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
    <name>SavePart</name>
    <message>
        <source>Choose a place</source>
        <translation>Kies een plek</translation>
    </message>
    <message>
        <source>It goes to the folder %1 and is called %2. Anyone who has it can read it.</source>
        <translation>Het komt in de map %1 en heet %2. Wie het heeft, kan het lezen.</translation>
    </message>
    <message>
        <source>This file will not be encrypted</source>
        <translation>Dit bestand wordt niet versleuteld</translation>
    </message>
    <message>
        <source>Save without a password</source>
        <translation>Bewaar zonder wachtwoord</translation>
    </message>
    <message>
        <source>Protect with a password</source>
        <translation>Beveilig met een wachtwoord</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>Think of a password for this file alone. Lose it, and you lose the file: nobody can open it then.</source>
        <translation>Bedenk een wachtwoord alleen voor dit bestand. Raak je het kwijt, dan ben je ook het bestand kwijt: niemand kan het dan nog openen.</translation>
    </message>
    <message>
        <source>Save with the password</source>
        <translation>Bewaar met wachtwoord</translation>
    </message>
    <message>
        <source>No password after all</source>
        <translation>Toch geen wachtwoord</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Het bestand vervangen?</translation>
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
        <source>The file is being written.</source>
        <translation>Het bestand wordt geschreven.</translation>
    </message>
    <message>
        <source>Saved and locked</source>
        <translation>Bewaard en op slot</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Pass the password on in another way, by telephone for instance.</source>
        <translation>Geef het wachtwoord op een andere manier door, bijvoorbeeld aan de telefoon.</translation>
    </message>
    <message>
        <source>The file could not be saved. Perhaps the disk is full, or you are not allowed to save in that folder. Choose another place.</source>
        <translation>Het bestand is niet bewaard. Misschien is de schijf vol, of mag je in die map niets bewaren. Kies een andere plek.</translation>
    </message>
    <message>
        <source>Every PDF program asks for it.</source>
        <translation>Elk programma voor PDF vraagt erom.</translation>
    </message>
    <message>
        <source>This program opens the file with it, under ‘Bring something in’. Other programs for the ‘age’ format open it too.</source>
        <translation>Dit programma opent het bestand ermee, onder ‘Haal iets binnen’. Andere programma’s voor de vorm ‘age’ kunnen dat ook.</translation>
    </message>
    <message>
        <source>Stopped. There is no file.</source>
        <translation>Gestopt. Er is geen bestand.</translation>
    </message>
</context>
<context>
    <name>SavedBar</name>
    <message>
        <source>Saved in %1 as %2.</source>
        <translation>Bewaard in %1 als %2.</translation>
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
        <source>How this program works</source>
        <translation>Zo werkt het programma</translation>
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
    <name>SentenceBox</name>
    <message>
        <source>Nothing stands out. That need not mean it is right. Compare for yourself.</source>
        <translation>Er valt niets op. Dat zegt nog niet dat het goed is. Vergelijk zelf.</translation>
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
        <source>Same as the computer</source>
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
        <source>High contrast, dark</source>
        <translation>Hoog contrast, donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
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
        <source>Read ‘Before you begin’ again</source>
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
        <source>This is a portable copy. What it remembers stays beside it, in %1</source>
        <translation>Dit is een draagbare versie. Alles wat het programma onthoudt, blijft erbij, in %1</translation>
    </message>
    <message>
        <source>What the program remembers is in %1</source>
        <translation>Wat het programma onthoudt, staat in %1</translation>
    </message>
    <message>
        <source>This program makes no connection to the internet.</source>
        <translation>Dit programma maakt geen verbinding met internet.</translation>
    </message>
    <message>
        <source>It contains the work of others, such as Qt (LGPL). All of it, with the licences, is listed in %1</source>
        <translation>Er zit ook werk van anderen in, zoals Qt (LGPL). Alles daarvan, met de licenties, staat in %1</translation>
    </message>
    <message>
        <source>For whoever manages this computer there is a sheet: %1</source>
        <translation>Voor wie deze computer beheert, is er een blad: %1</translation>
    </message>
</context>
<context>
    <name>SheetFacts</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>About (a nickname):</source>
        <translation>Over (een schuilnaam):</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>Ingevuld door:</translation>
    </message>
    <message>
        <source>Seen:</source>
        <translation>Gezien:</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>Op:</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 van %3</translation>
    </message>
    <message>
        <source>Parts with a card:</source>
        <translation>Onderdelen met een kaartje:</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation>Stap 2 van 2</translation>
    </message>
    <message>
        <source>The earlier sheet no longer opens your diary. Tear it up.</source>
        <translation>Het vorige blad opent je dagboek niet meer. Scheur het door.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Je herstelcode</translation>
    </message>
</context>
<context>
    <name>SheetSaving</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>SituationCard</name>
    <message>
        <source>Is everybody safe?</source>
        <translation>Is iedereen veilig?</translation>
    </message>
</context>
<context>
    <name>StartTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Probeer het nog eens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Just read</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation>Hier lukt bewaren niet</translation>
    </message>
    <message>
        <source>The program keeps everything in the folder %1. But %2 is a file and not a folder.

Give that file another name, or ask whoever manages this computer. You can read meanwhile. Nothing is kept then.</source>
        <translation>Het programma bewaart alles in de map %1. Maar %2 is een bestand en geen map.

Geef dat bestand een andere naam, of vraag hulp aan wie deze computer beheert. Lezen kan intussen wel. Het programma bewaart dan niets.</translation>
    </message>
    <message>
        <source>This is a portable copy: it keeps everything in %1. But nothing can be written there.

Take the write protection off the USB stick, or copy the whole program to another folder. Without the file ‘portable’ it keeps things in your own folder.

You can read meanwhile. Nothing is kept then.</source>
        <translation>Dit is een draagbare versie: alles komt in %1. Maar daar kan nu niets in.

Haal de schrijfbeveiliging van de usb-stick, of kopieer het hele programma naar een andere map. Zonder het bestand ‘portable’ bewaart het alles in je eigen map.

Lezen kan intussen wel. Het programma bewaart dan niets.</translation>
    </message>
    <message>
        <source>The program keeps everything in the folder %1. But nothing can be written there.

Ask whoever manages this computer whether you may write there. You can read meanwhile. Nothing is kept then.</source>
        <translation>Het programma bewaart alles in de map %1. Maar daar kan nu niets in.

Vraag aan wie deze computer beheert of je daar mag schrijven. Lezen kan intussen wel. Het programma bewaart dan niets.</translation>
    </message>
    <message>
        <source>Part of the program is missing</source>
        <translation>Een deel van het programma ontbreekt</translation>
    </message>
    <message>
        <source>Some of its files are not there. Your diary stays as it is. Install the program again.</source>
        <translation>Er ontbreken bestanden. Je dagboek blijft zoals het is. Installeer het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>What could you say? %1</source>
        <translation>Wat zou je kunnen zeggen? %1</translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation>Wat zeg je?</translation>
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
        <source>Someone with a copy of your diary and good computers would need about this long: %1.</source>
        <translation>Wie een kopie van je dagboek heeft en goede computers, doet er naar schatting %1 over.</translation>
    </message>
    <message>
        <source>Add another word or two that nobody would expect there.</source>
        <translation>Zet er nog een of twee woorden bij die niemand daar verwacht.</translation>
    </message>
    <message>
        <source>The password of a file can be guessed faster than that of your diary. Better add one more word.</source>
        <translation>Een bestand is sneller te raden dan je dagboek. Neem liever een woord meer.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>nog geen minuut</translation>
    </message>
    <message>
        <source>years or decades</source>
        <translation>jaren of tientallen jaren</translation>
    </message>
    <message>
        <source>longer than a human life</source>
        <translation>langer dan een mensenleven</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <translation>een paar minuten</translation>
    </message>
    <message>
        <source>a few hours</source>
        <translation>een paar uur</translation>
    </message>
    <message>
        <source>a few days or weeks</source>
        <translation>een paar dagen of weken</translation>
    </message>
    <message>
        <source>a few months</source>
        <translation>een paar maanden</translation>
    </message>
    <message>
        <source>This is one of the ten most common ones.</source>
        <translation>Deze staat bij de tien die het vaakst worden gekozen.</translation>
    </message>
    <message>
        <source>This is one of the hundred most common ones.</source>
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
        <source>Use four or more words that have nothing to do with each other.</source>
        <translation>Neem vier of meer woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>Punctuation, digits and capitals are not needed.</source>
        <translation>Leestekens, cijfers en hoofdletters hoeven niet.</translation>
    </message>
    <message>
        <source>Words are better than a pattern on the keyboard.</source>
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
        <source>Use four or more words that have nothing to do with each other. Punctuation, digits and capitals are not needed.</source>
        <translation>Neem vier of meer woorden die niets met elkaar te maken hebben. Leestekens, cijfers en hoofdletters hoeven niet.</translation>
    </message>
</context>
<context>
    <name>SuggestionStrip</name>
    <message>
        <source>Related to this</source>
        <translation>Past hierbij</translation>
    </message>
    <message>
        <source>Call, or see Help</source>
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
        <source>For example: visit, bedtime</source>
        <translation>Bijvoorbeeld: bezoek, bedtijd</translation>
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
        <source>Remove</source>
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
        <source>Something to read · %1 minutes</source>
        <translation>Om even te lezen · %1 minuten</translation>
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
        <source>For example: %1</source>
        <translation>Bijvoorbeeld: %1</translation>
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
    <message>
        <source>How this program works</source>
        <translation>Zo werkt het programma</translation>
    </message>
    <message>
        <source>Step by step, with pictures. F1 opens it too</source>
        <translation>Stap voor stap, met plaatjes. Ook met F1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Practise together</source>
        <translation>Samen oefenen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>What could you say? Think first, then tell each other.</source>
        <translation>Wat zou je kunnen zeggen? Denk eerst na. Vertel het dan aan elkaar.</translation>
    </message>
    <message>
        <source>Show what you could say</source>
        <translation>Laat zien wat je kunt zeggen</translation>
    </message>
    <message>
        <source>This comes first</source>
        <translation>Dit komt eerst</translation>
    </message>
    <message>
        <source>Next situation</source>
        <translation>Volgende situatie</translation>
    </message>
</context>
<context>
    <name>TrainingEnd</name>
    <message>
        <source>I say: ‘%1’</source>
        <translation>zeg ik: ‘%1’</translation>
    </message>
    <message>
        <source>Practised with ASSO</source>
        <translation>Geoefend met ASSO</translation>
    </message>
</context>
<context>
    <name>TrainingKindsPage</name>
    <message>
        <source>Choose an exercise</source>
        <translation>Kies een oefening</translation>
    </message>
    <message>
        <source>You get a different situation every time.</source>
        <translation>Je krijgt er elke keer een andere situatie bij.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Oefen</translation>
    </message>
</context>
<context>
    <name>TrainingModels</name>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Matter-of-fact</source>
        <translation>Nuchter</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luchtig</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>TrainingPrint</name>
    <message>
        <source>Situations to practise with ASSO</source>
        <translation>Situaties om te oefenen met ASSO</translation>
    </message>
    <message>
        <source>Read one aloud. Think first, by yourself or together. Then compare. All situations are made up.</source>
        <translation>Lees er een hardop. Denk eerst zelf na, alleen of samen. Vergelijk daarna. Alle situaties zijn verzonnen.</translation>
    </message>
    <message>
        <source>Is everybody safe?</source>
        <translation>Is iedereen veilig?</translation>
    </message>
    <message>
        <source>This comes first:</source>
        <translation>Dit komt eerst:</translation>
    </message>
    <message>
        <source>What could you say?</source>
        <translation>Wat zou je kunnen zeggen?</translation>
    </message>
    <message>
        <source>What it touches:</source>
        <translation>Wat het raakt:</translation>
    </message>
    <message>
        <source>When the child says nothing:</source>
        <translation>Als het kind niets zegt:</translation>
    </message>
</context>
<context>
    <name>TrainingProgress</name>
    <message>
        <source>How each step went, and how often</source>
        <translation>Hoe vaak elke stap hoe ging</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
</context>
<context>
    <name>TrainingProgressPage</name>
    <message>
        <source>What you said yourself after each exercise. The last %1 weeks.</source>
        <translation>Wat je zelf zei na elke oefening. De laatste %1 weken.</translation>
    </message>
    <message>
        <source>The diary is not open. This is only what you practised just now.</source>
        <translation>Het dagboek is niet open. Dit is alleen wat je nu geoefend hebt.</translation>
    </message>
    <message>
        <source>How practising is going</source>
        <translation>Hoe het oefenen gaat</translation>
    </message>
    <message>
        <source>This is what you thought of it. It is not a mark, for you or for your child.</source>
        <translation>Dit is wat je er zelf van vond. Het is geen cijfer, niet voor jou en niet voor je kind.</translation>
    </message>
    <message>
        <source>Back to practising</source>
        <translation>Naar het oefenen</translation>
    </message>
    <message>
        <source>Worked %1 of %2 times</source>
        <translation>Lukte %1 van de %2 keer</translation>
    </message>
    <message>
        <source>A full block: it worked. An open block: still to practise.</source>
        <translation>Vol blokje: het lukte. Open blokje: nog oefenen.</translation>
    </message>
</context>
<context>
    <name>TrainingRatings</name>
    <message>
        <source>Once more</source>
        <translation>Nog eens</translation>
    </message>
    <message>
        <source>Tricky</source>
        <translation>Lastig</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>Lukte</translation>
    </message>
    <message>
        <source>Came naturally</source>
        <translation>Ging vanzelf</translation>
    </message>
</context>
<context>
    <name>TrainingSignals</name>
    <message>
        <source>Note.</source>
        <translation>Let op.</translation>
    </message>
    <message>
        <source>Tip.</source>
        <translation>Tip.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Mooi.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Bijvoorbeeld: %1</translation>
    </message>
</context>
<context>
    <name>TrainingSituation</name>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>In the group home</source>
        <translation>Op de groep</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>Op school</translation>
    </message>
    <message>
        <source>On an outing</source>
        <translation>Op pad</translation>
    </message>
    <message>
        <source>Staying over</source>
        <translation>Uit logeren</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 jaar</translation>
    </message>
</context>
<context>
    <name>TrainingStartPage</name>
    <message>
        <source>Practise ASSO</source>
        <translation>ASSO oefenen</translation>
    </message>
    <message>
        <source>The situations are in Dutch for now.</source>
        <translation>De situaties zijn nu nog in het Nederlands.</translation>
    </message>
    <message>
        <source>Or choose yourself</source>
        <translation>Of kies zelf</translation>
    </message>
    <message>
        <source>Your round is waiting</source>
        <translation>Je rondje wacht op je</translation>
    </message>
    <message>
        <source>A round of three to five minutes</source>
        <translation>Een rondje van drie tot vijf minuten</translation>
    </message>
    <message>
        <source>Small exercises, one at a time. You can stop at any moment.</source>
        <translation>Kleine oefeningen, één tegelijk. Je kunt altijd stoppen.</translation>
    </message>
    <message>
        <source>Without an open diary you can practise too. Then nothing is remembered.</source>
        <translation>Je kunt ook oefenen zonder open dagboek. Dan wordt er niets onthouden.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Practise in peace what you could say later, in your own words.</source>
        <translation>Oefen in alle rust wat je straks kunt zeggen, in je eigen woorden.</translation>
    </message>
    <message>
        <source>For today: %1.</source>
        <translation>Voor vandaag: %1.</translation>
    </message>
    <message>
        <source>Nothing is planned for today. You can still practise.</source>
        <translation>Voor vandaag staat er niets. Oefenen kan wel.</translation>
    </message>
    <message>
        <source>The situations fit what you filled in last.</source>
        <translation>De situaties passen bij wat je het laatst invulde.</translation>
    </message>
    <message>
        <source>The situations are a mix of everything.</source>
        <translation>De situaties zijn van alles wat.</translation>
    </message>
    <message>
        <source>Practise with a mix</source>
        <translation>Oefen met van alles wat</translation>
    </message>
    <message>
        <source>Practise what fits the last worksheet</source>
        <translation>Oefen wat bij je laatste werkblad past</translation>
    </message>
    <message>
        <source>Did you use it at home?</source>
        <translation>Heb je het thuis gebruikt?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>A situation of your own</source>
        <translation>Iets wat je zelf meemaakte</translation>
    </message>
    <message>
        <source>What happened to you, step by step</source>
        <translation>Jouw situatie, stap voor stap</translation>
    </message>
    <message>
        <source>Practise together</source>
        <translation>Samen oefenen</translation>
    </message>
    <message>
        <source>The two of you at the table, or with the team</source>
        <translation>Met z’n tweeën aan tafel, of met het team</translation>
    </message>
    <message>
        <source>Choose an exercise</source>
        <translation>Kies een oefening</translation>
    </message>
    <message>
        <source>Eleven kinds, from choosing to writing</source>
        <translation>Elf soorten, van kiezen tot zelf schrijven</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Hoe het gaat</translation>
    </message>
    <message>
        <source>What goes well, and what you want to practise</source>
        <translation>Wat er lukt, en wat je nog wilt oefenen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Print situations</source>
        <translation>Druk situaties af</translation>
    </message>
    <message>
        <source>Print them with answers</source>
        <translation>Druk ze af met antwoorden</translation>
    </message>
</context>
<context>
    <name>TriesPart</name>
    <message>
        <source>Three is enough for one week.</source>
        <translation>Drie is genoeg voor één week.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 3 chosen</source>
        <translation>
            <numerusform>%n van 3 gekozen</numerusform>
            <numerusform>%n van 3 gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnButton</name>
    <message>
        <source>Show as picture</source>
        <translation>Toon als beeld</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Toon als tabel</translation>
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
    <message>
        <source>You can put it back.</source>
        <translation>Je kunt hem weer terugzetten.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Het staat er weer.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your diary is locked</source>
        <translation>Je dagboek is op slot</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
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
        <source>Another diary</source>
        <translation>Een ander dagboek</translation>
    </message>
    <message>
        <source>Use my passphrase after all</source>
        <translation>Toch met mijn wachtwoordzin</translation>
    </message>
    <message>
        <source>Forgotten your passphrase?</source>
        <translation>Wachtwoordzin vergeten?</translation>
    </message>
    <message>
        <source>The code is on the sheet that you keep separately.</source>
        <translation>De code staat op het blad dat je apart bewaart.</translation>
    </message>
    <message>
        <source>It opens with your passphrase.</source>
        <translation>Het gaat open met je wachtwoordzin.</translation>
    </message>
    <message>
        <source>Your diary is being repaired. Leave the program open.</source>
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
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>The backup was not put back. Your diary is as it was.</source>
        <translation>De reservekopie is niet teruggezet. Je dagboek is zoals het was.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer het nog eens</translation>
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
        <source>What you just wrote is not saved yet</source>
        <translation>Wat je net schreef, is nog niet bewaard</translation>
    </message>
    <message>
        <source>Saving does not work just now. If you go on, it will be gone.</source>
        <translation>Bewaren lukt nu niet. Ga je door, dan is het weg.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Blijf hier</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laat het los</translation>
    </message>
    <message>
        <source>If you open another diary, it will be gone. Nobody else gets to see it.</source>
        <translation>Open je een ander dagboek, dan is het weg. Niemand anders krijgt het te zien.</translation>
    </message>
    <message>
        <source>There is a plan that has not been saved</source>
        <translation>Er is een plan dat nergens bewaard is</translation>
    </message>
    <message>
        <source>There is a worksheet that has not been saved</source>
        <translation>Er is een werkblad dat nergens bewaard is</translation>
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
        <source>Nothing can be written in the folder of the diary just now.</source>
        <translation>In de map van het dagboek lukt schrijven nu niet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer het nog eens</translation>
    </message>
    <message>
        <source>Copied. Paste it within half a minute.</source>
        <translation>Gekopieerd. Plak het binnen een halve minuut ergens anders.</translation>
    </message>
    <message>
        <source>The disk is full. Make some room on it, and try again.</source>
        <translation>De schijf is vol. Maak er ruimte op, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The diary is not here just now. Is it on a USB stick? Put it back in, then it is saved.</source>
        <translation>Het dagboek is er nu niet. Staat het op een usb-stick? Steek die er weer in, dan wordt het bewaard.</translation>
    </message>
    <message>
        <source>Writing in the diary did not work. Try again.</source>
        <translation>Schrijven in het dagboek is niet gelukt. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>Copy my words</source>
        <translation>Kopieer mijn woorden</translation>
    </message>
</context>
<context>
    <name>VaultWords</name>
    <message>
        <source>This is not the passphrase</source>
        <translation>Dit is niet de wachtwoordzin</translation>
    </message>
    <message>
        <source>Check capitals and spaces, and try again.</source>
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
        <source>This diary was used with a newer version</source>
        <translation>Dit dagboek is gebruikt met een nieuwere versie</translation>
    </message>
    <message>
        <source>Somebody has to open the diary first</source>
        <translation>Eerst moet iemand het dagboek openen</translation>
    </message>
    <message>
        <source>Let %1 open the diary once with their own passphrase. After that it can get a new key.</source>
        <translation>Laat %1 het dagboek één keer openen met de eigen wachtwoordzin. Daarna kan het een nieuwe sleutel krijgen.</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>de ander</translation>
    </message>
    <message>
        <source>Your diary is already open</source>
        <translation>Je dagboek is al ergens open</translation>
    </message>
    <message>
        <source>This disk cannot keep two programs apart</source>
        <translation>Deze schijf kan twee programma’s niet uit elkaar houden</translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder</source>
        <translation>In deze map lukt bewaren niet</translation>
    </message>
    <message>
        <source>The program may not write in %1. What was saved before is safe. Ask whoever manages this computer for help, then try again.</source>
        <translation>Het programma mag niet schrijven in %1. Wat al bewaard was, is veilig. Vraag hulp aan wie deze computer beheert, en probeer het daarna nog eens.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>De schijf is vol</translation>
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
        <source>There is a diary here already</source>
        <translation>Hier is al een dagboek</translation>
    </message>
    <message>
        <source>Close the program and open it again. Then you can open that diary.</source>
        <translation>Sluit het programma en start het opnieuw. Dan kun je dat dagboek openen.</translation>
    </message>
    <message>
        <source>The file is damaged, or it is not a backup of a diary. Your diary was not touched.</source>
        <translation>Het bestand is beschadigd, of het is geen reservekopie van een dagboek. Aan je dagboek is niets veranderd.</translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation>Hier lukt bewaren niet</translation>
    </message>
    <message>
        <source>The place for your diary has to be a folder, and %1 is a file. Give that file another name, or ask whoever manages this computer.</source>
        <translation>De plek voor je dagboek moet een map zijn, en %1 is een bestand. Geef dat bestand een andere naam, of vraag hulp aan wie deze computer beheert.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. Install the newest version of this program, then your diary opens again.</source>
        <translation>Er is niets in veranderd. Installeer de nieuwste versie van dit programma, dan gaat je dagboek weer open.</translation>
    </message>
    <message>
        <source>In %1 two programs could write in your diary at the same time. That could damage it, so it stays closed. Put the folder on a disk of this computer, or ask whoever manages it.</source>
        <translation>In %1 kunnen twee programma’s tegelijk in je dagboek schrijven. Dat kan het beschadigen, dus het blijft dicht. Zet de map op een schijf van deze computer, of vraag hulp aan wie hem beheert.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Make some room on the disk, and try again.</source>
        <translation>Wat al bewaard was, is veilig. Maak ruimte op de schijf, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The folder %1 is gone or empty. Perhaps it was moved, or it is on a disk that is not connected. Look for it there, and try again.</source>
        <translation>De map %1 is weg of leeg. Misschien is de map verplaatst, of staat die op een schijf die niet is aangesloten. Kijk daar, en probeer het nog eens.</translation>
    </message>
    <message>
        <source>Compare all groups with your sheet. There are seven, of four characters.</source>
        <translation>Vergelijk alle groepen met je blad. Het zijn er zeven, van vier tekens.</translation>
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
        <source>What you wrote may still be intact. In the folder of the diary there is no good backup. Do you have one somewhere else, on a USB stick for instance?</source>
        <translation>Wat je schreef, kan nog heel zijn. In de map van het dagboek staat geen goede reservekopie. Heb je er ergens anders een, op een usb-stick bijvoorbeeld?</translation>
    </message>
    <message>
        <source>What you wrote may still be intact. The keys can be taken from a backup, with the passphrase of that time. Nothing that you wrote since then is lost.</source>
        <translation>Wat je schreef, kan nog heel zijn. De sleutels kunnen uit een reservekopie komen, met de wachtwoordzin van toen. Wat je daarna schreef, blijft bewaard.</translation>
    </message>
    <message>
        <source>Save what can still be read</source>
        <translation>Red wat nog te lezen is</translation>
    </message>
    <message>
        <source>Your passphrase or code is right. In the folder of the diary there is no good backup. Do you have one somewhere else, on a USB stick for instance?</source>
        <translation>Je wachtwoordzin of code klopt. In de map van het dagboek staat geen goede reservekopie. Heb je er ergens anders een, op een usb-stick bijvoorbeeld?</translation>
    </message>
    <message>
        <source>Your passphrase or code is right. A backup brings the diary back as it was then. The damaged one is kept beside it.</source>
        <translation>Je wachtwoordzin of code klopt. Een reservekopie brengt het dagboek terug zoals het toen was. Het beschadigde dagboek blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>The file of your diary is damaged</source>
        <translation>Het bestand van je dagboek is beschadigd</translation>
    </message>
    <message>
        <source>Check group %1 of the seven.</source>
        <translation>Kijk naar groep %1 van de zeven.</translation>
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
    <message>
        <source>The clock of this computer says that it is %1. That cannot be right. Choose above what day it was. What you write is kept.</source>
        <translation>Volgens de klok van deze computer is het %1. Dat klopt niet. Kies hierboven welke dag het was. Wat je schrijft, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>In the group home</source>
        <translation>Op de groep</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>Op school</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ergens anders</translation>
    </message>
    <message>
        <source>filled in by %1</source>
        <translation>ingevuld door %1</translation>
    </message>
    <message>
        <source>%1 of %2 parts filled in</source>
        <translation>%1 van %2 onderdelen ingevuld</translation>
    </message>
</context>
<context>
    <name>WorksheetAbout</name>
    <message>
        <source>Who is it about?</source>
        <translation>Over wie gaat het?</translation>
    </message>
    <message>
        <source>No child from the diary</source>
        <translation>Geen kind uit het dagboek</translation>
    </message>
    <message>
        <source>Who fills it in?</source>
        <translation>Wie vult het in?</translation>
    </message>
    <message>
        <source>For example: foster mother</source>
        <translation>Bijvoorbeeld: pleegmoeder</translation>
    </message>
    <message>
        <source>Where do you see the child?</source>
        <translation>Waar zie je het kind?</translation>
    </message>
</context>
<context>
    <name>WorksheetBegin</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>This is not long after the last one</source>
        <translation>Dit is kort na de vorige keer</translation>
    </message>
    <message>
        <source>Worksheets can be compared when there are eight weeks between them. For this one that is from %1. Do you want to go on anyway? Then write down why.</source>
        <translation>Werkbladen zijn te vergelijken als er acht weken tussen zitten. Voor dit werkblad is dat vanaf %1. Wil je nu al verder? Schrijf dan op waarom.</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Waarom nu</translation>
    </message>
</context>
<context>
    <name>WorksheetColumn</name>
    <message>
        <source>You can choose two at most. This one now stands alone.</source>
        <translation>Je kunt er hooguit twee kiezen. Deze staat nu alleen.</translation>
    </message>
</context>
<context>
    <name>WorksheetCompare</name>
    <message>
        <source>no area named</source>
        <translation>geen gebied</translation>
    </message>
    <message>
        <source>Where most of it lay, each time</source>
        <translation>Waar het meeste lag, elke keer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
</context>
<context>
    <name>WorksheetComparePage</name>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>Lees dit eerst</translation>
    </message>
    <message>
        <source>This is about the last two.</source>
        <translation>Dit gaat over de laatste twee.</translation>
    </message>
    <message>
        <source>%1, in the middle</source>
        <translation>%1, in het midden</translation>
    </message>
    <message>
        <source>Where you chose differently</source>
        <translation>Waar jullie iets anders kozen</translation>
    </message>
    <message>
        <source>Nowhere is the difference a whole area or more.</source>
        <translation>Nergens is het een heel gebied of meer.</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle antwoorden</translation>
    </message>
    <message>
        <source>event</source>
        <comment>a label in the diary</comment>
        <translation>gebeurtenis</translation>
    </message>
    <message>
        <source>What happened in between</source>
        <translation>Wat er in die tijd gebeurde</translation>
    </message>
    <message>
        <source>Look at one of them</source>
        <translation>Bekijk er één</translation>
    </message>
</context>
<context>
    <name>WorksheetEnd</name>
    <message>
        <source>Almost done</source>
        <translation>Bijna klaar</translation>
    </message>
    <message>
        <source>All parts are filled in</source>
        <translation>Alles is ingevuld</translation>
    </message>
    <message>
        <source>You may leave parts open. You can also still go back to one.</source>
        <translation>Je mag onderdelen open laten. Je kunt er ook nog naar terug.</translation>
    </message>
    <message>
        <source>You can still go back to a part, or look at the result.</source>
        <translation>Je kunt nog terug naar een onderdeel, of het resultaat bekijken.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Still open for ‘%1’</source>
        <translation>Nog open bij ‘%1’</translation>
    </message>
    <message>
        <source>%1: a card in %2 of %3 parts. You will only see the separate parts.</source>
        <translation>%1: een kaartje bij %2 van %3 onderdelen. Je ziet dan alleen de losse onderdelen.</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>%1: a card in %2 of %3 parts. No area is named then.</source>
        <translation>%1: een kaartje bij %2 van %3 onderdelen. Dan noemen we geen gebied.</translation>
    </message>
</context>
<context>
    <name>WorksheetFillPage</name>
    <message>
        <source>Before you begin</source>
        <translation>Voor je begint</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Aan het eind</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Er wordt niets bewaard</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Stop, and go on later</source>
        <translation>Stop, ga later verder</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Bekijk het resultaat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>This worksheet is not here any more.</source>
        <translation>Dit werkblad is er niet meer.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Naar het overzicht</translation>
    </message>
</context>
<context>
    <name>WorksheetKept</name>
    <message>
        <source>Choose to compare: %1</source>
        <translation>Kies om te vergelijken: %1</translation>
    </message>
    <message>
        <source>Choose to compare</source>
        <translation>Kies om te vergelijken</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Put side by side</source>
        <translation>Leg naast elkaar</translation>
    </message>
    <message>
        <source>Tick two to compare them.</source>
        <translation>Vink er twee aan om ze te vergelijken.</translation>
    </message>
    <message>
        <source>Tick two worksheets.</source>
        <translation>Vink twee werkbladen aan.</translation>
    </message>
    <message>
        <source>Tick two about the same child.</source>
        <translation>Vink er twee aan over hetzelfde kind.</translation>
    </message>
</context>
<context>
    <name>WorksheetLast</name>
    <message>
        <source>Because of what you filled in about %3 on %1: ‘%2’</source>
        <translation>Omdat je op %1 over %3 dit invulde: ‘%2’</translation>
    </message>
    <message>
        <source>Because of what you filled in on %1: ‘%2’</source>
        <translation>Omdat je op %1 dit invulde: ‘%2’</translation>
    </message>
    <message>
        <source>Fits what you filled in last: ‘%1’.</source>
        <translation>Past bij wat je het laatst invulde: ‘%1’.</translation>
    </message>
</context>
<context>
    <name>WorksheetNothing</name>
    <message>
        <source>What came out of it</source>
        <translation>Wat eruit komt</translation>
    </message>
    <message>
        <source>This worksheet is not finished yet.</source>
        <translation>Dit werkblad is nog niet af.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Earlier worksheets are in your diary. It is locked.</source>
        <translation>Eerdere werkbladen staan in je dagboek. Dat is op slot.</translation>
    </message>
    <message>
        <source>To the diary</source>
        <translation>Naar het dagboek</translation>
    </message>
    <message>
        <source>There is no worksheet to show here.</source>
        <translation>Hier is geen werkblad om te laten zien.</translation>
    </message>
    <message>
        <source>To the worksheet</source>
        <translation>Naar het werkblad</translation>
    </message>
</context>
<context>
    <name>WorksheetPage</name>
    <message>
        <source>The questions are in Dutch for now.</source>
        <translation>De vragen zijn er nu alleen in het Nederlands.</translation>
    </message>
    <message>
        <source>It is not kept: when you close the program, it is gone.</source>
        <translation>Het wordt niet bewaard. Sluit je het programma, dan is het weg.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Filled in just now</source>
        <translation>Net ingevuld</translation>
    </message>
    <message>
        <source>Look at the result</source>
        <translation>Bekijk het resultaat</translation>
    </message>
    <message>
        <source>Keep in your diary</source>
        <translation>Bewaar in je dagboek</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Er wordt niets bewaard</translation>
    </message>
    <message>
        <source>Open your diary</source>
        <translation>Open je dagboek</translation>
    </message>
    <message>
        <source>Start a diary</source>
        <translation>Maak een dagboek</translation>
    </message>
    <message>
        <source>The one you filled in is not kept. It will be gone.</source>
        <translation>Wat je hebt ingevuld, is niet bewaard. Het is dan weg.</translation>
    </message>
    <message>
        <source>What you filled in will be gone.</source>
        <translation>Wat je hebt ingevuld, is dan weg.</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Houd dit werkblad</translation>
    </message>
    <message>
        <source>Filled in earlier</source>
        <translation>Eerder ingevuld</translation>
    </message>
    <message>
        <source>You were working on this</source>
        <translation>Hier was je mee bezig</translation>
    </message>
    <message>
        <source>Begin a new worksheet</source>
        <translation>Begin een nieuw werkblad</translation>
    </message>
    <message>
        <source>You have no diary yet. You can fill in the worksheet and print the result.</source>
        <translation>Je hebt nog geen dagboek. Je kunt het werkblad invullen en het resultaat afdrukken.</translation>
    </message>
    <message>
        <source>Your diary is locked. You can fill in the worksheet and print the result.</source>
        <translation>Je dagboek is op slot. Je kunt het werkblad invullen en het resultaat afdrukken.</translation>
    </message>
    <message>
        <source>Begin a new worksheet?</source>
        <translation>Een nieuw werkblad beginnen?</translation>
    </message>
    <message>
        <source>Throw this worksheet away?</source>
        <translation>Dit werkblad weggooien?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaar het</translation>
    </message>
</context>
<context>
    <name>WorksheetResultPage</name>
    <message>
        <source>What came out of it</source>
        <translation>Wat eruit komt</translation>
    </message>
    <message>
        <source>Read this first</source>
        <translation>Lees dit eerst</translation>
    </message>
    <message>
        <source>Keep it in your diary</source>
        <translation>Bewaar het in je dagboek</translation>
    </message>
    <message>
        <source>Nothing is kept: your diary is not open.</source>
        <translation>Er wordt niets bewaard: je dagboek is niet open.</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Wat opvalt</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Wat mag je verwachten</translation>
    </message>
    <message>
        <source>Practise with situations that fit</source>
        <translation>Oefen met situaties die hierbij passen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lees</translation>
    </message>
    <message>
        <source>Choose three at most. They are printed on the sheet; nothing is kept.</source>
        <translation>Kies er hooguit drie. Ze komen mee op papier; er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Neem het mee</translation>
    </message>
    <message>
        <source>Show what fits the last estimate, on Today and while reading</source>
        <translation>Laat op Vandaag en bij het lezen zien wat bij de laatste schatting past</translation>
    </message>
    <message>
        <source>What belongs to ‘%1’</source>
        <translation>Wat past bij ‘%1’</translation>
    </message>
    <message>
        <source>What attitude to take</source>
        <translation>Hoe stel je je op</translation>
    </message>
    <message>
        <source>What always applies</source>
        <translation>Wat altijd geldt</translation>
    </message>
    <message>
        <source>Read about this:</source>
        <translation>Lees hierover:</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lees: %1</translation>
    </message>
    <message>
        <source>To try this week</source>
        <translation>Deze week proberen</translation>
    </message>
    <message>
        <source>Choose three at most. What you tick stays on Today for a week.</source>
        <translation>Kies er hooguit drie. Wat je aanvinkt, staat een week lang op Vandaag.</translation>
    </message>
    <message>
        <source>To talk about with your specialist</source>
        <translation>Om met je specialist te bespreken</translation>
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
        <source>Save the worksheet</source>
        <translation>Bewaar het werkblad</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>WorksheetSheet</name>
    <message>
        <source>Estimating emotional age: an aid for a talk</source>
        <translation>Emotionele leeftijd: hulp bij een gesprek</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Wat eruit komt</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Het beeld</translation>
    </message>
    <message>
        <source>This sheet is written for the person who filled it in: ‘you’ is the carer.</source>
        <translation>Dit blad is geschreven voor wie het invulde: ‘je’ is de opvoeder.</translation>
    </message>
    <message>
        <source>A foster parent or residential worker looked back on four weeks. For each of nine parts one of six cards was chosen, or two that are next to each other. That was done twice: for when all is calm, and for when it gets hard. The cards were shuffled, without names or ages. They stand for six areas, from young to grown. The name of an area tells a need, not an age.</source>
        <translation>Een pleegouder of groepsleider keek terug op vier weken. Bij elk van negen onderdelen koos die één van zes kaartjes, of twee die naast elkaar horen. Dat gebeurde twee keer: voor als alles rustig is, en voor als het moeilijk wordt. De kaartjes lagen door elkaar, zonder namen of leeftijden. Ze horen bij zes gebieden, van jong naar groot. De naam van een gebied noemt een behoefte, geen leeftijd.</translation>
    </message>
    <message>
        <source>● is tense, ○ is calm. Two cards of one part give two dots. Grey shows where most dots lie. Answers without a card are in the last column.</source>
        <translation>● is gespannen, ○ is rustig. Twee kaartjes bij één onderdeel geven twee stippen. Grijs laat zien waar de meeste stippen liggen. Antwoorden zonder kaartje staan in de laatste kolom.</translation>
    </message>
    <message>
        <source>Most of %1</source>
        <translation>Meeste %1</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Geen kaartje</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Wat er is gekozen</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>of:</translation>
    </message>
    <message>
        <source>this can also have another cause</source>
        <translation>dit kan ook een andere oorzaak hebben</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Voorbeeld:</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>weet ik niet</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>was niet te lezen</translation>
    </message>
    <message>
        <source>lets nobody in</source>
        <translation>laat niemand toe</translation>
    </message>
    <message>
        <source>What belongs to ‘%1’, based on the article by ZO!-zorgoplossingen</source>
        <translation>Wat past bij ‘%1’, volgens het artikel van ZO!-zorgoplossingen</translation>
    </message>
    <message>
        <source>What attitude to take</source>
        <translation>Hoe je je opstelt</translation>
    </message>
    <message>
        <source>What always applies</source>
        <translation>Wat altijd geldt</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Wat je mag verwachten</translation>
    </message>
    <message>
        <source>To try this week</source>
        <translation>Deze week proberen</translation>
    </message>
    <message>
        <source>To talk about with the specialist</source>
        <translation>Om met de specialist te bespreken</translation>
    </message>
    <message>
        <source>Room to write</source>
        <translation>Ruimte om te schrijven</translation>
    </message>
</context>
<context>
    <name>WorksheetStops</name>
    <message>
        <source>Go to Help</source>
        <translation>Naar Hulp</translation>
    </message>
    <message>
        <source>It is safe now</source>
        <translation>Het is nu veilig</translation>
    </message>
    <message>
        <source>Four questions first</source>
        <translation>Eerst vier vragen</translation>
    </message>
    <message>
        <source>Then you know whether this is a good moment.</source>
        <translation>Dan weet je of dit een goed moment is.</translation>
    </message>
    <message>
        <source>Please answer all four questions.</source>
        <translation>Beantwoord alle vier de vragen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Safety comes first</source>
        <translation>Veiligheid gaat voor</translation>
    </message>
    <message>
        <source>First make sure that everybody is safe. Call for help if you need it. This worksheet can wait.</source>
        <translation>Zorg eerst dat iedereen veilig is. Bel hulp als je die nodig hebt. Dit werkblad kan wachten.</translation>
    </message>
    <message>
        <source>Is the danger over? Then you can go on.</source>
        <translation>Is het gevaar voorbij? Dan kun je verder.</translation>
    </message>
</context>
<context>
    <name>WorksheetToday</name>
    <message>
        <source>To try this week</source>
        <translation>Deze week proberen</translation>
    </message>
    <message>
        <source>Fits your child now</source>
        <translation>Past nu bij je kind</translation>
    </message>
    <message>
        <source>No longer show this</source>
        <translation>Laat dit niet meer zien</translation>
    </message>
    <message>
        <source>A week on: do you want to go on with this?</source>
        <translation>Een week verder: wil je hiermee doorgaan?</translation>
    </message>
    <message>
        <source>Another week</source>
        <translation>Nog een week</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijk</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Klaar.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
</context>
<context>
    <name>WorksheetWords</name>
    <message>
        <source>at home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>in the group home</source>
        <translation>op de groep</translation>
    </message>
    <message>
        <source>at school</source>
        <translation>op school</translation>
    </message>
    <message>
        <source>somewhere else</source>
        <translation>ergens anders</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>buitenkant</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>weet ik niet</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>niet te lezen</translation>
    </message>
    <message>
        <source>The picture of what was filled in</source>
        <translation>Het beeld van wat is ingevuld</translation>
    </message>
    <message>
        <source>most of ‘%1’</source>
        <translation>meeste bij ‘%1’</translation>
    </message>
    <message>
        <source>Worksheet on emotional age, draft, not clinically reviewed</source>
        <translation>Werkblad emotionele leeftijd, conceptversie, niet klinisch beoordeeld</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>both: %1</source>
        <translation>allebei: %1</translation>
    </message>
    <message>
        <source>worksheet emotional age</source>
        <translation>werkblad emotionele leeftijd</translation>
    </message>
</context>
<context>
    <name>WorthPage</name>
    <message>
        <source>One question back</source>
        <translation>Eén vraag terug</translation>
    </message>
    <message>
        <source>There is danger now</source>
        <translation>Er is nu gevaar</translation>
    </message>
    <message>
        <source>Note it in your diary</source>
        <translation>Noteer het in je dagboek</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Haal dat weer weg</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>It is in your diary as a conflict.</source>
        <translation>Het staat in je dagboek, als conflict.</translation>
    </message>
    <message>
        <source>Later, with your specialist</source>
        <translation>Later, met je specialist</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lees: %1</translation>
    </message>
</context>
<context>
    <name>WritingBar</name>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
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
        <source>Writing help</source>
        <translation>Schrijfhulp</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Doe opnieuw</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Spelling nakijken</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
</context>
<context>
    <name>WritingGuidePanel</name>
    <message>
        <source>%1: put a heading in the text</source>
        <translation>%1: zet een kopje in de tekst</translation>
    </message>
</context>
<context>
    <name>WritingMarks</name>
    <message>
        <source>This word is not in the dictionary. Right-click for help.</source>
        <translation>Dit woord staat niet in het woordenboek. Klik rechts voor hulp.</translation>
    </message>
    <message>
        <source>This looks like a name. Better to use a nickname.</source>
        <translation>Dit lijkt een naam. Liever een schuilnaam.</translation>
    </message>
    <message>
        <source>This looks like a citizen service number (BSN). Better to leave it out.</source>
        <translation>Dit lijkt een burgerservicenummer. Laat het liever weg.</translation>
    </message>
    <message>
        <source>This looks like an address. Better to leave it out.</source>
        <translation>Dit lijkt een adres. Laat het liever weg.</translation>
    </message>
    <message>
        <source>This looks like a phone number. Better to leave it out.</source>
        <translation>Dit lijkt een telefoonnummer. Laat het liever weg.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. Better to leave it out.</source>
        <translation>Dit lijkt een mailadres. Laat het liever weg.</translation>
    </message>
    <message>
        <source>This can stay</source>
        <translation>Dit mag blijven</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen voorstel</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Voeg toe aan mijn woorden</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Voor nu overslaan</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>What happened?</source>
        <translation>Wat gebeurde er?</translation>
    </message>
    <message>
        <source>Look at what I wrote</source>
        <translation>Kijk terug op wat ik schreef</translation>
    </message>
    <message>
        <source>Compare with an example</source>
        <translation>Vergelijk met een voorbeeld</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
</context>
</TS>
