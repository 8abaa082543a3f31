#pragma once

#include "model/matching/PairSimilarity.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace einklang {

/// A folded label with a number in it.
bool hasNumber(const std::string& folded);

/// What stands before a number at the end; empty where there is none.
std::string withoutNumberBehind(const std::string& folded);

/// The numbers in a label, as written.
std::set<std::string> numbersIn(const std::string& folded);

/// Labels of one series: they differ in numbers alone, typing errors aside.
bool isSameButNumbers(const std::string& one, const std::string& other);

/// A step of one of two processes.
struct StepOf
{
  const PreparedProcess& process;
  std::size_t step;
};

/// Steps of one name but for the number behind it, where one side has the very name of the other:
/// "go on 2" beside "go on 1" is another one than "go on 1", unless both follow the same work.
bool isOtherOfItsName(const PairSimilarity& similarity, const StepOf& a, const StepOf& b);

/// Steps that name a number of things, each with the first step of a series that does it once for
/// each of them: "Angebote von 3 Firmen einholen" with "Firma 1 anfragen", where "Firma 2 anfragen"
/// and "Firma 3 anfragen" are there, too. Only of steps that have no partner yet; the first of a
/// pair is a step of `a`.
std::vector<std::pair<std::size_t, std::size_t>> countsWithSeries(const PreparedProcess& a,
                                                                  const PreparedProcess& b,
                                                                  const PairSimilarity& similarity,
                                                                  const std::vector<char>& takenA,
                                                                  const std::vector<char>& takenB);

}  // namespace einklang
