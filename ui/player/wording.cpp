#include "ui/player/wording.h"

#include "core/lesson/refusal.h"
#include "core/tensor/number_text.h"

#include <QCoreApplication>
#include <QFontInfo>

#include <algorithm>

namespace lab::ui {

namespace {

QColor toQColor(Colour colour)
{
    return {colour.r, colour.g, colour.b};
}

PhraseBook bookOf(const char *context)
{
    return [context](std::string_view english) {
        const std::string sentence(english);
        return QCoreApplication::translate(context, sentence.c_str()).toStdString();
    };
}

/// Whether the picture's linked cell is what a word speaks of: the same cell, or the same kind for a word of no cell.
bool speaksOf(const Span &span, const std::optional<CellRef> &linked)
{
    if (!linked || linked->panel == Panel::None || span.subject == Role::Neutral)
        return false;
    const CellRef cell = span.target;
    return cell.panel == Panel::None ? span.subject == roleOf(linked->panel) : cell == *linked;
}

} // namespace

PhraseBook translatedPhrases()
{
    // A story's own line is one of the picture's.
    return [phrases = bookOf("Phrases"), scene = bookOf("Scene")](std::string_view english) {
        std::string said = phrases(english);
        return said == english ? scene(english) : said;
    };
}

PhraseBook translatedReasons()
{
    return bookOf("Refusals");
}

QString translatedText(const Sentence &sentence)
{
    return QString::fromStdString(said(sentence, translatedReasons()));
}

QString refusalText(const Error &error)
{
    return QString::fromStdString(refusalSentence(error, translatedReasons()));
}

QStringList remarkTexts(const Geometry &geometry)
{
    QStringList texts;
    for (const std::string &remark : callRemarks(geometry, translatedReasons()))
        texts << QString::fromStdString(remark);
    return texts;
}

std::string translatedSceneWords(std::string_view english)
{
    return bookOf("Scene")(english);
}

std::string installedLanguage()
{
    //: The tag of the language that this file translates to: de, fr, es, …
    return QCoreApplication::translate("Language", "en").toStdString();
}

Role roleOf(Panel panel)
{
    switch (panel) {
    case Panel::None:
    case Panel::Memory:
    case Panel::Strip:
        return Role::Neutral;
    case Panel::Input:
        return Role::Input;
    case Panel::Filter:
    case Panel::FlatFilter:
        return Role::Filter;
    case Panel::Virtual:
        return Role::Patch;
    case Panel::Product:
    case Panel::Output:
    case Panel::Biased:
    case Panel::Activated:
    case Panel::Pooled:
        return Role::Output;
    }
    return Role::Neutral;
}

QColor textColour(Theme theme, Role subject)
{
    return toQColor(paletteOf(theme).text(subject, Tone::Text));
}

QColor fillColour(Theme theme, Role subject, Tone tone)
{
    return toQColor(paletteOf(theme).fill(subject, tone));
}

QString shortText(double value, int letters)
{
    return QString::fromStdString(shortNumberText(value, letters));
}

HintColours hintColours(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return {0x3A2E14U, 0xE3B34CU, 0xF3D9A0U};
    case Theme::HighContrast:
        return {0x000000U, 0xFFFF00U, 0xFFFFFFU};
    case Theme::Light:
    case Theme::Print:
        break;
    }
    return {0xFFF6E5U, 0xE3B34CU, 0x7A4F00U};
}

QFont fixedFont(const QFont &like)
{
    QFont font = like;
    font.setFamilies({"JetBrains Mono", "DejaVu Sans Mono", "monospace"});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

Step toldStep(const Walkthrough &walkthrough, Index number, const Hidden &hidden)
{
    return walkthrough.step(hidden.sizes || hidden.counts ? 0 : number);
}

bool isResultHidden(const Step &step, const Hidden &hidden)
{
    const auto hides = [&hidden](auto matches) {
        return std::any_of(hidden.cells.begin(), hidden.cells.end(), matches);
    };
    switch (step.phase) {
    case Phase::Call:
        return hidden.sizes || hidden.counts;
    case Phase::Flatten:
        return hidden.flatFilter ||
               hides([&step](const CellRef &c) { return c.panel == Panel::FlatFilter && c.a == step.tapRow; });
    case Phase::Extract:
        return hidden.virtualRows ||
               hides([&step](const CellRef &c) { return c.panel == Panel::Virtual && c.a == step.row; });
    case Phase::Multiply:
        return hidden.outputs || hides([&step](const CellRef &c) {
                   return c.panel == Panel::Product && c.a == step.row && (step.channel < 0 || c.b == step.channel);
               });
    case Phase::Reshape:
        return hidden.outputs || hides([](const CellRef &c) { return c.panel == Panel::Input; });
    case Phase::Bias:
    case Phase::Activate:
    case Phase::Pool: {
        // A number of the plane that the step makes, or of one that it is made from.
        const BlockPlane made = step.phase == Phase::Bias       ? BlockPlane::Biased
                                : step.phase == Phase::Activate ? BlockPlane::Activated
                                                                : BlockPlane::Pooled;
        return hidden.outputs || hidden.gradients || hides([made](const CellRef &c) {
                   const std::optional<BlockPlane> asked = planeOf(c.panel);
                   return asked && *asked <= made;
               });
    }
    }
    return false;
}

QString htmlOf(const RichText &text, Theme theme, const std::optional<CellRef> &linked)
{
    QString html;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const Span &span = text[i];
        QString word = QString::fromStdString(span.text).toHtmlEscaped();
        if (span.code)
            word = "<span style=\"font-family:'JetBrains Mono','DejaVu Sans Mono',monospace\">" + word + "</span>";
        if (span.subject == Role::Neutral) {
            html += word;
            continue;
        }
        QString style = "text-decoration:none;font-weight:600;color:" + textColour(theme, span.subject).name();
        if (speaksOf(span, linked))
            style += ";background-color:" + fillColour(theme, span.subject, Tone::Soft).name();
        if (span.target.panel == Panel::None)
            html += "<span style=\"" + style + "\">" + word + "</span>";
        else
            html += QString("<a href=\"cell:%1\" style=\"%2\">%3</a>").arg(i).arg(style, word);
    }
    return html;
}

} // namespace lab::ui
