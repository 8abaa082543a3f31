#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/process/SameMeaning.h"
#include "ui/text/Messages.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <iostream>

namespace einklang::cli {
namespace {

std::string written(const FileContent& content, FileFormat format)
{
  return format == FileFormat::Yaml ? writeYaml(content) : writeBpmn(content).bytes;
}

/// Same processes in the same order, same meaning, and the same elements drawn.
bool saysTheSame(const FileContent& a, const FileContent& b)
{
  if (a.processes.size() != b.processes.size() || a.diagrams.size() != b.diagrams.size()) {
    return false;
  }
  for (std::size_t i = 0; i < a.processes.size(); ++i) {
    if (!sameMeaning(a.processes[i], b.processes[i])) return false;
  }
  for (std::size_t i = 0; i < a.diagrams.size(); ++i) {
    const Diagram& first = a.diagrams[i];
    const Diagram& second = b.diagrams[i];
    if (first.shapes.size() != second.shapes.size()) return false;
    if (first.edges.size() != second.edges.size()) return false;
  }
  return true;
}

class VerifyCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(VerifyCommand)

 public:
  std::string name() const override { return "verify"; }
  QString summary() const override
  {
    return tr("Opens, saves and compares: shows that nothing is lost");
  }

  void declare(CLI::App& app) override
  {
    app.add_option("FILE", m_files, tr("Files to verify").toStdString())->required();
  }

  int run() override
  {
    int result = Success;
    for (const std::string& file : m_files) {
      const auto import = read(file);
      if (!import) return Unreadable;
      if (!verify(file, *import)) result = Found;
    }
    return result;
  }

 private:
  static bool verify(const std::string& file, const Import& import)
  {
    bool same = true;
    for (const FileFormat format : {FileFormat::Yaml, FileFormat::Bpmn}) {
      const std::string bytes = written(import.content, format);
      const Result<Import> again = importBytes(bytes, file);
      const bool kept = again && saysTheSame(import.content, again->content) &&
                        written(again->content, format) == bytes;
      const QString name =
          format == FileFormat::Yaml ? QStringLiteral("YAML") : QStringLiteral("BPMN");
      std::cout << (kept ? tr("%1: %2: nothing lost") : tr("%1: %2: DIFFERENT after saving"))
                       .arg(ui::toQt(file), name)
                       .toStdString()
                << '\n';
      if (!again) complain(again.error());
      same = same && kept;
    }
    return same;
  }

  std::vector<std::string> m_files;
};

}  // namespace

std::unique_ptr<Command> verifyCommand()
{
  return std::make_unique<VerifyCommand>();
}

}  // namespace einklang::cli
