#include "model/matching/Reasons.h"

#include "model/base/Text.h"

namespace einklang {
namespace {

constexpr double agrees = 0.8;
constexpr double neighboursAgree = 0.6;
constexpr std::size_t mostWords = 4;

void addLabelReason(const PreparedProcess& a, const PreparedProcess& b, const WordSimilarity& words,
                    const Step& one, const Step& other, std::vector<Message>& reasons)
{
  if (one.label < 0 || other.label < 0) return;
  const StepLabel& left = a.labels[static_cast<std::size_t>(one.label)];
  const StepLabel& right = b.labels[static_cast<std::size_t>(other.label)];
  if (left.folded == right.folded) {
    reasons.push_back({"same label"});
    return;
  }
  if (words.confirmedWording(one.label, other.label)) {
    reasons.push_back({"the project says that both wordings mean the same"});
    return;
  }
  if (words.sameWording(one.label, other.label)) {
    reasons.push_back({"another wording of the same"});
  }
  std::vector<std::string> common = words.commonWords(one.label, other.label);
  if (common.empty()) return;
  if (common.size() > mostWords) common.resize(mostWords);
  const std::string list = join(common, ", ");
  if (words.sameWords(one.label, other.label)) {
    reasons.push_back({"same words in another form: %1", {list}});
  } else {
    reasons.push_back({"same or similar words: %1", {list}});
  }
}

const std::string& roleName(const PreparedProcess& process, const Step& step)
{
  return process.labels[static_cast<std::size_t>(step.role)].text;
}

void addRoleReason(const PreparedProcess& a, const PreparedProcess& b, const Step& one,
                   const Step& other, const Evidence& evidence, std::vector<Message>& reasons)
{
  if (!evidence.role || *evidence.role < agrees) return;
  const std::string& left = roleName(a, one);
  const std::string& right = roleName(b, other);
  if (left == right) {
    reasons.push_back({"same role: %1", {left}});
  } else {
    reasons.push_back({"similar roles: %1 and %2", {left, right}});
  }
}

void addAttributeReasons(const Evidence& evidence, std::vector<Message>& reasons)
{
  const std::size_t before = reasons.size();
  if (evidence.laws && *evidence.laws >= agrees) reasons.push_back({"same legal basis"});
  if (evidence.documents && *evidence.documents >= agrees) reasons.push_back({"same documents"});
  if (evidence.systems && *evidence.systems >= agrees) reasons.push_back({"same systems"});
  if (reasons.size() == before && evidence.traits && *evidence.traits >= agrees) {
    reasons.push_back({"mostly the same documents, legal bases and systems"});
  }
}

}  // namespace

std::vector<Message> reasonsFor(const PreparedProcess& a, const PreparedProcess& b,
                                const PairSimilarity& similarity, std::size_t i, std::size_t j)
{
  const Step& one = a.steps[i];
  const Step& other = b.steps[j];
  const Evidence evidence = similarity.evidence(i, j);
  std::vector<Message> reasons;
  addLabelReason(a, b, similarity.words(), one, other, reasons);
  addAttributeReasons(evidence, reasons);
  if (similarity.context(i, j) >= neighboursAgree) reasons.push_back({"same neighbours"});
  addRoleReason(a, b, one, other, evidence, reasons);
  if (evidence.group && *evidence.group >= agrees) reasons.push_back({"same activity group"});
  if (reasons.empty()) reasons.push_back({"same kind of step in a similar place"});
  return reasons;
}

Message reasonFor(const PreparedProcess& process, const JoiningStep& joining)
{
  const int index = process.steps[joining.step].label;
  const std::string label = process.labels[static_cast<std::size_t>(index)].text;
  switch (joining.why) {
    case JoinedBy::Attributes:
      return {"»%1« belongs to it too, by its documents and legal bases", {label}};
    case JoinedBy::Words:
      return {"»%1« belongs to it too, by its words", {label}};
    case JoinedBy::Place:
      return {"»%1« belongs to it too, by its place between the same steps", {label}};
    case JoinedBy::Number:
      return {"»%1« belongs to it too, as one of a series", {label}};
  }
  return {};
}

}  // namespace einklang
