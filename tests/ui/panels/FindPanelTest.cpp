#include "tests/ui/window/ShownWindow.h"
#include "ui/panels/FindPanel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

#include <functional>
#include <set>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ShownWindow;
using einklang::test::TypingHand;

/// Searching and replacing in everything that is open, with keys and mouse.
class FindPanelTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  MainWindow& window() { return m_shown.window(); }

  FindPanel& panel() { return window().captureStation().find(); }
  FindModel& rows() { return panel().rows(); }
  DiagramView& canvas() { return m_shown.canvas(); }
  TypingHand hand() { return m_shown.hand(); }
  const FoundText& current()
  {
    return panel().finder().found()[static_cast<std::size_t>(panel().list().currentIndex().row())];
  }
  QString cell(int row, FindModel::Column column)
  {
    return rows().index(row, column).data().toString();
  }
  void ask(Qt::Key key, const QString& words)
  {
    hand().press(key, Qt::ControlModifier);
    QVERIFY(panel().isOpen());
    QVERIFY(panel().words().hasFocus());
    QTRY_VERIFY(panel().list().viewport()->height() > 60);
    hand().type(words);
    QCoreApplication::processEvents();
  }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }

  void init()
  {
    m_shown.makeProject();
    QVERIFY(m_shown.openProject());
  }

  void hitsAreListedWithTheirPlaceTheShownProcessFirst()
  {
    ask(Qt::Key_F, QStringLiteral("PRUEFEN"));

    QVERIFY(rows().rowCount() >= 3);
    QCOMPARE(cell(0, FindModel::Text), QStringLiteral("Antrag prüfen"));
    QCOMPARE(cell(0, FindModel::Field), QStringLiteral("Bezeichnung"));
    QVERIFY(!cell(0, FindModel::Lane).isEmpty());
    QVERIFY(panel().finder().found()[0].place() == *window().session().current());
    QCOMPARE(cell(rows().rowCount() - 1, FindModel::ProcessName), QStringLiteral("Bstadt"));
    QCOMPARE(panel().summary(), QStringLiteral("1 von %1, Prozesse: 3").arg(rows().rowCount()));
  }

  void enterAndF3LeadFromHitToHitThroughAllProcesses()
  {
    ask(Qt::Key_F, QStringLiteral("prüfen"));
    const int count = rows().rowCount();
    std::set<std::size_t> files;
    for (int i = 0; i < count; ++i) {
      hand().press(i % 2 == 0 ? Qt::Key_Return : Qt::Key_F3);
      QCOMPARE(panel().list().currentIndex().row(), i);
      QVERIFY(window().session().current() == current().place());
      QCOMPARE(canvas().selected(), current().hit.place.element);
      QVERIFY(canvas().showsAllOf(*canvas().selected()));
      files.insert(current().file);
    }
    QCOMPARE(files.size(), std::size_t{3});

    hand().press(Qt::Key_F3);
    QCOMPARE(panel().list().currentIndex().row(), 0);
    hand().press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(panel().list().currentIndex().row(), count - 1);
  }

  void escapeReturnsToTheCanvasWhereF3GoesOn()
  {
    ask(Qt::Key_F, QStringLiteral("antrag"));
    hand().press(Qt::Key_Return);
    const auto first = canvas().selected();

    hand().press(Qt::Key_Escape);
    QVERIFY(!panel().isOpen());
    QVERIFY(canvas().hasFocus());
    QCOMPARE(canvas().selected(), first);
    hand().press(Qt::Key_F3);

    QVERIFY(canvas().selected() != first);
    QVERIFY(canvas().hasFocus());
  }

  void aClickOnAHitLeadsThere()
  {
    ask(Qt::Key_F, QStringLiteral("prüfen"));
    const int last = rows().rowCount() - 1;
    panel().list().scrollTo(rows().index(last, 0));
    const QRect place = panel().list().visualRect(rows().index(last, FindModel::Field));

    QTest::mouseClick(panel().list().viewport(), Qt::LeftButton, {}, place.center());

    QVERIFY(window().session().current() == current().place());
    QCOMPARE(panel().list().currentIndex().row(), last);
  }

  /// Two thousand elements are searched with every key stroke: their texts are prepared once.
  void typingPreparesNoTextTwiceAndAnEditOnlyThoseOfItsFile()
  {
    ask(Qt::Key_F, QStringLiteral("p"));
    const std::size_t once = panel().finder().prepared();
    QVERIFY(once > 0);
    hand().type(QStringLiteral("rüfen"));
    QCOMPARE(panel().finder().prepared(), once);

    const std::size_t ofFile =
        TextIndex{window().session().fileOf(current().place()).document->content()}.size();
    hand().press(Qt::Key_Return);
    window().captureStation().canvas().editLabel();
    hand().type(QStringLiteral("Neu"));
    hand().press(Qt::Key_Return);
    QCOMPARE(panel().finder().prepared(), once + ofFile);
  }

  void replacingShowsWhatBecomesAndTakesOneStepInEachFile()
  {
    ask(Qt::Key_H, QStringLiteral("prüfen"));
    panel().replacement().setFocus();
    hand().type(QStringLiteral("sichten"));
    QCOMPARE(cell(0, FindModel::After), QStringLiteral("Antrag sichten"));
    const int count = rows().rowCount();
    QCOMPARE(panel().replaceButton().text(), QStringLiteral("In %1 Texten ersetzen").arg(count));

    QTest::mouseClick(&panel().replaceButton(), Qt::LeftButton);

    QCOMPARE(rows().rowCount(), 0);
    for (const auto& file : window().session().files()) {
      QCOMPARE(file->document->stepLabels(), std::vector<std::string>{"Replace text"});
      const TextIndex texts{file->document->content()};
      QVERIFY(texts.find("prüfen").empty());
      QVERIFY(!texts.find("sichten").empty());
      file->document->undo();
      QVERIFY(!TextIndex{file->document->content()}.find("prüfen").empty());
    }
    QCOMPARE(rows().rowCount(), count);
  }

  /// Answers the question that comes, and keeps what it said.
  QString answering(const QString& button, const std::function<void()>& run)
  {
    QString asked;
    QTimer answers;
    connect(&answers, &QTimer::timeout, this, [&] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (!box) return;
      answers.stop();
      asked = box->text();
      for (QAbstractButton* each : box->buttons()) {
        if (each->text().remove(QLatin1Char{'&'}) == button) each->click();
      }
    });
    answers.start(1);
    run();
    return asked;
  }

  void replacingByNothingIsAskedAndSaysWhatWillHaveNoName()
  {
    ask(Qt::Key_H, QStringLiteral("Antrag prüfen"));
    const int count = rows().rowCount();
    QVERIFY(count > 0);
    QCOMPARE(cell(0, FindModel::After), QStringLiteral("(nichts bleibt übrig)"));
    const auto press = [this] { QTest::mouseClick(&panel().deleteButton(), Qt::LeftButton); };

    const QString asked = answering(QStringLiteral("Abbrechen"), press);
    QVERIFY2(asked.contains(QStringLiteral("»Antrag prüfen«")), qPrintable(asked));
    QVERIFY2(asked.contains(QStringLiteral("Schritt ohne Namen")), qPrintable(asked));
    QCOMPARE(rows().rowCount(), count);
    for (const auto& file : window().session().files()) QVERIFY(!file->document->canUndo());

    answering(QStringLiteral("Löschen"), press);
    QCOMPARE(rows().rowCount(), 0);
  }

  void aHitThatIsLeftOutStays()
  {
    ask(Qt::Key_H, QStringLiteral("prüfen"));
    panel().replacement().setFocus();
    hand().type(QStringLiteral("sichten"));
    const std::string stays = current().hit.text;
    hand().press(Qt::Key_Down);
    QVERIFY(panel().list().hasFocus());

    hand().press(Qt::Key_Space);
    QCOMPARE(rows().index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QTest::mouseClick(&panel().replaceButton(), Qt::LeftButton);

    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(current().hit.text, stays);
  }

  void whatCannotBeChangedIsSaidAndStays()
  {
    const QString path = m_shown.project().file(QStringLiteral("adorf.yaml"));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser));
    if (QFileInfo{path}.isWritable()) QSKIP("Whoever may write every file is told of none.");
    ask(Qt::Key_H, QStringLiteral("prüfen"));
    panel().replacement().setFocus();
    hand().type(QStringLiteral("sichten"));

    QVERIFY(rows().refused() > 0);
    QTest::mouseClick(&panel().replaceButton(), Qt::LeftButton);

    QCOMPARE(rows().rowCount(), rows().refused());
    QCOMPARE(cell(0, FindModel::After), QStringLiteral("Die Datei ist schreibgeschützt"));
  }

  void theAddressOfACalledProcessIsFoundButNotReplaced()
  {
    const ProcessPlace place = *window().session().current();
    Transaction transaction{*window().session().fileOf(place).document, "Insert"};
    transaction.apply(place.process,
                      Insert<Node>{{.id = NodeId{"call"}, .type = CallActivity{"pruefung-1"}}, 0});
    transaction.commit();
    ask(Qt::Key_H, QStringLiteral("prüfung"));
    panel().replacement().setFocus();
    hand().type(QStringLiteral("sicht"));

    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(rows().refused(), 1);
    QCOMPARE(cell(0, FindModel::After),
             QStringLiteral("Führt zu einem anderen Prozess und bleibt"));
    QVERIFY(!panel().replaceButton().isEnabled());
  }

  void tabLeadsFromWhatIsSearchedToWhatReplacesIt()
  {
    ask(Qt::Key_H, QStringLiteral("prüfen"));
    hand().press(Qt::Key_Tab);
    QVERIFY(panel().replacement().hasFocus());
    hand().type(QStringLiteral("sichten"));
    QCOMPARE(panel().replacement().text(), QStringLiteral("sichten"));
    hand().press(Qt::Key_Tab);
    QVERIFY(panel().replaceButton().hasFocus());
  }

  void aFieldThatNobodyFilledInDeletesNothing()
  {
    ask(Qt::Key_H, QStringLiteral("prüfen"));
    QVERIFY(!panel().replaceButton().isEnabled());
    QVERIFY(panel().deleteButton().isVisible());
    QCOMPARE(panel().deleteButton().text(), QStringLiteral("»prüfen« löschen ..."));
    panel().replacement().setText(QStringLiteral("sichten"));
    QVERIFY(panel().replaceButton().isEnabled());
    QVERIFY(!panel().deleteButton().isVisible());
  }

  void theButtonThatClosesItKeepsItsPlace()
  {
    ask(Qt::Key_H, {});
    QPushButton* shut = nullptr;
    for (QPushButton* button : panel().findChildren<QPushButton*>()) {
      if (button->text() == QStringLiteral("Schließen")) shut = button;
    }
    QVERIFY(shut);
    const QPoint before = shut->mapTo(&window(), QPoint{});
    panel().words().setText(QStringLiteral("prüfen"));
    QCoreApplication::processEvents();
    QCOMPARE(shut->mapTo(&window(), QPoint{}), before);
  }

  void wholeWordsAndTheShownProcessNarrowTheSearch()
  {
    ask(Qt::Key_F, QStringLiteral("prüfen"));
    const int all = rows().rowCount();
    for (QAbstractButton* box : panel().findChildren<QAbstractButton*>()) {
      if (box->text() == QStringLiteral("Alle Prozesse")) box->click();
    }
    QVERIFY(rows().rowCount() > 0 && rows().rowCount() < all);
    panel().words().setText(QStringLiteral("prüfe"));
    QVERIFY(rows().rowCount() > 0);
    for (QAbstractButton* box : panel().findChildren<QAbstractButton*>()) {
      if (box->text() == QStringLiteral("Ganze Wörter")) box->click();
    }
    QCOMPARE(rows().rowCount(), 0);
    QCOMPARE(panel().summary(), QStringLiteral("Nichts gefunden"));
  }
};

QTEST_MAIN(FindPanelTest)
#include "FindPanelTest.moc"
