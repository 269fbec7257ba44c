#include "ui/window/info_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace lab::ui {

InfoBar::InfoBar(QWidget *parent) : QFrame(parent), m_label(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    const int em = fontMetrics().height();
    m_row->setContentsMargins(em, em / 2, em / 2, em / 2);
    m_row->setSpacing(em / 2);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_row->addWidget(m_label, 1);
    hide();
}

QString InfoBar::sentence() const
{
    return isHidden() ? QString() : m_label->text();
}

void InfoBar::clearButtons()
{
    for (QWidget *button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
}

void InfoBar::show(const QString &sentence, const QList<Choice> &choices, bool mayBeClosed)
{
    clearButtons();
    m_label->setText(sentence);
    setAccessibleName(sentence);
    QList<Choice> all = choices;
    if (mayBeClosed)
        all << Choice{tr("Close"), {}};
    for (const Choice &choice : all) {
        auto *button = new QToolButton(this);
        button->setText(choice.text);
        button->setAccessibleName(choice.text);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, act = choice.act] {
            hide();
            if (act)
                act();
        });
        m_row->addWidget(button);
        button->show();
        m_buttons << button;
    }
    setVisible(true);
}

void InfoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Highlight);
    painter.fillRect(QRect(0, 0, 4, height()), ground);
    ground.setAlphaF(0.10F);
    painter.fillRect(rect(), ground);
}

} // namespace lab::ui
