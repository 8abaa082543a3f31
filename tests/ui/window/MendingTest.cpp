#include "model/formats/yaml/YamlFormat.h"
#include "model/operations/LevelOperations.h"
#include "tests/support/DrawnContent.h"
#include "tests/support/ProcessBuilder.h"
#include "tests/ui/window/ShownWindow.h"
#include "ui/panels/ProblemsPanel.h"
#include "ui/panels/PropertiesPanel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>
#include <QTreeView>

using namespace einklang;
using namespace einklang::ui;
using namespace einklang::test;

/// Problems are mended from the list in which they stand.
class MendingTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;
  QTemporaryDir m_folder;

  CaptureStation& station() { return m_shown.window().captureStation(); }
  ProblemsPanel& panel() { return station().problems(); }
  QTreeView& rows() { return *panel().findChild<QTreeView*>(); }
  Document& document() { return *m_shown.window().session().files().front()->document; }
  const Process& process() { return document().content().processes.front(); }

  bool open(const Process& drawing)
  {
    const QString path = m_folder.filePath(QStringLiteral("p.yaml"));
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write(QByteArray::fromStdString(writeYaml(drawn(drawing))));
    file.close();
    if (!m_shown.open({path})) return false;
    panel().finish();
    return true;
  }

  /// Of the repair; an invalid one where there is none.
  QModelIndex rowWith(const QString& repair)
  {
    const QModelIndex first = rows().model()->index(0, 3);
    return rows().model()->match(first, Qt::DisplayRole, repair).value(0);
  }

  /// Once the menu of several repairs is open.
  void chooseFirst()
  {
    QTimer::singleShot(0, &rows(), [] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      QVERIFY(menu);
      QTest::keyClick(menu, Qt::Key_Down);
      QTest::keyClick(menu, Qt::Key_Return);
    });
  }

  /// As the menu key does where the focus is; the pointer is elsewhere.
  void pressMenuKey()
  {
    QContextMenuEvent event{QContextMenuEvent::Keyboard, {1, 1}, rows().mapToGlobal(QPoint{1, 1})};
    QCoreApplication::sendEvent(&rows(), &event);
  }

  void clickRepair(const QModelIndex& row)
  {
    QTest::mouseClick(rows().viewport(), Qt::LeftButton, {}, rows().visualRect(row).center());
  }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }
  void cleanup() { m_shown.close(); }

  void aClickAddsTheEndAndAsksForItsName()
  {
    QVERIFY(open(ProcessBuilder{}.lane("Amt").flow("start -> Antrag_prüfen").build()));
    const QModelIndex row = rowWith(QStringLiteral("Endereignis ergänzen"));
    QVERIFY(row.isValid());
    clickRepair(row);
    QCOMPARE(process().nodes().size(), std::size_t{3});
    auto* editor = m_shown.canvas().findChild<QPlainTextEdit*>();
    QVERIFY(editor && editor->isVisible());
    TypingHand hand = m_shown.hand();
    hand.type(QStringLiteral("Erledigt"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(process().nodes().back().label, std::string{"Erledigt"});
    panel().finish();
    QVERIFY(!rowWith(QStringLiteral("Endereignis ergänzen")).isValid());
    document().undo();
    document().undo();
    QCOMPARE(process().nodes().size(), std::size_t{2});
  }

  void goingToAPlaceOnlyScrolls()
  {
    ProcessBuilder builder;
    builder.lane("Amt").flow("start -> a -> b -> c -> d -> e -> f -> g -> h -> i -> end");
    builder.lane("Kasse");
    QVERIFY(open(builder.build()));
    QTest::qWait(50);  // until the view has settled
    for (const double zoom : {0.9, 1.6}) {
      m_shown.canvas().setZoom(zoom);
      m_shown.canvas().centerOn(QPointF{});
      for (int row = 0; row < rows().model()->rowCount(); ++row) {
        rows().setCurrentIndex({});
        m_shown.canvas().choose(std::nullopt);
        rows().setCurrentIndex(rows().model()->index(row, 0));
        QCOMPARE(m_shown.canvas().zoom(), zoom);
        const auto chosen = m_shown.canvas().selected();
        if (chosen) QVERIFY2(m_shown.canvas().shows(*chosen), chosen->value().c_str());
      }
    }
    m_shown.canvas().setZoom(0.2);
    rows().setCurrentIndex({});
    rows().setCurrentIndex(rows().model()->index(0, 0));
    QVERIFY(m_shown.canvas().zoom() >= 0.6);
  }

  void enterLeadsToThePlaceAndMendsNothing()
  {
    QVERIFY(open(ProcessBuilder{}.lane("Amt").lane("Kasse").flow("start -> a -> end").build()));
    const Process before = process().sharing();
    QVERIFY(rows().model()->rowCount() > 0);
    for (int row = 0; row < rows().model()->rowCount(); ++row) {
      const QModelIndex index = rows().model()->index(row, 0);
      rows().setCurrentIndex(index);
      m_shown.canvas().choose(std::nullopt);
      rows().setFocus();
      QTest::keyClick(&rows(), Qt::Key_Return);
      QVERIFY(process() == before);
      QVERIFY(m_shown.canvas().hasFocus());
      if (!panel().current()->elements.empty())
        QCOMPARE(m_shown.canvas().selected(), std::optional{panel().current()->elements.front()});
    }
  }

  void theMenuKeyOffersAlsoASingleRepair()
  {
    QVERIFY(open(ProcessBuilder{}.lane("Amt").flow("start -> Antrag_prüfen").build()));
    rows().setCurrentIndex(rowWith(QStringLiteral("Endereignis ergänzen")));
    QVERIFY(rows().currentIndex().isValid());
    chooseFirst();
    rows().setFocus();
    pressMenuKey();
    QCOMPARE(process().nodes().size(), std::size_t{3});
  }

  void ofSeveralRepairsOneIsChosenByKey()
  {
    QVERIFY(open(ProcessBuilder{}
                     .lane("Amt")
                     .flow("start -> Antrag_prüfen -> Bescheid_erlassen -> end")
                     .flow("Antrag_prüfen -> Akte_ablegen -> end2")
                     .build()));
    const QModelIndex row = rowWith(QStringLiteral("Entscheidung einfügen"));
    QVERIFY(row.isValid());
    rows().setCurrentIndex(row);
    QTimer::singleShot(0, &rows(), [] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      QVERIFY(menu);
      QTest::keyClick(menu, Qt::Key_Down);
      QTest::keyClick(menu, Qt::Key_Down);
      QTest::keyClick(menu, Qt::Key_Return);
    });
    rows().setFocus();
    pressMenuKey();
    const Gateway* gateway = gatewayOf(process().nodes().back());
    QVERIFY(gateway);
    QCOMPARE(gateway->kind, GatewayKind::Parallel);
  }

  void theWayToAFaultShinesUntilSomethingElseIsSelected()
  {
    QVERIFY(open(ProcessBuilder{}
                     .lane("Amt")
                     .flow("start -> ?x -> Antrag_prüfen -> +y -> end")
                     .flow("?x -> Akte_ablegen -> +y")
                     .build()));
    m_shown.canvas().choose(std::nullopt);
    const QModelIndex row = rowWith(QStringLiteral("Mit dem Weg weitergehen"));
    QVERIFY(row.isValid());
    rows().setCurrentIndex(row);
    QVERIFY(!panel().current()->witness.empty());
    const QImage shining = m_shown.canvas().grab().toImage();
    m_shown.canvas().setTrail({});
    QVERIFY(m_shown.canvas().grab().toImage() != shining);
    rows().setCurrentIndex({});
    rows().setCurrentIndex(row);
    QCOMPARE(m_shown.canvas().grab().toImage(), shining);
    m_shown.canvas().choose(ElementId{"Antrag_prüfen"});
    m_shown.canvas().choose(panel().current()->elements.front());
    QVERIFY(m_shown.canvas().grab().toImage() != shining);
  }

  void aRepairWorksOnTheLevelOfWhatItMends()
  {
    Process process = ProcessBuilder{}
                          .lane("Amt")
                          .flow("start -> Antrag_prüfen -> Anhören -> end")
                          .flow("einladen -> sprechen")
                          .flow("festhalten")
                          .with("Anhören", [](Node& node) { node.type = SubProcess{}; })
                          .build();
    const NodeId hearing{"Anhören"};
    for (const char* id : {"einladen", "sprechen", "festhalten"}) {
      Node node = *process.findNode(NodeId{id});
      node.parent = hearing;
      node.lane.reset();
      apply(process, Replace<Node>{node});
    }
    QVERIFY(open(process));
    Transaction transaction{document(), "Collapse"};
    QVERIFY(collapseSubProcess(transaction, process.id(), hearing));
    transaction.commit();
    panel().finish();
    const QModelIndex row = rowWith(QStringLiteral("Mit dem nächsten Schritt verbinden"));
    QVERIFY(row.isValid());
    rows().setCurrentIndex(row);
    Session& session = m_shown.window().session();
    session.goInside(std::nullopt);
    QTimer::singleShot(0, &rows(), [this] { panel().finish(); });  // the rows are made anew
    chooseFirst();
    rows().setFocus();
    pressMenuKey();
    QCOMPARE(session.level().inside, std::optional{hearing});
    const FlowId made = this->process().flows().back().id;
    QVERIFY(findDiagram(document().content(), process.id(), hearing)->edges.find(made));
  }

  void aLegalBasisIsTypedInItsField()
  {
    QVERIFY(open(
        ProcessBuilder{}
            .lane("Amt")
            .flow("start -> Antrag_prüfen -> end")
            .with("Antrag_prüfen",
                  [](Node& node) { node.attributes.activityGroup = ActivityGroup::CheckFormally; })
            .build()));
    const QModelIndex row = rowWith(QStringLiteral("Rechtsgrundlage schreiben"));
    QVERIFY(row.isValid());
    clickRepair(row);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Rechtsgrundlagen"));
  }
};

QTEST_MAIN(MendingTest)
#include "MendingTest.moc"
