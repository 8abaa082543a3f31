#include "ui/decisions/DecisionForm.h"

#include "ui/panels/FieldValues.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/FlowLayout.h"
#include "ui/theme/Labels.h"

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>

namespace einklang::ui {
namespace {

constexpr int margin = 10;
constexpr int least = 72;  // of the fields that scroll

/// In the order of the keys 1 to 5.
constexpr std::array verdicts{Verdict::KeepReference, Verdict::AdoptVariant,
                              Verdict::PermittedOption, Verdict::LocalException, Verdict::Open};
constexpr std::array causes{Cause::Unspecified, Cause::Legal,      Cause::Organisational,
                            Cause::Technical,   Cause::Historical, Cause::Staffing};

QString dateFormat()
{
  return QStringLiteral("dd.MM.yyyy");
}

QString shownDate(const std::string& iso)
{
  const QDate date = QDate::fromString(toQt(iso), Qt::ISODate);
  return date.isValid() ? date.toString(dateFormat()) : toQt(iso);
}

std::string isoDate(const QString& shown)
{
  const QDate date = QDate::fromString(shown.trimmed(), dateFormat());
  return date.isValid() ? fromQt(date.toString(Qt::ISODate)) : textFrom(shown);
}

/// What a decision does, for those who press it the first time.
QString meaningOf(Verdict verdict)
{
  switch (verdict) {
    case Verdict::KeepReference:
      return DecisionForm::tr("The standard stays as the reference; the municipalities change.");
    case Verdict::AdoptVariant:
      return DecisionForm::tr("The standard takes over what the variant does.");
    case Verdict::PermittedOption:
      return DecisionForm::tr("Every municipality may choose; the standard names the option.");
    case Verdict::LocalException:
      return DecisionForm::tr(
          "Only these municipalities may do so, with a reason and a time limit.");
    case Verdict::Open:
      break;
  }
  return DecisionForm::tr("Not decided yet; so far the standard stays as the reference.");
}

/// What stands one below the other.
QVBoxLayout* columnOf(QWidget* place)
{
  auto* column = new QVBoxLayout{place};  // owned by the place
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  return column;
}

}  // namespace

DecisionForm::DecisionForm(QWidget* parent)
    : QWidget{parent},
      m_cause{new QComboBox},
      m_reason{new QPlainTextEdit},
      m_legalBasis{new QLineEdit},
      m_decidedBy{new QLineEdit},
      m_until{new QLineEdit},
      m_record{new QPushButton{tr("Record the details")}},
      m_verdictRow{makeVerdicts()},
      m_missing{plainLabel({}, LabelKind::Muted)},
      m_exceptionsPlace{new QWidget},
      m_details{new QScrollArea}
{
  auto* column = new QVBoxLayout{this};
  column->setContentsMargins(14, margin, 14, margin);
  column->setSpacing(margin);
  column->addWidget(m_verdictRow);
  column->addWidget(m_missing);
  m_missing->hide();
  m_details->setWidgetResizable(true);
  m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_details->setWidget(makeFields());
  column->addWidget(m_details);
  connect(m_record, &QPushButton::clicked, this, [this] { decide(m_recorded.verdict); });
  connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionForm::showMissing);
  connect(m_until, &QLineEdit::textChanged, this, &DecisionForm::showMissing);
  clear();
}

QWidget* DecisionForm::makeVerdicts()
{
  auto* place = new QWidget;
  auto* row = new FlowLayout{FlowLayout::Rows::Filled, place};
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const QString digit = QString::number(i + 1);
    auto* button = new QPushButton{QStringLiteral("%1  %2").arg(digit, term(verdicts[i]))};
    button->setCheckable(true);
    button->setAccessibleName(term(verdicts[i]));
    button->setAccessibleDescription(tr("Key %1").arg(digit));
    button->setToolTip(tip(meaningOf(verdicts[i])));
    button->setMinimumHeight(36);
    row->addWidget(button);
    m_verdicts[i] = button;
    const auto choose = [this, verdict = verdicts[i]] { decide(verdict); };
    connect(button, &QPushButton::clicked, this, choose);
  }
  m_record->setMinimumHeight(36);
  row->addWidget(m_record);  // always seen, as the verdicts are
  return place;
}

