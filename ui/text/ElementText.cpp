#include "ui/text/ElementText.h"

#include "model/process/Names.h"
#include "ui/text/DeviationWords.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

namespace einklang::ui {
namespace {

/// Tells what differs beside steps, ways and roles.
class ElementTeller : private DeviationWords
{
 public:
  using DeviationWords::DeviationWords;

  QString tell() const
  {
    if (is(1, "profile")) return tellProfile();
    if (is(1, "message")) return tellMessage();
    if (is(1, "sent elsewhere")) {
      return with(tr("In %1, %2 goes to %4, in the reference to %3."), name(0), name(2), name(3));
    }
    if (is(1, "sent by others")) {
      return with(tr("In %1, %2 comes from %4, in the reference from %3."), name(0), name(2),
                  name(3));
    }
    return m_deviation.kind == DeviationKind::OtherDocument ? tellDocument() : tellDescription();
  }

 private:
  QString tellMessage() const
  {
    const bool more = m_deviation.kind == DeviationKind::AdditionalHandover;
    if (raw(2).isEmpty()) {
      return more ? with(tr("In %1, something is also sent from %2 to %3."), name(0), name(3))
                  : with(tr("In %1, nothing is sent from %2 to %3, unlike in the reference."),
                         name(0), name(3));
    }
    return more ? with(tr("In %1, %4 is also sent from %2 to %3."), name(0), name(3), name(2))
                : with(tr("In %1, %4 is not sent from %2 to %3, unlike in the reference."), name(0),
                       name(3), name(2));
  }

  QString tellDocument() const
  {
    if (is(1, "document")) {
      return with(tr("In %1, the document %2 is described differently from the reference."),
                  name(0));
    }
    return raw(1).isEmpty() ? with(tr("In %1, there is also the document %2."), name(2))
                            : with(tr("In %1, the document %2 is missing."), name(1));
  }

  /// What of a list only one side has.
  QString listedOnly(std::size_t i, std::size_t other) const
  {
    const QStringList known = raw(other).split(QLatin1Char{'\n'});
    QStringList names;
    for (const QString& text : raw(i).split(QLatin1Char{'\n'})) {
      if (!text.isEmpty() && !known.contains(text)) names.append(quoted(shortened(text)));
    }
    return names.isEmpty() ? tr("none further") : inWords(names);
  }

  QString tellProfile() const
  {
    const DeviationKind kind = m_deviation.kind;
    if (kind == DeviationKind::OtherDescription) {
      return with(tr("In %1, the service is described differently from the reference."));
    }
    const QString what = kind == DeviationKind::OtherStart        ? tr("Triggers")
                         : kind == DeviationKind::OtherResult     ? tr("Results")
                         : kind == DeviationKind::OtherLegalBasis ? tr("Legal bases")
                                                                  : tr("Participants");
    return with(tr("%2 in the fact sheet: in %1 %4, in the reference %3."), what, listedOnly(2, 3),
                listedOnly(3, 2));
  }

  static QString shortened(const QString& text)
  {
    constexpr qsizetype most = 60;
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + QChar{0x2026};
  }

  QString tellDescription() const
  {
    if (is(1, "lanes")) {
      return with(tr("In %1, %2 is placed differently among the units."), list(0));
    }
    if (is(1, "note")) return tellRemark(tr("Remark"));
    if (is(1, "frame")) return tellRemark(tr("Frame"));
    if (is(1, "moved note")) {
      const QString text = raw(2).isEmpty() ? raw(3) : raw(2);
      return with(tr("In %1, the remark %2 belongs to other steps than in the reference."),
                  quoted(shortened(text)));
    }
    if (is(1, "place")) {
      return with(tr("In %1, %2 stands elsewhere than in the reference."),
                  quoted(shortened(raw(2))));
    }
    if (is(1, "link")) {
      return with(tr("In %1, %2 and %3 are linked differently from the reference."), name(0),
                  name(2));
    }
    if (is(1, "way")) return tellRemark(tr("Description"));
    return tellParts();
  }

  QString tellRemark(const QString& what) const
  {
    const QString was = quoted(shortened(raw(2)));
    const QString is = quoted(shortened(raw(3)));
    if (raw(0).isEmpty()) {
      if (raw(2).isEmpty()) return with(tr("%2 only in %1: %3."), what, is);
      if (raw(3).isEmpty()) return with(tr("%2 missing in %1: %3."), what, was);
      return with(tr("%2: in %1 %4, in the reference %3."), what, was, is);
    }
    if (raw(2).isEmpty()) return with(tr("%3 on %2 only in %1: %4."), name(0), what, is);
    if (raw(3).isEmpty()) return with(tr("%3 on %2 missing in %1: %4."), name(0), what, was);
    return with(tr("%5 on %2: in %1 %4, in the reference %3."), name(0), was, is, what);
  }

  /// What is said about a step: one part with what it says, several by their names.
  QString tellParts() const
  {
    const QStringList parts = raw(1).split(QLatin1Char{'\n'});
    if (parts.size() == 1 && !(raw(2).isEmpty() && raw(3).isEmpty()) &&
        !parts.first().startsWith(QLatin1String{"bpmn/"})) {
      const auto value = [&](std::size_t i) {
        const QString text = partValue(parts.first(), raw(i));
        return text.isEmpty() ? tr("not stated") : quoted(shortened(text));
      };
      return with(tr("%5 of %2: in %1 %4, in the reference %3."), name(0), value(2), value(3),
                  capitalised(partName(parts.first())));
    }
    QStringList names;
    for (const QString& part : parts) names.append(partName(part));
    names.removeDuplicates();
    return with(tr("In %1, %2 is described differently from the reference: %3."), name(0),
                inWords(names));
  }

  static QString capitalised(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

  static QString partName(const QString& part)
  {
    if (part == u"description") return tr("description");
    if (part == u"note") return tr("note");
    if (part == u"activity-group") return tr("activity group");
    if (part == u"career-group") return tr("career group");
    if (part == u"binding") return tr("binding force");
    if (part == u"frequency") return tr("frequency");
    if (part == u"party") return tr("party");
    const qsizetype brace = part.lastIndexOf(QLatin1Char{'}'});
    return brace < 0 ? tr("additional data") : part.mid(brace + 1);
  }

  template <typename Enum>
  static QString termOf(const QString& text)
  {
    const auto value = fromName<Enum>(fromQt(text));
    return value ? term(*value) : text;
  }

  static QString partValue(const QString& part, const QString& text)
  {
    if (part == u"activity-group") return termOf<ActivityGroup>(text);
    if (part == u"career-group") return termOf<CareerGroup>(text);
    if (part == u"binding") return termOf<Binding>(text);
    if (part == u"frequency" && !text.isEmpty()) {
      return tr("%1 % of the cases").arg(text.toDouble() * 100);
    }
    return text;
  }
};

}  // namespace

bool isAboutElements(const Deviation& deviation)
{
  const auto& arguments = deviation.arguments;
  const auto is = [&](const char* word) { return arguments.size() > 1 && arguments[1] == word; };
  if (is("profile") || is("message") || is("sent elsewhere") || is("sent by others")) return true;
  if (deviation.kind == DeviationKind::OtherDocument) {
    return arguments.front().empty() || is("document");
  }
  return deviation.kind == DeviationKind::OtherDescription;
}

QString elementSentence(const Deviation& deviation, const QString& place)
{
  return ElementTeller{deviation, place}.tell();
}

}  // namespace einklang::ui
