#include "app/cli/Formats.h"

#include "app/cli/Files.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/table/Csv.h"
#include "model/formats/yaml/YamlFormat.h"
#include "ui/report/PictureFile.h"
#include "ui/report/XProzessParts.h"
#include "ui/text/Messages.h"
#include "ui/text/ProcessTable.h"

#include <QCoreApplication>

#include <cctype>
#include <iostream>

namespace einklang::cli {
namespace {

void note(const std::string& path, const Losses& more, Losses* losses)
{
  report(path, more);
  if (losses) losses->insert(losses->end(), more.begin(), more.end());
}

std::string bpmnOf(const FileContent& content, const std::string& path, Losses* losses)
{
  Export written = writeBpmn(content);
  note(path, written.losses, losses);
  return std::move(written.bytes);
}

/// Says what FIM asks for and is missing: the file is written all the same.
void reportMissing(const FileContent& content, const std::string& path)
{
  const Findings missing = ui::missingForFim(content);
  if (missing.empty()) return;
  std::cerr << path << ": "
            << QCoreApplication::translate("Formats", "FIM asks for more than the process says:")
                   .toStdString()
            << '\n';
  for (const Finding& finding : missing) {
    std::cerr << "  - " << ui::text(finding.message).toStdString() << '\n';
  }
}

std::string xprozessOf(const FileContent& content, const std::string& path, Losses* losses)
{
  XProzessExport written = writeXProzess(content, ui::xprozessOptions(content));
  note(path, written.losses, losses);
  reportMissing(content, path);
  return std::move(written.bytes);
}

Result<std::string> pictureOf(const FileContent& content, const Target& target, Losses* losses)
{
  const Result<ui::PictureFile> file =
      ui::pictureFile(ui::toQt(target.format), content, mainProcess(content), target.pictures);
  if (!file) return file.error();
  note(target.path, file->losses, losses);
  return file->bytes.toStdString();
}

/// The bytes in this format. Pictures, tables and pages show the main process.
Result<std::string> bytesOf(const FileContent& content, const Target& target, Losses* losses)
{
  const auto& [path, format, pictures] = target;
  if (format == "yaml" || format == "yml") return writeYaml(content);
  if (format == "bpmn") return bpmnOf(content, path, losses);
  if (format == "xml") return xprozessOf(content, path, losses);
  if (format == "csv") return writeCsv(ui::processTable(mainProcess(content)));
  if (ui::isPictureFormat(ui::toQt(format))) return pictureOf(content, target, losses);
  return Error{ErrorCode::UnknownFormat,
               {"the extension is not known; use yaml, bpmn, xml, svg, pdf, png, csv or html", {}},
               path};
}

/// A file name from a process's name: letters and digits stay, the rest becomes one dash.
std::string fileNameOf(const Process& process)
{
  const std::string& name = process.name().empty() ? process.id().value() : process.name();
  std::string safe;
  for (const char c : name) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) || (c & 0x80);
    if (plain) {
      safe += c;
    } else if (!safe.empty() && safe.back() != '-') {
      safe += '-';
    }
  }
  std::size_t length = std::min<std::size_t>(safe.size(), 80);
  while (length > 0 && length < safe.size() && (safe[length] & 0xC0) == 0x80) --length;
  return length == 0 ? "process" : safe.substr(0, length);
}

/// The part of the content that belongs to one process.
FileContent contentOf(const FileContent& content, const Process& process)
{
  FileContent one{{process}, {}, content.extras};
  for (const Diagram& diagram : content.diagrams) {
    if (diagram.process == process.id()) one.diagrams.push_back(diagram);
  }
  return one;
}

bool writeOne(const FileContent& content, const Target& target, Losses* losses)
{
  const Result<std::string> bytes = bytesOf(content, target, losses);
  if (!bytes) complain(bytes.error());
  return bytes && write(target.path, *bytes);
}

}  // namespace

bool writeContent(const FileContent& content, const Target& target, Losses* losses)
{
  const auto& [path, format, pictures] = target;
  if (!path.ends_with('/')) {
    return writeOne(content, {path, extensionOf(path), pictures}, losses);
  }
  bool all = true;
  int number = 0;
  for (const Process& process : content.processes) {
    const std::string name = std::to_string(++number) + "-" + fileNameOf(process);
    const Target one{path + name + "." + format, format, pictures};
    all = writeOne(contentOf(content, process), one, losses) && all;
  }
  return all;
}

}  // namespace einklang::cli
