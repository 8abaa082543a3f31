#pragma once

#include "tests/support/TestData.h"

#include <QFile>
#include <QString>

namespace einklang::test {

/// Compares with tests/golden/<name>; empty if equal, else what to do. EINKLANG_UPDATE_GOLDEN=1
/// rewrites the file instead; the difference is then reviewed like any other change.
inline QString differenceFromGolden(const QString& name, const QByteArray& actual)
{
  const QString path = QString::fromStdString(sourcePath("tests/golden/")) + name;
  QFile file{path};
  if (qEnvironmentVariableIsSet("EINKLANG_UPDATE_GOLDEN")) {
    if (!file.open(QIODevice::WriteOnly)) return QStringLiteral("cannot write ") + path;
    file.write(actual);
    return {};
  }
  if (!file.open(QIODevice::ReadOnly)) return QStringLiteral("missing: ") + path;
  if (file.readAll() == actual) return {};
  QFile kept{name + QStringLiteral(".actual")};
  if (kept.open(QIODevice::WriteOnly)) kept.write(actual);
  return QStringLiteral("differs from %1; see %2").arg(path, kept.fileName());
}

}  // namespace einklang::test
