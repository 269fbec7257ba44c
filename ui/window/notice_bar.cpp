#include "ui/window/notice_bar.h"

#include <QVBoxLayout>

namespace lab::ui {

namespace {

constexpr qsizetype mostShown = 3;

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void NoticeBar::add(const QString &sentence, const QList<InfoBar::Choice> &choices)
{
    auto *notice = new InfoBar(this);
    QList<InfoBar::Choice> leaving;
    for (const InfoBar::Choice &choice : choices)
        leaving << InfoBar::Choice{choice.text, [this, notice, act = choice.act] {
                                       m_notices.removeAll(notice);
                                       notice->deleteLater();
                                       renew();
                                       if (act)
                                           act();
                                   }};
    m_column->addWidget(notice);
    m_notices << notice;
    notice->show(sentence, leaving, false);
    renew();
}

QStringList NoticeBar::sentences() const
{
    QStringList all;
    for (const InfoBar *notice : m_notices)
        all << notice->accessibleName();
    return all;
}

void NoticeBar::renew()
{
    for (qsizetype i = 0; i < m_notices.size(); ++i)
        m_notices[i]->setVisible(i < mostShown);
    setVisible(!m_notices.isEmpty());
}

} // namespace lab::ui
