#include "ui/tools/Arrange.h"

#include "model/layout/Levels.h"
#include "model/layout/RoutesOnly.h"
#include "model/layout/Tidy.h"
#include "ui/paint/FontMeasure.h"

#include <QCoreApplication>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::Arrange)
};

}  // namespace

const std::vector<Arrangement>& arrangements()
{
  static const std::vector<Arrangement> all{Arrangement::Everything, Arrangement::EverythingDown,
                                            Arrangement::FewestHandovers, Arrangement::Tidy,
                                            Arrangement::Routes};
  return all;
}

QString idOf(Arrangement arrangement)
{
  switch (arrangement) {
    case Arrangement::Everything:
      return QStringLiteral("layout-everything");
    case Arrangement::EverythingDown:
      return QStringLiteral("layout-down");
    case Arrangement::FewestHandovers:
      return QStringLiteral("layout-handovers");
    case Arrangement::Routes:
      return QStringLiteral("layout-routes");
    case Arrangement::Tidy:
      return QStringLiteral("layout-tidy");
  }
  return {};
}

QString nameOf(Arrangement arrangement)
{
  switch (arrangement) {
    case Arrangement::Everything:
      return Words::tr("Draw everything &anew");
    case Arrangement::EverythingDown:
      return Words::tr("Draw everything anew, &downwards");
    case Arrangement::FewestHandovers:
      return Words::tr("Draw everything anew, lanes by &handovers");
    case Arrangement::Routes:
      return Words::tr("Draw only the &flows anew");
    case Arrangement::Tidy:
      return Words::tr("&Tidy up");
  }
  return {};
}

namespace {

Diagram arrangedPart(Arrangement arrangement, const Process& process, const Diagram& diagram)
{
  const FontMeasure measure;
  switch (arrangement) {
    case Arrangement::Everything:
      return layoutProcess(process, {}, measure);
    case Arrangement::EverythingDown:
      return layoutProcess(process, {.direction = LayoutDirection::Down}, measure);
    case Arrangement::FewestHandovers:
      return layoutProcess(process, {.lanes = LaneOrder::FewestHandovers}, measure);
    case Arrangement::Routes:
      return layoutRoutes(process, diagram, measure);
    case Arrangement::Tidy:
      return layoutTidy(process, diagram, measure);
  }
  return diagram;
}

}  // namespace

/// What is hidden inside of collapsed sub-processes stays there.
Diagram arranged(Arrangement arrangement, const Process& process, const Diagram& diagram)
{
  return layoutPart(process, diagram, [arrangement](const Process& part, const Diagram& picture) {
    return arrangedPart(arrangement, part, picture);
  });
}

}  // namespace einklang::ui
