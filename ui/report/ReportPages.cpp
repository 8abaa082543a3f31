#include "ui/report/ReportPages.h"

#include "ui/paint/Painting.h"
#include "ui/report/ReportText.h"

#include <QPageLayout>
#include <QPageSize>

#include <algorithm>
#include <cmath>

namespace einklang::ui {

namespace {

constexpr int resolution = 1200;
constexpr double margin = 62;
constexpr double headerHeight = 34;
constexpr double footerHeight = 30;
const QColor accent{0x1D, 0x4E, 0x79};
const QColor quiet{0x5A, 0x63, 0x70};
const QColor rule{0xC9, 0xD1, 0xDB};

QSizeF sizeOf(PageKind kind)
{
  const QSizeF a4{210 / 25.4 * 96, 297 / 25.4 * 96};
  if (kind == PageKind::Portrait) return a4;
  if (kind == PageKind::Landscape) return a4.transposed();
  return {a4.height() * std::sqrt(2.0), a4.height()};
}

QPageSize::PageSizeId paperOf(PageKind kind)
{
  return kind == PageKind::LargeLandscape ? QPageSize::A3 : QPageSize::A4;
}

double scaleFor(const Drawing& drawing, PageKind kind, double reserved)
{
  const QSizeF page = sizeOf(kind);
  const double width = page.width() - 2 * margin;
  const double height = page.height() - 2 * margin - headerHeight - footerHeight - reserved;
  return std::min({1.0, width / drawing.bounds.width(), height / drawing.bounds.height()});
}

}  // namespace

ReportPages::ReportPages(const QString& title, const PageFrame& frame)
    : m_title{title}, m_frame{frame}
{
  m_buffer.open(QIODevice::WriteOnly);
  m_pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
  m_pdf.setTitle(title);
  m_pdf.setCreator(u"Einklang"_qs);
  m_pdf.setResolution(resolution);
  m_pdf.setPageMargins({});
}

void ReportPages::newPage(PageKind kind, bool framed)
{
  const auto orientation =
      kind == PageKind::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
  m_pdf.setPageLayout(QPageLayout{QPageSize{paperOf(kind)}, orientation, {}});
  if (m_page < 0) {
    m_painter.begin(&m_pdf);
  } else {
    m_pdf.newPage();
  }
  ++m_page;
  m_kind = kind;
  m_painter.resetTransform();
  m_painter.scale(resolution / 96.0, resolution / 96.0);
  m_painter.setRenderHint(QPainter::Antialiasing);
  const QSizeF size = sizeOf(kind);
  m_area = {margin, margin + headerHeight, size.width() - 2 * margin,
            size.height() - 2 * margin - headerHeight - footerHeight};
  m_y = m_area.top();
  if (framed) paintFrame();
}

void ReportPages::paintFrame()
{
  const double top = margin - 6;
  drawLines(wrapLabel(m_frame.header, m_area.width(), {.size = 10}, 1), {m_area.left(), top},
            {.size = 10, .colour = quiet});
  m_painter.setPen(QPen{rule, 1});
  m_painter.drawLine(QPointF{m_area.left(), top + 18}, QPointF{m_area.right(), top + 18});
  const QString number = m_frame.pageOf.arg(m_page + 1).arg(m_frame.pageCount);
  const LabelLayout layout = wrapLabel(number, m_area.width(), {.size = 10}, 1);
  drawLines(layout, {m_area.right() - layout.width(), m_area.bottom() + 14},
            {.size = 10, .colour = quiet});
}

void ReportPages::ensurePage(PageKind kind)
{
  const bool usable = m_page >= 0 && m_kind == kind && m_y <= m_area.top() + 1;
  if (!usable) newPage(kind);
}

void ReportPages::ensureRoom(double height)
{
  if (m_y + height > m_area.bottom()) newPage(m_kind);
}

void ReportPages::drawLines(const LabelLayout& layout, QPointF topLeft, const TextStyle& style,
                            TextAnchor anchor)
{
  double baseline = topLeft.y() + 0.92 * style.size;
  for (const LabelLine& line : layout.lines) {
    paint(TextLine{.text = line.text,
                   .at = {topLeft.x(), baseline},
                   .anchor = anchor,
                   .width = line.width,
                   .size = style.size,
                   .bold = style.bold,
                   .colour = style.colour},
          m_painter);
    baseline += 1.35 * style.size;
  }
}

static double textHeight(std::size_t lines, int size)
{
  return static_cast<double>(lines) * 1.35 * size;
}

int ReportPages::heading(const QString& text, int level)
{
  const TextStyle style{level == 0 ? 22 : 15, true, level == 0 ? accent : QColor{0x16, 0x19, 0x1F}};
  const LabelLayout layout =
      wrapLabel(text, m_area.width(), {.size = style.size, .bold = true}, 1000);
  const double height = textHeight(layout.lines.size(), style.size);
  if (m_y > m_area.top() + 1) m_y += level == 0 ? 18 : 14;
  ensureRoom(height + 60);  // never the last line of a page
  m_bookmarks.push_back({text, m_page, level});
  m_tagger.begin(level == 0 ? u"H1"_qs : u"H2"_qs);
  drawLines(layout, {m_area.left(), m_y}, style);
  m_tagger.end();
  m_y += height + (level == 0 ? 12 : 6);
  return m_page;
}

void ReportPages::paragraph(const QString& text, const TextStyle& style, double indent)
{
  const LabelLayout layout =
      wrapLabel(text, m_area.width() - indent, {.size = style.size, .bold = style.bold}, 100000);
  const int tag = m_tagger.begin(u"P"_qs);
  for (const LabelLine& line : layout.lines) {
    if (m_y + 1.35 * style.size > m_area.bottom()) {
      m_tagger.end();
      newPage(m_kind);
      m_tagger.resume(tag);
    }
    drawLines({{line}, style.size}, {m_area.left() + indent, m_y}, style);
    m_y += 1.35 * style.size;
  }
  m_tagger.end();
  m_y += 0.5 * style.size;
}

void ReportPages::bullet(const QString& text, const TextStyle& style)
{
  ensureRoom(1.35 * style.size);
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(accent);
  m_painter.drawEllipse(QPointF{m_area.left() + 6, m_y + 0.62 * style.size}, 2.2, 2.2);
  paragraph(text, style, 18);
  m_y -= 0.2 * style.size;
}

void ReportPages::contentsLine(const QString& text, int page)
{
  const TextStyle style{13};
  ensureRoom(24);
  m_tagger.begin(u"TOCI"_qs);
  drawLines(wrapLabel(text, m_area.width() - 60, {.size = 13}, 1), {m_area.left(), m_y}, style);
  const LabelLayout number = wrapLabel(QString::number(page + 1), 60, {.size = 13}, 1);
  drawLines(number, {m_area.right() - number.width(), m_y}, style);
  m_tagger.end();
  m_painter.setPen(QPen{rule, 0.75});
  m_painter.drawLine(QPointF{m_area.left(), m_y + 20}, QPointF{m_area.right(), m_y + 20});
  m_y += 26;
}

void ReportPages::facts(const std::vector<ReportFact>& facts)
{
  std::vector<std::vector<QString>> rows;
  for (const ReportFact& fact : facts) rows.push_back({fact.name, fact.value});
  table({{{}, 3}, {{}, 7}}, rows, true);
}

PageKind ReportPages::kindFor(const Drawing& drawing)
{
  constexpr double headingHeight = 60;
  const double upright = scaleFor(drawing, PageKind::Portrait, headingHeight);
  const double across = scaleFor(drawing, PageKind::Landscape, headingHeight);
  if (upright >= 0.7 || upright >= across) return PageKind::Portrait;
  return across >= 0.5 ? PageKind::Landscape : PageKind::LargeLandscape;
}

void ReportPages::picture(const Drawing& drawing, const QString& alternative)
{
  if (drawing.bounds.width() <= 0 || drawing.bounds.height() <= 0) return;
  const double scale = scaleFor(drawing, m_kind, m_y - m_area.top());
  const QSizeF size = drawing.bounds.size() * scale;
  m_tagger.begin(u"Figure"_qs, 0, alternative);
  m_painter.save();
  m_painter.translate(m_area.left() + (m_area.width() - size.width()) / 2, m_y);
  m_painter.scale(scale, scale);
  m_painter.translate(-drawing.bounds.topLeft());
  paint(drawing, m_painter);
  m_painter.restore();
  m_tagger.end();
  m_y += size.height() + 10;
}

QString alternativeOf(const Drawing& drawing)
{
  QStringList steps;
  for (const Figure& figure : drawing.figures) {
    if (figure.kind == FigureKind::Activity && !figure.title.isEmpty()) steps << figure.title;
  }
  return Report::tr("Process diagram \"%1\" with the steps: %2")
      .arg(drawing.title, steps.join(u"; "_qs));
}

Result<QByteArray> ReportPages::finish()
{
  m_painter.end();
  m_buffer.close();
  return finishPdf(m_bytes, {.title = m_title, .tags = m_tagger.tags(), .bookmarks = m_bookmarks});
}

}  // namespace einklang::ui
