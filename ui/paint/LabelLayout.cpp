#include "ui/paint/LabelLayout.h"

#include "ui/paint/Fonts.h"
#include "ui/paint/Hyphenation.h"

#include <QFontMetricsF>
#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace einklang::ui {

namespace {

constexpr int smallestSize = 5;
constexpr int smallestDivided = 6;  // rather than smaller, words break anywhere
constexpr int largestBroken = 8;    // letters of labels whose words break anywhere
constexpr int longestLabel = 4000;  // no shape holds more
constexpr int longestLine = 400;
constexpr QChar softHyphen{0x00AD};
constexpr QChar ellipsis{0x2026};

enum class Break
{
  AtSyllables,
  Anywhere
};

// A place inside a word where a line may end.
struct Joint
{
  int at;       // letters before it
  bool hyphen;  // a hyphen is to be added
};

std::vector<Joint> jointsOf(const QString& word, Break kind)
{
  std::vector<Joint> joints;
  if (kind == Break::Anywhere) {
    for (int i = 1; i < word.size(); ++i) joints.push_back({i, false});
    return joints;
  }
  int start = 0;  // of the part between hyphens
  const auto closePart = [&](int end) {
    for (const int point : hyphenationPoints(word.mid(start, end - start))) {
      joints.push_back({start + point, true});
    }
  };
  for (int i = 0; i < word.size(); ++i) {
    const QChar c = word[i];
    if (c.isLetter()) continue;
    closePart(i);
    const bool breaksHere = c == u'-' || c == u'/' || c == softHyphen || c == u'_' || c == u'@';
    if (breaksHere && i + 1 < word.size()) joints.push_back({i + 1, c == softHyphen});
    start = i + 1;
  }
  closePart(static_cast<int>(word.size()));
  return joints;
}

// Where the parts of a compound meet, as far as letters tell: after a linking s, en or er, and
// after the usual endings of nouns. "Grundstücks-eigentümer" reads better than "Grundstücksei-".
bool endsPartOfCompound(const QString& part)
{
  if (part.size() < 5) return false;
  static constexpr const char16_t* endings[] = {
      u"ung",   u"ungs", u"heit", u"heits", u"keit", u"keits", u"schaft", u"schafts",
      u"tions", u"cks",  u"ts",   u"ls",    u"gs",   u"ns",    u"en",     u"er"};
  return std::any_of(std::begin(endings), std::end(endings),
                     [&](const char16_t* ending) { return part.endsWith(QStringView{ending}); });
}

QString visible(QString text)
{
  return text.remove(softHyphen);
}

/// Fills lines greedily. One object breaks one text at one size.
class Breaker
{
 public:
  Breaker(const LabelStyle& style, double width, Break kind)
      : m_metrics{labelFont(style.size, style.bold, style.italic)}, m_width{width}, m_kind{kind}
  {}

  /// False if a word does not fit or more lines than `maxLines` are needed.
  bool run(const QString& text, std::size_t maxLines)
  {
    m_lines.clear();
    m_maxLines = maxLines;
    for (const QString& paragraph : text.split(u'\n')) {
      for (const QString& word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        if (!add(word) || m_lines.size() > maxLines) return false;
      }
      endLine();
    }
    while (!m_lines.empty() && m_lines.back().text.isEmpty()) m_lines.pop_back();
    return m_lines.size() <= maxLines;
  }

  std::vector<LabelLine> take() { return std::move(m_lines); }
  double measure(const QString& text) const { return m_metrics.horizontalAdvance(text); }

 private:
  bool add(const QString& word)
  {
    const QString shown = visible(word);
    const QString joined = m_line.isEmpty() ? shown : m_line + u' ' + shown;
    if (fits(joined)) {
      m_line = joined;
      return true;
    }
    if (!m_line.isEmpty()) endLine();
    if (fits(shown)) {
      m_line = shown;
      return true;
    }
    return divide(word);
  }

  // Puts as many syllables on each line as fit, in one pass over the joints.
  bool divide(const QString& word)
  {
    const std::vector<Joint> joints = jointsOf(word, m_kind);
    int start = 0;
    std::size_t next = 0;
    while (word.size() - start > longestLine || !fits(visible(word.mid(start)))) {
      if (m_lines.size() > m_maxLines) return false;
      std::optional<Joint> best;
      for (; next < joints.size(); ++next) {
        if (!fits(part(word, start, joints[next]))) break;
        best = joints[next];
      }
      if (!best) return false;
      best = preferred(word, start, joints, next - 1);
      while (next > 0 && joints[next - 1].at > best->at) --next;
      m_line = part(word, start, *best);
      endLine();
      start = best->at;
    }
    m_line = visible(word.mid(start));
    return true;
  }

  // The last joint that fits, or an earlier one between parts of a compound, if the rest of the
  // word needs no more lines for it.
  Joint preferred(const QString& word, int start, const std::vector<Joint>& joints,
                  std::size_t last) const
  {
    for (std::size_t i = last + 1; i-- > 0 && joints[i].at > start;) {
      if (!joints[i].hyphen || !fits(visible(word.mid(joints[i].at)))) break;
      if (endsPartOfCompound(word.mid(start, joints[i].at - start))) return joints[i];
    }
    return joints[last];
  }

  static QString part(const QString& word, int start, const Joint& joint)
  {
    const QString text = visible(word.mid(start, joint.at - start));
    return joint.hyphen ? text + u'-' : text;
  }

