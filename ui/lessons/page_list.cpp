#include "ui/lessons/page_list.h"

#include "core/lesson/picture.h"
#include "ui/lessons/task_words.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace lab::ui {
namespace {

enum ItemRole { Place = Qt::UserRole, Title, Kind, AskedFor, Colour };

QString askedOn(const LessonPage &page, const Lesson &lesson)
{
    const Result<Convolution> convolution = convolutionOf(callOf(lesson, page), besideOf(lesson, page));
    return askedWords(page.task, convolution ? &convolution->geometry() : nullptr);
}

/// Two lines: number and title, below the title what is asked.
class PageDelegate : public QStyledItemDelegate
{
public:
    PageDelegate(Viewing *viewing, QObject *parent) : QStyledItemDelegate(parent), m_viewing(viewing) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {40, option.fontMetrics.height() * 3};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = m_viewing->theme();
        const int em = option.fontMetrics.height();
        const bool current = option.state & QStyle::State_Selected;
        const QRectF card = QRectF(option.rect).adjusted(1.5, 2.5, -1.5, -2.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(current ? fillColour(theme, Role::Input, Tone::Strong) : option.palette.color(QPalette::Mid),
                 current ? 2 : 1));
        painter->setBrush(current ? fillColour(theme, Role::Input, Tone::Pale) : option.palette.color(QPalette::Base));
        painter->drawRoundedRect(card, 6, 6);
        const QColor muted = option.palette.color(QPalette::PlaceholderText);
        QRect line(option.rect.x() + em / 2, option.rect.y() + em / 2, option.rect.width() - em, em);
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(option.font);
        painter->setPen(muted);
        const QString number = QString::number(index.row() + 1);
        if (option.rect.width() < em * PageList::narrow) {
            painter->setFont(current ? bold : option.font);
            painter->setPen(textColour(theme, Role(index.data(Colour).toInt())));
            painter->drawText(option.rect, Qt::AlignCenter, number);
            return painter->restore();
        }
        painter->drawText(line, Qt::AlignVCenter, number);
        line.setLeft(line.left() + std::max(em, option.fontMetrics.horizontalAdvance(number) + em / 2));
        const QFontMetrics metrics(bold);
        painter->setFont(current ? bold : option.font);
        painter->setPen(textColour(theme, Role::Neutral));
        painter->drawText(line, Qt::AlignVCenter,
                          metrics.elidedText(index.data(Title).toString(), Qt::ElideRight, line.width()));
        line.translate(0, em + 1);
        const QString kind = index.data(Kind).toString();
        painter->setFont(bold);
        painter->setPen(textColour(theme, Role(index.data(Colour).toInt())));
        painter->drawText(line, Qt::AlignVCenter, kind);
        line.setLeft(line.left() + (kind.isEmpty() ? 0 : metrics.horizontalAdvance(kind) + em / 2));
        painter->setFont(option.font);
        painter->setPen(muted);
        painter->drawText(line, Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(AskedFor).toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }

private:
    Viewing *m_viewing;
};

} // namespace

PageList::PageList(Viewing *viewing, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Pages; drag one to another place, or move it with Alt+Up and Alt+Down"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(new PageDelegate(viewing, this));
    connect(viewing, &Viewing::viewingChanged, viewport(), qOverload<>(&QWidget::update));
}

void PageList::setPages(const Lesson &lesson, int current)
{
    if (lesson.pages != m_pages) {
        m_pages = lesson.pages;
        clear();
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            const LessonPage &page = m_pages[i];
            const bool asks = page.task.kind != Task::Kind::None;
            const QString title = QString::fromStdString(page.title), kind = kindWord(page.task.kind);
            const QString asked = asks ? askedOn(page, lesson) : tr("asks nothing");
            auto *item = new QListWidgetItem(tr("%1 · %2").arg(i + 1).arg(title), this);
            item->setData(Place, int(i));
            item->setData(Title, title);
            item->setToolTip(title);
            item->setData(Kind, kind);
            item->setData(AskedFor, asked);
            item->setData(Colour, int(!asks                                   ? Role::Neutral
                                      : page.task.kind == Task::Kind::Predict ? Role::Output
                                                                              : Role::Input));
            item->setData(Qt::AccessibleDescriptionRole, kind + ' ' + asked);
        }
    }
    setCurrentRow(current);
}

std::vector<int> PageList::order() const
{
    std::vector<int> places;
    for (int row = 0; row < count(); ++row)
        places.push_back(item(row)->data(Place).toInt());
    return places;
}

} // namespace lab::ui
