#include "ui/window/Saving.h"

#include "ui/window/Doors.h"

#include <QFileInfo>

namespace einklang::ui {
namespace {

FileFormat formatFor(const QString& path, FileFormat otherwise)
{
  const QString suffix = QFileInfo{path}.suffix().toLower();
  if (suffix == QStringLiteral("yaml") || suffix == QStringLiteral("yml")) return FileFormat::Yaml;
  if (suffix == QStringLiteral("bpmn")) return FileFormat::Bpmn;
  if (suffix == QStringLiteral("xml") && otherwise != FileFormat::Bpmn) return FileFormat::XProzess;
  return otherwise;
}

}  // namespace

/// A BPMN file nobody has changed is written as it came, without the pictures that were made for
/// showing it.
Saving::Saving(const OpenFile& file, const QString& path)
    : m_path{path}, m_format{formatFor(path, file.format)}, m_source{file.source}
{
  const bool bpmn = m_format == FileFormat::Bpmn && file.format == FileFormat::Bpmn;
  m_untouched = bpmn && !m_source.empty() && !file.document->isModified();
  if (!m_untouched) m_content = file.document->content();
  m_connection = file.document->recorded.connect(
      [outdated = m_outdated](const HistoryRecord&) { *outdated = true; });
}

Result<Export> Saving::make() const
{
  if (m_untouched) return Export{m_source};
  return exportDocument(m_path, m_format, m_content, m_source);
}

}  // namespace einklang::ui
