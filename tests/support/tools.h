#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

// Independent readers of what the program writes: other people's programs, run in tests. app/packages.txt lists them
// all, so what is missing is a failure.

namespace lab::test {

struct ToolResult {
    bool good = false; ///< started, ended by itself with exit code 0
    QByteArray out;
    QByteArray err;
};

/// A program by name, or the first of several; empty where there is none.
inline QString findTool(const QStringList &names)
{
    for (const QString &name : names)
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    return {};
}

inline ToolResult runTool(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                          int seconds = 120)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(seconds * 1000);
    if (!ended)
        process.kill();
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A Python that has the module; empty where none has.
inline QString pythonWith(const QString &module)
{
    for (const QString &name : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
        const QString path = findTool({name});
        if (!path.isEmpty() && runTool(path, {"-c", "import " + module}).good)
            return path;
    }
    return {};
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace lab::test

/// Fails where the tool is not on this machine.
#define LAB_NEEDS(tool, name) QVERIFY2(!(tool).isEmpty(), name " is missing; app/packages.txt lists it")
