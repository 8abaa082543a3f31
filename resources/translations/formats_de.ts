<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>The element %1 of the chain %2 has no counterpart and was left out</source>
        <translation>Das Element %1 der Kette %2 hat keine Entsprechung und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The id %1 is given twice in the chain %2; lines lead to the first</source>
        <translation>Die Kennung %1 kommt in der Kette %2 zweimal vor; Linien führen zum ersten Element.</translation>
    </message>
    <message>
        <source>The EPML file holds no event-driven process chain (epc).</source>
        <translation>Die EPML-Datei enthält keine ereignisgesteuerte Prozesskette (epc).</translation>
    </message>
    <message>
        <source>The file holds more than %1 processes.</source>
        <translation>Die Datei enthält mehr als %1 Prozesse.</translation>
    </message>
    <message>
        <source>A connector of the chain %1 joins and splits; it became two gateways</source>
        <translation>Ein Konnektor der Kette %1 führt zusammen und verzweigt; daraus wurden zwei Gateways.</translation>
    </message>
    <message>
        <source>A line of the chain %1 names elements that are not there and was left out: %2</source>
        <translation>Eine Linie der Kette %1 nennt Elemente, die es nicht gibt, und wurde weggelassen: %2.</translation>
    </message>
    <message>
        <source>A line of the chain %1 leads to %2, which is not there; its end stays open</source>
        <translation>Eine Linie der Kette %1 führt zu %2; dieses Element gibt es nicht, das Ende bleibt offen.</translation>
    </message>
    <message>
        <source>A line of the chain %1 connects %2 and %3, which are no steps; it was left out</source>
        <translation>Eine Linie der Kette %1 verbindet %2 und %3, die keine Schritte sind; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 has several roles; the first became its lane, %2 stands in the note</source>
        <translation>%1 hat mehrere Rollen; die erste wurde zur Bahn, %2 steht in der Notiz.</translation>
    </message>
    <message>
        <source>%1 names no role; it was put into the lane of the step next to it</source>
        <translation>%1 nennt keine Rolle; der Schritt steht in der Bahn des benachbarten Schritts.</translation>
    </message>
    <message>
        <source>The positions in the chain %1 were not taken over: its roles became lanes, and the chain was drawn anew</source>
        <translation>Die Positionen der Kette %1 wurden nicht übernommen: Ihre Rollen wurden zu Bahnen, und die Kette wurde neu gezeichnet.</translation>
    </message>
    <message>
        <source>A row has more than %1 cells.</source>
        <translation>Eine Zeile hat mehr als %1 Zellen.</translation>
    </message>
    <message>
        <source>The table has more than %1 rows.</source>
        <translation>Die Tabelle hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>A quotation mark opens a cell here and is never closed.</source>
        <translation>Hier beginnt ein Anführungszeichen eine Zelle, die nirgends endet.</translation>
    </message>
    <message>
        <source>%1 rows name no role; they have the one of the row above</source>
        <translation>Zeilen, die keine Rolle nennen und die der Zeile darüber haben: %1.</translation>
    </message>
    <message>
        <source>The column %1 stands in the notes of the steps</source>
        <translation>Die Spalte »%1« steht in den Notizen der Schritte.</translation>
    </message>
    <message>
        <source>Row %1: %2 is no number of minutes; it stands in the note</source>
        <translation>Zeile %1: »%2« ist keine Zahl von Minuten; der Text steht in der Notiz.</translation>
    </message>
    <message>
        <source>Row %1 names no step; it was added to the step above, %2</source>
        <translation>Zeile %1 nennt keinen Schritt; sie wurde dem Schritt darüber hinzugefügt: %2.</translation>
    </message>
    <message>
        <source>Row %1 was not understood; it stands as an annotation in the drawing: %2</source>
        <translation>Zeile %1 wurde nicht verstanden; sie steht als Anmerkung in der Zeichnung: %2.</translation>
    </message>
    <message>
        <source>The number %1 of row %2 is given before; next steps lead to the first</source>
        <translation>Die Nummer %1 der Zeile %2 gab es schon; Folgeschritte führen zur ersten.</translation>
    </message>
    <message>
        <source>Row %1 names a next step that the table does not hold; it stands in the note: %2</source>
        <translation>Zeile %1 nennt einen Folgeschritt, den die Tabelle nicht enthält; er steht in der Notiz: %2.</translation>
    </message>
    <message>
        <source>No row leads to row %1, %2</source>
        <translation>Keine Zeile führt zu Zeile %1, %2.</translation>
    </message>
    <message>
        <source>Row %1 has several next steps and no conditions; it was read as a decision</source>
        <translation>Zeile %1 hat mehrere Folgeschritte und keine Bedingungen; sie wurde als Entscheidung gelesen.</translation>
    </message>
    <message>
        <source>The table holds no step. It needs a column that says what is done, for example with the heading "Was" or "Tätigkeit".</source>
        <translation>Die Tabelle enthält keinen Schritt. Sie braucht eine Spalte, die sagt, was getan wird, zum Beispiel mit der Überschrift »Was« oder »Tätigkeit«.</translation>
    </message>
    <message>
        <source>This is XML, but neither BPMN 2.0, XProzess nor EPML: it begins with %1.</source>
        <translation>Das ist XML, aber weder BPMN 2.0 noch XProzess noch EPML: Es beginnt mit %1.</translation>
    </message>
    <message>
        <source>This is no process: neither BPMN 2.0, XProzess, EPML, a table of steps nor the YAML of this program.</source>
        <translation>Das ist kein Prozess: weder BPMN 2.0 noch XProzess, EPML, eine Tabelle von Schritten oder das YAML dieses Programms.</translation>
    </message>
    <message>
        <source>The models inside the message take too long to read.</source>
        <translation>Die Modelle in der Nachricht zu lesen dauert zu lange.</translation>
    </message>
    <message>
        <source>The message comes from %1; a message written here names its own head</source>
        <translation>Die Nachricht kommt von %1; eine hier geschriebene Nachricht hat einen eigenen Kopf.</translation>
    </message>
    <message>
        <source>The search profile of the export says nothing about the processes and was left out</source>
        <translation>Das Suchprofil des Exports sagt nichts über die Prozesse und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The structure of %1 was described by another method than FIM; its activity groups took the place</source>
        <translation>Die Struktur von %1 war mit einer anderen Methode als FIM beschrieben; an ihre Stelle traten die Aktivitätengruppen.</translation>
    </message>
    <message>
        <source>The message prozessbibliothek.export.0203 holds no catalogue; the classes of the processes were left out</source>
        <translation>Die Nachricht prozessbibliothek.export.0203 enthält keinen Katalog; die Prozessklassen wurden weggelassen.</translation>
    </message>
    <message>
        <source>The key of the service (LeiKa key) is missing.</source>
        <translation>Der Prozessschlüssel (LeiKa-Schlüssel der Leistung) fehlt.</translation>
    </message>
    <message>
        <source>The key of the service is no LeiKa key: it has 14 digits.</source>
        <translation>Der Prozessschlüssel ist kein LeiKa-Schlüssel: Er hat 14 Ziffern.</translation>
    </message>
    <message>
        <source>The version of the process is missing.</source>
        <translation>Die Version des Prozesses fehlt.</translation>
    </message>
    <message>
        <source>The name of the process is missing.</source>
        <translation>Der Name des Prozesses fehlt.</translation>
    </message>
    <message>
        <source>The name of the service is missing.</source>
        <translation>Die Bezeichnung der Leistung fehlt.</translation>
    </message>
    <message>
        <source>The level of detail is missing.</source>
        <translation>Die Detaillierungsstufe fehlt.</translation>
    </message>
    <message>
        <source>A legal basis is missing.</source>
        <translation>Eine Handlungsgrundlage fehlt.</translation>
    </message>
    <message>
        <source>The main actor is missing among the participants.</source>
        <translation>Unter den Prozessteilnehmern fehlt der Hauptakteur.</translation>
    </message>
    <message>
        <source>The initiator is missing among the participants.</source>
        <translation>Unter den Prozessteilnehmern fehlt der Initiator.</translation>
    </message>
    <message>
        <source>The trigger of the process is missing.</source>
        <translation>Der Auslöser des Prozesses fehlt.</translation>
    </message>
    <message>
        <source>The result of the process is missing.</source>
        <translation>Das Ergebnis des Prozesses fehlt.</translation>
    </message>
    <message>
        <source>The release status is missing.</source>
        <translation>Der Freigabestatus fehlt.</translation>
    </message>
    <message>
        <source>The day from which the process is valid is missing.</source>
        <translation>Der Tag, ab dem der Prozess gilt, fehlt.</translation>
    </message>
    <message>
        <source>The authority that releases the process is missing.</source>
        <translation>Die fachlich freigebende Stelle fehlt.</translation>
    </message>
    <message>
        <source>The process has no activity group; FIM asks for at least one.</source>
        <translation>Der Prozess hat keine Aktivitätengruppe; FIM verlangt mindestens eine.</translation>
    </message>
    <message>
        <source>%1 is an activity group; FIM draws it as a sub-process.</source>
        <translation>»%1« ist eine Aktivitätengruppe; FIM zeichnet sie als Teilprozess.</translation>
    </message>
    <message>
        <source>%1 has no legal basis.</source>
        <translation>»%1« hat keine Handlungsgrundlage.</translation>
    </message>
    <message>
        <source>%1 has a legal basis without a link to its text.</source>
        <translation>»%1« hat eine Handlungsgrundlage ohne Verweis auf ihren Text.</translation>
    </message>
    <message>
        <source>%1 does not say what is checked formally.</source>
        <translation>»%1« sagt nicht, was formell geprüft wird.</translation>
    </message>
    <message>
        <source>%1 does not say which aids are used (at least "keine").</source>
        <translation>»%1« nennt keine Hilfsmittel (mindestens »keine«).</translation>
    </message>
    <message>
        <source>%1 does not say which kind of discretion there is.</source>
        <translation>»%1« nennt keine Entscheidungsart.</translation>
    </message>
    <message>
        <source>%1 does not say how data are processed.</source>
        <translation>»%1« nennt keine Bearbeitungsart.</translation>
    </message>
    <message>
        <source>%1 does not say whether there is a duty to cooperate.</source>
        <translation>»%1« sagt nicht, ob eine Mitwirkungspflicht besteht.</translation>
    </message>
    <message>
        <source>%1 needs a description, since it is of no common type.</source>
        <translation>»%1« braucht eine Beschreibung, denn die Aktivitätengruppe hat keinen der üblichen Typen.</translation>
    </message>
    <message>
        <source>%1 does not say what is received.</source>
        <translation>»%1« sagt nicht, was empfangen wird.</translation>
    </message>
    <message>
        <source>%1 does not say what is provided.</source>
        <translation>»%1« sagt nicht, was bereitgestellt wird.</translation>
    </message>
    <message>
        <source>%1 does not say from whom data are received.</source>
        <translation>»%1« sagt nicht, von wem Daten empfangen werden.</translation>
    </message>
    <message>
        <source>%1 does not say to whom data are provided.</source>
        <translation>»%1« sagt nicht, wem Daten bereitgestellt werden.</translation>
    </message>
    <message>
        <source>%1 names %2 as the other party, but no participant has this name.</source>
        <translation>»%1« nennt »%2« als Gegenüber, aber kein Teilnehmer heißt so.</translation>
    </message>
    <message>
        <source>%1 says that %2 goes to %3, but in the picture the message flow leads to %4.</source>
        <translation>Laut »%1« geht »%2« an »%3«, im Bild führt der Nachrichtenfluss aber zu »%4«.</translation>
    </message>
    <message>
        <source>%1 says that %2 comes from %3, but in the picture the message flow comes from %4.</source>
        <translation>Laut »%1« kommt »%2« von »%3«, im Bild kommt der Nachrichtenfluss aber von »%4«.</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the rows in a spreadsheet first.</source>
        <translation>Die Zwischenablage enthält keine Tabelle. Kopieren Sie zuerst die Zeilen in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a picture or a document for reading. Ask the tool that drew it for BPMN 2.0.</source>
        <translation>Das ist ein Bild oder ein Dokument zum Lesen. Exportieren Sie den Prozess in dem Werkzeug, das ihn gezeichnet hat, als BPMN 2.0.</translation>
    </message>
    <message>
        <source>This is a document of an office program. Save a table as CSV, a drawing as BPMN 2.0.</source>
        <translation>Das ist ein Dokument eines Office-Programms. Speichern Sie eine Tabelle dort als CSV, eine Zeichnung als BPMN 2.0.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and open the file inside.</source>
        <translation>Das ist ein Archiv. Entpacken Sie es und öffnen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save the sheet as CSV, or copy its rows and paste them.</source>
        <translation>Das ist eine Arbeitsmappe einer Tabellenkalkulation. Speichern Sie das Blatt dort als CSV, oder kopieren Sie die Zeilen und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps the login of the portal it was fetched from. Fetch the file again.</source>
        <translation>Das ist eine Webseite, vielleicht die Anmeldung des Portals, aus dem die Datei kommt. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>This is a file of the format %1. Export it as BPMN 2.0 in the tool that wrote it.</source>
        <translation>Das ist eine Datei im Format %1. Exportieren Sie sie in dem Werkzeug, das sie geschrieben hat, als BPMN 2.0.</translation>
    </message>
    <message>
        <source>This is XProzess of another version (%1). Export it as XProzess 2.0 or BPMN 2.0.</source>
        <translation>Das ist XProzess in einer anderen Version (%1). Exportieren Sie es als XProzess 2.0 oder BPMN 2.0.</translation>
    </message>
    <message>
        <source>This is BPMN of another version or without the namespace of BPMN 2.0 (%1). Export it as BPMN 2.0.</source>
        <translation>Das ist BPMN in einer anderen Version oder ohne den Namensraum von BPMN 2.0 (%1). Exportieren Sie es als BPMN 2.0.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>FIM asks for more than the process says:</source>
        <translation>FIM verlangt mehr, als der Prozess sagt:</translation>
    </message>
