#pragma once

#include "model/base/Result.h"
#include "model/process/Process.h"
#include "ui/actions/Perform.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace einklang::ui {

enum class FieldKind
{
  Shown,   // not to be changed here
  Line,    // QString
  Text,    // QString of several lines
  Lines,   // QStringList, one entry a line
  Number,  // double; an invalid variant where there is none
  Choice,  // int: the index in `choices`
  Switch   // bool
};

/// One property of an element as a row of a form: its value now and what changes it.
struct PropertyField
{
  QString group;
  QString name;
  FieldKind kind = FieldKind::Line;
  QVariant value = {};
  QStringList choices = {};
  QString unit = {};
  std::function<Operation(const QVariant&)> change = {};        // absent: only shown
  std::function<Result<double>(const std::string&)> read = {};  // of a number, as it is typed
  std::function<QString(double)> words = {};                    // of a number, as people say it
};

/// The name of the field for what a step is based on.
QString legalBasesField();

/// The properties of an element, grouped as clerks ask: what, who, legal basis, documents and IT,
/// time, note, FIM. Without an element: those of the process, its fact sheet.
std::vector<PropertyField> fieldsOf(const Process& process, const std::optional<ElementId>& id);

}  // namespace einklang::ui
