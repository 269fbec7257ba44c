#include "core/formats/python/call_reader.h"

#include "core/formats/bytes/utf8.h"
#include "core/formats/python/call_pieces.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <array>

namespace lab {
namespace {

/// A function that the text may call, and its arguments in Python's order.
struct Function {
    std::string_view name;
    std::array<std::string_view, 8> arguments;
    std::size_t required = 1; ///< the first so many must be given
    int order = 0;            ///< of its line: the call, the bias, the activation, the pooling
};

constexpr std::array functions{
    Function{"conv2d", {"input", "filters", "strides", "padding", "data_format", "dilations", "name"}, 4, 0},
    Function{"conv2d_transpose",
             {"input", "filters", "output_shape", "strides", "padding", "data_format", "dilations", "name"},
             4,
             0},
    Function{"depthwise_conv2d", {"input", "filter", "strides", "padding", "data_format", "dilations", "name"}, 4, 0},
    Function{"conv1d", {"input", "filters", "stride", "padding", "data_format", "dilations", "name"}, 4, 0},
    Function{"bias_add", {"value", "bias", "data_format", "name"}, 2, 1},
    Function{"relu", {"features", "name"}, 1, 2},
    Function{"leaky_relu", {"features", "alpha", "name"}, 1, 2},
    Function{"relu6", {"features", "name"}, 1, 2},
    Function{"sigmoid", {"x", "name"}, 1, 2},
    Function{"tanh", {"x", "name"}, 1, 2},
    Function{"softmax", {"logits", "axis", "name"}, 1, 2},
    Function{"max_pool2d", {"input", "ksize", "strides", "padding", "data_format", "name"}, 4, 3},
    Function{"avg_pool2d", {"input", "ksize", "strides", "padding", "data_format", "name"}, 4, 3},
};
constexpr const Function &conv2d = functions.front();

/// By the name as it is written; null where there is none. Two of the activations have a shorter name too.
const Function *functionNamed(std::string_view written)
{
    const std::size_t dot = written.rfind('.');
    const std::string_view name = written.substr(dot + 1), module = dot == written.npos ? "" : written.substr(0, dot);
    const auto found =
        std::find_if(functions.begin(), functions.end(), [&](const Function &f) { return f.name == name; });
    const bool shorter = name == "sigmoid" || name == "tanh";
    const bool known = module.empty() || module == "tf.nn" || module == "tf.compat.v1.nn" ||
                       module == "tensorflow.nn" || module == "nn" ||
                       (shorter && (module == "tf" || module == "tf.math"));
    return known && found != functions.end() ? &*found : nullptr;
}

/// A value: a number, a text, a name (None, input, x), or a list of values.
struct Value {
    enum class Kind { Number, Text, Name, List };
    Kind kind = Kind::Name;
    std::string_view text;
    std::vector<Value> items;
    TextSpan span;

    [[nodiscard]] bool isNone() const { return kind == Kind::Name && text == "None"; }
};

/// A fix that goes with a problem; the replacement is what its label names.
struct Fix {
    std::string_view label;
    TextSpan span{};
    std::string_view replacement{};
};

constexpr std::string_view write = QT_TRANSLATE_NOOP("Refusals", "Write %1");
constexpr std::string_view insert = QT_TRANSLATE_NOOP("Refusals", "Insert %1");
constexpr std::string_view insertComma = QT_TRANSLATE_NOOP("Refusals", "Insert a comma");
constexpr std::string_view remove = QT_TRANSLATE_NOOP("Refusals", "Remove it");

Sentence sentenceOf(std::string_view text, std::string_view part)
{
    Sentence sentence;
    sentence.text = text;
    if (!part.empty())
        sentence.parts.emplace_back(part);
    return sentence;
}

/// Reads the call and the lines below it. The first problem ends the reading; nesting is bounded.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text), m_pieces(piecesOf(text)) {}

    CallReading read()
    {
        int order = 0;
        skipLines();
        readStatement(order);
        for (skipLines(); !failed() && !at(Piece::Kind::End); skipLines())
            order = readStatement(order + 1);
        return std::move(m_reading);
    }

private:
    static constexpr int deepest = 8;

