#pragma once

#include "model/base/Result.h"
#include "model/formats/ImportDoor.h"
#include "model/harmonization/Harmonization.h"
#include "model/storage/SafeSave.h"

#include <string>
#include <string_view>
#include <vector>

namespace einklang {

/// A project file as it was read: `NAME.einklang`, a YAML file like those of processes (see
/// model/formats/yaml/README.md) that begins with `format: einklang-project`.
struct ProjectImport
{
  Harmonization project;
  Losses losses = {};  // a missing or wrong end marker, what could not be kept
};

Result<ProjectImport> importProject(std::string_view bytes, const std::string& name);

/// The same bytes for equal projects.
std::string projectBytes(const Harmonization& project);

/// The project of a file, where its losses do not matter.
Result<Harmonization> readProject(const std::string& path);

/// Writes the project through safeSave. Decisions need no journal beside it: a save of the whole
/// record is synced within a millisecond, and either the old or the new record is on the disk,
/// whole, when the program or the machine stops in between.
Status saveProject(const Harmonization& project, const std::string& path,
                   const SaveOptions& options = {});

/// A project and the state of its file, by which a change by another program is noticed.
struct ProjectOnDisk
{
  Harmonization project = {};
  std::string path = {};
  std::string hash = {};  // of the bytes, as last read or written
};

/// Writes a project to a new place; what is there is replaced.
Result<ProjectOnDisk> saveProjectAs(Harmonization project, const std::string& path);

/// Saves what the project is to become, unless another program changed its file (Conflict). When
/// this returns success the disk has it, and `onDisk` shows it; otherwise both are as before.
Status changeProjectOnDisk(ProjectOnDisk& onDisk, Harmonization changed);

/// Records a decision so: on the disk first, then in the project.
Status recordDecisionOnDisk(ProjectOnDisk& onDisk, Decision decision);

/// A file that a project names, read once however many entries name it.
struct FileOfProject
{
  std::string path;
  Import import;
};

/// One process of one of several files.
struct ProcessPlace
{
  std::size_t file = 0;
  ProcessId process;

  bool operator==(const ProcessPlace&) const = default;
};

/// A project with everything it names.
struct OpenProject
{
  ProjectOnDisk onDisk;
  Losses losses = {};  // those of the project file itself
  std::vector<FileOfProject> files = {};
  ProcessPlace reference;
  std::vector<ProcessPlace> variants = {};  // in the order of the project's

  const Process& processAt(const ProcessPlace& place) const;
};

/// Reads the project and, on all cores, the files it names. No name may lead out of its folder
/// (NotAllowed), and a process that is named must be in its file.
Result<OpenProject> openProject(const std::string& path, const ImportLimits& limits = {});

}  // namespace einklang
