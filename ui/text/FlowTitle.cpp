#include "ui/text/FlowTitle.h"

#include "ui/text/Messages.h"
#include "ui/text/Terms.h"

#include <QCoreApplication>

namespace einklang::ui {
namespace {

constexpr qsizetype longest = 40;  // of a name

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::StepText)
};

}  // namespace

QString quotedName(const std::string& name)
{
  QString line = toQt(name).simplified();
  if (line.isEmpty()) return Words::tr("(without a name)");
  if (line.size() > longest) line = line.left(longest - 1).trimmed() + QChar{0x2026};
  return Words::tr("\"%1\"").arg(line);
}

QString flowEnds(const Process& process, const ElementId& id)
{
  const Flow* flow = process.findFlow(FlowId{id.value()});
  if (!flow || !flow->source || !flow->target) return {};
  const auto name = [&](const NodeId& node) {
    const QString title = titleOf(process, ElementId{node.value()});
    return title.startsWith(QLatin1Char{'('}) ? title : quotedName(fromQt(title));
  };
  return Words::tr("%1 → %2").arg(name(*flow->source), name(*flow->target));
}

}  // namespace einklang::ui
