#pragma once

#include "core/formats/write/figure.h"
#include "core/formats/write/python_chain.h"
#include "core/lesson/explanation.h"
#include "core/lesson/lesson.h"
#include "core/scene/output_planes.h"
#include "core/scene/palette.h"
#include "core/scene/stage.h"
#include "core/tensor/limits.h"
#include "core/walkthrough/pacing.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace lab::ui {

enum class Paper { A4, Letter };
/// Letter where the system's locale measures in inches, else A4.
[[nodiscard]] Paper localPaper();
/// Which tensors a data format writes.
enum class TensorChoice { All, Input, Filter, FlatFilter, VirtualTensor, Output };

/// Everything an export is made from: a snapshot and values, so that it can be made on any thread, and again.
struct ExportRequest {
    std::shared_ptr<const Walkthrough> walkthrough;
    Lesson lesson;      ///< title, author, note; its call is the walkthrough's
    TriedCalls tried{}; ///< on pages of the lesson
    int page = -1;      ///< of the lesson, the open one, whose call may have been changed on the stage; -1: none
    Index firstStep = 0;
    Index lastStep = -1; ///< -1: the last one there is; figures show this one
    /// As on the screen, but for size and hint; its services are those of the request.
    StageParts stage{.frame = {.width = 1280, .height = 720, .hintShown = false}};
    std::shared_ptr<OutputPlanes> planes; ///< kept from picture to picture; a request serves one thread at a time
    double scale = 1;                     ///< pixels a logical pixel
    int framesPerSecond = 0;              ///< 0: what suits the format
    double speed = 1;
    double holdSeconds = 2;      ///< how long an animation rests on its last picture
    std::string language = "en"; ///< tag; any other than "en" takes its sentences from the installed translation
    bool pictures = false;       ///< Markdown holds its pictures
    bool captioned = false;      ///< films: the title and each step's sentence stand above the picture
    int learnSteps = 0;          ///< > 0: animations show so many steps towards the lesson's target instead of the walk
    int loops = 0;               ///< how often an animation plays; 0: for ever
    bool stepsToo = false;       ///< a lesson's pages are followed by the walkthrough of its call
    bool worksheet = false;      ///< handouts have blanks for what the reader shall find
    bool solution = false;       ///< the same sheet with the blanks filled in
    FigureOptions figure{};      ///< of pictures
    int stepsPerPage = 1;        ///< 1 or 4
    Paper paper = localPaper();
    TensorChoice what = TensorChoice::All;
    Limits limits{};

    [[nodiscard]] Index first() const;
    [[nodiscard]] Index last() const;
    /// How steps are explained: in the request's language.
    [[nodiscard]] ExplainOptions explaining() const;
    /// Documents of a lesson with pages tell the pages; all others, and those that want both, the steps.
    [[nodiscard]] bool tellsSteps() const { return lesson.pages.empty() || stepsToo; }
    /// Whether shapes and numbers of the call may stand in it: they answer a lesson's tasks.
    [[nodiscard]] bool tellsSizes() const { return tellsSteps() || solution; }
    [[nodiscard]] Index stepCount() const { return last() - first() + 1; }
};

/// How far an export is, told from its own thread, and the wish to stop it.
class ExportProgress
{
public:
    ExportProgress() = default;
    explicit ExportProgress(std::function<void(double)> report) : m_report(std::move(report)) {}

    /// `share` of the work is done, 0 … 1. False: stop, the export is not wanted any more. Writers ask at least every
    /// few milliseconds.
    [[nodiscard]] bool reached(double share);
    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

private:
    std::function<void(double)> m_report;
    std::atomic<bool> m_cancelled = false;
};

/// A request for a lesson as it stands: the whole walkthrough, looked at as the lesson says.
[[nodiscard]] ExportRequest requestFor(Lesson lesson, std::shared_ptr<const Walkthrough> walkthrough);

} // namespace lab::ui
