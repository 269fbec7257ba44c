#include "core/formats/python/program.h"

#include "core/formats/python/blocks.h"
#include "core/formats/python/library/layers.h"
#include "core/formats/python/library/patches.h"
#include "core/formats/python/library/symbols.h"
#include "core/formats/python/reasons.h"
#include "core/formats/python/running/arrays.h"

#include <algorithm>
#include <array>

namespace lab::python {
namespace {

constexpr int mostRestarts = 20;
constexpr Index mostPrinted = Index{1} << 20; ///< numbers of a step that are kept

/// The names that a stretch of text seems to give values to: what stands before '=' on a line, behind def and class.
std::vector<std::string_view> namesGiven(std::string_view text)
{
    std::vector<std::string_view> names;
    while (!text.empty() && names.size() < 10000) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        line.remove_prefix(std::min(line.find_first_not_of(" \t>."), line.size()));
        if (line.starts_with("print("))
            continue;
        const bool defines = line.starts_with("def ") || line.starts_with("class ") || line.starts_with("for ");
        if (defines)
            line.remove_prefix(line.find(' ') + 1);
        std::size_t equals = line.find('=');
        if (equals != std::string_view::npos &&
            (line.substr(equals).starts_with("==") ||
             (equals > 0 && std::string_view("!<>").find(line[equals - 1]) != std::string_view::npos)))
            equals = std::string_view::npos;
        for (std::size_t i = 0; i < line.size() && (defines || (equals != std::string_view::npos && i < equals));) {
            if (!isNameStart(line[i])) {
                if (defines || line[i] == '[' || line[i] == '.')
                    break;
                ++i;
                continue;
            }
            std::size_t k = i;
            while (k < line.size() && isNameCharacter(line[k]))
                ++k;
            names.push_back(line.substr(i, k - i));
            i = k;
            if (defines)
                break;
        }
    }
    return names;
}

} // namespace

Program::Program(std::string_view source, const PythonOptions &options, PythonReading &reading)
    : m_options(options), m_reading(reading), m_lexer(source, options.depth), m_parser(m_lexer, options),
      m_evaluator(source, options, reading)
{
}

void Program::read()
{
    m_parser.advance();
    while (!m_done && !m_evaluator.done() && m_parser.token().kind != TokenKind::End) {
        const Token token = m_parser.token();
        switch (token.kind) {
        case TokenKind::Newline:
        case TokenKind::Dedent:
            m_parser.advance();
            break;
        case TokenKind::Indent:
            m_evaluator.tell({m_parser.faultHere(says(why::theIndentationFitsNoBlockAbove))});
            m_parser.advance();
            break;
        case TokenKind::Output:
            output();
            break;
        case TokenKind::Bad:
            m_evaluator.tell({m_parser.faultHere({}), m_lexer.isCommand()});
            if (m_lexer.isCommand())
                m_parser.advance();
            else
                skip(token.begin);
            break;
        case TokenKind::Name:
        case TokenKind::Number:
        case TokenKind::String:
        case TokenKind::Operator:
            statement();
            break;
        case TokenKind::End:
            break;
        }
    }
    finish();
}

void Program::statement()
{
    const Offset begin = m_parser.token().begin;
    Tree tree;
    NodeIndex root = noNode;
    m_shown = {};
    if (const std::optional<Fault> fault = m_parser.statement(tree, root)) {
        const std::string_view line = m_evaluator.source().substr(begin, 6);
        const bool prints = fault->code == ErrorCode::Unsupported && line.starts_with("print");
        m_evaluator.tell({*fault, prints});
        skip(begin);
        return;
    }
    m_evaluator.run(m_compiler.module(tree, root));
    remember(tree, root);
}

/// What the interpreter would print next, and arrays that stand alone as they were printed.
void Program::remember(const Tree &tree, NodeIndex root)
{
    const NodeIndex first = tree.child(root);
    if (first == noNode || tree[first].next != noNode || tree[first].part != Part::Evaluate)
        return;
    const Node &value = tree[tree.child(first)];
    if (value.part == Part::Name) {
        m_shown = value.text;
        return;
    }
    if (value.part == Part::Constant && tree.constants[value.number].kind == Kind::List)
        return printed(tree.constants[value.number], {}, value.begin);
    if (value.part != Part::Primary || tree[value.child].part != Part::Name)
        return;
    const Node &base = tree[value.child], &next = tree[base.next];
    const bool alone = next.part == Part::Call && next.next == noNode;
    if (base.text == "print" && alone && next.child != noNode && tree[next.child].part == Part::Name)
        m_shown = tree[next.child].text;
    const bool tensor = next.part == Part::Attribute && next.text == "Tensor" && next.next != noNode;
    const Value last = m_evaluator.lastValue();
    if (((alone && (base.text == "array" || base.text == "tensor")) || tensor) && last.kind == Kind::Array)
        printed(last, {}, value.begin);
}

