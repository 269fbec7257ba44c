#include "ui/explaining/explain_panel.h"

#include "core/lesson/explanation.h"
#include "core/lesson/picture.h"
#include "core/lesson/question.h"
#include "ui/document/document.h"
#include "ui/explaining/code_view.h"
#include "ui/explaining/formula_view.h"
#include "ui/explaining/reach_view.h"
#include "ui/explaining/span_label.h"
#include "ui/explaining/step_badge.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

namespace {

QFont headingFont(const QFont &like)
{
    QFont font = like;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The lines around the marked one that belong together: up to the next empty lines. `line` becomes relative to them.
QString excerptOf(const PythonCode &code, int &line)
{
    const QStringList lines = QString::fromStdString(code.text).split('\n');
    int first = line, last = line;
    while (first > 0 && !lines.at(first - 1).isEmpty())
        --first;
    while (last + 1 < lines.size() && !lines.at(last + 1).isEmpty())
        ++last;
    constexpr int longest = 16;
    if (last - first >= longest) {
        first = std::max(first, line - longest / 2);
        last = std::min(last, first + longest - 1);
    }
    line -= first;
    return lines.mid(first, last - first + 1).join('\n');
}

/// Whether the block takes what the one before gives, as a page of a chain does unless something stands between them.
bool follows(const std::vector<Block> &before, const Block &block, const LessonPage &page)
{
    return !before.empty() && !page.inputFrom.empty() &&
           before.back().shapeOf(BlockPlane::Pooled) == block.convolution().geometry().inputShape;
}

/// The block on the stage, and before it those whose numbers it is made from.
std::vector<Block> chainShown(const Document &document)
{
    const Lesson &lesson = document.lesson();
    const int open = document.openPage().index;
    std::vector<Block> chain;
    for (int i = 0; i <= open; ++i) {
        const LessonPage &page = lesson.pages[std::size_t(i)];
        const Result<Block> block = i == open ? Result<Block>(blockOf(*document.walkthrough()))
                                              : blockOf(callOf(lesson, page), besideOf(lesson, page));
        if (!block || !follows(chain, *block, page))
            chain.clear();
        if (block)
            chain.push_back(*block);
    }
    return chain.empty() ? std::vector<Block>{blockOf(*document.walkthrough())} : chain;
}

} // namespace

ExplainPanel::ExplainPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QWidget(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    createContents();
    connect(document, &Document::walkthroughChanged, this, &ExplainPanel::refresh);
    connect(player, &Player::momentChanged, this, &ExplainPanel::refresh);
    connect(viewing, &Viewing::viewingChanged, this, &ExplainPanel::refresh);
    refresh();
}

void ExplainPanel::createContents()
{
    auto *page = m_page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2, 6, 2, 8);
    column->setSpacing(10);
    column->addWidget(m_badge = new StepBadge(page));
    column->addWidget(m_what = new SpanLabel(m_viewing, page));
    column->addWidget(m_formulas = new FormulaView(m_viewing, page));
    column->addSpacing(4);
    column->addWidget(m_question = addHeading(page));
    column->addWidget(m_answer = new SpanLabel(m_viewing, page));
    column->addWidget(m_reach = new ReachView(page));
    column->addSpacing(4);
    column->addWidget(m_code = new CodeView(page));
    column->addSpacing(4);
    column->addWidget(m_mattersHeading = addHeading(page));
    column->addWidget(m_matters = new SpanLabel(m_viewing, page));
    column->addSpacing(4);
    column->addWidget(m_documentedHeading = addHeading(page));
    column->addWidget(m_documented = new SpanLabel(m_viewing, page));
    column->addStretch(1);
    m_code->setFitsCode(true);
    m_code->setAccessibleName(tr("Code of this step"));

    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

QLabel *ExplainPanel::addHeading(QWidget *page)
{
    auto *heading = new QLabel(page);
    heading->setFont(headingFont(font()));
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    return heading;
}

void ExplainPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ExplainPanel::refresh()
{
    m_page->setVisible(!m_viewing->hidden().call); // its first sentence names every shape
    const auto walkthrough = m_document->told();
    const Step step = toldStep(*walkthrough, m_player->moment().step, m_viewing->hidden());
    const bool hidden = isResultHidden(step, m_viewing->hidden());
    const bool same = walkthrough == m_shownWalkthrough && step.number == m_shownStep && hidden == m_shownHidden &&
                      m_shownTheme == m_viewing->theme() && m_countsHidden == m_viewing->hidden().counts;
    if (same || !isVisible())
        return;
    m_shownWalkthrough = walkthrough;
    m_shownStep = step.number;
    m_shownHidden = hidden;
    m_shownTheme = m_viewing->theme();
    m_countsHidden = m_viewing->hidden().counts;

    const PhraseBook book = translatedPhrases();
    const Explanation said = explain(*walkthrough, step, {.hideResult = hidden, .book = book});
    m_badge->setBadge(QString::fromStdString(said.badge), said.subject, m_viewing->theme());
    m_what->setSpans(said.what);
    m_formulas->setFormulas(said.formulas);
    m_formulas->setVisible(!said.formulas.empty());
    m_question->setText(QString::fromStdString(said.question));
    m_answer->setSpans(said.answer);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_question, m_answer})
        widget->setVisible(!said.question.empty());
    m_mattersHeading->setText(QString::fromStdString(plainText(say(book, Phrase::HeadingMatters))));
    m_matters->setSpans(said.why);
    m_documentedHeading->setText(QString::fromStdString(plainText(say(book, Phrase::HeadingDocumentation))));
    m_documented->setSpans(richText(said.documented, {}));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_documentedHeading, m_documented})
        widget->setVisible(!said.documented.empty());
    showReach(step);
    showCode(*walkthrough, step);
}

/// At the steps that make the last numbers, where several layers stand behind each other.
void ExplainPanel::showReach(const Step &step)
{
    const Walkthrough &told = *m_shownWalkthrough;
    const bool last = told.story().kind() == Story::Kind::Forward && step.phase == told.segments().back().phase;
    const bool hidden = m_countsHidden || m_shownHidden || m_viewing->hidden().sizes;
    const std::vector<Block> chain = last && !hidden ? chainShown(*m_document) : std::vector<Block>{};
    const bool several = chain.size() > 1 || (chain.size() == 1 && chain.front().pooling());
    m_reach->setLines(several ? reachTable(chain) : std::vector<ReachLine>{});
}

void ExplainPanel::showCode(const Walkthrough &walkthrough, const Step &step)
{
    if (m_codeOf != m_shownWalkthrough) {
        m_codeOf = m_shownWalkthrough;
        const auto made = pythonCode(walkthrough, PythonDialect::NumPy, true);
        m_program = made ? std::optional(*made) : std::nullopt;
    }
    const bool told = !(step.phase == Phase::Call && m_shownHidden); // its shapes and loops are in the code
    m_code->setVisible(m_program && told);
    if (!m_program || !told)
        return;
    int line = m_program->lineOf(step.phase);
    const QString excerpt = excerptOf(*m_program, line);
    m_code->setTheme(m_viewing->theme());
    m_code->setCode(excerpt, line);
}

} // namespace lab::ui
