<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>The element %1 of the chain %2 has no counterpart and was left out</source>
        <translation>Das Element %1 der Kette %2 hat keine Entsprechung und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The id %1 is given twice in the chain %2; lines lead to the first</source>
        <translation>Die Kennung %1 kommt in der Kette %2 zweimal vor; Linien führen zum ersten Element.</translation>
    </message>
    <message>
        <source>The EPML file holds no event-driven process chain (epc).</source>
        <translation>Die EPML-Datei enthält keine ereignisgesteuerte Prozesskette (epc).</translation>
    </message>
    <message>
        <source>The file holds more than %1 processes.</source>
        <translation>Die Datei enthält mehr als %1 Prozesse.</translation>
    </message>
    <message>
        <source>A connector of the chain %1 joins and splits; it became two gateways</source>
        <translation>Ein Konnektor der Kette %1 führt zusammen und verzweigt; daraus wurden zwei Gateways.</translation>
    </message>
    <message>
        <source>A line of the chain %1 names elements that are not there and was left out: %2</source>
        <translation>Eine Linie der Kette %1 nennt Elemente, die es nicht gibt, und wurde weggelassen: %2.</translation>
    </message>
    <message>
        <source>A line of the chain %1 leads to %2, which is not there; its end stays open</source>
        <translation>Eine Linie der Kette %1 führt zu %2; dieses Element gibt es nicht, das Ende bleibt offen.</translation>
    </message>
    <message>
        <source>A line of the chain %1 connects %2 and %3, which are no steps; it was left out</source>
        <translation>Eine Linie der Kette %1 verbindet %2 und %3, die keine Schritte sind; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 has several roles; the first became its lane, %2 stands in the note</source>
        <translation>%1 hat mehrere Rollen; die erste wurde zur Bahn, %2 steht in der Notiz.</translation>
    </message>
    <message>
        <source>%1 names no role; it was put into the lane of the step next to it</source>
        <translation>%1 nennt keine Rolle; der Schritt steht in der Bahn des benachbarten Schritts.</translation>
    </message>
    <message>
        <source>The positions in the chain %1 were not taken over: its roles became lanes, and the chain was drawn anew</source>
        <translation>Die Positionen der Kette %1 wurden nicht übernommen: Ihre Rollen wurden zu Bahnen, und die Kette wurde neu gezeichnet.</translation>
    </message>
    <message>
        <source>A row has more than %1 cells.</source>
        <translation>Eine Zeile hat mehr als %1 Zellen.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows.</source>
        <translation>Die Tabelle hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell here and is never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen eine Zelle, die nirgends endet.</translation>
    </message>
    <message>
        <source>%1 rows name no role; they have the one of the row above</source>
        <translation>%1 Zeilen nennen keine Rolle; sie haben die der Zeile darüber.</translation>
    </message>
    <message>
        <source>The column %1 stands in the notes of the steps</source>
        <translation>Die Spalte „%1“ steht in den Notizen der Schritte.</translation>
    </message>
    <message>
        <source>Row %1: %2 is no number of minutes; it stands in the note</source>
        <translation>Zeile %1: „%2“ ist keine Zahl von Minuten; der Text steht in der Notiz.</translation>
    </message>
    <message>
        <source>Row %1 names no step; it was added to the step above, %2</source>
        <translation>Zeile %1 nennt keinen Schritt; sie wurde dem Schritt darüber hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>Row %1 was not understood; it stands as an annotation in the drawing: %2</source>
        <translation>Zeile %1 wurde nicht verstanden; sie steht als Anmerkung in der Zeichnung: %2.</translation>
    </message>
    <message>
        <source>The number %1 of row %2 is given before; next steps lead to the first</source>
        <translation>Die Nummer %1 der Zeile %2 gab es schon; Folgeschritte führen zur ersten.</translation>
    </message>
    <message>
        <source>Row %1 names a next step that the table does not hold; it stands in the note: %2</source>
        <translation>Zeile %1 nennt einen Folgeschritt, den die Tabelle nicht enthält; er steht in der Notiz: %2.</translation>
    </message>
    <message>
        <source>No row leads to row %1, %2</source>
        <translation>Keine Zeile führt zu Zeile %1, %2.</translation>
    </message>
    <message>
        <source>Row %1 has several next steps and no conditions; it was read as a decision</source>
        <translation>Zeile %1 hat mehrere Folgeschritte und keine Bedingungen; sie wurde als Entscheidung gelesen.</translation>
    </message>
    <message>
        <source>The table holds no step. It needs a column that says what is done, for example with the heading "Was" or "Tätigkeit".</source>
        <translation>Die Tabelle enthält keinen Schritt. Sie braucht eine Spalte, die sagt, was getan wird, zum Beispiel mit der Überschrift „Was“ oder „Tätigkeit“.</translation>
    </message>
    <message>
        <source>This is XML, but neither BPMN 2.0, XProzess nor EPML: it begins with %1.</source>
        <translation>Das ist XML, aber weder BPMN 2.0 noch XProzess noch EPML: Es beginnt mit %1.</translation>
    </message>
    <message>
        <source>This is no process: neither BPMN 2.0, XProzess, EPML, a table of steps nor the YAML of this program.</source>
        <translation>Das ist kein Prozess: weder BPMN 2.0 noch XProzess, EPML, eine Tabelle von Schritten oder das YAML dieses Programms.</translation>
    </message>
</context>
</TS>
