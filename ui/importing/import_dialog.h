#pragma once

#include "core/formats/bytes/array.h"
#include "core/formats/read/roles.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QImage>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace lab::ui {

/// What a file of arrays is to become: which array is the input, which the filter, how their axes lie. It begins with
/// the guess of core/formats/roles, shows each array with shape, type, statistics and a picture, and says what would
/// change by the conversion to float32 and what the call would make.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name` is the file's, for the title and the usual order of filters. `imported` has no lesson of its own.
    ImportDialog(Imported imported, const QString &name, QWidget *parent = nullptr);

    /// The lesson as chosen now; nothing where the choice makes none, or where one of large arrays is still being made.
    [[nodiscard]] const std::optional<Lesson> &lesson() const { return m_lesson; }
    /// What was left out, rounded or made up for it, in sentences.
    [[nodiscard]] const std::vector<Sentence> &warnings() const { return m_warnings; }
    [[nodiscard]] RoleChoice choice() const;

    /// Whether there is something to choose: no lesson, and more than one array or one that is no picture.
    [[nodiscard]] static bool isNeeded(const Imported &imported);

private:
    void createContents(const QString &name);
    [[nodiscard]] QHBoxLayout *createArrays(const QString &name);
    [[nodiscard]] QFormLayout *createChoices();
    void fillChoices();
    void showArray();
    void renew();

    /// A lesson of one choice, and what is to be said of it.
    struct Outcome {
        std::optional<Result<Lesson>> lesson;
        std::vector<Sentence> warnings;
    };
    /// One array as it is shown.
    struct Look {
        QImage picture;
        bool isKernel = false; ///< the picture is one plane of a filter
        ArrayStatistics statistics;
        Index changed = 0;
    };
    [[nodiscard]] static Outcome outcomeOf(const Imported &imported, const RoleChoice &choice);
    [[nodiscard]] static Look lookOf(const Imported &imported, std::size_t index, std::optional<FilterOrder> order);
    void showOutcome(Outcome outcome);
    void showLook(const Look &look);

    std::shared_ptr<const Imported> m_imported; ///< shared with the threads that look at large arrays
    bool m_isLarge = false;                     ///< too large to be looked at while the window waits
    QFutureWatcher<Outcome> m_reckoning;
    QFutureWatcher<Look> m_looking;
    std::optional<Lesson> m_lesson;
    std::vector<Sentence> m_warnings;
    QTreeWidget *m_arrays = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_statistics = nullptr;
    QComboBox *m_input = nullptr;
    QComboBox *m_inputOrder = nullptr;
    QComboBox *m_filter = nullptr;
    QComboBox *m_filterOrder = nullptr;
    QCheckBox *m_toUnit = nullptr;
    QLabel *m_outcome = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace lab::ui
