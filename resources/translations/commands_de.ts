<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>ProcessTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
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
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
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
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <source>Steps in the order of the work</source>
        <translation>Schritte in der Reihenfolge der Bearbeitung</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>In der Referenz</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Anzahl Kommunen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The program has a fault and stops here. Please report it:</source>
        <translation>Das Programm hat einen Fehler und endet hier. Bitte melden Sie ihn:</translation>
    </message>
    <message>
        <source>Shows this help and ends</source>
        <translation>Zeigt diese Hilfe und endet</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>PFLICHT</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>FLOAT</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Zeigt die Version</translation>
    </message>
    <message>
        <source>Einklang harmonizes administrative processes. With files it opens the window; with a command it works without one.</source>
        <translation>Einklang harmonisiert Verwaltungsprozesse. Mit Dateien öffnet es das Fenster, mit einem Befehl arbeitet es ohne Fenster.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checks soundness and conventions</source>
        <translation>Prüft Ablauf und Konventionen</translation>
    </message>
    <message>
        <source>Files to check</source>
        <translation>Zu prüfende Dateien</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text oder json</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>Weg: %1</translation>
    </message>
</context>
<context>
    <name>MatchCommand</name>
    <message>
        <source>Finds which steps correspond in two processes</source>
        <translation>Findet, welche Schritte zweier Prozesse einander entsprechen</translation>
    </message>
    <message>
        <source>First process, usually the reference</source>
        <translation>Erster Prozess, meist die Referenz</translation>
    </message>
    <message>
        <source>Second process</source>
        <translation>Zweiter Prozess</translation>
    </message>
    <message>
        <source>text, csv or json</source>
        <translation>text, csv oder json</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>Compares variants with a reference process</source>
        <translation>Vergleicht Varianten mit einem Referenzprozess</translation>
    </message>
    <message>
        <source>The reference process</source>
        <translation>Der Referenzprozess</translation>
    </message>
    <message>
        <source>The variants</source>
        <translation>Die Varianten</translation>
    </message>
    <message>
        <source>text, json or csv (the matrix)</source>
        <translation>text, json oder csv (die Matrix)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 deviations in %n statement(s)</source>
        <translation>
            <numerusform>%1: %2 Abweichungen in %n Aussage</numerusform>
            <numerusform>%1: %2 Abweichungen in %n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deviation(s)</source>
        <translation>
            <numerusform>%1: %n Abweichung</numerusform>
            <numerusform>%1: %n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the same as %2</source>
        <translation>%1: gleich wie %2</translation>
    </message>
    <message>
        <source>Who works alike:</source>
        <translation>Wer ähnlich arbeitet:</translation>
    </message>
