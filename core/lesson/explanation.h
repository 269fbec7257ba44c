#pragma once

#include "core/lesson/formula.h"
#include "core/lesson/phrases.h"
#include "core/walkthrough/walkthrough.h"

#include <optional>
#include <string>
#include <vector>

namespace lab {

/// What is said about one step. All numbers in it come from the walkthrough's call.
struct Explanation {
    Role subject = Role::Neutral;  ///< of the phase: the colour of the badge
    std::string badge;             ///< "Step 3 of 3   Multiply · patch (0,1)"
    RichText what;                 ///< two or three sentences: what happens
    std::string documented;        ///< the documentation's step that this is, in brief; code in backquotes
    std::vector<Formula> formulas; ///< the index rule, then with the step's numbers
    std::string question;          ///< what the reader may ask here
    RichText answer;
    RichText why; ///< one or two sentences: why it matters

    bool operator==(const Explanation &) const = default;
};

struct ExplainOptions {
    bool hideResult = false; ///< nothing may give away what the step makes: it is being asked
    PhraseBook book{};
};

[[nodiscard]] Explanation explain(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options = {});

/// The sentences of `what` alone, for captions and for a screen reader; where they lead up to a number, with that
/// number.
[[nodiscard]] RichText captionOf(const Walkthrough &walkthrough, const Step &step, const ExplainOptions &options = {});

} // namespace lab
