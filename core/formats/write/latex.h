#pragma once

#include "core/scene/drawing.h"
#include "core/scene/palette.h"

#include <string>
#include <vector>

namespace lab {

/// A drawing as one tikzpicture, `widthCm` wide. Plain TikZ, no library; colours are named labRRGGBB and have to be
/// defined by colourDefinitions. Texts are TeX text in the size that fits their box.
[[nodiscard]] std::string tikzOf(const Drawing &drawing, const Palette &palette, double widthCm,
                                 bool transparent = false);

/// labRRGGBB
[[nodiscard]] std::string latexColour(Colour colour);

/// \definecolor lines for every colour that `body` names labRRGGBB.
[[nodiscard]] std::string colourDefinitions(const std::string &body);

/// A whole document for plain pdflatex around `body`: fonts in any size, TikZ, colours, characters. The title is
/// escaped here; `body` is TeX.
struct LatexDocument {
    std::string title;
    std::string author;
    std::string note;
    std::string language = "en";
    bool letterPaper = false;
    std::string body;
};
[[nodiscard]] std::string latexOf(const LatexDocument &document);

struct StepDocument;
/// The body of such a document: the call, its shapes, and each step with its picture and words.
[[nodiscard]] std::string latexStepsOf(const StepDocument &document, const Palette &palette, double widthCm = 17);

} // namespace lab
