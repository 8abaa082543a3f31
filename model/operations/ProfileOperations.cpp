#include "model/operations/ProfileOperations.h"

#include "model/operations/Changes.h"

namespace einklang {
namespace {

template <typename Change>
Status changeHeader(Transaction& transaction, const ProcessId& process, Change change)
{
  const Result<const Process*> found = processOf(transaction, process);
  if (!found) return found.error();
  ProcessHeader header = (*found)->header();
  change(header);
  if (header != (*found)->header()) transaction.apply(process, ReplaceHeader{header});
  return success();
}

}  // namespace

Status setHeader(Transaction& transaction, const ProcessId& process, const ProcessHeader& header)
{
  return changeHeader(transaction, process, [&](ProcessHeader& h) { h = header; });
}

Status setProfile(Transaction& transaction, const ProcessId& process, const Profile& profile)
{
  return changeHeader(transaction, process, [&](ProcessHeader& h) { h.profile = profile; });
}

Status renameProcess(Transaction& transaction, const ProcessId& process, const std::string& name)
{
  return changeHeader(transaction, process, [&](ProcessHeader& h) { h.name = name; });
}

}  // namespace einklang
