#pragma once

#include <QSizeF>
#include <QString>

#include <vector>

namespace einklang::ui {

struct LabelStyle
{
  int size = 12;  // pixels
  bool bold = false;
  bool italic = false;
};

/// Pixels of the letters beside an element.
inline constexpr int outerLabelSize = 11;

/// Pixels from one baseline to the next.
double lineHeight(int size);

struct LabelLine
{
  QString text;
  double width = 0;
};

/// A label broken into lines, and the size of letters at which it fits.
struct LabelLayout
{
  std::vector<LabelLine> lines = {};
  int size = 12;
  bool complete = true;  // false: too long even for the smallest letters; ends with an ellipsis

  double width() const;
  double height() const { return static_cast<double>(lines.size()) * lineHeight(size); }
};

/// Breaks the label at blanks, hyphens and German hyphenation points so that no line is wider than
/// `width`. At most `maxLines` lines, the last one ending with an ellipsis where that is too few.
LabelLayout wrapLabel(const QString& text, double width, const LabelStyle& style = {},
                      int maxLines = 20);

/// Breaks the label as whoever measured its place did, where it fits into that or nearly so, for
/// other fonts are narrower and lower; else so that no line is wider than `width`.
LabelLayout wrapIntoPlace(const QString& text, const QSizeF& place, double width,
                          const LabelStyle& style);

/// Breaks the label to fit into the box; shrinks the letters where it must.
LabelLayout fitLabel(const QString& text, const QSizeF& box, const LabelStyle& style = {});

}  // namespace einklang::ui
