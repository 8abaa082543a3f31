#include "app/cli/Command.h"
#include "ui/paint/Fonts.h"
#include "ui/text/Messages.h"
#include "ui/text/Translations.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <string_view>

namespace einklang::cli {
namespace {

std::string translated(const char* english)
{
  return QCoreApplication::translate("CommandLine", english).toStdString();
}

/// The words of the help that CLI11 brings itself.
void translateHelp(CLI::App& app)
{
  app.option_defaults()->group(translated("Options"));
  app.set_help_flag("-h,--help", translated("Shows this help and ends"))
      ->group(translated("Options"));
  for (const char* label : {"Usage", "OPTIONS", "Options", "Positionals", "REQUIRED", "SUBCOMMAND",
                            "SUBCOMMANDS", "Subcommands", "TEXT", "INT", "FLOAT"}) {
    app.get_formatter()->label(label, translated(label));
  }
}

/// Scripts read stderr: what Qt has to say about the machine does not belong there.
void onlyFailures(QtMsgType type, const QMessageLogContext&, const QString& text)
{
  if (type == QtCriticalMsg || type == QtFatalMsg) std::cerr << text.toStdString() << '\n';
}

std::unique_ptr<QCoreApplication> makeApplication(bool draws, int& argc, char** argv)
{
  if (!draws) return std::make_unique<QCoreApplication>(argc, argv);
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  auto application = std::make_unique<QApplication>(argc, argv);
  ui::loadFonts();
  return application;
}

bool isHelp(std::string_view word)
{
  return word == "-h" || word == "--help" || word == "--version";
}

bool needsFonts(const std::vector<std::unique_ptr<Command>>& all, std::string_view name)
{
  return std::ranges::any_of(
      all, [&](const auto& command) { return command->name() == name && command->draws(); });
}

}  // namespace

std::vector<std::unique_ptr<Command>> commands()
{
  std::vector<std::unique_ptr<Command>> all;
  all.push_back(convertCommand());
  all.push_back(checkCommand());
  all.push_back(layoutCommand());
  all.push_back(matchCommand());
  all.push_back(compareCommand());
  all.push_back(proposeCommand());
  all.push_back(harmonizeCommand());
  all.push_back(reportCommand());
  all.push_back(verifyCommand());
  all.push_back(screenshotsCommand());
  return all;
}

bool isCommandLine(int argc, char** argv)
{
  if (argc < 2) return false;
  const std::string_view first{argv[1]};
  if (isHelp(first)) return true;
  const auto all = commands();
  return std::ranges::any_of(all, [&](const auto& command) { return command->name() == first; });
}

int runCommandLine(int argc, char** argv)
{
  qInstallMessageHandler(onlyFailures);
  const auto all = commands();
  const auto application = makeApplication(needsFonts(all, argv[1]), argc, argv);
  ui::installTranslations(*application, QLocale::system());

  CLI::App app{translated("Einklang harmonizes administrative processes. With files it opens the "
                          "window; with a command it works without one."),
               "einklang"};
  translateHelp(app);
  app.set_version_flag("--version", std::string{EINKLANG_VERSION}, translated("Shows the version"))
      ->group(translated("Options"));
  // Before there is a window nobody reads this; with it, main() goes there.
  app.add_flag_callback(
         "--example", [] {}, translated("Opens the window with a copy of the bundled example"))
      ->group(translated("Options"));
  app.require_subcommand(1);
  int result = Success;
  for (const auto& command : all) {
    CLI::App* sub = app.add_subcommand(command->name(), command->summary().toStdString());
    sub->group(command->isHidden() ? "" : translated("Subcommands"));
    translateHelp(*sub);
    command->declare(*sub);
    sub->callback([&result, &command] { result = command->run(); });
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? Success : WrongUsage;
  } catch (const std::exception& error) {  // a bug, or no memory: say so instead of aborting
    std::cerr << translated("The program has a fault and stops here. Please report it:") << ' '
              << error.what() << '\n';
    return Fault;
  }
  return result;
}

}  // namespace einklang::cli
