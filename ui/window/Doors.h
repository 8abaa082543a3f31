#pragma once

#include "model/base/Result.h"
#include "model/formats/ImportDoor.h"
#include "model/formats/bpmn/BpmnFormat.h"

#include <QByteArray>
#include <QString>

namespace einklang::ui {

/// What the window writes to the disk. Projects have their own way:
/// model/harmonization/ProjectFile.h.

/// The document in this format, with what the format could not hold. `source` is the BPMN file that
/// the content was read from, of which nothing else changes; empty where there is none. `path` is
/// where it shall go.
Result<Export> exportDocument(const QString& path, FileFormat format, const FileContent& content,
                              const std::string& source);

/// Through SafeSave: whole or not at all.
Status writeBytes(const QString& path, const QByteArray& bytes);

}  // namespace einklang::ui
