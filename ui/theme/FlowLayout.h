#pragma once

#include <QLayout>
#include <QList>

namespace einklang::ui {

/// Lays its items out in rows as words in a text: what does not fit goes into the next row. So
/// nothing is cut where a window is narrow or letters are large.
class FlowLayout : public QLayout
{
  Q_OBJECT
 public:
  /// Filled rows share what is left of their width among their items, which are all as high as the
  /// highest; a row of few items below others gives each no more than those do. Otherwise items are
  /// as wide as they wish and stand in the middle of their row.
  enum class Rows
  {
    Loose,
    Filled
  };
  explicit FlowLayout(Rows rows, QWidget* owner = nullptr);
  ~FlowLayout() override;

  void addItem(QLayoutItem* item) override;
  int count() const override { return static_cast<int>(m_items.size()); }
  QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect& room) override;

 private:
  using Row = QList<QLayoutItem*>;

  QList<Row> rowsIn(int width) const;
  int widthOf(const Row& row) const;
  int place(const QRect& room, bool really) const;
  int shareIn(const Row& row, const Row& first, int width) const;
  void placeRow(const Row& row, int share, const QRect& room) const;

  Rows m_rows;
  QList<QLayoutItem*> m_items;  // owned
};

}  // namespace einklang::ui
