#include "ui/report/SheetPainter.h"

#include "ui/paint/LabelLayout.h"
#include "ui/paint/Painting.h"
#include "ui/report/CutPlaces.h"
#include "ui/report/MarginNames.h"
#include "ui/report/ReportText.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace einklang::ui {

namespace {

const QColor ink{0x16, 0x19, 0x1F};
const QColor quiet{0x5A, 0x63, 0x70};
const QColor rule{0x9A, 0xA4, 0xB0};
constexpr int small = 10;
constexpr double away = 7;       // of words and arrows from the drawing
constexpr double together = 96;  // flows that are this close share their words
constexpr double mapCell = 14;
constexpr std::array allSides{SheetSide::Left, SheetSide::Top, SheetSide::Right, SheetSide::Bottom};

struct Writing
{
  QPointF at;  // on the baseline
  TextAnchor anchor = TextAnchor::Start;
  double width = 1e6;
  bool bold = false;
  bool upright = false;
  QColor colour = quiet;
};

/// One line; where it is too long it ends with an ellipsis. Returns its width.
double write(QPainter& painter, const QString& text, const Writing& writing)
{
  const LabelLayout layout =
      wrapLabel(text, writing.width, {.size = small, .bold = writing.bold}, 1);
  if (layout.lines.empty()) return 0;
  paint(TextLine{.text = layout.lines.front().text,
                 .at = writing.at,
                 .anchor = writing.anchor,
                 .width = layout.lines.front().width,
                 .size = small,
                 .bold = writing.bold,
                 .colour = writing.colour,
                 .upright = writing.upright},
        painter);
  return layout.lines.front().width;
}

QPointF outwards(SheetSide side)
{
  switch (side) {
    case SheetSide::Left:
      return {-1, 0};
    case SheetSide::Top:
      return {0, -1};
    case SheetSide::Right:
      return {1, 0};
    case SheetSide::Bottom:
      return {0, 1};
  }
  return {};
}

bool isUpright(SheetSide side)
{
  return side == SheetSide::Left || side == SheetSide::Right;
}

/// A small triangle at the border of the printed part.
void paintArrow(QPainter& painter, QPointF at, QPointF direction)
{
  const QPointF across{direction.y(), direction.x()};
  painter.setPen(Qt::NoPen);
  painter.setBrush(ink);
  const QPointF corners[] = {at + direction * 4, at - direction * 3 + across * 3.5,
                             at - direction * 3 - across * 3.5};
  painter.drawPolygon(corners, 3);
}

/// The flows that cross one side close to each other.
struct Crossing
{
  double from = 0;
  double to = 0;
  std::size_t neighbour = 0;
  bool leaves = false;
  bool arrives = false;
};

/// "weiter auf Seite 3", "von Seite 3"
QString wordsOf(const Crossing& crossing, int page)
{
  if (crossing.leaves && crossing.arrives) return Report::tr("to and from page %1").arg(page);
  return crossing.leaves ? Report::tr("continued on page %1").arg(page)
                         : Report::tr("from page %1").arg(page);
}

/// All titles, outer ones first; where there is no room for that the innermost.
QString fitting(const QStringList& titles, double room)
{
  const QString all = titles.join(u" \u00B7 "_qs);
  const bool fits = wrapLabel(all, 1e6, {.size = small, .bold = true}, 1).width() <= room;
  return fits ? all : titles.back();
}

}  // namespace

void SheetPainter::paint(std::size_t sheet, QPainter& painter,
                         const FigurePainter& paintFigure) const
{
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(QRectF{{}, m_plan.page}, m_drawing.paper);
  paintPart(m_plan.sheets[sheet], painter, paintFigure);
  const bool framed = m_plan.area.size() != m_plan.page;
  if (framed) {
    paintFooter(sheet, painter);
    paintMarks(m_plan.sheets[sheet], painter);
    paintContinuations(sheet, painter);
    paintNames(m_plan.sheets[sheet], painter);
  }
  painter.restore();
}

