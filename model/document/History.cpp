#include "model/document/History.h"

namespace einklang {

void goToStep(Document& document, std::size_t done)
{
  while (document.doneSteps() > done) document.undo();
  while (document.doneSteps() < done && document.canRedo()) document.redo();
}

}  // namespace einklang
