#include "app/cli/Command.h"
#include "app/cli/Projects.h"
#include "ui/text/Messages.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <iostream>

namespace einklang::cli {
namespace {

class HarmonizeCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(HarmonizeCommand)

 public:
  std::string name() const override { return "harmonize"; }
  QString summary() const override
  {
    return tr("Writes the standard and all deliverables of a project");
  }
  bool draws() const override { return true; }

  void declare(CLI::App& app) override
  {
    app.add_option("PROJECT", m_project, tr("The project").toStdString())->required();
    app.add_option("--out", m_out, tr("Folder to write to").toStdString())->required();
  }

  int run() override
  {
    ui::Session session;
    if (!openProject(session, m_project)) return Unreadable;
    for (const ui::Deliverable deliverable : ui::deliverables()) {
      const std::string path = m_out + "/" + fileNameOf(deliverable).toStdString();
      if (!publish(session, deliverable, path)) return Unwritable;
      std::cout << path << '\n';
    }
    return reportConflicts(session) == 0 ? Success : Found;
  }

 private:
  std::string m_project;
  std::string m_out;
};

}  // namespace

std::unique_ptr<Command> harmonizeCommand()
{
  return std::make_unique<HarmonizeCommand>();
}

}  // namespace einklang::cli
