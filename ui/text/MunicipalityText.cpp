#include "ui/text/MunicipalityText.h"

#include "ui/text/DeviationWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace einklang::ui {
namespace {

bool isGerman()
{
  return QCoreApplication::translate("MunicipalityText", "en",
                                     "code of the language of these texts") == u"de";
}

enum class Article
{
  None,
  In,   // in der Stadt
  Im,   // im Landkreis
  Auf,  // auf der Insel
};

struct Kind
{
  const char16_t* word;
  Article article;
};

/// What stands alone in front of a name. "Neustadt" and "Darmstadt" are names, so not every
/// "...stadt" is a kind.
constexpr std::array words{
    Kind{u"stadt", Article::In},      Kind{u"gemeinde", Article::In},
    Kind{u"kommune", Article::In},    Kind{u"ortschaft", Article::In},
    Kind{u"vg", Article::In},         Kind{u"region", Article::In},
    Kind{u"amt", Article::Im},        Kind{u"markt", Article::Im},
    Kind{u"flecken", Article::Im},    Kind{u"bezirk", Article::Im},
    Kind{u"lk", Article::Im},         Kind{u"land", Article::Im},
    Kind{u"freistaat", Article::Im},  Kind{u"ortsteil", Article::Im},
    Kind{u"rathaus", Article::Im},    Kind{u"kurort", Article::Im},
    Kind{u"luftkurort", Article::Im}, Kind{u"seebad", Article::Im},
    Kind{u"ostseebad", Article::Im},  Kind{u"nordseebad", Article::Im},
    Kind{u"insel", Article::Auf},
};

/// How compound kinds end: "Landeshauptstadt", "Verbandsgemeinde", "Erzgebirgskreis".
constexpr std::array endings{
    Kind{u"hauptstadt", Article::In},     Kind{u"kreisstadt", Article::In},
    Kind{u"hansestadt", Article::In},     Kind{u"universitätsstadt", Article::In},
    Kind{u"hochschulstadt", Article::In}, Kind{u"lutherstadt", Article::In},
    Kind{u"bundesstadt", Article::In},    Kind{u"bergstadt", Article::In},
    Kind{u"kurstadt", Article::In},       Kind{u"residenzstadt", Article::In},
    Kind{u"gemeinde", Article::In},       Kind{u"gemeinschaft", Article::In},
    Kind{u"verwaltung", Article::In},     Kind{u"region", Article::In},
    Kind{u"kreis", Article::Im},          Kind{u"verband", Article::Im},
    Kind{u"bezirk", Article::Im},         Kind{u"samt", Article::Im},
    Kind{u"teramt", Article::Im},         Kind{u"heilbad", Article::Im},
};

Article articleOf(const QString& word)
{
  const QString folded = word.toLower();
  for (const Kind& kind : words) {
    if (folded == QStringView{kind.word}) return kind.article;
  }
  for (const Kind& kind : endings) {
    if (folded.endsWith(QStringView{kind.word})) return kind.article;
  }
  return Article::None;
}

/// "Große" in "Große Kreisstadt", "Rheinisch-Bergischer" in "Rheinisch-Bergischer Kreis".
bool isAdjective(const QString& word)
{
  return word.size() > 3 && (word.endsWith(u'e') || word.endsWith(u"er") || word.endsWith(u"es"));
}

QString declined(const QString& adjective)
{
  return (adjective.endsWith(u'e') ? adjective : adjective.chopped(1)) + u'n';
}

/// The kind at the beginning of these words; the adjectives in front of it are declined.
Article takeKind(QStringList& parts)
{
  QList<int> adjectives;
  for (int i = 0; i < parts.size(); ++i) {
    if (const Article article = articleOf(parts[i]); article != Article::None) {
      for (const int at : adjectives) parts[at] = declined(parts[at]);
      return article;
    }
    if (parts[i] == u"und" || parts[i].endsWith(u'-')) continue;  // "Hanse- und Universitätsstadt"
    if (!isAdjective(parts[i])) return Article::None;
    adjectives.append(i);
  }
  return Article::None;
}

/// "Pirna, Große Kreisstadt", as statistics write it, is "Große Kreisstadt Pirna".
QStringList partsOf(const QString& name)
{
  const QString plain = name.simplified();
  const qsizetype comma = plain.lastIndexOf(QLatin1String{", "});
  QStringList kind = comma > 0 ? plain.mid(comma + 2).split(u' ') : QStringList{};
  QStringList probe = kind;
  if (comma <= 0 || takeKind(probe) == Article::None) return plain.split(u' ');
  return kind + plain.left(comma).split(u' ');
}

QString inGerman(const QString& name)
{
  QStringList parts = partsOf(name);
  switch (takeKind(parts)) {
    case Article::In:
      return QStringLiteral("in der ") + parts.join(u' ');
    case Article::Im:
      return QStringLiteral("im ") + parts.join(u' ');
    case Article::Auf:
      return QStringLiteral("auf der ") + parts.join(u' ');
    case Article::None:
      break;
  }
  return QStringLiteral("in ") + name;
}

}  // namespace

QString inMunicipality(const QString& name)
{
  return isGerman() ? inGerman(name) : QStringLiteral("in ") + name;
}

QString inMunicipalities(const QStringList& names)
{
  const QString plainly = QStringLiteral("in ") + inWords(names);
  if (!isGerman()) return plainly;
  QStringList places;
  for (const QString& name : names) places.append(inGerman(name));
  const bool allPlain = std::ranges::all_of(
      names, [](const QString& name) { return inGerman(name) == QStringLiteral("in ") + name; });
  return allPlain ? plainly : inWords(places);
}

}  // namespace einklang::ui
