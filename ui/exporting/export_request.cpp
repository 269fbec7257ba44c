#include "ui/exporting/export_request.h"

#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QLocale>

#include <algorithm>

namespace lab::ui {

Paper localPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

Index ExportRequest::first() const
{
    return std::clamp<Index>(firstStep, 0, last());
}

Index ExportRequest::last() const
{
    const Index end = walkthrough->lastNumber();
    return lastStep < 0 ? end : std::min(lastStep, end);
}

bool ExportProgress::reached(double share)
{
    if (m_report)
        m_report(share);
    return !m_cancelled;
}

ExplainOptions ExportRequest::explaining() const
{
    return {.book = language == "en" ? PhraseBook{} : translatedPhrases()};
}

ExportRequest requestFor(Lesson lesson, std::shared_ptr<const Walkthrough> walkthrough)
{
    ExportRequest request;
    request.stage.look = lookOf(lesson.view);
    request.language = installedLanguage();
    if (request.language != "en")
        request.stage.services.translate = &translatedSceneWords;
    request.planes = std::make_shared<OutputPlanes>(2);
    request.stage.services.outputPlanes = request.planes.get();
    request.lesson = std::move(lesson);
    request.walkthrough = std::move(walkthrough);
    return request;
}

} // namespace lab::ui
