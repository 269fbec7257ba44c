#pragma once

#include "ui/document/document.h"

#include <QWidget>

#include <algorithm>

class QLabel;
class QPushButton;

namespace lab::ui {

/// Above the stage while the lesson's pages are a chain of blocks, as a pasted network gives them: which one is shown,
/// what computed its input, and the ways to its neighbours.
class BlockBar : public QWidget
{
    Q_OBJECT
public:
    explicit BlockBar(Document *document, QWidget *parent = nullptr);

private:
    void renew();
    /// Without an open page the first block is shown.
    [[nodiscard]] int shown() const { return std::max(m_document->openPage().index, 0); }

    Document *m_document;
    QLabel *m_text;
    QPushButton *m_previous, *m_next;
};

} // namespace lab::ui
