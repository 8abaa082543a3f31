#pragma once

#include "ui/report/PictureFile.h"

#include <QDialog>

class QLabel;

namespace einklang::ui {

class PageOptionsForm;
class PagesPreview;

/// Shows the sheets of paper before they are printed, and asks how they are to be.
class PrintDialog : public QDialog
{
  Q_OBJECT
 public:
  explicit PrintDialog(std::vector<Drawing> drawings, QWidget* parent = nullptr);

  PageOptions pages() const;
  void setPages(const PageOptions& pages);
  PagesPreview& preview() { return *m_preview; }

 private:
  void refresh();

  std::vector<Drawing> m_drawings;
  PageOptionsForm* m_form;  // owned by this dialog, as all below
  PagesPreview* m_preview;
  QLabel* m_remark;
};

}  // namespace einklang::ui
