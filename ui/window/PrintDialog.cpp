#include "ui/window/PrintDialog.h"

#include "ui/theme/Labels.h"
#include "ui/theme/Screen.h"
#include "ui/window/PageOptionsForm.h"
#include "ui/window/PagesPreview.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace einklang::ui {

PrintDialog::PrintDialog(std::vector<Drawing> drawings, QWidget* parent)
    : QDialog{parent},
      m_drawings{std::move(drawings)},
      m_form{new PageOptionsForm},
      m_preview{new PagesPreview},
      m_remark{plainLabel({}, LabelKind::Muted)}
{
  setWindowTitle(tr("Print"));
  resize(sizeOnScreen(*this, {1000, 620}));
  m_form->askForPaperOnly();
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
  buttons->addButton(tr("Choose the printer ..."), QDialogButtonBox::AcceptRole)->setDefault(true);
  auto* side = new QVBoxLayout;
  side->addWidget(m_form);
  side->addWidget(m_remark);
  side->addStretch();
  side->addWidget(buttons);
  auto* row = new QHBoxLayout{this};
  row->addLayout(side, 2);
  row->addWidget(m_preview, 3);
  connect(m_preview, &PagesPreview::planned, this,
          [this] { m_remark->setText(m_preview->remark()); });
  connect(m_form, &PageOptionsForm::changed, this, &PrintDialog::refresh);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  refresh();
}

PageOptions PrintDialog::pages() const
{
  return m_form->options().pages;
}

void PrintDialog::setPages(const PageOptions& pages)
{
  m_form->setOptions({.pages = pages});
}

void PrintDialog::refresh()
{
  m_preview->show(m_drawings, pages());
}

}  // namespace einklang::ui
