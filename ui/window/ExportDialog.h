#pragma once

#include "model/diagram/FileContent.h"
#include "ui/report/PictureFile.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace einklang::ui {

class PageOptionsForm;
class PagesPreview;

/// Asks in which format one process is to be exported, and shows the pages before they are made.
class ExportDialog : public QDialog
{
  Q_OBJECT
 public:
  /// The inside of the sub-process is what SVG and PNG are to show.
  ExportDialog(const FileContent& content, const Process& process,
               const std::optional<NodeId>& inside = std::nullopt, QWidget* parent = nullptr);

  /// One of exportWays().
  QString way() const;
  void setWay(const QString& id);
  PageOptionsForm& form() { return *m_form; }
  PictureOptions options() const;

 private:
  void refresh();

  std::vector<Drawing> m_drawings;
  QComboBox* m_format;  // owned by this dialog, as all below
  PageOptionsForm* m_form;
  PagesPreview* m_preview;
  QLabel* m_remark;
  QLabel* m_holds;  // in the place of the preview, where the file is no picture
};

}  // namespace einklang::ui
