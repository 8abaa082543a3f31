#include "ui/window/Doors.h"

#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/storage/SafeSave.h"
#include "ui/report/XProzessParts.h"
#include "ui/text/Messages.h"

namespace einklang::ui {
Result<Losses> writeDocument(const QString& path, FileFormat format, const FileContent& content)
{
  if (format == FileFormat::Yaml) {
    const Status status = writeBytes(path, QByteArray::fromStdString(writeYaml(content)));
    if (!status) return status.error();
    return Losses{};
  }
  if (format == FileFormat::Bpmn) {
    Export made = writeBpmn(content);
    const Status status = writeBytes(path, QByteArray::fromStdString(made.bytes));
    if (!status) return status.error();
    return std::move(made.losses);
  }
  if (format == FileFormat::XProzess) {
    XProzessExport made = writeXProzess(content, xprozessOptions(content));
    const Status status = writeBytes(path, QByteArray::fromStdString(made.bytes));
    if (!status) return status.error();
    return std::move(made.losses);
  }
  return Error{ErrorCode::UnknownFormat,
               {"This file format can only be read. Save the file as YAML or BPMN."},
               fromQt(path)};
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
