#pragma once

#include "ui/report/SheetPlan.h"
#include "ui/window/Background.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace einklang::ui {

/// The pages that a PDF of some drawings will have, side by side as small pictures; sheets of a
/// poster stand as they are glued together. They are planned in the background: until `planned()`
/// what was there before is shown.
class PagesPreview : public QWidget
{
  Q_OBJECT
 public:
  explicit PagesPreview(QWidget* parent = nullptr);

  void show(std::vector<Drawing> drawings, const PageOptions& options);
  void clear() { show({}, {}); }

  int pageCount() const { return m_pages.count; }
  /// What there is to know: number of pages, letters too small to be read.
  QString remark() const;

  /// Waits for the plan: for tests.
  void finish() { m_background.finish(); }

  QSize sizeHint() const override { return {640, 480}; }

 Q_SIGNALS:
  void planned();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Block
  {
    SheetPlan plan;
    int firstPage = 1;
  };
  using Drawings = std::shared_ptr<const std::vector<Drawing>>;
  struct Pages
  {
    Drawings drawings = {};
    std::vector<Block> blocks = {};  // one for each drawing
    std::optional<Error> problem = std::nullopt;
    int count = 0;
  };
  static Pages plan(const Drawings& drawings, const PageOptions& options);
  void take(Pages pages);
  void draw();

  Pages m_pages;
  QPixmap m_picture;
  Background m_background;
};

}  // namespace einklang::ui
