<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>The changes could not be put into the file as it was; it was written anew as a whole.</source>
        <translation>Die Änderungen ließen sich nicht in die vorhandene Datei einsetzen; sie wurde als Ganzes neu geschrieben.</translation>
    </message>
    <message>
        <source>The boundary event %1 became an event behind a gateway.</source>
        <translation>Das angeheftete Ereignis %1 wurde ein Ereignis hinter einer Verzweigung.</translation>
    </message>
    <message>
        <source>The event %1 became one without a type.</source>
        <translation>Das Ereignis %1 wurde eines ohne Typ; die Beschreibung nennt ihn.</translation>
    </message>
    <message>
        <source>The repetition of %1 went into its description.</source>
        <translation>Die Mehrfachausführung von %1 steht jetzt in der Beschreibung.</translation>
    </message>
    <message>
        <source>The complex gateway %1 became an inclusive one.</source>
        <translation>Die komplexe Verzweigung %1 wurde eine inklusive.</translation>
    </message>
    <message>
        <source>The kind of the task %1 went into its description.</source>
        <translation>Die Art der Aufgabe %1 steht jetzt in der Beschreibung.</translation>
    </message>
    <message>
        <source>The call activity %1 became a collapsed sub-process.</source>
        <translation>Die Aufrufaktivität %1 wurde ein zugeklappter Teilprozess.</translation>
    </message>
    <message>
        <source>The group %1 became an annotation.</source>
        <translation>Die Gruppe %1 wurde eine Anmerkung.</translation>
    </message>
    <message>
        <source>PICTURE does not read what other programs keep in %1 elements.</source>
        <translation>PICTURE liest nicht, was andere Programme an %1 Elementen hinterlegt haben.</translation>
    </message>
    <message>
        <source>%1 gateways had only the name that their tool gives to every gateway; it is left out.</source>
        <translation>Verzweigungen, deren Name von ihrem Werkzeug stammt und weggelassen ist: %1.</translation>
    </message>
    <message>
        <source>%1 XML comments were left out.</source>
        <translation>XML-Kommentare, die weggelassen wurden: %1.</translation>
    </message>
    <message>
        <source>%1 elements had no id and got one.</source>
        <translation>Elemente, die keine Kennung hatten und eine erhalten haben: %1.</translation>
    </message>
    <message>
        <source>%1 ids are not allowed in BPMN files and are written in another form; an extension keeps the original ones.</source>
        <translation>Kennungen, die in BPMN-Dateien nicht zulässig sind und in anderer Form geschrieben werden: %1. Eine Erweiterung bewahrt die ursprünglichen.</translation>
    </message>
    <message>
        <source>%1 is a choreography or conversation. It is kept but not shown.</source>
        <translation>%1 ist eine Choreografie oder Konversation. Sie bleibt erhalten, wird aber nicht dargestellt.</translation>
    </message>
    <message>
        <source>%1 is part of a conversation. It is kept but not shown.</source>
        <translation>%1 gehört zu einer Konversation. Es bleibt erhalten, wird aber nicht dargestellt.</translation>
    </message>
    <message>
        <source>%1 is shown twice in one picture; the second place is kept but not shown.</source>
        <translation>%1 ist in einem Diagramm zweimal dargestellt; die zweite Stelle bleibt erhalten, wird aber nicht dargestellt.</translation>
    </message>
    <message>
        <source>%1 steps of the process %2 have no place in the picture.</source>
        <translation>Schritte des Prozesses %2, die keinen Platz im Diagramm haben: %1.</translation>
    </message>
    <message>
        <source>%1 steps of the process %2 had no place in the picture and got one.</source>
        <translation>Schritte des Prozesses %2, die keinen Platz im Diagramm hatten und einen bekommen haben: %1.</translation>
    </message>
    <message>
        <source>Flows of the process %1 had no line and were drawn.</source>
        <translation>Flüsse des Prozesses %1 hatten keine Linie und wurden gezeichnet.</translation>
    </message>
    <message>
        <source>A line has more than %1 way points.</source>
        <translation>Eine Linie hat mehr als %1 Stützpunkte.</translation>
    </message>
    <message>
        <source>A shape or line of the picture belongs to no element (%1). It is kept but not shown.</source>
        <translation>Eine Form oder Linie des Diagramms gehört zu keinem Element (%1). Sie bleibt erhalten, wird aber nicht dargestellt.</translation>
    </message>
    <message>
        <source>An element has more than %1 attributes.</source>
        <translation>Ein Element hat mehr als %1 Attribute.</translation>
    </message>
    <message>
        <source>An id is longer than %1 characters.</source>
        <translation>Eine Kennung ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>BPMN has no place for the message flow %1, which lacks an end. An extension keeps it.</source>
        <translation>BPMN kennt keinen Platz für den Nachrichtenfluss %1, dem ein Ende fehlt. Eine Erweiterung bewahrt ihn.</translation>
    </message>
    <message>
        <source>BPMN has no place for the sequence flow %1, which lacks an end. An extension keeps it.</source>
        <translation>BPMN kennt keinen Platz für den Sequenzfluss %1, dem ein Ende fehlt. Eine Erweiterung bewahrt ihn.</translation>
    </message>
    <message>
        <source>Elements are nested deeper than %1.</source>
        <translation>Elemente sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Reading the file takes longer than %1 seconds.</source>
        <translation>Das Lesen der Datei dauert länger als %1 Sekunden.</translation>
    </message>
    <message>
        <source>The association %1 lacks an end. It is kept but not shown.</source>
        <translation>Der Assoziation %1 fehlt ein Ende. Sie bleibt erhalten, wird aber nicht dargestellt.</translation>
    </message>
    <message>
        <source>The boundary event %1 is attached to no step. It is written as an intermediate event.</source>
        <translation>Das angeheftete Ereignis %1 hängt an keinem Schritt. Es wird als Zwischenereignis geschrieben.</translation>
    </message>
    <message>
        <source>The boundary event %1 is not attached to any step.</source>
        <translation>Das angeheftete Ereignis %1 hängt an keinem Schritt.</translation>
    </message>
    <message>
        <source>The character encoding %1 is not supported. Save the file as UTF-8.</source>
        <translation>Die Zeichenkodierung %1 wird nicht unterstützt. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The default flow of %1 is not one of its own.</source>
        <translation>Der Standardfluss von %1 geht nicht von ihm aus.</translation>
    </message>
    <message>
        <source>The file cannot be read: no permission, or it changed meanwhile.</source>
        <translation>Die Datei kann nicht gelesen werden: Die Berechtigung fehlt, oder sie wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE). Such files are not opened because they can be made to harm.</source>
        <translation>Die Datei enthält einen Dokumenttyp (DOCTYPE). Solche Dateien werden nicht geöffnet, weil sie Schaden anrichten können.</translation>
    </message>
    <message>
        <source>The file has more than %1 elements.</source>
        <translation>Die Datei hat mehr als %1 Elemente.</translation>
    </message>
    <message>
        <source>The file holds no process.</source>
        <translation>Die Datei enthält keinen Prozess.</translation>
    </message>
    <message>
        <source>The file holds no process; what opens is an empty one.</source>
        <translation>Die Datei enthält keinen Prozess; geöffnet wird ein leerer.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: %1.</source>
        <translation>Die Datei ist kein wohlgeformtes XML: %1.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-8 but is not; it was read as windows-1252.</source>
        <translation>Die Datei gibt sich als UTF-8 aus, ist es aber nicht; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The file uses an entity that is not defined.</source>
        <translation>Die Datei verwendet eine Entität, die nicht definiert ist.</translation>
    </message>
    <message>
        <source>The id %1 is used more than once; one of the elements is now called %2.</source>
        <translation>Die Kennung %1 wird mehrfach verwendet; eines der Elemente heißt nun %2.</translation>
    </message>
    <message>
        <source>The lane %1 names a step that is not there: %2.</source>
        <translation>Die Bahn %1 nennt einen Schritt, den es nicht gibt: %2.</translation>
    </message>
    <message>
        <source>The line of %1 in the picture has way points that are no usable numbers, or too few.</source>
        <translation>Die Linie von %1 im Diagramm hat unbrauchbare oder zu wenige Stützpunkte.</translation>
    </message>
    <message>
        <source>The lists of incoming and outgoing flows of %1 steps were wrong or missing. They follow from the flows.</source>
        <translation>Schritte, deren Listen der ein- und ausgehenden Flüsse falsch waren oder fehlten und sich nun aus den Flüssen ergeben: %1.</translation>
    </message>
    <message>
        <source>The message flow %1 lacks an end.</source>
        <translation>Dem Nachrichtenfluss %1 fehlt ein Ende.</translation>
    </message>
    <message>
        <source>The participant %1 names a process that is not there: %2.</source>
        <translation>Der Teilnehmer %1 nennt einen Prozess, den es nicht gibt: %2.</translation>
    </message>
    <message>
        <source>The picture %1 shows no process of the file. It is kept.</source>
        <translation>Das Diagramm %1 zeigt keinen Prozess der Datei. Es bleibt erhalten.</translation>
    </message>
    <message>
        <source>The place of %1 in the picture is no usable number; it was left out.</source>
        <translation>Die Lage von %1 im Diagramm ist keine brauchbare Zahl; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The prefix %1 is not declared.</source>
        <translation>Das Präfix %1 ist nicht deklariert.</translation>
    </message>
    <message>
        <source>The sequence flow %1 does not begin at any step.</source>
        <translation>Der Sequenzfluss %1 beginnt an keinem Schritt.</translation>
    </message>
    <message>
        <source>The sequence flow %1 does not lead to any step.</source>
        <translation>Der Sequenzfluss %1 führt zu keinem Schritt.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not BPMN 2.0: the file begins with %1.</source>
        <translation>Das ist kein BPMN 2.0: Die Datei beginnt mit %1.</translation>
    </message>
    <message>
        <source>This is not a file but a folder or device.</source>
        <translation>Das ist keine Datei, sondern ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>Two participants share the process %1; the second one is shown empty.</source>
        <translation>Zwei Teilnehmer teilen sich den Prozess %1; der zweite wird leer dargestellt.</translation>
    </message>
    <message>
        <source>The file ends before its content does. It was cut off; export or copy it again.</source>
        <translation>Die Datei endet mitten im Inhalt. Sie ist abgeschnitten; exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: this character may not stand here. An &amp; in a text must be written as &amp;amp;, a &lt; as &amp;lt;.</source>
        <translation>Die Datei ist kein wohlgeformtes XML: Dieses Zeichen darf hier nicht stehen. Ein &amp; in einem Text muss als &amp;amp; geschrieben sein, ein &lt; als &amp;lt;.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: this end tag closes an element that is not open.</source>
        <translation>Die Datei ist kein wohlgeformtes XML: Dieses Ende schließt ein Element, das nicht offen ist.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: an attribute is given twice.</source>
        <translation>Die Datei ist kein wohlgeformtes XML: Ein Attribut steht zweimal da.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML: something stands behind its end.</source>
        <translation>Die Datei ist kein wohlgeformtes XML: Hinter ihrem Ende steht noch etwas.</translation>
    </message>
    <message>
        <source>Something stands in front of the XML declaration, often an empty line. Delete it.</source>
        <translation>Vor der XML-Deklaration steht etwas, oft eine leere Zeile. Löschen Sie es.</translation>
    </message>
    <message>
        <source>The file names a character that XML does not allow.</source>
        <translation>Die Datei nennt ein Zeichen, das XML nicht erlaubt.</translation>
    </message>
    <message>
        <source>The file has another character encoding than its declaration says.</source>
        <translation>Die Datei hat eine andere Zeichenkodierung, als ihre Deklaration sagt.</translation>
    </message>
    <message>
        <source>The file says that it is not UTF-8 but it is; it was read as UTF-8.</source>
        <translation>Die Datei gibt sich nicht als UTF-8 aus, ist es aber; sie wurde als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>%1 lists of inputs and outputs lacked the empty set that BPMN asks for.</source>
        <translation>Angaben zu Ein- und Ausgaben, denen die leere Menge fehlte, die BPMN verlangt: %1.</translation>
    </message>
</context>
</TS>
