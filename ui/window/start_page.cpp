#include "ui/window/start_page.h"

#include "ui/importing/examples.h"
#include "ui/player/viewing.h"
#include "ui/window/example_card.h"
#include "ui/window/way_card.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace lab::ui {

StartPage::StartPage(const Viewing &viewing, const QString &open, QWidget *parent) : QDialog(parent), m_viewing(viewing)
{
    setWindowTitle(tr("New"));
    const int em = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(em * 3 / 2, em, em * 3 / 2, em);
    column->setSpacing(em / 2);
    column->addLayout(createHead());
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(createPage(open));
    area->viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    column->addWidget(area, 1);
    auto *keys = new QLabel(tr("Arrow keys move, Enter opens, Esc goes back to what was open."), this);
    keys->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(keys);
    resize(parent ? parent->size() * 0.94 : QSize(em * 76, em * 46));
    m_lessons.isEmpty() ? m_search->setFocus() : m_lessons.first()->setFocus();
}

QLayout *StartPage::createHead()
{
    const int em = fontMetrics().height();
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("New"), this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    title->setFont(large);
    auto *subtitle = new QLabel(tr("Begin with a lesson, an example, or numbers of your own"), this);
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search lessons and examples"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(em * 17);
    connect(m_search, &QLineEdit::textChanged, this, &StartPage::arrange);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QList<ExampleCard *> shown = shownCards(); !shown.isEmpty())
            shown.first()->click();
    });
    head->addWidget(title);
    head->addSpacing(em / 2);
    head->addWidget(subtitle);
    head->addStretch(1);
    head->addWidget(m_search);
    return head;
}

QWidget *StartPage::createPage(const QString &open)
{
    const int em = fontMetrics().height();
    m_page = new QWidget(this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, em / 2, em / 2, em / 2);
    column->setSpacing(em / 2);
    const QStringList lessons = teachingLessonNames();
    QStringList examples = exampleNames();
    for (const QString &name : lessons)
        examples.removeAll(name);
    addCards(m_lessons, lessons, open);
    addCards(m_examples, examples, open);
    const auto done = std::count_if(m_lessons.begin(), m_lessons.end(), [](auto *card) { return card->isDone(); });
    const auto next = std::find_if(m_lessons.begin(), m_lessons.end(), [](auto *card) { return !card->isDone(); });
    QPushButton *begin = nullptr;
    if (next != m_lessons.end()) {
        const qsizetype number = next - m_lessons.begin() + 1;
        const bool begun = done > 0 || (*next)->isBegun();
        begin =
            new QPushButton(begun ? tr("Continue lesson %1").arg(number) : tr("Start lesson %1").arg(number), m_page);
        begin->setProperty("look", "primary");
        connect(begin, &QPushButton::clicked, this, [this, card = *next] { choose(card->name()); });
    }
    m_lessonsHeading = addHeading(tr("Lessons"), tr("%1 of %2 done").arg(done).arg(m_lessons.size()), column, begin);
    column->addLayout(m_lessonGrid = new QGridLayout);
    m_allExamples = new QPushButton(tr("All %1 examples").arg(m_examples.size()), m_page);
    m_allExamples->setProperty("look", "flat");
    connect(m_allExamples, &QPushButton::clicked, this, [this] {
        m_allExamples->hide();
        arrange();
    });
    m_examplesHeading = addHeading(tr("Examples"), tr("ready to step through"), column, m_allExamples);
    column->addLayout(m_exampleGrid = new QGridLayout);
    for (QGridLayout *grid : {m_lessonGrid, m_exampleGrid})
        grid->setSpacing(em * 3 / 4);
    column->addSpacing(em / 2);
    column->addLayout(createFoot());
    column->addStretch(1);
    return m_page;
}

