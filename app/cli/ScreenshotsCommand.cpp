#include "app/cli/Command.h"
#include "app/cli/Files.h"
#include "ui/text/Messages.h"
#include "ui/window/Application.h"
#include "ui/window/Screenshots.h"

#include <QApplication>

#include <CLI/CLI.hpp>
#include <iostream>

namespace einklang::cli {
namespace {

class ScreenshotsCommand : public Command
{
  Q_DECLARE_TR_FUNCTIONS(ScreenshotsCommand)

 public:
  std::string name() const override { return "screenshots"; }
  QString summary() const override { return tr("Takes pictures of the window"); }
  bool draws() const override { return true; }
  bool isHidden() const override { return true; }

  void declare(CLI::App& app) override
  {
    app.add_option("PROJECT", m_project, tr("The project").toStdString())->required();
    app.add_option("FOLDER", m_folder, tr("Folder to write to").toStdString())->required();
  }

  int run() override
  {
    ui::prepareApplication(*qApp);
    const auto written = ui::takeScreenshots(ui::toQt(m_project), ui::toQt(m_folder));
    if (!written) {
      complain(written.error());
      return Unreadable;
    }
    for (const QString& path : *written) std::cout << path.toStdString() << '\n';
    return Success;
  }

 private:
  std::string m_project;
  std::string m_folder;
};

}  // namespace

std::unique_ptr<Command> screenshotsCommand()
{
  return std::make_unique<ScreenshotsCommand>();
}

}  // namespace einklang::cli
