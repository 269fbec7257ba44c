#include "core/formats/read/lesson_json.h"

#include "core/formats/bytes/escape.h"
#include "core/formats/bytes/json_text.h"
#include "core/formats/lesson_format.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lab {
namespace {

/// Reads members of checked JSON. Every function returns false after the first fault, which stands in m_error.
class LessonReader
{
public:
    LessonReader(std::string_view text, const Limits &limits) : m_text(text), m_limits(limits) {}

    Result<Imported> run()
    {
        if (std::optional<Error> error = checkJson(m_text, m_limits))
            return *error;
        Lesson lesson;
        if (!readLesson(JsonValue::root(m_text), lesson))
            return m_error;
        Imported imported = importedOf(std::move(lesson));
        imported.warnings = std::move(m_warnings);
        return imported;
    }

    Result<Lesson> runForLesson()
    {
        if (std::optional<Error> error = checkJson(m_text, m_limits))
            return *error;
        Lesson lesson;
        if (!readLesson(JsonValue::root(m_text), lesson))
            return m_error;
        return lesson;
    }

private:
    bool fail(const JsonValue &at, Sentence reason, ErrorCode code = ErrorCode::Syntax)
    {
        m_error = Error{.code = code, .place = at.place(), .reason = std::move(reason)};
        return false;
    }

    /// `otherwise` is said of the member's name.
    bool expect(const JsonValue &value, const std::string &name, JsonKind kind, Sentence otherwise)
    {
        otherwise.parts = {name};
        return value.kind() == kind || fail(value, std::move(otherwise));
    }

    bool readLesson(const JsonValue &root, Lesson &lesson)
    {
        if (root.kind() != JsonKind::Object)
            return fail(root, QT_TRANSLATE_NOOP("Refusals", "a lesson has to be a JSON object"));
        const std::optional<JsonValue> version = root.member("conv2d_lab");
        if (!version)
            return fail(
                root,
                QT_TRANSLATE_NOOP(
                    "Refusals", "`conv2d_lab`, the version of the lesson format, is missing; this JSON is no lesson"));
        if (!expect(*version, "conv2d_lab", JsonKind::Number,
                    QT_TRANSLATE_NOOP("Refusals", "`%1` has to be the number 1")))
            return false;
        if (version->literal() != "1" && version->literal() != "2")
            return fail(
                *version,
                Sentence{QT_TRANSLATE_NOOP(
                             "Refusals",
                             "version %1 of the lesson format is not known; this program reads versions 1 and 2"),
                         {std::string(version->literal().substr(0, 24))}},
                ErrorCode::Unsupported);
        const std::optional<JsonValue> call = root.member("call");
        if (!call)
            return fail(root, QT_TRANSLATE_NOOP("Refusals", "`call` is missing"));
        if (!readCall(*call, nullptr, lesson.call))
            return false;
        bool good = true;
        root.forEachMember([&](const JsonValue &key, const JsonValue &value) {
            good = readLessonMember(key, value, lesson);
            return good;
        });
        return good;
    }

    bool readLessonMember(const JsonValue &key, const JsonValue &value, Lesson &lesson)
    {
        const std::string name = key.string();
        if (name == "title")
            return readText(value, name, lesson.title);
        if (name == "author")
            return readText(value, name, lesson.author);
        if (name == "note")
            return readText(value, name, lesson.note);
        if (name == "image_maximum")
            return readDouble(value, name, lesson.imageMaximum) &&
                   ((std::isfinite(lesson.imageMaximum) && lesson.imageMaximum >= 0) ||
                    fail(value, QT_TRANSLATE_NOOP("Refusals", "`image_maximum` has to be 0 or more")));
        if (name == "view")
            return readView(value, lesson.view);
        if (name == "pages")
            return readPages(value, lesson);
        if (standsBeside(name))
            return readBeside(name, value, lesson.beside);
        if (name != "conv2d_lab" && name != "call")
            warnOfUnknown(key, name);
        return true;
    }

    static bool standsBeside(std::string_view name) { return name == "op" || name == "after" || name == "dy"; }

    bool readBeside(std::string_view name, const JsonValue &value, Beside &beside)
    {
        return name == "op"      ? readOperation(value, beside)
               : name == "after" ? readAfter(value, beside.after)
                                 : readUpstreamGradient(value, beside.dy);
    }

