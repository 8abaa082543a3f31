#include "model/harmonization/ProjectFile.h"

#include "model/base/Text.h"
#include "model/formats/yaml/FieldReader.h"
#include "model/formats/yaml/FieldWriter.h"
#include "model/formats/yaml/NativeFile.h"
#include "model/harmonization/ProjectKeys.h"
#include "model/storage/ReadFile.h"
#include "model/storage/Sha256.h"

#include <set>
#include <utility>

namespace einklang {
namespace {

NativeKind projectFile()
{
  return {.name = "einklang-project", .migrations = {}};
}

Counts countsOf(const Harmonization& project)
{
  return {{"variants", project.variants.size()}, {"decisions", project.decisions.size()}};
}

/// Both sides say something, and not the same.
bool isTelling(const SameWording& wording)
{
  const std::string a = foldText(wording.a);
  const std::string b = foldText(wording.b);
  return !a.empty() && !b.empty() && a != b;
}

/// What the rest of the program relies on: one decision for each deviation, one name for each
/// municipality, and files to read.
Status checkProject(const Harmonization& project, const std::string& name)
{
  const auto invalid = [&](Message message) {
    return Error{ErrorCode::InvalidContent, std::move(message), name};
  };
  if (project.referenceFile.empty()) return invalid({"The project names no reference."});
  std::set<std::string> names;
  for (const VariantEntry& variant : project.variants) {
    if (variant.file.empty()) return invalid({"The variant %1 names no file.", {variant.name}});
    if (!names.insert(variant.name).second) {
      return invalid({"Two variants are called %1.", {variant.name}});
    }
  }
  std::set<std::string> deviations;
  for (const Decision& decision : project.decisions) {
    if (!deviations.insert(decision.deviation).second) {
      return invalid({"The deviation %1 is decided twice.", {decision.deviation}});
    }
  }
  for (const SameWording& wording : project.synonyms) {
    if (isTelling(wording)) continue;
    return invalid({"The synonym \"%1\" = \"%2\" says nothing.", {wording.a, wording.b}});
  }
  return success();
}

}  // namespace

Result<ProjectImport> importProject(std::string_view bytes, const std::string& name)
{
  const Result<YamlNode> tree = loadNative(bytes, name, projectFile(), {});
  if (!tree) return tree.error();
  Reading reading{.file = name};
  ProjectImport import;
  FieldReader fields{*tree, reading};
  fields.ignore({"format", "version", "end"});
  describe(fields, import.project);
  if (reading.error) return *reading.error;
  if (const Status status = checkProject(import.project, name); !status) return status.error();
  import.losses = checkEndMarker(bytes, countsOf(import.project));
  import.losses.insert(import.losses.end(), reading.losses.begin(), reading.losses.end());
  return import;
}

std::string projectBytes(const Harmonization& project)
{
  FieldWriter fields{newNative(projectFile())};
  fields.ignore({"end"});
  describe(fields, project);
  return emitNative(fields.take(), countsOf(project));
}

Result<Harmonization> readProject(const std::string& path)
{
  const Result<std::string> bytes = readFile(path);
  if (!bytes) return bytes.error();
  Result<ProjectImport> import = importProject(*bytes, path);
  if (!import) return import.error();
  return std::move(import->project);
}

Status saveProject(const Harmonization& project, const std::string& path,
                   const SaveOptions& options)
{
  const std::string bytes = projectBytes(project);
  // What could not be read again must not replace what can be.
  const Result<ProjectImport> again = importProject(bytes, path);
  if (!again) return again.error();
  return safeSave(path, bytes, options);
}

Result<ProjectOnDisk> saveProjectAs(Harmonization project, const std::string& path)
{
  if (Status status = saveProject(project, path); !status) return status.error();
  const std::string hash = sha256(projectBytes(project));
  return ProjectOnDisk{std::move(project), path, hash};
}

Status changeProjectOnDisk(ProjectOnDisk& onDisk, Harmonization changed)
{
  if (Status status = saveProject(changed, onDisk.path, {onDisk.hash}); !status) return status;
  onDisk.hash = sha256(projectBytes(changed));
  onDisk.project = std::move(changed);
  return success();
}

Status recordDecisionOnDisk(ProjectOnDisk& onDisk, Decision decision)
{
  Harmonization changed = onDisk.project;
  recordDecision(changed, std::move(decision));
  return changeProjectOnDisk(onDisk, std::move(changed));
}

}  // namespace einklang
