// What was read from pasted code, and what was not, in words and colours.

#include "core/conv/geometry.h"
#include "core/formats/bytes/call_text.h"
#include "ui/importing/paste_code_sheet.h"
#include "ui/player/wording.h"

#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

namespace lab::ui {
namespace {

QString qtext(std::string_view text)
{
    return QString::fromUtf8(text.data(), int(text.size()));
}

QString coloured(Theme theme, Role role, const QString &text)
{
    const Colour colour = paletteOf(theme).text(role, Tone::Text);
    return QString("<b style=\"color:%1\">%2</b>")
        .arg(QColor(colour.r, colour.g, colour.b).name(), text.toHtmlEscaped());
}

QString muted(Theme theme, const QString &text)
{
    const Colour colour = paletteOf(theme).text(Role::Neutral, Tone::Muted);
    return QString("<span style=\"color:%1\">%2</span>")
        .arg(QColor(colour.r, colour.g, colour.b).name(), text.toHtmlEscaped());
}

/// The first few values, as they would be typed.
QString valuesText(const Array &array)
{
    constexpr Index most = 8;
    QStringList values;
    for (Index i = 0; i < std::min(array.size(), most); ++i)
        values << qtext(array.textAt(i));
    return values.join(", ") + (array.size() > most ? ", …" : "");
}

} // namespace

QString PasteCodeSheet::callHtml(const PythonCall &call) const
{
    const Theme now = theme();
    const QString input = call.inputName.empty() ? tr("input") : qtext(call.inputName);
    const QString filter = call.filterName.empty() ? tr("filter") : qtext(call.filterName);
    QString html = "<p><code>";
    if (!call.resultName.empty())
        html += coloured(now, Role::Output, qtext(call.resultName)) + " = ";
    html += "tf.nn.conv2d(" + coloured(now, Role::Input, input) + ", " + coloured(now, Role::Filter, filter) +
            qtext(argumentsAsPython(call.call.arguments)).toHtmlEscaped();
    const Result<Geometry> geometry = geometryOf(call.call);
    const std::string follows = geometry ? afterText(call.after, geometry->dataFormat) : std::string();
    html += ")</code><br>";
    for (const QString &line : qtext(follows).split('\n', Qt::SkipEmptyParts))
        html += "<code>" + line.toHtmlEscaped() + "</code><br>";
    html += coloured(now, Role::Input, qtext(call.call.input.shape().text())) + " * " +
            coloured(now, Role::Filter, qtext(call.call.filter.shape().text()));
    if (geometry)
        html += " → " + coloured(now, Role::Output, qtext(geometry->outputShape.text()));
    html += "</p>";
    if (qtext(call.function) != "tf.nn.conv2d")
        html +=
            "<p>" +
            tr("%1 was turned into tf.nn.conv2d:").arg("<code>" + qtext(call.function).toHtmlEscaped() + "</code>") +
            "</p>";
    if (!call.turns.empty()) {
        html += "<ul>";
        for (const Sentence &turn : call.turns)
            html += "<li>" + translatedText(turn).toHtmlEscaped() + "</li>";
        html += "</ul>";
    }
    return html;
}

QString PasteCodeSheet::understoodHtml() const
{
    const Theme now = theme();
    QString html;
    constexpr std::size_t mostShown = 40;
    if (!m_reading.arrays.empty()) {
        html += "<h3>" + tr("Understood") + "</h3><table cellspacing=\"0\" cellpadding=\"3\">";
        for (std::size_t i = 0; i < std::min(m_reading.arrays.size(), mostShown); ++i) {
            const PythonArray &array = m_reading.arrays[i];
            Role role = Role::Neutral;
            for (const PythonCall &call : m_reading.calls) {
                if (call.inputName == array.array.name)
                    role = Role::Input;
                if (call.filterName == array.array.name)
                    role = Role::Filter;
            }
            html += "<tr><td><code>" + coloured(now, role, qtext(array.array.name)) + "</code>&nbsp;</td><td><code>" +
                    qtext(array.array.shape.text()) + "</code>&nbsp;</td><td>" +
                    muted(now, qtext(typeName(array.array.type)) + (array.drawn ? ' ' + tr("(drawn)") : QString())) +
                    "</td></tr><tr><td></td><td colspan=\"2\"><code>" + muted(now, valuesText(array.array)) +
                    "</code></td></tr>";
        }
        html += "</table>";
        if (m_reading.arrays.size() > mostShown)
            html += "<p>" + tr("… and %n more", nullptr, int(m_reading.arrays.size() - mostShown)) + "</p>";
    }
    html += layersHtml();
    if (!m_reading.calls.empty())
        html += "<h3>" + (m_reading.calls.size() == 1 ? tr("The call") : tr("The calls")) + "</h3>";
    for (const PythonCall &call : m_reading.calls)
        html += callHtml(call);
    for (const Sentence &note : m_reading.notes)
        html += "<p>" + muted(now, translatedText(note)) + "</p>";
    return html;
}

/// Every layer with its shape; a convolution can be chosen for the picture, what has none says so.
QString PasteCodeSheet::layersHtml() const
{
    if (m_reading.steps.size() < 2 && m_reading.calls.size() < 2)
        return {};
    constexpr std::size_t mostLayers = 100;
    const Theme now = theme();
    QString html = "<h3>" + tr("Layers") + "</h3><table cellspacing=\"0\" cellpadding=\"3\">";
    const auto row = [&](const QString &name, const Shape &shape, int call, int block) {
        const bool chosen = block >= 0 && std::size_t(block) == m_chosen;
        const QString choice = chosen     ? tr("in the picture")
                               : call < 0 ? muted(now, tr("not in the picture"))
                                          : QString("<a href=\"#call%1\">%2</a>").arg(call).arg(tr("show this one"));
        html += "<tr><td>" + name.toHtmlEscaped() + "&nbsp;</td><td><code>" + qtext(shape.text()) +
                "</code>&nbsp;</td><td>" + choice + "</td></tr>";
    };
    std::vector<bool> listed(m_reading.calls.size(), false);
    for (std::size_t i = 0; i < std::min(m_reading.steps.size(), mostLayers); ++i) {
        const PythonStep &step = m_reading.steps[i];
        const bool known = step.call >= 0 && std::size_t(step.call) < listed.size();
        if (known)
            listed[std::size_t(step.call)] = true;
        row(qtext(step.op), step.shape, known ? step.call : -1, step.block);
    }
    for (std::size_t i = 0; i < std::min(listed.size(), mostLayers); ++i) // beside the first one's chain
        if (const Result<Geometry> geometry = geometryOf(m_reading.calls[i].call); !listed[i] && geometry)
            row(qtext(m_reading.calls[i].op), geometry->outputShape, int(i), int(i));
    return html + "</table>";
}

QString PasteCodeSheet::refusedHtml() const
{
    if (m_reading.refusals.empty())
        return {};
    QString html = "<h3>" + tr("Not understood") + "</h3>";
    for (std::size_t i = 0; i < m_reading.refusals.size(); ++i) {
        const PythonRefusal &refusal = m_reading.refusals[i];
        const QString place = tr("line %1, column %2").arg(refusal.place.line).arg(refusal.place.column);
        const QString reason = translatedText(refusal.reason);
        const bool quiet = refusal.harmless || refusal.consequence;
        html += "<p><a href=\"#" + QString::number(i) + "\">" + place + "</a><br>" +
                (quiet ? muted(theme(), reason) : reason.toHtmlEscaped()) +
                (refusal.harmless ? ' ' + muted(theme(), tr("(the picture does not need it)")) : QString()) + "</p>";
    }
    return html;
}

void PasteCodeSheet::report()
{
    QString html = understoodHtml() + refusedHtml();
    const auto isGrave = [](const PythonRefusal &one) { return !one.harmless && !one.consequence; };
    const auto grave = std::count_if(m_reading.refusals.begin(), m_reading.refusals.end(), isGrave);
    const auto first =
        std::find_if(m_reading.refusals.begin(), m_reading.refusals.end(), isGrave) - m_reading.refusals.begin();
    // That nothing was found comes first: why a line was not read matters only then.
    if (m_reading.calls.empty() && !code().trimmed().isEmpty())
        html.prepend(
            "<p><b>" + tr("No convolution was found.") + "</b></p><p>" +
            muted(theme(), tr("What is looked for: tf.nn.conv2d, tf.keras.layers.Conv2D, F.conv2d and nn.Conv2d, "
                              "or two arrays to be taken as input and filter.")) +
            "</p>");
    else if (grave > 0) // said at the top too: the list may lie below the fold
        html.prepend("<p><a href=\"#" + QString::number(first) + "\">" +
                     tr("Not understood: %1, see below").arg(grave) + "</a></p>");
    if (code().trimmed().isEmpty())
        html = "<p>" +
               muted(theme(), tr("TensorFlow, Keras, PyTorch and NumPy are understood: constants, lists, reshape, "
                                 "zeros, random values, arithmetic, and the call itself.")) +
               "</p>";
    m_report->setHtml(html);
}

} // namespace lab::ui
