#include "ui/window/CriteriaSettings.h"

#include <QSettings>

namespace einklang::ui {
namespace {

QString keyOf(Criterion criterion)
{
  const std::string_view name = nameOf(criterion);
  return QStringLiteral("criteria/") +
         QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

}  // namespace

Criteria rememberedCriteria()
{
  Criteria criteria;
  const QSettings settings;
  for (const Criterion one : allCriteria) {
    criteria.set(one, settings.value(keyOf(one), true).toBool());
  }
  return criteria;
}

void rememberCriteria(const Criteria& criteria)
{
  QSettings settings;
  for (const Criterion one : allCriteria) settings.setValue(keyOf(one), criteria.counts(one));
}

}  // namespace einklang::ui
