#pragma once

#include "model/comparison/Deviation.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace einklang::ui {

/// Narrows a list of deviations by kind, municipality and words. Offers only what there is, with
/// how many deviations it would leave.
class DeviationFilter : public QWidget
{
  Q_OBJECT
 public:
  explicit DeviationFilter(QWidget* parent = nullptr);

  /// What is to be filtered.
  struct Item
  {
    DeviationKind kind;
    std::vector<std::size_t> municipalities = {};  // that show it
    QString sentence = {};
  };
  /// What was chosen stays chosen where it is still there. Without names of municipalities there
  /// is nothing to choose among them.
  void offer(const std::vector<Item>& items, const QStringList& municipalities = {});

  bool passes(const Item& item) const;
  /// Something is left out.
  bool isActive() const;
  void clear();

  QComboBox& kind() const { return *m_kind; }
  QComboBox& municipality() const { return *m_municipality; }
  QLineEdit& words() const { return *m_words; }

 Q_SIGNALS:
  void changed();

 private:
  QLineEdit* m_words;  // owned by this widget, as all below
  QComboBox* m_kind;
  QComboBox* m_municipality;
};

}  // namespace einklang::ui
