#include "app/cli/Files.h"

#include "model/base/Contract.h"
#include "model/base/Parallel.h"
#include "model/base/Text.h"
#include "model/storage/SafeSave.h"
#include "ui/text/Messages.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace einklang::cli {

namespace {

std::optional<Import> checked(const std::string& path, Result<Import> import)
{
  if (!import) {
    complain(import.error());
    return std::nullopt;
  }
  report(path, import->losses);
  if (import->content.processes.empty()) {
    complain(ErrorCode::InvalidContent, "the file holds no process", path);
    return std::nullopt;
  }
  return std::move(*import);
}

}  // namespace

std::optional<Import> read(const std::string& path)
{
  return checked(path, importFile(path));
}

std::optional<std::vector<Import>> readAll(const std::vector<std::string>& paths)
{
  std::vector<std::optional<Result<Import>>> read(paths.size());
  parallelFor(paths.size(), [&](std::size_t i) { read[i].emplace(importFile(paths[i])); });
  std::vector<Import> imports;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    std::optional<Import> import = checked(paths[i], std::move(*read[i]));
    if (!import) return std::nullopt;
    imports.push_back(std::move(*import));
  }
  return imports;
}

bool write(const std::string& path, const std::string& bytes)
{
  const auto folder = std::filesystem::path{path}.parent_path();
  std::error_code ignored;  // safeSave() says what is wrong with the place
  if (!folder.empty()) std::filesystem::create_directories(folder, ignored);
  const Status saved = safeSave(path, bytes);
  if (!saved) complain(saved.error());
  return saved.has_value();
}

void complain(const Error& error)
{
  std::cerr << ui::text(error).toStdString() << '\n';
}

void complain(ErrorCode code, const char* text, const std::string& path)
{
  const Message message{text, {}};
  complain(Error{code, message, path});
}

void report(const std::string& path, const Losses& losses)
{
  for (const Loss& loss : losses) {
    const QString element =
        loss.element ? QStringLiteral(" [%1]").arg(ui::toQt(loss.element->value())) : QString{};
    std::cerr << path << ": "
              << (ui::term(loss.kind) + element + QStringLiteral(": ") + ui::text(loss.message))
                     .toStdString()
              << '\n';
  }
}

const Process& mainProcess(const FileContent& content)
{
  expects(!content.processes.empty(), "there is a process");
  return *std::ranges::max_element(content.processes, {},
                                   [](const Process& process) { return process.nodes().size(); });
}

std::string extensionOf(const std::string& path)
{
  const std::string extension = std::filesystem::path{path}.extension().string();
  return extension.empty() ? extension : foldText(extension.substr(1));
}

}  // namespace einklang::cli
