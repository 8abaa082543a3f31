// The grid that steps come to lie on, for who wants to see it.
#include "ui/canvas/DiagramView.h"
#include "ui/tools/CanvasEditor.h"
#include "ui/tools/Gestures.h"

#include <QSettings>

namespace einklang::ui {
namespace {

const QString gridSetting = QStringLiteral("capture/grid");

}  // namespace

void CanvasEditor::showGrid(bool shown)
{
  QSettings{}.setValue(gridSetting, shown);
  applyGrid();
}

/// As it was when the window was last used.
void CanvasEditor::applyGrid()
{
  const bool shown = QSettings{}.value(gridSetting, false).toBool();
  m_view.setGrid(shown ? gridStep : 0);
}

std::vector<ActionRow> CanvasEditor::gridRows()
{
  const auto shown = [this] { return m_view.grid() > 0; };
  return {{.id = QStringLiteral("grid"),
           .text = tr("&Grid"),
           .shortcut = QKeySequence{QStringLiteral("Ctrl+G")},
           .enabled = [this] { return process() != nullptr; },
           .run = [this, shown] { showGrid(!shown()); },
           .checked = shown,
           .words = QStringLiteral("Raster Gitter Hilfslinien Karo grid lines"),
           .keyOfCanvas = true}};
}

}  // namespace einklang::ui
