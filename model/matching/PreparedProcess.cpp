#include "model/matching/PreparedProcess.h"

#include "model/base/Text.h"
#include "model/matching/Lexicon.h"
#include "model/matching/NumberedSteps.h"
#include "model/matching/Spelling.h"
#include "model/matching/StepGraph.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>

namespace einklang {
namespace {

constexpr double lightWeight = 0.2;
constexpr std::size_t shortestPart = 3;
constexpr double wholeLaw = 0.5;   // of a provision, for paragraph and number as well
constexpr double wholeWord = 0.5;  // of a compound; the rest are its parts

/// Default names that modelling tools give to nameless gateways (domain.md 1.6).
bool isDefaultName(const std::string& folded)
{
  return folded == "exklusives gateway" || folded == "nicht-exklusives gateway" ||
         folded == "exclusive gateway" || folded == "parallel gateway" || folded == "gateway";
}

/// What stands before it and behind it are two tasks: "pack the goods and send them off".
bool joinsTasks(const std::string& word)
{
  return word == "und" || word == "sowie" || word == "and" || word == "en";
}

bool isLetter(char c)
{
  return c >= 'a' && c <= 'z';
}

std::uint64_t bitOf(std::uint64_t number)
{
  return std::uint64_t{1} << (number % 64);
}

class Preparation
{
 public:
  Preparation(const Process& process, std::optional<Language> language)
      : m_process{process}, m_lexicon{nullptr}
  {
    m_prepared.language = guess();
    if (language) m_prepared.language.language = *language;
    m_lexicon = &builtInLexicon(m_prepared.language.language);
  }

  PreparedProcess run() &&
  {
    for (const Node& node : m_process.nodes()) m_prepared.steps.push_back(stepOf(node));
    addDocuments();
    for (LabelWord& word : m_prepared.words) splitCompound(word);
    for (const LabelWord& word : m_prepared.words) m_prepared.glances.emplace_back(word);
    countWords();
    countBases();
    for (Step& step : m_prepared.steps) collectTraits(step);
    markSoleEvents();
    linkSteps(m_process, m_prepared);
    for (const Flow& flow : m_process.flows()) addBranch(flow);
    m_prepared.fingerprint = fingerprint();
    return std::move(m_prepared);
  }

 private:
  /// The same for processes that say the same, in any order in the file.
  std::uint64_t fingerprint() const
  {
    std::uint64_t sum = m_process.flows().size() * 1099511628211ULL + m_process.nodes().size();
    for (const Node& node : m_process.nodes()) {
      const std::uint64_t key = keyOf(node.label);
      sum += key * key | 1;
    }
    return sum;
  }

  LanguageGuess guess()
  {
    std::vector<RawWord> all;
    for (const Node& node : m_process.nodes()) {
      const std::vector<RawWord>& words = wordsOnce(node.label);
      all.insert(all.end(), words.begin(), words.end());
    }
    return guessLanguage(all);
  }

  Step stepOf(const Node& node)
  {
    Step step{.id = node.id, .type = node.type};
    if (eventOf(node)) step.kind = StepKind::Event;
    if (gatewayOf(node)) step.kind = StepKind::Gateway;
    step.label = labelIndex(node.label);
    if (step.label >= 0) ++m_prepared.labelUse[static_cast<std::size_t>(step.label)];
    step.role = labelIndex(roleOf(m_process, node));
    const Participant* party = participantOf(m_process, node);
    if (party) step.party = labelIndex(party->name);
    step.group = node.attributes.activityGroup;
    for (const LegalBasis& law : node.attributes.legalBases) addLaw(step, law.text);
    for (const std::string& system : node.attributes.systems) {
      step.systems.push_back(keyOf("system " + foldText(system)));
      step.traits.push_back({.key = step.systems.back(), .helpsOnly = true});
    }
    if (!node.description.empty()) {
      const std::uint64_t key = keyOf(node.description);
      step.traits.push_back({.key = key, .helpsOnly = true});
    }
    for (const std::string& name : node.attributes.documentsIn) addDocument(step, name);
    for (const std::string& name : node.attributes.documentsOut) addDocument(step, name);
    return step;
  }

  void addLaw(Step& step, const std::string& text)
  {
    const auto [it, isNew] = m_provisions.try_emplace(text);
    if (isNew) it->second = provisionsOf(text);
    const std::vector<std::string>& provisions = it->second;
    if (provisions.empty()) return;
    step.laws.push_back(keyOf(provisions.back()));
    const double whole = provisions.size() > 1 ? wholeLaw : 1;
    step.traits.push_back({.key = step.laws.back(), .factor = whole});
    for (std::size_t i = 0; i + 1 < provisions.size(); ++i) {
      step.traits.push_back({.key = keyOf(provisions[i])});
    }
  }

