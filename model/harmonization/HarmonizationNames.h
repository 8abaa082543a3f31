#pragma once

#include "model/harmonization/Harmonization.h"
#include "model/process/Names.h"

namespace einklang {

template <>
struct Names<Verdict>
{
  static constexpr NameTable<Verdict, 5> table{{{Verdict::Open, "open"},
                                                {Verdict::KeepReference, "keep-reference"},
                                                {Verdict::AdoptVariant, "adopt-variant"},
                                                {Verdict::PermittedOption, "permitted-option"},
                                                {Verdict::LocalException, "local-exception"}}};
};

template <>
struct Names<Cause>
{
  static constexpr NameTable<Cause, 6> table{{{Cause::Unspecified, "unspecified"},
                                              {Cause::Legal, "legal"},
                                              {Cause::Organisational, "organisational"},
                                              {Cause::Technical, "technical"},
                                              {Cause::Historical, "historical"},
                                              {Cause::Staffing, "staffing"}}};
};

}  // namespace einklang
