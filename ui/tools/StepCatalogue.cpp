#include "ui/tools/StepCatalogue.h"

#include "model/base/Contract.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::StepCatalogue)
};

Node stepOf(NodeType type, ActivityGroup group = ActivityGroup::None)
{
  Node step{.id = NodeId{"?"}, .type = std::move(type)};
  step.attributes.activityGroup = group;
  return step;
}

CatalogueEntry entry(const char* id, QString name, const char* words, const char* shortcut,
                     Node step)
{
  return {QString::fromLatin1(id),    std::move(name),
          QString::fromUtf8(words),   QString::fromLatin1(shortcut),
          CatalogueEntry::Kind::Step, std::move(step)};
}

CatalogueEntry other(const char* id, QString name, const char* words, const char* shortcut,
                     CatalogueEntry::Kind kind)
{
  CatalogueEntry made = entry(id, std::move(name), words, shortcut, stepOf(Task{}));
  made.kind = kind;
  return made;
}

/// What a step does in an administration; the words are those that clerks use.
void addAdministrativeSteps(std::vector<CatalogueEntry>& all)
{
  const auto add = [&](const char* id, ActivityGroup group, const char* words, TaskKind kind) {
    all.push_back(entry(id, term(group), words, "", stepOf(Task{kind}, group)));
  };
  add("receive-information", ActivityGroup::ReceiveInformation,
      "Antrag Eingang empfangen annehmen entgegennehmen Posteingang receive application",
      TaskKind::User);
  add("check-formally", ActivityGroup::CheckFormally,
      "Prüfung prüfen Vollständigkeit Zuständigkeit formell Nachweis check examine verify",
      TaskKind::User);
  add("decide-without-discretion", ActivityGroup::DecideWithoutDiscretion,
      "Prüfung beurteilen entscheiden gebunden festsetzen Gebühr berechnen decide assess fee",
      TaskKind::User);
  add("decide-with-discretion", ActivityGroup::DecideWithDiscretion,
      "Prüfung beurteilen entscheiden Ermessen abwägen genehmigen decide discretion approve",
      TaskKind::User);
  add("provide-information", ActivityGroup::ProvideInformation,
      "Bescheid bescheiden versenden zustellen mitteilen bekanntgeben Auskunft notify notice send",
      TaskKind::Send);
  add("process-data", ActivityGroup::ProcessData,
      "Daten verarbeiten erfassen speichern Akte anlegen archivieren Register record archive",
      TaskKind::User);
  add("involve", ActivityGroup::Involve,
      "beteiligen anhören Stellungnahme Fachamt nachfordern consult hearing", TaskKind::User);
}

void addActivities(std::vector<CatalogueEntry>& all)
{
  const auto add = [&](const char* id, TaskKind kind, const char* words, const char* key) {
    all.push_back(entry(id, term(kind), words, key, stepOf(Task{kind})));
  };
  add("task", TaskKind::Abstract, "Aufgabe Schritt Tätigkeit Aktivität task step activity", "t");
  addAdministrativeSteps(all);
  add("user-task", TaskKind::User, "Benutzer Mensch IT person user", "");
  add("manual-task", TaskKind::Manual, "Hand händisch Papier manual paper", "");
  add("service-task", TaskKind::Service, "automatisch System Dienst Fachverfahren service", "");
  add("send-task", TaskKind::Send, "senden versenden schicken send", "");
  add("receive-task", TaskKind::Receive, "empfangen warten receive wait", "");
  add("rule-task", TaskKind::BusinessRule, "Regel Entscheidungstabelle rule DMN", "");
  add("script-task", TaskKind::Script, "Skript script", "");
  all.push_back(entry("sub-process", term(SubProcessKind::Embedded),
                      "Teilprozess Unterprozess aufklappen sub-process", "u",
                      stepOf(SubProcess{})));
  all.push_back(entry("call-activity", Words::tr("Call activity"),
                      "Aufruf anderer Prozess verweisen call", "", stepOf(CallActivity{})));
}

void addGateways(std::vector<CatalogueEntry>& all)
{
  const auto add = [&](const char* id, GatewayKind kind, const char* words, const char* key) {
    all.push_back(entry(id, term(kind), words, key, stepOf(Gateway{kind})));
  };
  add("exclusive", GatewayKind::Exclusive, "Verzweigung Frage ja nein oder XOR gateway decision",
      "g");
  add("parallel", GatewayKind::Parallel, "gleichzeitig und UND AND gateway fork join", "p");
  add("inclusive", GatewayKind::Inclusive, "mehrere und/oder OR gateway", "");
  add("event-based", GatewayKind::EventBased, "warten auf was zuerst kommt gateway event", "");
}

