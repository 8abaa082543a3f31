#include "ui/canvas/DiagramView.h"

#include "ui/canvas/CanvasColours.h"
#include "ui/canvas/LabelEditor.h"
#include "ui/text/Messages.h"
#include "ui/theme/Labels.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace einklang::ui {
namespace {

constexpr int handleSize = 8;
constexpr int chosenSize = 14;
constexpr double minZoom = 0.1;
constexpr double smallestFit = 0.02;  // the whole of a very large process
constexpr double maxZoom = 4;
constexpr double fitMargin = 24;
constexpr double largestFit = 1.25;    // small processes are not blown up
constexpr std::size_t manyItems = 40;  // from then on painting everything is cheaper than each
constexpr double revealShare = 0.85;   // of the view that revealed elements take

struct DrawnHandle
{
  QRect place;
  bool round;
  bool chosen;
  bool framed;
};

std::vector<DrawnHandle> handlesOn(const DiagramView& view, const CanvasTool* tool)
{
  std::vector<DrawnHandle> all;
  if (!tool) return all;
  for (const CanvasHandle& handle : tool->handles()) {
    const int size = handle.chosen ? chosenSize : handleSize;
    const QPoint corner = view.mapFromScene(handle.at) - QPoint{size / 2, size / 2};
    const bool framed = !handle.frame.isEmpty();
    const QRect place =
        framed ? view.mapFromScene(handle.frame).boundingRect() : QRect{corner, QSize{size, size}};
    all.push_back({place, handle.round, handle.chosen, framed});
  }
  return all;
}

QRegion handleAreaOn(const DiagramView& view, const CanvasTool* tool)
{
  QRegion area;
  for (const DrawnHandle& handle : handlesOn(view, tool)) {
    area += handle.place.adjusted(-2, -2, 3, 3);
  }
  return area;
}

}  // namespace

DiagramView::DiagramView(QWidget* parent)
    : QGraphicsView{parent}, m_editor{new LabelEditor{viewport()}}
{
  setScene(&m_scene);
  setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  setViewportUpdateMode(MinimalViewportUpdate);
  setOptimizationFlag(DontSavePainterState);  // each item sets what it needs
  setTransformationAnchor(NoAnchor);
  setResizeAnchor(AnchorViewCenter);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Diagram"));
  setMouseTracking(false);
  connect(m_editor, &LabelEditor::committed, this, &DiagramView::labelEdited);
  connect(m_editor, &LabelEditor::continued, this, &DiagramView::labelContinued);
  connect(m_editor, &LabelEditor::givenUp, this, &DiagramView::labelGivenUp);
  connect(m_editor, &LabelEditor::laneAsked, this, &DiagramView::laneAsked);
  connect(m_editor, &LabelEditor::left, this, [this] { setFocus(); });
  connect(m_editor, &LabelEditor::begun, this, &DiagramView::labelEditing);
  connect(m_editor, &LabelEditor::left, this, &DiagramView::labelEditing);
  connect(this, &DiagramView::viewChanged, m_editor, [this] { placeEditor(); });
}

void DiagramView::show(const QString& key, const Process& process, const Diagram& diagram,
                       DrawingOptions options, std::optional<Ghosts> ghosts)
{
  m_options = std::move(options);
  m_content = Content{process.sharing(), sharing(diagram), std::move(ghosts)};
  m_walk.reset();
  redraw();
  selectAll(selection());  // as far as they are still there
  if (m_shown == key) {
    m_atBeginning = false;  // it is worked on: nothing may jump
    return;
  }
  m_shown = key;
  select(std::nullopt);
  showBeginning();
}

void DiagramView::redraw()
{
  if (!m_content) return;
  m_options.palette = drawingPalette(palette());
  Drawing drawing = draw();
  const bool sameGround = std::exchange(m_paper, drawing.paper) == drawing.paper;
  setAccessibleDescription(drawing.description);
  const auto isOther = [](const Figure& figure) { return !figure.kept || !figure.kept->isNull(); };
  paintOnce(static_cast<std::size_t>(std::ranges::count_if(drawing.figures, isOther)));
  m_scene.show(std::move(drawing));
  updateHandles();
  if (!sameGround) viewport()->update();  // else each item knows what it has to paint anew
  Q_EMIT drawn();
}

