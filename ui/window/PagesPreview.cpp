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
  const auto shared = std::make_shared<const std::vector<Drawing>>(std::move(drawings));
  m_background.run([this, shared, options](const CancelFlag&) -> Background::Delivery {
    return [this, pages = plan(shared, options)] { take(pages); };
  });
}

PagesPreview::Pages PagesPreview::plan(const Drawings& drawings, const PageOptions& options)
{
  Pages pages{.drawings = drawings};
  for (const Drawing& drawing : *drawings) {
    Result<SheetPlan> plan = planSheets(drawing, options);
    if (!plan) return {.drawings = drawings, .problem = plan.error()};
    const int count = static_cast<int>(plan->sheets.size());
    pages.blocks.push_back({*std::move(plan), pages.count + 1});
    pages.count += count;
  }
  return pages;
}

void PagesPreview::take(Pages pages)
{
  m_pages = std::move(pages);
  m_picture = {};
  setAccessibleDescription(remark());
  update();
  Q_EMIT planned();
}

QString PagesPreview::remark() const
{
  if (m_pages.problem) return text(*m_pages.problem);
  if (m_pages.blocks.empty()) return {};
  const auto smallest = std::ranges::min_element(
      m_pages.blocks, {}, [](const Block& block) { return block.plan.letterSize(); });
  const QString letters = QLocale{}.toString(smallest->plan.letterSize(), 'f', 1);
  const QString count = tr("Pages: %1. Letters on paper: %2 pt.").arg(m_pages.count).arg(letters);
  const bool small = smallest->plan.letterSize() < readableLetters;
  return small ? count + u' ' + tr("That is hard to read: choose the poster or A3.") : count;
}

void PagesPreview::draw()
{
  QSizeF all;
  for (const Block& block : m_pages.blocks) {
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
  for (std::size_t i = 0; i < m_pages.blocks.size(); ++i) {
    const SheetPlan& plan = m_pages.blocks[i].plan;
    const SheetPainter sheets{(*m_pages.drawings)[i], plan, m_pages.blocks[i].firstPage,
                              m_pages.count};
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
  if (m_pages.blocks.empty()) {
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                     m_pages.problem ? text(*m_pages.problem) : QString{});
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
