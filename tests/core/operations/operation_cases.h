#pragma once

#include "core/conv/gradients.h"
#include "tests/support/case_data.h"

// One function for each operation of tests/data/cases/operations: what is wrong with a case, empty where all is right.

namespace lab::test {

/// Whether the case wants a refusal and got it, and with the right code.
template <typename T>
QString refusalFault(const QJsonObject &one, const Result<T> &result)
{
    const QString wanted = one["expected_error"].toObject()["code"].toString();
    const QString got = result ? QStringLiteral("no refusal") : codeOf(result.error());
    return got == wanted ? QString() : got + QStringLiteral(" instead of ") + wanted;
}

inline bool isRefused(const QJsonObject &one)
{
    return one.contains("expected_error");
}

/// The fault with the name of what was compared before it.
inline QString named(const char *name, const QString &fault)
{
    return fault.isEmpty() ? fault : QLatin1String(name) + QStringLiteral(": ") + fault;
}

QString chainFault(const QJsonObject &one);
QString depthwiseFault(const QJsonObject &one);
QString gradientFault(const QJsonObject &one);
QString poolingFault(const QJsonObject &one);
QString separableFault(const QJsonObject &one);
QString torchTransposedFault(const QJsonObject &one);
QString trainingFault(const QJsonObject &one);
QString transposedFault(const QJsonObject &one);
QString typeFault(const QJsonObject &one);

/// dfilter and dinput of the case, whole and by index.
QString gradientValuesFault(const Gradients &gradients, const QJsonObject &one);

} // namespace lab::test