/// With the next picture, items that are many are painted as one area.
void DiagramView::paintOnce(std::size_t items)
{
  if (items > manyItems) setViewportUpdateMode(FullViewportUpdate);
}

void DiagramView::paintEvent(QPaintEvent* event)
{
  QGraphicsView::paintEvent(event);
  setViewportUpdateMode(MinimalViewportUpdate);
}

/// As far as it does not stand already.
Drawing DiagramView::draw()
{
  std::vector<ElementId> touched;
  for (const auto& [id, before] : m_trial) {
    if (before) touched.push_back(id);
  }
  m_trial.clear();
  if (std::exchange(m_previewed, false) || m_content->ghosts) m_redrawing.forget();
  Drawing drawing = m_redrawing.draw(m_content->process, m_content->diagram, m_options, touched);
  if (!m_content->ghosts) return drawing;
  addGhosts(drawing, *m_content->ghosts, m_options.palette);
  m_redrawing.forget();  // ghosts stand beside what it knows
  return drawing;
}

const FlowWalk& DiagramView::walk() const
{
  if (!m_walk) m_walk = m_content ? FlowWalk{m_content->process, m_content->diagram} : FlowWalk{};
  return *m_walk;
}

/// Where handles were, and where they are now.
void DiagramView::updateHandles()
{
  viewport()->update(m_handlesDrawn | handleAreaOn(*this, m_tool));
}

void DiagramView::setGuides(std::vector<QLineF> guides, std::vector<QLineF> distances)
{
  m_guides = std::move(guides);
  m_distances = std::move(distances);
  viewport()->update();
}

void DiagramView::setSketch(const QPainterPath& sketch, bool allowed)
{
  m_sketch = sketch;
  m_sketchAllowed = allowed;
  viewport()->update();
}

void DiagramView::setLabelsEditable(bool editable)
{
  m_editable = editable;
  viewport()->setMouseTracking(editable);
}

void DiagramView::clear()
{
  m_content.reset();
  m_redrawing.forget();
  m_scene.show(Drawing{});
  m_walk.reset();
  selectAll({});
  m_shown.clear();
  Q_EMIT drawn();
}

void DiagramView::select(const std::optional<ElementId>& id)
{
  selectAll(id ? std::vector{*id} : std::vector<ElementId>{});
  if (id && m_scene.itemOf(*id) && !shows(*id)) reveal({*id});
}

void DiagramView::selectAll(const std::vector<ElementId>& ids)
{
  updateHandles();
  m_scene.clearSelection();
  m_selected.reset();
  m_further.clear();
  for (const ElementId& id : ids) {
    ElementItem* item = m_scene.itemOf(id);
    if (!item) continue;
    item->setSelected(true);
    if (m_selected)
      m_further.push_back(id);
    else
      m_selected = id;
  }
  updateHandles();
}

std::vector<ElementId> DiagramView::selection() const
{
  std::vector<ElementId> all;
  if (m_selected) all.push_back(*m_selected);
  all.insert(all.end(), m_further.begin(), m_further.end());
  return all;
}

bool DiagramView::shows(const ElementId& id) const
{
  const ElementItem* item = m_scene.itemOf(id);
  return item && mapToScene(viewport()->rect()).boundingRect().intersects(item->figure().body);
}

bool DiagramView::showsAll() const
{
  const double pixel = 1 / zoom();  // places on the screen are whole pixels
  const QRectF visible = mapToScene(viewport()->rect()).boundingRect();
  return visible.adjusted(-pixel, -pixel, pixel, pixel).contains(m_scene.drawingArea());
}

bool DiagramView::showsAllOf(const ElementId& id) const
{
  const ElementItem* item = m_scene.itemOf(id);
  return item && mapToScene(viewport()->rect()).boundingRect().contains(item->figure().bounds);
}

