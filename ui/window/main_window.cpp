#include "ui/window/main_window.h"

#include "ui/editing/call_panel.h"
#include "ui/editing/tensor_panel.h"
#include "ui/explaining/code_panel.h"
#include "ui/explaining/explain_panel.h"
#include "ui/explaining/shapes_panel.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/predict_panel.h"
#include "ui/player/scrub_bar.h"
#include "ui/player/segmented_buttons.h"
#include "ui/player/transport_bar.h"
#include "ui/stage/compare_view.h"
#include "ui/stage/stage_view.h"
#include "ui/window/block_bar.h"
#include "ui/window/card.h"
#include "ui/window/example_box.h"
#include "ui/window/file_flow.h"
#include "ui/window/filter_strip.h"
#include "ui/window/growth_card.h"
#include "ui/window/info_bar.h"
#include "ui/window/learn_panel.h"
#include "ui/window/notice_bar.h"
#include "ui/window/presentation.h"
#include "ui/window/shortcut_guard.h"
#include "ui/window/stage_editing.h"
#include "ui/window/story_bar.h"
#include "ui/window/target_plane.h"
#include "ui/window/text_gate.h"
#include "ui/window/way_back_lane.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

/// Below this many line heights the panels share one card.
constexpr int narrowWidth = 74;

QWidget *spacer(QWidget *parent, bool expanding)
{
    auto *widget = new QWidget(parent);
    widget->setSizePolicy(expanding ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Preferred);
    widget->setFixedHeight(1);
    if (!expanding)
        widget->setFixedWidth(parent->fontMetrics().height());
    return widget;
}

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent), m_player(&m_document), m_actions(new Actions(this))
{
    qApp->installEventFilter(new TextGate(this));
    qApp->installEventFilter(new ShortcutGuard(this)); // before any field is polished, as layouts do that ask its size
    setWindowTitle(tr("Conv2D Lab"));
    m_actions->fill(menuBar());
    listLessons(m_actions->lessonMenu(), this, [this](const QString &name) { openExample(name); });
    createToolBar();
    createCards();
    m_files = new FileFlow(this, &m_document, &m_player, &m_viewing, m_info, m_notices, Autosave::standardFolder());
    connectActions();
    connectFiles();
    connectLesson();
    connectPlayer();
    connectViewing();
    connectHelp();
    const int em = fontMetrics().height();
    setAcceptDrops(true);
    setMinimumSize(QSize(em * 48, em * 32).boundedTo(roomOnScreen().size()));
    resize(em * 90, em * 56);
    renewActions();
    restoreSettings();
    fitToScreen();
    m_files->offerRecovery();
    m_stage->setFocus();
}

MainWindow::~MainWindow()
{
    // The panels look at the document, player and viewing until their end, so theirs comes first.
    for (QObject *shared : std::initializer_list<QObject *>{m_document.undoGroup(), m_document.lessonStack(),
                                                            &m_document, &m_player, &m_viewing})
        shared->disconnect(this);
    const std::unique_ptr<QObject> files(m_files);
    const std::unique_ptr<QWidget> panels(takeCentralWidget());
}

/// What the desktop leaves for a window, without its frame.
QRect MainWindow::roomOnScreen() const
{
    const int title = style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, this);
    return screen()->availableGeometry().adjusted(0, title, 0, 0);
}

/// The first geometry and one that is restored: another screen, or another scale factor, may be smaller.
void MainWindow::fitToScreen()
{
    const QRect room = roomOnScreen();
    resize(size().boundedTo(room.size()));
    const QRect now = geometry();
    move(std::clamp(now.x(), room.x(), room.right() + 1 - now.width()),
         std::clamp(now.y(), room.y(), room.bottom() + 1 - now.height()));
}

