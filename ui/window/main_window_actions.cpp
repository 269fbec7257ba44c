#include "ui/window/main_window.h"

#include "ui/editing/call_panel.h"
#include "ui/editing/tensor_panel.h"
#include "ui/exporting/exercise_set_dialog.h"
#include "ui/exporting/export_dialog.h"
#include "ui/exporting/print_preview.h"
#include "ui/importing/paste_code_sheet.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/player/segmented_buttons.h"
#include "ui/player/transport_bar.h"
#include "ui/stage/stage_view.h"
#include "ui/window/card.h"
#include "ui/window/learn_panel.h"
#include "ui/window/presentation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolBar>

namespace lab::ui {

void MainWindow::connectActions()
{
    const Actions &actions = *m_actions;
    QUndoGroup *edits = m_document.undoGroup();
    connect(actions[Command::Undo], &QAction::triggered, edits, &QUndoGroup::undo);
    connect(actions[Command::Redo], &QAction::triggered, edits, &QUndoGroup::redo);
    connect(edits, &QUndoGroup::canUndoChanged, actions[Command::Undo], &QAction::setEnabled);
    connect(edits, &QUndoGroup::canRedoChanged, actions[Command::Redo], &QAction::setEnabled);
    connect(actions[Command::PasteCode], &QAction::triggered, this, &MainWindow::pasteCode);
    connect(actions[Command::Export], &QAction::triggered, this, [this] {
        auto *dialog = new ExportDialog(&m_document, &m_player, &m_viewing, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(actions[Command::ExerciseSet], &QAction::triggered, this, [this] {
        auto *dialog = new ExerciseSetDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(actions[Command::ExportAgain], &QAction::triggered, this, [this] {
        auto *dialog = new ExportDialog(&m_document, &m_player, &m_viewing, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        dialog->exportAgain();
    });
    connect(actions[Command::Print], &QAction::triggered, this, [this] { previewPrint(&m_document, this); });
    connect(actions[Command::Quit], &QAction::triggered, this, &QWidget::close);
    connect(actions[Command::Explore], &QAction::triggered, this, [this] { setMode(Mode::Explore); });
    connect(actions[Command::Predict], &QAction::triggered, this, [this] { setMode(Mode::Predict); });
    connect(actions[Command::Present], &QAction::triggered, this,
            [this] { setMode(m_mode == Mode::Present ? Mode::Explore : Mode::Present); });
    connect(actions[Command::FullScreen], &QAction::triggered, this, &MainWindow::toggleFullScreen);
    for (Command command : {Command::ShowCall, Command::ShowExplain}) {
        actions[command]->setChecked(true);
        connect(actions[command], &QAction::toggled, this, &MainWindow::arrangePanels);
    }
    const std::pair<Command, ThemeChoice> themes[] = {{Command::ThemeSystem, ThemeChoice::System},
                                                      {Command::ThemeLight, ThemeChoice::Light},
                                                      {Command::ThemeDark, ThemeChoice::Dark},
                                                      {Command::ThemeContrast, ThemeChoice::HighContrast}};
    for (const auto &[command, choice] : themes)
        connect(actions[command], &QAction::triggered, this, [this, choice = choice] { setTheme(choice); });
}

/// The sheet for pasted code, with what the clipboard holds where that is code.
void MainWindow::pasteCode()
{
    auto *sheet = new PasteCodeSheet(&m_document, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    const QString text = QGuiApplication::clipboard()->text();
    if (PasteCodeSheet::looksLikeCode(text))
        sheet->setCode(text);
    sheet->open();
}

void MainWindow::connectPlayer()
{
    const Actions &actions = *m_actions;
    const std::pair<Command, void (Player::*)()> moves[] = {{Command::PlayPause, &Player::togglePlay},
                                                            {Command::StepForward, &Player::stepForward},
                                                            {Command::StepBack, &Player::stepBack},
                                                            {Command::NextPhase, &Player::nextPhase},
                                                            {Command::PreviousPhase, &Player::previousPhase},
                                                            {Command::First, &Player::first},
                                                            {Command::Last, &Player::last}};
    for (const auto &[command, move] : moves)
        connect(actions[command], &QAction::triggered, &m_player, move);
    const std::pair<Command, Phase> phases[] = {
        {Command::PhaseCall, Phase::Call},         {Command::PhaseFlatten, Phase::Flatten},
        {Command::PhaseExtract, Phase::Extract},   {Command::PhaseMultiply, Phase::Multiply},
        {Command::PhaseReshape, Phase::Reshape},   {Command::PhaseBias, Phase::Bias},
        {Command::PhaseActivate, Phase::Activate}, {Command::PhasePool, Phase::Pool}};
    for (const auto &[command, phase] : phases)
        connect(actions[command], &QAction::triggered, &m_player, [this, phase = phase] { m_player.goToPhase(phase); });
    connect(actions[Command::Faster], &QAction::triggered, &m_player,
            [this] { m_player.setSpeed(m_player.speed() * 2); });
    connect(actions[Command::Slower], &QAction::triggered, &m_player,
            [this] { m_player.setSpeed(m_player.speed() / 2); });
    connect(actions[Command::PlayAll], &QAction::triggered, &m_player, [this] { m_player.playAllIn(30); });
    connect(actions[Command::Loop], &QAction::toggled, &m_player, &Player::setLoops);
    connect(actions[Command::ReduceMotion], &QAction::toggled, &m_player, &Player::setReducedMotion);
    const auto setWalk = [this](auto member, auto value) {
        WalkthroughOptions options = m_document.walkthrough()->options();
        options.*member = value;
        m_document.setWalkthroughOptions(options);
    };
    for (const auto &[command, order] :
         {std::pair{Command::AsDocumented, Order::AsDocumented}, {Command::ByWindow, Order::ByWindow}})
        connect(actions[command], &QAction::triggered, this,
                [setWalk, order = order] { setWalk(&WalkthroughOptions::order, order); });
    for (const auto &[command, grain] : {std::pair{Command::GrainPhase, Grain::Phase},
                                         {Command::GrainNormal, Grain::Normal},
                                         {Command::GrainFine, Grain::Fine}})
        connect(actions[command], &QAction::triggered, this,
                [setWalk, grain = grain] { setWalk(&WalkthroughOptions::grain, grain); });
    for (const auto &[command, kind] : {std::pair{Command::TellForward, Story::Kind::Forward},
                                        {Command::TellFilterGradient, Story::Kind::FilterGradient},
                                        {Command::TellInputGradient, Story::Kind::InputGradient},
                                        {Command::TellOutputGradient, Story::Kind::OutputGradient}})
        connect(actions[command], &QAction::triggered, this, [this, kind = kind] { m_document.setTelling(kind); });
    connect(&m_player, &Player::stateChanged, this, &MainWindow::renewActions);
    connect(&m_document, &Document::walkthroughChanged, this, &MainWindow::renewActions);
}

void MainWindow::connectViewing()
{
    const Actions &actions = *m_actions;
    const auto colours = [this](ColourMode mode) {
        return [this, mode](bool on) { m_viewing.setColours(on ? mode : ColourMode::Roles); };
    };
    connect(actions[Command::ValueColours], &QAction::triggered, this, colours(ColourMode::Values));
    connect(actions[Command::ReadColours], &QAction::triggered, this, colours(ColourMode::Reads));
    connect(actions[Command::SeeAll], &QAction::triggered, &m_viewing, &Viewing::setSeeAll);
    connect(actions[Command::MemoryStrip], &QAction::triggered, &m_viewing, &Viewing::setMemoryStrip);
    connect(actions[Command::BiasAsRow], &QAction::triggered, &m_viewing, &Viewing::setBiasAsRow);
    connect(actions[Command::FollowStep], &QAction::triggered, &m_viewing, &Viewing::setFollowStep);
    connect(actions[Command::ShowResults], &QAction::triggered, &m_viewing, &Viewing::setResultsShown);
    connect(actions[Command::BlackOut], &QAction::triggered, &m_viewing, &Viewing::setBlackedOut);
    connect(actions[Command::BringBack], &QAction::triggered, this, [this] { m_viewing.setBlackedOut(false); });
    connect(actions[Command::Compare], &QAction::triggered, this, &MainWindow::setComparing);
    connect(actions[Command::Laser], &QAction::triggered, this, [this](bool on) { m_laser->setOn(on); });
    connect(actions[Command::Lanes], &QAction::triggered, m_stage, &StageView::showNextLanes);
    connect(actions[Command::NextTheme], &QAction::triggered, this, [this] {
        const Theme theme = m_viewing.theme();
        setTheme(theme == Theme::Light  ? ThemeChoice::Dark
                 : theme == Theme::Dark ? ThemeChoice::HighContrast
                                        : ThemeChoice::Light);
    });
    connect(actions[Command::Fit], &QAction::triggered, m_stage, &StageView::fit);
    connect(actions[Command::ZoomIn], &QAction::triggered, m_stage, [this] { m_stage->zoom(1.25); });
    connect(actions[Command::ZoomOut], &QAction::triggered, m_stage, [this] { m_stage->zoom(0.8); });
    connect(&m_viewing, &Viewing::viewingChanged, this, &MainWindow::renewActions);
}

void MainWindow::renewActions()
{
    const Actions &actions = *m_actions;
    actions[Command::Undo]->setEnabled(m_document.undoStack()->canUndo());
    actions[Command::Redo]->setEnabled(m_document.undoStack()->canRedo());
    actions[Command::EditPages]->setChecked(m_document.openPage().authored);
    actions[Command::EditPages]->setEnabled(m_document.page());
    actions[Command::TryAsStudent]->setChecked(m_lessonPanel->isTrial());
    actions[Command::TryAsStudent]->setEnabled(m_document.openPage().authored || m_lessonPanel->isTrial());
    m_side->setCurrent(m_document.openPage().authored ? 1 : 0);
    if (m_sideShown != bool(m_document.page())) {
        m_sideShown = m_document.page();
        arrangeToolBar();
    }
    arrangeColumns();
    actions[Command::Loop]->setChecked(m_player.loops());
    actions[Command::ReduceMotion]->setChecked(m_player.reducedMotion());
    for (const auto &[command, phase] : {std::pair{Command::PhaseBias, Phase::Bias},
                                         {Command::PhaseActivate, Phase::Activate},
                                         {Command::PhasePool, Phase::Pool}})
        actions[command]->setEnabled(m_player.isFree() && m_document.told()->stepsOf(phase) > 0);
    const WalkthroughOptions walk = m_document.walkthrough()->options();
    actions[walk.order == Order::AsDocumented ? Command::AsDocumented : Command::ByWindow]->setChecked(true);
    const Command grains[] = {Command::GrainPhase, Command::GrainNormal, Command::GrainFine};
    actions[grains[int(walk.grain)]]->setChecked(true);
    const Story::Kind telling = m_document.telling();
    actions[telling == Story::Kind::FilterGradient   ? Command::TellFilterGradient
            : telling == Story::Kind::InputGradient  ? Command::TellInputGradient
            : telling == Story::Kind::OutputGradient ? Command::TellOutputGradient
                                                     : Command::TellForward]
        ->setChecked(true);
    actions[Command::TellOutputGradient]->setEnabled(!m_document.beside().after.isEmpty());
    const Look &look = m_viewing.look();
    actions[Command::ValueColours]->setChecked(look.colours == ColourMode::Values);
    actions[Command::ReadColours]->setChecked(look.colours == ColourMode::Reads);
    actions[Command::SeeAll]->setChecked(look.seeAll);
    actions[Command::MemoryStrip]->setChecked(look.memoryStrip);
    actions[Command::BiasAsRow]->setChecked(look.biasAsRow);
    actions[Command::FollowStep]->setChecked(look.followStep);
    actions[Command::ShowResults]->setChecked(look.resultsShown);
    actions[Command::ShowResults]->setEnabled(m_viewing.resultsAllowed());
    for (int move = int(Command::PlayPause); move <= int(Command::PhaseReshape); ++move)
        actions[Command(move)]->setEnabled(m_player.isFree());
    actions[Command::PlayAll]->setEnabled(m_player.isFree());
    for (QWidget *panel : std::initializer_list<QWidget *>{m_callPanel, m_inputPanel, m_filterPanel, m_learnPanel})
        panel->setEnabled(m_document.allowed().changes);
    actions[Command::BlackOut]->setChecked(m_viewing.isBlackedOut());
    actions[Command::BringBack]->setEnabled(m_viewing.isBlackedOut());
    actions[Command::Laser]->setChecked(m_laser->isOn());
    const Command modes[] = {Command::Explore, Command::Predict, Command::Present};
    actions[modes[int(m_mode)]]->setChecked(true);
    m_modes->setCurrent(int(m_mode));
}

} // namespace lab::ui
