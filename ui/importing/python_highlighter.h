#pragma once

#include "core/scene/palette.h"

#include <QSyntaxHighlighter>

namespace lab::ui {

/// Colours of Python code: strings, numbers, comments, words of the language, and the input, filter and output of the
/// convolution in their roles' colours.
class PythonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit PythonHighlighter(QTextDocument *document);

    struct Names {
        QStringList inputs, filters, outputs;
        bool operator==(const Names &) const = default;
    };
    void setNames(Names names);
    void setTheme(Theme theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    void colourName(int begin, const QString &name);
    /// Colours a string from its first quote; the place behind it.
    int colourString(const QString &text, int begin, const QString &quotes, int from);

    Names m_names;
    Theme m_theme = Theme::Light;
};

} // namespace lab::ui
