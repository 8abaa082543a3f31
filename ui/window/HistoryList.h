#pragma once

#include "model/document/Document.h"

#include <QCoreApplication>

class QWidget;

namespace einklang::ui {

class ChoiceMenu;

/// The steps of a document's history by name, the last one first, those that are undone as well:
/// who chooses one goes there.
class HistoryList
{
  Q_DECLARE_TR_FUNCTIONS(HistoryList)
 public:
  /// Stands over the window, which owns its list.
  explicit HistoryList(QWidget& window);

  /// The document is borrowed until the list is closed.
  void open(Document& document);

  ChoiceMenu& menu() { return *m_menu; }

 private:
  QWidget& m_window;
  ChoiceMenu* m_menu;  // owned by the window
};

}  // namespace einklang::ui
