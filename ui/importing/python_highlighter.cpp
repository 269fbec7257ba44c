#include "ui/importing/python_highlighter.h"

#include "ui/player/wording.h"

#include <array>

namespace lab::ui {
namespace {

QColor colourOf(Theme theme, Role role, Tone tone)
{
    const Colour colour = paletteOf(theme).text(role, tone);
    return {colour.r, colour.g, colour.b};
}

bool isWordStart(QChar c)
{
    return c.isLetter() || c == '_';
}

const QStringList &words()
{
    static const QStringList list{"import", "from", "as",   "with", "print",  "def",    "class", "for",
                                  "while",  "if",   "else", "elif", "return", "lambda", "True",  "False",
                                  "None",   "in",   "not",  "and",  "or",     "pass",   "try",   "except"};
    return list;
}

constexpr std::array<const char *, 2> longQuotes{"\"\"\"", "'''"};

} // namespace

PythonHighlighter::PythonHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void PythonHighlighter::setNames(Names names)
{
    if (m_names == names)
        return;
    m_names = std::move(names);
    rehighlight();
}

void PythonHighlighter::setTheme(Theme theme)
{
    m_theme = theme;
    rehighlight();
}

void PythonHighlighter::colourName(int begin, const QString &name)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    if (m_names.inputs.contains(name))
        format.setForeground(colourOf(m_theme, Role::Input, Tone::Text));
    else if (m_names.filters.contains(name))
        format.setForeground(colourOf(m_theme, Role::Filter, Tone::Text));
    else if (m_names.outputs.contains(name))
        format.setForeground(colourOf(m_theme, Role::Output, Tone::Text));
    else if (!words().contains(name))
        return;
    setFormat(begin, int(name.size()), format);
}

int PythonHighlighter::colourString(const QString &text, int begin, const QString &quotes, int from)
{
    int end = from;
    while (end < text.size() && !(text.mid(end, quotes.size()) == quotes))
        end += text[end] == '\\' ? 2 : 1;
    const bool closed = end < text.size();
    end = closed ? end + int(quotes.size()) : int(text.size());
    QTextCharFormat format;
    format.setForeground(colourOf(m_theme, Role::Output, Tone::Text));
    setFormat(begin, end - begin, format);
    if (!closed && quotes.size() == 3)
        setCurrentBlockState(quotes == longQuotes[0] ? 1 : 2);
    return end;
}

void PythonHighlighter::highlightBlock(const QString &text)
{
    int at = 0;
    setCurrentBlockState(0);
    if (previousBlockState() == 1 || previousBlockState() == 2)
        at = colourString(text, 0, longQuotes[previousBlockState() == 1 ? 0 : 1], 0);
    QTextCharFormat muted;
    muted.setForeground(colourOf(m_theme, Role::Neutral, Tone::Muted));
    while (at < text.size()) {
        const QChar c = text[at];
        if (c == '#') {
            muted.setFontItalic(true);
            setFormat(at, int(text.size()) - at, muted);
            return;
        }
        if (c == '"' || c == '\'') {
            const QString three = text.mid(at, 3);
            const QString quotes = three == longQuotes[0] || three == longQuotes[1] ? three : QString(c);
            at = colourString(text, at, quotes, at + int(quotes.size()));
        } else if (isWordStart(c)) {
            const int begin = at;
            while (at < text.size() && (text[at].isLetterOrNumber() || text[at] == '_'))
                ++at;
            if (begin == 0 || text[begin - 1] != '.')
                colourName(begin, text.mid(begin, at - begin));
        } else if (text.mid(at, 3) == ">>>") {
            setFormat(at, 3, muted);
            at += 3;
        } else {
            ++at;
        }
    }
}

} // namespace lab::ui
