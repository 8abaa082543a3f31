<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Report</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Service key</source>
        <translation>Leistungsschlüssel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>Detaillierungsstufe</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
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
        <source>Participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Rechtsgrundlagen</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Fachlich freigebende Stelle</translation>
    </message>
    <message>
        <source>Release status</source>
        <translation>Freigabestatus</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>After &quot;%1&quot;</source>
        <translation>Nach »%1«</translation>
    </message>
    <message>
        <source>Process as a whole</source>
        <translation>Gesamter Prozess</translation>
    </message>
    <message>
        <source>Different for</source>
        <translation>Anders für</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>%1 yes, %2 no, %3 abstained</source>
        <translation>%1 Ja, %2 Nein, %3 Enthaltungen</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <translation>Nr. %1: %2</translation>
    </message>
    <message>
        <source>AGS</source>
        <translation>AGS</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>Cases a year</source>
        <translation>Fälle im Jahr</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Harmonization report: %1</source>
        <translation>Harmonisierungsbericht: %1</translation>
    </message>
    <message>
        <source>Harmonization report</source>
        <translation>Harmonisierungsbericht</translation>
    </message>
    <message>
        <source>Reference process</source>
        <translation>Referenzprozess</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Version of the standard</source>
        <translation>Version des Soll-Prozesses</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>FIM-oriented</source>
        <translation>FIM-orientiert</translation>
    </message>
    <message>
        <source>FIM-oriented means: modelled after the rules of FIM, but not released by the competent FIM office.</source>
        <translation>FIM-orientiert heißt: nach den Regeln von FIM modelliert, aber nicht von der zuständigen FIM-Stelle freigegeben.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Municipalities compared</source>
        <translation>Verglichene Kommunen</translation>
    </message>
    <message>
        <source>Steps of the reference</source>
        <translation>Schritte der Referenz</translation>
    </message>
    <message>
        <source>Additional steps</source>
        <translation>Zusätzliche Schritte</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>... decided</source>
        <translation>… davon entschieden</translation>
    </message>
    <message>
        <source>... open</source>
        <translation>… davon offen</translation>
    </message>
    <message>
        <source>Adopted into the standard</source>
        <translation>In den Soll-Prozess übernommen</translation>
    </message>
    <message>
        <source>Permitted options</source>
        <translation>Zulässige Optionen</translation>
    </message>
    <message>
        <source>Deviations by kind</source>
        <translation>Abweichungen nach Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Prozesssteckbrief</translation>
    </message>
    <message>
        <source>The reference has no profile.</source>
        <translation>Die Referenz hat keinen Steckbrief.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Es gibt keine Zeichnung.</translation>
    </message>
    <message>
        <source>Process diagram &quot;%1&quot; with the steps: %2</source>
        <translation>Prozessdiagramm »%1« mit den Schritten: %2</translation>
    </message>
    <message>
        <source>Comparison matrix</source>
        <translation>Vergleichsmatrix</translation>
    </message>
    <message>
        <source>There are no deviations.</source>
        <translation>Es gibt keine Abweichungen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Es wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Standard process</source>
        <translation>Soll-Prozess</translation>
    </message>
    <message>
        <source>Adopted from the municipalities</source>
        <translation>Aus den Kommunen übernommen</translation>
    </message>
    <message>
        <source>Decisions that exclude each other</source>
        <translation>Entscheidungen, die einander ausschließen</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>There are no open points.</source>
        <translation>Es gibt keine offenen Punkte.</translation>
    </message>
    <message>
        <source>Deviations not decided yet</source>
        <translation>Noch nicht entschiedene Abweichungen</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Eingebracht von</translation>
    </message>
    <message>
        <source>What changes for each municipality</source>
        <translation>Was sich für die einzelne Kommune ändert</translation>
    </message>
    <message>
        <source>Nothing that has been decided changes here.</source>
        <translation>Durch die bisherigen Entscheidungen ändert sich hier nichts.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Legend:</source>
        <translation>Legende:</translation>
    </message>
    <message>
        <source>Steps of the reference are bold; steps that only municipalities have are indented. Small numbers lead to the list of deviations.</source>
        <translation>Schritte der Referenz sind fett; Schritte, die nur Kommunen haben, sind eingerückt. Die kleinen Zahlen verweisen auf die Liste der Abweichungen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>New steps</source>
        <translation>Neue Schritte</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>%1 (1 is one step introduced or dropped)</source>
        <translation>%1 (1 = ein Schritt eingeführt oder weggelassen)</translation>
    </message>
    <message>
        <source>Steps at another place</source>
        <translation>Schritte an anderer Stelle</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Sonstige Änderungen</translation>
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
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Steps that fall away</source>
        <translation>Entfallende Schritte</translation>
    </message>
    <message>
        <source>Steps with another unit</source>
        <translation>Schritte mit anderer Zuständigkeit</translation>
    </message>
    <message>
        <source>Steps with another IT system</source>
        <translation>Schritte mit anderem IT-System</translation>
    </message>
    <message>
        <source>Steps with other documents</source>
        <translation>Schritte mit anderen Dokumenten</translation>
    </message>
    <message>
        <source>May stay</source>
        <translation>Darf bleiben</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language of these texts</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Numbers in the list of deviations: %1</source>
        <translation>Nummern in der Liste der Abweichungen: %1</translation>
    </message>
    <message>
        <source>Follows the reference: %1 (no. %2)</source>
        <translation>Folgt künftig der Referenz: %1 (Nr. %2)</translation>
    </message>
    <message>
        <source>Takes over: %1 (no. %2)</source>
        <translation>Übernimmt: %1 (Nr. %2)</translation>
    </message>
</context>
</TS>