</context>
<context>
    <name>LayoutCommand</name>
    <message>
        <source>Draws every process anew, or changes its drawing</source>
        <translation>Zeichnet jeden Prozess neu oder ändert seine Zeichnung</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Zu lesende Datei</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>right or down</source>
        <translation>right (nach rechts) oder down (nach unten)</translation>
    </message>
    <message>
        <source>given, or fewest-handovers: so that flows cross few lanes</source>
        <translation>given (wie in der Datei) oder fewest-handovers: so, dass Flüsse wenige Bahnen kreuzen</translation>
    </message>
    <message>
        <source>Draw the largest process like this reference: lanes and steps in its places</source>
        <translation>Den größten Prozess wie diese Referenz zeichnen: Bahnen und Schritte an deren Plätzen</translation>
    </message>
    <message>
        <source>all: from nothing; routes: only the flows; new: what has no place yet; tidy: keep the arrangement of a sketch</source>
        <translation>all: alles neu; routes: nur die Flüsse; new: was noch keinen Platz hat; tidy: die Anordnung einer Skizze beibehalten</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>Converts a file; the format follows from the extension: yaml, bpmn, xml (XProzess), svg, pdf, png, csv, html</source>
        <translation>Wandelt eine Datei um; das Format folgt aus der Endung: yaml, bpmn, xml (XProzess), svg, pdf, png, csv, html</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Zu lesende Datei</translation>
    </message>
    <message>
        <source>File to write; a folder ending in / takes one file per process</source>
        <translation>Zu schreibende Datei; ein Ordner mit / am Ende nimmt je Prozess eine Datei auf</translation>
    </message>
    <message>
        <source>Write what was lost or repaired as JSON</source>
        <translation>Schreibt als JSON, was verloren ging oder repariert wurde</translation>
    </message>
    <message>
        <source>picture: replace what the PICTURE platform would drop</source>
        <translation>picture: ersetzt, was die PICTURE-Prozessplattform weglassen würde</translation>
    </message>
    <message>
        <source>Format of the files in a folder: yaml, bpmn ...</source>
        <translation>Format der Dateien in einem Ordner: yaml, bpmn ...</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Opens, saves and compares: shows that nothing is lost</source>
        <translation>Öffnet, speichert und vergleicht: zeigt, dass nichts verloren geht</translation>
    </message>
    <message>
        <source>Files to verify</source>
        <translation>Zu prüfende Dateien</translation>
    </message>
    <message>
        <source>%1: %2: nothing lost</source>
        <translation>%1: %2: nichts verloren</translation>
    </message>
    <message>
        <source>%1: %2: DIFFERENT after saving</source>
        <translation>%1: %2: nach dem Speichern ANDERS</translation>
    </message>
    <message>
        <source>saved unchanged: not one byte differs</source>
        <translation>unverändert gespeichert: kein Byte anders</translation>
    </message>
    <message>
        <source>saved unchanged: bytes DIFFER</source>
        <translation>unverändert gespeichert: Bytes ANDERS</translation>
    </message>
    <message numerus="yes">
        <source>one label changed: %n line(s) differ</source>
        <translation>
            <numerusform>eine Beschriftung geändert: %n Zeile anders</numerusform>
            <numerusform>eine Beschriftung geändert: %n Zeilen anders</numerusform>
        </translation>
    </message>
    <message>
        <source>one label changed: other elements DIFFER</source>
        <translation>eine Beschriftung geändert: andere Elemente ANDERS</translation>
    </message>
    <message>
        <source>changed back: bytes DIFFER</source>
        <translation>wieder zurückgeändert: Bytes ANDERS</translation>
    </message>
</context>
<context>
    <name>ProposeCommand</name>
    <message>
        <source>Proposes a sound process with little change for all variants</source>
        <translation>Schlägt einen fehlerfreien Prozess mit wenig Änderung für alle Varianten vor</translation>
    </message>
    <message>
        <source>The variants, then the file to write</source>
        <translation>Die Varianten, danach die zu schreibende Datei</translation>
    </message>
    <message>
        <source>Stay close to this reference</source>
        <translation>Nah an dieser Referenz bleiben</translation>
    </message>
    <message>
        <source>equal, inhabitants, cases, or a file (JSON: file name to number)</source>
        <translation>equal (gleich), inhabitants (Einwohner), cases (Fälle im Jahr) oder eine Datei (JSON: Dateiname zu Zahl)</translation>
    </message>
    <message>
        <source>What must stay (JSON: mandatory, order, roles, closeness, simplicity)</source>
        <translation>Was gelten muss (JSON: mandatory, order, roles, closeness, simplicity)</translation>
    </message>
    <message>
        <source>the proposal</source>
        <translation>dem Vorschlag</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>der Kommune</translation>
    </message>
    <message>
        <source>Write effort, bound and support as JSON</source>
        <translation>Schreibt Aufwand, Schranke und Unterstützung als JSON</translation>
    </message>
</context>
<context>
    <name>HarmonizeCommand</name>
    <message>
        <source>Writes the standard and all deliverables of a project</source>
        <translation>Schreibt den Soll-Prozess und alle Ergebnisse eines Vorhabens</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Vorhaben</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Decisions conflict: %1: %2</source>
        <translation>Widerspruch in den Entscheidungen: %1: %2</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>Writes the harmonization report</source>
        <translation>Schreibt den Harmonisierungsbericht</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Vorhaben</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>Die zu schreibende PDF-Datei</translation>
    </message>
</context>
<context>
    <name>ScreenshotsCommand</name>
    <message>
        <source>Takes pictures of the window</source>
        <translation>Nimmt Bilder des Fensters auf</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Vorhaben</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Zielordner</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>the file is no JSON object</source>
        <translation>Die Datei enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>the file is no project</source>
        <translation>Die Datei ist kein Vorhaben.</translation>
    </message>
    <message>
        <source>the extension is not known; use yaml, bpmn, xml, svg, pdf, png, csv or html</source>
        <translation>Die Endung ist nicht bekannt; möglich sind yaml, bpmn, xml, svg, pdf, png, csv und html.</translation>
    </message>
    <message>
        <source>the file holds no process</source>
        <translation>Die Datei enthält keinen Prozess.</translation>
    </message>
</context>
</TS>
