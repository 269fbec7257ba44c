#include "core/wasm/least_text.h"

#include "core/scene/text_width.h"

#include <algorithm>

namespace lab::page {

void enlargeTexts(Drawing &drawing, double size)
{
    for (Mark &mark : drawing.marks) {
        auto *text = std::get_if<TextMark>(&mark);
        if (!text || text->size >= size)
            continue;
        const double wide = textWidth(text->text, 1, text->font, text->bold);
        const double room =
            text->box.width - (text->align == Align::Left ? 2 : 0); // what stands behind it is not touched
        const double fitting = std::min(text->box.height, wide > 0 ? room / wide : size);
        text->size = std::max(text->size, std::min(size, fitting));
    }
}

} // namespace lab::page
