#include "ui/exporting/page_source.h"

#include <QRegularExpression>

#include <string_view>

namespace lab::ui {
namespace {

QByteArray withoutComments(const QByteArray &source)
{
    QByteArray out;
    for (const QByteArray &line : source.split('\n'))
        if (const QByteArray text = line.trimmed(); !text.isEmpty() && !text.startsWith("//"))
            out += text + '\n';
    return out;
}

bool isOneOf(std::string_view signs, char c)
{
    return signs.find(c) != std::string_view::npos;
}

/// Behind the string or template that begins at `at`.
qsizetype endOfText(const QByteArray &script, qsizetype at)
{
    const char quote = script[at];
    int depth = 0; // of "${"
    for (++at; at < script.size(); ++at) {
        if (script[at] == '\\')
            ++at;
        else if (quote == '`' && script.mid(at, 2) == "${")
            ++depth;
        else if (depth > 0 && script[at] == '}')
            --depth;
        else if (depth == 0 && script[at] == quote)
            return at + 1;
    }
    return script.size();
}

/// Behind the regular expression that begins at `at`.
qsizetype endOfPattern(const QByteArray &script, qsizetype at)
{
    bool inClass = false;
    for (++at; at < script.size() && (script[at] != '/' || inClass); ++at) {
        if (script[at] == '\\')
            ++at;
        else if (script[at] == '[' || script[at] == ']')
            inClass = script[at] == '[';
    }
    return at + 1;
}

} // namespace

QByteArray shortenedScript(const QByteArray &source)
{
    constexpr std::string_view signs = "{}()[],;:=<>?&|*!";
    const QByteArray script = withoutComments(source);
    QByteArray out;
    for (qsizetype at = 0; at < script.size();) {
        const char c = script[at];
        qsizetype end = at + 1;
        if (isOneOf("\"'`", c)) {
            end = endOfText(script, at);
        } else if (c == '/' && script.mid(at + 1, 1) != "/") {
            // A pattern stands where a value is awaited, a division behind one.
            const QByteArray before = out.trimmed();
            if (before.isEmpty() || out.endsWith('\n') || isOneOf("(,=:[!&|?{};", before.back()))
                end = endOfPattern(script, at);
        } else if (c == ' ' && ((!out.isEmpty() && isOneOf(signs, out.back())) || isOneOf(signs, script[at + 1]))) {
            ++at;
            continue;
        }
        out += script.mid(at, end - at);
        at = end;
    }
    return out;
}

QByteArray shortenedStyle(const QByteArray &source)
{
    static const QRegularExpression around("\\s*([{};,])\\s*"), after(":\\s+");
    return QString::fromUtf8(withoutComments(source)).replace(around, "\\1").replace(after, ":").toUtf8();
}

} // namespace lab::ui
