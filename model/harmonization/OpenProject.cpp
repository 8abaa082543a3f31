#include "model/base/Parallel.h"
#include "model/harmonization/ProjectFile.h"
#include "model/storage/ReadFile.h"
#include "model/storage/Sha256.h"

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace einklang {
namespace {

/// A file of the project and what became of it.
struct NamedFile
{
  std::string name;
  std::optional<Result<Import>> import = std::nullopt;
};

Error ofProject(Error error, const std::string& path)
{
  if (error.file.empty()) error.file = path;
  return error;
}

Result<Import> importInside(const std::string& folder, const std::string& name,
                            const ImportLimits& limits)
{
  const Result<std::string> path = insideFolder(folder, name);
  if (!path) return path.error();
  return importFile(*path, limits);
}

/// Every file once, even where several variants stand in one.
std::vector<NamedFile> importAll(const Harmonization& project, const std::string& folder,
                                 const ImportLimits& limits)
{
  std::set<std::string> names{project.referenceFile};
  for (const VariantEntry& variant : project.variants) names.insert(variant.file);
  std::vector<NamedFile> files;
  for (const std::string& name : names) files.push_back({name});
  parallelFor(files.size(), [&](std::size_t i) {
    files[i].import = importInside(folder, files[i].name, limits);
  });
  return files;
}

Result<FileContent> contentOf(const std::map<std::string, const Import*>& imports,
                              const std::string& file, const std::string& process)
{
  const FileContent& content = imports.at(file)->content;
  if (namedProcess(content, process)) return content;
  const Message message = process.empty()
                              ? Message{"The file holds no process."}
                              : Message{"There is no process %1 in the file.", {process}};
  return Error{ErrorCode::InvalidContent, message, file};
}

Result<OpenProject> assembled(OpenProject open, const std::vector<NamedFile>& files)
{
  std::map<std::string, const Import*> imports;
  for (const NamedFile& file : files) {
    if (!*file.import) return ofProject(file.import->error(), file.name);
    imports[file.name] = &**file.import;
    for (Loss loss : (*file.import)->losses) {
      loss.file = file.name;
      open.losses.push_back(std::move(loss));
    }
  }
  Result<FileContent> reference =
      contentOf(imports, open.project.referenceFile, open.project.referenceProcess);
  if (!reference) return reference.error();
  open.reference = std::move(*reference);
  for (const VariantEntry& variant : open.project.variants) {
    Result<FileContent> content = contentOf(imports, variant.file, variant.process);
    if (!content) return content.error();
    open.variants.push_back(std::move(*content));
  }
  return open;
}

}  // namespace

Result<OpenProject> openProject(const std::string& path, const ImportLimits& limits)
{
  const Result<std::string> bytes = readFile(path, limits.bytes);
  if (!bytes) return bytes.error();
  Result<ProjectImport> import = importProject(*bytes, path);
  if (!import) return import.error();
  OpenProject open{.project = std::move(import->project),
                   .losses = std::move(import->losses),
                   .path = path,
                   .hash = sha256(*bytes)};
  const std::vector<NamedFile> files = importAll(open.project, folderOf(path), limits);
  return assembled(std::move(open), files);
}

const Process* namedProcess(const FileContent& content, const std::string& id)
{
  if (!id.empty()) return findProcess(content, ProcessId{id});
  return content.processes.empty() ? nullptr : &content.processes.front();
}

}  // namespace einklang
