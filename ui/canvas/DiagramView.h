#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"
#include "ui/canvas/CanvasTool.h"
#include "ui/canvas/DiagramScene.h"
#include "ui/canvas/FlowWalk.h"
#include "ui/paint/Ghosts.h"
#include "ui/paint/Redrawing.h"

#include <QGraphicsView>
#include <QLineF>
#include <QPainterPath>
#include <QRegion>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace einklang::ui {

class LabelEditor;

/// A diagram to look at and to walk through: wheel and drag pan, Ctrl+wheel zooms at the pointer,
/// a click selects, arrow keys follow the flows. It shows; who owns it edits.
class DiagramView : public QGraphicsView
{
  Q_OBJECT
 public:
  explicit DiagramView(QWidget* parent = nullptr);

  /// Shows the process; where one with another key was shown before, its beginning is
  /// shown and nothing selected.
  void show(const QString& key, const Process& process, const Diagram& diagram,
            DrawingOptions options = {}, std::optional<Ghosts> ghosts = {});
  void clear();
  bool isEmpty() const { return m_scene.elements().empty(); }
  using QGraphicsView::show;

  const std::optional<ElementId>& selected() const { return m_selected; }
  /// All that is selected, selected() first; more than one only where several may be.
  std::vector<ElementId> selection() const;
  /// Lets Shift select several elements, by pointer and by arrow keys.
  void setSeveralSelectable(bool several) { m_several = several; }
  /// Selects these without a signal and without scrolling.
  void selectAll(const std::vector<ElementId>& ids);
  /// The element is in sight, at least in part.
  bool shows(const ElementId& id) const;
  /// The whole drawing is in sight.
  bool showsAll() const;
  /// The element is in sight with its label.
  bool showsAllOf(const ElementId& id) const;
  /// Selects without a signal; scrolls there.
  void select(const std::optional<ElementId>& id);
  /// Selects as the user does.
  void choose(const std::optional<ElementId>& id);
  /// Selects these as the user does; the first is the one that keys and panels are about.
  void chooseAll(const std::vector<ElementId>& ids);
  /// Makes these elements visible, at this zoom or nearer; where they do not all fit, the first of
  /// them. A view that is not on the screen does so when it comes there.
  void reveal(const std::vector<ElementId>& ids, double zoomAtLeast = 0);
  /// Scrolls to an element that is not in sight; comes nearer only where it could not be read.
  void goTo(const ElementId& id, double readable);
  /// True while it catches up with what it was asked for before it came on the screen.
  bool isSettling() const { return m_settling; }

  void fit();
  /// As one sees it first: all of it if it can be read then, else its beginning. It stays so while
  /// the window takes its size, until the user or the program goes elsewhere.
  void showBeginning();
  /// At the same place of the diagram and as near as another view.
  void lookWhere(const DiagramView& other);
  void setZoom(double zoom);
  double zoom() const { return transform().m11(); }
  void zoomStep(int steps);

  /// What drags on elements do; borrowed. Without a tool they do nothing.
  void setTool(CanvasTool* tool) { m_tool = tool; }
  /// Shows these elements as they would be and all others as they are, until endTrial() or the next
  /// show().
  void showTrial(const Process& process, const Diagram& diagram, const std::set<ElementId>& ids);
  /// Shows another state of the process, until endTrial() or the next show().
  void showPreview(const Process& process, const Diagram& diagram, DrawingOptions options);
  void endTrial();
  /// Thin lines that show what is in line with what, and distances that are equal.
  void setGuides(std::vector<QLineF> guides, std::vector<QLineF> distances = {});

  /// Lets a way through the process shine; without elements: none.
  void setTrail(std::vector<ElementId> ids);

  /// Something thin in the diagram's coordinates: what would come, allowed or not.
  void setSketch(const QPainterPath& sketch, bool allowed = true);

  /// Draws a grid of this step under the diagram, coarser where its lines would touch; 0: none.
  void setGrid(double step);
  double grid() const { return m_grid; }

  /// What of the selection keys are about: it is scrolled to and told to screen readers.
  void setPart(const std::optional<CanvasPart>& part);
  const std::optional<CanvasPart>& part() const { return m_part; }
  /// Counts the parts that were set: screen readers have to be told of each as something new.
  std::size_t partsSet() const { return m_partsSet; }

  /// What to do where nothing is drawn; shown and told as long as that is so. The first line is the
  /// title.
  void setHint(const QString& hint);

