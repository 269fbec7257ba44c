#include "ui/exporting/export_dialog.h"

#include "ui/document/document.h"
#include "ui/document/file_name.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

namespace lab::ui {
namespace {

QString shownPath(const QString &path)
{
    QStringList parts = path.split('/');
    for (QString &part : parts)
        part = shownFileName(part);
    return parts.join('/');
}

} // namespace

ExportDialog::ExportDialog(Document *document, Player *player, Viewing *viewing, QWidget *parent)
    : QDialog(parent), m_document(document), m_player(player), m_viewing(viewing)
{
    setWindowTitle(tr("Export"));
    createFields();
    createReport();
    createLayout();
    recall();
    connectFields();
    renewFields();
    renewPreview();
}

void ExportDialog::renewEstimate()
{
    if (!m_job || !m_job->isRunning())
        m_estimate.ask(request(), exporter(), m_steps->currentIndex() != ThisStep);
}

bool ExportDialog::exportAgain()
{
    const QSettings settings;
    const QString path = settings.value("export/path").toString();
    if (path.isEmpty())
        return false;
    m_order->setCurrentIndex(settings.value("export/order", m_order->currentIndex()).toInt());
    m_grain->setCurrentIndex(settings.value("export/grain", m_grain->currentIndex()).toInt());
    m_steps->setCurrentIndex(settings.value("export/steps", m_steps->currentIndex()).toInt());
    m_first->setValue(settings.value("export/first", m_first->value()).toInt());
    m_last->setValue(settings.value("export/last", m_last->value()).toInt());
    exportTo(path);
    return true;
}

void ExportDialog::chooseFile()
{
    const QString suffix = exporter().suffix;
    const QString folder = QSettings().value("export/folder", QDir::homePath()).toString();
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export"), folder + "/conv2d." + suffix, tr("%1 (*.%2)").arg(exporter().title(), suffix), nullptr,
        QFileDialog::DontConfirmOverwrite); // asked below, for all files at once
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += '.' + suffix;
    QSettings().setValue("export/folder", QFileInfo(path).path());
    exportTo(path, Ask::Always);
}

bool ExportDialog::mayReplace(const std::vector<ExportItem> &items)
{
    constexpr qsizetype mostNames = 8;
    QStringList names;
    for (const ExportItem &item : items)
        if (fileExists(item.path))
            names << shownFileName(item.path);
    if (names.isEmpty())
        return true;
    QString list = names.mid(0, mostNames).join('\n');
    if (names.size() > mostNames)
        list += '\n' + tr("and %n more", nullptr, int(names.size() - mostNames));
    const QString question = items.size() == 1
                                 ? tr("This file exists already. Replace it?")
                                 : tr("%n files will be written. These exist already:", nullptr, int(items.size()));
    QMessageBox box(QMessageBox::Question, tr("Export"), question + "\n\n" + list, QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    QPushButton *replace = box.addButton(tr("Replace"), QMessageBox::DestructiveRole);
    box.exec();
    return box.clickedButton() == replace;
}

void ExportDialog::exportTo(const QString &path, Ask ask)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String(exporter().suffix) && !(suffix == "htm" && exporter().suffix == QString("html"))) {
        m_message->setText(tr("%1 was not written: a file of this format ends in .%2.")
                               .arg(shownPath(path), QLatin1String(exporter().suffix)));
        return;
    }
    std::vector<ExportItem> items = itemsOf(request(), exporter(), path, m_steps->currentIndex() != ThisStep);
    if ((ask == Ask::Always || items.size() > 1) && !mayReplace(items))
        return;
    remember();
    QSettings().setValue("export/path", path);
    m_message->clear();
    m_export->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_job = std::make_unique<ExportJob>(std::move(items));
    connect(m_job.get(), &ExportJob::progressed, this, [this](double share, double secondsLeft) {
        m_progress->setValue(int(share * 1000));
        m_progress->setFormat(secondsLeft < 0 ? QStringLiteral("%p %")
                                              : tr("%p % – about %n s left", nullptr, int(secondsLeft) + 1));
    });
    connect(m_job.get(), &ExportJob::finished, this, &ExportDialog::finish);
    m_job->start();
}

void ExportDialog::finish()
{
    m_progress->hide();
    m_export->setEnabled(true);
    if (!m_job->error()) {
        if (const int names = m_job->outcome().saved.otherNames; names > 0)
            QMessageBox::information(this, tr("Export"), otherNamesSentence(names));
        accept();
        return;
    }
    m_message->setText(m_job->error()->code == ErrorCode::Cancelled ? tr("Cancelled; nothing was written.")
                                                                    : failureText());
}

QString ExportDialog::failureText() const
{
    const QString path = shownPath(m_job->items()[m_job->outcome().item].path);
    const QString reason = refusalText(*m_job->error());
    return reason.contains(path) ? reason : tr("%1: %2").arg(path, reason);
}

} // namespace lab::ui
