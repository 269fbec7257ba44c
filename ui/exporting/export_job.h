#pragma once

#include "ui/document/write_file.h"
#include "ui/exporting/exporters.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace lab::ui {

/// One file of an export.
struct ExportItem {
    ExportRequest request;
    const Exporter *exporter = nullptr;
    QString path;
};

/// The files that one export writes: a figure of several steps is a file a step, with the step's number before the
/// suffix or in place of "{step}"; a film has its captions beside it; everything else is one file.
[[nodiscard]] std::vector<ExportItem> itemsOf(const ExportRequest &request, const Exporter &exporter,
                                              const QString &path, bool everyStep);

/// How an export ended.
struct ExportOutcome {
    std::optional<Error> error; ///< nothing: every file is written
    std::size_t item = 0;       ///< that the error is about
    Saved saved;
};

/// Makes every file before the first one comes into its place: what fails or is cancelled leaves all that was there
/// before. `begins` is told the number of each item. Errors: those of the writers, of StagedFile, Cancelled.
[[nodiscard]] ExportOutcome exportItems(const std::vector<ExportItem> &items, ExportProgress &progress,
                                        const std::function<void(std::size_t)> &begins = {});

/// Writes files on a thread of its own, from the snapshots that it was given: editing on disturbs nothing.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(std::vector<ExportItem> items, QObject *parent = nullptr);
    /// Cancels and waits.
    ~ExportJob() override;

    void start();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// After finished(): why it failed; nothing where every file is written.
    [[nodiscard]] const std::optional<Error> &error() const { return m_outcome.error; }
    [[nodiscard]] const ExportOutcome &outcome() const { return m_outcome; }
    [[nodiscard]] const std::vector<ExportItem> &items() const { return m_items; }

signals:
    /// `share` of all is done; about `secondsLeft` remain, or -1 where it is too early to say. At most 20 times a
    /// second.
    void progressed(double share, double secondsLeft);
    void finished();

private:
    void run();
    void report(double share);

    std::vector<ExportItem> m_items;
    std::unique_ptr<ExportProgress> m_progress;
    std::unique_ptr<QThread> m_thread;
    ExportOutcome m_outcome;
    std::size_t m_current = 0; ///< read and written on the job's thread
    QElapsedTimer m_clock;
    qint64 m_lastReport = -1000;
    bool m_running = false;
};

} // namespace lab::ui
