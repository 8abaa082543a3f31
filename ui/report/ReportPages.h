#pragma once

#include "ui/paint/Drawing.h"
#include "ui/paint/LabelLayout.h"
#include "ui/paint/PdfFinish.h"
#include "ui/report/ReportContent.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <memory>
#include <optional>

namespace einklang::ui {

enum class PageKind
{
  Portrait,
  Landscape,
  LargeLandscape  // A3
};

/// What is printed on every page besides its contents.
struct PageFrame
{
  QString header;
  QString pageOf;  // "Page %1 of %2"
  int pageCount = 0;
};

struct TextStyle
{
  int size = 12;
  bool bold = false;
  QColor colour = QColor{0x16, 0x19, 0x1F};
};

/// A column of a table: its share of the width and its heading.
struct Column
{
  QString heading;
  double share = 1;
};

/// Fills pages from top to bottom with headings, paragraphs, tables and pictures, and makes them a
/// PDF. Lengths are pixels of 1/96 inch.
class ReportPages
{
 public:
  ReportPages(const QString& title, const PageFrame& frame);

  void newPage(PageKind kind, bool framed = true);
  /// Continues on a page of this kind; a new one unless this one is such and still empty.
  void ensurePage(PageKind kind);
  /// A new page unless there is this much room.
  void ensureRoom(double height);
  void space(double height) { m_y += height; }

  /// A heading with a bookmark; returns its page, counted from 0.
  int heading(const QString& text, int level);
  void paragraph(const QString& text, const TextStyle& style = {}, double indent = 0);
  void bullet(const QString& text, const TextStyle& style = {});
  /// A line of a table of contents.
  void contentsLine(const QString& text, int page);
  /// A row of one cell is a heading for the rows below it.
  void table(const std::vector<Column>& columns, const std::vector<std::vector<QString>>& rows,
             bool firstBold = false);
  /// Names and what they stand for, one below the other.
  void facts(const std::vector<ReportFact>& facts);
  /// The kind of page on which the picture can be read best.
  static PageKind kindFor(const Drawing& drawing);
  /// As large as the rest of this page allows.
  void picture(const Drawing& drawing, const QString& alternative);

  // for chapters that draw for themselves
  QPainter& painter() { return m_painter; }
  PdfTagger& tagger() { return m_tagger; }
  QRectF area() const { return m_area; }
  double y() const { return m_y; }
  void moveTo(double y) { m_y = y; }
  void drawLines(const LabelLayout& layout, QPointF topLeft, const TextStyle& style,
                 TextAnchor anchor = TextAnchor::Start);

  int pageCount() const { return m_page + 1; }
  Result<QByteArray> finish();

 private:
  void paintFrame();
  void tableHead(const std::vector<Column>& columns, int table);
  void tableGroup(const std::vector<Column>& columns, const QString& text, int table);
  void tableRow(const std::vector<Column>& columns, const std::vector<QString>& row, int table,
                bool firstBold);

  QString m_title;
  PageFrame m_frame;
  QByteArray m_bytes;
  QBuffer m_buffer{&m_bytes};
  QPdfWriter m_pdf{&m_buffer};
  QPainter m_painter;
  PdfTagger m_tagger{m_painter};
  std::vector<PdfBookmark> m_bookmarks;
  PageKind m_kind = PageKind::Portrait;
  QRectF m_area;
  double m_y = 0;
  int m_page = -1;
};

/// A picture in words, for those who do not see it: its title and its steps.
QString alternativeOf(const Drawing& drawing);

}  // namespace einklang::ui
