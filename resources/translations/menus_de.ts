<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>einklang::ui::MainWindow</name>
        <message>
            <source> - Report</source>
            <comment>end of a file name</comment>
            <translation> - Bericht</translation>
        </message>
        <message>
            <source>Open the e&amp;xample</source>
            <translation>&amp;Beispiel öffnen</translation>
        </message>
        <message>
            <source>&amp;Print ...</source>
            <translation>D&amp;rucken ...</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Recently opened</source>
            <translation>Zu&amp;letzt geöffnet</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Noch nichts</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>Wieder öffnen: %1</translation>
        </message>
        <message>
            <source>This is your copy of the example: try everything. It is kept in %1.</source>
            <translation>Das ist Ihre Kopie des Beispiels: Probieren Sie alles aus. Sie liegt in %1.</translation>
        </message>
        <message>
            <source>&amp;Handbook (in German)</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>&amp;Tour in ten minutes</source>
            <translation>&amp;Rundgang in zehn Minuten</translation>
        </message>
        <message>
            <source>Einklang %1

Einklang harmonizes administrative processes: offline, on open formats, free software (EUPL-1.2).</source>
            <translation>Einklang %1

Einklang harmonisiert Verwaltungsprozesse: ohne Netz, mit offenen Formaten, als freie Software (EUPL-1.2).</translation>
        </message>
        <message>
            <source>%1 has unsaved changes. Save them?</source>
            <translation>%1 enthält Änderungen, die nicht gespeichert sind. Jetzt speichern?</translation>
        </message>
        <message>
            <source>These files have unsaved changes. Save them?</source>
            <translation>Diese Dateien enthalten Änderungen, die nicht gespeichert sind. Jetzt speichern?</translation>
        </message>
        <message>
            <source>The pages are being printed ...</source>
            <translation>Die Seiten werden gedruckt ...</translation>
        </message>
        <message>
            <source>Sent to the printer: %1</source>
            <translation>An den Drucker gesendet: %1</translation>
        </message>
        <message>
            <source>Printed into the file %1</source>
            <translation>In die Datei %1 gedruckt</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::StartPage</name>
        <message>
            <source>Registering a dog: a reference and the ways of several municipalities. You get a copy of your own to try everything with.</source>
            <translation>Hundesteuer anmelden: eine Referenz und die Wege mehrerer Kommunen. Sie bekommen eine eigene Kopie, in der Sie alles ausprobieren können.</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::Example</name>
        <message>
            <source>Einklang example</source>
            <comment>name of a folder</comment>
            <translation>Einklang-Beispiel</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Choose the printer ...</source>
            <translation>Drucker wählen ...</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::PageOptionsForm</name>
        <message>
            <source>&amp;Pages</source>
            <translation>&amp;Seiten</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::HandbookWindow</name>
        <message>
            <source>Handbook – Einklang</source>
            <translation>Handbuch – Einklang</translation>
        </message>
        <message>
            <source>Search in the handbook</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>Handbook</source>
            <translation>Handbuch</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Opens the window with a copy of the bundled example</source>
            <translation>Öffnet das Fenster mit einer Kopie des mitgelieferten Beispiels</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>A lane without a name has no step.</source>
            <translation>Eine Bahn (ohne Namen) enthält keinen Schritt.</translation>
        </message>
        <message>
            <source>Put it into the lane without a name</source>
            <translation>In die Bahn (ohne Namen) legen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Repetition</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Activity group</source>
            <translation>Referenzaktivitätengruppe</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>Rechtsgrundlagen</translation>
        </message>
        <message>
            <source>Documents in</source>
            <translation>Dokumente eingehend</translation>
        </message>
        <message>
            <source>Documents out</source>
            <translation>Dokumente ausgehend</translation>
        </message>
        <message>
            <source>IT systems</source>
            <translation>IT-Systeme</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Processing time</source>
            <translation>Bearbeitungszeit</translation>
        </message>
        <message>
            <source>Waiting time</source>
            <translation>Wartezeit</translation>
        </message>
        <message>
            <source>Transport time</source>
            <translation>Transportzeit</translation>
        </message>
        <message>
            <source>Idle time</source>
            <translation>Liegezeit</translation>
        </message>
        <message>
            <source>Career group</source>
            <translation>Laufbahngruppe</translation>
        </message>
        <message>
            <source>Share of the cases</source>
            <translation>Häufigkeit</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Verbindlichkeit</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>Normal case</source>
            <translation>Normalfall</translation>
        </message>
        <message>
            <source>Fact sheet</source>
            <translation>Steckbrief</translation>
        </message>
        <message>
            <source>The example was not found.</source>
            <translation>Das Beispiel wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>Der Ordner lässt sich nicht anlegen.</translation>
        </message>
        <message>
            <source>The printer does not take the pages.</source>
            <translation>Der Drucker nimmt die Seiten nicht an.</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::FindPanel</name>
        <message>
            <source>Delete "%1" ...</source>
            <translation>»%1« löschen ...</translation>
        </message>
        <message>
            <source>What was found is deleted in texts: %1</source>
            <translation>Was gefunden wurde, wird gelöscht in Texten: %1</translation>
        </message>
        <message>
            <source>Type first what is to stand there instead.</source>
            <translation>Schreiben Sie zuerst, was stattdessen dastehen soll.</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::DecisionForm</name>
        <message>
            <source>A local exception needs a reason and a date: please add why, and until when.</source>
            <translation>Eine lokale Ausnahme braucht Begründung und Frist: Bitte ergänzen Sie, warum und bis wann.</translation>
        </message>
        <message>
            <source>A local exception needs a reason: please add why.</source>
            <translation>Eine lokale Ausnahme braucht eine Begründung: Bitte ergänzen Sie, warum.</translation>
        </message>
        <message>
            <source>A local exception needs a date: please add until when.</source>
            <translation>Eine lokale Ausnahme braucht eine Frist: Bitte ergänzen Sie, bis wann.</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::ExportWays</name>
        <message>
            <source>One page with the picture and every step as text: who does it, legal basis, documents, IT, times, what follows.</source>
            <translation>Eine Seite mit dem Bild und jedem Schritt als Text: wer ihn tut, Rechtsgrundlage, Dokumente, IT, Zeiten, was folgt.</translation>
        </message>
        <message>
            <source>One row for each step, in the order of the work: who, what, kind, deadline, documents, IT, minutes, legal basis, what follows.</source>
            <translation>Eine Zeile je Schritt in der Reihenfolge der Bearbeitung: wer, was, Art, Frist, Dokumente, IT, Minuten, Rechtsgrundlage, was folgt.</translation>
        </message>
        <message>
            <source>Pages of A4 with the fact sheet of the process, its pictures, and every step in the order of the work with all that is known of it.</source>
            <translation>A4-Seiten mit dem Steckbrief des Prozesses, seinen Bildern und jedem Schritt in der Reihenfolge der Bearbeitung mit allem, was dazu bekannt ist.</translation>
        </message>
        <message>
            <source>The process with its drawing, to be worked on in another tool. What has no place in BPMN is kept in an extension.</source>
            <translation>Der Prozess mit seiner Zeichnung, um in einem anderen Werkzeug daran weiterzuarbeiten. Was in BPMN keinen Platz hat, bewahrt eine Erweiterung.</translation>
        </message>
        <message>
            <source>Fact sheet, model, picture and report in the format of FIM.</source>
            <translation>Steckbrief, Modell, Bild und Bericht im Format von FIM.</translation>
        </message>
        <message>
            <source>All that Einklang knows of the process, as text.</source>
            <translation>Alles, was Einklang über den Prozess weiß, als Text.</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Branching</source>
            <translation>Verzweigung</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Zusammenführung</translation>
        </message>
    </context>
</TS>
