<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
        <name>einklang::ui::AccessibleCanvas</name>
        <message>
            <source>Step %1 of %2, %3</source>
            <translation>Schritt %1 von %2, %3</translation>
        </message>
        <message>
            <source>, lane %1</source>
            <translation>, Bahn %1</translation>
        </message>
        <message>
            <source>, next: %1</source>
            <translation>, danach: %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::Arrange</name>
        <message>
            <source>Draw everything &amp;anew</source>
            <translation>Alles &amp;neu zeichnen</translation>
        </message>
        <message>
            <source>Draw everything anew, &amp;downwards</source>
            <translation>Alles neu zeichnen, von oben nach &amp;unten</translation>
        </message>
        <message>
            <source>Draw everything anew, lanes by &amp;handovers</source>
            <translation>Alles neu zeichnen, Bahnen nach Über&amp;gaben</translation>
        </message>
        <message>
            <source>Draw only the &amp;flows anew</source>
            <translation>Nur die &amp;Flüsse neu zeichnen</translation>
        </message>
        <message>
            <source>&amp;Tidy up</source>
            <translation>&amp;Aufräumen</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CaptureStation</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Notes on the import: %1</source>
            <translation>Hinweise zum Import: %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CompareStation</name>
        <message>
            <source>Drawn like the reference</source>
            <translation>Wie die Referenz gezeichnet</translation>
        </message>
        <message>
            <source>Partners stand at the same place on both sides. No file is changed.</source>
            <translation>Partner stehen auf beiden Seiten am selben Platz. Keine Datei wird geändert.</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Only steps with deviations</source>
            <translation>Nur Schritte mit Abweichungen</translation>
        </message>
        <message>
            <source>Move together</source>
            <translation>Gemeinsam bewegen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Vergleich läuft</translation>
        </message>
        <message>
            <source>Comparing the municipalities ...</source>
            <translation>Die Kommunen werden verglichen …</translation>
        </message>
        <message>
            <source>Deviations: %1 · municipalities: %2</source>
            <translation>Abweichungen: %1 · Kommunen: %2</translation>
        </message>
        <message>
            <source>The steps of all municipalities are being matched.</source>
            <translation>Die Schritte aller Kommunen werden einander zugeordnet.</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Nicht verglichen</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Noch nichts zu vergleichen</translation>
        </message>
        <message>
            <source>Open a project, or two and more process files at once: the first one becomes the reference that the others are compared with.</source>
            <translation>Öffnen Sie ein Vorhaben oder mehrere Prozessdateien auf einmal: Die erste wird zur Referenz, mit der die übrigen verglichen werden.</translation>
        </message>
        <message>
            <source>The comparison was cancelled. Choose Compare again in the Stations menu.</source>
            <translation>Der Vergleich wurde abgebrochen. Wählen Sie im Menü »Stationen« den Punkt »Erneut vergleichen«.</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::DecideStation</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Variant: %1</source>
        <translation>Variante: %1</translation>
    </message>
        <message>
            <source>Open only</source>
            <translation>Nur offene</translation>
        </message>
        <message>
            <source>Shown variant</source>
            <translation>Gezeigte Variante</translation>
        </message>
        <message>
            <source>Diagram of the reference</source>
            <translation>Diagramm der Referenz</translation>
        </message>
        <message>
            <source>Diagram of the variant</source>
            <translation>Diagramm der Variante</translation>
        </message>
        <message>
            <source>Nothing to decide yet</source>
            <translation>Noch nichts zu entscheiden</translation>
        </message>
        <message>
            <source>Open a project, or two and more process files at once. Their deviations from the reference are listed here, to be decided one by one.</source>
            <translation>Öffnen Sie ein Vorhaben oder mehrere Prozessdateien auf einmal. Hier stehen dann ihre Abweichungen von der Referenz, um einzeln entschieden zu werden.</translation>
        </message>
        <message>
            <source>%1 of %2 municipalities</source>
            <translation>%1 von %2 Kommunen</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>%1 of %2 decided</source>
            <translation>%1 von %2 entschieden</translation>
        </message>
        <message>
            <source>Choose a deviation on the left.</source>
            <translation>Wählen Sie links eine Abweichung.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Search, filter and what counts</source>
            <translation>Suche, Filter und was zählt</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::DecisionForm</name>
    <message>
        <source>The standard stays as the reference; the municipalities change.</source>
        <translation>Der Soll-Prozess bleibt wie die Referenz, die Kommunen stellen sich um.</translation>
    </message>
    <message>
        <source>The standard takes over what the variant does.</source>
        <translation>Der Soll-Prozess übernimmt, was die Variante macht.</translation>
    </message>
    <message>
        <source>Every municipality may choose; the standard names the option.</source>
        <translation>Jede Kommune darf wählen; der Soll-Prozess nennt die Option.</translation>
    </message>
    <message>
        <source>Only these municipalities may do so, with a reason and a time limit.</source>
        <translation>Nur diese Kommunen dürfen so verfahren, mit Begründung und Frist.</translation>
    </message>
    <message>
        <source>Not decided yet; so far the standard stays as the reference.</source>
        <translation>Noch nicht entschieden; bis dahin bleibt der Soll-Prozess wie die Referenz.</translation>
    </message>
    <message>
        <source>Keeps reason, votes and the other fields without a decision. A decision with 1 to 5 records them as well.</source>
        <translation>Hält Begründung, Stimmen und die übrigen Angaben ohne Entscheidung fest. Eine Entscheidung mit 1 bis 5 hält sie mit fest.</translation>
    </message>
        <message>
            <source>Record the details</source>
            <translation>Angaben festhalten</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>Taste %1</translation>
        </message>
        <message>
            <source>DD.MM.YYYY</source>
            <translation>TT.MM.JJJJ</translation>
        </message>
        <message>
            <source>a role, not a name</source>
            <translation>eine Rolle, kein Name</translation>
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
            <source>Decided by</source>
            <translation>Entschieden von</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gilt bis</translation>
        </message>
        <message>
            <source>Abstained</source>
            <translation>Enthaltungen</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>as decided</source>
            <translation>wie entschieden</translation>
        </message>
        <message>
            <source>Votes in favour</source>
            <translation>Ja-Stimmen</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Nein-Stimmen</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::DeviationList</name>
        <message>
            <source>Deviations</source>
            <translation>Abweichungen</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::DiagramView</name>
        <message>
            <source>Diagram</source>
            <translation>Diagramm</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::FieldEditor</name>
        <message>
            <source>one a line</source>
            <translation>je Zeile ein Eintrag</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::Ghosts</name>
        <message>
            <source>%1, missing here</source>
            <translation>%1, fehlt hier</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::LabelEditor</name>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::LibraryPanel</name>
        <message>
            <source>Search the library</source>
            <translation>Bibliothek durchsuchen</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Reference process</source>
            <translation>Referenzprozess</translation>
        </message>
        <message>
            <source>Variants (%1)</source>
            <translation>Varianten (%1)</translation>
        </message>
        <message>
            <source>Standard process</source>
            <translation>Soll-Prozess</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Fassung %1</translation>
        </message>
        <message>
            <source>Processes</source>
            <translation>Prozesse</translation>
        </message>
        <message>
            <source>%1 (changed)</source>
            <translation>%1 (geändert)</translation>
        </message>
        <message>
            <source>Compare the others with this process</source>
            <translation>Die anderen mit diesem Prozess vergleichen</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::LossesDialog</name>
        <message>
            <source>Notes on %1</source>
            <translation>Hinweise zu %1</translation>
        </message>
        <message>
            <source>The file was read. This is what could not be taken over as it stood:</source>
            <translation>Die Datei ist gelesen. Das ließ sich nicht so übernehmen, wie es dastand:</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <source>The file was written. This is what its format could not hold:</source>
            <translation>Die Datei ist geschrieben. Das konnte ihr Format nicht aufnehmen:</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::MainWindow</name>
    <message>
        <source>New process</source>
        <translation>Neuer Prozess</translation>
    </message>
    <message>
        <source>New process: where is it kept?</source>
        <translation>Neuer Prozess: Wo wird er abgelegt?</translation>
    </message>
    <message>
        <source>&amp;New process ...</source>
        <translation>&amp;Neuer Prozess …</translation>
    </message>
        <message>
            <source>&amp;Arrange</source>
            <translation>An&amp;ordnen</translation>
        </message>
    <message>
        <source>Save as project ...</source>
        <translation>Als Vorhaben speichern …</translation>
    </message>
        <message>
            <source>Einklang</source>
            <translation>Einklang</translation>
        </message>
        <message>
            <source>%1 – Einklang</source>
            <translation>%1 – Einklang</translation>
        </message>
        <message>
            <source>Unsaved changes</source>
            <translation>Nicht gespeicherte Änderungen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Projects and processes (%1);;All files (%2)</source>
            <translation>Vorhaben und Prozesse (%1);;Alle Dateien (%2)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Speichern unter</translation>
        </message>
        <message>
            <source>Einklang YAML (%1);;BPMN 2.0 (%2)</source>
            <translation>Einklang-YAML (%1);;BPMN 2.0 (%2)</translation>
        </message>
        <message>
            <source>Save the project</source>
            <translation>Vorhaben speichern</translation>
        </message>
        <message>
            <source>Projects (%1)</source>
            <translation>Vorhaben (%1)</translation>
        </message>
        <message>
            <source>&amp;Open ...</source>
            <translation>Ö&amp;ffnen …</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Speichern</translation>
        </message>
        <message>
            <source>Save process &amp;as ...</source>
            <translation>Prozess speichern &amp;unter …</translation>
        </message>
        <message>
            <source>Save as &amp;project ...</source>
            <translation>Als &amp;Vorhaben speichern …</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Rückgängig: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederherstellen</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Wiederherstellen: %1</translation>
        </message>
        <message>
            <source>Edit &amp;label</source>
            <translation>Be&amp;zeichnung bearbeiten</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <source>&amp;Actual size</source>
            <translation>&amp;Originalgröße</translation>
        </message>
        <message>
            <source>&amp;Fit the diagram</source>
            <translation>Diagramm &amp;einpassen</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>&amp;Helle Farben</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>&amp;Dunkle Farben</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>&amp;Next deviation</source>
            <translation>&amp;Nächste Abweichung</translation>
        </message>
        <message>
            <source>&amp;Previous deviation</source>
            <translation>&amp;Vorherige Abweichung</translation>
        </message>
        <message>
            <source>Next &amp;undecided deviation</source>
            <translation>Nächste &amp;offene Abweichung</translation>
        </message>
        <message>
            <source>&amp;Compare again</source>
            <translation>&amp;Erneut vergleichen</translation>
        </message>
        <message>
            <source>&amp;About Einklang</source>
            <translation>&amp;Über Einklang</translation>
        </message>
        <message>
            <source>About Einklang</source>
            <translation>Über Einklang</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Farben</translation>
        </message>
        <message>
            <source>&amp;Stations</source>
            <translation>&amp;Stationen</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
        <source>Changes that were not saved when the program ended are back: %1. Undo takes them back one by one.</source>
        <translation>Änderungen, die beim Ende des Programms nicht gespeichert waren, sind wieder da: %1. »Rückgängig« nimmt sie einzeln zurück.</translation>
    </message>
        <message>
            <source>&amp;Export ...</source>
            <translation>&amp;Exportieren …</translation>
        </message>
        <message>
            <source>Export as %1 ...</source>
            <translation>Exportieren als %1 …</translation>
        </message>
        <message>
            <source>&amp;Export</source>
            <translation>&amp;Exportieren</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>-export</source>
            <comment>end of a file name</comment>
            <translation>-Export</translation>
        </message>
        <message>
            <source>The file is being saved ...</source>
            <translation>Die Datei wird gespeichert …</translation>
        </message>
        <message>
            <source>&amp;Problems</source>
            <translation>&amp;Befunde</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
