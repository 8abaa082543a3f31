#pragma once

#include "ui/comparison/CorrespondenceView.h"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QListWidget;

namespace einklang::ui {

/// The correspondence of the chosen steps: with whom, how sure, why, who else it could be, and
/// what can be done about it.
class CorrespondencePanel : public QWidget
{
  Q_OBJECT
 public:
  /// The actions become buttons; who makes them owns them.
  explicit CorrespondencePanel(const std::vector<QAction*>& actions, QWidget* parent = nullptr);

  void show(const CorrespondenceView& view);
  using QWidget::show;
  /// Takes the keyboard to the candidates; false where there are none.
  bool focusCandidates();

  QString title() const;
  QString trust() const;
  QString reasons() const;
  QListWidget& candidates() const { return *m_candidates; }
  /// The id of the step that the list of candidates stands on.
  QString currentCandidate() const;

 Q_SIGNALS:
  void candidateChosen(const QString& step);
  /// The list of candidates stands on this one: to be shown, not chosen.
  void candidateLookedAt(const QString& step);
  void left();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* makeCandidates();
  void showTrust(const std::optional<Correspondence>& link);

  QLabel* m_title;  // owned by this widget, as all below
  QLabel* m_sign;
  QLabel* m_trust;
  QLabel* m_reasons;
  QLabel* m_heading;
  QListWidget* m_candidates;
};

}  // namespace einklang::ui
