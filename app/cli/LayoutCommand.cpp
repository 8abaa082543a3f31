#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "app/cli/Formats.h"
#include "model/layout/Layout.h"
#include "ui/paint/FontMeasure.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace einklang::cli {
namespace {

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
    app.add_option("--like", m_like,
                   tr("Keep the order of the lanes of this reference").toStdString());
  }

  int run() override
  {
    auto import = read(m_in);
    if (!import) return Unreadable;
    if (!m_like.empty() && !read(m_like)) return Unreadable;
    const LayoutOptions options{m_direction == "down" ? LayoutDirection::Down
                                                      : LayoutDirection::Right};
    const ui::FontMeasure measure;
    import->content.diagrams.clear();
    for (const Process& process : import->content.processes) {
      import->content.diagrams.push_back(layoutProcess(process, options, measure));
    }
    return writeContent(import->content, m_out, {}) ? Success : Unwritable;
  }

 private:
  std::string m_in;
  std::string m_out;
  std::string m_like;
  std::string m_direction = "right";
};

}  // namespace

std::unique_ptr<Command> layoutCommand()
{
  return std::make_unique<LayoutCommand>();
}

}  // namespace einklang::cli
