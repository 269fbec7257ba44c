// What the linked cell meets, joined by lines: blue what was read, orange the weight, green the result.

#include "core/scene/partner_sentence.h"
#include "core/scene/wires.h"

namespace lab {
namespace {

void addEnd(Drawing &drawing, const Point &at, Role role)
{
    constexpr double radius = 2.5;
    drawing.marks.push_back(BoxMark{.box = {at.x - radius, at.y - radius, 2 * radius, 2 * radius},
                                    .role = role,
                                    .tone = Tone::Strong,
                                    .radius = radius});
}

} // namespace

void drawPartnerWires(Drawing &drawing, const Story &story, const Lighting::Partner &partner)
{
    const Index term = partner.left.column - story.shape().groupOf(partner.right.column) * story.shape().terms();
    const CellRef product{Panel::Strip, term};
    struct Pair {
        CellRef from, to;
        Role role;
    };
    const Pair pairs[] = {{partner.left, product, Role::Input},
                          {story.sourceOf(partner.left), partner.left, Role::Input},
                          {partner.right, product, Role::Filter},
                          {story.sourceOf(partner.right), partner.right, Role::Filter},
                          {story.goalOf(partner.result), partner.result, Role::Output}};
    // All ways are found in the picture without lines.
    Wires wires(drawing);
    std::vector<std::pair<std::vector<Point>, Role>> found;
    for (const Pair &pair : pairs)
        found.emplace_back(
            wires.wayBetween(pair.role == Role::Output ? firstBoxOf(drawing, pair.from) : boxOf(drawing, pair.from),
                             boxOf(drawing, pair.to)),
            pair.role);
    for (const auto &[way, role] : found) {
        for (std::size_t i = 1; i < way.size(); ++i)
            drawing.marks.push_back(
                LineMark{.from = way[i - 1], .to = way[i], .role = role, .tone = Tone::Strong, .width = 1.3});
        if (!way.empty()) {
            addEnd(drawing, way.front(), role);
            addEnd(drawing, way.back(), role);
        }
    }
}

} // namespace lab
