#include "model/base/Message.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/layout/Layout.h"
#include "model/rules/Rules.h"
#include "model/storage/SafeSave.h"
#include "tests/support/LargeProcess.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace einklang;
using namespace einklang::ui;

// CanvasBench [ELEMENTS]: how long the window takes for what a user does with a large process
// (2,000 elements unless told otherwise), offscreen: processor time of the GUI thread from the
// event until the picture is painted.

namespace {

double now()
{
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

class Times
{
 public:
  template <typename Work>
  void measure(const Work& work)
  {
    const double start = now();
    work();
    QCoreApplication::processEvents();
    m_times.push_back(now() - start);
  }

  void tell(const char* what, double wanted) const
  {
    std::vector<double> times = m_times;
    std::ranges::sort(times);
    const auto at = [&](double share) {
      const auto place = static_cast<std::size_t>(share * static_cast<double>(times.size()));
      return times[std::min(times.size() - 1, place)];
    };
    std::printf("%-28s %4zu times  median %7.2f ms  p99 %7.2f ms  (wanted %.1f)\n", what,
                times.size(), at(0.5), at(0.99), wanted);
  }

 private:
  std::vector<double> m_times;
};

class Bench
{
 public:
  explicit Bench(std::size_t elements) : m_process{test::largeProcess(elements)}
  {
    std::printf("%zu steps, %zu flows, %zu lanes\n", m_process.nodes().size(),
                m_process.flows().size(), m_process.lanes().size());
  }

  bool write()
  {
    FileContent content;
    content.processes.push_back(m_process);
    content.diagrams.push_back(layoutProcess(m_process));
    return safeSave(path().toStdString(), writeBpmn(content).bytes).has_value();
  }

  bool open()
  {
    Times times;
    bool opened = false;
    times.measure([&] {
      m_window.resize(1920, 1080);
      m_window.show();
    });
    times.tell("empty window to first paint", 300);
    Times opening;
    opening.measure([&] { opened = m_window.open({path()}); });
    opening.tell("file to first paint", 300);
    return opened;
  }

  void run()
  {
    canvas().fit();
    drag("drag, fitted", 16.7);
    space("space over all, fitted");
    canvas().setZoom(1);
    centre();
    drag("drag, 100 %", 8.3);
    space("space over all, 100 %");
    pan();
    zoom();
    edit();
    Times rules;
    for (int i = 0; i < 5; ++i) rules.measure([&] { checkProcess(m_process); });
    rules.tell("rules and soundness", 20);
  }

 private:
  QString path() const { return m_folder.filePath(QStringLiteral("gross.bpmn")); }
  DiagramView& canvas() { return m_window.captureStation().canvas(); }
  const Rect& place(const ElementId& id)
  {
    return m_window.session().diagram(*m_window.session().current())->shapes.find(id)->bounds;
  }

  /// A step in the middle of the picture.
  ElementId middle()
  {
    const auto& nodes = m_process.nodes();
    for (std::size_t i = nodes.size() / 2; i < nodes.size(); ++i) {
      if (std::holds_alternative<Task>(nodes[i].type)) return nodes[i].id;
    }
    return nodes.front().id;
  }
  void centre()
  {
    const Point at = place(middle()).center();
    canvas().centerOn(QPointF{at.x, at.y});
    QCoreApplication::processEvents();
  }

  void mouse(QEvent::Type type, const QPoint& at,
             Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
  {
    const bool moves = type == QEvent::MouseMove;
    QWidget* viewport = canvas().viewport();
    QMouseEvent event{type,
                      at,
                      viewport->mapToGlobal(at),
                      moves ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                      modifiers};
    QCoreApplication::sendEvent(viewport, &event);
  }

  void drag(const char* what, double wanted)
  {
    const Point middleOf = place(middle()).center();
    const QPoint from = canvas().mapFromScene(QPointF{middleOf.x, middleOf.y});
    Times press;
    press.measure([&] {
      mouse(QEvent::MouseButtonPress, from);
      // What a selection leads to (its form, its pad) takes several rounds; no step of the drag.
      for (int round = 0; round < 4; ++round) QCoreApplication::processEvents();
    });
    press.tell("pressed", 100);
    Times steps;
    for (int i = 1; i <= 100; ++i) {
      steps.measure([&] { mouse(QEvent::MouseMove, from + QPoint{i / 4, i / 3}); });
    }
    steps.tell(what, wanted);
    Times drop;
    drop.measure([&] { mouse(QEvent::MouseButtonRelease, from + QPoint{25, 33}); });
    drop.tell("  dropped", 100);
    undoAgain();
  }

  /// Once says little: it is done again and undone again, each time when what came before has
  /// settled. What follows in later rounds (the list of findings) is told by itself.
  void undoAgain()
  {
    Times undo;
    Times later;
    for (int i = 0; i < 10; ++i) {
      if (i > 0) m_window.actions().at(QStringLiteral("redo"))->trigger();
      settle();
      undo.measure([&] { m_window.actions().at(QStringLiteral("undo"))->trigger(); });
      later.measure([&] { settle(); });
    }
    undo.tell("  undone", 16);
    later.tell("  all that follows it", 16);
  }

  static void settle()
  {
    constexpr qint64 enough = 400;  // ms, for the checks in the background
    for (QElapsedTimer time = started(); time.elapsed() < enough;) {
      QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
      QThread::msleep(5);
    }
  }

  static QElapsedTimer started()
  {
    QElapsedTimer time;
    time.start();
    return time;
  }

  /// Almost all of the drawing moves.
  void space(const char* what)
  {
    const Rect& pool = place(ElementId{"pool"});
    const QPointF seen = canvas().mapToScene(QPoint{2, 2});
    const QPoint from = canvas().mapFromScene(
        QPointF{std::max(pool.x + 60, seen.x()), std::max(pool.y + 5, seen.y())});
    m_window.captureStation().editor().setMakingSpace(true);
    mouse(QEvent::MouseButtonPress, from);
    Times steps;
    for (int i = 1; i <= 100; ++i) {
      steps.measure([&] { mouse(QEvent::MouseMove, from + QPoint{10 + 3 * i, 0}, {}); });
    }
    steps.tell(what, 40);
    Times drop;
    drop.measure([&] { mouse(QEvent::MouseButtonRelease, from + QPoint{310, 0}, {}); });
    drop.tell("  let go", 100);
    m_window.captureStation().editor().setMakingSpace(false);
    undoAgain();
  }

  void pan()
  {
    Times steps;
    for (int i = 0; i < 100; ++i) {
      QScrollBar* bar = i % 2 ? canvas().horizontalScrollBar() : canvas().verticalScrollBar();
      steps.measure([&] { bar->setValue(bar->value() + (i < 50 ? 17 : -17)); });
    }
    steps.tell("pan, 100 %", 16);
  }

  void zoom()
  {
    Times steps;
    for (int i = 0; i < 40; ++i) {
      steps.measure([&] { canvas().zoomStep(i % 20 < 10 ? -1 : 1); });
    }
    steps.tell("zoom, 100 % to 16 %", 16);
    canvas().fit();
    Times fitted;
    for (int i = 0; i < 20; ++i) {
      QScrollBar* bar = canvas().horizontalScrollBar();
      fitted.measure([&] { bar->setValue(bar->value() + (i % 2 ? 9 : -9)); });
    }
    fitted.tell("pan, fitted", 16);
  }

  void edit()
  {
    canvas().setZoom(1);
    centre();
    canvas().choose(middle());
    Times label;
    Times undo;
    for (int i = 0; i < 10; ++i) {
      label.measure([&] {
        Q_EMIT canvas().labelEdited(QString::fromStdString(middle().value()),
                                    QStringLiteral("Anders %1").arg(i));
      });
      undo.measure([&] { m_window.actions().at(QStringLiteral("undo"))->trigger(); });
    }
    label.tell("label changed", 16);
    undo.tell("label change undone", 16);
  }

  Process m_process;
  QTemporaryDir m_folder;
  MainWindow m_window;
};

}  // namespace

int main(int argc, char** argv)
{
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  const double begun = now();
  QApplication application{argc, argv};
  prepareApplication(application);
  Bench bench{argc > 1 ? static_cast<std::size_t>(std::atoi(argv[1])) : 2'000};
  std::printf("%-28s             %7.2f ms\n", "start of the program", now() - begun);
  if (!bench.write() || !bench.open()) return 1;
  bench.run();
  return 0;
}
