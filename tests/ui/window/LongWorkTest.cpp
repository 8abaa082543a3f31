#include "ui/window/LongWork.h"

#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <atomic>

using namespace einklang;
using namespace einklang::ui;

class LongWorkTest : public QObject
{
  Q_OBJECT

 private Q_SLOTS:
  void theWindowLivesWhileTheWorkIsDoneElsewhere()
  {
    QWidget window;
    std::atomic<int> beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, [&] { ++beats; });
    heart.start(0);
    QThread* worker = nullptr;
    int beatsBefore = 0;
    QVERIFY(doneMeanwhile(&window, QStringLiteral("Arbeit"), [&](const CancelFlag&) {
      worker = QThread::currentThread();
      beatsBefore = beats;
      while (beats < beatsBefore + 3) QThread::yieldCurrentThread();
    }));
    QVERIFY(worker != QThread::currentThread());
    QVERIFY(beats >= beatsBefore + 3);
  }

  void whoCancelsIsHeardByTheWork()
  {
    QWidget window;
    window.show();
    bool heard = false;
    QTimer finger;
    connect(&finger, &QTimer::timeout, [&] {
      if (auto* dialog = window.findChild<QProgressDialog*>()) {
        if (dialog->isVisible()) dialog->findChild<QPushButton*>()->click();
      }
    });
    finger.start(1);
    const bool done =
        doneMeanwhile(&window, QStringLiteral("Arbeit"), [&](const CancelFlag& cancel) {
          while (!cancel) QThread::yieldCurrentThread();
          heard = true;
        });
    QVERIFY(!done);
    QVERIFY(heard);
  }
};

QTEST_MAIN(LongWorkTest)
#include "LongWorkTest.moc"
