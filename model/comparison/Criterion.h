#pragma once

#include "model/comparison/Deviation.h"
#include "model/process/Names.h"

#include <array>

namespace einklang {

/// What a deviation is about, so that a user can say what counts in a comparison. Every kind of
/// deviation belongs to exactly one (criterionOf).
enum class Criterion
{
  Flow,                 // Ablauf: steps, their order and kind, conditions, start and result
  Responsibility,       // Zuständigkeit: roles and hand-overs
  DocumentsAndSystems,  // Dokumente/IT: documents, systems, channels, legal bases
  Times,                // Zeiten: deadlines and durations
  Naming                // Benennung
};

inline constexpr std::array allCriteria{Criterion::Flow, Criterion::Responsibility,
                                        Criterion::DocumentsAndSystems, Criterion::Times,
                                        Criterion::Naming};

/// The names of the criteria, as they stand in settings.
template <>
struct Names<Criterion>
{
  static constexpr NameTable<Criterion, 5> table{
      {{Criterion::Flow, "flow"},
       {Criterion::Responsibility, "responsibility"},
       {Criterion::DocumentsAndSystems, "documents-and-systems"},
       {Criterion::Times, "times"},
       {Criterion::Naming, "naming"}}};
};

Criterion criterionOf(DeviationKind kind);

/// Which criteria count; all of them to begin with. What does not count stays known, decided and
/// published: it is only not shown as a deviation.
class Criteria
{
 public:
  bool counts(Criterion criterion) const { return m_counts[static_cast<std::size_t>(criterion)]; }
  bool counts(DeviationKind kind) const { return counts(criterionOf(kind)); }
  bool countAll() const;
  void set(Criterion criterion, bool counts)
  {
    m_counts[static_cast<std::size_t>(criterion)] = counts;
  }

  bool operator==(const Criteria&) const = default;

 private:
  std::array<bool, allCriteria.size()> m_counts{true, true, true, true, true};
};

}  // namespace einklang
