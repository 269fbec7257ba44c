#include "ui/exporting/size_estimate.h"

#include <QThread>

#include <algorithm>

namespace lab::ui {
namespace {

Result<qint64> bytesOf(ExportRequest request, const Exporter &exporter, Index first, Index last,
                       ExportProgress &progress)
{
    request.firstStep = first;
    request.lastStep = last;
    const Result<QByteArray> bytes = exporter.write(request, progress);
    if (!bytes)
        return bytes.error();
    return bytes->size();
}

/// A step alone, and what each of a few pairs has beyond a step alone, for all the others.
Result<qint64> animationBytes(const ExportRequest &request, const Exporter &exporter, ExportProgress &progress)
{
    constexpr Index pairs = 4;
    const Index first = request.first(), steps = request.stepCount();
    if (steps <= 2 * pairs)
        return bytesOf(request, exporter, first, request.last(), progress);
    qint64 alone = 0, more = 0;
    for (Index i = 0; i < pairs; ++i) {
        const Index step = first + (2 * i + 1) * (steps - 1) / (2 * pairs);
        const auto one = bytesOf(request, exporter, step, step, progress);
        if (!one)
            return one.error();
        const auto two = bytesOf(request, exporter, step, step + 1, progress);
        if (!two)
            return two.error();
        alone += *one;
        more += std::max<qint64>(0, *two - *one);
    }
    return alone / pairs + more * (steps - 1) / pairs;
}

} // namespace

Result<qint64> estimatedBytes(const ExportRequest &request, const Exporter &exporter, bool everyStep,
                              ExportProgress &progress)
{
    if (exporter.refusal && !exporter.refusal().isEmpty())
        return Error{.code = ErrorCode::Unsupported};
    switch (exporter.kind) {
    case Exporter::Kind::Animation:
        return animationBytes(request, exporter, progress);
    case Exporter::Kind::Figure: {
        const auto one = bytesOf(request, exporter, request.last(), request.last(), progress);
        return one ? Result<qint64>(*one * (everyStep ? request.stepCount() : 1)) : one;
    }
    case Exporter::Kind::Pages:
    case Exporter::Kind::Text:
    case Exporter::Kind::Code:
    case Exporter::Kind::Data:
        break;
    }
    return Error{.code = ErrorCode::Unsupported};
}

SizeEstimate::SizeEstimate(QObject *parent) : QObject(parent) {}

SizeEstimate::~SizeEstimate()
{
    stop();
}

void SizeEstimate::stop()
{
    if (!m_thread)
        return;
    m_thread->disconnect(this);
    m_progress->cancel();
    m_thread->wait();
    m_thread.reset();
}

void SizeEstimate::ask(const ExportRequest &request, const Exporter &exporter, bool everyStep)
{
    stop();
    m_progress = std::make_shared<ExportProgress>();
    const auto bytes = std::make_shared<qint64>(-1);
    m_thread.reset(QThread::create([request, &exporter, everyStep, bytes, progress = m_progress] {
        if (const auto found = estimatedBytes(request, exporter, everyStep, *progress))
            *bytes = *found;
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, bytes] { emit estimated(*bytes); });
    m_thread->start(QThread::LowPriority);
}

} // namespace lab::ui
