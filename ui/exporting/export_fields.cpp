// The fields of the export dialog: which there are, what they ask for, what is remembered of them.

#include "ui/exporting/export_dialog.h"

#include "core/lesson/learning.h"
#include "ui/document/document.h"
#include "ui/player/player.h"
#include "ui/player/viewing.h"
#include "ui/player/wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace lab::ui {
namespace {

constexpr std::pair<int, int> sizes[] = {{800, 600}, {1280, 720}, {1440, 900}, {1920, 1080}};

QComboBox *choices(QWidget *parent, const QStringList &texts)
{
    auto *box = new QComboBox(parent);
    box->addItems(texts);
    return box;
}

int spinValue(Index value)
{
    return int(std::min<Index>(value, std::numeric_limits<int>::max()));
}

} // namespace

void ExportDialog::createFields()
{
    m_format = new QComboBox(this);
    m_format->setObjectName("format");
    for (const Exporter &each : exporters())
        m_format->addItem(each.title(), QString(each.name));
    m_steps = choices(this, {tr("This step"), tr("All steps"), tr("Steps from – to")});
    m_steps->setObjectName("steps");
    m_steps->setCurrentIndex(AllSteps);
    m_first = new QSpinBox(this);
    m_last = new QSpinBox(this);
    for (QSpinBox *box : {m_first, m_last})
        box->setRange(0, spinValue(m_document->told()->lastNumber()));
    m_last->setValue(m_last->maximum());
    m_order = choices(this, {tr("As documented"), tr("By window")});
    m_order->setCurrentIndex(int(m_document->told()->options().order));
    m_grain = choices(this, {tr("One step per phase"), tr("Normal steps"), tr("Fine steps")});
    m_grain->setCurrentIndex(int(m_document->told()->options().grain));
    createPictureFields();
    createFilmFields();
    m_paper = choices(this, {tr("A4"), tr("Letter")});
    m_paper->setCurrentIndex(int(localPaper()));
    m_perPage = choices(this, {tr("One step per page"), tr("Four steps per page")});
    m_what = choices(this, {tr("All tensors"), tr("Input"), tr("Filter"), tr("Flattened filter"), tr("Virtual tensor"),
                            tr("Output")});
    m_stepsToo = new QCheckBox(tr("With the steps after the pages"), this);
    m_stepsToo->setObjectName("stepsToo");
    m_solution = new QCheckBox(tr("With the solution filled in"), this);
}

void ExportDialog::createPictureFields()
{
    m_size = new QComboBox(this);
    m_size->setObjectName("size");
    for (const auto &[width, height] : sizes)
        m_size->addItem(QStringLiteral("%1 × %2").arg(width).arg(height));
    m_size->setCurrentIndex(1);
    m_lane = choices(this, {tr("Both lanes"), tr("The window"), tr("The matrices")});
    m_lane->setObjectName("lane");
    m_crop = new QCheckBox(tr("Cropped to its content"), this);
    m_crop->setObjectName("crop");
    m_transparent = new QCheckBox(tr("Transparent ground"), this);
    m_caption = new QLineEdit(this);
    m_caption->setObjectName("caption");
    m_columns = new QSpinBox(this);
    m_columns->setObjectName("columns");
    m_columns->setRange(0, 12);
    m_columns->setSpecialValueText(tr("No film strip"));
    m_theme = choices(this, {tr("Light"), tr("Dark"), tr("High contrast"), tr("For print")});
}

void ExportDialog::createFilmFields()
{
    m_learnSteps = new QSpinBox(this);
    m_learnSteps->setObjectName("learnSteps");
    m_learnSteps->setRange(0, mostLearningSteps);
    m_learnSteps->setSingleStep(100);
    m_learnSteps->setSpecialValueText(tr("The walk"));
    m_learnSteps->setToolTip(tr("So many steps of a filter that learns the lesson's target, instead of the walk"));
    m_framesPerSecond = new QSpinBox(this);
    m_framesPerSecond->setObjectName("framesPerSecond");
    m_framesPerSecond->setRange(0, 60);
    m_framesPerSecond->setSpecialValueText(tr("Best for the format"));
    m_speed = new QDoubleSpinBox(this);
    m_speed->setObjectName("speed");
    m_speed->setRange(0.25, 64);
    m_speed->setSingleStep(0.25);
    m_speed->setValue(1);
    m_speed->setSuffix(" ×");
    m_captions = new QCheckBox(tr("With title and sentences"), this);
    m_captions->setObjectName("captions");
    m_once = new QCheckBox(tr("Play once"), this);
}

/// What the export will be, and how far it is.
void ExportDialog::createReport()
{
    m_bytes = new QLabel(this);
    m_bytes->setObjectName("bytes");
    m_preview = new QLabel(this);
    m_preview->setObjectName("preview");
    m_preview->setMinimumSize(420, 300);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAccessibleName(tr("Preview"));
    m_message = new QLabel(this);
    m_message->setObjectName("message");
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText); // it names files
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 1000);
    m_progress->hide();
}

