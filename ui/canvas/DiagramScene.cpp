#include "ui/canvas/DiagramScene.h"

#include <algorithm>
#include <set>
#include <utility>

namespace einklang::ui {
namespace {

constexpr double aboveAll = 1e6;
constexpr double margin = 4000;  // empty room around: every element can be centred at any zoom

}  // namespace

/// Almost everything is looked at with each picture of a whole process, and moves with many an
/// edit: to keep an index costs more than it saves.
DiagramScene::DiagramScene(QObject* parent) : QGraphicsScene{parent}
{
  setItemIndexMethod(NoIndex);
}

void DiagramScene::show(Drawing drawing)
{
  showMarks(drawing);
  const std::vector<ElementItem*> before = std::exchange(m_inOrder, {});
  m_inOrder.reserve(drawing.figures.size());
  for (Figure& figure : drawing.figures) {
    const std::size_t place = m_inOrder.size();
    const bool inPlace = place < before.size() && before[place]->id() == figure.id;
    ElementItem* item = inPlace ? before[place] : itemOf(figure.id);
    if (!item) {
      item = new ElementItem{std::move(figure), m_afar};  // owned by the scene
      addItem(item);
      m_items.emplace(item->id(), item);
    } else if (figure.kept) {
      item->shift(*figure.kept);
    } else {
      item->show(std::move(figure));
    }
    m_inOrder.push_back(item);
  }
  noteOrder();
  removeGone();
  m_area = drawing.bounds;
  setSceneRect(drawing.bounds.adjusted(-margin, -margin, margin, margin));
}

void DiagramScene::noteOrder()
{
  const auto idOf = [](const ElementItem* item) -> const ElementId& { return item->id(); };
  if (std::ranges::equal(m_inOrder, m_order, {}, idOf)) return;
  m_order.clear();
  for (const ElementItem* item : m_inOrder) m_order.push_back(item->id());
}

void DiagramScene::show(const Figure& figure)
{
  if (ElementItem* item = itemOf(figure.id)) item->show(figure);
}

void DiagramScene::shift(const ElementId& id, const QPointF& by)
{
  if (ElementItem* item = itemOf(id)) item->setPos(by);
}

void DiagramScene::removeGone()
{
  if (m_items.size() == m_order.size()) return;  // each drawn element has an item
  const std::set<ElementId> present{m_order.begin(), m_order.end()};
  std::erase_if(m_items, [&](const auto& entry) {
    if (present.contains(entry.first)) return false;
    delete entry.second;
    return true;
  });
}

void DiagramScene::showMarks(const Drawing& drawing)
{
  qDeleteAll(m_marks);
  m_marks.clear();
  for (const Figure& figure : drawing.figures) {
    if (figure.marks.empty()) continue;
    auto* item = new MarkItem{figure.marks, m_afar};  // owned by the scene
    item->setZValue(aboveAll);
    addItem(item);
    m_marks.push_back(item);
  }
}

/// Above all items.
void DiagramScene::drawForeground(QPainter* painter, const QRectF&)
{
  m_afar.paint(*painter);
}

ElementItem* DiagramScene::itemOf(const ElementId& id) const
{
  const auto found = m_items.find(id);
  return found == m_items.end() ? nullptr : found->second;
}

ElementItem* DiagramScene::elementAt(const QPointF& at, const QTransform& view) const
{
  for (QGraphicsItem* item : items(at, Qt::IntersectsItemShape, Qt::DescendingOrder, view)) {
    if (auto* element = qgraphicsitem_cast<ElementItem*>(item)) return element;
  }
  return nullptr;
}

}  // namespace einklang::ui
