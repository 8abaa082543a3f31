#include "ui/window/Background.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace einklang::ui {

Background::Background(QObject* parent) : QObject{parent}
{
  m_thread.setMaxThreadCount(1);
}

Background::~Background()
{
  if (m_cancel) m_cancel->store(true);
  m_thread.waitForDone();
}

void Background::run(Work work)
{
  if (m_cancel) m_cancel->store(true);
  m_cancel = std::make_shared<CancelFlag>(false);
  m_thread.start([this, work = std::move(work), cancel = m_cancel] {
    Delivery delivery = cancel->load() ? Delivery{} : work(*cancel);
    const auto deliver = [this, delivery = std::move(delivery), cancel] {
      if (cancel != m_cancel) return;  // superseded or cancelled
      m_cancel.reset();
      if (delivery) delivery();
      Q_EMIT stateChanged();
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
  });
  Q_EMIT stateChanged();
}

void Background::cancel()
{
  if (!m_cancel) return;
  m_cancel->store(true);
  m_cancel.reset();
  Q_EMIT stateChanged();
}

void Background::finish()
{
  while (isRunning()) {
    m_thread.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
  }
}

}  // namespace einklang::ui
