#pragma once

#include "core/lesson/lesson.h"
#include "ui/document/document.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/window/actions.h"
#include "ui/window/theme.h"

#include <QList>
#include <QMainWindow>

#include <optional>

class QComboBox;
class QMimeData;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace lab::ui {

class CallPanel;
class Card;
class Caption;
class CardStack;
class CodePanel;
class CompareView;
class ExplainPanel;
class FileFlow;
class InfoBar;
class EdgeControls;
class LaserPointer;
class LessonPanel;
class NoticeBar;
class LearnPanel;
class PredictPanel;
class SegmentedButtons;
class ShapesPanel;
class StageEditing;
class ScrubBar;
class StageView;
class StoryBar;
class TensorPanel;
class TransportBar;

enum class Mode { Explore, Predict, Present };

/// The one window: call on the left, stage in the middle, explanation on the right, player below. It joins the parts
/// and owns the three objects they share.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Document *document() { return &m_document; }
    [[nodiscard]] Player *player() { return &m_player; }
    [[nodiscard]] Viewing *viewing() { return &m_viewing; }
    [[nodiscard]] const Actions &actions() const { return *m_actions; }
    [[nodiscard]] Mode mode() const { return m_mode; }

    void setMode(Mode mode);
    /// Two settings side by side in place of the stage.
    void setComparing(bool comparing);
    void setLearning(bool learning);
    void setTheme(ThemeChoice choice);
    void pasteCode();
    void openExample(const QString &name);
    /// Plays what is open once and says what to do next.
    void beginFirstMinute();
    /// Opens a file of any kind that can be read, or example:NAME.
    void openFile(const QString &path);
    [[nodiscard]] FileFlow *files() { return m_files; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QRect roomOnScreen() const;
    void fitToScreen();
    void createToolBar();
    void createCards();
    void createLeftCard();
    void createStageCard();
    void createRightCard();
    void showLearningBelowStage();
    void connectActions();
    void connectFiles();
    void connectLesson();
    void connectHelp();
    void createLanguageMenu();
    void showKeys();
    void showAbout();
    void showPage(QWidget *page);
    void restoreSettings();
    void keepSettings() const;
    void take(const QMimeData &brought);
    void renewTitle();
    void connectPlayer();
    void connectViewing();
    void renewActions();
    void arrangePanels();
    void arrangeColumns();
    void shareColumns();
    void arrangeToolBar();
    void toggleFullScreen();
    void fillScreen();
    void leaveFullScreen();

    /// A page of the right card, which moves to the left one in a narrow window.
    struct RightPage {
        QWidget *panel;
        QString title, tip;
    };

    Document m_document;
    Player m_player;
    Viewing m_viewing;
    Actions *m_actions;
    Mode m_mode = Mode::Explore;
    ThemeChoice m_themeChoice = ThemeChoice::System;

    QSplitter *m_splitter = nullptr;
    CardStack *m_left = nullptr;
    CardStack *m_right = nullptr;
    std::vector<RightPage> m_rightPages;
    Card *m_stageCard = nullptr;
    Card *m_transportCard = nullptr;
    QStackedWidget *m_pictures = nullptr; ///< the stage, and the comparison while there is one
    StageView *m_stage = nullptr;
    StageEditing *m_editing = nullptr;
    CompareView *m_compare = nullptr; ///< while it is shown
    EdgeControls *m_edge = nullptr;   ///< the player while presenting
    LaserPointer *m_laser = nullptr;
    Caption *m_caption = nullptr;
    ScrubBar *m_progress = nullptr; ///< while presenting
    StoryBar *m_storyBar = nullptr;
    InfoBar *m_info = nullptr;
    NoticeBar *m_notices = nullptr;
    QWidget *m_dropTarget = nullptr; ///< shown while something is dragged over the window
    FileFlow *m_files = nullptr;
    TensorPanel *m_inputPanel = nullptr;
    TensorPanel *m_filterPanel = nullptr;
    CallPanel *m_callPanel = nullptr;
    ExplainPanel *m_explainPanel = nullptr;
    CodePanel *m_codePanel = nullptr;
    ShapesPanel *m_shapesPanel = nullptr;
    LessonPanel *m_lessonPanel = nullptr;
    PredictPanel *m_predictPanel = nullptr;
    LearnPanel *m_learnPanel = nullptr;
    TransportBar *m_transport = nullptr;
    QToolBar *m_toolBar = nullptr;
    QList<QToolButton *>
        m_shrinking; ///< pair by pair they show their icons alone where the words of a language do not fit
    QComboBox *m_examples = nullptr;
    SegmentedButtons *m_modes = nullptr;
    SegmentedButtons *m_side = nullptr; ///< reader or author, of a lesson with pages
    QAction *m_sideAction = nullptr;    ///< that of the tool bar
    bool m_sideShown = false;
    bool m_columns = false;       ///< an author has three columns
    QList<int> m_sizes;           ///< of the columns that were there before
    std::optional<bool> m_folded; ///< whether the lesson's column got no more room than numbers need, of three columns
    bool m_merged = false;        ///< the window is narrow: all panels share the left card
};

} // namespace lab::ui
