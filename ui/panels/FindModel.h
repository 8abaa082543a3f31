#pragma once

#include "ui/panels/Finder.h"

#include <QAbstractTableModel>

#include <vector>

namespace einklang::ui {

/// What was found as rows, made only as far as they are looked at. While something is to be
/// replaced every row says what it becomes, and can be left out.
class FindModel : public QAbstractTableModel
{
  Q_OBJECT
 public:
  enum Column
  {
    Text,
    After,  // only while replacing
    Field,
    Element,
    Lane,
    ProcessName,
    columns
  };

  /// Both are borrowed and outlive the model.
  FindModel(const Finder& finder, const Session& session, QObject* parent = nullptr);

  /// The finder found something else.
  void refresh();
  /// Rows can be left out, and say what they become.
  void setReplacing(bool replacing);
  bool isReplacing() const { return m_replacing; }
  void setReplacement(const QString& by);
  void toggle(int row);

  /// The rows that are to be replaced: those left in that can be and would change.
  std::vector<std::size_t> chosen() const;
  /// How many of them nothing would be left of.
  int bare() const;
  /// How many cannot be replaced.
  int refused() const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  void choiceChanged();

 private:
  QString textAt(const QModelIndex& index) const;
  QString processName(const FoundText& found) const;
  QString laneOf(const FoundText& found) const;
  const Process& processOf(const FoundText& found) const;
  const FoundText& at(int row) const { return m_finder.found()[static_cast<std::size_t>(row)]; }
  bool changes(const FoundText& found) const;

  const Finder& m_finder;
  const Session& m_session;
  bool m_replacing = false;
  QString m_replacement;
  std::vector<bool> m_leftOut;  // of each row
};

/// The part of a text around what was found in it, on one line.
QString excerpt(const TextHit& hit);

/// What a field is called in the window.
QString nameOf(TextField field);

}  // namespace einklang::ui
