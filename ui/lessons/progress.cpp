#include "ui/lessons/progress.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStringList>
#include <QUrl>

namespace lab::ui {
namespace {

/// From the title of a carried lesson in any language to its name: ticks stay when the language changes.
QString nameOf(const QString &title)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> found;
        QDirIterator files(":/lessons", {"lesson_*"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                found[QJsonDocument::fromJson(file.readAll())["title"].toString()] =
                    QFileInfo(file.fileName()).completeBaseName();
        }
        return found;
    }();
    return names.value(title, title);
}

} // namespace

Progress::Progress(const QString &lesson)
    : m_key("lessons/" + QString::fromLatin1(QUrl::toPercentEncoding(nameOf(lesson))) + "/solved")
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
