#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QStringList>
#include <QToolButton>
#include <QWidget>

namespace einklang::test {

/// What of a window cannot be seen whole: what reaches out of the widget it stands in, and texts
/// with less room than they need. What scrolls may be larger than what shows it.
class CutWidgets
{
 public:
  static QStringList in(const QWidget& window)
  {
    CutWidgets found;
    found.walk(window);
    return found.m_cut;
  }

 private:
  void walk(const QWidget& widget)
  {
    for (const QObject* child : widget.children()) {
      const auto* part = qobject_cast<const QWidget*>(child);
      if (!part || part->isWindow() || !part->isVisible()) continue;
      look(*part);
      if (!isDrawnByItsOwner(*part)) walk(*part);
    }
  }

  /// Views place what stands in their rows and headers, and scroll them.
  static bool isDrawnByItsOwner(const QWidget& widget)
  {
    return widget.inherits("QAbstractItemView") || widget.inherits("QGraphicsView") ||
           widget.inherits("QComboBox") || widget.inherits("QAbstractSpinBox") ||
           widget.inherits("QLineEdit") || widget.inherits("QPlainTextEdit");
  }

  void look(const QWidget& widget)
  {
    const auto* scrolling = qobject_cast<const QAbstractScrollArea*>(
        widget.parentWidget() ? widget.parentWidget()->parentWidget() : nullptr);
    const bool scrolls = scrolling && scrolling->viewport() == widget.parentWidget();
    const QRect room = widget.parentWidget()->rect();
    if (!scrolls && !room.contains(widget.geometry())) tell(widget, "reaches out");
    if (scrolls && widget.width() > room.width()) tell(widget, "is wider than what shows it");
    if (!fits(widget)) tell(widget, "has too little room");
  }

  static bool fits(const QWidget& widget)
  {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
      if (label->text().isEmpty() || label->property("elided").toBool()) return true;
      if (!label->wordWrap()) return label->width() >= label->sizeHint().width();
      return label->height() >= label->heightForWidth(label->width());
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button && !button->text().isEmpty()) {
      return button->width() >= button->minimumSizeHint().width() &&
             button->height() >= button->minimumSizeHint().height();
    }
    const auto* box = qobject_cast<const QComboBox*>(&widget);
    return !box || box->width() >= box->minimumSizeHint().width();
  }

  void tell(const QWidget& widget, const char* what)
  {
    QString name = QString::fromLatin1(widget.metaObject()->className());
    const QString text = widget.property("text").toString();
    if (!text.isEmpty()) name += QStringLiteral(" \"%1\"").arg(text);
    m_cut << QStringLiteral("%1 %2: %3 x %4 at %5, %6, wants %7 x %8")
                 .arg(name, QString::fromLatin1(what))
                 .arg(widget.width())
                 .arg(widget.height())
                 .arg(widget.x())
                 .arg(widget.y())
                 .arg(widget.sizeHint().width())
                 .arg(widget.sizeHint().height());
  }

  QStringList m_cut;
};

}  // namespace einklang::test
