#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "app/cli/Formats.h"
#include "model/harmonization/LikeTwins.h"
#include "model/layout/Insertion.h"
#include "model/layout/LikeReference.h"
#include "model/layout/RoutesOnly.h"
#include "model/layout/Tidy.h"
#include "model/matching/Matching.h"
#include "ui/paint/FontMeasure.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <algorithm>

namespace einklang::cli {
namespace {

/// Every drawing of the file, changed; a new one for a process that has none.
template <typename Change>
void changeDrawings(FileContent& content, const TextMeasure& measure, Change change)
{
  for (const Process& process : content.processes) {
    if (!findDiagram(content, process.id())) {
      content.diagrams.push_back(layoutProcess(process, {}, measure));
      continue;
    }
    for (Diagram& diagram : content.diagrams) {
      if (diagram.process == process.id()) diagram = change(process, diagram, measure);
    }
  }
}

Diagram drawLike(const Process& process, const FileContent& like, const TextMeasure& measure)
{
  const Process& reference = mainProcess(like);
  const Diagram* drawn = findDiagram(like, reference.id());
  const Diagram none{.id = DiagramId{"Diagram"}, .process = reference.id()};
  return layoutLike(process, reference, drawn ? *drawn : none, twinsOf(match(reference, process)),
                    measure)
      .variant;
}

/// In the order of the pictures, which is not lost: other programs open the first one of a file.
std::vector<const Process*> byPictures(const FileContent& content)
{
  std::vector<const Process*> processes;
  const auto add = [&](const Process* process) {
    if (process && !std::ranges::count(processes, process)) processes.push_back(process);
  };
  for (const Diagram& diagram : content.diagrams) add(findProcess(content, diagram.process));
  for (const Process& process : content.processes) add(&process);
  return processes;
}

class LayoutCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(LayoutCommand)

 public:
  std::string name() const override { return "layout"; }
  QString summary() const override
  {
    return tr("Draws every process anew, or changes its drawing");
  }
  bool draws() const override { return true; }

  void declare(CLI::App& app) override
  {
    app.add_option("IN", m_in, tr("File to read").toStdString())->required();
    app.add_option("OUT", m_out, tr("File to write").toStdString())->required();
    app.add_option("--direction", m_direction, tr("right or down").toStdString())
        ->check(CLI::IsMember({"right", "down"}));
    app.add_option("--lanes", m_lanes,
                   tr("given, or fewest-handovers: so that flows cross few lanes").toStdString())
        ->check(CLI::IsMember({"given", "fewest-handovers"}));
    app.add_option("--like", m_like,
                   tr("Draw the largest process like this reference: lanes and steps in its places")
                       .toStdString());
    app.add_option("--mode", m_mode,
                   tr("all: from nothing; routes: only the flows; new: what has no place yet; "
                      "tidy: keep the arrangement of a sketch")
                       .toStdString())
        ->check(CLI::IsMember({"all", "routes", "new", "tidy"}));
  }

  int run() override
  {
    auto import = read(m_in);
    if (!import) return Unreadable;
    const auto like = m_like.empty() ? std::optional<Import>{} : read(m_like);
    if (!m_like.empty() && !like) return Unreadable;
    const ui::FontMeasure measure;
    FileContent& content = import->content;
    if (m_mode == "routes") {
      changeDrawings(content, measure, [](const Process& p, const Diagram& d, const auto& m) {
        return layoutRoutes(p, d, m);
      });
    } else if (m_mode == "new") {
      changeDrawings(content, measure, layoutNew);
    } else if (m_mode == "tidy") {
      changeDrawings(content, measure, layoutTidy);
    } else {
      drawAll(content, like, measure);
    }
    return writeContent(content, {m_out}) ? Success : Unwritable;
  }

 private:
  void drawAll(FileContent& content, const std::optional<Import>& like,
               const TextMeasure& measure) const
  {
    const LayoutOptions options{
        m_direction == "down" ? LayoutDirection::Down : LayoutDirection::Right,
        m_lanes == "given" ? LaneOrder::AsGiven : LaneOrder::FewestHandovers};
    const ProcessId main = mainProcess(content).id();
    const std::vector<const Process*> processes = byPictures(content);
    content.diagrams.clear();
    for (const Process* process : processes) {
      const bool follows = like && process->id() == main;
      content.diagrams.push_back(follows ? drawLike(*process, like->content, measure)
                                         : layoutProcess(*process, options, measure));
    }
  }

  std::string m_in;
  std::string m_out;
  std::string m_like;
  std::string m_mode = "all";
  std::string m_direction = "right";
  std::string m_lanes = "given";
};

}  // namespace

std::unique_ptr<Command> layoutCommand()
{
  return std::make_unique<LayoutCommand>();
}

}  // namespace einklang::cli
