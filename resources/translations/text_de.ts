<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Terms</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>User task</source>
        <translation>Benutzeraufgabe</translation>
    </message>
    <message>
        <source>Manual task</source>
        <translation>Manuelle Aufgabe</translation>
    </message>
    <message>
        <source>Service task</source>
        <translation>Automatische Aufgabe</translation>
    </message>
    <message>
        <source>Script task</source>
        <translation>Skriptaufgabe</translation>
    </message>
    <message>
        <source>Business rule task</source>
        <translation>Geschäftsregelaufgabe</translation>
    </message>
    <message>
        <source>Send task</source>
        <translation>Sendeaufgabe</translation>
    </message>
    <message>
        <source>Receive task</source>
        <translation>Empfangsaufgabe</translation>
    </message>
    <message>
        <source>Sub-process</source>
        <translation>Teilprozess</translation>
    </message>
    <message>
        <source>Event sub-process</source>
        <translation>Ereignis-Teilprozess</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Ad-hoc sub-process</source>
        <translation>Ad-hoc-Teilprozess</translation>
    </message>
    <message>
        <source>Start event</source>
        <translation>Startereignis</translation>
    </message>
    <message>
        <source>Intermediate event</source>
        <translation>Zwischenereignis</translation>
    </message>
    <message>
        <source>Throwing intermediate event</source>
        <translation>Auslösendes Zwischenereignis</translation>
    </message>
    <message>
        <source>Boundary event</source>
        <translation>Angeheftetes Ereignis</translation>
    </message>
    <message>
        <source>End event</source>
        <translation>Endereignis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Zeit/Frist</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Abbruch</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Kompensation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Mehrfach</translation>
    </message>
    <message>
        <source>Parallel multiple</source>
        <translation>Mehrfach parallel</translation>
    </message>
    <message>
        <source>Exclusive decision</source>
        <translation>Exklusive Entscheidung</translation>
    </message>
    <message>
        <source>Parallel gateway</source>
        <translation>Parallele Verzweigung</translation>
    </message>
    <message>
        <source>Inclusive decision</source>
        <translation>Inklusive Entscheidung</translation>
    </message>
    <message>
        <source>Event-based decision</source>
        <translation>Ereignisbasierte Entscheidung</translation>
    </message>
    <message>
        <source>Complex gateway</source>
        <translation>Komplexe Verzweigung</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>several times at once</source>
        <translation>mehrfach gleichzeitig</translation>
    </message>
    <message>
        <source>several times in a row</source>
        <translation>mehrfach nacheinander</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Receive information</source>
        <translation>Information empfangen</translation>
    </message>
    <message>
        <source>Provide information</source>
        <translation>Information bereitstellen</translation>
    </message>
    <message>
        <source>Check facts formally</source>
        <translation>Sachverhalt formell prüfen</translation>
    </message>
    <message>
        <source>Assess/decide without discretion</source>
        <translation>Sachverhalt beurteilen/entscheiden ohne Spielraum</translation>
    </message>
    <message>
        <source>Assess/decide with discretion</source>
        <translation>Sachverhalt beurteilen/entscheiden mit Spielraum</translation>
    </message>
    <message>
        <source>Process data</source>
        <translation>Daten zum Sachverhalt bearbeiten</translation>
    </message>
    <message>
        <source>Involve others</source>
        <translation>Beteiligung durchführen</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Sonstige Aktivität</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Ordinance</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>Municipal by-law</source>
        <translation>Satzung</translation>
    </message>
    <message>
        <source>Administrative regulation</source>
        <translation>Verwaltungsvorschrift</translation>
    </message>
    <message>
        <source>Intermediate service</source>
        <translation>einfacher und mittlerer Dienst</translation>
    </message>
    <message>
        <source>Upper service</source>
        <translation>gehobener Dienst</translation>
    </message>
    <message>
        <source>Higher service</source>
        <translation>höherer Dienst</translation>
    </message>
    <message>
        <source>Required by law</source>
        <translation>gesetzlich vorgeschrieben</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Master process</source>
        <translation>Stammprozess</translation>
    </message>
    <message>
        <source>Reference process</source>
        <translation>Referenzprozess</translation>
    </message>
    <message>
        <source>OZG reference process</source>
        <translation>OZG-Referenzprozess</translation>
    </message>
    <message>
        <source>Local process</source>
        <translation>Lokalprozess</translation>
    </message>
    <message>
        <source>Template process</source>
        <translation>Musterprozess</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiator</translation>
    </message>
    <message>
        <source>Main actor</source>
        <translation>Hauptakteur</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Result recipient</source>
        <translation>Ergebnisempfänger</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>in Planung</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Released by method</source>
        <translation>methodisch freigegeben</translation>
    </message>
    <message>
        <source>Released by experts (silver)</source>
        <translation>fachlich freigegeben (silber)</translation>
    </message>
    <message>
        <source>Released by experts (gold)</source>
        <translation>fachlich freigegeben (gold)</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>vorgesehen zum Löschen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Data store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Data input</source>
        <translation>Dateneingang</translation>
    </message>
    <message>
        <source>Data output</source>
        <translation>Datenausgang</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Missing step</source>
        <translation>Fehlender Schritt</translation>
    </message>
    <message>
        <source>Additional step</source>
        <translation>Zusätzlicher Schritt</translation>
    </message>
    <message>
        <source>Refined step</source>
        <translation>Verfeinerter Schritt</translation>
    </message>
    <message>
        <source>Intermingled steps</source>
        <translation>Vermischte Schritte</translation>
    </message>
    <message>
        <source>Swapped steps</source>
        <translation>Vertauschte Schritte</translation>
    </message>
    <message>
        <source>Moved step</source>
        <translation>Verschobener Schritt</translation>
    </message>
    <message>
        <source>Other condition</source>
        <translation>Andere Bedingung</translation>
    </message>
    <message>
        <source>Additional condition</source>
        <translation>Zusätzliche Bedingung</translation>
    </message>
    <message>
        <source>Other dependency</source>
        <translation>Andere Abhängigkeit</translation>
    </message>
    <message>
        <source>Additional dependency</source>
        <translation>Zusätzliche Abhängigkeit</translation>
    </message>
    <message>
        <source>Other start</source>
        <translation>Anderer Auslöser</translation>
    </message>
    <message>
        <source>Additional start</source>
        <translation>Zusätzlicher Auslöser</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>At the same time or one after the other</source>
        <translation>Gleichzeitig oder nacheinander</translation>
    </message>
    <message>
        <source>Alternative or both</source>
        <translation>Alternativ oder beides</translation>
    </message>
    <message>
        <source>Other responsibility</source>
        <translation>Andere Zuständigkeit</translation>
    </message>
    <message>
        <source>Additional role</source>
        <translation>Zusätzliche Rolle</translation>
    </message>
    <message>
        <source>Additional hand-over</source>
        <translation>Zusätzliche Übergabe</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Anderes Dokument</translation>
    </message>
    <message>
        <source>Other IT system</source>
        <translation>Anderes IT-System</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Anderer Kanal</translation>
    </message>
    <message>
        <source>Other legal basis</source>
        <translation>Andere Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Other deadline</source>
        <translation>Andere Frist</translation>
    </message>
    <message>
        <source>Other duration</source>
        <translation>Andere Dauer</translation>
    </message>
    <message>
        <source>Other result</source>
        <translation>Anderes Ergebnis</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Andere Bezeichnung</translation>
    </message>
    <message>
        <source>Other level of detail</source>
        <translation>Andere Detailtiefe</translation>
    </message>
    <message>
        <source>Fault in the flow</source>
        <translation>Fehler im Ablauf</translation>
    </message>
    <message>
        <source>Other kind of step</source>
        <translation>Andere Art des Schritts</translation>
    </message>
    <message>
        <source>Other description</source>
        <translation>Andere Beschreibung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Keep the reference</source>
        <translation>Referenz beibehalten</translation>
    </message>
    <message>
        <source>Adopt the variant</source>
        <translation>Variante übernehmen</translation>
    </message>
    <message>
        <source>Permitted option</source>
        <translation>Zulässige Option</translation>
    </message>
    <message>
        <source>Local exception</source>
        <translation>Lokale Ausnahme</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>rechtlich</translation>
    </message>
    <message>
        <source>organisational</source>
        <translation>organisatorisch</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technisch</translation>
    </message>
    <message>
        <source>historical</source>
        <translation>historisch</translation>
    </message>
    <message>
        <source>staffing</source>
        <translation>Personalausstattung</translation>
    </message>
    <message>
        <source>as in the reference</source>
        <translation>wie Referenz</translation>
    </message>
    <message>
        <source>deviates</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Sequence flow</source>
        <translation>Sequenzfluss</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Message flow</source>
        <translation>Nachrichtenfluss</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Call activity</source>
        <translation>Aufrufaktivität</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht dargestellt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>line </source>
        <translation>Zeile </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>»%1« is drawn at this step. Take it out of the drawing instead.</source>
        <translation>»%1« ist an diesem Schritt gezeichnet. Nehmen Sie es in der Zeichnung weg.</translation>
    </message>
    <message>
        <source>the id %1 is in use</source>
        <translation>Die Kennung %1 ist schon vergeben.</translation>
    </message>
    <message>
        <source>no place for %1</source>
        <translation>Für %1 ist dort kein Platz.</translation>
    </message>
    <message>
        <source>there is no element %1</source>
        <translation>Das Element %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>there is no step %1</source>
        <translation>Den Schritt %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>there is no lane %1</source>
        <translation>Die Bahn %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>there is no participant %1</source>
        <translation>Den Prozessteilnehmer %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>other elements still need %1</source>
        <translation>Andere Elemente beziehen sich noch auf %1.</translation>
    </message>
    <message>
        <source>%1 would be inside itself</source>
        <translation>%1 läge in sich selbst.</translation>
    </message>
    <message>
        <source>%1 is not a sub-process</source>
        <translation>%1 ist kein Teilprozess.</translation>
    </message>
    <message>
        <source>%1 has contents</source>
        <translation>%1 hat Inhalte.</translation>
    </message>
    <message>
        <source>the id %1 is used twice</source>
        <translation>Die Kennung %1 ist doppelt vergeben.</translation>
    </message>
</context>
<context>
    <name>FamilyText</name>
    <message>
        <source>On its own: %1</source>
        <translation>Für sich: %1</translation>
    </message>
    <message>
        <source>Family %1 (%2): %3</source>
        <translation>Familie %1 (%2): %3</translation>
    </message>
    <message>
        <source>these municipalities</source>
        <translation>diesen Kommunen</translation>
    </message>
    <message>
        <source>As in the reference.</source>
        <translation>Wie in der Referenz.</translation>
    </message>
    <message>
        <source>No deviation tells them apart from the others.</source>
        <translation>Keine Abweichung unterscheidet sie von den anderen.</translation>
    </message>
</context>
<context>
    <name>MunicipalityText</name>
    <message>
        <source>en</source>
        <comment>code of the language of these texts</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LengthOfTime</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
</context>
</TS>
