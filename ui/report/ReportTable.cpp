#include "ui/report/ReportPages.h"

#include <algorithm>

namespace einklang::ui {

namespace {

constexpr int textSize = 11;
constexpr double padding = 6;
constexpr double lineStep = 1.35 * textSize;
const QColor headFill{0xE3, 0xE9, 0xF1};
const QColor rule{0xC9, 0xD1, 0xDB};

double widthOf(const std::vector<Column>& columns, std::size_t index, double whole)
{
  double sum = 0;
  for (const Column& column : columns) sum += column.share;
  return whole * columns[index].share / sum;
}

}  // namespace

void ReportPages::tableHead(const std::vector<Column>& columns, int table)
{
  std::vector<LabelLayout> cells;
  std::size_t lines = 1;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const double width = widthOf(columns, i, m_area.width()) - 2 * padding;
    cells.push_back(wrapLabel(columns[i].heading, width, {.size = textSize, .bold = true}));
    lines = std::max(lines, cells.back().lines.size());
  }
  const double height = static_cast<double>(lines) * lineStep + 2 * padding;
  m_painter.fillRect(QRectF{m_area.left(), m_y, m_area.width(), height}, headFill);
  const int row = table > 0 ? m_tagger.group(u"TR"_qs, table) : 0;
  double x = m_area.left();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (row > 0) m_tagger.begin(u"TH"_qs, row);
    drawLines(cells[i], {x + padding, m_y + padding}, {textSize, true});
    if (row > 0) m_tagger.end();
    x += widthOf(columns, i, m_area.width());
  }
  m_y += height;
}

void ReportPages::tableRow(const std::vector<Column>& columns, const std::vector<QString>& row,
                           int table, bool firstBold)
{
  std::vector<LabelLayout> cells;
  std::size_t lines = 1;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const double width = widthOf(columns, i, m_area.width()) - 2 * padding;
    const bool bold = firstBold && i == 0;
    const QString text = i < row.size() ? row[i] : QString{};
    cells.push_back(wrapLabel(text, width, {.size = textSize, .bold = bold}, 100000));
    lines = std::max(lines, cells.back().lines.size());
  }
  const int group = m_tagger.group(u"TR"_qs, table);
  std::vector<int> tags(columns.size(), 0);
  // A row stays together unless it is higher than half a page; then it goes on where it fits.
  const double whole = static_cast<double>(lines) * lineStep + 2 * padding;
  for (std::size_t done = 0; done < lines;) {
    const double room = m_area.bottom() - m_y - 2 * padding;
    const bool together = done == 0 && whole <= m_area.height() / 2;
    if (room < lineStep || (together && whole > room + 2 * padding)) {
      newPage(m_kind);
      tableHead(columns, 0);
      continue;
    }
    const std::size_t count = std::min(lines - done, static_cast<std::size_t>(room / lineStep));
    double x = m_area.left();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      LabelLayout part;
      const auto& all = cells[i].lines;
      for (std::size_t k = done; k < std::min(done + count, all.size()); ++k) {
        part.lines.push_back(all[k]);
      }
      if (tags[i] > 0) {
        m_tagger.resume(tags[i]);
      } else {
        tags[i] = m_tagger.begin(u"TD"_qs, group);
      }
      drawLines(part, {x + padding, m_y + padding}, {textSize, firstBold && i == 0});
      m_tagger.end();
      x += widthOf(columns, i, m_area.width());
    }
    m_y += static_cast<double>(count) * lineStep + 2 * padding;
    done += count;
    m_painter.setPen(QPen{rule, 0.75});
    m_painter.drawLine(QPointF{m_area.left(), m_y}, QPointF{m_area.right(), m_y});
  }
}

void ReportPages::table(const std::vector<Column>& columns,
                        const std::vector<std::vector<QString>>& rows, bool firstBold)
{
  ensureRoom(90);
  const int tag = m_tagger.group(u"Table"_qs);
  const bool headed = std::any_of(columns.begin(), columns.end(),
                                  [](const Column& column) { return !column.heading.isEmpty(); });
  if (headed) tableHead(columns, tag);
  for (const auto& row : rows) tableRow(columns, row, tag, firstBold);
  m_y += 12;
}

}  // namespace einklang::ui
