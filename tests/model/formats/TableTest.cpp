#include "model/analysis/Soundness.h"
#include "model/base/Text.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/Shorten.h"
#include "model/formats/table/CsvReader.h"
#include "model/formats/table/TableFormat.h"
#include "model/formats/table/TableSteps.h"

#include <QTest>

#include <algorithm>

using namespace einklang;

class TableTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void everyEncodingAndSeparatorGivesTheSameCells_data();
  void everyEncodingAndSeparatorGivesTheSameCells();
  void quotedCellsHoldSeparatorsQuotesAndLines();
  void aGuardedFormulaIsTextAgain();
  void aQuotationMarkThatNothingClosesIsRefusedWithItsLine();
  void limitsHoldForRowsAndColumns();
  void germanAndEnglishHeadingsAreUnderstood_data();
  void germanAndEnglishHeadingsAreUnderstood();
  void withoutHeadingTheUsualOrderCounts();
  void withoutHeadingWhatRepeatsIsTheRole();
  void aColumnThatOnlyNumbersTheStepsIsNoneOfThem();
  void theLineUnderAHeadingInMarkdownIsNoStep();
  void umlautsAtTheEndOfTheSampleDoNotHideTheHeading();
  void rolesBecomeLanesAndColumnsAttributes();
  void aSingleConditionBecomesADecisionWithABypass();
  void conditionsBehindAQuestionAreItsBranches();
  void rowsAtTheSameTimeStandBetweenParallelGateways();
  void commasInCellsDoNotHideTheSemicolon();
  void aTimeIsADeadlineAndNoCondition();
  void numbersOfNextStepsMakeTheFlow_data();
  void numbersOfNextStepsMakeTheFlow();
  void numbersOfAPieceThatItDoesNotHoldLeadOut();
  void aLoopBackGetsAMergingGateway();
  void everyTableGivesASoundProcess();
  void nothingOfTheTableIsLost();
  void linesAboveTheHeadingNameTheProcess();
  void longNamesAreCutAndKeptInTheNote();
  void tablesWithoutAStepAreRefused();
  void hugeTablesAreReadInTime();
};

namespace {

Import imported(const std::string& text)
{
  Result<Import> import = importBytes(text, "Hundesteuer.csv");
  if (!import) qFatal("%s", english(import.error()).c_str());
  return std::move(*import);
}

Process processOf(const std::string& text)
{
  return imported(text).content.processes.front();
}

/// The flow as text: "start>a a>?1 ?1-ja>b", with the labels of steps; gateways without a label by
/// their kind.
std::string flowText(const Process& process)
{
  const auto name = [](const Node& node) {
    if (!node.label.empty()) return node.label;
    if (isStart(node)) return std::string{"start"};
    if (isEnd(node)) return std::string{"end"};
    const Gateway* gateway = gatewayOf(node);
    return std::string{gateway && gateway->kind == GatewayKind::Parallel ? "+" : "x"};
  };
  std::vector<std::string> parts;
  for (const Flow& flow : process.flows()) {
    const std::string label = flow.label.empty() ? ">" : "-" + flow.label + ">";
    parts.push_back(name(*process.findNode(*flow.source)) + label +
                    name(*process.findNode(*flow.target)));
  }
  std::ranges::sort(parts);
  return join(parts, " ");
}

const Node& named(const Process& process, const std::string& label)
{
  const auto found = std::ranges::find(process.nodes(), label, &Node::label);
  if (found == process.nodes().end()) qFatal("no step %s", label.c_str());
  return *found;
}

bool says(const Losses& losses, const std::string& text)
{
  return std::ranges::any_of(losses, [&](const Loss& loss) {
    return english(loss.message).find(text) != std::string::npos;
  });
}

std::string utf16(const std::string& latin1, bool bigEndian)
{
  std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char c : latin1) {
    bytes += bigEndian ? std::string{'\0', c} : std::string{c, '\0'};
  }
  return bytes;
}

}  // namespace

