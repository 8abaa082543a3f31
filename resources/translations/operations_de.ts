<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>there is no process %1</source>
        <translation>Den Prozess %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no element %1</source>
        <translation>Das Element %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no step %1</source>
        <translation>Den Schritt %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no lane %1</source>
        <translation>Die Bahn %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no participant %1</source>
        <translation>Den Beteiligten %1 gibt es nicht</translation>
    </message>
    <message>
        <source>the id %1 is in use</source>
        <translation>Die Kennung %1 ist schon vergeben</translation>
    </message>
    <message>
        <source>the id %1 is used twice</source>
        <translation>Die Kennung %1 kommt zweimal vor</translation>
    </message>
    <message>
        <source>no place for %1</source>
        <translation>Für %1 ist dort kein Platz</translation>
    </message>
    <message>
        <source>other elements still need %1</source>
        <translation>Andere Elemente brauchen %1 noch</translation>
    </message>
    <message>
        <source>%1 would be inside itself</source>
        <translation>%1 läge dann in sich selbst</translation>
    </message>
    <message>
        <source>%1 is not a sub-process</source>
        <translation>%1 ist kein Teilprozess</translation>
    </message>
    <message>
        <source>%1 has contents</source>
        <translation>%1 hat noch Inhalt</translation>
    </message>
    <message>
        <source>%1 has no label</source>
        <translation>%1 hat keine Beschriftung</translation>
    </message>
    <message>
        <source>%1 has no description</source>
        <translation>%1 hat keine Beschreibung</translation>
    </message>
    <message>
        <source>no flow leads into a start event: %1</source>
        <translation>In ein Startereignis führt kein Fluss: %1</translation>
    </message>
    <message>
        <source>no flow leads out of an end event: %1</source>
        <translation>Aus einem Endereignis führt kein Fluss heraus: %1</translation>
    </message>
    <message>
        <source>no flow leads into a boundary event: %1</source>
        <translation>In ein angeheftetes Ereignis führt kein Fluss: %1</translation>
    </message>
    <message>
        <source>these two are connected already</source>
        <translation>Die beiden sind schon verbunden</translation>
    </message>
    <message>
        <source>a flow stays within one pool; use a message flow from pool to pool</source>
        <translation>Ein Sequenzfluss bleibt in einem Pool; von Pool zu Pool führt ein Nachrichtenfluss</translation>
    </message>
    <message>
        <source>a flow does not cross the border of a sub-process</source>
        <translation>Ein Sequenzfluss führt nicht über die Grenze eines Teilprozesses</translation>
    </message>
    <message>
        <source>a message goes from one pool to another</source>
        <translation>Eine Nachricht geht von einem Pool zu einem anderen</translation>
    </message>
    <message>
        <source>%1 cannot send or receive messages</source>
        <translation>%1 kann keine Nachrichten senden oder empfangen</translation>
    </message>
    <message>
        <source>a boundary event needs the activity it hangs on: %1</source>
        <translation>Ein angeheftetes Ereignis braucht die Aktivität, an der es hängt: %1</translation>
    </message>
    <message>
        <source>%1 has boundary events and must stay an activity</source>
        <translation>An %1 hängen Ereignisse; es muss eine Aktivität bleiben</translation>
    </message>
    <message>
        <source>flows lead into %1: it cannot become a start event</source>
        <translation>In %1 führen Flüsse: Es kann kein Startereignis werden</translation>
    </message>
    <message>
        <source>flows lead out of %1: it cannot become an end event</source>
        <translation>Aus %1 führen Flüsse heraus: Es kann kein Endereignis werden</translation>
    </message>
    <message>
        <source>the lane %1 is in another pool</source>
        <translation>Die Bahn %1 liegt in einem anderen Pool</translation>
    </message>
    <message>
        <source>%1 stands in a sub-process, which has no lanes of its own</source>
        <translation>%1 steht in einem Teilprozess; dort gibt es keine eigenen Bahnen</translation>
    </message>
    <message>
        <source>%1 is not drawn</source>
        <translation>%1 ist nicht gezeichnet</translation>
    </message>
    <message>
        <source>a step stays in its sub-process: %1</source>
        <translation>Ein Schritt bleibt in seinem Teilprozess: %1</translation>
    </message>
    <message>
        <source>a step stays in its lanes: %1</source>
        <translation>Ein Schritt bleibt in seinen Bahnen: %1</translation>
    </message>
    <message>
        <source>a step stays in its pool: %1</source>
        <translation>Ein Schritt bleibt in seinem Pool: %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change properties</source>
        <translation>Eigenschaften ändern</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Change fact sheet</source>
        <translation>Steckbrief ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Abstände angleichen</translation>
    </message>
    <message>
        <source>Lead flow</source>
        <translation>Fluss führen</translation>
    </message>
    <message>
        <source>there is no such bend</source>
        <translation>Diesen Knick gibt es nicht</translation>
    </message>
    <message>
        <source>lead the other end of this flow to a step first</source>
        <translation>Führen Sie zuerst das andere Ende dieses Flusses zu einem Schritt</translation>
    </message>
    <message>
        <source>a line connects two different elements</source>
        <translation>Eine Linie verbindet zwei verschiedene Elemente</translation>
    </message>
    <message>
        <source>this line connects a document with a step</source>
        <translation>Diese Linie verbindet ein Dokument mit einem Schritt</translation>
    </message>
    <message>
        <source>Place label</source>
        <translation>Beschriftung setzen</translation>
    </message>
    <message>
        <source>%1 has no label beside it</source>
        <translation>%1 hat keine Beschriftung neben sich</translation>
    </message>
    <message>
        <source>Make space</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>there is no room here that could be taken back</source>
        <translation>Hier ist kein Platz, der weggenommen werden könnte</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>select at least two elements</source>
        <translation>Wählen Sie mindestens zwei Elemente aus</translation>
    </message>
    <message>
        <source>select at least three elements side by side</source>
        <translation>Wählen Sie mindestens drei Elemente aus, die nebeneinander oder untereinander stehen</translation>
    </message>
    <message>
        <source>%1 would come into another lane</source>
        <translation>»%1« käme in eine andere Bahn</translation>
    </message>
    <message>
        <source>%1 keeps its size</source>
        <translation>»%1« behält seine Größe</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>there is nothing to paste</source>
        <translation>Die Zwischenablage enthält nichts, was sich hier einfügen lässt</translation>
    </message>
    <message>
        <source>this is a table: press Ctrl+T and paste it there</source>
        <translation>Die Zwischenablage enthält eine Tabelle: Drücken Sie Strg+T und fügen Sie sie dort ein</translation>
    </message>
    <message>
        <source>select the steps that are to be copied</source>
        <translation>Wählen Sie zuerst aus, was kopiert werden soll</translation>
    </message>
    <message>
        <source>a step needs a pool to stand in</source>
        <translation>Ein Schritt braucht einen Beteiligten, in dem er steht</translation>
    </message>
    <message>
        <source>Move to lane</source>
        <translation>In Bahn verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anfügen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Lead elsewhere</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Add lane</source>
        <translation>Bahn anlegen</translation>
    </message>
    <message>
        <source>Divide lane</source>
        <translation>Bahn teilen</translation>
    </message>
    <message>
        <source>Move lane</source>
        <translation>Bahn verschieben</translation>
    </message>
    <message>
        <source>Resize lane</source>
        <translation>Bahngröße ändern</translation>
    </message>
    <message>
        <source>Add pool</source>
        <translation>Becken anlegen</translation>
    </message>
    <message>
        <source>a step stands in a pool, not between pools</source>
        <translation>Ein Schritt steht in einem Becken, nicht zwischen Becken</translation>
    </message>
    <message>
        <source>the lane %1 is removed itself</source>
        <translation>Die Bahn %1 wird selbst entfernt</translation>
    </message>
    <message>
        <source>%1 does not show its inside</source>
        <translation>%1 zeigt nicht, was darin geschieht</translation>
    </message>
    <message>
        <source>the lane %1 is divided already</source>
        <translation>Die Bahn %1 ist schon geteilt</translation>
    </message>
    <message>
        <source>select a step first</source>
        <translation>Wählen Sie zuerst einen Schritt aus</translation>
    </message>
</context>
</TS>
