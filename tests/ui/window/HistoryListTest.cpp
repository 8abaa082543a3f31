#include "model/operations/StepNames.h"
#include "tests/ui/window/ShownWindow.h"
#include "ui/text/StepText.h"
#include "ui/tools/ChoiceMenu.h"
#include "ui/window/HistoryList.h"

#include <QAction>
#include <QListWidget>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ShownWindow;
using einklang::test::TypingHand;

/// The steps of the history by name.
class HistoryListTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  MainWindow& window() { return m_shown.window(); }

  ChoiceMenu& menu() { return window().history().menu(); }
  TypingHand hand() { return m_shown.hand(); }
  Document& document()
  {
    Session& session = window().session();
    return *session.fileOf(*session.current()).document;
  }
  void rename(const QString& id, const QString& label)
  {
    DiagramView& canvas = window().captureStation().canvas();
    canvas.choose(ElementId{id.toStdString()});
    canvas.setFocus();
    hand().press(Qt::Key_F2);
    hand().type(label);
    hand().press(Qt::Key_Return);
  }
  void openList()
  {
    hand().press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(menu().isOpen());
  }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }

  void init()
  {
    m_shown.makeProject();
    QVERIFY(m_shown.open({m_shown.project().file(QStringLiteral("referenz.yaml"))}));
    rename(QStringLiteral("Antrag_prüfen"), QStringLiteral("Eins"));
    rename(QStringLiteral("Antrag_prüfen"), QStringLiteral("Zwei"));
    hand().press(Qt::Key_Delete);
    QCOMPARE(document().doneSteps(), std::size_t{3});
  }

  void theStepsAreListedByNameTheLastOneFirst()
  {
    document().undo();
    openList();

    QCOMPARE(menu().shown(), (QStringList{QStringLiteral("3"), QStringLiteral("2"),
                                          QStringLiteral("1"), QStringLiteral("0")}));
    QCOMPARE(menu().lineOf(QStringLiteral("3")),
             QStringLiteral("3  Entfernen: »Zwei«, rückgängig gemacht"));
    QCOMPARE(menu().lineOf(QStringLiteral("2")),
             QStringLiteral("2  Umbenennen: »Eins« → »Zwei«, jetzt hier"));
    QCOMPARE(menu().lineOf(QStringLiteral("1")),
             QStringLiteral("1  Umbenennen: »Antrag prüfen« → »Eins«"));
    QCOMPARE(menu().lineOf(QStringLiteral("0")), QStringLiteral("Wie geöffnet"));
    QCOMPARE(menu().current(), QStringLiteral("2"));
  }

  void theMenuSaysWhatWouldBeTakenBack()
  {
    const auto caption = [this](const char* id) {
      window().actions().refresh();
      return window().actions().at(QString::fromLatin1(id))->text();
    };
    QCOMPARE(caption("undo"), QStringLiteral("&Rückgängig: Entfernen: »Zwei«"));
    document().undo();
    QCOMPARE(caption("undo"), QStringLiteral("&Rückgängig: Umbenennen: »Eins« → »Zwei«"));
    QCOMPARE(caption("redo"), QStringLiteral("&Wiederherstellen: Entfernen: »Zwei«"));
  }

  void longNamesAreShortenedAndSeveralElementsCounted()
  {
    document().undo();
    rename(QStringLiteral("Antrag_prüfen"), QString{60, QLatin1Char{'x'}} + QStringLiteral("ende"));
    QVERIFY(stepText(document().steps().back(), document().content()).size() < 90);
    DiagramView& canvas = window().captureStation().canvas();
    canvas.selectAll({ElementId{"Gebühr_festsetzen"}, ElementId{"Bescheid_versenden"}});
    canvas.setFocus();
    hand().press(Qt::Key_Delete);
    QCOMPARE(stepText(document().steps().back(), document().content()),
             QStringLiteral("Entfernen: »Gebühr festsetzen« und 1 weitere"));
  }

  void aPropertyIsNamedWhereOnlyOneChanged()
  {
    const auto change = [this](const auto& put) {
      const ProcessPlace place = *window().session().current();
      Node node = *document().findProcess(place.process)->findNode(NodeId{"Gebühr_festsetzen"});
      put(node.attributes);
      Transaction transaction{document(), steps::setAttributes};
      transaction.apply(place.process, Replace<Node>{node});
      transaction.commit();
      return stepText(document().steps().back(), document().content());
    };
    document().undo();
    QCOMPARE(change([](Attributes& a) { a.deadline = "2 Wochen"; }),
             QStringLiteral("Frist: »Gebühr festsetzen«"));
    QCOMPARE(change([](Attributes& a) { a.times.idle = 5; }),
             QStringLiteral("Liegezeit: »Gebühr festsetzen«"));
    const QString several = change([](Attributes& a) {
      a.deadline = "3 Wochen";
      a.channel = "Papier";
    });
    QVERIFY2(several.startsWith(QStringLiteral("Eigenschaften ändern: ")), qPrintable(several));
  }

  void aClickGoesThereAndForwardAgain()
  {
    const FileContent last = document().content();
    openList();
    auto* list = menu().findChild<QListWidget*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(2)).center());
    QCOMPARE(document().doneSteps(), std::size_t{1});
    QCOMPARE(document().content().processes[0].findNode(NodeId{"Antrag_prüfen"})->label,
             std::string{"Eins"});
    QVERIFY(!menu().isOpen());

    openList();
    hand().press(Qt::Key_Up);
    hand().press(Qt::Key_Up);
    hand().press(Qt::Key_Return);
    QCOMPARE(document().doneSteps(), std::size_t{3});
    QVERIFY(document().content() == last);
    QVERIFY(window().captureStation().canvas().hasFocus());
  }

  void theHistorySurvivesSaving()
  {
    hand().press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!document().isModified());

    openList();
    QCOMPARE(menu().shown().size(), 4);
    hand().press(Qt::Key_End);
    hand().type(QStringLiteral("wie geöffnet"));
    hand().press(Qt::Key_Return);

    QCOMPARE(document().doneSteps(), std::size_t{0});
    QVERIFY(document().isModified());
    QCOMPARE(document().stepLabels().size(), std::size_t{3});
  }

  void withoutAStepThereIsNothingToGoTo()
  {
    QVERIFY(window().actions().at(QStringLiteral("history"))->isEnabled());
    MainWindow fresh;
    QVERIFY(fresh.open({m_shown.project().file(QStringLiteral("adorf.yaml"))}));
    QVERIFY(!fresh.actions().at(QStringLiteral("history"))->isEnabled());
  }
};

QTEST_MAIN(HistoryListTest)
#include "HistoryListTest.moc"
