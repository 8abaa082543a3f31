#pragma once

#include "ui/comparison/DeviationFilter.h"
#include "ui/window/Session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace einklang::ui {

class DecisionForm;
class DeviationList;
class DiagramView;
class EmptyState;
class FoldHeader;
struct DeviationRow;

/// The station "Decide": all deviations as a list, one at a time in words and in both diagrams,
/// and the decision on it.
class DecideStation : public QWidget
{
  Q_OBJECT
 public:
  explicit DecideStation(Session& session, QWidget* parent = nullptr);

  void chooseDeviation(const std::string& key);
  /// Records what was typed and not recorded yet: before the user goes elsewhere.
  void flush();
  void nextDeviation(int step, bool onlyOpen);
  /// What the keys 1 to 5 do.
  void decideByKey(int digit);

  const DeviationList& list() const { return *m_list; }

 Q_SIGNALS:
  void failed(const einklang::Error& error);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeListSide();
  QWidget* makeDeviationSide();
  void refresh();
  void refreshList();
  void showChosen();
  void showExcerpts(const SharedDeviation& shared);
  void record(const Decision& decision);
  void recordFields();
  DeviationFilter::Item itemOf(const SharedDeviation& shared) const;
  DeviationRow rowOf(const SharedDeviation& shared, int number) const;
  const SharedDeviation* chosen() const;
  QStringList namesOf(const std::vector<std::size_t>& variants) const;

  Session& m_session;
  DeviationList* m_list;  // owned by this widget, as all below
  DeviationFilter* m_filter;
  FoldHeader* m_filterHeader;
  QCheckBox* m_onlyOpen;
  QLabel* m_progress;
  QLabel* m_sentence;
  QLabel* m_where;
  QComboBox* m_shownVariant;
  QLabel* m_shownName;
  DiagramView* m_reference;
  DiagramView* m_variant;
  DecisionForm* m_form;
  QStackedWidget* m_pages;
  EmptyState* m_empty;
  QWidget* m_work;
  std::string m_shownKey;
  Connection m_connection;
};

}  // namespace einklang::ui