void ExportDialog::createLayout()
{
    auto *form = m_form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Steps"), m_steps);
    form->addRow(tr("F&rom"), m_first);
    form->addRow(tr("&To"), m_last);
    form->addRow(tr("&Order"), m_order);
    form->addRow(tr("&Grain"), m_grain);
    form->addRow(tr("Si&ze"), m_size);
    form->addRow(tr("&Lane"), m_lane);
    form->addRow(m_crop);
    form->addRow(tr("&Caption"), m_caption);
    form->addRow(tr("Col&umns"), m_columns);
    form->addRow(tr("T&heme"), m_theme);
    form->addRow(m_transparent);
    form->addRow(tr("&Paper"), m_paper);
    form->addRow(tr("P&ages"), m_perPage);
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("Lear&ning steps"), m_learnSteps);
    form->addRow(tr("Fr&ames per second"), m_framesPerSecond);
    form->addRow(tr("Spee&d"), m_speed);
    form->addRow(m_solution);
    form->addRow(m_stepsToo);
    form->addRow(m_captions);
    form->addRow(m_once);
    form->addRow(m_bytes);
    auto *upper = new QHBoxLayout;
    upper->addLayout(form);
    upper->addWidget(m_preview, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_job && m_job->isRunning())
            m_job->cancel();
        else
            reject();
    });
    auto *all = new QVBoxLayout(this);
    all->addLayout(upper, 1);
    all->addWidget(m_message);
    all->addWidget(m_progress);
    all->addWidget(buttons);
}

void ExportDialog::connectFields()
{
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(60);
    connect(&m_previewTimer, &QTimer::timeout, this, &ExportDialog::renewPreview);
    for (QComboBox *box : {m_format, m_steps, m_order, m_grain, m_size, m_theme, m_lane, m_paper, m_perPage, m_what})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::renewFields);
    for (QCheckBox *box : {m_crop, m_transparent, m_stepsToo, m_solution})
        connect(box, &QCheckBox::toggled, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_caption, &QLineEdit::textChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    for (QSpinBox *box : {m_first, m_last, m_framesPerSecond, m_columns, m_learnSteps})
        connect(box, &QSpinBox::valueChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    // What tells the phases does so unless finer steps are chosen for it.
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        m_grain->setCurrentIndex(int(exporter().tellsPhases ? Grain::Phase : m_document->told()->options().grain));
    });
    connect(m_speed, &QDoubleSpinBox::valueChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    m_estimateTimer.setSingleShot(true);
    m_estimateTimer.setInterval(300);
    connect(&m_previewTimer, &QTimer::timeout, &m_estimateTimer, qOverload<>(&QTimer::start));
    connect(&m_estimateTimer, &QTimer::timeout, this, &ExportDialog::renewEstimate);
    connect(&m_estimate, &SizeEstimate::estimated, this, [this](qint64 bytes) {
        m_bytes->setText(bytes < 0
                             ? QString()
                             : tr("About %1").arg(QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat)));
    });
}

const Exporter &ExportDialog::exporter() const
{
    return *exporterNamed(m_format->currentData().toString());
}

ExportRequest ExportDialog::request() const
{
    const WalkthroughOptions walk{.order = Order(m_order->currentIndex()), .grain = Grain(m_grain->currentIndex())};
    std::shared_ptr<const Walkthrough> walkthrough = m_document->told();
    const bool sameWalk = walk == walkthrough->options();
    if (!sameWalk)
        walkthrough = std::make_shared<const Walkthrough>(walkthrough->walkedBy(walk));
    ExportRequest request = requestFor(m_document->lesson(), std::move(walkthrough));
    request.page = m_document->openPage().index;
    request.tried = m_document->tried();
    request.stage.look = m_viewing->lookAtRest();
    request.stage.hidden = m_viewing->hidden();
    request.stage.frame.width = sizes[m_size->currentIndex()].first;
    request.stage.frame.height = sizes[m_size->currentIndex()].second;
    request.stage.look.theme = Theme(m_theme->currentIndex());
    request.stage.frame.windowLaneShown = m_lane->currentIndex() != 2;
    request.stage.frame.matrixLaneShown = m_lane->currentIndex() != 1;
    if (exporter().takes(Setting::Figure))
        request.figure = {.cropped = m_crop->isChecked(),
                          .caption = m_caption->text().toStdString(),
                          .columns = m_columns->value(),
                          .transparent = m_transparent->isChecked()};
    request.paper = Paper(m_paper->currentIndex());
    request.stepsPerPage = m_perPage->currentIndex() == 0 ? 1 : 4;
    request.what = TensorChoice(m_what->currentIndex());
    request.solution = m_solution->isChecked() && answersCanBeShown();
    request.stepsToo = m_stepsToo->isChecked();
    request.captioned = m_captions->isChecked() && exporter().takes(Setting::Captions);
    request.learnSteps = canLearn() ? m_learnSteps->value() : 0;
    request.loops = m_once->isChecked() ? 1 : 0;
    request.framesPerSecond = m_framesPerSecond->value();
    request.speed = m_speed->value();
    switch (Range(m_steps->currentIndex())) {
    case ThisStep:
        request.firstStep = request.lastStep = sameWalk ? m_player->moment().step : 0;
        break;
    case AllSteps:
        break;
    case SomeSteps:
        request.firstStep = std::min(m_first->value(), m_last->value());
        request.lastStep = std::max(m_first->value(), m_last->value());
        break;
    }
    return request;
}

