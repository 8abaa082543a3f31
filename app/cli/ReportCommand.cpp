#include "app/cli/Command.h"
#include "app/cli/Projects.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace einklang::cli {
namespace {

class ReportCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(ReportCommand)

 public:
  std::string name() const override { return "report"; }
  QString summary() const override { return tr("Writes the harmonization report"); }
  bool draws() const override { return true; }

  void declare(CLI::App& app) override
  {
    app.add_option("PROJECT", m_project, tr("The project").toStdString())->required();
    app.add_option("OUT", m_out, tr("The PDF to write").toStdString())->required();
  }

  int run() override
  {
    ui::Session session;
    if (!openProject(session, m_project)) return Unreadable;
    return publish(session, ui::Deliverable::Report, m_out) ? Success : Unwritable;
  }

 private:
  std::string m_project;
  std::string m_out;
};

}  // namespace

std::unique_ptr<Command> reportCommand()
{
  return std::make_unique<ReportCommand>();
}

}  // namespace einklang::cli
