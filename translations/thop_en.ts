<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found. Choose with the arrow keys, open with Enter.</source>
        <translation>
            <numerusform>%n found. Open with Enter.</numerusform>
            <numerusform>%n found. Choose with the arrow keys, open with Enter.</numerusform>
        </translation>
    </message>
</context>
</TS>