void SheetPainter::paintPart(const Sheet& sheet, QPainter& painter,
                             const FigurePainter& paintFigure) const
{
  painter.save();
  const QPointF origin = m_plan.originOf(sheet);
  painter.setClipRect(QRectF{origin, sheet.part.size() * m_plan.scale});
  painter.translate(origin);
  painter.scale(m_plan.scale, m_plan.scale);
  painter.translate(-sheet.part.topLeft());
  const std::vector<const Figure*> figures = figuresOn(sheet);
  for (const Figure* figure : figures) {
    if (figure->primitives.empty()) continue;
    if (paintFigure) {
      paintFigure(*figure);
    } else {
      ui::paint(figure->primitives, painter);
    }
  }
  for (const Figure* figure : figures) ui::paint(figure->marks, painter);
  painter.restore();
}

/// All that the sheet shows. A shape that the overlap would cut is whole on the neighbour: half of
/// it here would only look like a mistake, with all that is attached to it.
std::vector<const Figure*> SheetPainter::figuresOn(const Sheet& sheet) const
{
  std::vector<QRectF> leftOut;
  std::vector<const Figure*> shown;
  for (const Figure& figure : m_drawing.figures) {
    if (!figure.bounds.intersects(sheet.part)) continue;
    const bool aside = isWhole(figure) && !figure.body.intersects(sheet.own);
    const bool attached = aside && std::ranges::any_of(leftOut, [&](const QRectF& body) {
                            return body.intersects(figure.body);
                          });
    if (attached || (aside && !sheet.part.contains(figure.bounds))) {
      leftOut.push_back(figure.body);
    } else {
      shown.push_back(&figure);
    }
  }
  return shown;
}

/// Outside of what tells where flows go on.
void SheetPainter::paintNames(const Sheet& sheet, QPainter& painter) const
{
  constexpr double outside = 29;
  const QPointF corner = m_plan.originOf(sheet);
  for (const MarginName& name : marginNames(m_drawing, sheet)) {
    const bool upright = name.side == SheetSide::Left;
    QPointF at = m_plan.toPage(sheet, name.beside.center());
    if (name.inside) {
      at += upright ? QPointF{small / 3.0, 0} : QPointF{0, small / 3.0};
    } else if (upright) {
      at.setX(corner.x() - outside);
    } else {
      at.setY(corner.y() - outside);
    }
    const double room = (upright ? name.beside.height() : name.beside.width()) * m_plan.scale;
    write(
        painter, fitting(name.titles, room),
        {.at = at, .anchor = TextAnchor::Middle, .width = room, .bold = true, .upright = upright});
  }
}

void SheetPainter::paintFooter(std::size_t sheet, QPainter& painter) const
{
  const double left = m_plan.area.left();
  const double right = m_plan.area.right();
  const double baseline = m_plan.page.height() - 40;
  const QString number = Report::tr("Page %1 of %2").arg(pageOf(sheet)).arg(m_pageCount);
  const double width = wrapLabel(number, 1e6, {.size = small}, 1).width();
  write(painter, number, {.at = {right - width, baseline}});
  const bool mapped = m_plan.sheets.size() > 1;
  const double map = mapped ? m_plan.columns * mapCell + 24 : 0;
  write(painter, m_drawing.title,
        {.at = {left, baseline}, .width = right - left - width - map - 24, .bold = true});
  if (mapped) paintMap(sheet, painter);
}

/// All sheets as they are glued together, this one dark.
void SheetPainter::paintMap(std::size_t sheet, QPainter& painter) const
{
  const double room = m_plan.page.height() - m_plan.area.bottom() - 26;
  const double height = std::min(mapCell, room / m_plan.rows);
  const QString number = Report::tr("Page %1 of %2").arg(pageOf(sheet)).arg(m_pageCount);
  const double words = wrapLabel(number, 1e6, {.size = small}, 1).width();
  const QPointF corner{m_plan.area.right() - words - 16 - m_plan.columns * mapCell,
                       m_plan.page.height() - 22 - room / 2 - height * m_plan.rows / 2};
  for (std::size_t i = 0; i < m_plan.sheets.size(); ++i) {
    const Sheet& other = m_plan.sheets[i];
    const QRectF cell{corner.x() + other.column * mapCell, corner.y() + other.row * height, mapCell,
                      height};
    painter.setPen(QPen{rule, 0.75});
    painter.setBrush(i == sheet ? QBrush{quiet} : QBrush{Qt::white});
    painter.drawRect(cell);
    if (height < mapCell) continue;
    const LabelLayout text = wrapLabel(QString::number(pageOf(i)), 1e6, {.size = 8}, 1);
    ui::paint(TextLine{.text = QString::number(pageOf(i)),
                       .at = {cell.center().x(), cell.center().y() + 3},
                       .width = text.width(),
                       .size = 8,
                       .colour = i == sheet ? QColor{Qt::white} : quiet},
              painter);
  }
}

