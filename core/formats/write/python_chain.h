#pragma once

#include "core/formats/write/python_code.h"
#include "core/lesson/lesson.h"

#include <map>
#include <optional>
#include <utility>

namespace lab {

/// Calls that were changed on pages without being the lesson's, by page.
using TriedCalls = std::map<int, std::pair<Conv2DCall, Beside>>;

/// The programs of all blocks of a chain in one, as pythonCode has each: pages that say which layers computed their
/// input. Where a block takes what the one before gave, the program asserts that, too; else it says what stood between
/// them. Where `shown` is none of its blocks any more, it stands in the place of `page`, the open one, and what follows
/// it takes the new numbers; so it is with what was tried on other pages. Nothing where the lesson is no chain, or
/// where no page is open then. Errors: those of pythonCode.
[[nodiscard]] std::optional<Result<std::string>> pythonChain(const Lesson &lesson, int page, const Walkthrough &shown,
                                                             PythonDialect dialect, const Limits &limits = {},
                                                             const TriedCalls &tried = {});

} // namespace lab
