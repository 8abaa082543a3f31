#pragma once

#include "model/base/Result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace einklang::ui {

/// A piece of the logical structure of a PDF: heading, paragraph, figure ... It is read by screen
/// readers.
struct PdfTag
{
  QString type;              // "H1", "P", "Figure", "Table", "TR", "TH", "TD", "L", "LI" ...
  QString alternative = {};  // for figures: what they show, in words
  int parent = 0;            // index of the tag it stands in; 0: the document
};

struct PdfBookmark
{
  QString title;
  int page = 0;  // from 0
  int level = 0;
  QRectF area = {};  // what is to be seen, points from the top left; empty: the whole page
};

/// Marks, while pages are drawn, which strokes belong to which tag. QPdfWriter knows no tags, so
/// that each mark is one pixel in a reserved colour, which finishPdf() replaces.
class PdfTagger
{
 public:
  explicit PdfTagger(QPainter& painter) : m_painter{painter} {}

  /// A tag that only holds others: a table, a row, a list.
  int group(const QString& type, int parent = 0);
  /// What is drawn until end() belongs to this tag.
  int begin(const QString& type, int parent = 0, const QString& alternative = {});
  /// Goes on with a tag that was ended: on the next page.
  void resume(int tag) { mark(tag); }
  void end();

  const std::vector<PdfTag>& tags() const { return m_tags; }

 private:
  void mark(int id);

  QPainter& m_painter;
  std::vector<PdfTag> m_tags = {{QStringLiteral("Document")}};
};

struct PdfFacts
{
  QString title;
  QString language = QStringLiteral("de-DE");
  std::vector<PdfTag> tags = {};  // the first is the document
  std::vector<PdfBookmark> bookmarks = {};
};

/// Completes what QPdfWriter wrote: structure, language, bookmarks, spaces that can be copied and
/// searched (Qt 6.4 maps them to tabs). Without dates and random ids: equal pages, equal bytes.
Result<QByteArray> finishPdf(const QByteArray& raw, const PdfFacts& facts);

}  // namespace einklang::ui
