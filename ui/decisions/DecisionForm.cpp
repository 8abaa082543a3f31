#include "ui/decisions/DecisionForm.h"

#include "ui/panels/FieldValues.h"
#include "ui/text/Messages.h"
#include "ui/text/Terms.h"
#include "ui/theme/Labels.h"

#include <QComboBox>
#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

namespace einklang::ui {
namespace {

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

void addField(QGridLayout& grid, int row, int column, const QString& name, QWidget* field)
{
  auto* label = new QLabel{name};
  label->setTextFormat(Qt::PlainText);
  label->setBuddy(field);
  field->setAccessibleName(name);
  grid.addWidget(label, row, column);
  grid.addWidget(field, row, column + 1);
}

}  // namespace

DecisionForm::DecisionForm(QWidget* parent)
    : QWidget{parent},
      m_cause{new QComboBox},
      m_reason{new QPlainTextEdit},
      m_legalBasis{new QLineEdit},
      m_decidedBy{new QLineEdit},
      m_until{new QLineEdit},
      m_exceptionsPlace{new QWidget},
      m_record{new QPushButton{tr("Record the details")}}
{
  auto* grid = new QGridLayout{this};
  grid->setContentsMargins(14, 10, 14, 12);
  grid->setHorizontalSpacing(10);
  grid->setVerticalSpacing(7);
  buildVerdicts(*grid);
  buildFields(*grid);
  buildVotes(*grid);
  grid->addWidget(m_exceptionsPlace, 1, 4, 4, 1);
  m_record->setToolTip(
      tip(tr("Keeps reason, votes and the other fields without a decision. A "
             "decision with 1 to 5 records them as well.")));
  grid->addWidget(m_record, 5, 4, Qt::AlignRight | Qt::AlignBottom);
  grid->setColumnStretch(1, 1);  // the reason gets the room there is
  new QVBoxLayout{m_exceptionsPlace};
  connect(m_record, &QPushButton::clicked, this, [this] { decide(m_recorded.verdict); });
  clear();
}

void DecisionForm::buildVerdicts(QGridLayout& grid)
{
  auto* row = new QHBoxLayout;
  for (std::size_t i = 0; i < verdicts.size(); ++i) {
    const QString digit = QString::number(i + 1);
    auto* button = new QPushButton{QStringLiteral("%1  %2").arg(digit, term(verdicts[i]))};
    button->setCheckable(true);
    button->setAccessibleName(term(verdicts[i]));
    button->setAccessibleDescription(tr("Key %1").arg(digit));
    button->setToolTip(tip(meaningOf(verdicts[i])));
    button->setMinimumHeight(36);
    row->addWidget(button, 1);
    m_verdicts[i] = button;
    const auto choose = [this, verdict = verdicts[i]] { decide(verdict); };
    connect(button, &QPushButton::clicked, this, choose);
  }
  grid.addLayout(row, 0, 0, 1, 5);
}

void DecisionForm::buildFields(QGridLayout& grid)
{
  for (const Cause cause : causes) m_cause->addItem(term(cause));
  m_reason->setTabChangesFocus(true);
  m_reason->setFixedHeight(64);
  m_until->setPlaceholderText(tr("DD.MM.YYYY"));
  m_decidedBy->setPlaceholderText(tr("a role, not a name"));
  addField(grid, 1, 0, tr("Reason"), m_reason);
  addField(grid, 2, 0, tr("Legal basis"), m_legalBasis);
  addField(grid, 3, 0, tr("Decided by"), m_decidedBy);
  addField(grid, 1, 2, tr("Cause"), m_cause);
  addField(grid, 2, 2, tr("Valid until"), m_until);
}

void DecisionForm::buildVotes(QGridLayout& grid)
{
  auto* votes = new QWidget;
  auto* row = new QHBoxLayout{votes};
  row->setContentsMargins(0, 0, 0, 0);
  const std::array names{tr("Yes"), tr("No"), tr("Abstained")};
  for (std::size_t i = 0; i < names.size(); ++i) {
    m_votes[i] = new QSpinBox;
    m_votes[i]->setMaximum(999);
    m_votes[i]->setAccessibleName(tr("Votes: %1").arg(names[i]));
    row->addWidget(new QLabel{names[i]});
    row->addWidget(m_votes[i]);
  }
  row->addStretch();
  addField(grid, 3, 2, tr("Votes"), votes);
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
  showExceptions(municipalities);
}

/// A row for each municipality: as decided, or another verdict only there.
void DecisionForm::showExceptions(const QStringList& municipalities)
{
  m_exceptions.clear();
  for (QWidget* old : m_exceptionsPlace->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
    delete old;
  }
  delete m_exceptionsPlace->layout();
  auto* grid = new QGridLayout{m_exceptionsPlace};
  grid->setContentsMargins(10, 0, 0, 0);
  grid->setVerticalSpacing(4);
  // With a single municipality an exception to the decision would be the decision.
  if (municipalities.size() < 2 && m_recorded.exceptions.empty()) return;
  grid->addWidget(plainLabel(tr("Exceptions"), LabelKind::Section), 0, 0, 1, 2);
  for (const QString& name : municipalities) {
    auto* box = new QComboBox;
    box->addItem(tr("as decided"));
    for (const Verdict verdict : verdicts) box->addItem(term(verdict));
    const auto found = m_recorded.exceptions.find(fromQt(name));
    if (found != m_recorded.exceptions.end()) {
      const auto place = std::ranges::find(verdicts, found->second) - verdicts.begin();
      box->setCurrentIndex(static_cast<int>(place) + 1);
    }
    addField(*grid, grid->rowCount(), 0, name, box);
    m_exceptions.emplace_back(fromQt(name), box);
  }
  grid->setRowStretch(grid->rowCount(), 1);
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
