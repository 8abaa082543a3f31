#pragma once

#include "ui/report/SheetPlan.h"

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace einklang::ui {

/// The pages that a PDF of some drawings will have, side by side as small pictures; sheets of a
/// poster stand as they are glued together.
class PagesPreview : public QWidget
{
  Q_OBJECT
 public:
  explicit PagesPreview(QWidget* parent = nullptr);

  void show(std::vector<Drawing> drawings, const PageOptions& options);
  void clear() { show({}, {}); }

  int pageCount() const { return m_pageCount; }
  /// What there is to know: number of pages, letters too small to be read.
  QString remark() const;

  QSize sizeHint() const override { return {640, 480}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Block
  {
    SheetPlan plan;
    int firstPage = 1;
  };
  void replan();
  void draw();

  std::vector<Drawing> m_drawings;
  PageOptions m_options;
  std::vector<Block> m_blocks;  // one for each drawing
  QString m_problem;
  QPixmap m_picture;
  int m_pageCount = 0;
};

}  // namespace einklang::ui
