#include "model/operations/ElementOperations.h"
#include "tests/support/SampleProject.h"
#include "ui/window/LongEdit.h"
#include "ui/window/LongWork.h"
#include "ui/window/Writing.h"

#include <QApplication>
#include <QFileInfo>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
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

 private:
  /// Cancels the work as soon as that is offered; the work waits for it.
  struct Finger
  {
    explicit Finger(QWidget& window)
    {
      connect(&timer, &QTimer::timeout, [this, &window] {
        auto* dialog = window.findChild<QProgressDialog*>();
        if (!dialog || !dialog->isVisible()) return;
        timer.stop();
        dialog->findChild<QPushButton*>()->click();
        pressed = true;
      });
      timer.start(1);
    }
    void wait() const
    {
      while (!pressed) QThread::yieldCurrentThread();
    }
    QTimer timer;
    std::atomic<bool> pressed = false;
  };

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

  void aCancelledEditSaysSoAndChangesNothing()
  {
    QWidget window;
    window.show();
    Document document{{.processes = {test::SampleProject::reference()}}};
    const FileContent before = document.content();
    const ProcessId process = before.processes.front().id();
    const Finger finger{window};
    bool waits = true;
    const Operation rename = [&](Transaction& transaction, const ProcessId& id) {
      if (waits) finger.wait();
      return renameElement(transaction, id, ElementId{"Antrag_prüfen"}, "Antrag sichten");
    };
    const QString what = QStringLiteral("Arbeit");
    const auto cancelled = performMeanwhile(&window, what, document, process, "Rename", rename);
    QVERIFY(cancelled && *cancelled == Outcome::Cancelled);
    QVERIFY(document.content() == before);
    QVERIFY(!document.canUndo());

    waits = false;
    const auto done = performMeanwhile(&window, what, document, process, "Rename", rename);
    QVERIFY(done && *done == Outcome::Done);
    QCOMPARE(document.doneSteps(), std::size_t{1});

    const Operation impossible = [](Transaction&, const ProcessId&) -> Status {
      return Error{ErrorCode::NotAllowed, {"No."}};
    };
    QVERIFY(!performMeanwhile(&window, what, document, process, "Rename", impossible));
  }

  void whoCancelsIsToldWhatWasWrittenByThen_data()
  {
    QTest::addColumn<int>("writtenBefore");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << 0 << QStringLiteral("Cancelled: nothing was written.");
    QTest::newRow("one") << 1 << QStringLiteral("Cancelled, but written by then: %1/0.txt");
    QTest::newRow("two") << 2 << QStringLiteral("Cancelled. Files written by then: 2, to %1");
  }
  void whoCancelsIsToldWhatWasWrittenByThen()
  {
    QFETCH(int, writtenBefore);
    QFETCH(QString, sentence);
    QWidget window;
    window.show();
    const QTemporaryDir folder;
    const Finger finger{window};
    std::vector<FileToWrite> files;
    for (int i = 0; i < 3; ++i) {
      const auto make = [&, i]() -> Result<QByteArray> {
        if (i == writtenBefore) finger.wait();
        return QByteArray{"x"};
      };
      files.push_back({folder.filePath(QStringLiteral("%1.txt").arg(i)), make});
    }
    const auto written = writeMeanwhile(&window, files);
    QVERIFY(written.has_value());
    QCOMPARE(written->paths.size(), writtenBefore);
    for (int i = 0; i < 3; ++i)
      QCOMPARE(QFileInfo::exists(files[std::size_t(i)].path), i < writtenBefore);
    if (sentence.contains(u'%')) sentence = sentence.arg(folder.path());
    QCOMPARE(sentenceOf(*written), sentence);
  }
};

QTEST_MAIN(LongWorkTest)
#include "LongWorkTest.moc"
