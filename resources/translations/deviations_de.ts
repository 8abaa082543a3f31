<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>the way from %1 to %2 is not there any more</source>
        <translation>den Weg von %1 nach %2 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the step that holds %1 is not there any more</source>
        <translation>den Schritt, zu dem %1 gehört, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the step %1, where something was to be put in, is not there any more</source>
        <translation>den Schritt %1, an dem etwas eingefügt werden sollte, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>other accepted deviations lead a way through %1</source>
        <translation>andere übernommene Abweichungen führen einen Weg durch %1</translation>
    </message>
    <message>
        <source>the step %1 is not there any more</source>
        <translation>den Schritt %1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>this can only be adopted together with &quot;%1&quot;, which was decided otherwise</source>
        <translation>das lässt sich nur zusammen mit »%1« übernehmen, worüber anders entschieden wurde</translation>
    </message>
    <message>
        <source>none of the processes is sound and keeps the constraints</source>
        <translation>keiner der Prozesse ist fehlerfrei und hält die Vorgaben ein</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
</TS>