    // The text, piece by piece.
    [[nodiscard]] const Piece &piece() const { return m_pieces[m_at]; }
    [[nodiscard]] bool at(Piece::Kind kind) const { return piece().kind == kind; }
    [[nodiscard]] bool at(std::string_view sign) const { return at(Piece::Kind::Sign) && piece().text == sign; }
    [[nodiscard]] bool atEnd() const { return at(Piece::Kind::End) || at(Piece::Kind::Line); }
    [[nodiscard]] int place() const { return piece().span.start; }
    [[nodiscard]] int size() const { return int(m_text.size()); }
    [[nodiscard]] bool failed() const { return m_reading.problem.has_value(); }
    void skipLines()
    {
        while (at(Piece::Kind::Line))
            ++m_at;
    }
    bool take(std::string_view sign)
    {
        if (!at(sign))
            return false;
        ++m_at;
        return true;
    }
    /// One character.
    [[nodiscard]] TextSpan here() const { return {place(), int(utf8Length(m_text, std::size_t(place())))}; }

    /// The first problem is kept. `part` is %1 of the reason.
    void fail(TextSpan span, std::string_view reason, std::string_view part = {}, const Fix &fix = {})
    {
        if (failed())
            return;
        if (span.length == 0 && span.start >= size() && span.start > 0) { // the last character
            do
                span = {span.start - 1, span.length + 1};
            while (span.start > 0 && (static_cast<unsigned char>(m_text[std::size_t(span.start)]) & 0xC0U) == 0x80U);
        }
        m_reading.problem = CallProblem{span, sentenceOf(reason, part)};
        if (!fix.label.empty())
            offer(fix);
    }

    void offer(const Fix &fix)
    {
        std::string_view named = fix.replacement;
        named.remove_prefix(std::min(named.find_first_not_of(", "), named.size()));
        m_reading.problem->mends.push_back({sentenceOf(fix.label, named), fix.span, std::string(fix.replacement)});
    }

    /// a.b.c; empty where no name begins here.
    std::string_view takeName()
    {
        if (!at(Piece::Kind::Name))
            return {};
        const TextSpan first = piece().span;
        int end = first.end();
        ++m_at;
        while (at(".") && place() == end && m_pieces[m_at + 1].kind == Piece::Kind::Name) {
            end = m_pieces[m_at + 1].span.end();
            m_at += 2;
        }
        return m_text.substr(std::size_t(first.start), std::size_t(end - first.start));
    }

    /// A line: `y = function(…)`. Its place in the order of lines.
    int readStatement(int order)
    {
        const std::size_t first = m_at;
        TextSpan span = piece().span;
        std::string_view name = takeName();
        std::string_view result;
        if (!name.empty() && take("=")) {
            result = name;
            span = piece().span;
            name = takeName();
        }
        span = {span.start, int(name.size())};
        const Function *function = functionNamed(name);
        if (order == 0 && (function == nullptr || function->order != 0)) {
            fail(span, QT_TRANSLATE_NOOP("Refusals", "The call begins with tf.nn.conv2d"), {},
                 {write, span, "tf.nn.conv2d"});
        } else if (order > 0 && m_reading.operation == Operation::TransposedConv2D) {
            const TextSpan rest{m_pieces[first].span.start, size() - m_pieces[first].span.start};
            fail(rest, QT_TRANSLATE_NOOP("Refusals", "Nothing may follow the call"), {}, {remove, rest});
        } else if (function == nullptr || function->order < order) {
            const int start = m_pieces[first].span.start;
            fail({start, size() - start},
                 QT_TRANSLATE_NOOP("Refusals",
                                   "Only bias_add, one activation and one pooling may follow, in this order"),
                 {}, {remove, {start, size() - start}});
        } else if (!take("(")) {
            fail({span.start, std::max(1, span.length)}, QT_TRANSLATE_NOOP("Refusals", "An opening bracket is missing"),
                 {}, {insert, {place(), 0}, "("});
        } else {
            begin(*function);
            readArguments();
        }
        m_result = result;
        return function == nullptr ? order : function->order;
    }

