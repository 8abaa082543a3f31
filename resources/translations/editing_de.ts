<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
    <context>
        <name>einklang::ui::StepCatalogue</name>
        <message>
            <source>Call activity</source>
            <translation>Aufruf eines Prozesses</translation>
        </message>
        <message>
            <source>Message start event</source>
            <translation>Nachricht-Startereignis</translation>
        </message>
        <message>
            <source>Timer start event</source>
            <translation>Zeit-Startereignis</translation>
        </message>
        <message>
            <source>Message end event</source>
            <translation>Nachricht-Endereignis</translation>
        </message>
        <message>
            <source>Terminate end event</source>
            <translation>Abbruch-Endereignis</translation>
        </message>
        <message>
            <source>Wait for a message</source>
            <translation>Auf Nachricht warten</translation>
        </message>
        <message>
            <source>Wait for a time</source>
            <translation>Auf Frist warten</translation>
        </message>
        <message>
            <source>Send a message</source>
            <translation>Nachricht senden</translation>
        </message>
        <message>
            <source>Wait for a signal</source>
            <translation>Auf Signal warten</translation>
        </message>
        <message>
            <source>Wait for a condition</source>
            <translation>Auf Bedingung warten</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Bahn</translation>
        </message>
        <message>
            <source>Pool</source>
            <translation>Becken</translation>
        </message>
        <message>
            <source>Party outside</source>
            <translation>Beteiligter außerhalb</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::ChoiceMenu</name>
        <message>
            <source>Nothing of this name</source>
            <translation>Nichts mit diesem Namen</translation>
        </message>
        <message>
            <source>Type to search</source>
            <translation>Zum Suchen tippen</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CanvasEditor</name>
        <message>
            <source>&amp;Grid</source>
            <translation>&amp;Raster</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Ausrichten</translation>
        </message>
        <message>
            <source>&amp;Align ...</source>
            <translation>&amp;Ausrichten …</translation>
        </message>
        <message>
            <source>Put the label back to its plac&amp;e</source>
            <translation>B&amp;eschriftung an ihren Platz zurück</translation>
        </message>
        <message>
            <source>Ma&amp;ke space</source>
            <translation>Plat&amp;z schaffen</translation>
        </message>
        <message>
            <source>Align &amp;left</source>
            <translation>&amp;Links ausrichten</translation>
        </message>
        <message>
            <source>Align in one &amp;column</source>
            <translation>In eine &amp;Spalte stellen</translation>
        </message>
        <message>
            <source>Align &amp;right</source>
            <translation>&amp;Rechts ausrichten</translation>
        </message>
        <message>
            <source>Align at the to&amp;p</source>
            <translation>&amp;Oben ausrichten</translation>
        </message>
        <message>
            <source>Align in one ro&amp;w</source>
            <translation>In eine Rei&amp;he stellen</translation>
        </message>
        <message>
            <source>Align at the &amp;bottom</source>
            <translation>Un&amp;ten ausrichten</translation>
        </message>
        <message>
            <source>Equal distances &amp;side by side</source>
            <translation>Gleiche A&amp;bstände nebeneinander</translation>
        </message>
        <message>
            <source>Equal distances &amp;one below the other</source>
            <translation>Gleiche Abstände untere&amp;inander</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Ausschneiden</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy as a p&amp;icture</source>
            <translation>Als &amp;Bild kopieren</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplizieren</translation>
        </message>
        <message>
            <source>(Lane without a name)</source>
            <translation>(Bahn ohne Namen)</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Append</source>
            <translation>Anfügen</translation>
        </message>
        <message>
            <source>Insert into the flow</source>
            <translation>In den Fluss einfügen</translation>
        </message>
        <message>
            <source>Change the kind</source>
            <translation>Art ändern</translation>
        </message>
        <message>
            <source>The normal case</source>
            <translation>Der Normalfall</translation>
        </message>
        <message>
            <source>No longer the normal case</source>
            <translation>Nicht mehr der Normalfall</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>To which lane?</source>
            <translation>In welche Bahn?</translation>
        </message>
        <message>
            <source>Connect with ...</source>
            <translation>Verbinden mit …</translation>
        </message>
        <message>
            <source>Who takes over the steps?</source>
            <translation>Wer übernimmt die Schritte?</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CopiedPart</name>
        <message>
            <source>Clipboard</source>
            <translation>Zwischenablage</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::ContextPad</name>
        <message>
            <source>What can be done with the selection</source>
            <translation>Was sich mit der Auswahl tun lässt</translation>
        </message>
        <message>
            <source>Append something else (A)</source>
            <translation>Anderes anfügen (A)</translation>
        </message>
        <message>
            <source>Connect (C)</source>
            <translation>Verbinden (C)</translation>
        </message>
        <message>
            <source>Change the kind (R)</source>
            <translation>Art ändern (R)</translation>
        </message>
        <message>
            <source>Remove (Del)</source>
            <translation>Entfernen (Entf)</translation>
        </message>
        <message>
            <source>Lane above</source>
            <translation>Bahn darüber</translation>
        </message>
        <message>
            <source>Lane below</source>
            <translation>Bahn darunter</translation>
        </message>
        <message>
            <source>Divide in two</source>
            <translation>In zwei teilen</translation>
        </message>
        <message>
            <source>Divide in three</source>
            <translation>In drei teilen</translation>
        </message>
        <message>
            <source>Append: %1</source>
            <translation>Anfügen: %1</translation>
        </message>
    </context>
    <context>
        <name>einklang::ui::CreatePalette</name>
        <message>
            <source>Create</source>
            <translation>Anlegen</translation>
        </message>
        <message>
            <source>Create something else (N)</source>
            <translation>Anderes anlegen (N)</translation>
        </message>
    </context>
</TS>