/// Where to cut: short lines outside of what is printed, at the ends of each border to a neighbour.
void SheetPainter::paintMarks(const Sheet& sheet, QPainter& painter) const
{
  const QRectF printed{m_plan.originOf(sheet), sheet.part.size() * m_plan.scale};
  const QRectF own{m_plan.toPage(sheet, sheet.own.topLeft()),
                   m_plan.toPage(sheet, sheet.own.bottomRight())};
  painter.setPen(QPen{rule, 0.75});
  constexpr double from = 3;
  constexpr double to = 17;
  for (const double x : {own.left(), own.right()}) {
    const bool atEnd = std::abs(x - printed.left()) < 1 || std::abs(x - printed.right()) < 1;
    if (atEnd) continue;
    painter.drawLine(QPointF{x, printed.top() - from}, QPointF{x, printed.top() - to});
    painter.drawLine(QPointF{x, printed.bottom() + from}, QPointF{x, printed.bottom() + to});
  }
  for (const double y : {own.top(), own.bottom()}) {
    const bool atEnd = std::abs(y - printed.top()) < 1 || std::abs(y - printed.bottom()) < 1;
    if (atEnd) continue;
    painter.drawLine(QPointF{printed.left() - from, y}, QPointF{printed.left() - to, y});
    painter.drawLine(QPointF{printed.right() + from, y}, QPointF{printed.right() + to, y});
  }
}

void SheetPainter::paintContinuations(std::size_t number, QPainter& painter) const
{
  const Sheet& sheet = m_plan.sheets[number];
  const QRectF printed{m_plan.originOf(sheet), sheet.part.size() * m_plan.scale};
  for (const SheetSide side : allSides) {
    const QPointF out = outwards(side);
    const bool upright = isUpright(side);
    const QPointF border = upright ? QPointF{out.x() < 0 ? printed.left() : printed.right(), 0}
                                   : QPointF{0, out.y() < 0 ? printed.top() : printed.bottom()};
    const auto onBorder = [&](double place) {
      return border + (upright ? QPointF{0, place} : QPointF{place, 0}) + out * away;
    };
    std::map<double, Crossing> places;  // on the page, along the side
    for (const Continuation& flow : m_plan.continuations) {
      if (flow.sheet != number || flow.side != side) continue;
      const QPointF at = m_plan.toPage(sheet, flow.at);
      const double place = upright ? at.y() : at.x();
      paintArrow(painter, onBorder(place), flow.leaves ? out : -out);
      places[place] = {place, place, flow.neighbour, flow.leaves, !flow.leaves};
    }
    std::vector<Crossing> groups;
    for (const auto& [place, crossing] : places) {
      const bool close = !groups.empty() && place - groups.back().from < together;
      if (!close) {
        groups.push_back(crossing);
        continue;
      }
      groups.back().to = place;
      groups.back().leaves |= crossing.leaves;
      groups.back().arrives |= crossing.arrives;
    }
    for (const Crossing& group : groups) {
      const QPointF middle = onBorder((group.from + group.to) / 2);
      // Upright letters stand to the left of their baseline, the others above it.
      const double beyond = upright ? (out.x() > 0 ? 16 : 7) : (out.y() > 0 ? 16 : 7);
      write(painter, wordsOf(group, pageOf(group.neighbour)),
            {.at = middle + out * beyond,
             .anchor = TextAnchor::Middle,
             .upright = upright,
             .colour = ink});
    }
  }
}

}  // namespace einklang::ui
