#include "core/scene/stage.h"

#include "core/scene/flight.h"
#include "core/scene/legend.h"
#include "core/scene/matrix_lane.h"
#include "core/scene/matrix_layout.h"
#include "core/scene/memory_strip.h"
#include "core/scene/partner_sentence.h"
#include "core/scene/plane_marks.h"
#include "core/scene/product_strip.h"
#include "core/scene/scene.h"
#include "core/scene/window_lane.h"

#include <algorithm>
#include <cmath>

namespace lab {
namespace {

double marginOf(const Scene &scene)
{
    return scene.narrow ? 12 : 18;
}

/// Where the parts of the stage stand, from top to bottom.
struct StageLayout {
    Box window, matrix, memory, strip, hint; ///< lanes with their headings; height 0 where not shown
};

/// Both lanes get what they want; what is left over is shared, and where it is too little neither gets less than 0.44
/// of the room without being content with it.
void shareHeight(double room, double &first, double &second)
{
    const double wanted = first + second;
    if (wanted > room)
        first = first < 0.44 * room    ? first
                : second < 0.44 * room ? room - second
                                       : std::clamp(room * first / wanted, 0.44 * room, 0.56 * room);
    else
        first += (room - wanted) / 2;
    second = room - first;
}

/// Without headings: the way forward needs none, its captions say it all.
bool isPlain(const Scene &scene)
{
    return scene.frame.projected && scene.story.kind() == Story::Kind::Forward;
}

/// Of a lane, with the gap below it.
double headingHeight(const Scene &scene)
{
    if (isPlain(scene) && legendWidth(scene) == 0)
        return 6 * scene.unit;
    return (scene.narrow ? 30 : 38) * scene.unit;
}

Box below(const Box &lane, const Scene &scene)
{
    const double unit = scene.unit, top = headingHeight(scene), margin = marginOf(scene);
    const double left = scene.narrow ? margin : isPlain(scene) ? margin + rowCaptionWidth(scene) : margin + 16 * unit;
    return {lane.x + left, lane.y + top, lane.width - margin - left, lane.height - top - 4 * unit};
}

Box windowRoom(const Box &lane, const Scene &scene)
{
    Box room = below(lane, scene);
    room.width -= scene.frame.besideRoom;
    return room;
}

Box matrixRoom(const Box &lane, const Scene &scene)
{
    Box room = below(lane, scene);
    room.x = marginOf(scene);
    room.width = lane.width - 2 * room.x;
    return room;
}

bool showsMemory(const Scene &scene)
{
    return scene.look.memoryStrip && scene.frame.memoryShown && scene.story.kind() == Story::Kind::Forward;
}

bool showsWindow(const Scene &scene)
{
    return (scene.frame.windowLaneShown || scene.product.tail.backward) && scene.story.showsCall();
}

/// Behind the product there is no other picture than the planes.
bool showsMatrix(const Scene &scene)
{
    return scene.frame.matrixLaneShown && !scene.product.tail.backward;
}

bool showsPictures(const Scene &scene)
{
    return showsWindow(scene) && scene.showsPictures();
}

StageLayout stageLayout(const Scene &scene)
{
    const Frame &frame = scene.frame;
    StageLayout layout;
    const double hint = (frame.hintShown ? 28 : 8) * scene.unit;
    // Under pictures the window close up has the products.
    const bool elsewhere = showsPictures(scene) || scene.showsProductGrid();
    const double strip = frame.stripShown && !elsewhere ? stripHeight(scene, frame.width) : 0;
    const double memory = showsMemory(scene) ? memoryStripHeight(scene) : 0;
    const double room = std::max(0.0, frame.height - hint - strip - memory);
    double window = room, matrix = room;
    if (showsWindow(scene) && showsMatrix(scene) && scene.hidden.sizes) {
        window = 0.56 * room; // a height that tells nothing
        matrix = room - window;
    } else if (showsPictures(scene) && showsMatrix(scene)) {
        // The pictures shrink last; a row of the matrices stays.
        const double shared = room - frame.underRoom;
        const bool small = shared < 560 * scene.unit;
        window = frame.underRoom + std::min((small ? 0.74 : 0.66) * shared, shared - 140 * scene.unit);
        matrix = room - window;
    } else if (showsWindow(scene) && showsMatrix(scene)) {
        // Asked with a little more than half of the room: cells grow no larger than there is width for.
        const Box lane{0, 0, frame.width, 0.6 * room};
        const double heading = headingHeight(scene) + 4 * scene.unit;
        const WindowUse use = windowUse(scene, windowRoom(lane, scene));
        window = use.height + heading;
        matrix = usedMatrixHeight(scene, matrixRoom(lane, scene)) + heading;
        // Where both are short of room, the input of a phone stays large.
        if (scene.narrow && window + matrix > room) {
            window = std::min(window, std::max(room - matrix, 0.56 * room));
            matrix = room - window;
        } else {
            const double asked = window;
            shareHeight(room, window, matrix);
            // More of the large channel tells more than a row more of so wide a matrix.
            if (use.rows)
                window = std::max(window, std::min(asked, 0.54 * room));
            matrix = room - window;
            // A row more of the matrices is worth less than the numbers of the input.
            if (use.numbers && window < asked &&
                !windowUse(scene, windowRoom({0, 0, frame.width, window}, scene)).numbers) {
                window = asked;
                matrix = room - window;
            }
        }
    }
    double y = 0;
    const auto take = [&](double height) {
        const Box box{0, y, frame.width, height};
        y += height;
        return box;
    };
    layout.window = take(showsWindow(scene) ? window : 0);
    layout.matrix = take(showsMatrix(scene) ? matrix : 0);
    layout.memory = take(memory);
    layout.strip = take(strip);
    layout.hint = {0, frame.height - hint, frame.width, hint};
    return layout;
}

double uiWidth(std::string_view text, double size, bool bold)
{
    return textWidth(text, size, Font::Ui, bold);
}

/// Title, then in grey what it says, as far as there is room. Returns where the words end.
double heading(Drawing &drawing, const Scene &scene, const Box &lane, Lane which, double roomAtRight)
{
    if (isPlain(scene))
        return lane.x;
    const Heading said = scene.story.headingOf(which);
    const std::string title = scene.words(said.title);
    const double unit = scene.unit, y = lane.y + (scene.narrow ? 7 : 11) * unit, height = 20 * unit,
                 margin = marginOf(scene);
    TextMark mark;
    mark.text = title;
    mark.size = 14 * unit;
    mark.bold = true;
    mark.font = Font::Ui;
    mark.align = Align::Left;
    mark.box = {margin, y, std::min(uiWidth(title, mark.size, true), lane.width - 2 * margin), height};
    // A reader of the SVG without our fonts has wider ones: the gap leaves room for them.
    const double after = mark.box.right() + 14 * unit + 0.06 * mark.box.width;
    drawing.marks.push_back(std::move(mark));
    for (const Label &label : said.words) {
        const std::string choice = scene.words(label);
        const double width = uiWidth(choice, 12.5 * unit, false);
        if (after + width <= lane.width - margin - roomAtRight) {
            addMuted(drawing, {after, y, width, height}, choice, 12.5 * unit, Align::Left, Font::Ui);
            return after + width;
        }
    }
    return after;
}

/// What the linked cell meets, and its links as far as `fits`.
template <typename Fits>
std::string linkText(const Scene &scene, Fits fits)
{
    if (!scene.linked)
        return {};
    std::string links = linkSentence(scene.walkthrough, *scene.linked, scene.services.translate);
    const auto &partner = scene.lighting.partner();
    // A product is no answer, but with a single one it is the sum, too.
    if (!partner || scene.hidden != Hidden{})
        return links;
    const std::string meets = partnerSentence(scene.story, *partner, scene.services.translate);
    return links.empty() || !fits(meets + "  ·  " + links) ? meets : meets + "  ·  " + links;
}

void drawHint(Drawing &drawing, const Scene &scene, const Box &box)
{
    const bool meets = scene.lighting.partner() && scene.hidden == Hidden{};
    const double margin = marginOf(scene);
    const double size = (meets ? 13.5 : 11.5) * scene.unit, width = box.width - 2 * margin - 4;
    std::string text = linkText(scene, [&](const std::string &words) { return uiWidth(words, size, false) <= width; });
    if (text.empty()) {
        text = scene.words(QT_TRANSLATE_NOOP(
            "Scene",
            "Hover any cell: the cells that it comes from, and those that it goes to, light up in every panel."));
        if (uiWidth(text, size, false) > width)
            text = scene.words(QT_TRANSLATE_NOOP("Scene", "Hover any cell: its links light up in every panel."));
    }
    const double fitting = std::min(size, size * width / uiWidth(text, size, false));
    Box room{margin + 2, box.y, width, box.height - 6 * scene.unit};
    const auto write = [&](const std::string &words, Role role) {
        TextMark mark;
        mark.box = room;
        mark.text = words;
        mark.role = role;
        mark.tone = meets ? Tone::Text : Tone::Muted;
        mark.font = Font::Ui;
        mark.align = Align::Left;
        mark.size = fitting;
        drawing.marks.push_back(std::move(mark));
    };
    if (!meets)
        return write(text, Role::Neutral);
    // In the colours of what is met; blanks at the ends of a stretch only move what follows.
    std::size_t told = 0;
    const auto next = [&](const std::string &words, Role role) {
        const std::size_t blanks = std::min(words.find_first_not_of(' '), words.size());
        room.x = margin + 2 + uiWidth(text.substr(0, told + blanks), fitting, false);
        room.width = std::max(1.0, margin + 2 + width - room.x);
        told += words.size();
        const std::size_t end = words.find_last_not_of(' ');
        if (end != std::string::npos)
            write(words.substr(blanks, end + 1 - blanks), role);
    };
    for (const ColouredWords &stretch : partnerWords(scene.story, *scene.lighting.partner(), scene.services.translate))
        next(stretch.text, stretch.role);
    next(text.substr(told), Role::Neutral);
}

} // namespace

Drawing drawStage(const Walkthrough &walkthrough, const Moment &moment, const StageParts &parts)
{
    Drawing drawing;
    const Frame &frame = parts.frame;
    drawing.width = frame.width;
    drawing.height = frame.height;
    if (frame.width < 60 || frame.height < 60)
        return drawing;
    const Scene scene(walkthrough, moment, parts);
    const bool sizesHidden = parts.hidden.sizes;
    const StageLayout layout = stageLayout(scene);
    const double margin = marginOf(scene);
    drawing.marks.reserve(1024);
    if (showsWindow(scene)) {
        const double legend = frame.headShown ? legendWidth(scene) : 0;
        if (frame.headShown)
            heading(drawing, scene, layout.window, Lane::Window, legend + frame.headingRoom);
        if (legend > 0)
            drawLegend(drawing, scene,
                       {frame.width - margin - frame.headingRoom - legend,
                        layout.window.y + (scene.narrow ? 7 : 11) * scene.unit, legend, 20 * scene.unit});
        drawWindowLane(drawing, scene, windowRoom(layout.window, scene));
    }
    if (showsMatrix(scene)) {
        if (showsWindow(scene))
            drawing.marks.push_back(
                LineMark{.from = {margin, layout.matrix.y}, .to = {frame.width - margin, layout.matrix.y}});
        if (frame.headShown || showsWindow(scene))
            heading(drawing, scene, layout.matrix, Lane::Matrix, 0);
        const Box room = matrixRoom(layout.matrix, scene);
        if (sizesHidden)
            addMuted(drawing, room,
                     scene.words(QT_TRANSLATE_NOOP("Scene", "This part is shown when the question is answered.")),
                     13 * scene.unit, Align::Centre, Font::Ui);
        else
            drawMatrixLane(drawing, scene, room);
    }
    if (showsMemory(scene) && !sizesHidden)
        drawMemoryStrip(drawing, scene, layout.memory);
    if (layout.strip.height > 0 && !sizesHidden)
        drawProductStrip(drawing, scene, layout.strip);
    if (frame.hintShown)
        drawHint(drawing, scene, layout.hint);
    if (scene.lighting.partner() && scene.hidden == Hidden{} && scene.story.kind() == Story::Kind::Forward)
        drawPartnerWires(drawing, scene.story, *scene.lighting.partner());
    if (!sizesHidden)
        addFlight(drawing, scene);
    return drawing;
}

std::string linkedSentence(const Walkthrough &walkthrough, const Moment &moment, const StageParts &parts)
{
    return linkText(Scene(walkthrough, moment, parts), [](const std::string &) { return false; });
}

LaneRooms laneRooms(const Walkthrough &walkthrough, const Moment &moment, const StageParts &parts)
{
    const Scene scene(walkthrough, moment, parts);
    const StageLayout layout = stageLayout(scene);
    if (!showsPictures(scene))
        return {layout.window, layout.matrix};
    const WindowUse use = windowUse(scene, windowRoom(layout.window, scene));
    return {layout.window, layout.matrix, parts.frame.underRoom > 0 ? use.under : Box{}, use.scale};
}

} // namespace lab
