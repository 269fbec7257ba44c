#pragma once

#include <QByteArray>

namespace lab::ui {

// The live page's own sources without what only their readers in the repository need. They stay what they are: nothing
// is renamed, lines stay lines.

/// A module of script without comment lines, indentation and the spaces at its signs; strings, templates and regular
/// expressions are kept. For scripts whose spaces within "${…}" and around "+" and "-" may stay.
[[nodiscard]] QByteArray shortenedScript(const QByteArray &source);
/// A style sheet likewise.
[[nodiscard]] QByteArray shortenedStyle(const QByteArray &source);

} // namespace lab::ui
