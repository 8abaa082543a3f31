<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>the archive inside the file is damaged</source>
        <translation>Das Archiv in der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>the archive inside the file is damaged or encrypted</source>
        <translation>Das Archiv in der Datei ist beschädigt oder verschlüsselt.</translation>
    </message>
    <message>
        <source>the archive inside the file is too large</source>
        <translation>Das Archiv in der Datei ist zu groß.</translation>
    </message>
    <message>
        <source>the archive inside the file holds too many files</source>
        <translation>Das Archiv in der Datei enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>an embedded file is not valid base64</source>
        <translation>Eine eingebettete Datei ist kein gültiges Base64.</translation>
    </message>
    <message>
        <source>an embedded file is no zip archive</source>
        <translation>Eine eingebettete Datei ist kein Zip-Archiv.</translation>
    </message>
    <message>
        <source>FIM asks for %1 of an activity group; the process does not say it, the export holds a placeholder</source>
        <translation>FIM verlangt zu einer Aktivitätengruppe die Angabe »%1«; der Prozess macht sie nicht, im Export steht ein Platzhalter.</translation>
    </message>
    <message>
        <source>The status says code %1 of the code list of %2; it is kept as the source says it</source>
        <translation>Status laut Quelle: Code %1 der Codeliste vom %2; er bleibt unverändert erhalten.</translation>
    </message>
    <message>
        <source>The role of %1 has no confirmed code; %2 was written</source>
        <translation>Für die Rolle von %1 gibt es keinen bestätigten Code; geschrieben wurde %2.</translation>
    </message>
    <message>
        <source>The activity group %1 names the sub-process %2, which the model does not hold; it is kept</source>
        <translation>Die Aktivitätengruppe %1 nennt den Teilprozess %2, den das Modell nicht enthält; sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 holds no readable BPMN model; its activity groups stand one after the other</source>
        <translation>%1 enthält kein lesbares BPMN-Modell; die Aktivitätengruppen stehen nacheinander.</translation>
    </message>
    <message>
        <source>%1 is no XProzess message that holds processes</source>
        <translation>%1 ist keine XProzess-Nachricht mit Prozessen.</translation>
    </message>
    <message>
        <source>The message says version %1 of XProzess; it was read as 2.0</source>
        <translation>Die Nachricht nennt XProzess-Version %1; sie wurde als 2.0 gelesen.</translation>
    </message>
    <message>
        <source>%1 has no activity groups; FIM asks for at least one</source>
        <translation>%1 hat keine Aktivitätengruppen; FIM verlangt mindestens eine.</translation>
    </message>
    <message>
        <source>The activity group %1 has no type that FIM knows; it is kept</source>
        <translation>Die Aktivitätengruppe %1 hat keinen Typ, den FIM kennt; sie bleibt erhalten.</translation>
    </message>
</context>
</TS>
