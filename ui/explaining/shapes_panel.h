#pragma once

#include "core/lesson/shape_facts.h"
#include "core/scene/palette.h"
#include "core/walkthrough/walkthrough.h"

#include <QScrollArea>

#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace lab::ui {

class Document;
class FormulaView;
class Player;
class Viewing;

/// Every shape, the size formulas with numbers put in, and what the call costs. Fits a side panel's width, and scrolls
/// in a low one.
class ShapesPanel : public QScrollArea
{
    Q_OBJECT
public:
    ShapesPanel(Document *document, Player *player, Viewing *viewing, QWidget *parent = nullptr);

private:
    void createContents();
    void refresh();
    void showShapes(const std::vector<NamedShape> &shapes, bool hidden);

    Document *m_document;
    Viewing *m_viewing;
    QGridLayout *m_shapes = nullptr;
    FormulaView *m_formulas = nullptr;
    QLabel *m_cost = nullptr;
    QCheckBox *m_reads = nullptr;

    std::shared_ptr<const Walkthrough> m_shownWalkthrough;
    std::optional<Theme> m_shownTheme;
    bool m_shownHidden = false;
};

} // namespace lab::ui
