<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>Standstill at %1: it waits for %2 ways, only %3 arrive. It happens like this: %4. Suggestion: join the ways as they were split.</source>
        <translation>Stillstand bei %1: Hier wird auf %2 Wege gewartet, es kommen nur %3 an. So passiert es: %4. Vorschlag: die Wege so zusammenführen, wie sie sich verzweigt haben.</translation>
    </message>
    <message>
        <source>%1 would be carried out more than once: several ways arrive at %2 at the same time and are not joined there. It happens like this: %3. Suggestion: join parallel ways with a parallel gateway.</source>
        <translation>%1 würde mehrfach ausgeführt: Bei %2 kommen mehrere Wege gleichzeitig an und werden dort nicht zusammengeführt. So passiert es: %3. Vorschlag: parallele Wege mit einer parallelen Zusammenführung schließen.</translation>
    </message>
    <message>
        <source>The flow has too many states to check all of them.</source>
        <translation>Der Ablauf hat zu viele Zustände, um alle zu prüfen; er ist nicht vollständig geprüft.</translation>
    </message>
    <message>
        <source>No end can be reached any more after %1: no way leads out of the loop. It happens like this: %2.</source>
        <translation>Nach %1 ist kein Ende mehr erreichbar: Aus der Schleife führt kein Weg heraus. So passiert es: %2.</translation>
    </message>
    <message>
        <source>%1 is never carried out.</source>
        <translation>%1 wird nie ausgeführt.</translation>
    </message>
    <message>
        <source>The flow has no beginning: every step waits for another one.</source>
        <translation>Der Ablauf hat keinen Anfang: Jeder Schritt wartet auf einen anderen.</translation>
    </message>
    <message>
        <source>The flow has no end.</source>
        <translation>Der Ablauf hat kein Ende.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: the way ends without an end event.</source>
        <translation>%1 führt nirgendwohin: Der Weg hört ohne Endereignis auf.</translation>
    </message>
    <message>
        <source>%1 is never reached: no way leads there from the start.</source>
        <translation>%1 wird nie erreicht: Vom Start führt kein Weg dorthin.</translation>
    </message>
    <message>
        <source>A flow leads nowhere: its end is missing.</source>
        <translation>Ein Sequenzfluss führt ins Leere: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>A flow comes from nowhere: its beginning is missing.</source>
        <translation>Ein Sequenzfluss kommt aus dem Leeren: Sein Anfang fehlt.</translation>
    </message>
</context>
</TS>
