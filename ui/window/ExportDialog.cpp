#include "ui/window/ExportDialog.h"

#include "ui/theme/Labels.h"
#include "ui/theme/Screen.h"
#include "ui/window/ExportWays.h"
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
      m_remark{plainLabel({}, LabelKind::Muted)},
      m_holds{plainLabel({})}
{
  setWindowTitle(tr("Export"));
  resize(sizeOnScreen(*this, {1000, 620}));
  for (const ExportWay& way : exportWays()) m_format->addItem(way.name, way.id);
  m_format->setMaxVisibleItems(m_format->count());
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapAllRows);
  form->addRow(tr("&Format"), m_format);
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
  row->addWidget(m_holds, 3);
  m_holds->setAlignment(Qt::AlignCenter);
  m_holds->setMargin(40);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
  connect(m_preview, &PagesPreview::planned, this, [this] {
    const bool isPdf = way() == u"pdf";
    m_remark->setText(isPdf ? m_preview->remark() : QString{});
  });
  connect(m_form, &PageOptionsForm::changed, this, &ExportDialog::refresh);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  refresh();
}

QString ExportDialog::way() const
{
  return m_format->currentData().toString();
}

void ExportDialog::setWay(const QString& id)
{
  m_format->setCurrentIndex(m_format->findData(id));
}

PictureOptions ExportDialog::options() const
{
  return m_form->options();
}

void ExportDialog::refresh()
{
  const bool isPdf = way() == u"pdf";
  m_form->showOptionsOf(way());
  m_form->setVisible(hasOptions(way()));
  const PageOptions pages = isPdf ? options().pages : PageOptions{};
  const QString holds = exportWay(way()).holds;
  m_preview->setVisible(holds.isEmpty());
  m_holds->setVisible(!holds.isEmpty());
  m_holds->setText(holds);
  if (holds.isEmpty()) m_preview->show(m_drawings, pages);
  if (!isPdf) m_remark->setText({});
}

}  // namespace einklang::ui
