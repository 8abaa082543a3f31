#include "ui/actions/Perform.h"

#include "model/operations/LevelOperations.h"

namespace einklang::ui {
namespace {

Status carryOut(Transaction& transaction, const Level& level, const Operation& operation)
{
  if (level.inside) {
    if (Status in = goInside(transaction, level.process, *level.inside); !in) return in;
  }
  return operation(transaction, level.process);
}

}  // namespace

/// A picture that was only looked at is no change.
Status perform(Document& document, const Level& level, const std::string& stepName,
               const Operation& operation)
{
  Transaction transaction{document, stepName};
  const Status status = carryOut(transaction, level, operation);
  if (status && !transaction.changes().empty()) transaction.commit();
  return status;
}

Status attempt(Document& document, const Level& level, const Operation& operation, const Look& look)
{
  Transaction transaction{document, {}};  // never committed
  const Status status = carryOut(transaction, level, operation);
  if (status) look(transaction.content(), transaction.changes());
  return status;
}

}  // namespace einklang::ui
