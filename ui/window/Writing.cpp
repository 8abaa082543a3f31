#include "ui/window/Writing.h"

#include "ui/window/Doors.h"
#include "ui/window/LongWork.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace einklang::ui {
namespace {

class Words
{
  Q_DECLARE_TR_FUNCTIONS(Writing)
};

}  // namespace

Result<WrittenFiles> writeNow(const std::vector<FileToWrite>& files, const CancelFlag& cancel)
{
  WrittenFiles written;
  for (const FileToWrite& file : files) {
    if (cancel) break;
    const Result<QByteArray> bytes = file.bytes();
    if (!bytes) return bytes.error();
    if (cancel) break;
    if (const Status status = writeBytes(file.path, *bytes); !status) return status.error();
    written.paths.push_back(file.path);
  }
  return written;
}

Result<WrittenFiles> writeMeanwhile(QWidget* parent, const std::vector<FileToWrite>& files)
{
  const QString what = files.size() == 1 ? Words::tr("The file is being written ...")
                                         : Words::tr("The files are being written ...");
  Result<WrittenFiles> written = WrittenFiles{};
  const bool done = doneMeanwhile(
      parent, what, [&](const CancelFlag& cancel) { written = writeNow(files, cancel); });
  if (written) written->outcome = done ? Outcome::Done : Outcome::Cancelled;
  return written;
}

QString sentenceOf(const WrittenFiles& written)
{
  const bool cancelled = written.outcome == Outcome::Cancelled;
  if (written.paths.isEmpty()) return Words::tr("Cancelled: nothing was written.");
  const QString& first = written.paths.front();
  if (written.paths.size() == 1) {
    return (cancelled ? Words::tr("Cancelled, but written by then: %1") : Words::tr("Written: %1"))
        .arg(first);
  }
  return (cancelled ? Words::tr("Cancelled. Files written by then: %1, to %2")
                    : Words::tr("Files written: %1, to %2"))
      .arg(written.paths.size())
      .arg(QFileInfo{first}.absolutePath());
}

}  // namespace einklang::ui