</context>
<context>
    <name>einklang::ui::FimFields</name>
    <message>
        <source>FIM</source>
        <translation>FIM</translation>
    </message>
    <message>
        <source>Formal checks</source>
        <translation>Art der formellen Prüfung</translation>
    </message>
    <message>
        <source>Duty to cooperate</source>
        <translation>Mitwirkungspflicht</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Empfangene Daten</translation>
    </message>
    <message>
        <source>Provided to</source>
        <translation>Bereitgestellte Daten</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Entscheidungsart</translation>
    </message>
    <message>
        <source>Kind of processing</source>
        <translation>Bearbeitungsart</translation>
    </message>
    <message>
        <source>Form of involvement</source>
        <translation>Beteiligungsform</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Version of the group</source>
        <translation>RAG-Version</translation>
    </message>
    <message>
        <source>Class in the FIM catalogue</source>
        <translation>Prozessklasse im FIM-Katalog</translation>
    </message>
    <message>
        <source>Said by the XProzess message</source>
        <translation>Laut XProzess-Nachricht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Bezeichnung</translation>
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
        <source>Legal bases in full</source>
        <translation>Handlungsgrundlagen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zwecksetzung</translation>
    </message>
    <message>
        <source>Operative aim</source>
        <translation>Operatives Ziel</translation>
    </message>
    <message>
        <source>Form of action</source>
        <translation>Handlungsform</translation>
    </message>
    <message>
        <source>Kind of procedure</source>
        <translation>Verfahrensart</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>Freigebende Stelle</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Dokumentsteckbrief</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Trigger or result</source>
        <translation>Auslöser oder Ergebnis</translation>
    </message>
    <message>
        <source>Level of detail</source>
        <translation>Detaillierungsstufe</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Bundesländer</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeindeschlüssel</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>Zielvorgaben</translation>
    </message>
    <message>
        <source>Status as the source says it</source>
        <translation>Status laut Quelle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>Letzter Bearbeiter</translation>
    </message>
    <message>
        <source>Remark on it</source>
        <translation>Anmerkung dazu</translation>
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
        <source>Released by experts</source>
        <translation>Fachlich freigegeben</translation>
    </message>
    <message>
        <source>Released formally</source>
        <translation>Formell freigegeben</translation>
    </message>
    <message>
        <source>Class above</source>
        <translation>Übergeordnete Klasse</translation>
    </message>
