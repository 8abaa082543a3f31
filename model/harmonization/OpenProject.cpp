#include "model/base/Contract.h"
#include "model/base/Parallel.h"
#include "model/harmonization/Corrections.h"
#include "model/harmonization/ProjectFile.h"
#include "model/storage/ReadFile.h"
#include "model/storage/Sha256.h"

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace einklang {
namespace {

/// Everything a project names, each file once, in the order of the names.
class Reader
{
 public:
  Reader(const Harmonization& project, std::string folder) : m_folder{std::move(folder)}
  {
    m_names.insert(project.referenceFile);
    for (const VariantEntry& variant : project.variants) m_names.insert(variant.file);
  }

  /// On all cores. The first error in the order of the names counts, so that it is always the same.
  Status readInto(std::vector<FileOfProject>& files, const ImportLimits& limits)
  {
    const std::vector<std::string> names{m_names.begin(), m_names.end()};
    std::vector<std::optional<Result<FileOfProject>>> read(names.size());
    parallelFor(names.size(), [&](std::size_t i) { read[i] = readOne(names[i], limits); });
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (!*read[i]) return inFile(read[i]->error(), names[i]);
      m_places[names[i]] = files.size();
      files.push_back(std::move(**read[i]));
    }
    return success();
  }

  Result<ProcessPlace> place(const std::vector<FileOfProject>& files, const std::string& name,
                             const std::string& process) const
  {
    const std::size_t file = m_places.at(name);
    const FileContent& content = files[file].import.content;
    if (content.processes.empty()) {
      return Error{ErrorCode::InvalidContent, {"The file holds no process."}, name};
    }
    if (process.empty()) return ProcessPlace{file, content.processes.front().id()};
    if (findProcess(content, ProcessId{process})) return ProcessPlace{file, ProcessId{process}};
    return Error{ErrorCode::InvalidContent,
                 {"The file has no process with the id %1 that the project names.", {process}},
                 name};
  }

 private:
  static Error inFile(Error error, const std::string& file)
  {
    if (error.file.empty()) error.file = file;
    return error;
  }

  Result<FileOfProject> readOne(const std::string& name, const ImportLimits& limits) const
  {
    const Result<std::string> path = insideFolder(m_folder, name);
    if (!path) return path.error();
    Result<Import> import = importFile(*path, limits);
    if (!import) return import.error();
    return FileOfProject{*path, std::move(*import)};
  }

  std::string m_folder;
  std::set<std::string> m_names;
  std::map<std::string, std::size_t> m_places;
};

Result<OpenProject> withFiles(ProjectOnDisk onDisk, const ImportLimits& limits)
{
  const Harmonization& project = onDisk.project;
  Reader reader{project, folderOf(onDisk.path)};
  std::vector<FileOfProject> files;
  if (Status status = reader.readInto(files, limits); !status) return status.error();
  const auto reference = reader.place(files, project.referenceFile, project.referenceProcess);
  if (!reference) return reference.error();
  std::vector<ProcessPlace> variants;
  for (const VariantEntry& variant : project.variants) {
    const auto place = reader.place(files, variant.file, variant.process);
    if (!place) return place.error();
    variants.push_back(*place);
  }
  return OpenProject{.onDisk = std::move(onDisk),
                     .losses = {},
                     .files = std::move(files),
                     .reference = *reference,
                     .variants = std::move(variants)};
}

/// Corrections by hand go on where a file came with new ids.
void reattach(OpenProject& open)
{
  const Process& reference = open.processAt(open.reference);
  for (std::size_t i = 0; i < open.variants.size(); ++i) {
    Losses losses =
        reattachCorrections(open.onDisk.project, i, {reference, open.processAt(open.variants[i])});
    for (Loss& loss : losses) {
      loss.file = open.onDisk.project.variants[i].file;
      open.losses.push_back(std::move(loss));
    }
  }
}

}  // namespace

Result<OpenProject> openProject(const std::string& path, const ImportLimits& limits)
{
  const Result<std::string> bytes = readFile(path, limits.bytes);
  if (!bytes) return bytes.error();
  Result<ProjectImport> import = importProject(*bytes, path);
  if (!import) return import.error();
  Result<OpenProject> open = withFiles({std::move(import->project), path, sha256(*bytes)}, limits);
  if (!open) return open;
  open->losses = std::move(import->losses);
  reattach(*open);
  return open;
}

const Process& OpenProject::processAt(const ProcessPlace& place) const
{
  const Process* process = findProcess(files[place.file].import.content, place.process);
  expects(process, "openProject() found the process");
  return *process;
}

}  // namespace einklang
