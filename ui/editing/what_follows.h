#pragma once

#include "core/after/after.h"
#include "ui/document/document.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace lab::ui {

class NumberField;

/// What follows the call: bias, activation, pooling, as fields; the call's text has the same as lines. On a page that
/// is read it is tried, as the call is.
class WhatFollows : public QWidget
{
    Q_OBJECT
public:
    explicit WhatFollows(Document *document, QWidget *parent = nullptr);

private:
    void change(const QString &text, After after);
    void takeBias();
    void takePooling();
    void renew();

    Document *m_document;
    QLineEdit *m_bias;
    QComboBox *m_activation;
    QComboBox *m_pooling;
    QComboBox *m_padding;
    NumberField *m_window, *m_stride;
    QWidget *m_poolRow;
};

} // namespace lab::ui