</context>
<context>
    <name>einklang::ui::TableDialog</name>
    <message>
        <source>Note of the step (other)</source>
        <translation>Notiz des Schritts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When (condition)</source>
        <translation>Wann (Bedingung)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>Eingehende Dokumente</translation>
    </message>
    <message>
        <source>Documents out</source>
        <translation>Ausgehende Dokumente</translation>
    </message>
    <message>
        <source>IT system</source>
        <translation>IT-System</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Time in minutes</source>
        <translation>Zeit in Minuten</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Table of steps</source>
        <translation>Tabelle von Schritten</translation>
    </message>
    <message>
        <source>Say above each column what it means. A row becomes a step, a role becomes a lane, a condition becomes a decision. What is not understood is listed and kept.</source>
        <translation>Sagen Sie über jeder Spalte, was sie bedeutet. Aus einer Zeile wird ein Schritt, aus einer Rolle eine Bahn, aus einer Bedingung eine Entscheidung. Was nicht verstanden wird, wird aufgelistet und behalten.</translation>
    </message>
    <message>
        <source>Make a process</source>
        <translation>Prozess erstellen</translation>
    </message>
    <message>
        <source>The table, with the meaning of its columns in the first row</source>
        <translation>Die Tabelle; in der ersten Zeile steht, was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>Steps: %1 · roles: %2 · gateways: %3 · remarks: %4</source>
        <translation>Schritte: %1 · Rollen: %2 · Verzweigungen: %3 · Hinweise: %4</translation>
    </message>
