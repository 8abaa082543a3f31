#include "ui/tools/Gestures.h"

#include "ui/canvas/DiagramView.h"
#include "ui/window/Session.h"

namespace einklang::ui {

Status tryOut(DiagramView& view, Session& session, const Operation& operation)
{
  const ProcessPlace& place = *session.current();
  return attempt(*session.fileOf(place).document, session.level(), operation,
                 [&](const FileContent& content, const ChangeSet& changes) {
                   std::set<ElementId> ids{changes.drawn.begin(), changes.drawn.end()};
                   ids.insert(changes.elements.begin(), changes.elements.end());
                   view.showTrial(*findProcess(content, place.process), *session.pictureIn(content),
                                  ids);
                 });
}

}  // namespace einklang::ui