    void warnOfUnknown(const JsonValue &key, const std::string &name)
    {
        const Place place = key.place();
        m_warnings.push_back(Sentence{QT_TRANSLATE_NOOP("Refusals", "%1:%2: %3 is not known and was left out"),
                                      {std::to_string(place.line), std::to_string(place.column), jsonLiteral(name)}});
    }

    /// `base`: what a page's call may leave out is taken from it.
    bool readCall(const JsonValue &value, const Conv2DCall *base, Conv2DCall &call)
    {
        if (!expect(value, "call", JsonKind::Object, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be an object")))
            return false;
        if (base != nullptr)
            call = *base;
        return readTensor(value, "input", base != nullptr, call.input) &&
               readTensor(value, "filter", base != nullptr, call.filter) &&
               readStrides(value, base != nullptr, call.arguments) &&
               readArguments(value, base != nullptr, call.arguments);
    }

    bool missing(const JsonValue &object, const std::string &name)
    {
        return fail(object, Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` is missing in this call"), {name}});
    }

    bool readTensor(const JsonValue &call, const std::string &name, bool optional, Tensor &tensor)
    {
        const std::optional<JsonValue> shapeValue = call.member(name + "_shape");
        const std::optional<JsonValue> values = call.member(name);
        if (optional && !shapeValue && !values)
            return true;
        if (!shapeValue)
            return missing(call, name + "_shape");
        if (!values)
            return missing(call, name);
        Shape shape;
        if (!readShape(*shapeValue, name + "_shape", shape))
            return false;
        if (values->kind() == JsonKind::Null) {
            m_warnings.push_back(
                Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` has a shape only; it is filled with zeros"), {name}});
            tensor = Tensor::filled(shape, 0);
            return true;
        }
        if (!expect(*values, name, JsonKind::Array, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be a list of numbers")))
            return false;
        std::vector<float> numbers;
        // A number takes two characters at least, so a short text cannot make us reserve much.
        numbers.reserve(
            static_cast<std::size_t>(std::min(shape.elementCount(), static_cast<Index>(m_text.size() / 2))));
        bool good = true;
        values->forEachItem([&](const JsonValue &item) {
            float number = 0;
            good = readFloat(item, name, number);
            if (good && static_cast<Index>(numbers.size()) == shape.elementCount())
                good = fail(item,
                            Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` has more than the %2 values of its shape %3"),
                                     {name, std::to_string(shape.elementCount()), shape.text()}});
            numbers.push_back(number);
            return good;
        });
        if (!good)
            return false;
        if (static_cast<Index>(numbers.size()) != shape.elementCount())
            return fail(
                *values,
                Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` has %2 values, but its shape %3 wants %4"),
                         {name, std::to_string(numbers.size()), shape.text(), std::to_string(shape.elementCount())}});
        tensor = Tensor(std::move(shape), std::move(numbers));
        return true;
    }

    bool readShape(const JsonValue &value, const std::string &name, Shape &shape)
    {
        std::vector<Index> sizes;
        if (!readIntegers(value, name, sizes, m_limits.rank))
            return false;
        Result<Shape> made = Shape::of(sizes);
        if (!made)
            return fail(value, made.error().reason, made.error().code);
        if (made->elementCount() > m_limits.tensorElements)
            return fail(
                value,
                Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` means %2 elements; the limit for one tensor is %3"),
                         {name, std::to_string(made->elementCount()), std::to_string(m_limits.tensorElements)}},
                ErrorCode::LimitReached);
        m_elements += made->elementCount();
        if (m_elements > m_limits.documentElements)
            return fail(value,
                        Sentence{QT_TRANSLATE_NOOP("Refusals",
                                                   "the lesson has more than %1 elements, the limit for one document"),
                                 {std::to_string(m_limits.documentElements)}},
                        ErrorCode::LimitReached);
        shape = *made;
        return true;
    }

    bool readStrides(const JsonValue &call, bool optional, Conv2DArguments &arguments)
    {
        const std::optional<JsonValue> strides = call.member("strides");
        if (!strides && !optional)
            return missing(call, "strides");
        // As in Python, None means 1 everywhere.
        if (strides && strides->kind() == JsonKind::Null)
            arguments.strides = {1};
        else if (strides && !readIntOrList(*strides, "strides", arguments.strides))
            return false;
        const std::optional<JsonValue> dilations = call.member("dilations");
        if (!dilations)
            return true;
        if (dilations->kind() == JsonKind::Null) {
            arguments.dilations.reset();
            return true;
        }
        arguments.dilations.emplace();
        return readIntOrList(*dilations, "dilations", *arguments.dilations);
    }

    bool readIntOrList(const JsonValue &value, const std::string &name, std::vector<std::int64_t> &list)
    {
        if (value.kind() != JsonKind::Number)
            return readIntegers(value, name, list, 64);
        list.resize(1);
        return readInteger(value, name, list.front());
    }

    bool readArguments(const JsonValue &call, bool optional, Conv2DArguments &arguments)
    {
        const std::optional<JsonValue> padding = call.member("padding");
        if (!padding && !optional)
            return missing(call, "padding");
        if (padding && !readPadding(*padding, arguments.padding))
            return false;
        if (const auto format = call.member("data_format");
            format && !readText(*format, "data_format", arguments.dataFormat))
            return false;
        if (const auto type = call.member("dtype")) {
            if (!readType(*type, "dtype", arguments.inputType))
                return false;
            arguments.filterType = arguments.inputType;
        }
        const auto filterType = call.member("filter_dtype");
        return !filterType || readType(*filterType, "filter_dtype", arguments.filterType);
    }

    bool readPadding(const JsonValue &value, PaddingArgument &padding)
    {
        padding = PaddingArgument{.word = {}, .pairs = {}};
        if (value.kind() == JsonKind::Text) {
            padding.word = value.string();
            // An empty word would read as an empty list.
            return !padding.word.empty() || fail(value, QT_TRANSLATE_NOOP("Refusals", "`padding` is an empty word"));
        }
        if (!expect(value, "padding", JsonKind::Array,
                    QT_TRANSLATE_NOOP("Refusals", "`%1` has to be \"SAME\", \"VALID\" or a list of pairs")))
            return false;
        bool good = true;
        value.forEachItem([&](const JsonValue &item) {
            std::vector<Index> pair;
            if (item.kind() == JsonKind::Number) {
                padding.bareNumbers = true;
                good = readInteger(item, "padding", pair.emplace_back());
            } else {
                good = readIntegers(item, "padding", pair, 64);
            }
            if (good && padding.pairs.size() == 64)
                good = fail(item, QT_TRANSLATE_NOOP("Refusals", "`padding` has more than 64 entries"));
            padding.pairs.push_back(std::move(pair));
            return good;
        });
        return good;
    }

    bool readType(const JsonValue &value, const std::string &name, DType &type)
    {
        std::string word;
        if (!readText(value, name, word))
            return false;
        type = word == "half" ? DType::Float16 : DType::Other;
        for (const auto &[named, known] : typeWords)
            if (word == known)
                type = named;
        return true;
    }

    bool readView(const JsonValue &value, LessonView &view)
    {
        if (!expect(value, "view", JsonKind::Object, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be an object")))
            return false;
        bool good = true;
        value.forEachMember([&](const JsonValue &key, const JsonValue &member) {
            const std::string name = key.string();
            if (name == "order")
                good = readWord(member, name, orderWords, view.walk.order);
            else if (name == "grain")
                good = readWord(member, name, grainWords, view.walk.grain);
            else if (name == "step")
                good = readViewIndex(member, name, view.step);
            else if (name == "batch_entry")
                good = readViewIndex(member, name, view.batchEntry);
            else if (name == "filter_shown")
                good = readViewIndex(member, name, view.filterShown);
            else if (name == "value_colours")
                good = readBoolean(member, name, view.valueColours);
            else if (name == "story")
                good = readWord(member, name, storyWords, view.story);
            else
                warnOfUnknown(key, name);
            return good;
        });
        return good;
    }

    bool readViewIndex(const JsonValue &value, const std::string &name, Index &number)
    {
        return readInteger(value, name, number) &&
               (number >= -1 || fail(value, Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` is negative"), {name}}));
    }

    bool readPages(const JsonValue &value, Lesson &lesson)
    {
        if (!expect(value, "pages", JsonKind::Array, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be a list")))
            return false;
        bool good = true;
        value.forEachItem([&](const JsonValue &item) {
            if (lesson.pages.size() == 1000)
                return good = fail(item, QT_TRANSLATE_NOOP("Refusals", "the lesson has more than 1000 pages"),
                                   ErrorCode::LimitReached);
            return good = readPage(item, lesson);
        });
        return good;
    }

    bool readPage(const JsonValue &value, Lesson &lesson)
    {
        if (!expect(value, "pages", JsonKind::Object,
                    QT_TRANSLATE_NOOP("Refusals", "`%1` has to be a list of objects")))
            return false;
        LessonPage page;
        bool good = true;
        value.forEachMember([&](const JsonValue &key, const JsonValue &member) {
            const std::string name = key.string();
            if (name == "title")
                good = readText(member, name, page.title);
            else if (name == "text")
                good = readText(member, name, page.text);
            else if (name == "view")
                good = readView(member, page.view);
            else if (name == "task")
                good = readTask(member, page.task);
            else if (name == "call")
                good = readCall(member, &lesson.call, page.call.emplace());
            else if (name == "input_from")
                good = readText(member, name, page.inputFrom);
            else if (standsBeside(name))
                good = readBeside(name, member, page.beside ? *page.beside : page.beside.emplace());
            else if (name == "allowed")
                good = readAllowed(member, page.allowed);
            else
                warnOfUnknown(key, name);
            return good;
        });
        lesson.pages.push_back(std::move(page));
        return good;
    }

    bool readAllowed(const JsonValue &value, Allowed &allowed)
    {
        if (!expect(value, "allowed", JsonKind::Object, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be an object")))
            return false;
        bool good = true;
        value.forEachMember([&](const JsonValue &key, const JsonValue &member) {
            const std::string name = key.string();
            const auto word = std::ranges::find(allowedWords, name, &AllowedWord::word);
            if (word == std::end(allowedWords))
                warnOfUnknown(key, name);
            else
                good = readBoolean(member, name, allowed.*word->member);
            return good;
        });
        return good;
    }

    bool readTask(const JsonValue &value, Task &task)
    {
        if (!expect(value, "task", JsonKind::Object, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be an object")))
            return false;
        bool good = true;
        value.forEachMember([&](const JsonValue &key, const JsonValue &member) {
            const std::string name = key.string();
            if (name == "kind")
                good = readWord(member, name, taskWords, task.kind);
            else if (name == "prompt")
                good = readText(member, name, task.prompt);
            else if (name == "what")
                good = readText(member, name, task.what);
            else if (name == "panel")
                good = readText(member, name, task.panel);
            else if (name == "cell")
                good = readIntegers(member, name, task.cell, 64);
            else if (name == "wanted")
                good = readDoubles(member, name, task.wanted);
            else if (name == "wanted_text")
                good = readText(member, name, task.wantedText);
            else if (name == "praise")
                good = readText(member, name, task.praise);
            else
                warnOfUnknown(key, name);
            return good;
        });
        return good;
    }

    // What stands beside the call, format 2.

    bool readOperation(const JsonValue &value, Beside &beside)
    {
        std::string name;
        const std::optional<JsonValue> named = memberOf(value, "op", "name");
        if (!named || !readText(*named, "name", name))
            return false;
        const std::optional<Operation> operation = operationOf(name);
        if (!operation)
            return fail(*named,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "%1 is not an operation that a lesson can have"),
                                 {jsonLiteral(name.substr(0, 40))}},
                        ErrorCode::Unsupported);
        beside.operation = *operation;
        if (*operation != Operation::TransposedConv2D)
            return true;
        const std::optional<JsonValue> shape = memberOf(value, "op", "output_shape");
        return shape && readIntegers(*shape, "output_shape", beside.outputShape, 64);
    }

    /// A member that must be there.
    std::optional<JsonValue> memberOf(const JsonValue &object, const std::string &name, const std::string &member)
    {
        if (!expect(object, name, JsonKind::Object, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be an object")))
            return std::nullopt;
        std::optional<JsonValue> found = object.member(member);
        if (!found)
            fail(object, Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` is missing in `%2`"), {member, name}});
        return found;
    }

    bool readAfter(const JsonValue &value, After &after)
    {
        if (!expect(value, "after", JsonKind::Array, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be a list")))
            return false;
        int last = 0;
        bool good = true;
        value.forEachItem([&](const JsonValue &item) { return good = readStep(item, after, last); });
        return good;
    }

    /// One entry of `after`; `last`: the place of the entry before it in the order bias, activation, pooling.
    bool readStep(const JsonValue &value, After &after, int &last)
    {
        std::string name;
        const std::optional<JsonValue> op = memberOf(value, "after", "op");
        const std::optional<JsonValue> named = op ? memberOf(*op, "op", "name") : std::nullopt;
        if (!named || !readText(*named, "name", name))
            return false;
        const std::optional<ActivationKind> activation = activationOf(name);
        const bool pools = name == poolingName(PoolKind::Max) || name == poolingName(PoolKind::Average);
        const int place = name == "bias_add" ? 1 : activation ? 2 : pools ? 3 : 0;
        if (place == 0)
            return fail(*named,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "%1 cannot follow a convolution here"),
                                 {jsonLiteral(name.substr(0, 40))}},
                        ErrorCode::Unsupported);
        if (place <= last)
            return fail(value,
                        QT_TRANSLATE_NOOP(
                            "Refusals",
                            "`after` holds a bias, an activation and a pooling, in this order and each at most once"),
                        ErrorCode::Unsupported);
        last = place;
        if (pools)
            return readPooling(*op, name, after.pooling.emplace());
        if (!activation)
            return readBias(value, after.bias);
        after.activation = Activation{.kind = *activation};
        const std::optional<JsonValue> slope = op->member("alpha");
        return !slope || (readDouble(*slope, "alpha", after.activation->slope) &&
                          (std::isfinite(after.activation->slope) ||
                           fail(*slope, QT_TRANSLATE_NOOP("Refusals", "`alpha` has to be finite"))));
    }

    bool readBias(const JsonValue &value, std::optional<Tensor> &bias)
    {
        std::vector<float> numbers;
        const std::optional<JsonValue> list = memberOf(value, "after", "bias");
        if (!list || !readFloats(*list, "bias", numbers))
            return false;
        const Index count = static_cast<Index>(numbers.size());
        bias = Tensor(Shape{count}, std::move(numbers));
        return true;
    }

    bool readFloats(const JsonValue &value, const std::string &name, std::vector<float> &list)
    {
        if (!expect(value, name, JsonKind::Array, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be a list of numbers")))
            return false;
        bool good = true;
        value.forEachItem([&](const JsonValue &item) { return good = readFloat(item, name, list.emplace_back()); });
        if (good && static_cast<Index>(list.size()) > m_limits.tensorElements)
            return fail(value,
                        Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` has more than %2 values"),
                                 {name, std::to_string(m_limits.tensorElements)}},
                        ErrorCode::LimitReached);
        return good;
    }

    bool readPooling(const JsonValue &op, const std::string &name, Pooling &pooling)
    {
        pooling.kind = name == poolingName(PoolKind::Max) ? PoolKind::Max : PoolKind::Average;
        const std::optional<JsonValue> ksize = memberOf(op, name, "ksize"), padding = memberOf(op, name, "padding");
        if (!ksize || !padding || !readIntOrList(*ksize, "ksize", pooling.ksize) ||
            !readPadding(*padding, pooling.padding))
            return false;
        const std::optional<JsonValue> strides = op.member("strides");
        pooling.strides = pooling.ksize;
        if (strides && !readIntOrList(*strides, "strides", pooling.strides))
            return false;
        TorchPooling torch;
        bool isTorch = false, good = true;
        op.forEachMember([&](const JsonValue &key, const JsonValue &member) {
            const std::string rule = key.string();
            if (rule == "ceil_mode")
                good = readBoolean(member, rule, torch.ceilMode);
            else if (rule == "count_include_pad")
                good = readBoolean(member, rule, torch.countIncludePad);
            else if (rule == "divisor_override")
                good = readInteger(member, rule, torch.divisorOverride.emplace()) &&
                       (*torch.divisorOverride != 0 ||
                        fail(member, QT_TRANSLATE_NOOP("Refusals", "`divisor_override` is 0")));
            else if (rule == "dilations")
                good = readIntOrList(member, rule, torch.dilations);
            else
                return true;
            isTorch = true;
            return good;
        });
        if (isTorch)
            pooling.torch = torch;
        return good;
    }

    /// "ones", the values in the order of what they are the gradient of, or {"target": values}.
    bool readUpstreamGradient(const JsonValue &value, std::optional<UpstreamGradient> &dy)
    {
        dy.emplace();
        if (value.kind() == JsonKind::Text)
            return value.string() == "ones" ||
                   fail(value, QT_TRANSLATE_NOOP("Refusals", "`dy` has to be \"ones\" or a list of numbers"));
        const std::optional<JsonValue> target =
            value.kind() == JsonKind::Object ? value.member("target") : std::nullopt;
        std::vector<float> numbers;
        if (!readFloats(target.value_or(value), "dy", numbers))
            return false;
        const Index count = static_cast<Index>(numbers.size());
        (target ? dy->target : dy->values) = Tensor(Shape{count}, std::move(numbers));
        return true;
    }

    // Scalars and lists of them.

    bool readText(const JsonValue &value, const std::string &name, std::string &text)
    {
        if (!expect(value, name, JsonKind::Text, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be text")))
            return false;
        text = value.string();
        return true;
    }

    bool readBoolean(const JsonValue &value, const std::string &name, bool &boolean)
    {
        boolean = value.literal() == "true";
        return expect(value, name, JsonKind::Boolean, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be true or false"));
    }

    template <typename Value, std::size_t N>
    bool readWord(const JsonValue &value, const std::string &name, const FormatWord<Value> (&words)[N], Value &choice)
    {
        std::string written;
        if (!readText(value, name, written))
            return false;
        std::string list;
        for (const auto &[named, word] : words) {
            if (written == word) {
                choice = named;
                return true;
            }
            list += (list.empty() ? "" : ", ") + jsonLiteral(word);
        }
        return fail(value, Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` has to be one of %2"), {name, list}});
    }

    bool readInteger(const JsonValue &value, const std::string &name, Index &number)
    {
        const auto wrong = [&] {
            return fail(value, Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` has to be a whole number"), {name}});
        };
        if (value.kind() != JsonKind::Number)
            return wrong();
        const std::optional<Index> read = lab::readWholeNumber(value.literal());
        if (!read)
            return wrong();
        number = *read;
        return true;
    }

    bool readIntegers(const JsonValue &value, const std::string &name, std::vector<Index> &list, int most)
    {
        if (!expect(value, name, JsonKind::Array,
                    QT_TRANSLATE_NOOP("Refusals", "`%1` has to be a list of whole numbers")))
            return false;
        list.clear();
        bool good = true;
        value.forEachItem([&](const JsonValue &item) {
            if (static_cast<int>(list.size()) == most)
                return good = fail(item,
                                   Sentence{QT_TRANSLATE_NOOP("Refusals", "`%1` has more than %2 entries"),
                                            {name, std::to_string(most)}},
                                   ErrorCode::LimitReached);
            return good = readInteger(item, name, list.emplace_back());
        });
        return good;
    }

    bool readDoubles(const JsonValue &value, const std::string &name, std::vector<double> &list)
    {
        if (!expect(value, name, JsonKind::Array, QT_TRANSLATE_NOOP("Refusals", "`%1` has to be a list of numbers")))
            return false;
        bool good = true;
        value.forEachItem([&](const JsonValue &item) { return good = readDouble(item, name, list.emplace_back()); });
        return good;
    }

    bool readFloat(const JsonValue &value, const std::string &name, float &number)
    {
        return readReal(value, name, number, lab::readFloat);
    }

    bool readDouble(const JsonValue &value, const std::string &name, double &number)
    {
        return readReal(value, name, number, lab::readDouble);
    }

    template <typename T>
    bool readReal(const JsonValue &value, const std::string &name, T &number,
                  std::optional<T> (*read)(std::string_view))
    {
        std::optional<T> result;
        if (value.kind() == JsonKind::Number) {
            result = read(value.literal());
            if (!result)
                return fail(value,
                            Sentence{QT_TRANSLATE_NOOP("Refusals", "%1 in `%2` is out of range of %3: too large"),
                                     {std::string(value.literal().substr(0, 24)), name,
                                      sizeof(T) == 4 ? "float32" : "float64"}});
        } else if (value.kind() == JsonKind::Text) {
            const std::string word = value.string();
            if (word == "nan" || word == "inf" || word == "-inf" || word == "-0.0")
                result = read(word);
        }
        if (!result)
            return fail(value,
                        Sentence{QT_TRANSLATE_NOOP("Refusals",
                                                   "a number, or \"nan\", \"inf\" or \"-inf\", was expected in `%1`"),
                                 {name}});
        number = *result;
        return true;
    }

    std::string_view m_text;
    const Limits &m_limits;
    Index m_elements = 0;
    std::vector<Sentence> m_warnings;
    Error m_error;
};

} // namespace

Result<Imported> importLesson(std::string_view text, const Limits &limits)
{
    return LessonReader(text, limits).run();
}

Imported importedOf(Lesson lesson)
{
    Imported imported;
    imported.arrays = {Array::ofFloats("input", lesson.call.input), Array::ofFloats("filter", lesson.call.filter)};
    imported.opName = operationName(lesson.beside.operation);
    imported.imageMaximum = lesson.imageMaximum;
    imported.lesson = std::move(lesson);
    return imported;
}

Result<Lesson> readLesson(std::string_view text, const Limits &limits)
{
    return LessonReader(text, limits).runForLesson();
}

} // namespace lab