void TableTest::everyEncodingAndSeparatorGivesTheSameCells_data()
{
  QTest::addColumn<std::string>("bytes");
  const std::string utf8 = "Was;Wer\nPrüfen;Amt\n";
  const std::string latin1 =
      "Was;Wer\nPr\xFC"
      "fen;Amt\n";
  QTest::newRow("UTF-8") << utf8;
  QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + utf8;
  QTest::newRow("Windows-1252") << latin1;
  QTest::newRow("UTF-16 little") << utf16(latin1, false);
  QTest::newRow("UTF-16 big") << utf16(latin1, true);
  QTest::newRow("UTF-16 without mark") << utf16(latin1, false).substr(2);
  QTest::newRow("comma") << std::string{"Was,Wer\r\nPrüfen,Amt\r\n"};
  QTest::newRow("tab") << std::string{"Was\tWer\nPrüfen\tAmt"};
  QTest::newRow("said") << std::string{"sep=|\nWas|Wer\nPrüfen|Amt"};
  QTest::newRow("old Macintosh") << std::string{"Was;Wer\rPrüfen;Amt\r"};
}

void TableTest::everyEncodingAndSeparatorGivesTheSameCells()
{
  QFETCH(std::string, bytes);

  const Result<Table> table = readCsv(bytes, "t.csv");

  QVERIFY(table);
  QCOMPARE(*table, (Table{{"Was", "Wer"}, {"Prüfen", "Amt"}}));
}

void TableTest::quotedCellsHoldSeparatorsQuotesAndLines()
{
  const Result<Table> table = readCsv("a;\"b;\"\"c\"\"\nd\";e\n", "t.csv");

  QVERIFY(table);
  QCOMPARE(*table, (Table{{"a", "b;\"c\"\nd", "e"}}));
}

void TableTest::aGuardedFormulaIsTextAgain()
{
  const Table table{{"=SUM(A1)", "+49 351", "-", "@x", "'s"}};

  const Result<Table> again = readCsv(writeCsv(table), "t.csv");

  QVERIFY(again);
  QCOMPARE(*again, table);
}

void TableTest::aQuotationMarkThatNothingClosesIsRefusedWithItsLine()
{
  const auto table = readCsv("a;b\nc;\"d\ne;f\n", "t.csv");

  QVERIFY(!table);
  QCOMPARE(table.error().code, ErrorCode::SyntaxError);
  QCOMPARE(table.error().position, (SourcePosition{2, 1}));
}

void TableTest::limitsHoldForRowsAndColumns()
{
  ImportLimits limits;
  limits.elements = 12;  // three rows

  QCOMPARE(readCsv("a\nb\nc\nd\n", "t", limits).error().code, ErrorCode::LimitExceeded);
  QCOMPARE(readCsv(std::string(300, ';'), "t").error().code, ErrorCode::LimitExceeded);
}

void TableTest::germanAndEnglishHeadingsAreUnderstood_data()
{
  using enum TableColumn;
  QTest::addColumn<std::string>("heading");
  QTest::addColumn<std::vector<TableColumn>>("columns");
  QTest::newRow("short") << std::string{"Nr.;Wer;Was;Wann"}
                         << std::vector{Number, Role, Task, Condition};
  QTest::newRow("long") << std::string{
      "lfd. Nr.;Zuständige Stelle;Tätigkeit (kurz);Bedingung;Dokument;IT-System / "
      "Fachverfahren;Zeit in Minuten;Nächster Schritt"}
                        << std::vector{Number,      Role,    Task,    Condition,
                                       DocumentsIn, Systems, Minutes, Next};
  QTest::newRow("ours") << std::string{
      "Nr.;Wer;Was;Art;Frist;Eingehende Dokumente;Ausgehende "
      "Dokumente;IT-System;Kanal;Minuten;Rechtsgrundlage;Weiter mit"}
                        << std::vector{Number,  Role,    Task,    Kind,       Deadline, DocumentsIn,
                                       DocumentsOut, Systems, Channel, Minutes, LegalBases, Next};
  QTest::newRow("English") << std::string{"No.;Who;What;Documents in;IT system;Next"}
                           << std::vector{Number, Role, Task, DocumentsIn, Systems, Next};
  QTest::newRow("of offices") << std::string{"lfd. Nr.;Org.-Einheit;Arbeitsschritte;Womit"}
                              << std::vector{Number, Role, Task, Systems};
  QTest::newRow("of Visio") << std::string{"Process Step ID;Process Step Description;Next Step ID;"
                                           "Connector Label;Shape Type;Function"}
                            << std::vector{Number, Task, Next, Other, Kind, Role};
  QTest::newRow("unknown") << std::string{"Was;Wer;Farbe"} << std::vector{Task, Role, Other};
}

