#include "ui/report/ReportPages.h"

#include <algorithm>

namespace einklang::ui {

namespace {

constexpr int textSize = 11;
constexpr double padding = 6;
constexpr double lineStep = 1.35 * textSize;
const QColor headFill{0xE3, 0xE9, 0xF1};
const QColor groupFill{0xF2, 0xF5, 0xF9};
const QColor rule{0xC9, 0xD1, 0xDB};

double widthOf(const std::vector<Column>& columns, std::size_t index, double whole)
{
  double sum = 0;
  for (const Column& column : columns) sum += column.share;
  return whole * columns[index].share / sum;
}

/// The cells of a row, broken into lines.
struct RowText
{
  std::vector<LabelLayout> cells;
  std::size_t lines = 1;  // of the highest cell
};

RowText rowText(const std::vector<Column>& columns, const std::vector<QString>& row, double whole,
                bool firstBold)
{
  RowText text;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const double width = widthOf(columns, i, whole) - 2 * padding;
    const LabelStyle style{.size = textSize, .bold = firstBold && i == 0};
    text.cells.push_back(wrapLabel(i < row.size() ? row[i] : QString{}, width, style, 100000));
    text.lines = std::max(text.lines, text.cells.back().lines.size());
  }
  return text;
}

LabelLayout part(const LabelLayout& cell, std::size_t first, std::size_t count)
{
  LabelLayout lines;
  for (std::size_t i = first; i < std::min(first + count, cell.lines.size()); ++i) {
    lines.lines.push_back(cell.lines[i]);
  }
  return lines;
}

}  // namespace

/// Nothing where no column has a heading.
void ReportPages::tableHead(const std::vector<Column>& columns, int table)
{
  if (std::ranges::all_of(columns, &QString::isEmpty, &Column::heading)) return;
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

void ReportPages::tableGroup(const std::vector<Column>& columns, const QString& text, int table)
{
  const LabelLayout layout =
      wrapLabel(text, m_area.width() - 2 * padding, {.size = textSize, .bold = true}, 1000);
  const double height = static_cast<double>(layout.lines.size()) * lineStep + 2 * padding;
  if (m_y + height + 4 * lineStep > m_area.bottom()) {  // not alone at the foot of a page
    newPage(m_kind);
    tableHead(columns, 0);
  }
  m_painter.fillRect(QRectF{m_area.left(), m_y, m_area.width(), height}, groupFill);
  m_tagger.begin(u"TH"_qs, m_tagger.group(u"TR"_qs, table));
  drawLines(layout, {m_area.left() + padding, m_y + padding}, {textSize, true});
  m_tagger.end();
  m_y += height;
}

// A row stays together unless it is higher than half a page; then it goes on where it fits.
void ReportPages::tableRow(const std::vector<Column>& columns, const std::vector<QString>& row,
                           int table, bool firstBold)
{
  const RowText text = rowText(columns, row, m_area.width(), firstBold);
  const int group = m_tagger.group(u"TR"_qs, table);
  std::vector<int> tags(columns.size(), 0);
  const double whole = static_cast<double>(text.lines) * lineStep + 2 * padding;
  for (std::size_t done = 0; done < text.lines;) {
    const double room = m_area.bottom() - m_y - 2 * padding;
    const bool together = done == 0 && whole <= m_area.height() / 2;
    if (room < lineStep || (together && whole > room + 2 * padding)) {
      newPage(m_kind);
      tableHead(columns, 0);
      continue;
    }
    const auto fitting = static_cast<std::size_t>(room / lineStep);
    const std::size_t count = std::min(text.lines - done, fitting);
    double x = m_area.left();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (tags[i] > 0) {
        m_tagger.resume(tags[i]);
      } else {
        tags[i] = m_tagger.begin(u"TD"_qs, group);
      }
      drawLines(part(text.cells[i], done, count), {x + padding, m_y + padding},
                {textSize, firstBold && i == 0});
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
  tableHead(columns, tag);
  for (const auto& row : rows) {
    if (row.size() == 1 && columns.size() > 1) {
      tableGroup(columns, row.front(), tag);
    } else {
      tableRow(columns, row, tag, firstBold);
    }
  }
  m_y += 12;
}

}  // namespace einklang::ui
