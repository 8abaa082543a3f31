#include "ui/window/LongWork.h"

#include "ui/window/Background.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

namespace einklang::ui {

bool doneMeanwhile(QWidget* parent, const QString& what,
                   const std::function<void(const CancelFlag&)>& work)
{
  constexpr int beforeItShows = 300;  // milliseconds: most work is done by then
  bool done = false;
  QEventLoop loop;
  Background background;
  background.run([&](const CancelFlag& cancel) {
    work(cancel);
    return Background::Delivery{[&] {
      done = true;
      loop.quit();
    }};
  });
  QTimer::singleShot(beforeItShows, &loop, &QEventLoop::quit);
  if (!done) loop.exec(QEventLoop::ExcludeUserInputEvents);
  if (done) return true;
  QProgressDialog dialog{what, QCoreApplication::translate("LongWork", "Cancel"), 0, 0, parent};
  dialog.setWindowModality(Qt::WindowModal);
  dialog.setMinimumDuration(0);
  QObject::connect(&dialog, &QProgressDialog::canceled, &loop, [&] {
    background.cancel();
    loop.quit();
  });
  dialog.show();
  loop.exec();
  return done;
}

}  // namespace einklang::ui
