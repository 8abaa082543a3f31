#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace einklang::ui {

/// Where an element would be as far from its neighbours as they are from each other: behind two of
/// them, before two, or in the middle between two. Neighbours are those in the same row or column.
class SpacingGuides
{
 public:
  explicit SpacingGuides(const std::vector<QRectF>& others = {});

  struct Fit
  {
    double by;                 // how far to move the element
    std::vector<QLineF> gaps;  // the two equal distances, where it is then
  };
  /// The nearest such place to the side, or up and down, no further away than `reach`. Looks at
  /// one row or column only, not at all elements.
  std::optional<Fit> besides(const QRectF& element, double reach) const;
  std::optional<Fit> above(const QRectF& element, double reach) const;

 private:
  std::vector<QRectF> m_byTop;   // sorted
  std::vector<QRectF> m_turned;  // x and y exchanged, sorted in the same way
  double m_highest = 0;
  double m_widest = 0;
};

}  // namespace einklang::ui
