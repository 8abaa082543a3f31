#pragma once

#include "ui/comparison/CorrespondenceView.h"
#include "ui/comparison/DeviationList.h"
#include "ui/comparison/PairPanes.h"

#include <QWidget>

#include <map>
#include <memory>

class QAction;
class QStackedWidget;
class QTabWidget;

namespace einklang::ui {

class CorrespondenceList;
class CorrespondencePanel;
class DeviationFilter;
class EmptyState;

/// The reference and one variant beside each other: the deviations of the variant, marked by
/// number and listed in sentences, and the correspondences of its steps, which can be corrected.
class SideBySide : public QWidget
{
  Q_OBJECT
 public:
  explicit SideBySide(Session& session, QWidget* parent = nullptr);

  void showVariant(std::size_t variant);
  std::size_t variant() const { return m_variant; }
  /// Chooses the deviation in the list and shows it in both diagrams.
  void chooseDeviation(const std::string& key);
  /// Shows the steps of a cell, where it has no deviation.
  void revealSteps(const std::optional<NodeId>& reference, const std::vector<NodeId>& variant);
  void nextDeviation(int step);
  void setLikeReference(bool like);
  void setLinked(bool linked) { m_panes->setLinked(linked); }
  void fit() { m_panes->fit(); }
  /// Shows the list of correspondences in place of that of deviations.
  void showCorrespondences();

  const DiagramView& referenceView() const { return m_panes->referenceView(); }
  const DiagramView& variantView() const { return m_panes->variantView(); }
  PairPanes& panes() const { return *m_panes; }
  const DeviationList& list() const { return *m_list; }
  DeviationFilter& filter() const { return *m_filter; }
  CorrespondenceList& correspondences() const { return *m_links; }
  CorrespondencePanel& panel() const { return *m_panel; }
  /// "link", "unlink", "lock", "split", "release".
  QAction* action(const QString& id) const { return m_actions.at(id); }

 Q_SIGNALS:
  void failed(const einklang::Error& error);
  /// What a correction has brought about elsewhere.
  void said(const QString& sentence);

 private:
  void makeActions();
  QWidget* makeLists();
  QAction* makeAction(const QString& id, const QString& text, const QKeySequence& key,
                      const QString& help);
  const ComparedVariant* compared() const;
  ComparedPair pair() const;
  const Likeness& likeness() const;
  QString municipality() const;
  NumberedDeviations numbered() const;
  NumberedDeviations listed() const;
  void refreshDeviations();
  void refreshCorrespondences();
  void makeRoomForTabs();
  void showChosenDeviation();
  void stepsMoved();
  void linkChosenInList();
  void showChosenSteps();
  void refreshActions();
  bool correct(const std::vector<Correction>& corrections);
  void rememberPartners(const LinkSteps& linked);
  void tellParted();
  std::vector<Correction> correctionsOf(const QString& action) const;
  void run(const QString& action);
  void linkCandidate(const QString& step);
  void lookAtCandidate(const QString& step);

  Session& m_session;
  std::map<QString, QAction*> m_actions;  // owned by this widget, as all below
  PairPanes* m_panes;
  DeviationFilter* m_filter;
  DeviationList* m_list;
  EmptyState* m_noDeviation;
  QStackedWidget* m_deviations;
  CorrespondenceList* m_links;
  CorrespondencePanel* m_panel = nullptr;
  QTabWidget* m_tabs = nullptr;
  std::size_t m_variant = 0;
  ChosenSteps m_parted;  // partners until the last correction, of which it is to be told
  std::shared_ptr<const Comparison> m_partedIn;
  bool m_keepingPlace = false;  // what is shown changes, not what one looks at
  mutable std::shared_ptr<const Comparison> m_likenessOf;
  mutable std::size_t m_likenessVariant = 0;
  mutable Likeness m_likeness;
};

}  // namespace einklang::ui
