<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
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
</TS>
