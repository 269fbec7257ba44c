#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;

namespace lab::ui {

/// Everything the window can be told to do.
enum class Command {
    New,
    Open,
    OpenRecent,
    Save,
    SaveAs,
    PasteCode,
    Export,
    ExportAgain,
    ExerciseSet,
    Print,
    Quit,
    Undo,
    Redo,
    History,
    Paste,
    EditCall,
    EditInput,
    EditFilter,
    Explore,
    Predict,
    Present,
    FullScreen,
    Compare,
    ShowResults,
    BlackOut,
    BringBack,
    Laser,
    Lanes,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    NextTheme,
    ShowCall,
    ShowExplain,
    ValueColours,
    ReadColours,
    SeeAll,
    MemoryStrip,
    BiasAsRow,
    Fit,
    ZoomIn,
    ZoomOut,
    FollowStep,
    PlayPause,
    StepForward,
    StepBack,
    NextPhase,
    PreviousPhase,
    First,
    Last,
    PhaseCall,
    PhaseFlatten,
    PhaseExtract,
    PhaseMultiply,
    PhaseReshape,
    PhaseBias,
    PhaseActivate,
    PhasePool,
    Faster,
    Slower,
    PlayAll,
    Loop,
    ReduceMotion,
    AsDocumented,
    ByWindow,
    GrainPhase,
    GrainNormal,
    GrainFine,
    TellForward,
    TellFilterGradient,
    TellInputGradient,
    LessonPages,
    Exercise,
    CompareScores,
    AddPage,
    EditPages,
    TryAsStudent,
    Learn,
    Keys,
    About,
};

/// The one table of actions: text, keys, tool tip, icon and menu of each. The window connects them.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](Command command) const { return m_actions.value(command); }
    /// The menu bar of the table, in its order.
    void fill(QMenuBar *bar);
    [[nodiscard]] QMenu *recentMenu() const { return m_recent; }
    /// The menu of lessons, once it is filled.
    [[nodiscard]] QMenu *lessonMenu() const { return m_lessons; }
    /// Every command with its keys, for the sheet of keys.
    [[nodiscard]] QList<QAction *> all() const;

private:
    QHash<Command, QAction *> m_actions;
    QMenu *m_recent;
    QMenu *m_lessons = nullptr;
};

} // namespace lab::ui
