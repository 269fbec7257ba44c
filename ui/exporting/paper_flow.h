#pragma once

#include "core/scene/drawing.h"
#include "ui/exporting/export_request.h"
#include "ui/exporting/paper_page.h"

#include <QSizeF>
#include <QStringList>

#include <functional>
#include <vector>

namespace lab::ui {

/// Fills pages from top to bottom; what does not fit goes on on the next one. Each page has its number at the foot, and
/// all but the first the document and what they tell above them. The request outlives the pages.
class PaperFlow
{
public:
    explicit PaperFlow(const ExportRequest &request);

    [[nodiscard]] double width() const { return m_paper.width() - 2 * paperMargin; }
    [[nodiscard]] double room() const { return m_paper.height() - paperMargin - m_y; }
    [[nodiscard]] bool isEmpty() const { return m_parts.back().empty(); }

    void turn();
    void gap(double height) { m_y += height; }
    /// What this page tells, for its head; the first word counts.
    void tells(const QString &what);
    /// A picture of its own size, scaled to this height, in the middle of `width`. Moves nothing: words may stand
    /// beside it.
    void drawing(Drawing picture, double height, double width);
    /// Room to write into.
    void box(double height);
    void words(Paragraphs paragraphs, double left = 0);

    [[nodiscard]] std::vector<PaperPage> made() &&;

private:
    const ExportRequest &m_request;
    QSizeF m_paper;
    double m_y = 0;
    std::vector<std::vector<PaperPage>> m_parts;
    QStringList m_told; ///< of each page
};

/// A picture for paper and its height there.
struct PaperPicture {
    Drawing drawing;
    double height = 0;
};

/// The stage, cropped, at most `width` × `height` points. A narrower stage prints larger: the narrowest is taken that
/// still shows as many numbers as the widest.
[[nodiscard]] PaperPicture largestPicture(const std::function<Drawing(double width, double height)> &drawStage,
                                          double width, double height);

} // namespace lab::ui
