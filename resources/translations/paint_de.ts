<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>ElementKind</name>
    <message>
        <source>Sequence flow</source>
        <translation>Sequenzfluss</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Message flow</source>
        <translation>Nachrichtenfluss</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The picture would have too many pixels. Choose a smaller scale, or PDF or SVG.</source>
        <translation>Das Bild hätte zu viele Bildpunkte. Wählen Sie einen kleineren Maßstab oder PDF oder SVG.</translation>
    </message>
    <message>
        <source>The PDF could not be completed: %1</source>
        <translation>Das PDF konnte nicht fertiggestellt werden: %1</translation>
    </message>
</context>
</TS>
