// Where a label is typed on a diagram.
#include "ui/canvas/DiagramView.h"
#include "ui/canvas/LabelEditor.h"
#include "ui/canvas/TypingPlace.h"

namespace einklang::ui {
namespace {

constexpr int margin = 12;  // pixels between what is worked on and what would cover it

QRect onScreen(const DiagramView& view, const QRectF& area)
{
  return view.mapFromScene(area).boundingRect();
}

/// The shortest way out from under another rectangle that stays in the room; none where there is
/// no such way.
QPoint awayFrom(const QRect& rect, const QRect& other, const QRect& room)
{
  if (!rect.intersects(other)) return {};
  QPoint best;
  for (const QPoint& way :
       {QPoint{other.left() - rect.right() - 1, 0}, QPoint{0, other.top() - rect.bottom() - 1},
        QPoint{other.right() - rect.left() + 1, 0}, QPoint{0, other.bottom() - rect.top() + 1}}) {
    if (!room.contains(rect.translated(way))) continue;
    if (best.isNull() || way.manhattanLength() < best.manhattanLength()) best = way;
  }
  return best;
}

}  // namespace

bool DiagramView::isEditingLabel() const
{
  return m_editor->element().has_value();
}

void DiagramView::editLabel()
{
  if (!m_editable || !m_selected) return;
  const ElementItem* item = m_scene.itemOf(*m_selected);
  if (!item) return;
  const Figure& figure = item->figure();
  const TypingPlace place = typingPlaceOf(figure, zoom(), m_paper);
  const bool band = figure.kind == FigureKind::Lane || figure.kind == FigureKind::Pool ||
                    figure.kind == FigureKind::Flow || figure.kind == FigureKind::MessageFlow;
  bringIntoSight(band ? place.area : place.area | figure.body);
  m_editor->begin(item->id(), figure.title, place, onScreen(*this, place.area), zoom());
}

void DiagramView::placeEditor()
{
  const std::optional<ElementId>& id = m_editor->element();
  const ElementItem* item = id ? m_scene.itemOf(*id) : nullptr;
  if (!item) return;
  const TypingPlace place = typingPlaceOf(item->figure(), zoom(), m_paper);
  m_editor->moveTo(place, onScreen(*this, place.area), zoom());
}

/// Scrolls as little as is needed, and out from under what lies on the view: the overview.
void DiagramView::bringIntoSight(const QRectF& area)
{
  ensureVisible(area, margin, margin);
  const auto standing = viewport()->findChildren<QWidget*>(QString{}, Qt::FindDirectChildrenOnly);
  for (const QWidget* other : standing) {
    if (other == m_editor || !other->isVisible()) continue;
    const QRect wanted = onScreen(*this, area).adjusted(-margin, -margin, margin, margin);
    pan(awayFrom(wanted, other->geometry(), viewport()->rect()));
  }
}

}  // namespace einklang::ui
