#include "ui/window/PagesPreview.h"

#include "ui/report/SheetPainter.h"
#include "ui/text/Messages.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr double between = 24;  // pages, in units of paper
constexpr double around = 16;   // pixels

/// The space that the sheets of one drawing take, in units of paper.
QSizeF sizeOf(const SheetPlan& plan)
{
  return {plan.columns * (plan.page.width() + between), plan.rows * (plan.page.height() + between)};
}

}  // namespace

PagesPreview::PagesPreview(QWidget* parent) : QWidget{parent}
{
  setAccessibleName(tr("Preview of the pages"));
  setMinimumSize(240, 200);
}

void PagesPreview::show(std::vector<Drawing> drawings, const PageOptions& options)
{
  m_drawings = std::move(drawings);
  m_options = options;
  replan();
  m_picture = {};
  setAccessibleDescription(remark());
  update();
}

void PagesPreview::replan()
{
  m_blocks.clear();
  m_problem.clear();
  m_pageCount = 0;
  for (const Drawing& drawing : m_drawings) {
    Result<SheetPlan> plan = planSheets(drawing, m_options);
    if (!plan) {
      m_problem = text(plan.error());
      m_blocks.clear();
      m_pageCount = 0;
      return;
    }
    const int count = static_cast<int>(plan->sheets.size());
    m_blocks.push_back({*std::move(plan), m_pageCount + 1});
    m_pageCount += count;
  }
}

QString PagesPreview::remark() const
{
  if (!m_problem.isEmpty()) return m_problem;
  if (m_blocks.empty()) return {};
  const auto smallest = std::ranges::min_element(
      m_blocks, {}, [](const Block& block) { return block.plan.letterSize(); });
  const QString letters = QLocale{}.toString(smallest->plan.letterSize(), 'f', 1);
  const QString count = tr("Pages: %1. Letters on paper: %2 pt.").arg(m_pageCount).arg(letters);
  const bool small = smallest->plan.letterSize() < readableLetters;
  return small ? count + u' ' + tr("That is hard to read: choose the poster or A3.") : count;
}

void PagesPreview::draw()
{
  QSizeF all;
  for (const Block& block : m_blocks) {
    const QSizeF size = sizeOf(block.plan);
    all = {std::max(all.width(), size.width()), all.height() + size.height()};
  }
  const QSizeF room = QSizeF{size()} - QSizeF{2 * around, 2 * around};
  const double scale = std::min({1.0, room.width() / all.width(), room.height() / all.height()});
  m_picture = QPixmap{size() * devicePixelRatioF()};
  m_picture.setDevicePixelRatio(devicePixelRatioF());
  m_picture.fill(Qt::transparent);
  QPainter painter{&m_picture};
  painter.translate((width() - all.width() * scale) / 2, (height() - all.height() * scale) / 2);
  painter.scale(scale, scale);
  double top = between / 2;
  for (std::size_t i = 0; i < m_blocks.size(); ++i) {
    const SheetPlan& plan = m_blocks[i].plan;
    const SheetPainter sheets{m_drawings[i], plan, m_blocks[i].firstPage, m_pageCount};
    const double left = (all.width() - sizeOf(plan).width() + between) / 2;
    for (std::size_t s = 0; s < plan.sheets.size(); ++s) {
      painter.save();
      painter.translate(left + plan.sheets[s].column * (plan.page.width() + between),
                        top + plan.sheets[s].row * (plan.page.height() + between));
      sheets.paint(s, painter);
      painter.setPen(QPen{QColor{0x9A, 0xA4, 0xB0}, 1 / scale});
      painter.setBrush(Qt::NoBrush);
      painter.drawRect(QRectF{{}, plan.page});
      painter.restore();
    }
    top += sizeOf(plan).height();
  }
}

void PagesPreview::paintEvent(QPaintEvent*)
{
  QPainter painter{this};
  if (m_blocks.empty()) {
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                     m_problem);
    return;
  }
  if (m_picture.isNull()) draw();
  painter.drawPixmap(0, 0, m_picture);
}

void PagesPreview::resizeEvent(QResizeEvent* event)
{
  m_picture = {};
  QWidget::resizeEvent(event);
}

}  // namespace einklang::ui
