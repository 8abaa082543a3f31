#pragma once

#include "model/matching/PreparedProcess.h"
#include "model/matching/Wording.h"

#include <cstdint>
#include <string>
#include <vector>

namespace einklang {

/// How alike the labels of two processes are: a soft bag of words, weighted by rarity.
///
/// Every word asks for the best answer on the other side: the same root (1), a synonym, a compound
/// it is part of, or a word with a typing error; rare words weigh more (inverse document frequency,
/// Spärck Jones 1972, over the steps of both processes). After Klinkmüller et al., Increasing
/// recall of process model matching by improved activity label matching, BPM 2013.
class WordSimilarity
{
 public:
  /// `wordings` are what the project says to mean the same, beyond the lexicon.
  WordSimilarity(const PreparedProcess& a, const PreparedProcess& b,
                 const SameWordings& wordings = {});

  WordSimilarity(const WordSimilarity&) = delete;  // phrases point into it

  /// Words that the symbol of a step says already, so that they need not stand in both labels.
  struct Implied
  {
    bool receiving = false;
    bool sending = false;
  };

  /// 0 to 1 for two labels, given by index.
  double similarity(int a, int b, const Implied& implied) const;
  double similarity(int a, int b) const { return similarity(a, b, Implied{}); }
  /// One of the labels has a word that the symbol says already.
  bool hasImplied(int a, int b, const Implied& implied) const;
  /// The same for names of responsibilities: also knows groups of roles.
  double roleSimilarity(int a, int b) const;
  /// Label `a` says nothing of its own: "Process continue".
  bool isVague(int a) const;
  /// The words have the same roots.
  bool sameWords(int a, int b) const;
  /// The same but for the number of one of several: "Handle issue", "Handle issue 1".
  bool sameButNumber(int a, int b) const;
  /// The labels hold wordings of the same that are no single words, or that the project confirmed.
  bool sameWording(int a, int b) const;
  /// The labels are nothing but two wordings that the project confirmed.
  bool confirmedWording(int a, int b) const;
  /// The labels hold words that exclude each other: one accepts, one rejects.
  bool excludeEachOther(int a, int b) const;
  /// How much of label `a` the labels `b` say together, 0 to 1; and the other way round.
  double saidOfA(int a, const std::vector<int>& b) const { return saidOf(m_a, a, m_b, b); }
  double saidOfB(int b, const std::vector<int>& a) const { return saidOf(m_b, b, m_a, a); }
  /// The words of label `a` that label `b` says too, as text, most telling first; a word with its
  /// answer where that is another one ("durchsehen ~ prüfen").
  std::vector<std::string> commonWords(int a, int b) const;

 private:
  /// What one word of a side finds in one word of the other.
  struct Answer
  {
    float whole = 0;  // it says the same
    float part = 0;   // it says this share of a compound
  };
  struct Side
  {
    std::vector<std::vector<const Phrase*>> phrases = {};  // by label
    const PreparedProcess* process = nullptr;
    std::vector<double> rarity = {};
    std::vector<char> telling = {};    // [own word]: more than a word that says little
    std::vector<Answer> answers = {};  // [own word][word of the other side]
    std::vector<float> said = {};      // [own word][label of the other side]: what this says of it
    std::vector<char> excludes = {};   // [own word]: a word of the other side excludes it
    std::size_t others = 0;            // words of the other side
    std::size_t otherLabels = 0;
  };
  struct WordPair
  {
    std::size_t a;
    std::size_t b;
  };

  /// How much of a label the other one says.
  struct Coverage
  {
    double all = 0;
    double said = 0;
    int words = 0;  // telling words that the other says too
  };

  void findPhrases(const SameWordings& wordings);
  void findAnswers();
  void findSaid();
  void weigh();
  bool answer(std::size_t a, std::size_t b);
  void answerOtherWord(const LabelWord& left, const LabelWord& right, std::size_t a, std::size_t b);
  static bool isKindOf(std::string_view longer, std::string_view shorter);
  void answerCompound(std::size_t a, std::size_t b);
  static void answerContained(Answer& ofLonger, Answer& ofShorter, const LabelWord& longer,
                              const LabelWord& shorter);
  template <typename SaidOf>
  Coverage coverage(const Side& side, const StepLabel& label, const Implied& implied,
                    const std::vector<const Phrase*>& shared, const SaidOf& saidOf) const;
  Coverage coverage(const Side& side, int label, const Side& other, int otherLabel,
                    const Implied& implied) const;
  std::vector<const Phrase*> sharedPhrases(const Side& own, int label, const Side& other,
                                           int otherLabel) const;
  static float covered(const Side& side, std::size_t word, const std::vector<int>& others);
  bool isAnswered(int a, int b) const
  {
    return m_answeredLabels[static_cast<std::size_t>(a) * m_a.otherLabels +
                            static_cast<std::size_t>(b)] != 0;
  }
  double saidOf(const Side& side, int label, const Side& other,
                const std::vector<int>& labels) const;
  std::string answered(int word, const StepLabel& other) const;
  double weightOf(const Side& side, std::size_t word, const Implied& implied) const;
  const StepLabel& labelA(int index) const;
  const StepLabel& labelB(int index) const;

  bool m_compounds = true;             // the language joins words into one
  std::vector<Phrase> m_confirmed;     // by the project
  std::vector<WordPair> m_answered;    // words that say anything of each other
  std::vector<char> m_answeredLabels;  // [label of a][label of b]: any word finds something there
  std::vector<char> m_exclusions;      // [word of a][word of b]: they exclude each other
  Side m_a;
  Side m_b;
};

}  // namespace einklang
