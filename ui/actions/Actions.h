#pragma once

#include <QAction>
#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace einklang::ui {

/// One thing a user can do: a row of the table of actions.
struct ActionRow
{
  QString id;    // stable: menus and tests find it by this
  QString text;  // in the user's language, with its mnemonic
  QKeySequence shortcut = {};
  QString icon = {};                      // name in resources/icons
  std::function<bool()> enabled = {};     // always, where there is none
  std::function<void()> run = {};         //
  std::function<bool()> checked = {};     // makes it a switch
  std::function<QString()> caption = {};  // a text that changes, "Undo: Rename"
  QString words = {};                     // other names to find it by
  QString choice = {};                    // checked is one at most of those with the same
  bool keyOfCanvas = false;               // the diagram itself hears the key while it has the focus
};

/// Makes the rows of a table, in the language of the user.
using ActionTable = std::function<std::vector<ActionRow>()>;

/// The rows, which can also be found by their English names.
std::vector<ActionRow> withEnglishNames(const ActionTable& table);

/// What the row is called now, without its mnemonic.
QString nameOf(const ActionRow& row);

/// The actions of a window, made from a table.
class Actions
{
 public:
  /// The actions are owned by the window.
  Actions(QWidget* window, std::vector<ActionRow> rows);

  QAction* at(const QString& id) const;

  /// All rows, in the order of the table.
  std::vector<ActionRow> rows() const;

  /// Asks every row again whether it is enabled, checked, and what it is called.
  void refresh();

  /// Draws the icons in the colours of this palette.
  void recolour(const QPalette& palette);

 private:
  struct Entry
  {
    ActionRow row;
    QAction* action;
  };
  std::vector<Entry> m_entries;
};

}  // namespace einklang::ui
