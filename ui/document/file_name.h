#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <string_view>

namespace lab::ui {

// Names of files are bytes. As text, bytes that are not UTF-8 become single low surrogates, U+DC80 to U+DCFF, as in
// Python's surrogateescape, so that every name goes to the disk as it came.

[[nodiscard]] QString fileName(std::string_view bytes);
[[nodiscard]] QByteArray fileNameBytes(const QString &name);
/// Of a link to a file, such as a file manager drops; empty where it is no local one.
[[nodiscard]] QString fileNameOf(const QUrl &url);

/// The name without its folder, for a sentence: what is not text is a replacement character.
[[nodiscard]] QString shownFileName(const QString &path);
/// With the folder that a relative name is in now.
[[nodiscard]] QString absoluteFileName(const QString &path);
[[nodiscard]] bool fileExists(const QString &path);

} // namespace lab::ui
