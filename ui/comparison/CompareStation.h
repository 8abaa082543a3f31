#pragma once

#include "ui/window/Session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace einklang::ui {

class CriteriaPanel;
class EmptyState;
class MatrixView;
class SideBySide;

/// The station "Compare": the matrix of all municipalities, and each beside the reference.
class CompareStation : public QWidget
{
  Q_OBJECT
 public:
  explicit CompareStation(Session& session, QWidget* parent = nullptr);

  void showMatrix();
  void showSideBySide(std::size_t variant);
  void chooseDeviation(const std::string& key);
  void nextDeviation(int step);

  /// Draws the variants like the reference, or as their authors drew them.
  void drawLikeReference(bool like);

  MatrixView& matrix() { return *m_matrix; }
  SideBySide& sideBySide() { return *m_pair; }
  CriteriaPanel& criteria() { return *m_criteria; }
  QCheckBox& onlyDeviating() { return *m_onlyDeviating; }
  QCheckBox& byFamily() { return *m_byFamily; }

 Q_SIGNALS:
  void failed(const einklang::Error& error);
  void said(const QString& sentence);

 private:
  QWidget* makeBar();
  QWidget* makeCriteriaRow();
  void nextVariant(int step);
  void refreshVariants();
  void refresh();
  void refreshMatrix();
  void refreshState();
  void openCell(const QModelIndex& index);
  QStringList municipalities() const;

  Session& m_session;
  MatrixView* m_matrix;  // owned by this widget, as all below
  SideBySide* m_pair;
  CriteriaPanel* m_criteria;
  QWidget* m_criteriaRow;
  EmptyState* m_empty;
  QStackedWidget* m_pages;
  QPushButton* m_matrixButton;
  QPushButton* m_pairButton;
  QComboBox* m_variants;
  QCheckBox* m_onlyDeviating;
  QCheckBox* m_byFamily;
  QCheckBox* m_linked;
  QCheckBox* m_likeReference;
  QLabel* m_state;
  QProgressBar* m_progress;
  QPushButton* m_cancel;
  Connection m_connection;
};

}  // namespace einklang::ui