  /// What screen readers call the diagram; told at once to who is in it.
  void setTitle(const QString& title);

  void setLabelsEditable(bool editable);
  void editLabel();
  bool isEditingLabel() const;
  /// Scrolls so that the area is in sight and nothing on the view covers it.
  void bringIntoSight(const QRectF& area);

  /// Made when it is first asked for.
  const FlowWalk& walk() const;
  const DiagramScene& scene() const { return m_scene; }
  const QColor& paper() const { return m_paper; }

 Q_SIGNALS:
  /// By the user: pointer or keyboard.
  void selectionMoved();
  void activated();
  void labelEdited(const QString& id, const QString& label);
  /// A label begins to be typed, or no longer is.
  void labelEditing();
  /// Esc: no label is wanted, or not this one.
  void labelGivenUp();
  /// The label is done; the next step is to be made and named: a gateway or a task.
  void labelContinued(bool gateway);
  /// The label is done; the step goes to the lane above (-1) or below (1).
  void laneAsked(int step);
  /// What is shown was drawn anew.
  void drawn();
  /// Zoom or place changed; by the user or not.
  void viewChanged();

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void paintEvent(QPaintEvent* event) override;
  void drawBackground(QPainter* painter, const QRectF& rect) override;
  void drawGrid(QPainter& painter, const QRectF& rect, const QColor& paper) const;
  void drawForeground(QPainter* painter, const QRectF& rect) override;
  void drawTrail(QPainter& painter) const;
  void drawHint(QPainter& painter) const;
  void drawFocus(QPainter& painter) const;
  bool viewportEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  void redraw();
  void paintOnce(std::size_t items);
  Drawing draw();
  bool shift(const ElementId& id, const Diagram& to);
  void showAsItIs(const ElementId& id);
  void settle();
  QRectF areaOf(const std::vector<ElementId>& ids) const;
  void placeBeginning();
  QPointF centreWithin(const QRectF& area, const QRectF& whole) const;
  bool walkByKey(const QKeyEvent& event);
  bool goByKey(const QKeyEvent& event);
  void toggle(const ElementId& id);
  void lasso(const QPointF& to);
  void pan(const QPoint& by);
  bool showTip(const QPoint& at, const QPoint& global);
  void announce();
  void drawHandles(QPainter& painter) const;
  void updateHandles();
  void placeEditor();

  static constexpr double zoomFactor = 1.2;  // of one step

  DiagramScene m_scene;
  struct Content  // shares the elements of the document
  {
    Process process;
    Diagram diagram;
    std::optional<Ghosts> ghosts = {};
  };
  /// What a trial shows otherwise than the document says it, as it was; nothing where it is only
  /// beside its place.
  std::map<ElementId, std::optional<Figure>> m_trial;
  bool m_previewed = false;          // all of it
  mutable QRegion m_handlesDrawn;    // on the viewport
  std::optional<Content> m_content;  // what is shown, to be drawn in other colours as well
  DrawingOptions m_options;
  Redrawing m_redrawing;
  CanvasTool* m_tool = nullptr;
  bool m_dragging = false;  // the tool has the pointer
  std::vector<QLineF> m_guides;
  std::vector<QLineF> m_distances;
  std::vector<ElementId> m_trail;
  QString m_hint;
  std::optional<CanvasPart> m_part;
  std::size_t m_partsSet = 0;
  QPainterPath m_sketch;
  bool m_sketchAllowed = true;
  std::optional<QPointF> m_lassoFrom;
  mutable std::optional<FlowWalk> m_walk;
  LabelEditor* m_editor;  // owned by the viewport
  std::optional<ElementId> m_selected;
  std::vector<ElementId> m_further;  // selected besides
  /// What to look at once on the screen; no elements: everything.
  struct Look
  {
    std::vector<ElementId> ids = {};
    double zoomAtLeast = 0;
    bool beginning = false;  // as one sees it first
  };
  std::optional<Look> m_pending;
  QString m_shown;  // key of the process
  QColor m_paper;
  double m_grid = 0;
  std::optional<QPoint> m_panFrom;
  bool m_spaceHeld = false;
  bool m_editable = false;
  bool m_several = false;
  bool m_settling = false;
  bool m_atBeginning = false;
  bool m_placing = false;  // the view itself scrolls
};

}  // namespace einklang::ui