void DiagramView::reveal(const std::vector<ElementId>& ids, double zoomAtLeast)
{
  if (!isVisible() || m_pending) {  // just shown: its size is not settled
    m_pending = Look{ids, zoomAtLeast};
    return;
  }
  QRectF area = areaOf(ids);
  if (area.isNull()) return;
  double wanted = std::max(zoom(), zoomAtLeast);
  const double fitting = revealShare * std::min(viewport()->width() / area.width(),
                                                viewport()->height() / area.height());
  if (fitting < wanted) wanted = std::max(fitting, zoomAtLeast);
  if (fitting < wanted) area = areaOf({ids.front()});  // readable goes before complete
  setZoom(wanted);
  centerOn(centreWithin(area, areaOf(m_scene.elements())));
  Q_EMIT viewChanged();
}

QRectF DiagramView::areaOf(const std::vector<ElementId>& ids) const
{
  QRectF area;
  for (const ElementId& id : ids) {
    if (const ElementItem* item = m_scene.itemOf(id)) area |= item->figure().bounds;
  }
  return area;
}

/// Where to look for an area to be in sight without showing more emptiness than needed: beyond the
/// borders of the whole there is nothing to see.
QPointF DiagramView::centreWithin(const QRectF& area, const QRectF& whole) const
{
  const QSizeF visible = QSizeF{viewport()->size()} / zoom();
  const auto along = [](double wanted, double from, double to, double room) {
    const double first = from - fitMargin + room / 2;
    const double last = to + fitMargin - room / 2;
    return first > last ? (from + to) / 2 : std::clamp(wanted, first, last);
  };
  return {along(area.center().x(), whole.left(), whole.right(), visible.width()),
          along(area.center().y(), whole.top(), whole.bottom(), visible.height())};
}

void DiagramView::fit()
{
  m_atBeginning = false;
  if (!isVisible()) {
    m_pending = Look{};
    return;
  }
  if (isEmpty()) return;
  QRectF area = areaOf(m_scene.elements());
  area.adjust(-fitMargin, -fitMargin, fitMargin, fitMargin);
  const double factor =
      std::min(viewport()->width() / area.width(), viewport()->height() / area.height());
  const double zoom = std::clamp(factor, smallestFit, largestFit);
  setTransform(QTransform::fromScale(zoom, zoom));
  centerOn(area.center());
  Q_EMIT viewChanged();
}

void DiagramView::lookWhere(const DiagramView& other)
{
  if (!isVisible()) return;
  setZoom(other.zoom());
  centerOn(other.mapToScene(other.viewport()->rect().center()));
  Q_EMIT viewChanged();
}

/// After the layout has given the view its size, hence with the next event.
void DiagramView::showEvent(QShowEvent* event)
{
  QGraphicsView::showEvent(event);
  if (m_pending) QTimer::singleShot(0, this, &DiagramView::settle);
}

void DiagramView::settle()
{
  if (!m_pending || !isVisible()) return;
  const Look look = *std::exchange(m_pending, std::nullopt);
  m_settling = true;
  look.beginning ? showBeginning() : fit();
  if (!look.ids.empty()) reveal(look.ids, look.zoomAtLeast);
  m_settling = false;
}

void DiagramView::setZoom(double wanted)
{
  m_atBeginning = false;
  const double least = std::min(minZoom, zoom());  // where a large process is shown whole
  const double there = std::clamp(wanted, least, maxZoom);
  setTransform(QTransform::fromScale(there, there));
  Q_EMIT viewChanged();
}

void DiagramView::zoomStep(int steps)
{
  const QPointF centre = mapToScene(viewport()->rect().center());
  setZoom(zoom() * std::pow(zoomFactor, steps));
  centerOn(centre);
}

void DiagramView::scrollContentsBy(int dx, int dy)
{
  if (!m_placing) m_atBeginning = false;
  QGraphicsView::scrollContentsBy(dx, dy);
  Q_EMIT viewChanged();
}

