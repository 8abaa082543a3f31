#pragma once

#include <QStackedWidget>

namespace einklang::ui {

/// Pages of which one is seen. Qt would make the height that any of them likes best the least that
/// the window may have, as soon as texts on one of them wrap; here each page has a least height of
/// its own, below which it scrolls or folds.
class Pages : public QStackedWidget
{
 public:
  using QStackedWidget::QStackedWidget;

  bool hasHeightForWidth() const override { return false; }
};

}  // namespace einklang::ui
