#include "ui/window/start_page.h"

#include "core/lesson/picture.h"
#include "ui/importing/examples.h"
#include "ui/player/viewing.h"
#include "ui/stage/drawing_painter.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

/// The upper lane of the lesson's stage at its end, small.
QPixmap pictureOf(const Lesson &lesson, Theme theme, QSize size, double pixelRatio)
{
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    const Palette palette = paletteOf(theme);
    pixmap.fill(toQColor(palette.background()));
    const Result<Convolution> convolution = convolutionOf(lesson);
    if (!convolution)
        return pixmap;
    const Walkthrough walkthrough(*convolution, {});
    StageOptions options;
    options.width = size.width() * 2.4;
    options.height = size.height() * 2.4;
    options.matrixLaneShown = options.stripShown = false;
    options.imageMaximum = lesson.imageMaximum;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1 / 2.4, 1 / 2.4);
    paintDrawing(painter, drawStage(walkthrough, {walkthrough.lastNumber(), 1}, options), palette);
    return pixmap;
}

} // namespace

QString exampleTitle(const QString &name)
{
    const Result<Lesson> lesson = readExample(name);
    return lesson && !lesson->title.empty() ? shownTitle(*lesson) : name;
}

StartPage::StartPage(const Viewing &viewing, QWidget *parent) : QDialog(parent), m_viewing(viewing)
{
    setWindowTitle(tr("New from example"));
    const int em = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em * 3 / 2, em, em * 3 / 2, em);
    column->setSpacing(em / 2);
    QStringList plain = exampleNames();
    const QStringList teaching = teachingLessonNames();
    for (const QString &name : teaching)
        plain.removeAll(name);
    column->addWidget(new QLabel(tr("Examples"), this));
    column->addWidget(addList(tr("Examples"), plain), 3);
    column->addWidget(new QLabel(tr("Lessons, each two to six pages that end with a task"), this));
    column->addWidget(addList(tr("Lessons"), teaching), 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (QLabel *label : findChildren<QLabel *>()) {
        QFont bold = font();
        bold.setBold(true);
        label->setFont(bold);
    }
    resize(em * 64, em * 44);
}

QListWidget *StartPage::addList(const QString &heading, const QStringList &names)
{
    const int em = fontMetrics().height();
    auto *list = new QListWidget(this);
    list->setAccessibleName(heading);
    list->setViewMode(QListView::IconMode);
    list->setResizeMode(QListView::Adjust);
    list->setMovement(QListView::Static);
    list->setUniformItemSizes(true);
    list->setWordWrap(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setSpacing(em / 2);
    const QSize picture(em * 13, em * 7);
    list->setIconSize(picture);
    for (const QString &name : names) {
        const Result<Lesson> lesson = readExample(name);
        if (!lesson)
            continue;
        const QString title = lesson->title.empty() ? name : shownTitle(*lesson);
        auto *item = new QListWidgetItem(QIcon(pictureOf(*lesson, m_viewing.theme(), picture, devicePixelRatioF())),
                                         title, list);
        item->setData(Qt::UserRole, name);
        item->setToolTip(QString::fromStdString(lesson->note));
        item->setSizeHint(picture + QSize(em, em * 3));
    }
    connect(list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { choose(item->data(Qt::UserRole).toString()); });
    connect(list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(item->data(Qt::UserRole).toString()); });
    return list;
}

void StartPage::choose(const QString &name)
{
    if (!m_chosen.isEmpty())
        return;
    m_chosen = name;
    accept();
}

} // namespace lab::ui
