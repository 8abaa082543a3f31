#pragma once

#include "ui/actions/Actions.h"

#include <QCoreApplication>

#include <vector>

class QWidget;

namespace einklang::ui {

class ChoiceMenu;

/// Everything that can be done, by its name in German or English, with its key. What was used last
/// comes first, also at the next start. What is not possible now is shown in grey.
class CommandPalette
{
  Q_DECLARE_TR_FUNCTIONS(CommandPalette)
 public:
  /// Stands over the window, which owns its list.
  explicit CommandPalette(QWidget& window);

  /// Lists the rows, and runs the one that is chosen once the focus is back where it was.
  void open(std::vector<ActionRow> rows);

  /// Lists those that have a key and are possible now.
  void openKeys(std::vector<ActionRow> rows);

  ChoiceMenu& menu() { return *m_menu; }

 private:
  void show(const QString& title, std::vector<ActionRow> rows);

  QWidget& m_window;
  ChoiceMenu* m_menu;  // owned by the window
};

}  // namespace einklang::ui
