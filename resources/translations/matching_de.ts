<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>the processes say the same</source>
        <translation>Die Prozesse sagen dasselbe</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>von Hand bestätigt</translation>
    </message>
    <message>
        <source>same label</source>
        <translation>gleiche Bezeichnung</translation>
    </message>
    <message>
        <source>same words in another form: %1</source>
        <translation>gleiche Wörter in anderer Form: %1</translation>
    </message>
    <message>
        <source>same or similar words: %1</source>
        <translation>gleiche oder ähnliche Wörter: %1</translation>
    </message>
    <message>
        <source>same legal basis</source>
        <translation>gleiche Rechtsgrundlage</translation>
    </message>
    <message>
        <source>same documents</source>
        <translation>gleiche Dokumente</translation>
    </message>
    <message>
        <source>same neighbours</source>
        <translation>gleiche Schritte davor und danach</translation>
    </message>
    <message>
        <source>same role: %1</source>
        <translation>gleiche Zuständigkeit: %1</translation>
    </message>
    <message>
        <source>similar roles: %1 and %2</source>
        <translation>ähnliche Zuständigkeiten: %1 und %2</translation>
    </message>
    <message>
        <source>same activity group</source>
        <translation>gleiche Aktivitätengruppe</translation>
    </message>
    <message>
        <source>same kind of step in a similar place</source>
        <translation>gleiche Art von Schritt an ähnlicher Stelle</translation>
    </message>
    <message>
        <source>same systems</source>
        <translation>gleiche IT-Systeme</translation>
    </message>
    <message>
        <source>mostly the same documents, legal bases and systems</source>
        <translation>überwiegend gleiche Dokumente, Rechtsgrundlagen und IT-Systeme</translation>
    </message>
    <message>
        <source>»%1« belongs to it too, by its documents and legal bases</source>
        <translation>»%1« gehört nach Dokumenten und Rechtsgrundlagen auch dazu</translation>
    </message>
    <message>
        <source>»%1« belongs to it too, by its words</source>
        <translation>»%1« gehört dem Wortlaut nach auch dazu</translation>
    </message>
    <message>
        <source>»%1« belongs to it too, as one of a series</source>
        <translation>»%1« gehört als Teil einer Reihe auch dazu</translation>
    </message>
    <message>
        <source>»%1« belongs to it too, by its place between the same steps</source>
        <translation>»%1« gehört auch dazu, weil davor und danach dieselben Schritte stehen</translation>
    </message>
    <message>
        <source>the project says that both wordings mean the same</source>
        <translation>im Vorhaben als gleichbedeutend bestätigt</translation>
    </message>
    <message>
        <source>another wording of the same</source>
        <translation>andere Formulierung für dasselbe</translation>
    </message>
    <message>
        <source>A link needs steps of both processes.</source>
        <translation>Eine Zuordnung braucht Schritte aus beiden Prozessen.</translation>
    </message>
    <message>
        <source>The parts of a link have to be of its steps.</source>
        <translation>Die Teile einer Zuordnung müssen aus ihren Schritten bestehen.</translation>
    </message>
    <message>
        <source>A step of the link is not there any more.</source>
        <translation>Ein Schritt der Zuordnung ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>A gateway can only be linked with gateways.</source>
        <translation>Eine Verzweigung kann nur Verzweigungen zugeordnet werden.</translation>
    </message>
    <message>
        <source>The correction of »%1« by hand does nothing: the step is not found.</source>
        <translation>Die Korrektur von Hand an »%1« bleibt ohne Wirkung: Der Schritt ist nicht zu finden.</translation>
    </message>
    <message>
        <source>»%1« has a new id; what was corrected by hand goes on.</source>
        <translation>»%1« hat eine neue Kennung; die Korrektur von Hand gilt weiter.</translation>
    </message>
    <message>
        <source>The synonym &quot;%1&quot; = &quot;%2&quot; says nothing.</source>
        <translation>Das Synonym »%1« = »%2« sagt nichts aus.</translation>
    </message>
</context>
</TS>
