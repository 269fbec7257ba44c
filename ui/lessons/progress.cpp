#include "ui/lessons/progress.h"

#include <QSettings>
#include <QStringList>
#include <QUrl>

namespace lab::ui {

Progress::Progress(const QString &lesson)
    : m_key("lessons/" + QString::fromLatin1(QUrl::toPercentEncoding(lesson)) + "/solved")
{
    if (!lesson.isEmpty())
        for (const QString &page : QSettings().value(m_key).toStringList())
            m_solved << page.toInt();
}

void Progress::tick(int page)
{
    if (m_solved.contains(page))
        return;
    m_solved << page;
    QStringList pages;
    for (const int solved : m_solved)
        pages << QString::number(solved);
    pages.sort();
    QSettings().setValue(m_key, pages);
}

} // namespace lab::ui
