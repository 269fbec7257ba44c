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
    case Panel::Biased:
        return "biased";
    case Panel::Activated:
        return "activated";
    case Panel::Pooled:
        return "pooled";
    }
    return {};
}

std::optional<BlockPlane> planeOf(Panel panel)
{
    switch (panel) {
    case Panel::Output:
        return BlockPlane::Convolved;
    case Panel::Biased:
        return BlockPlane::Biased;
    case Panel::Activated:
        return BlockPlane::Activated;
    case Panel::Pooled:
        return BlockPlane::Pooled;
    case Panel::None:
    case Panel::Input:
    case Panel::Filter:
    case Panel::Virtual:
    case Panel::FlatFilter:
    case Panel::Product:
    case Panel::Strip:
    case Panel::Memory:
        break;
    }
    return std::nullopt;
}

} // namespace lab
