#pragma once

#include "model/base/Parallel.h"
#include "model/base/Result.h"
#include "ui/actions/Perform.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace einklang::ui {

/// A file that is to be handed out. Its bytes are made from copies, away from the window.
struct FileToWrite
{
  QString path;
  std::function<Result<QByteArray>()> bytes;
};

/// What is on the disk now: also where somebody cancelled, as what is written stays.
struct WrittenFiles
{
  QStringList paths = {};
  Outcome outcome = Outcome::Done;
};

/// Makes and writes the files one by one while the window stays alive and, after a moment, offers
/// to cancel. An error says which file could not be made or written; those before it are written.
Result<WrittenFiles> writeMeanwhile(QWidget* parent, const std::vector<FileToWrite>& files);

/// The same at once: for commands and tests.
Result<WrittenFiles> writeNow(const std::vector<FileToWrite>& files,
                              const CancelFlag& cancel = CancelFlag{false});

/// What was written and where, and that it was cancelled.
QString sentenceOf(const WrittenFiles& written);

}  // namespace einklang::ui
