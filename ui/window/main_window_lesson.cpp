#include "ui/window/main_window.h"

#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/predict_panel.h"
#include "ui/stage/stage_view.h"
#include "ui/window/answer_box.h"
#include "ui/window/card.h"
#include "ui/window/file_flow.h"
#include "ui/window/stage_editing.h"

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
    connect((*m_actions)[Command::Learn], &QAction::toggled, this, &MainWindow::setLearning);
    connect(m_predictPanel, &PredictPanel::exerciseWanted, m_files, &FileFlow::openExercise);
    connect(actions[Command::Exercise], &QAction::triggered, this, [this] {
        setMode(Mode::Predict);
        m_predictPanel->chooseExercise();
    });
}

} // namespace lab::ui
