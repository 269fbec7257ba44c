#include "ui/window/actions.h"

#include "ui/player/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace lab::ui {

namespace {

enum class Menu { File, Edit, View, Play, Lesson, Help };

/// Groups of which one is on, so that they show as radio buttons.
enum class Choice { None, Switch, Mode, Theme, Order, Grain, Story, Colours };

struct Row {
    Command command;
    Menu menu;
    const char *text;
    const char *keys; ///< several are divided by "; "
    const char *tip;
    const char *icon = "";
    Choice choice = Choice::None;
    bool newBlock = false; ///< a line above it
};

/// A class, so that lupdate (which is told that T is QT_TR_NOOP) knows the context.
struct Table {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::Actions)
public:
#define T(text) text
    static inline const Row rows[] = {
        {Command::New, Menu::File, T("&New…"), "Ctrl+N", T("Start from a lesson or an example"), "new"},
        {Command::Open, Menu::File, T("&Open…"), "Ctrl+O", T("Open a lesson, an image, a table, an array or code"),
         "open"},
        {Command::OpenRecent, Menu::File, T("Open &recent"), "", T("Files that were open before")},
        {Command::PasteCode, Menu::File, T("&Paste code…"), "Ctrl+Shift+V",
         T("Read a snippet of Python, TensorFlow, Keras or PyTorch"), "paste"},
        {Command::Save, Menu::File, T("&Save"), "Ctrl+S", T("Save the lesson"), "save", Choice::None, true},
        {Command::SaveAs, Menu::File, T("Save &as…"), "Ctrl+Shift+S", T("Save the lesson under another name")},
        {Command::Export, Menu::File, T("&Export…"), "Ctrl+E", T("Make a picture, a film, a handout, a page or code"),
         "export", Choice::None, true},
        {Command::ExportAgain, Menu::File, T("Export a&gain"), "Ctrl+Shift+E",
         T("Repeat the last export into the same file")},
        {Command::ExerciseSet, Menu::File, T("E&xercises for a class…"), "",
         T("Make sheets with solutions or questions for Moodle, one exercise per student")},
        {Command::Print, Menu::File, T("&Print…"), "Ctrl+P", T("Preview the handout and print it"), "print"},
        {Command::Quit, Menu::File, T("&Quit"), "Ctrl+Q", T("Close the program"), "", Choice::None, true},

        {Command::Undo, Menu::Edit, T("&Undo"), "Ctrl+Z", T("Undo the last edit"), "undo"},
        {Command::Redo, Menu::Edit, T("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", T("Redo the edit"), "redo"},
        {Command::History, Menu::Edit, T("Edit &history…"), "Ctrl+H",
         T("All edits as a list; click one to go back to it"), "history"},
        {Command::Paste, Menu::Edit, T("&Paste"), "Ctrl+V",
         T("Paste what is on the clipboard: numbers, a picture, code"), "paste", Choice::None, true},
        {Command::EditCall, Menu::Edit, T("The &call"), "Ctrl+1", T("Edit the call as text"), "", Choice::None, true},
        {Command::EditInput, Menu::Edit, T("&Input values"), "Ctrl+2", T("The input's numbers as a sheet")},
        {Command::EditFilter, Menu::Edit, T("&Filter values"), "Ctrl+3", T("The filter's numbers as a sheet")},

        {Command::Explore, Menu::View, T("&Explore"), "Ctrl+F1", T("See every step and change every number"), "",
         Choice::Mode},
        {Command::Predict, Menu::View, T("&Predict"), "Ctrl+F2", T("Predict what comes next before it is shown"), "",
         Choice::Mode},
        {Command::Present, Menu::View, T("P&resent"), "F5", T("Full screen with large numbers; Esc leaves"), "",
         Choice::Mode},
        {Command::FullScreen, Menu::View, T("&Full screen"), "F11", T("The window fills the screen; Esc leaves"),
         "fullscreen"},
        {Command::Compare, Menu::View, T("Co&mpare two settings"), "Ctrl+K",
         T("Two settings side by side on the same numbers; Esc leaves"), "", Choice::Switch},
        {Command::ShowResults, Menu::View, T("Show res&ults"), "Ctrl+R",
         T("Show every number that is known, pale until the walk comes to it"), "", Choice::Switch},
        {Command::BlackOut, Menu::View, T("&Black out the results"), "B; .",
         T("Hide every result until the class has said it"), "", Choice::Switch},
        {Command::BringBack, Menu::View, T("Bring the results bac&k"), "R",
         T("Show the results that were blacked out")},
        {Command::Laser, Menu::View, T("Red point&er"), "P", T("A red dot instead of the arrow, to point at the stage"),
         "", Choice::Switch},
        {Command::Lanes, Menu::View, T("One lane &alone"), "L",
         T("The matrix product alone, then the window alone, then both again")},
        {Command::ShowCall, Menu::View, T("&Call panel"), "F2", T("Show or hide the panel on the left"), "panel-left",
         Choice::Switch, true},
        {Command::ShowExplain, Menu::View, T("E&xplanation panel"), "F3", T("Show or hide the panel on the right"),
         "panel-right", Choice::Switch},
        {Command::ValueColours, Menu::View, T("&Values as colours"), "V",
         T("Colour cells by their value on a scale symmetric about zero"), "", Choice::Switch, true},
        {Command::ReadColours, Menu::View, T("How often each input is rea&d"), "H",
         T("Colour each input cell by the number of windows that read it"), "", Choice::Switch},
        {Command::SeeAll, Menu::View, T("All filters and &batch entries"), "A",
         T("Show all planes small instead of one large"), "", Choice::Switch},
        {Command::MemoryStrip, Menu::View, T("Order in &memory"), "M",
         T("Show how NHWC or NCHW lays the input out in memory"), "", Choice::Switch},
        {Command::BiasAsRow, Menu::View, T("Bias as a ro&w of the filter matrix"), "",
         T("The bias as one more row of the matrix, against a column of ones"), "", Choice::Switch},
        {Command::Fit, Menu::View, T("F&it"), "Ctrl+0", T("The whole picture"), "fit", Choice::None, true},
        {Command::ZoomIn, Menu::View, T("Zoom &in"),
         "Ctrl++; Ctrl+=", T("Larger cells; Ctrl and wheel do the same at the pointer")},
        {Command::ZoomOut, Menu::View, T("Zoom &out"), "Ctrl+-", T("Smaller cells")},
        {Command::FollowStep, Menu::View, T("Fo&llow the step"), "F", T("Keep the cells of the step in view"), "follow",
         Choice::Switch},
        {Command::ThemeSystem, Menu::View, T("&System theme"), "", T("Light or dark, as on the desktop"), "",
         Choice::Theme, true},
        {Command::ThemeLight, Menu::View, T("Li&ght"), "", T("Dark text on white"), "", Choice::Theme},
        {Command::ThemeDark, Menu::View, T("Dar&k"), "", T("Light text on dark"), "", Choice::Theme},
        {Command::ThemeContrast, Menu::View, T("High co&ntrast"), "", T("White and yellow on black"), "",
         Choice::Theme},
        {Command::NextTheme, Menu::View, T("Nex&t theme"), "T", T("Light, dark and high contrast in turn")},

        {Command::PlayPause, Menu::Play, T("&Play or pause"), "Space", T("Play the steps, or stop"), "play"},
        {Command::StepForward, Menu::Play, T("Step &forward"), "Right; PgDown", T("One step forward"), "forward"},
        {Command::StepBack, Menu::Play, T("Step &back"), "Left; PgUp", T("One step back"), "back"},
        {Command::NextPhase, Menu::Play, T("&Next phase"), "Shift+Right", T("To the start of the next phase")},
        {Command::PreviousPhase, Menu::Play, T("Pre&vious phase"), "Shift+Left",
         T("To the start of this phase, or of the one before")},
        {Command::First, Menu::Play, T("F&irst step"), "Home", T("To the call itself"), "first"},
        {Command::Last, Menu::Play, T("&Last step"), "End", T("To the finished output"), "last"},
        {Command::PhaseCall, Menu::Play, T("The &call"), "0", T("Before anything happens"), "", Choice::None, true},
        {Command::PhaseFlatten, Menu::Play, T("Flatten the f&ilter"), "1", T("To where the filter is flattened")},
        {Command::PhaseExtract, Menu::Play, T("&Extract patches"), "2", T("To where the patches are extracted")},
        {Command::PhaseMultiply, Menu::Play, T("&Multiply"), "3", T("To where rows meet columns")},
        {Command::PhaseReshape, Menu::Play, T("&Reshape"), "4", T("To where the output rows become the output")},
        {Command::PhaseBias, Menu::Play, T("Add the &bias"), "5", T("To where the bias is added")},
        {Command::PhaseActivate, Menu::Play, T("&Activation"), "6", T("To where the activation is taken")},
        {Command::PhasePool, Menu::Play, T("P&ooling"), "7", T("To where windows are pooled")},
        {Command::Faster, Menu::Play, T("Fas&ter"), "+; Shift++", T("Twice as fast"), "speed", Choice::None, true},
        {Command::Slower, Menu::Play, T("&Slower"), "-", T("Half as fast")},
        {Command::PlayAll, Menu::Play, T("Play &all in 30 s"), "Ctrl+Space",
         T("The whole walkthrough in half a minute")},
        {Command::Loop, Menu::Play, T("L&oop"), "Shift+L", T("Begin again at the end"), "loop", Choice::Switch},
        {Command::ReduceMotion, Menu::Play, T("Reduce motio&n"), "", T("Steps jump instead of flying"), "",
         Choice::Switch},
        {Command::AsDocumented, Menu::Play, T("As &documented"), "D",
         T("Phase by phase, as the documentation tells it"), "", Choice::Order, true},
        {Command::ByWindow, Menu::Play, T("By &window"), "W", T("Patch by patch, as you slide a window by hand"), "",
         Choice::Order},
        {Command::GrainPhase, Menu::Play, T("P&hase steps"), "", T("One step per phase"), "", Choice::Grain, true},
        {Command::GrainNormal, Menu::Play, T("Normal steps"), "",
         T("One row of weights, one patch or one output number per step"), "", Choice::Grain},
        {Command::GrainFine, Menu::Play, T("Fine steps"), "", T("One weight or one multiply-add per step"), "",
         Choice::Grain},

        {Command::TellForward, Menu::Play, T("The &walk forward"), "Ctrl+Alt+1", T("What tf.nn.conv2d computes"), "",
         Choice::Story, true},
        {Command::TellFilterGradient, Menu::Play, T("The way back to the fil&ter"), "Ctrl+Alt+2",
         T("How L changes with each weight: dL/dfilter"), "", Choice::Story},
        {Command::TellInputGradient, Menu::Play, T("The way back to the inp&ut"), "Ctrl+Alt+3",
         T("How L changes with each input: dL/dinput"), "", Choice::Story},

        {Command::LessonPages, Menu::Lesson, T("&Pages"), "Ctrl+L", T("The lesson's pages with their tasks")},
        {Command::AddPage, Menu::Lesson, T("&Add a page from this view"), "Ctrl+Shift+L",
         T("A new page that shows what is shown now")},
        {Command::EditPages, Menu::Lesson, T("E&dit the pages"), "Ctrl+Shift+A",
         T("Change the lesson itself, as its author; off: read it, and try things without changing it"), "",
         Choice::Switch},
        {Command::TryAsStudent, Menu::Lesson, T("&Try as a student"), "F6",
         T("The page as a student sees it, and back; nothing typed there is kept"), "", Choice::Switch},
        {Command::CompareScores, Menu::Lesson, T("Scores side &by side…"), "",
         T("One table of the scores that students saved, with their frequent mistakes")},
        {Command::Learn, Menu::Lesson, T("&Learn it"), "Ctrl+Alt+L",
         T("Let the filter learn a target by gradient descent"), "", Choice::Switch},
        {Command::Exercise, Menu::Lesson, T("&Exercise…"), "Ctrl+G", T("Make an exercise: topic, difficulty, seed")},

        {Command::Keys, Menu::Help, T("&Keys"), "F1", T("All keys on one sheet"), "help"},
        {Command::About, Menu::Help, T("&About Conv2D Lab"), "", T("Version, licence and what it is made with")},
    };
#undef T
};

const auto &table = Table::rows;

QString menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return Actions::tr("&File");
    case Menu::Edit:
        return Actions::tr("&Edit");
    case Menu::View:
        return Actions::tr("&View");
    case Menu::Play:
        return Actions::tr("&Play");
    case Menu::Lesson:
        return Actions::tr("&Lesson");
    case Menu::Help:
        return Actions::tr("&Help");
    }
    return {};
}