</context>
    <context>
        <name>einklang::ui::MatrixModel</name>
        <message>
            <source>%1 in %2</source>
            <translation>%2: %1</translation>
        </message>
        <message>
            <source>Step of the reference: %1</source>
            <translation>Schritt der Referenz: %1</translation>
        </message>
        <message>
            <source>Extra step: %1</source>
            <translation>Zusätzlicher Schritt: %1</translation>
        </message>
        <message>
            <source>%1 of %2 municipalities have it.</source>
            <translation>%1 von %2 Kommunen haben ihn.</translation>
        </message>
        <message>
            <source>%1: deviations: %2</source>
            <translation>%1: Abweichungen: %2</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::MatrixView</name>
        <message>
            <source>Comparison matrix</source>
            <translation>Vergleichsmatrix</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::MessageBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>A click or Esc closes it</source>
            <translation>Ein Klick oder Esc schließt die Meldung</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::ProblemsModel</name>
        <message>
            <source>Severity</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>Element</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Behebung</translation>
        </message>
        <message>
            <source>Click to mend it, or press the menu key:</source>
            <translation>Klick behebt es, ebenso die Menütaste:</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::ProblemsPanel</name>
    <message>
        <source>Problems · being checked ...</source>
        <translation>Befunde · werden geprüft …</translation>
    </message>
        <message>
            <source>Problems</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Checked: the flow from start to end and the conventions of drawing. Nothing is to be mended.</source>
            <translation>Geprüft: der Ablauf vom Anfang bis zum Ende und die Regeln der Darstellung. Nichts ist zu beheben.</translation>
        </message>
        <message>
            <source>Problems · none found</source>
            <translation>Befunde · keine</translation>
        </message>
        <message>
            <source>Problems · errors: %1 · warnings: %2 · hints: %3</source>
            <translation>Befunde · Fehler: %1 · Warnungen: %2 · Hinweise: %3</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::PropertiesPanel</name>
        <message>
            <source>Properties</source>
            <translation>Eigenschaften</translation>
        </message>
        <message>
            <source>Open a process to see its properties.</source>
            <translation>Öffnen Sie einen Prozess, um seine Eigenschaften zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::PropertyField</name>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>Prozess</translation>
        </message>
        <message>
            <source>(nobody)</source>
            <translation>(niemand)</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>Legal bases</source>
            <translation>Rechtsgrundlagen</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Verbindlichkeit</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Documents and IT</source>
            <translation>Dokumente und IT</translation>
        </message>
        <message>
            <source>Documents in</source>
            <translation>Eingehend</translation>
        </message>
        <message>
            <source>Documents out</source>
            <translation>Ausgehend</translation>
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
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Processing</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Warten</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Idle</source>
            <translation>Liegen</translation>
        </message>
        <message>
            <source>Share of cases</source>
            <translation>Anteil der Fälle</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Career group</source>
            <translation>Laufbahngruppe</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>FIM</source>
            <translation>FIM</translation>
        </message>
        <message>
            <source>Activity group</source>
            <translation>Aktivitätengruppe</translation>
        </message>
        <message>
            <source>Sequence flow</source>
            <translation>Ablaufpfeil</translation>
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
            <source>Participant</source>
            <translation>Beteiligter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role in the process</source>
            <translation>Prozessrolle</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Behörde</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>AGS</source>
            <translation>AGS</translation>
        </message>
        <message>
            <source>Inhabitants</source>
            <translation>Einwohner</translation>
        </message>
        <message>
            <source>Cases a year</source>
            <translation>Fälle im Jahr</translation>
        </message>
        <message>
            <source>Fact sheet</source>
            <translation>Steckbrief</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Leistung</translation>
        </message>
        <message>
            <source>LeiKa key</source>
            <translation>LeiKa-Schlüssel</translation>
        </message>
        <message>
            <source>Level of detail</source>
            <translation>Detaillierung</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Fassung</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
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
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Bahn</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::Publish</name>
        <message>
            <source>Standard process, BPMN 2.0 for other tools</source>
            <translation>Soll-Prozess, BPMN 2.0 für andere Werkzeuge</translation>
        </message>
        <message>
            <source>Standard process, BPMN 2.0 compatible with PICTURE</source>
            <translation>Soll-Prozess, BPMN 2.0 PICTURE-kompatibel</translation>
        </message>
        <message>
            <source>Standard process, YAML for Einklang and Git</source>
            <translation>Soll-Prozess, YAML für Einklang und Git</translation>
        </message>
        <message>
            <source>Diagram, SVG for the web</source>
            <translation>Diagramm, SVG für das Web</translation>
        </message>
        <message>
            <source>Diagram, PDF for printing</source>
            <translation>Diagramm, PDF zum Drucken</translation>
        </message>
        <message>
            <source>Diagram, PNG for slides</source>
            <translation>Diagramm, PNG für Folien</translation>
        </message>
        <message>
            <source>Comparison matrix, CSV for spreadsheets</source>
            <translation>Vergleichsmatrix, CSV für Tabellen</translation>
        </message>
        <message>
            <source>Harmonization report, PDF</source>
            <translation>Harmonisierungsbericht, PDF</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::PublishStation</name>
        <message>
            <source>Export to a folder ...</source>
            <translation>In einen Ordner exportieren …</translation>
        </message>
        <message>
            <source>Preview of the standard process</source>
            <translation>Vorschau des Soll-Prozesses</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
        <message>
            <source>Choose what is to be handed out. Every file can be read without Einklang.</source>
            <translation>Wählen Sie, was herausgegeben wird. Jede Datei lässt sich ohne Einklang lesen.</translation>
        </message>
        <message>
            <source>Nothing to publish yet</source>
            <translation>Noch nichts zu veröffentlichen</translation>
        </message>
        <message>
            <source>Open a project and decide on its deviations. Single diagrams can be exported from the File menu at any time.</source>
            <translation>Öffnen Sie ein Vorhaben und entscheiden Sie über seine Abweichungen. Einzelne Diagramme lassen sich jederzeit über das Menü »Datei« exportieren.</translation>
        </message>
        <message>
            <source>Export to a folder</source>
            <translation>In einen Ordner exportieren</translation>
        </message>
        <message>
            <source>Decisions that exclude each other and are missing in the standard process: %1. See the station Standard process.</source>
            <translation>Entscheidungen, die einander ausschließen und deshalb im Soll-Prozess fehlen: %1. Siehe Station »Soll-Prozess«.</translation>
        </message>
        <message>
            <source>These are files of the standard process. A single process: menu File, Export.</source>
            <translation>Das sind Dateien des Soll-Prozesses. Einen einzelnen Prozess schreibt das Menü Datei › Exportieren.</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::StandardStation</name>
        <message>
            <source>What the decisions made of the reference</source>
            <translation>Was die Entscheidungen aus der Referenz gemacht haben</translation>
        </message>
        <message>
            <source>No standard process yet</source>
            <translation>Noch kein Soll-Prozess</translation>
        </message>
        <message>
            <source>It is derived from the reference and the decisions of a project. Open a project, or two and more process files at once.</source>
            <translation>Er ergibt sich aus der Referenz und den Entscheidungen eines Vorhabens. Öffnen Sie ein Vorhaben oder mehrere Prozessdateien auf einmal.</translation>
        </message>
        <message>
            <source>Standard process: %1</source>
            <translation>Soll-Prozess: %1</translation>
        </message>
        <message>
            <source>Version %1 · %2 · %3 steps and events</source>
            <translation>Fassung %1 · %2 · %3 Schritte und Ereignisse</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>fehlerfreier Ablauf</translation>
        </message>
        <message>
            <source>not sound: see the problems below</source>
            <translation>fehlerhafter Ablauf: siehe die Befunde unten</translation>
        </message>
        <message>
            <source>Decisions that exclude each other (%1)</source>
            <translation>Entscheidungen, die einander ausschließen (%1)</translation>
        </message>
        <message>
            <source>Adopted from the municipalities (%1)</source>
            <translation>Aus den Kommunen übernommen (%1)</translation>
        </message>
        <message>
            <source>Permitted options (%1)</source>
            <translation>Zulässige Optionen (%1)</translation>
        </message>
        <message>
            <source>Still open: %1 deviations, as in the reference; %2 of them do not count now</source>
            <translation>Noch offen, bisher wie in der Referenz: %1, davon %2, die gerade nicht zählen</translation>
        </message>
        <message>
            <source>Still open: %1 deviations, as in the reference</source>
            <translation>Noch offen, bisher wie in der Referenz: %1</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>A deviation that no municipality shows any more</source>
            <translation>Eine Abweichung, die keine Kommune mehr zeigt</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::StartPage</name>
    <message>
        <source>It begins with a start, a step and an end; Ctrl+Enter adds the next step.</source>
        <translation>Er beginnt mit Start, Schritt und Ende; Strg+Eingabe fügt den nächsten Schritt an.</translation>
    </message>
    <message>
        <source>Draw a new process</source>
        <translation>Neuen Prozess zeichnen</translation>
    </message>
        <message>
            <source>Compare how municipalities work, decide on the differences one by one, and publish a standard that all can adopt.</source>
            <translation>Vergleichen, wie Kommunen arbeiten, die Unterschiede einzeln entscheiden und einen Soll-Prozess veröffentlichen, den alle übernehmen können.</translation>
        </message>
        <message>
            <source>Open a project or process files</source>
            <translation>Vorhaben oder Prozessdateien öffnen</translation>
        </message>
        <message>
            <source>Projects (.einklang), BPMN, XProzess, tables or YAML. Several files at once are compared with each other. Files can also be dropped here.</source>
            <translation>Vorhaben (.einklang), BPMN, XProzess, Tabellen oder YAML. Mehrere Dateien auf einmal werden miteinander verglichen. Dateien lassen sich auch hierher ziehen.</translation>
        </message>
        <message>
            <source>Open the example</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <source>Recently opened</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::StationBar</name>
        <message>
            <source>Stations</source>
            <translation>Stationen</translation>
        </message>
        <message>
            <source>Capture</source>
            <translation>Erfassen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Entscheiden</translation>
        </message>
        <message>
            <source>Standard process</source>
            <translation>Soll-Prozess</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Veröffentlichen</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>The file holds no process.</source>
            <translation>Die Datei enthält keinen Prozess.</translation>
        </message>
        <message>
            <source>This file format can only be read. Save the file as YAML or BPMN.</source>
            <translation>Dieses Dateiformat lässt sich nur lesen. Speichern Sie die Datei als YAML oder BPMN.</translation>
        </message>
        <message>
            <source>The file %1 lies outside the folder of the project. Copy all files of the project into one folder and open them there.</source>
            <translation>Die Datei %1 liegt außerhalb des Ordners des Vorhabens. Kopieren Sie alle Dateien des Vorhabens in einen Ordner und öffnen Sie sie dort.</translation>
        </message>
        <message>
            <source>Save the project first: decisions are written to its file at once.</source>
            <translation>Speichern Sie zuerst das Vorhaben (Menü »Datei«): Entscheidungen werden sofort in seine Datei geschrieben.</translation>
        </message>
        <message>
            <source>There is no picture format %1. Use SVG, PDF or PNG.</source>
            <translation>Das Bildformat %1 gibt es nicht. Möglich sind SVG, PDF und PNG.</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::ExportWays</name>
        <message>
            <source>PDF, for printing</source>
            <translation>PDF, zum Drucken</translation>
        </message>
        <message>
            <source>PNG, for slides</source>
            <translation>PNG, für Folien und Texte</translation>
        </message>
        <message>
            <source>SVG, for the web</source>
            <translation>SVG, für Webseiten</translation>
        </message>
        <message>
            <source>HTML, picture and text</source>
            <translation>HTML, Bild und Text zum Nachlesen</translation>
        </message>
        <message>
            <source>Table of the steps, CSV for spreadsheets</source>
            <translation>Tabelle der Schritte, CSV für Tabellenkalkulationen</translation>
        </message>
        <message>
            <source>Report with all that is said of the steps, PDF</source>
            <translation>Bericht mit allen Angaben zu den Schritten, PDF</translation>
        </message>
        <message>
            <source>BPMN 2.0, for other process tools</source>
            <translation>BPMN 2.0, für andere Prozesswerkzeuge</translation>
        </message>
        <message>
            <source>XProzess 2.0, for FIM and process platforms</source>
            <translation>XProzess 2.0, für FIM und Prozessplattformen</translation>
        </message>
        <message>
            <source>Einklang YAML, to be read and kept</source>
            <translation>Einklang-YAML, zum Lesen und Aufbewahren</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::StepText</name>
        <message>
            <source>&quot;%1&quot;</source>
            <translation>»%1«</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1 elements</source>
            <translation>%1 Elemente</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::FoldHeader</name>
        <message>
            <source>Fold</source>
            <translation>Zuklappen</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Aufklappen</translation>
        </message>
        <message>
            <source>folded</source>
            <translation>zugeklappt</translation>
        </message>
        <message>
            <source>unfolded</source>
            <translation>aufgeklappt</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>The file is being written ...</source>
            <translation>Die Datei wird geschrieben …</translation>
        </message>
        <message>
            <source>The files are being written ...</source>
            <translation>Die Dateien werden geschrieben …</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Geschrieben: %1</translation>
        </message>
        <message>
            <source>Files written: %1, to %2</source>
            <translation>Geschriebene Dateien: %1, in %2</translation>
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Cancelled, but written by then: %1</source>
            <translation>Abgebrochen, da war schon geschrieben: %1</translation>
        </message>
        <message>
            <source>Cancelled. Files written by then: %1, to %2</source>
            <translation>Abgebrochen. Bis dahin geschriebene Dateien: %1, in %2</translation>
        </message>
    </context>
</TS>
