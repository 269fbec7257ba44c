// Reads every #include of the house and fails on an arrow that runs the wrong way.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <limits>

namespace {

/// Which rooms a room may include, itself not named; the order is that of core/README.md and ui/README.md.
const QHash<QString, QStringList> &allowedRooms()
{
    static const QHash<QString, QStringList> rooms = [] {
        QHash<QString, QStringList> table;
        QStringList left; // one after the other, each includes all before it
        for (const char *room : {"core", "core/tensor", "core/conv", "core/after", "core/walkthrough"}) {
            table.insert(room, left);
            left << room;
        }
        for (const char *room : {"core/scene", "core/lesson"}) // they do not see each other
            table.insert(room, left);
        left << "core/scene" << "core/lesson";
        table.insert("core/formats", left); // what readers and writers share
        left << "core/formats";
        const QString bytes = "core/formats/bytes", read = "core/formats/read";
        table.insert(bytes, left);
        table.insert("core/formats/python", left + QStringList{bytes});
        table.insert(read, left + QStringList{bytes});
        table.insert("core/formats/write", left + QStringList{bytes});
        left << bytes << read << "core/formats/write" << "core/formats/python";
        table.insert("core/wasm", left);
        for (const char *room : {"ui/document", "ui/player"}) {
            table.insert(room, left);
            left << room;
        }
        const QStringList middle{"ui/editing", "ui/stage", "ui/explaining", "ui/lessons", "ui/importing"};
        for (const QString &room : middle) // they do not see each other
            table.insert(room, left);
        left << middle;
        for (const char *room : {"ui/exporting", "ui/window", "app"}) {
            table.insert(room, left);
            left << room;
        }
        return table;
    }();
    return rooms;
}

/// "core/formats/python/lexer.h" → "core/formats/python": the first two folders of core and ui, three of formats, the
/// first of app.
QString roomOf(const QString &path)
{
    const QStringList folders = path.split('/').mid(0, path.count('/'));
    if (folders.isEmpty())
        return {};
    const bool formats = folders.mid(0, 2) == QStringList{"core", "formats"};
    return folders.mid(0, formats ? 3 : folders[0] == "app" ? 1 : 2).join('/');
}

QStringList sourceFiles(const QString &folder)
{
    QStringList files;
    QDirIterator it(QStringLiteral(LAB_SOURCE_DIR "/") + folder, {"*.h", "*.cpp"}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files << QDir(LAB_SOURCE_DIR).relativeFilePath(it.next());
    return files;
}

QStringList includesOf(const QString &file)
{
    QFile source(QStringLiteral(LAB_SOURCE_DIR "/") + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression pattern("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]",
                                            QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = pattern.globalMatch(QString::fromUtf8(source.readAll()));
    while (matches.hasNext())
        includes << matches.next().captured(1);
    return includes;
}

/// The way from a file back to itself by what it includes; empty where there is none. `done` has those that were seen.
QStringList circleFrom(const QString &file, QStringList way, QSet<QString> &done)
{
    if (way.contains(file))
        return way.mid(way.indexOf(file)) << file;
    if (done.contains(file))
        return {};
    way << file;
    for (const QString &include : includesOf(file))
        if (allowedRooms().contains(roomOf(include)))
            if (const QStringList circle = circleFrom(include, way, done); !circle.isEmpty())
                return circle;
    done << file;
    return {};
}

/// What a file keeps to itself: "class Writer", "mostCells", "text(Index)", without the names of parameters. Of a
/// header: the functions that it declares.
QStringList ownNamesOf(const QString &file)
{
    const bool declares = file.endsWith(".h");
    static const QRegularExpression kind("^(?:class|struct|enum class) (\\w+)"),
        function(
            "^(?:\\[\\[nodiscard\\]\\] )?(?:constexpr |inline )?[A-Za-z_][\\w:<>,&* ]*[ &*](\\w+)\\(([^)]*)(?:\\)|$)"),
        variable("^(?:constexpr|const|inline|static|thread_local) [\\w:<>,&* ]*[ &*](\\w+)(?: =|\\{|\\[)"),
        enumerators("^enum \\w* ?\\{ (.*) \\}"), parameterName("\\s?\\w+$");
    QFile source(QStringLiteral(LAB_SOURCE_DIR "/") + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QStringList names;
    bool inside = false;
    for (const QString &line : QString::fromUtf8(source.readAll()).split('\n')) {
        if (line == "namespace {" || line.startsWith("} // namespace"))
            inside = line == "namespace {";
        if (declares ? !line.endsWith(';') : !inside)
            continue;
        if (const auto match = kind.match(line); match.hasMatch() && !declares) {
            names << "class " + match.captured(1);
        } else if (const auto list = enumerators.match(line); list.hasMatch()) {
            for (const QString &name : list.captured(1).split(','))
                names << "class " + name.section('=', 0, 0).trimmed();
        } else if (const auto call = function.match(line); call.hasMatch()) {
            QStringList types;
            for (const QString &parameter : call.captured(2).split(',', Qt::SkipEmptyParts))
                types << parameter.section(" =", 0, 0).trimmed().remove(parameterName);
            names << call.captured(1) + "(" + types.join(", ") + ")";
        } else if (const auto constant = variable.match(line); constant.hasMatch()) {
            names << constant.captured(1);
        }
    }
    return names;
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT
private slots:
    void arrowsRunOneWay()
    {
        QStringList wrong;
        int seen = 0;
        for (const QString &folder : QStringList{"core", "ui", "app"}) {
            for (const QString &file : sourceFiles(folder)) {
                const QString room = roomOf(file);
                QVERIFY2(allowedRooms().contains(room), qPrintable(file + ": no such room in architecture.md"));
                for (const QString &include : includesOf(file)) {
                    const QString target = roomOf(include);
                    if (!allowedRooms().contains(target) || target == room)
                        continue;
                    ++seen;
                    if (!allowedRooms()[room].contains(target))
                        wrong << file + " includes " + include;
                }
            }
        }
        QVERIFY(seen > 10);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void noFileIncludesItselfByOthers()
    {
        QSet<QString> done;
        for (const QString &folder : QStringList{"core", "ui", "app"})
            for (const QString &file : sourceFiles(folder)) {
                const QStringList circle = circleFrom(file, {}, done);
                QVERIFY2(circle.isEmpty(), qPrintable(circle.join(" → ")));
            }
        QVERIFY(done.size() > 300);
    }

    /// LAB_UNITY compiles the sources of a folder at once; and what two of them have by the same name, or one of them
    /// and a header, stands there twice.
    void filesOfAFolderKeepTheirNamesApart()
    {
        static const QRegularExpression tables(
            "/python/library/(data|definitions|jax|keras|numpy|python|scipy|tensorflow|torch)\\.cpp$");
        QHash<QString, QString> owner; // of "core/scene: text(float)"
        for (const QString &folder : QStringList{"core", "ui"})
            for (const QString &file : sourceFiles(folder)) {
                const QString place = file.section('/', 0, -2);
                // The tables of libraries have one name in each and are compiled alone, as the page's door is.
                if (tables.match(file).hasMatch() || place.startsWith("core/wasm"))
                    continue;
                for (const QString &name : ownNamesOf(file)) {
                    const QString other = owner.value(place + ": " + name, file);
                    QVERIFY2(other == file, qPrintable(name + " stands in " + other + " and in " + file));
                    owner.insert(place + ": " + name, file);
                }
            }
        QVERIFY(owner.size() > 1000);
    }

    /// .clang-format breaks what it can; texts, tables and comments are broken by hand. Python's tables are programs.
    void linesFitInto120Columns()
    {
        QStringList wrong;
        for (const QString &folder : QStringList{"core", "ui", "app"})
            for (const QString &file : sourceFiles(folder)) {
                QFile source(QStringLiteral(LAB_SOURCE_DIR "/") + file);
                QVERIFY(source.open(QIODevice::ReadOnly));
                int number = 0;
                for (const QString &line : QString::fromUtf8(source.readAll()).split('\n')) {
                    ++number;
                    if (line.toUcs4().size() > 120 && !file.startsWith("core/formats/python/library/"))
                        wrong << file + ':' + QString::number(number);
                }
            }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    /// A clone with nothing beside it has everything it needs.
    void noFileNamesAFolderBesideTheRepository()
    {
        const QByteArray beside = QByteArray("..") + "/shared";
        QStringList wrong;
        int seen = 0;
        QDirIterator it(LAB_SOURCE_DIR, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = QDir(LAB_SOURCE_DIR).relativeFilePath(it.next());
            if (file.startsWith(".git/") || file.startsWith(".build/"))
                continue;
            QFile content(it.filePath());
            QVERIFY2(content.open(QIODevice::ReadOnly), qPrintable(file));
            ++seen;
            if (content.readAll().contains(beside))
                wrong << file;
        }
        QVERIFY(seen > 700);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void coreKnowsNoQtNoFilesNoClock()
    {
        static const QRegularExpression banned(
            "^(Q[A-Z].*|Qt.*|fstream|filesystem|iostream|cstdio|stdio\\.h|chrono|random|ctime|time\\.h|locale)$");
        QStringList wrong;
        for (const QString &file : sourceFiles("core"))
            for (const QString &include : includesOf(file))
                if (banned.match(include).hasMatch())
                    wrong << file + " includes " + include;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    /// Browsers have no threads, and the live page's module none of these libraries; what needs one of them has a file
    /// in core/wasm/instead, or is no part of the module.
    void coreStaysFreeOfWhatBrowsersLack()
    {
        static const QRegularExpression lacking(
            "^(thread|mutex|shared_mutex|condition_variable|future|semaphore|barrier|latch|execution|exception|"
            "stdexcept|typeinfo|any|zip\\.h|zlib\\.h|hwy/.*|sys/.*|unistd\\.h)$");
        static const QStringList replaced{"core/conv/fast_conv2d.cpp", "core/formats/write/png.cpp"};
        static const QRegularExpression elsewhere("^core/(conv/fast/|formats/(python|read)/|formats/write/workbook|"
                                                  "formats/bytes/(binary|zip_archive))");
        QStringList wrong;
        for (const QString &file : sourceFiles("core"))
            for (const QString &include : includesOf(file))
                if (lacking.match(include).hasMatch() && !replaced.contains(file) &&
                    !elsewhere.match(file).hasMatch() && !file.startsWith("core/wasm/instead/"))
                    wrong << file + " includes " + include;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    /// Locales and rounding are settled in one file; everything else asks it. Whole numbers in sentences may use
    /// to_string.
    void realNumbersMeetTextInOneFileOnly()
    {
        static const QRegularExpression conversion(
            "\\b(to_chars|from_chars|sto(d|f|ld|i|l|ll|ul|ull)|strto(d|f|ld|l|ll|ul|ull)|setprecision|"
            "[io]?stringstream|v?sn?printf|sscanf)\\b");
        const QString home = "core/tensor/number_text.cpp";
        QStringList found;
        for (const QString &file : sourceFiles("core")) {
            QFile source(QStringLiteral(LAB_SOURCE_DIR "/") + file);
            QVERIFY(source.open(QIODevice::ReadOnly));
            for (const QString &line : QString::fromUtf8(source.readAll()).split('\n'))
                if (conversion.match(line.section("//", 0, 0)).hasMatch() && !found.contains(file))
                    found << file;
        }
        QCOMPARE(found, QStringList{home});
    }

    /// Files come in and go out through one function each, which know pipes, limits, full disks and odd names.
    void nothingGoesRoundTheFileGates()
    {
        static const QRegularExpression banned(
            "\\b(QSaveFile|QTemporaryFile|[io]?fstream|freopen|fopen|mmap|setOutputFileName)\\b|\\W::open\\b|"
            "\\bQFile\\s+\\w+\\s*[({]|\\bQFile::(rename|copy|remove|link)\\b|\\bQDir::rename\\b");
        QVERIFY(banned.isValid());
        // The gates; what the program carries in itself (":/…") and its own folder of journals.
        static const QStringList gates{"ui/document/read_file.cpp", "ui/document/write_file.cpp",
                                       "ui/importing/examples.cpp", "ui/player/icons.cpp",
                                       "ui/lessons/progress.cpp",   "ui/document/autosave.cpp",
                                       "app/sentence_list.cpp"};
        QStringList found;
        for (const QString &folder : QStringList{"core", "ui", "app"}) {
            for (const QString &file : sourceFiles(folder)) {
                QFile source(QStringLiteral(LAB_SOURCE_DIR "/") + file);
                QVERIFY(source.open(QIODevice::ReadOnly));
                for (const QString &line : QString::fromUtf8(source.readAll()).split('\n'))
                    if (banned.match(line.section("//", 0, 0)).hasMatch() && !gates.contains(file))
                        found << file + ": " + line.trimmed();
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

    /// Text that is more than plain is made in few places, which escape what came from a file or load nothing.
    void nothingGoesRoundTheTextGate()
    {
        static const QRegularExpression rich(
            "\\b(setHtml|insertHtml|setMarkdown|fromHtml|Qt::RichText|Qt::MarkdownText|"
            "new QTextBrowser|setOpenExternalLinks|openUrl)\\b");
        static const QStringList allowed{
            "ui/lessons/page_text.cpp",          "ui/lessons/lesson_panel.cpp", "ui/lessons/task_box.cpp",
            "ui/explaining/span_label.cpp",      "ui/window/presentation.cpp",  "ui/importing/paste_code_report.cpp",
            "ui/importing/paste_code_sheet.cpp", "ui/editing/table_text.cpp",   "ui/window/main_window_help.cpp"};
        QStringList found;
        for (const QString &folder : QStringList{"ui", "app"}) {
            for (const QString &file : sourceFiles(folder)) {
                QFile source(QStringLiteral(LAB_SOURCE_DIR "/") + file);
                QVERIFY(source.open(QIODevice::ReadOnly));
                for (const QString &line : QString::fromUtf8(source.readAll()).split('\n'))
                    if (rich.match(line.section("//", 0, 0)).hasMatch() && !allowed.contains(file))
                        found << file + ": " + line.trimmed();
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

    void includesAreWrittenFromTheRoot()
    {
        QStringList wrong;
        for (const QString &folder : QStringList{"core", "ui", "app"})
            for (const QString &file : sourceFiles(folder))
                for (const QString &include : includesOf(file))
                    if (include.startsWith('.') ||
                        (include.endsWith(".h") && !include.contains('/') &&
                         QFile::exists(QStringLiteral(LAB_SOURCE_DIR "/") + file.section('/', 0, -2) + '/' + include)))
                        wrong << file + " includes " + include;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    /// Precompiled headers and one library's own includes hide that a header is missing; the next compiler tells it on
    /// a newcomer's machine.
    void functionsHaveTheirHeaders()
    {
        static const QList<std::pair<QString, QRegularExpression>> headers{
            {"algorithm",
             QRegularExpression(
                 "\\bstd::(?:ranges::)?(?:find|find_if|find_if_not|find_end|find_first_of|any_of|all_of|none_of|"
                 "count|count_if|sort|nth_element|is_sorted|lower_bound|upper_bound|equal_range|"
                 "binary_search|min|max|minmax|min_element|max_element|minmax_element|clamp|transform|"
                 "generate|remove|remove_if|replace|replace_if|unique|reverse|rotate|adjacent_find|"
                 "mismatch|includes|set_intersection|set_union|set_difference|merge|partition|"
                 "next_permutation|for_each|search|copy_if|shuffle)\\s*\\(")},
            {"numeric",
             QRegularExpression("\\bstd::(?:accumulate|iota|inner_product|partial_sum|reduce|gcd|lcm)\\s*\\(")},
            {"cmath", QRegularExpression("\\bstd::(?:sqrt|abs|floor|ceil|round|pow|exp|log|log2|isnan|isinf|isfinite|"
                                         "lround|fma|trunc|hypot|tanh|nextafter|ldexp|frexp|signbit|copysign|"
                                         "nearbyint|cos|sin)\\s*\\(")},
            {"limits", QRegularExpression("\\bstd::numeric_limits\\b")},
            {"tuple", QRegularExpression("\\bstd::(?:tuple|tie|make_tuple)\\b")}};
        QStringList wrong;
        for (const QString &folder : QStringList{"core", "ui", "app", "tests"})
            for (const QString &file : sourceFiles(folder)) {
                QFile source(QStringLiteral(LAB_SOURCE_DIR "/") + file);
                QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(file));
                const QString text = QString::fromUtf8(source.readAll());
                QStringList included = includesOf(file);
                for (qsizetype i = 0; i < included.size(); ++i) // with the house's headers' own
                    for (const QString &further : includesOf(included[i]))
                        if (!included.contains(further))
                            included << further;
                for (const auto &[header, names] : headers)
                    if (const auto found = names.match(text); found.hasMatch() && !included.contains(header))
                        wrong << file + " has " + found.captured() + "…) without <" + header + '>';
            }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    /// Calls without input numbers may have fewer filters than groups: which group a channel belongs to is asked in
    /// core/conv/groups.h, which divides by no such count.
    void nobodyDividesByTheChannelsOfAGroup()
    {
        static const QRegularExpression divides(R"([/%]\s*(?:std::max<Index>\()?[\w.]*groupOutChannels\(\))");
        for (const QString &folder : QStringList{"core", "ui", "app"})
            for (const QString &file : sourceFiles(folder)) {
                QFile source(QStringLiteral(LAB_SOURCE_DIR "/") + file);
                QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(file));
                QVERIFY2(!divides.match(QString::fromUtf8(source.readAll())).hasMatch(), qPrintable(file));
            }
    }

    void theTopLevelIsFixed()
    {
        static const QStringList allowed{
            "app",       "core",    "ui",          "resources", "tests", "CMakeLists.txt", "CMakePresets.json",
            "README.md", "LICENSE", "CHANGELOG.md"};
        for (const QString &entry : QDir(LAB_SOURCE_DIR).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY2(allowed.contains(entry), qPrintable(entry));
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
