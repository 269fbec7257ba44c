#pragma once

#include "core/formats/write/python_code.h"
#include "core/lesson/lesson.h"

#include <optional>

namespace lab {

/// The programs of all blocks of a chain in one, as pythonCode has each: pages that say which layers computed their
/// input. Where a block takes what the one before gave, the program asserts that, too; else it says what stood between
/// them. Where `shown` is none of its blocks any more, it stands in the place of `page`, the open one, and what follows
/// it takes the new numbers. Nothing where the lesson is no chain, or where no page is open then.
/// Errors: those of pythonCode.
[[nodiscard]] std::optional<Result<std::string>> pythonChain(const Lesson &lesson, int page, const Walkthrough &shown,
                                                             PythonDialect dialect, const Limits &limits = {});

} // namespace lab
