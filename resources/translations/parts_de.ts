<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>einklang::ui::CanvasEditor</name>
        <message>
            <source>Ne&amp;xt bend, border or label</source>
            <translation>Zu&amp;m nächsten Knick, Rand, Text</translation>
        </message>
        <message>
            <source>Previous bend, border or label</source>
            <translation>Zum vorigen Knick, Rand, Text</translation>
        </message>
        <message>
            <source>Add a be&amp;nd</source>
            <translation>&amp;Knick einfügen</translation>
        </message>
        <message>
            <source>Let the line be&amp;gin elsewhere ...</source>
            <translation>Linie an&amp;derswo beginnen lassen …</translation>
        </message>
        <message>
            <source>Lead the l&amp;ine elsewhere ...</source>
            <translation>Linie anders&amp;wohin führen …</translation>
        </message>
        <message>
            <source>Han&amp;g an event on the step ...</source>
            <translation>Ereignis an den Schritt &amp;hängen …</translation>
        </message>
        <message>
            <source>Go to what is connected ...</source>
            <translation>Gehe zu Verbundenem …</translation>
        </message>
        <message>
            <source>Where does it begin?</source>
            <translation>Wo beginnt sie?</translation>
        </message>
        <message>
            <source>Where does it lead to?</source>
            <translation>Wohin führt sie?</translation>
        </message>
        <message>
            <source>ends the step</source>
            <translation>beendet den Schritt</translation>
        </message>
        <message>
            <source>the step goes on</source>
            <translation>der Schritt geht weiter</translation>
        </message>
        <message>
            <source>What happens meanwhile?</source>
            <translation>Was geschieht währenddessen?</translation>
        </message>
        <message>
            <source>Connected with %1</source>
            <translation>Verbunden mit %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::Connected</name>
        <message>
            <source>Flow to %1</source>
            <translation>Fluss zu %1</translation>
        </message>
        <message>
            <source>Flow from %1</source>
            <translation>Fluss von %1</translation>
        </message>
        <message>
            <source>Message to %1</source>
            <translation>Nachricht an %1</translation>
        </message>
        <message>
            <source>Message from %1</source>
            <translation>Nachricht von %1</translation>
        </message>
        <message>
            <source>Line to %1</source>
            <translation>Linie zu %1</translation>
        </message>
        <message>
            <source>Line from %1</source>
            <translation>Linie von %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::BendTool</name>
        <message>
            <source>Piece %1 of %2</source>
            <translation>Stück %1 von %2</translation>
        </message>
        <message>
            <source>Bend %1 of %2</source>
            <translation>Knick %1 von %2</translation>
        </message>
        <message>
            <source>Beginning of the line, at: %1</source>
            <translation>Anfang der Linie, bei: %1</translation>
        </message>
        <message>
            <source>End of the line, at: %1</source>
            <translation>Ende der Linie, bei: %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::ResizeTool</name>
        <message>
            <source>Right border</source>
            <translation>Rechter Rand</translation>
        </message>
        <message>
            <source>Lower border</source>
            <translation>Unterer Rand</translation>
        </message>
        <message>
            <source>Left border</source>
            <translation>Linker Rand</translation>
        </message>
        <message>
            <source>Upper border</source>
            <translation>Oberer Rand</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::LabelTool</name>
        <message>
            <source>Label: %1</source>
            <translation>Beschriftung: %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::AccessibleCanvas</name>
        <message>
            <source>%1, from %2 to %3</source>
            <translation>%1, von %2 zu %3</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::DiagramView</name>
        <message>
            <source>Diagram: %1</source>
            <translation>Diagramm: %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CaptureStation</name>
        <message>
            <source>Nothing is drawn yet
Press N and type what you need: start, task, end. Or click a sign on the left and then here.</source>
            <translation>Noch ist nichts gezeichnet
Drücken Sie N und tippen Sie, was Sie brauchen: Start, Aufgabe, Ende. Oder klicken Sie links auf ein Zeichen und dann hierher.</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::MainWindow</name>
        <message>
            <source>&amp;Keys for what is selected ...</source>
            <translation>&amp;Tasten für das Ausgewählte …</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Keys for what is selected</source>
            <translation>Tasten für das Ausgewählte</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>only bends and labels can be taken back</source>
            <translation>Nur Knicke und Beschriftungen lassen sich zurücknehmen</translation>
        </message>
        <message>
            <source>nothing is connected with this</source>
            <translation>Damit ist nichts verbunden</translation>
        </message>
    </context>
</TS>