/// Small squares and circles of the same size at every zoom.
void DiagramView::drawHandles(QPainter& painter) const
{
  m_handlesDrawn = handleAreaOn(*this, m_tool);
  for (const DrawnHandle& handle : handlesOn(*this, m_tool)) {
    painter.setPen(QPen{palette().color(QPalette::Highlight), handle.chosen ? 2.0 : 1.0});
    painter.setBrush(handle.framed   ? QBrush{Qt::NoBrush}
                     : handle.chosen ? palette().brush(QPalette::Highlight)
                                     : palette().brush(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing, handle.round);
    if (handle.round)
      painter.drawEllipse(handle.place);
    else
      painter.drawRect(handle.place);
  }
  painter.setRenderHint(QPainter::Antialiasing);
}

/// A frame says that the keyboard is here. Four bands: to find the way around a large area takes
/// the painter a hundred times as long.
void DiagramView::drawFocus(QPainter& painter) const
{
  constexpr int width = 2;
  const QRect all = viewport()->rect();
  const QRect inner = all.adjusted(width, width, -width, -width);
  for (const QRect& band : QRegion{all} - inner) {
    painter.fillRect(band, palette().color(QPalette::Highlight));
  }
}

void DiagramView::setTrail(std::vector<ElementId> ids)
{
  if (ids == m_trail) return;
  m_trail = std::move(ids);
  viewport()->update();
}

void DiagramView::drawTrail(QPainter& painter) const
{
  constexpr double width = 7;
  QColor shine = colours(palette()).warning;
  shine.setAlpha(120);
  painter.setPen(QPen{shine, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
  painter.setBrush(Qt::NoBrush);
  for (const ElementId& id : m_trail) {
    if (const ElementItem* item = m_scene.itemOf(id)) painter.drawPath(item->figure().outline);
  }
}

void DiagramView::setHint(const QString& hint)
{
  m_hint = hint;
  if (isEmpty() && m_content) setAccessibleDescription(hint);
  viewport()->update();
}

void DiagramView::drawForeground(QPainter* painter, const QRectF& rect)
{
  QGraphicsView::drawForeground(painter, rect);
  painter->setRenderHint(QPainter::Antialiasing);
  drawTrail(*painter);
  if (!m_guides.empty()) {
    QPen pen{palette().color(QPalette::Highlight), 0};
    pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    for (const QLineF& guide : m_guides) painter->drawLine(guide);
  }
  if (!m_distances.empty()) {
    QPen pen{palette().color(QPalette::Highlight), 2};
    pen.setCosmetic(true);
    painter->setPen(pen);
    for (const QLineF& distance : m_distances) painter->drawLine(distance);
  }
  if (!m_sketch.isEmpty()) {
    const Colours& meaning = colours(palette());
    QPen pen{m_sketchAllowed ? meaning.accent : meaning.error, 2};
    pen.setCosmetic(true);
    pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_sketch);
  }
  painter->save();
  painter->resetTransform();
  drawHint(*painter);
  drawHandles(*painter);
  if (hasFocus()) drawFocus(*painter);
  painter->restore();
}

bool DiagramView::viewportEvent(QEvent* event)
{
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    if (showTip(help->pos(), help->globalPos())) return true;
  }
  return QGraphicsView::viewportEvent(event);
}

bool DiagramView::showTip(const QPoint& at, const QPoint& global)
{
  const ElementItem* item = m_scene.elementAt(mapToScene(at), viewportTransform());
  if (!item) return false;
  const Figure& figure = item->figure();
  QToolTip::showText(global, tip(figure.title + QLatin1Char{'\n'} + figure.description), this);
  return true;
}

void DiagramView::focusInEvent(QFocusEvent* event)
{
  QGraphicsView::focusInEvent(event);
  viewport()->update();
}

void DiagramView::focusOutEvent(QFocusEvent* event)
{
  QGraphicsView::focusOutEvent(event);
  viewport()->update();
}

void DiagramView::changeEvent(QEvent* event)
{
  QGraphicsView::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) redraw();
}

}  // namespace einklang::ui
