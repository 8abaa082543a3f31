#include "ui/text/StepDocuments.h"

#include <algorithm>
#include <iterator>

namespace einklang::ui {
namespace {

bool holds(const std::vector<std::string>& texts, const std::string& text)
{
  return std::ranges::find(texts, text) != texts.end();
}

StepDocuments documentsOf(const Process& process, const NodeId& step,
                          const std::vector<std::string>& written, bool out)
{
  StepDocuments documents{written, {}};
  for (const Association& line : process.associations()) {
    const ElementId& end = out ? line.source : line.target;
    if (end != step) continue;
    const ElementId& other = out ? line.target : line.source;
    const DataObject* data = process.dataObjects().find(DataObjectId{other.value()});
    if (!data || data->label.empty()) continue;
    if (!holds(written, data->label) && !holds(documents.drawn, data->label)) {
      documents.drawn.push_back(data->label);
    }
  }
  return documents;
}

}  // namespace

std::vector<std::string> StepDocuments::all() const
{
  std::vector<std::string> both = written;
  both.insert(both.end(), drawn.begin(), drawn.end());
  return both;
}

Result<std::vector<std::string>> StepDocuments::toWrite(
    const std::vector<std::string>& wanted) const
{
  std::vector<std::string> rest;
  std::ranges::copy_if(wanted, std::back_inserter(rest),
                       [&](const std::string& text) { return !holds(drawn, text); });
  if (rest != written) return rest;
  const auto leftOut =
      std::ranges::find_if(drawn, [&](const std::string& text) { return !holds(wanted, text); });
  if (leftOut == drawn.end()) return rest;
  return Error{ErrorCode::NotAllowed,
               {"»%1« is drawn at this step. Take it out of the drawing instead.", {*leftOut}}};
}

StepDocuments documentsInto(const Process& process, const Node& step)
{
  return documentsOf(process, step.id, step.attributes.documentsIn, false);
}

StepDocuments documentsOutOf(const Process& process, const Node& step)
{
  return documentsOf(process, step.id, step.attributes.documentsOut, true);
}

}  // namespace einklang::ui
