#pragma once

#include "model/matching/Correspondence.h"

#include <QPalette>
#include <QString>

class QPainter;
class QRectF;

namespace einklang::ui {

/// How far a link can be trusted, told by shape as well as by colour: full, half full and empty
/// with a question mark; a lock for what was confirmed by hand.
void paintConfidence(QPainter& painter, const QRectF& place, const Correspondence& link,
                     const QPalette& palette);
/// A step without a partner.
void paintNoPartner(QPainter& painter, const QRectF& place, const QPalette& palette);

/// "confirmed by hand", else "sure", "likely" or "unsure".
QString trustOf(const Correspondence& link);

/// "82 %", in the numbers of the user's language.
QString percent(double share);

}  // namespace einklang::ui
