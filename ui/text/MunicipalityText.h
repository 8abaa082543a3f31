#pragma once

#include <QString>
#include <QStringList>

namespace einklang::ui {

/// Where a municipality does something, as it is said: "in Pirna"; in German with the article of
/// what it is: "in der Stadt Pirna", "im Landkreis Nordsachsen", "im Markt Lichtenau".
QString inMunicipality(const QString& name);

/// Of several: "in Pirna and Freital", "in der Stadt Pirna und im Landkreis Nordsachsen".
QString inMunicipalities(const QStringList& names);

}  // namespace einklang::ui
