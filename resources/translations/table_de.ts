<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>einklang::ui::StepTable</name>
        <message>
            <source>Table of steps</source>
            <translation>Tabelle der Schritte</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::StepTableModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Step %1, %2: %3</source>
            <translation>Schritt %1, %2: %3</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Schritt %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::TablePane</name>
        <message>
            <source>No step yet</source>
            <translation>Noch kein Schritt</translation>
        </message>
        <message>
            <source>Press Ctrl+Enter and type what is done first. Or copy rows in a spreadsheet and paste them here with Ctrl+V.</source>
            <translation>Drücken Sie Strg+Eingabe und tippen Sie, was zuerst getan wird. Oder kopieren Sie Zeilen in der Tabellenkalkulation und fügen Sie sie hier mit Strg+V ein.</translation>
        </message>
        <message>
            <source>First step</source>
            <translation>Erster Schritt</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Neuer Schritt</translation>
        </message>
        <message>
            <source>New decision</source>
            <translation>Neue Entscheidung</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Which columns are shown</source>
            <translation>Welche Spalten zu sehen sind</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>Ctrl+Shift+Enter</source>
            <translation>Strg+Umschalt+Eingabe</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CaptureStation</name>
        <message>
            <source>Drawing</source>
            <translation>Zeichnung</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beides</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::MainWindow</name>
        <message>
            <source>Show the &amp;drawing</source>
            <translation>&amp;Zeichnung zeigen</translation>
        </message>
        <message>
            <source>Show the &amp;table</source>
            <translation>&amp;Tabelle zeigen</translation>
        </message>
        <message>
            <source>Show &amp;both</source>
            <translation>&amp;Beides zeigen</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>%1 is no number of minutes. Write for example 15, 7.5 or 2 h.</source>
            <translation>%1 ist keine Zeit in Minuten. Schreiben Sie zum Beispiel 15, 7,5 oder 2 Std.</translation>
        </message>
        <message>
            <source>The column %1 says nothing of its own here.</source>
            <translation>Die Spalte %1 sagt hier nichts Eigenes.</translation>
        </message>
    </context>
</TS>
