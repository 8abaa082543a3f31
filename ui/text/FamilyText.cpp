#include "ui/text/FamilyText.h"

#include "ui/text/DeviationText.h"

#include <QCoreApplication>

namespace einklang::ui {
namespace {

QString tr(const char* text)
{
  return QCoreApplication::translate("FamilyText", text);
}

QString nameOf(std::size_t variant, const QStringList& municipalities)
{
  return municipalities.value(static_cast<qsizetype>(variant));
}

}  // namespace

QString familyTitle(const Family& family, const QStringList& municipalities)
{
  const QString typical = nameOf(family.typical, municipalities);
  if (family.members.size() == 1) return tr("On its own: %1").arg(typical);
  QStringList names;
  for (const std::size_t member : family.members) names.append(nameOf(member, municipalities));
  return tr("Family %1 (%2): %3")
      .arg(typical, QString::number(family.members.size()), names.join(QStringLiteral(", ")));
}

QStringList familyTraits(const Family& family, const QStringList& municipalities)
{
  const bool alone = family.members.size() == 1;
  QStringList traits;
  for (const Deviation& one : family.common) {
    traits.append(
        sentence(one, alone ? nameOf(family.typical, municipalities) : tr("these municipalities")));
  }
  if (!traits.isEmpty()) return traits;
  return {family.deviating == 0 ? tr("As in the reference.")
                                : tr("No deviation tells them apart from the others.")};
}

}  // namespace einklang::ui
