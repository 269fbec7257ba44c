#pragma once

#include "core/formats/python/running/evaluator.h"
#include "core/formats/python/syntax/compiler.h"
#include "core/formats/python/syntax/lexer.h"
#include "core/formats/python/syntax/parser.h"

#include <string_view>

namespace lab::python {

/// Reads a program statement by statement: each is parsed, turned into instructions and run; a fault ends that
/// statement alone.
class Program
{
public:
    Program(std::string_view source, const PythonOptions &options, PythonReading &reading);
    void read();

private:
    void statement();
    void skip(Offset begin);
    void output();
    void remember(const Tree &tree, NodeIndex root);
    void printed(const Value &value, std::string_view name, Offset at);
    void finish();
    void exportArrays();
    void exportSteps(const std::vector<int> &blocks);

    const PythonOptions &m_options;
    PythonReading &m_reading;
    Lexer m_lexer;
    Parser m_parser;
    Compiler m_compiler;
    Evaluator m_evaluator;
    std::string_view m_shown{}; ///< the name whose value the interpreter prints next
    int m_restarts = 0;
    int m_printed = 0;
    bool m_done = false;
};

} // namespace lab::python