  /// A document counts by its words, so that towns may name it in their own way.
  void collectTraits(Step& step) const
  {
    for (const int document : step.documentLabels) {
      const StepLabel& label = m_prepared.labels[static_cast<std::size_t>(document)];
      const double share = 1 / static_cast<double>(std::max<std::size_t>(1, label.words.size()));
      for (const int index : label.words) {
        addDocumentWord(step, m_prepared.words[static_cast<std::size_t>(index)], share);
      }
    }
    if (step.group != ActivityGroup::None) {
      step.traits.push_back({.key = keyOf("group" + std::to_string(static_cast<int>(step.group)))});
    }
    sortTraits(step.traits);
  }

  static void addDocumentWord(Step& step, const LabelWord& word, double share)
  {
    const auto add = [&](const std::string& root, double factor) {
      step.traits.push_back({.key = keyOf("document " + root), .factor = factor});
    };
    add(word.root, word.parts.empty() ? share : share * wholeWord);
    for (const WordPart& part : word.parts) add(part.root, share * (1 - wholeWord) * part.share);
  }

  /// Which of "Handle issue" and "Handle issue 1" is meant tells their place, not the number.
  void countBases()
  {
    std::unordered_map<std::string, int> uses;
    std::vector<StepLabel>& labels = m_prepared.labels;
    for (StepLabel& label : labels) {
      const std::string base = withoutNumberBehind(label.folded);
      label.base = !base.empty() && m_labelPlaces.contains(base) ? base : label.folded;
    }
    for (std::size_t i = 0; i < labels.size(); ++i) uses[labels[i].base] += m_prepared.labelUse[i];
    for (const StepLabel& label : labels) m_prepared.baseUse.push_back(uses[label.base]);
  }

  void countWords()
  {
    m_prepared.wordUse.assign(m_prepared.words.size(), 0);
    for (std::size_t i = 0; i < m_prepared.labels.size(); ++i) {
      for (const int word : m_prepared.labels[i].words) {
        m_prepared.wordUse[static_cast<std::size_t>(word)] += m_prepared.labelUse[i];
      }
    }
  }

  void markSoleEvents()
  {
    std::map<std::string, std::vector<std::size_t>> events;
    for (std::size_t i = 0; i < m_prepared.steps.size(); ++i) {
      const Node& node = m_process.nodes()[i];
      if (!isStart(node) && !isEnd(node)) continue;
      const std::string scope = node.parent ? node.parent->value() : std::string{};
      const std::string party = node.participant ? node.participant->value() : std::string{};
      events[scope + '\n' + party + (isStart(node) ? "\ns" : "\ne")].push_back(i);
    }
    for (const auto& [place, found] : events) {
      if (found.size() == 1) m_prepared.steps[found.front()].sole = true;
    }
  }

  void addDocument(Step& step, const std::string& name)
  {
    const int label = labelIndex(name);
    if (label < 0) return;
    std::string roots;
    for (const std::uint64_t key : m_prepared.labels[static_cast<std::size_t>(label)].keys) {
      roots += std::to_string(key) + ' ';
    }
    const std::uint64_t key = keyOf(roots);
    if (std::ranges::find(step.documents, key) == step.documents.end()) {
      step.documents.push_back(key);
      step.documentLabels.push_back(label);
    }
  }

  void addDocuments()
  {
    for (const Association& association : m_process.associations()) {
      const DataObject* data =
          m_process.dataObjects().find(DataObjectId{association.source.value()});
      ElementId other = association.target;
      if (!data) {
        data = m_process.dataObjects().find(DataObjectId{association.target.value()});
        other = association.source;
      }
      const NodeId id{other.value()};
      if (!data || !m_process.findNode(id)) continue;
      addDocument(m_prepared.steps[m_process.nodes().indexOf(id)], data->label);
    }
  }

  void addBranch(const Flow& flow)
  {
    if (!flow.source) return;
    const std::string& text = flow.label.empty() ? flow.condition : flow.label;
    if (text.empty()) return;
    Step& step = m_prepared.steps[m_process.nodes().indexOf(*flow.source)];
    step.branches.push_back(keyOf(foldText(text)));
  }

  const std::vector<RawWord>& wordsOnce(const std::string& text)
  {
    const auto [it, isNew] = m_rawWords.try_emplace(text);
    if (isNew) it->second = wordsOf(text);
    return it->second;
  }

  int labelIndex(const std::string& text)
  {
    const auto [it, isNew] = m_rawLabels.try_emplace(text, -1);
    if (isNew) it->second = foldedLabelIndex(text);
    return it->second;
  }

  int foldedLabelIndex(const std::string& text)
  {
    const std::string folded = foldText(text);
    if (folded.empty() || isDefaultName(folded)) return -1;
    const auto [it, isNew] =
        m_labelPlaces.try_emplace(folded, static_cast<int>(m_prepared.labels.size()));
    if (isNew) addLabel(text, folded);
    return it->second;
  }

