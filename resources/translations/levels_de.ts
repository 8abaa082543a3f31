<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>einklang::ui::CanvasEditor</name>
        <message>
            <source>&amp;Open the sub-process or what is called</source>
            <translation>Teilprozess oder aufgerufenen Prozess öff&amp;nen</translation>
        </message>
        <message>
            <source>O&amp;ut of the sub-process, back to the caller</source>
            <translation>He&amp;raus aus dem Teilprozess, zurück zum Aufruf</translation>
        </message>
        <message>
            <source>Show the inside of the sub-process &amp;here</source>
            <translation>Teilprozess hier a&amp;ufklappen</translation>
        </message>
        <message>
            <source>H&amp;ide the inside of the sub-process</source>
            <translation>Teilprozess zu&amp;klappen</translation>
        </message>
        <message>
            <source>: </source>
            <translation>: </translation>
        </message>
        <message>
            <source>Turn pools and lanes: rows or columns</source>
            <translation>Pools und Bahnen drehen: Zeilen oder Spalten</translation>
        </message>
        <message>
            <source>Show the inside of the pool</source>
            <translation>Inneres des Pools zeigen</translation>
        </message>
        <message>
            <source>Show nothing of the inside of the pool</source>
            <translation>Nichts vom Inneren des Pools zeigen</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::ContextPad</name>
        <message>
            <source>Open (O)</source>
            <translation>Öffnen (O)</translation>
        </message>
        <message>
            <source>Show the inside here</source>
            <translation>Hier aufklappen</translation>
        </message>
        <message>
            <source>Hide the inside</source>
            <translation>Zuklappen</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::LevelBar</name>
        <message>
            <source>Where you are</source>
            <translation>Wo Sie sind</translation>
        </message>
        <message>
            <source>Back to: %1</source>
            <translation>Zurück zu: %1</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Show the inside</source>
            <translation>Aufklappen</translation>
        </message>
        <message>
            <source>Hide the inside</source>
            <translation>Zuklappen</translation>
        </message>
        <message>
            <source>select a sub-process or a call activity first</source>
            <translation>Wählen Sie zuerst einen Teilprozess oder den Aufruf eines Prozesses</translation>
        </message>
        <message>
            <source>%1 is no sub-process</source>
            <translation>%1 ist kein Teilprozess</translation>
        </message>
        <message>
            <source>%1 shows its inside already</source>
            <translation>%1 zeigt sein Inneres schon hier</translation>
        </message>
        <message>
            <source>%1 does not show its inside</source>
            <translation>%1 ist schon zugeklappt</translation>
        </message>
        <message>
            <source>%1 calls no process</source>
            <translation>%1 ruft keinen Prozess auf</translation>
        </message>
        <message>
            <source>%1 does not say which process it calls</source>
            <translation>%1 sagt nicht, welchen Prozess es aufruft</translation>
        </message>
        <message>
            <source>The process "%1", which "%2" calls, is in no file that is open. Open its file together with this one.</source>
            <translation>Der Prozess »%1«, den »%2« aufruft, ist in keiner geöffneten Datei. Öffnen Sie seine Datei zusammen mit dieser.</translation>
        </message>
        <message>
            <source>%1 calls the process that is shown</source>
            <translation>%1 ruft den Prozess auf, der schon gezeigt wird</translation>
        </message>
        <message>
            <source>Turn pools</source>
            <translation>Pools drehen</translation>
        </message>
        <message>
            <source>select a pool first</source>
            <translation>Wählen Sie zuerst einen Pool</translation>
        </message>
        <message>
            <source>there are no pools and lanes to be turned</source>
            <translation>Es gibt keine Pools und Bahnen, die man drehen könnte</translation>
        </message>
        <message>
            <source>%1 holds steps or lanes: remove them first</source>
            <translation>In %1 stehen Schritte oder Bahnen: Entfernen Sie diese zuerst</translation>
        </message>
        <message>
            <source>pools do not lie on each other: %1</source>
            <translation>Pools liegen nicht aufeinander: %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::StepCatalogue</name>
        <message>
            <source>Pool that runs down</source>
            <translation>Pool, senkrecht</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Eingabe</translation>
        </message>
    </context>
</TS>
