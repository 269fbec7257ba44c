#pragma once

#include "core/formats/write/step_document.h"
#include "core/lesson/lesson.h"
#include "core/lesson/phrases.h"
#include "core/result.h"
#include "core/scene/palette.h"
#include "core/scene/stage.h"

#include <QColor>
#include <QFont>
#include <QString>

namespace lab::ui {

/// The explanation's sentences in the language that is installed, context "Phrases".
[[nodiscard]] PhraseBook translatedPhrases();
/// Reasons and warnings in that language, context "Refusals".
[[nodiscard]] PhraseBook translatedReasons();
/// A reason or warning in the language that is installed.
[[nodiscard]] QString translatedText(const Sentence &sentence);
/// refusalSentence in the language that is installed.
[[nodiscard]] QString refusalText(const Error &error);
/// What is to be known of a call that TensorFlow takes: groups, an empty output, where it does not run.
[[nodiscard]] QStringList remarkTexts(const Geometry &geometry);

/// "en", or the tag of the language whose sentences are installed: "de", "fr", "es".
[[nodiscard]] std::string installedLanguage();

/// For Services::translate: the words of the picture in the language that is installed, context "Scene".
[[nodiscard]] std::string translatedSceneWords(std::string_view english);

/// The role of what stands in a panel.
[[nodiscard]] Role roleOf(Panel panel);

/// Text and fills of a role in a theme; Role::Neutral is the theme's ink.
[[nodiscard]] QColor textColour(Theme theme, Role subject);
[[nodiscard]] QColor fillColour(Theme theme, Role subject, Tone tone);
/// Of what is hinted at or asked from the user: amber.
struct HintColours {
    QColor ground, bar, text;
};
[[nodiscard]] HintColours hintColours(Theme theme);
/// A number in at most so many letters.
[[nodiscard]] QString shortText(double value, int letters = 6);
/// JetBrains Mono, or what stands in for it, in the size of `like`.
[[nodiscard]] QFont fixedFont(const QFont &like);

/// Whether what a step makes is hidden just now, because it is being asked or blacked out.
[[nodiscard]] bool isResultHidden(const Step &step, const Hidden &hidden);
/// The step that panels may speak of: while sizes or counts are asked for, every later one would tell them.
[[nodiscard]] Step toldStep(const Walkthrough &walkthrough, Index number, const Hidden &hidden);

/// Rich text of Qt: role colours, code in the fixed font. A word with a cell is a link "cell:<its index in the text>";
/// one that `linked` stands for is marked.
[[nodiscard]] QString htmlOf(const RichText &text, Theme theme, const std::optional<CellRef> &linked = {});

} // namespace lab::ui
