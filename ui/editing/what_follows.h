#pragma once

#include "core/after/after.h"
#include "ui/document/document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lab::ui {

class NumberField;

/// What follows the call: bias, activation, pooling, as fields and as the lines of code that they stand for. An edit is
/// one of the lesson, so the fields are for reading while a page is read.
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
    QLabel *m_code;
};

/// "y = tf.nn.bias_add(y, [-7])\n…": the lines under the call.
[[nodiscard]] QString codeOf(const After &after);

} // namespace lab::ui
