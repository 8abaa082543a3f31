#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

namespace einklang::test {

/// What a tool of poppler says about a PDF: somebody else's program reads what we write.
inline QString readPdf(const QString& tool, const QStringList& options, const QByteArray& pdf)
{
  QTemporaryDir folder;
  QFile file{folder.filePath(QStringLiteral("a.pdf"))};
  if (!file.open(QIODevice::WriteOnly)) return {};
  file.write(pdf);
  file.close();
  QProcess process;
  QStringList arguments = options + QStringList{file.fileName()};
  if (tool == QStringLiteral("pdftotext")) arguments += QStringLiteral("-");
  process.start(tool, arguments);
  process.waitForFinished();
  return QString::fromUtf8(process.readAllStandardOutput());
}

inline int pageCountOf(const QByteArray& pdf)
{
  const QRegularExpression pages{QStringLiteral("Pages:\\s+(\\d+)")};
  return pages.match(readPdf(QStringLiteral("pdfinfo"), {}, pdf)).captured(1).toInt();
}

}  // namespace einklang::test
