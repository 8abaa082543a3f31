#include "ui/window/OpenFiles.h"

#include "model/layout/Layout.h"
#include "ui/text/Messages.h"
#include "ui/window/Doors.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace einklang::ui {
namespace {

void addMissingPictures(FileContent& content)
{
  for (const Process& process : content.processes) {
    if (findDiagram(content, process.id())) continue;
    content.diagrams.push_back(layoutProcess(process));
  }
}

Result<std::unique_ptr<OpenFile>> readFile(const QString& path)
{
  auto import = importFile(fromQt(path));
  if (!import) return import.error();
  if (import->content.processes.empty()) {
    return Error{ErrorCode::InvalidContent, {"The file holds no process."}, fromQt(path)};
  }
  addMissingPictures(import->content);
  auto file = std::make_unique<OpenFile>();
  file->path = path;
  file->format = import->format;
  file->losses = std::move(import->losses);
  file->document = std::make_unique<Document>(std::move(import->content));
  return file;
}

/// Reads files once, however many entries name them, and remembers where they are.
class Collection
{
 public:
  Result<ProcessPlace> place(const QString& path, const std::string& process)
  {
    const auto index = fileAt(path);
    if (!index) return index.error();
    const FileContent& content = files[*index]->document->content();
    if (process.empty()) return ProcessPlace{*index, content.processes.front().id()};
    if (findProcess(content, ProcessId{process})) return ProcessPlace{*index, ProcessId{process}};
    return Error{ErrorCode::InvalidContent,
                 {"The file has no process with the id %1 that the project names.", {process}},
                 fromQt(path)};
  }

  Result<std::size_t> fileAt(const QString& path)
  {
    const auto known = std::ranges::find(files, path, [](const auto& f) { return f->path; });
    if (known != files.end()) return static_cast<std::size_t>(known - files.begin());
    auto read = readFile(path);
    if (!read) return read.error();
    files.push_back(*std::move(read));
    return files.size() - 1;
  }

  std::vector<std::unique_ptr<OpenFile>> files;
};

Result<OpenFiles> readWholeProject(const QString& path)
{
  auto read = readProjectFile(path);
  if (!read) return read.error();
  const Harmonization& project = read->project;
  Collection collection;
  const auto at = [&](const std::string& file, const std::string& process) -> Result<ProcessPlace> {
    const auto inside = fileOfProject(path, file);
    if (!inside) return inside.error();
    return collection.place(QDir::cleanPath(*inside), process);
  };
  const auto reference = at(project.referenceFile, project.referenceProcess);
  if (!reference) return reference.error();
  std::vector<ProcessPlace> variants;
  for (const VariantEntry& variant : project.variants) {
    const auto place = at(variant.file, variant.process);
    if (!place) return place.error();
    variants.push_back(*place);
  }
  return OpenFiles{std::move(collection.files),
                   ShownProject{path, read->hash, read->project, *reference, variants}};
}

QString relativeFile(const OpenFile& reference, const OpenFile& file)
{
  return QFileInfo{reference.path}.absoluteDir().relativeFilePath(file.path);
}

/// Names must tell the municipalities apart: a second one of the same name gets a number.
std::string distinctName(const std::vector<VariantEntry>& variants, const QString& wanted)
{
  QString name = wanted;
  for (int number = 2;; ++number) {
    const auto taken = [&](const VariantEntry& v) { return toQt(v.name) == name; };
    if (std::ranges::none_of(variants, taken)) return fromQt(name);
    name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
  }
}

/// The process that makes up most of a file.
ProcessPlace largestOf(const std::vector<std::unique_ptr<OpenFile>>& files, std::size_t file)
{
  const auto& processes = files[file]->document->content().processes;
  const auto largest = std::ranges::max_element(
      processes, {}, [](const Process& process) { return process.nodes().size(); });
  return {file, largest->id()};
}

ProcessPlace firstReference(const std::vector<std::unique_ptr<OpenFile>>& files)
{
  if (files.front()->format == FileFormat::Bpmn) return largestOf(files, 0);
  return placesOf(files).front();
}

/// What is compared: of a BPMN file, whose processes are the pools of one way of working, one.
std::vector<ProcessPlace> comparedPlaces(const std::vector<std::unique_ptr<OpenFile>>& files,
                                         const ProcessPlace& reference)
{
  std::vector<ProcessPlace> places;
  for (const ProcessPlace& place : placesOf(files)) {
    const bool whole = files[place.file]->format == FileFormat::Bpmn;
    const ProcessPlace kept =
        place.file == reference.file ? reference : largestOf(files, place.file);
    if (!whole || place == kept) places.push_back(place);
  }
  return places;
}

}  // namespace

Result<OpenFiles> readFiles(const QStringList& paths)
{
  for (const QString& path : paths) {
    if (path.endsWith(QStringLiteral(".einklang"))) {
      return readWholeProject(QFileInfo{path}.absoluteFilePath());
    }
  }
  Collection collection;
  for (const QString& path : paths) {
    const auto index = collection.fileAt(QDir::cleanPath(QFileInfo{path}.absoluteFilePath()));
    if (!index) return index.error();
  }
  OpenFiles opened{std::move(collection.files), std::nullopt};
  if (!opened.files.empty()) opened.project = projectOf(opened.files, firstReference(opened.files));
  return opened;
}

std::optional<ShownProject> projectOf(const std::vector<std::unique_ptr<OpenFile>>& files,
                                      const ProcessPlace& reference)
{
  const auto places = comparedPlaces(files, reference);
  if (places.size() < 2) return std::nullopt;
  const OpenFile& home = *files[reference.file];
  ShownProject project{.reference = reference};
  Harmonization& made = project.harmonization;
  made.name = fromQt(titleOf(home, *home.document->findProcess(reference.process)));
  made.referenceFile = fromQt(relativeFile(home, home));
  made.referenceProcess = reference.process.value();
  for (const ProcessPlace& place : places) {
    if (place == reference) continue;
    const OpenFile& file = *files[place.file];
    const Process& process = *file.document->findProcess(place.process);
    made.variants.push_back({.name = distinctName(made.variants, authorityOf(file, process)),
                             .file = fromQt(relativeFile(home, file)),
                             .process = place.process.value(),
                             .authority = process.profile().authority});
    project.variants.push_back(place);
  }
  return project;
}

std::vector<ProcessPlace> placesOf(const std::vector<std::unique_ptr<OpenFile>>& files)
{
  std::vector<ProcessPlace> places;
  for (std::size_t file = 0; file < files.size(); ++file) {
    for (const Process& process : files[file]->document->content().processes) {
      places.push_back({file, process.id()});
    }
  }
  return places;
}

QString titleOf(const OpenFile& file, const Process& process)
{
  return process.name().empty() ? QFileInfo{file.path}.fileName() : toQt(process.name());
}

QString authorityOf(const OpenFile& file, const Process& process)
{
  if (!process.profile().authority.name.empty()) return toQt(process.profile().authority.name);
  return QFileInfo{file.path}.completeBaseName();
}

}  // namespace einklang::ui
