#pragma once

#include "model/base/Result.h"
#include "model/document/Document.h"

#include <optional>
#include <set>
#include <vector>

namespace einklang {

/// A part of a process as a file of its own, with its picture: steps, documents, notes and groups,
/// what is in them and hangs on them, the lines between them, and the lanes and pools they stand
/// in. A lane or pool stands for all that is in it. Without processes where nothing of that is
/// among the elements.
FileContent copyOf(const Process& process, const Diagram& picture, const std::set<ElementId>& ids);

/// Where a part goes.
struct PastePlace
{
  std::optional<Point> middle = std::nullopt;  // of what it shows; none: where it was
  Point by = {};                               // that much further
};

/// Puts such a part, or the processes of a file, into the picture of the process. An empty process
/// takes lanes and pools as well. Else steps of several lanes, and those that go where they were,
/// belong to the lanes of the same names; other steps to the lane where they come to stand. Ids are
/// kept where they are free in the file. What is new, from the outside; NotAllowed where there is
/// nothing to put or nothing to put it in.
Result<std::vector<ElementId>> paste(Transaction& transaction, const ProcessId& process,
                                     const FileContent& part, const PastePlace& place = {});

/// What a part of this picture covers, without its lanes and pools; nothing where none is drawn.
std::optional<Rect> extentOf(const Process& part, const Diagram& picture);

/// The middle of what such a part shows.
Point middleOf(const FileContent& part);

}  // namespace einklang
