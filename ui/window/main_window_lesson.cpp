#include "ui/window/main_window.h"

#include "ui/editing/call_panel.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/page_editor.h"
#include "ui/lessons/predict_panel.h"
#include "ui/lessons/scores_dialog.h"
#include "ui/player/segmented_buttons.h"
#include "ui/stage/stage_view.h"
#include "ui/window/answer_box.h"
#include "ui/window/card.h"
#include "ui/window/file_flow.h"
#include "ui/window/stage_editing.h"

#include <QLayout>
#include <QSplitter>

#include <utility>

namespace lab::ui {

void MainWindow::showPage(QWidget *page)
{
    (*m_actions)[Command::ShowExplain]->setChecked(true);
    (m_merged ? m_left : m_right)->showPage(page);
}

void MainWindow::connectLesson()
{
    const Actions &actions = *m_actions;
    connect(actions[Command::LessonPages], &QAction::triggered, this, [this] { showPage(m_lessonPanel); });
    const auto awaited = [this] {
        QLineEdit *asked = m_lessonPanel->awaitedAnswer();
        return asked ? asked : m_predictPanel->awaitedAnswer();
    };
    m_editing->setAnswerField(awaited);
    new AnswerBox(&m_viewing, m_stage, awaited);
    connect(m_lessonPanel, &LessonPanel::pageTurned, m_stage, qOverload<>(&QWidget::setFocus));
    connect(m_lessonPanel, &LessonPanel::nextLessonWanted, m_files, &FileFlow::openNextLesson);
    connect(m_lessonPanel, &LessonPanel::lessonsWanted, actions[Command::New], &QAction::trigger);
    connect(actions[Command::AddPage], &QAction::triggered, this, [this] {
        showPage(m_lessonPanel);
        m_lessonPanel->addPageFromView();
    });
    connect(actions[Command::EditPages], &QAction::triggered, this, [this](bool on) {
        showPage(m_lessonPanel);
        m_document.turnTo({m_document.openPage().index, on});
    });
    connect(actions[Command::TryAsStudent], &QAction::triggered, this, [this](bool on) {
        showPage(m_lessonPanel);
        m_lessonPanel->setTrial(on);
    });
    connect(m_left, &CardStack::pageChanged, this, &MainWindow::shareColumns);
    connect(m_side, &SegmentedButtons::chosen, this, [this](int side) {
        if (m_document.openPage().authored != (side == 1))
            (*m_actions)[Command::EditPages]->trigger();
    });
    connect((*m_actions)[Command::Learn], &QAction::toggled, this, &MainWindow::setLearning);
    // An example that has something to learn shows how, until the next one is opened.
    connect(&m_document, &Document::opened, this, [this, offered = false]() mutable {
        QAction *learn = (*m_actions)[Command::Learn];
        const bool wanted = m_document.lesson().pages.empty() && m_document.dy() && m_document.dy()->target;
        if (wanted ? !learn->isChecked() : std::exchange(offered, false))
            learn->setChecked(offered = wanted);
    });
    connect(m_predictPanel, &PredictPanel::exerciseWanted, m_files, &FileFlow::openExercise);
    connect(actions[Command::CompareScores], &QAction::triggered, this, [this] {
        auto *dialog = new ScoresDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (!dialog->choose())
            dialog->deleteLater();
    });
    connect(actions[Command::Exercise], &QAction::triggered, this, [this] {
        setMode(Mode::Predict);
        m_predictPanel->chooseExercise();
    });
}

/// Where the window is wide and high enough an author has the lesson at the left, what the page keeps below the
/// picture, and text and task at the right; the player goes. In a window that is less wide the lesson's column folds to
/// the numbers of the pages.
void MainWindow::arrangeColumns()
{
    constexpr int least[] = {68, 46}; // line heights, wide and high
    const int em = fontMetrics().height();
    const bool columns = m_document.openPage().authored && m_mode != Mode::Present && !m_merged &&
                         (*m_actions)[Command::ShowExplain]->isChecked() && width() >= em * least[0] &&
                         height() >= em * least[1];
    if (columns == m_columns)
        return shareColumns();
    m_columns = columns;
    PageEditor *author = m_lessonPanel->author();
    if (columns) {
        m_sizes = m_splitter->sizes();
        m_left->addPage(author->lessonPart(), tr("Lesson"), tr("Title, author, note and the order of the pages"));
        m_left->showPage(author->lessonPart());
        m_stageCard->layout()->addWidget(author->rules());
    } else {
        if (m_left->currentPage() == author->lessonPart())
            m_left->showPage(m_callPanel);
        m_left->removePage(author->lessonPart());
    }
    author->setColumns(columns);
    m_transportCard->setVisible(!columns && m_mode != Mode::Present);
    arrangePanels();
    m_folded.reset();
    m_left->setMinimumWidth(columns ? em * 5 : em * 18);
    columns ? shareColumns() : m_splitter->setSizes(m_sizes);
}

/// Anew where the lesson's column folds or unfolds; else they stay as they were dragged.
void MainWindow::shareColumns()
{
    constexpr int wide = 82; // line heights
    const int em = fontMetrics().height(), all = m_splitter->width();
    const bool folded = width() < em * wide && m_left->currentPage() == m_lessonPanel->author()->lessonPart();
    if (!m_columns || m_folded == folded)
        return;
    m_folded = folded;
    const int left = folded ? em * 5 : all / 5;
    m_splitter->setSizes({left, (all - left) * 9 / 16, (all - left) * 7 / 16});
}

} // namespace lab::ui
