#include "core/formats/python/python_reader.h"

#include "core/formats/bytes/utf8.h"
#include "core/formats/python/program.h"
#include "core/formats/python/reasons.h"

#include <algorithm>

namespace lab {
namespace {

using python::says;
namespace why = python::why;

Sentence placed(const Place &place, const Sentence &reason)
{
    return says(why::lineColumn, place.line, place.column, reason);
}

std::string callText(const PythonCall &call)
{
    const std::string input = call.inputName.empty() ? "…" : call.inputName;
    const bool layer = call.filterName.empty() && call.function.find("Conv2") != std::string::npos;
    return (call.resultName.empty() ? "" : call.resultName + " = ") + call.function +
           (layer ? "(…)(" + input + ")"
                  : "(" + input + ", " + (call.filterName.empty() ? "…" : call.filterName) + ", …)");
}

std::string turnsText(const PythonCall &call, const Translation &translate)
{
    std::string text;
    for (const Sentence &turn : call.turns)
        text += "- " + said(turn, translate) + "\n";
    return text;
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
    python::Program(source, options, reading).read();
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
    imported.opName = "conv2d";
    Lesson lesson;
    const PythonCall &shown = reading.calls[chosen < reading.calls.size() ? chosen : 0];
    lesson.title = callText(shown);
    lesson.note = turnsText(shown, translate);
    lesson.call = shown.call;
    lesson.beside.after = shown.after;
    const bool several = reading.calls.size() > 1;
    if (several)
        imported.warnings.push_back(says(why::theCodeConvolvesTimesTheFirst, reading.calls.size()));
    for (const PythonCall &call : reading.calls) {
        for (const Sentence &turn : call.turns)
            imported.warnings.push_back(turn);
        if (several)
            lesson.pages.push_back({.title = callText(call),
                                    .text = turnsText(call, translate),
                                    .call = call.call,
                                    .beside = Beside{.after = call.after},
                                    .inputFrom = call.from});
    }
    imported.lesson = std::move(lesson);
    return imported;
}

Result<Imported> readPython(std::string_view source, const PythonOptions &options)
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
    return importedFrom(reading);
}

} // namespace lab
