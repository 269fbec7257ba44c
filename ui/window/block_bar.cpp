#include "ui/window/block_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace lab::ui {

BlockBar::BlockBar(Document *document, QWidget *parent)
    : QWidget(parent), m_document(document), m_text(new QLabel(this)), m_previous(new QPushButton(this)),
      m_next(new QPushButton(this))
{
    const int em = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(em, em / 3, em, 0);
    m_previous->setText(tr("Previous block"));
    m_next->setText(tr("Next block"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    row->addWidget(m_previous);
    row->addWidget(m_text, 1);
    row->addWidget(m_next);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_document->turnTo({.index = shown() - 1}); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_document->turnTo({.index = shown() + 1}); });
    connect(document, &Document::walkthroughChanged, this, &BlockBar::renew);
    renew();
}

void BlockBar::renew()
{
    const std::vector<LessonPage> &pages = m_document->lesson().pages;
    const bool chain = std::ranges::any_of(pages, [](const LessonPage &page) { return !page.inputFrom.empty(); });
    setVisible(chain && !m_document->openPage().authored);
    if (!chain)
        return;
    const LessonPage &page = pages[std::size_t(shown())];
    QString text = tr("Block %1 of %2").arg(shown() + 1).arg(pages.size());
    if (!page.inputFrom.empty() && page.call && page.call->input == m_document->call().input)
        text += " · " + tr("input computed by %1").arg(QString::fromStdString(page.inputFrom));
    m_text->setText(text);
    m_previous->setEnabled(shown() > 0);
    m_next->setEnabled(shown() + 1 < int(pages.size()));
}

} // namespace lab::ui
