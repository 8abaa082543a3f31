<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Message</name>
    <message>
        <source>%1 cannot be %2; it may be: %3.</source>
        <translation>%1 kann nicht %2 sein; möglich ist: %3.</translation>
    </message>
    <message>
        <source>%1 must be [x, y, width, height].</source>
        <translation>%1 muss die Form [x, y, Breite, Höhe] haben.</translation>
    </message>
    <message>
        <source>%1 must be a list of x and y in turn.</source>
        <translation>%1 muss abwechselnd x und y aufzählen.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 muss eine Liste sein.</translation>
    </message>
    <message>
        <source>%1 must be a number such as 12.5, not %2.</source>
        <translation>%1 muss eine Zahl wie 12.5 sein (mit Punkt), nicht %2.</translation>
    </message>
    <message>
        <source>%1 must be a single value.</source>
        <translation>%1 muss ein einzelner Wert sein.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not %2.</source>
        <translation>%1 muss eine ganze Zahl sein, nicht %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false, not %2.</source>
        <translation>%1 muss true (ja) oder false (nein) sein, nicht %2.</translation>
    </message>
    <message>
        <source>%1 must have 1 to %2 characters.</source>
        <translation>%1 muss 1 bis %2 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>A key is empty.</source>
        <translation>Ein Schlüsselwort ist leer.</translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>Ein Schlüsselwort muss ein Text sein.</translation>
    </message>
    <message>
        <source>A list in brackets is too long.</source>
        <translation>Eine Liste in Klammern ist zu lang.</translation>
    </message>
    <message>
        <source>An edge has more than %1 points.</source>
        <translation>Eine Linie hat mehr als %1 Punkte.</translation>
    </message>
    <message>
        <source>An element has more than %1 keys.</source>
        <translation>Ein Element hat mehr als %1 Schlüsselwörter.</translation>
    </message>
    <message>
        <source>Anchors and aliases are not allowed.</source>
        <translation>Anker und Verweise (&amp; und *) sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Another program changed the file in the meantime; its content is now in %1.</source>
        <translation>Ein anderes Programm hat die Datei inzwischen geändert; deren Inhalt steht jetzt in %1.</translation>
    </message>
    <message>
        <source>Another program changed the file in the meantime; nothing was saved.</source>
        <translation>Ein anderes Programm hat die Datei inzwischen geändert; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Another program erased the file in the meantime; nothing was saved.</source>
        <translation>Ein anderes Programm hat die Datei inzwischen gelöscht; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Another program made a file of this name in the meantime; nothing was saved.</source>
        <translation>Ein anderes Programm hat inzwischen eine Datei dieses Namens angelegt; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Keys with values are expected here.</source>
        <translation>Hier werden Schlüsselwörter mit Werten erwartet.</translation>
    </message>
    <message>
        <source>Merge keys are not allowed.</source>
        <translation>Das Schlüsselwort &lt;&lt; ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels.</source>
        <translation>Die Datei ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Reading failed (%1).</source>
        <translation>Das Lesen ist fehlgeschlagen (%1).</translation>
    </message>
    <message>
        <source>Reading the file takes too long.</source>
        <translation>Das Lesen der Datei dauert zu lange.</translation>
    </message>
    <message>
        <source>Tags are not allowed.</source>
        <translation>Typangaben mit ! sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>The YAML is broken: %1.</source>
        <translation>Die Datei ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>The coordinate %1 is too large.</source>
        <translation>Die Koordinate %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The deviation %1 is decided twice.</source>
        <translation>Über die Abweichung %1 ist doppelt entschieden.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was saved.</source>
        <translation>Der Datenträger ist voll; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The entries of %1 must be texts.</source>
        <translation>Die Einträge von %1 müssen Texte sein.</translation>
    </message>
    <message>
        <source>The file does not begin with &quot;format: %1&quot;.</source>
        <translation>Die Datei beginnt nicht mit »format: %1«.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file does not fit its end marker: it was changed by hand or damaged.</source>
        <translation>Die Datei passt nicht zu ihrer Endmarke: Sie wurde von Hand geändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The file has no end marker: it was written or changed by hand, or its end is missing.</source>
        <translation>Die Datei hat keine Endmarke: Sie wurde von Hand geschrieben oder geändert, oder ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The file holds a control character; it is damaged or no text file.</source>
        <translation>Die Datei enthält ein Steuerzeichen; sie ist beschädigt oder keine Textdatei.</translation>
    </message>
    <message>
        <source>The file holds a second YAML document.</source>
        <translation>Die Datei enthält ein zweites YAML-Dokument.</translation>
    </message>
    <message>
        <source>The file holds more than %1 elements.</source>
        <translation>Die Datei enthält mehr als %1 Elemente.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values.</source>
        <translation>Die Datei enthält mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>The file holds no process.</source>
        <translation>Die Datei enthält keinen Prozess.</translation>
    </message>
    <message>
        <source>The file is damaged: its old content is in %1, the new one in %2.</source>
        <translation>Die Datei ist beschädigt: Ihr alter Inhalt steht in %1, der neue in %2.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The file is open already (process %1).</source>
        <translation>Die Datei ist bereits geöffnet (Vorgang %1).</translation>
    </message>
    <message>
        <source>The file name %1 leads out of the project folder.</source>
        <translation>Der Dateiname %1 führt aus dem Ordner des Vorhabens hinaus.</translation>
    </message>
    <message>
        <source>The file name is too long; nothing was saved.</source>
        <translation>Der Dateiname ist zu lang; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The file was left open by a program that has ended (process %1).</source>
        <translation>Die Datei ist noch als geöffnet vermerkt, aber das Programm läuft nicht mehr (Vorgang %1).</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Einklang: it has format version %1, this program reads up to version %2.</source>
        <translation>Die Datei stammt von einer neueren Version von Einklang: Sie hat die Formatversion %1, dieses Programm liest bis Version %2.</translation>
    </message>
    <message>
        <source>The file was written, but the disk did not confirm it (%1); save again.</source>
        <translation>Die Datei wurde geschrieben, aber der Datenträger hat es nicht bestätigt (%1); bitte erneut speichern.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder does not exist; nothing was saved.</source>
        <translation>Den Ordner gibt es nicht; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The journal is damaged; save the file now.</source>
        <translation>Das Änderungsprotokoll ist beschädigt; bitte die Datei jetzt speichern.</translation>
    </message>
    <message>
        <source>The key %1 is given twice.</source>
        <translation>Das Schlüsselwort %1 steht doppelt da.</translation>
    </message>
    <message>
        <source>The key %1 is missing here.</source>
        <translation>Hier fehlt das Schlüsselwort %1.</translation>
    </message>
    <message>
        <source>The key version must be a whole number from 1.</source>
        <translation>Bei version muss eine ganze Zahl ab 1 stehen.</translation>
    </message>
    <message>
        <source>The medium is read-only; nothing was saved.</source>
        <translation>Der Datenträger ist schreibgeschützt; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The old file could not be copied; nothing was saved.</source>
        <translation>Die alte Datei ließ sich nicht sichern; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The picture of %1 was left out: there is no such element.</source>
        <translation>Die Zeichnung von %1 wurde weggelassen: Dieses Element gibt es nicht.</translation>
    </message>
    <message>
        <source>The project names no reference.</source>
        <translation>Das Vorhaben nennt keine Referenz.</translation>
    </message>
    <message>
        <source>The record is no change of a process.</source>
        <translation>Der Eintrag ist keine Änderung eines Prozesses.</translation>
    </message>
    <message>
        <source>The text is not encoded in UTF-8.</source>
        <translation>Der Text ist nicht in UTF-8 kodiert.</translation>
    </message>
    <message>
        <source>The unknown key %1 could not be kept.</source>
        <translation>Das unbekannte Schlüsselwort %1 konnte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The variant %1 names no file.</source>
        <translation>Die Variante %1 nennt keine Datei.</translation>
    </message>
    <message>
        <source>There is no permission to read the file.</source>
        <translation>Zum Lesen der Datei fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>There is no permission to write here; nothing was saved.</source>
        <translation>Zum Schreiben fehlt hier die Berechtigung; es wurde nichts gespeichert.</translation>
    </message>
    <message>
            <source>The file has no process with the id %1 that the project names.</source>
            <translation>Die Datei enthält den Prozess %1 nicht, den das Vorhaben nennt.</translation>
        </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Das ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is no file; nothing was saved.</source>
        <translation>Das ist keine Datei; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Two variants are called %1.</source>
        <translation>Zwei Varianten heißen %1.</translation>
    </message>
    <message>
        <source>What was written reads back differently: the disk may be defective.</source>
        <translation>Das Geschriebene liest sich anders zurück: Der Datenträger ist vielleicht defekt. Die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Writing failed (%1); nothing was saved.</source>
        <translation>Das Schreiben ist fehlgeschlagen (%1); es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>there is no process %1</source>
        <translation>Den Prozess %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 would be inside itself or nested too deeply</source>
        <translation>%1 läge in sich selbst oder ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>What was not saved when the program ended could not be brought back, as the file was changed since. It is kept in %1.</source>
        <translation>Was beim Ende des Programms nicht gespeichert war, ließ sich nicht wiederherstellen, weil die Datei seither geändert wurde. Es ist aufgehoben in %1.</translation>
    </message>
    <message>
        <source>The record does not fit what is there.</source>
        <translation>Der Eintrag passt nicht zu dem, was da ist.</translation>
    </message>
        <message>
            <source>The file was not saved.</source>
            <translation>Die Datei wurde nicht gespeichert.</translation>
        </message>
        <message>
            <source>This file is open here: save it, or export under another name.</source>
            <translation>Diese Datei ist hier geöffnet: Speichern Sie sie, oder exportieren Sie unter einem anderen Namen.</translation>
        </message>
</context>
</TS>
