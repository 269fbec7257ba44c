#include "ui/lessons/task_words.h"

#include "ui/lessons/task_editor.h"

#include <QStringList>

#include <array>
#include <span>

namespace lab::ui {
namespace {

struct Asked {
    const char *what;
    const char *words;
};
/// What is asked by name, and in the author's words.
constexpr std::array asked{
    Asked{"output", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "output number %1")},
    Asked{"virtual-row", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "row %1 of the virtual tensor")},
    Asked{"flat-place", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "place of weight %1 in the flattened filter")},
    Asked{"reads", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "windows that read input %1")},
    Asked{"filter-gradient", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "∂L/∂filter of weight %1")},
    Asked{"input-gradient", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "∂L/∂input of input %1")},
    Asked{"output-gradient", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "∂L/∂output of number %1")},
    Asked{"activated-gradient", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "gradient before pooling of number %1")},
    Asked{"bias-gradient", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "∂L/∂bias of filter %1")},
    Asked{"reach", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "rows and columns that number %1 sees")},
    Asked{"output-shape", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "shape of the output")},
    Asked{"virtual-shape", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "shape of the virtual tensor")},
    Asked{"same-pads", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "zeros at top, bottom, left, right")},
    Asked{"weights", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "number of weights")},
    Asked{"multiply-adds", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "number of multiply-adds")},
    Asked{"groups", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "number of groups")},
    Asked{"input-shape", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "shape of the input")},
    Asked{"filter-shape", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "shape of the filter")},
    Asked{"strides", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "strides")},
    Asked{"dilations", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "dilations")},
    Asked{"padding", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "padding: VALID, SAME or EXPLICIT")},
    Asked{"pads", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "zeros at top, bottom, left, right")},
    Asked{"output-value", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "output number %1")},
    Asked{"filter-value", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "weight %1")},
    Asked{"filter-sum", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "sum of all weights")},
    Asked{"filter-equals", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "all weights")},
    Asked{"never-read", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "inputs that no window reads")},
    Asked{"most-read", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "an input that is read most often")},
    Asked{"zero-block", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "a zero between the groups")},
    Asked{"channel", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "any output of channel %1")},
    Asked{"cell", QT_TRANSLATE_NOOP("lab::ui::TaskEditor", "exactly this cell: %2 %1")},
};

QString cellText(const Task &task, const Geometry *g)
{
    std::span<const Index> cell(task.cell);
    const bool ofFilter = task.what == "flat-place" || task.what == "filter-value" || task.what == "filter-gradient" ||
                          task.panel == "filter";
    if (cell.size() == 4 && g && g->batch == 1 && g->inChannels == 1 && g->outChannels == 1)
        cell = cell.subspan(ofFilter ? 0 : 1, 2);
    QStringList indices;
    for (const Index index : cell)
        indices << QString::number(index);
    return indices.size() == 1 ? indices.front() : '(' + indices.join(", ") + ')';
}

} // namespace

QString askedWords(const Task &task, const Geometry *geometry)
{
    if (task.kind == Task::Kind::Find && task.what == "padding")
        return TaskEditor::tr("a zero of the padding");
    for (const Asked &one : asked)
        if (task.what == one.what) {
            QString words = TaskEditor::tr(one.words);
            if (words.contains("%2"))
                return words.arg(cellText(task, geometry), QString::fromStdString(task.panel));
            return words.contains("%1") ? words.arg(cellText(task, geometry)) : words;
        }
    return QString::fromStdString(task.what);
}

QString kindWord(Task::Kind kind)
{
    switch (kind) {
    case Task::Kind::None:
        break;
    case Task::Kind::Predict:
        return TaskEditor::tr("Predict");
    case Task::Kind::Change:
        return TaskEditor::tr("Change");
    case Task::Kind::Find:
        return TaskEditor::tr("Find");
    }
    return {};
}

} // namespace lab::ui
