#pragma once

#include "tests/support/SampleProject.h"
#include "tests/ui/tools/TypingHand.h"
#include "ui/canvas/DiagramView.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/window/Application.h"
#include "ui/window/CaptureStation.h"

#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

namespace einklang::test {

/// A process on the canvas of a shown window, and a hand with a mouse.
struct CaptureSheet
{
  SampleProject project = {};
  std::unique_ptr<ui::Session> session = {};
  std::unique_ptr<ui::CaptureStation> station = {};
  std::optional<Error> error = {};  // what the user was last told

  /// Shows the files whole.
  void open(const QStringList& files, QSize size = {1500, 800})
  {
    station.reset();
    session = std::make_unique<ui::Session>();
    QVERIFY(session->open(files));
    session->finishComparison();
    station = std::make_unique<ui::CaptureStation>(*session);
    error.reset();
    QObject::connect(station.get(), &ui::CaptureStation::failed, station.get(),
                     [this](const Error& said) { error = said; });
    station->setView(ui::CaptureView::Drawing);
    station->resize(size);
    station->show();
    station->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(station.get()));
    view().setFocus();
    view().fit();
  }
  void show(const QString& file = {})
  {
    open({file.isEmpty() ? project.path() : file});
    view().setZoom(1);
  }

  ui::DiagramView& view() { return station->canvas(); }
  ui::CanvasEditor& editor() { return station->editor(); }
  TypingHand hand() { return TypingHand{view()}; }
  const Process& process() const { return *session->process(*session->current()); }
  const Diagram& diagram() const { return *session->diagram(*session->current()); }
  Document& document() { return *session->fileOf(*session->current()).document; }
  Rect placeOf(const ElementId& id) const { return diagram().shapes.find(id)->bounds; }
  Rect placeOf(const char* id) const { return placeOf(ElementId{id}); }
  const Edge& edgeOf(const ElementId& id) const { return *diagram().edges.find(id); }
  QRectF shownAt(const ElementId& id) { return view().scene().itemOf(id)->shownBody(); }
  QRectF shownAt(const char* id) { return shownAt(ElementId{id}); }
  const Flow& flow(const char* source, const char* target) const
  {
    return *std::ranges::find_if(process().flows(), [&](const Flow& each) {
      return each.source == NodeId{source} && each.target == NodeId{target};
    });
  }
  QPoint onView(const QPointF& at) { return view().mapFromScene(at); }
  QPoint onView(const Point& at) { return onView(QPointF{at.x, at.y}); }

  void drag(const QPoint& from, const QPoint& by, Qt::KeyboardModifiers modifiers = {})
  {
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4; ++part) {
      const QPoint at = from + by * part / 4;
      QMouseEvent move{
          QEvent::MouseMove, at,       view().viewport()->mapToGlobal(at), Qt::NoButton,
          Qt::LeftButton,    modifiers};
      QCoreApplication::sendEvent(view().viewport(), &move);
    }
  }
  void letGo() { QTest::mouseRelease(view().viewport(), Qt::LeftButton); }
};

}  // namespace einklang::test
