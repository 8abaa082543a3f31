#pragma once

#include "ui/window/Session.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeWidgetItem;

namespace einklang::ui {

class DiagramView;
class EmptyState;
class ProblemsPanel;
class WrappingTree;

/// The station "Standard process": what the decisions make of the reference, with what was adopted
/// marked, and what stands in the way.
class StandardStation : public QWidget
{
  Q_OBJECT
 public:
  explicit StandardStation(Session& session, QWidget* parent = nullptr);

  DiagramView& canvas() { return *m_canvas; }
  ProblemsPanel& problems() { return *m_problems; }
  /// The lines of the summary beside the picture; for tests.
  QStringList rows() const;

 Q_SIGNALS:
  void deviationChosen(const QString& key);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void refresh();
  void showDiagram(const StandardView& view);
  void showSummary(const StandardView& view);
  QTreeWidgetItem* addSection(const QString& text);
  void addDeviation(QTreeWidgetItem* section, const std::string& key, const QString& remark = {});
  void sortByNumber(std::vector<std::string>& keys) const;
  QString sentenceOf(const SharedDeviation& shared) const;
  void reveal(const QTreeWidgetItem* item);

  Session& m_session;
  DiagramView* m_canvas;  // owned by this widget, as all below
  QLabel* m_title;
  QLabel* m_state;
  WrappingTree* m_summary;
  ProblemsPanel* m_problems;
  QStackedWidget* m_pages;
  EmptyState* m_empty;
  Connection m_connection;
};

}  // namespace einklang::ui