void addEvents(std::vector<CatalogueEntry>& all)
{
  const auto add = [&](const char* id, const QString& name, EventPosition position,
                       EventTrigger trigger, const char* words, const char* key) {
    all.push_back(entry(id, name, words, key, stepOf(Event{position, trigger})));
  };
  const auto catching = EventPosition::IntermediateCatch;
  add("start", term(EventPosition::Start), EventPosition::Start, EventTrigger::None,
      "Anfang Beginn Auslöser start", "s");
  add("message-start", Words::tr("Message start event"), EventPosition::Start,
      EventTrigger::Message, "Anfang Eingang Nachricht Antrag geht ein start message", "");
  add("timer-start", Words::tr("Timer start event"), EventPosition::Start, EventTrigger::Timer,
      "Anfang Zeit Stichtag jährlich start timer", "");
  add("end", term(EventPosition::End), EventPosition::End, EventTrigger::None,
      "Ende Schluss Ergebnis fertig end", "e");
  add("message-end", Words::tr("Message end event"), EventPosition::End, EventTrigger::Message,
      "Ende Nachricht Bescheid verschickt end message", "");
  add("terminate-end", Words::tr("Terminate end event"), EventPosition::End,
      EventTrigger::Terminate, "Ende Abbruch alles beenden end terminate", "");
  add("intermediate", term(EventPosition::IntermediateCatch), EventPosition::IntermediateThrow,
      EventTrigger::None, "Zwischenereignis Meilenstein Zustand milestone", "i");
  add("message-catch", Words::tr("Wait for a message"), catching, EventTrigger::Message,
      "Zwischenereignis Nachricht geht ein nachgereicht Antwort warten message", "m");
  add("timer-catch", Words::tr("Wait for a time"), catching, EventTrigger::Timer,
      "Zwischenereignis Frist Zeit Wiedervorlage warten timer deadline", "f");
  add("message-throw", Words::tr("Send a message"), EventPosition::IntermediateThrow,
      EventTrigger::Message, "Zwischenereignis Nachricht senden throw message", "");
  add("signal-catch", Words::tr("Wait for a signal"), catching, EventTrigger::Signal,
      "Zwischenereignis Signal", "");
  add("condition-catch", Words::tr("Wait for a condition"), catching, EventTrigger::Conditional,
      "Zwischenereignis Bedingung condition", "");
}

}  // namespace

std::vector<CatalogueEntry> catalogue()
{
  std::vector<CatalogueEntry> all;
  addActivities(all);
  addGateways(all);
  addEvents(all);
  using Kind = CatalogueEntry::Kind;
  all.push_back(other("lane", Words::tr("Lane"),
                      "Bahn Schwimmbahn Rolle Stelle Amt Zuständigkeit role", "b", Kind::Lane));
  all.push_back(other("pool", Words::tr("Pool"), "Becken Organisation Behörde Beteiligter pool", "",
                      Kind::Pool));
  all.push_back(other("pool-down", Words::tr("Pool that runs down"),
                      "Becken senkrecht Spalten vertical columns pool", "", Kind::PoolDown));
  all.push_back(other("black-box", Words::tr("Party outside"),
                      "Beteiligter Außenstehende Bürger Antragsteller Blackbox eingeklappt party",
                      "", Kind::BlackBox));
  all.push_back(other("note", Words::tr("Note"),
                      "Anmerkung Notiz Kommentar Textanmerkung annotation", "n", Kind::Note));
  all.push_back(other("document", Words::tr("Document"),
                      "Dokument Datenobjekt Unterlage Formular data", "d", Kind::Document));
  return all;
}

CatalogueEntry catalogueEntry(const QString& id)
{
  const std::vector<CatalogueEntry> all = catalogue();
  const auto found = std::ranges::find(all, id, &CatalogueEntry::id);
  expects(found != all.end(), "the entry is in the catalogue");
  return *found;
}

namespace {

/// Lower case, without accents; sharp s as two.
QString folded(const QString& text)
{
  QString plain;
  for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
    if (c == QChar{0xDF}) {
      plain += QStringLiteral("ss");
    } else if (!c.isMark()) {
      plain += c;
    }
  }
  return plain;
}

QStringList wordsOf(const QString& text)
{
  static const QRegularExpression between{QStringLiteral("[\\s/,()\\-]+")};
  return folded(text).split(between, Qt::SkipEmptyParts);
}

bool inOrder(const QString& letters, const QString& text)
{
  qsizetype at = -1;
  return std::ranges::all_of(letters, [&](QChar c) { return (at = text.indexOf(c, at + 1)) >= 0; });
}

/// True if one letter too many, too few, another or two exchanged turn `a` into the beginning of
/// `b`.
bool oneSlip(const QString& a, const QString& b)
{
  if (a.size() < 4) return false;
  for (qsizetype i = 0; i < a.size(); ++i) {
    if (i < b.size() && a[i] == b[i]) continue;
    const QString rest = a.mid(i + 1);
    const bool other = b.mid(i + 1).startsWith(rest);
    const bool many = b.mid(i).startsWith(rest);
    const bool few = b.mid(i + 1).startsWith(a.mid(i));
    const bool exchanged = i + 1 < a.size() && i + 1 < b.size() && a[i] == b[i + 1] &&
                           a[i + 1] == b[i] && b.mid(i + 2).startsWith(a.mid(i + 2));
    return other || many || few || exchanged;
  }
  return true;
}

int fitOfWord(const QString& query, const QString& text, int best)
{
  int fit = 0;
  for (const QString& word : wordsOf(text)) {
    if (word == query)
      fit = std::max(fit, best);
    else if (word.startsWith(query))
      fit = std::max(fit, best - 5);
    else if (query.size() > 2 && word.contains(query))
      fit = std::max(fit, best - 30);
    else if (oneSlip(query, word))
      fit = std::max(fit, best - 45);
  }
  return fit;
}

}  // namespace

int fitOf(const QString& query, const QString& name, const QString& words, const QString& shortcut)
{
  const QStringList asked = wordsOf(query);
  if (asked.isEmpty()) return 1;
  if (!shortcut.isEmpty() && folded(query) == shortcut) return 1000;
  int total = 0;
  for (const QString& word : asked) {
    int fit = std::max(fitOfWord(word, name, 100), fitOfWord(word, words, 85));
    if (fit == 0 && word.size() > 2 && inOrder(word, folded(name))) fit = 10;
    if (fit == 0) return 0;
    total += fit;
  }
  return total / static_cast<int>(asked.size());
}

}  // namespace einklang::ui
