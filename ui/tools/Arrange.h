#pragma once

#include "model/diagram/Diagram.h"
#include "model/process/Process.h"

#include <QString>

#include <vector>

namespace einklang::ui {

/// The ways in which the program can draw a process by itself.
enum class Arrangement
{
  Everything,       // from nothing, lanes as rows
  EverythingDown,   // from nothing, lanes as columns, as FIM models are drawn
  FewestHandovers,  // from nothing, with the lanes in the order that flows change least
  Routes,           // only the flows
  Tidy              // as it is, but aligned and with even distances
};

const std::vector<Arrangement>& arrangements();
/// Stable, for actions: "layout-routes".
QString idOf(Arrangement arrangement);
/// In the user's language, for menus.
QString nameOf(Arrangement arrangement);

/// The picture drawn in this way, with text measured in the program's font.
Diagram arranged(Arrangement arrangement, const Process& process, const Diagram& diagram);

}  // namespace einklang::ui