/// Goes to the next statement of the module; what the lines left out may have changed is not known any more.
void Program::skip(Offset begin)
{
    while (!m_done) {
        const Token token = m_parser.token();
        if (token.kind == TokenKind::End || (token.kind == TokenKind::Output && m_parser.level() <= 0))
            break;
        if (token.kind == TokenKind::Bad && !m_lexer.isCommand()) {
            const Lexer::Unbalanced unbalanced = m_lexer.unbalanced();
            const bool open = unbalanced != Lexer::Unbalanced::No || m_lexer.error().code == ErrorCode::LimitReached;
            if (open) {
                if (++m_restarts > mostRestarts) {
                    m_done = true;
                    return;
                }
                const Place here = m_evaluator.placeOf(m_lexer.errorAt());
                const bool told = !m_reading.refusals.empty() && m_reading.refusals.back().place == here;
                if (!told)
                    m_evaluator.tell({m_parser.faultHere({})});
                m_lexer.restartAfterLine(unbalanced == Lexer::Unbalanced::FromStatement ? begin : m_lexer.errorAt());
                m_parser.advance();
                break;
            }
            if (m_reading.refusals.empty())
                m_evaluator.tell({m_parser.faultHere({})});
        }
        m_parser.advance();
        if (token.kind == TokenKind::Newline && m_parser.level() <= 0 && m_parser.token().kind != TokenKind::Indent &&
            !m_parser.atWord("else") && !m_parser.atWord("elif") && !m_parser.atWord("except") &&
            !m_parser.atWord("finally"))
            break;
        if (token.kind == TokenKind::Dedent && m_parser.level() <= 0 && m_parser.token().kind != TokenKind::Dedent &&
            !m_parser.atWord("else") && !m_parser.atWord("elif") && !m_parser.atWord("except") &&
            !m_parser.atWord("finally"))
            break;
    }
    const Offset end = std::max(m_parser.token().begin, begin);
    m_evaluator.forget(namesGiven(m_evaluator.source().substr(begin, end - begin)), false);
}

void Program::printed(const Value &value, std::string_view name, Offset at)
{
    const std::optional<ArrayValue> array = m_evaluator.arrayOf({.value = value, .begin = at});
    m_evaluator.forgetRefusal();
    if (!array || array->numbers->unknown)
        return;
    if (!name.empty()) {
        const auto bound = m_evaluator.module().bindings.find(name);
        const bool known = bound != m_evaluator.module().bindings.end() && bound->second.value.kind != Kind::Missing &&
                           !(bound->second.value.kind == Kind::Array && bound->second.value.array().numbers->drawn);
        if (!known)
            m_evaluator.setName(name, Value::ofArray(*array), at);
        return;
    }
    ++m_printed;
    m_reading.arrays.push_back({.array = exported(*array, "printed_" + std::to_string(m_printed)),
                                .place = m_evaluator.placeOf(at),
                                .drawn = false});
}

/// What an interpreter printed: an array in it gives its values to the name that was asked for.
void Program::output()
{
    const Token token = m_parser.token();
    m_reading.beyondPython = true;
    constexpr std::array<std::string_view, 4> forms{"array(", "tensor(", "tf.Tensor(", "["};
    std::size_t at = std::string_view::npos;
    for (const std::string_view form : forms)
        at = std::min(at, token.text.find(form, token.text.starts_with("Out[")
                                                    ? std::min(token.text.find(']'), token.text.size())
                                                    : 0));
    if (at != std::string_view::npos && (!m_shown.empty() || token.text.starts_with("<tf."))) {
        // «<tf.Tensor: …, numpy=array(…)>»: the sign at the end is none of the array's.
        const std::size_t close = token.text.front() == '<' ? token.text.rfind('>') : std::string_view::npos;
        const std::size_t end = close == std::string_view::npos || close < at ? token.end : token.begin + close;
        Lexer lexer(m_evaluator.source().substr(0, end), m_options.depth);
        lexer.beginAt(static_cast<Offset>(token.begin + at));
        Parser parser(lexer, m_options);
        parser.advance();
        Tree tree;
        NodeIndex root = noNode;
        if (!parser.expression(tree, root)) {
            const Argument value = m_evaluator.evaluate(m_compiler.expression(tree, root));
            if (!m_evaluator.refused())
                printed(value.value, m_shown, static_cast<Offset>(token.begin + at));
            m_evaluator.forgetRefusal();
        }
    }
    m_shown = {};
    m_parser.advance();
}

