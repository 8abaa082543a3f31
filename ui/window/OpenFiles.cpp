#include "ui/window/OpenFiles.h"

#include "model/formats/CompletePictures.h"
#include "model/formats/table/CsvReader.h"
#include "model/formats/table/TableFormat.h"
#include "model/storage/ReadFile.h"
#include "ui/paint/FontMeasure.h"
#include "ui/text/Messages.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace einklang::ui {
namespace {

std::unique_ptr<OpenFile> opened(const QString& path, Import import)
{
  completePictures(import, FontMeasure{});
  auto file = std::make_unique<OpenFile>();
  file->path = path;
  file->format = import.format;
  file->losses = std::move(import.losses);
  file->source = std::move(import.source);
  file->document = std::make_unique<Document>(std::move(import.content));
  return file;
}

Result<Import> importTable(const std::string& path, const ColumnMapping& columns)
{
  return readFile(path, ImportLimits{}.bytes)
      .and_then([&](const std::string& bytes) { return readCsv(bytes, path); })
      .and_then([&](const Table& table) { return processFromTable(table, columns, path); });
}

Result<std::unique_ptr<OpenFile>> openOne(const QString& path, const ColumnMapping* columns)
{
  auto import = columns ? importTable(fromQt(path), *columns) : importFile(fromQt(path));
  if (!import) return import.error();
  if (import->content.processes.empty()) {
    return Error{ErrorCode::InvalidContent, {"The file holds no process."}, fromQt(path)};
  }
  return opened(path, *std::move(import));
}

Result<OpenFiles> readWholeProject(const QString& path)
{
  auto read = openProject(fromQt(path));
  if (!read) return read.error();
  OpenFiles all{{}, ShownProject{read->onDisk, read->reference, read->variants}};
  for (FileOfProject& file : read->files) {
    all.files.push_back(opened(toQt(file.path), std::move(file.import)));
  }
  return all;
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

Result<OpenFiles> readFiles(const QStringList& paths, const TableColumns& columns)
{
  for (const QString& path : paths) {
    if (path.endsWith(QStringLiteral(".einklang"))) {
      return readWholeProject(QFileInfo{path}.absoluteFilePath());
    }
  }
  OpenFiles all;
  for (const QString& path : paths) {
    const QString clean = QDir::cleanPath(QFileInfo{path}.absoluteFilePath());
    if (std::ranges::find(all.files, clean, [](const auto& f) { return f->path; }) !=
        all.files.end()) {
      continue;
    }
    const auto asked = columns.find(path);
    auto file = openOne(clean, asked == columns.end() ? nullptr : &asked->second);
    if (!file) return file.error();
    all.files.push_back(*std::move(file));
  }
  if (!all.files.empty()) all.project = projectOf(all.files, mainPlace(all.files));
  return all;
}

std::optional<ShownProject> projectOf(const std::vector<std::unique_ptr<OpenFile>>& files,
                                      const ProcessPlace& reference)
{
  const auto places = comparedPlaces(files, reference);
  if (places.size() < 2) return std::nullopt;
  const OpenFile& home = *files[reference.file];
  ShownProject project{.onDisk = {}, .reference = reference};
  Harmonization& made = project.onDisk.project;
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

ProcessPlace mainPlace(const std::vector<std::unique_ptr<OpenFile>>& files)
{
  if (files.front()->format == FileFormat::Bpmn) return largestOf(files, 0);
  return placesOf(files).front();
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
  if (!process.name().empty()) return toQt(process.name());
  QStringList pools;
  for (const Participant& pool : process.participants()) {
    if (!pool.name.empty()) pools << toQt(pool.name);
  }
  const bool alone = file.document->content().processes.size() == 1;
  return alone || pools.isEmpty() ? QFileInfo{file.path}.fileName()
                                  : pools.join(QStringLiteral(" · "));
}

QString authorityOf(const OpenFile& file, const Process& process)
{
  if (!process.profile().authority.name.empty()) return toQt(process.profile().authority.name);
  return QFileInfo{file.path}.completeBaseName();
}

}  // namespace einklang::ui
