#pragma once

#include "ui/paint/Drawing.h"

#include <memory>
#include <vector>

namespace einklang::ui {

struct StandingFigure;
struct WayTraces;

/// A copy that has the same shapes and edges, not equal ones (see ElementList).
Diagram sharing(const Diagram& diagram);

/// How far an element is moved from one picture to the other; nothing where that is not all.
std::optional<QPointF> wayBetween(const Diagram& from, const Diagram& to, const ElementId& id);

/// The picture of one process after the other, each mostly like the one before: what looks as it
/// did is not made again. Costs a look at each element and the figures that changed.
class Redrawing
{
 public:
  Redrawing();
  ~Redrawing();

  /// Like makeDrawing(), but figures that stand as in the last drawing are only `kept`. `touched`:
  /// what somebody has drawn otherwise since.
  Drawing draw(const Process& process, const Diagram& diagram, const DrawingOptions& options,
               const std::vector<ElementId>& touched = {});

  /// Nothing stands any more.
  void forget();

 private:
  struct Drawn;
  struct Last;
  struct Ways;
  static std::vector<StandingFigure> standingSince(Last& last, const Last& now);
  std::shared_ptr<const WayTraces> knownTraces(const Process& process,
                                               const Diagram& diagram) const;
  void remember(const Last& last);

  std::unique_ptr<Last> m_last;
  std::vector<Ways> m_ways;  // of the drawings before
};

}  // namespace einklang::ui
