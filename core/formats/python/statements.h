#pragma once

#include "core/formats/python/evaluator.h"
#include "core/formats/python/lexer.h"
#include "core/formats/python/parser.h"

#include <string_view>
#include <vector>

namespace lab::python {

/// Reads a program statement by statement: each is parsed, then computed, and a refusal ends that statement alone.
class Statements
{
public:
    Statements(std::string_view source, const PythonOptions &options, PythonReading &reading);
    void read();

private:
    void statement();
    bool simpleStatement();
    bool expressionStatement();
    bool assignment(Code first);
    bool importStatement();
    bool fromStatement();
    bool importedName(std::string_view &name);
    bool dottedName(std::string &name);
    void withStatement();
    bool withItem();
    bool mainGuard();
    void blockAfterColon();
    void compound(std::string_view word);
    void skipLine();
    void skipBlock();
    void noteLine(std::vector<std::string_view> &line, bool assigns);
    void output();
    void finish();

    [[nodiscard]] bool endsStatement() const;
    Argument compute(const Code &code);
    void told(bool printing);
    bool fail(const Fault &fault, bool harmless = false, bool consequence = false);
    void printed(const Argument &value, std::string_view name);
    [[nodiscard]] bool atFirst(std::initializer_list<std::string_view> words) const;

    const PythonOptions &m_options;
    PythonReading &m_reading;
    Lexer m_lexer;
    Parser m_parser;
    Evaluator m_evaluator;
    Offset m_begin = 0;         ///< of the statement that is being read
    std::string_view m_shown{}; ///< the name whose value the interpreter prints next
    int m_restarts = 0;
    int m_printed = 0;
    bool m_done = false;
    bool m_changes = false; ///< the block that is skipped may change names
};

} // namespace lab::python