  void addLabel(const std::string& text, const std::string& folded)
  {
    StepLabel label{.text = trim(text), .folded = folded};
    const std::vector<RawWord>& words = wordsOnce(text);
    for (const RawWord& word : words) {
      if (joinsTasks(word.text) && label.first.empty()) label.first = label.keys;
      if (m_lexicon->isStopWord(word.text)) continue;
      addWord(label, word);
    }
    std::ranges::sort(label.first);
    if (label.words.empty()) {  // "an den", "von": better than nothing
      for (const RawWord& word : words) addWord(label, word);
    }
    std::ranges::sort(label.keys);
    addPhrases(label);
    m_prepared.labels.push_back(std::move(label));
    m_prepared.labelUse.push_back(0);
  }

  void addPhrases(StepLabel& label) const
  {
    const std::vector<Phrase>& phrases = m_lexicon->phrases();
    for (std::size_t i = 0; i < phrases.size(); ++i) {
      if (std::ranges::includes(label.keys, phrases[i].keys)) {
        label.phrases.push_back(static_cast<int>(i));
      }
    }
  }

  void addWord(StepLabel& label, const RawWord& word)
  {
    const LexiconEntry* entry = m_lexicon->find(m_lexicon->rootOf(word.text, word.capital));
    label.negated |= entry && entry->negation;
    const int index = wordIndex(word);
    if (std::ranges::find(label.words, index) != label.words.end()) return;
    label.words.push_back(index);
    label.keys.push_back(m_prepared.words[static_cast<std::size_t>(index)].key);
  }

  int wordIndex(const RawWord& raw)
  {
    const std::string root =
        raw.abbreviated ? plainLetters(raw.text) : m_lexicon->rootOf(raw.text, raw.capital);
    const auto [it, isNew] =
        m_wordPlaces.try_emplace(root, static_cast<int>(m_prepared.words.size()));
    if (!isNew) return it->second;
    LabelWord word{.root = root, .text = raw.text, .key = keyOf(root)};
    word.abbreviated = raw.abbreviated;
    if (const LexiconEntry* entry = m_lexicon->find(root)) {
      word.synonyms = entry->synonyms;
      word.roles = entry->roles;
      word.opposites = entry->opposites;
      word.receiving = entry->receiving;
      word.sending = entry->sending;
      if (entry->light) word.weight = lightWeight;
    }
    m_prepared.words.push_back(std::move(word));
    return it->second;
  }

  bool isWord(const std::string& root) const
  {
    return m_lexicon->isKnown(root) || m_wordPlaces.contains(root);
  }

  /// The root of a part that is a word here; empty where it is none. German joins parts by s, es,
  /// n, en, er, e or nothing.
  std::string modifierRoot(std::string_view part) const
  {
    for (const std::string_view joint : {"", "s", "es", "n", "en", "er", "e"}) {
      if (!part.ends_with(joint) || part.size() < joint.size() + shortestPart) continue;
      const std::string word{part.substr(0, part.size() - joint.size())};
      if (isVerbPrefix(word)) return {};
      const std::string root = m_lexicon->rootOf(word, true);
      if (isWord(root)) return root;
    }
    return {};
  }

  /// Splits into two parts that both are words of this process or of the lexicon; the longest last
  /// part wins, since the last part says what kind of thing it is.
  void splitCompound(LabelWord& word) const
  {
    if (m_prepared.language.language == Language::English) return;
    const std::string text = plainLetters(word.text);
    if (text.size() < 8 || !std::ranges::all_of(text, isLetter)) return;
    for (std::size_t at = shortestPart; at + shortestPart < text.size(); ++at) {
      const std::string head = m_lexicon->rootOf(text.substr(at), true);
      if (head.size() < shortestPart || !isWord(head)) continue;
      const std::string modifier = modifierRoot(std::string_view{text}.substr(0, at));
      if (modifier.empty()) continue;
      const double share = static_cast<double>(at) / static_cast<double>(text.size());
      word.parts = {{modifier, share, keyOf(modifier)}, {head, 1 - share, keyOf(head)}};
      return;
    }
  }

  const Process& m_process;
  const Lexicon* m_lexicon;
  PreparedProcess m_prepared;
  std::unordered_map<std::string, std::vector<RawWord>> m_rawWords;
  std::unordered_map<std::string, int> m_rawLabels;
  std::unordered_map<std::string, std::vector<std::string>> m_provisions;
  std::unordered_map<std::string, int> m_labelPlaces;
  std::unordered_map<std::string, int> m_wordPlaces;
};

}  // namespace

WordGlance::WordGlance(const LabelWord& word)
    : letters{lettersIn(word.root)},
      first{word.root.c_str()[0]},
      firstWritten{word.text.c_str()[0]},
      abbreviated{word.abbreviated}
{
  for (const WordPart& part : word.parts) parts |= bitOf(part.key);
  marks = parts | bitOf(word.key);
  for (const int group : word.synonyms) groups |= bitOf(static_cast<std::uint64_t>(group));
  for (const int group : word.opposites)
    groups |= bitOf(static_cast<std::uint64_t>(std::abs(group)));
}

PreparedProcess prepare(const Process& process, std::optional<Language> language)
{
  return Preparation{process, language}.run();
}

}  // namespace einklang
