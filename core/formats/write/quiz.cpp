#include "core/formats/write/quiz.h"

#include "core/formats/bytes/call_text.h"
#include "core/formats/bytes/escape.h"
#include "core/formats/write/exercise_names.h"
#include "core/formats/write/step_document.h"
#include "core/lesson/grading.h"
#include "core/tensor/number_text.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace lab {
namespace {

/// A wrong answer and what to say to it.
struct Wrong {
    std::vector<double> answer;
    std::string hint;
};

/// What all formats write of an exercise.
struct Asked {
    std::string name;    ///< unique within a set: topic, difficulty, seed
    std::string call;    ///< Python
    std::string numbers; ///< HTML tables of the tensors
    std::string prompt;
    std::vector<double> right;
    std::vector<Wrong> wrong; ///< each answer once, none of them right
};

std::string listed(const std::vector<double> &numbers, std::string_view separator = ",")
{
    std::string text;
    for (const double number : numbers)
        text += (text.empty() ? std::string() : std::string(separator)) + numberText(number);
    return text;
}

std::string table(const std::string &name, Index rows, Index columns, const auto &numberAt)
{
    std::string html = "<p><code>" + name + "</code></p><table border=\"1\">";
    for (Index y = 0; y < rows; ++y) {
        html += "<tr>";
        for (Index x = 0; x < columns; ++x)
            html += "<td>" + numberText(numberAt(y, x)) + "</td>";
        html += "</tr>";
    }
    return html + "</table>";
}

/// A table a plane, named as NumPy would.
std::string tables(const Subject &subject)
{
    const Convolution &convolution = subject.block.convolution();
    const Geometry &g = convolution.geometry();
    std::string html;
    const auto name = [](const std::string &tensor, Index n, Index channel) {
        return tensor + ('[' + numberText(n)) + ", :, :, " + numberText(channel) + ']';
    };
    for (Index n = 0; n < g.batch; ++n)
        for (Index c = 0; c < g.inChannels; ++c)
            html += table(name("input", n, c), g.height.inSize, g.width.inSize,
                          [&, n, c](Index y, Index x) { return convolution.inputAt({n, y, x, c}); });
    for (Index k = 0; k < g.outChannels; ++k)
        for (Index c = 0; c < g.groupInChannels; ++c)
            html +=
                table("filter[:, :, " + numberText(c) + ", " + numberText(k) + ']', g.height.filterSize,
                      g.width.filterSize, [&, c, k](Index y, Index x) { return convolution.filterAt({y, x, c, k}); });
    const std::optional<GivenGradient> dy = givenGradient(subject);
    for (Index n = 0; dy && n < g.batch; ++n)
        for (Index k = 0; k < dy->images.channels; ++k)
            html += table(name(dy->name, n, k), dy->images.height, dy->images.width,
                          [&, n, k](Index y, Index x) { return dy->at(OutputCell{n, y, x, k}); });
    return html;
}

Asked askedOf(const Exercise &exercise, const QuizOptions &options)
{
    const Subject subject = subjectOf(exercise);
    Asked asked{.name = std::string(topicWord(exercise.topic)) + ' ' +
                        std::string(difficultyWord(exercise.difficulty)) + ' ' +
                        numberText(static_cast<Index>(exercise.seed)),
                .call = callAsPython(exercise.call.arguments),
                .numbers = tables(subject),
                .prompt = promptOf(subject, exercise.question, options.book),
                .right = rightAnswer(subject, exercise.question),
                .wrong = {}};
    if (!exercise.after.isEmpty())
        asked.call = "y = " + asked.call + '\n' + afterText(exercise.after);
    std::set<std::vector<double>> known{asked.right};
    for (const MistakenAnswer &mistaken : mistakenAnswers(subject, exercise.question))
        if (known.insert(mistaken.answer).second)
            asked.wrong.push_back(
                {mistaken.answer, hintOf(subject, exercise.question, mistaken.mistake, options.book)});
    return asked;
}

/// Question, call and numbers as HTML; `field` is what is answered into.
std::string questionHtml(const Asked &asked, const std::string &field = {})
{
    return "<p>" + xmlText(asked.prompt) + "</p><pre>" + xmlText(asked.call) + "</pre>" + asked.numbers + field;
}

std::string cdata(std::string text)
{
    for (std::size_t at = text.find("]]>"); at != std::string::npos; at = text.find("]]>", at + 15))
        text.replace(at, 3, "]]]]><![CDATA[>");
    return "<![CDATA[" + text + "]]>";
}

std::string escaped(std::string_view text, std::string_view special)
{
    std::string out;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

/// Embedded answers: one numerical field for each number, with the hints of the mistakes that differ in it.
std::string clozeFields(const Asked &asked)
{
    std::string fields = "<p>";
    for (std::size_t i = 0; i < asked.right.size(); ++i) {
        std::set<double> known{asked.right[i]};
        fields += (i > 0 ? " {1:NUMERICAL:=" : "{1:NUMERICAL:=") + numberText(asked.right[i]) + ":0";
        for (const Wrong &wrong : asked.wrong)
            if (wrong.answer.size() == asked.right.size() && known.insert(wrong.answer[i]).second)
                fields += "~%0%" + numberText(wrong.answer[i]) + ":0#" + escaped(xmlText(wrong.hint), "}#~/\"\\");
        fields += '}';
    }
    return fields + "</p>";
}

std::string answerXml(int fraction, double number, const std::string &feedback)
{
    return "    <answer fraction=\"" + numberText(Index{fraction}) + "\" format=\"moodle_auto_format\">\n      <text>" +
           numberText(number) + "</text>\n      <tolerance>0</tolerance>\n      <feedback format=\"html\"><text>" +
           cdata(xmlText(feedback)) + "</text></feedback>\n    </answer>\n";
}

std::string questionXml(const Asked &asked)
{
    const bool single = asked.right.size() == 1;
    std::string out = std::string("  <question type=\"") + (single ? "numerical" : "cloze") + "\">\n    <name><text>" +
                      xmlText(asked.name) + "</text></name>\n    <questiontext format=\"html\"><text>" +
                      cdata(questionHtml(asked, single ? std::string() : clozeFields(asked))) +
                      "</text></questiontext>\n    <generalfeedback format=\"html\"><text></text></generalfeedback>\n"
                      "    <penalty>0.3333333</penalty>\n    <hidden>0</hidden>\n";
    if (single) {
        out += "    <defaultgrade>1</defaultgrade>\n" + answerXml(100, asked.right.front(), {});
        for (const Wrong &wrong : asked.wrong)
            if (wrong.answer.size() == 1)
                out += answerXml(0, wrong.answer.front(), wrong.hint);
    }
    return out + "  </question>\n";
}

std::string gift(std::string_view text)
{
    return escaped(text, "~=#{}:\\");
}

/// The ways in which students write several numbers; a short answer is compared as text.
std::vector<std::string> writings(const std::vector<double> &numbers)
{
    const std::string spaced = listed(numbers, ", ");
    return {listed(numbers), spaced, listed(numbers, " "), '[' + spaced + ']', '(' + spaced + ')'};
}

std::string giftAnswers(const Asked &asked)
{
    const bool single = asked.right.size() == 1;
    const std::string tolerance = single ? ":0" : "";
    std::string out = (single ? "{#\n\t=" : "{\n\t=") + listed(asked.right) + tolerance + '\n';
    const auto ways = [single](const std::vector<double> &numbers) {
        return single ? std::vector{listed(numbers)} : writings(numbers);
    };
    for (std::size_t i = 1; !single && i < ways(asked.right).size(); ++i)
        out += "\t=" + ways(asked.right)[i] + '\n';
    for (const Wrong &wrong : asked.wrong)
        if (!single || wrong.answer.size() == 1)
            for (const std::string &written : ways(wrong.answer))
                out += "\t=%0%" + written + tolerance + '#' + gift(wrong.hint) + '\n';
    return out + '}';
}

} // namespace

std::string moodleXmlOf(std::span<const Exercise> exercises, const QuizOptions &options)
{
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n  <question type=\"category\">\n"
                      "    <category><text>$course$/top/" +
                      xmlText(options.category) + "</text></category>\n  </question>\n";
    for (const Exercise &exercise : exercises)
        out += questionXml(askedOf(exercise, options));
    return out + "</quiz>\n";
}

std::string giftOf(std::span<const Exercise> exercises, const QuizOptions &options)
{
    std::string out = "$CATEGORY: $course$/top/" + options.category + "\n";
    for (const Exercise &exercise : exercises) {
        const Asked asked = askedOf(exercise, options);
        const std::string how =
            asked.right.size() > 1
                ? "<p>" +
                      xmlText(said(options.translate,
                                   QT_TRANSLATE_NOOP("Scene", "Answer with numbers and commas only: 1,2,3"))) +
                      "</p>"
                : std::string();
        out += "\n::" + gift(asked.name) + "::[html]" + gift(questionHtml(asked, how)) + giftAnswers(asked) + '\n';
    }
    return out;
}

std::string quizCsvOf(std::span<const Exercise> exercises, const QuizOptions &options)
{
    std::vector<Asked> all;
    std::size_t most = 0;
    for (const Exercise &exercise : exercises) {
        all.push_back(askedOf(exercise, options));
        most = std::max(most, all.back().wrong.size());
    }
    std::string out = "topic,difficulty,seed,call,input,filter,question,answer";
    for (std::size_t i = 1; i <= most; ++i)
        out += ",wrong " + numberText(static_cast<Index>(i)) + ",hint " + numberText(static_cast<Index>(i));
    out += '\n';
    const auto values = [](const Tensor &tensor) {
        return listed({tensor.values().begin(), tensor.values().end()}, " ");
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Exercise &exercise = exercises[i];
        out += std::string(topicWord(exercise.topic)) + ',' + std::string(difficultyWord(exercise.difficulty)) + ',' +
               numberText(static_cast<Index>(exercise.seed));
        for (const std::string &text :
             {all[i].call, exercise.call.input.shape().text() + ' ' + values(exercise.call.input),
              exercise.call.filter.shape().text() + ' ' + values(exercise.call.filter), all[i].prompt})
            out += ',' + csvText(text);
        out += ',' + listed(all[i].right, " ");
        for (const Wrong &wrong : all[i].wrong)
            out += ',' + listed(wrong.answer, " ") + ',' + csvText(wrong.hint);
        out += '\n';
    }
    return out;
}

} // namespace lab
