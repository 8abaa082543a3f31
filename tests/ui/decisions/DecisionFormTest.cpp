#include "tests/ui/window/ShownWindow.h"
#include "ui/canvas/DiagramView.h"
#include "ui/comparison/DeviationList.h"
#include "ui/decisions/DecideStation.h"
#include "ui/decisions/DecisionForm.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ShownWindow;

/// What is decided, and what is asked for besides.
class DecisionFormTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  DecideStation& station() { return m_shown.window().decideStation(); }
  DecisionForm& form() { return *station().findChild<DecisionForm*>(); }
  QPlainTextEdit& reason() { return *form().findChild<QPlainTextEdit*>(); }

  QString asked()
  {
    for (const QLabel* label : form().findChildren<QLabel*>()) {
      const bool asks = label->text().startsWith(QStringLiteral("Eine lokale Ausnahme"));
      if (asks && label->isVisible()) return label->text();
    }
    return {};
  }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }
  void init()
  {
    m_shown.makeProject();
    QVERIFY(m_shown.openProject());
    m_shown.window().showStation(StationId::Decide);
    station().chooseDeviation(station().list().rows().front().key);
  }
  void cleanup() { m_shown.close(); }

  /// On record at once, so that the workshop can go on.
  void aLocalExceptionAsksForItsReasonAndItsDate()
  {
    QCOMPARE(asked(), QString{});
    station().decideByKey(4);

    QCOMPARE(m_shown.window().session().project()->harmonization().decisions.front().verdict,
             Verdict::LocalException);
    QVERIFY(asked().contains(QStringLiteral("Begründung und Frist")));
    QVERIFY(reason().hasFocus());
    reason().setPlainText(QStringLiteral("Satzung der Gemeinde"));
    QVERIFY(asked().contains(QStringLiteral("Frist")));
    QVERIFY(!asked().contains(QStringLiteral("Begründung")));
    for (QLineEdit* field : form().findChildren<QLineEdit*>()) {
      if (!field->placeholderText().isEmpty()) field->setText(QStringLiteral("31.12.2027"));
    }
    QCOMPARE(asked(), QString{});
  }

  void theDrawingCarriesTheNumberOfTheList()
  {
    const DeviationRow last = station().list().rows().back();
    station().chooseDeviation(last.key);

    QStringList badges;
    for (const DiagramView* view : station().findChildren<DiagramView*>()) {
      for (const ElementId& id : view->scene().elements()) {
        for (const Primitive& primitive : view->scene().itemOf(id)->figure().marks) {
          if (const auto* line = std::get_if<TextLine>(&primitive)) badges << line->text;
        }
      }
    }
    badges.removeDuplicates();
    QCOMPARE(badges, QStringList{QString::number(last.number)});
    QVERIFY(last.number > 1);
  }

  void otherDecisionsAskForNothing()
  {
    station().decideByKey(1);
    QCOMPARE(asked(), QString{});
    QVERIFY(!reason().hasFocus());
  }
};

QTEST_MAIN(DecisionFormTest)
#include "DecisionFormTest.moc"
