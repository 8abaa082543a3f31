<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>the weight "%1" is there twice</source>
        <translation>das Gewicht »%1« steht zweimal da</translation>
    </message>
    <message>
        <source>the weight "%1" is no number from 0 to 1000</source>
        <translation>das Gewicht »%1« ist keine Zahl von 0 bis 1000</translation>
    </message>
    <message>
        <source>there is no weight "%1"</source>
        <translation>ein Gewicht »%1« gibt es nicht</translation>
    </message>
    <message>
        <source>the weight "%1" is missing</source>
        <translation>das Gewicht »%1« fehlt</translation>
    </message>
    <message>
        <source>the weight of %1 is no number from 0 on</source>
        <translation>das Gewicht von %1 ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>the authority does not say how many inhabitants or cases it has</source>
        <translation>die Behörde gibt nicht an, wie viele Einwohner oder Fälle sie hat</translation>
    </message>
    <message>
        <source>no process has a weight above 0</source>
        <translation>kein Prozess hat ein Gewicht über 0</translation>
    </message>
    <message>
        <source>%1 is none of: mandatory (list of steps), order (list of pairs of steps), roles (step to unit), closeness, simplicity (numbers from 0 on)</source>
        <translation>%1 ist keines von: mandatory (Liste von Schritten), order (Liste von Paaren von Schritten), roles (Schritt zu Stelle), closeness, simplicity (Zahlen ab 0)</translation>
    </message>
</context>
</TS>
