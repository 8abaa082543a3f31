#pragma once

#include "ui/panels/FindModel.h"
#include "ui/panels/Finder.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace einklang::ui {

/// Searches the texts of all open processes, lists what it finds and leads there; on request puts
/// something else in its place. Hidden until it is opened; Escape closes it.
class FindPanel : public QWidget
{
  Q_OBJECT
 public:
  /// The session is borrowed and outlives the panel.
  explicit FindPanel(Session& session, QWidget* parent = nullptr);

  void open(bool replacing);
  void close();
  bool isOpen() const { return !isHidden(); }

  /// Leads to the next (1) or the previous (-1) text that was found, around the end; opens where
  /// nothing is searched for.
  void next(int step);

  const Finder& finder() const { return m_finder; }
  FindModel& rows() { return *m_model; }
  QTreeView& list() { return *m_list; }
  QLineEdit& words() { return *m_words; }
  QLineEdit& replacement() { return *m_replacement; }
  QPushButton& replaceButton() { return *m_replace; }
  /// Only where nothing is to be put in: replacing never deletes.
  QPushButton& deleteButton() { return *m_delete; }
  QString summary() const;

  /// Its fields in as many rows as its width asks for, and a row of the list.
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// The user goes to what was found; no element: a text of the process itself.
  void placeChosen(const einklang::ProcessPlace& place, const std::optional<ElementId>& element);
  void opened();
  void closed();
  void replaced(int texts, int files);
  void failed(const einklang::Error& error);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fillSearchRow();
  void fillReplaceRow();
  void orderKeys();
  void makeList();
  void search();
  void show(int row);
  bool mayReplace();
  void replace();
  void refreshSummary();

  Finder m_finder;
  FindModel* m_model;  // owned by the panel, as all below
  QLineEdit* m_words;
  QLabel* m_summary;
  QCheckBox* m_wholeWords;
  QCheckBox* m_everywhere;
  QWidget* m_searchRow;
  QWidget* m_replaceRow;
  QPushButton* m_shut;
  QLineEdit* m_replacement;
  QPushButton* m_replace;
  QPushButton* m_delete;
  QLabel* m_refused;
  QTreeView* m_list;
  bool m_led = false;  // the current row was shown, Enter goes on from there
  Connection m_connection;
};

}  // namespace einklang::ui
