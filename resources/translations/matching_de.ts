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
        <translation>gleiche IT-Verfahren</translation>
    </message>
    <message>
        <source>mostly the same documents, legal bases and systems</source>
        <translation>überwiegend gleiche Dokumente, Rechtsgrundlagen und IT-Verfahren</translation>
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
        <source>»%1« belongs to it too, by its place between the same steps</source>
        <translation>»%1« gehört auch dazu, weil davor und danach dieselben Schritte stehen</translation>
    </message>
</context>
</TS>
