#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "model/formats/bpmn/BpmnFormat.h"
#include "model/formats/yaml/YamlFormat.h"
#include "model/process/Edit.h"
#include "model/process/SameMeaning.h"
#include "ui/text/Messages.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <algorithm>
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

/// The process of the content that has a step with a label, and that step.
std::optional<std::pair<std::size_t, Node>> labelledStep(const FileContent& content)
{
  for (std::size_t i = 0; i < content.processes.size(); ++i) {
    for (const Node& node : content.processes[i].nodes()) {
      if (!node.label.empty()) return std::pair{i, node};
    }
  }
  return std::nullopt;
}

FileContent relabelled(FileContent content, std::size_t process, Node node)
{
  node.label += " *";
  apply(content.processes[process], Replace<Node>{std::move(node)});
  return content;
}

/// What differs, as it stands in the first text.
std::string_view differenceIn(std::string_view a, std::string_view b)
{
  const auto begin = std::ranges::mismatch(a, b).in1 - a.begin();
  a.remove_prefix(static_cast<std::size_t>(begin));
  b.remove_prefix(static_cast<std::size_t>(begin));
  const auto end = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend()).first - a.rbegin();
  return a.substr(0, a.size() - static_cast<std::size_t>(end));
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
    return import.format == FileFormat::Bpmn ? verifySaving(file, import) && same : same;
  }

  /// A file saved unchanged keeps every byte; one label changed touches one tag, and changed back
  /// gives the file itself.
  static bool verifySaving(const std::string& file, const Import& import)
  {
    const bool same = saveBpmn(import.content, import.source).bytes == import.source;
    say(file,
        same ? tr("saved unchanged: not one byte differs") : tr("saved unchanged: bytes DIFFER"));
    const auto step = labelledStep(import.content);
    if (!step) return same;
    const FileContent changed = relabelled(import.content, step->first, step->second);
    const std::string saved = saveBpmn(changed, import.source).bytes;
    const std::string_view difference = differenceIn(import.source, saved);
    const bool one = difference.find_first_of("<>") == std::string_view::npos;
    const bool back = saveBpmn(import.content, saved).bytes == import.source;
    const auto lines = std::ranges::count(difference, '\n') + 1;
    say(file, one ? tr("one label changed: %n line(s) differ", nullptr, int(lines))
                  : tr("one label changed: other elements DIFFER"));
    if (!back) say(file, tr("changed back: bytes DIFFER"));
    return same && one && back;
  }

  static void say(const std::string& file, const QString& sentence)
  {
    std::cout << QStringLiteral("%1: BPMN: %2").arg(ui::toQt(file), sentence).toStdString() << '\n';
  }

  std::vector<std::string> m_files;
};

}  // namespace

std::unique_ptr<Command> verifyCommand()
{
  return std::make_unique<VerifyCommand>();
}

}  // namespace einklang::cli
