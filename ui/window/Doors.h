#pragma once

#include "model/base/Result.h"
#include "model/formats/ImportDoor.h"
#include "model/harmonization/Harmonization.h"

#include <QByteArray>
#include <QString>

namespace einklang::ui {

/// The ways between the window and the disk. Nothing else in `ui/window` reads or writes files.

/// The project with the hash of its file, by which a change by another program is noticed.
struct ProjectOnDisk
{
  Harmonization project;
  std::string hash = {};
};

Result<ProjectOnDisk> readProjectFile(const QString& path);

/// Where a file lies that a project names; refuses what leads out of its folder.
Result<QString> fileOfProject(const QString& projectPath, const std::string& name);

/// Returns only after the project is on the disk. With a hash: unless another program changed it.
Result<ProjectOnDisk> writeProjectFile(const QString& path, const Harmonization& project,
                                       const std::string& expectedHash = {});

/// Writes the document in this format; what the format could not hold comes back.
Result<Losses> writeDocument(const QString& path, FileFormat format, const FileContent& content);

/// Through SafeSave: whole or not at all.
Status writeBytes(const QString& path, const QByteArray& bytes);

}  // namespace einklang::ui
