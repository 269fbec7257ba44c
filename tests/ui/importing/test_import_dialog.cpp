#include "ui/importing/import_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace lab;
using namespace lab::ui;

namespace {

Array array(const std::string &name, Shape shape)
{
    std::vector<float> values(static_cast<std::size_t>(shape.elementCount()));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<float>(i);
    return Array::ofFloats(name, Tensor(shape, values));
}

Imported imported(std::vector<Array> arrays)
{
    Imported result;
    result.arrays = std::move(arrays);
    return result;
}

template <typename T>
T *named(const ImportDialog &dialog, const QString &accessibleName)
{
    for (T *child : dialog.findChildren<T *>())
        if (child->accessibleName() == accessibleName)
            return child;
    return nullptr;
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT
private slots:
    void beginsWithTheGuess()
    {
        const ImportDialog dialog(imported({array("conv1.bias", {8}), array("conv1.weight", {8, 3, 5, 5})}),
                                  "model.safetensors");
        QVERIFY(dialog.lesson());
        QCOMPARE(dialog.lesson()->call.filter.shape(), (Shape{5, 5, 3, 8}));
        QVERIFY(named<QLabel>(dialog, "What comes out")->text().contains("output"));
        QVERIFY(!named<QLabel>(dialog, "Preview")->pixmap().isNull());
    }

    void anotherOrderAndRoleAreTaken()
    {
        ImportDialog dialog(imported({array("x", {2, 6, 5}), array("w", {3, 3, 5, 2})}), "a.npz");
        QCOMPARE(dialog.lesson()->call.input.shape(), (Shape{1, 2, 6, 5}));
        named<QComboBox>(dialog, "Axes of the input")->setCurrentIndex(1);
        QCOMPARE(dialog.lesson()->call.input.shape(), (Shape{1, 6, 5, 2}));
        const QString outcome = named<QLabel>(dialog, "What comes out")->text();
        QVERIFY2(!outcome.contains("output [") && outcome.contains("5 deep"), qPrintable(outcome));
        QComboBox *filter = named<QComboBox>(dialog, "Filter");
        filter->setCurrentIndex(filter->findData(-1));
        QCOMPARE(dialog.lesson()->call.filter.shape(), (Shape{3, 3, 2, 1}));
        QVERIFY(!dialog.choice().filter);
    }

    /// 0, 1, 2, … in OIHW: the first kernel has three rows of five, in HWIO it is another one.
    void aFilterIsShownAsItsFirstKernel()
    {
        ImportDialog dialog(imported({array("w", {2, 4, 3, 5})}), "a.safetensors");
        QCOMPARE(dialog.choice().filterOrder, FilterOrder::Oihw);
        const QPixmap oihw = named<QLabel>(dialog, "Preview")->pixmap();
        QVERIFY(oihw.width() > oihw.height()); // 3 rows of 5
        QComboBox *order = named<QComboBox>(dialog, "Axes of the filter");
        order->setCurrentIndex(order->findData(static_cast<int>(FilterOrder::Hwio)));
        const QPixmap hwio = named<QLabel>(dialog, "Preview")->pixmap();
        QCOMPARE(hwio.height() * 2, hwio.width()); // 2 rows of 4
    }

    void largeArraysAreReadBesideTheWindow()
    {
        ImportDialog dialog(imported({array("x", {600, 500}), array("w", {3, 3})}), "a.npz");
        QVERIFY(!dialog.lesson());
        QTRY_VERIFY(dialog.lesson());
        QCOMPARE(dialog.lesson()->call.input.shape(), (Shape{1, 600, 500, 1}));
        QTRY_VERIFY(!named<QLabel>(dialog, "Preview")->pixmap().isNull());
        QVERIFY(named<QLabel>(dialog, "What comes out")->text().contains("output [1, 600, 500, 1]"));
    }

    void nothingChosenCannotBeOpened()
    {
        ImportDialog dialog(imported({array("x", {4, 4})}), "a.npy");
        QVERIFY(dialog.lesson());
        QComboBox *input = named<QComboBox>(dialog, "Input");
        input->setCurrentIndex(input->findData(-1));
        QVERIFY(!dialog.lesson());
    }

    void picturesAndLessonsNeedNoDialog()
    {
        Imported picture = imported({array("image", {4, 4, 3})});
        QVERIFY(ImportDialog::isNeeded(picture));
        picture.imageMaximum = 255;
        QVERIFY(!ImportDialog::isNeeded(picture));
        picture.imageMaximum = 0;
        picture.lesson = Lesson{};
        QVERIFY(!ImportDialog::isNeeded(picture));
    }
};

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