/// Three columns beside each other, or one below the other where there is less room.
QWidget* DecisionForm::makeFields()
{
  for (const Cause cause : causes) m_cause->addItem(term(cause));
  m_reason->setTabChangesFocus(true);
  m_reason->setMinimumHeight(52);
  // As high as the fields beside it.
  m_reason->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
  m_until->setPlaceholderText(tr("DD.MM.YYYY"));
  m_decidedBy->setPlaceholderText(tr("a role, not a name"));
  m_reason->setMinimumWidth(260);
  m_record->setToolTip(
      tip(tr("Keeps reason, votes and the other fields without a decision. A "
             "decision with 1 to 5 records them as well.")));
  auto* sources = new QWidget;
  QVBoxLayout* below = columnOf(sources);
  below->addWidget(namedField(tr("Legal basis"), m_legalBasis));
  below->addWidget(namedField(tr("Decided by"), m_decidedBy));
  auto* when = new QWidget;
  auto* causeAndDate = new QHBoxLayout;
  causeAndDate->addWidget(namedField(tr("Cause"), m_cause), 1);
  causeAndDate->addWidget(namedField(tr("Valid until"), m_until), 1);
  below = columnOf(when);
  below->addLayout(causeAndDate);
  below->addWidget(makeVotes());
  auto* fields = new QWidget;
  auto* all = columnOf(fields);
  auto* flow = new FlowLayout{FlowLayout::Rows::Filled};
  flow->setSpacing(12);
  for (QWidget* part : {namedField(tr("Reason"), m_reason), sources, when}) flow->addWidget(part);
  all->addLayout(flow);
  all->addWidget(m_exceptionsPlace);
  return fields;
}

QWidget* DecisionForm::makeVotes()
{
  auto* votes = new QWidget;
  auto* row = new QHBoxLayout{votes};
  row->setContentsMargins(0, 0, 0, 0);
  const std::array names{tr("Votes in favour"), tr("Against"), tr("Abstained")};
  for (std::size_t i = 0; i < names.size(); ++i) {
    m_votes[i] = new QSpinBox;
    m_votes[i]->setMaximum(999);
    row->addWidget(namedField(names[i], m_votes[i]), 1);
  }
  return votes;
}

void DecisionForm::setMostHeight(int most)
{
  m_most = most;
  adjustHeight();
}

/// However high the fields are now: they can scroll.
QSize DecisionForm::minimumSizeHint() const
{
  const int verdictsHigh = m_verdictRow->minimumSizeHint().height();
  return {QWidget::minimumSizeHint().width(), verdictsHigh + least + 3 * margin};
}

void DecisionForm::resizeEvent(QResizeEvent* event)
{
  QWidget::resizeEvent(event);
  adjustHeight();
}

/// As high as its fields, as far as it may be.
void DecisionForm::adjustHeight()
{
  const int width = this->width() - 28;  // without the margins
  int verdictsHigh = m_verdictRow->heightForWidth(width);
  if (!m_missing->isHidden()) verdictsHigh += m_missing->heightForWidth(width) + margin;
  const QWidget& fields = *m_details->widget();
  const int bar = m_details->verticalScrollBar()->sizeHint().width();
  const int wanted = fields.heightForWidth(width);
  const int room = m_most > 0 ? m_most - verdictsHigh - 3 * margin : wanted;
  const bool scrolls = wanted > qMax(least, room);
  m_details->setFixedHeight(scrolls ? qMax(least, room) : wanted);
  if (scrolls)
    m_details->widget()->setMinimumHeight(fields.heightForWidth(width - bar));
  else
    m_details->widget()->setMinimumHeight(0);
}

void DecisionForm::clear()
{
  show(Decision{}, {});
  setEnabled(false);
}

