#pragma once

#include <QWidget>

class QButtonGroup;

namespace einklang::ui {

/// The stations of the work, from left to right as it goes.
enum class StationId
{
  Capture,
  Compare,
  Decide,
  Standard,
  Publish
};

/// The bar on top of the window that shows the five stations and changes between them.
class StationBar : public QWidget
{
  Q_OBJECT
 public:
  explicit StationBar(QWidget* parent = nullptr);

  void setStation(StationId station);
  StationId station() const;

  static QString nameOf(StationId station);

 Q_SIGNALS:
  void stationChosen(einklang::ui::StationId station);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void recolour();

  QButtonGroup* m_buttons;  // owned by the bar
};

}  // namespace einklang::ui
