#include "ui/paint/Hyphenation.h"

#include <QByteArray>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <hyphen.h>
#include <memory>

// The macro needs the global namespace.
static void initResources()
{
  Q_INIT_RESOURCE(paint);
}

namespace einklang::ui {

namespace {

constexpr int longestWord = 100;  // what is longer is no German word
constexpr int fewestLetters = 3;  // on either side of the hyphen

struct FreeDictionary
{
  void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};
using Dictionary = std::unique_ptr<HyphenDict, FreeDictionary>;

// libhyphen reads files only, so the embedded patterns pass through a temporary one.
Dictionary loadDictionary()
{
  initResources();
  QFile resource{u":/paint/hyphenation.dic"_qs};
  if (!resource.open(QIODevice::ReadOnly)) return {};
  const QByteArray patterns = resource.readAll();
  const std::unique_ptr<FILE, int (*)(FILE*)> file{std::tmpfile(), &std::fclose};
  if (!file) return {};
  const auto size = static_cast<std::size_t>(patterns.size());
  if (std::fwrite(patterns.constData(), 1, size, file.get()) != size) return {};
  std::rewind(file.get());
  return Dictionary{hnj_hyphen_load_file(file.get())};
}

HyphenDict* dictionary()
{
  static const Dictionary loaded = loadDictionary();  // patterns are constant
  return loaded.get();
}

void release(char**& replacements, int*& positions, int*& cuts, int count)
{
  if (replacements) {
    for (int i = 0; i < count; ++i) std::free(replacements[i]);
  }
  std::free(replacements);
  std::free(positions);
  std::free(cuts);
}

}  // namespace

std::vector<int> hyphenationPoints(const QString& word)
{
  const int length = static_cast<int>(word.size());
  if (length < 2 * fewestLetters || length > longestWord || !dictionary()) return {};
  const QByteArray bytes = word.toLower().toLatin1();  // the patterns' own encoding
  if (bytes.size() != length) return {};
  std::vector<char> marks(static_cast<std::size_t>(length) + 5);
  char** replacements = nullptr;
  int* positions = nullptr;
  int* cuts = nullptr;
  const int failed = hnj_hyphen_hyphenate2(dictionary(), bytes.constData(), length, marks.data(),
                                           nullptr, &replacements, &positions, &cuts);
  release(replacements, positions, cuts, length);
  std::vector<int> points;
  for (int i = fewestLetters; !failed && i <= length - fewestLetters; ++i) {
    if (marks[static_cast<std::size_t>(i) - 1] & 1) points.push_back(i);
  }
  return points;
}

}  // namespace einklang::ui
