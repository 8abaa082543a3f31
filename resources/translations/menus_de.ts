<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>einklang::ui::MainWindow</name>
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
</TS>
