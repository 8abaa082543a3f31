#include "ui/report/MatrixPages.h"

#include "ui/paint/Painting.h"
#include "ui/report/ReportText.h"
#include "ui/text/Terms.h"

#include <algorithm>

namespace einklang::ui {

namespace {

constexpr double stepWidth = 300;
constexpr double roleWidth = 150;
constexpr double narrowColumn = 44;
constexpr double wideColumn = 84;
constexpr double headHeight = 120;
constexpr double padding = 5;
constexpr int textSize = 10;
const QColor ink{0x16, 0x19, 0x1F};
const QColor rule{0xC9, 0xD1, 0xDB};
const QColor headFill{0xE3, 0xE9, 0xF1};

QColor groundOf(CellState state)
{
  switch (state) {
    case CellState::Same:
      return {0xFF, 0xFF, 0xFF};
    case CellState::Different:
      return {0xE9, 0xE2, 0xF5};
    case CellState::Missing:
      return {0xFB, 0xE3, 0xD5};
    case CellState::Additional:
      return {0xDB, 0xEA, 0xF7};
    case CellState::Absent:
      return {0xFF, 0xFF, 0xFF};
  }
  return Qt::white;
}

/// The municipalities of one block of pages.
struct Block
{
  std::size_t first = 0;
  std::size_t count = 0;
};

QString numbersOf(const ReportCell& cell)
{
  QStringList numbers;
  for (const int number : cell.deviations) numbers << QString::number(number);
  return numbers.join(u' ');
}

class Matrix
{
 public:
  Matrix(ReportPages& pages, const ReportContent& content, double columnWidth)
      : m_pages{pages},
        m_content{content},
        m_columnWidth{columnWidth},
        m_table{pages.tagger().group(u"Table"_qs)}
  {}

  void add(const Block& block)
  {
    head(block, true);
    for (const ReportRow& row : m_content.matrix) {
      const Cells cells = layout(row, block);
      if (m_pages.y() + cells.height > m_pages.area().bottom()) {
        m_pages.newPage(PageKind::Landscape);
        head(block, false);
      }
      draw(row, cells, block);
    }
    m_pages.space(14);
  }

 private:
  struct Cells
  {
    LabelLayout step;
    LabelLayout role;
    std::vector<LabelLayout> numbers;
    double height = 0;
  };

  void cell(const QString& type, int row, const LabelLayout& text, QPointF at, bool bold = false)
  {
    if (row > 0) m_pages.tagger().begin(type, row);
    m_pages.drawLines(text, at, {textSize, bold});
    if (row > 0) m_pages.tagger().end();
  }

  // Repeated heads are not part of the table for screen readers.
  void head(const Block& block, bool first)
  {
    const QRectF area = m_pages.area();
    const double top = m_pages.y();
    const double width = stepWidth + roleWidth + m_columnWidth * static_cast<double>(block.count);
    QPainter& painter = m_pages.painter();
    painter.fillRect(QRectF{area.left(), top, width, headHeight}, headFill);
    const int row = first ? m_pages.tagger().group(u"TR"_qs, m_table) : 0;
    const double textTop = top + headHeight - 2 * padding - textSize;
    const LabelStyle bold{.size = textSize, .bold = true};
    cell(u"TH"_qs, row, wrapLabel(Report::tr("Step"), stepWidth, bold),
         {area.left() + padding, textTop}, true);
    cell(u"TH"_qs, row, wrapLabel(Report::tr("Responsible"), roleWidth, bold),
         {area.left() + stepWidth + padding, textTop}, true);
    for (std::size_t i = 0; i < block.count; ++i) {
      const double x = area.left() + stepWidth + roleWidth + m_columnWidth * static_cast<double>(i);
      if (row > 0) m_pages.tagger().begin(u"TH"_qs, row);
      uprightName(m_content.municipalities[static_cast<qsizetype>(block.first + i)],
                  {x, top, m_columnWidth, headHeight});
      if (row > 0) m_pages.tagger().end();
    }
    m_pages.moveTo(top + headHeight);
  }

  void uprightName(const QString& name, const QRectF& box)
  {
    const LabelLayout layout = fitLabel(name, {box.height() - 2 * padding, box.width() - 10},
                                        {.size = textSize, .bold = true});
    double baseline = box.center().x() - layout.height() / 2 + 0.92 * layout.size;
    for (const LabelLine& line : layout.lines) {
      paint(TextLine{.text = line.text,
                     .at = {baseline, box.bottom() - padding - line.width / 2},
                     .width = line.width,
                     .size = layout.size,
                     .bold = true,
                     .colour = ink,
                     .upright = true},
            m_pages.painter());
      baseline += lineHeight(layout.size);
    }
  }

