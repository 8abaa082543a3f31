#pragma once

#include "model/matching/PairSimilarity.h"

#include <vector>

namespace einklang {

/// Which events say the activity beside them ("status change to Free", "Antrag ist geprüft"), and
/// what that means for their partners.
class SaidSteps
{
 public:
  SaidSteps(const PreparedProcess& a, const PreparedProcess& b);

  /// Two events that say that the activities beside them are done.
  bool areEchoes(std::size_t i, std::size_t j) const
  {
    return m_a.steps[i].echoed >= 0 && m_b.steps[j].echoed >= 0;
  }

  /// Two events of which one says the activity beside it, the other none.
  bool isEchoBesideEvent(std::size_t i, std::size_t j) const
  {
    return (m_eventsA[i] ^ m_eventsB[j]) == (says | saysNothing);
  }

  /// The partner of an activity is an activity, not the event that says that it is done. Nor is it
  /// another event where an event says the activity: that one is the partner.
  bool isEventBesideStep(std::size_t i, std::size_t j) const;

 private:
  static constexpr int says = 1;
  static constexpr int saysNothing = 2;

  static std::vector<int> eventsOf(const PreparedProcess& process);

  const PreparedProcess& m_a;
  const PreparedProcess& m_b;
  std::vector<int> m_eventsA;  // by step: of an event, whether it says the activity beside it
  std::vector<int> m_eventsB;
  std::vector<int> m_saidByA;  // by step: the event that says it, or -1
  std::vector<int> m_saidByB;
};

}  // namespace einklang
