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
        <message>
            <source>Paste rows</source>
            <translation>Zeilen einfügen</translation>
        </message>
        <message>
            <source>Ctrl+V</source>
            <translation>Strg+V</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::PastedRows</name>
        <message>
            <source>Steps pasted: %1</source>
            <translation>Eingefügte Schritte: %1</translation>
        </message>
        <message>
            <source>gateways: %1</source>
            <translation>Verzweigungen: %1</translation>
        </message>
        <message>
            <source>new lanes: %1</source>
            <translation>neue Bahnen: %1</translation>
        </message>
        <message>
            <source>columns understood: %1</source>
            <translation>verstandene Spalten: %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CaptureStation</name>
        <message>
            <source>Paste the rows</source>
            <translation>Zeilen einfügen</translation>
        </message>
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
        <message>
            <source>The rows become steps ...</source>
            <translation>Aus den Zeilen werden Schritte …</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::MainWindow</name>
        <message>
            <source>Notes: %1</source>
            <translation>Hinweise: %1</translation>
        </message>
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
            <source>%1 is no step of this table. Write numbers, for example 3 (yes), 5 (no).</source>
            <translation>%1 ist kein Schritt dieser Tabelle. Schreiben Sie Nummern, zum Beispiel 3 (ja), 5 (nein).</translation>
        </message>
        <message>
            <source>Row %1 leads to a step that is not among the rows, %2; it goes on behind them</source>
            <translation>Zeile %1 führt zu einem Schritt, der nicht unter den Zeilen ist, %2; sie geht hinter ihnen weiter</translation>
        </message>
        <message>
            <source>Paste rows</source>
            <translation>Zeilen einfügen</translation>
        </message>
        <message>
            <source>The clipboard holds no rows. Copy them in a spreadsheet first.</source>
            <translation>Die Zwischenablage enthält keine Zeilen. Kopieren Sie sie zuerst in der Tabellenkalkulation.</translation>
        </message>
        <message>
            <source>The text above the heading was left out: %1</source>
            <translation>Der Text über der Überschrift wurde weggelassen: %1</translation>
        </message>
        <message>
            <source>The flow goes on here: the event %1 was left out</source>
            <translation>Der Ablauf geht hier weiter: Das Ereignis %1 wurde weggelassen</translation>
        </message>
        <message>
            <source>The steps that were there are of no lane; they stand in one without a name</source>
            <translation>Die vorhandenen Schritte gehören zu keiner Bahn; sie stehen in einer ohne Namen</translation>
        </message>
        <message>
            <source>There is no step to put in.</source>
            <translation>Es gibt keinen Schritt, der eingefügt werden könnte.</translation>
        </message>
        <message>
            <source>select the step after which they come</source>
            <translation>Wählen Sie den Schritt, nach dem sie kommen sollen</translation>
        </message>
        <message>
            <source>%1 is no length of time. Write for example 15, 7.5, 2 h, 1:30 or 3 days.</source>
            <translation>»%1« ist keine Zeitdauer. Schreiben Sie zum Beispiel 15, 7,5, 2 Std., 1:30 oder 3 Tage.</translation>
        </message>
        <message>
            <source>%1 is no number. Write for example 350.</source>
            <translation>»%1« ist keine Zahl. Schreiben Sie zum Beispiel 350.</translation>
        </message>
        <message>
            <source>%1 is no share. Write a number from 0 to 100, for example 20.</source>
            <translation>»%1« ist kein Anteil. Schreiben Sie eine Zahl von 0 bis 100, zum Beispiel 20.</translation>
        </message>
        <message>
            <source>At %1, %2: %3 What was there before stays.</source>
            <translation>Bei »%1«, %2: %3 Es gilt weiter, was vorher dort stand.</translation>
        </message>
        <message>
            <source>The column %1 says nothing of its own here.</source>
            <translation>Die Spalte %1 sagt hier nichts Eigenes.</translation>
        </message>
    </context>
</TS>