  bool fits(const QString& text) const { return measure(text) <= m_width; }

  void endLine()
  {
    m_lines.push_back({m_line, measure(m_line)});
    m_line.clear();
  }

  QFontMetricsF m_metrics;
  double m_width;
  Break m_kind;
  std::size_t m_maxLines = 0;
  QString m_line;
  std::vector<LabelLine> m_lines;
};

QString cleaned(QString clean)
{
  for (QChar& c : clean) {
    if (c == u'\t' || c == u'\r' || c == QChar{0x00A0}) c = u' ';
    if (c < u' ' && c != u'\n') c = QChar::ReplacementCharacter;
  }
  return clean.trimmed();
}

void endWithEllipsis(LabelLayout& layout, std::size_t maxLines, double width,
                     const Breaker& breaker)
{
  if (layout.lines.size() > maxLines) layout.lines.resize(maxLines);
  if (layout.lines.empty()) return;
  LabelLine& last = layout.lines.back();
  while (!last.text.isEmpty() && breaker.measure(last.text + ellipsis) > width) last.text.chop(1);
  last.text += ellipsis;
  last.width = breaker.measure(last.text);
  layout.complete = false;
}

LabelLayout cutLabel(const QString& text, double width, const LabelStyle& style,
                     std::size_t maxLines)
{
  Breaker breaker{style, width, Break::Anywhere};
  const bool complete = breaker.run(text, maxLines);
  LabelLayout layout{.lines = breaker.take(), .size = style.size};
  if (!complete) endWithEllipsis(layout, maxLines, width, breaker);
  return layout;
}

/// What a layout hangs on.
struct Wanted
{
  QString text;
  QSizeF box;
  LabelStyle style;
  int maxLines = 0;  // 0: as many as the box has room for

  bool operator==(const Wanted& other) const
  {
    return text == other.text && box.width() == other.box.width() &&
           box.height() == other.box.height() && style.size == other.style.size &&
           style.bold == other.style.bold && style.italic == other.style.italic &&
           maxLines == other.maxLines;
  }
};

std::size_t qHash(const Wanted& wanted, std::size_t seed = 0)
{
  return qHashMulti(seed, wanted.text, wanted.box.width(), wanted.box.height(), wanted.style.size,
                    wanted.style.bold, wanted.style.italic, wanted.maxLines);
}

/// After each change a drawing is made again, and hardly any of its labels is another one.
template <typename Make>
LabelLayout remembered(const Wanted& wanted, const Make& make)
{
  constexpr int most = 10'000;
  thread_local QHash<Wanted, LabelLayout> known;
  const auto it = known.constFind(wanted);
  if (it != known.constEnd()) return *it;
  if (known.size() >= most) known.clear();
  return *known.insert(wanted, make());
}

LabelLayout wrapped(const QString& text, double width, const LabelStyle& style, int maxLines)
{
  const QString clean = cleaned(text);
  if (clean.isEmpty()) return {.size = style.size};
  const auto most = static_cast<std::size_t>(maxLines);
  Breaker breaker{style, width, Break::AtSyllables};
  if (breaker.run(clean, most)) return {.lines = breaker.take(), .size = style.size};
  return cutLabel(clean, width, style, most);
}

LabelLayout fitted(const QString& text, const QSizeF& box, const LabelStyle& style)
{
  const QString clean = cleaned(text.left(longestLabel));
  if (clean.isEmpty()) return {.size = style.size};
  const auto linesAt = [&](int size) {
    return static_cast<std::size_t>(std::max(1.0, std::floor(box.height() / lineHeight(size))));
  };
  LabelStyle tried = style;
  for (; tried.size >= smallestDivided; --tried.size) {
    Breaker breaker{tried, box.width(), Break::AtSyllables};
    if (breaker.run(clean, linesAt(tried.size))) {
      return {.lines = breaker.take(), .size = tried.size};
    }
  }
  LabelLayout layout;
  for (tried.size = std::min(style.size, largestBroken); tried.size >= smallestSize; --tried.size) {
    layout = cutLabel(clean, box.width(), tried, linesAt(tried.size));
    if (layout.complete) break;
  }
  return layout;
}

}  // namespace

double lineHeight(int size)
{
  return 1.2 * size;
}

double LabelLayout::width() const
{
  double widest = 0;
  for (const LabelLine& line : lines) widest = std::max(widest, line.width);
  return widest;
}

LabelLayout wrapLabel(const QString& text, double width, const LabelStyle& style, int maxLines)
{
  return remembered({text, {width, 0}, style, maxLines},
                    [&] { return wrapped(text, width, style, maxLines); });
}

LabelLayout wrapIntoPlace(const QString& text, const QSizeF& place, double width,
                          const LabelStyle& style)
{
  constexpr double rounding = 1;
  constexpr double lower = 1.1;  // the lines of another font, against ours
  const double height = place.height() * lower + rounding;
  for (const double wider : {1.0, 1.1, 1.2}) {  // and its words
    const double most = place.width() * wider + rounding;
    LabelLayout layout = wrapLabel(text, most, style);
    if (layout.complete && layout.width() <= most && layout.height() <= height) return layout;
  }
  return wrapLabel(text, width, style);
}

LabelLayout fitLabel(const QString& text, const QSizeF& box, const LabelStyle& style)
{
  return remembered({text, box, style}, [&] { return fitted(text, box, style); });
}

}  // namespace einklang::ui
