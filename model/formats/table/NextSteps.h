#pragma once

#include "model/formats/table/TableSteps.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace einklang {

/// One entry of a cell that names the next steps.
struct NextStep
{
  enum class Kind
  {
    Step,
    End,
    Elsewhere,  // a number that no row has
    Unknown
  };
  Kind kind = Kind::Unknown;
  std::size_t step = 0;
  std::string label = {};  // when this way is taken
  std::string text = {};   // what the cell says
};

/// Understands cells such as "3 (ja), 4 (nein)", "ja: 3; nein: Ende", "weiter mit Schritt 7" or
/// the name of a step.
class NextSteps
{
 public:
  explicit NextSteps(const std::vector<TableStep>& steps);

  std::vector<NextStep> of(std::size_t step) const;

  /// The steps whose number another one had before.
  const std::vector<std::size_t>& twins() const { return m_twins; }

 private:
  NextStep understood(const std::string& part) const;
  NextStep understood(const std::string& text, bool elsewhere) const;
  const std::size_t* find(const std::string& text) const;

  const std::vector<TableStep>& m_steps;
  std::unordered_map<std::string, std::size_t> m_byNumber;
  std::unordered_map<std::string, std::size_t> m_byLabel;
  std::vector<std::size_t> m_twins;
};

}  // namespace einklang
