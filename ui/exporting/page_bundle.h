#pragma once

#include <QByteArray>

namespace lab::ui {

// What the live page unpacks when it is opened (resources/page/loader.js): its style, its scripts, the words of every
// language and the engine, in one stream of LZMA, so that sentences are not packed twice.

/// Alone: it holds its engine. OfCourse: it speaks with a learning platform too. OfSite: it loads the bundle from
/// conv2d-lab.bin beside it, as all pages of the site do.
enum class PageKind { Alone, OfCourse, OfSite };

/// Whether this program was built with the page's engine.
[[nodiscard]] bool hasPageEngine();
/// What the loader puts into the document, whose hashes the page's policy names.
struct PageParts {
    QByteArray style, script;
};
[[nodiscard]] PageParts pageParts(PageKind kind);
/// Packed: how long it becomes (32 bits, the highest byte first), then LZMA with lc = 4, lp = pb = 0 and no header.
/// Unpacked: the sizes of engine, script and style (32 bits each), these three, and the words.
[[nodiscard]] QByteArray pageBundle(const PageParts &parts);
/// Bytes as text that survives in an HTML file: how many there are, a space, then seven bits a letter. HTML's parser
/// changes '\0' and '\r', and '<' could end the element: these and the letters beside them, '\1', '\f' and '=', are
/// told apart by their last bit alone. That one letter of both stands for six bits, and the seventh begins the next. In
/// all a seventh shorter than base 64.
[[nodiscard]] QByteArray inLetters(const QByteArray &bytes);

/// What the program carries under a resource's path, unpacked.
[[nodiscard]] QByteArray carried(const QString &path);
/// A file that the program carries for its pages.
[[nodiscard]] QByteArray carriedPart(const QByteArray &name);

} // namespace lab::ui
