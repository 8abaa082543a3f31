#pragma once

#include "model/base/Result.h"
#include "model/formats/ImportDoor.h"

#include <QByteArray>
#include <QString>

namespace einklang::ui {

/// What the window writes to the disk. Projects have their own way:
/// model/harmonization/ProjectFile.h.

/// Writes the document in this format; what the format could not hold comes back.
Result<Losses> writeDocument(const QString& path, FileFormat format, const FileContent& content);

/// Through SafeSave: whole or not at all.
Status writeBytes(const QString& path, const QByteArray& bytes);

}  // namespace einklang::ui