    /// The function is there, with TensorFlow's own values for what is not given.
    void begin(const Function &function)
    {
        m_function = &function;
        m_given.clear();
        m_position = 0;
        m_named = false;
        if (isCall()) {
            m_reading.operation = operationOf(function.name).value_or(Operation::Conv2D);
            if (m_reading.operation == Operation::TransposedConv2D)
                m_reading.arguments.padding = PaddingArgument::same();
        } else if (const auto activation = activationOf(function.name))
            m_reading.after.activation = Activation{.kind = *activation};
        else if (function.name == poolingName(PoolKind::Max) || function.name == poolingName(PoolKind::Average))
            m_reading.after.pooling =
                Pooling{.kind = function.name == poolingName(PoolKind::Max) ? PoolKind::Max : PoolKind::Average};
    }

    [[nodiscard]] bool isCall() const { return m_function->order == 0; }

    void readArguments()
    {
        while (!failed() && !atEnd() && !at(")"))
            readArgument();
        if (failed())
            return;
        const int bracket = place();
        if (!take(")"))
            return fail({size(), 0}, QT_TRANSLATE_NOOP("Refusals", "The closing bracket is missing"), {},
                        {QT_TRANSLATE_NOOP("Refusals", "Insert ) at the end"), {size(), 0}, ")"});
        if (!atEnd()) {
            const TextSpan rest{place(), size() - place()};
            return fail(rest, QT_TRANSLATE_NOOP("Refusals", "Nothing may follow the call"), {}, {remove, rest});
        }
        checkRequired(bracket);
        if (isCall() && m_reading.operation == Operation::Conv1D)
            readAsRow();
    }

    /// conv1d's arguments as those of an image of height 1.
    void readAsRow()
    {
        Conv2DArguments &arguments = m_reading.arguments;
        const bool channelsFirst = arguments.dataFormat == "NCW";
        if (channelsFirst || arguments.dataFormat == "NWC")
            arguments.dataFormat = channelsFirst ? "NCHW" : "NHWC";
        const auto widen = [channelsFirst](std::vector<Index> &entries) {
            if (entries.size() != 1 && entries.size() != 3)
                return;
            const Index along = entries.size() == 1 ? entries.front() : entries[channelsFirst ? 2 : 1];
            entries = channelsFirst ? std::vector<Index>{1, 1, 1, along} : std::vector<Index>{1, 1, along, 1};
        };
        widen(arguments.strides);
        if (arguments.dilations)
            widen(*arguments.dilations);
        if (std::vector<std::vector<Index>> &pairs = arguments.padding.pairs; pairs.size() == 3)
            pairs.insert(pairs.begin() + (channelsFirst ? 2 : 1), {0, 0});
    }

    void readArgument()
    {
        const std::size_t first = m_at;
        const int start = place();
        const std::string_view name = takeName();
        const TextSpan nameSpan{start, int(name.size())};
        const bool named = !name.empty() && take("=");
        std::string_view argument;
        if (named) {
            argument = argumentNamed(name, nameSpan);
        } else {
            m_at = first;
            if (m_named)
                return fail(name.empty() ? here() : nameSpan,
                            QT_TRANSLATE_NOOP("Refusals", "A value without a name may not follow named ones"));
            if (m_position < m_function->arguments.size())
                argument = m_function->arguments[m_position];
        }
        if (failed())
            return;
        m_named = m_named || named;
        ++m_position;
        const Value value = readValue(0);
        if (failed())
            return;
        if (argument.empty())
            return fail(value.span, QT_TRANSLATE_NOOP("Refusals", "There is one value too many"));
        if (isGiven(argument))
            return fail({start, value.span.end() - start}, QT_TRANSLATE_NOOP("Refusals", "%1 is given twice"),
                        argument);
        m_given.push_back(argument);
        store(argument, value);
        if (!failed() && !take(",") && !atEnd() && !at(")"))
            fail(here(), QT_TRANSLATE_NOOP("Refusals", "A comma is missing here"), {},
                 {insertComma, {value.span.end(), 0}, ","});
    }

