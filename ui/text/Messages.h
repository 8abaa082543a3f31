#pragma once

#include "model/analysis/Finding.h"
#include "model/base/Result.h"
#include "model/formats/Loss.h"

#include <QString>

namespace einklang::ui {

/// The model's text as Qt's, and back.
inline QString toQt(const std::string& text)
{
  return QString::fromStdString(text);
}
inline std::string fromQt(const QString& text)
{
  return text.toStdString();
}

/// The sentence in the language of the user. Plain text: never show it as rich text.
QString text(const Message& message);

/// How to mend what was found; empty where nothing is suggested.
QString suggestion(const Finding& finding);

/// What was found and how to mend it.
QString sentence(const Finding& finding);

/// "file:line:column: sentence", as far as known.
QString text(const Error& error);

/// "kept", "repaired", "not shown", "dropped".
QString term(LossKind kind);
QString term(Severity severity);

}  // namespace einklang::ui