void MainWindow::createToolBar()
{
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName("tools");
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto addButton = [this](Command command, const QString &text, const char *look) {
        auto *button = new QToolButton(m_toolBar);
        button->setDefaultAction((*m_actions)[command]);
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setProperty("look", look);
        button->setAccessibleName(text);
        m_toolBar->addWidget(button);
        return button;
    };
    addButton(Command::ShowCall, tr("Call panel"), "flat")->setToolButtonStyle(Qt::ToolButtonIconOnly);
    auto *open = addButton(Command::Open, tr("Open"), "flat");
    auto *save = addButton(Command::Save, tr("Save"), "flat");
    auto *undo = addButton(Command::Undo, tr("Undo"), "flat");
    auto *redo = addButton(Command::Redo, tr("Redo"), "flat");
    m_shrinking = {undo, redo, open, save};
    m_toolBar->addWidget(spacer(m_toolBar, false));
    m_examples = new ExampleBox(m_viewing, m_toolBar);
    connect(m_examples, &QComboBox::activated, this, [this](int index) {
        openExample(m_examples->itemData(index).toString());
        m_stage->setFocus();
    });
    m_toolBar->addWidget(m_examples);
    m_toolBar->addWidget(spacer(m_toolBar, false));
    m_modes = new SegmentedButtons(SegmentedButtons::Look::Accent, m_toolBar);
    m_modes->setAccessibleName(tr("Mode"));
    m_modes->addSegment(tr("Explore"), (*m_actions)[Command::Explore]->toolTip());
    m_modes->addSegment(tr("Predict"), (*m_actions)[Command::Predict]->toolTip());
    m_modes->addSegment(tr("Present"), (*m_actions)[Command::Present]->toolTip());
    connect(m_modes, &SegmentedButtons::chosen, this, [this](int index) { setMode(Mode(index)); });
    m_modes->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_toolBar->addWidget(m_modes);
    m_toolBar->addWidget(spacer(m_toolBar, false));
    m_side = new SegmentedButtons(SegmentedButtons::Look::Accent, m_toolBar);
    m_side->setAccessibleName(tr("Reader or author"));
    m_side->addSegment(tr("Reader"), tr("Read the lesson and try things without changing it"));
    m_side->addSegment(tr("Author"), (*m_actions)[Command::EditPages]->toolTip());
    m_side->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_sideAction = m_toolBar->addWidget(m_side);
    m_toolBar->addWidget(spacer(m_toolBar, true));
    m_shrinking << addButton(Command::PasteCode, tr("Paste code…"), "");
    addButton(Command::Export, tr("Export ▾"), "primary");
    addButton(Command::ShowExplain, tr("Explanation panel"), "flat")->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void MainWindow::arrangeToolBar()
{
    for (QToolButton *button : m_shrinking)
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_sideAction->setVisible(m_document.page());
    for (qsizetype i = 0; i < m_shrinking.size(); ++i) {
        if (i % 2 == 0 && m_toolBar->sizeHint().width() <= width())
            return;
        m_shrinking[i]->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_sideAction->setVisible(m_sideAction->isVisible() && m_toolBar->sizeHint().width() <= width());
}

void MainWindow::createCards()
{
    const int em = fontMetrics().height();
    auto *ground = new QWidget(this);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(em * 3 / 4, em * 3 / 4, em * 3 / 4, em * 3 / 4);
    column->setSpacing(em * 3 / 4);
    setCentralWidget(ground);

    m_splitter = new QSplitter(Qt::Horizontal, ground);
    m_splitter->setChildrenCollapsible(false);
    column->addWidget(m_splitter, 1);
    createLeftCard();
    createStageCard();
    createRightCard();
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_left->setMinimumWidth(em * 18);
    m_right->setMinimumWidth(em * 16);
    m_stageCard->setMinimumWidth(em * 20);
    m_splitter->setSizes({em * 18, em * 51, em * 20});

    m_transportCard = new Card(ground);
    auto *transportColumn = new QVBoxLayout(m_transportCard);
    transportColumn->setContentsMargins(0, 0, 0, 0);
    m_transport = new TransportBar(&m_document, &m_player, &m_viewing, m_transportCard);
    transportColumn->addWidget(m_transport);
    connect(m_transport, &TransportBar::fullScreenRequested, this,
            [this] { setMode(m_mode == Mode::Present ? Mode::Explore : Mode::Present); });
    connect(m_transport, &TransportBar::stepTaken, this, [this] { m_pictures->currentWidget()->setFocus(); });
    column->addWidget(m_transportCard);
    m_edge = new EdgeControls(m_transportCard, ground);
}

void MainWindow::createLeftCard()
{
    m_left = new CardStack(tr("Call"), m_splitter);
    m_callPanel = new CallPanel(&m_document, &m_viewing, m_left);
    m_inputPanel = new TensorPanel(&m_document, &m_viewing, TensorModel::Target::Input, m_left);
    m_filterPanel = new TensorPanel(&m_document, &m_viewing, TensorModel::Target::Filter, m_left);
    m_left->addPage(m_callPanel, tr("The call"), tr("The call as code and as fields"));
    m_left->addPage(m_inputPanel, tr("Input"), tr("The input's numbers"));
    m_left->addPage(m_filterPanel, tr("Filter"), tr("The filter's numbers"));
}

void MainWindow::createStageCard()
{
    const int em = fontMetrics().height();
    m_stageCard = new Card(m_splitter);
    auto *stageColumn = new QVBoxLayout(m_stageCard);
    stageColumn->setContentsMargins(em / 4, em / 4, em / 4, em / 4);
    stageColumn->setSpacing(0);
    m_notices = new NoticeBar(m_stageCard);
    stageColumn->addWidget(m_notices);
    m_info = new InfoBar(m_stageCard);
    stageColumn->addWidget(m_info);
    stageColumn->addWidget(new BlockBar(&m_document, m_stageCard));
    m_storyBar = new StoryBar(&m_document, &m_viewing, m_stageCard);
    stageColumn->addWidget(m_storyBar);
    m_pictures = new QStackedWidget(m_stageCard);
    m_stage = new StageView(&m_document, &m_player, &m_viewing, m_pictures);
    m_editing = new StageEditing(&m_document, m_stage, this);
    m_pictures->addWidget(m_stage);
    m_laser = new LaserPointer(m_pictures);
    stageColumn->addWidget(m_pictures, 1);
    new FilterStrip(&m_document, &m_viewing, m_stage);
    m_caption = new Caption(&m_document, &m_player, &m_viewing, m_stageCard);
    stageColumn->addWidget(m_caption);
    m_progress = new ScrubBar(&m_document, &m_player, &m_viewing, m_stageCard);
    m_progress->setThin();
    m_progress->hide();
    stageColumn->addWidget(m_progress);
}

void MainWindow::createRightCard()
{
    m_right = new CardStack(tr("Explanation"), m_splitter);
    m_explainPanel = new ExplainPanel(&m_document, &m_player, &m_viewing, m_right);
    m_codePanel = new CodePanel(&m_document, &m_player, &m_viewing, m_right);
    m_shapesPanel = new ShapesPanel(&m_document, &m_player, &m_viewing, m_right);
    m_lessonPanel = new LessonPanel(&m_document, &m_player, &m_viewing, m_right);
    m_predictPanel = new PredictPanel(&m_document, &m_player, &m_viewing, m_right);
    m_learnPanel = new LearnPanel(&m_document, &m_viewing, m_right);
    showLearningBelowStage();
    m_rightPages = {{m_explainPanel, tr("Explain"), tr("What the step does, and why")},
                    {m_codePanel, tr("Code"), tr("The program that does just this")},
                    {m_shapesPanel, tr("Shapes"), tr("Every shape, and what it costs")},
                    {m_lessonPanel, tr("Lesson"), tr("The lesson's pages and tasks")},
                    {m_predictPanel, tr("Predict"), tr("Predict what comes next")},
                    {m_learnPanel, tr("Learn"), tr("Let the filter learn, step by step")}};
    for (const RightPage &page : m_rightPages)
        m_right->addPage(page.panel, page.title, page.tip);
    m_right->setPageVisible(m_predictPanel, false);
    m_right->setPageVisible(m_learnPanel, false);
}

void MainWindow::showLearningBelowStage()
{
    GrowthCard *growth = m_learnPanel->growth();
    WayBackLane *lane = m_learnPanel->lane();
    auto *column = static_cast<QVBoxLayout *>(m_stageCard->layout());
    column->addWidget(growth);
    column->addWidget(lane, 1);
    auto *target = new TargetPlane(&m_document, m_stage);
    const auto follow = [this, growth, lane, target] {
        const bool isAlone = !growth->isHidden() || !lane->isHidden();
        if (isAlone != m_stage->isWindowAlone())
            m_stage->setWindowAlone(isAlone);
        target->setShown(m_learnPanel->isVisible());
    };
    connect(m_learnPanel, &LearnPanel::stateShown, m_stage, follow);
}

void MainWindow::setMode(Mode mode)
{
    const Mode before = std::exchange(m_mode, mode);
    m_modes->setCurrent(int(mode));
    (*m_actions)[mode == Mode::Explore   ? Command::Explore
                 : mode == Mode::Predict ? Command::Predict
                                         : Command::Present]
        ->setChecked(true);
    CardStack *stack = m_merged ? m_left : m_right;
    stack->setPageVisible(m_predictPanel, mode == Mode::Predict);
    if (mode == Mode::Predict)
        stack->showPage(m_predictPanel);
    const bool presenting = mode == Mode::Present;
    if (presenting == (before == Mode::Present))
        return;
    menuBar()->setVisible(!presenting);
    m_toolBar->setVisible(!presenting);
    m_caption->setVisible(presenting);
    m_progress->setVisible(presenting);
    m_storyBar->setPresenting(presenting);
    m_notices->setVisible(!presenting); // what is unsaved is nothing for a projector
    m_editing->setPresenting(presenting);
    if (presenting)
        m_pictures->currentWidget()->setFocus();
    else
        m_laser->setOn(false);
    arrangePanels();
    renewActions();
    m_viewing.setTextScale(presenting ? 1.4 : 1);
    m_stage->setProjected(presenting);
    m_transport->setFullScreen(presenting);
    m_edge->setOn(presenting);
    m_transportCard->setVisible(!presenting && !m_columns);
    presenting ? fillScreen() : leaveFullScreen();
}

void MainWindow::setLearning(bool learning)
{
    CardStack *stack = m_merged ? m_left : m_right;
    stack->setPageVisible(m_learnPanel, learning);
    if (!learning)
        return;
    (*m_actions)[Command::ShowExplain]->setChecked(true);
    arrangePanels();
    stack->showPage(m_learnPanel);
}

void MainWindow::setComparing(bool comparing)
{
    (*m_actions)[Command::Compare]->setChecked(comparing);
    // The panes always show the whole: there is nothing to zoom.
    for (Command command : {Command::Fit, Command::ZoomIn, Command::ZoomOut})
        (*m_actions)[command]->setEnabled(!comparing);
    if (comparing == (m_compare != nullptr))
        return;
    if (comparing) {
        // Made anew each time: while nobody looks it costs nothing.
        m_compare = new CompareView(&m_document, &m_player, &m_viewing, m_pictures);
        m_compare->setFocusPolicy(Qt::StrongFocus);
        m_pictures->addWidget(m_compare);
        m_pictures->setCurrentWidget(m_compare);
    } else {
        m_pictures->setCurrentWidget(m_stage);
        std::exchange(m_compare, nullptr)->deleteLater();
    }
    m_pictures->currentWidget()->setFocus();
}

void MainWindow::toggleFullScreen()
{
    isFullScreen() ? leaveFullScreen() : fillScreen();
}

// A window that was maximised is so again afterwards.
void MainWindow::fillScreen()
{
    setWindowState(windowState() | Qt::WindowFullScreen);
}

void MainWindow::leaveFullScreen()
{
    setWindowState(windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_themeChoice = choice;
    m_viewing.setTheme(applyTheme(*qApp, choice));
    const Command commands[] = {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark, Command::ThemeContrast};
    (*m_actions)[commands[int(choice)]]->setChecked(true);
}

void MainWindow::arrangePanels()
{
    const bool presenting = m_mode == Mode::Present;
    const bool merged = width() < fontMetrics().height() * narrowWidth;
    if (merged != m_merged) {
        CardStack *from = merged ? m_right : m_left;
        CardStack *to = merged ? m_left : m_right;
        QWidget *current = from->currentPage();
        for (const RightPage &page : m_rightPages) {
            from->removePage(page.panel);
            to->addPage(page.panel, page.title, page.tip);
        }
        to->setPageVisible(m_predictPanel, m_mode == Mode::Predict);
        to->setPageVisible(m_learnPanel, (*m_actions)[Command::Learn]->isChecked());
        // What is being read goes along, and stays in front; the call comes back to where it was.
        if (!merged && m_left->currentPage() != current)
            m_left->showPage(m_callPanel);
        to->showPage(current);
        m_merged = merged; // last: what goes and comes may ask to be arranged anew
    }
    const bool left = (*m_actions)[Command::ShowCall]->isChecked();
    const bool right = (*m_actions)[Command::ShowExplain]->isChecked();
    // What a low screen has goes to the pictures.
    const int em = fontMetrics().height(), space = presenting ? em / 4 : em * 3 / 4;
    centralWidget()->layout()->setContentsMargins(space, space, space, space);
    centralWidget()->layout()->setSpacing(space);
    arrangeColumns();
    m_left->setVisible(!presenting && (left || m_columns || (merged && right)));
    m_right->setVisible(!presenting && right && !merged);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrangeToolBar();
    arrangePanels();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange && m_themeChoice == ThemeChoice::System)
        setTheme(m_themeChoice);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_files)
        m_files->checkDisk();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    if (m_viewing.pointing())
        m_viewing.setPointing({});
    else if (m_viewing.pinned())
        m_viewing.pin(std::nullopt);
    else if (m_compare)
        setComparing(false);
    else if (m_mode == Mode::Present)
        setMode(Mode::Explore);
    else if (isFullScreen())
        leaveFullScreen();
}

} // namespace lab::ui
