#include "ui/comparison/PairPanes.h"

#include "model/harmonization/LikeTwins.h"
#include "model/layout/LikeReference.h"
#include "ui/canvas/DiagramView.h"
#include "ui/comparison/PartnerLines.h"
#include "ui/paint/FontMeasure.h"
#include "ui/text/Messages.h"
#include "ui/theme/Labels.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace einklang::ui {
namespace {

constexpr double readableZoom = 0.7;

std::vector<NodeId> stepsOf(const DiagramView& view)
{
  std::vector<NodeId> steps;
  for (const ElementId& id : view.selection()) {
    if (isStep(view, id)) steps.emplace_back(id.value());
  }
  return steps;
}

std::vector<ElementId> elements(const std::vector<NodeId>& steps)
{
  return {steps.begin(), steps.end()};
}

ChosenSteps drawn(Side from, const ElementId& start, const ElementId& end)
{
  const NodeId one{start.value()};
  const NodeId other{end.value()};
  return from == Side::Reference ? ChosenSteps{{one}, {other}} : ChosenSteps{{other}, {one}};
}

}  // namespace

PairPanes::PairPanes(Session& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_reference{new DiagramView},
      m_other{new DiagramView},
      m_referenceTitle{plainLabel({}, LabelKind::Section)},
      m_otherTitle{plainLabel({}, LabelKind::Section)},
      m_link{new ViewLink{*m_reference, *m_other, this}},
      m_lines{new PartnerLines{*m_reference, *m_other, this}},
      m_referenceTool{*m_reference, *m_other, *m_lines,
                      [this](const ElementId& from, const ElementId& to) {
                        Q_EMIT linkDrawn(drawn(Side::Reference, from, to));
                      }},
      m_otherTool{*m_other, *m_reference, *m_lines,
                  [this](const ElementId& from, const ElementId& to) {
                    Q_EMIT linkDrawn(drawn(Side::Variant, from, to));
                  }}
{
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->addWidget(paneOf(m_reference, m_referenceTitle));
  splitter->addWidget(paneOf(m_other, m_otherTitle));
  splitter->setSizes({600, 600});
  splitter->setChildrenCollapsible(false);
  column->addWidget(splitter);
  m_reference->setAccessibleName(tr("Diagram of the reference"));
  m_other->setAccessibleName(tr("Diagram of the variant"));
  m_reference->setTool(&m_referenceTool);
  m_other->setTool(&m_otherTool);
  for (const auto& [view, side] :
       {std::pair{m_reference, Side::Reference}, std::pair{m_other, Side::Variant}}) {
    view->setSeveralSelectable(true);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &DiagramView::selectionMoved, this, [this, side = side] { moved(side); });
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view = view, side = side](const QPoint& at) { openMenu(*view, side, at); });
  }
  m_lines->raise();
}

QWidget* PairPanes::paneOf(DiagramView* view, QLabel* title)
{
  auto* pane = new QWidget;
  auto* column = new QVBoxLayout{pane};
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  title->setContentsMargins(12, 6, 12, 6);
  column->addWidget(title);
  column->addWidget(view, 1);
  return pane;
}

const ComparedVariant* PairPanes::compared() const
{
  const auto comparison = m_session.comparison();
  if (!comparison || m_variant >= comparison->alignment.variants.size()) return nullptr;
  return &comparison->alignment.variants[m_variant];
}

void PairPanes::showVariant(std::size_t variant, const NumberedDeviations& marked)
{
  m_variant = variant;
  const ShownProject* project = m_session.project();
  const ComparedVariant* shown = compared();
  if (!project || !shown || variant >= project->variants.size()) return;
  const ProcessPlace& other = project->variants[variant];
  const QString municipality = toQt(project->harmonization().variants[variant].name);
  DrawingOptions left;
  left.marks = marksOf(marked, Side::Reference);
  DrawingOptions right;
  right.marks = marksOf(marked, Side::Variant);
  Pictures drawnPictures = pictures(*shown);
  const QString way = m_likeReference ? QStringLiteral("~") + m_session.keyOf(other) : QString{};
  m_link->apart([&] {
    m_reference->show(m_session.keyOf(project->reference) + way,
                      *m_session.process(project->reference), drawnPictures.reference, left,
                      std::move(drawnPictures.extra));
    m_other->show(m_session.keyOf(other) + way, *m_session.process(other), drawnPictures.variant,
                  right, std::move(drawnPictures.missing));
  });
  m_referenceTitle->setText(tr("Reference: %1")
                                .arg(titleOf(m_session.fileOf(project->reference),
                                             *m_session.process(project->reference))));
  m_otherTitle->setText(tr("Variant: %1").arg(municipality));
}

