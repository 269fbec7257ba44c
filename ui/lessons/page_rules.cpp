#include "ui/lessons/page_rules.h"

#include "ui/document/commands.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace lab::ui {
namespace {

struct Rule {
    bool Allowed::*member;
    const char *words;
    const char *tip;
};
constexpr std::array rules{
    Rule{&Allowed::steps, QT_TRANSLATE_NOOP("lab::ui::PageRules", "step on and back"),
         QT_TRANSLATE_NOOP("lab::ui::PageRules", "Off: the picture stays at the step of the page")},
    Rule{&Allowed::changes, QT_TRANSLATE_NOOP("lab::ui::PageRules", "change numbers"),
         QT_TRANSLATE_NOOP("lab::ui::PageRules", "Off: input, filter and call stay as they are")},
    Rule{&Allowed::results, QT_TRANSLATE_NOOP("lab::ui::PageRules", "see the results"),
         QT_TRANSLATE_NOOP("lab::ui::PageRules", "Off: a number is shown when the walk comes to it, not before")},
    Rule{&Allowed::skips, QT_TRANSLATE_NOOP("lab::ui::PageRules", "skip the task"),
         QT_TRANSLATE_NOOP("lab::ui::PageRules", "Off: the next page opens after an answer")},
};

} // namespace

PageRules::PageRules(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    createContents();
    connect(document, &Document::walkthroughChanged, this, &PageRules::refresh);
    connect(player, &Player::momentChanged, this, &PageRules::refresh);
    connect(viewing, &Viewing::viewingChanged, this, &PageRules::refresh);
    refresh();
}

void PageRules::createContents()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("On this page the student may"), this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 2);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        m_allowed[i] = new QCheckBox(tr(rules[i].words), this);
        m_allowed[i]->setToolTip(tr(rules[i].tip));
        grid->addWidget(m_allowed[i], 1 + int(i) / 2, int(i) % 2);
        connect(m_allowed[i], &QCheckBox::clicked, this, &PageRules::keepAllowed);
    }
    m_stepWord = new QLabel(tr("step"), this);
    m_step = new QSpinBox(this);
    m_step->setAccessibleName(tr("Step that the page begins with"));
    m_step->setKeyboardTracking(false);
    m_stepWord->setBuddy(m_step);
    m_count = new QLabel(this);
    m_keepView = new QPushButton(tr("Keep this view for the page"), this);
    m_keepView->setToolTip(tr("The page begins with this step and this view"));
    auto *row = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stepWord, m_step, m_count})
        row->addWidget(widget);
    row->addWidget(m_keepView, 1);
    grid->addLayout(row, 3, 0, 1, 2);
    connect(m_step, &QSpinBox::valueChanged, this, &PageRules::goToStep);
    connect(m_keepView, &QPushButton::clicked, this, [this] { keepView(0); });
}

void PageRules::setStepShown(bool shown)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stepWord, m_step, m_count})
        widget->setVisible(shown);
}

LessonView PageRules::seen() const
{
    LessonView view{.walk = m_document->walkthrough()->options(), .step = m_player->moment().step};
    view.story = m_document->telling();
    return m_viewing->seen(view);
}

void PageRules::refresh()
{
    const LessonPage *page = m_document->page();
    if (!page || m_document->isReading())
        return;
    for (std::size_t i = 0; i < rules.size(); ++i)
        m_allowed[i]->setChecked(page->allowed.*rules[i].member);
    const Index last = m_document->told()->lastNumber();
    const QSignalBlocker blocker(m_step);
    m_step->setRange(0, int(std::min<Index>(last, 1 << 30)));
    m_step->setValue(int(m_player->moment().step));
    m_count->setText(tr("of %1").arg(last));
    m_keepView->setEnabled(seen() != page->view);
}

void PageRules::change(const QString &what, const LessonPage &page, int mergeKey)
{
    Lesson lesson = m_document->lesson();
    lesson.pages[std::size_t(m_document->openPage().index)] = page;
    if (!(lesson == m_document->lesson()))
        m_document->lessonStack()->push(new ChangeLesson(*m_document, what, std::move(lesson), mergeKey));
}

void PageRules::keepAllowed()
{
    if (!m_document->page())
        return;
    LessonPage page = *m_document->page();
    for (std::size_t i = 0; i < rules.size(); ++i)
        page.allowed.*rules[i].member = m_allowed[i]->isChecked();
    change(tr("Change what the student may do"), page, 0);
}

void PageRules::goToStep(int step)
{
    constexpr int stepping = 27201; // one undo step for a run of them on one page
    m_player->goToStep(step);
    keepView(stepping + m_document->openPage().index);
}

void PageRules::keepView(int mergeKey)
{
    if (!m_document->page())
        return;
    LessonPage page = *m_document->page();
    page.view = seen();
    change(tr("Change the view of a page"), page, mergeKey);
}

} // namespace lab::ui