void TableTest::germanAndEnglishHeadingsAreUnderstood()
{
  QFETCH(std::string, heading);
  QFETCH(std::vector<TableColumn>, columns);

  const ColumnMapping mapping = guessColumns(*readCsv(heading + "\n1;a;b\n", "t"));

  QCOMPARE(mapping.columns, columns);
  QCOMPARE(mapping.firstRow, std::size_t{1});
}

void TableTest::withoutHeadingTheUsualOrderCounts()
{
  const Process process = processOf("1;Amt;Antrag prüfen\n2;Kasse;Gebühr buchen\n");

  QCOMPARE(flowText(process),
           std::string{"Antrag prüfen>Gebühr buchen Gebühr buchen>end start>Antrag prüfen"});
  QCOMPARE(roleOf(process, named(process, "Gebühr buchen")), std::string{"Kasse"});
}

void TableTest::withoutHeadingWhatRepeatsIsTheRole()
{
  const Process process =
      processOf("1;Antrag prüfen;Kasse\n2;Gebühr buchen;Kasse\n3;Bescheid erlassen;Amt\n");

  QCOMPARE(roleOf(process, named(process, "Gebühr buchen")), std::string{"Kasse"});
}

void TableTest::aColumnThatOnlyNumbersTheStepsIsNoneOfThem()
{
  using enum TableColumn;
  const auto columns = [](const std::string& bytes) {
    return guessColumns(*readCsv(bytes, "t")).columns;
  };
  QCOMPARE(columns("Schritt;Was;Wer\n1;prüfen;Amt\n2;buchen;Amt\n"),
           (std::vector{Number, Task, Role}));
  QCOMPARE(columns("Schritt;Beschreibung;Wer\nP1;prüfen;Amt\n\nP2;buchen;Amt\n"),
           (std::vector{Number, Task, Role}));
  QCOMPARE(columns("Nr;Schritt;Was;Wer\n1;1.1;prüfen;Amt\n"),
           (std::vector{Number, Other, Task, Role}));
  QCOMPARE(columns("Schritt;Was;Wer\nprüfen;Antrag;Amt\n"), (std::vector{Task, Other, Role}));
}

void TableTest::theLineUnderAHeadingInMarkdownIsNoStep()
{
  const Process process = processOf("| Was | Wer |\n|:---|---|\n| prüfen | Amt |\n");

  QCOMPARE(flowText(process), std::string{"prüfen>end start>prüfen"});
}