PairPanes::Pictures PairPanes::pictures(const ComparedVariant& compared) const
{
  const ShownProject& project = *m_session.project();
  const ProcessPlace& other = project.variants[m_variant];
  const Diagram& referenceDrawn = *m_session.diagram(project.reference);
  if (!m_likeReference) return {referenceDrawn, *m_session.diagram(other)};
  const Process& reference = *m_session.process(project.reference);
  const Process& variant = *m_session.process(other);
  SideBySideLayout made = layoutLike(variant, reference, referenceDrawn,
                                     twinsOf(compared.correspondences), FontMeasure{});
  const auto ghosts = [](const Process& process, std::vector<Shape> shapes) {
    Diagram places{.id = DiagramId{"ghosts"}, .process = process.id()};
    for (Shape& shape : shapes) places.shapes.insert(std::move(shape), places.shapes.size());
    return Ghosts{process, std::move(places)};
  };
  return {std::move(made.reference), std::move(made.variant),
          ghosts(variant, std::move(made.referenceGhosts)),
          ghosts(reference, std::move(made.variantGhosts))};
}

ChosenSteps PairPanes::chosen() const
{
  return {stepsOf(*m_reference), stepsOf(*m_other)};
}

void PairPanes::choose(const ChosenSteps& steps)
{
  m_reference->selectAll(elements(steps.reference));
  m_other->selectAll(elements(steps.variant));
  m_settled = !steps.reference.empty() && !steps.variant.empty();
}

void PairPanes::settle()
{
  (m_lead == Side::Reference ? m_other : m_reference)->selectAll({});
  m_settled = true;
}

void PairPanes::chooseNone()
{
  choose({});
}

void PairPanes::moved(Side side)
{
  m_lead = side;
  if (std::exchange(m_settled, false)) {
    (side == Side::Reference ? m_other : m_reference)->selectAll({});
  }
  const DiagramView& view = side == Side::Reference ? *m_reference : *m_other;
  // Nothing chosen here any more: nothing at all, so that one key clears both sides.
  if (view.selection().empty()) chooseNone();
  Q_EMIT chosenMoved(side);
}

void PairPanes::openMenu(DiagramView& view, Side side, const QPoint& at)
{
  const ElementItem* item = view.scene().elementAt(view.mapToScene(at), view.viewportTransform());
  const auto selection = view.selection();
  if (item && std::ranges::find(selection, item->id()) == selection.end()) view.choose(item->id());
  m_lead = side;
  Q_EMIT menuWanted(view.viewport()->mapToGlobal(at));
}

void PairPanes::reveal(const std::vector<ElementId>& reference,
                       const std::vector<ElementId>& variant)
{
  m_link->apart([&] {
    if (!reference.empty()) m_reference->reveal(reference, readableZoom);
    if (!variant.empty()) m_other->reveal(variant, readableZoom);
    if (!m_likeReference) return;
    const bool left = !reference.empty();
    DiagramView& follower = left ? *m_other : *m_reference;
    follower.lookWhere(left ? *m_reference : *m_other);
    // What stands elsewhere even so, as what has no like: in sight goes before side by side.
    const std::vector<ElementId>& wanted = left ? variant : reference;
    const auto inSight = [&](const ElementId& id) { return follower.showsAllOf(id); };
    if (std::ranges::none_of(wanted, inSight)) follower.reveal(wanted, readableZoom);
  });
}

void PairPanes::revealPartners()
{
  const ComparedVariant* shown = compared();
  if (!shown) return;
  const bool left = m_lead == Side::Reference;
  const ChosenSteps steps = chosen();
  std::vector<ElementId> partners;
  for (const NodeId& step : left ? steps.reference : steps.variant) {
    for (const NodeId& partner : left ? partnersInB(shown->correspondences, step)
                                      : partnersInA(shown->correspondences, step)) {
      partners.emplace_back(partner);
    }
  }
  DiagramView& other = left ? *m_other : *m_reference;
  if (partners.empty() || other.shows(partners.front())) return;
  m_link->apart([&] { other.reveal(partners); });
}

void PairPanes::fit()
{
  m_link->apart([&] {
    m_reference->fit();
    m_other->fit();
    const double zoom = std::min(m_reference->zoom(), m_other->zoom());
    m_reference->setZoom(zoom);
    m_other->setZoom(zoom);
  });
}

}  // namespace einklang::ui
