<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgainPart</name>
    <message numerus="yes">
        <source>Put all %n side by side</source>
        <translation>
            <numerusform>Put %n side by side</numerusform>
            <numerusform>Put all %n side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were read from end to end and are undamaged.</source>
        <translation>
            <numerusform>%n backup was read from end to end and is undamaged.</numerusform>
            <numerusform>%n backups were read from end to end and are undamaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) from before the new key are undamaged. They open with the passphrase of that time.</source>
        <translation>
            <numerusform>%n backup from before the new key is undamaged. It opens with the passphrase of that time.</numerusform>
            <numerusform>%n backups from before the new key are undamaged. They open with the passphrase of that time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged and cannot bring your diary back. Make a new one now.</source>
        <translation>
            <numerusform>%n backup is damaged and cannot bring your diary back. Make a new one now.</numerusform>
            <numerusform>%n backups are damaged and cannot bring your diary back. Make a new one now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildRow</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) of pleasant contact</source>
        <translation>
            <numerusform>%n moment of pleasant contact</numerusform>
            <numerusform>%n moments of pleasant contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
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
        <source>In your diary: %n entry(s)</source>
        <translation>
            <numerusform>In your diary: %n entry</numerusform>
            <numerusform>In your diary: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesList</name>
    <message numerus="yes">
        <source>More than %n found.</source>
        <translation>
            <numerusform>More than %n found.</numerusform>
            <numerusform>More than %n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseBackups</name>
    <message numerus="yes">
        <source>It may still be in %n backup(s):</source>
        <translation>
            <numerusform>It may still be in %n backup:</numerusform>
            <numerusform>It may still be in %n backups:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older one(s)</source>
        <translation>
            <numerusform>and %n older one</numerusform>
            <numerusform>and %n older ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %n diary(s) that a restored backup replaced.</source>
        <translation>
            <numerusform>and in %n diary that a restored backup replaced.</numerusform>
            <numerusform>and in %n diaries that a restored backup replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) in which you name %1 without choosing the child.</source>
        <translation>
            <numerusform>%n entry in which you name %1 without choosing the child.</numerusform>
            <numerusform>%n entries in which you name %1 without choosing the child.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseWords</name>
    <message numerus="yes">
        <source>%n entry(s) in the diary</source>
        <translation>
            <numerusform>%n entry in the diary</numerusform>
            <numerusform>%n entries in the diary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thrown-away entry(s)</source>
        <translation>
            <numerusform>%n thrown-away entry</numerusform>
            <numerusform>%n thrown-away entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksheet(s)</source>
        <translation>
            <numerusform>%n worksheet</numerusform>
            <numerusform>%n worksheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) that you did</source>
        <translation>
            <numerusform>%n exercise that you did</numerusform>
            <numerusform>%n exercises that you did</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) or mark(s) in pages</source>
        <translation>
            <numerusform>%n note or mark in a page</numerusform>
            <numerusform>%n notes or marks in pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasedPart</name>
    <message numerus="yes">
        <source>You erased something. It may still be in %n backup(s).</source>
        <translation>
            <numerusform>You erased something. It may still be in %n backup.</numerusform>
            <numerusform>You erased something. It may still be in %n backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) will be included.</source>
        <translation>
            <numerusform>%n entry will be included.</numerusform>
            <numerusform>%n entries will be included.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message numerus="yes">
        <source>%n child(ren) are on this sheet. Is that right?</source>
        <translation>
            <numerusform>%n child is on this sheet. Is that right?</numerusform>
            <numerusform>%n children are on this sheet. Is that right?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message numerus="yes">
        <source>Your diary locks in %n second(s). Press a key or click, and it stays open.</source>
        <translation>
            <numerusform>Your diary locks in %n second. Press a key or click, and it stays open.</numerusform>
            <numerusform>Your diary locks in %n seconds. Press a key or click, and it stays open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>And %n other thing(s): children, plans and so on.</source>
        <translation>
            <numerusform>And %n other thing: a child, a plan or so.</numerusform>
            <numerusform>And %n other things: children, plans and so on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is/are %n entry(s) in it</source>
        <translation>
            <numerusform>There is %n entry in it</numerusform>
            <numerusform>There are %n entries in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) came in.</source>
        <translation>
            <numerusform>%n entry came in.</numerusform>
            <numerusform>%n entries came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) came in.</source>
        <translation>
            <numerusform>%n other thing came in.</numerusform>
            <numerusform>%n other things came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are different in your diary. Yours stays.</source>
        <translation>
            <numerusform>%n is different in your diary. Yours stays.</numerusform>
            <numerusform>%n are different in your diary. Yours stay.</numerusform>
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
    <name>LeftCard</name>
    <message numerus="yes">
        <source>But %1 can open %n old backup(s), with the passphrase of that time.</source>
        <translation>
            <numerusform>But %1 can open %n old backup, with the passphrase of that time.</numerusform>
            <numerusform>But %1 can open %n old backups, with the passphrase of that time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingSettings</name>
    <message numerus="yes">
        <source>Then the diary locks after %n minute(s), or after the time that you choose. ‘Never’ is then not possible.</source>
        <translation>
            <numerusform>Then the diary locks after %n minute, or after the time that you choose. ‘Never’ is then not possible.</numerusform>
            <numerusform>Then the diary locks after %n minutes, or after the time that you choose. ‘Never’ is then not possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatternSide</name>
    <message numerus="yes">
        <source>Show %n entry(s)</source>
        <translation>
            <numerusform>Show %n entry</numerusform>
            <numerusform>Show %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDate</name>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>In %n week</numerusform>
            <numerusform>In %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanIdeas</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadPage</name>
    <message numerus="yes">
        <source>%n term(s), explained in plain language.</source>
        <translation>
            <numerusform>%n term, explained in plain language.</numerusform>
            <numerusform>%n terms, explained in plain language.</numerusform>
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
    <name>RetentionNotice</name>
    <message numerus="yes">
        <source>Your diary is now %n month(s) old.</source>
        <translation>
            <numerusform>Your diary is now %n month old.</numerusform>
            <numerusform>Your diary is now %n months old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your diary is now %n year(s) old.</source>
        <translation>
            <numerusform>Your diary is now %n year old.</numerusform>
            <numerusform>Your diary is now %n years old.</numerusform>
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
    <name>SheetFacts</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriesPart</name>
    <message numerus="yes">
        <source>%n of 3 chosen</source>
        <translation>
            <numerusform>%n of 3 chosen</numerusform>
            <numerusform>%n of 3 chosen</numerusform>
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
