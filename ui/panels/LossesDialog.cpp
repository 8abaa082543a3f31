#include "ui/panels/LossesDialog.h"

#include "ui/text/Messages.h"
#include "ui/theme/Labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace einklang::ui {
namespace {

struct Words
{
  Q_DECLARE_TR_FUNCTIONS(einklang::ui::LossesDialog)
};

}  // namespace

void showLosses(QWidget* parent, const QString& file, const Losses& losses, LossOf of)
{
  QDialog dialog{parent};
  dialog.setWindowTitle(Words::tr("Notes on %1").arg(file));
  dialog.resize(720, 420);
  auto* column = new QVBoxLayout{&dialog};
  column->addWidget(plainLabel(
      of == LossOf::Import
          ? Words::tr("The file was read. This is what could not be taken over as it stood:")
          : Words::tr("The file was written. This is what its format could not hold:")));
  auto* rows = new QTreeWidget;  // owned by the dialog
  rows->setHeaderLabels({Words::tr("What became of it"), Words::tr("What")});
  rows->setRootIsDecorated(false);
  rows->setWordWrap(true);
  rows->setAccessibleName(Words::tr("Notes"));
  for (const Loss& loss : losses) {
    new QTreeWidgetItem{rows, {term(loss.kind), text(loss.message)}};  // owned by rows
  }
  rows->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  column->addWidget(rows);
  auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};  // owned by the dialog
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  column->addWidget(buttons);
  dialog.exec();
}

}  // namespace einklang::ui
