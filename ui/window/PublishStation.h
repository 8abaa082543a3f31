#pragma once

#include "ui/window/Publish.h"
#include "ui/window/Writing.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace einklang::ui {

class DiagramView;
class EmptyState;
class PageOptionsForm;
class PagesPreview;

/// The station "Publish": what can be handed out, a preview, and the way to a folder.
class PublishStation : public QWidget
{
  Q_OBJECT
 public:
  explicit PublishStation(Session& session, QWidget* parent = nullptr);
  ~PublishStation() override;

  /// Writes what is ticked; the paths that were written.
  Result<QStringList> exportTo(const QString& folder);

  PageOptionsForm& form() { return *m_form; }

 Q_SIGNALS:
  void failed(const einklang::Error& error);
  void exported(const einklang::ui::WrittenFiles& written);

 private:
  QWidget* makeChoices();
  QWidget* aboveButton(QWidget* choices);
  std::vector<FileToWrite> filesFor(const QString& folder) const;
  void refresh();
  void showMissing(const Process& process);
  void showPages();
  void askAndExport();

  Session& m_session;
  std::vector<std::pair<Deliverable, QCheckBox*>> m_choices;  // owned by this widget, as all below
  PageOptionsForm* m_form;
  QTabWidget* m_previews;
  DiagramView* m_preview;
  PagesPreview* m_pagesPreview;
  QLabel* m_pagesRemark;
  QLabel* m_remark;
  QLabel* m_missing;
  QPushButton* m_export;
  QStackedWidget* m_pages;
  EmptyState* m_empty;
  std::shared_ptr<const StandardView> m_shown;
  Connection m_connection;
};

}  // namespace einklang::ui