  Cells layout(const ReportRow& row, const Block& block) const
  {
    Cells cells;
    cells.step = wrapLabel(row.step, stepWidth - 2 * padding - (row.inReference ? 0 : 14),
                           {.size = textSize, .bold = row.inReference}, 100);
    cells.role = wrapLabel(row.role, roleWidth - 2 * padding, {.size = textSize}, 100);
    std::size_t lines = std::max(cells.step.lines.size(), cells.role.lines.size());
    for (std::size_t i = 0; i < block.count; ++i) {
      const QString numbers = numbersOf(row.cells[block.first + i]);
      cells.numbers.push_back(wrapLabel(numbers, m_columnWidth - 6, {.size = 8}, 100));
      lines = std::max(lines, 1 + cells.numbers.back().lines.size());
    }
    cells.height =
        static_cast<double>(std::max<std::size_t>(lines, 1)) * 1.35 * textSize + 2 * padding - 2;
    return cells;
  }

  void draw(const ReportRow& row, const Cells& cells, const Block& block)
  {
    const double left = m_pages.area().left();
    const double top = m_pages.y();
    const int group = m_pages.tagger().group(u"TR"_qs, m_table);
    const double indent = row.inReference ? 0 : 14;
    cell(u"TD"_qs, group, cells.step, {left + padding + indent, top + padding}, row.inReference);
    cell(u"TD"_qs, group, cells.role, {left + stepWidth + padding, top + padding});
    double x = left + stepWidth + roleWidth;
    for (std::size_t i = 0; i < block.count; ++i, x += m_columnWidth) {
      const ReportCell& shown = row.cells[block.first + i];
      m_pages.painter().fillRect(QRectF{x, top, m_columnWidth, cells.height},
                                 groundOf(shown.state));
      m_pages.tagger().begin(u"TD"_qs, group);
      const LabelLayout symbol =
          wrapLabel(symbolOf(shown.state), m_columnWidth, {.size = 13, .bold = true});
      const bool alone = cells.numbers[i].lines.empty();
      const double symbolTop = alone ? top + cells.height / 2 - 9 : top + 2;
      m_pages.drawLines(symbol, {x + m_columnWidth / 2, symbolTop}, {13, true}, TextAnchor::Middle);
      m_pages.drawLines(cells.numbers[i], {x + m_columnWidth / 2, top + 19}, {8},
                        TextAnchor::Middle);
      m_pages.tagger().end();
    }
    grid(left, top, cells.height, block);
    m_pages.moveTo(top + cells.height);
  }

  void grid(double left, double top, double height, const Block& block)
  {
    QPainter& painter = m_pages.painter();
    painter.setPen(QPen{rule, 0.75});
    const double columns = left + stepWidth + roleWidth;
    const double right = columns + m_columnWidth * static_cast<double>(block.count);
    painter.drawLine(QPointF{left, top}, QPointF{right, top});
    painter.drawLine(QPointF{left, top + height}, QPointF{right, top + height});
    for (double x = columns; x <= right + 1; x += m_columnWidth) {
      painter.drawLine(QPointF{x, top}, QPointF{x, top + height});
    }
  }

  ReportPages& m_pages;
  const ReportContent& m_content;
  double m_columnWidth;
  int m_table;
};

void addLegend(ReportPages& pages)
{
  QStringList parts;
  for (const CellState state : {CellState::Same, CellState::Different, CellState::Missing,
                                CellState::Additional, CellState::Absent}) {
    const QString words =
        state == CellState::Absent ? Report::tr("nobody does it there") : term(state);
    parts << symbolOf(state) + u"  "_qs + words;
  }
  pages.paragraph(Report::tr("Legend:") + u"  "_qs + parts.join(u";   "_qs), {11});
  pages.paragraph(Report::tr("Steps of the reference are bold; steps that only "
                             "municipalities have are indented. Small numbers lead to the "
                             "list of deviations."),
                  {11});
}

}  // namespace

QString symbolOf(CellState state)
{
  switch (state) {
    case CellState::Same:
      return u"="_qs;
    case CellState::Different:
      return u"~"_qs;
    case CellState::Missing:
      return QString{QChar{0x2212}};
    case CellState::Additional:
      return u"+"_qs;
    case CellState::Absent:
      return QString{QChar{0x00B7}};
  }
  return {};
}

void addMatrix(ReportPages& pages, const ReportContent& content)
{
  addLegend(pages);
  const double room = pages.area().width() - stepWidth - roleWidth;
  const auto perPage = static_cast<std::size_t>(std::max(1.0, room / narrowColumn));
  const auto all = static_cast<std::size_t>(content.municipalities.size());
  for (std::size_t first = 0; first < all; first += perPage) {
    if (first > 0) pages.newPage(PageKind::Landscape);
    const Block block{first, std::min(perPage, all - first)};
    const double width = std::min(wideColumn, room / static_cast<double>(block.count));
    Matrix{pages, content, width}.add(block);
  }
}

}  // namespace einklang::ui
