#pragma once

#include "core/lesson/formula.h"
#include "core/lesson/rich_text.h"
#include "core/scene/palette.h"
#include "ui/exporting/export_request.h"
#include "ui/player/formula_layout.h"

#include <QPageSize>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QTextDocument;

namespace lab::ui {

// Laying out paper. All lengths are points, 72 an inch; a painter is scaled so that one of its units is one.

using PaperPage = std::function<void(QPainter &painter)>;

[[nodiscard]] QSizeF paperSize(Paper paper);
[[nodiscard]] QPageSize pageSizeOf(Paper paper);
inline constexpr double paperMargin = 42;

/// Paragraphs below each other, wrapped to a width, in role colours.
class Paragraphs
{
public:
    Paragraphs(double width, const Palette &palette);
    ~Paragraphs();
    Paragraphs(Paragraphs &&) noexcept;

    void text(const QString &text, double size, bool bold = false, Role role = Role::Neutral, Tone tone = Tone::Text);
    void mono(const QString &text, double size, Tone tone = Tone::Text);
    void rich(const RichText &text, double size);
    /// Typeset as in the window; a row that is too long goes on in a new line, and at last gets smaller.
    void formula(const Formula &formula, double size);
    /// A page's Markdown.
    void markup(const std::string &markdown, double size);
    void gap(double height);

    [[nodiscard]] double height() const { return m_height; }
    void paint(QPainter &painter, double x, double y) const;
    /// The lines between two heights, the first of them at y.
    void paint(QPainter &painter, double x, double y, double from, double to) const;
    /// Where the last line ends that lies wholly between `from` and `limit`; `from` where none does.
    [[nodiscard]] double lineEnd(double from, double limit) const;

private:
    struct Block {
        std::unique_ptr<QTextDocument> document; ///< null: the formula
        FormulaBox formula;
        double y = 0;
        [[nodiscard]] double height() const;
    };
    QTextDocument *begin(double size, bool mono);
    void end();
    void paint(QPainter &painter, const FormulaBox &formula) const;

    double m_width;
    Palette m_palette;
    std::vector<Block> m_blocks;
    double m_height = 0;
};

} // namespace lab::ui