    [[nodiscard]] bool isGiven(std::string_view argument) const
    {
        return std::find(m_given.begin(), m_given.end(), argument) != m_given.end();
    }

    /// The function's argument of this name; TensorFlow 1 has "filter". Fails where there is none.
    std::string_view argumentNamed(std::string_view name, TextSpan span)
    {
        const auto &names = m_function->arguments;
        auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end() && name == "filter")
            found = std::find(names.begin(), names.end(), "filters");
        if (found != names.end())
            return *found;
        if (name == "groups" && m_function == &conv2d) {
            fail(span,
                 QT_TRANSLATE_NOOP("Refusals", "tf.nn.conv2d has no groups: they follow from the filter's depth"));
            return {};
        }
        std::string beginning(name.substr(0, 3));
        for (char &c : beginning)
            c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        fail(span, QT_TRANSLATE_NOOP("Refusals", "tf.nn.%1 has no argument of this name"), m_function->name);
        for (const std::string_view known : names)
            if (known.starts_with(beginning))
                offer({write, span, known});
        return {};
    }

    void checkRequired(int bracket)
    {
        for (std::size_t i = 0; i < m_function->required; ++i) {
            const std::string_view name = m_function->arguments[i];
            if (isGiven(name))
                continue;
            std::string added(name);
            added += (name == "strides" || name == "output_shape") && isCall() ? "=[1, 1, 1, 1]"
                     : name == "stride"                                        ? "=1"
                     : name == "strides" || name == "ksize"                    ? "=2"
                     : name == "padding"                                       ? "=\"VALID\""
                     : name == "bias"                                          ? "=[0]"
                     : i == 0 && !isCall()                                     ? "=" + previous()
                                                                               : "=" + std::string(name);
            const bool comma = m_position > 0 && m_pieces[m_at - 2].text != ",";
            added.insert(0, comma ? ", " : " ");
            return fail({bracket, 1}, QT_TRANSLATE_NOOP("Refusals", "%1 must be given"), name,
                        {QT_TRANSLATE_NOOP("Refusals", "Add %1"), {bracket, 0}, added});
        }
    }

    // Values.
    Value readValue(int depth)
    {
        if (atEnd() || at(",") || at(")") || at("]")) {
            fail(atEnd() ? TextSpan{place(), 0} : here(), QT_TRANSLATE_NOOP("Refusals", "A value is missing here"));
            return {};
        }
        if (at("[") || at("("))
            return readList(depth);
        Value value{.text = {}, .items = {}, .span = piece().span};
        if (at(Piece::Kind::Open))
            failOpenText();
        if (at(Piece::Kind::Text)) {
            value.kind = Value::Kind::Text;
            value.text = piece().text.substr(1, piece().text.size() - 2);
            ++m_at;
            return value;
        }
        if (at(Piece::Kind::Number) || at("-") || at("+")) {
            value.kind = Value::Kind::Number;
            const Piece::Kind next = m_pieces[m_at + 1].kind;
            if (at(Piece::Kind::Sign) && (next == Piece::Kind::Number || next == Piece::Kind::Name)) // "-inf", too
                value.span.length = m_pieces[++m_at].span.end() - value.span.start;
            ++m_at;
            value.text = m_text.substr(std::size_t(value.span.start), std::size_t(value.span.length));
            return value;
        }
        value.text = takeName();
        value.span.length = int(value.text.size());
        if (value.text.empty())
            fail(here(), QT_TRANSLATE_NOOP("Refusals", "This character does not belong here"), {}, {remove, here()});
        return value;
    }

    /// The quote is put behind the word that begins with it.
    void failOpenText()
    {
        int end = place() + 1;
        while (end < size() && isNameCharacter(m_text[std::size_t(end)]))
            ++end;
        fail(piece().span, QT_TRANSLATE_NOOP("Refusals", "The closing quote is missing"), {},
             {insert, {end, 0}, piece().text.substr(0, 1)});
    }

