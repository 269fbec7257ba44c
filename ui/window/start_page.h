#pragma once

#include <QDialog>
#include <QStringList>

class QAbstractButton;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lab::ui {

class ExampleCard;
class Viewing;

/// File › New: lessons first and set apart, with their progress, then the examples, each as a picture of its own stage,
/// and at the foot other ways to begin. Typing searches, the arrow keys walk the cards, Enter opens.
class StartPage : public QDialog
{
    Q_OBJECT
public:
    enum class Way { Example, Code, File, Empty };
    StartPage(const Viewing &viewing, const QString &open, QWidget *parent = nullptr);

    [[nodiscard]] Way way() const { return m_way; }
    /// The example that was chosen, on the way Example; empty: none.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    [[nodiscard]] QList<ExampleCard *> shownCards() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *createHead();
    QWidget *createPage(const QString &open);
    QLabel *addHeading(const QString &title, const QString &subtitle, QVBoxLayout *column,
                       QPushButton *button = nullptr);
    QLayout *createFoot();
    [[nodiscard]] QList<QAbstractButton *> stops() const;
    void addCards(QList<ExampleCard *> &cards, const QStringList &names, const QString &open);
    void arrange();
    void choose(const QString &name);
    void walk(int key);

    const Viewing &m_viewing;
    QLineEdit *m_search = nullptr;
    QWidget *m_page = nullptr;
    QLabel *m_lessonsHeading = nullptr, *m_examplesHeading = nullptr;
    QGridLayout *m_lessonGrid = nullptr, *m_exampleGrid = nullptr;
    QList<ExampleCard *> m_lessons, m_examples;
    QPushButton *m_allExamples = nullptr; ///< until it is pressed there is one row of them
    QBoxLayout *m_foot = nullptr;
    QList<QAbstractButton *> m_ways;
    Way m_way = Way::Example;
    QString m_chosen;
    int m_columns = 0;
};

} // namespace lab::ui
