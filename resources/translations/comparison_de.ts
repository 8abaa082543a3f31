<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>einklang::ui::CompareStation</name>
        <message>
            <source>By families</source>
            <translation>Nach Familien</translation>
        </message>
        <message>
            <source>Municipalities that deviate in the same way stand beside each other.</source>
            <translation>Kommunen, die auf dieselbe Weise abweichen, stehen beieinander.</translation>
        </message>
        <message>
            <source>No group of these municipalities deviates in the same way.</source>
            <translation>Keine Gruppe dieser Kommunen weicht auf dieselbe Weise ab.</translation>
        </message>
        <message>
            <source>What counts:</source>
            <translation>Es zählt:</translation>
        </message>
        <message>
            <source>The next municipality: Alt+Down, the previous one: Alt+Up</source>
            <translation>Nächste Kommune: Alt+Pfeil ab, vorige: Alt+Pfeil auf</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::MatrixModel</name>
        <message>
            <source>the same as %1</source>
            <translation>genau wie %1</translation>
        </message>
        <message>
            <source>Family %1</source>
            <translation>Familie %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CriteriaPanel</name>
        <message>
            <source>Count all</source>
            <translation>Alles zählen</translation>
        </message>
        <message>
            <source>What counts as a deviation</source>
            <translation>Was als Abweichung zählt</translation>
        </message>
        <message>
            <source>Lets all kinds of deviations count again.</source>
            <translation>Lässt wieder alle Arten von Abweichungen zählen.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::DeviationFilter</name>
        <message>
            <source>Search the deviations</source>
            <translation>Abweichungen durchsuchen</translation>
        </message>
        <message>
            <source>Kind of deviation</source>
            <translation>Art der Abweichung</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>All kinds (%1)</source>
            <translation>Alle Arten (%1)</translation>
        </message>
        <message>
            <source>All municipalities (%1)</source>
            <translation>Alle Kommunen (%1)</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CorrespondenceList</name>
        <message>
            <source>Correspondences, the most doubtful first</source>
            <translation>Zuordnungen, die zweifelhaften zuerst</translation>
        </message>
    </context>
    <context>
        <name>CorrespondenceList</name>
        <message>
            <source>%1, %2 · %3</source>
            <translation>%1, %2 · %3</translation>
        </message>
        <message>
            <source>only in the reference</source>
            <translation>nur in der Referenz</translation>
        </message>
        <message>
            <source>%1 · most alike: %2, %3</source>
            <translation>%1 · am ähnlichsten: %2, %3</translation>
        </message>
        <message>
            <source>only in the variant</source>
            <translation>nur in der Variante</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CorrespondencePanel</name>
        <message>
            <source>Correspondence of the chosen steps</source>
            <translation>Zuordnung der gewählten Schritte</translation>
        </message>
        <message>
            <source>Steps that it could be, the most alike first</source>
            <translation>Schritte, die es sein könnten, die ähnlichsten zuerst</translation>
        </message>
        <message>
            <source>Enter or a double click links the step.</source>
            <translation>Eingabetaste oder Doppelklick ordnet den Schritt zu.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1   %2  ·  %3</source>
            <translation>%1   %2  ·  %3</translation>
        </message>
        <message>
            <source>%1, likeness %2. %3</source>
            <translation>%1, Ähnlichkeit %2. %3</translation>
        </message>
    </context>
    <context>
        <name>CorrespondenceView</name>
        <message>
            <source>Separated by hand from %1.</source>
            <translation>Von Hand getrennt von %1.</translation>
        </message>
        <message>
            <source>without a partner</source>
            <translation>ohne Gegenstück</translation>
        </message>
        <message>
            <source>now the partner of %1</source>
            <translation>jetzt zugeordnet: %1</translation>
        </message>
        <message>
            <source>%1 could be:</source>
            <translation>%1 könnte sein:</translation>
        </message>
        <message>
            <source>%1 could also be:</source>
            <translation>%1 könnte auch sein:</translation>
        </message>
        <message>
            <source>%1 after »%2«</source>
            <translation>%1 nach »%2«</translation>
        </message>
        <message>
            <source>No step is chosen</source>
            <translation>Kein Schritt gewählt</translation>
        </message>
        <message>
            <source>Choose a step in one of the diagrams to see its partner. With Shift you choose several. Drag a step onto one of the other side to link both.</source>
            <translation>Wählen Sie einen Schritt in einem der Diagramme, um sein Gegenstück zu sehen. Mit der Umschalttaste wählen Sie mehrere. Ziehen Sie einen Schritt auf einen der anderen Seite, um beide einander zuzuordnen.</translation>
        </message>
        <message>
            <source>%1 and %2 are not linked</source>
            <translation>%1 und %2 sind einander nicht zugeordnet</translation>
        </message>
        <message>
            <source>Likeness: %1. Press M to link them.</source>
            <translation>Ähnlichkeit: %1. Mit M ordnen Sie sie einander zu.</translation>
        </message>
        <message>
            <source>Press M to link them.</source>
            <translation>Mit M ordnen Sie sie einander zu.</translation>
        </message>
        <message>
            <source>»%1«</source>
            <translation>»%1«</translation>
        </message>
        <message>
            <source>%1 = %2</source>
            <translation>%1 = %2</translation>
        </message>
        <message>
            <source>No computation changes it.</source>
            <translation>Keine Berechnung ändert sie.</translation>
        </message>
        <message>
            <source>Correspondences chosen: %1</source>
            <translation>Gewählte Zuordnungen: %1</translation>
        </message>
        <message>
            <source>M makes one of them, L confirms them, U separates them.</source>
            <translation>M macht daraus eine, L bestätigt sie, U trennt sie.</translation>
        </message>
        <message>
            <source>%1 has no partner in the variant</source>
            <translation>%1 hat kein Gegenstück in der Variante</translation>
        </message>
        <message>
            <source>%1 has no partner in the reference</source>
            <translation>%1 hat kein Gegenstück in der Referenz</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::PairPanes</name>
        <message>
            <source>Diagram of the reference</source>
            <translation>Diagramm der Referenz</translation>
        </message>
        <message>
            <source>Diagram of the variant</source>
            <translation>Diagramm der Variante</translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Referenz: %1</translation>
        </message>
        <message>
            <source>Variant: %1</source>
            <translation>Variante: %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::SideBySide</name>
        <message>
            <source>Without a counterpart from now on: %1. To let several steps stand for one, choose them with Shift and link them together (M).</source>
            <translation>Jetzt ohne Entsprechung: %1. Sollen mehrere Schritte für einen stehen, wählen Sie sie mit gehaltener Umschalttaste aus und ordnen Sie sie zusammen zu (M).</translation>
        </message>
        <message>
            <source>%1 (%2 deviations: no. %3)</source>
            <translation>%1 (%2 Abweichungen: Nr. %3)</translation>
        </message>
        <message>
            <source>The most doubtful first: L confirms a correspondence, U separates it, and the next one follows.</source>
            <translation>Die zweifelhaften zuerst: L bestätigt eine Zuordnung, U trennt sie, dann folgt die nächste.</translation>
        </message>
        <message>
            <source>Deviations</source>
            <translation>Abweichungen</translation>
        </message>
        <message>
            <source>Correspondences</source>
            <translation>Zuordnungen</translation>
        </message>
        <message numerus="yes">
            <source>Deviations (%1 in %n statement(s))</source>
            <translation>
                <numerusform>Abweichungen (%1 in %n Aussage)</numerusform>
                <numerusform>Abweichungen (%1 in %n Aussagen)</numerusform>
            </translation>
        </message>
        <message>
            <source>Deviations (%1)</source>
            <translation>Abweichungen (%1)</translation>
        </message>
        <message>
            <source>Correspondences (%1 unsure)</source>
            <translation>Zuordnungen (%1 unsicher)</translation>
        </message>
        <message>
            <source>No deviation is shown</source>
            <translation>Keine Abweichung zu sehen</translation>
        </message>
        <message>
            <source>The filter or the criteria leave out all that there are.</source>
            <translation>Filter oder Kriterien blenden alle aus.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>No deviation</source>
            <translation>Keine Abweichung</translation>
        </message>
        <message>
            <source>%1 works as the reference does.</source>
            <translation>%1 arbeitet wie die Referenz.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Zuordnen</translation>
        </message>
        <message>
            <source>Links the chosen steps of both sides; several steps with Shift.</source>
            <translation>Ordnet die gewählten Schritte beider Seiten einander zu; mehrere mit der Umschalttaste.</translation>
        </message>
        <message>
            <source>Separate</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>The chosen steps are not the same.</source>
            <translation>Die gewählten Schritte sind nicht dasselbe.</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>The correspondence stays as it is, whatever is computed later; once more: the program decides again.</source>
            <translation>Die Zuordnung bleibt, was auch berechnet wird; noch einmal: Das Programm entscheidet wieder.</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Aufteilen</translation>
        </message>
        <message>
            <source>Takes the chosen steps out of a correspondence of several steps.</source>
            <translation>Löst die gewählten Schritte aus einer Zuordnung mehrerer Schritte.</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Forgets what was corrected by hand here; the program decides again.</source>
            <translation>Vergisst, was hier von Hand berichtigt wurde; das Programm entscheidet wieder.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::MainWindow</name>
        <message>
            <source>Corrected correspondences are kept once the project is saved.</source>
            <translation>Berichtigte Zuordnungen bleiben erhalten, sobald das Vorhaben gespeichert ist.</translation>
        </message>
        <message>
            <source>Unsaved corrections</source>
            <translation>Nicht gespeicherte Berichtigungen</translation>
        </message>
        <message>
            <source>Correspondences were corrected by hand. Save them in a project?</source>
            <translation>Zuordnungen wurden von Hand berichtigt. In einem Vorhaben speichern?</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Flow</source>
            <translation>Ablauf</translation>
        </message>
        <message>
            <source>Responsibility</source>
            <translation>Zuständigkeit</translation>
        </message>
        <message>
            <source>Documents/IT</source>
            <translation>Dokumente/IT</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Naming</source>
            <translation>Benennung</translation>
        </message>
        <message>
            <source>confirmed by hand</source>
            <translation>von Hand bestätigt</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>per cent</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Link steps</source>
            <translation>Schritte zuordnen</translation>
        </message>
        <message>
            <source>Unlink steps</source>
            <translation>Schritte trennen</translation>
        </message>
        <message>
            <source>Confirm correspondence</source>
            <translation>Zuordnung bestätigen</translation>
        </message>
        <message>
            <source>Merge correspondences</source>
            <translation>Zuordnungen vereinigen</translation>
        </message>
        <message>
            <source>Split correspondence</source>
            <translation>Zuordnung aufteilen</translation>
        </message>
        <message>
            <source>Release correspondence</source>
            <translation>Zuordnung freigeben</translation>
        </message>
    </context>
</TS>
