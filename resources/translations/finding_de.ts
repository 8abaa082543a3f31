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
    </context>
</TS>
