// What a drawing lies on: paper, the grid for who wants to see it, and advice where nothing is
// drawn.
#include "ui/canvas/DiagramView.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace einklang::ui {
namespace {

constexpr double leastGap = 8;  // pixels between two lines: nearer they would be a grey area

/// As many steps of the grid from line to line as leave them apart at this zoom.
double shownStep(double step, double zoom)
{
  constexpr double coarser = 5;
  while (step * zoom < leastGap) step *= coarser;
  return step;
}

QColor gridColour(const QPalette& palette, const QColor& paper)
{
  const bool contrast = themeOf(palette) == ThemeKind::HighContrast;
  const float share = contrast ? 0.35F : 0.1F;
  const QColor ink = palette.color(QPalette::Text);
  const auto mix = [share](float a, float b) { return a + share * (b - a); };
  return QColor::fromRgbF(mix(paper.redF(), ink.redF()), mix(paper.greenF(), ink.greenF()),
                          mix(paper.blueF(), ink.blueF()));
}

}  // namespace

void DiagramView::setGrid(double step)
{
  if (step == std::exchange(m_grid, step)) return;
  viewport()->update();
}

void DiagramView::drawBackground(QPainter* painter, const QRectF& rect)
{
  const QColor paper = m_paper.isValid() ? m_paper : palette().color(QPalette::Base);
  painter->fillRect(rect, paper);
  if (m_grid > 0) drawGrid(*painter, rect, paper);
}

/// A few hundred hair lines at most, of what is to be painted anew only.
void DiagramView::drawGrid(QPainter& painter, const QRectF& rect, const QColor& paper) const
{
  const double step = shownStep(m_grid, zoom());
  QVarLengthArray<QLineF, 512> lines;
  for (double x = std::ceil(rect.left() / step) * step; x <= rect.right(); x += step)
    lines.append({x, rect.top(), x, rect.bottom()});
  for (double y = std::ceil(rect.top() / step) * step; y <= rect.bottom(); y += step)
    lines.append({rect.left(), y, rect.right(), y});
  const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen{gridColour(palette(), paper), 0});
  painter.drawLines(lines.constData(), static_cast<int>(lines.size()));
  painter.setRenderHint(QPainter::Antialiasing, smooth);
}

void DiagramView::drawHint(QPainter& painter) const
{
  if (m_hint.isEmpty() || !isEmpty() || !m_content) return;
  constexpr int widest = 460;
  const QString title = m_hint.section(QLatin1Char{'\n'}, 0, 0);
  const QString advice = m_hint.section(QLatin1Char{'\n'}, 1);
  QFont large = font();
  large.setPointSizeF(large.pointSizeF() * 1.3);
  large.setWeight(QFont::DemiBold);
  QRect place{0, 0, std::min(widest, viewport()->width() - 40), viewport()->height() * 2 / 5};
  place.moveLeft((viewport()->width() - place.width()) / 2);
  painter.setFont(large);
  painter.setPen(palette().color(QPalette::Text));
  painter.drawText(place, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, title);
  place.moveTop(place.bottom() + 10);
  painter.setFont(font());
  painter.setPen(colours(palette()).muted);
  painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, advice);
}

}  // namespace einklang::ui
