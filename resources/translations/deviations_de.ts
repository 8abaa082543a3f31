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
    <message>
        <source>the element %1 is not there any more</source>
        <translation>das Element %1 gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>DeviationText</name>
    <message>
        <source>In %1, %2 comes from %4, in the reference from %3.</source>
        <translation>In %1 kommt %2 von %4, in der Referenz von %3.</translation>
    </message>
    <message>
        <source>In %1, %2 goes to %4, in the reference to %3.</source>
        <translation>In %1 geht %2 an %4, in der Referenz an %3.</translation>
    </message>
    <message>
        <source>In %1, %3 is the usual case at %2, in the reference it is not.</source>
        <translation>In %1 ist %3 bei %2 der Regelfall, in der Referenz nicht.</translation>
    </message>
    <message>
        <source>In %1, %3 is not the usual case at %2, in the reference it is.</source>
        <translation>In %1 ist %3 bei %2 nicht der Regelfall, in der Referenz schon.</translation>
    </message>
    <message>
        <source>In %1, the open way at %2 is missing that the reference shows.</source>
        <translation>In %1 fehlt der offene Weg bei %2, den die Referenz zeigt.</translation>
    </message>
    <message>
        <source>In %1, something is also sent from %2 to %3.</source>
        <translation>In %1 geht zusätzlich eine Nachricht von %2 an %3.</translation>
    </message>
    <message>
        <source>In %1, nothing is sent from %2 to %3, unlike in the reference.</source>
        <translation>In %1 geht keine Nachricht von %2 an %3, anders als in der Referenz.</translation>
    </message>
    <message>
        <source>In %1, %4 is also sent from %2 to %3.</source>
        <translation>In %1 geht zusätzlich %4 von %2 an %3.</translation>
    </message>
    <message>
        <source>In %1, %4 is not sent from %2 to %3, unlike in the reference.</source>
        <translation>In %1 geht %4 nicht von %2 an %3, anders als in der Referenz.</translation>
    </message>
    <message>
        <source>In %1, the document %2 is described differently from the reference.</source>
        <translation>In %1 ist die Unterlage %2 anders beschrieben als in der Referenz.</translation>
    </message>
    <message>
        <source>In %1, there is also the document %2.</source>
        <translation>In %1 gibt es zusätzlich die Unterlage %2.</translation>
    </message>
    <message>
        <source>In %1, the document %2 is missing.</source>
        <translation>In %1 fehlt die Unterlage %2.</translation>
    </message>
    <message>
        <source>none further</source>
        <translation>keine weiteren</translation>
    </message>
    <message>
        <source>In %1, the service is described differently from the reference.</source>
        <translation>In %1 ist die Leistung anders beschrieben als in der Referenz.</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Rechtsgrundlagen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>%2 in the fact sheet: in %1 %4, in the reference %3.</source>
        <translation>%2 im Steckbrief: in %1 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>In %1, %2 is placed differently among the units.</source>
        <translation>In %1 ist %2 anders in die Stellen eingeordnet als in der Referenz.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>In %1, the remark %2 belongs to other steps than in the reference.</source>
        <translation>In %1 gehört die Anmerkung %2 zu anderen Schritten als in der Referenz.</translation>
    </message>
    <message>
        <source>In %1, %2 stands elsewhere than in the reference.</source>
        <translation>In %1 steht %2 an anderer Stelle als in der Referenz.</translation>
    </message>
    <message>
        <source>In %1, %2 and %3 are linked differently from the reference.</source>
        <translation>In %1 sind %2 und %3 anders verbunden als in der Referenz.</translation>
    </message>
    <message>
        <source>%2 only in %1: %3.</source>
        <translation>%2 nur in %1: %3.</translation>
    </message>
    <message>
        <source>%2 missing in %1: %3.</source>
        <translation>%2 fehlt in %1: %3.</translation>
    </message>
    <message>
        <source>%2: in %1 %4, in the reference %3.</source>
        <translation>%2: in %1 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>%3 on %2 only in %1: %4.</source>
        <translation>%3 bei %2 nur in %1: %4.</translation>
    </message>
    <message>
        <source>%3 on %2 missing in %1: %4.</source>
        <translation>%3 bei %2 fehlt in %1: %4.</translation>
    </message>
    <message>
        <source>%5 on %2: in %1 %4, in the reference %3.</source>
        <translation>%5 bei %2: in %1 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>%5 of %2: in %1 %4, in the reference %3.</source>
        <translation>%5 bei %2: in %1 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>In %1, %2 is described differently from the reference: %3.</source>
        <translation>In %1 ist %2 anders beschrieben als in der Referenz: %3.</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>activity group</source>
        <translation>Aktivitätengruppe</translation>
    </message>
    <message>
        <source>career group</source>
        <translation>Laufbahngruppe</translation>
    </message>
    <message>
        <source>binding force</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>additional data</source>
        <translation>Zusatzangaben</translation>
    </message>
    <message>
        <source>%1 % of the cases</source>
        <translation>%1 % der Fälle</translation>
    </message>
    <message>
        <source>In %1, %2 takes no part.</source>
        <translation>In %1 ist %2 nicht beteiligt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>»%1«</translation>
    </message>
    <message>
        <source>(without name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>In %1, %2 is done in several steps: %3.</source>
        <translation>In %1 ist %2 in mehrere Schritte geteilt: %3.</translation>
    </message>
    <message>
        <source>In %1, the work of %2 is divided differently: %3.</source>
        <translation>In %1 ist die Arbeit von %2 anders aufgeteilt: %3.</translation>
    </message>
    <message>
        <source>In %1, %2 is shown in more or less detail: %3.</source>
        <translation>In %1 ist %2 gröber oder feiner dargestellt: %3.</translation>
    </message>
    <message>
        <source>In %1, %2 comes before %3; in the reference it is the other way round.</source>
        <translation>In %1 kommt %2 vor %3; in der Referenz ist es umgekehrt.</translation>
    </message>
    <message>
        <source>In %1, the work can also begin with %2.</source>
        <translation>In %1 kann der Ablauf auch mit %2 beginnen.</translation>
    </message>
    <message>
        <source>In %1, there is one more lane or pool without a name.</source>
        <translation>In %1 gibt es zusätzlich eine Bahn oder einen Pool ohne Namen.</translation>
    </message>
    <message>
        <source>In %1, the decision %2 is missing.</source>
        <translation>In %1 fehlt die Entscheidung %2.</translation>
    </message>
    <message>
        <source>In %1, the decision %2 is missing (in the reference after %3).</source>
        <translation>In %1 fehlt die Entscheidung %2 (in der Referenz nach %3).</translation>
    </message>
    <message>
        <source>In %1, the decision %2 is missing (in the reference before %3).</source>
        <translation>In %1 fehlt die Entscheidung %2 (in der Referenz vor %3).</translation>
    </message>
    <message>
        <source>In %1, %2 is asked in addition, with one way out.</source>
        <translation>In %1 kommt die Frage %2 hinzu, aber nur ein Weg führt weiter.</translation>
    </message>
    <message>
        <source>In %1, %2 is asked in addition after %3, with one way out.</source>
        <translation>In %1 kommt nach %3 die Frage %2 hinzu, aber nur ein Weg führt weiter.</translation>
    </message>
    <message>
        <source>In %1, %2 is asked in addition before %3, with one way out.</source>
        <translation>In %1 kommt vor %3 die Frage %2 hinzu, aber nur ein Weg führt weiter.</translation>
    </message>
    <message>
        <source>In %1, the decision %2 is added.</source>
        <translation>In %1 kommt die Entscheidung %2 hinzu.</translation>
    </message>
    <message>
        <source>In %1, the decision %2 is added after %3.</source>
        <translation>In %1 kommt nach %3 die Entscheidung %2 hinzu.</translation>
    </message>
    <message>
        <source>In %1, the decision %2 is added before %3.</source>
        <translation>In %1 kommt vor %3 die Entscheidung %2 hinzu.</translation>
    </message>
    <message>
        <source>In %1, the process has a fault: %2.</source>
        <translation>In %1 hat der Ablauf einen Fehler: %2.</translation>
    </message>
    <message>
        <source>In %1, %2 takes part in addition.</source>
        <translation>In %1 ist zusätzlich %2 beteiligt.</translation>
    </message>
    <message>
        <source>In %1, the work changes hands %2 times, in the reference %3 times.</source>
        <translation>In %1 wechselt die Zuständigkeit %2-mal, in der Referenz %3-mal.</translation>
    </message>
    <message>
        <source>Documents of %2: in %1 %4, in the reference %3.</source>
        <translation>Unterlagen bei %2: in %1 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>IT system of %2: in %1 %4, in the reference %3.</source>
        <translation>IT-System bei %2: in %1 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>Channel of %2: in %1 %4, in the reference %3.</source>
        <translation>Kanal bei %2: in %1 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>Legal basis of %2: in %1 %4, in the reference %3.</source>
        <translation>Rechtsgrundlage bei %2: in %1 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>Time limit of %2: in %1 %4, in the reference %3.</source>
        <translation>Frist bei %2: in %1 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>Times of %2: in %1 %4; in the reference %3.</source>
        <translation>Zeiten bei %2: in %1 %4; in der Referenz %3.</translation>
    </message>
    <message>
        <source>%2 is called %3 in %1.</source>
        <translation>%2 heißt in %1 %3.</translation>
    </message>
    <message>
        <source>In %1, %2 is missing (in the reference after %3, done by: %4).</source>
        <translation>In %1 fehlt %2 (in der Referenz nach %3, zuständig: %4).</translation>
    </message>
    <message>
        <source>In %1, %2 is missing (in the reference after %3).</source>
        <translation>In %1 fehlt %2 (in der Referenz nach %3).</translation>
    </message>
    <message>
        <source>In %1, %2 is missing (in the reference done by: %3).</source>
        <translation>In %1 fehlt %2 (in der Referenz zuständig: %3).</translation>
    </message>
    <message>
        <source>In %1, %2 is missing.</source>
        <translation>In %1 fehlt %2 gegenüber der Referenz.</translation>
    </message>
    <message>
        <source>In %1, %2 is added after %3 (done by: %4).</source>
        <translation>In %1 kommt %2 nach %3 hinzu (zuständig: %4).</translation>
    </message>
    <message>
        <source>In %1, %2 is added after %3.</source>
        <translation>In %1 kommt %2 nach %3 hinzu.</translation>
    </message>
    <message>
        <source>In %1, %2 is added (done by: %3).</source>
        <translation>In %1 kommt %2 hinzu (zuständig: %3).</translation>
    </message>
    <message>
        <source>In %1, %2 is added.</source>
        <translation>In %1 kommt %2 hinzu.</translation>
    </message>
    <message>
        <source>In %1, %2 come only after %3, in the reference before it.</source>
        <translation>In %1 kommen %2 erst nach %3, in der Referenz davor.</translation>
    </message>
    <message>
        <source>In %1, %2 come already before %3, in the reference after it.</source>
        <translation>In %1 kommen %2 schon vor %3, in der Referenz danach.</translation>
    </message>
    <message>
        <source>In %1, %2 comes only after %3, in the reference before it.</source>
        <translation>In %1 kommt %2 erst nach %3, in der Referenz davor.</translation>
    </message>
    <message>
        <source>In %1, %2 comes already before %3, in the reference after it.</source>
        <translation>In %1 kommt %2 schon vor %3, in der Referenz danach.</translation>
    </message>
    <message>
        <source>In %1, the work around %2 branches differently from the reference.</source>
        <translation>In %1 verzweigt sich der Ablauf um %2 anders als in der Referenz.</translation>
    </message>
    <message>
        <source>In %1, the decision %2 is made differently: %4; in the reference %3.</source>
        <translation>In %1 wird bei %2 anders verzweigt: %4; in der Referenz %3.</translation>
    </message>
    <message>
        <source>In %1, %4 (at %2); in the reference, %3.</source>
        <translation>In %1 %4 (bei %2); in der Referenz %3.</translation>
    </message>
    <message>
        <source>the work waits for all ways</source>
        <translation>wartet der Ablauf auf alle Wege</translation>
    </message>
    <message>
        <source>the work waits for all ways that were taken</source>
        <translation>wartet der Ablauf auf alle begonnenen Wege</translation>
    </message>
    <message>
        <source>the work goes on with each way that arrives</source>
        <translation>geht der Ablauf mit jedem ankommenden Weg weiter</translation>
    </message>
    <message>
        <source>the work goes on by a rule of its own</source>
        <translation>geht der Ablauf nach einer eigenen Regel weiter</translation>
    </message>
    <message>
        <source>In %1, two ways lead from %2 to %3: all that follows happens twice.</source>
        <translation>In %1 führen zwei Wege von %2 zu %3: alles danach geschieht zweimal.</translation>
    </message>
    <message>
        <source>In %1, the condition of %2 is %4, in the reference %3.</source>
        <translation>In %1 lautet die Bedingung bei %2 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>In %1 not always needed, unlike in the reference: %2.</source>
        <translation>In %1 anders als in der Referenz nicht immer nötig: %2.</translation>
    </message>
    <message>
        <source>In %1 always needed, unlike in the reference: %2.</source>
        <translation>In %1 anders als in der Referenz immer nötig: %2.</translation>
    </message>
    <message>
        <source>In %1 only needed if %3, in the reference always: %2.</source>
        <translation>In %1 nur bei %3 nötig, in der Referenz immer: %2.</translation>
    </message>
    <message>
        <source>In %1 always needed, in the reference only if %3: %2.</source>
        <translation>In %1 immer nötig, in der Referenz nur bei %3: %2.</translation>
    </message>
    <message>
        <source>In %1, %2 is only needed if %3, in the reference always.</source>
        <translation>In %1 ist %2 nur bei %3 nötig, in der Referenz immer.</translation>
    </message>
    <message>
        <source>In %1, %2 is always needed, in the reference only if %3.</source>
        <translation>In %1 ist %2 immer nötig, in der Referenz nur bei %3.</translation>
    </message>
    <message>
        <source>In %1, %2 also follows %3.</source>
        <translation>In %1 folgt %2 zusätzlich auf %3.</translation>
    </message>
    <message>
        <source>In %1, %2 follows %4, in the reference %3.</source>
        <translation>In %1 folgt %2 auf %4, in der Referenz auf %3.</translation>
    </message>
    <message>
        <source>%2 is triggered differently in %1: %4; in the reference %3.</source>
        <translation>%2 wird in %1 anders ausgelöst: %4; in der Referenz %3.</translation>
    </message>
    <message>
        <source>In %1, the work begins with %3, in the reference with %2.</source>
        <translation>In %1 beginnt der Ablauf mit %3, in der Referenz mit %2.</translation>
    </message>
    <message>
        <source>In %1 it can be repeated, in the reference it happens once: %2.</source>
        <translation>In %1 wiederholbar, in der Referenz nur einmal: %2.</translation>
    </message>
    <message>
        <source>In %1 it happens once, in the reference it can be repeated: %2.</source>
        <translation>In %1 nur einmal, in der Referenz wiederholbar: %2.</translation>
    </message>
    <message>
        <source>In %1, %2 and %3 happen at the same time, in the reference one after the other.</source>
        <translation>In %1 laufen %2 und %3 gleichzeitig, in der Referenz nacheinander.</translation>
    </message>
    <message>
        <source>In %1, %2 comes before %3, in the reference they happen at the same time.</source>
        <translation>In %1 kommt %2 vor %3, in der Referenz laufen sie gleichzeitig.</translation>
    </message>
    <message>
        <source>In %1, %2 come before %3, in the reference they happen at the same time.</source>
        <translation>In %1 kommen %2 vor %3, in der Referenz laufen sie gleichzeitig.</translation>
    </message>
    <message>
        <source>In %1, %2 happens at the same time as %3, in the reference before that.</source>
        <translation>In %1 läuft %2 gleichzeitig mit %3, in der Referenz davor.</translation>
    </message>
    <message>
        <source>In %1, %2 happen at the same time as %3, in the reference before that.</source>
        <translation>In %1 laufen %2 gleichzeitig mit %3, in der Referenz davor.</translation>
    </message>
    <message>
        <source>In %1, %2 happens at the same time as %3, in the reference after that.</source>
        <translation>In %1 läuft %2 gleichzeitig mit %3, in der Referenz danach.</translation>
    </message>
    <message>
        <source>In %1, %2 happen at the same time as %3, in the reference after that.</source>
        <translation>In %1 laufen %2 gleichzeitig mit %3, in der Referenz danach.</translation>
    </message>
    <message>
        <source>In %1, %2 happens at the same time as %3, in the reference before or after that.</source>
        <translation>In %1 läuft %2 gleichzeitig mit %3, in der Referenz davor oder danach.</translation>
    </message>
    <message>
        <source>In %1, %2 happen at the same time as %3, in the reference before or after that.</source>
        <translation>In %1 laufen %2 gleichzeitig mit %3, in der Referenz davor oder danach.</translation>
    </message>
    <message>
        <source>In %1, both %2 and %3 can happen, in the reference only the one or the other.</source>
        <translation>In %1 kann sowohl %2 als auch %3 geschehen, in der Referenz nur das eine oder das andere.</translation>
    </message>
    <message>
        <source>Whether %2 are needed is decided in %1 at %4, in the reference at %3.</source>
        <translation>Ob %2 nötig sind, entscheidet sich in %1 bei %4, in der Referenz bei %3.</translation>
    </message>
    <message>
        <source>Whether %2 is needed is decided in %1 at %4, in the reference at %3.</source>
        <translation>Ob %2 nötig ist, entscheidet sich in %1 bei %4, in der Referenz bei %3.</translation>
    </message>
    <message>
        <source>In %1, %3 does what %2 does in the reference.</source>
        <translation>In %1 erledigt %3, was in der Referenz %2 erledigt.</translation>
    </message>
    <message>
        <source>What %2 does in the reference is done by %3 in %1 (1 step).</source>
        <translation>Was in der Referenz %2 erledigt, übernimmt in %1 %3 (1 Schritt).</translation>
    </message>
    <message>
        <source>What %2 does in the reference is done by %3 in %1 (%4 steps).</source>
        <translation>Was in der Referenz %2 erledigt, übernimmt in %1 %3 (%4 Schritte).</translation>
    </message>
    <message>
        <source>In %1, %2 is done by %3; the reference names nobody.</source>
        <translation>In %1 ist für %2 %3 zuständig; die Referenz nennt niemanden.</translation>
    </message>
    <message>
        <source>In %1, nobody is named for %2, in the reference %3.</source>
        <translation>In %1 ist für %2 niemand benannt, in der Referenz %3.</translation>
    </message>
    <message>
        <source>In %1, %2 is done by %4, in the reference by %3.</source>
        <translation>In %1 ist für %2 %4 zuständig, in der Referenz %3.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>%1 minutes of work</source>
        <translation>%1 Minuten Bearbeitung</translation>
    </message>
    <message>
        <source>%1 minutes of waiting</source>
        <translation>%1 Minuten Wartezeit</translation>
    </message>
    <message>
        <source>%1 minutes of transport</source>
        <translation>%1 Minuten Transport</translation>
    </message>
    <message>
        <source>%1 minutes of idling</source>
        <translation>%1 Minuten Liegezeit</translation>
    </message>
    <message>
        <source>In %1, the work can also end with %2.</source>
        <translation>In %1 kann der Ablauf auch mit %2 enden.</translation>
    </message>
    <message>
        <source>The result %2 does not exist in %1.</source>
        <translation>Das Ergebnis %2 gibt es in %1 nicht.</translation>
    </message>
    <message>
        <source>In %1, the work ends with %3, in the reference with %2.</source>
        <translation>In %1 endet der Ablauf mit %3, in der Referenz mit %2.</translation>
    </message>
    <message>
        <source>the work comes to a standstill</source>
        <translation>der Ablauf kommt zum Stillstand</translation>
    </message>
    <message>
        <source>something would be done more than once</source>
        <translation>etwas würde mehrfach ausgeführt</translation>
    </message>
    <message>
        <source>the way ends nowhere</source>
        <translation>der Weg endet im Nichts</translation>
    </message>
    <message>
        <source>no way leads there</source>
        <translation>kein Weg führt dorthin</translation>
    </message>
    <message>
        <source>no end can be reached</source>
        <translation>kein Ende ist erreichbar</translation>
    </message>
    <message>
        <source>the loop never ends</source>
        <translation>die Schleife hört nie auf</translation>
    </message>
    <message>
        <source>In %1, a way is drawn that begins nowhere and ends nowhere.</source>
        <translation>In %1 ist ein Weg gezeichnet, der nirgends beginnt und nirgends endet.</translation>
    </message>
    <message>
        <source>the way is not complete</source>
        <translation>der Weg ist unvollständig</translation>
    </message>
    <message>
        <source>In %1, the process has a fault at %2: %3.</source>
        <translation>In %1 hat der Ablauf bei %2 einen Fehler: %3.</translation>
    </message>
    <message>
        <source>%2 is described differently in %1 than in the reference.</source>
        <translation>%2 ist in %1 anders beschrieben als in der Referenz.</translation>
    </message>
    <message>
        <source>%2 is %4 in %1, in the reference %3.</source>
        <translation>%2 ist in %1 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weiteren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Verzweigung</translation>
    </message>
    <message>
        <source>joining of ways</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>crossing of ways</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>start without a name</source>
        <translation>Start ohne Namen</translation>
    </message>
    <message>
        <source>end without a name</source>
        <translation>Ende ohne Namen</translation>
    </message>
    <message>
        <source>event without a name</source>
        <translation>Ereignis ohne Namen</translation>
    </message>
    <message>
        <source>step without a name</source>
        <translation>Schritt ohne Namen</translation>
    </message>
    <message>
        <source>%1 (before &apos;%2&apos;)</source>
        <translation>%1 (vor ›%2‹)</translation>
    </message>
    <message>
        <source>%1 (at the same time as &apos;%2&apos;)</source>
        <translation>%1 (gleichzeitig mit ›%2‹)</translation>
    </message>
    <message>
        <source>%1 (or &apos;%2&apos;)</source>
        <translation>%1 (oder ›%2‹)</translation>
    </message>
    <message>
        <source>In %1, unlike in the reference, the work waits for all ways at %2.</source>
        <translation>In %1 wartet der Ablauf, anders als in der Referenz, bei %2 auf alle Wege.</translation>
    </message>
    <message>
        <source>In %1, unlike in the reference, ways come together at %2.</source>
        <translation>In %1 kommen, anders als in der Referenz, Wege bei %2 zusammen.</translation>
    </message>
    <message>
        <source>In %1, the work does not wait for all ways at %2.</source>
        <translation>In %1 wartet der Ablauf nicht bei %2 auf alle Wege.</translation>
    </message>
    <message>
        <source>In %1, no ways come together at %2.</source>
        <translation>In %1 kommen keine Wege bei %2 zusammen.</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>%1 (not always)</source>
        <translation>%1 (nicht immer)</translation>
    </message>
    <message>
        <source>%1 (with the decision &apos;%2&apos;)</source>
        <translation>%1 (mit der Entscheidung ›%2‹)</translation>
    </message>
    <message>
        <source>%1 (after &apos;%2&apos;)</source>
        <translation>%1 (nach ›%2‹)</translation>
    </message>
    <message>
        <source>In %1, %2 is missing (in the reference before %3, done by: %4).</source>
        <translation>In %1 fehlt %2 (in der Referenz vor %3, zuständig: %4).</translation>
    </message>
    <message>
        <source>In %1, %2 is missing (in the reference before %3).</source>
        <translation>In %1 fehlt %2 (in der Referenz vor %3).</translation>
    </message>
    <message>
        <source>In %1, %2 is added before %3 (done by: %4).</source>
        <translation>In %1 kommt %2 vor %3 hinzu (zuständig: %4).</translation>
    </message>
    <message>
        <source>In %1, %2 is added before %3.</source>
        <translation>In %1 kommt %2 vor %3 hinzu.</translation>
    </message>
    <message>
        <source>In %1, the condition %3 of the reference does not count for: %2.</source>
        <translation>In %1 gilt die Bedingung %3 der Referenz nicht für: %2.</translation>
    </message>
    <message>
        <source>In %1, unlike in the reference, it does not hang on the decision %3: %2.</source>
        <translation>In %1 hängt anders als in der Referenz nicht von der Entscheidung %3 ab: %2.</translation>
    </message>
    <message>
        <source>In %1, it hangs on the decision %3 in addition: %2.</source>
        <translation>In %1 hängt zusätzlich von der Entscheidung %3 ab: %2.</translation>
    </message>
    <message>
        <source>In %1, the way %2 is called %4, in the reference %3.</source>
        <translation>In %1 heißt der Weg %2 %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>In %1, %2 is said by a way alone, in the reference it is asked.</source>
        <translation>In %1 steht %2 nur an einem Weg, in der Referenz ist es eine eigene Entscheidung.</translation>
    </message>
    <message>
        <source>In %1, %2 is asked, in the reference a way alone says it.</source>
        <translation>In %1 ist %2 eine eigene Entscheidung, in der Referenz steht das nur an einem Weg.</translation>
    </message>
    <message>
        <source>In %1, the label alone says that %3 is responsible: %2.</source>
        <translation>In %1 sagt nur die Bezeichnung, dass %3 zuständig ist: %2.</translation>
    </message>
    <message>
        <source>In %1, %2 stands at %3; in the reference the label alone says so.</source>
        <translation>In %1 steht %2 bei %3; in der Referenz sagt das nur die Bezeichnung.</translation>
    </message>
    <message>
        <source>In %1, %2 is done by %4 as its label says, in the reference by %3.</source>
        <translation>In %1 erledigt laut Bezeichnung %4, was in der Referenz %3 erledigt: %2.</translation>
    </message>
    <message>
        <source>In %1, %2 is done by %4, in the reference by %3 as its label says.</source>
        <translation>In %1 erledigt %4, was in der Referenz laut Bezeichnung %3 erledigt: %2.</translation>
    </message>
    <message>
        <source>%1 (done by: %2)</source>
        <translation>%1 (zuständig: %2)</translation>
    </message>
    <message>
        <source>In %1, after %2 in place of %3: %4.</source>
        <translation>In %1 steht nach %2 anstelle von %3: %4.</translation>
    </message>
    <message>
        <source>In %1, before %2 in place of %3: %4.</source>
        <translation>In %1 steht vor %2 anstelle von %3: %4.</translation>
    </message>
    <message>
        <source>In %1, no way leads directly from %2 to %3.</source>
        <translation>In %1 führt von %2 kein Weg unmittelbar zu %3.</translation>
    </message>
    <message>
        <source>In %1, no way behind %2 says when it is taken; in the reference, %3.</source>
        <translation>In %1 sagt kein Weg nach %2, wann er gilt; in der Referenz steht dort %3.</translation>
    </message>
    <message>
        <source>In %1, the ways behind %2 say %3; in the reference, none says when it is taken.</source>
        <translation>In %1 steht an den Wegen nach %2, wann sie gelten (%3), in der Referenz nicht.</translation>
    </message>
    <message>
        <source>In %1, a branch of the work ends meanwhile with %2.</source>
        <translation>In %1 endet ein gleichzeitiger Zweig mit %2.</translation>
    </message>
    <message>
        <source>In %1, the event %2 is added; it only names the step beside it.</source>
        <translation>In %1 kommt das Ereignis %2 hinzu; es nennt nur den Schritt daneben.</translation>
    </message>
    <message>
        <source>In %1, the events %2 are added; they only name the steps beside them.</source>
        <translation>In %1 kommen die Ereignisse %2 hinzu; sie nennen nur die Schritte daneben.</translation>
    </message>
    <message>
        <source>In %1, the event %2 is missing; it only names the step beside it.</source>
        <translation>In %1 fehlt das Ereignis %2; es nennt nur den Schritt daneben.</translation>
    </message>
    <message>
        <source>In %1, the events %2 are missing; they only name the steps beside them.</source>
        <translation>In %1 fehlen die Ereignisse %2; sie nennen nur die Schritte daneben.</translation>
    </message>
    <message>
        <source>In %1, a choice without a name probably takes the place of the decision %2.</source>
        <translation>In %1 steht anstelle der Entscheidung %2 vermutlich eine ohne Namen.</translation>
    </message>
    <message>
        <source>In %1, a choice without a name probably takes the place of the decision %2: %3.</source>
        <translation>In %1 steht anstelle der Entscheidung %2 vermutlich eine ohne Namen: %3.</translation>
    </message>
    <message>
        <source>a document without a name</source>
        <translation>eine Unterlage ohne Namen</translation>
    </message>
    <message>
        <source>In %1, the lane %2 is added; nothing stands in it.</source>
        <translation>In %1 kommt die Bahn %2 hinzu; in ihr steht nichts.</translation>
    </message>
    <message>
        <source>In %1, nothing stands in the lane %2 (in the reference %3).</source>
        <translation>In %1 steht in der Bahn %2 (in der Referenz %3) nichts.</translation>
    </message>
    <message>
        <source>In %1, in place of %2: %3.</source>
        <translation>In %1 steht anstelle von %2: %3.</translation>
    </message>
    <message>
        <source>In %1, the work can also end after %2.</source>
        <translation>In %1 kann der Ablauf auch nach %2 enden.</translation>
    </message>
    <message>
        <source>In %1, the work does not end after %2 as in the reference.</source>
        <translation>In %1 endet der Ablauf nicht wie in der Referenz nach %2.</translation>
    </message>
    <message>
        <source>In %1, %2 gateways without a name are drawn in other lanes.</source>
        <translation>In %1 sind %2 Verzweigungen oder Zusammenführungen ohne Namen in anderen Bahnen eingezeichnet.</translation>
    </message>
    <message>
        <source>In %1, a gateway without a name is drawn in another lane.</source>
        <translation>In %1 ist eine Verzweigung oder Zusammenführung ohne Namen in einer anderen Bahn eingezeichnet.</translation>
    </message>
    <message>
        <source>In %1, if %2, the work goes on with %3; in the reference it does not.</source>
        <translation>In %1 geht es bei %2 mit %3 weiter, in der Referenz nicht.</translation>
    </message>
    <message>
        <source>In %1, if %2, the work does not go on with %3 as in the reference.</source>
        <translation>In %1 geht es bei %2 nicht wie in der Referenz mit %3 weiter.</translation>
    </message>
    <message>
        <source>In %1, if %2, the work goes on with %4, in the reference with %3.</source>
        <translation>In %1 geht es bei %2 mit %4 weiter, in der Referenz mit %3.</translation>
    </message>
    <message>
        <source>In %1, unlike in the reference, a way leads directly from %2 to %3.</source>
        <translation>In %1 führt anders als in der Referenz von %2 ein Weg unmittelbar zu %3.</translation>
    </message>
    <message>
        <source>In %1, the work branches differently from the reference.</source>
        <translation>In %1 verzweigt sich der Ablauf anders als in der Referenz.</translation>
    </message>
    <message>
        <source>In %1, %2 can come after %3 without %4.</source>
        <translation>In %1 kann %2 nach %3 kommen, ohne %4.</translation>
    </message>
    <message>
        <source>%2 is probably %4 in %1, in the reference %3.</source>
        <translation>%2 ist in %1 vermutlich %4, in der Referenz %3.</translation>
    </message>
    <message>
        <source>start by time without a name</source>
        <translation>Start nach Zeit ohne Namen</translation>
    </message>
    <message>
        <source>waiting without a name</source>
        <translation>Wartezeit ohne Namen</translation>
    </message>
    <message>
        <source>In %1, %2 is drawn at %3, in the reference in no lane.</source>
        <translation>In %1 ist %2 bei %3 eingezeichnet, in der Referenz in keiner Bahn.</translation>
    </message>
    <message>
        <source>In %1, %2 is drawn in no lane, in the reference at %3.</source>
        <translation>In %1 ist %2 in keiner Bahn eingezeichnet, in der Referenz bei %3.</translation>
    </message>
    <message>
        <source>In %1, in addition only needed if %3: %2.</source>
        <translation>In %1 zusätzlich nur bei %3 nötig: %2.</translation>
    </message>
    <message>
        <source>from %2 to %3</source>
        <translation>von %2 zu %3</translation>
    </message>
    <message>
        <source>In %1, the way %2 is called %3, in the reference it has no name.</source>
        <translation>In %1 heißt der Weg %2 %3, in der Referenz ist er nicht benannt.</translation>
    </message>
    <message>
        <source>In %1, the way %2 has no name, in the reference it is called %3.</source>
        <translation>In %1 ist der Weg %2 nicht benannt, in der Referenz heißt er %3.</translation>
    </message>
    <message>
        <source>In %1, either %2 or %3 happens, in the reference both can happen.</source>
        <translation>In %1 geschieht entweder %2 oder %3, in der Referenz kann beides geschehen.</translation>
    </message>
    <message>
        <source>In %1, both %2 and %3 can happen, in the reference only one of them.</source>
        <translation>In %1 kann sowohl %2 als auch %3 geschehen, in der Referenz nur eines davon.</translation>
    </message>
    <message>
        <source>In %1, the work begins with %2; the reference shows no start.</source>
        <translation>In %1 beginnt der Ablauf mit %2; die Referenz zeigt keinen Start.</translation>
    </message>
    <message>
        <source>%2 is spelled %3 in %1.</source>
        <translation>%2 ist in %1 %3 geschrieben.</translation>
    </message>
    <message>
        <source>%2 is probably called %3 in %1.</source>
        <translation>%2 heißt in %1 vermutlich %3.</translation>
    </message>
    <message>
        <source>In %1, %2 is drawn at %4, in the reference at %3.</source>
        <translation>In %1 ist %2 bei %4 eingezeichnet, in der Referenz bei %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 ... %3 (%n step(s))</source>
        <translation>
            <numerusform>%1, %2 … %3 (%n Schritt)</numerusform>
            <numerusform>%1, %2 … %3 (%n Schritte)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only spelled differently in %1: %2; in the reference %3.</source>
        <translation>Nur anders geschrieben sind in %1 %2; in der Referenz %3.</translation>
    </message>
    <message>
        <source>In %1, %2 are missing (in the reference after %3, done by: %4).</source>
        <translation>In %1 fehlen %2 (in der Referenz nach %3, zuständig: %4).</translation>
    </message>
    <message>
        <source>In %1, %2 are added after %3 (done by: %4).</source>
        <translation>In %1 kommen %2 nach %3 hinzu (zuständig: %4).</translation>
    </message>
    <message>
        <source>In %1, %2 are missing (in the reference after %3).</source>
        <translation>In %1 fehlen %2 (in der Referenz nach %3).</translation>
    </message>
    <message>
        <source>In %1, %2 are added after %3.</source>
        <translation>In %1 kommen %2 nach %3 hinzu.</translation>
    </message>
    <message>
        <source>In %1, %2 are missing (in the reference before %3, done by: %4).</source>
        <translation>In %1 fehlen %2 (in der Referenz vor %3, zuständig: %4).</translation>
    </message>
    <message>
        <source>In %1, %2 are added before %3 (done by: %4).</source>
        <translation>In %1 kommen %2 vor %3 hinzu (zuständig: %4).</translation>
    </message>
    <message>
        <source>In %1, %2 are missing (in the reference before %3).</source>
        <translation>In %1 fehlen %2 (in der Referenz vor %3).</translation>
    </message>
    <message>
        <source>In %1, %2 are added before %3.</source>
        <translation>In %1 kommen %2 vor %3 hinzu.</translation>
    </message>
    <message>
        <source>In %1, %2 are missing (in the reference done by: %3).</source>
        <translation>In %1 fehlen %2 (in der Referenz zuständig: %3).</translation>
    </message>
    <message>
        <source>In %1, %2 are missing.</source>
        <translation>In %1 fehlen %2 gegenüber der Referenz.</translation>
    </message>
    <message>
        <source>In %1, %2 are added (done by: %3).</source>
        <translation>In %1 kommen %2 hinzu (zuständig: %3).</translation>
    </message>
    <message>
        <source>In %1, %2 are added.</source>
        <translation>In %1 kommen %2 hinzu.</translation>
    </message>
    <message>
        <source>%2 has no name in %1.</source>
        <translation>%2 ist in %1 nicht benannt.</translation>
    </message>
</context>
</TS>
