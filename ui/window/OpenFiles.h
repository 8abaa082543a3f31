#pragma once

#include "model/document/Document.h"
#include "model/formats/ImportDoor.h"
#include "model/harmonization/Harmonization.h"

#include <QStringList>

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
};

/// One process of one open file.
struct ProcessPlace
{
  std::size_t file = 0;
  ProcessId process;

  bool operator==(const ProcessPlace&) const = default;
};

/// The project that is open. Without a path it was put together from files and is not saved yet.
struct ShownProject
{
  QString path = {};
  std::string hash = {};  // of its file, as last read or written
  Harmonization harmonization = {};
  ProcessPlace reference;
  std::vector<ProcessPlace> variants = {};  // in the order of harmonization.variants
};

/// Everything that one opening brings.
struct OpenFiles
{
  std::vector<std::unique_ptr<OpenFile>> files = {};
  std::optional<ShownProject> project = std::nullopt;
};

/// Reads a project, or process files (two and more become an unsaved project whose reference is
/// the first). All or nothing. A process without a picture gets one.
Result<OpenFiles> readFiles(const QStringList& paths);

/// The project made of these files, with the given one as reference; none for a single file.
/// A BPMN file is one way of working, however many pools it has: its largest process counts.
std::optional<ShownProject> projectOf(const std::vector<std::unique_ptr<OpenFile>>& files,
                                      const ProcessPlace& reference);

/// Every process of the files, in order.
std::vector<ProcessPlace> placesOf(const std::vector<std::unique_ptr<OpenFile>>& files);

/// The name of a process for a heading; the file's where it has none.
QString titleOf(const OpenFile& file, const Process& process);

/// What a process is called among others: its authority, else its name, else its file.
QString authorityOf(const OpenFile& file, const Process& process);

}  // namespace einklang::ui
