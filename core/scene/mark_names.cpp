#include "core/scene/mark_names.h"

namespace lab {

std::string_view toneName(Tone tone)
{
    switch (tone) {
    case Tone::None:
        return "none";
    case Tone::Faint:
        return "faint";
    case Tone::Pale:
        return "pale";
    case Tone::Soft:
        return "soft";
    case Tone::Strong:
        return "strong";
    case Tone::Text:
        return "text";
    case Tone::Muted:
        return "muted";
    }
    return {};
}

std::string_view outlineName(Outline outline)
{
    switch (outline) {
    case Outline::None:
        break;
    case Outline::Thin:
        return " thin";
    case Outline::Thick:
        return " thick";
    case Outline::Dashed:
        return " dashed";
    }
    return {};
}

} // namespace lab
