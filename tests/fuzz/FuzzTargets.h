#pragma once

#include <span>
#include <string>
#include <string_view>

namespace einklang::fuzz {

/// A reader of foreign bytes. `run` reads them and, where they were understood, writes them and
/// reads that again; it returns what went wrong, empty where nothing did.
struct FuzzTarget
{
  std::string_view name;  // also the folder of its corpus
  std::string (*run)(std::string_view bytes);
};

std::span<const FuzzTarget> fuzzTargets();

}  // namespace einklang::fuzz
