#pragma once

#include <QIcon>
#include <QPalette>
#include <QStyledItemDelegate>

#include <map>

namespace einklang::ui {

/// Draws the cells of the table of steps and edits them: a line of text, for who does it with the
/// lanes to choose from.
class CellDelegate : public QStyledItemDelegate
{
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model,
                    const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option,
             const QModelIndex& index) const override;

 Q_SIGNALS:
  /// The cell is done by Enter.
  void entered(Qt::KeyboardModifiers modifiers);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

 private:
  QIcon symbol(const QString& name, const QPalette& palette) const;

  mutable std::map<QString, QIcon> m_symbols;
  mutable QPalette m_symbolColours;
};

}  // namespace einklang::ui
