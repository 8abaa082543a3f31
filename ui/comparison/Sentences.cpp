#include "ui/comparison/Sentences.h"

#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QStringList>

namespace einklang::ui {

QString sentenceOf(const Deviation& deviation)
{
  QStringList words;
  for (const std::string& argument : deviation.arguments) {
    if (!argument.empty()) words.push_back(toQt(argument));
  }
  const QString kind = term(deviation.kind);
  return words.isEmpty() ? kind : kind + QStringLiteral(": ") + words.join(QStringLiteral(", "));
}

}  // namespace einklang::ui
