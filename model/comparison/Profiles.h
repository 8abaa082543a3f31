#pragma once

#include "model/comparison/Deviation.h"

#include <array>

namespace einklang {

inline constexpr std::array profileFields{ProfileField::Triggers, ProfileField::Results,
                                          ProfileField::LegalBases, ProfileField::Participants,
                                          ProfileField::Definition};

/// Gives `to` this part of `from`. Of the participants the authority itself stays.
void copyField(const Profile& from, ProfileField field, Profile& to);

/// What the fact sheet says there, one text per line; without the authority among participants.
std::string fieldText(const Profile& profile, ProfileField field);

/// The same for comparing: folded, sorted.
std::string fieldKey(const Profile& profile, ProfileField field);

/// The process without what tells whose it is, and which state of it: authority, name and
/// description, version, status, dates, keywords and note of the fact sheet, the name of the pool
/// that stands for the authority; texts folded, lists sorted. Two processes whose deviations are
/// none say the same by `sameMeaning` after this.
Process withoutTown(const Process& process);

/// True if the pool stands for the authority: it holds most steps, or is called like it.
bool standsForTown(const Process& process, const Participant& pool);

}  // namespace einklang
