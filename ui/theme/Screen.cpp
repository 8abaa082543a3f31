#include "ui/theme/Screen.h"

#include <QScreen>
#include <QSplitter>
#include <QWidget>

namespace einklang::ui {

QSize sizeOnScreen(const QWidget& dialog, const QSize& wanted)
{
  constexpr int frame = 40;  // the title of the window and its borders
  const QSize room = dialog.screen()->availableSize() - QSize{16, frame};
  return wanted.boundedTo(room);
}

void setHeightAmongOthers(QWidget& panel, int height)
{
  auto* splitter = qobject_cast<QSplitter*>(panel.parentWidget());
  if (!splitter) return;
  QList<int> sizes = splitter->sizes();
  int& size = sizes[splitter->indexOf(&panel)];
  sizes.first() += size - height;
  size = height;
  splitter->setSizes(sizes);
}

}  // namespace einklang::ui
