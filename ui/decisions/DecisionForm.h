#pragma once

#include "model/harmonization/Harmonization.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace einklang::ui {

/// What is decided on one deviation, and why: five verdicts on the keys 1 to 5 and the fields of
/// the record. It asks for recording; it shows a verdict only once it is told that it is recorded.
class DecisionForm : public QWidget
{
  Q_OBJECT
 public:
  explicit DecisionForm(QWidget* parent = nullptr);

  /// Shows what is on record; `municipalities` are those that may get an exception.
  void show(const Decision& recorded, const QStringList& municipalities);
  void clear();
  using QWidget::show;

  /// What is on record with the fields as they stand now.
  Decision decision() const;
  bool hasUnrecordedFields() const;

  /// To the field that a local exception still needs; stays where nothing is missing.
  void askForReason();

  /// The verdicts are always seen; what is written down about them scrolls where it would make
  /// the form higher than this, in pixels.
  void setMostHeight(int most);
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void decided(const einklang::Decision& decision);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* makeVerdicts();
  QWidget* makeFields();
  QWidget* makeVotes();
  void adjustHeight();
  void showExceptions(const QStringList& municipalities);
  void showMissing();
  void decide(Verdict verdict);

  Decision m_recorded;
  std::array<QPushButton*, 5> m_verdicts{};  // owned by the form, as all below
  QComboBox* m_cause;
  QPlainTextEdit* m_reason;
  QLineEdit* m_legalBasis;
  QLineEdit* m_decidedBy;
  QLineEdit* m_until;
  std::array<QSpinBox*, 3> m_votes{};
  QPushButton* m_record;
  QWidget* m_verdictRow;
  QLabel* m_missing;  // what a local exception still needs
  QWidget* m_exceptionsPlace;
  QScrollArea* m_details;
  int m_most = 0;
  std::vector<std::pair<std::string, QComboBox*>> m_exceptions;
};

}  // namespace einklang::ui