/// The first bytes of a large file tell what it is, even where they end inside of a character.
void TableTest::umlautsAtTheEndOfTheSampleDoNotHideTheHeading()
{
  for (const char* pad : {"", "x"}) {
    std::string bytes = std::string{"Tätigkeit;Zuständigkeit"} + pad + "\n";
    while (bytes.size() < 70'000) bytes += "ääää;öööö\n";
    const Table sample = csvSample(bytes);
    QCOMPARE(sample.front().front(), std::string{"Tätigkeit"});
  }
}

void TableTest::rolesBecomeLanesAndColumnsAttributes()
{
  const Process process = processOf(
      "Nr;Wer;Was;Dokument;Ergebnis;IT-System;Dauer;Frist;Rechtsgrundlage;Kanal\n"
      "1;Steueramt;Antrag prüfen;Antrag, Nachweis;Vermerk;MESO;0,5 Std.;2 Wochen;§ 3 AO;Papier\n"
      "2;;Bescheid erstellen;;;;15;;;\n");

  QCOMPARE(process.lanes().size(), std::size_t{1});
  const Attributes& a = named(process, "Antrag prüfen").attributes;
  QCOMPARE(a.documentsIn, (std::vector<std::string>{"Antrag", "Nachweis"}));
  QCOMPARE(a.documentsOut, std::vector<std::string>{"Vermerk"});
  QCOMPARE(a.systems, std::vector<std::string>{"MESO"});
  QCOMPARE(a.times.processing, std::optional{30.0});
  QCOMPARE(a.deadline, std::string{"2 Wochen"});
  QCOMPARE(a.legalBases.front().text, std::string{"§ 3 AO"});
  QCOMPARE(a.channel, std::string{"Papier"});
  QCOMPARE(roleOf(process, named(process, "Bescheid erstellen")), std::string{"Steueramt"});
}

void TableTest::aSingleConditionBecomesADecisionWithABypass()
{
  const Process process = processOf("Was;Wann\nprüfen;\nnachfordern;Angaben fehlen\nbescheiden;\n");

  QCOMPARE(flowText(process),
           std::string{"Angaben fehlen?-ja>nachfordern Angaben fehlen?-nein>x bescheiden>end "
                       "nachfordern>x prüfen>Angaben fehlen? start>prüfen x>bescheiden"});
}

void TableTest::conditionsBehindAQuestionAreItsBranches()
{
  const Process process = processOf(
      "Was;Bedingung\nVollständig?;\nfestsetzen;ja\nbuchen;ja\nnachfordern;nein\nablegen;\n");

  QCOMPARE(flowText(process),
           std::string{"Vollständig?-ja>festsetzen Vollständig?-nein>nachfordern ablegen>end "
                       "buchen>x festsetzen>buchen nachfordern>x start>Vollständig? x>ablegen"});
}

void TableTest::rowsAtTheSameTimeStandBetweenParallelGateways()
{
  const Process process =
      processOf("Was;Wann\nprüfen;\nbuchen;\nMarke ausgeben;gleichzeitig\nablegen;\n");

  QCOMPARE(flowText(process),
           std::string{"+>Marke ausgeben +>ablegen +>buchen Marke ausgeben>+ ablegen>end buchen>+ "
                       "prüfen>+ start>prüfen"});
}

void TableTest::commasInCellsDoNotHideTheSemicolon()
{
  std::string text = "Nr;Was;Dokument\n";
  for (int i = 1; i < 20; ++i) text += std::to_string(i) + ";prüfen;\"a, b, c, d, e, f\"\n";

  const Process process = processOf(text);

  QCOMPARE(named(process, "prüfen").attributes.documentsIn.size(), std::size_t{6});
}

void TableTest::aTimeIsADeadlineAndNoCondition()
{
  const Process process = processOf("Was;Wann\nprüfen;innerhalb von 2 Wochen\nbuchen;3 Tage\n");

  QCOMPARE(process.nodes().size(), std::size_t{4});
  QCOMPARE(named(process, "buchen").attributes.deadline, std::string{"3 Tage"});
}

void TableTest::numbersOfNextStepsMakeTheFlow_data()
{
  QTest::addColumn<std::string>("next");
  for (const char* cell : {"2 (ja), 3 (nein)", "ja: 2; nein: 3", "2: ja / 3: nein",
                           "wenn ja weiter mit Schritt 2\n"
                           "wenn nein weiter mit Schritt 3",
                           "festsetzen (ja); nachfordern (nein)"}) {
    QTest::newRow(cell) << std::string{cell};
  }
}

void TableTest::numbersOfNextStepsMakeTheFlow()
{
  QFETCH(std::string, next);

  const Process process = processOf("Nr;Was;Danach\n1;Vollständig?;\"" + next +
                                    "\"\n2;festsetzen;Ende\n3;nachfordern;Ende\n");

  QCOMPARE(flowText(process),
           std::string{"Vollständig?-ja>festsetzen Vollständig?-nein>nachfordern festsetzen>x "
                       "nachfordern>x start>Vollständig? x>end"});
}

void TableTest::aLoopBackGetsAMergingGateway()
{
  const Process process =
      processOf("Nr;Was;Danach\n1;prüfen;2\n2;Vollständig?;nein: 1, ja: 3\n3;buchen;\n");

  QCOMPARE(flowText(process), std::string{"Vollständig?-ja>buchen Vollständig?-nein>x buchen>end "
                                          "prüfen>Vollständig? start>x x>prüfen"});
}

void TableTest::everyTableGivesASoundProcess()
{
  for (const char* table :
       {"Was;Wann\na;\nb;x\nc;y\nd;\n", "Was;Wann\nb;x\nc;\n", "Was;Wann\na;\nb;x\n",
        "Was;Wann\na;\nb;parallel\nc;wenn ja\nd;wenn nein\n", "Was;Wann\na;parallel\nb;parallel\n",
        "Nr;Was;Danach\n1;a;2 (x), 3 (y)\n2;b;1\n3;c;\n", "Nr;Was;Danach\n1;a;99\n2;b;\n",
        "Nr;Was;Danach\n1;a;2)\n2;b;wenn\n", "Was;Wann\nFertig?;\nb;ja\nc;\nGut?;\nd;nein\n"}) {
    const Findings found = checkSoundness(processOf(table));
    QVERIFY2(found.empty(), table);
  }
}

void TableTest::nothingOfTheTableIsLost()
{
  const Import import = imported(
      "Nr;Wer;Was;Farbe;Dauer;Danach\n1;Amt;prüfen;rot;2 "
      "Tage;9\n;;;blau;;\n2;;;;;\n1;Amt;buchen;;;\n");

  const Process& process = import.content.processes.front();
  const std::string note = named(process, "prüfen").attributes.note;
  for (const char* kept : {"Farbe: rot", "Farbe: blau", "Dauer: 2 Tage", "9"}) {
    QVERIFY2(note.find(kept) != std::string::npos, kept);
  }
  QCOMPARE(process.annotations().size(), std::size_t{1});
  for (const char* said : {"The column Farbe", "no number of minutes", "Row 3 names no step",
                           "Row 4 was not understood", "number 1 of row 5", "does not hold"}) {
    QVERIFY2(says(import.losses, said), said);
  }
}

void TableTest::linesAboveTheHeadingNameTheProcess()
{
  const Process process =
      processOf("Hundesteuer anmelden;;\nStand 2025;;\nNr;Wer;Was\n1;Amt;prüfen\n");

  QCOMPARE(process.name(), std::string{"Hundesteuer anmelden"});
  QCOMPARE(process.header().description, std::string{"Stand 2025"});
  QCOMPARE(processOf("Was;Wer\nprüfen;Amt\n").name(), std::string{"Hundesteuer"});
}

void TableTest::longNamesAreCutAndKeptInTheNote()
{
  const std::string name(5'000, 'a');

  const Process process = processOf("Was;Wer\n" + name + ";Amt\nbuchen;Amt\n");

  const auto step = std::ranges::find_if(
      process.nodes(), [](const Node& n) { return n.label.size() > mostLetters; });
  QVERIFY(step != process.nodes().end());
  QVERIFY(step->label.size() < 1'100);
  QVERIFY(step->attributes.note.find(name) != std::string::npos);
}

void TableTest::numbersOfAPieceThatItDoesNotHoldLeadOut()
{
  const Table table =
      *readCsv("Nr;Was;Weiter mit\n4;Bis 500?;5 (ja), 9 (nein)\n5;Buchen;über 500 Euro: 12\n", "");
  const auto led = [&](TableRows rows) {
    const auto import = processFromTable(table, guessColumns(table), "", rows);
    const Process& process = import->content.processes.front();
    const auto no = std::ranges::find(process.flows(), std::string{"nein"}, &Flow::label);
    return std::pair{no != process.flows().end(), import->losses.size()};
  };
  QCOMPARE(led(TableRows::Piece), (std::pair{true, std::size_t{2}}));
  QVERIFY(!led(TableRows::Whole).first);  // it stands in the note
}

void TableTest::tablesWithoutAStepAreRefused()
{
  const auto import = importBytes("Nr;Wer;Was\n", "leer.csv");

  QVERIFY(!import);
  QCOMPARE(import.error().code, ErrorCode::InvalidContent);
  QCOMPARE(import.error().file, std::string{"leer.csv"});
}

void TableTest::hugeTablesAreReadInTime()
{
  std::string text = "Nr;Wer;Was;Wann;Danach\n";
  for (int i = 1; i < 49'000; ++i) {
    text += std::to_string(i) + ";Amt;Schritt;x;" + std::to_string(i % 7 + 1) + " (a), " +
            std::to_string(i + 1) + "\n";
  }

  const Process process = processOf(text);

  QVERIFY(process.nodes().size() > 49'000);
}

QTEST_APPLESS_MAIN(TableTest)
#include "TableTest.moc"
