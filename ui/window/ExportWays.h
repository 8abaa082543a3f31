#pragma once

#include "model/diagram/FileContent.h"
#include "ui/report/PictureFile.h"

#include <QString>

#include <functional>
#include <vector>

namespace einklang::ui {

/// A way out of the program for one process: as a picture, a table, a report, or for another tool.
struct ExportWay
{
  QString id;      // stable: "bpmn", "pdf" ...
  QString name;    // "PDF, for printing"
  QString ending;  // of the file, without its dot
  QString words;   // other names to find it by
  QString holds;   // what is in the file, where that is more or other than the picture
};

/// All ways out, in the order of the menu. Dialog, menu and command palette are made of them.
std::vector<ExportWay> exportWays();

/// The way of this id. Precondition: there is one.
ExportWay exportWay(const QString& id);

/// Whether the process itself goes out, to be worked on elsewhere, not a picture of it.
bool isDocument(const QString& id);

/// Whether somebody has to be asked how pages or points are to be.
bool hasOptions(const QString& id);

/// What is exported: copies, so that it can be made while the user goes on.
struct ExportSource
{
  FileContent content;
  Process process;
  std::string bpmn = {};  // the BPMN file that the content came from, of which nothing else changes
};

/// Makes the bytes of the file, with what the way could not hold. Precondition: there is such a
/// way, and the process has a picture.
Result<PictureFile> exported(const QString& id, const ExportSource& source,
                             const PictureOptions& options);

}  // namespace einklang::ui
