#pragma once

#include "model/document/Document.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/table/TableColumns.h"
#include "model/harmonization/ProjectFile.h"
#include "ui/window/EditJournal.h"

#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace einklang::ui {

/// A file that is open, with what became of it on the way in.
struct OpenFile
{
  QString path;
  FileFormat format = FileFormat::Yaml;
  Losses losses = {};
  std::unique_ptr<Document> document = {};
  std::string source = {};  // the BPMN file as it stands on the disk; saving changes it in place
  std::unique_ptr<EditJournal> journal = {};  // follows the document
};

/// The project that is open.
struct ShownProject
{
  ProjectOnDisk onDisk;
  ProcessPlace reference;
  std::vector<ProcessPlace> variants = {};  // in the order of the project's

  const Harmonization& harmonization() const { return onDisk.project; }
  /// False while it is only put together from files.
  bool isOnDisk() const { return !onDisk.path.empty(); }
};

/// Everything that one opening brings.
struct OpenFiles
{
  std::vector<std::unique_ptr<OpenFile>> files = {};
  std::optional<ShownProject> project = std::nullopt;
};

/// What the columns of tables mean that somebody was asked about, by path.
using TableColumns = std::map<QString, ColumnMapping>;

/// Reads a project, or process files (two and more become an unsaved project whose reference is
/// the first). All or nothing. A process without a picture gets one. The columns of tables that
/// are not in `columns` are guessed.
Result<OpenFiles> readFiles(const QStringList& paths, const TableColumns& columns = {});

/// The project made of these files, with the given one as reference; none for a single file.
/// A BPMN file is one way of working, however many pools it has: its largest process counts.
std::optional<ShownProject> projectOf(const std::vector<std::unique_ptr<OpenFile>>& files,
                                      const ProcessPlace& reference);

/// Every process of the files, in order.
std::vector<ProcessPlace> placesOf(const std::vector<std::unique_ptr<OpenFile>>& files);

/// What one wants to see of files first: of BPMN, where a called process may come before what calls
/// it, the largest process of the first file. Precondition: there are files.
ProcessPlace mainPlace(const std::vector<std::unique_ptr<OpenFile>>& files);

/// The name of a process for a heading; where it has none, those of its pools, which tell several
/// processes of a file apart, else the file's.
QString titleOf(const OpenFile& file, const Process& process);

/// What a process is called among others: its authority, else its name, else its file.
QString authorityOf(const OpenFile& file, const Process& process);

}  // namespace einklang::ui
