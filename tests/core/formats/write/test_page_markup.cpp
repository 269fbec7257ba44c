// The Markdown of pages, read once and written with each format's own escapes.

#include "core/formats/write/latex.h"
#include "core/formats/write/page_markup.h"
#include "core/lesson/formula_markup.h"

#include <QTest>

using namespace lab;

class TestPageMarkup : public QObject
{
    Q_OBJECT
    const Palette print = paletteOf(Theme::Print);
private slots:
    void spansAndBlocks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QString::fromUtf8(markdown)
                                << QString::fromUtf8(html)
                                       .replace("<p>", "<p dir=\"auto\">")
                                       .replace("<li>", "<li dir=\"auto\">")
                                       .replace("<h3>", "<h3 dir=\"auto\">");
        };
        row("two paragraphs", "One\nline.\n\nTwo.", "<p>One line.</p>\n<p>Two.</p>\n");
        row("bold, italic, code", "**a** and *b* and `c*d`",
            "<p><strong>a</strong> and <em>b</em> and <code>c*d</code></p>\n");
        row("code within italic", "*a `b` c*", "<p><em>a </em><em><code>b</code></em><em> c</em></p>\n");
        row("a product is no italic", "2 * 3 * 4", "<p>2 * 3 * 4</p>\n");
        row("a list", "Before\n- one\n- two\n\nafter",
            "<p>Before</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>after</p>\n");
        row("a heading", "## Head\ntext", "<h3>Head</h3>\n<p>text</p>\n");
        row("escaped signs", "\\*not\\* this", "<p>*not* this</p>\n");
        row("no HTML of its own", "<b onclick=\"x\">&amp;", "<p>&lt;b onclick=&quot;x&quot;&gt;&amp;amp;</p>\n");
        row("a formula", "so $x_{i}$ < 2",
            "<p>so <math "
            "xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><msub><mi>x</mi><mi>i</mi></msub></mrow></math> "
            "&lt; 2</p>\n");
        row("prices are none", "$5 and $6 or `$x$` or \\$x$", "<p>$5 and $6 or <code>$x$</code> or $x$</p>\n");
        row("an open sign", "a **b", "<p>a **b</p>\n");
        row("words of a role", "Each {p|**row** $x$} meets {f|the\ncolumn}",
            "<p>Each <strong><span class=\"patch\">row</span></strong><span class=\"patch\"> </span><span "
            "class=\"patch\">"
            "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mrow><mi>x</mi></mrow></math></span> meets "
            "<span class=\"filter\">the column</span></p>\n");
        row("braces that are none", "{x|a} {p|} {p|open, `{i|a}` and \\{o|b}",
            "<p>{x|a} {p|} {p|open, <code>{i|a}</code> and {o|b}</p>\n");
    }
    void spansAndBlocks()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        QCOMPARE(QString::fromStdString(markupAsHtml(markdown.toStdString())), html);
    }

    void markdownIsKeptAndReadsBack()
    {
        const std::string text = "A **bold** word, *one* and `code`.\n\n- item\n- another\n\nEnd_of_it";
        QVERIFY(pageMarkup(markupAsMarkdown(text)) == pageMarkup(text));
    }

    /// A row: the formula as the program's other formulas are written in a line; empty where it is none.
    void formulas_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *source, const char *line) {
            QTest::newRow(source) << QString::fromUtf8(source) << QString::fromUtf8(line);
        };
        row("y_{1,0} = \\sum_{i,j} x_{1+i,\\,j}\\; k_{i,j}", "y_1, 0 = Σ(i, j) x_1 + i, j k_i, j");
        row("\\left\\lceil \\frac{H - F + 1}{s_h} \\right\\rceil", "⌈(H - F + 1) / (s_h)⌉");
        row("floor(5/2) = 2", "⌊5 / 2⌋ = 2");
        row("output[0, y, x, k] = max(0, b_k)", "output[0, y, x, k] = max(0, b_k)");
        row("2\\cdot(a + 1.5) \\le 7", "2 · (a + 1.5) ≤ 7");
        row("\\mathrm{depth} \\times C", "depth × C");
        for (const char *none : {"", "\\frac{1}", "\\frac{}{2}", "x_", "(1", "1)", "a & b", "\\sum_{i}", "\\href{x}",
                                 "a_{i,}", "\\mathrm{a<b}", "\\right", "{{{{{{{{{{{{{{{{1}}}}}}}}}}}}}}}}"})
            row(none, "");
    }
    void formulas()
    {
        QFETCH(QString, source);
        QFETCH(QString, line);
        const std::optional<Formula> read = formulaOf(source.toStdString());
        QCOMPARE(read ? QString::fromStdString(plainText(*read)) : QString(), line);
    }

    void formulasOfAPage()
    {
        const std::string text = "a $x$ `$y$` \\$z$ $$\n$u + v$ ``` `$w$` ``` $$t$$";
        QStringList found;
        for (const FormulaPlace &place : formulasIn(text))
            found << QString::fromStdString(text.substr(place.begin, place.end - place.begin));
        QCOMPARE(found, (QStringList{"$x$", "$u + v$", "$$t$$"}));
        QCOMPARE(QString::fromStdString(markupAsLatex("$\\lfloor n/2 \\rfloor$ & $2", print)),
                 QString("$\\left\\lfloor n / 2 \\right\\rfloor$ \\& \\$2\\par\n"));
    }

    void wordsOfARole()
    {
        const std::string text = "a {i|**x** {o|y}} `{i|c}` \\{i|d} {f|$k_{1}$}";
        QStringList found;
        for (const RoleWords &words : roleWordsIn(text))
            found << QString::fromStdString(text.substr(words.first(), words.last() - words.first()));
        QCOMPARE(found, (QStringList{"**x** {o|y}", "y", "$k_{1}$"}));
        QCOMPARE(QString::fromStdString(markupAsMarkdown("The {p|row} of {o|6}")), QString("The row of 6\n\n"));
        const std::string latex = markupAsLatex("The {p|row}", print);
        QCOMPARE(QString::fromStdString(latex),
                 "The \\textcolor{" + QString::fromStdString(latexColour(print.text(Role::Patch, Tone::Text))) +
                     "}{row}\\par\n");
        QVERIFY(colourDefinitions(latex).starts_with("\\definecolor{lab"));
    }

    void latexIsEscaped()
    {
        QCOMPARE(QString::fromStdString(markupAsLatex("**50 %** of `a_b`", print)),
                 QString("\\textbf{50 \\%} of \\texttt{a\\_b}\\par\n"));
    }
};

QTEST_GUILESS_MAIN(TestPageMarkup)
#include "test_page_markup.moc"
