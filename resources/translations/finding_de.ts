<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>einklang::ui::CanvasEditor</name>
        <message>
            <source>Create ...</source>
            <translation>Anlegen …</translation>
        </message>
        <message>
            <source>Append ...</source>
            <translation>Anfügen …</translation>
        </message>
        <message>
            <source>Insert into the flow ...</source>
            <translation>In den Fluss einfügen …</translation>
        </message>
        <message>
            <source>Append a task and name it</source>
            <translation>Aufgabe anfügen und bezeichnen</translation>
        </message>
        <message>
            <source>Append a gateway and name it</source>
            <translation>Verzweigung anfügen und bezeichnen</translation>
        </message>
        <message>
            <source>Change the kind ...</source>
            <translation>Art ändern …</translation>
        </message>
        <message>
            <source>Go to ...</source>
            <translation>Gehe zu …</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Select everything</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Lane of the step ...</source>
            <translation>Bahn des Schritts …</translation>
        </message>
        <message>
            <source>To the lane above, or the lane upwards</source>
            <translation>In die Bahn darüber, oder die Bahn nach oben</translation>
        </message>
        <message>
            <source>To the lane below, or the lane downwards</source>
            <translation>In die Bahn darunter, oder die Bahn nach unten</translation>
        </message>
        <message>
            <source>Add a lane above</source>
            <translation>Bahn darüber anlegen</translation>
        </message>
        <message>
            <source>Add a lane below</source>
            <translation>Bahn darunter anlegen</translation>
        </message>
        <message>
            <source>Divide the lane in two</source>
            <translation>Bahn in zwei teilen</translation>
        </message>
        <message>
            <source>Divide the lane in three</source>
            <translation>Bahn in drei teilen</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::ChoiceMenu</name>
        <message>
            <source>%1, not possible now</source>
            <translation>%1, gerade nicht möglich</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>All commands</source>
            <translation>Alle Befehle</translation>
        </message>
        <message>
            <source>on</source>
            <translation>an</translation>
        </message>
        <message>
            <source>on, %1</source>
            <translation>an, %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::MainWindow</name>
        <message>
            <source>All &amp;commands ...</source>
            <translation>Alle &amp;Befehle …</translation>
        </message>
        <message>
            <source>&amp;Find ...</source>
            <translation>&amp;Suchen …</translation>
        </message>
        <message>
            <source>Replace or re&amp;name everywhere ...</source>
            <translation>&amp;Ersetzen, überall umbenennen …</translation>
        </message>
        <message>
            <source>Find ne&amp;xt</source>
            <translation>&amp;Weitersuchen</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>R&amp;ückwärts suchen</translation>
        </message>
        <message>
            <source>&amp;History ...</source>
            <translation>&amp;Verlauf …</translation>
        </message>
        <message>
            <source>&amp;Overview</source>
            <translation>Ü&amp;bersicht</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CaptureStation</name>
        <message>
            <source>Texts replaced: %1, in files: %2. Undo takes it back in each file.</source>
            <translation>Ersetzte Texte: %1, in Dateien: %2. »Rückgängig« nimmt es in jeder Datei zurück.</translation>
        </message>
    </context>
    <context>
        <name>Finder</name>
        <message>
            <source>Leads to another process and stays</source>
            <translation>Führt zu einem anderen Prozess und bleibt</translation>
        </message>
        <message>
            <source>The file is write-protected</source>
            <translation>Die Datei ist schreibgeschützt</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Replace text</source>
            <translation>Text ersetzen</translation>
        </message>
        <message>
            <source>%1 leads to another process and stays as it is</source>
            <translation>%1 führt zu einem anderen Prozess und bleibt, wie es ist</translation>
        </message>
        <message>
            <source>the text %1 has changed meanwhile</source>
            <translation>der Text %1 hat sich inzwischen geändert</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::FindPanel</name>
        <message>
            <source>Find in all texts</source>
            <translation>In allen Texten suchen</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Ganze Wörter</translation>
        </message>
        <message>
            <source>All processes</source>
            <translation>Alle Prozesse</translation>
        </message>
        <message>
            <source>In all open processes</source>
            <translation>In allen geöffneten Prozessen</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Previous (Shift+F3)</source>
            <translation>Vorige Stelle (Umschalt+F3)</translation>
        </message>
        <message>
            <source>Next (F3)</source>
            <translation>Nächste Stelle (F3)</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>Ersetzen durch</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Gefundene Stellen</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>%1 of %2, processes: %3</source>
            <translation>%1 von %2, Prozesse: %3</translation>
        </message>
        <message>
            <source>Replace in texts: %1</source>
            <translation>In %1 Texten ersetzen</translation>
        </message>
        <message>
            <source>Cannot be changed: %1</source>
            <translation>Nicht änderbar: %1</translation>
        </message>
        <message>
            <source>Nothing is to stand in the place of &quot;%1&quot;: it is deleted in texts: %2.</source>
            <translation>An die Stelle von »%1« tritt nichts: Es wird in %2 Texten gelöscht.</translation>
        </message>
        <message>
            <source>Texts that become empty: %1.</source>
            <translation>Texte, von denen nichts bleibt: %1.</translation>
        </message>
        <message>
            <source>Nothing at all is left of %1 of them.</source>
            <translation>%1 davon bleiben dann ganz leer, etwa als Schritt ohne Namen.</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Left without a text: %1</source>
            <translation>Bleiben leer: %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::FindModel</name>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Element</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Bahn</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>Name of the process</source>
            <translation>Name des Prozesses</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>IT system</source>
            <translation>IT-System</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>State of a document</source>
            <translation>Zustand eines Dokuments</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Called process</source>
            <translation>Aufgerufener Prozess</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Behörde</translation>
        </message>
        <message>
            <source>Trigger</source>
            <translation>Auslöser</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Keyword</source>
            <translation>Stichwort</translation>
        </message>
        <message>
            <source>(nothing is left)</source>
            <translation>(nichts bleibt übrig)</translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>As it was opened</source>
            <translation>Wie geöffnet</translation>
        </message>
        <message>
            <source>now here</source>
            <translation>jetzt hier</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>rückgängig gemacht</translation>
        </message>
        <message>
            <source>History: go to a step</source>
            <translation>Verlauf: zu einem Schritt gehen</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::Minimap</name>
        <message>
            <source>Overview of the drawing</source>
            <translation>Übersicht der Zeichnung</translation>
        </message>
        <message>
            <source>Drag the frame to move the drawing</source>
            <translation>Ziehen Sie den Rahmen, um die Zeichnung zu verschieben</translation>
        </message>
    </context>
</TS>
