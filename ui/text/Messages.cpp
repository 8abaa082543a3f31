#include "ui/text/Messages.h"

#include <QCoreApplication>

namespace einklang::ui {

QString text(const Message& message)
{
  Message translated = message;
  translated.text = fromQt(QCoreApplication::translate("Message", message.text.c_str()));
  return toQt(english(translated));
}

QString suggestion(const Finding& finding)
{
  return finding.suggestion.text.empty() ? QString{} : text(finding.suggestion);
}

QString sentence(const Finding& finding)
{
  const QString mend = suggestion(finding);
  return mend.isEmpty() ? text(finding.message) : text(finding.message) + QLatin1Char{' '} + mend;
}

QString text(const Error& error)
{
  QString where = toQt(error.file);
  if (error.position) {
    where +=
        (where.isEmpty() ? QCoreApplication::translate("Terms", "line ") : QStringLiteral(":")) +
        QStringLiteral("%1:%2").arg(error.position->line).arg(error.position->column);
  }
  const QString sentence = text(error.message);
  return where.isEmpty() ? sentence : where + QStringLiteral(": ") + sentence;
}

QString term(LossKind kind)
{
  switch (kind) {
    case LossKind::Kept:
      return QCoreApplication::translate("Terms", "kept");
    case LossKind::Repaired:
      return QCoreApplication::translate("Terms", "repaired");
    case LossKind::NotShown:
      return QCoreApplication::translate("Terms", "not shown");
    case LossKind::Dropped:
      return QCoreApplication::translate("Terms", "dropped");
  }
  return {};
}

QString term(Severity severity)
{
  switch (severity) {
    case Severity::Info:
      return QCoreApplication::translate("Terms", "Hint");
    case Severity::Warning:
      return QCoreApplication::translate("Terms", "Warning");
    case Severity::Error:
      return QCoreApplication::translate("Terms", "Error");
  }
  return {};
}

}  // namespace einklang::ui