    Value readList(int depth)
    {
        Value list{.kind = Value::Kind::List, .text = {}, .items = {}, .span = piece().span};
        const std::string_view close = at("[") ? "]" : ")";
        ++m_at;
        if (depth >= deepest) {
            fail(list.span, QT_TRANSLATE_NOOP("Refusals", "The brackets are nested too deep"));
            return list;
        }
        while (!failed() && !atEnd() && !at(close)) {
            list.items.push_back(readValue(depth + 1));
            if (failed() || take(","))
                continue;
            if (atEnd() || at(")") || at("]"))
                break;
            fail(here(), QT_TRANSLATE_NOOP("Refusals", "A comma is missing here"), {},
                 {insertComma, {place(), 0}, ", "});
        }
        const TextSpan before{list.span.start, place() - list.span.start};
        list.span.length = before.length + 1;
        if (!failed() && !take(close))
            fail(before, QT_TRANSLATE_NOOP("Refusals", "This bracket is not closed"), {},
                 {insert, {place(), 0}, close});
        return list;
    }

    // What the values mean.
    void store(std::string_view argument, const Value &value)
    {
        if (isCall()) {
            m_reading.values.emplace_back(argument == "filter"   ? "filters"
                                          : argument == "stride" ? "strides"
                                                                 : argument,
                                          value.span);
            storeOfCall(argument, value);
        } else if (argument == m_function->arguments.front()) {
            checkPrevious(value);
        } else if (argument == "data_format") {
            checkFormat(value);
        } else if (argument != "name") {
            const std::string_view key = argument == "strides"   ? "pooling strides"
                                         : argument == "padding" ? "pooling padding"
                                                                 : argument;
            m_reading.values.emplace_back(key, value.span);
            storeOfTail(argument, value);
        }
    }

    void storeOfCall(std::string_view argument, const Value &value)
    {
        Conv2DArguments &arguments = m_reading.arguments;
        if (argument == "strides" || argument == "stride")
            arguments.strides = value.isNone() ? std::vector<Index>{1} : numbers(argument, value);
        else if (argument == "dilations" && !value.isNone())
            arguments.dilations = numbers(argument, value);
        else if (argument == "output_shape")
            m_reading.outputShape = numbers(argument, value);
        else if (argument == "padding")
            arguments.padding = padding(value);
        else if (argument == "data_format" && !value.isNone())
            arguments.dataFormat = format(value);
        else if ((argument == "input" || argument.starts_with("filter")) && value.kind != Value::Kind::Name)
            fail(value.span,
                 QT_TRANSLATE_NOOP("Refusals", "Write a name here; the values of %1 are edited in its grid"), argument,
                 {write, value.span, argument});
    }

    void storeOfTail(std::string_view argument, const Value &value)
    {
        if (argument == "bias")
            return storeBias(value);
        if (argument == "alpha" || argument == "axis")
            return storeOfActivation(argument, value);
        Pooling &pooling = *m_reading.after.pooling;
        if (argument == "ksize")
            pooling.ksize = numbers(argument, value);
        else if (argument == "strides")
            pooling.strides = numbers(argument, value);
        else
            pooling.padding = padding(value);
    }

    void storeBias(const Value &value)
    {
        std::vector<float> numbers;
        bool good = value.kind == Value::Kind::List && !value.items.empty();
        for (const Value &item : value.items) {
            // "nan" and "inf" are names.
            const bool plain = item.kind == Value::Kind::Number || item.kind == Value::Kind::Name;
            const std::optional<float> number = readFloat(plain ? item.text : "");
            good = good && number.has_value();
            numbers.push_back(number.value_or(0));
        }
        if (!good)
            return fail(value.span, QT_TRANSLATE_NOOP("Refusals", "The bias is a list of numbers, one for each filter"),
                        {}, {write, value.span, "[0]"});
        const auto count = Index(numbers.size());
        m_reading.after.bias = Tensor({count}, std::move(numbers));
    }

