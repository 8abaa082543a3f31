#pragma once

#include "ui/report/PictureFile.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace einklang::ui {

/// How pictures are written: the pages of a PDF, the paper, the size of a PNG.
class PageOptionsForm : public QWidget
{
  Q_OBJECT
 public:
  explicit PageOptionsForm(QWidget* parent = nullptr);

  PictureOptions options() const;
  void setOptions(const PictureOptions& options);
  /// Enables only what matters for files with this ending.
  void showOptionsOf(const QString& suffix);
  /// For a printer, which has sheets of paper and nothing else: at first one sheet.
  void askForPaperOnly();

 Q_SIGNALS:
  void changed();

 private:
  void refresh();

  bool m_forPdf = true;
  bool m_forPng = true;
  QComboBox* m_pages;  // owned by this widget, as all below
  QComboBox* m_paper;
  QComboBox* m_scale;
  QFormLayout* m_rows;
};

}  // namespace einklang::ui
