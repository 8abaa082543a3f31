#include "model/operations/StepNames.h"
#include "tests/ui/window/ShownWindow.h"
#include "ui/panels/LibraryPanel.h"
#include "ui/text/Messages.h"

#include <QPushButton>
#include <QTreeWidget>

using namespace einklang;
using namespace einklang::ui;
using einklang::test::ShownWindow;

/// The library beside the drawing, and what stands above it.
class LibraryPanelTest : public QObject
{
  Q_OBJECT

 private:
  ShownWindow m_shown;

  CaptureStation& station() { return m_shown.window().captureStation(); }

 private Q_SLOTS:
  void initTestCase() { m_shown.prepare(); }
  void init()
  {
    QSettings{}.clear();
    m_shown.makeProject();
    QVERIFY(m_shown.openProject());
  }
  void cleanup() { m_shown.close(); }

  void aProcessIsCalledAsItsFormCallsIt()
  {
    const ProcessPlace place = *m_shown.window().session().current();
    Document& document = *m_shown.window().session().fileOf(place).document;
    ProcessHeader header = document.findProcess(place.process)->header();
    header.name = "Antrag bearbeiten";
    Transaction transaction{document, steps::rename};
    transaction.apply(place.process, ReplaceHeader{header});
    transaction.commit();

    const QStringList rows = station().library().rows();
    QVERIFY2(rows.contains(QStringLiteral("Antrag bearbeiten (geändert)")),
             qPrintable(rows.join(QStringLiteral(" | "))));
    QVERIFY(rows.contains(QStringLiteral("Adorf")));  // as the project calls it
    const auto* tree = station().library().findChild<QTreeWidget*>();
    const QString narrow = tree->fontMetrics().elidedText(
        QStringLiteral("Antrag bearbeiten (geändert)"), tree->textElideMode(), 120);
    QVERIFY(narrow.contains(QChar{0x2026}));
    QVERIFY2(narrow.endsWith(QStringLiteral("ndert)")), qPrintable(narrow));
    document.undo();
    QVERIFY(!station().library().rows().contains(QStringLiteral("Antrag bearbeiten")));
  }

  void theButtonsOfTheViewsStayWhereTheyAre()
  {
    std::vector<QPushButton*> buttons;
    for (QPushButton* button : station().findChildren<QPushButton*>()) {
      if (button->isCheckable() && button->isVisible()) buttons.push_back(button);
    }
    QCOMPARE(buttons.size(), std::size_t{3});
    std::vector<QPoint> places;
    for (const QPushButton* button : buttons) places.push_back(button->mapToGlobal(QPoint{}));
    for (const CaptureView view : {CaptureView::Table, CaptureView::Both, CaptureView::Drawing}) {
      station().setView(view);
      QCoreApplication::processEvents();
      for (std::size_t i = 0; i < buttons.size(); ++i) {
        QCOMPARE(buttons[i]->mapToGlobal(QPoint{}), places[i]);
      }
    }
  }
};

QTEST_MAIN(LibraryPanelTest)
#include "LibraryPanelTest.moc"
