#pragma once

#include "ui/window/Session.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace einklang::ui {

/// What is open: the reference, the variants and the standard of a project, or the processes of
/// the open files. Choosing one shows it.
class LibraryPanel : public QWidget
{
  Q_OBJECT
 public:
  explicit LibraryPanel(Session& session, QWidget* parent = nullptr);

  /// For tests and screen readers: the rows as they stand, headings included.
  QStringList rows() const;

 Q_SIGNALS:
  void standardChosen();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void rebuild();
  void fillProject(const ShownProject& project);
  void fillFiles();
  QTreeWidgetItem* addHeading(const QString& text, const QString& icon);
  void addPlace(QTreeWidgetItem* heading, const ProcessPlace& place, const QString& name);
  QString nameOf(const ProcessPlace& place) const;
  void mark();
  void filter(const QString& text);
  void choose(QTreeWidgetItem* item);
  void showMenu(const QPoint& at);

  Session& m_session;
  QLineEdit* m_search;  // owned by the panel
  QTreeWidget* m_tree;  // owned by the panel
  std::vector<ProcessPlace> m_places;
  Connection m_connection;
};

}  // namespace einklang::ui
