#include "ui/window/Doors.h"

#include "model/formats/yaml/YamlFormat.h"
#include "model/storage/SafeSave.h"
#include "ui/report/XProzessParts.h"
#include "ui/text/Messages.h"

namespace einklang::ui {
namespace {

Export exported(FileFormat format, const FileContent& content, const std::string& source)
{
  if (format == FileFormat::Yaml) return {writeYaml(content)};
  if (format == FileFormat::XProzess) {
    XProzessExport made = writeXProzess(content, xprozessOptions(content));
    return {std::move(made.bytes), std::move(made.losses)};
  }
  return source.empty() ? writeBpmn(content) : saveBpmn(content, source);
}

}  // namespace

Result<Export> exportDocument(const QString& path, FileFormat format, const FileContent& content,
                              const std::string& source)
{
  if (format != FileFormat::Yaml && format != FileFormat::Bpmn && format != FileFormat::XProzess) {
    return Error{ErrorCode::UnknownFormat,
                 {"This file format can only be read. Save the file as YAML or BPMN."},
                 fromQt(path)};
  }
  return exported(format, content, source);
}

Status writeBytes(const QString& path, const QByteArray& bytes)
{
  const Status status =
      safeSave(fromQt(path), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
  if (status || !status.error().file.empty()) return status;
  Error error = status.error();
  error.file = fromQt(path);
  return error;
}

}  // namespace einklang::ui
