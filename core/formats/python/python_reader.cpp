#include "core/formats/python/python_reader.h"

#include "core/conv/relatives.h"
#include "core/formats/bytes/call_text.h"
#include "core/formats/bytes/utf8.h"
#include "core/formats/python/program.h"
#include "core/formats/python/reasons.h"
#include "core/lesson/picture.h"

#include <algorithm>

namespace lab {
namespace {

using python::says;
namespace why = python::why;

Sentence placed(const Place &place, const Sentence &reason)
{
    return says(why::lineColumn, place.line, place.column, reason);
}

std::string callText(const PythonCall &call, const Translation &translate)
{
    for (const std::string_view byHand : {why::aLoopOverWindows, why::patchesTimesAFilter})
        if (call.function == byHand)
            return (call.resultName.empty() ? "" : call.resultName + ": ") + said(says(byHand), translate) + " (" +
                   call.inputName + ", " + call.filterName + ")";
    const std::string input = call.inputName.empty() ? "…" : call.inputName;
    const bool layer = call.filterName.empty() && call.function.find("Conv2") != std::string::npos;
    return (call.resultName.empty() ? "" : call.resultName + " = ") + call.function +
           (layer ? "(…)(" + input + ")"
                  : "(" + input + ", " + (call.filterName.empty() ? "…" : call.filterName) + ", …)");
}

std::string turnsText(const std::vector<Sentence> &turns, const Translation &translate)
{
    std::string text;
    for (const Sentence &turn : turns)
        text += "- " + said(turn, translate) + "\n";
    return text;
}

/// A call, with what stands beside it, under the name that it was written by.
struct NamedCall {
    Conv2DCall call;
    Beside beside;
};

/// A grouped convolution that stands for tf.nn.depthwise_conv2d, as that: filter [height, width, in, multiplier]. One
/// that the operation does not take stays what it is.
void nameDepthwise(NamedCall &named)
{
    DepthwiseCall own{.input = named.call.input, .filter = named.call.filter, .arguments = named.call.arguments};
    const Shape &input = own.input.shape(), &filter = own.filter.shape();
    const Index channels = input.rank() == 4 ? input[own.arguments.dataFormat == "NCHW" ? 1 : 3] : 0;
    if (channels == 0 || filter.rank() != 4 || filter[2] != 1 || filter[3] % channels != 0)
        return;
    own.filter = own.filter.reshaped(Shape{filter[0], filter[1], channels, filter[3] / channels});
    own.arguments = inLongForm(std::move(own.arguments));
    if (own.arguments.dilations && own.arguments.dilations->size() == 4) {
        const std::vector<Index> four = *own.arguments.dilations;
        const std::size_t rows = own.arguments.dataFormat == "NCHW" ? 2 : 1;
        own.arguments.dilations = std::vector<Index>{four[rows], four[rows + 1]};
    }
    if (!depthwiseConvolution(own))
        return;
    named.call = {.input = own.input, .filter = own.filter, .arguments = own.arguments};
    named.beside.operation = Operation::DepthwiseConv2D;
}

/// It says that a transposed convolution is shown as another one.
bool isOtherConvolution(const Sentence &turn)
{
    return turn.text == why::aTransposedConvolutionShownAsThe;
}

/// A convolution that stands for tf.nn.conv2d_transpose, as that, where nothing follows.
bool nameTransposed(NamedCall &named, const PythonCall &call)
{
    if (!call.transposed || !call.after.isEmpty())
        return false;
    const Beside beside{.operation = Operation::TransposedConv2D, .outputShape = call.outputShape};
    if (!transposedOf(*call.transposed, beside))
        return false;
    named = {.call = *call.transposed, .beside = beside};
    return true;
}

/// A convolution of a row, as tf.nn.conv1d.
void nameRow(NamedCall &named, std::string_view function)
{
    const std::string_view name = function.substr(function.rfind('.') + 1);
    if (name != "conv1d" && name != "Conv1D" && name != "Conv1d")
        return;
    named.beside.operation = Operation::Conv1D;
    if (!convolutionOf(named.call, named.beside))
        named.beside.operation = Operation::Conv2D;
}

/// As it is shown alone, and as a block of a chain. What is written as a transposed convolution is one alone only: the
/// others take the output of the convolution that it equals.
NamedCall namedCall(const PythonCall &call, bool alone)
{
    NamedCall named{.call = call.call, .beside = {.after = call.after}};
    if (call.op == "depthwise")
        nameDepthwise(named);
    nameRow(named, call.function);
    if (alone)
        nameTransposed(named, call);
    return named;
}

/// The text with curly quotes outside of texts and comments as Python's own, as long in characters as before.
std::string withPlainQuotes(std::string_view source)
{
    std::string made;
    const auto curly = [&source](std::size_t at) { // the quote that is meant, or '\0'
        const std::string_view letter = source.substr(at, 3);
        return letter == "\u2018" || letter == "\u2019" ? '\'' : letter == "\u201C" || letter == "\u201D" ? '"' : '\0';
    };
    std::string inside;  // what ends the text or comment that is open
    bool opened = false; // by a curly quote
    for (std::size_t i = 0; i < source.size(); ++i) {
        const char c = source[i], meant = curly(i);
        const bool line = c == '\n' || c == '\r';
        if (meant != '\0' && (inside.empty() || (opened && inside.front() == meant))) {
            inside = inside.empty() ? std::string(1, meant) : "";
            opened = !inside.empty();
            made += meant;
            i += 2;
            continue;
        }
        const std::size_t from = i;
        if (inside.empty() && (c == '"' || c == '\'')) {
            inside = source.substr(i).starts_with(std::string(3, c)) ? std::string(3, c) : std::string(1, c);
            i += inside.size() - 1;
        } else if (inside.empty() && c == '#') {
            inside = "\n";
        } else if (c == '\\' && inside != "\n") {
            ++i;
        } else if (!inside.empty() && (source.substr(i).starts_with(inside) || (line && inside.size() == 1))) {
            i += inside.size() - 1;
            inside.clear();
        }
        opened = opened && !inside.empty();
        made += source.substr(from, i + 1 - from);
    }
    return made;
}

} // namespace

PythonReading readPythonTolerant(std::string_view source, const PythonOptions &options)
{
    PythonReading reading;
    reading.seed = options.seed;
    const auto refuse = [&reading](ErrorCode code, Place place, Sentence reason) {
        reading.refusals.push_back({.code = code, .place = std::move(place), .length = 1, .reason = std::move(reason)});
    };
    if (static_cast<std::int64_t>(source.size()) > std::min(options.bytes, options.limits.textBytes)) {
        refuse(ErrorCode::LimitReached, {.line = 1, .column = 1, .byte = -1, .member = {}},
               says(why::theCodeIsLongerThanBytes, std::min(options.bytes, options.limits.textBytes)));
        return reading;
    }
    if (!isUtf8(source)) {
        std::size_t at = 0;
        while (at < source.size() && utf8Length(source, at) > 0)
            at += utf8Length(source, at);
        refuse(ErrorCode::Syntax, python::SourceText(source).placeOf(static_cast<python::Offset>(at)),
               says(why::theTextIsNotUtf8));
        return reading;
    }
    const bool mayHaveQuotes = source.find("\xE2\x80") != std::string_view::npos;
    const std::string plain = mayHaveQuotes ? withPlainQuotes(source) : std::string();
    python::Program(mayHaveQuotes ? plain : source, options, reading).read();
    if (mayHaveQuotes && plain.size() != source.size()) {
        reading.beyondPython = true;
        reading.notes.push_back(says(why::curlyQuotesAreNoPythonQuotes));
    }
    return reading;
}

Imported importedFrom(const PythonReading &reading, const Translation &translate, std::size_t chosen)
{
    Imported imported;
    for (const PythonArray &array : reading.arrays)
        imported.arrays.push_back(array.array);
    for (const PythonRefusal &refusal : reading.refusals)
        imported.warnings.push_back(placed(refusal.place, refusal.reason));
    for (const Sentence &note : reading.notes)
        imported.warnings.push_back(note);
    const bool model = reading.steps.size() > 1 || reading.calls.empty();
    for (const PythonStep &step : reading.steps)
        if (model)
            imported.steps.push_back({step.op, step.shape, step.values});
    if (reading.calls.empty())
        return imported;
    Lesson lesson;
    const PythonCall &shown = reading.calls[chosen < reading.calls.size() ? chosen : 0];
    const bool several = reading.calls.size() > 1;
    const NamedCall first = namedCall(shown, !several);
    lesson.title = callText(shown, translate);
    lesson.call = first.call;
    lesson.beside = first.beside;
    std::vector<Sentence> turns = shown.turns;
    if (first.beside.operation == Operation::TransposedConv2D) // it is shown as it is written
        std::erase_if(turns, isOtherConvolution);
    lesson.note = turnsText(turns, translate);
    imported.opName = operationName(lesson.beside.operation);
    if (several)
        imported.warnings.push_back(says(why::theCodeConvolvesTimesTheFirst, reading.calls.size()));
    for (const PythonCall &call : reading.calls) {
        for (const Sentence &turn : several ? call.turns : turns)
            imported.warnings.push_back(turn);
        if (!several)
            continue;
        NamedCall named = namedCall(call, false);
        lesson.pages.push_back({.title = callText(call, translate),
                                .text = turnsText(call.turns, translate),
                                .call = std::move(named.call),
                                .beside = std::move(named.beside),
                                .inputFrom = call.from});
    }
    imported.lesson = std::move(lesson);
    return imported;
}

Result<Imported> readPython(std::string_view source, const PythonOptions &options, const Translation &translate)
{
    const PythonReading reading = readPythonTolerant(source, options);
    const bool shown = !reading.calls.empty();
    const auto first = std::find_if(reading.refusals.begin(), reading.refusals.end(),
                                    [](const PythonRefusal &one) { return !one.harmless; });
    if (!shown && first != reading.refusals.end() && first->refusal)
        return Error{.code = first->code,
                     .numbers = first->refusal->numbers,
                     .place = first->place,
                     .reason = first->refusal->reason};
    if (!shown && first != reading.refusals.end())
        return Error{.code = first->code, .numbers = {}, .place = first->place, .reason = first->reason};
    if (reading.arrays.empty() && !shown && reading.steps.empty()) {
        std::string nearest;
        for (const std::string &one : reading.understood)
            nearest += (nearest.empty() ? "" : ", ") + one;
        return Error{.code = ErrorCode::NotFound,
                     .numbers = {},
                     .place = {.line = 1, .column = 1, .byte = -1, .member = {}},
                     .reason = nearest.empty() ? says(why::noConvolutionWasFoundAndNo)
                                               : says(why::noConvolutionWasFoundAndNoArray, nearest)};
    }
    return importedFrom(reading, translate);
}

} // namespace lab
