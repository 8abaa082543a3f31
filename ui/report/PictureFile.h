#pragma once

#include "model/base/Result.h"
#include "model/diagram/FileContent.h"
#include "model/formats/Loss.h"
#include "ui/report/SheetPlan.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace einklang::ui {

struct PictureOptions
{
  PageOptions pages = {};                       // of a PDF
  double pngScale = 2;                          // 1 to 4 times the usual size
  std::optional<NodeId> inside = std::nullopt;  // SVG, PNG: the sub-process whose inside is shown

  bool operator==(const PictureOptions&) const = default;
};

/// A picture file, and what there was to say while it was made.
struct PictureFile
{
  QByteArray bytes;
  Losses losses = {};
};

/// The pictures of a process: as a whole, then the insides of its collapsed sub-processes, each
/// with its name as title. The one of `first` comes before all others.
std::vector<Drawing> drawingsOf(const FileContent& content, const Process& process,
                                const std::optional<NodeId>& first = std::nullopt);

/// True for "svg", "png", "pdf", "html".
bool isPictureFormat(const QString& suffix);

/// The process in the format that the file's ending names. SVG and PNG hold one picture, HTML one
/// process, PDF all of the file: what is left out is said. UnknownFormat: no picture format.
/// Precondition: the process is in the content and has a picture.
Result<PictureFile> pictureFile(const QString& suffix, const FileContent& content,
                                const Process& process, const PictureOptions& options = {});

}  // namespace einklang::ui