    void storeOfActivation(std::string_view argument, const Value &value)
    {
        const std::optional<double> number = readDouble(value.kind == Value::Kind::Number ? value.text : "");
        if (argument == "alpha" && number) {
            m_reading.after.activation->slope = *number;
        } else if (argument == "alpha") {
            fail(value.span, QT_TRANSLATE_NOOP("Refusals", "%1 is a number"), argument, {write, value.span, "0.2"});
        } else {
            const bool last = m_reading.arguments.dataFormat != "NCHW";
            const std::string_view channels = last ? "-1" : "-3";
            if (value.text != channels && value.text != (last ? "3" : "1") && !(last && value.isNone()))
                fail(value.span, QT_TRANSLATE_NOOP("Refusals", "Softmax goes along the channels here"), {},
                     {write, value.span, channels});
        }
    }

    /// What the line above made.
    [[nodiscard]] std::string previous() const { return m_result.empty() ? "y" : std::string(m_result); }

    void checkPrevious(const Value &value)
    {
        if (value.kind != Value::Kind::Name || (!m_result.empty() && value.text != m_result))
            fail(value.span, QT_TRANSLATE_NOOP("Refusals", "Each line takes the result of the line above"), {},
                 {write, value.span, previous()});
    }

    void checkFormat(const Value &value)
    {
        const std::string wanted = pythonQuoted(m_reading.arguments.dataFormat);
        if (!value.isNone() && format(value) != m_reading.arguments.dataFormat)
            fail(value.span, QT_TRANSLATE_NOOP("Refusals", "All lines have the data format of the call"), {},
                 {write, value.span, wanted});
    }

    static std::string pythonQuoted(std::string_view word) { return '"' + std::string(word) + '"'; }

    std::vector<Index> numbers(std::string_view argument, const Value &value)
    {
        if (value.kind == Value::Kind::Number)
            return {wholeNumber(value)};
        if (value.kind != Value::Kind::List)
            fail(value.span, QT_TRANSLATE_NOOP("Refusals", "%1 is a whole number or a list of them"), argument,
                 {write, value.span, "[1, 1, 1, 1]"});
        std::vector<Index> result;
        for (const Value &item : value.items)
            result.push_back(wholeNumber(item));
        return result;
    }

    Index wholeNumber(const Value &value)
    {
        const auto number = readWholeNumber(value.kind == Value::Kind::Number ? value.text : "");
        if (!number)
            fail(value.span, QT_TRANSLATE_NOOP("Refusals", "A whole number is expected here"));
        return number.value_or(0);
    }

    PaddingArgument padding(const Value &value)
    {
        PaddingArgument padding{.word = {}, .pairs = {}};
        if (value.kind == Value::Kind::Text && !value.text.empty()) {
            padding.word = value.text;
        } else if (value.kind == Value::Kind::List) {
            for (const Value &item : value.items)
                if (item.kind == Value::Kind::List)
                    padding.pairs.push_back(numbers("padding", item));
                else
                    padding.bareNumbers = true;
        } else {
            const bool same = value.text.size() == 4 && (value.text[0] == 's' || value.text[0] == 'S');
            const std::string word = pythonQuoted(same ? "SAME" : "VALID");
            fail(value.span, QT_TRANSLATE_NOOP("Refusals", "padding is \"VALID\", \"SAME\" or a list of four pairs"),
                 {}, {write, value.span, word});
        }
        return padding;
    }

    std::string format(const Value &value)
    {
        if (value.kind != Value::Kind::Text)
            fail(value.span, QT_TRANSLATE_NOOP("Refusals", "data_format is \"NHWC\" or \"NCHW\""), {},
                 {write, value.span, "\"NHWC\""});
        return std::string(value.text);
    }

    std::string_view m_text;
    std::vector<Piece> m_pieces;
    std::size_t m_at = 0;
    const Function *m_function = &conv2d;
    std::vector<std::string_view> m_given; ///< arguments of the function that were read
    std::size_t m_position = 0;            ///< of the next argument
    bool m_named = false;
    std::string_view m_result; ///< the name that the line above gave its result; empty where it gave none
    CallReading m_reading;
};

} // namespace

const TextSpan *CallReading::valueOf(std::string_view argument) const
{
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto &one) { return one.first == argument; });
    return found == values.end() ? nullptr : &found->second;
}

CallReading readCall(std::string_view text)
{
    return Reader(text).read();
}

} // namespace lab
