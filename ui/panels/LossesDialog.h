#pragma once

#include "model/formats/Loss.h"

class QString;
class QWidget;

namespace einklang::ui {

/// What an import or export could not do as it came, as a plain list.
enum class LossOf
{
  Import,
  Export
};
void showLosses(QWidget* parent, const QString& file, const Losses& losses, LossOf of);

}  // namespace einklang::ui
