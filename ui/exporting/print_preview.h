#pragma once

class QWidget;

namespace lab::ui {

class Document;

/// Shows the handout of the whole lesson as it would be printed, and prints it from there.
void previewPrint(Document *document, QWidget *parent);

} // namespace lab::ui
