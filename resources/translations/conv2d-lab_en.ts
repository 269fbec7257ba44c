<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>The old file has %n other name(s) (hard links), which still hold what it was.</source>
        <translation>
            <numerusform>The old file has %n other name (a hard link), which still holds what it was.</numerusform>
            <numerusform>The old file has %n other names (hard links), which still hold what it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%p % – about %n s left</source>
        <translation>
            <numerusform>%p % – about %n s left</numerusform>
            <numerusform>%p % – about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files will be written. These exist already:</source>
        <translation>
            <numerusform>%n file will be written. This exists already:</numerusform>
            <numerusform>%n files will be written. These exist already:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n value(s) not finite</source>
        <translation>
            <numerusform>%n value is not finite</numerusform>
            <numerusform>%n values are not finite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be rounded to float32</source>
        <translation>
            <numerusform>%n value will be rounded to float32</numerusform>
            <numerusform>%n values will be rounded to float32</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n groups</source>
        <translation>
            <numerusform>in %n group</numerusform>
            <numerusform>in %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::PasteCodeSheet</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::ScoresDialog</name>
    <message numerus="yes">
        <source>%n student(s): %1</source>
        <translation>
            <numerusform>%n student: %1</numerusform>
            <numerusform>%n students: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskEditor</name>
    <message numerus="yes">
        <source>Type %n number(s).</source>
        <translation>
            <numerusform>Type %n number.</numerusform>
            <numerusform>Type %n numbers.</numerusform>
        </translation>
    </message>
</context>
</TS>
