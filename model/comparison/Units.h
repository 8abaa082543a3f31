#pragma once

#include "model/comparison/Pairing.h"

#include <map>
#include <string>
#include <vector>

namespace einklang {

/// A step that both sides have, with who does it.
struct DoneBy
{
  std::size_t reference;
  std::vector<std::size_t> variant;  // several where the step is refined
  std::string was;                   // role in the reference
  std::string is;                    // role in the variant
  bool same = false;                 // the same role, whatever it is called
  bool alone = false;                // one step stands for one
};

/// Which unit of the variant is which unit of the reference. Units of the same name are the same,
/// however it is spelled; of the others those that have most steps in common.
class Units
{
 public:
  explicit Units(const Pairing& pairing);

  /// Activities of the reference that the variant has too, in flow order.
  const std::vector<DoneBy>& steps() const { return m_steps; }

  /// True if the variant's role is what the reference's role is called there.
  bool isRenamed(const std::string& was, const std::string& is) const;

  /// True if the variant's role stands for one of the reference or takes over steps of one.
  bool isKnown(const std::string& is) const;

 private:
  void addAlone(const Pairing& pairing);
  void addRefined(const Pairing& pairing);
  void pairUnits();

  std::vector<DoneBy> m_steps;
  std::map<std::string, std::string> m_renamed;  // by role of the reference
};

}  // namespace einklang
