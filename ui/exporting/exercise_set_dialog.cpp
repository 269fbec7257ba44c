#include "ui/exporting/exercise_set_dialog.h"

#include "core/formats/write/exercise_names.h"
#include "core/formats/write/sheet.h"
#include "ui/document/file_name.h"
#include "ui/document/write_file.h"
#include "ui/exporting/raster.h"
#include "ui/player/wording.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

#include <algorithm>

namespace lab::ui {
namespace {

QString worded(std::string_view english)
{
    return QString::fromStdString(translatedSceneWords(english));
}

QSpinBox *seedBox(QWidget *parent, int value)
{
    auto *box = new QSpinBox(parent);
    box->setRange(0, 999999);
    box->setValue(value);
    return box;
}

} // namespace

ExerciseSetDialog::ExerciseSetDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Exercises for a class"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Topic"), m_topic = new QComboBox(this));
    for (const Topic topic : topics)
        m_topic->addItem(worded(topicTitle(topic)), int(topic));
    form->addRow(tr("&Difficulty"), m_difficulty = new QComboBox(this));
    for (const Difficulty difficulty : difficulties)
        m_difficulty->addItem(worded(difficultyTitle(difficulty)), int(difficulty));
    form->addRow(tr("&First seed"), m_first = seedBox(this, 1));
    form->addRow(tr("&Last seed"), m_last = seedBox(this, 30));
    form->addRow(tr("F&ormat"), m_format = new QComboBox(this));
    for (const SetFormat &each : setFormats())
        m_format->addItem(QCoreApplication::translate("Exporter", each.description), each.name);
    form->addRow(tr("&Paper"), m_paper = new QComboBox(this));
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(int(localPaper()));
    m_preview = new QLabel(this);
    for (const auto &[field, name] :
         std::initializer_list<std::pair<QObject *, const char *>>{{m_topic, "topic"},
                                                                   {m_difficulty, "difficulty"},
                                                                   {m_format, "format"},
                                                                   {m_first, "first"},
                                                                   {m_last, "last"},
                                                                   {m_preview, "preview"}})
        field->setObjectName(name);
    m_preview->setMinimumSize(320, 450);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("The first sheet"));
    auto *upper = new QHBoxLayout;
    upper->addLayout(form);
    upper->addWidget(m_preview, 1);
    m_message = new QLabel(this);
    m_message->setObjectName("message");
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Save as…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *all = new QVBoxLayout(this);
    all->addLayout(upper, 1);
    all->addWidget(m_message);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExerciseSetDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QComboBox *box : {m_topic, m_difficulty, m_format, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ExerciseSetDialog::renewPreview);
    for (QSpinBox *box : {m_first, m_last})
        connect(box, &QSpinBox::valueChanged, this, &ExerciseSetDialog::renewPreview);
    renewPreview();
}

ExerciseSet ExerciseSetDialog::set() const
{
    const int first = std::min(m_first->value(), m_last->value());
    const int last = std::max(m_first->value(), m_last->value());
    return {.topic = Topic(m_topic->currentData().toInt()),
            .difficulty = Difficulty(m_difficulty->currentData().toInt()),
            .firstSeed = std::uint64_t(first),
            .lastSeed = std::uint64_t(last),
            .paper = Paper(m_paper->currentIndex())};
}

const SetFormat &ExerciseSetDialog::format() const
{
    return setFormats()[std::size_t(m_format->currentIndex())];
}

void ExerciseSetDialog::renewPreview()
{
    const ExerciseSet now = set();
    const QSizeF paper = paperSize(now.paper);
    const std::vector<Drawing> pages =
        sheetOf(exerciseOf(now.topic, now.difficulty, now.firstSeed), sheetOptions(now.paper));
    const double scale = std::min(m_preview->width() / paper.width(), m_preview->height() / paper.height());
    QImage image = paintedImage(pages.front(), Theme::Print, scale * devicePixelRatioF());
    image.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(image));
}

void ExerciseSetDialog::writeTo(const QString &path)
{
    ExportProgress progress;
    const Result<QByteArray> bytes = format().write(set(), progress);
    if (!bytes)
        return m_message->setText(refusalText(bytes.error()));
    if (const auto saved = saveAtomically(path, *bytes); !saved)
        return m_message->setText(tr("%1: %2").arg(shownFileName(path), refusalText(saved.error())));
    accept();
}

void ExerciseSetDialog::chooseFile()
{
    const QString suffix = format().suffix;
    const QString folder = QSettings().value("export/folder", QDir::homePath()).toString();
    QString path = QFileDialog::getSaveFileName(this, windowTitle(), folder + "/exercises." + suffix,
                                                tr("%1 (*.%2)").arg(m_format->currentText(), suffix));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += '.' + suffix;
    QSettings().setValue("export/folder", QFileInfo(path).path());
    writeTo(path);
}

} // namespace lab::ui
