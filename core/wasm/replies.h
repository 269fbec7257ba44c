#pragma once

#include "core/scene/cell_place.h"
#include "core/wasm/json.h"
#include "core/wasm/session.h"

namespace lab::page {

// The door's answers, as JSON.

[[nodiscard]] std::string errorReply(const Error &error);
/// Title, note, pages with their texts and tasks.
[[nodiscard]] std::string lessonReply(const Session &session);
/// Everything that changes with an edit, a turned page or another walk.
[[nodiscard]] std::string stateReply(const Session &session);
/// What is said about a step; `hides`: nothing may tell what it makes.
[[nodiscard]] std::string stepReply(const Session &session, Index step, bool hides);
[[nodiscard]] std::string codeReply(const Session &session, Index step, Index dialect);
/// Name, value and links of a cell; `hidden` as in the picture.
[[nodiscard]] std::string linkReply(const Session &session, const CellRef &cell, const Hidden &hidden);
/// The cells of the newest picture with what stands in them, in painting order; `later`: the walk comes to it after
/// `step`.
[[nodiscard]] std::string cellsReply(const Session &session, Index step);
/// Grades an answer to the task or, with `step`, to what that step makes; with "show" the answer, and for an output
/// number between which steps, number by number, its products are made.
[[nodiscard]] std::string answerReply(const Session &session, const Question &question, const Request &request);
/// Whether a task that is done by changing or by clicking is done.
[[nodiscard]] std::string judgeReply(const Session &session, const CellRef &pinned);
/// All output numbers by the plain sums, each as the shortest text that reads back as the same float32.
[[nodiscard]] std::string outputReply(const Session &session);

/// From "input-0-1-2-0"; Panel::None where it is no name of a cell.
[[nodiscard]] CellRef cellOf(std::string_view id);
/// Where its number is kept, if the reader may change it now.
[[nodiscard]] std::optional<CellPlace> changeablePlace(const Session &session, const CellRef &cell);
/// Numbers in any of the ways one types several; nothing where one of them is none, or there is none.
[[nodiscard]] std::optional<std::vector<double>> typedNumbers(std::string_view text);
/// What the question of a step hides; nothing where a step asks nothing.
[[nodiscard]] std::optional<Question> askedByStep(const Session &session, Index step);

} // namespace lab::page
