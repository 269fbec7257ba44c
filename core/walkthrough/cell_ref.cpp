#include "core/walkthrough/cell_ref.h"

namespace lab {

std::string_view roleName(Role role)
{
    switch (role) {
    case Role::Neutral:
        return "neutral";
    case Role::Input:
        return "input";
    case Role::Filter:
        return "filter";
    case Role::Patch:
        return "patch";
    case Role::Output:
        return "output";
    case Role::Padding:
        return "padding";
    case Role::NeverRead:
        return "never-read";
    case Role::Zero:
        return "zero";
    }
    return {};
}

std::string_view panelName(Panel panel)
{
    switch (panel) {
    case Panel::None:
        return "";
    case Panel::Input:
        return "input";
    case Panel::Filter:
        return "filter";
    case Panel::Virtual:
        return "virtual";
    case Panel::FlatFilter:
        return "flat-filter";
    case Panel::Product:
        return "product";
    case Panel::Output:
        return "output";
    case Panel::Strip:
        return "strip";
    case Panel::Memory:
        return "memory";
    }
    return {};
}

} // namespace lab
