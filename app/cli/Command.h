#pragma once

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace einklang::cli {

/// How a command ends; see design: scripts rely on these numbers.
enum ExitCode
{
  Success = 0,
  Found = 1,  // errors, differences, conflicts: what the command looks for is there
  WrongUsage = 2,
  Unreadable = 3,  // the input cannot be read
  Unwritable = 4,  // the output cannot be written
  Fault = 70       // a broken promise inside the program (EX_SOFTWARE of sysexits.h)
};

/// A command of the program, one file each: machine output to stdout, messages to stderr.
class Command
{
 public:
  virtual ~Command() = default;
  virtual std::string name() const = 0;
  virtual QString summary() const = 0;
  /// Adds arguments and options; they are bound to members that run() reads.
  virtual void declare(CLI::App& app) = 0;
  virtual int run() = 0;
  /// Needs fonts; the others start without a graphical part of Qt.
  virtual bool draws() const { return false; }
  /// Not listed in the help: for scripts of this repository.
  virtual bool isHidden() const { return false; }
};

/// All commands, in the order of the help.
std::vector<std::unique_ptr<Command>> commands();

/// True if the program was started with a command or an option rather than with files.
bool isCommandLine(int argc, char** argv);

/// Parses the line and runs the command.
int runCommandLine(int argc, char** argv);

std::unique_ptr<Command> checkCommand();
std::unique_ptr<Command> compareCommand();
std::unique_ptr<Command> convertCommand();
std::unique_ptr<Command> harmonizeCommand();
std::unique_ptr<Command> layoutCommand();
std::unique_ptr<Command> matchCommand();
std::unique_ptr<Command> proposeCommand();
std::unique_ptr<Command> reportCommand();
std::unique_ptr<Command> screenshotsCommand();
std::unique_ptr<Command> verifyCommand();

}  // namespace einklang::cli
