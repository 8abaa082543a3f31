#pragma once

#include "model/matching/PreparedProcess.h"
#include "model/matching/WordSimilarity.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace einklang {

/// What speaks for a pair of steps, each 0 to 1; absent where one side does not say anything.
struct Evidence
{
  double label = 0;
  double type = 0;
  std::optional<double> role = std::nullopt;
  std::optional<double> party = std::nullopt;
  std::optional<double> documents = std::nullopt;
  std::optional<double> laws = std::nullopt;
  std::optional<double> group = std::nullopt;
};

/// How alike every step of a is to every step of b: first by what the steps say themselves, then,
/// in rounds, also by how alike their neighbours are (similarity flooding: Melnik et al., ICDE
/// 2002).
class PairSimilarity
{
 public:
  PairSimilarity(const PreparedProcess& a, const PreparedProcess& b);

  const WordSimilarity& words() const { return m_words; }

  /// The pair is wanted (1) or forbidden (0), whatever speaks for or against it.
  void fix(std::size_t a, std::size_t b, double value);

  /// Lets similarity flow between neighbours.
  void propagate();

  /// 0 to 1, with the neighbours once propagate() was called.
  double at(std::size_t a, std::size_t b) const { return m_values[a * m_b.steps.size() + b]; }
  /// How well the neighbours agree, 0 to 1.
  double context(std::size_t a, std::size_t b) const;
  Evidence evidence(std::size_t a, std::size_t b) const;
  double labelSimilarity(std::size_t a, std::size_t b) const;

 private:
  std::size_t place(std::size_t a, std::size_t b) const { return a * m_b.steps.size() + b; }
  void compareRoles();
  void countAnchors();
  double roleLikeness(int a, int b) const;
  double own(std::size_t a, std::size_t b) const;
  double ownNamed(const Step& a, const Step& b, std::size_t i, std::size_t j) const;
  double ownGateway(const Step& a, const Step& b, std::size_t i, std::size_t j) const;
  double ownEdgeEvent(const Step& a, const Step& b, std::size_t i, std::size_t j) const;
  double fromOwn(std::size_t a, std::size_t b) const;
  double bestMean(const std::vector<int>& a, const std::vector<int>& b) const;
  std::optional<double> likeness(const std::vector<int>& a, const std::vector<int>& b) const;

  const PreparedProcess& m_a;
  const PreparedProcess& m_b;
  WordSimilarity m_words;
  std::vector<float> m_labels;  // [label of a][label of b], labels of steps
  std::vector<double> m_roles;  // [label of a][label of b], names of roles; -1: no evidence
  std::vector<double> m_own;
  std::vector<double> m_values;
  std::vector<signed char> m_fixed;  // 1 wanted, 0 forbidden, -1 open
};

/// Gateways pair with gateways only; everything else may pair.
bool mayPair(const Step& a, const Step& b);

}  // namespace einklang
