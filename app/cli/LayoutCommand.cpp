#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "app/cli/Formats.h"
#include "model/base/Text.h"
#include "model/layout/Layout.h"
#include "ui/paint/FontMeasure.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>

namespace einklang::cli {
namespace {

/// The process with its lanes in the order of the reference's lanes of the same name; others keep
/// their order behind them. Only for drawing: the file keeps its own order.
Process withLanesLike(const Process& process, const Process& reference)
{
  std::map<std::string, std::size_t> places;
  for (const Lane& lane : reference.lanes()) places.emplace(foldText(lane.name), places.size());
  std::vector<Lane> lanes{process.lanes().begin(), process.lanes().end()};
  std::ranges::stable_sort(lanes, {}, [&](const Lane& lane) {
    const auto place = places.find(foldText(lane.name));
    return place == places.end() ? places.size() : place->second;
  });
  ProcessElements elements{{process.participants().begin(), process.participants().end()},
                           std::move(lanes),
                           {process.nodes().begin(), process.nodes().end()},
                           {process.flows().begin(), process.flows().end()},
                           {process.messageFlows().begin(), process.messageFlows().end()},
                           {process.dataObjects().begin(), process.dataObjects().end()},
                           {process.annotations().begin(), process.annotations().end()},
                           {process.groups().begin(), process.groups().end()},
                           {process.associations().begin(), process.associations().end()}};
  const Result<Process> made = Process::make(process.id(), process.header(), std::move(elements));
  return made ? *made : process;
}

class LayoutCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(LayoutCommand)

 public:
  std::string name() const override { return "layout"; }
  QString summary() const override { return tr("Draws every process anew"); }
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
                   tr("Keep the order of the lanes of this reference").toStdString());
  }

  int run() override
  {
    auto import = read(m_in);
    if (!import) return Unreadable;
    const auto like = m_like.empty() ? std::optional<Import>{} : read(m_like);
    if (!m_like.empty() && !like) return Unreadable;
    const LayoutOptions options{
        m_direction == "down" ? LayoutDirection::Down : LayoutDirection::Right,
        m_lanes == "given" ? LaneOrder::AsGiven : LaneOrder::FewestHandovers};
    const ui::FontMeasure measure;
    import->content.diagrams.clear();
    for (const Process& process : import->content.processes) {
      const Process drawn = like ? withLanesLike(process, mainProcess(like->content)) : process;
      import->content.diagrams.push_back(layoutProcess(drawn, options, measure));
    }
    return writeContent(import->content, m_out, {}) ? Success : Unwritable;
  }

 private:
  std::string m_in;
  std::string m_out;
  std::string m_like;
  std::string m_direction = "right";
  std::string m_lanes = "given";
};

}  // namespace

std::unique_ptr<Command> layoutCommand()
{
  return std::make_unique<LayoutCommand>();
}

}  // namespace einklang::cli
