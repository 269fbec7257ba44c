#include "core/formats/write/paper_drawing.h"

#include "core/scene/text_width.h"
#include "core/tensor/number_text.h"

namespace lab {

PaperDrawing::PaperDrawing(double width, double height) : m_width(width), m_height(height)
{
    m_pages.push_back({width, height, {}});
}

void PaperDrawing::need(double height)
{
    if (height <= room() || page().marks.empty())
        return;
    m_pages.push_back({m_width, m_height, {}});
    m_y = margin;
}

void PaperDrawing::put(double x, double down, double width, const std::string &text, const Words &look)
{
    page().marks.push_back(TextMark{.box = {x, m_y + down, width, look.size * 1.5},
                                    .text = text,
                                    .role = look.role,
                                    .tone = look.tone,
                                    .size = look.size,
                                    .bold = look.bold,
                                    .font = look.font,
                                    .align = look.align});
}

void PaperDrawing::write(double x, const std::string &text, const Words &look)
{
    const double most = m_width - margin - x;
    for (const std::string &line : wrapped(text, most, look.size, look.font, look.bold)) {
        need(look.size * 1.5);
        put(x, 0, most, line, look);
        m_y += look.size * 1.5;
    }
}

void PaperDrawing::line(Point from, Point to, Tone tone)
{
    page().marks.push_back(LineMark{.from = from, .to = to, .tone = tone, .width = 0.7});
}

void PaperDrawing::cell(const Box &box, Role role, Tone tone, Outline outline, const std::string &text, double size)
{
    page().marks.push_back(BoxMark{.box = box, .role = role, .tone = tone, .outline = outline});
    if (!text.empty())
        page().marks.push_back(TextMark{.box = box, .text = text, .size = size});
}

std::vector<Drawing> PaperDrawing::taken(const std::string &foot)
{
    const auto count = [](std::size_t number) { return numberText(static_cast<std::int64_t>(number)); };
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        std::vector<Mark> &marks = m_pages[i].marks;
        const double y = m_height - margin;
        marks.push_back(LineMark{.from = {margin, y - 8}, .to = {m_width - margin, y - 8}, .width = 0.7});
        const auto words = [&](const std::string &text, Align align) {
            marks.push_back(TextMark{.box = {margin, y - 4, width(), 14},
                                     .text = text,
                                     .tone = Tone::Muted,
                                     .size = 8.5,
                                     .font = Font::Ui,
                                     .align = align});
        };
        words(foot, Align::Left);
        words(count(i + 1) + " / " + count(m_pages.size()), Align::Right);
    }
    return std::move(m_pages);
}

} // namespace lab
