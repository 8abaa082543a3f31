#include "ui/window/PageOptionsForm.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace einklang::ui {
namespace {

// "As it suits" is no paper: the plan chooses.
enum PaperChoice
{
  AnyPaper,
  OnlyA4,
  OnlyA3
};

}  // namespace

PageOptionsForm::PageOptionsForm(QWidget* parent)
    : QWidget{parent},
      m_pages{new QComboBox},
      m_paper{new QComboBox},
      m_scale{new QComboBox},
      m_rows{new QFormLayout{this}}
{
  m_pages->addItem(tr("One page, as large as the diagram"), static_cast<int>(PageMode::One));
  m_pages->addItem(tr("Fitted to one sheet of paper"), static_cast<int>(PageMode::Fit));
  m_pages->addItem(tr("Poster of several sheets"), static_cast<int>(PageMode::Poster));
  m_paper->addItem(tr("As it suits"), int{AnyPaper});
  m_paper->addItem(tr("A4"), int{OnlyA4});
  m_paper->addItem(tr("A3"), int{OnlyA3});
  for (const int scale : {1, 2, 3, 4}) m_scale->addItem(tr("%1 times").arg(scale), scale);
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
  m_rows->addRow(tr("&PDF pages"), m_pages);
  m_rows->addRow(tr("P&aper"), m_paper);
  m_rows->addRow(tr("P&NG size"), m_scale);
  setOptions({});
  for (QComboBox* box : {m_pages, m_paper, m_scale}) {
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
      refresh();
      Q_EMIT changed();
    });
  }
}

PictureOptions PageOptionsForm::options() const
{
  PictureOptions options;
  options.pages.mode = static_cast<PageMode>(m_pages->currentData().toInt());
  if (m_paper->currentData().toInt() == OnlyA4) options.pages.paper = Paper::A4;
  if (m_paper->currentData().toInt() == OnlyA3) options.pages.paper = Paper::A3;
  options.pngScale = m_scale->currentData().toInt();
  return options;
}

void PageOptionsForm::setOptions(const PictureOptions& options)
{
  m_pages->setCurrentIndex(m_pages->findData(static_cast<int>(options.pages.mode)));
  const PaperChoice paper = !options.pages.paper                ? AnyPaper
                            : *options.pages.paper == Paper::A4 ? OnlyA4
                                                                : OnlyA3;
  m_paper->setCurrentIndex(m_paper->findData(int{paper}));
  m_scale->setCurrentIndex(m_scale->findData(static_cast<int>(options.pngScale)));
  refresh();
}

void PageOptionsForm::showOptionsOf(const QString& suffix)
{
  m_forPdf = suffix == QStringLiteral("pdf");
  m_forPng = suffix == QStringLiteral("png");
  refresh();
}

void PageOptionsForm::askForPaperOnly()
{
  m_rows->setRowVisible(m_scale, false);
  if (auto* name = qobject_cast<QLabel*>(m_rows->labelForField(m_pages))) {
    name->setText(tr("&Pages"));
  }
  m_pages->removeItem(m_pages->findData(static_cast<int>(PageMode::One)));
}

void PageOptionsForm::refresh()
{
  m_pages->setEnabled(m_forPdf);
  m_paper->setEnabled(m_forPdf && options().pages.mode != PageMode::One);
  m_scale->setEnabled(m_forPng);
}

}  // namespace einklang::ui
