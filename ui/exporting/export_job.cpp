#include "ui/exporting/export_job.h"

#include <QFileInfo>
#include <QThread>

namespace lab::ui {
namespace {

/// "fig.png" to "fig-{key}.png", unless the key stands in it already.
QString patternOf(const QString &path, const QString &key)
{
    if (path.contains(key))
        return path;
    const QString suffix = QFileInfo(path).suffix();
    const qsizetype end = path.size() - (suffix.isEmpty() ? 0 : suffix.size() + 1);
    return path.left(end) + '-' + key + path.mid(end);
}

/// One file a tensor.
std::vector<ExportItem> tensorItems(const ExportRequest &request, const Exporter &exporter, const QString &path)
{
    const QString key = QStringLiteral("{tensor}");
    std::vector<ExportItem> items;
    for (const auto &[tensor, name] : {std::pair{TensorChoice::Input, "input"},
                                       {TensorChoice::Filter, "filter"},
                                       {TensorChoice::FlatFilter, "flat_filter"},
                                       {TensorChoice::VirtualTensor, "virtual_tensor"},
                                       {TensorChoice::Output, "output"}}) {
        ExportRequest one = request;
        one.what = tensor;
        items.push_back({std::move(one), &exporter, patternOf(path, key).replace(key, name)});
    }
    return items;
}

} // namespace

std::vector<ExportItem> itemsOf(const ExportRequest &request, const Exporter &exporter, const QString &path,
                                bool everyStep)
{
    if (exporter.oneTensor && request.what == TensorChoice::All)
        return tensorItems(request, exporter, path);
    const QString placeholder = QStringLiteral("{step}");
    if (exporter.kind != Exporter::Kind::Figure || request.figure.columns > 0 ||
        (!path.contains(placeholder) && (!everyStep || request.stepCount() == 1)))
        return {{request, &exporter, path}};
    const QString pattern = patternOf(path, placeholder);
    const int digits = int(QString::number(request.last()).size());
    std::vector<ExportItem> items;
    for (Index step = request.first(); step <= request.last(); ++step) {
        ExportRequest one = request;
        one.firstStep = one.lastStep = step;
        QString name = pattern;
        items.push_back({std::move(one), &exporter,
                         name.replace(placeholder, QStringLiteral("%1").arg(step, digits, 10, QLatin1Char('0')))});
    }
    return items;
}

namespace {

Result<StagedFile> staged(const ExportItem &item, ExportProgress &progress)
{
    if (item.exporter->refusal)
        if (const QString refusal = item.exporter->refusal(); !refusal.isEmpty())
            return Error{.code = ErrorCode::Unsupported, .reason = refusal.toStdString()};
    const Result<QByteArray> bytes = item.exporter->write(item.request, progress);
    if (!bytes)
        return bytes.error();
    if (!progress.reached(1))
        return Error{.code = ErrorCode::Cancelled};
    return StagedFile::write(item.path, *bytes, [&progress] { return progress.isCancelled(); });
}

} // namespace

ExportOutcome exportItems(const std::vector<ExportItem> &items, ExportProgress &progress,
                          const std::function<void(std::size_t)> &begins)
{
    ExportOutcome outcome;
    std::vector<StagedFile> files;
    for (outcome.item = 0; outcome.item < items.size(); ++outcome.item) {
        if (begins)
            begins(outcome.item);
        Result<StagedFile> file = staged(items[outcome.item], progress);
        if (!file) {
            outcome.error = file.error();
            return outcome;
        }
        files.push_back(std::move(file).value());
    }
    for (outcome.item = 0; outcome.item < files.size(); ++outcome.item) {
        const Result<Saved> saved = files[outcome.item].commit();
        if (!saved) {
            outcome.error = saved.error();
            return outcome;
        }
        outcome.saved.otherNames += saved->otherNames;
    }
    return outcome;
}

ExportJob::ExportJob(std::vector<ExportItem> items, QObject *parent)
    : QObject(parent), m_items(std::move(items)),
      m_progress(std::make_unique<ExportProgress>([this](double share) { report(share); }))
{
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ExportJob::start()
{
    m_running = true;
    m_clock.start();
    m_thread.reset(QThread::create([this] { run(); }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_running = false;
        emit finished();
    });
    m_thread->start(QThread::LowPriority);
}

void ExportJob::cancel()
{
    m_progress->cancel();
}

void ExportJob::run()
{
    m_outcome = exportItems(m_items, *m_progress, [this](std::size_t item) { m_current = item; });
}

void ExportJob::report(double share)
{
    const qint64 now = m_clock.elapsed();
    if (now - m_lastReport < 50 && share < 1)
        return;
    m_lastReport = now;
    const double done = (double(m_current) + share) / double(m_items.size());
    const double left = done > 0.02 && now > 300 ? double(now) / 1000 * (1 - done) / done : -1;
    emit progressed(done, left);
}

} // namespace lab::ui
