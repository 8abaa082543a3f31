<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>no step can lead to this one</source>
        <translation>Kein Schritt kann hierher führen.</translation>
    </message>
    <message>
        <source>there is only one way here by now</source>
        <translation>Hier gibt es inzwischen nur einen Weg.</translation>
    </message>
    <message>
        <source>%1 and %2 are drawn one on the other.</source>
        <translation>%1 und %2 liegen in der Zeichnung übereinander.</translation>
    </message>
    <message>
        <source>Arrange the drawing tidily</source>
        <translation>Zeichnung aufräumen</translation>
    </message>
    <message>
        <source>Add a start event</source>
        <translation>Startereignis ergänzen</translation>
    </message>
    <message>
        <source>Add an end event</source>
        <translation>Endereignis ergänzen</translation>
    </message>
    <message>
        <source>Connect with the nearest step</source>
        <translation>Mit dem nächsten Schritt verbinden</translation>
    </message>
    <message>
        <source>Remove the element</source>
        <translation>Element entfernen</translation>
    </message>
    <message>
        <source>Add a decision: one way is taken</source>
        <translation>Entscheidung einfügen: ein Weg wird gegangen</translation>
    </message>
    <message>
        <source>Add a branch: all ways are taken</source>
        <translation>Verzweigung einfügen: alle Wege werden gegangen</translation>
    </message>
    <message>
        <source>Wait for all ways</source>
        <translation>Auf alle Wege warten</translation>
    </message>
    <message>
        <source>Join the ways</source>
        <translation>Wege zusammenführen</translation>
    </message>
    <message>
        <source>Use two gateways</source>
        <translation>Zwei Gateways daraus machen</translation>
    </message>
    <message>
        <source>Remove the flow</source>
        <translation>Fluss entfernen</translation>
    </message>
    <message>
        <source>Leave out the gateway</source>
        <translation>Gateway weglassen</translation>
    </message>
    <message>
        <source>Write the name</source>
        <translation>Bezeichnung schreiben</translation>
    </message>
    <message>
        <source>Write the question</source>
        <translation>Frage schreiben</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Make it the usual case</source>
        <translation>Als Regelfall festlegen</translation>
    </message>
    <message>
        <source>Use one start event</source>
        <translation>Ein Startereignis daraus machen</translation>
    </message>
    <message>
        <source>Add an event that is waited for</source>
        <translation>Ereignis einfügen, auf das gewartet wird</translation>
    </message>
    <message>
        <source>Use one end event</source>
        <translation>Ein Endereignis daraus machen</translation>
    </message>
    <message>
        <source>Put it into the lane %1</source>
        <translation>In die Bahn %1 legen</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Bahn ergänzen</translation>
    </message>
    <message>
        <source>Remove the lane</source>
        <translation>Bahn entfernen</translation>
    </message>
    <message>
        <source>Write the legal basis</source>
        <translation>Rechtsgrundlage schreiben</translation>
    </message>
    <message>
        <source>One way is taken</source>
        <translation>Ein Weg wird gegangen</translation>
    </message>
    <message>
        <source>All ways are taken</source>
        <translation>Alle Wege werden gegangen</translation>
    </message>
    <message>
        <source>Go on with the way that comes</source>
        <translation>Mit dem Weg weitergehen, der ankommt</translation>
    </message>
    <message>
        <source>Take all ways at the branch</source>
        <translation>An der Verzweigung alle Wege gehen</translation>
    </message>
    <message>
        <source>Take one way at the branch</source>
        <translation>An der Verzweigung einen Weg gehen</translation>
    </message>
    <message>
        <source>No step is the last one of the process.</source>
        <translation>Kein Schritt ist der letzte des Prozesses.</translation>
    </message>
    <message>
        <source>A step has no name. Say what is done: object and verb.</source>
        <translation>Ein Schritt hat keine Bezeichnung. Sagen Sie, was getan wird: Objekt und Verb.</translation>
    </message>
    <message>
        <source>A branch has no question. Name what is decided here.</source>
        <translation>Eine Verzweigung hat keine Frage. Benennen Sie, was hier entschieden wird.</translation>
    </message>
    <message>
        <source>A way out of %1 has no answer. Say when it is taken.</source>
        <translation>Ein Weg aus %1 hat keine Antwort. Sagen Sie, wann er gegangen wird.</translation>
    </message>
    <message>
        <source>There is no start event. Name what sets the process off.</source>
        <translation>Es fehlt ein Startereignis. Benennen Sie, was den Prozess auslöst.</translation>
    </message>
    <message>
        <source>There is no end event. Name the result the process ends with.</source>
        <translation>Es fehlt ein Endereignis. Benennen Sie das Ergebnis, mit dem der Prozess endet.</translation>
    </message>
    <message>
        <source>Several ways leave %1 without a gateway. Add one that says whether one way is taken or all of them.</source>
        <translation>Von %1 gehen mehrere Wege ohne Verzweigung ab. Fügen Sie eine Verzweigung ein, die sagt, ob einer oder alle Wege gegangen werden.</translation>
    </message>
    <message>
        <source>Several ways lead to %1 without a gateway. Join them with one first.</source>
        <translation>Zu %1 führen mehrere Wege ohne Zusammenführung. Führen Sie die Wege vorher zusammen.</translation>
    </message>
    <message>
        <source>Parallel ways meet at %1, which does not wait for all of them. Join them with a parallel gateway.</source>
        <translation>Bei %1 treffen parallele Wege zusammen, ohne dass auf alle gewartet wird. Führen Sie sie mit einer parallelen Zusammenführung zusammen.</translation>
    </message>
    <message>
        <source>One gateway joins ways and branches again. Use two, one after the other.</source>
        <translation>Ein Gateway führt Wege zusammen und verzweigt zugleich. Verwenden Sie zwei nacheinander.</translation>
    </message>
    <message>
        <source>A gateway neither branches nor joins. It can be left out.</source>
        <translation>Ein Gateway verzweigt weder noch führt es zusammen. Es kann entfallen.</translation>
    </message>
    <message>
        <source>There are %1 plain start events. Use one, or say for each what triggers it.</source>
        <translation>Es gibt %1 einfache Startereignisse. Verwenden Sie eines oder geben Sie bei jedem an, was es auslöst.</translation>
    </message>
    <message>
        <source>%1 is not connected to anything.</source>
        <translation>%1 ist mit nichts verbunden.</translation>
    </message>
    <message>
        <source>Two flows lead from %1 to %2. Keep one of them.</source>
        <translation>Von %1 nach %2 führen zwei Flüsse. Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>%1 follows a gateway that waits for events, but is no event that can be waited for.</source>
        <translation>%1 folgt auf ein ereignisbasiertes Gateway, ist aber kein Ereignis, auf das gewartet werden kann.</translation>
    </message>
    <message>
        <source>One of several ends has no name. Name the result.</source>
        <translation>Eines von mehreren Enden hat keine Bezeichnung. Benennen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Two ends have the name %1. Use one end, or name both results.</source>
        <translation>Zwei Enden heißen %1. Verwenden Sie ein Ende oder benennen Sie beide Ergebnisse.</translation>
    </message>
    <message>
        <source>Nobody is named who does the steps. Add lanes.</source>
        <translation>Es ist nicht angegeben, wer die Schritte ausführt. Fügen Sie Bahnen hinzu.</translation>
    </message>
    <message>
        <source>Nobody is named who does %1. Put it into a lane.</source>
        <translation>Es ist nicht angegeben, wer %1 ausführt. Ordnen Sie den Schritt einer Bahn zu.</translation>
    </message>
    <message>
        <source>The lane %1 has no step.</source>
        <translation>Die Bahn %1 enthält keinen Schritt.</translation>
    </message>
    <message>
        <source>%1 is an activity group without a legal basis.</source>
        <translation>%1 ist eine Aktivitätengruppe ohne Handlungsgrundlage.</translation>
    </message>
    <message>
        <source>An inclusive gateway is hard to read. Exclusive and parallel gateways say the same more plainly.</source>
        <translation>Ein inklusives Gateway ist schwer zu lesen. Exklusive und parallele Gateways sagen dasselbe verständlicher.</translation>
    </message>
    <message>
        <source>%1 elements in one diagram are hard to follow. Put sections into sub-processes.</source>
        <translation>%1 Elemente in einem Diagramm sind schwer zu überblicken. Fassen Sie Abschnitte in Teilprozessen zusammen.</translation>
    </message>
    <message>
        <source>Name %1 by object and verb, for example “Check application”.</source>
        <translation>Benennen Sie %1 mit Objekt und Verb, zum Beispiel »Antrag prüfen«.</translation>
    </message>
</context>
</TS>
