#include "ui/theme/Screen.h"

#include <QScreen>
#include <QWidget>

namespace einklang::ui {

QSize sizeOnScreen(const QWidget& dialog, const QSize& wanted)
{
  constexpr int frame = 40;  // the title of the window and its borders
  const QSize room = dialog.screen()->availableSize() - QSize{16, frame};
  return wanted.boundedTo(room);
}

}  // namespace einklang::ui
