#pragma once

#include "ui/window/Publish.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace einklang::ui {

class DiagramView;
class EmptyState;

/// The station "Publish": what can be handed out, a preview, and the way to a folder.
class PublishStation : public QWidget
{
  Q_OBJECT
 public:
  explicit PublishStation(Session& session, QWidget* parent = nullptr);

  /// Writes what is ticked; the paths that were written.
  Result<QStringList> exportTo(const QString& folder);

 Q_SIGNALS:
  void failed(const einklang::Error& error);
  void exported(const QString& folder, int count);

 private:
  QWidget* makeChoices();
  Result<QStringList> writeReplaced(const QString& folder) const;
  void refresh();
  void showMissing(const Process& process);
  void askAndExport();

  Session& m_session;
  std::vector<std::pair<Deliverable, QCheckBox*>> m_choices;  // owned by this widget, as all below
  DiagramView* m_preview;
  QLabel* m_remark;
  QLabel* m_missing;
  QPushButton* m_export;
  QStackedWidget* m_pages;
  EmptyState* m_empty;
  std::shared_ptr<const StandardView> m_shown;
  Connection m_connection;
};

}  // namespace einklang::ui