</context>
<context>
    <name>einklang::ui::MainWindow</name>
    <message>
        <source>Paste a &amp;table ...</source>
        <translation>&amp;Tabelle einfügen …</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Keep the process of the table as</source>
        <translation>Prozess der Tabelle speichern unter</translation>
    </message>
    <message>
        <source>Einklang YAML (%1)</source>
        <translation>Einklang-YAML (%1)</translation>
    </message>
    <message>
        <source>Einklang YAML (%1);;BPMN 2.0 (%2);;XProzess 2.0 (%3)</source>
        <translation>Einklang-YAML (%1);;BPMN 2.0 (%2);;XProzess 2.0 (%3)</translation>
    </message>
</context>
<context>
    <name>einklang::ui::PublishStation</name>
    <message>
        <source>For XProzess, FIM asks for more than is said:</source>
        <translation>Für XProzess verlangt FIM mehr, als angegeben ist:</translation>
    </message>
</context>
<context>
    <name>einklang::ui::Publish</name>
    <message>
        <source>Standard process, XProzess 2.0 for FIM and process platforms</source>
        <translation>Soll-Prozess, XProzess 2.0 für FIM und Prozessplattformen</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>What the columns of a table mean, in their order: number, role, task, kind, condition, deadline, documents-in, documents-out, systems, channel, minutes, legal-bases, next, note, other</source>
        <translation>Was die Spalten einer Tabelle bedeuten, der Reihe nach: number, role, task, kind, condition, deadline, documents-in, documents-out, systems, channel, minutes, legal-bases, next, note, other</translation>
    </message>
</context>
</TS>
