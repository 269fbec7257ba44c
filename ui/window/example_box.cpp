#include "ui/window/example_box.h"

#include "ui/importing/examples.h"
#include "ui/lessons/progress.h"
#include "ui/player/viewing.h"
#include "ui/window/example_card.h"

#include <QAbstractItemView>
#include <QMenu>

#include <algorithm>

namespace lab::ui {

ExampleBox::ExampleBox(const Viewing &viewing, QWidget *parent) : QComboBox(parent), m_viewing(viewing)
{
    setAccessibleName(tr("Lesson or example"));
    setToolTip(tr("Open a lesson or an example"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    const QStringList lessons = teachingLessonNames();
    QStringList examples = exampleNames();
    for (const QString &name : lessons)
        examples.removeAll(name);
    for (const QStringList &names : {lessons, examples}) {
        if (count() > 0)
            insertSeparator(count());
        for (const QString &name : names)
            if (const Result<Lesson> lesson = readExample(name))
                addItem(shownTitle(*lesson), name);
    }
}

void ExampleBox::showPopup()
{
    const int em = fontMetrics().height();
    const QSize picture(em * 5, em * 5 / 2);
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
        if (m_pictured || itemData(i).isNull())
            continue;
        if (const Result<Lesson> lesson = readExample(itemData(i).toString()))
            setItemData(i, pictureOf(*lesson, m_viewing.theme(), picture, devicePixelRatioF()), Qt::DecorationRole);
    }
    m_pictured = true;
    view()->setIconSize(picture);
    view()->setMinimumWidth(widest + picture.width() + em * 3);
    QComboBox::showPopup();
}

namespace {

/// The lesson's title, ticked where it is done; null where it cannot be read.
QAction *addLesson(QMenu *menu, const QString &name)
{
    const Result<Lesson> lesson = readExample(name);
    if (!lesson)
        return nullptr;
    QAction *action = menu->addAction(shownTitle(*lesson).replace('&', "&&"));
    action->setData(name);
    action->setCheckable(true);
    const auto solved = Progress(QString::fromStdString(lesson->title)).solved().size();
    action->setChecked(solved >= qsizetype(lesson->pages.size()));
    return action;
}

} // namespace

void listLessons(QMenu *menu, QObject *receiver, const std::function<void(const QString &)> &open)
{
    menu->addSeparator();
    for (const LessonPart &part : lessonParts()) {
        const auto number = [](const QString &name) { return name.section('_', 1, 1).toInt(); };
        QMenu *lessons = menu->addMenu(
            QString("%1–%2 · %3").arg(number(part.names.first())).arg(number(part.names.last())).arg(part.title));
        QObject::connect(lessons, &QMenu::aboutToShow, receiver, [lessons, receiver, open, names = part.names] {
            lessons->clear();
            for (const QString &name : names)
                if (QAction *action = addLesson(lessons, name))
                    QObject::connect(action, &QAction::triggered, receiver, [open, name] { open(name); });
        });
    }
}

} // namespace lab::ui
