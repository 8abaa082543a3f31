#include "tests/support/SampleProject.h"
#include "ui/canvas/DiagramView.h"
#include "ui/comparison/CompareStation.h"
#include "ui/comparison/CorrespondenceList.h"
#include "ui/comparison/CorrespondencePanel.h"
#include "ui/comparison/MatrixView.h"
#include "ui/comparison/PartnerLines.h"
#include "ui/comparison/SideBySide.h"
#include "ui/window/Application.h"
#include "ui/window/MainWindow.h"
#include "ui/window/MessageBar.h"

#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::SampleProject;

namespace {

constexpr std::size_t bstadt = 1;  // leaves out "Gebühr festsetzen"
const NodeId fee{"Gebühr_festsetzen"};
const NodeId notice{"Bescheid_versenden"};
const NodeId check{"Antrag_prüfen"};

}  // namespace

/// Correspondences seen and corrected in the window, by mouse and by key.
class CorrectionsTest : public QObject
{
  Q_OBJECT

 private:
  std::unique_ptr<SampleProject> m_project;
  std::unique_ptr<MainWindow> m_window;
  QTemporaryDir m_settings;

  Session& session() { return m_window->session(); }
  SideBySide& pair() { return m_window->compareStation().sideBySide(); }
  DiagramView& left() { return pair().panes().referenceView(); }
  DiagramView& right() { return pair().panes().variantView(); }

