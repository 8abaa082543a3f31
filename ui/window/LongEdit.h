#pragma once

#include "ui/actions/Perform.h"

class QString;
class QWidget;

namespace einklang::ui {

/// Does an operation that takes its time as perform() does, but tries it out on a copy away from
/// the window's thread; the window stays alive, and after a moment offers to cancel. Only what it
/// came to is then put into the document, as one step. Where the document was changed meanwhile it
/// is tried again. A cancelled operation is no error, and does nothing.
Result<Outcome> performMeanwhile(QWidget* parent, const QString& what, Document& document,
                                 const Level& level, const std::string& stepName,
                                 const Operation& operation);

}  // namespace einklang::ui
