#pragma once

#include "model/base/Parallel.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace einklang::ui {

/// Long work on copies of values, away from the window's thread. One piece at a time: a newer one
/// takes the place of an older one, whose result is then thrown away.
class Background : public QObject
{
  Q_OBJECT
 public:
  /// What to do with the result, back in the window's thread.
  using Delivery = std::function<void()>;
  using Work = std::function<Delivery(const CancelFlag&)>;

  explicit Background(QObject* parent = nullptr);
  ~Background() override;

  void run(Work work);
  void cancel();
  bool isRunning() const { return m_cancel != nullptr; }

  /// Waits for the running work and delivers it: for tests and commands without an event loop.
  void finish();

 Q_SIGNALS:
  void stateChanged();

 private:
  QThreadPool m_thread;
  std::shared_ptr<CancelFlag> m_cancel;  // of the running work
};

}  // namespace einklang::ui
