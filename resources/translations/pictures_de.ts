<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Report</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>nobody does it there</source>
        <translation>dort tut es niemand</translation>
    </message>
    <message>
        <source>%1 · by %2</source>
        <translation>%1 · durch %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>At its own size</source>
        <translation>In Originalgröße</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Angeheftet an</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Activity group</source>
        <translation>Aktivitätengruppe</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Career group</source>
        <translation>Laufbahngruppe</translation>
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
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Diagram %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>Dokumente ein</translation>
    </message>
    <message>
        <source>Documents out</source>
        <translation>Dokumente aus</translation>
    </message>
    <message>
        <source>IT systems</source>
        <translation>IT-Systeme</translation>
    </message>
    <message>
        <source>Idle time</source>
        <translation>Liegezeit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Danach:</translation>
    </message>
    <message>
        <source>Nobody has filled in the profile of this process yet.</source>
        <translation>Der Steckbrief dieses Prozesses ist noch nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Remark in the picture</source>
        <translation>Anmerkung im Bild</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Share of the cases</source>
        <translation>Anteil der Fälle</translation>
    </message>
    <message>
        <source>Show in the picture</source>
        <translation>Im Bild zeigen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps in the order of the work</source>
        <translation>Schritte in der Reihenfolge der Arbeit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Transport time</source>
        <translation>Transportzeit</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who does what, and what is next</source>
        <translation>Wer macht was, und was kommt danach</translation>
    </message>
    <message>
        <source>attached to</source>
        <translation>angeheftet an</translation>
    </message>
    <message>
        <source>continued on page %1</source>
        <translation>weiter auf Seite %1</translation>
    </message>
    <message>
        <source>from page %1</source>
        <translation>von Seite %1</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>to and from page %1</source>
        <translation>weiter auf und von Seite %1</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The inside of the sub-process &quot;%1&quot; has a picture of its own, which is not in this file.</source>
        <translation>Das Innere des Teilprozesses »%1« hat ein eigenes Bild, das nicht in dieser Datei steht.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; of the process is not in this file.</source>
        <translation>Das Bild »%1« des Prozesses steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>The process &quot;%1&quot; is not in this file.</source>
        <translation>Der Prozess »%1« steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; has no place in the picture.</source>
        <translation>Der Schritt »%1« hat keinen Platz im Bild.</translation>
    </message>
    <message>
        <source>The letters of &quot;%1&quot; are only %2 points high on this paper. Choose the poster, or A3.</source>
        <translation>Die Schrift von »%1« ist auf diesem Papier nur %2 Punkt hoch. Wählen Sie das Poster oder A3.</translation>
    </message>
    <message>
        <source>The poster would have more than 400 sheets. Choose A3, or one page.</source>
        <translation>Das Poster hätte mehr als 400 Blätter. Wählen Sie A3 oder eine einzige Seite.</translation>
    </message>
    <message>
        <source>There is no picture format %1. Use SVG, PDF, PNG or HTML.</source>
        <translation>Es gibt kein Bildformat %1. Verwenden Sie SVG, PDF, PNG oder HTML.</translation>
    </message>
</context>
<context>
    <name>LossReport</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>einklang::ui::LossesDialog</name>
    <message>
        <source>-notes</source>
        <comment>end of a file name</comment>
        <translation>-hinweise</translation>
    </message>
    <message>
        <source>Filter: a word of the note, a step ...</source>
        <translation>Filtern: ein Wort des Hinweises, ein Schritt …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save the list ...</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Choose a note to see its element in the diagram.</source>
        <translation>Wählen Sie einen Hinweis, um sein Element im Diagramm zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2 notes are shown.</source>
        <translation>%1 von %2 Hinweisen werden gezeigt.</translation>
    </message>
    <message>
        <source>Table (%1);;JSON (%2)</source>
        <translation>Tabelle (%1);;JSON (%2)</translation>
    </message>
</context>
<context>
    <name>einklang::ui::PageOptionsForm</name>
    <message>
        <source>One page, as large as the diagram</source>
        <translation>Eine Seite, so groß wie das Diagramm</translation>
    </message>
    <message>
        <source>Fitted to one sheet of paper</source>
        <translation>Eingepasst auf ein Blatt</translation>
    </message>
    <message>
        <source>Poster of several sheets</source>
        <translation>Poster aus mehreren Blättern</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Wie es passt</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-fach</translation>
    </message>
    <message>
        <source>&amp;PDF pages</source>
        <translation>&amp;PDF-Seiten</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>P&amp;NG size</source>
        <translation>P&amp;NG-Größe</translation>
    </message>
</context>
<context>
    <name>einklang::ui::PagesPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Pages: %1. Letters on paper: %2 pt.</source>
        <translation>Seiten: %1. Schrift auf dem Papier: %2 pt.</translation>
    </message>
    <message>
        <source>That is hard to read: choose the poster or A3.</source>
        <translation>Das ist schwer zu lesen: Wählen Sie das Poster oder A3.</translation>
    </message>
</context>
<context>
    <name>einklang::ui::ExportDialog</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Export ...</source>
        <translation>Exportieren …</translation>
    </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
</context>
<context>
    <name>einklang::ui::PublishStation</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Pages of the PDF</source>
        <translation>Seiten der PDF-Datei</translation>
    </message>
</context>
<context>
    <name>einklang::ui::Publish</name>
    <message>
        <source>Diagram with its text, HTML page without a network</source>
        <translation>Diagramm mit Text, HTML-Seite ohne Netz</translation>
    </message>
</context>
<context>
    <name>ConvertCommand</name>
    <message>
        <source>Size of a PNG: 1 to 4 times the usual</source>
        <translation>Größe einer PNG-Datei: 1- bis 4-fach</translation>
    </message>
    <message>
        <source>Pages of a PDF: one (in the size of the drawing), fit (a sheet of paper), poster (sheets to be glued together)</source>
        <translation>Seiten einer PDF-Datei: one (so groß wie die Zeichnung), fit (ein Blatt Papier), poster (Blätter zum Zusammenkleben)</translation>
    </message>
    <message>
        <source>Paper of a PDF: A4 or A3; without it A4, and A3 where a fitted drawing could not be read</source>
        <translation>Papier einer PDF-Datei: A4 oder A3; ohne Angabe A4, und A3, wo eine eingepasste Zeichnung nicht zu lesen wäre</translation>
    </message>
</context>
</TS>
