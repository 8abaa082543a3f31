#include "app/cli/Projects.h"

#include "app/cli/Files.h"
#include "ui/text/Messages.h"

#include <QCoreApplication>

#include <iostream>

namespace einklang::cli {

bool openProject(ui::Session& session, const std::string& path)
{
  const Status opened = session.open({ui::toQt(path)});
  if (!opened) {
    complain(opened.error());
    return false;
  }
  if (!session.project()) {
    complain(ErrorCode::InvalidContent, "the file is no project", path);
    return false;
  }
  session.compare();
  session.finishComparison();
  return session.comparison() != nullptr && session.standard() != nullptr;
}

bool publish(const ui::Session& session, ui::Deliverable deliverable, const std::string& path)
{
  const Result<QByteArray> bytes = bytesOf(deliverable, session);
  if (!bytes) complain(bytes.error());
  return bytes && write(path, bytes->toStdString());
}

std::size_t reportConflicts(const ui::Session& session)
{
  const auto& conflicts = session.standard()->standard.conflicts;
  for (const DecisionConflict& conflict : conflicts) {
    std::cerr << QCoreApplication::translate("HarmonizeCommand", "Decisions conflict: %1: %2")
                     .arg(ui::toQt(conflict.deviation), ui::text(conflict.reason))
                     .toStdString()
              << '\n';
  }
  return conflicts.size();
}

}  // namespace einklang::cli
