#pragma once

#include "ui/exporting/export_job.h"
#include "ui/exporting/size_estimate.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace lab::ui {

class Document;
class Player;
class Viewing;

/// What to make of the lesson: format, steps, order, grain, size, theme, with a preview; remembered from one time to
/// the next. The export runs beside the window from the snapshot it began with; closing the dialog cancels it.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

    [[nodiscard]] const Exporter &exporter() const;
    /// As the fields stand now.
    [[nodiscard]] ExportRequest request() const;
    enum class Ask { Always, ForSeries };
    /// Starts writing to the file; the dialog closes when it is written. Asks once before files are replaced: a series'
    /// names are not those that a file dialog asked about.
    void exportTo(const QString &path, Ask ask = Ask::ForSeries);
    /// What was exported last, into the same file, of the lesson as it is now. False: nothing has been exported yet.
    bool exportAgain();

private:
    enum Range { ThisStep, AllSteps, SomeSteps };

    // export_fields.cpp
    void createFields();
    void createPictureFields();
    void createFilmFields();
    void createReport();
    void createLayout();
    void connectFields();
    void renewFields();
    void renewPreview();
    void renewEstimate();
    void chooseFile();
    [[nodiscard]] bool mayReplace(const std::vector<ExportItem> &items);
    void finish();
    [[nodiscard]] QString failureText() const;
    [[nodiscard]] bool answersCanBeShown() const;
    [[nodiscard]] bool canLearn() const;
    [[nodiscard]] bool showsText() const;
    void showPages(ExportRequest request);
    void showText(const ExportRequest &request);
    void remember() const;
    void recall();

    Document *m_document;
    Player *m_player;
    Viewing *m_viewing;
    std::unique_ptr<ExportJob> m_job;
    QTimer m_previewTimer;
    QTimer m_estimateTimer;
    SizeEstimate m_estimate;

    QFormLayout *m_form = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_steps = nullptr;
    QSpinBox *m_first = nullptr;
    QSpinBox *m_last = nullptr;
    QComboBox *m_order = nullptr;
    QComboBox *m_grain = nullptr;
    QComboBox *m_size = nullptr;
    QComboBox *m_lane = nullptr;
    QCheckBox *m_crop = nullptr, *m_transparent = nullptr;
    QLineEdit *m_caption = nullptr;
    QSpinBox *m_columns = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_perPage = nullptr;
    QComboBox *m_what = nullptr;
    QSpinBox *m_learnSteps = nullptr;
    QSpinBox *m_framesPerSecond = nullptr;
    QDoubleSpinBox *m_speed = nullptr;
    QCheckBox *m_solution = nullptr, *m_stepsToo = nullptr, *m_captions = nullptr, *m_once = nullptr;
    QLabel *m_bytes = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace lab::ui
