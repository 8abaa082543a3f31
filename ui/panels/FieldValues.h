#pragma once

#include "model/base/Text.h"
#include "model/process/Names.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <optional>
#include <vector>

namespace einklang::ui {

/// Between the values of the model and what a form shows. Everything typed is cleaned on its way
/// in (see cleanText).

template <typename Enum>
QStringList termsOf()
{
  QStringList terms;
  for (const auto& [value, name] : einklang::Names<Enum>::table) terms.push_back(term(value));
  return terms;
}

template <typename Enum>
int indexOf(Enum value)
{
  const auto& table = einklang::Names<Enum>::table;
  const auto found = std::ranges::find(table, value, [](const auto& row) { return row.first; });
  return static_cast<int>(found - table.begin());
}

template <typename Enum>
Enum enumAt(int index)
{
  return einklang::Names<Enum>::table[static_cast<std::size_t>(std::max(0, index))].first;
}

inline QVariant numberValue(const std::optional<double>& number, double factor)
{
  return number ? QVariant{*number * factor} : QVariant{};
}

inline std::optional<double> numberFrom(const QVariant& value, double factor)
{
  if (!value.isValid()) return std::nullopt;
  return value.toDouble() / factor;
}

inline std::string textFrom(const QVariant& value)
{
  return cleanText(fromQt(value.toString().trimmed()));
}

inline QStringList linesValue(const std::vector<std::string>& texts)
{
  QStringList lines;
  for (const std::string& text : texts) lines.push_back(toQt(text));
  return lines;
}

inline std::vector<std::string> linesFrom(const QVariant& value)
{
  std::vector<std::string> texts;
  for (const QString& line : value.toStringList()) {
    if (!line.trimmed().isEmpty()) texts.push_back(textFrom(line));
  }
  return texts;
}

inline QStringList legalBasesValue(const std::vector<LegalBasis>& bases)
{
  QStringList lines;
  for (const LegalBasis& basis : bases) lines.push_back(toQt(basis.text));
  return lines;
}

inline std::vector<LegalBasis> legalBasesFrom(const QVariant& value,
                                              const std::vector<LegalBasis>& before)
{
  std::vector<LegalBasis> bases;
  for (const std::string& text : linesFrom(value)) {
    const auto known = std::ranges::find(before, text, &LegalBasis::text);
    bases.push_back(known == before.end() ? LegalBasis{text} : *known);
  }
  return bases;
}

}  // namespace einklang::ui
