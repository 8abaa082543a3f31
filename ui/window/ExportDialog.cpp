#include "ui/window/ExportDialog.h"

#include "ui/theme/Labels.h"
#include "ui/window/PageOptionsForm.h"
#include "ui/window/PagesPreview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace einklang::ui {

ExportDialog::ExportDialog(const FileContent& content, const Process& process,
                           const std::optional<NodeId>& inside, QWidget* parent)
    : QDialog{parent},
      m_drawings{drawingsOf(content, process, inside)},
      m_format{new QComboBox},
      m_form{new PageOptionsForm},
      m_preview{new PagesPreview},
      m_remark{plainLabel({}, LabelKind::Muted)}
{
  setWindowTitle(tr("Export the diagram"));
  resize(1000, 620);
  m_format->addItem(tr("PDF, for printing"), QStringLiteral("pdf"));
  m_format->addItem(tr("SVG, for the web"), QStringLiteral("svg"));
  m_format->addItem(tr("PNG, for slides"), QStringLiteral("png"));
  m_format->addItem(tr("HTML, picture and text"), QStringLiteral("html"));
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  form->addRow(tr("&Format:"), m_format);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
  buttons->addButton(tr("Export ..."), QDialogButtonBox::AcceptRole)->setDefault(true);
  auto* side = new QVBoxLayout;
  side->addLayout(form);
  side->addWidget(m_form);
  side->addWidget(m_remark);
  side->addStretch();
  side->addWidget(buttons);
  auto* row = new QHBoxLayout{this};
  row->addLayout(side, 2);
  row->addWidget(m_preview, 3);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
  connect(m_preview, &PagesPreview::planned, this, [this] {
    const bool isPdf = suffix() == QStringLiteral("pdf");
    m_remark->setText(isPdf ? m_preview->remark() : QString{});
  });
  connect(m_form, &PageOptionsForm::changed, this, &ExportDialog::refresh);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  refresh();
}

QString ExportDialog::suffix() const
{
  return m_format->currentData().toString();
}

void ExportDialog::setSuffix(const QString& suffix)
{
  m_format->setCurrentIndex(m_format->findData(suffix));
}

PictureOptions ExportDialog::options() const
{
  return m_form->options();
}

void ExportDialog::refresh()
{
  const bool isPdf = suffix() == QStringLiteral("pdf");
  m_form->showOptionsOf(suffix());
  const PageOptions pages = isPdf ? options().pages : PageOptions{};
  m_preview->show(m_drawings, pages);
  if (!isPdf) m_remark->setText({});
}

}  // namespace einklang::ui
