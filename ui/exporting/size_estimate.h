#pragma once

#include "core/result.h"
#include "ui/exporting/exporters.h"

#include <QObject>

#include <memory>

class QThread;

namespace lab::ui {

/// Bytes that an export will have, before it is made: of animations a few steps are made and the others taken to be
/// like them, figures are as many as there are steps. Errors: Unsupported for formats without an estimate, those of the
/// writer.
[[nodiscard]] Result<qint64> estimatedBytes(const ExportRequest &request, const Exporter &exporter, bool everyStep,
                                            ExportProgress &progress);

/// The same beside the window, for the request that was asked last.
class SizeEstimate : public QObject
{
    Q_OBJECT
public:
    explicit SizeEstimate(QObject *parent = nullptr);
    /// Cancels and waits.
    ~SizeEstimate() override;

    void ask(const ExportRequest &request, const Exporter &exporter, bool everyStep);

signals:
    /// -1: there is none.
    void estimated(qint64 bytes);

private:
    void stop();

    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<ExportProgress> m_progress;
};

} // namespace lab::ui
