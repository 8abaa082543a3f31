#pragma once

#include "tests/support/TestData.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>

#include <string>

namespace einklang::test {

inline bool hasXmllint()
{
  return !QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty();
}

/// Writes a file in a folder that is made with it, and gives its path.
inline QString write(const QTemporaryDir& folder, const QString& name, const std::string& bytes)
{
  const QString path = folder.filePath(name);
  QDir{}.mkpath(QFileInfo{path}.path());
  QFile file{path};
  if (file.open(QIODevice::WriteOnly)) file.write(bytes.data(), qint64(bytes.size()));
  return path;
}

/// The names of those files that are not valid against the schema of the test data, by xmllint.
inline QStringList invalidBpmn(const QStringList& files)
{
  QProcess xmllint;
  const QString schema = QString::fromStdString(testData()) + QStringLiteral("/xsd/BPMN20.xsd");
  xmllint.setProcessChannelMode(QProcess::MergedChannels);
  const QStringList options{QStringLiteral("--nonet"), QStringLiteral("--noout"),
                            QStringLiteral("--schema"), schema};
  xmllint.start(QStringLiteral("xmllint"), options + files);
  if (!xmllint.waitForFinished(120'000)) return {QStringLiteral("xmllint does not end")};
  QStringList invalid;
  qsizetype valid = 0;
  for (const QString& line : QString::fromUtf8(xmllint.readAll()).split(QLatin1Char{'\n'})) {
    if (line.endsWith(QStringLiteral(" fails to validate"))) {
      invalid += QFileInfo{line.chopped(18)}.fileName();
    }
    if (line.endsWith(QStringLiteral(" validates"))) ++valid;
  }
  if (valid + invalid.size() < files.size()) invalid += QStringLiteral("xmllint left files out");
  return invalid;
}

}  // namespace einklang::test
