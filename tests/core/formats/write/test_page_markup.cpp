// The Markdown of pages, read once and written with each format's own escapes.

#include "core/formats/write/page_markup.h"

#include <QTest>

using namespace lab;

class TestPageMarkup : public QObject
{
    Q_OBJECT
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
        row("an open sign", "a **b", "<p>a **b</p>\n");
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

    void latexIsEscaped()
    {
        QCOMPARE(QString::fromStdString(markupAsLatex("**50 %** of `a_b`")),
                 QString("\\textbf{50 \\%} of \\texttt{a\\_b}\\par\n"));
    }
};

QTEST_GUILESS_MAIN(TestPageMarkup)
#include "test_page_markup.moc"