bool ExportDialog::answersCanBeShown() const
{
    return exporter().takes(Setting::Solution) ||
           (exporter().takes(Setting::Lesson) && !m_document->lesson().pages.empty());
}

/// Films of a lesson with a target can show how it is learned.
bool ExportDialog::canLearn() const
{
    const std::optional<UpstreamGradient> &dy = m_document->lesson().beside.dy;
    return exporter().takes(Setting::Frames) && dy && dy->target;
}

void ExportDialog::renewFields()
{
    const Exporter &format = exporter();
    const bool steps = format.takes(Setting::Steps);
    const Index last = request().walkthrough->lastNumber();
    for (QSpinBox *box : {m_first, m_last}) {
        box->setMaximum(spinValue(last));
        box->setEnabled(steps && m_steps->currentIndex() == SomeSteps);
    }
    for (const auto &[field, setting] :
         std::initializer_list<std::pair<QWidget *, Setting>>{{m_steps, Setting::Steps},
                                                              {m_order, Setting::Walk},
                                                              {m_grain, Setting::Walk},
                                                              {m_size, Setting::Size},
                                                              {m_theme, Setting::Theme},
                                                              {m_paper, Setting::Paper},
                                                              {m_perPage, Setting::StepsPerPage},
                                                              {m_solution, Setting::Solution},
                                                              {m_framesPerSecond, Setting::Frames},
                                                              {m_speed, Setting::Speed},
                                                              {m_captions, Setting::Captions},
                                                              {m_once, Setting::Loop},
                                                              {m_what, Setting::Tensor},
                                                              {m_lane, Setting::Lane},
                                                              {m_crop, Setting::Figure},
                                                              {m_caption, Setting::Figure},
                                                              {m_columns, Setting::Figure},
                                                              {m_transparent, Setting::Figure}})
        field->setEnabled(format.takes(setting));
    m_solution->setEnabled(answersCanBeShown());
    m_learnSteps->setEnabled(canLearn());
    m_stepsToo->setEnabled(format.takes(Setting::Lesson) && !m_document->lesson().pages.empty());
    m_bytes->clear();
    // What the format does not ask for is not there.
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_steps,    m_first,           m_last,  m_order,     m_grain, m_size, m_theme,   m_paper,   m_perPage,
             m_what,     m_framesPerSecond, m_speed, m_solution,  m_lane,  m_crop, m_caption, m_columns, m_transparent,
             m_stepsToo, m_captions,        m_once,  m_learnSteps})
        m_form->setRowVisible(field, field->isEnabled());
    const QString refusal = format.refusal ? format.refusal() : QString();
    m_export->setEnabled(refusal.isEmpty());
    m_message->setText(refusal);
    m_previewTimer.start();
}

void ExportDialog::remember() const
{
    QSettings settings;
    settings.setValue("export/format", m_format->currentData());
    settings.setValue("export/size", m_size->currentIndex());
    settings.setValue("export/theme", m_theme->currentIndex());
    settings.setValue("export/paper", m_paper->currentIndex());
    settings.setValue("export/perPage", m_perPage->currentIndex());
    settings.setValue("export/what", m_what->currentIndex());
    settings.setValue("export/solution", m_solution->isChecked());
    settings.setValue("export/framesPerSecond", m_framesPerSecond->value());
    settings.setValue("export/speed", m_speed->value());
    // Only for the same export again: another lesson has other steps.
    settings.setValue("export/order", m_order->currentIndex());
    settings.setValue("export/grain", m_grain->currentIndex());
    settings.setValue("export/steps", m_steps->currentIndex());
    settings.setValue("export/first", m_first->value());
    settings.setValue("export/last", m_last->value());
}

void ExportDialog::recall()
{
    const QSettings settings;
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.value("export/format", "png"))));
    const std::pair<QComboBox *, const char *> fields[] = {{m_size, "export/size"},
                                                           {m_theme, "export/theme"},
                                                           {m_paper, "export/paper"},
                                                           {m_perPage, "export/perPage"},
                                                           {m_what, "export/what"}};
    for (const auto &[box, key] : fields)
        if (const int index = settings.value(key, box->currentIndex()).toInt(); index >= 0 && index < box->count())
            box->setCurrentIndex(index);
    m_solution->setChecked(settings.value("export/solution", false).toBool());
    m_framesPerSecond->setValue(settings.value("export/framesPerSecond", 0).toInt());
    m_speed->setValue(settings.value("export/speed", 1.0).toDouble());
}

} // namespace lab::ui
