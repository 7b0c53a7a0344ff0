<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsPart</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryCalendar</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryWays</name>
    <message numerus="yes">
        <source>In your diary: %n moment(s)</source>
        <translation>
            <numerusform>In your diary: %n moment</numerusform>
            <numerusform>In your diary: %n moments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message numerus="yes">
        <source>The old passphrase or code still opens %n backup(s) here.</source>
        <translation>
            <numerusform>The old passphrase or code still opens %n backup here.</numerusform>
            <numerusform>The old passphrase or code still opens %n backups here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatternSide</name>
    <message numerus="yes">
        <source>Show %n entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message numerus="yes">
        <source>%n word(s) of the field, in plain language.</source>
        <translation>
            <numerusform>%n word of the field, in plain language.</numerusform>
            <numerusform>%n words of the field, in plain language.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalPart</name>
    <message numerus="yes">
        <source>There are %n backup(s) in %1 too.</source>
        <translation>
            <numerusform>There is %n backup in %1 too.</numerusform>
            <numerusform>There are %n backups in %1 too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found. Choose with the arrow keys, open with Enter.</source>
        <translation>
            <numerusform>%n found. Open with Enter.</numerusform>
            <numerusform>%n found. Choose with the arrow keys, open with Enter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
