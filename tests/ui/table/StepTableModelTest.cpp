#include "model/operations/CreateOperations.h"
#include "model/operations/ElementOperations.h"
#include "model/operations/RemoveOperations.h"
#include "tests/support/ProcessBuilder.h"
#include "ui/table/StepTableModel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ProcessBuilder;

namespace {

Process decision()
{
  return ProcessBuilder{}
      .lane("Amt")
      .flow("start -> Prüfen -> ?x -[ja]-> Bescheiden -> end")
      .lane("Kasse")
      .flow("?x -[nein]-> Nachfordern -> Prüfen")
      .with("?x", [](Node& node) { node.label = "Vollständig?"; })
      .build();
}

/// A document whose table is followed.
struct Followed
{
  explicit Followed(Process process)
  {
    FileContent content;
    content.processes.push_back(std::move(process));
    document = std::make_unique<Document>(std::move(content));
    model.show(document.get(), id);
    connection = document->changed.connect([this](const ChangeSet& c) { model.follow(c); });
    QObject::connect(&model, &StepTableModel::editAsked, [this](const CellEdit& edit) {
      status = perform(*document, id, edit.stepName, edit.operation);
    });
    QObject::connect(&model, &StepTableModel::failed, [this](const Error& e) { status = e; });
  }

  QString cell(int row, TableColumn column) const
  {
    return model.index(row, StepTableModel::indexOf(column)).data().toString();
  }
  bool type(int row, TableColumn column, const QString& text)
  {
    return model.setData(model.index(row, StepTableModel::indexOf(column)), text);
  }
  bool editable(int row, TableColumn column) const
  {
    return model.index(row, StepTableModel::indexOf(column)).flags().testFlag(Qt::ItemIsEditable);
  }
  const Node& node(const char* id_) const
  {
    return *document->findProcess(id)->findNode(NodeId{id_});
  }
  std::vector<std::string> shownIds() const
  {
    std::vector<std::string> ids;
    for (int row = 0; row < model.rowCount(); ++row) ids.push_back(model.row(row).id.value());
    return ids;
  }

  ProcessId id{"P"};
  std::unique_ptr<Document> document;
  StepTableModel model;
  Connection connection;
  Status status = success();
};

}  // namespace

class StepTableModelTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault({QLocale::German, QLocale::Germany}); }

  void rowsTellTheFlowWithItsQuestionsAndBranches()
  {
    Followed f{decision()};
    QAbstractItemModelTester tester{&f.model};
    QCOMPARE(f.model.rowCount(), 6);
    QCOMPARE(f.cell(1, TableColumn::Role), QStringLiteral("Amt"));
    QCOMPARE(f.cell(2, TableColumn::Task), QStringLiteral("Vollständig?"));
    QCOMPARE(f.cell(2, TableColumn::Next), QStringLiteral("ja: 4 Bescheiden\nnein: 6 Nachfordern"));
    QCOMPARE(f.cell(3, TableColumn::Condition), QStringLiteral("ja"));
    QCOMPARE(f.cell(5, TableColumn::Condition), QStringLiteral("nein"));
    QCOMPARE(f.cell(5, TableColumn::Next), QStringLiteral("2 Prüfen"));
    QCOMPARE(f.cell(4, TableColumn::Next), QString{});
  }

  void drawnDocumentsStandAmongThoseOfTheStepAndStayDrawn()
  {
    Followed f{decision()};
    QSignalSpy changed{&f.model, &StepTableModel::dataChanged};
    f.status = perform(*f.document, f.id, "Draw", [](Transaction& t, const ProcessId& p) {
      const Result<DataObjectId> made = addDocument(t, p, NodeId{"Bescheiden"});
      return made ? renameElement(t, p, *made, "Bescheid") : Status{made.error()};
    });
    QVERIFY(std::ranges::any_of(changed, [](const QList<QVariant>& told) {
      return told[0].toModelIndex().column() == StepTableModel::indexOf(TableColumn::DocumentsOut);
    }));
    QCOMPARE(f.cell(3, TableColumn::DocumentsOut), QStringLiteral("Bescheid"));

    f.type(3, TableColumn::DocumentsOut, QStringLiteral("Akte, Bescheid"));
    const std::vector<std::string>& written = f.node("Bescheiden").attributes.documentsOut;
    QCOMPARE(written, std::vector<std::string>{"Akte"});
    QCOMPARE(f.cell(3, TableColumn::DocumentsOut), QStringLiteral("Akte, Bescheid"));

    f.type(3, TableColumn::DocumentsOut, QStringLiteral("Akte"));
    QVERIFY(!f.status);  // it is drawn
    QCOMPARE(f.cell(3, TableColumn::DocumentsOut), QStringLiteral("Akte, Bescheid"));
  }

  void whatTheModelHoldsOfAStepCanBeTyped()
  {
    Followed f{decision()};
    QVERIFY(f.type(1, TableColumn::Task, QStringLiteral("Antrag prüfen")));
    QCOMPARE(f.document->undoLabel(), std::string{"Rename"});
    f.type(1, TableColumn::DocumentsIn, QStringLiteral("Antrag, Nachweis"));
    f.type(1, TableColumn::Systems, QStringLiteral("H&H; Amt24, Portal"));
    f.type(1, TableColumn::Minutes, QStringLiteral("7,5"));
    f.type(1, TableColumn::LegalBases, QStringLiteral("§ 2 KAG; § 3 Satzung"));
    QCOMPARE(f.document->undoLabel(), std::string{"Change properties"});
    const Node& node = f.node("Prüfen");
    QCOMPARE(node.label, std::string{"Antrag prüfen"});
    QCOMPARE(node.attributes.documentsIn, (std::vector<std::string>{"Antrag", "Nachweis"}));
    QCOMPARE(node.attributes.systems, (std::vector<std::string>{"H&H", "Amt24, Portal"}));
    QCOMPARE(node.attributes.times.processing, std::optional{7.5});
    QCOMPARE(node.attributes.legalBases.size(), std::size_t{2});
    QCOMPARE(f.cell(1, TableColumn::Minutes), QStringLiteral("7,5"));
    f.type(1, TableColumn::Minutes, QStringLiteral("1 h"));
    QCOMPARE(f.cell(1, TableColumn::Minutes), QStringLiteral("60"));
  }

  void whatACellSaysComesBackAsItIs()
  {
    Followed f{
        ProcessBuilder{}
            .flow("start -> a -> end")
            .with(
                "a",
                [](Node& n) {
                  n.attributes.documentsIn = {"Antrag, unterschrieben"};
                  n.attributes.systems = {"A", "B, C"};
                  n.attributes.legalBases = {{"§ 1 X", LegalBasisType::Act, "https://example.org"}};
                })
            .build()};
    f.type(1, TableColumn::LegalBases, QStringLiteral("§ 1 X; § 2 Y"));
    QCOMPARE(f.node("a").attributes.legalBases.front().link, std::string{"https://example.org"});
    for (const TableColumn column : {TableColumn::DocumentsIn, TableColumn::Systems}) {
      const Attributes before = f.node("a").attributes;
      const QString said = f.cell(1, column);
      f.type(1, column, said + QStringLiteral("; neu"));
      f.type(1, column, said);
      QVERIFY(f.node("a").attributes == before);
    }
  }

  void theConditionOfAStepIsTheLabelOfTheWayFromItsDecision()
  {
    Followed f{decision()};
    QVERIFY(f.editable(3, TableColumn::Condition));
    QVERIFY(!f.editable(1, TableColumn::Condition));  // two ways lead here
    QVERIFY(!f.editable(4, TableColumn::Condition));  // no decision before
    f.type(3, TableColumn::Condition, QStringLiteral("alles da"));
    QCOMPARE(f.cell(2, TableColumn::Next),
             QStringLiteral("alles da: 4 Bescheiden\nnein: 6 Nachfordern"));
  }

  void gatewaysAndEventsNeedNoDocuments()
  {
    Followed f{decision()};
    QVERIFY(!f.editable(0, TableColumn::DocumentsIn));
    QVERIFY(!f.editable(2, TableColumn::Minutes));
    QVERIFY(f.editable(2, TableColumn::Task));
    QVERIFY(f.editable(2, TableColumn::Role));
    QVERIFY(!f.editable(4, TableColumn::Next));  // an end
    QVERIFY(!f.editable(1, TableColumn::Kind));
  }

  void whatIsNextIsTypedByNumberOrName()
  {
    Followed f{decision()};
    const int next = StepTableModel::indexOf(TableColumn::Next);
    QCOMPARE(f.model.index(2, next).data(Qt::EditRole).toString(),
             QStringLiteral("4 (ja), 6 (nein)"));
    f.type(2, TableColumn::Next, QStringLiteral("4 (alles da), 6 (nein)"));
    QCOMPARE(f.cell(3, TableColumn::Condition), QStringLiteral("alles da"));
    QCOMPARE(f.document->undoLabel(), std::string{"Lead elsewhere"});
    f.type(5, TableColumn::Next, QStringLiteral("Bescheiden"));
    QCOMPARE(f.cell(f.model.rowOf(NodeId{"Nachfordern"}).value(), TableColumn::Next),
             QStringLiteral("%1 Bescheiden").arg(f.model.rowOf(NodeId{"Bescheiden"}).value() + 1));
    f.type(f.model.rowOf(NodeId{"Nachfordern"}).value(), TableColumn::Next, QStringLiteral("Ende"));
    QVERIFY(f.cell(f.model.rowOf(NodeId{"Nachfordern"}).value(), TableColumn::Next)
                .endsWith(QStringLiteral("end")));
    QVERIFY(f.status);
    while (f.document->canUndo()) f.document->undo();
    QVERIFY(*f.document->findProcess(f.id) == decision());
    QVERIFY(!f.type(1, TableColumn::Next, QStringLiteral("99")));
    QVERIFY(!f.status);
    QVERIFY(!f.document->canUndo());
  }

  void whoDoesItIsALaneThatIsThereOrANewOne()
  {
    Followed f{decision()};
    f.type(1, TableColumn::Role, QStringLiteral("kasse"));
    QCOMPARE(f.node("Prüfen").lane, std::optional{LaneId{"lane_Kasse"}});
    f.type(1, TableColumn::Role, QStringLiteral("Bürgerbüro"));
    QVERIFY(f.status);
    const Process& process = *f.document->findProcess(f.id);
    QCOMPARE(process.lanes().size(), std::size_t{3});
    QCOMPARE(f.cell(1, TableColumn::Role), QStringLiteral("Bürgerbüro"));
    QCOMPARE(f.document->undoLabel(), std::string{"Move to lane"});
    f.document->undo();
    QCOMPARE(f.document->findProcess(f.id)->lanes().size(), std::size_t{2});
    QCOMPARE(f.cell(1, TableColumn::Role), QStringLiteral("Kasse"));
  }

  void whatIsNoTimeIsToldAndChangesNothing()
  {
    Followed f{decision()};
    QVERIFY(!f.type(1, TableColumn::Minutes, QStringLiteral("bald")));
    QVERIFY(!f.status);
    QVERIFY(!f.document->canUndo());
    QVERIFY(!f.type(4, TableColumn::DocumentsIn, QStringLiteral("x")));
    QVERIFY(!f.document->canUndo());
  }

  void theSameAgainIsNoStepOfTheHistory()
  {
    Followed f{decision()};
    QVERIFY(f.type(1, TableColumn::Task, QStringLiteral("Prüfen")));
    QVERIFY(f.type(1, TableColumn::DocumentsIn, QString{}));
    QVERIFY(f.type(1, TableColumn::Role, QStringLiteral("Amt")));
    QVERIFY(!f.document->canUndo());
  }

  /// 2,000 steps, one label: the views are told of two rows, and no order is computed.
  void aLabelCostsTheSameInAProcessOfAnySize()
  {
    std::string chain = "start";
    for (int i = 0; i < 2000; ++i) chain += " -> s" + std::to_string(i);
    Followed f{ProcessBuilder{}.flow(chain + " -> end").build()};
    QSignalSpy data{&f.model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&f.model, &QAbstractItemModel::modelReset};
    QSignalSpy layout{&f.model, &QAbstractItemModel::layoutChanged};
    QSignalSpy header{&f.model, &QAbstractItemModel::headerDataChanged};
    f.type(1000, TableColumn::Task, QStringLiteral("umbenannt"));
    int rows = 0;
    for (const auto& call : data) {
      rows += call[1].toModelIndex().row() - call[0].toModelIndex().row() + 1;
    }
    QCOMPARE(rows, 2);  // its own, and the one before, which names it as the next
    QCOMPARE(reset.size() + layout.size() + header.size(), 0);
    QCOMPARE(f.cell(999, TableColumn::Next), QStringLiteral("1001 umbenannt"));
  }

  void aNewStepComesInAsOneRow()
  {
    Followed f{decision()};
    QSignalSpy in{&f.model, &QAbstractItemModel::rowsInserted};
    QSignalSpy out{&f.model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy reset{&f.model, &QAbstractItemModel::modelReset};
    const QPersistentModelIndex held = f.model.index(3, 0);
    QVERIFY(perform(*f.document, f.id, "Append", [](Transaction& t, const ProcessId& id) -> Status {
      const auto made = appendStep(t, id, NodeId{"Prüfen"}, {.id = NodeId{"?"}});
      return made ? success() : Status{made.error()};
    }));
    QCOMPARE(in.size(), 1);
    QCOMPARE(f.model.rowCount(), 7);
    QCOMPARE(f.model.row(held.row()).id, NodeId{"Bescheiden"});
    f.document->undo();
    QCOMPARE(out.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(f.model.row(held.row()).id, NodeId{"Bescheiden"});
  }

  /// Whatever happens, the rows are those of a table made anew, and the tester finds no signal
  /// that would mislead a view.
  void theTableFollowsWhateverHappens()
  {
    Followed f{decision()};
    QAbstractItemModelTester tester{&f.model,
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::mt19937 random{7};
    const auto some = [&](const auto& list) -> ElementId {
      return list[random() % list.size()].id;
    };
    for (int round = 0; round < 400; ++round) {
      const Process& p = *f.document->findProcess(f.id);
      const int what = static_cast<int>(random() % 8);
      const auto operation = [&](Transaction& t, const ProcessId& id) -> Status {
        if (p.nodes().empty()) {
          const auto made = createStep(t, id, {.id = NodeId{"?"}});
          return made ? success() : Status{made.error()};
        }
        const NodeId node{some(p.nodes()).value()};
        if (what < 3) {
          Node step{.id = NodeId{"?"}};
          if (what == 1) step.type = Gateway{};
          if (what == 2) step.type = SubProcess{};
          const auto made = appendStep(t, id, node, step);
          return made ? success() : Status{made.error()};
        }
        if (what == 3 && p.nodes().size() > 8) return removeElement(t, id, node);
        if (what == 4) return renameElement(t, id, node, std::to_string(round));
        if (what == 5 && !p.flows().empty()) return removeElement(t, id, some(p.flows()));
        if (what == 6 && p.flows().size() > 1) {
          return reconnect(t, id, FlowId{some(p.flows()).value()}, node,
                           NodeId{some(p.nodes()).value()});
        }
        return success();
      };
      if (what == 7 && f.document->canUndo()) f.document->undo();
      static_cast<void>(perform(*f.document, f.id, "x", operation));
      StepTableModel fresh;
      fresh.show(f.document.get(), f.id);
      QCOMPARE(f.model.rowCount(), fresh.rowCount());
      for (int row = 0; row < fresh.rowCount(); ++row) {
        QCOMPARE(f.model.row(row).id, fresh.row(row).id);
        const QModelIndex next = f.model.index(row, StepTableModel::indexOf(TableColumn::Next));
        QCOMPARE(next.data(), fresh.index(row, next.column()).data());
      }
    }
  }

  void ofAJoinWithoutANameTheStepBehindItIsWhatFollows()
  {
    Followed f{ProcessBuilder{}
                   .flow("start -> ?x -[ja]-> Bescheiden -> ?zu -> Ablegen -> end")
                   .flow("?x -[nein]-> Ablehnen -> ?zu")
                   .with("?zu", [](Node& node) { node.label.clear(); })
                   .with("?x", [](Node& node) { node.label.clear(); })
                   .build()};
    const auto row = [&](const char* id) { return *f.model.rowOf(ElementId{id}); };
    QCOMPARE(f.cell(row("?zu"), TableColumn::Task), QStringLiteral("(Join)"));
    QCOMPARE(f.cell(row("?x"), TableColumn::Task), QStringLiteral("(Branching)"));
    const QString behind = QStringLiteral("%1 Ablegen").arg(row("Ablegen") + 1);
    QCOMPARE(f.cell(row("Bescheiden"), TableColumn::Next), behind);
    QCOMPARE(f.cell(row("Ablehnen"), TableColumn::Next), behind);
    // What is typed stays what is drawn.
    QCOMPARE(f.model.plainText(row("Ablehnen"), TableColumn::Next),
             QString::number(row("?zu") + 1));
    QCOMPARE(f.model.plainText(row("?zu"), TableColumn::Task), QString{});

    QSignalSpy told{&f.model, &QAbstractItemModel::dataChanged};
    QVERIFY(f.type(row("Ablegen"), TableColumn::Task, QStringLiteral("Weglegen")));
    const bool heard = std::ranges::any_of(told, [&](const QList<QVariant>& change) {
      return change[0].toModelIndex().row() == row("Ablehnen");
    });
    QVERIFY(heard);
  }

  void aListenerHearsStepAndColumn()
  {
    Followed f{decision()};
    const QModelIndex cell = f.model.index(2, StepTableModel::indexOf(TableColumn::Task));
    const QString said = cell.data(Qt::AccessibleTextRole).toString();
    QCOMPARE(said, QStringLiteral("Step 3, What: Vollständig? (Exclusive decision)"));
    const QModelIndex empty = f.model.index(1, StepTableModel::indexOf(TableColumn::Systems));
    QCOMPARE(empty.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Step 2, IT system: empty"));
  }
};

QTEST_GUILESS_MAIN(StepTableModelTest)
#include "StepTableModelTest.moc"