void DecisionForm::show(const Decision& recorded, const QStringList& municipalities)
{
  setEnabled(true);
  m_recorded = recorded;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    m_verdicts[i]->setChecked(verdicts[i] == recorded.verdict);
  }
  m_cause->setCurrentIndex(
      static_cast<int>(std::ranges::find(causes, recorded.cause) - causes.begin()));
  m_reason->setPlainText(toQt(recorded.reason));
  m_legalBasis->setText(toQt(recorded.legalBasis));
  m_decidedBy->setText(toQt(recorded.decidedBy));
  m_until->setText(shownDate(recorded.until));
  const Votes votes = recorded.votes.value_or(Votes{});
  m_votes[0]->setValue(votes.yes);
  m_votes[1]->setValue(votes.no);
  m_votes[2]->setValue(votes.abstained);
  showMissing();
  showExceptions(municipalities);
}

/// A local exception holds for a while and for a reason. It is on record all the same: nobody has
/// to stop a workshop for a date.
void DecisionForm::showMissing()
{
  const bool local = m_recorded.verdict == Verdict::LocalException;
  const bool reason = m_reason->toPlainText().trimmed().isEmpty();
  const bool until = m_until->text().trimmed().isEmpty();
  m_missing->setVisible(local && (reason || until));
  m_missing->setText(reason && until ? tr("A local exception needs a reason and a date: please add "
                                          "why, and until when.")
                     : reason        ? tr("A local exception needs a reason: please add why.")
                              : tr("A local exception needs a date: please add until when."));
  adjustHeight();
}

void DecisionForm::askForReason()
{
  if (m_missing->isHidden()) return;
  QWidget* field =
      m_reason->toPlainText().trimmed().isEmpty() ? static_cast<QWidget*>(m_reason) : m_until;
  m_details->ensureWidgetVisible(field);
  field->setFocus();
}

/// A row for each municipality: as decided, or another verdict only there.
void DecisionForm::showExceptions(const QStringList& municipalities)
{
  m_exceptions.clear();
  for (QWidget* old : m_exceptionsPlace->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
    delete old;
  }
  delete m_exceptionsPlace->layout();
  // With a single municipality an exception to the decision would be the decision.
  const bool none = municipalities.size() < 2 && m_recorded.exceptions.empty();
  m_exceptionsPlace->setVisible(!none);
  if (none) return adjustHeight();
  QVBoxLayout* column = columnOf(m_exceptionsPlace);
  column->addWidget(plainLabel(tr("Exceptions"), LabelKind::Section));
  auto* flow = new FlowLayout{FlowLayout::Rows::Filled};
  column->addLayout(flow);
  for (const QString& name : municipalities) {
    auto* box = new QComboBox;
    box->addItem(tr("as decided"));
    for (const Verdict verdict : verdicts) box->addItem(term(verdict));
    const auto found = m_recorded.exceptions.find(fromQt(name));
    if (found != m_recorded.exceptions.end()) {
      const auto place = std::ranges::find(verdicts, found->second) - verdicts.begin();
      box->setCurrentIndex(static_cast<int>(place) + 1);
    }
    flow->addWidget(namedField(name, box));
    m_exceptions.emplace_back(fromQt(name), box);
  }
  adjustHeight();
}

Decision DecisionForm::decision() const
{
  Decision made = m_recorded;
  made.cause = causes[static_cast<std::size_t>(m_cause->currentIndex())];
  made.reason = textFrom(m_reason->toPlainText());
  made.legalBasis = textFrom(m_legalBasis->text());
  made.decidedBy = textFrom(m_decidedBy->text());
  made.until = isoDate(m_until->text());
  const Votes votes{m_votes[0]->value(), m_votes[1]->value(), m_votes[2]->value()};
  made.votes = votes == Votes{} ? std::nullopt : std::optional{votes};
  for (const auto& [name, box] : m_exceptions) {
    if (box->currentIndex() <= 0)
      made.exceptions.erase(name);
    else
      made.exceptions[name] = verdicts[static_cast<std::size_t>(box->currentIndex() - 1)];
  }
  return made;
}

bool DecisionForm::hasUnrecordedFields() const
{
  return isEnabled() && decision() != m_recorded;
}

/// Until it is on record the buttons show what was on record before.
void DecisionForm::decide(Verdict verdict)
{
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    m_verdicts[i]->setChecked(verdicts[i] == m_recorded.verdict);
  }
  Decision made = decision();
  made.verdict = verdict;
  Q_EMIT decided(made);
}

}  // namespace einklang::ui
