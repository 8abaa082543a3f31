#include "ui/comparison/SideBySide.h"

#include "model/harmonization/LikeTwins.h"
#include "model/layout/LikeReference.h"
#include "ui/canvas/DiagramView.h"
#include "ui/paint/FontMeasure.h"
#include "ui/text/DeviationText.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/Labels.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace einklang::ui {
namespace {

constexpr double readableZoom = 0.7;

}  // namespace

SideBySide::SideBySide(Session& session, QWidget* parent)
    : QWidget{parent},
      m_session{session},
      m_list{new DeviationList},
      m_reference{new DiagramView},
      m_other{new DiagramView},
      m_referenceTitle{plainLabel({}, LabelKind::Section)},
      m_otherTitle{plainLabel({}, LabelKind::Section)},
      m_link{new ViewLink{*m_reference, *m_other, this}}
{
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(0, 0, 0, 0);
  auto* splitter = new QSplitter{Qt::Horizontal};
  splitter->addWidget(m_list);
  splitter->addWidget(paneOf(m_reference, m_referenceTitle));
  splitter->addWidget(paneOf(m_other, m_otherTitle));
  splitter->setSizes({330, 600, 600});
  splitter->setStretchFactor(1, 1);
  splitter->setStretchFactor(2, 1);
  splitter->setChildrenCollapsible(false);
  column->addWidget(splitter);
  m_reference->setAccessibleName(tr("Diagram of the reference"));
  m_other->setAccessibleName(tr("Diagram of the variant"));
  connect(m_list, &DeviationList::chosenChanged, this, &SideBySide::showChosen);
  connect(m_reference, &DiagramView::selectionMoved, this,
          [this] { chooseAt(*m_reference, Side::Reference); });
  connect(m_other, &DiagramView::selectionMoved, this,
          [this] { chooseAt(*m_other, Side::Variant); });
}

QWidget* SideBySide::paneOf(DiagramView* view, QLabel* title)
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

const ComparedVariant* SideBySide::compared() const
{
  const auto comparison = m_session.comparison();
  if (!comparison || m_variant >= comparison->alignment.variants.size()) return nullptr;
  return &comparison->alignment.variants[m_variant];
}

void SideBySide::showVariant(std::size_t variant)
{
  m_variant = variant;
  const ShownProject* project = m_session.project();
  const ComparedVariant* shown = compared();
  if (!project || !shown || variant >= project->variants.size()) return;
  const ProcessPlace& other = project->variants[variant];
  DrawingOptions left;
  left.marks = marksOf(shown->deviations, Side::Reference, municipality());
  DrawingOptions right;
  right.marks = marksOf(shown->deviations, Side::Variant, municipality());
  Pictures drawn = pictures(*shown);
  const QString way = m_likeReference ? QStringLiteral("~") + m_session.keyOf(other) : QString{};
  m_link->apart([&] {
    m_reference->show(m_session.keyOf(project->reference) + way,
                      *m_session.process(project->reference), drawn.reference, left,
                      std::move(drawn.extra));
    m_other->show(m_session.keyOf(other) + way, *m_session.process(other), drawn.variant, right,
                  std::move(drawn.missing));
  });
  m_referenceTitle->setText(tr("Reference: %1")
                                .arg(titleOf(m_session.fileOf(project->reference),
                                             *m_session.process(project->reference))));
  m_otherTitle->setText(
      tr("Variant: %1").arg(toQt(project->harmonization().variants[variant].name)));
  m_list->show(rows());
}

SideBySide::Pictures SideBySide::pictures(const ComparedVariant& compared) const
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

void SideBySide::setLikeReference(bool like)
{
  m_likeReference = like;
  if (m_session.comparison()) showVariant(m_variant);
}

QString SideBySide::municipality() const
{
  return toQt(m_session.project()->harmonization().variants[m_variant].name);
}

std::vector<DeviationRow> SideBySide::rows() const
{
  std::vector<DeviationRow> made;
  const ComparedVariant* shown = compared();
  if (!shown) return made;
  for (const Deviation& deviation : shown->deviations) {
    made.push_back({.key = deviation.key,
                    .number = static_cast<int>(made.size()) + 1,
                    .mark = markOf(deviation.kind),
                    .sentence = sentence(deviation, municipality()),
                    .detail = term(deviation.kind)});
  }
  return made;
}

void SideBySide::chooseDeviation(const std::string& key)
{
  m_list->choose(key);
  showChosen();
}

/// The chosen deviation: selected and in sight on both sides.
void SideBySide::showChosen()
{
  const ComparedVariant* shown = compared();
  if (!shown) return;
  const Deviation* deviation = findDeviation(*shown, m_list->chosen());
  if (!deviation) return;
  m_link->apart([&] {
    for (const auto& [view, side] :
         {std::pair{m_reference, Side::Reference}, std::pair{m_other, Side::Variant}}) {
      const auto places = placesOf(*deviation, side, shown->correspondences);
      view->select(places.empty() ? std::nullopt : std::optional{places.front()});
      view->reveal(placesAround(*deviation, side, *shown), readableZoom);
    }
    if (!m_likeReference) return;
    const bool left = !placesOf(*deviation, Side::Reference, shown->correspondences).empty();
    (left ? m_other : m_reference)->lookWhere(left ? *m_reference : *m_other);
  });
}

/// A step chosen in a diagram leads to its deviation, and to its partner on the other side.
void SideBySide::chooseAt(const DiagramView& view, Side side)
{
  const ComparedVariant* shown = compared();
  if (!shown || !view.selected()) return;
  const auto ghost = ghostOf(*view.selected());
  if (ghost) side = side == Side::Reference ? Side::Variant : Side::Reference;
  const NodeId step{ghost ? ghost->value() : view.selected()->value()};
  for (const Deviation& deviation : shown->deviations) {
    const auto& steps = side == Side::Reference ? deviation.referenceSteps : deviation.variantSteps;
    if (std::ranges::find(steps, step) == steps.end()) continue;
    m_list->choose(deviation.key);
    return;
  }
  if (ghost) return;
  const auto partners = side == Side::Reference ? partnersInB(shown->correspondences, step)
                                                : partnersInA(shown->correspondences, step);
  DiagramView* other = side == Side::Reference ? m_other : m_reference;
  other->select(partners.empty() ? std::nullopt : std::optional{ElementId{partners.front()}});
}

void SideBySide::revealSteps(const std::optional<NodeId>& reference,
                             const std::vector<NodeId>& variant)
{
  m_list->setCurrentIndex({});
  m_link->apart([&] {
    if (reference) {
      m_reference->select(ElementId{*reference});
      m_reference->reveal({ElementId{*reference}}, readableZoom);
    }
    if (!variant.empty()) {
      m_other->select(ElementId{variant.front()});
      m_other->reveal({variant.begin(), variant.end()}, readableZoom);
    }
    if (m_likeReference) {
      (reference ? m_other : m_reference)->lookWhere(reference ? *m_reference : *m_other);
    }
  });
}

void SideBySide::fit()
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
