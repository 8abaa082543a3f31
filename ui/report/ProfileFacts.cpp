#include "ui/report/ProfileFacts.h"

#include "model/base/Text.h"
#include "ui/report/ReportText.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QDate>

namespace einklang::ui {

namespace {

QString lines(const std::vector<std::string>& texts)
{
  return toQt(join(texts, "\n"));
}

}  // namespace

QString legalBaseLines(const std::vector<LegalBasis>& bases)
{
  QStringList texts;
  for (const LegalBasis& basis : bases) {
    const bool typed = basis.type != LegalBasisType::Unspecified;
    texts << (typed ? u"%1 (%2)"_qs.arg(toQt(basis.text), term(basis.type)) : toQt(basis.text));
  }
  return texts.join(u'\n');
}

void addFact(std::vector<ReportFact>& facts, const QString& name, const QString& value)
{
  if (!value.trimmed().isEmpty()) facts.push_back({name, value});
}

QLocale readersLocale()
{
  return QLocale{Report::tr("en", "code of the language of these texts")};
}

QString dateText(const std::string& iso)
{
  const QDate date = QDate::fromString(toQt(iso).left(10), Qt::ISODate);
  if (!date.isValid()) return toQt(iso);
  return readersLocale().toString(date, u"d. MMMM yyyy"_qs);
}

std::vector<ReportFact> profileFacts(const Process& process)
{
  const Profile& profile = process.profile();
  std::vector<ReportFact> facts;
  addFact(facts, Report::tr("Name"), toQt(process.name()));
  addFact(facts, Report::tr("Service"), toQt(profile.serviceName));
  addFact(facts, Report::tr("Service key"), toQt(profile.key));
  addFact(facts, Report::tr("Version"), toQt(profile.version));
  if (profile.level != DetailLevel::Unspecified) {
    addFact(facts, Report::tr("Level of detail"), term(profile.level));
  }
  addFact(facts, Report::tr("Definition"), toQt(profile.definition));
  addFact(facts, Report::tr("Description"), toQt(process.header().description));
  addFact(facts, Report::tr("Triggers"), lines(profile.triggers));
  addFact(facts, Report::tr("Results"), lines(profile.results));
  QStringList participants;
  for (const ProfileParticipant& participant : profile.participants) {
    const bool has = participant.role != ParticipantRole::Unspecified;
    participants << (has ? u"%1 (%2)"_qs.arg(toQt(participant.name), term(participant.role))
                         : toQt(participant.name));
  }
  addFact(facts, Report::tr("Participants"), participants.join(u'\n'));
  addFact(facts, Report::tr("Legal bases"), legalBaseLines(profile.legalBases));
  addFact(facts, Report::tr("Released by"), toQt(profile.releasedBy));
  if (profile.status != ReleaseStatus::Unspecified) {
    addFact(facts, Report::tr("Release status"), term(profile.status));
  }
  addFact(facts, Report::tr("Valid from"), dateText(profile.validFrom));
  addFact(facts, Report::tr("Valid until"), dateText(profile.validUntil));
  addFact(facts, Report::tr("Keywords"), toQt(join(profile.keywords, ", ")));
  addFact(facts, Report::tr("Note"), toQt(profile.note));
  return facts;
}

}  // namespace einklang::ui