  void open(const QStringList& paths, std::size_t variant = bstadt)
  {
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->open(paths));
    session().finishComparison();
    m_window->showStation(StationId::Compare);
    m_window->compareStation().showSideBySide(variant);
    settle();
    pair().fit();
  }

  static void settle()
  {
    for (int round = 0; round < 4; ++round) QCoreApplication::processEvents();
  }

  QPoint placeOf(const DiagramView& view, const NodeId& step)
  {
    return view.mapFromScene(view.scene().itemOf(ElementId{step})->figure().body.center());
  }

  void click(DiagramView& view, const NodeId& step, Qt::KeyboardModifiers modifiers = {})
  {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, placeOf(view, step));
  }

  void key(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
  {
    widget.setFocus();
    QTest::keyClick(&widget, key, modifiers);
    session().finishComparison();
    settle();
  }

  std::vector<NodeId> partnersOf(const NodeId& step, std::size_t variant = bstadt)
  {
    return partnersInB(session().comparison()->alignment.variants[variant].correspondences, step);
  }

  const Harmonization& harmonization() { return session().project()->harmonization(); }
  const VariantEntry& entry() { return harmonization().variants[bstadt]; }

  Harmonization onDisk()
  {
    const auto read = readProject(m_project->path().toStdString());
    return read ? *read : Harmonization{};
  }

  bool isMissing(const NodeId& step)
  {
    const auto& all = session().comparison()->alignment.variants[bstadt].deviations;
    return std::ranges::any_of(all, [&](const Deviation& one) {
      return one.kind == DeviationKind::Missing &&
             std::ranges::find(one.referenceSteps, step) != one.referenceSteps.end();
    });
  }

 private Q_SLOTS:
  void initTestCase()
  {
    QStandardPaths::setTestModeEnabled(true);
    prepareApplication(*qApp);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
  }

  void init()
  {
    m_project = std::make_unique<SampleProject>();
    open({m_project->path()});
  }

  void aChosenStepShowsItsPartnerWithTrustAndReasons()
  {
    click(left(), check);

    QCOMPARE(pair().panes().chosen().reference, std::vector{check});
    QVERIFY(pair().panel().title().contains(QStringLiteral("»Antrag prüfen«")));
    QVERIFY(pair().panel().trust().startsWith(QStringLiteral("sure")));
    QVERIFY(pair().panel().reasons().contains(QStringLiteral("same label")));
    QCOMPARE(pair().panes().lines().links().size(), std::size_t{1});
    QVERIFY(pair().panel().candidates().count() > 0);
  }

  void whatIsChosenStaysChosenWhenDrawnLikeTheReference()
  {
    click(left(), check);
    const QString title = pair().panel().title();

    pair().setLikeReference(true);
    settle();

    QCOMPARE(pair().panes().chosen().reference, std::vector{check});
    QCOMPARE(pair().panel().title(), title);
  }

  void keyMLinksWhatIsChosenOnBothSides()
  {
    QVERIFY(isMissing(fee));
    click(left(), fee);
    QVERIFY(pair().panel().title().contains(QStringLiteral("no partner")));
    click(right(), notice);
    key(right(), Qt::Key_M);

    QCOMPARE(partnersOf(fee), std::vector{notice});
    QVERIFY(!isMissing(fee));
    QVERIFY(entry().corrections.front().locked);
    QCOMPARE(onDisk().variants[bstadt].corrections.size(), std::size_t{1});
    QCOMPARE(onDisk().synonyms.size(), std::size_t{1});
  }

  void severalStepsAreLinkedWithShift()
  {
    click(left(), fee);
    click(left(), notice, Qt::ShiftModifier);
    click(right(), notice);
    key(right(), Qt::Key_M);

    QCOMPARE(partnersOf(fee), std::vector{notice});
    QCOMPARE(partnersOf(notice), std::vector{notice});
    QCOMPARE(entry().corrections.front().a.size(), std::size_t{2});
  }

  void linksChosenOnOneSideAreMerged()
  {
    click(left(), check);
    click(left(), notice, Qt::ShiftModifier);
    key(left(), Qt::Key_M);

    QCOMPARE(partnersOf(check).size(), std::size_t{2});
    QCOMPARE(partnersOf(notice).size(), std::size_t{2});
  }

  void keySSplitsTheChosenStepOff()
  {
    click(left(), fee);
    click(left(), notice, Qt::ShiftModifier);
    click(right(), notice);
    key(right(), Qt::Key_M);
    click(left(), fee);
    key(left(), Qt::Key_S);

    QVERIFY(partnersOf(fee).empty());
    QCOMPARE(partnersOf(notice), std::vector{notice});
  }

  void afterALinkTheNextStepBeginsAnew()
  {
    click(left(), fee);
    click(right(), notice);
    key(right(), Qt::Key_M);
    click(left(), check);

    QVERIFY(pair().panes().chosen().variant.empty());
    QVERIFY(pair().panel().trust().startsWith(QStringLiteral("sure")));
  }

  void aStepOfTheOtherSideIsChosenBesideThatOfADeviation()
  {
    pair().chooseDeviation(pair().list().rows().front().key);
    QCOMPARE(pair().panes().chosen().reference, std::vector{fee});
    click(right(), notice);

    QCOMPARE(pair().panes().chosen().reference, std::vector{fee});
    QCOMPARE(pair().panes().chosen().variant, std::vector{notice});
  }

  void keyUSeparatesAndTheDeviationsFollow()
  {
    const QString before = pair().list().rows().front().sentence;
    click(left(), notice);
    key(left(), Qt::Key_U);

    QVERIFY(partnersOf(notice).empty());
    QCOMPARE(onDisk().variants[bstadt].forbidden.size(), std::size_t{1});
    // What is separated stands in place of itself, and of what was missing before it.
    QVERIFY(pair().list().rows().front().sentence != before);
    QVERIFY(pair().list().rows().front().sentence.contains(QStringLiteral("in place of")));
    QVERIFY(pair().panel().reasons().contains(QStringLiteral("Separated by hand")));
  }

  void keyLConfirmsAndOnceMoreReleases()
  {
    click(left(), check);
    key(left(), Qt::Key_L);
    QVERIFY(onDisk().variants[bstadt].corrections.front().locked);
    QVERIFY(pair().panel().trust().contains(QStringLiteral("confirmed by hand")));
    key(left(), Qt::Key_L);
    QVERIFY(onDisk().variants[bstadt].corrections.empty());
  }

  void everyCorrectionCanBeTakenBackAndDoneAgain()
  {
    const Harmonization before = harmonization();
    click(left(), notice);
    key(left(), Qt::Key_U);
    const Harmonization after = harmonization();
    QAction* undo = m_window->actions().at(QStringLiteral("undo"));
    QVERIFY(undo->text().contains(QStringLiteral("Unlink steps")));

    undo->trigger();
    session().finishComparison();
    QVERIFY(harmonization() == before);
    QVERIFY(onDisk() == before);
    QCOMPARE(partnersOf(notice), std::vector{notice});
    QVERIFY(!undo->isEnabled());

    m_window->actions().at(QStringLiteral("redo"))->trigger();
    session().finishComparison();
    QVERIFY(harmonization() == after);
    QVERIFY(partnersOf(notice).empty());
  }

  void aStepIsLinkedByDraggingItToTheOtherSide()
  {
    const QPoint from = placeOf(left(), fee);
    QTest::mousePress(left().viewport(), Qt::LeftButton, {}, from);
    const QPoint global = right().viewport()->mapToGlobal(placeOf(right(), notice));
    const QPoint to = left().viewport()->mapFromGlobal(global);
    QMouseEvent move{QEvent::MouseMove, to, global, Qt::NoButton, Qt::LeftButton, {}};
    QCoreApplication::sendEvent(left().viewport(), &move);
    QTest::mouseRelease(left().viewport(), Qt::LeftButton, {}, to);
    session().finishComparison();

    QCOMPARE(partnersOf(fee), std::vector{notice});
    // The partner that is released by it is named.
    QVERIFY(partnersOf(notice).empty());
    const auto* bar = m_window->findChild<MessageBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->sentence().contains(QStringLiteral("Bescheid versenden")),
             qPrintable(bar->sentence()));
  }

  void numbersAreThoseOfTheDecisions()
  {
    const auto& shared = session().comparison()->shared;
    int shown = 0;
    for (int variant = 0; variant < 2; ++variant) {
      m_window->compareStation().showSideBySide(static_cast<std::size_t>(variant));
      for (const DeviationRow& row : pair().list().rows()) {
        const auto at = static_cast<std::size_t>(row.number - 1);
        QVERIFY(at < shared.size());
        std::vector<std::string> keys{row.key};
        keys.insert(keys.end(), row.others.begin(), row.others.end());
        QVERIFY(std::ranges::find(keys, shared[at].deviation.key) != keys.end());
        ++shown;
      }
    }
    QVERIFY(shown > 0);
  }

  void bothSidesOfACorrespondenceAreInSightThoughDrawnLikeTheReference()
  {
    pair().setLikeReference(true);
    pair().showCorrespondences();
    left().setZoom(2);
    right().setZoom(2);
    CorrespondenceList& list = pair().correspondences();
    for (int row = 0; row < static_cast<int>(list.rows().size()); ++row) {
      list.choose(row);
      settle();
      const ChosenSteps steps = list.chosen();
      for (const NodeId& step : steps.reference) QVERIFY(left().shows(ElementId{step}));
      for (const NodeId& step : steps.variant) QVERIFY(right().shows(ElementId{step}));
    }
  }

  void aDragThatEndsNowhereLinksNothing()
  {
    QTest::mousePress(left().viewport(), Qt::LeftButton, {}, placeOf(left(), fee));
    QMouseEvent move{
        QEvent::MouseMove, QPoint{2, 2},   left().viewport()->mapToGlobal(QPoint{2, 2}),
        Qt::NoButton,      Qt::LeftButton, {}};
    QCoreApplication::sendEvent(left().viewport(), &move);
    QTest::mouseRelease(left().viewport(), Qt::LeftButton, {}, QPoint{2, 2});

    QVERIFY(entry().corrections.empty());
    QVERIFY(!session().corrections().undoable());
  }

  void keyMWithoutACounterpartLeadsToTheCandidates()
  {
    click(left(), fee);
    key(left(), Qt::Key_M);
    QListWidget& candidates = pair().panel().candidates();
    QVERIFY(candidates.hasFocus());
    const NodeId first{candidates.currentItem()->data(Qt::UserRole).toString().toStdString()};
    QTest::keyClick(&candidates, Qt::Key_Return);
    session().finishComparison();

    QCOMPARE(partnersOf(fee), std::vector{first});
  }

  void keyMAmongTheCandidatesLinksTheOneItStandsOn()
  {
    click(left(), fee);
    key(left(), Qt::Key_M);
    QListWidget& candidates = pair().panel().candidates();
    QTest::keyClick(&candidates, Qt::Key_Down);
    const NodeId second{pair().panel().currentCandidate().toStdString()};
    QTest::keyClick(&candidates, Qt::Key_M);
    session().finishComparison();

    QCOMPARE(partnersOf(fee), std::vector{second});
  }

  void oneKeyDoesForEachLinkOfTheList()
  {
    pair().showCorrespondences();
    CorrespondenceList& list = pair().correspondences();
    const auto linked = std::ranges::find_if(list.rows(), [](const CorrespondenceRow& row) {
      return !row.link.a.empty() && !row.link.b.empty();
    });
    list.choose(static_cast<int>(linked - list.rows().begin()));
    const ChosenSteps first = list.chosen();
    QTest::keyClick(&list, Qt::Key_L);
    QTest::keyClick(&list, Qt::Key_L);
    session().finishComparison();
    settle();

    QCOMPARE(entry().corrections.size(), std::size_t{2});
    QVERIFY(!(list.chosen() == first));
    QVERIFY(list.rows().back().link.locked);
    QVERIFY(pair().panes().chosen() == list.chosen());
  }

  void theMostDoubtfulLinksComeFirst()
  {
    const Process a = test::ProcessBuilder{}.flow("start -> A -> B -> C -> end").build();
    const auto link = [](const char* id, Confidence confidence, double score, bool locked) {
      return Correspondence{{NodeId{id}}, {NodeId{id}}, confidence, score, {}, locked};
    };
    const Correspondences links{
        link("start", Confidence::Sure, 1, true), link("A", Confidence::Sure, 0.9, false),
        link("B", Confidence::Unsure, 0.5, false), link("C", Confidence::Unsure, 0.4, false)};
    const auto rows = correspondenceRows({a, a, links, entry(), Likeness{a, a}});
    std::vector<std::string> order;
    for (const auto& row : rows) {
      order.push_back((row.link.a.empty() ? row.link.b : row.link.a).front().value());
    }
    QCOMPARE(order, (std::vector<std::string>{"C", "B", "end", "end", "A", "start"}));
  }

  void theViewKeepsItsPlaceWhenComparedAgain()
  {
    left().setZoom(1.3);
    click(left(), check);
    const QTransform zoom = left().transform();
    const QPointF centre = left().mapToScene(left().viewport()->rect().center());
    key(left(), Qt::Key_L);

    QCOMPARE(left().transform(), zoom);
    QCOMPARE(left().mapToScene(left().viewport()->rect().center()), centre);
    QCOMPARE(pair().panes().chosen().reference, std::vector{check});
  }

  void aTaughtWordingReachesTheOtherMunicipalities()
  {
    click(left(), fee);
    click(right(), notice);
    key(right(), Qt::Key_M);
    const auto again = session().comparison();
    session().compare();
    session().finishComparison();

    for (std::size_t i = 0; i < again->alignment.variants.size(); ++i) {
      QVERIFY(again->alignment.variants[i].deviations ==
              session().comparison()->alignment.variants[i].deviations);
    }
  }

  void correctionsSurviveOpeningAgain()
  {
    click(left(), fee);
    click(right(), notice);
    key(right(), Qt::Key_M);
    open({m_project->path()});

    QCOMPARE(partnersOf(fee), std::vector{notice});
    QVERIFY(!session().corrections().undoable());
  }

  void withoutAProjectFileCorrectionsAreKeptAndTheWayToSaveIsShown()
  {
    open({m_project->file(QStringLiteral("referenz.yaml")),
          m_project->file(QStringLiteral("bstadt.yaml"))},
         0);
    click(left(), fee);
    click(right(), notice);
    key(right(), Qt::Key_M);

    QCOMPARE(partnersOf(fee, 0), std::vector{notice});
    QVERIFY(session().hasUnsavedCorrections());
    QVERIFY(m_window->messages().sentence().contains(QStringLiteral("saved")));
    const QString path = m_project->file(QStringLiteral("neu.einklang"));
    QVERIFY(session().saveProjectAs(path));
    QVERIFY(!session().hasUnsavedCorrections());
    const auto saved = readProject(path.toStdString());
    QVERIFY(saved);
    QCOMPARE(saved->variants.front().corrections.size(), std::size_t{1});
  }

  void aCorrectionThatCannotBeWrittenIsNotShown()
  {
    QFile::remove(m_project->path());
    QVERIFY(QDir{m_project->folder()}.mkpath(QStringLiteral("antrag.einklang/blocked")));
    click(left(), notice);
    key(left(), Qt::Key_U);

    QVERIFY(!m_window->messages().sentence().isEmpty());
    QCOMPARE(partnersOf(notice), std::vector{notice});
    QVERIFY(entry().forbidden.empty());
    QVERIFY(!session().corrections().undoable());
  }

  void theButtonsDoWhatTheKeysDo()
  {
    click(left(), notice);
    QToolButton* separate = nullptr;
    for (QToolButton* button : pair().panel().findChildren<QToolButton*>()) {
      if (button->defaultAction() == pair().action(QStringLiteral("unlink"))) separate = button;
    }
    QVERIFY(separate && separate->isEnabled());
    QTest::mouseClick(separate, Qt::LeftButton);
    session().finishComparison();

    QVERIFY(partnersOf(notice).empty());
    QVERIFY(!pair().action(QStringLiteral("split"))->isEnabled());
  }

  void shiftAndArrowsChooseSeveralStepsByKey()
  {
    click(left(), check);
    left().setFocus();
    QTest::keyClick(&left(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(pair().panes().chosen().reference, (std::vector{fee, check}));
    QTest::keyClick(&left(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(pair().panes().chosen().reference, std::vector{check});
    QTest::keyClick(&left(), Qt::Key_Escape);
    QVERIFY(pair().panes().chosen().isEmpty());
  }
};

QTEST_MAIN(CorrectionsTest)
#include "CorrectionsTest.moc"
