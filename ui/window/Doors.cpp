#include "ui/window/Doors.h"

#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/harmonization/ProjectFile.h"
#include "model/storage/ReadFile.h"
#include "model/storage/SafeSave.h"
#include "model/storage/Sha256.h"
#include "ui/text/Messages.h"

namespace einklang::ui {
namespace {

Error inFile(Error error, const QString& path)
{
  if (error.file.empty()) error.file = fromQt(path);
  return error;
}

}  // namespace

Result<ProjectOnDisk> readProjectFile(const QString& path)
{
  const auto bytes = readFile(fromQt(path));
  if (!bytes) return inFile(bytes.error(), path);
  auto import = importProject(*bytes, fromQt(path));
  if (!import) return inFile(import.error(), path);
  return ProjectOnDisk{std::move(import->project), sha256(*bytes)};
}

Result<QString> fileOfProject(const QString& projectPath, const std::string& name)
{
  const auto path = insideFolder(folderOf(fromQt(projectPath)), name);
  if (!path) return inFile(path.error(), projectPath);
  return toQt(*path);
}

Result<ProjectOnDisk> writeProjectFile(const QString& path, const Harmonization& project,
                                       const std::string& expectedHash)
{
  SaveOptions options;
  if (!expectedHash.empty()) options.expectedHash = expectedHash;
  const std::string bytes = projectBytes(project);
  const Status status = safeSave(fromQt(path), bytes, options);
  if (!status) return inFile(status.error(), path);
  return ProjectOnDisk{project, sha256(bytes)};
}

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
  return Error{ErrorCode::UnknownFormat,
               {"This file format can only be read. Save the file as YAML or BPMN."},
               fromQt(path)};
}

Status writeBytes(const QString& path, const QByteArray& bytes)
{
  const Status status =
      safeSave(fromQt(path), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
  if (!status) return inFile(status.error(), path);
  return success();
}

}  // namespace einklang::ui
