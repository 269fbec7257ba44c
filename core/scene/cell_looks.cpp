#include "core/scene/cell_looks.h"

#include "core/after/block_cells.h"
#include "core/conv/links.h"
#include "core/walkthrough/output_gradient_story.h"

#include <algorithm>
#include <cmath>
#include <concepts>

namespace lab {
namespace {

double scaled(double value, double end)
{
    return std::isnan(value) ? 0.0 : std::clamp(value / end, -1.0, 1.0);
}

/// Fill, tone and outline of a cell that is there.
void present(CellLook &look, const Scene &scene, const CellRef &ref, Activity activity, bool lit)
{
    look.lit = lit;
    if (scene.colours == ColourMode::Values)
        look.fill = Fill::Value;
    if (scene.lighting.isOn()) {
        // While cells are linked, these alone stand out; the step's own keep a thin outline. Where they meet in one
        // product, its cells do, and the other links are noted.
        const bool meeting = scene.lighting.partner().has_value(), partner = scene.lighting.isPartner(ref);
        look.tone = partner ? Tone::Strong : lit || (meeting && activity != Activity::None) ? Tone::Soft : Tone::Pale;
        look.outline = partner || (lit && !meeting) ? Outline::Thick
                       : lit                        ? Outline::Dashed
                       : activity != Activity::None ? Outline::Thin
                                                    : Outline::None;
    } else if (activity == Activity::Full) {
        look.tone = Tone::Strong;
        look.outline = look.fill == Fill::Value ? Outline::Thick : Outline::Thin;
    } else if (activity == Activity::Part) {
        look.tone = Tone::Soft;
        look.outline = Outline::Thin;
    }
    look.strong = look.tone == Tone::Strong && look.fill != Fill::Value;
    look.marked = scene.isOutlined(ref);
}

/// A ghost: its number, pale, where results are shown.
void absent(CellLook &look, const Scene &scene, const CellRef &ref, Activity activity, bool lit)
{
    look.lit = lit;
    look.number = scene.showsResults;
    look.scaled *= ghostShare;
    if (look.number && scene.colours == ColourMode::Values)
        look.fill = Fill::Value;
    look.textTone = lit ? Tone::Text : Tone::Muted;
    look.tone = Tone::Faint;
    look.outline = Outline::Dashed;
    if (scene.lighting.isOn()) {
        if (lit) {
            look.tone = Tone::Soft;
            look.outline = Outline::Thick;
        }
    } else if (activity == Activity::Full) {
        look.outline = Outline::Thin;
        look.tone = Tone::Pale;
    }
    look.marked = scene.isOutlined(ref);
}

/// What is asked for is a box to write into.
void hideIfAsked(CellLook &look, const Scene &scene, const CellRef &ref)
{
    if (!scene.isHidden(ref))
        return;
    look.number = false;
    look.outline = look.tone == Tone::Strong || look.outline == Outline::Thick ? Outline::Thick : Outline::Thin;
    look.tone = Tone::None;
    look.fill = Fill::Plain;
}

/// A cell of a matrix that is filled while the walk goes on.
void filled(CellLook &look, const Scene &scene, const CellRef &ref, bool there, Activity activity, bool lit)
{
    there ? present(look, scene, ref, activity, lit) : absent(look, scene, ref, activity, lit);
    hideIfAsked(look, scene, ref);
}

/// A gradient is outlined where a value is filled.
void outlineGradient(CellLook &look, const Scene &scene, Panel panel)
{
    if (look.outline != Outline::None || !scene.story.isGradient(panel))
        return;
    look.outline = Outline::Thin;
    if (look.tone == Tone::Pale)
        look.tone = Tone::Faint;
}

/// A result number, in the result matrix or where it goes.
CellLook resultLook(const Scene &scene, const CellRef &ref, const ResultCell &cell, bool there, Activity activity)
{
    CellLook look;
    look.role = scene.story.roleOf(Side::Result);
    const bool lit = scene.lighting.lights(cell);
    if (there || scene.showsResults) {
        look.value = scene.story.valueAt(cell);
        look.scaled = scaled(look.value, scene.scales.output);
    }
    filled(look, scene, ref, there, activity, lit);
    outlineGradient(look, scene, ref.panel);
    return look;
}

/// In a story that adds its results back: how much a cell of a panel of the call takes part in the step.
Activity wayBackActivity(const Scene &scene, const CellRef &cell)
{
    const Phase phase = scene.focus.step.phase;
    const bool goesBack = phase == Phase::Reshape && cell.panel == Panel::Output;
    const bool isAsked = phase == Phase::Flatten   ? cell.panel == Panel::Filter
                         : phase == Phase::Extract ? cell.panel == Panel::Output
                         : phase == Phase::Reshape ? cell.panel == Panel::Input || goesBack
                                                   : phase == Phase::Multiply && cell.panel != Panel::Input;
    const std::optional<Strand> step = strandOf(scene.story, scene.focus.step);
    if (!isAsked || !step || !meet(scene.story, *step, *strandOf(scene.story, cell)))
        return Activity::None;
    return goesBack ? Activity::Part : Activity::Full;
}

BlockPlane planeMadeBy(Phase phase)
{
    return phase == Phase::Bias       ? BlockPlane::Biased
           : phase == Phase::Activate ? BlockPlane::Activated
           : phase == Phase::Pool     ? BlockPlane::Pooled
                                      : BlockPlane::Convolved;
}

/// In a step behind the product: what its number was summed from stands beside the step.
template <std::invocable<const OutputCell &> Takes>
Activity withSource(const Scene &scene, Activity activity, Takes takes)
{
    if (scene.focus.step.phase <= Phase::Reshape || !scene.stepsWay || !scene.stepsWay->source)
        return activity;
    return takes(*scene.stepsWay->source) ? Activity::Part : Activity::None;
}

/// In a step behind the product: the number that is made, and those that it is made from.
Activity tailActivity(const Scene &scene, BlockPlane plane, const OutputCell &cell)
{
    const Block *block = scene.story.block();
    const Step &step = scene.focus.step;
    const BlockPlane made = planeMadeBy(step.phase);
    if (!block || made == BlockPlane::Convolved || (plane != made && plane != block->before(made)))
        return Activity::None;
    if (!scene.stepsWay)
        return Activity::Full;
    const OutputCell &goal = scene.stepsWay->cell;
    if (plane == made)
        return cell == goal ? Activity::Full : Activity::None;
    const std::vector<LayerReach> layers = block->layersBetween(plane, made);
    if (cell.n != goal.n || !readBy(layers, goal).contains(cell.y, cell.x, cell.k))
        return Activity::None;
    if (step.phase != Phase::Pool)
        return Activity::Full;
    if (step.term >= 0)
        return cell == poolCell(*block->pooling(), goal, step.term) ? Activity::Full : Activity::Part;
    return block->pooling()->kind == PoolKind::Average || cell == scene.stepsWay->source ? Activity::Full
                                                                                         : Activity::Part;
}

Activity resultActivity(const Scene &scene, const ResultCell &cell)
{
    if (scene.focus.step.phase <= Phase::Reshape)
        return activityOf(scene.focus, cell);
    const CellRef goal = scene.story.goalOf(cell);
    return goal.panel == Panel::Output ? tailActivity(scene, BlockPlane::Convolved, outputCellOf(goal))
                                       : Activity::None;
}

/// On the way back through what follows: what has come back to a cell.
CellLook cameBackLook(const Scene &scene, const OutputGradientStory &story, BlockPlane plane, const OutputCell &cell)
{
    const CellRef ref = cellRefOf(plane, cell);
    const Story::Landed landed = story.cameBackTo(plane, cell, scene.focus.shown);
    const bool there = landed.terms > 0 || story.hasCome(plane, cell, scene.focus.shown);
    CellLook look;
    look.role = scene.story.roleOf(Side::Result);
    look.value = there ? landed.sum : scene.showsResults ? story.gradientAt(plane, cell) : 0;
    look.scaled = scaled(look.value, scene.scales.output);
    filled(look, scene, ref, there, tailActivity(scene, plane, cell), scene.lighting.lights(plane, cell));
    if (look.number && look.outline == Outline::None && planeAfter(*story.block(), plane) == BlockPlane::Activated &&
        isClipped(*story.block(), cell))
        look.outline = Outline::Dashed;
    outlineGradient(look, scene, ref.panel);
    return look;
}

} // namespace

CellLook lookOf(const Scene &scene, const InputCell &cell)
{
    const Geometry &g = scene.geometry;
    const bool inside = g.holds(cell.y, cell.x, cell.c);
    const bool read = scene.hidden.sizes || (readCount(g.height, cell.y) > 0 && readCount(g.width, cell.x) > 0);
    CellLook look;
    look.role = !inside || scene.story.isInserted(cell) ? Role::Padding : read ? Role::Input : Role::NeverRead;
    look.value = inside ? scene.convolution.inputAt(cell) : 0;
    look.scaled = scaled(look.value, scene.scales.input);
    if (scene.product.addsBack) {
        look.value = scene.story.landedAt(cell, scene.focus.shown).sum;
        look.scaled = scaled(look.value, scene.scales.output);
    }
    const Activity activity = scene.product.addsBack
                                  ? wayBackActivity(scene, cell)
                                  : withSource(scene, activityOf(scene.focus, g, cell),
                                               [&](const OutputCell &source) { return reads(g, source, cell); });
    present(look, scene, cell, activity, scene.lighting.lights(cell));
    if (scene.colours == ColourMode::Reads) {
        look.fill = Fill::Value;
        look.scaled = static_cast<double>(windowsReading(g, cell)) / static_cast<double>(scene.scales.reads);
        look.strong = false;
    }
    if (look.role != Role::Input) {
        const bool active = look.tone == Tone::Strong || look.tone == Tone::Soft;
        look.fill = Fill::Hatched;
        look.strong = false;
        if (look.tone == Tone::Strong)
            look.tone = Tone::Pale;
        look.textTone = active && look.role == Role::Padding ? Tone::Text : inside ? Tone::Muted : Tone::Faint;
        if (look.role == Role::Padding && look.outline != Outline::Thick)
            look.outline = Outline::Dashed;
    }
    outlineGradient(look, scene, Panel::Input);
    hideIfAsked(look, scene, cell);
    return look;
}

CellLook lookOf(const Scene &scene, const FilterCell &cell)
{
    CellLook look;
    look.role = scene.story.roleAt(Panel::Filter);
    look.value = scene.convolution.filterAt(cell);
    look.scaled = scaled(look.value, scene.scales.filter);
    present(look, scene, cell,
            scene.product.addsBack ? wayBackActivity(scene, cell) : activityOf(scene.focus, scene.geometry, cell),
            scene.lighting.lights(cell));
    outlineGradient(look, scene, Panel::Filter);
    return look;
}

CellLook lookOf(const Scene &scene, const LeftCell &cell)
{
    CellLook look;
    look.role = scene.story.roleOf(Side::Left);
    const Activity activity =
        withSource(scene, activityOf(scene.focus, scene.product, cell), [&](const OutputCell &source) {
            return cell.row == resultOf(scene.geometry, source).row && scene.product.meets(cell.column, source.k);
        });
    const bool lit = scene.lighting.lights(cell);
    look.value = scene.story.valueAt(cell);
    look.scaled = scaled(look.value, scene.scales.input);
    const bool there = scene.walkthrough.isExtracted(cell, scene.focus.shown);
    filled(look, scene, cell, there, activity, lit);
    if (look.number && scene.story.isPadding(cell) && look.tone != Tone::Strong) {
        look.role = lit ? look.role : Role::Padding;
        look.fill = Fill::Hatched;
        look.textTone = Tone::Muted;
    }
    outlineGradient(look, scene, Panel::Virtual);
    return look;
}

CellLook lookOf(const Scene &scene, const RightCell &cell)
{
    CellLook look;
    const bool lit = scene.lighting.lights(cell);
    if (!scene.product.meets(cell.row, cell.column)) { // a zero block: no value, only what makes the matrix whole
        look.role = Role::Zero;
        look.tone = lit ? Tone::Soft : Tone::Pale;
        look.outline = lit ? Outline::Thick : Outline::None;
        look.textTone = Tone::Faint;
        look.lit = lit;
        return look;
    }
    look.role = scene.story.roleOf(Side::Right);
    // Where a weight goes is not lit while it is asked for.
    const Activity activity = scene.isHidden(cell) ? Activity::None : activityOf(scene.focus, scene.product, cell);
    look.value = scene.story.valueAt(cell);
    look.scaled = scaled(look.value, scene.scales.filter);
    filled(look, scene, cell, scene.walkthrough.isFlattened(cell, scene.focus.shown), activity, lit);
    outlineGradient(look, scene, Panel::FlatFilter);
    return look;
}

CellLook lookOf(const Scene &scene, const ResultCell &cell)
{
    CellLook look = resultLook(scene, cell, cell, scene.walkthrough.isMultiplied(cell, scene.focus.shown),
                               resultActivity(scene, cell));
    // What lands on padding is dropped.
    if (const CellRef goal = scene.product.addsBack ? scene.story.goalOf(cell) : CellRef();
        goal.panel == Panel::Input && !scene.geometry.holds(goal.b, goal.c, goal.d) && look.number &&
        look.tone != Tone::Strong && !look.lit) {
        look.role = Role::Padding;
        look.fill = Fill::Hatched;
        look.textTone = Tone::Muted;
    }
    return look;
}

CellLook lookOf(const Scene &scene, const OutputCell &cell)
{
    if (scene.product.addsBack) { // it is given, and goes the way back
        CellLook look;
        look.role = scene.story.roleAt(Panel::Output);
        look.value = scene.story.valueAt(LeftCell{resultOf(scene.geometry, cell).row, cell.k});
        look.scaled = scaled(look.value, scene.scales.input);
        present(look, scene, cell, wayBackActivity(scene, cell), scene.lighting.lights(cell));
        outlineGradient(look, scene, Panel::Output);
        return look;
    }
    if (const OutputGradientStory *back = outputGradientOf(scene.story))
        return cameBackLook(scene, *back, BlockPlane::Convolved, cell);
    const ResultCell result = resultOf(scene.geometry, cell);
    return resultLook(scene, cell, result, scene.walkthrough.isMultiplied(result, scene.focus.shown),
                      resultActivity(scene, result));
}

CellLook lookOf(const Scene &scene, BlockPlane plane, const OutputCell &cell)
{
    if (const OutputGradientStory *back = outputGradientOf(scene.story))
        return cameBackLook(scene, *back, plane, cell);
    const Block &block = *scene.story.block();
    const CellRef ref = cellRefOf(plane, cell);
    const bool there = scene.walkthrough.isMade(plane, cell, scene.focus.shown);
    CellLook look;
    look.role = scene.story.roleOf(Side::Result);
    if (there || scene.showsResults) {
        look.value = static_cast<double>(block.valueAt(plane, cell));
        look.scaled = scaled(look.value, scene.scales.output);
    }
    filled(look, scene, ref, there, tailActivity(scene, plane, cell), scene.lighting.lights(plane, cell));
    if (there && look.number && plane == BlockPlane::Activated && look.outline != Outline::Thick &&
        isClipped(block, cell))
        look.outline = Outline::Dashed;
    return look;
}

CellLook reshapedLook(const Scene &scene, const OutputCell &cell)
{
    return resultLook(scene, cell, resultOf(scene.geometry, cell),
                      scene.walkthrough.isReshaped(cell, scene.focus.shown),
                      activityOf(scene.focus, scene.geometry, cell));
}

} // namespace lab
