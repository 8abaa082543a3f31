#pragma once

#include "model/matching/Language.h"
#include "model/matching/Traits.h"
#include "model/process/Process.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace einklang {

/// A part of a compound: "anmeldung" in "gewerbeanmeldung".
struct WordPart
{
  std::string root;
  double share = 0;       // of the letters of the compound
  std::uint64_t key = 0;  // of the root
};

/// A distinct word of a process, reduced to its root.
struct LabelWord
{
  std::string root;
  std::string text;       // as first written, folded; for reasons
  std::uint64_t key = 0;  // of the root: equal keys, equal words
  std::vector<int> synonyms = {};
  std::vector<int> roles = {};
  std::vector<int> opposites = {};
  std::vector<WordPart> parts = {};
  bool abbreviated = false;
  double weight = 1;  // 0.2 for words that say little
  bool receiving = false;
  bool sending = false;
};

/// What tells at a glance that a word has nothing to do with another one, as most have not. Marks
/// are bits: where two words have none in common, they do not share what is marked.
struct WordGlance
{
  std::uint64_t marks = 0;   // of the word and its parts
  std::uint64_t parts = 0;   // of its parts alone
  std::uint64_t groups = 0;  // of its synonyms and opposites
  std::uint32_t letters = 0;
  char first = 0;         // letter of the root
  char firstWritten = 0;  // byte of the word as written
  bool abbreviated = false;

  explicit WordGlance(const LabelWord& word);
};

/// A distinct label (of a step, a role, a document) and its words.
struct StepLabel
{
  std::string text;  // as written
  std::string folded;
  std::string base = {};        // without the number of "Handle issue 1" beside "Handle issue"
  std::vector<int> words = {};  // into PreparedProcess::words, each once
  std::vector<std::uint64_t> keys = {};   // of the words, sorted
  std::vector<std::uint64_t> first = {};  // those before "and": the first of several tasks; sorted
  std::vector<int> phrases = {};          // of the lexicon that it holds, by their places there
  bool negated = false;                   // holds a word like "nicht"
};

enum class StepKind
{
  Activity,
  Event,
  Gateway
};

/// A flow node with everything that matching asks of it.
struct Step
{
  NodeId id;
  StepKind kind = StepKind::Activity;
  NodeType type = Task{};
  int label = -1;  // into PreparedProcess::labels; -1: no label
  int role = -1;   // innermost lane or participant
  int party = -1;  // participant
  ActivityGroup group = ActivityGroup::None;
  std::vector<std::uint64_t> laws = {};
  std::vector<std::uint64_t> documents = {};
  std::vector<int> documentLabels = {};  // into PreparedProcess::labels
  std::vector<std::uint64_t> systems = {};
  std::vector<Trait> traits = {};  // of laws, documents, systems, group: sorted, each once
  bool sole = false;               // the only start (end) of its party and scope
  std::vector<int> before = {};    // direct neighbours, into PreparedProcess::steps
  std::vector<int> after = {};
  std::vector<int> namedBefore = {};  // neighbours, looking through gateways and unnamed events
  std::vector<int> namedAfter = {};
  std::vector<int> beforeOf = {};            // the steps that have it among their namedBefore
  std::vector<int> afterOf = {};             // ... among their namedAfter
  std::vector<std::uint64_t> branches = {};  // labels of the flows that leave a gateway
  int echoed = -1;  // of an event: the activity beside it that its label names: "... is done"
  int opener = -1;  // nearest step that every way to this one passes: the split of a join
  int closer = -1;  // nearest step that every way from this one passes: the join of a split
  double rank = 0;  // 0 (start) to 1, by distance from the start
};

/// A process made ready for matching once, to be matched with many others.
struct PreparedProcess
{
  LanguageGuess language = {};
  std::vector<LabelWord> words = {};
  std::vector<WordGlance> glances = {};  // of the words
  std::vector<int> wordUse = {};         // how many steps have the word in their label
  std::vector<StepLabel> labels = {};
  std::vector<int> labelUse = {};  // how many steps carry the label
  std::vector<int> baseUse = {};   // how many carry it with any number or none
  std::vector<Step> steps = {};    // in file order
  std::uint64_t fingerprint = 0;   // of the labels and the number of steps and flows
};

/// `language` overrides the guess: two processes are compared in one language.
PreparedProcess prepare(const Process& process, std::optional<Language> language = std::nullopt);

}  // namespace einklang
