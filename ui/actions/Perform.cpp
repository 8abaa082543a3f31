#include "ui/actions/Perform.h"

namespace einklang::ui {

Status perform(Document& document, const ProcessId& process, const std::string& stepName,
               const Operation& operation)
{
  Transaction transaction{document, stepName};
  const Status status = operation(transaction, process);
  if (status) transaction.commit();
  return status;
}

Status attempt(Document& document, const ProcessId& process, const Operation& operation,
               const Look& look)
{
  Transaction transaction{document, {}};  // never committed
  const Status status = operation(transaction, process);
  if (status) look(transaction.content(), transaction.changes());
  return status;
}

}  // namespace einklang::ui
