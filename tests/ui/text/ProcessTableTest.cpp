#include "model/formats/table/TableFormat.h"
#include "model/process/SameMeaning.h"
#include "tests/support/ProcessBuilder.h"
#include "ui/text/ProcessTable.h"

#include <QTest>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;

namespace {

/// A document with a line from or to a step.
void draw(Process& process, const std::string& name, const ElementId& source,
          const ElementId& target)
{
  apply(process, Insert<DataObject>{{.id = DataObjectId{name}, .label = name},
                                    process.dataObjects().size()});
  apply(process, Insert<Association>{{.id = AssociationId{"to " + name},
                                      .source = source,
                                      .target = target,
                                      .kind = AssociationKind::Data},
                                     process.associations().size()});
}

}  // namespace

class ProcessTableTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void rowsStandInTheOrderOfTheWorkAndNameWhatIsNext()
  {
    const Process p = ProcessBuilder{}
                          .lane("Amt")
                          .flow("start -> ?x -[ja]-> Bescheiden -> end")
                          .flow("?x -[nein]-> end")
                          .build();

    const Table table = processTable(p);

    QCOMPARE(table.size(), std::size_t{5});
    QCOMPARE(table[2].back(), std::string{"3 (ja), 4 (nein)"});
    QCOMPARE(table[3][1], std::string{"Amt"});
    QCOMPARE(table[3][2], std::string{"Bescheiden"});
  }

  void theTableNamesDrawnDocumentsAsWell()
  {
    Process p = ProcessBuilder{}
                    .flow("start -> Bescheiden -> end")
                    .with("Bescheiden", [](Node& n) { n.attributes.documentsOut = {"Akte"}; })
                    .build();
    draw(p, "Antrag", ElementId{"Antrag"}, ElementId{"Bescheiden"});
    draw(p, "Bescheid", ElementId{"Bescheiden"}, ElementId{"Bescheid"});
    draw(p, "Akte", ElementId{"Bescheiden"}, ElementId{"Akte"});  // twice, told once

    const Table table = processTable(p);

    QCOMPARE(table[2][5], std::string{"Antrag"});
    QCOMPARE(table[2][6], std::string{"Akte, Bescheid"});
  }

  void aTableComesBackAsTheSameProcess()
  {
    const Process p = ProcessBuilder{}
                          .lane("Amt")
                          .flow("start -> Prüfen -> ?x -[ja]-> Bescheiden -> ?y -> end")
                          .lane("Kasse")
                          .flow("?x -[nein]-> Nachfordern -> ?y")
                          .with("Prüfen",
                                [](Node& n) {
                                  n.type = Task{TaskKind::User};
                                  n.attributes.documentsIn = {"Antrag", "Nachweis"};
                                  n.attributes.systems = {"=Fachverfahren"};
                                  n.attributes.times.processing = 12.5;
                                })
                          .build();

    const auto import = readTable(writeCsv(processTable(p)), "Test.csv");

    QVERIFY(import);
    QCOMPARE(import->losses.size(), std::size_t{0});
    QVERIFY(sameMeaning(import->content.processes.front(), p));
  }
};

QTEST_GUILESS_MAIN(ProcessTableTest)
#include "ProcessTableTest.moc"
