#include "ui/theme/WithoutStyleSheet.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace einklang::ui {

WithoutStyleSheet::WithoutStyleSheet()
{
  const QWidgetList windows = QApplication::topLevelWidgets();
  if (std::ranges::any_of(windows, [](const QWidget* window) { return window->isVisible(); })) return;
  m_sheet = qApp->styleSheet();
  qApp->setStyleSheet({});
}

WithoutStyleSheet::~WithoutStyleSheet()
{
  if (!m_sheet.isEmpty()) qApp->setStyleSheet(m_sheet);
}

}  // namespace einklang::ui