QLayout *StartPage::createFoot()
{
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setSpacing(fontMetrics().height() * 3 / 4);
    const auto add = [this](Way way, const QString &icon, const QString &title, const QString &words,
                            const QKeySequence &keys) {
        auto *card = new WayCard(icon, title, words, keys.toString(QKeySequence::NativeText), m_page);
        connect(card, &WayCard::clicked, this, [this, way] {
            m_way = way;
            accept();
        });
        m_foot->addWidget(card);
        m_ways << card;
    };
    add(Way::Code, "paste", tr("Paste code"), tr("TensorFlow, Keras, PyTorch or NumPy; read, never run"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    add(Way::File, "open", tr("Open a photo"), tr("also lessons, CSV, .npy, .npz, .safetensors"), QKeySequence::Open);
    add(Way::Empty, "new", tr("Empty"), tr("a 4×4 input and a 3×3 filter of zeros, to fill in"), {});
    return m_foot;
}

QLabel *StartPage::addHeading(const QString &title, const QString &subtitle, QVBoxLayout *column, QPushButton *button)
{
    auto *line = new QHBoxLayout;
    auto *heading = new QLabel(title, m_page);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *words = new QLabel(subtitle, m_page);
    words->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(heading);
    line->addWidget(words);
    line->addStretch(1);
    if (button)
        line->addWidget(button);
    column->addLayout(line);
    return heading;
}

void StartPage::addCards(QList<ExampleCard *> &cards, const QStringList &names, const QString &open)
{
    for (const QString &name : names) {
        auto *card = new ExampleCard(name, m_viewing.theme(), m_page);
        card->setCurrent(name == open);
        connect(card, &ExampleCard::clicked, this, [this, name] { choose(name); });
        cards << card;
    }
}

/// The cards that fit the search, in as many columns as there is width for.
void StartPage::arrange()
{
    const int em = fontMetrics().height();
    m_columns = std::clamp(width() / (em * 12), 2, 6);
    const QString searched = m_search->text().trimmed();
    m_foot->setDirection(m_columns < 4 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QAbstractButton *way : m_ways)
        way->setVisible(searched.isEmpty());
    for (const auto &[cards, grid, heading] : {std::tuple(m_lessons, m_lessonGrid, m_lessonsHeading),
                                               std::tuple(m_examples, m_exampleGrid, m_examplesHeading)}) {
        int at = 0;
        for (ExampleCard *card : cards) {
            grid->removeWidget(card);
            const bool rest = cards == m_examples && !m_allExamples->isHidden() && at >= m_columns;
            const bool fits = card->text().contains(searched, Qt::CaseInsensitive) && (!rest || !searched.isEmpty());
            card->setVisible(fits);
            if (fits) {
                grid->addWidget(card, at / m_columns, at % m_columns);
                ++at;
            }
        }
        for (int column = 0; column < 6; ++column)
            grid->setColumnStretch(column, column < m_columns ? 1 : 0);
        heading->setVisible(at > 0);
    }
}

QList<ExampleCard *> StartPage::shownCards() const
{
    QList<ExampleCard *> shown;
    for (ExampleCard *card : m_lessons + m_examples)
        if (!card->isHidden())
            shown << card;
    return shown;
}

/// What the arrow keys walk.
QList<QAbstractButton *> StartPage::stops() const
{
    QList<QAbstractButton *> all;
    for (ExampleCard *card : shownCards())
        all << card;
    for (QAbstractButton *way : m_ways)
        if (!way->isHidden())
            all << way;
    return all;
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
        return walk(key);
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->text() != " ") {
        m_search->setFocus();
        m_search->setText(event->text());
        return;
    }
    QDialog::keyPressEvent(event);
}

void StartPage::walk(int key)
{
    const QList<QAbstractButton *> cards = stops();
    const qsizetype at = cards.indexOf(qobject_cast<QAbstractButton *>(focusWidget()));
    const qsizetype by = key == Qt::Key_Left    ? -1
                         : key == Qt::Key_Right ? 1
                         : key == Qt::Key_Up    ? -m_columns
                                                : m_columns;
    if (cards.isEmpty())
        return;
    QAbstractButton *next = cards[std::clamp<qsizetype>(at < 0 ? 0 : at + by, 0, cards.size() - 1)];
    next->setFocus();
    if (auto *area = findChild<QScrollArea *>())
        area->ensureWidgetVisible(next);
}

void StartPage::choose(const QString &name)
{
    if (!m_chosen.isEmpty())
        return;
    m_chosen = name;
    accept();
}

} // namespace lab::ui
