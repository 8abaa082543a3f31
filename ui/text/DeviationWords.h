#pragma once

#include "model/comparison/Deviation.h"

#include <QString>
#include <QStringList>

#include <array>

namespace einklang::ui {

/// Translated as a text about deviations.
QString deviationTr(const char* text, int n = -1);

/// "»text«", "»(without name)«".
QString quoted(const QString& text);

/// "a, b and c".
QString inWords(const QStringList& parts);

/// The sentence with its arguments, all at once: one that holds "%2" must not be replaced again.
/// The first is where it is so (see inMunicipality()): it takes the place of "in %1".
QString filled(const QString& text, const std::array<QString, 5>& arguments);

/// The arguments of a deviation in words, for those who tell it. Arguments by kind: see
/// model/comparison/README.md.
class DeviationWords
{
 public:
  /// `place` as inMunicipality() says it.
  DeviationWords(const Deviation& deviation, const QString& place)
      : m_deviation{deviation}, m_place{place}
  {}

 protected:
  static QString tr(const char* text, int n = -1) { return deviationTr(text, n); }

  QString raw(std::size_t i) const
  {
    return i < m_deviation.arguments.size() ? QString::fromStdString(m_deviation.arguments[i])
                                            : QString{};
  }
  QString name(std::size_t i) const { return quoted(raw(i)); }
  /// Of many names the first two and the last, and how many there are: nobody reads more.
  QString list(std::size_t i) const
  {
    constexpr qsizetype most = 4;
    const QStringList texts = raw(i).split(QLatin1Char{'\n'});
    if (texts.size() <= most) return fullList(i);
    return tr("%1, %2 ... %3 (%n step(s))", static_cast<int>(texts.size()))
        .arg(quoted(texts[0]), quoted(texts[1]), quoted(texts.last()));
  }
  QString fullList(std::size_t i) const
  {
    QStringList names;
    const QStringList texts = raw(i).split(QLatin1Char{'\n'});
    QStringList once = texts;
    once.removeDuplicates();
    for (const QString& text : once) {
      const auto count = texts.count(text);
      names.append(count > 1 ? tr("%1 (%2 times)").arg(quoted(text)).arg(count) : quoted(text));
    }
    return inWords(names);
  }
  QString nameAt(std::size_t i, bool last) const
  {
    const QStringList names = raw(i).split(QLatin1Char{'\n'});
    return quoted(last ? names.last() : names.first());
  }
  bool hasList(std::size_t i) const { return raw(i).contains(QLatin1Char{'\n'}); }
  bool is(std::size_t i, const char* mode) const { return raw(i) == QLatin1String{mode}; }

  QString with(const QString& text, const QString& two = {}, const QString& three = {},
               const QString& four = {}, const QString& five = {}) const
  {
    return filled(text, {m_place, two, three, four, five});
  }

  const Deviation& m_deviation;
  QString m_place;
};

}  // namespace einklang::ui