void Program::exportArrays()
{
    struct Named {
        std::string_view name;
        Value value;
        Offset at;
    };
    std::vector<Named> named;
    for (const auto &[name, binding] : m_evaluator.module().bindings)
        if (name.find('\x01') == std::string_view::npos)
            named.push_back({name, binding.value, binding.at});
    // The first convolution's own input and filter, whatever their names hold later.
    for (Named &one : named)
        for (const auto &[name, value] : m_evaluator.used)
            if (one.name == name)
                one.value = value;
    std::sort(named.begin(), named.end(),
              [](const Named &a, const Named &b) { return a.at != b.at ? a.at < b.at : a.name < b.name; });
    std::vector<PythonArray> arrays;
    for (const Named &one : named) {
        const Value &value = one.value;
        const bool nest = value.kind == Kind::List && (!value.list().tuple || value.list().depth > 1);
        const bool array =
            value.kind == Kind::Array && value.array().numbers->convolution < 0 && !value.array().afterConvolution;
        if (!nest && !array)
            continue;
        const std::optional<ArrayValue> numbers = m_evaluator.arrayOf({.value = value, .begin = one.at});
        m_evaluator.forgetRefusal(); // a list of other things is no array
        if (!numbers || numbers->numbers->unknown || numbers->afterConvolution)
            continue;
        arrays.push_back({.array = exported(*numbers, std::string(one.name.substr(0, 200))),
                          .place = m_evaluator.placeOf(one.at),
                          .drawn = numbers->numbers->drawn});
    }
    m_reading.arrays.insert(m_reading.arrays.begin(), std::make_move_iterator(arrays.begin()),
                            std::make_move_iterator(arrays.end()));
}

/// The steps that lead to the first call and those that follow from it.
void Program::exportSteps(const std::vector<int> &blocks)
{
    const std::vector<Step> &steps = m_evaluator.steps;
    std::vector<bool> shown(steps.size(), m_reading.calls.empty());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].call != 0)
            continue;
        shown[i] = true;
        for (std::size_t k = i + 1; k-- > 0;) // what it comes from
            for (std::size_t later = k + 1; later <= i && !shown[k]; ++later)
                shown[k] = shown[later] && std::find(steps[later].inputs.begin(), steps[later].inputs.end(),
                                                     static_cast<int>(k)) != steps[later].inputs.end();
        for (std::size_t k = i + 1; k < steps.size(); ++k)
            for (const int input : steps[k].inputs)
                shown[k] = shown[k] || (shown[static_cast<std::size_t>(input)] && static_cast<std::size_t>(input) >= i);
        break;
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!shown[i])
            continue;
        PythonStep step{.op = steps[i].op,
                        .shape = steps[i].result.array().shape,
                        .values = {},
                        .call = steps[i].call,
                        .block = blocks[i],
                        .place = m_evaluator.placeOf(steps[i].at)};
        if (step.shape.elementCount() <= mostPrinted) {
            const std::optional<ArrayValue> array =
                m_evaluator.settled(steps[i].result.array(), {.value = {}, .begin = steps[i].at});
            m_evaluator.forgetRefusal();
            if (array && !array->numbers->unknown && !array->numbers->drawn)
                step.values = exported(*array, {});
        }
        m_reading.steps.push_back(std::move(step));
    }
}

void Program::finish()
{
    callRememberedModels(m_evaluator);
    if (m_evaluator.refused()) {
        m_evaluator.tell(*m_evaluator.refused());
        m_evaluator.forgetRefusal();
    }
    if (m_reading.calls.empty())
        computeOpenGraph(m_evaluator);
    if (m_reading.calls.empty())
        offerHandConvolution(m_evaluator);
    const auto waits = [](const auto &one) {
        return one.second.value.kind == Kind::Symbol && !one.second.value.symbol().isInput;
    };
    if (m_reading.calls.empty() && m_reading.refusals.empty() &&
        std::any_of(m_evaluator.module().bindings.begin(), m_evaluator.module().bindings.end(), waits))
        m_evaluator.note(says(why::theCodeSaysWhatIsTo));
    m_evaluator.forgetRefusal();
    const std::vector<int> blocks = findBlocks(m_evaluator);
    exportArrays();
    exportSteps(blocks);
    for (const auto &[name, binding] : m_evaluator.module().bindings)
        if (m_reading.understood.size() < 3 && binding.value.kind != Kind::Missing &&
            binding.value.kind != Kind::Path && name.find('\x01') == std::string_view::npos)
            m_reading.understood.push_back(describe(binding.value).english() + " " + std::string(name.substr(0, 40)));
    std::sort(m_reading.understood.begin(), m_reading.understood.end());
    m_reading.beyondPython = m_reading.beyondPython || m_lexer.sawMoreThanPython() || m_parser.sawMoreThanPython();
    std::string drawn;
    for (const PythonArray &one : m_reading.arrays)
        drawn += one.drawn ? (drawn.empty() ? "" : ", ") + one.array.name : "";
    if (!drawn.empty() && !m_reading.drawn)
        m_evaluator.note(m_reading.calls.empty() ? says(why::randomValuesAreDrawnWithSeed, m_options.seed)
                                                 : says(why::theValuesOfAreRandomThey, drawn, m_options.seed));
    m_reading.drawn = m_reading.drawn || (m_reading.calls.empty() && !drawn.empty());
}

} // namespace lab::python