QList<QKeySequence> keysOf(const Row &row)
{
    QList<QKeySequence> keys;
    for (const QString &text : QString(row.keys).split("; ", Qt::SkipEmptyParts))
        keys << QKeySequence(text);
    return keys;
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window), m_recent(new QMenu(window))
{
    QHash<Choice, QActionGroup *> groups;
    for (const Row &row : table) {
        auto *action = new QAction(tr(row.text), window);
        const QList<QKeySequence> keys = keysOf(row);
        action->setShortcuts(keys);
        const QString key =
            keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keys.first().toString(QKeySequence::NativeText));
        action->setToolTip(tr(row.tip) + key);
        action->setStatusTip(tr(row.tip));
        if (*row.icon)
            action->setIcon(icon(row.icon));
        action->setIconVisibleInMenu(false);
        action->setCheckable(row.choice != Choice::None);
        if (row.choice > Choice::Switch) {
            QActionGroup *&group = groups[row.choice];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        window->addAction(action);
        m_actions.insert(row.command, action);
    }
    m_actions[Command::OpenRecent]->setMenu(m_recent);
}

void Actions::fill(QMenuBar *bar)
{
    QHash<Menu, QMenu *> menus;
    for (const Row &row : table) {
        QMenu *&menu = menus[row.menu];
        if (!menu)
            menu = bar->addMenu(menuTitle(row.menu));
        if (row.newBlock)
            menu->addSeparator();
        menu->addAction(m_actions[row.command]);
    }
    m_lessons = menus[Menu::Lesson];
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> list;
    for (const Row &row : table)
        list << m_actions[row.command];
    return list;
}

} // namespace lab::ui
