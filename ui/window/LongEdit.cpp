#include "ui/window/LongEdit.h"

#include "ui/window/LongWork.h"

#include <QString>

#include <utility>
#include <vector>

namespace einklang::ui {
namespace {

/// What the operation would change; nothing where it is not possible, which the status says.
struct Tried
{
  Status status = success();
  std::vector<Change> changes = {};
};

Tried tryOut(const FileContent& content, const Level& level, const std::string& stepName,
             const Operation& operation)
{
  Tried tried;
  Document copy{content};
  const Connection listening =
      copy.recorded.connect([&](const HistoryRecord& record) { tried.changes = record.changes; });
  tried.status = perform(copy, level, stepName, operation);
  return tried;
}

}  // namespace

Result<Outcome> performMeanwhile(QWidget* parent, const QString& what, Document& document,
                                 const Level& level, const std::string& stepName,
                                 const Operation& operation)
{
  bool outdated = false;
  const Connection listening =
      document.recorded.connect([&](const HistoryRecord&) { outdated = true; });
  Tried tried;
  const bool done =
      doneMeanwhile(parent, what, [&, content = document.content()](const CancelFlag&) {
        tried = tryOut(content, level, stepName, operation);
      });
  if (!done) return Outcome::Cancelled;
  if (outdated) return performMeanwhile(parent, what, document, level, stepName, operation);
  if (!tried.status) return tried.status.error();
  if (tried.changes.empty()) return Outcome::Done;
  Transaction transaction{document, stepName};
  for (const Change& change : tried.changes) transaction.apply(change);
  transaction.commit();
  return Outcome::Done;
}

}  // namespace einklang::ui
