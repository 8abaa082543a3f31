<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>Standstill at %1: it waits for %2 ways, only %3 arrive if an event interrupts %4. It happens like this: %5.</source>
        <translation>Stillstand bei %1: Hier wird auf %2 Wege gewartet, es kommen nur %3 an, wenn ein Ereignis %4 abbricht. So passiert es: %5.</translation>
    </message>
    <message>
        <source>Standstill at %1: it waits for %2 ways, only %3 arrive, because %4 takes only one of its ways. It happens like this: %5.</source>
        <translation>Stillstand bei %1: Hier wird auf %2 Wege gewartet, es kommen nur %3 an, denn %4 nimmt nur einen seiner Wege. So passiert es: %5.</translation>
    </message>
    <message>
        <source>Standstill at %1: it waits for %2 ways, only %3 arrive, because %4 does not always take all of its ways. It happens like this: %5.</source>
        <translation>Stillstand bei %1: Hier wird auf %2 Wege gewartet, es kommen nur %3 an, denn %4 nimmt nicht immer alle seine Wege. So passiert es: %5.</translation>
    </message>
    <message>
        <source>Standstill in the loop at %1: it waits for a way that begins only behind it. It happens like this: %2.</source>
        <translation>Stillstand in der Schleife bei %1: Hier wird auf einen Weg gewartet, der erst dahinter beginnt. So passiert es: %2.</translation>
    </message>
    <message>
        <source>The loop at %1 can never begin: it waits for a way that comes only out of the loop. It happens like this: %2.</source>
        <translation>Die Schleife bei %1 kann nie beginnen: Hier wird auf einen Weg gewartet, der erst aus der Schleife kommt. So passiert es: %2.</translation>
    </message>
    <message>
        <source>Standstill at %1: it waits for %2 ways, only %3 arrive. It happens like this: %4.</source>
        <translation>Stillstand bei %1: Hier wird auf %2 Wege gewartet, es kommen nur %3 an. So passiert es: %4.</translation>
    </message>
    <message>
        <source>%1 would be carried out more than once: several ways run at the same time, and %2 does not wait for all of them. It happens like this: %3.</source>
        <translation>%1 würde mehrfach ausgeführt: Mehrere Wege laufen gleichzeitig, und %2 wartet nicht auf alle. So passiert es: %3.</translation>
    </message>
    <message>
        <source>%1 would be carried out more than once: after %2 several ways run at the same time, and %3 does not wait for all of them. It happens like this: %4.</source>
        <translation>%1 würde mehrfach ausgeführt: Nach %2 laufen mehrere Wege gleichzeitig, und %3 wartet nicht auf alle. So passiert es: %4.</translation>
    </message>
    <message>
        <source>The loop never ends: %1 leaves it and goes on in it at the same time, every time. It happens like this: %2.</source>
        <translation>Die Schleife hört nie auf: %1 verlässt sie und wiederholt sie jedes Mal zugleich. So passiert es: %2.</translation>
    </message>
    <message>
        <source>What follows would be carried out more than once: %1 can leave the loop and go on in it at the same time. It happens like this: %2.</source>
        <translation>Was folgt, würde mehrfach ausgeführt: %1 kann die Schleife zugleich verlassen und wiederholen. So passiert es: %2.</translation>
    </message>
    <message>
        <source>No end can be reached any more: no way leads out of the loop %1. It happens like this: %2.</source>
        <translation>Kein Ende ist mehr erreichbar: Aus der Schleife %1 führt kein Weg heraus. So passiert es: %2.</translation>
    </message>
    <message>
        <source>The flow has too many states to check all of them.</source>
        <translation>Der Ablauf hat zu viele Zustände, um alle zu prüfen; er ist nicht vollständig geprüft.</translation>
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
        <source>The flow has no end. It happens like this: %1.</source>
        <translation>Der Ablauf hat kein Ende. So passiert es: %1.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: the way ends without an end event. It happens like this: %2.</source>
        <translation>%1 führt nirgendwohin: Der Weg hört ohne Endereignis auf. So passiert es: %2.</translation>
    </message>
    <message>
        <source>%1 is never reached: no way leads there from the start.</source>
        <translation>%1 wird nie erreicht: Vom Start führt kein Weg dorthin.</translation>
    </message>
    <message>
        <source>%1 and what follows is never reached: no way leads there from the start. Its way: %2.</source>
        <translation>%1 und was folgt wird nie erreicht: Vom Start führt kein Weg dorthin. Der Weg: %2.</translation>
    </message>
    <message>
        <source>The loop %1 is never entered: no way leads there from the start. Its way: %2.</source>
        <translation>Die Schleife %1 wird nie betreten: Vom Start führt kein Weg dorthin. Der Weg: %2.</translation>
    </message>
    <message>
        <source>A flow from %1 leads nowhere: its end is missing.</source>
        <translation>Ein Sequenzfluss von %1 führt ins Leere: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>A flow to %1 comes from nowhere: its beginning is missing.</source>
        <translation>Ein Sequenzfluss zu %1 kommt aus dem Leeren: Sein Anfang fehlt.</translation>
    </message>
    <message>
        <source>A flow leads nowhere and comes from nowhere.</source>
        <translation>Ein Sequenzfluss kommt aus dem Leeren und führt ins Leere.</translation>
    </message>
    <message>
        <source>Suggestion: put a start event before %1.</source>
        <translation>Vorschlag: ein Startereignis vor %1 setzen.</translation>
    </message>
    <message>
        <source>Suggestion: let a way lead to an end event after %1.</source>
        <translation>Vorschlag: nach %1 einen Weg zu einem Endereignis führen.</translation>
    </message>
    <message>
        <source>Suggestion: draw a flow to %1 from the step before it, or delete it.</source>
        <translation>Vorschlag: einen Sequenzfluss vom Schritt davor zu %1 ziehen oder es löschen.</translation>
    </message>
    <message>
        <source>Suggestion: draw a flow from %1 to the next step or to an end event.</source>
        <translation>Vorschlag: einen Sequenzfluss von %1 zum nächsten Schritt oder zu einem Endereignis ziehen.</translation>
    </message>
    <message>
        <source>Suggestion: lead the flow to the step that follows, or delete it.</source>
        <translation>Vorschlag: den Sequenzfluss zum nächsten Schritt führen oder ihn löschen.</translation>
    </message>
    <message>
        <source>Suggestion: let the flow begin at the step before, or delete it.</source>
        <translation>Vorschlag: den Sequenzfluss beim Schritt davor beginnen lassen oder ihn löschen.</translation>
    </message>
    <message>
        <source>Suggestion: make %1 an exclusive gateway.</source>
        <translation>Vorschlag: %1 zu einem exklusiven Gateway (X) machen.</translation>
    </message>
    <message>
        <source>Suggestion: make %1 a parallel gateway.</source>
        <translation>Vorschlag: %1 zu einem parallelen Gateway (+) machen.</translation>
    </message>
    <message>
        <source>Suggestion: make %1 an inclusive gateway.</source>
        <translation>Vorschlag: %1 zu einem inklusiven Gateway (O) machen.</translation>
    </message>
    <message>
        <source>Suggestion: join the ways with an exclusive gateway before %1.</source>
        <translation>Vorschlag: die Wege vor %1 mit einem exklusiven Gateway (X) zusammenführen.</translation>
    </message>
    <message>
        <source>Suggestion: join the ways with a parallel gateway before %1.</source>
        <translation>Vorschlag: die Wege vor %1 mit einem parallelen Gateway (+) zusammenführen.</translation>
    </message>
    <message>
        <source>Suggestion: join the ways with an inclusive gateway before %1.</source>
        <translation>Vorschlag: die Wege vor %1 mit einem inklusiven Gateway (O) zusammenführen.</translation>
    </message>
    <message>
        <source>Suggestion: put an exclusive gateway behind %1 that either repeats or goes on.</source>
        <translation>Vorschlag: hinter %1 ein exklusives Gateway (X) setzen, das entweder wiederholt oder weiterführt.</translation>
    </message>
    <message>
        <source>Suggestion: put an exclusive gateway into the loop from which a way leads to an end event.</source>
        <translation>Vorschlag: in die Schleife ein exklusives Gateway (X) setzen, von dem ein Weg zu einem Endereignis führt.</translation>
    </message>
</context>
</TS>
