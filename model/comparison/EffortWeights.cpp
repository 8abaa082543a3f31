#include "model/comparison/EffortWeights.h"

#include "model/base/Contract.h"
#include "model/base/Text.h"

#include <array>
#include <cmath>
#include <sstream>
#include <utility>

namespace einklang {
namespace {

using Field = std::pair<std::string_view, int EffortWeights::*>;

constexpr std::array<Field, 19> fields{{{"step", &EffortWeights::step},
                                        {"event", &EffortWeights::event},
                                        {"gateway", &EffortWeights::gateway},
                                        {"role", &EffortWeights::role},
                                        {"flow", &EffortWeights::flow},
                                        {"saying", &EffortWeights::saying},
                                        {"performer", &EffortWeights::performer},
                                        {"attachment", &EffortWeights::attachment},
                                        {"name", &EffortWeights::name},
                                        {"nature", &EffortWeights::nature},
                                        {"form", &EffortWeights::form},
                                        {"decision", &EffortWeights::decision},
                                        {"unit", &EffortWeights::unit},
                                        {"documents", &EffortWeights::documents},
                                        {"systems", &EffortWeights::systems},
                                        {"channel", &EffortWeights::channel},
                                        {"law", &EffortWeights::law},
                                        {"deadline", &EffortWeights::deadline},
                                        {"repetition", &EffortWeights::repetition}}};

Error wrong(Message message, int line)
{
  return Error{ErrorCode::InvalidContent, std::move(message), "", SourcePosition{line, 1}};
}

/// The field of a line and its value; marks it as read.
Status readLine(const std::string& line, int number, EffortWeights& weights,
                std::array<bool, fields.size()>& read)
{
  std::istringstream words{line};
  std::string name;
  std::string value;
  words >> name >> value;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].first != name) continue;
    double weight = 0;
    if (read[i]) return wrong(Message{"the weight \"%1\" is there twice", {name}}, number);
    if (!parseNumber(value, weight) || weight < 0 || weight > 1000) {
      return wrong(Message{"the weight \"%1\" is no number from 0 to 1000", {name}}, number);
    }
    weights.*fields[i].second = static_cast<int>(std::lround(weight * 1000));
    read[i] = true;
    return success();
  }
  return wrong(Message{"there is no weight \"%1\"", {name}}, number);
}

}  // namespace

Result<EffortWeights> parseEffortWeights(std::string_view text)
{
  EffortWeights weights;
  std::array<bool, fields.size()> read{};
  int number = 0;
  for (const std::string& line : split(text, '\n')) {
    ++number;
    if (trim(line).empty() || line.starts_with('#')) continue;
    if (const Status status = readLine(line, number, weights, read); !status) {
      return status.error();
    }
  }
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (!read[i]) {
      return wrong(Message{"the weight \"%1\" is missing", {std::string{fields[i].first}}}, number);
    }
  }
  return weights;
}

const EffortWeights& effortWeights()
{
  static const EffortWeights weights = parseEffortWeights(effortWeightsText).value();
  return weights;
}

}  // namespace einklang
