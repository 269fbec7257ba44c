<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Application</name>
    <message>
        <source>Conv2D Lab</source>
        <translation>Conv2D Lab</translation>
    </message>
</context>
<context>
    <name>Comparisons</name>
    <message>
        <source>VALID and SAME</source>
        <translation>VALID und SAME</translation>
    </message>
    <message>
        <source>VALID</source>
        <translation>VALID</translation>
    </message>
    <message>
        <source>SAME</source>
        <translation>SAME</translation>
    </message>
    <message>
        <source>SAME adds zeros so that the output has as many cells as there are strides in the input.</source>
        <translation>SAME ergänzt Nullen, sodass die Ausgabe so viele Zellen hat, wie Schritte in die Eingabe passen.</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s SAME and symmetric padding</source>
        <translation>SAME in TensorFlow und symmetrisches Padding</translation>
    </message>
    <message>
        <source>equal on both sides</source>
        <translation>auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>PyTorch pads both sides alike; SAME puts the odd zero at the bottom and right, so its windows are in other positions.</source>
        <translation>PyTorch füllt beide Seiten gleich auf; SAME setzt die ungerade Null unten und rechts, daher liegen die Fenster anders.</translation>
    </message>
    <message>
        <source>Cross-correlation and convolution</source>
        <translation>Kreuzkorrelation und Faltung</translation>
    </message>
    <message>
        <source>as TensorFlow does it</source>
        <translation>wie in TensorFlow</translation>
    </message>
    <message>
        <source>filter flipped</source>
        <translation>Filter gespiegelt</translation>
    </message>
    <message>
        <source>A mathematical convolution mirrors the filter first; tf.nn.conv2d does not.</source>
        <translation>Eine mathematische Faltung spiegelt den Filter zuerst; tf.nn.conv2d tut das nicht.</translation>
    </message>
    <message>
        <source>Stride 1 and stride 2</source>
        <translation>Schrittweite 1 und Schrittweite 2</translation>
    </message>
    <message>
        <source>stride 1</source>
        <translation>Schrittweite 1</translation>
    </message>
    <message>
        <source>stride 2</source>
        <translation>Schrittweite 2</translation>
    </message>
    <message>
        <source>Stride 2 keeps every second window along each axis.</source>
        <translation>Schrittweite 2 behält entlang jeder Achse jedes zweite Fenster.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>The 4×4 question</source>
        <translation>Die 4×4-Frage</translation>
    </message>
    <message>
        <source>SAME with stride 2: zeros on one side only</source>
        <translation>SAME mit Schrittweite 2: Nullen nur auf einer Seite</translation>
    </message>
    <message>
        <source>A big filter of ones counts its own overlap</source>
        <translation>Ein großer Filter aus Einsen zählt seine Überlappung</translation>
    </message>
    <message>
        <source>Explicit padding: each side as you like</source>
        <translation>Explizites Padding: jede Seite, wie man will</translation>
    </message>
    <message>
        <source>Cells that no window reads</source>
        <translation>Zellen, die kein Fenster liest</translation>
    </message>
    <message>
        <source>Dilation: the same nine weights, spread out</source>
        <translation>Dilatation: dieselben neun Gewichte, auseinandergezogen</translation>
    </message>
    <message>
        <source>One dimension: a moving difference</source>
        <translation>Eine Dimension: eine gleitende Differenz</translation>
    </message>
    <message>
        <source>Three channels become two</source>
        <translation>Aus drei Kanälen werden zwei</translation>
    </message>
    <message>
        <source>Two pictures in one batch</source>
        <translation>Zwei Bilder in einem Batch</translation>
    </message>
    <message>
        <source>1×1: only the channels are mixed</source>
        <translation>1×1: nur die Kanäle werden gemischt</translation>
    </message>
    <message>
        <source>Groups: two convolutions side by side</source>
        <translation>Gruppen: zwei Faltungen nebeneinander</translation>
    </message>
    <message>
        <source>Ten channels, ten filters, stride 2</source>
        <translation>Zehn Kanäle, zehn Filter, Schrittweite 2</translation>
    </message>
    <message>
        <source>A picture and Sobel’s edge filters</source>
        <translation>Ein Bild und Sobels Kantenfilter</translation>
    </message>
    <message>
        <source>The example from the forum: what does TensorFlow do with a 4×4 input and a 3×3 filter? One filter, one channel, no padding: four windows fit, so four numbers come out.</source>
        <translation>Das Beispiel aus dem Forum: Was macht TensorFlow mit einer 4×4-Eingabe und einem 3×3-Filter? Ein Filter, ein Kanal, kein Rand: Vier Fenster passen hinein, also kommen vier Zahlen heraus.</translation>
    </message>
    <message>
        <source>The numbers 0 to 15 and a 3×3 filter of ones. With stride 2 SAME needs just one row and one column of zeros, and they go to the bottom and to the right, not all around. Each output number is a plain sum: 45, 39, 66, 50.</source>
        <translation>Die Zahlen 0 bis 15 und ein 3×3-Filter aus Einsen. Bei Schrittweite 2 braucht SAME nur eine Zeile und eine Spalte Nullen, und sie kommen unten und rechts hin, nicht ringsum. Jede Ausgabezahl ist eine einfache Summe: 45, 39, 66, 50.</translation>
    </message>
    <message>
        <source>Input and filter are all ones, so each output number says how many of the 36 taps lie on the picture and not on padding. The filter is 6 wide: SAME adds five zeros, two on the left and three on the right, and so the numbers are not symmetric.</source>
        <translation>Eingabe und Filter sind lauter Einsen, also sagt jede Ausgabezahl, wie viele der 36 Gewichte auf dem Bild liegen und nicht auf dem Rand. Der Filter ist 6 breit: SAME fügt fünf Nullen hinzu, zwei links und drei rechts, deshalb sind die Zahlen nicht symmetrisch.</translation>
    </message>
    <message>
        <source>Four pairs in the order of the axes. Here one row of zeros goes above and two go below, none to the left and one to the right. The pairs for batch and channels have to be zero.</source>
        <translation>Vier Paare in der Reihenfolge der Achsen. Hier kommt eine Zeile Nullen oben hin und zwei unten, keine Spalte links und eine rechts. Die Paare für Stapel und Kanäle müssen null sein.</translation>
    </message>
    <message>
        <source>The stride is 3, the filter only 2 wide. Rows and columns 2 and 5 lie between the windows or behind the last one: changing their numbers changes nothing.</source>
        <translation>Die Schrittweite ist 3, der Filter nur 2 breit. Zeilen und Spalten 2 und 5 liegen zwischen den Fenstern oder hinter dem letzten: Ihre Zahlen zu ändern, ändert nichts.</translation>
    </message>
    <message>
        <source>A signal of twelve numbers as a picture of height 1, and the filter −1, 0, 1. TensorFlow does not mirror the filter: where the signal rises the result is positive.</source>
        <translation>Ein Signal aus zwölf Zahlen als Bild der Höhe 1, und der Filter −1, 0, 1. TensorFlow spiegelt den Filter nicht: Wo das Signal steigt, ist das Ergebnis positiv.</translation>
    </message>
    <message>
        <source>A filter is as deep as the input: one 2×2 plane for each of the three channels. All three planes are multiplied and added into one number, so the channels do not stay apart. Two filters give two output channels.</source>
        <translation>Ein Filter ist so tief wie die Eingabe: eine 2×2-Ebene für jeden der drei Kanäle. Alle drei Ebenen werden multipliziert und zu einer Zahl addiert, die Kanäle bleiben also nicht getrennt. Zwei Filter ergeben zwei Ausgabekanäle.</translation>
    </message>
    <message>
        <source>The first axis counts pictures. They share the filter and never meet: the first four rows of the virtual tensor come from the first picture, the other four from the second.</source>
        <translation>Die erste Achse zählt Bilder. Sie teilen sich den Filter und begegnen sich nie: Die ersten vier Zeilen des virtuellen Tensors kommen vom ersten Bild, die anderen vier vom zweiten.</translation>
    </message>
    <message>
        <source>A 1×1 filter looks at one position at a time, so neighbours play no role. The virtual tensor is then the input itself, only reshaped, and the step is one matrix product over channels.</source>
        <translation>Ein 1×1-Filter sieht jeweils nur eine Stelle, Nachbarn spielen also keine Rolle. Der virtuelle Tensor ist dann die Eingabe selbst, nur umgeformt, und der Schritt ist ein Matrixprodukt über die Kanäle.</translation>
    </message>
    <message>
        <source>A filter of depth 1 on three channels makes three groups: every channel is filtered with its own 3×3 plane, and nothing is mixed. Here they are an identity, a sum of rows and an edge detector.</source>
        <translation>Ein Filter der Tiefe 1 auf drei Kanälen ergibt drei Gruppen: Jeder Kanal wird mit seiner eigenen 3×3-Ebene gefiltert, nichts wird gemischt. Hier sind es eine Identität, eine Zeilensumme und ein Kantenfilter.</translation>
    </message>
    <message>
        <source>The input has four channels, but the filter is only two deep. TensorFlow does not refuse that: it makes two groups. Output channels 0 and 1 read input channels 0 and 1; output channels 2 and 3 read input channels 2 and 3. The filter matrix becomes two blocks.</source>
        <translation>Die Eingabe hat vier Kanäle, der Filter ist aber nur zwei tief. TensorFlow lehnt das nicht ab: Es bildet zwei Gruppen. Die Ausgabekanäle 0 und 1 lesen die Eingabekanäle 0 und 1, die Ausgabekanäle 2 und 3 die Eingabekanäle 2 und 3. Die Filtermatrix wird zu zwei Blöcken.</translation>
    </message>
    <message>
        <source>A small colour picture, 72 rows of 96 pixels. The first filter compares left with right, the second one above with below; both add up the three colours. Flat areas give 0, edges give large numbers of either sign.</source>
        <translation>Ein kleines Farbbild, 72 Zeilen zu 96 Bildpunkten. Der erste Filter vergleicht links mit rechts, der zweite oben mit unten; beide addieren die drei Farben. Ebene Flächen ergeben 0, Kanten große Zahlen beiderlei Vorzeichens.</translation>
    </message>
    <message>
        <source>Bias, ReLU and max pooling</source>
        <translation>Bias, ReLU und Max-Pooling</translation>
    </message>
    <message>
        <source>Transposed: where the checkerboard comes from</source>
        <translation>Transponiert: woher das Schachbrett kommt</translation>
    </message>
    <message>
        <source>Learn Sobel: a filter finds its numbers</source>
        <translation>Sobel lernen: Ein Filter findet seine Zahlen</translation>
    </message>
    <message>
        <source>Each input number lays down the whole filter; the windows begin 2 apart and are 3 wide. So every second row and column gets one term more: from ones alone comes 1 2 1 2 … and 2 4 2 4 …, a checkerboard. A filter of 4 or of 2 overlaps evenly.</source>
        <translation>Jede Eingabezahl legt den ganzen Filter ab; die Fenster beginnen im Abstand 2 und sind 3 breit. Darum bekommt jede zweite Zeile und Spalte einen Summanden mehr: Aus lauter Einsen wird 1 2 1 2 … und 2 4 2 4 …, ein Schachbrett. Ein Filter der Größe 4 oder 2 überlappt gleichmäßig.</translation>
    </message>
    <message>
        <source>The filter begins with zeros. The target is what Sobel’s filter makes of this picture. Choose Learn and play: each step takes rate · gradient away from every weight. Neighbouring pixels are alike, so it learns slowly; random numbers teach it faster.</source>
        <translation>Der Filter beginnt mit Nullen. Das Ziel ist, was der Sobel-Filter aus diesem Bild macht. Wählen Sie «Lernen» und spielen Sie ab: Jeder Schritt zieht von jedem Gewicht Rate · Gradient ab. Nachbarpixel gleichen sich, darum lernt er langsam; Zufallszahlen lehren ihn schneller.</translation>
    </message>
    <message>
        <source>Depthwise: every channel by itself</source>
        <translation>Depthwise: jeder Kanal für sich</translation>
    </message>
    <message>
        <source>With dilation 2 one input cell is left out between neighbouring taps. The 3×3 filter covers 5×5 cells, but still has nine weights and nine products per window.</source>
        <translation>Bei Dilatation 2 wird zwischen benachbarten Gewichten eine Zelle der Eingabe ausgelassen. Der 3×3-Filter deckt 5×5 Zellen ab, hat aber weiterhin neun Gewichte und neun Produkte je Fenster.</translation>
    </message>
    <message>
        <source>Only the shapes matter here: an input of 10×10 with ten channels and ten filters of 2×10. With stride 2 and SAME the output is 5×5, whatever the size of the filter; its last axis counts the filters.</source>
        <translation>Hier geht es nur um die Formen: eine Eingabe von 10×10 mit zehn Kanälen und zehn Filter von 2×10. Mit Schrittweite 2 und SAME ist die Ausgabe 5×5, wie groß der Filter auch ist; ihre letzte Achse zählt die Filter.</translation>
    </message>
    <message>
        <source>What is computed</source>
        <translation>Was gerechnet wird</translation>
    </message>
    <message>
        <source>What the arguments do</source>
        <translation>Was die Argumente bewirken</translation>
    </message>
    <message>
        <source>Matrices, shapes, pictures</source>
        <translation>Matrizen, Formen, Bilder</translation>
    </message>
    <message>
        <source>What follows a convolution</source>
        <translation>Was auf eine Faltung folgt</translation>
    </message>
    <message>
        <source>Gradients and learning</source>
        <translation>Gradienten und Lernen</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Vector picture (SVG)</source>
        <translation>Vektorgrafik (SVG)</translation>
    </message>
    <message>
        <source>Vector picture (PDF)</source>
        <translation>Vektorgrafik (PDF)</translation>
    </message>
    <message>
        <source>Handout (PDF)</source>
        <translation>Handout (PDF)</translation>
    </message>
    <message>
        <source>Worksheet with blanks (PDF)</source>
        <translation>Arbeitsblatt mit Lücken (PDF)</translation>
    </message>
    <message>
        <source>Animation (GIF)</source>
        <translation>Animation (GIF)</translation>
    </message>
    <message>
        <source>Animation (WebP)</source>
        <translation>Animation (WebP)</translation>
    </message>
    <message>
        <source>Film (MP4, H.264)</source>
        <translation>Film (MP4, H.264)</translation>
    </message>
    <message>
        <source>Film (WebM, VP9)</source>
        <translation>Film (WebM, VP9)</translation>
    </message>
    <message>
        <source>Page to step through (HTML)</source>
        <translation>Seite zum Durchklicken (HTML)</translation>
    </message>
    <message>
        <source>Text with formulas (Markdown)</source>
        <translation>Text mit Formeln (Markdown)</translation>
    </message>
    <message>
        <source>LaTeX with TikZ pictures</source>
        <translation>LaTeX mit TikZ-Bildern</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter-Notebook</translation>
    </message>
    <message>
        <source>Python program for NumPy</source>
        <translation>Python-Programm für NumPy</translation>
    </message>
    <message>
        <source>Python program for TensorFlow</source>
        <translation>Python-Programm für TensorFlow</translation>
    </message>
    <message>
        <source>Python program for Keras</source>
        <translation>Python-Programm für Keras</translation>
    </message>
    <message>
        <source>Python program for PyTorch</source>
        <translation>Python-Programm für PyTorch</translation>
    </message>
    <message>
        <source>Spreadsheet with live formulas (XLSX)</source>
        <translation>Tabelle mit lebenden Formeln (XLSX)</translation>
    </message>
    <message>
        <source>One tensor for NumPy (NPY)</source>
        <translation>Ein Tensor für NumPy (NPY)</translation>
    </message>
    <message>
        <source>Tensors for NumPy (NPZ)</source>
        <translation>Tensoren für NumPy (NPZ)</translation>
    </message>
    <message>
        <source>Tensors as tables (CSV)</source>
        <translation>Tensoren als Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Live web page (HTML)</source>
        <translation>Lebende Webseite (HTML)</translation>
    </message>
    <message>
        <source>Course package with the live page (SCORM 1.2)</source>
        <translation>Kurspaket mit der lebenden Webseite (SCORM 1.2)</translation>
    </message>
    <message>
        <source>Sheets and solutions (PDF)</source>
        <translation>Blätter und Lösungen (PDF)</translation>
    </message>
    <message>
        <source>Questions for Moodle (XML)</source>
        <translation>Fragen für Moodle (XML)</translation>
    </message>
    <message>
        <source>Questions (GIFT)</source>
        <translation>Fragen (GIFT)</translation>
    </message>
    <message>
        <source>Questions as a table (CSV)</source>
        <translation>Fragen als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Slides for a projector (PDF, 16:9)</source>
        <translation>Folien für den Beamer (PDF, 16:9)</translation>
    </message>
    <message>
        <source>Captions of a film (WebVTT)</source>
        <translation>Untertitel eines Films (WebVTT)</translation>
    </message>
    <message>
        <source>Captions of a film (SubRip)</source>
        <translation>Untertitel eines Films (SubRip)</translation>
    </message>
    <message>
        <source>Picture for LaTeX to read in (TikZ)</source>
        <translation>Bild zum Einlesen in LaTeX (TikZ)</translation>
    </message>
    <message>
        <source>Tensors (safetensors)</source>
        <translation>Tensoren (safetensors)</translation>
    </message>
    <message>
        <source>Conv2D Lab lesson</source>
        <translation>Lektion von Conv2D Lab</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>The old file has %n other name(s) (hard links), which still hold what it was.</source>
        <translation>
            <numerusform>Die alte Datei hat noch %n anderen Namen (harten Link), unter dem steht, was sie war.</numerusform>
            <numerusform>Die alte Datei hat noch %n andere Namen (harte Links), unter denen steht, was sie war.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <source>Ramp 0, 1, 2, …</source>
        <translation>Rampe 0, 1, 2, …</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>Random integers</source>
        <translation>Zufällige ganze Zahlen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Mittelwertfilter</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Gauß-Weichzeichner</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Sobel x</source>
        <translation>Sobel x</translation>
    </message>
    <message>
        <source>Sobel y</source>
        <translation>Sobel y</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>Laplace</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relief</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>The FFmpeg on this machine has no H.264 encoder (libx264).</source>
        <translation>Das FFmpeg auf diesem Rechner hat keinen H.264-Encoder (libx264).</translation>
    </message>
    <message>
        <source>The FFmpeg on this machine has no VP9 encoder (libvpx).</source>
        <translation>Das FFmpeg auf diesem Rechner hat keinen VP9-Encoder (libvpx).</translation>
    </message>
    <message>
        <source>This program was built without FFmpeg&apos;s libraries, so it writes no films.</source>
        <translation>Dieses Programm wurde ohne die Bibliotheken von FFmpeg gebaut und schreibt deshalb keine Filme.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Importers</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy-Arrays</translation>
    </message>
    <message>
        <source>NumPy archives</source>
        <translation>NumPy-Archive</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python-Code</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>All readable files</source>
        <translation>Alles, was lesbar ist</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Plain images</source>
        <translation>Einfache Bilder</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that this file translates to: de, fr, es, …</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Skip to the picture</source>
        <translation>Zum Bild springen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Der Aufruf</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Zurückformen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Wie dokumentiert</translation>
    </message>
    <message>
        <source>Window by window</source>
        <translation>Fenster für Fenster</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>Phase für Phase</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Zahl für Zahl</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>By how often it is read</source>
        <translation>Danach, wie oft gelesen wird</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Download lesson</source>
        <translation>Lektion herunterladen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>The link is copied. It holds the whole lesson as it is now.</source>
        <translation>Der Link ist kopiert. Er enthält die ganze Lektion, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>This lesson is too large for a link. Download it instead.</source>
        <translation>Diese Lektion ist zu groß für einen Link. Laden Sie sie stattdessen herunter.</translation>
    </message>
    <message>
        <source>The link holds no lesson that can be read. The page&apos;s own lesson is shown.</source>
        <translation>Der Link enthält keine lesbare Lektion. Gezeigt wird die Lektion der Seite.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Füllen …</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <source>0, 1, 2, …</source>
        <translation>0, 1, 2, …</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>One 1 in the middle</source>
        <translation>Eine 1 in der Mitte</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Kasten-Weichzeichner</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Schrittweiten</translation>
    </message>
    <message>
        <source>Dilations</source>
        <translation>Dilatationen</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Auffüllung</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Ausdrücklich</translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation>oben, unten, links, rechts</translation>
    </message>
    <message>
        <source>The call as text</source>
        <translation>Der Aufruf als Text</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Sprache des Codes</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Nächste Zelle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>Die Antwort ist %1.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>Geben Sie Zahlen ein, getrennt durch Leerzeichen oder Kommas.</translation>
    </message>
    <message>
        <source>Click the cell in the picture.</source>
        <translation>Klicken Sie die Zelle im Bild an.</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Diese nicht.</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Noch nicht ganz.</translation>
    </message>
    <message>
        <source>That is not what was to be changed. Undo it and read the task again.</source>
        <translation>Das sollte nicht geändert werden. Machen Sie es rückgängig und lesen Sie die Aufgabe noch einmal.</translation>
    </message>
    <message>
        <source>Nothing to predict at this step. Go on to the next one.</source>
        <translation>In diesem Schritt gibt es nichts vorherzusagen. Gehen Sie zum nächsten.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The engine stopped at something it could not do. The last good state is shown again.</source>
        <translation>Das Rechenwerk ist an etwas gescheitert. Gezeigt wird wieder der letzte gute Stand.</translation>
    </message>
    <message>
        <source>This browser cannot run the page&apos;s engine; the picture above is all there is.</source>
        <translation>Dieser Browser kann das Rechenwerk der Seite nicht ausführen; es bleibt beim Bild oben.</translation>
    </message>
    <message>
        <source>The lesson cannot be read: %1</source>
        <translation>Die Lektion kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The result is hidden while you predict it.</source>
        <translation>Das Ergebnis ist verborgen, solange Sie es vorhersagen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>This program was built without the live page&apos;s engine (Clang for WebAssembly), so it writes no live pages.</source>
        <translation>Dieses Programm wurde ohne das Rechenwerk der lebenden Seite (Clang für WebAssembly) gebaut und schreibt deshalb keine lebenden Seiten.</translation>
    </message>
    <message>
        <source>This page needs scripts. Without them it shows the picture alone.</source>
        <translation>Diese Seite braucht Skripte. Ohne sie zeigt sie nur das Bild.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>The picture was scaled down from %1×%2 to %3×%4 for this page.</source>
        <translation>Das Bild wurde für diese Seite von %1×%2 auf %3×%4 verkleinert.</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ Bias</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Noch eine</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Zurück zur Lektion</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>an output number</source>
        <translation>eine Ausgabezahl</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>eine Zeile des virtuellen Tensors</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>der Platz eines Gewichts in der Filtermatrix</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>die Form der Ausgabe</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>die Nullen von SAME</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <source>Print with answers</source>
        <translation>Mit Lösungen drucken</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hinweg</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <source>1 at one place</source>
        <translation>1 an einer Stelle</translation>
    </message>
    <message>
        <source>typed…</source>
        <translation>getippt …</translation>
    </message>
    <message>
        <source>error to a target…</source>
        <translation>Fehler zu einem Ziel …</translation>
    </message>
    <message>
        <source>Its numbers, row by row</source>
        <translation>Ihre Zahlen, Zeile für Zeile</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The picture stays at this step.</source>
        <translation>Das Bild bleibt bei diesem Schritt.</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>Auf dieser Seite lässt sich keine Zahl ändern.</translation>
    </message>
    <message>
        <source>Results are not shown ahead.</source>
        <translation>Ergebnisse werden nicht vorab gezeigt.</translation>
    </message>
    <message>
        <source>The next page opens after an answer.</source>
        <translation>Die nächste Seite öffnet sich nach einer Antwort.</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>eine Zahl nach dem Bias</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>eine Zahl nach ReLU</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>eine Zahl nach dem Pooling</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>ein Gradient eines Gewichts</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>ein Gradient einer Eingabe</translation>
    </message>
    <message>
        <source>Letter keys (E, C, S, L)</source>
        <translation>Buchstabentasten (E, C, S, L)</translation>
    </message>
    <message>
        <source>As a convolution</source>
        <translation>Als Faltung</translation>
    </message>
    <message>
        <source>Bias as a row of the filter matrix</source>
        <translation>Bias als Zeile der Filtermatrix</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>{input|The input} has shape %1, {filter|the filter} %2. The filter&apos;s window slides over the input and produces one number at each position: {output|an output} of shape %3.</source>
        <translation>{input|Die Eingabe} hat die Form %1, {filter|der Filter} %2. Das Fenster des Filters gleitet über die Eingabe und ergibt an jeder Position eine Zahl: {output|eine Ausgabe} der Form %3.</translation>
    </message>
    <message>
        <source>The call says NCHW, so channels come before height and width.</source>
        <translation>Im Aufruf steht NCHW, die Kanäle kommen also vor Höhe und Breite.</translation>
    </message>
    <message>
        <source>{filter|The filter} becomes a matrix of %1 [%1:row|rows], one for each tap, and %2 [%2:column|columns], one for each output channel. Its values are copied as they are; only their positions change.</source>
        <translation>{filter|Der Filter} wird zu einer Matrix mit %1 [%1:Zeile|Zeilen], einer je Filterstelle, und %2 [%2:Spalte|Spalten], einer je Ausgabekanal. Die Werte werden unverändert übernommen; nur ihre Plätze ändern sich.</translation>
    </message>
    <message>
        <source>{flat|Row %1} of the filter matrix takes {filter|the weights at height %2, width %3, channel %4}, one for each filter that reads this channel: %5. Only their positions change.</source>
        <translation>{flat|Zeile %1} der Filtermatrix nimmt {filter|die Gewichte bei Höhe %2, Breite %3, Kanal %4} auf, eines für jeden Filter, der diesen Kanal liest: %5. Nur ihr Platz ändert sich.</translation>
    </message>
    <message>
        <source>{filter|`filter[%3, %4, %5, %6]` = %7} goes to {flat|row %1, column %2} of the filter matrix. Its value stays; only its position changes.</source>
        <translation>{filter|`filter[%3, %4, %5, %6]` = %7} kommt in {flat|Zeile %1, Spalte %2} der Filtermatrix. Der Wert bleibt; nur sein Platz ändert sich.</translation>
    </message>
    <message>
        <source>{filter|The marked weight} goes to a row and a column of the filter matrix. Which ones?</source>
        <translation>{filter|Das markierte Gewicht} kommt in eine Zeile und eine Spalte der Filtermatrix. In welche?</translation>
    </message>
    <message>
        <source>At each position of {window|the window}, the numbers under it are copied into one row of the {patch|virtual tensor}: %1 [%1:row|rows] of %2 [%2:number|numbers].</source>
        <translation>Überall, wo {window|das Fenster} steht, werden die Zahlen darunter gelesen und in eine Zeile des {patch|virtuellen Tensors} gelegt: %1 [%1:Zeile|Zeilen] mit %2 [%2:Zahl|Zahlen].</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %3 [%3:number|numbers] under it, read row by row, are {row|row %4 of the virtual tensor}.</source>
        <translation>{window|Das Fenster} steht bei {output|Ausgabezeile %1, Spalte %2}. Die %3 [%3:Zahl|Zahlen] darunter sind, Zeile für Zeile gelesen, {row|Zeile %4 des virtuellen Tensors}.</translation>
    </message>
    <message>
        <source>%1 of them [%1:lies|lie] outside the input and [%1:reads|read] {padding|0}.</source>
        <translation>%1 davon [%1:liegt|liegen] außerhalb der Eingabe und [%1:liest|lesen] {padding|0}.</translation>
    </message>
    <message>
        <source>{row|Row %1, column %2} of the virtual tensor repeats {input|`%3` = %4}. Nothing is computed yet.</source>
        <translation>{row|Zeile %1, Spalte %2} des virtuellen Tensors wiederholt {input|`%3` = %4}. Gerechnet wird noch nichts.</translation>
    </message>
    <message>
        <source>{row|Row %1, column %2} of the virtual tensor lies outside the input, on the padding, and reads {padding|0}.</source>
        <translation>{row|Zeile %1, Spalte %2} des virtuellen Tensors liegt außerhalb der Eingabe, im Padding, und liest {padding|0}.</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. Which %3 [%3:number|numbers] does it read, and in which order?</source>
        <translation>{window|Das Fenster} steht bei {output|Ausgabezeile %1, Spalte %2}. Welche %3 [%3:Zahl|Zahlen] liest es, und in welcher Reihenfolge?</translation>
    </message>
    <message>
        <source>{patch|The virtual tensor} times {filter|the filter matrix}: each of the %1 [%1:row|rows] meets each of the %2 [%2:column|columns]. Every {output|output number} is a sum of %3 [%3:product|products].</source>
        <translation>{patch|Der virtuelle Tensor} mal {filter|die Filtermatrix}: Jede der %1 [%1:Zeile|Zeilen] trifft auf jede der %2 [%2:Spalte|Spalten]. Jede {output|Ausgabezahl} ist eine Summe aus %3 [%3:Produkt|Produkten].</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %4 [%4:number|numbers] under it are {row|row %3 of the virtual tensor}. That row times {filter|the flattened filter} gives:</source>
        <translation>{window|Das Fenster} steht bei {output|Ausgabezeile %1, Spalte %2}. Die %4 [%4:Zahl|Zahlen] darunter sind {row|Zeile %3 des virtuellen Tensors}. Diese Zeile mal {filter|den abgeflachten Filter} ergibt:</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %4 [%4:number|numbers] under it are {row|row %3 of the virtual tensor}. That row times {filter|column %5 of the filter matrix} gives:</source>
        <translation>{window|Das Fenster} steht bei {output|Ausgabezeile %1, Spalte %2}. Die %4 [%4:Zahl|Zahlen] darunter sind {row|Zeile %3 des virtuellen Tensors}. Diese Zeile mal {filter|Spalte %5 der Filtermatrix} ergibt:</translation>
    </message>
    <message>
        <source>Product %1 of %2: {input|%3} meets {filter|%4}. Their product, %5, is added to {sum|the sum}.</source>
        <translation>Produkt %1 von %2: {input|%3} trifft auf {filter|%4}. Ihr Produkt, %5, wird zur {sum|Summe} addiert.</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. Multiply each number under it by {filter|the weight it meets} in filter %3, and add. What comes out?</source>
        <translation>{window|Das Fenster} steht bei {output|Ausgabezeile %1, Spalte %2}. Multipliziere jede Zahl darunter mit {filter|dem Gewicht, auf das sie trifft,} in Filter %3 und addiere. Was kommt heraus?</translation>
    </message>
    <message>
        <source>The product has %1 [%1:row|rows] and %2 [%2:column|columns]. Reshaped to %3, it is {output|the output}. No number changes.</source>
        <translation>Das Produkt hat %1 [%1:Zeile|Zeilen] und %2 [%2:Spalte|Spalten]. Zurück in die Form %3 gebracht, ist es {output|die Ausgabe}. Keine Zahl ändert sich.</translation>
    </message>
    <message>
        <source>{sum|Row %1 of the product} goes to {output|output row %2, column %3}, one number per channel. No number changes.</source>
        <translation>{sum|Zeile %1 des Produkts} kommt in {output|Ausgabezeile %2, Spalte %3}, eine Zahl je Kanal. Keine Zahl ändert sich.</translation>
    </message>
    <message>
        <source>This is image %1 of the batch.</source>
        <translation>Das ist Bild %1 des Batches.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Der Aufruf</translation>
    </message>
    <message>
        <source>Step 1 of 3   Flatten the filter</source>
        <translation>Schritt 1 von 3   Filter abflachen</translation>
    </message>
    <message>
        <source>Step 2 of 3   Extract patches</source>
        <translation>Schritt 2 von 3   Patches entnehmen</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply</source>
        <translation>Schritt 3 von 3   Multiplizieren</translation>
    </message>
    <message>
        <source>Finally   Reshape</source>
        <translation>Zuletzt   Umformen</translation>
    </message>
    <message>
        <source>Computes a 2-D convolution given `input` and 4-D `filters` tensors.</source>
        <translation>Computes a 2-D convolution given `input` and 4-D `filters` tensors.</translation>
    </message>
    <message>
        <source>1. Flattens the filter to a 2-D matrix with shape `[filter_height * filter_width * in_channels, output_channels]`.</source>
        <translation>1. Flattens the filter to a 2-D matrix with shape `[filter_height * filter_width * in_channels, output_channels]`.</translation>
    </message>
    <message>
        <source>2. Extracts image patches from the input tensor to form a virtual tensor of shape `[batch, out_height, out_width, filter_height * filter_width * in_channels]`.</source>
        <translation>2. Extracts image patches from the input tensor to form a virtual tensor of shape `[batch, out_height, out_width, filter_height * filter_width * in_channels]`.</translation>
    </message>
    <message>
        <source>3. For each patch, right-multiplies the filter matrix and the image patch vector.</source>
        <translation>3. For each patch, right-multiplies the filter matrix and the image patch vector.</translation>
    </message>
    <message>
        <source>Why this size?</source>
        <translation>Warum diese Größe?</translation>
    </message>
    <message>
        <source>VALID places {filter|the window} of %1×%2 only where it lies completely on {input|the input} of %3×%4. With this stride, that makes {output|%5×%6} positions.</source>
        <translation>VALID setzt {filter|das Fenster} von %1×%2 nur dorthin, wo es ganz auf {input|der Eingabe} von %3×%4 liegt. Mit dieser Schrittweite sind das {output|%5×%6} Positionen.</translation>
    </message>
    <message>
        <source>SAME divides the {input|input of %1×%2} by the stride of %3×%4 and rounds up: {output|%5×%6}. The filter&apos;s size plays no part; {padding|zeros} fill what is missing.</source>
        <translation>SAME teilt die {input|Eingabe von %1×%2} durch die Schrittweite %3×%4 und rundet auf: {output|%5×%6}. Die Größe des Filters spielt keine Rolle; {padding|Nullen} füllen auf, was fehlt.</translation>
    </message>
    <message>
        <source>With {padding|its padding} the input is %3×%4. {filter|The window} of %1×%2 is placed wherever it lies completely on it. With this stride, that makes {output|%5×%6} positions.</source>
        <translation>Mit {padding|ihrem Padding} ist die Eingabe %3×%4 groß. {filter|Das Fenster} von %1×%2 steht überall, wo es ganz darauf liegt: in Schritten der Schrittweite gezählt an {output|%5×%6} Stellen.</translation>
    </message>
    <message>
        <source>Where did the odd zero go?</source>
        <translation>Wohin kam die ungerade Null?</translation>
    </message>
    <message>
        <source>SAME needs %1 [%1:row|rows] of {padding|zeros} here, which is odd: %2 above and %3 below. The odd one always goes to the bottom. One padding number for both sides, as PyTorch takes it, cannot do that.</source>
        <translation>SAME braucht hier %1 [%1:Zeile|Zeilen] mit {padding|Nullen}, eine ungerade Zahl: %2 oben und %3 unten. Die überzählige kommt immer nach unten. Eine einzige Padding-Zahl für beide Seiten, wie PyTorch sie nimmt, kann das nicht.</translation>
    </message>
    <message>
        <source>SAME needs %1 [%1:column|columns] of {padding|zeros} here, which is odd: %2 left and %3 right. The odd one always goes to the right. One padding number for both sides, as PyTorch takes it, cannot do that.</source>
        <translation>SAME braucht hier %1 [%1:Spalte|Spalten] mit {padding|Nullen}, eine ungerade Zahl: %2 links und %3 rechts. Die überzählige kommt immer nach rechts. Eine einzige Padding-Zahl für beide Seiten, wie PyTorch sie nimmt, kann das nicht.</translation>
    </message>
    <message>
        <source>What was dropped?</source>
        <translation>Was fiel weg?</translation>
    </message>
    <message>
        <source>After the last window %1 [%1:row is|rows are] left at the bottom, too few for another step of %2. No window reads them; they are dropped.</source>
        <translation>Nach dem letzten Fenster [%1:bleibt|bleiben] unten %1 [%1:Zeile|Zeilen] übrig, zu wenig für einen weiteren Schritt von %2. Kein Fenster liest sie; sie fallen weg.</translation>
    </message>
    <message>
        <source>After the last window %1 [%1:column is|columns are] left at the right, too few for another step of %2. No window reads them; they are dropped.</source>
        <translation>Nach dem letzten Fenster [%1:bleibt|bleiben] rechts %1 [%1:Spalte|Spalten] übrig, zu wenig für einen weiteren Schritt von %2. Kein Fenster liest sie; sie fallen weg.</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>Was ist eine Gruppe?</translation>
    </message>
    <message>
        <source>{filter|The filter} is %1 deep and {input|the input} has %2 channels, so there are %3 groups. Each group&apos;s %4 [%4:filter reads|filters read] only that group&apos;s channels. Elsewhere the filter matrix is 0.</source>
        <translation>{filter|Der Filter} ist %1 tief und {input|die Eingabe} hat %2 Kanäle, also gibt es %3 Gruppen. [%4:Der %4 Filter|Die %4 Filter] jeder Gruppe [%4:liest|lesen] nur die Kanäle dieser Gruppe. Sonst ist die Filtermatrix 0.</translation>
    </message>
    <message>
        <source>With one channel per group it is called depthwise.</source>
        <translation>Mit einem Kanal je Gruppe heißt das „depthwise“.</translation>
    </message>
    <message>
        <source>What does dilation do?</source>
        <translation>Was macht die Dilatation?</translation>
    </message>
    <message>
        <source>Why flatten?</source>
        <translation>Warum abflachen?</translation>
    </message>
    <message>
        <source>A window times {filter|a filter}, summed, is a dot product. Written as one column, the filter can meet every {patch|patch} in a single matrix product, which machines do very fast.</source>
        <translation>Ein Fenster mal {filter|ein Filter}, aufsummiert, ist ein Skalarprodukt. Als eine Spalte geschrieben, kann der Filter in einem einzigen Matrixprodukt auf jeden {patch|Patch} treffen, und das können Rechner sehr schnell.</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>In welcher Reihenfolge?</translation>
    </message>
    <message>
        <source>Filter height changes slowest, then width; the input channel changes fastest, as NumPy&apos;s `ravel` reads it. {patch|Patches} are laid out in the same order, so each input meets its own {filter|weight}.</source>
        <translation>Filterhöhe am langsamsten, dann Breite, der Eingabekanal am schnellsten: so, wie NumPys `ravel` liest. {patch|Patches} liegen in derselben Reihenfolge, daher trifft jede Eingabe auf ihr {filter|Gewicht}.</translation>
    </message>
    <message>
        <source>Does this cost anything?</source>
        <translation>Kostet das etwas?</translation>
    </message>
    <message>
        <source>No. In memory {filter|the filter} already lies in this order, so flattening is a `reshape`: the numbers stay where they are.</source>
        <translation>Nein. Im Speicher liegt {filter|der Filter} schon in dieser Reihenfolge, das Abflachen ist also ein `reshape`: Die Zahlen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Why are there zeros in the filter matrix?</source>
        <translation>Warum stehen Nullen in der Filtermatrix?</translation>
    </message>
    <message>
        <source>There are %1 groups, so the matrix has %1 blocks of %2 [%2:row|rows] and %3 [%3:column|columns] along its diagonal. Outside the blocks no weight exists, and nothing is computed there.</source>
        <translation>Es gibt %1 Gruppen, also hat die Matrix %1 Blöcke mit %2 [%2:Zeile|Zeilen] und %3 [%3:Spalte|Spalten] entlang der Diagonale. Außerhalb der Blöcke gibt es keine Gewichte, und dort wird nichts gerechnet.</translation>
    </message>
    <message>
        <source>What is virtual?</source>
        <translation>Was ist virtuell?</translation>
    </message>
    <message>
        <source>{patch|This table} shows %1 [%1:number|numbers], but they need not be stored: each is one of the {input|%2 input [%2:number|numbers]}, found by its index, or a padding zero.</source>
        <translation>{patch|Diese Tabelle} zeigt %1 [%1:Zahl|Zahlen], aber niemand muss sie speichern: Jede ist eine der {input|%2 [%2:Eingabezahl|Eingabezahlen]}, über ihren Index gefunden, oder eine Null des Paddings.</translation>
    </message>
    <message>
        <source>Where do the zeros come from?</source>
        <translation>Woher kommen die Nullen?</translation>
    </message>
    <message>
        <source>{padding|Padding}: %1 above, %2 below, %3 left, %4 right. Those cells exist only as an index rule. They take part in the products like any other number.</source>
        <translation>{padding|Padding}: %1 oben, %2 unten, %3 links, %4 rechts. Diese Zellen gibt es nur als Indexregel. In den Produkten zählen sie wie jede andere Zahl.</translation>
    </message>
    <message>
        <source>Why does the window jump?</source>
        <translation>Warum springt das Fenster?</translation>
    </message>
    <message>
        <source>The stride moves it %1 [%1:row|rows] down and %2 [%2:column|columns] across at a time. The positions in between are not computed, so the output is smaller.</source>
        <translation>Die Schrittweite versetzt es jeweils um %1 [%1:Zeile|Zeilen] nach unten und %2 [%2:Spalte|Spalten] zur Seite. Die Stellen dazwischen werden nicht berechnet, also ist die Ausgabe kleiner.</translation>
    </message>
    <message>
        <source>Why do numbers repeat?</source>
        <translation>Warum wiederholen sich Zahlen?</translation>
    </message>
    <message>
        <source>Windows overlap. Here {input|an input number} is read by up to %1 windows and appears once in each of their {patch|rows}.</source>
        <translation>Fenster überlappen sich. Hier lesen bis zu %1 Fenster {input|eine Eingabezahl}, und sie steht einmal in jeder ihrer {patch|Zeilen}.</translation>
    </message>
    <message>
        <source>One row for each output position: image by image, from top to bottom, from left to right. Within a row, height comes first, then width; the channel changes fastest.</source>
        <translation>Eine Zeile für jede Ausgabestelle: Bild für Bild, von oben nach unten, von links nach rechts. Innerhalb einer Zeile: Höhe, Breite, der Kanal am schnellsten.</translation>
    </message>
    <message>
        <source>Element-wise, or a matrix product?</source>
        <translation>Elementweise oder Matrixprodukt?</translation>
    </message>
    <message>
        <source>Both. The sum of element-wise products over one {patch|patch} is the dot product of one row with one {filter|column}, so all patches at once are one matrix product, and that is what runs fast.</source>
        <translation>Beides. Die Summe der elementweisen Produkte über einen {patch|Patch} ist das Skalarprodukt einer Zeile mit einer {filter|Spalte}. Alle Patches zusammen sind also ein Matrixprodukt, und das läuft schnell.</translation>
    </message>
    <message>
        <source>How are channels summed?</source>
        <translation>Wie werden Kanäle summiert?</translation>
    </message>
    <message>
        <source>Each of the %1 channels has {filter|weights} of its own. All products go into one sum, so one filter makes one {output|number}, not one for each channel.</source>
        <translation>Jeder der %1 Kanäle hat eigene {filter|Gewichte}. Alle Produkte gehen in eine Summe, ein Filter macht also eine {output|Zahl}, nicht eine je Kanal.</translation>
    </message>
    <message>
        <source>Each of the %1 channels has {filter|weights} of its own. Their sums are %2; added up they make one {output|number}: %3.</source>
        <translation>Jeder der %1 Kanäle hat eigene {filter|Gewichte}. Ihre Summen sind %2; zusammen ergeben sie eine {output|Zahl}: %3.</translation>
    </message>
    <message>
        <source>What does another filter do?</source>
        <translation>Was macht ein weiterer Filter?</translation>
    </message>
    <message>
        <source>{filter|Filter %1} reads the same {patch|patch} with weights of its own and writes its own channel of {output|the output}. In the matrix it is one more column.</source>
        <translation>{filter|Filter %1} liest denselben {patch|Patch} mit eigenen Gewichten und schreibt seinen eigenen Kanal {output|der Ausgabe}. In der Matrix ist er eine Spalte mehr.</translation>
    </message>
    <message>
        <source>Why does nothing move?</source>
        <translation>Warum bewegt sich nichts?</translation>
    </message>
    <message>
        <source>The rows were made in the order of {output|the output}: image, row, column. Read one after the other they already are the output; only the shape gets its axes back.</source>
        <translation>Die Zeilen entstanden in der Reihenfolge {output|der Ausgabe}: Bild, Zeile, Spalte. Nacheinander gelesen sind sie schon die Ausgabe; nur die Form bekommt ihre Achsen zurück.</translation>
    </message>
    <message>
        <source>VALID adds nothing: every number that is read comes from the input. The price is a smaller output.</source>
        <translation>VALID fügt nichts hinzu: Jede gelesene Zahl stammt aus der Eingabe. Der Preis ist eine kleinere Ausgabe.</translation>
    </message>
    <message>
        <source>SAME does not promise the same size. It does so only with stride 1.</source>
        <translation>SAME verspricht nicht dieselbe Größe. Das gilt nur bei Schrittweite 1.</translation>
    </message>
    <message>
        <source>Padding given in numbers means the same in TensorFlow and in PyTorch. SAME with a stride does not.</source>
        <translation>In Zahlen angegebenes Padding bedeutet in TensorFlow und PyTorch dasselbe. SAME mit einer Schrittweite nicht.</translation>
    </message>
    <message>
        <source>The order of rows is a convention. Get it wrong (PyTorch puts channels first), and every result is wrong without any error.</source>
        <translation>Die Reihenfolge der Zeilen ist eine Vereinbarung. Verwechselt man sie (PyTorch stellt die Kanäle voran), ist jedes Ergebnis falsch, ganz ohne Fehlermeldung.</translation>
    </message>
    <message>
        <source>This is the step people call im2col. Libraries that do store the table pay for it in memory.</source>
        <translation>Diesen Schritt nennt man im2col. Bibliotheken, die die Tabelle wirklich speichern, bezahlen dafür mit Speicher.</translation>
    </message>
    <message>
        <source>Here each patch is multiplied as soon as it is extracted. The numbers are the same in either order.</source>
        <translation>Hier wird jeder Patch multipliziert, sobald er entnommen ist. Die Zahlen sind dieselben, in welcher Reihenfolge man auch geht.</translation>
    </message>
    <message>
        <source>The filter is not flipped: this is cross-correlation, which deep learning calls convolution.</source>
        <translation>Der Filter wird nicht gespiegelt: Das ist Kreuzkorrelation, die im Deep Learning Faltung heißt.</translation>
    </message>
    <message>
        <source>All patches and all filters meet in one product. That is why a layer with many filters is still one call.</source>
        <translation>Alle Patches und alle Filter treffen sich in einem Produkt. Darum ist auch eine Schicht mit vielen Filtern nur ein Aufruf.</translation>
    </message>
    <message>
        <source>A filter always spans all channels that it reads. It slides along height and width only.</source>
        <translation>Ein Filter umfasst immer alle Kanäle, die er liest. Er gleitet nur entlang von Höhe und Breite.</translation>
    </message>
    <message>
        <source>Each filter has made one output channel. How many channels went in no longer shows in the output.</source>
        <translation>Jeder Filter hat einen Ausgabekanal ergeben. Wie viele Kanäle hineingingen, sieht man der Ausgabe nicht mehr an.</translation>
    </message>
    <message>
        <source>%1 [%1:multiply-add|multiply-adds].</source>
        <translation>%1 [%1:Multiply-Add|Multiply-Adds].</translation>
    </message>
    <message>
        <source>The patches hold %1 [%1:number|numbers] for %2 in the input (×%3).</source>
        <translation>Die Patches enthalten %1 [%1:Zahl|Zahlen] bei %2 in der Eingabe (×%3).</translation>
    </message>
    <message>
        <source>The patches hold %1 [%1:number|numbers] for %2 in the input.</source>
        <translation>Die Patches enthalten %1 [%1:Zahl|Zahlen] bei %2 in der Eingabe.</translation>
    </message>
    <message>
        <source>%1 of these [%1:meets|meet] a padding zero.</source>
        <translation>%1 davon [%1:trifft|treffen] auf eine Null des Paddings.</translation>
    </message>
    <message>
        <source>An input is read by up to %1 [%1:window|windows].</source>
        <translation>Eine Eingabe wird von bis zu %1 [%1:Fenster|Fenstern] gelesen.</translation>
    </message>
    <message>
        <source>%1 [%1:input is|inputs are] never read.</source>
        <translation>%1 [%1:Eingabe wird|Eingaben werden] nie gelesen.</translation>
    </message>
    <message>
        <source>What number comes out at output row %1, column %2, channel %3?</source>
        <translation>Welche Zahl kommt bei Ausgabezeile %1, Spalte %2, Kanal %3 heraus?</translation>
    </message>
    <message>
        <source>Which %2 [%2:number is|numbers are] in row %1 of the virtual tensor?</source>
        <translation>Welche %2 [%2:Zahl steht|Zahlen stehen] in Zeile %1 des virtuellen Tensors?</translation>
    </message>
    <message>
        <source>In which row and which column of the filter matrix does `filter[%1, %2, %3, %4]` land?</source>
        <translation>In welcher Zeile und welcher Spalte der Filtermatrix landet `filter[%1, %2, %3, %4]`?</translation>
    </message>
    <message>
        <source>What is the output&apos;s shape? Type its %1 sizes.</source>
        <translation>Welche Form hat die Ausgabe? Gib ihre %1 Größen ein.</translation>
    </message>
    <message>
        <source>How many zeros does SAME add? Type top, bottom, left, right.</source>
        <translation>Wie viele Nullen fügt SAME hinzu? Gib oben, unten, links, rechts ein.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>The answer has %1 [%1:number|numbers].</source>
        <translation>Die Antwort hat %1 [%1:Zahl|Zahlen].</translation>
    </message>
    <message>
        <source>You left out the padding. Cells outside the input count as zeros.</source>
        <translation>Du hast das Padding weggelassen. Zellen außerhalb der Eingabe zählen als Nullen.</translation>
    </message>
    <message>
        <source>You took neighbouring cells. With this dilation there are gaps between them.</source>
        <translation>Du hast benachbarte Zellen genommen. Bei dieser Dilatation liegen Lücken dazwischen.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>In the documentation&apos;s words</source>
        <translation>In den Worten der Dokumentation</translation>
    </message>
    <message>
        <source>Not yet. Check where the window is and which weight each number meets.</source>
        <translation>Noch nicht. Prüfen Sie, wo das Fenster liegt und welches Gewicht jede Zahl trifft.</translation>
    </message>
    <message>
        <source>You gave the products one by one. The output is their sum, one number.</source>
        <translation>Sie haben die Produkte einzeln angegeben. Die Ausgabe ist ihre Summe, eine einzige Zahl.</translation>
    </message>
    <message>
        <source>You added the inputs under the window. Multiply each one by the weight it meets first.</source>
        <translation>Sie haben die Eingaben unter dem Fenster addiert. Multiplizieren Sie jede zuerst mit dem Gewicht, das sie trifft.</translation>
    </message>
    <message>
        <source>You flipped the filter. TensorFlow does not: the first weight meets the first input.</source>
        <translation>Sie haben den Filter gespiegelt. TensorFlow tut das nicht: Das erste Gewicht trifft die erste Eingabe.</translation>
    </message>
    <message>
        <source>You left out one channel. Every channel under the window counts.</source>
        <translation>Sie haben einen Kanal ausgelassen. Jeder Kanal unter dem Fenster zählt.</translation>
    </message>
    <message>
        <source>You kept the input&apos;s channels. The output has one channel per filter, however many channels go in.</source>
        <translation>Sie haben die Kanäle der Eingabe behalten. Die Ausgabe hat einen Kanal je Filter, gleich wie viele Kanäle hineingehen.</translation>
    </message>
    <message>
        <source>You put the zeros on the other side. Where their number is odd, the extra one goes to the bottom and right.</source>
        <translation>Sie haben die Nullen auf die andere Seite gesetzt. Ist ihre Zahl ungerade, kommt die überzählige nach unten und rechts.</translation>
    </message>
    <message>
        <source>You padded half of the filter on each side, as PyTorch does with padding=k//2. SAME adds only what the last window lacks, and that depends on the input and the stride.</source>
        <translation>Sie haben auf jeder Seite den halben Filter aufgefüllt, wie PyTorch mit padding=k//2. SAME fügt nur hinzu, was dem letzten Fenster fehlt, und das hängt von Eingabe und Schrittweite ab.</translation>
    </message>
    <message>
        <source>You are one position off. Check at which output row and column the window is.</source>
        <translation>Sie sind um eine Position daneben. Prüfen Sie, in welcher Ausgabezeile und -spalte das Fenster liegt.</translation>
    </message>
    <message>
        <source>You counted one too few. Count the positions where the window can start, the first one included.</source>
        <translation>Sie haben eine zu wenig gezählt. Zählen Sie die Positionen, an denen das Fenster beginnen kann, auch die erste.</translation>
    </message>
    <message>
        <source>You moved the window by single cells. The stride here is larger than 1.</source>
        <translation>Sie haben das Fenster um einzelne Zellen verschoben. Die Schrittweite ist hier größer als 1.</translation>
    </message>
    <message>
        <source>These are the right numbers in another order. Height comes before width, and the channel is the fastest index.</source>
        <translation>Das sind die richtigen Zahlen in anderer Reihenfolge. Höhe kommt vor Breite, und der Kanal ist der schnellste Index.</translation>
    </message>
    <message>
        <source>You counted from 1. Rows and columns count from 0.</source>
        <translation>Sie haben ab 1 gezählt. Zeilen und Spalten zählen ab 0.</translation>
    </message>
    <message>
        <source>You used one channel only. The filter has weights for every channel, and all their products are added.</source>
        <translation>Sie haben nur einen Kanal verwendet. Der Filter hat Gewichte für jeden Kanal, und alle Produkte werden addiert.</translation>
    </message>
    <message>
        <source>You only scaled one channel. A 1×1 filter adds up all channels of the pixel.</source>
        <translation>Sie haben nur einen Kanal skaliert. Ein 1×1-Filter addiert alle Kanäle des Pixels.</translation>
    </message>
    <message>
        <source>You took the average over the channels. They are summed, not averaged.</source>
        <translation>Sie haben über die Kanäle gemittelt. Sie werden summiert, nicht gemittelt.</translation>
    </message>
    <message>
        <source>You used plane 0 of the filter on every channel. Each channel has a plane of its own.</source>
        <translation>Sie haben Ebene 0 des Filters für jeden Kanal verwendet. Jeder Kanal hat seine eigene Ebene.</translation>
    </message>
    <message>
        <source>You read every channel. A filter reads only the channels of its own group.</source>
        <translation>Sie haben jeden Kanal gelesen. Ein Filter liest nur die Kanäle seiner eigenen Gruppe.</translation>
    </message>
    <message>
        <source>You counted one group. The filter is %1 deep and the input has %2 channels, so each filter reads only a part of them.</source>
        <translation>Sie haben eine einzige Gruppe gezählt. Der Filter ist %1 tief und die Eingabe hat %2 Kanäle, also liest jeder Filter nur einen Teil davon.</translation>
    </message>
    <message>
        <source>You dropped the sign. A negative result is valid and stays negative; only a picture has to show it as a colour or cut it off.</source>
        <translation>Sie haben das Vorzeichen weggelassen. Ein negatives Ergebnis ist gültig und bleibt negativ; nur ein Bild muss es als Farbe zeigen oder abschneiden.</translation>
    </message>
    <message>
        <source>You cut a negative result to 0. The convolution does not do that; a ReLU after it would.</source>
        <translation>Sie haben ein negatives Ergebnis zu 0 gemacht. Die Faltung tut das nicht; ein ReLU danach täte es.</translation>
    </message>
    <message>
        <source>You applied only one of stride and dilation. `tf.nn.conv2d` takes both at once: the stride moves the window, the dilation spreads its cells.</source>
        <translation>Sie haben nur eines von Schrittweite und Dilatation angewandt. `tf.nn.conv2d` nimmt beides zugleich: Die Schrittweite bewegt das Fenster, die Dilatation spreizt seine Zellen.</translation>
    </message>
    <message>
        <source>You filled the gaps of the dilation. The filter keeps its %1 [%1:weight|weights] per plane; the cells between are skipped, not multiplied by zeros.</source>
        <translation>Sie haben die Lücken der Dilatation gefüllt. Der Filter behält [%1:sein %1 Gewicht|seine %1 Gewichte] je Ebene; die Zellen dazwischen werden übersprungen, nicht mit Nullen multipliziert.</translation>
    </message>
    <message>
        <source>These are the right sizes in another order. Height comes before width.</source>
        <translation>Das sind die richtigen Größen in anderer Reihenfolge. Höhe kommt vor Breite.</translation>
    </message>
    <message>
        <source>These are the right zeros in another order. Type top, bottom, left, right.</source>
        <translation>Das sind die richtigen Nullen in anderer Reihenfolge. Tippen Sie oben, unten, links, rechts.</translation>
    </message>
    <message>
        <source>You swapped rows and columns. There is one row per window position and one column per tap.</source>
        <translation>Sie haben Zeilen und Spalten vertauscht. Es gibt eine Zeile je Fensterposition und eine Spalte je Gewicht.</translation>
    </message>
    <message>
        <source>These are the right strides in another order. Batch comes first.</source>
        <translation>Das sind die richtigen Schrittweiten in anderer Reihenfolge. Der Batch kommt zuerst.</translation>
    </message>
    <message>
        <source>You rounded up. The last window would stick out of the input, so it is dropped: round down.</source>
        <translation>Sie haben aufgerundet. Das letzte Fenster würde über die Eingabe hinausragen, also entfällt es: Runden Sie ab.</translation>
    </message>
    <message>
        <source>You multiplied channels by filters. Each filter adds up all its channels, so %1 [%1:filter makes|filters make] %1 output [%1:channel|channels].</source>
        <translation>Sie haben Kanäle mit Filtern multipliziert. Jeder Filter addiert alle seine Kanäle, also [%1:macht %1 Filter|machen %1 Filter] %1 [%1:Ausgabekanal|Ausgabekanäle].</translation>
    </message>
    <message>
        <source>You gave one output channel. The window does not move along the channels, and each of the %1 [%1:filter|filters] makes a channel of its own.</source>
        <translation>Sie haben einen einzigen Ausgabekanal angegeben. Das Fenster bewegt sich nicht entlang der Kanäle, und [%1:der %1 Filter|jeder der %1 Filter] macht einen eigenen Kanal.</translation>
    </message>
    <message>
        <source>You put the channels first. The call says NHWC: batch, height, width, channels.</source>
        <translation>Sie haben die Kanäle an den Anfang gestellt. Der Aufruf sagt NHWC: Batch, Höhe, Breite, Kanäle.</translation>
    </message>
    <message>
        <source>You put the channels last. The call says NCHW: batch, channels, height, width.</source>
        <translation>Sie haben die Kanäle ans Ende gestellt. Der Aufruf sagt NCHW: Batch, Kanäle, Höhe, Breite.</translation>
    </message>
    <message>
        <source>You used the order of another library. TensorFlow&apos;s filter is [height, width, in, out]; PyTorch stores [out, in, height, width], TensorFlow Lite [out, height, width, in].</source>
        <translation>Sie haben die Reihenfolge einer anderen Bibliothek verwendet. TensorFlows Filter ist [height, width, in, out]; PyTorch speichert [out, in, height, width], TensorFlow Lite [out, height, width, in].</translation>
    </message>
    <message>
        <source>You left out the batch axis. Even a single image has a first axis of size 1.</source>
        <translation>Sie haben die Batch-Achse ausgelassen. Auch ein einzelnes Bild hat eine erste Achse der Größe 1.</translation>
    </message>
    <message>
        <source>You left out the channel axis. Even a grey image has an axis of size 1 for its only channel.</source>
        <translation>Sie haben die Kanalachse ausgelassen. Auch ein Graubild hat für seinen einzigen Kanal eine Achse der Größe 1.</translation>
    </message>
    <message>
        <source>You gave height and width only. The tensor has four axes: batch and channels too.</source>
        <translation>Sie haben nur Höhe und Breite angegeben. Der Tensor hat vier Achsen: auch Batch und Kanäle.</translation>
    </message>
    <message>
        <source>You left out the filter&apos;s depth. A filter has weights for each of the %1 [%1:channel|channels] that it reads.</source>
        <translation>Sie haben die Tiefe des Filters ausgelassen. Ein Filter hat Gewichte für [%1:den %1 Kanal|jeden der %1 Kanäle], den er liest.</translation>
    </message>
    <message>
        <source>You gave the number of filters, which a Keras layer calls `filters`. Here `filters` is the tensor of weights itself, with four axes.</source>
        <translation>Sie haben die Anzahl der Filter angegeben, die eine Keras-Schicht `filters` nennt. Hier ist `filters` der Tensor der Gewichte selbst, mit vier Achsen.</translation>
    </message>
    <message>
        <source>You moved along batch or channels too. Those two strides must be 1: no image and no channel may be skipped.</source>
        <translation>Sie haben sich auch entlang von Batch oder Kanälen bewegt. Diese beiden Schrittweiten müssen 1 sein: Kein Bild und kein Kanal darf übersprungen werden.</translation>
    </message>
    <message>
        <source>You gave the total of both sides. SAME splits it: half before, half after, and an odd zero goes after.</source>
        <translation>Sie haben die Summe beider Seiten angegeben. SAME teilt sie: die Hälfte davor, die Hälfte danach, und eine ungerade Null danach.</translation>
    </message>
    <message>
        <source>You counted the numbers that are stored: the input&apos;s. The virtual tensor shows one row per window position and repeats them.</source>
        <translation>Sie haben die gespeicherten Zahlen gezählt: die der Eingabe. Der virtuelle Tensor zeigt eine Zeile je Fensterposition und wiederholt sie.</translation>
    </message>
    <message>
        <source>You counted all weights of the filter. Near the edge, or with a stride, fewer windows reach the cell.</source>
        <translation>Sie haben alle Gewichte des Filters gezählt. Am Rand oder bei einer Schrittweite erreichen weniger Fenster die Zelle.</translation>
    </message>
    <message>
        <source>You gave the depth of a group. The number of groups is channels / depth: %1 / %2.</source>
        <translation>Sie haben die Tiefe einer Gruppe angegeben. Die Anzahl der Gruppen ist Kanäle / Tiefe: %1 / %2.</translation>
    </message>
    <message>
        <source>You left out the number of filters. All %1 [%1:filter counts|filters count].</source>
        <translation>Sie haben die Anzahl der Filter ausgelassen. [%1:Der %1 Filter zählt|Alle %1 Filter zählen].</translation>
    </message>
    <message>
        <source>You counted one window. The filter is applied at %1 [%1:position|positions].</source>
        <translation>Sie haben ein einziges Fenster gezählt. Der Filter wird an %1 [%1:Position|Positionen] angewandt.</translation>
    </message>
    <message>
        <source>You gave each position weights of its own. The same filter is used at every position, so its weights count once.</source>
        <translation>Sie haben jeder Position eigene Gewichte gegeben. Derselbe Filter gilt an jeder Position, also zählen seine Gewichte einmal.</translation>
    </message>
    <message>
        <source>You added one bias per filter, as a Keras layer has it. `tf.nn.conv2d` takes no bias: only the weights count.</source>
        <translation>Sie haben einen Bias je Filter addiert, wie eine Keras-Schicht ihn hat. `tf.nn.conv2d` nimmt keinen Bias: Nur die Gewichte zählen.</translation>
    </message>
    <message>
        <source>It begins with %1 + …</source>
        <translation>Es beginnt mit %1 + …</translation>
    </message>
    <message>
        <source>It begins with %1, …</source>
        <translation>Es beginnt mit %1, …</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <translation>%1 = %2.</translation>
    </message>
    <message>
        <source>Only %1 of the %2 products [%1:counts|count], because the others are 0: %3 = %4.</source>
        <translation>Nur %1 der %2 Produkte [%1:zählt|zählen], weil die anderen 0 sind: %3 = %4.</translation>
    </message>
    <message>
        <source>The %1 [%1:product adds|products add] up to %2.</source>
        <translation>[%1:Das %1 Produkt ergibt|Die %1 Produkte ergeben] zusammen %2.</translation>
    </message>
    <message>
        <source>Each of the %1 [%1:product|products] is 0.</source>
        <translation>[%1:Das %1 Produkt|Jedes der %1 Produkte] ist 0.</translation>
    </message>
    <message>
        <source>These are the numbers under the window at row %1, column %2, read row by row.</source>
        <translation>Das sind die Zahlen unter dem Fenster in Zeile %1, Spalte %2, Zeile für Zeile gelesen.</translation>
    </message>
    <message>
        <source>%1 = %2: height is the slowest index, then width, then the channel.</source>
        <translation>%1 = %2: Die Höhe ist der langsamste Index, dann die Breite, dann der Kanal.</translation>
    </message>
    <message>
        <source>⌊(%1 − %2) / %3⌋ + 1 = %4 [%4:row|rows], ⌊(%5 − %6) / %7⌋ + 1 = %8 [%8:column|columns], one channel per filter: %9.</source>
        <translation>⌊(%1 − %2) / %3⌋ + 1 = %4 [%4:Zeile|Zeilen], ⌊(%5 − %6) / %7⌋ + 1 = %8 [%8:Spalte|Spalten], ein Kanal je Filter: %9.</translation>
    </message>
    <message>
        <source>⌈%1 / %2⌉ = %3 [%3:row|rows], ⌈%4 / %5⌉ = %6 [%6:column|columns], one channel per filter: %7.</source>
        <translation>⌈%1 / %2⌉ = %3 [%3:Zeile|Zeilen], ⌈%4 / %5⌉ = %6 [%6:Spalte|Spalten], ein Kanal je Filter: %7.</translation>
    </message>
    <message>
        <source>The windows need %1 more [%1:row|rows] and %2 more [%2:column|columns] than the input has. Each total is split in half, and an odd zero goes to the bottom or right.</source>
        <translation>Die Fenster brauchen %1 [%1:Zeile|Zeilen] und %2 [%2:Spalte|Spalten] mehr, als die Eingabe hat. Jede Summe wird halbiert, und eine ungerade Null kommt nach unten oder rechts.</translation>
    </message>
    <message>
        <source>One row for each of the %1 window [%1:position|positions], and %2 · %3 · %4 = %5 numbers in each.</source>
        <translation>Eine Zeile für [%1:die %1 Fensterposition|jede der %1 Fensterpositionen], und %2 · %3 · %4 = %5 Zahlen in jeder.</translation>
    </message>
    <message>
        <source>%1 [%1:window contains|windows contain] this cell.</source>
        <translation>%1 [%1:Fenster enthält|Fenster enthalten] diese Zelle.</translation>
    </message>
    <message>
        <source>%1 channels / depth %2 = %3.</source>
        <translation>%1 Kanäle / Tiefe %2 = %3.</translation>
    </message>
    <message>
        <source>%1 [%1:position|positions] · %2 [%2:filter|filters] · %3 [%3:product|products] = %4.</source>
        <translation>%1 [%1:Position|Positionen] · %2 Filter · %3 [%3:Produkt|Produkte] = %4.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 = %5: height, width, input channels, filters.</source>
        <translation>%1 · %2 · %3 · %4 = %5: Höhe, Breite, Eingabekanäle, Filter.</translation>
    </message>
    <message>
        <source>Height and width, then the channels that a filter reads, then the number of filters.</source>
        <translation>Höhe und Breite, dann die Kanäle, die ein Filter liest, dann die Anzahl der Filter.</translation>
    </message>
    <message>
        <source>Batch, height, width, channels: one axis for each, even where its size is 1.</source>
        <translation>Batch, Höhe, Breite, Kanäle: je eine Achse, auch wo die Größe 1 ist.</translation>
    </message>
    <message>
        <source>Batch, channels, height, width: one axis for each, even where its size is 1.</source>
        <translation>Batch, Kanäle, Höhe, Breite: je eine Achse, auch wo die Größe 1 ist.</translation>
    </message>
    <message>
        <source>Rows move by %1, columns by %2; batch and channels always by 1.</source>
        <translation>Zeilen bewegen sich um %1, Spalten um %2; Batch und Kanäle immer um 1.</translation>
    </message>
    <message>
        <source>Because the call says NCHW, the channels then move to the front: %1.</source>
        <translation>Weil der Aufruf NCHW sagt, wandern die Kanäle danach nach vorn: %1.</translation>
    </message>
    <message>
        <source>Step 1 of 3   Flatten · row %1</source>
        <translation>Schritt 1 von 3   Abflachen · Zeile %1</translation>
    </message>
    <message>
        <source>Step 2 of 3   Extract · patch %1</source>
        <translation>Schritt 2 von 3   Entnehmen · Patch %1</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply · patch %1</source>
        <translation>Schritt 3 von 3   Multiplizieren · Patch %1</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply · patch %1 · product %2 of %3</source>
        <translation>Schritt 3 von 3   Multiplizieren · Patch %1 · Produkt %2 von %3</translation>
    </message>
    <message>
        <source>Group by group, so that each block of {filter|the filter matrix} stands together; within a group, height changes slowest, then width, then the channel. TensorFlow&apos;s `extract_patches` has the channels of all groups at each tap instead. Only the order differs: every sum is the same.</source>
        <translation>Gruppe für Gruppe, damit jeder Block {filter|der Filtermatrix} beisammensteht; innerhalb einer Gruppe ändert sich die Höhe am langsamsten, dann die Breite, dann der Kanal. TensorFlows `extract_patches` hat stattdessen an jeder Stelle die Kanäle aller Gruppen. Nur die Reihenfolge ist anders: Jede Summe ist dieselbe.</translation>
    </message>
    <message>
        <source>Why do the channels move?</source>
        <translation>Warum wandern die Kanäle?</translation>
    </message>
    <message>
        <source>The rows were made in the order image, row, column, and the channels stand beside each other. NCHW wants {output|all numbers of one channel} together, so they are put in that order. Their values stay the same.</source>
        <translation>Die Zeilen entstanden in der Reihenfolge Bild, Zeile, Spalte, und die Kanäle stehen nebeneinander. NCHW will {output|alle Zahlen eines Kanals} beisammen, also werden sie so geordnet. Ihre Werte bleiben gleich.</translation>
    </message>
    <message>
        <source>{filter|The bias} is one number for each filter. It is added to each of the %1 [%1:number|numbers] of its channel, after the sum.</source>
        <translation>{filter|Der Bias} ist eine Zahl je Filter. Sie wird nach der Summe zu %1 [%1:Zahl|Zahlen] seines Kanals addiert.</translation>
    </message>
    <message>
        <source>{output|%1} + {filter|%2} = %3: the bias of filter %4 is added to the finished sum. It is the same at every position.</source>
        <translation>{output|%1} + {filter|%2} = %3: Der Bias von Filter %4 wird zur fertigen Summe addiert. Er ist an jeder Stelle derselbe.</translation>
    </message>
    <message>
        <source>{filter|The bias} is added to {output|the output number}. What comes out?</source>
        <translation>{filter|Der Bias} wird zur {output|Zahl der Ausgabe} addiert. Was kommt heraus?</translation>
    </message>
    <message>
        <source>%1 is computed for {output|each number} alone: no number looks at its neighbours.</source>
        <translation>%1 wird für {output|jede Zahl} einzeln berechnet: Keine Zahl sieht ihre Nachbarn an.</translation>
    </message>
    <message>
        <source>Softmax turns {output|the channels of one position} into shares that sum to 1.</source>
        <translation>Softmax macht aus {output|den Kanälen einer Stelle} Anteile, deren Summe 1 ist.</translation>
    </message>
    <message>
        <source>{output|%1} is not clipped: %2 passes it on as it is.</source>
        <translation>{output|%1} wird nicht abgeschnitten: %2 gibt die Zahl unverändert weiter.</translation>
    </message>
    <message>
        <source>{output|%1} is clipped: %2 makes it %3.</source>
        <translation>{output|%1} wird abgeschnitten: %2 macht daraus %3.</translation>
    </message>
    <message>
        <source>What does %2 make of {output|%1}?</source>
        <translation>Was macht %2 aus {output|%1}?</translation>
    </message>
    <message>
        <source>Each window of %1 × %2 passes on {output|its largest number}. There are no weights, and nothing is multiplied.</source>
        <translation>Jedes Fenster von %1 × %2 gibt {output|seine größte Zahl} weiter. Es gibt keine Gewichte, und nichts wird multipliziert.</translation>
    </message>
    <message>
        <source>Each window of %1 × %2 passes on {output|the mean} of its numbers. There are no weights to learn.</source>
        <translation>Jedes Fenster von %1 × %2 gibt {output|den Mittelwert} seiner Zahlen weiter. Es gibt keine Gewichte zu lernen.</translation>
    </message>
    <message>
        <source>The pooling window covers %1 [%1:number|numbers] and passes on the largest, %2. {output|The winner} is at row %3, column %4.</source>
        <translation>Das Pooling-Fenster umfasst %1 [%1:Zahl|Zahlen] und gibt die größte weiter, %2. {output|Der Gewinner} steht in Zeile %3, Spalte %4.</translation>
    </message>
    <message>
        <source>Several numbers are equal: the first one in reading order is the winner.</source>
        <translation>Mehrere Zahlen sind gleich: Die erste in Leserichtung ist der Gewinner.</translation>
    </message>
    <message>
        <source>The pooling window covers %1 [%1:number|numbers]. Their sum divided by %2 is {output|%3}.</source>
        <translation>Das Pooling-Fenster umfasst %1 [%1:Zahl|Zahlen]. Ihre Summe geteilt durch %2 ist {output|%3}.</translation>
    </message>
    <message>
        <source>Number %1 of %2 in the window is {output|%3}.</source>
        <translation>Zahl %1 von %2 im Fenster ist {output|%3}.</translation>
    </message>
    <message>
        <source>What does the pooling window pass on?</source>
        <translation>Was gibt das Pooling-Fenster weiter?</translation>
    </message>
    <message>
        <source>Then   %1</source>
        <translation>Danach   %1</translation>
    </message>
    <message>
        <source>Then   %1 · number %2 of %3</source>
        <translation>Danach   %1 · Zahl %2 von %3</translation>
    </message>
    <message>
        <source>Why one bias for a filter, and not one for each position?</source>
        <translation>Warum ein Bias je Filter und nicht einer je Stelle?</translation>
    </message>
    <message>
        <source>{filter|A filter} looks for the same pattern everywhere, so its threshold is the same everywhere. %1 [%1:filter has one bias|filters have one bias each].</source>
        <translation>{filter|Ein Filter} sucht überall dasselbe Muster, also ist seine Schwelle überall dieselbe. %1 [%1:Filter hat einen Bias|Filter haben je einen Bias].</translation>
    </message>
    <message>
        <source>Why after the sum, and not before?</source>
        <translation>Warum nach der Summe und nicht davor?</translation>
    </message>
    <message>
        <source>Products have to be able to cancel each other in {output|the sum}. Clipped one by one before it, the negative ones would be lost.</source>
        <translation>Produkte müssen einander in {output|der Summe} aufheben können. Einzeln davor abgeschnitten, gingen die negativen verloren.</translation>
    </message>
    <message>
        <source>The bias moves the threshold: with a bias of {filter|%1}, only sums above %2 get through. After ReLU it could not do that.</source>
        <translation>Der Bias verschiebt die Schwelle: Mit einem Bias von {filter|%1} kommen nur Summen über %2 durch. Nach ReLU könnte er das nicht.</translation>
    </message>
    <message>
        <source>What is lost?</source>
        <translation>Was geht verloren?</translation>
    </message>
    <message>
        <source>Where in its window a number was. A shift that stays inside {output|the window} changes nothing.</source>
        <translation>Wo in ihrem Fenster eine Zahl stand. Eine Verschiebung, die {output|im Fenster} bleibt, ändert nichts.</translation>
    </message>
    <message>
        <source>Without a bias, a patch of zeros would always give 0.</source>
        <translation>Ohne Bias ergäbe ein Ausschnitt aus Nullen immer 0.</translation>
    </message>
    <message>
        <source>Without an activation, two convolutions in a row would be no more than one.</source>
        <translation>Ohne Aktivierung wären zwei Faltungen hintereinander nicht mehr als eine.</translation>
    </message>
    <message>
        <source>The picture becomes smaller, and each number sees more of the input: %1 × %2 cells.</source>
        <translation>Das Bild wird kleiner, und jede Zahl sieht mehr von der Eingabe: %1 × %2 Zellen.</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Rückweg</translation>
    </message>
    <message>
        <source>Let one {filter|weight} grow by 1: each output number grows by the input that the weight meets there, and L by that times its {output|dY}. The gradient is the sum.</source>
        <translation>Ein {filter|Gewicht} wachse um 1: Jede Ausgabezahl wächst um die Eingabe, auf die das Gewicht dort trifft, und L um das {output|dY}-Fache davon. Der Gradient ist die Summe.</translation>
    </message>
    <message>
        <source>The patches are those of the walk forward. A row of patchesᵀ is a column of patches: all that one {filter|weight} has met. It is a convolution, too: the input, with {output|dY} in the filter&apos;s place.</source>
        <translation>Die Patches sind die des Hinwegs. Eine Zeile von patchesᵀ ist eine Spalte von patches: alles, worauf ein {filter|Gewicht} getroffen ist. Es ist auch eine Faltung: die Eingabe mit {output|dY} an der Stelle des Filters.</translation>
    </message>
    <message>
        <source>A convolution gathers a window to one number. This is the way back of a convolution, taken as an operation: one number fills a window. Where windows overlap unevenly, a checkerboard shows.</source>
        <translation>Eine Faltung sammelt ein Fenster zu einer Zahl. Dies ist der Rückweg einer Faltung, als Operation genommen: Eine Zahl füllt ein Fenster. Wo Fenster sich ungleichmäßig überlappen, zeigt sich ein Schachbrett.</translation>
    </message>
    <message>
        <source>Let one {input|input} grow by 1: every output that read it grows by the weight that it met there. So its gradient has one term for each window that reads it.</source>
        <translation>Eine {input|Eingabe} wachse um 1: Jede Ausgabe, die sie gelesen hat, wächst um das Gewicht, auf das sie dort traf. Darum hat ihr Gradient einen Summanden für jedes Fenster, das sie liest.</translation>
    </message>
    <message>
        <source>With stride 1 this is a convolution, too: of {output|dY}, padded, with the filter turned over in both directions. The nearest window meets an input through the filter&apos;s last weight.</source>
        <translation>Bei Schrittweite 1 ist auch dies eine Faltung: von {output|dY}, mit Padding, mit dem in beiden Richtungen umgedrehten Filter. Das erste Fenster, das eine Eingabe liest, trifft sie mit dem letzten Gewicht des Filters.</translation>
    </message>
    <message>
        <source>With strides %1 × %2 no plain convolution of {output|dY} gives this: between its numbers there would have to be zeros, where no window began.</source>
        <translation>Bei Schrittweiten %1 × %2 ergibt keine einfache Faltung von {output|dY} dies: Zwischen seinen Zahlen müssten Nullen stehen, wo kein Fenster begann.</translation>
    </message>
    <message>
        <source>{output|dY} = ∂L/∂output says how a number L, such as an error, changes when an output number grows. From it follows how L changes with each {filter|weight}: %1 in all, each a sum over %2 [%2:window|windows].</source>
        <translation>{output|dY} = ∂L/∂output sagt, wie sich eine Zahl L, etwa ein Fehler, ändert, wenn eine Ausgabezahl wächst. Daraus folgt, wie sich L mit jedem {filter|Gewicht} ändert: %1 insgesamt, jedes eine Summe über %2 [%2:Fenster|Fenster].</translation>
    </message>
    <message>
        <source>{output|dY} is read as a matrix: one row for each window, one column for each filter. No number changes.</source>
        <translation>{output|dY} wird als Matrix gelesen: eine Zeile je Fenster, eine Spalte je Filter. Keine Zahl ändert sich.</translation>
    </message>
    <message>
        <source>What each {filter|weight} met in every window becomes one row of {patch|patchesᵀ}.</source>
        <translation>Worauf jedes {filter|Gewicht} in jedem Fenster traf, wird eine Zeile von {patch|patchesᵀ}.</translation>
    </message>
    <message>
        <source>This row of {patch|patchesᵀ} is what {filter|weight %1} met: one {input|input} for each of %2 [%2:window|windows].</source>
        <translation>Diese Zeile von {patch|patchesᵀ} ist das, worauf {filter|Gewicht %1} traf: eine {input|Eingabe} für jedes von %2 [%2:Fenster|Fenstern].</translation>
    </message>
    <message>
        <source>The gradients are read as a tensor of the filter&apos;s shape, %1: {filter|d filter}. No number changes.</source>
        <translation>Die Gradienten werden als Tensor von der Form des Filters gelesen, %1: {filter|d filter}. Keine Zahl ändert sich.</translation>
    </message>
    <message>
        <source>Each row of {patch|patchesᵀ} meets each column of the {output|dY} rows: one {filter|gradient} for each weight.</source>
        <translation>Jede Zeile von {patch|patchesᵀ} trifft auf jede Spalte der {output|dY}-Zeilen: ein {filter|Gradient} für jedes Gewicht.</translation>
    </message>
    <message>
        <source>{filter|Weight %1} was used once in every window. Its gradient adds up what it met in %2 [%2:window|windows]: {input|the input} there times {output|the dY} of that window. The sum is {filter|%3}.</source>
        <translation>{filter|Gewicht %1} wurde in jedem Fenster einmal benutzt. Sein Gradient addiert, worauf es in %2 [%2:Fenster|Fenstern] traf: {input|die Eingabe} dort mal {output|das dY} dieses Fensters. Die Summe ist {filter|%3}.</translation>
    </message>
    <message>
        <source>Product %1 of %2: %3 meets %4. Their product, %5, is added.</source>
        <translation>Produkt %1 von %2: %3 trifft auf %4. Ihr Produkt, %5, wird addiert.</translation>
    </message>
    <message>
        <source>Each number of the {output|input} lays the whole {filter|filter} down, times itself, at its window&apos;s place in the {input|output}. Where windows overlap, the numbers are added: %1 becomes %2.</source>
        <translation>Jede Zahl der {output|Eingabe} legt den ganzen {filter|Filter}, mit sich multipliziert, am Platz ihres Fensters in die {input|Ausgabe}. Wo Fenster sich überlappen, werden die Zahlen addiert: Aus %1 wird %2.</translation>
    </message>
    <message>
        <source>A window took its numbers from {input|the input}. Its {output|dY} goes back to the same places, to each through the {filter|weight} that met the number there. Where windows overlap, the terms are added.</source>
        <translation>Ein Fenster nahm seine Zahlen aus {input|der Eingabe}. Sein {output|dY} geht zu denselben Stellen zurück, zu jeder durch das {filter|Gewicht}, das dort auf die Zahl traf. Wo Fenster sich überlappen, werden die Summanden addiert.</translation>
    </message>
    <message>
        <source>{filter|The filter} is flattened as in the walk forward, then transposed: one row for each filter.</source>
        <translation>{filter|Der Filter} wird abgeflacht wie auf dem Hinweg und dann transponiert: eine Zeile je Filter.</translation>
    </message>
    <message>
        <source>{output|The numbers to go back} are read as a matrix: one row for each window, one column for each filter.</source>
        <translation>{output|Die Zahlen, die zurückgehen,} werden als Matrix gelesen: eine Zeile je Fenster, eine Spalte je Filter.</translation>
    </message>
    <message>
        <source>Each window&apos;s {output|number} times every {filter|weight}: one {patch|patch} for each window, on its way back.</source>
        <translation>Die {output|Zahl} jedes Fensters mal jedes {filter|Gewicht}: ein {patch|Patch} je Fenster, auf dem Rückweg.</translation>
    </message>
    <message>
        <source>{output|The number of window %1} times every {filter|weight}: what goes back to the %2 [%2:place|places] of this {patch|patch}.</source>
        <translation>{output|Die Zahl des Fensters %1} mal jedes {filter|Gewicht}: was an die %2 [%2:Stelle|Stellen] dieses {patch|Patches} zurückgeht.</translation>
    </message>
    <message>
        <source>Every {patch|patch} is added where its window lies: col2im. It makes no new numbers, only places and sums.</source>
        <translation>Jeder {patch|Patch} wird dort addiert, wo sein Fenster liegt: col2im. Es macht keine neuen Zahlen, nur Plätze und Summen.</translation>
    </message>
    <message>
        <source>{patch|Patch %1} is added {input|where its window lies}. A cell counts the terms that it has collected.</source>
        <translation>{patch|Patch %1} wird addiert, {input|wo sein Fenster liegt}. Eine Zelle zählt die Summanden, die sie gesammelt hat.</translation>
    </message>
    <message>
        <source> %1 of its [%1:number lands|numbers land] on {padding|padding}, and [%1:is|are] dropped.</source>
        <translation> %1 seiner Zahlen [%1:fällt|fallen] auf {padding|Padding} und [%1:wird|werden] verworfen.</translation>
    </message>
    <message>
        <source>What number stands at row %1, column %2, channel %3 after the bias?</source>
        <translation>Welche Zahl steht nach dem Bias in Zeile %1, Spalte %2, Kanal %3?</translation>
    </message>
    <message>
        <source>What does %1 make of the number at row %2, column %3, channel %4?</source>
        <translation>Was macht %1 aus der Zahl in Zeile %2, Spalte %3, Kanal %4?</translation>
    </message>
    <message>
        <source>What number does max pooling pass on to row %1, column %2, channel %3?</source>
        <translation>Welche Zahl gibt das Max-Pooling an Zeile %1, Spalte %2, Kanal %3 weiter?</translation>
    </message>
    <message>
        <source>What number does average pooling pass on to row %1, column %2, channel %3?</source>
        <translation>Welche Zahl gibt das Mittelwert-Pooling an Zeile %1, Spalte %2, Kanal %3 weiter?</translation>
    </message>
    <message>
        <source>You left out the bias. It is added to the finished sum.</source>
        <translation>Sie haben den Bias ausgelassen. Er wird zur fertigen Summe addiert.</translation>
    </message>
    <message>
        <source>You took the bias away. It is added, with its sign.</source>
        <translation>Sie haben den Bias abgezogen. Er wird addiert, mit seinem Vorzeichen.</translation>
    </message>
    <message>
        <source>You added the bias before the sum, so it counts several times. It is added once, to the finished sum.</source>
        <translation>Sie haben den Bias vor der Summe addiert, so zählt er mehrfach. Er wird einmal addiert, zur fertigen Summe.</translation>
    </message>
    <message>
        <source>You multiplied by the bias. It is added.</source>
        <translation>Sie haben mit dem Bias multipliziert. Er wird addiert.</translation>
    </message>
    <message>
        <source>You took another bias. There is one for each filter, the same at every position; here it is that of filter %1.</source>
        <translation>Sie haben einen anderen Bias genommen. Es gibt einen je Filter, an jeder Position denselben; hier ist es der von Filter %1.</translation>
    </message>
    <message>
        <source>You left out %1. Every number goes through it before it is passed on.</source>
        <translation>Sie haben %1 ausgelassen. Jede Zahl geht hindurch, bevor sie weitergegeben wird.</translation>
    </message>
    <message>
        <source>You applied %1 before the bias. The bias is added first, and can change the sign.</source>
        <translation>Sie haben %1 vor dem Bias angewendet. Der Bias wird zuerst addiert und kann das Vorzeichen ändern.</translation>
    </message>
    <message>
        <source>You applied %1 to each product. Negative products count in the sum; %1 looks at the sum alone.</source>
        <translation>Sie haben %1 auf jedes Produkt angewendet. Negative Produkte zählen in der Summe; %1 sieht nur die Summe.</translation>
    </message>
    <message>
        <source>You dropped the sign. %1 does not keep the size of a negative number.</source>
        <translation>Sie haben das Vorzeichen weggelassen. %1 behält nicht den Betrag einer negativen Zahl.</translation>
    </message>
    <message>
        <source>You took the mean. Max pooling passes on the largest number.</source>
        <translation>Sie haben den Mittelwert genommen. Max-Pooling gibt die größte Zahl weiter.</translation>
    </message>
    <message>
        <source>You took the largest number. Average pooling passes on the mean.</source>
        <translation>Sie haben die größte Zahl genommen. Mittelwert-Pooling gibt den Mittelwert weiter.</translation>
    </message>
    <message>
        <source>You added up the window. The mean is the sum divided by the count of its numbers.</source>
        <translation>Sie haben das Fenster aufsummiert. Der Mittelwert ist die Summe geteilt durch die Anzahl ihrer Zahlen.</translation>
    </message>
    <message>
        <source>You took the first number of the window. All of them are compared.</source>
        <translation>Sie haben die erste Zahl des Fensters genommen. Verglichen werden alle.</translation>
    </message>
    <message>
        <source>You took the first number of the window. All of them count.</source>
        <translation>Sie haben die erste Zahl des Fensters genommen. Es zählen alle.</translation>
    </message>
    <message>
        <source>You moved the pooling window by single cells. Here it moves by %1.</source>
        <translation>Sie haben das Pooling-Fenster um einzelne Zellen bewegt. Hier bewegt es sich um %1.</translation>
    </message>
    <message>
        <source>You compared with the zeros of the padding. Only numbers of the plane are compared.</source>
        <translation>Sie haben mit den Nullen des Paddings verglichen. Verglichen werden nur Zahlen der Ebene.</translation>
    </message>
    <message>
        <source>You counted the padding. The mean is of the numbers inside the plane alone.</source>
        <translation>Sie haben das Padding mitgezählt. Gemittelt werden nur die Zahlen in der Ebene.</translation>
    </message>
    <message>
        <source>You went one operation too far. What is asked is the number in the plane “%1”.</source>
        <translation>Sie sind eine Operation zu weit gegangen. Gefragt ist die Zahl in der Ebene „%1“.</translation>
    </message>
    <message>
        <source>%1 + %2 = %3: the bias of filter %4, added to the sum.</source>
        <translation>%1 + %2 = %3: der Bias von Filter %4, zur Summe addiert.</translation>
    </message>
    <message>
        <source>%2 passes %1 on as it is.</source>
        <translation>%2 gibt %1 unverändert weiter.</translation>
    </message>
    <message>
        <source>%1 is clipped: %2 makes it %3.</source>
        <translation>%1 wird abgeschnitten: %2 macht daraus %3.</translation>
    </message>
    <message>
        <source>%2 is the largest of %1.</source>
        <translation>%2 ist die größte von %1.</translation>
    </message>
    <message>
        <source>The sum of %1, divided by %2, is %3.</source>
        <translation>Die Summe von %1, geteilt durch %2, ist %3.</translation>
    </message>
    <message>
        <source>you used</source>
        <translation>Sie nahmen</translation>
    </message>
    <message>
        <source>the filter is</source>
        <translation>der Filter ist</translation>
    </message>
    <message>
        <source>under the window</source>
        <translation>unter dem Fenster</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>im Fenster</translation>
    </message>
    <message>
        <source>One window is missing. The weight was used in %1 [%1:window|windows]; each adds the input that it met there, times dY.</source>
        <translation>Ein Fenster fehlt. Das Gewicht wurde in %1 [%1:Fenster|Fenstern] benutzt; jedes addiert die Eingabe, auf die es dort traf, mal dY.</translation>
    </message>
    <message>
        <source>That is the term of one window. The weight was used in %1 [%1:window|windows], and their terms are added.</source>
        <translation>Das ist der Summand eines Fensters. Das Gewicht wurde in %1 [%1:Fenster|Fenstern] benutzt, und ihre Summanden werden addiert.</translation>
    </message>
    <message>
        <source>You turned dY over. Nothing is turned here: the first dY meets what the weight met in the first window.</source>
        <translation>Sie haben dY umgedreht. Hier wird nichts gedreht: Das erste dY trifft, was das Gewicht im ersten Fenster traf.</translation>
    </message>
    <message>
        <source>You took rows for columns. Patchesᵀ turns the matrix of the patches over, not the weights or dY: their rows stay rows.</source>
        <translation>Sie haben Zeilen und Spalten vertauscht. Patchesᵀ stürzt die Matrix der Patches, nicht die Gewichte oder dY: Deren Zeilen bleiben Zeilen.</translation>
    </message>
    <message>
        <source>You laid dY on neighbouring inputs. The windows begin %2 × %3 cells apart, so the inputs that the weight met lie as far apart.</source>
        <translation>Sie haben dY auf benachbarte Eingaben gelegt. Die Fenster beginnen %2 × %3 Zellen auseinander, und so weit liegen auch die Eingaben auseinander, auf die das Gewicht traf.</translation>
    </message>
    <message>
        <source>You added the inputs that the weight met. Each of them is first multiplied by the dY of its window.</source>
        <translation>Sie haben die Eingaben addiert, auf die das Gewicht traf. Jede wird zuerst mit dem dY ihres Fensters multipliziert.</translation>
    </message>
    <message>
        <source>One window is missing. %1 [%1:window reads|windows read] this cell, and each adds a term to it.</source>
        <translation>Ein Fenster fehlt. %1 [%1:Fenster liest|Fenster lesen] diese Zelle, und jedes addiert einen Summanden.</translation>
    </message>
    <message>
        <source>That is the term of one window. %1 [%1:window reads|windows read] this cell, and their terms are added.</source>
        <translation>Das ist der Summand eines Fensters. %1 [%1:Fenster liest|Fenster lesen] diese Zelle, und ihre Summanden werden addiert.</translation>
    </message>
    <message>
        <source>You took the mean over the windows. Their terms are added.</source>
        <translation>Sie haben über die Fenster gemittelt. Ihre Summanden werden addiert.</translation>
    </message>
    <message>
        <source>That is the part of one image. All images of the batch use the same weight, so their parts are added.</source>
        <translation>Das ist der Anteil eines Bildes. Alle Bilder des Stapels benutzen dasselbe Gewicht, darum werden ihre Anteile addiert.</translation>
    </message>
    <message>
        <source>You took the mean over the batch. The parts of its images are added.</source>
        <translation>Sie haben über den Stapel gemittelt. Die Anteile seiner Bilder werden addiert.</translation>
    </message>
    <message>
        <source>A filter is missing. Each filter that reads this cell sends its own dY back, through its own weight.</source>
        <translation>Ein Filter fehlt. Jeder Filter, der diese Zelle liest, schickt sein eigenes dY zurück, durch sein eigenes Gewicht.</translation>
    </message>
    <message>
        <source>You took the weights from the wrong end. The window that begins at a cell reads it through its first weight, the one that ends there through its last.</source>
        <translation>Sie haben die Gewichte vom falschen Ende genommen. Das Fenster, das bei einer Zelle beginnt, liest sie durch sein erstes Gewicht, das dort endet, durch sein letztes.</translation>
    </message>
    <message>
        <source>You took rows for columns. Filterᵀ turns the flattened matrix over, not the filter: its rows stay rows.</source>
        <translation>Sie haben Zeilen und Spalten vertauscht. Filterᵀ stürzt die flache Matrix, nicht den Filter: Dessen Zeilen bleiben Zeilen.</translation>
    </message>
    <message>
        <source>You put the windows side by side. They begin %2 × %3 cells apart, so fewer of them reach this cell.</source>
        <translation>Sie haben die Fenster nebeneinander gelegt. Sie beginnen %2 × %3 Zellen auseinander, darum erreichen weniger diese Zelle.</translation>
    </message>
    <message>
        <source>You used neighbouring cells. The taps of the filter lie apart.</source>
        <translation>Sie haben benachbarte Zellen benutzt. Die Abgriffe des Filters liegen auseinander.</translation>
    </message>
    <message>
        <source>You added the weights. Each of them is first multiplied by the number that comes back through it.</source>
        <translation>Sie haben die Gewichte addiert. Jedes wird zuerst mit der Zahl multipliziert, die durch es zurückkommt.</translation>
    </message>
    <message>
        <source>That is the number of the cell beside it.</source>
        <translation>Das ist die Zahl der Zelle daneben.</translation>
    </message>
    <message>
        <source>The sign is missing: the number is below 0.</source>
        <translation>Das Vorzeichen fehlt: Die Zahl liegt unter 0.</translation>
    </message>
    <message>
        <source>One number is asked for.</source>
        <translation>Gefragt ist eine Zahl.</translation>
    </message>
    <message>
        <source>Not yet. Write down the term of each window, one after another, then add them.</source>
        <translation>Noch nicht. Schreiben Sie den Summanden jedes Fensters auf, einen nach dem anderen, und addieren Sie sie dann.</translation>
    </message>
    <message>
        <source>What is ∂L/∂filter at the weight in row %1, column %2, channel %3 of filter %4?</source>
        <translation>Was ist ∂L/∂filter beim Gewicht in Zeile %1, Spalte %2, Kanal %3 von Filter %4?</translation>
    </message>
    <message>
        <source>What is ∂L/∂input at image %1, row %2, column %3, channel %4, when all patches have landed?</source>
        <translation>Was ist ∂L/∂input bei Bild %1, Zeile %2, Spalte %3, Kanal %4, wenn alle Patches abgelegt sind?</translation>
    </message>
    <message>
        <source>Which number stands in the output at image %1, row %2, column %3, channel %4, when all windows have landed?</source>
        <translation>Welche Zahl steht in der Ausgabe bei Bild %1, Zeile %2, Spalte %3, Kanal %4, wenn alle Fenster abgelegt sind?</translation>
    </message>
    <message>
        <source>Pooling has no weights to learn. It decides where the gradient goes: only the {output|largest number} of a window had an effect on what came out.</source>
        <translation>Pooling hat keine Gewichte, die lernen. Es entscheidet, wohin der Gradient geht: Nur die {output|größte Zahl} eines Fensters wirkte auf das, was herauskam.</translation>
    </message>
    <message>
        <source>Every number of a window has the same weight in its mean, so each gets the same share of the {output|gradient}.</source>
        <translation>Jede Zahl eines Fensters hat im Mittel dasselbe Gewicht, darum bekommt jede denselben Anteil des {output|Gradienten}.</translation>
    </message>
    <message>
        <source>An activation looks at each number alone, so the {output|gradient} is multiplied by the slope there. ReLU&apos;s slope is 1 or 0: it is a gate, open where the number was positive.</source>
        <translation>Eine Aktivierung sieht jede Zahl für sich, darum wird der {output|Gradient} mit der Steigung dort multipliziert. Die Steigung von ReLU ist 1 oder 0: ein Tor, das offen ist, wo die Zahl positiv war.</translation>
    </message>
    <message>
        <source>The {filter|bias} is added at every place of its filter&apos;s plane. If it grows by 1, all these numbers do. So its gradient is their sum.</source>
        <translation>Der {filter|Bias} wird an jeder Stelle der Ebene seines Filters addiert. Wächst er um 1, so wachsen alle diese Zahlen um 1. Darum ist sein Gradient die Summe der ihren.</translation>
    </message>
    <message>
        <source>What comes out here is {output|dY}: with it the gradients of {filter|the filter} and {input|the input} begin.</source>
        <translation>Was hier herauskommt, ist {output|dY}: Damit beginnen die Gradienten {filter|des Filters} und {input|der Eingabe}.</translation>
    </message>
    <message>
        <source>%2 turns {output|%1} into %3.</source>
        <translation>%2 macht aus {output|%1} die Zahl %3.</translation>
    </message>
    <message>
        <source>%2 turns %1 into %3.</source>
        <translation>%2 macht aus %1 die Zahl %3.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the window lies outside, on {padding|the padding}: there is no number to choose.</source>
        <translation>Stelle %1 von %2 im Fenster liegt außerhalb, auf {padding|dem Rand}: Sie steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>How many rows and how many columns of the input does the pooled number at row %1, column %2 see?</source>
        <translation>Wie viele Zeilen und wie viele Spalten der Eingabe sieht die Pooling-Zahl in Zeile %1, Spalte %2?</translation>
    </message>
    <message>
        <source>You looked at one layer alone. The number is made from several outputs, and each of them sees a window of the input.</source>
        <translation>Du hast nur eine Schicht betrachtet. Die Zahl entsteht aus mehreren Ausgaben, und jede davon sieht ein Fenster der Eingabe.</translation>
    </message>
    <message>
        <source>You multiplied the sizes. The windows overlap: the first one counts whole, each further one adds only its stride.</source>
        <translation>Du hast die Größen multipliziert. Die Fenster überlappen sich: Das erste zählt ganz, jedes weitere fügt nur seine Schrittweite hinzu.</translation>
    </message>
    <message>
        <source>You added the sizes. The first window counts whole, each further one adds only its stride, and there is one fewer of these.</source>
        <translation>Du hast die Größen addiert. Das erste Fenster zählt ganz, jedes weitere fügt nur seine Schrittweite hinzu, und davon gibt es eines weniger.</translation>
    </message>
    <message>
        <source>You took the stride of the pooling. What counts is how far apart the windows of neighbouring outputs are: the stride of the convolution, %1.</source>
        <translation>Du hast die Schrittweite des Poolings genommen. Es zählt, wie weit die Fenster benachbarter Ausgaben auseinander liegen: die Schrittweite der Faltung, %1.</translation>
    </message>
    <message>
        <source>You counted the padding. Only rows and columns of the input count.</source>
        <translation>Du hast das Padding mitgezählt. Nur Zeilen und Spalten der Eingabe zählen.</translation>
    </message>
    <message>
        <source>%1 + %2 · %3 = %4 [%4:row|rows], %5 + %6 · %7 = %8 [%8:column|columns]: the first window whole, then a stride for each further one.</source>
        <translation>%1 + %2 · %3 = %4 [%4:Zeile|Zeilen], %5 + %6 · %7 = %8 [%8:Spalte|Spalten]: das erste Fenster ganz, dann eine Schrittweite für jedes weitere.</translation>
    </message>
    <message>
        <source>It sees %1 × %2 places, of which %3 × %4 are inputs: the others are padding.</source>
        <translation>Sie sieht %1 × %2 Plätze, davon sind %3 × %4 Eingaben: Die übrigen sind Padding.</translation>
    </message>
    <message>
        <source>The gate is missing: what comes back is multiplied by the slope of %1 at the number that went in.</source>
        <translation>Das Tor fehlt: Was zurückkommt, wird mit der Steigung von %1 an der Zahl multipliziert, die hineinging.</translation>
    </message>
    <message>
        <source>You clipped the gradient. Only the number that went in decides whether %1 lets it through; it may be below 0.</source>
        <translation>Sie haben den Gradienten abgeschnitten. Allein die Zahl, die hineinging, entscheidet, ob %1 ihn durchlässt; er darf unter 0 sein.</translation>
    </message>
    <message>
        <source>You multiplied by what came out of %1. It is the slope that counts.</source>
        <translation>Sie haben mit dem multipliziert, was aus %1 herauskam. Es zählt die Steigung.</translation>
    </message>
    <message>
        <source>You took the slope of %1 at the sum without its bias.</source>
        <translation>Sie haben die Steigung von %1 an der Summe ohne den Bias genommen.</translation>
    </message>
    <message>
        <source>You shared the gradient out. Through a maximum all of it goes to the winner of the window.</source>
        <translation>Sie haben den Gradienten aufgeteilt. Durch ein Maximum geht er ganz an den Gewinner des Fensters.</translation>
    </message>
    <message>
        <source>You sent all of it to the largest number. Through a mean every number of the window gets the same share.</source>
        <translation>Sie haben alles an die größte Zahl geschickt. Durch einen Mittelwert bekommt jede Zahl des Fensters denselben Anteil.</translation>
    </message>
    <message>
        <source>You gave it to a number that did not win: it gets 0.</source>
        <translation>Sie haben ihn einer Zahl gegeben, die nicht gewonnen hat: Sie bekommt 0.</translation>
    </message>
    <message>
        <source>You gave it all. Through a mean each number gets its share only.</source>
        <translation>Sie haben alles gegeben. Durch einen Mittelwert bekommt jede Zahl nur ihren Anteil.</translation>
    </message>
    <message>
        <source>That is one place. The bias was added at %2 places, and their gradients are added.</source>
        <translation>Das ist eine Stelle. Der Bias wurde an %2 Stellen addiert, und deren Gradienten werden addiert.</translation>
    </message>
    <message>
        <source>Several pooling windows read this number. What comes back from each of them is added.</source>
        <translation>Mehrere Pooling-Fenster lesen diese Zahl. Was von jedem zurückkommt, wird addiert.</translation>
    </message>
    <message>
        <source>You took the mean over the places. Their gradients are added.</source>
        <translation>Sie haben über die Stellen gemittelt. Ihre Gradienten werden addiert.</translation>
    </message>
    <message>
        <source>You counted the places. Their gradients are added.</source>
        <translation>Sie haben die Stellen gezählt. Ihre Gradienten werden addiert.</translation>
    </message>
    <message>
        <source>That is another filter&apos;s part. Each bias adds up its own plane alone.</source>
        <translation>Das ist der Teil eines anderen Filters. Jeder Bias addiert nur seine eigene Ebene.</translation>
    </message>
    <message>
        <source>The bias was only added: its own size does not change a gradient.</source>
        <translation>Der Bias wurde nur addiert: Seine Größe ändert keinen Gradienten.</translation>
    </message>
    <message>
        <source>That is the number of the walk forward, not its gradient.</source>
        <translation>Das ist die Zahl des Hinwegs, nicht ihr Gradient.</translation>
    </message>
    <message>
        <source>Not yet. Begin at the last plane and go back one operation at a time.</source>
        <translation>Noch nicht. Beginnen Sie bei der letzten Ebene und gehen Sie eine Operation nach der anderen zurück.</translation>
    </message>
    <message>
        <source>What is ∂L/∂%1 at row %2, column %3 of channel %4?</source>
        <translation>Wie groß ist ∂L/∂%1 in Zeile %2, Spalte %3 von Kanal %4?</translation>
    </message>
    <message>
        <source>What is ∂L/∂bias of filter %1?</source>
        <translation>Wie groß ist ∂L/∂bias von Filter %1?</translation>
    </message>
    <message>
        <source>It spreads {filter|the filter}: neighbouring weights lie %1×%2 cells apart, so the window spans %3×%4. It still has the same %5 [%5:weight|weights]; the cells between are skipped.</source>
        <translation>Sie spreizt {filter|den Filter}: Benachbarte Gewichte stehen %1×%2 Zellen auseinander, das Fenster überspannt also %3×%4. Es hat weiterhin %5 [%5:Gewicht|Gewichte]; die Zellen dazwischen werden übersprungen.</translation>
    </message>
    <message>
        <source>You kept the input&apos;s size. SAME gives ⌈%1 / %2⌉ = %3: the size stays the same only with stride 1.</source>
        <translation>Sie haben die Größe der Eingabe behalten. SAME ergibt ⌈%1 / %2⌉ = %3: Nur bei Schrittweite 1 bleibt die Größe gleich.</translation>
    </message>
    <message>
        <source>You kept the input&apos;s size. A window that is %2 high fits on %1 rows at fewer than %1 positions.</source>
        <translation>Sie haben die Größe der Eingabe behalten. Ein Fenster der Höhe %2 passt auf %1 Zeilen an weniger als %1 Positionen.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>max pooling and %1 change places: the numbers are the same</source>
        <translation>Maximum-Pooling und %1 tauschen die Plätze: Die Zahlen sind dieselben</translation>
    </message>
    <message>
        <source>the input is computed by what comes before: %1</source>
        <translation>die Eingabe wird durch das berechnet, was davor kommt: %1</translation>
    </message>
    <message>
        <source>&quot;EXPLICIT&quot; is not a value for padding: write the zeros themselves, [[0, 0], [top, bottom], [left, right], [0, 0]].</source>
        <translation>&quot;EXPLICIT&quot; ist kein Wert für padding: Schreibe die Nullen selbst hin, [[0, 0], [oben, unten], [links, rechts], [0, 0]].</translation>
    </message>
    <message>
        <source>padding is written in capital letters here, &quot;SAME&quot; or &quot;VALID&quot;, not &quot;%1&quot;.</source>
        <translation>padding wird hier in Großbuchstaben geschrieben, &quot;SAME&quot; oder &quot;VALID&quot;, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>padding must be &quot;SAME&quot;, &quot;VALID&quot; or a list of four pairs, not &quot;%1&quot;.</source>
        <translation>padding muss &quot;SAME&quot;, &quot;VALID&quot; oder eine Liste aus vier Paaren sein, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Every entry of the padding list must be a pair [before, after]; entry %1 has length %2.</source>
        <translation>Jeder Eintrag der Padding-Liste muss ein Paar [davor, danach] sein; Eintrag %1 hat die Länge %2.</translation>
    </message>
    <message>
        <source>The padding list must have 4 pairs, one for each axis; it has %1.</source>
        <translation>Die Padding-Liste muss 4 Paare haben, eines je Achse; sie hat %1.</translation>
    </message>
    <message>
        <source>Padding amounts must not be negative; one is %1.</source>
        <translation>Padding darf nicht negativ sein; ein Wert ist %1.</translation>
    </message>
    <message>
        <source>Only rows and columns can be padded: the pairs of batch and channels must be [0, 0], and one is [%1, %2].</source>
        <translation>Nur Zeilen und Spalten lassen sich auffüllen: Die Paare von Batch und Kanälen müssen [0, 0] sein, und eines ist [%1, %2].</translation>
    </message>
    <message>
        <source>strides must have 1, 2 or 4 entries, not %1.</source>
        <translation>strides muss 1, 2 oder 4 Einträge haben, nicht %1.</translation>
    </message>
    <message>
        <source>dilations must have 1, 2 or 4 entries, not %1.</source>
        <translation>dilations muss 1, 2 oder 4 Einträge haben, nicht %1.</translation>
    </message>
    <message>
        <source>The strides of batch and channels must be 1; here they are %1 and %2.</source>
        <translation>Die Schrittweiten von Batch und Kanälen müssen 1 sein; hier sind sie %1 und %2.</translation>
    </message>
    <message>
        <source>The strides of rows and columns must be at least 1; here they are %1 and %2.</source>
        <translation>Die Schrittweiten von Zeilen und Spalten müssen mindestens 1 sein; hier sind sie %1 und %2.</translation>
    </message>
    <message>
        <source>The dilations of batch and channels must be 1; here they are %1 and %2.</source>
        <translation>Die Dilatationen von Batch und Kanälen müssen 1 sein; hier sind sie %1 und %2.</translation>
    </message>
    <message>
        <source>The dilations of rows and columns must be at least 1; here they are %1 and %2.</source>
        <translation>Die Dilatationen von Zeilen und Spalten müssen mindestens 1 sein; hier sind sie %1 und %2.</translation>
    </message>
    <message>
        <source>data_format must be &quot;NHWC&quot; or &quot;NCHW&quot;, not &quot;%1&quot;.</source>
        <translation>data_format muss &quot;NHWC&quot; oder &quot;NCHW&quot; sein, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>tf.nn.conv2d takes float16, bfloat16, float32, float64 and int32, not numbers of this type.</source>
        <translation>tf.nn.conv2d nimmt float16, bfloat16, float32, float64 und int32, keine Zahlen dieses Typs.</translation>
    </message>
    <message>
        <source>Input and filter must have the same type: TensorFlow converts neither of them.</source>
        <translation>Eingabe und Filter müssen denselben Typ haben: TensorFlow wandelt keinen von beiden um.</translation>
    </message>
    <message>
        <source>The input has 3 axes and needs 4. Is it [height, width, channels]? Then input[None] adds the batch. Is it [batch, height, width]? Then input[..., None] adds the channels.</source>
        <translation>Die Eingabe hat 3 Achsen und braucht 4. Ist sie [height, width, channels]? Dann fügt input[None] den Batch hinzu. Ist sie [batch, height, width]? Dann fügt input[..., None] die Kanäle hinzu.</translation>
    </message>
    <message>
        <source>The input must have at least 4 axes; it has %1.</source>
        <translation>Die Eingabe muss mindestens 4 Achsen haben; sie hat %1.</translation>
    </message>
    <message>
        <source>The filter must have 4 axes, [height, width, input channels per group, output channels]; it has %1.</source>
        <translation>Der Filter muss 4 Achsen haben, [Höhe, Breite, Eingabekanäle je Gruppe, Ausgabekanäle]; er hat %1.</translation>
    </message>
    <message>
        <source>The filter must not be empty: none of its sizes may be 0.</source>
        <translation>Der Filter darf nicht leer sein: Keine seiner Größen darf 0 sein.</translation>
    </message>
    <message>
        <source>The filter is %2 deep, and the input has only %1 [%1:channel|channels]: filter.shape[2] must be %1, or a divisor of it for groups.</source>
        <translation>Der Filter ist %2 tief und die Eingabe hat nur %1 [%1:Kanal|Kanäle]: filter.shape[2] muss %1 sein oder, für Gruppen, ein Teiler davon.</translation>
    </message>
    <message>
        <source>The input&apos;s %1 channels are not a multiple of the filter&apos;s depth %2: filter.shape[2] must be %1, or a divisor of it for groups.</source>
        <translation>Die %1 Kanäle der Eingabe sind kein Vielfaches der Filtertiefe %2: filter.shape[2] muss %1 sein oder, für Gruppen, ein Teiler davon.</translation>
    </message>
    <message>
        <source>The shapes make %2 groups, and the filter has only %1 output [%1:channel|channels]: filter.shape[3] must be a multiple of %2.</source>
        <translation>Die Formen ergeben %2 Gruppen, und der Filter hat nur %1 [%1:Ausgabekanal|Ausgabekanäle]: filter.shape[3] muss ein Vielfaches von %2 sein.</translation>
    </message>
    <message>
        <source>The %1 output channels cannot be divided among %2 groups: filter.shape[3] must be a multiple of %2.</source>
        <translation>Die %1 Ausgabekanäle lassen sich nicht auf %2 Gruppen verteilen: filter.shape[3] muss ein Vielfaches von %2 sein.</translation>
    </message>
    <message>
        <source>The filter does not fit: it spans %3 cells, the padded input has %2, and with stride %4 the output would have %1 cells. A smaller filter or padding=&quot;SAME&quot; fixes it.</source>
        <translation>Der Filter passt nicht: Er überspannt %3 Zellen, die Eingabe hat mit Padding %2, und bei Schrittweite %4 hätte die Ausgabe %1 Zellen. Ein kleinerer Filter oder padding=&quot;SAME&quot; hilft.</translation>
    </message>
    <message>
        <source>NCHW: TensorFlow&apos;s own CPU kernel computes NHWC only. oneDNN builds and GPUs take it.</source>
        <translation>NCHW: Der CPU-Kernel von TensorFlow selbst rechnet nur NHWC. oneDNN-Versionen und GPUs nehmen es.</translation>
    </message>
    <message>
        <source>%1 is too large: TensorFlow counts sizes in 32 bits, up to 2147483647.</source>
        <translation>%1 ist zu groß: TensorFlow zählt Größen in 32 Bit, bis 2147483647.</translation>
    </message>
    <message>
        <source>The call is too large: its numbers or products cannot be counted in 62 bits.</source>
        <translation>Der Aufruf ist zu groß: Seine Zahlen oder Produkte lassen sich nicht in 62 Bit zählen.</translation>
    </message>
    <message>
        <source>The text breaks the rules of its format.</source>
        <translation>Der Text verletzt die Regeln seines Formats.</translation>
    </message>
    <message>
        <source>The data ends too early.</source>
        <translation>Die Daten enden zu früh.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Die Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Es gibt nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>Eine Grenze wurde erreicht.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%3 groups: the input has %1 channels and the filter is only %2 deep, so TensorFlow splits the channels into %3 groups.</source>
        <translation>%3 Gruppen: Die Eingabe hat %1 Kanäle und der Filter ist nur %2 tief, daher teilt TensorFlow die Kanäle in %3 Gruppen.</translation>
    </message>
    <message>
        <source>%3 groups: the filter is 1 deep, so TensorFlow convolves each of the %1 channels separately.</source>
        <translation>%3 Gruppen: Der Filter ist 1 tief, daher faltet TensorFlow jeden der %1 Kanäle für sich.</translation>
    </message>
    <message>
        <source>The output is empty: its shape is %1. In eager mode this is not an error.</source>
        <translation>Die Ausgabe ist leer: Ihre Form ist %1. Bei direkter Ausführung (eager) ist das kein Fehler.</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function and Keras refuse it, because there a filter that spans %3 cells does not fit a padded input of %2.</source>
        <translation>Das läuft nur bei direkter Ausführung (eager): tf.function und Keras lehnen es ab, weil dort ein Filter, der %3 Zellen überspannt, nicht in eine aufgefüllte Eingabe von %2 passt.</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function and Keras refuse it, because %1 output channels cannot be divided among %2 groups.</source>
        <translation>Das läuft nur bei direkter Ausführung (eager): tf.function und Keras lehnen es ab, weil sich %1 Ausgabekanäle nicht auf %2 Gruppen verteilen lassen.</translation>
    </message>
    <message>
        <source>The output cannot be shaped back to %1 axes: a batch axis is 0 and the images are empty, but an output image is not.</source>
        <translation>Die Ausgabe lässt sich nicht auf %1 Achsen zurückformen: Eine Batch-Achse ist 0 und die Bilder sind leer, ein Ausgabebild aber nicht.</translation>
    </message>
    <message>
        <source>dy must have the shape of the output: axis %1 has size %2, and the output&apos;s has %3.</source>
        <translation>dy muss die Form der Ausgabe haben: Achse %1 hat die Größe %2, die der Ausgabe %3.</translation>
    </message>
    <message>
        <source>output_shape does not lead back to the input: convolving %1 cells gives %2, and the input has %3. %4 to %5 cells would.</source>
        <translation>output_shape führt nicht zur Eingabe zurück: Die Faltung von %1 Zellen ergibt %2, die Eingabe hat %3. Richtig wären %4 bis %5 Zellen.</translation>
    </message>
    <message>
        <source>The batch of output_shape must be the input&apos;s: it is %1, and the input&apos;s is %2.</source>
        <translation>Der Batch von output_shape muss der der Eingabe sein: Er ist %1, der der Eingabe %2.</translation>
    </message>
    <message>
        <source>The channels of output_shape must be the filter&apos;s third axis: they are %1, and the filter has %2.</source>
        <translation>Die Kanäle von output_shape müssen die dritte Achse des Filters sein: Es sind %1, der Filter hat %2.</translation>
    </message>
    <message>
        <source>output_shape must have 4 numbers, or 2 for height and width; it has %1.</source>
        <translation>output_shape muss 4 Zahlen haben oder 2 für Höhe und Breite; es hat %1.</translation>
    </message>
    <message>
        <source>No number of output_shape may be negative; one is %1.</source>
        <translation>Keine Zahl von output_shape darf negativ sein; eine ist %1.</translation>
    </message>
    <message>
        <source>output_padding must be smaller than the stride or the dilation: it is %1, and they are %2 and %3.</source>
        <translation>output_padding muss kleiner als die Schrittweite oder die Dilatation sein: Es ist %1, sie sind %2 und %3.</translation>
    </message>
    <message>
        <source>tf.nn.depthwise_conv2d takes a stride above 1 or a dilation above 1, not both.</source>
        <translation>tf.nn.depthwise_conv2d nimmt eine Schrittweite über 1 oder eine Dilatation über 1, nicht beides.</translation>
    </message>
    <message>
        <source>The pointwise filter must be 1 by 1, not %1 by %2.</source>
        <translation>Der punktweise Filter muss 1 mal 1 groß sein, nicht %1 mal %2.</translation>
    </message>
    <message>
        <source>ksize must have 1, 2 or 4 entries, not %1.</source>
        <translation>ksize muss 1, 2 oder 4 Einträge haben, nicht %1.</translation>
    </message>
    <message>
        <source>The window must have at least 1 row and 1 column; here it has %1 and %2.</source>
        <translation>Das Fenster muss mindestens 1 Zeile und 1 Spalte haben; hier hat es %1 und %2.</translation>
    </message>
    <message>
        <source>The window cannot go over the batch: ksize must be 1 there, not %1.</source>
        <translation>Das Fenster kann nicht über den Batch gehen: ksize muss dort 1 sein, nicht %1.</translation>
    </message>
    <message>
        <source>The window goes over rows and columns or over channels, not over both.</source>
        <translation>Das Fenster geht über Zeilen und Spalten oder über Kanäle, nicht über beides.</translation>
    </message>
    <message>
        <source>The padding must be smaller than the window: it is %1, and the window is %2.</source>
        <translation>Das Padding muss kleiner als das Fenster sein: Es ist %1, das Fenster %2.</translation>
    </message>
    <message>
        <source>PyTorch pads by at most half the window: the padding is %1, and the window is %2.</source>
        <translation>PyTorch erlaubt als Padding höchstens das halbe Fenster: Das Padding ist %1, das Fenster %2.</translation>
    </message>
    <message>
        <source>tf.nn.avg_pool2d takes &quot;SAME&quot; or &quot;VALID&quot;, not a list of pairs.</source>
        <translation>tf.nn.avg_pool2d nimmt &quot;SAME&quot; oder &quot;VALID&quot;, keine Liste von Paaren.</translation>
    </message>
    <message>
        <source>The bias must have 1 axis; it has %1.</source>
        <translation>Der Bias muss 1 Achse haben; er hat %1.</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function, Keras and oneDNN refuse an input without channels. There is nothing to multiply, so every output number is 0.</source>
        <translation>Das läuft nur bei direkter Ausführung (eager): tf.function, Keras und oneDNN lehnen eine Eingabe ohne Kanäle ab. Es gibt nichts zu multiplizieren, also ist jede Ausgabezahl 0.</translation>
    </message>
    <message>
        <source>A Sobel edge filter was added, because there was an input only</source>
        <translation>Ein Sobel-Kantenfilter wurde ergänzt, weil es nur eine Eingabe gab</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, because there was a filter only</source>
        <translation>Eine Eingabe aus kleinen ganzen Zahlen wurde ergänzt, weil es nur einen Filter gab</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>there is no convolution in it to export</source>
        <translation>sie enthält keine Faltung, die man exportieren könnte</translation>
    </message>
    <message>
        <source>the encoder failed</source>
        <translation>der Encoder ist gescheitert</translation>
    </message>
    <message>
        <source>the virtual tensor would have more numbers than the limit of tensor elements; choose another tensor by --what</source>
        <translation>der virtuelle Tensor hätte mehr Zahlen, als die Grenze für Tensorelemente erlaubt; mit --what lässt sich ein anderer Tensor wählen</translation>
    </message>
    <message>
        <source>this format takes at most %1 steps, and %2 are asked for; choose fewer by --steps or a coarser --grain</source>
        <translation>dieses Format nimmt höchstens %1 Schritte, verlangt sind %2; mit --steps lassen sich weniger wählen, mit --grain gröbere</translation>
    </message>
    <message>
        <source>the animation would have more than 36000 frames; choose fewer --steps, a coarser --grain or a higher --speed</source>
        <translation>die Animation hätte mehr als 36000 Bilder; weniger --steps, ein gröberes --grain oder eine höhere --speed helfen</translation>
    </message>
    <message>
        <source>an animation has at most 8192 pixels a side; choose a smaller --size or --scale</source>
        <translation>eine Animation hat höchstens 8192 Pixel je Seite; ein kleineres --size oder --scale hilft</translation>
    </message>
    <message>
        <source>a handout takes at most 400 steps, and %1 are asked for; choose fewer by --steps or a coarser --grain</source>
        <translation>ein Handout nimmt höchstens 400 Schritte, verlangt sind %1; mit --steps lassen sich weniger wählen, mit --grain gröbere</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>die Seiten ließen sich nicht zeichnen</translation>
    </message>
    <message>
        <source>a picture has at most 32767 pixels a side and 2^28 in all; choose a smaller --size or --scale</source>
        <translation>ein Bild hat höchstens 32767 Pixel je Seite und 2^28 insgesamt; ein kleineres --size oder --scale hilft</translation>
    </message>
    <message>
        <source>there is no example of this name; there are %1</source>
        <translation>ein Beispiel dieses Namens gibt es nicht; es gibt %1</translation>
    </message>
    <message>
        <source>the image&apos;s header is corrupt or truncated: it tells no size</source>
        <translation>der Kopf des Bildes ist beschädigt oder abgeschnitten: er nennt keine Größe</translation>
    </message>
    <message>
        <source>the image is too large: %1 pixels; the limit for a side is %2</source>
        <translation>das Bild ist zu groß: %1 Pixel; die Grenze für eine Seite ist %2</translation>
    </message>
    <message>
        <source>the file is empty, no image</source>
        <translation>die Datei ist leer, kein Bild</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for the image format %1 is not installed</source>
        <translation>Qts Plug-in für das Bildformat %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>the %1 is corrupt or truncated: its decoder says &quot;%2&quot;</source>
        <translation>das Bild (%1) ist beschädigt oder abgeschnitten: sein Decoder meldet „%2“</translation>
    </message>
    <message>
        <source>the %1 is corrupt: its decoder says &quot;%2&quot;</source>
        <translation>das Bild (%1) ist beschädigt: sein Decoder meldet „%2“</translation>
    </message>
    <message>
        <source>this kind of file is not known; these can be read: %1</source>
        <translation>diese Art Datei ist nicht bekannt; lesbar sind: %1</translation>
    </message>
    <message>
        <source>the patch matrix is larger than the limit</source>
        <translation>die Patch-Matrix ist größer als die Grenze</translation>
    </message>
    <message>
        <source>the patch matrix is larger than the limit of printed numbers</source>
        <translation>die Patch-Matrix ist größer als die Grenze für ausgegebene Zahlen</translation>
    </message>
    <message>
        <source>the JSON value ends here, but more text follows</source>
        <translation>der JSON-Wert endet hier, aber es folgt noch Text</translation>
    </message>
    <message>
        <source>the text ends where a JSON value was expected</source>
        <translation>der Text endet, wo ein JSON-Wert erwartet wurde</translation>
    </message>
    <message>
        <source>the text ends inside the object that opens at %1</source>
        <translation>der Text endet in dem Objekt, das bei %1 beginnt</translation>
    </message>
    <message>
        <source>the text ends inside the list that opens at %1</source>
        <translation>der Text endet in der Liste, die bei %1 beginnt</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1; JSON puts text in double quotes</source>
        <translation>das ist kein JSON-Wert: %1; in JSON steht Text in doppelten Anführungszeichen</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1; write &quot;inf&quot;, &quot;-inf&quot; or &quot;nan&quot; in quotes</source>
        <translation>das ist kein JSON-Wert: %1; &quot;inf&quot;, &quot;-inf&quot; und &quot;nan&quot; stehen in Anführungszeichen</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1</source>
        <translation>das ist kein JSON-Wert: %1</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels</source>
        <translation>das JSON ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a name in double quotes was expected in this JSON object, not %1</source>
        <translation>in diesem JSON-Objekt wurde ein Name in doppelten Anführungszeichen erwartet, nicht %1</translation>
    </message>
    <message>
        <source>this object has more than %1 names</source>
        <translation>dieses Objekt hat mehr als %1 Namen</translation>
    </message>
    <message>
        <source>duplicate key %1: it is given twice in one object</source>
        <translation>doppelter Schlüssel %1: er steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>a colon was expected after the name, not %1</source>
        <translation>nach dem Namen wurde ein Doppelpunkt erwartet, nicht %1</translation>
    </message>
    <message>
        <source>a comma or %1 was expected, not %2</source>
        <translation>ein Komma oder %1 wurde erwartet, nicht %2</translation>
    </message>
    <message>
        <source>the closing quote of this text is missing</source>
        <translation>das schließende Anführungszeichen dieses Textes fehlt</translation>
    </message>
    <message>
        <source>a control character stands in a text; write it as \u escape</source>
        <translation>in einem Text steht ein Steuerzeichen; es gehört als \u-Escape geschrieben</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8</source>
        <translation>dieser Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>this escape is not one of JSON&apos;s</source>
        <translation>diese Escape-Folge gibt es in JSON nicht</translation>
    </message>
    <message>
        <source>this escape is half of a surrogate pair</source>
        <translation>diese Escape-Folge ist ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>this is not a JSON number: %1</source>
        <translation>das ist keine JSON-Zahl: %1</translation>
    </message>
    <message>
        <source>the text has %1 bytes; the limit is %2</source>
        <translation>der Text hat %1 Bytes; die Grenze ist %2</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>der Text ist UTF-16; er muss als UTF-8 gespeichert sein</translation>
    </message>
    <message>
        <source>the table holds no number</source>
        <translation>die Tabelle enthält keine Zahl</translation>
    </message>
    <message>
        <source>an empty line stands between the rows</source>
        <translation>zwischen den Zeilen steht eine Leerzeile</translation>
    </message>
    <message>
        <source>a quote stands inside a cell</source>
        <translation>in einer Zelle steht ein Anführungszeichen</translation>
    </message>
    <message>
        <source>this quote never closes</source>
        <translation>dieses Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>text follows the closing quote of a cell</source>
        <translation>nach dem schließenden Anführungszeichen einer Zelle folgt Text</translation>
    </message>
    <message>
        <source>the first row holds words; it was taken as a header and left out</source>
        <translation>die erste Zeile enthält Wörter; sie wurde als Kopfzeile ausgelassen</translation>
    </message>
    <message>
        <source>this cell is empty; a number was expected</source>
        <translation>diese Zelle ist leer; erwartet wurde eine Zahl</translation>
    </message>
    <message>
        <source>%1 is out of range: too large for float64</source>
        <translation>%1 liegt außerhalb des Bereichs: zu groß für float64</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>the JPEG is truncated: its end mark is missing</source>
        <translation>das JPEG ist abgeschnitten: seine Endmarke fehlt</translation>
    </message>
    <message>
        <source>the GIF is truncated before the end of its first frame</source>
        <translation>das GIF ist vor dem Ende seines ersten Bildes abgeschnitten</translation>
    </message>
    <message>
        <source>the GIF holds no frame</source>
        <translation>das GIF enthält kein Bild</translation>
    </message>
    <message>
        <source>the GIF is corrupt: a block of an unknown kind</source>
        <translation>das GIF ist beschädigt: ein Block unbekannter Art</translation>
    </message>
    <message>
        <source>the BMP is truncated inside its header</source>
        <translation>das BMP ist in seinem Kopf abgeschnitten</translation>
    </message>
    <message>
        <source>the BMP is truncated: its pixels want %1 bytes</source>
        <translation>das BMP ist abgeschnitten: seine Pixel brauchen %1 Bytes</translation>
    </message>
    <message>
        <source>the WebP is truncated: its header tells %1 bytes</source>
        <translation>das WebP ist abgeschnitten: sein Kopf nennt %1 Bytes</translation>
    </message>
    <message>
        <source>this is no image of a format that can be read: PNG, JPEG, BMP, GIF, WebP, TIFF</source>
        <translation>das ist kein Bild in einem lesbaren Format: PNG, JPEG, BMP, GIF, WebP, TIFF</translation>
    </message>
    <message>
        <source>the image&apos;s header tells an empty picture, %1</source>
        <translation>der Kopf des Bildes nennt ein leeres Bild, %1</translation>
    </message>
    <message>
        <source>a lesson has to be a JSON object</source>
        <translation>eine Lektion muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>`conv2d_lab`, the version of the lesson format, is missing; this JSON is no lesson</source>
        <translation>`conv2d_lab`, die Version des Lektionsformats, fehlt; dieses JSON ist keine Lektion</translation>
    </message>
    <message>
        <source>`%1` has to be the number 1</source>
        <translation>`%1` muss die Zahl 1 sein</translation>
    </message>
    <message>
        <source>version %1 of the lesson format is not known; this program reads versions 1 and 2</source>
        <translation>Version %1 des Lektionsformats ist nicht bekannt; dieses Programm liest die Versionen 1 und 2</translation>
    </message>
    <message>
        <source>`call` is missing</source>
        <translation>`call` fehlt</translation>
    </message>
    <message>
        <source>`image_maximum` has to be 0 or more</source>
        <translation>`image_maximum` muss 0 oder mehr sein</translation>
    </message>
    <message>
        <source>%1:%2: %3 is not known and was left out</source>
        <translation>%1:%2: %3 ist nicht bekannt und wurde ausgelassen</translation>
    </message>
    <message>
        <source>`%1` has to be an object</source>
        <translation>`%1` muss ein Objekt sein</translation>
    </message>
    <message>
        <source>`%1` is missing in this call</source>
        <translation>`%1` fehlt in diesem Aufruf</translation>
    </message>
    <message>
        <source>`%1` has a shape only; it is filled with zeros</source>
        <translation>`%1` hat nur eine Form; es wird mit Nullen gefüllt</translation>
    </message>
    <message>
        <source>`%1` has to be a list of numbers</source>
        <translation>`%1` muss eine Liste von Zahlen sein</translation>
    </message>
    <message>
        <source>`%1` has more than the %2 values of its shape %3</source>
        <translation>`%1` hat mehr als die %2 Werte seiner Form %3</translation>
    </message>
    <message>
        <source>`%1` has %2 values, but its shape %3 wants %4</source>
        <translation>`%1` hat %2 Werte, seine Form %3 verlangt aber %4</translation>
    </message>
    <message>
        <source>`%1` means %2 elements; the limit for one tensor is %3</source>
        <translation>`%1` bedeutet %2 Elemente; die Grenze für einen Tensor ist %3</translation>
    </message>
    <message>
        <source>the lesson has more than %1 elements, the limit for one document</source>
        <translation>die Lektion hat mehr als %1 Elemente, die Grenze für ein Dokument</translation>
    </message>
    <message>
        <source>`padding` is an empty word</source>
        <translation>`padding` ist ein leeres Wort</translation>
    </message>
    <message>
        <source>`%1` has to be &quot;SAME&quot;, &quot;VALID&quot; or a list of pairs</source>
        <translation>`%1` muss &quot;SAME&quot;, &quot;VALID&quot; oder eine Liste von Paaren sein</translation>
    </message>
    <message>
        <source>`padding` has more than 64 entries</source>
        <translation>`padding` hat mehr als 64 Einträge</translation>
    </message>
    <message>
        <source>`%1` is negative</source>
        <translation>`%1` ist negativ</translation>
    </message>
    <message>
        <source>`%1` has to be a list</source>
        <translation>`%1` muss eine Liste sein</translation>
    </message>
    <message>
        <source>the lesson has more than 1000 pages</source>
        <translation>die Lektion hat mehr als 1000 Seiten</translation>
    </message>
    <message>
        <source>`%1` has to be a list of objects</source>
        <translation>`%1` muss eine Liste von Objekten sein</translation>
    </message>
    <message>
        <source>`%1` is missing in `%2`</source>
        <translation>`%1` fehlt in `%2`</translation>
    </message>
    <message>
        <source>`after` holds a bias, an activation and a pooling, in this order and each at most once</source>
        <translation>`after` enthält einen Bias, eine Aktivierung und ein Pooling, in dieser Reihenfolge und jedes höchstens einmal</translation>
    </message>
    <message>
        <source>`alpha` has to be finite</source>
        <translation>`alpha` muss endlich sein</translation>
    </message>
    <message>
        <source>`%1` has more than %2 values</source>
        <translation>`%1` hat mehr als %2 Werte</translation>
    </message>
    <message>
        <source>`divisor_override` is 0</source>
        <translation>`divisor_override` ist 0</translation>
    </message>
    <message>
        <source>`dy` has to be &quot;ones&quot; or a list of numbers</source>
        <translation>`dy` muss &quot;ones&quot; oder eine Liste von Zahlen sein</translation>
    </message>
    <message>
        <source>`%1` has to be text</source>
        <translation>`%1` muss Text sein</translation>
    </message>
    <message>
        <source>`%1` has to be true or false</source>
        <translation>`%1` muss true oder false sein</translation>
    </message>
    <message>
        <source>`%1` has to be one of %2</source>
        <translation>`%1` muss eines von diesen sein: %2</translation>
    </message>
    <message>
        <source>`%1` has to be a whole number</source>
        <translation>`%1` muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>`%1` has to be a list of whole numbers</source>
        <translation>`%1` muss eine Liste ganzer Zahlen sein</translation>
    </message>
    <message>
        <source>`%1` has more than %2 entries</source>
        <translation>`%1` hat mehr als %2 Einträge</translation>
    </message>
    <message>
        <source>%1 in `%2` is out of range of %3: too large</source>
        <translation>%1 in `%2` liegt außerhalb des Bereichs von %3: zu groß</translation>
    </message>
    <message>
        <source>a number, or &quot;nan&quot;, &quot;inf&quot; or &quot;-inf&quot;, was expected in `%1`</source>
        <translation>in `%1` wurde eine Zahl oder &quot;nan&quot;, &quot;inf&quot; oder &quot;-inf&quot; erwartet</translation>
    </message>
    <message>
        <source>a { was expected at the start of the header</source>
        <translation>am Anfang des Kopfes wurde { erwartet</translation>
    </message>
    <message>
        <source>a comma or } was expected in the header</source>
        <translation>im Kopf wurde ein Komma oder } erwartet</translation>
    </message>
    <message>
        <source>more text follows the header&apos;s dictionary</source>
        <translation>nach dem Wörterbuch des Kopfes folgt noch Text</translation>
    </message>
    <message>
        <source>the header lacks one of descr, fortran_order, shape</source>
        <translation>im Kopf fehlt eines von descr, fortran_order, shape</translation>
    </message>
    <message>
        <source>a text in quotes was expected in the header</source>
        <translation>im Kopf wurde ein Text in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>a colon was expected in the header</source>
        <translation>im Kopf wurde ein Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>the header has an unknown key</source>
        <translation>der Kopf hat einen unbekannten Schlüssel</translation>
    </message>
    <message>
        <source>the header has a key twice</source>
        <translation>der Kopf hat einen Schlüssel zweimal</translation>
    </message>
    <message>
        <source>a structured array (records) cannot be read; only plain numbers can</source>
        <translation>ein strukturiertes Array (Datensätze) ist nicht lesbar, nur einfache Zahlen</translation>
    </message>
    <message>
        <source>an object array holds pickled Python objects, which are never read</source>
        <translation>ein Objekt-Array enthält gepickelte Python-Objekte, die nie gelesen werden</translation>
    </message>
    <message>
        <source>the type &apos;%1&apos; cannot be read; numbers and bool can</source>
        <translation>der Typ &apos;%1&apos; ist nicht lesbar; Zahlen und bool sind es</translation>
    </message>
    <message>
        <source>fortran_order has to be True or False</source>
        <translation>fortran_order muss True oder False sein</translation>
    </message>
    <message>
        <source>shape has to be a tuple</source>
        <translation>shape muss ein Tupel sein</translation>
    </message>
    <message>
        <source>a comma or ) was expected in the shape</source>
        <translation>in der Form wurde ein Komma oder ) erwartet</translation>
    </message>
    <message>
        <source>the shape has %1 axes; the limit is %2</source>
        <translation>die Form hat %1 Achsen; die Grenze ist %2</translation>
    </message>
    <message>
        <source>the shape %1 means %2 elements, which is too large: the limit is %3</source>
        <translation>die Form %1 bedeutet %2 Elemente, das ist zu groß: die Grenze ist %3</translation>
    </message>
    <message>
        <source>a size in the shape is no number or too large</source>
        <translation>eine Größe in der Form ist keine Zahl oder zu groß</translation>
    </message>
    <message>
        <source>a number was expected in the shape</source>
        <translation>in der Form wurde eine Zahl erwartet</translation>
    </message>
    <message>
        <source>the shape has a negative size, %1</source>
        <translation>die Form hat eine negative Größe, %1</translation>
    </message>
    <message>
        <source>the file is truncated: it ends inside NumPy&apos;s mark</source>
        <translation>die Datei ist abgeschnitten: sie endet in NumPys Kennung</translation>
    </message>
    <message>
        <source>this is no .npy file: NumPy&apos;s mark is missing</source>
        <translation>das ist keine .npy-Datei: NumPys Kennung fehlt</translation>
    </message>
    <message>
        <source>the file is truncated before its version</source>
        <translation>die Datei ist vor ihrer Version abgeschnitten</translation>
    </message>
    <message>
        <source>version %1.%2 of the format is not known; 1.0, 2.0 and 3.0 are</source>
        <translation>Version %1.%2 des Formats ist nicht bekannt; bekannt sind 1.0, 2.0 und 3.0</translation>
    </message>
    <message>
        <source>the file is truncated before its header</source>
        <translation>die Datei ist vor ihrem Kopf abgeschnitten</translation>
    </message>
    <message>
        <source>the header should have %1 bytes, but the file is truncated: %2 are left</source>
        <translation>der Kopf sollte %1 Bytes haben, aber die Datei ist abgeschnitten: %2 sind übrig</translation>
    </message>
    <message>
        <source>the data is truncated: %1 bytes expected, %2 found</source>
        <translation>die Daten sind abgeschnitten: %1 Bytes erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>%1 trailing bytes follow the array of the size its header tells</source>
        <translation>%1 Bytes folgen noch auf das Array der Größe, die sein Kopf nennt</translation>
    </message>
    <message>
        <source>the file is empty, no zip archive</source>
        <translation>die Datei ist leer, kein Zip-Archiv</translation>
    </message>
    <message>
        <source>the zip archive is truncated: its central directory is missing</source>
        <translation>das Zip-Archiv ist abgeschnitten: sein Hauptverzeichnis fehlt</translation>
    </message>
    <message>
        <source>this is no zip archive</source>
        <translation>das ist kein Zip-Archiv</translation>
    </message>
    <message>
        <source>the zip archive is corrupt: error %1 of libzip</source>
        <translation>das Zip-Archiv ist beschädigt: Fehler %1 von libzip</translation>
    </message>
    <message>
        <source>its size is not told</source>
        <translation>seine Größe ist nicht angegeben</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>es ist verschlüsselt</translation>
    </message>
    <message>
        <source>compression method %1 is not read; NumPy stores or deflates</source>
        <translation>das Kompressionsverfahren %1 wird nicht gelesen; NumPy speichert roh oder mit Deflate</translation>
    </message>
    <message>
        <source>it is too large: %1 bytes; the limit for an archive is %2</source>
        <translation>es ist zu groß: %1 Bytes; die Grenze für ein Archiv ist %2</translation>
    </message>
    <message>
        <source>it inflates %1 bytes to %2, a ratio beyond the limit of %3</source>
        <translation>es entpackt %1 Bytes zu %2, ein Verhältnis über der Grenze von %3</translation>
    </message>
    <message>
        <source>it cannot be opened: error %1 of libzip</source>
        <translation>es lässt sich nicht öffnen: Fehler %1 von libzip</translation>
    </message>
    <message>
        <source>its checksum (CRC) is wrong: the data is corrupt</source>
        <translation>seine Prüfsumme (CRC) ist falsch: die Daten sind beschädigt</translation>
    </message>
    <message>
        <source>it is corrupt: error %1 of libzip</source>
        <translation>es ist beschädigt: Fehler %1 von libzip</translation>
    </message>
    <message>
        <source>it is larger than the archive says</source>
        <translation>es ist größer, als das Archiv angibt</translation>
    </message>
    <message>
        <source>it is truncated: %1 bytes expected, %2 found</source>
        <translation>es ist abgeschnitten: %1 Bytes erwartet, %2 gefunden</translation>
    </message>
    <message>
        <source>the archive has more than 10000 members, the limit</source>
        <translation>das Archiv hat mehr als 10000 Einträge, die Grenze</translation>
    </message>
    <message>
        <source>the archive holds no .npy member</source>
        <translation>das Archiv enthält kein .npy-Mitglied</translation>
    </message>
    <message>
        <source>the zip archive&apos;s directory is corrupt</source>
        <translation>das Verzeichnis des Zip-Archivs ist beschädigt</translation>
    </message>
    <message>
        <source>the archive holds two members of this name</source>
        <translation>das Archiv enthält zwei Einträge dieses Namens</translation>
    </message>
    <message>
        <source>the members up to this one are too large together: %1 bytes, beyond the limit</source>
        <translation>die Einträge bis zu diesem sind zusammen zu groß: %1 Bytes, über der Grenze</translation>
    </message>
    <message>
        <source>member %1 is no .npy array and was left out</source>
        <translation>Eintrag %1 ist kein .npy-Array und wurde ausgelassen</translation>
    </message>
    <message>
        <source>the arrays up to this one have more than %1 elements, the limit</source>
        <translation>die Arrays bis zu diesem haben mehr als %1 Elemente, die Grenze</translation>
    </message>
    <message>
        <source>the Conv node %1: its strides, dilations, pads or kernel_shape are not those of two axes</source>
        <translation>der Conv-Knoten %1: seine strides, dilations, pads oder kernel_shape gehören nicht zu zwei Achsen</translation>
    </message>
    <message>
        <source>the Conv node %1: its kernel_shape is not that of its weights %2</source>
        <translation>der Conv-Knoten %1: seine kernel_shape ist nicht die seiner Gewichte %2</translation>
    </message>
    <message>
        <source>the Conv node %1: its %2 output channels do not share out among %3 groups</source>
        <translation>der Conv-Knoten %1: seine %2 Ausgabekanäle lassen sich nicht auf %3 Gruppen verteilen</translation>
    </message>
    <message>
        <source>the Conv node %1: its auto_pad is none of NOTSET, VALID, SAME_UPPER and SAME_LOWER</source>
        <translation>der Conv-Knoten %1: sein auto_pad ist keines von NOTSET, VALID, SAME_UPPER und SAME_LOWER</translation>
    </message>
    <message>
        <source>none of the %1 nodes of the graph is of the type Conv</source>
        <translation>keiner der %1 Knoten des Graphen ist vom Typ Conv</translation>
    </message>
    <message>
        <source>a Conv node has %1 inputs; it needs an image and weights</source>
        <translation>ein Conv-Knoten hat %1 Eingaben; er braucht ein Bild und Gewichte</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are of the type %2 of ONNX, which is not read</source>
        <translation>der Conv-Knoten %1 wurde ausgelassen: seine Gewichte sind vom ONNX-Typ %2, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are not in the file, but come from another node</source>
        <translation>der Conv-Knoten %1 wurde ausgelassen: seine Gewichte stehen nicht in der Datei, sondern kommen aus einem anderen Knoten</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights have the shape %2; 4 axes are needed, none empty</source>
        <translation>der Conv-Knoten %1 wurde ausgelassen: seine Gewichte haben die Form %2; nötig sind 4 Achsen, keine leer</translation>
    </message>
    <message>
        <source>the weights up to these have more than %1 elements, the limit</source>
        <translation>die Gewichte bis zu diesen haben mehr als %1 Elemente, die Grenze</translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 were rounded from %4 to float32</source>
        <translation>%1 von %2 Werten von %3 wurden von %4 auf float32 gerundet</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, of the size that the model names</source>
        <translation>Eine Eingabe kleiner ganzer Zahlen wurde ergänzt, in der Größe, die das Modell nennt</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, because the model does not say how large it is</source>
        <translation>Eine Eingabe kleiner ganzer Zahlen wurde ergänzt, weil das Modell nicht sagt, wie groß sie ist</translation>
    </message>
    <message>
        <source>The model pads as SAME_LOWER, which tf.nn.conv2d has not; explicit padding for this input stands for it</source>
        <translation>Das Modell füllt mit SAME_LOWER auf, das es in tf.nn.conv2d nicht gibt; explizites Auffüllen für diese Eingabe tritt an seine Stelle</translation>
    </message>
    <message>
        <source>Biases were left out, because tf.nn.conv2d has none</source>
        <translation>Biaswerte wurden ausgelassen, weil tf.nn.conv2d keine hat</translation>
    </message>
    <message>
        <source>Of %1 convolution layers the first %2 were read</source>
        <translation>Von %1 Faltungsschichten wurden die ersten %2 gelesen</translation>
    </message>
    <message>
        <source>%1 of the layers are too large for a page beside the others and were left out</source>
        <translation>%1 der Schichten sind zu groß für eine Seite neben den anderen und wurden ausgelassen</translation>
    </message>
    <message>
        <source>Each of the %1 layers that are shown is a page of the lesson</source>
        <translation>Jede der %1 gezeigten Schichten ist eine Seite der Lektion</translation>
    </message>
    <message>
        <source>The other nodes of the model are no convolutions and were not read</source>
        <translation>Die anderen Knoten des Modells sind keine Faltungen und wurden nicht gelesen</translation>
    </message>
    <message>
        <source>a field of the model is not of the type that ONNX has for it</source>
        <translation>ein Feld des Modells hat nicht den Typ, den ONNX dafür vorsieht</translation>
    </message>
    <message>
        <source>the values of a tensor are not of the type that ONNX has for them</source>
        <translation>die Werte eines Tensors haben nicht den Typ, den ONNX dafür vorsieht</translation>
    </message>
    <message>
        <source>a name has %1 bytes; the limit is %2</source>
        <translation>ein Name hat %1 Bytes; die Grenze ist %2</translation>
    </message>
    <message>
        <source>a name is not UTF-8</source>
        <translation>ein Name ist kein UTF-8</translation>
    </message>
    <message>
        <source>a list has more than %1 numbers, the limit</source>
        <translation>eine Liste hat mehr als %1 Zahlen, die Grenze</translation>
    </message>
    <message>
        <source>a Conv node has more than %1 inputs</source>
        <translation>ein Conv-Knoten hat mehr als %1 Eingaben</translation>
    </message>
    <message>
        <source>the attribute %1 has more than %2 numbers, the limit</source>
        <translation>das Attribut %1 hat mehr als %2 Zahlen, die Grenze</translation>
    </message>
    <message>
        <source>its values are in another file; no file but this one is opened</source>
        <translation>seine Werte stehen in einer anderen Datei; nur diese eine wird geöffnet</translation>
    </message>
    <message>
        <source>its shape has %1 axes; the limit is %2</source>
        <translation>seine Form hat %1 Achsen; die Grenze ist %2</translation>
    </message>
    <message>
        <source>its shape %1 means %2 elements; the limit is %3</source>
        <translation>seine Form %1 bedeutet %2 Elemente; die Grenze ist %3</translation>
    </message>
    <message>
        <source>its shape %1 wants %2 bytes, but it has %3</source>
        <translation>seine Form %1 verlangt %2 Bytes, es hat aber %3</translation>
    </message>
    <message>
        <source>it is one part of a tensor that was cut up</source>
        <translation>es ist ein Teil eines zerschnittenen Tensors</translation>
    </message>
    <message>
        <source>the tensor %1 has more values than its shape, which wants %2 bytes</source>
        <translation>der Tensor %1 hat mehr Werte als seine Form, die %2 Bytes verlangt</translation>
    </message>
    <message>
        <source>a shape has more than %1 axes, the limit</source>
        <translation>eine Form hat mehr als %1 Achsen, die Grenze</translation>
    </message>
    <message>
        <source>the model has a second graph</source>
        <translation>das Modell hat einen zweiten Graphen</translation>
    </message>
    <message>
        <source>the graph is not of the type that ONNX has for it</source>
        <translation>der Graph hat nicht den Typ, den ONNX dafür vorsieht</translation>
    </message>
    <message>
        <source>the file ends without a graph; it is truncated or no ONNX model</source>
        <translation>die Datei endet ohne Graph; sie ist abgeschnitten oder kein ONNX-Modell</translation>
    </message>
    <message>
        <source>the file ends without its sets of operators; it is truncated</source>
        <translation>die Datei endet ohne ihre Operatorensätze; sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>the graph has more than %1 nodes and tensors, the limit</source>
        <translation>der Graph hat mehr als %1 Knoten und Tensoren, die Grenze</translation>
    </message>
    <message>
        <source>the PNG is corrupt: a checksum (CRC) is wrong</source>
        <translation>das PNG ist beschädigt: eine Prüfsumme (CRC) ist falsch</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its header is not one of the standard&apos;s</source>
        <translation>das PNG ist beschädigt: seinen Kopf kennt der Standard nicht</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its compressed data does not make the picture that its header tells</source>
        <translation>das PNG ist beschädigt: seine komprimierten Daten ergeben nicht das Bild, das sein Kopf nennt</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its compressed data ends before the picture is complete</source>
        <translation>das PNG ist beschädigt: seine komprimierten Daten enden, bevor das Bild vollständig ist</translation>
    </message>
    <message>
        <source>the PNG is truncated: the file ends inside a chunk or before the end mark</source>
        <translation>das PNG ist abgeschnitten: die Datei endet in einem Block oder vor der Endmarke</translation>
    </message>
    <message>
        <source>a number is truncated</source>
        <translation>eine Zahl ist abgeschnitten</translation>
    </message>
    <message>
        <source>a number has more than 64 bits</source>
        <translation>eine Zahl hat mehr als 64 Bit</translation>
    </message>
    <message>
        <source>there is no field of the number %1 in a Protocol Buffers message</source>
        <translation>ein Feld der Nummer %1 gibt es in einer Protocol-Buffers-Nachricht nicht</translation>
    </message>
    <message>
        <source>a field should have %1 bytes, but only %2 follow in its message; the file is truncated or damaged</source>
        <translation>ein Feld sollte %1 Bytes haben, in seiner Nachricht folgen aber nur %2; die Datei ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>a field is written in the way %1, which is not in use</source>
        <translation>ein Feld ist auf die Art %1 geschrieben, die nicht verwendet wird</translation>
    </message>
    <message>
        <source>%1 cannot be a filter: it has the shape %2; 2 to 4 axes are needed, none empty</source>
        <translation>%1 kann kein Filter sein: es hat die Form %2; nötig sind 2 bis 4 Achsen, keine leer</translation>
    </message>
    <message>
        <source>%1 cannot be an input: it has the shape %2; 1 axis or more is needed, none empty</source>
        <translation>%1 kann keine Eingabe sein: es hat die Form %2; nötig ist mindestens 1 Achse, keine leer</translation>
    </message>
    <message>
        <source>there is no array here that can be an input or a filter</source>
        <translation>hier ist kein Array, das Eingabe oder Filter sein kann</translation>
    </message>
    <message>
        <source>the file is truncated: it ends before the length of its header</source>
        <translation>die Datei ist abgeschnitten: sie endet vor der Länge ihres Kopfes</translation>
    </message>
    <message>
        <source>the header should have %1 bytes, but only %2 follow; the file is truncated or no safetensors file</source>
        <translation>der Kopf sollte %1 Bytes haben, es folgen aber nur %2; die Datei ist abgeschnitten oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>the header has to be a JSON object</source>
        <translation>der Kopf muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>the file holds no tensor that can be read</source>
        <translation>die Datei enthält keinen lesbaren Tensor</translation>
    </message>
    <message>
        <source>its entry in the header has to be an object</source>
        <translation>sein Eintrag im Kopf muss ein Objekt sein</translation>
    </message>
    <message>
        <source>its dtype is missing in the header</source>
        <translation>sein dtype fehlt im Kopf</translation>
    </message>
    <message>
        <source>its shape in the header has to be a list of whole numbers, 0 or more</source>
        <translation>seine Form im Kopf muss eine Liste ganzer Zahlen ab 0 sein</translation>
    </message>
    <message>
        <source>its data_offsets have to be two whole numbers, the first not above the second</source>
        <translation>seine data_offsets müssen zwei ganze Zahlen sein, die erste nicht über der zweiten</translation>
    </message>
    <message>
        <source>its data_offsets reach to byte %1 of the data, which is truncated at %2</source>
        <translation>seine data_offsets reichen bis Byte %1 der Daten, die bei %2 abgeschnitten sind</translation>
    </message>
    <message>
        <source>tensor %1 was left out: its type %2 cannot be read</source>
        <translation>Tensor %1 wurde ausgelassen: sein Typ %2 ist nicht lesbar</translation>
    </message>
    <message>
        <source>its shape wants %1 bytes, its data_offsets span %2</source>
        <translation>seine Form verlangt %1 Bytes, seine data_offsets umfassen %2</translation>
    </message>
    <message>
        <source>the tensors up to this one have more than %1 elements, the limit</source>
        <translation>die Tensoren bis zu diesem haben mehr als %1 Elemente, die Grenze</translation>
    </message>
    <message>
        <source>its data_offsets overlap those of another tensor: it begins at %1, the one before ends at %2</source>
        <translation>seine data_offsets überlappen die eines anderen Tensors: er beginnt bei %1, der davor endet bei %2</translation>
    </message>
    <message>
        <source>its data_offsets leave a hole of %1 bytes before it</source>
        <translation>seine data_offsets lassen davor eine Lücke von %1 Bytes</translation>
    </message>
    <message>
        <source>%1 trailing bytes belong to no tensor</source>
        <translation>%1 Bytes am Ende gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>patch_matrix (%1) and flat_filter (%2) are left out: one of them has more than %3 numbers</source>
        <translation>patch_matrix (%1) und flat_filter (%2) sind ausgelassen: eines davon hat mehr als %3 Zahlen</translation>
    </message>
    <message>
        <source>what follows a conv2d_transpose, and its gradients, are not computed yet</source>
        <translation>was auf ein conv2d_transpose folgt und seine Gradienten werden noch nicht berechnet</translation>
    </message>
    <message>
        <source>too many numbers for a program text</source>
        <translation>zu viele Zahlen für einen Programmtext</translation>
    </message>
    <message>
        <source>a spreadsheet of this call would have more than %1 cells, or more rows or columns than a sheet can have</source>
        <translation>eine Tabelle dieses Aufrufs hätte mehr als %1 Zellen oder mehr Zeilen oder Spalten, als ein Blatt haben kann</translation>
    </message>
    <message>
        <source>conv2d_transpose is computed, but has no picture yet</source>
        <translation>conv2d_transpose wird berechnet, hat aber noch kein Bild</translation>
    </message>
    <message>
        <source>a size in the shape is negative</source>
        <translation>eine Größe in der Form ist negativ</translation>
    </message>
    <message>
        <source>the shape is too large</source>
        <translation>die Form ist zu groß</translation>
    </message>
    <message>
        <source>the image is too large to be decoded: %1 pixels; the limit is %2</source>
        <translation>das Bild ist zu groß zum Dekodieren: %1 Pixel; die Grenze ist %2</translation>
    </message>
    <message>
        <source>the image was scaled down from %1 to %2 pixels; --max-side N keeps more</source>
        <translation>das Bild wurde von %1 auf %2 Pixel verkleinert; --max-side N behält mehr</translation>
    </message>
    <message>
        <source>the image is too large: %1 values; the limit is %2, and --max-side N makes it smaller</source>
        <translation>das Bild ist zu groß: %1 Werte; die Grenze ist %2, und --max-side N verkleinert es</translation>
    </message>
    <message>
        <source>the file holds %1 pictures; the first one was taken</source>
        <translation>die Datei enthält %1 Bilder; das erste wurde genommen</translation>
    </message>
    <message>
        <source>no .npy member of the archive can be read: %1</source>
        <translation>kein .npy-Mitglied des Archivs kann gelesen werden: %1</translation>
    </message>
    <message>
        <source>member %1 was left out: %2</source>
        <translation>Mitglied %1 wurde weggelassen: %2</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are not in the file, but an input of the graph, given when it runs</source>
        <translation>der Conv-Knoten %1 wurde weggelassen: seine Gewichte stehen nicht in der Datei, sondern sind eine Eingabe des Graphen, die beim Ausführen gegeben wird</translation>
    </message>
    <message>
        <source>a live page takes at most %1 numbers, and this lesson has %2</source>
        <translation>eine lebende Seite nimmt höchstens %1 Zahlen auf, diese Lektion hat %2</translation>
    </message>
    <message>
        <source>no lesson is open</source>
        <translation>es ist keine Lektion geöffnet</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>this cell cannot be changed</source>
        <translation>diese Zelle kann nicht geändert werden</translation>
    </message>
    <message>
        <source>such a size is not possible here</source>
        <translation>eine solche Größe ist hier nicht möglich</translation>
    </message>
    <message>
        <source>there is no such fill</source>
        <translation>eine solche Füllung gibt es nicht</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>dies ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>the file has %1 bytes; the limit for its kind is %2</source>
        <translation>die Datei hat %1 Bytes; die Grenze für ihre Art ist %2</translation>
    </message>
    <message>
        <source>the data has more than %1 bytes, the limit for its kind</source>
        <translation>die Daten haben mehr als %1 Bytes, die Grenze für ihre Art</translation>
    </message>
    <message>
        <source>the table has more than %1 numbers, the limit</source>
        <translation>die Tabelle hat mehr als %1 Zahlen, die Grenze</translation>
    </message>
    <message>
        <source>nothing can be written in %1</source>
        <translation>in %1 lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>this is neither a file nor a pipe; it is not replaced</source>
        <translation>das ist weder eine Datei noch eine Pipe; es wird nicht ersetzt</translation>
    </message>
    <message>
        <source>the output would have %1 numbers; the limit is %2</source>
        <translation>die Ausgabe hätte %1 Zahlen; die Grenze ist %2</translation>
    </message>
    <message>
        <source>the output takes %1 multiply-adds; the limit is %2, and --max-work N raises it</source>
        <translation>die Ausgabe braucht %1 Multiplikationen mit Addition; die Grenze ist %2, und --max-work N hebt sie</translation>
    </message>
    <message>
        <source>the TIFF is truncated before the end of its first picture</source>
        <translation>das TIFF ist vor dem Ende seines ersten Bildes abgeschnitten</translation>
    </message>
    <message>
        <source>this is no PBM, PGM or PPM picture: its mark P1 to P6 is missing</source>
        <translation>das ist kein PBM-, PGM- oder PPM-Bild: seine Kennung P1 bis P6 fehlt</translation>
    </message>
    <message>
        <source>the image is too large: %1 × %2 pixels; the limit is %3 for a side and %4 values</source>
        <translation>das Bild ist zu groß: %1 × %2 Pixel; die Grenze ist %3 je Seite und %4 Werte</translation>
    </message>
    <message>
        <source>the greatest value is above 65535</source>
        <translation>der größte Wert liegt über 65535</translation>
    </message>
    <message>
        <source>the file holds more than one picture; the first one was taken</source>
        <translation>die Datei enthält mehr als ein Bild; das erste wurde genommen</translation>
    </message>
    <message>
        <source>the picture is truncated: it ends before its last value</source>
        <translation>das Bild ist abgeschnitten: es endet vor seinem letzten Wert</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>eine Zahl wurde erwartet</translation>
    </message>
    <message>
        <source>a size or the greatest value is 0</source>
        <translation>eine Größe oder der größte Wert ist 0</translation>
    </message>
    <message>
        <source>the picture is truncated: it ends before its last row</source>
        <translation>das Bild ist abgeschnitten: es endet vor seiner letzten Zeile</translation>
    </message>
    <message>
        <source>the value %1 is above the greatest, %2</source>
        <translation>der Wert %1 liegt über dem größten, %2</translation>
    </message>
    <message>
        <source>it shares bytes of the archive with the member %1</source>
        <translation>es teilt Bytes des Archivs mit dem Eintrag %1</translation>
    </message>
    <message>
        <source>none of these steps finishes an output number</source>
        <translation>keiner dieser Schritte stellt eine Ausgabezahl fertig</translation>
    </message>
    <message>
        <source>a set has at most %1 exercises</source>
        <translation>ein Satz hat höchstens %1 Aufgaben</translation>
    </message>
    <message>
        <source>a film strip shows calls whose numbers fit: a window of at most 12 × 12 cells and 4 channels a filter</source>
        <translation>ein Filmstreifen zeigt Aufrufe, deren Zahlen hineinpassen: ein Fenster von höchstens 12 × 12 Zellen und 4 Kanäle je Filter</translation>
    </message>
    <message>
        <source>The call begins with tf.nn.conv2d</source>
        <translation>Der Aufruf beginnt mit tf.nn.conv2d</translation>
    </message>
    <message>
        <source>An opening bracket is missing</source>
        <translation>Eine öffnende Klammer fehlt</translation>
    </message>
    <message>
        <source>The closing bracket is missing</source>
        <translation>Die schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>Insert ) at the end</source>
        <translation>Am Ende ) einsetzen</translation>
    </message>
    <message>
        <source>Nothing may follow the call</source>
        <translation>Nach dem Aufruf darf nichts mehr stehen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>A value without a name may not follow named ones</source>
        <translation>Ein Wert ohne Namen darf nicht auf benannte folgen</translation>
    </message>
    <message>
        <source>There is one value too many</source>
        <translation>Das ist ein Wert zu viel</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>A comma is missing here</source>
        <translation>Hier fehlt ein Komma</translation>
    </message>
    <message>
        <source>Insert a comma</source>
        <translation>Komma einsetzen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>tf.nn.conv2d has no groups: they follow from the filter&apos;s depth</source>
        <translation>tf.nn.conv2d kennt keine Gruppen: Sie folgen aus der Tiefe des Filters</translation>
    </message>
    <message>
        <source>A value is missing here</source>
        <translation>Hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>This character does not belong here</source>
        <translation>Dieses Zeichen gehört nicht hierher</translation>
    </message>
    <message>
        <source>The brackets are nested too deep</source>
        <translation>Die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>Diese Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einsetzen</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>Das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>A whole number is expected here</source>
        <translation>Hier wird eine ganze Zahl erwartet</translation>
    </message>
    <message>
        <source>Write a name here; the values of %1 are edited in its grid</source>
        <translation>Die Werte von %1 werden in der Tabelle geändert; hier steht ein Name</translation>
    </message>
    <message>
        <source>%1 is a whole number or a list of them</source>
        <translation>%1 ist eine ganze Zahl oder eine Liste davon</translation>
    </message>
    <message>
        <source>padding is &quot;VALID&quot;, &quot;SAME&quot; or a list of four pairs</source>
        <translation>padding ist &quot;VALID&quot;, &quot;SAME&quot; oder eine Liste aus vier Paaren</translation>
    </message>
    <message>
        <source>data_format is &quot;NHWC&quot; or &quot;NCHW&quot;</source>
        <translation>data_format ist &quot;NHWC&quot; oder &quot;NCHW&quot;</translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <translation>%1 muss angegeben werden</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 ergänzen</translation>
    </message>
    <message>
        <source>Make the filter %1 deep</source>
        <translation>Filter %1 tief machen</translation>
    </message>
    <message>
        <source>tf.nn.%1 has no argument of this name</source>
        <translation>tf.nn.%1 hat kein Argument dieses Namens</translation>
    </message>
    <message>
        <source>Only bias_add, one activation and one pooling may follow, in this order</source>
        <translation>Darauf folgen dürfen nur bias_add, eine Aktivierung und ein Pooling, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>The bias is a list of numbers, one for each filter</source>
        <translation>Der Bias ist eine Liste von Zahlen, eine für jeden Filter</translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <translation>%1 ist eine Zahl</translation>
    </message>
    <message>
        <source>Softmax goes along the channels here</source>
        <translation>Softmax läuft hier über die Kanäle</translation>
    </message>
    <message>
        <source>Each line takes the result of the line above</source>
        <translation>Jede Zeile nimmt das Ergebnis der Zeile darüber</translation>
    </message>
    <message>
        <source>All lines have the data format of the call</source>
        <translation>Alle Zeilen haben das Datenformat des Aufrufs</translation>
    </message>
    <message>
        <source>a bracket &apos;)&apos; is missing here</source>
        <translation>Hier fehlt eine Klammer &apos;)&apos;</translation>
    </message>
    <message>
        <source>a bracket &apos;]&apos; is missing here</source>
        <translation>Hier fehlt eine Klammer &apos;]&apos;</translation>
    </message>
    <message>
        <source>a bracket &apos;}&apos; is missing here</source>
        <translation>Hier fehlt eine Klammer &apos;}&apos;</translation>
    </message>
    <message>
        <source>a choice depends on random values: it may go another way in a run</source>
        <translation>eine Entscheidung hängt von Zufallswerten ab: In einem Lauf kann sie anders ausfallen</translation>
    </message>
    <message>
        <source>a comma or an operator is missing before this</source>
        <translation>davor fehlt ein Komma oder ein Operator</translation>
    </message>
    <message>
        <source>a comprehension among other arguments needs brackets of its own</source>
        <translation>eine Abstraktion neben anderen Argumenten braucht eigene Klammern</translation>
    </message>
    <message>
        <source>a comprehension has one value before &apos;for&apos;</source>
        <translation>eine Abstraktion hat einen Wert vor &apos;for&apos;</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>ein Dict</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>eine Division durch null</translation>
    </message>
    <message>
        <source>a few whole numbers are needed here, not %1</source>
        <translation>hier sind einige ganze Zahlen nötig, nicht %1</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>eine Funktion</translation>
    </message>
    <message>
        <source>a layer is called with its input</source>
        <translation>eine Schicht wird mit ihrer Eingabe aufgerufen</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list has no shape: %1 takes an array or a tensor, so wrap it in tf.constant(…)</source>
        <translation>eine Liste hat keine Form: %1 nimmt ein Array oder einen Tensor, also in tf.constant(…) einschließen</translation>
    </message>
    <message>
        <source>a list of items is needed here</source>
        <translation>hier ist eine Liste von Elementen nötig</translation>
    </message>
    <message>
        <source>a mean of whole numbers is not read here: cast them first</source>
        <translation>ein Mittelwert ganzer Zahlen wird hier nicht gelesen: erst umwandeln</translation>
    </message>
    <message>
        <source>a mode of padding is not known here</source>
        <translation>die Art des Auffüllens ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>a model is made of layers, not of %1</source>
        <translation>ein Modell besteht aus Schichten, nicht aus %1</translation>
    </message>
    <message>
        <source>a name is missing here</source>
        <translation>hier fehlt ein Name</translation>
    </message>
    <message>
        <source>a notebook&apos;s command is not run: it is left out</source>
        <translation>ein Befehl des Notebooks wird nicht ausgeführt: Er wird weggelassen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number here must be at least %1</source>
        <translation>eine Zahl muss hier mindestens %1 sein</translation>
    </message>
    <message>
        <source>a number is malformed: %1</source>
        <translation>eine Zahl ist falsch geschrieben: %1</translation>
    </message>
    <message>
        <source>a number is needed here, not %1</source>
        <translation>hier ist eine Zahl nötig, nicht %1</translation>
    </message>
    <message>
        <source>a placeholder cannot be compared</source>
        <translation>ein Platzhalter kann nicht verglichen werden</translation>
    </message>
    <message>
        <source>a placeholder is given no value here: feed_dict lacks it</source>
        <translation>ein Platzhalter bekommt hier keinen Wert: Er fehlt in feed_dict</translation>
    </message>
    <message>
        <source>a placeholder without values</source>
        <translation>ein Platzhalter ohne Werte</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>ein Bereich</translation>
    </message>
    <message>
        <source>a range or slice cannot have the step 0</source>
        <translation>ein Bereich oder Ausschnitt kann nicht die Schrittweite 0 haben</translation>
    </message>
    <message>
        <source>a root of a negative number is no real number</source>
        <translation>eine Wurzel aus einer negativen Zahl ist keine reelle Zahl</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>eine Menge</translation>
    </message>
    <message>
        <source>a size must be positive here</source>
        <translation>eine Größe muss hier positiv sein</translation>
    </message>
    <message>
        <source>a slice</source>
        <translation>ein Ausschnitt</translation>
    </message>
    <message>
        <source>a starred name can stand only in a list of names</source>
        <translation>ein Name mit Stern kann nur in einer Liste von Namen stehen</translation>
    </message>
    <message>
        <source>a TensorFlow tensor cannot be changed in place</source>
        <translation>ein TensorFlow-Tensor kann nicht an Ort und Stelle geändert werden</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text in quotes is unterminated: it is not closed on its line</source>
        <translation>ein Text in Anführungszeichen ist nicht abgeschlossen: Er endet nicht auf seiner Zeile</translation>
    </message>
    <message>
        <source>a text in triple quotes is unterminated: it is never closed</source>
        <translation>ein Text in dreifachen Anführungszeichen wird nie abgeschlossen</translation>
    </message>
    <message>
        <source>a transposed convolution, shown as the convolution that it equals: %1 and %2 zeros between the rows and columns of the input, the filter turned by 180 degrees</source>
        <translation>eine transponierte Faltung, gezeigt als die Faltung, der sie gleicht: %1 und %2 Nullen zwischen Zeilen und Spalten der Eingabe, der Filter um 180 Grad gedreht</translation>
    </message>
    <message>
        <source>a tuple</source>
        <translation>ein Tupel</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>ein Typ</translation>
    </message>
    <message>
        <source>a type such as float32 is needed here, not %1</source>
        <translation>hier ist ein Typ wie float32 nötig, nicht %1</translation>
    </message>
    <message>
        <source>a value is missing before &apos;%1&apos;</source>
        <translation>vor &apos;%1&apos; fehlt ein Wert</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number is needed here, not %1</source>
        <translation>hier ist eine ganze Zahl nötig, nicht %1</translation>
    </message>
    <message>
        <source>a word is needed here, not %1</source>
        <translation>hier ist ein Wort nötig, nicht %1</translation>
    </message>
    <message>
        <source>adaptive pooling is read only where the size divides the input&apos;s</source>
        <translation>adaptives Pooling wird nur gelesen, wo die Größe die der Eingabe teilt</translation>
    </message>
    <message>
        <source>an argument cannot stand here</source>
        <translation>hier kann kein Argument stehen</translation>
    </message>
    <message>
        <source>an array has at most %1 axes here</source>
        <translation>ein Array hat hier höchstens %1 Achsen</translation>
    </message>
    <message>
        <source>an array has at most %1 numbers in pasted code</source>
        <translation>ein Array hat in eingefügtem Code höchstens %1 Zahlen</translation>
    </message>
    <message>
        <source>an array of %1 numbers is neither true nor false</source>
        <translation>ein Array aus %1 Zahlen ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>an array of shape %1</source>
        <translation>ein Array der Form %1</translation>
    </message>
    <message>
        <source>an escape in a text is malformed</source>
        <translation>eine Escape-Folge in einem Text ist falsch</translation>
    </message>
    <message>
        <source>an f-string holds code: it is not supported, nothing is run</source>
        <translation>ein f-String enthält Code: Das wird nicht unterstützt, nichts wird ausgeführt</translation>
    </message>
    <message>
        <source>an f-string is malformed here</source>
        <translation>ein f-String ist hier falsch geschrieben</translation>
    </message>
    <message>
        <source>an indented block is missing here</source>
        <translation>hier fehlt ein eingerückter Block</translation>
    </message>
    <message>
        <source>an iterator</source>
        <translation>ein Iterator</translation>
    </message>
    <message>
        <source>an object of the class %1</source>
        <translation>ein Objekt der Klasse %1</translation>
    </message>
    <message>
        <source>%1 and %2 have no order</source>
        <translation>%1 und %2 haben keine Reihenfolge</translation>
    </message>
    <message>
        <source>axis %1 has %2 entries: only an axis of 1 can be squeezed out</source>
        <translation>Achse %1 hat %2 Einträge: Nur eine Achse der Länge 1 kann entfallen</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; cannot close &apos;%2&apos;</source>
        <translation>Klammer &apos;%1&apos; kann &apos;%2&apos; nicht schließen</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; closes none that is open</source>
        <translation>Klammer &apos;%1&apos; schließt keine offene</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; is never closed</source>
        <translation>Klammer &apos;%1&apos; wird nie geschlossen</translation>
    </message>
    <message>
        <source>«...» can stand once in an index</source>
        <translation>«...» kann in einem Index einmal stehen</translation>
    </message>
    <message>
        <source>%1 cannot be called</source>
        <translation>%1 kann nicht aufgerufen werden</translation>
    </message>
    <message>
        <source>%1 cannot be gone through</source>
        <translation>%1 kann nicht durchlaufen werden</translation>
    </message>
    <message>
        <source>%1 cannot be the base of a class here</source>
        <translation>%1 kann hier keine Basisklasse sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot begin a statement</source>
        <translation>&apos;%1&apos; kann keine Anweisung beginnen</translation>
    </message>
    <message>
        <source>%1 cannot stand here as a key</source>
        <translation>%1 kann hier kein Schlüssel sein</translation>
    </message>
    <message>
        <source>changing one number of a tensor in this way is not supported</source>
        <translation>eine Zahl eines Tensors so zu ändern, wird nicht unterstützt</translation>
    </message>
    <message>
        <source>channels first → channels last</source>
        <translation>Kanäle zuerst → Kanäle zuletzt</translation>
    </message>
    <message>
        <source>Conv2DTranspose is read for four axes, channels last</source>
        <translation>Conv2DTranspose wird für vier Achsen gelesen, Kanäle zuletzt</translation>
    </message>
    <message>
        <source>curly quotes are no Python quotes: write &quot; or &apos;</source>
        <translation>typografische Anführungszeichen sind keine von Python: &quot; oder &apos; schreiben</translation>
    </message>
    <message>
        <source>deleting an attribute is not supported</source>
        <translation>ein Attribut zu löschen, wird nicht unterstützt</translation>
    </message>
    <message>
        <source>depthwise: one filter for each channel, shown as a convolution in %1 groups</source>
        <translation>depthwise: ein Filter je Kanal, gezeigt als Faltung in %1 Gruppen</translation>
    </message>
    <message>
        <source>dilation → dilations=%1</source>
        <translation>dilation → dilations=%1</translation>
    </message>
    <message>
        <source>dropout while training draws at random: only its shape is read; call .eval() first</source>
        <translation>Dropout im Training zieht Zufallswerte: Nur die Form wird gelesen; zuerst .eval() aufrufen</translation>
    </message>
    <message>
        <source>&apos;else&apos; is missing in the choice</source>
        <translation>In der Auswahl fehlt &apos;else&apos;</translation>
    </message>
    <message>
        <source>&apos;except&apos; or &apos;finally&apos; is missing after this block</source>
        <translation>Nach diesem Block fehlt &apos;except&apos; oder &apos;finally&apos;</translation>
    </message>
    <message>
        <source>filter: %1 → HWIO</source>
        <translation>Filter: %1 → HWIO</translation>
    </message>
    <message>
        <source>%1 has no argument named %2</source>
        <translation>%1 hat kein Argument namens %2</translation>
    </message>
    <message>
        <source>%1 has no attribute %2</source>
        <translation>%1 hat kein Attribut %2</translation>
    </message>
    <message>
        <source>%1 has no items</source>
        <translation>%1 hat keine Elemente</translation>
    </message>
    <message>
        <source>%1 has the shape %2, not %3</source>
        <translation>%1 hat die Form %2, nicht %3</translation>
    </message>
    <message>
        <source>&apos;import&apos; is missing here</source>
        <translation>Hier fehlt &apos;import&apos;</translation>
    </message>
    <message>
        <source>&apos;in&apos; is missing here</source>
        <translation>Hier fehlt &apos;in&apos;</translation>
    </message>
    <message>
        <source>index %1 is outside a list of %2</source>
        <translation>Index %1 liegt außerhalb einer Liste aus %2</translation>
    </message>
    <message>
        <source>index %1 is outside an axis of %2</source>
        <translation>Index %1 liegt außerhalb einer Achse der Länge %2</translation>
    </message>
    <message>
        <source>input and output: NCHW → NHWC</source>
        <translation>Eingabe und Ausgabe: NCHW → NHWC</translation>
    </message>
    <message>
        <source>%3 (input %1, filter %2)</source>
        <translation>%3 (Eingabe %1, Filter %2)</translation>
    </message>
    <message>
        <source>input: %1 → NHWC</source>
        <translation>Eingabe: %1 → NHWC</translation>
    </message>
    <message>
        <source>input: PyTorch keeps NCHW, so data_format=&quot;NCHW&quot;</source>
        <translation>Eingabe: PyTorch hat NCHW, also data_format=&quot;NCHW&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a notebook&apos;s or a shell&apos;s sign, no Python</source>
        <translation>&apos;%1&apos; ist ein Zeichen von Notebook oder Shell, kein Python</translation>
    </message>
    <message>
        <source>&apos;is&apos; between numbers or texts depends on the interpreter: write ==</source>
        <translation>&apos;is&apos; zwischen Zahlen oder Texten hängt vom Interpreter ab: == schreiben</translation>
    </message>
    <message>
        <source>%1 is given the argument %2 twice</source>
        <translation>%1 bekommt das Argument %2 zweimal</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing here</source>
        <translation>Hier fehlt &apos;:&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sign of Python&apos;s</source>
        <translation>&apos;%1&apos; ist kein Zeichen von Python</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 is not understood with these arguments: it takes %2</source>
        <translation>%1 wird mit diesen Argumenten nicht verstanden: Es nimmt %2</translation>
    </message>
    <message>
        <source>%1 is patches times the filter as a matrix: this is the convolution of %2 and %3, and its numbers are the same</source>
        <translation>%1 ist das Produkt aus Ausschnitten und dem Filter als Matrix: Das ist die Faltung von %2 und %3, mit denselben Zahlen</translation>
    </message>
    <message>
        <source>%1 is read for two arrays of two axes, not %2 and %3</source>
        <translation>%1 wird für zwei Arrays mit zwei Achsen gelesen, nicht für %2 und %3</translation>
    </message>
    <message>
        <source>%1 is understood only with %2=%3</source>
        <translation>%1 wird nur mit %2=%3 verstanden</translation>
    </message>
    <message>
        <source>items of %1 cannot be set here</source>
        <translation>Elemente von %1 können hier nicht gesetzt werden</translation>
    </message>
    <message>
        <source>%1 leaves its values open: zeros are shown</source>
        <translation>%1 lässt seine Werte offen: Gezeigt werden Nullen</translation>
    </message>
    <message>
        <source>left out of the picture, because it follows: %1</source>
        <translation>nicht im Bild, weil es danach kommt: %1</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>lists of numbers are needed here, one for each axis</source>
        <translation>hier sind Listen von Zahlen nötig, eine je Achse</translation>
    </message>
    <message>
        <source>%1 means nothing for these values</source>
        <translation>%1 bedeutet für diese Werte nichts</translation>
    </message>
    <message>
        <source>%2 %1 %3 means nothing here</source>
        <translation>%2 %1 %3 bedeutet hier nichts</translation>
    </message>
    <message>
        <source>mode=&apos;%1&apos;: the border cells are repeated or reflected around the image</source>
        <translation>mode=&apos;%1&apos;: Die Randzellen werden um das Bild wiederholt oder gespiegelt</translation>
    </message>
    <message>
        <source>%1 needs a list of arrays</source>
        <translation>%1 braucht eine Liste von Arrays</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1 needs the argument %2</source>
        <translation>%1 braucht das Argument %2</translation>
    </message>
    <message>
        <source>%1 needs the number of its channels</source>
        <translation>%1 braucht die Zahl der Kanäle</translation>
    </message>
    <message>
        <source>no base class has %1</source>
        <translation>keine Basisklasse hat %1</translation>
    </message>
    <message>
        <source>no convolution was found, and no array</source>
        <translation>keine Faltung und kein Array gefunden</translation>
    </message>
    <message>
        <source>no convolution was found, and no array; what was understood: %1</source>
        <translation>keine Faltung und kein Array gefunden; verstanden wurde: %1</translation>
    </message>
    <message>
        <source>nonlocal: no function around has the name %1</source>
        <translation>nonlocal: Keine Funktion außen hat den Namen %1</translation>
    </message>
    <message>
        <source>numbers or an array are needed here, not %1</source>
        <translation>hier sind Zahlen oder ein Array nötig, nicht %1</translation>
    </message>
    <message>
        <source>.%1 of a placeholder is not supported</source>
        <translation>.%1 eines Platzhalters wird nicht unterstützt</translation>
    </message>
    <message>
        <source>.%1 of an array is not supported</source>
        <translation>.%1 eines Arrays wird nicht unterstützt</translation>
    </message>
    <message>
        <source>.%1 of %2 cannot be set here</source>
        <translation>.%1 von %2 kann hier nicht gesetzt werden</translation>
    </message>
    <message>
        <source>.%1 of %2 is not supported</source>
        <translation>.%1 von %2 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 of the values were rounded to float32</source>
        <translation>%1 der Werte wurden auf float32 gerundet</translation>
    </message>
    <message>
        <source>one axis is needed here</source>
        <translation>hier ist eine Achse nötig</translation>
    </message>
    <message>
        <source>one-dimensional: the row is an image of height 1</source>
        <translation>eindimensional: Die Zeile ist ein Bild der Höhe 1</translation>
    </message>
    <message>
        <source>one or %1 whole numbers are needed here, not %2</source>
        <translation>hier sind eine oder %1 ganze Zahlen nötig, nicht %2</translation>
    </message>
    <message>
        <source>only a dict can be spread with **, not %1</source>
        <translation>nur ein Dict kann mit ** ausgebreitet werden, nicht %1</translation>
    </message>
    <message>
        <source>only a line&apos;s end may follow a backslash</source>
        <translation>nach einem Backslash darf nur das Zeilenende folgen</translation>
    </message>
    <message>
        <source>only numbers and arrays can stand in an array, not %1</source>
        <translation>nur Zahlen und Arrays können in einem Array stehen, nicht %1</translation>
    </message>
    <message>
        <source>only texts can be joined</source>
        <translation>nur Texte können verbunden werden</translation>
    </message>
    <message>
        <source>only whole numbers, slices, lists, masks, None and ... are read as an index, not %1</source>
        <translation>als Index werden nur ganze Zahlen, Ausschnitte, Listen, Masken, None und ... gelesen, nicht %1</translation>
    </message>
    <message>
        <source>padding=%1 → explicit pads [[0, 0], [0, 0], %2, %3]</source>
        <translation>padding=%1 → explizite Ränder [[0, 0], [0, 0], %2, %3]</translation>
    </message>
    <message>
        <source>padding is &quot;VALID&quot;, &quot;SAME&quot; or pairs of numbers here</source>
        <translation>padding ist hier &quot;VALID&quot;, &quot;SAME&quot; oder Zahlenpaare</translation>
    </message>
    <message>
        <source>padding_mode=&apos;%1&apos;: the border cells are repeated around the input first</source>
        <translation>padding_mode=&apos;%1&apos;: Zuerst werden die Randzellen um die Eingabe wiederholt</translation>
    </message>
    <message>
        <source>padding=&apos;same&apos; → padding=&quot;SAME&quot;</source>
        <translation>padding=&apos;same&apos; → padding=&quot;SAME&quot;</translation>
    </message>
    <message>
        <source>padding=&apos;valid&apos; → padding=&quot;VALID&quot;</source>
        <translation>padding=&apos;valid&apos; → padding=&quot;VALID&quot;</translation>
    </message>
    <message>
        <source>parts of this array cannot be set: it shares its numbers with another one</source>
        <translation>Teile dieses Arrays können nicht gesetzt werden: Es teilt seine Zahlen mit einem anderen</translation>
    </message>
    <message>
        <source>pooling takes %1 axes, not %2</source>
        <translation>Pooling nimmt %1 Achsen, nicht %2</translation>
    </message>
    <message>
        <source>PyTorch does not mix types: the input is %1, the weight %2</source>
        <translation>PyTorch mischt keine Typen: Die Eingabe ist %1, das Gewicht %2</translation>
    </message>
    <message>
        <source>PyTorch has no slices that run backwards</source>
        <translation>PyTorch hat keine rückwärts laufenden Ausschnitte</translation>
    </message>
    <message>
        <source>PyTorch refuses an output_padding that is not below the stride or the dilation</source>
        <translation>PyTorch weist ein output_padding ab, das nicht kleiner ist als stride oder dilation</translation>
    </message>
    <message>
        <source>PyTorch refuses padding=&apos;same&apos; with a stride</source>
        <translation>PyTorch weist padding=&apos;same&apos; mit einem stride ab</translation>
    </message>
    <message>
        <source>PyTorch takes nn.Parameter(…) here, not a plain tensor</source>
        <translation>PyTorch nimmt hier nn.Parameter(…), keinen einfachen Tensor</translation>
    </message>
    <message>
        <source>PyTorch takes tensors here, not %1: make one with torch.tensor(…)</source>
        <translation>PyTorch nimmt hier Tensoren, nicht %1: mit torch.tensor(…) einen machen</translation>
    </message>
    <message>
        <source>&apos;raise&apos; ends the program here: what follows is not read</source>
        <translation>&apos;raise&apos; beendet hier das Programm: Was folgt, wird nicht gelesen</translation>
    </message>
    <message>
        <source>random values are drawn with seed %1, not with the library&apos;s generator</source>
        <translation>Zufallswerte werden mit dem Startwert %1 gezogen, nicht mit dem Generator der Bibliothek</translation>
    </message>
    <message>
        <source>rate → dilations=%1</source>
        <translation>rate → dilations=%1</translation>
    </message>
    <message>
        <source>%1 refuses a kernel larger than the padded input (input %2, filter %3)</source>
        <translation>%1 weist einen Kernel ab, der größer ist als die aufgefüllte Eingabe (Eingabe %2, Filter %3)</translation>
    </message>
    <message>
        <source>reshape cannot put %1 numbers into the shape %2</source>
        <translation>reshape kann %1 Zahlen nicht in die Form %2 bringen</translation>
    </message>
    <message>
        <source>reshape cannot take the shape %1</source>
        <translation>reshape kann die Form %1 nicht nehmen</translation>
    </message>
    <message>
        <source>&apos;return&apos; stands outside a function</source>
        <translation>&apos;return&apos; steht außerhalb einer Funktion</translation>
    </message>
    <message>
        <source>separable: a depthwise convolution, then a 1×1 convolution</source>
        <translation>separable: eine Faltung je Kanal, dann eine 1×1-Faltung</translation>
    </message>
    <message>
        <source>something that was not understood</source>
        <translation>etwas, das nicht verstanden wurde</translation>
    </message>
    <message>
        <source>strides above 1 together with dilations above 1 are not taken here; tf.nn.conv2d takes both</source>
        <translation>strides über 1 zusammen mit dilations über 1 sind hier nicht erlaubt; tf.nn.conv2d nimmt beides</translation>
    </message>
    <message>
        <source>strides → strides=%1</source>
        <translation>strides → strides=%1</translation>
    </message>
    <message>
        <source>super() stands outside a method</source>
        <translation>super() steht außerhalb einer Methode</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments</source>
        <translation>%1 nimmt weniger Argumente</translation>
    </message>
    <message>
        <source>TensorFlow does not mix a %1 tensor and a number of another kind: cast it first</source>
        <translation>TensorFlow mischt einen %1-Tensor nicht mit einer Zahl anderer Art: erst umwandeln</translation>
    </message>
    <message>
        <source>TensorFlow does not mix %1 and %2: cast one of them</source>
        <translation>TensorFlow mischt %1 und %2 nicht: eines davon umwandeln</translation>
    </message>
    <message>
        <source>TensorFlow does not turn numbers with a point into %1</source>
        <translation>TensorFlow macht aus Kommazahlen kein %1</translation>
    </message>
    <message>
        <source>TensorFlow refuses these types (%1): it takes float16, bfloat16, float32, float64 or int32. Write dtype=np.float32</source>
        <translation>TensorFlow weist diese Typen ab (%1): Es nimmt float16, bfloat16, float32, float64 oder int32. dtype=np.float32 schreiben</translation>
    </message>
    <message>
        <source>TensorFlow refuses to mix types (%1): cast one of them</source>
        <translation>TensorFlow mischt keine Typen (%1): einen davon umwandeln</translation>
    </message>
    <message>
        <source>TensorFlow takes no lists as an index: tf.gather does it</source>
        <translation>TensorFlow nimmt keine Listen als Index: tf.gather tut es</translation>
    </message>
    <message>
        <source>the argument %1 of %2 is not understood together with these</source>
        <translation>das Argument %1 von %2 wird zusammen mit diesen nicht verstanden</translation>
    </message>
    <message>
        <source>the attribute %1 leads into the interpreter: it is not supported, nothing is run</source>
        <translation>das Attribut %1 führt in den Interpreter: Es wird nicht unterstützt, nichts wird ausgeführt</translation>
    </message>
    <message>
        <source>the axis cannot be cut into so many equal parts</source>
        <translation>die Achse lässt sich nicht in so viele gleiche Teile teilen</translation>
    </message>
    <message>
        <source>the border is filled first, mode %1</source>
        <translation>zuerst wird der Rand gefüllt, Art %1</translation>
    </message>
    <message>
        <source>the call %1(…) is not supported</source>
        <translation>der Aufruf %1(…) wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the call %1(…) would run or load something: it is not supported, nothing is run</source>
        <translation>der Aufruf %1(…) würde etwas ausführen oder laden: Er wird nicht unterstützt, nichts wird ausgeführt</translation>
    </message>
    <message>
        <source>the class %1</source>
        <translation>die Klasse %1</translation>
    </message>
    <message>
        <source>the code computes with float64; here it is float32, so the last digits differ</source>
        <translation>der Code rechnet mit float64; hier ist es float32, die letzten Stellen weichen ab</translation>
    </message>
    <message>
        <source>the code convolves more than 64 times: the first 64 are read</source>
        <translation>der Code faltet mehr als 64-mal: Die ersten 64 werden gelesen</translation>
    </message>
    <message>
        <source>the code convolves %1 times: the first is the picture, and each has a page</source>
        <translation>der Code faltet %1-mal: Das erste ist das Bild, jede hat eine Seite</translation>
    </message>
    <message>
        <source>the code is longer than %1 bytes, the limit for pasted code</source>
        <translation>der Code ist länger als %1 Bytes, die Grenze für eingefügten Code</translation>
    </message>
    <message>
        <source>the code says what is to be computed, but never gives it an input: nothing is computed</source>
        <translation>der Code sagt, was zu berechnen ist, gibt aber nie eine Eingabe: Nichts wird berechnet</translation>
    </message>
    <message>
        <source>the code turns the kernel by 180 degrees</source>
        <translation>der Code dreht den Kernel um 180 Grad</translation>
    </message>
    <message>
        <source>the definition of %1 cannot be read</source>
        <translation>die Definition von %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the dict lacks the weight %1</source>
        <translation>im Dict fehlt das Gewicht %1</translation>
    </message>
    <message>
        <source>the field %1 is given no value</source>
        <translation>das Feld %1 bekommt keinen Wert</translation>
    </message>
    <message>
        <source>the filter is turned by 180 degrees, as %1 does it</source>
        <translation>der Filter wird um 180 Grad gedreht, wie %1 es tut</translation>
    </message>
    <message>
        <source>the %1 has no values before the layer is built or called</source>
        <translation>%1 hat keine Werte, bevor die Schicht gebaut oder aufgerufen wird</translation>
    </message>
    <message>
        <source>the image %1 has no batch axis: it becomes %2</source>
        <translation>das Bild %1 hat keine Stapelachse: Es wird %2</translation>
    </message>
    <message>
        <source>the indentation fits no block above</source>
        <translation>die Einrückung passt zu keinem Block darüber</translation>
    </message>
    <message>
        <source>the largest value must lie above the smallest</source>
        <translation>der größte Wert muss über dem kleinsten liegen</translation>
    </message>
    <message>
        <source>the layer has no weights before it is built: call it, or give it an input_shape, first</source>
        <translation>die Schicht hat keine Gewichte, bevor sie gebaut ist: erst aufrufen oder eine input_shape angeben</translation>
    </message>
    <message>
        <source>the list would have more than %1 items, the limit for pasted code</source>
        <translation>die Liste hätte mehr als %1 Elemente, die Grenze für eingefügten Code</translation>
    </message>
    <message>
        <source>the loop fills %1 with sums of window times kernel: this is the convolution of %2 and %3, and its numbers are the same</source>
        <translation>die Schleife füllt %1 mit Summen aus Fenster mal Kernel: Das ist die Faltung von %2 und %3, mit denselben Zahlen</translation>
    </message>
    <message>
        <source>the method %1</source>
        <translation>die Methode %1</translation>
    </message>
    <message>
        <source>the model has no weight named %1</source>
        <translation>das Modell hat kein Gewicht namens %1</translation>
    </message>
    <message>
        <source>the model is given no input: one image of the shape it names is drawn from the seed</source>
        <translation>das Modell bekommt keine Eingabe: Ein Bild der genannten Form wird aus dem Startwert gezogen</translation>
    </message>
    <message>
        <source>the model needs several inputs</source>
        <translation>das Modell braucht mehrere Eingaben</translation>
    </message>
    <message>
        <source>the name %1 has no value yet in this function</source>
        <translation>der Name %1 hat in dieser Funktion noch keinen Wert</translation>
    </message>
    <message>
        <source>the name %1 is unknown: nothing above gives it a value</source>
        <translation>der Name %1 ist unbekannt: Nichts darüber gibt ihm einen Wert</translation>
    </message>
    <message>
        <source>the number %1 does not fit the type %2</source>
        <translation>die Zahl %1 passt nicht in den Typ %2</translation>
    </message>
    <message>
        <source>the object %1</source>
        <translation>das Objekt %1</translation>
    </message>
    <message>
        <source>the output of %1 takes too many multiplications to go on with its values: only shapes are read behind it</source>
        <translation>die Ausgabe von %1 braucht zu viele Multiplikationen, um mit ihren Werten fortzufahren: Danach werden nur Formen gelesen</translation>
    </message>
    <message>
        <source>the output_shape %1 does not lead back to the input %2</source>
        <translation>die output_shape %1 führt nicht zur Eingabe %2 zurück</translation>
    </message>
    <message>
        <source>the recursion of %1 is deeper than %2 calls, the limit</source>
        <translation>die Rekursion von %1 ist tiefer als %2 Aufrufe, die Grenze</translation>
    </message>
    <message>
        <source>the result does not fit the array&apos;s shape %1</source>
        <translation>das Ergebnis passt nicht in die Form %1 des Arrays</translation>
    </message>
    <message>
        <source>the rows of this list differ in length: %1 and %2</source>
        <translation>die Zeilen dieser Liste sind verschieden lang: %1 und %2</translation>
    </message>
    <message>
        <source>the rows of this list differ in length or depth</source>
        <translation>die Zeilen dieser Liste unterscheiden sich in Länge oder Tiefe</translation>
    </message>
    <message>
        <source>the shape of this placeholder is not known</source>
        <translation>die Form dieses Platzhalters ist nicht bekannt</translation>
    </message>
    <message>
        <source>the shapes %1 and %2 do not go together</source>
        <translation>die Formen %1 und %2 passen nicht zusammen</translation>
    </message>
    <message>
        <source>the sign %1 means nothing for %2</source>
        <translation>das Zeichen %1 bedeutet für %2 nichts</translation>
    </message>
    <message>
        <source>the snippet computes more than %1 numbers, the limit for pasted code</source>
        <translation>das Stück Code berechnet mehr als %1 Zahlen, die Grenze für eingefügten Code</translation>
    </message>
    <message>
        <source>the snippet makes more than %1 numbers, the limit of memory for pasted code</source>
        <translation>das Stück Code erzeugt mehr als %1 Zahlen, die Speichergrenze für eingefügten Code</translation>
    </message>
    <message>
        <source>the snippet takes more than %1 steps, the limit for pasted code: does a loop never end?</source>
        <translation>das Stück Code braucht mehr als %1 Schritte, die Grenze für eingefügten Code: Endet eine Schleife nie?</translation>
    </message>
    <message>
        <source>the statement has more than %1 parts</source>
        <translation>die Anweisung hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>the statement should end before this</source>
        <translation>die Anweisung sollte davor enden</translation>
    </message>
    <message>
        <source>the text becomes too long</source>
        <translation>der Text wird zu lang</translation>
    </message>
    <message>
        <source>the text is not UTF-8 from here on</source>
        <translation>der Text ist von hier an kein UTF-8</translation>
    </message>
    <message>
        <source>the time for reading this is over</source>
        <translation>die Zeit zum Lesen ist abgelaufen</translation>
    </message>
    <message>
        <source>the values of %1 are random: they are drawn with seed %2, not with the library&apos;s generator</source>
        <translation>die Werte von %1 sind zufällig: Sie werden mit dem Startwert %2 gezogen, nicht mit dem Generator der Bibliothek</translation>
    </message>
    <message>
        <source>the window is larger than the padded input</source>
        <translation>das Fenster ist größer als die aufgefüllte Eingabe</translation>
    </message>
    <message>
        <source>the window is larger than the axis</source>
        <translation>das Fenster ist größer als die Achse</translation>
    </message>
    <message>
        <source>these shapes do not go together</source>
        <translation>diese Formen passen nicht zusammen</translation>
    </message>
    <message>
        <source>these strides lead outside of the array</source>
        <translation>diese Schritte führen aus dem Array hinaus</translation>
    </message>
    <message>
        <source>this assert is not true for the values that are read</source>
        <translation>dieses assert gilt für die gelesenen Werte nicht</translation>
    </message>
    <message>
        <source>this cannot be assigned to</source>
        <translation>hieran kann nichts zugewiesen werden</translation>
    </message>
    <message>
        <source>this data_format is not read here</source>
        <translation>dieses data_format wird hier nicht gelesen</translation>
    </message>
    <message>
        <source>this is nested too deep here</source>
        <translation>das ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this is no notebook: it has no list of cells</source>
        <translation>das ist kein Notebook: Es hat keine Liste von Zellen</translation>
    </message>
    <message>
        <source>this is not supported in pasted code</source>
        <translation>das wird in eingefügtem Code nicht unterstützt</translation>
    </message>
    <message>
        <source>this is outside of what %1 takes</source>
        <translation>das liegt außerhalb dessen, was %1 nimmt</translation>
    </message>
    <message>
        <source>this item does not exist</source>
        <translation>dieses Element gibt es nicht</translation>
    </message>
    <message>
        <source>this layer takes four axes</source>
        <translation>diese Schicht nimmt vier Achsen</translation>
    </message>
    <message>
        <source>this layer takes more axes than %1 has</source>
        <translation>diese Schicht nimmt mehr Achsen, als %1 hat</translation>
    </message>
    <message>
        <source>this list or tuple cannot be changed so</source>
        <translation>diese Liste oder dieses Tupel kann so nicht geändert werden</translation>
    </message>
    <message>
        <source>this model says nowhere what it computes</source>
        <translation>dieses Modell sagt nirgends, was es berechnet</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>diese Zahl ist zu groß</translation>
    </message>
    <message>
        <source>this part of an f-string is not supported</source>
        <translation>dieser Teil eines f-Strings wird nicht unterstützt</translation>
    </message>
    <message>
        <source>this snippet&apos;s text holds a character that no code has</source>
        <translation>der Text enthält ein Zeichen, das in keinem Code steht</translation>
    </message>
    <message>
        <source>this stands outside a loop</source>
        <translation>das steht außerhalb einer Schleife</translation>
    </message>
    <message>
        <source>this text is no number</source>
        <translation>dieser Text ist keine Zahl</translation>
    </message>
    <message>
        <source>too much of this is not understood: reading stops here</source>
        <translation>zu viel davon wird nicht verstanden: Das Lesen endet hier</translation>
    </message>
    <message>
        <source>training is not run: %1 is left out, and weights stay as they were before it</source>
        <translation>Training wird nicht ausgeführt: %1 wird weggelassen, die Gewichte bleiben wie zuvor</translation>
    </message>
    <message>
        <source>training would run something: it is not supported, nothing is run</source>
        <translation>Training würde etwas ausführen: Es wird nicht unterstützt, nichts wird ausgeführt</translation>
    </message>
    <message>
        <source>types: %1 → float32 both, as TensorFlow would have it</source>
        <translation>Typen: %1 → beide float32, wie TensorFlow es will</translation>
    </message>
    <message>
        <source>unknown letter %1: only plain letters, digits and signs are read in code</source>
        <translation>unbekannter Buchstabe %1: Im Code werden nur einfache Buchstaben, Ziffern und Zeichen gelesen</translation>
    </message>
    <message>
        <source>%1 values do not go into an array of %2</source>
        <translation>Werte vom Typ %1 gehen nicht in ein Array vom Typ %2</translation>
    </message>
    <message>
        <source>values of shape %1 do not go into the shape %2</source>
        <translation>Werte der Form %1 gehen nicht in die Form %2</translation>
    </message>
    <message>
        <source>%1 was not understood above</source>
        <translation>%1 wurde oben nicht verstanden</translation>
    </message>
    <message>
        <source>weight: OIHW → HWIO, %1 → %2</source>
        <translation>Gewicht: OIHW → HWIO, %1 → %2</translation>
    </message>
    <message>
        <source>whether %1 equals %2 is not known: nothing is run</source>
        <translation>ob %1 gleich %2 ist, ist nicht bekannt: Nichts wird ausgeführt</translation>
    </message>
    <message>
        <source>whether %1 is true is not known: nothing is run</source>
        <translation>ob %1 wahr ist, ist nicht bekannt: Nichts wird ausgeführt</translation>
    </message>
    <message>
        <source>whole numbers to negative powers are not supported: make one of them a float</source>
        <translation>ganze Zahlen mit negativen Exponenten werden nicht unterstützt: eine davon als float schreiben</translation>
    </message>
    <message>
        <source>&apos;yield&apos; stands outside a function</source>
        <translation>&apos;yield&apos; steht außerhalb einer Funktion</translation>
    </message>
    <message>
        <source>arrays of different numbers of axes cannot be joined</source>
        <translation>Arrays mit verschieden vielen Achsen können nicht verbunden werden</translation>
    </message>
    <message>
        <source>tabs and blanks are mixed in the indentation</source>
        <translation>in der Einrückung sind Tabulatoren und Leerzeichen gemischt</translation>
    </message>
    <message>
        <source>the code computes with %1; the picture has float32, which does not wrap around and rounds above 16777216</source>
        <translation>der Code rechnet mit %1; das Bild hat float32: Es läuft nicht über und rundet oberhalb von 16777216</translation>
    </message>
    <message>
        <source>the code computes with int32, which wraps around; the picture does too, but rounds above 16777216</source>
        <translation>der Code rechnet mit int32, das überläuft; das Bild tut es auch, rundet aber oberhalb von 16777216</translation>
    </message>
    <message>
        <source>lhs_dilation: %1 and %2 zeros stand between the rows and columns of the input</source>
        <translation>lhs_dilation: %1 und %2 Nullen stehen zwischen den Zeilen und Spalten der Eingabe</translation>
    </message>
    <message>
        <source>--learn needs a lesson with a target: choose one in the panel Learn and save the lesson</source>
        <translation>--learn braucht eine Lektion mit einem Ziel: Wählen Sie eines im Bereich «Lernen» und speichern Sie die Lektion</translation>
    </message>
    <message>
        <source>nothing follows the convolution: dY is given</source>
        <translation>auf die Faltung folgt nichts: dY ist gegeben</translation>
    </message>
    <message>
        <source>conv1d has rows alone: input and filter have height 1, and nothing stands above or below</source>
        <translation>conv1d hat nur Zeilen: Eingabe und Filter haben die Höhe 1, und nichts steht darüber oder darunter</translation>
    </message>
    <message>
        <source>Here the call is one of tf.nn.%1.</source>
        <translation>Hier geht es um einen Aufruf von tf.nn.%1.</translation>
    </message>
    <message>
        <source>Every entry of the padding list must be a pair [before, after]; entry %1 is not.</source>
        <translation>Jeder Eintrag der Padding-Liste muss ein Paar [davor, danach] sein; Eintrag %1 ist keines.</translation>
    </message>
    <message>
        <source>%1 is not an operation that a lesson can have</source>
        <translation>%1 ist keine Operation, die eine Lektion haben kann</translation>
    </message>
    <message>
        <source>%1 cannot follow a convolution here</source>
        <translation>%1 kann hier nicht auf eine Faltung folgen</translation>
    </message>
    <message>
        <source>no window reads a cell of this input, so there is no way back to show</source>
        <translation>kein Fenster liest eine Zelle dieser Eingabe: es gibt keinen Rückweg</translation>
    </message>
    <message>
        <source>batch normalization needs two values a channel while training</source>
        <translation>Batch-Normalisierung braucht im Training zwei Werte je Kanal</translation>
    </message>
    <message>
        <source>batch normalization while training takes mean and variance of this very batch; call .eval() for the running ones</source>
        <translation>Batch-Normalisierung im Training nimmt Mittelwert und Varianz dieses Stapels; mit .eval() die laufenden</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>Auf dieser Seite lässt sich keine Zahl ändern.</translation>
    </message>
    <message>
        <source>a loop over windows</source>
        <translation>eine Schleife über Fenster</translation>
    </message>
    <message>
        <source>patches times a filter</source>
        <translation>Ausschnitte mal ein Filter</translation>
    </message>
    <message>
        <source>a 3-D convolution is read only where its kernel has the depth 1</source>
        <translation>eine 3-D-Faltung wird nur gelesen, wenn ihr Kern die Tiefe 1 hat</translation>
    </message>
    <message>
        <source>Keras refuses this output_padding: it must be below the stride, and fit padding and kernel</source>
        <translation>Keras weist dieses output_padding ab: Es muss kleiner sein als stride und zu padding und Kernel passen</translation>
    </message>
    <message>
        <source>SciPy gives %1 back, as the image has it, which cannot hold these sums: make the image float first</source>
        <translation>SciPy gibt %1 zurück, wie das Bild es hat, und das fasst diese Summen nicht: Machen Sie das Bild zuerst zu float</translation>
    </message>
    <message>
        <source>The bias must have one number for each channel, %2 in all; it has %1.</source>
        <translation>Der Bias muss für jeden Kanal eine Zahl haben, insgesamt %2; er hat %1.</translation>
    </message>
    <message>
        <source>this row has %1 [%1:cell|cells], expected %2 [%2:column|columns] as in the rows before</source>
        <translation>diese Zeile hat %1 [%1:Zelle|Zellen], erwartet [%2:wurde|wurden] %2 [%2:Spalte|Spalten] wie in den Zeilen davor</translation>
    </message>
    <message>
        <source>an array of shape %1 has no %2 [%2:axis|axes] to index</source>
        <translation>ein Array der Form %1 hat keine %2 [%2:Achse|Achsen] für einen Index</translation>
    </message>
    <message>
        <source>%1 [%1:array is|arrays are] given for %2 [%2:weight|weights]</source>
        <translation>%1 [%1:Array ist|Arrays sind] für %2 [%2:Gewicht|Gewichte] angegeben</translation>
    </message>
    <message>
        <source>%1 [%1:axis is|axes are] named for an array that has %2</source>
        <translation>%1 [%1:Achse ist|Achsen sind] genannt, das Array hat %2</translation>
    </message>
    <message>
        <source>axis %1 is not among %2 [%2:axis|axes]</source>
        <translation>Achse %1 gibt es unter %2 [%2:Achse|Achsen] nicht</translation>
    </message>
    <message>
        <source>%1 groups: the input has %2 [%2:channel|channels], the filter a depth of %3</source>
        <translation>%1 Gruppen: Die Eingabe hat %2 [%2:Kanal|Kanäle], der Filter die Tiefe %3</translation>
    </message>
    <message>
        <source>%1 has no %2 [%2:axis, which is|axes, which are] needed</source>
        <translation>%1 hat keine %2 [%2:Achse, die nötig ist|Achsen, die nötig sind]</translation>
    </message>
    <message>
        <source>the bias has the shape %1: one number for each channel, %2 in all, is needed</source>
        <translation>der Bias hat die Form %1: Nötig ist eine Zahl für jeden Kanal, insgesamt %2</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel|channels], but the filter has a depth of %2 with groups=%3</source>
        <translation>die Eingabe hat %1 [%1:Kanal|Kanäle], der Filter aber die Tiefe %2 mit groups=%3</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel|channels], but the filter takes %2</source>
        <translation>die Eingabe hat %1 [%1:Kanal|Kanäle], der Filter nimmt aber %2</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel, which is|channels, which are] no multiple of groups</source>
        <translation>die Eingabe hat %1 [%1:Kanal|Kanäle], kein Vielfaches von groups</translation>
    </message>
    <message>
        <source>%1 [%1:value is|values are] given to %2 [%2:name|names]</source>
        <translation>%1 [%1:Wert wird|Werte werden] %2 [%2:Namen|Namen] gegeben</translation>
    </message>
    <message>
        <source>dy must have the shape of the output: its rank is %1, and the output&apos;s is %2.</source>
        <translation>dy muss die Form der Ausgabe haben: Sein Rang ist %1, der der Ausgabe %2.</translation>
    </message>
    <message>
        <source>%1 groups do not divide the number of channels, %2.</source>
        <translation>Die Zahl der Kanäle, %2, ist nicht durch %1 Gruppen teilbar.</translation>
    </message>
    <message>
        <source>The filter is made for an input %2 deep, and the input is %1 deep.</source>
        <translation>Der Filter ist für eine Eingabe der Tiefe %2 gemacht, die Eingabe hat die Tiefe %1.</translation>
    </message>
    <message>
        <source>The pointwise filter is %1 deep, and the depthwise step gives a depth of %2.</source>
        <translation>Der punktweise Filter ist %1 tief, der kanalweise Schritt ergibt die Tiefe %2.</translation>
    </message>
    <message>
        <source>A maximum over channels needs a stride as large as its window, and a window that divides the channels: the window is %1, the stride %2, and the input is %3 deep.</source>
        <translation>Ein Maximum über Kanäle braucht eine Schrittweite so groß wie sein Fenster und ein Fenster, das die Kanäle teilt: Das Fenster ist %1, die Schrittweite %2, und die Eingabe ist %3 tief.</translation>
    </message>
    <message>
        <source>The dense layer takes %2 numbers, and it gets %1.</source>
        <translation>Die dichte Schicht nimmt %2 Zahlen und bekommt %1.</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>This zero of the padding is read by no window.</source>
        <translation>Diese Null des Paddings liest kein Fenster.</translation>
    </message>
    <message>
        <source>Input %1 is read by no window.</source>
        <translation>Eingabe %1 liest kein Fenster.</translation>
    </message>
    <message>
        <source>This zero of the padding is read by %2 [%2:window|windows]: the virtual tensor repeats it %2 [%2:time|times], and it goes to %3 output [%3:number|numbers].</source>
        <translation>Diese Null des Paddings wird von %2 [%2:Fenster|Fenstern] gelesen: Im virtuellen Tensor steht sie %2-mal, und sie geht in %3 [%3:Ausgabezahl|Ausgabezahlen] ein.</translation>
    </message>
    <message>
        <source>Input %1 is read by %2 [%2:window|windows]: the virtual tensor repeats it %2 [%2:time|times], and it goes to %3 output [%3:number|numbers].</source>
        <translation>Eingabe %1 wird von %2 [%2:Fenster|Fenstern] gelesen: Im virtuellen Tensor steht sie %2-mal, und sie geht in %3 [%3:Ausgabezahl|Ausgabezahlen] ein.</translation>
    </message>
    <message>
        <source>Weight %1 is row %2, column %3 of the flattened filter; it goes to %4 output [%4:number|numbers].</source>
        <translation>Gewicht %1 ist Zeile %2, Spalte %3 des abgeflachten Filters; es geht in %4 [%4:Ausgabezahl|Ausgabezahlen] ein.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the virtual tensor is a zero of the padding, one of %3 [%3:copy|copies]; it goes to %4 output [%4:number|numbers].</source>
        <translation>Zeile %1, Spalte %2 des virtuellen Tensors ist eine Null des Paddings, eine von %3 [%3:Stelle|Stellen]; sie geht in %4 [%4:Ausgabezahl|Ausgabezahlen] ein.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the virtual tensor repeats input %5, one of %3 [%3:copy|copies]; it goes to %4 output [%4:number|numbers].</source>
        <translation>Zeile %1, Spalte %2 des virtuellen Tensors wiederholt Eingabe %5, eine von %3 [%3:Stelle|Stellen]; sie geht in %4 [%4:Ausgabezahl|Ausgabezahlen] ein.</translation>
    </message>
    <message>
        <source>Output %1 is made from %2 [%2:input|inputs] and %2 [%2:weight|weights]: row %3 of the virtual tensor times column %4 of the flattened filter.</source>
        <translation>Ausgabe %1 entsteht aus %2 [%2:Eingabe|Eingaben] und %2 [%2:Gewicht|Gewichten]: Zeile %3 des virtuellen Tensors mal Spalte %4 des abgeflachten Filters.</translation>
    </message>
    <message>
        <source>Number %1 in memory.</source>
        <translation>Zahl %1 im Speicher.</translation>
    </message>
    <message>
        <source>A zero between the groups: there is no weight here, and it goes to no output number.</source>
        <translation>Eine Null zwischen den Gruppen: Hier steht kein Gewicht, und sie geht in keine Ausgabezahl ein.</translation>
    </message>
    <message>
        <source>Product %1 of %2 in this sum.</source>
        <translation>Produkt %1 von %2 in dieser Summe.</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>virtueller Tensor</translation>
    </message>
    <message>
        <source>virtual tensor, one patch per row</source>
        <translation>virtueller Tensor, ein Patch je Zeile</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>abgeflachter Filter</translation>
    </message>
    <message>
        <source>flat filter</source>
        <translation>flacher Filter</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>Ausgabezeilen</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1 numbers, %2 stored: the input</source>
        <translation>%1 Zahlen, gespeichert %2: die Eingabe</translation>
    </message>
    <message>
        <source>columns %1–%2 of %3</source>
        <translation>Spalten %1–%2 von %3</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>Zeilen %1–%2 von %3</translation>
    </message>
    <message>
        <source>%1 numbers / %2 stored</source>
        <translation>%1 Zahlen / %2 gespeichert</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 im Speicher</translation>
    </message>
    <message>
        <source>%1 would be</source>
        <translation>%1 wäre</translation>
    </message>
    <message>
        <source>row %1 · column %2</source>
        <translation>Zeile %1 · Spalte %2</translation>
    </message>
    <message>
        <source>row %1 of the virtual tensor</source>
        <translation>Zeile %1 des virtuellen Tensors</translation>
    </message>
    <message>
        <source>%1 of %2 products</source>
        <translation>%1 von %2 Produkten</translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%1 von %2 Zahlen</translation>
    </message>
    <message>
        <source>sums of the channels: ?</source>
        <translation>Summen der Kanäle: ?</translation>
    </message>
    <message>
        <source>by channel:</source>
        <translation>je Kanal:</translation>
    </message>
    <message>
        <source>input %1 and filter %2 give output %3</source>
        <translation>Eingabe %1 und Filter %2 ergeben Ausgabe %3</translation>
    </message>
    <message>
        <source>%1 becomes row %2 of the flattened filter</source>
        <translation>%1 wird Zeile %2 des abgeflachten Filters</translation>
    </message>
    <message>
        <source>filter %1 becomes the matrix %2</source>
        <translation>Filter %1 wird zur Matrix %2</translation>
    </message>
    <message>
        <source>each window of the input becomes one row of the virtual tensor</source>
        <translation>jedes Fenster der Eingabe wird eine Zeile des virtuellen Tensors</translation>
    </message>
    <message>
        <source>virtual tensor × flattened filter = output rows</source>
        <translation>virtueller Tensor × abgeflachter Filter = Ausgabezeilen</translation>
    </message>
    <message>
        <source>output rows [%1, %2] are read as %3: no number changes</source>
        <translation>Ausgabezeilen [%1, %2] werden als %3 gelesen: Keine Zahl ändert sich</translation>
    </message>
    <message>
        <source>Hover any cell: the cells that it comes from, and those that it goes to, light up in every panel.</source>
        <translation>Zeige auf eine Zelle: In allen Feldern leuchten die Zellen auf, aus denen sie entsteht und in die sie eingeht.</translation>
    </message>
    <message>
        <source>Hover any cell: its links light up in every panel.</source>
        <translation>Zeige auf eine Zelle: Ihre Verbindungen leuchten in allen Feldern auf.</translation>
    </message>
    <message>
        <source>Slide the window</source>
        <translation>Das Fenster schieben</translation>
    </message>
    <message>
        <source>element-wise products of one patch with the filter, summed</source>
        <translation>elementweise Produkte eines Patches mit dem Filter, summiert</translation>
    </message>
    <message>
        <source>products of one patch, summed</source>
        <translation>Produkte eines Patches, summiert</translation>
    </message>
    <message>
        <source>What TensorFlow computes</source>
        <translation>Was TensorFlow rechnet</translation>
    </message>
    <message>
        <source>the same numbers, as one matrix product</source>
        <translation>dieselben Zahlen, als ein Matrixprodukt</translation>
    </message>
    <message>
        <source>one matrix product</source>
        <translation>ein Matrixprodukt</translation>
    </message>
    <message>
        <source>padding: top %1, bottom %2, left %3, right %4</source>
        <translation>Padding: oben %1, unten %2, links %3, rechts %4</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>%1 nie gelesen</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>This part is shown when the question is answered.</source>
        <translation>Dieser Teil erscheint, wenn die Frage beantwortet ist.</translation>
    </message>
    <message>
        <source>0 × %2 = 0: this cell is padding, it is not stored. One of %4 [%4:product|products] of output %5.</source>
        <translation>0 × %2 = 0: Diese Zelle ist Padding, sie ist nicht gespeichert. Eines von %4 [%4:Produkt|Produkten] der Ausgabe %5.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, one of %4 [%4:product|products] of output %5.</source>
        <translation>%1 × %2 = %3, eines von %4 [%4:Produkt|Produkten] der Ausgabe %5.</translation>
    </message>
    <message>
        <source>output rows %1 are read as %2, then the channels move to the front: %3</source>
        <translation>Ausgabezeilen %1 werden als %2 gelesen, dann wandern die Kanäle nach vorn: %3</translation>
    </message>
    <message>
        <source>an output number</source>
        <translation>eine Ausgabezahl</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>eine Zeile des virtuellen Tensors</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>der Platz eines Gewichts in der Filtermatrix</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>die Form der Ausgabe</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>die Nullen von SAME</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Abspieler</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>About this example, shapes, printing</source>
        <translation>Über dieses Beispiel, Formen, Drucken</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Jeder Schritt</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>exercise %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>Topic: %1 · %2 · seed %3. The same seed gives everyone the same sheet.</source>
        <translation>Thema: %1 · %2 · Startzahl %3. Dieselbe Startzahl gibt allen dasselbe Blatt.</translation>
    </message>
    <message>
        <source>Convolution by hand</source>
        <translation>Faltung von Hand</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Rows and columns count from 0. The filter is not flipped.</source>
        <translation>Zeilen und Spalten zählen ab 0. Der Filter wird nicht gespiegelt.</translation>
    </message>
    <message>
        <source>What shape is the output?</source>
        <translation>Welche Form hat die Ausgabe?</translation>
    </message>
    <message>
        <source>How many zeros does SAME add on each side?</source>
        <translation>Wie viele Nullen fügt SAME auf jeder Seite an?</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>The window stands at output %1, filter %2.</source>
        <translation>Das Fenster steht bei Ausgabe %1, Filter %2.</translation>
    </message>
    <message>
        <source>The window stands at output %1.</source>
        <translation>Das Fenster steht bei Ausgabe %1.</translation>
    </message>
    <message>
        <source>Its row of the virtual tensor is given. Fill in the flattened filter in the same order, and the product.</source>
        <translation>Seine Zeile des virtuellen Tensors ist gegeben. Tragen Sie den abgeflachten Filter in derselben Reihenfolge ein, und das Produkt.</translation>
    </message>
    <message>
        <source>Outline it in the input. Then fill in its row of the virtual tensor, the flattened filter in the same order, and the product.</source>
        <translation>Umranden Sie es in der Eingabe. Tragen Sie dann seine Zeile des virtuellen Tensors ein, den abgeflachten Filter in derselben Reihenfolge, und das Produkt.</translation>
    </message>
    <message>
        <source>virtual tensor, row %1</source>
        <translation>virtueller Tensor, Zeile %1</translation>
    </message>
    <message>
        <source>Fill in the whole output.</source>
        <translation>Füllen Sie die ganze Ausgabe aus.</translation>
    </message>
    <message>
        <source>Check: your %1 outputs add up to %2.</source>
        <translation>Probe: Ihre %1 Ausgaben ergeben zusammen %2.</translation>
    </message>
    <message>
        <source>room for your working</source>
        <translation>Platz für Ihre Rechnung</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>%1 = %2 + %3: the output number and the bias of filter %4.</source>
        <translation>%1 = %2 + %3: die Zahl der Ausgabe und der Bias von Filter %4.</translation>
    </message>
    <message>
        <source>%3 clips %1 to %2.</source>
        <translation>%3 schneidet %1 auf %2 ab.</translation>
    </message>
    <message>
        <source>%3 keeps %1.</source>
        <translation>%3 behält %1.</translation>
    </message>
    <message>
        <source>%1 is the mean of %2 [%2:number|numbers]; it sees %3 × %4 inputs.</source>
        <translation>%1 ist der Mittelwert von %2 [%2:Zahl|Zahlen]; sie sieht %3 × %4 Eingaben.</translation>
    </message>
    <message>
        <source>%1 is the largest of %2 [%2:number|numbers], several are equal: the first one, at %5, is the winner; it sees %3 × %4 inputs.</source>
        <translation>%1 ist die größte von %2 [%2:Zahl|Zahlen], mehrere sind gleich: Die erste, bei %5, gewinnt; sie sieht %3 × %4 Eingaben.</translation>
    </message>
    <message>
        <source>%1 is the largest of %2 [%2:number|numbers], the winner stands at %5; it sees %3 × %4 inputs.</source>
        <translation>%1 ist die größte von %2 [%2:Zahl|Zahlen], der Gewinner steht bei %5; sie sieht %3 × %4 Eingaben.</translation>
    </message>
    <message>
        <source>Behind them it can reach %1 pooled [%1:number|numbers].</source>
        <translation>Dahinter kann sie %1 [%1:Zahl|Zahlen] des Poolings erreichen.</translation>
    </message>
    <message>
        <source>No pooling window takes it.</source>
        <translation>Kein Pooling-Fenster nimmt sie auf.</translation>
    </message>
    <message>
        <source>It does not reach the pooled numbers now: others are larger.</source>
        <translation>Sie erreicht die Zahlen des Poolings jetzt nicht: Andere sind größer.</translation>
    </message>
    <message>
        <source>It goes to pooled %1.</source>
        <translation>Sie geht zur Pooling-Zahl %1.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>%1 [%1:product|products], sum %2</source>
        <translation>%1 [%1:Produkt|Produkte], Summe %2</translation>
    </message>
    <message>
        <source>%1, clipped to %2</source>
        <translation>%1, abgeschnitten: %2</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, bleibt</translation>
    </message>
    <message>
        <source>largest of %1</source>
        <translation>größte von %1</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>Mittel von %1</translation>
    </message>
    <message>
        <source>receptive field of the pooled number: %1 × %2 of %3 × %4</source>
        <translation>rezeptives Feld der Pooling-Zahl: %1 × %2 von %3 × %4</translation>
    </message>
    <message>
        <source>%1 of %2 clipped</source>
        <translation>%1 von %2 abgeschnitten</translation>
    </message>
    <message>
        <source>what follows the output stands behind it, plane by plane</source>
        <translation>was auf die Ausgabe folgt, steht dahinter, Ebene für Ebene</translation>
    </message>
    <message>
        <source>then plane by plane</source>
        <translation>dann Ebene für Ebene</translation>
    </message>
    <message>
        <source>one matrix product, then number by number</source>
        <translation>ein Matrixprodukt, dann Zahl für Zahl</translation>
    </message>
    <message>
        <source>each output number + the bias of its filter</source>
        <translation>jede Zahl der Ausgabe + der Bias ihres Filters</translation>
    </message>
    <message>
        <source>%1 of each number, one by one</source>
        <translation>%1 jeder Zahl, eine nach der anderen</translation>
    </message>
    <message>
        <source>the largest number of each window</source>
        <translation>die größte Zahl jedes Fensters</translation>
    </message>
    <message>
        <source>the mean of each window</source>
        <translation>der Mittelwert jedes Fensters</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, one of %4 [%4:product|products] of this sum.</source>
        <translation>%1 × %2 = %3, eines von %4 [%4:Produkt|Produkten] dieser Summe.</translation>
    </message>
    <message>
        <source>learning step</source>
        <translation>Lernschritt</translation>
    </message>
    <message>
        <source>step %1: loss %2</source>
        <translation>Schritt %1: Fehler %2</translation>
    </message>
    <message>
        <source>filter now</source>
        <translation>Filter jetzt</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>sein Gradient</translation>
    </message>
    <message>
        <source>Slide dY</source>
        <translation>dY schieben</translation>
    </message>
    <message>
        <source>dY is laid over the input like a filter; it slides over the places of the weights</source>
        <translation>dY liegt wie ein Filter auf der Eingabe; es gleitet über die Plätze der Gewichte</translation>
    </message>
    <message>
        <source>over the places of the weights</source>
        <translation>über die Plätze der Gewichte</translation>
    </message>
    <message>
        <source>the patches of the forward walk, transposed, times the rows of dY</source>
        <translation>die Patches des Hinwegs, transponiert, mal die Zeilen von dY</translation>
    </message>
    <message>
        <source>patches transposed, times dY</source>
        <translation>Patches transponiert, mal dY</translation>
    </message>
    <message>
        <source>patchesᵀ, one weight per row</source>
        <translation>patchesᵀ, ein Gewicht je Zeile</translation>
    </message>
    <message>
        <source>dY rows</source>
        <translation>dY-Zeilen</translation>
    </message>
    <message>
        <source>d flattened filter</source>
        <translation>d abgeflachter Filter</translation>
    </message>
    <message>
        <source>rows are weights, columns are windows: all that a weight has met</source>
        <translation>Zeilen sind Gewichte, Spalten Fenster: alles, worauf ein Gewicht traf</translation>
    </message>
    <message>
        <source>rows: weights, columns: windows</source>
        <translation>Zeilen: Gewichte, Spalten: Fenster</translation>
    </message>
    <message>
        <source>input %1 and dY %2 give d filter %3</source>
        <translation>input %1 und dY %2 ergeben d filter %3</translation>
    </message>
    <message>
        <source>the dY of window (%1) becomes row %2 of the dY rows</source>
        <translation>das dY des Fensters (%1) wird Zeile %2 der dY-Zeilen</translation>
    </message>
    <message>
        <source>dY %1 is read as the matrix %2: one row for each window</source>
        <translation>dY %1 wird als Matrix %2 gelesen: eine Zeile je Fenster</translation>
    </message>
    <message>
        <source>row %1 of patchesᵀ: the inputs that this weight met, window by window</source>
        <translation>Zeile %1 von patchesᵀ: die Eingaben, auf die dieses Gewicht traf, Fenster für Fenster</translation>
    </message>
    <message>
        <source>what each weight met, window by window, becomes one row of patchesᵀ</source>
        <translation>worauf jedes Gewicht traf, Fenster für Fenster, wird eine Zeile von patchesᵀ</translation>
    </message>
    <message>
        <source>patchesᵀ × dY rows = d flattened filter</source>
        <translation>patchesᵀ × dY-Zeilen = d abgeflachter Filter</translation>
    </message>
    <message>
        <source>the d flattened filter is read as %1: no number changes</source>
        <translation>der d abgeflachte Filter wird als %1 gelesen: keine Zahl ändert sich</translation>
    </message>
    <message>
        <source>dY as rows</source>
        <translation>dY als Zeilen</translation>
    </message>
    <message>
        <source>Gather patchesᵀ</source>
        <translation>patchesᵀ sammeln</translation>
    </message>
    <message>
        <source>Input %1 was met by every weight whose rows of patchesᵀ light up; it adds to their gradients, times the dY that lies on it.</source>
        <translation>Auf Eingabe %1 traf jedes Gewicht, dessen Zeile von patchesᵀ aufleuchtet; sie geht in deren Gradienten ein, mal das dY, das auf ihr liegt.</translation>
    </message>
    <message>
        <source>A zero of the padding adds nothing to any gradient.</source>
        <translation>Eine Null des Paddings trägt zu keinem Gradienten bei.</translation>
    </message>
    <message>
        <source>A zero between the groups: these numbers never meet.</source>
        <translation>Eine Null zwischen den Gruppen: Diese Zahlen treffen nie aufeinander.</translation>
    </message>
    <message>
        <source>dY %1 says how L changes with output %1; it takes part in the gradients of all %2 [%2:weight|weights] of its filter.</source>
        <translation>dY %1 sagt, wie sich L mit Ausgabe %1 ändert; es geht in die Gradienten aller %2 [%2:Gewicht|Gewichte] seines Filters ein.</translation>
    </message>
    <message>
        <source>d filter %1 sums what this weight met in %2 [%2:window|windows], each times the dY of that window.</source>
        <translation>d filter %1 summiert, worauf dieses Gewicht in %2 [%2:Fenster|Fenstern] traf, jeweils mal das dY dieses Fensters.</translation>
    </message>
    <message>
        <source>Lay down the window</source>
        <translation>Das Fenster ablegen</translation>
    </message>
    <message>
        <source>each input number times the filter is added where its window lies</source>
        <translation>jede Eingabezahl mal Filter wird dort addiert, wo ihr Fenster liegt</translation>
    </message>
    <message>
        <source>each number adds a window</source>
        <translation>jede Zahl addiert ein Fenster</translation>
    </message>
    <message>
        <source>Back through the window</source>
        <translation>Durch das Fenster zurück</translation>
    </message>
    <message>
        <source>each dY comes back through the filter and is added where its window lay</source>
        <translation>jedes dY kommt durch den Filter zurück und wird dort addiert, wo sein Fenster lag</translation>
    </message>
    <message>
        <source>added where the window lay</source>
        <translation>addiert, wo das Fenster lag</translation>
    </message>
    <message>
        <source>one matrix product, then its rows are added back (col2im)</source>
        <translation>ein Matrixprodukt, dann werden seine Zeilen zurückaddiert (col2im)</translation>
    </message>
    <message>
        <source>a product, then col2im</source>
        <translation>ein Produkt, dann col2im</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1-Zeilen</translation>
    </message>
    <message>
        <source>flattened filterᵀ</source>
        <translation>abgeflachter Filterᵀ</translation>
    </message>
    <message>
        <source>%1, one patch per row</source>
        <translation>%1, ein Patch je Zeile</translation>
    </message>
    <message>
        <source>%1 %2 and filter %3 give %4 %5</source>
        <translation>%1 %2 und filter %3 ergeben %4 %5</translation>
    </message>
    <message>
        <source>filter[:, :, :, %1], flattened, is row %1 of the flattened filterᵀ</source>
        <translation>filter[:, :, :, %1], abgeflacht, ist Zeile %1 des abgeflachten Filtersᵀ</translation>
    </message>
    <message>
        <source>the flattened filter, transposed: %1</source>
        <translation>der abgeflachte Filter, transponiert: %1</translation>
    </message>
    <message>
        <source>the numbers of %1 at %2 are one row</source>
        <translation>die Zahlen von %1 bei %2 sind eine Zeile</translation>
    </message>
    <message>
        <source>%1 %2 is read as the matrix %3: one row for each window</source>
        <translation>%1 %2 wird als Matrix %3 gelesen: eine Zeile je Fenster</translation>
    </message>
    <message>
        <source>%1 at %2 × flattened filterᵀ = one patch, on its way back</source>
        <translation>%1 bei %2 × abgeflachter Filterᵀ = ein Patch auf dem Rückweg</translation>
    </message>
    <message>
        <source>%1 rows × flattened filterᵀ = patches, on their way back</source>
        <translation>%1-Zeilen × abgeflachter Filterᵀ = Patches auf dem Rückweg</translation>
    </message>
    <message>
        <source>%1 is added to %2 %3</source>
        <translation>%1 wird zu %2 %3 addiert</translation>
    </message>
    <message>
        <source>%1 lands on padding, and is dropped</source>
        <translation>%1 fällt auf Padding und wird verworfen</translation>
    </message>
    <message>
        <source>patch %1 is added to %2, where its window lies</source>
        <translation>Patch %1 wird zu %2 addiert, wo sein Fenster liegt</translation>
    </message>
    <message>
        <source>every patch is added to %1, where its window lies (col2im)</source>
        <translation>jeder Patch wird zu %1 addiert, wo sein Fenster liegt (col2im)</translation>
    </message>
    <message>
        <source>Flatten filterᵀ</source>
        <translation>Filterᵀ abflachen</translation>
    </message>
    <message>
        <source>%1 as rows</source>
        <translation>%1 als Zeilen</translation>
    </message>
    <message>
        <source>Add back (col2im)</source>
        <translation>Zurückaddieren (col2im)</translation>
    </message>
    <message>
        <source>No window reads %1 %2: nothing comes back, it stays 0.</source>
        <translation>Kein Fenster liest %1 %2: Nichts kommt zurück, es bleibt 0.</translation>
    </message>
    <message>
        <source>%1 %2 collects %3 [%3:term|terms], one from each window that reads it: %4 = %5.</source>
        <translation>%1 %2 sammelt %3 [%3:Summand|Summanden], einen von jedem Fenster, das es liest: %4 = %5.</translation>
    </message>
    <message>
        <source>Padding: %5 lands here in %3 [%3:term|terms], and is dropped.</source>
        <translation>Padding: %5 kommt hier in %3 [%3:Summand|Summanden] an und wird verworfen.</translation>
    </message>
    <message>
        <source>Weight %1 sends every number of %2 back to the place that it read.</source>
        <translation>Gewicht %1 schickt jede Zahl von %2 an die Stelle zurück, die es gelesen hat.</translation>
    </message>
    <message>
        <source>%1 %2 goes back through %3 [%3:weight|weights], to all that its window read.</source>
        <translation>%1 %2 geht durch %3 [%3:Gewicht|Gewichte] zu allem zurück, was sein Fenster gelesen hat.</translation>
    </message>
    <message>
        <source>One number of patch %1; it is added to %2 %3.</source>
        <translation>Eine Zahl des Patches %1; sie wird zu %2 %3 addiert.</translation>
    </message>
    <message>
        <source>One number of patch %1; it lands on padding, and is dropped.</source>
        <translation>Eine Zahl des Patches %1; sie fällt auf Padding und wird verworfen.</translation>
    </message>
    <message>
        <source>%1 collects</source>
        <translation>%1 sammelt</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>eine Zahl nach dem Bias</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>eine Zahl nach ReLU</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>eine Zahl nach dem Pooling</translation>
    </message>
    <message>
        <source>%1×%1 pixels</source>
        <translation>%1×%1 Pixel</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>ein Gradient eines Gewichts</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>ein Gradient einer Eingabe</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>to the largest of %1</source>
        <translation>zur größten von %1</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>geteilt durch %1</translation>
    </message>
    <message>
        <source>Back through what follows</source>
        <translation>Zurück durch das, was folgt</translation>
    </message>
    <message>
        <source>from right to left; the small numbers are those of the walk forward</source>
        <translation>von rechts nach links; die kleinen Zahlen sind die des Hinwegs</translation>
    </message>
    <message>
        <source>from right to left</source>
        <translation>von rechts nach links</translation>
    </message>
    <message>
        <source>Back through pooling</source>
        <translation>Zurück durch das Pooling</translation>
    </message>
    <message>
        <source>Back through %1</source>
        <translation>Zurück durch %1</translation>
    </message>
    <message>
        <source>Bias sums</source>
        <translation>Bias summiert</translation>
    </message>
    <message>
        <source>%1 is given; plane by plane the way back comes to dY = ∂L/∂output</source>
        <translation>%1 ist gegeben; Ebene für Ebene kommt der Rückweg zu dY = ∂L/∂output</translation>
    </message>
    <message>
        <source>each gradient is multiplied by the slope of %1 at its number</source>
        <translation>jeder Gradient wird mit der Steigung von %1 an seiner Zahl multipliziert</translation>
    </message>
    <message>
        <source>The bias was only added: %1 passes unchanged to dY %2. The gradient of bias %3 adds up all places of its filter: %4 so far.</source>
        <translation>Der Bias wurde nur addiert: %1 geht unverändert an dY %2. Der Gradient von Bias %3 addiert alle Stellen seines Filters: bisher %4.</translation>
    </message>
    <message>
        <source>every gradient passes unchanged; each filter&apos;s sum is that of its bias</source>
        <translation>jeder Gradient geht unverändert durch; die Summe jedes Filters ist der seines Bias</translation>
    </message>
    <message>
        <source>each window&apos;s gradient goes to its winner; the others get 0</source>
        <translation>der Gradient jedes Fensters geht an seinen Gewinner; die anderen bekommen 0</translation>
    </message>
    <message>
        <source>each window&apos;s gradient is shared evenly by its numbers</source>
        <translation>der Gradient jedes Fensters wird gleichmäßig auf seine Zahlen verteilt</translation>
    </message>
    <message>
        <source>This place of the window lies on padding: nothing comes back.</source>
        <translation>Diese Stelle des Fensters liegt auf Padding: Nichts kommt zurück.</translation>
    </message>
    <message>
        <source>%1 %2 = %3 goes to the winner of its window, %4 %5. The others get 0: a small change of them would not have changed the maximum.</source>
        <translation>%1 %2 = %3 geht an den Gewinner seines Fensters, %4 %5. Die anderen bekommen 0: Eine kleine Änderung an ihnen hätte das Maximum nicht geändert.</translation>
    </message>
    <message>
        <source>%1 %2 = %3 is shared by the %4 [%4:number|numbers] of its mean: %5 each.</source>
        <translation>%1 %2 = %3 verteilt sich auf die %4 [%4:Zahl|Zahlen] seines Mittels: je %5.</translation>
    </message>
    <message>
        <source>Its gradient begins with dY: the other two ways back show it.</source>
        <translation>Sein Gradient beginnt mit dY: Die beiden anderen Rückwege zeigen ihn.</translation>
    </message>
    <message>
        <source>%1 %2 is given: %3. The way back begins here.</source>
        <translation>%1 %2 ist gegeben: %3. Der Rückweg beginnt hier.</translation>
    </message>
    <message>
        <source>dY %1: the bias was only added, so %2 comes back unchanged.</source>
        <translation>dY %1: Der Bias wurde nur addiert, darum kommt %2 unverändert zurück.</translation>
    </message>
    <message>
        <source>No pooling window reads %1 %2: nothing comes back, it stays 0.</source>
        <translation>Kein Pooling-Fenster liest %1 %2: Nichts kommt zurück, es bleibt 0.</translation>
    </message>
    <message>
        <source>%1 %2: it wins in no pooling window, so nothing comes back: 0.</source>
        <translation>%1 %2: Sie gewinnt in keinem Pooling-Fenster, darum kommt nichts zurück: 0.</translation>
    </message>
    <message>
        <source>%1 %2: it wins in %3 pooling [%3:window|windows], and what comes back from there adds up to %4.</source>
        <translation>%1 %2: Sie gewinnt in %3 Pooling-[%3:Fenster|Fenstern], und was von dort zurückkommt, ist zusammen %4.</translation>
    </message>
    <message>
        <source>%1 %2: its shares of %3 pooling [%3:window|windows] add up to %4.</source>
        <translation>%1 %2: Ihre Anteile von %3 Pooling-[%3:Fenster|Fenstern] sind zusammen %4.</translation>
    </message>
    <message>
        <source>%1 %2: softmax mixes the channels of a place, so the gradients of all of them meet here: %3.</source>
        <translation>%1 %2: Softmax mischt die Kanäle einer Stelle, darum treffen sich hier die Gradienten von allen: %3.</translation>
    </message>
    <message>
        <source>%1 %2: %3 clipped %4, a small change of it changes nothing. Of %5 nothing passes: 0.</source>
        <translation>%1 %2: %3 schnitt %4 ab, eine kleine Änderung daran ändert nichts. Von %5 kommt nichts durch: 0.</translation>
    </message>
    <message>
        <source>%1 %2: the slope of %3 at %4 is %5, so %6 · %5 = %7 comes back.</source>
        <translation>%1 %2: Die Steigung von %3 bei %4 ist %5, darum kommt %6 · %5 = %7 zurück.</translation>
    </message>
    <message>
        <source>Zeros between, then a convolution</source>
        <translation>Nullen dazwischen, dann eine Faltung</translation>
    </message>
    <message>
        <source>hatched zeros between the numbers, the filter turned over, stride 1: the same output</source>
        <translation>schraffierte Nullen zwischen den Zahlen, der Filter umgedreht, Schrittweite 1: dieselbe Ausgabe</translation>
    </message>
    <message>
        <source>the same output</source>
        <translation>dieselbe Ausgabe</translation>
    </message>
    <message>
        <source>with rate %1</source>
        <translation>mit Rate %1</translation>
    </message>
    <message>
        <source>Answer with numbers and commas only: 1,2,3</source>
        <translation>Antworten Sie nur mit Zahlen und Kommas: 1,2,3</translation>
    </message>
    <message>
        <source>%3 turns %1 and the other channels of this place, %4 in all, into %2.</source>
        <translation>%3 macht %2 aus %1 und den übrigen Kanälen dieser Stelle, zusammen %4.</translation>
    </message>
    <message>
        <source>%3 turns %1 into %2.</source>
        <translation>%3 macht aus %1 die Zahl %2.</translation>
    </message>
    <message>
        <source>%1 has the shape %2: too many numbers for paper. What you need from it is printed below.</source>
        <translation>%1 hat die Form %2: zu viele Zahlen für Papier. Was Sie davon brauchen, steht unten.</translation>
    </message>
    <message>
        <source>how far a pooled number sees</source>
        <translation>wie weit eine Pooling-Zahl sieht</translation>
    </message>
    <message>
        <source>before · %1</source>
        <translation>vorher · %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>jetzt · %1</translation>
    </message>
    <message>
        <source>rate × gradient</source>
        <translation>Rate × Gradient</translation>
    </message>
    <message>
        <source>next · %1</source>
        <translation>nächster · %1</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The same numbers another way</source>
        <translation>Dieselben Zahlen auf anderem Weg</translation>
    </message>
    <message>
        <source>as one matrix product; TensorFlow itself adds back, without the zeros</source>
        <translation>als ein Matrixprodukt; TensorFlow selbst addiert zurück, ohne die Nullen</translation>
    </message>
    <message>
        <source>distance from the lowest place</source>
        <translation>Abstand von der tiefsten Stelle</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>a gradient behind the output</source>
        <translation>ein Gradient hinter der Ausgabe</translation>
    </message>
    <message>
        <source>a gradient of a bias</source>
        <translation>ein Gradient eines Bias</translation>
    </message>
    <message>
        <source>Slide the window: each output is the sum of the products of its window and the filter</source>
        <translation>Das Fenster schieben: jede Ausgabe ist die Summe der Produkte aus ihrem Fenster und dem Filter</translation>
    </message>
    <message>
        <source>Change a number of the input (blue) or of the filter (orange): everything else follows.</source>
        <translation>Ändern Sie eine Zahl der Eingabe (blau) oder des Filters (orange): alles andere folgt.</translation>
    </message>
    <message>
        <source>What TensorFlow computes: virtual tensor times flattened filter</source>
        <translation>Was TensorFlow rechnet: virtueller Tensor mal abgeflachter Filter</translation>
    </message>
    <message>
        <source>All of it follows from the sheet «%1»: change a number there.</source>
        <translation>Alles hier folgt aus dem Blatt «%1»: ändern Sie dort eine Zahl.</translation>
    </message>
    <message>
        <source>What follows the output: number by number, then the largest or the mean of each window</source>
        <translation>Was auf die Ausgabe folgt: Zahl für Zahl, dann die größte oder der Mittelwert jedes Fensters</translation>
    </message>
    <message>
        <source>Change a bias (orange) here, or a number of the sheet «%1».</source>
        <translation>Ändern Sie hier einen Bias (orange) oder eine Zahl des Blatts «%1».</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>dilated</source>
        <translation>gedehnt</translation>
    </message>
    <message>
        <source>%1 more input [%1:plane|planes]</source>
        <translation>%1 weitere [%1:Eingabeebene|Eingabeebenen]</translation>
    </message>
    <message>
        <source>%1 more filter [%1:plane|planes]</source>
        <translation>%1 weitere [%1:Filterebene|Filterebenen]</translation>
    </message>
    <message>
        <source>dashed: what the next steps will give</source>
        <translation>gestrichelt: was die nächsten Schritte ergeben</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>lab::ui::Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Start from a lesson or an example</source>
        <translation>Mit einer Lektion oder einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a lesson, an image, a table, an array or code</source>
        <translation>Lektion, Bild, Tabelle, Array oder Code öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Files that were open before</source>
        <translation>Dateien, die schon einmal geöffnet waren</translation>
    </message>
    <message>
        <source>&amp;Paste code…</source>
        <translation>&amp;Code einfügen …</translation>
    </message>
    <message>
        <source>Read a snippet of Python, TensorFlow, Keras or PyTorch</source>
        <translation>Ein Stück Python, TensorFlow, Keras oder PyTorch lesen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Die Lektion speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the lesson under another name</source>
        <translation>Die Lektion unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Make a picture, a film, a handout, a page or code</source>
        <translation>Bild, Film, Handout, Seite oder Code erzeugen</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>Erneu&amp;t exportieren</translation>
    </message>
    <message>
        <source>Repeat the last export into the same file</source>
        <translation>Den letzten Export wiederholen, in dieselbe Datei</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Preview the handout and print it</source>
        <translation>Das Handout ansehen, wie es gedruckt würde, und drucken</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Die Änderung noch einmal ausführen</translation>
    </message>
    <message>
        <source>Edit &amp;history…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>All edits as a list; click one to go back to it</source>
        <translation>Alle Änderungen als Liste; ein Klick führt dorthin zurück</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste what is on the clipboard: numbers, a picture, code</source>
        <translation>Einsetzen, was in der Zwischenablage ist: Zahlen, ein Bild, Code</translation>
    </message>
    <message>
        <source>The &amp;call</source>
        <translation>Der Au&amp;fruf</translation>
    </message>
    <message>
        <source>Edit the call as text</source>
        <translation>Im Aufruf selbst schreiben</translation>
    </message>
    <message>
        <source>&amp;Input values</source>
        <translation>E&amp;ingabewerte</translation>
    </message>
    <message>
        <source>The input&apos;s numbers as a sheet</source>
        <translation>Die Zahlen der Eingabe als Tabelle</translation>
    </message>
    <message>
        <source>&amp;Filter values</source>
        <translation>Filterwer&amp;te</translation>
    </message>
    <message>
        <source>The filter&apos;s numbers as a sheet</source>
        <translation>Die Zahlen des Filters als Tabelle</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>Erkund&amp;en</translation>
    </message>
    <message>
        <source>See every step and change every number</source>
        <translation>Jeden Schritt sehen und jede Zahl ändern</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Vorhersagen</translation>
    </message>
    <message>
        <source>Predict what comes next before it is shown</source>
        <translation>Sagen, was kommt, bevor es gezeigt wird</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>Präsen&amp;tieren</translation>
    </message>
    <message>
        <source>Full screen with large numbers; Esc leaves</source>
        <translation>Vollbild mit großen Zahlen; Esc beendet</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>The window fills the screen; Esc leaves</source>
        <translation>Das Fenster füllt den Bildschirm; Esc beendet</translation>
    </message>
    <message>
        <source>&amp;Black out the results</source>
        <translation>Ergebnisse ver&amp;decken</translation>
    </message>
    <message>
        <source>Hide every result until the class has said it</source>
        <translation>Jedes Ergebnis verbergen, bis die Klasse es gesagt hat</translation>
    </message>
    <message>
        <source>&amp;Call panel</source>
        <translation>Bereich für den &amp;Aufruf</translation>
    </message>
    <message>
        <source>Show or hide the panel on the left</source>
        <translation>Den Bereich links zeigen oder verbergen</translation>
    </message>
    <message>
        <source>E&amp;xplanation panel</source>
        <translation>Bereich für die Erklär&amp;ung</translation>
    </message>
    <message>
        <source>Show or hide the panel on the right</source>
        <translation>Den Bereich rechts zeigen oder verbergen</translation>
    </message>
    <message>
        <source>&amp;Values as colours</source>
        <translation>&amp;Werte als Farben</translation>
    </message>
    <message>
        <source>Colour cells by their value on a scale symmetric about zero</source>
        <translation>Zellen nach ihrem Wert färben, symmetrisch um null</translation>
    </message>
    <message>
        <source>How often each input is rea&amp;d</source>
        <translation>Wie oft jede Eingabe ge&amp;lesen wird</translation>
    </message>
    <message>
        <source>Colour each input cell by the number of windows that read it</source>
        <translation>Jede Eingabezelle nach der Zahl der Fenster färben, die sie lesen</translation>
    </message>
    <message>
        <source>All filters and &amp;batch entries</source>
        <translation>Alle &amp;Filter und Batch-Einträge</translation>
    </message>
    <message>
        <source>Show all planes small instead of one large</source>
        <translation>Alle Ebenen klein statt einer groß zeigen</translation>
    </message>
    <message>
        <source>Order in &amp;memory</source>
        <translation>Reihenfolge im &amp;Speicher</translation>
    </message>
    <message>
        <source>Show how NHWC or NCHW lays the input out in memory</source>
        <translation>Zeigen, wie NHWC oder NCHW die Eingabe im Speicher ablegt</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Das ganze Bild</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Vergrö&amp;ßern</translation>
    </message>
    <message>
        <source>Larger cells; Ctrl and wheel do the same at the pointer</source>
        <translation>Größere Zellen; Strg und Mausrad tun dasselbe am Zeiger</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Verkleine&amp;rn</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Kleinere Zellen</translation>
    </message>
    <message>
        <source>Fo&amp;llow the step</source>
        <translation>Dem Schritt f&amp;olgen</translation>
    </message>
    <message>
        <source>Keep the cells of the step in view</source>
        <translation>Die Zellen des Schritts im Blick behalten</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Light or dark, as on the desktop</source>
        <translation>Hell oder dunkel, wie der Desktop</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Dunkler Text auf Weiß</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Dun&amp;kel</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Heller Text auf Dunkel</translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation>Hoher Ko&amp;ntrast</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Weiß und Gelb auf Schwarz</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play the steps, or stop</source>
        <translation>Die Schritte abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Ein Schritt weiter</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
    <message>
        <source>&amp;Next phase</source>
        <translation>Nä&amp;chste Phase</translation>
    </message>
    <message>
        <source>To the start of the next phase</source>
        <translation>Zum Anfang der nächsten Phase</translation>
    </message>
    <message>
        <source>Pre&amp;vious phase</source>
        <translation>Vorige &amp;Phase</translation>
    </message>
    <message>
        <source>To the start of this phase, or of the one before</source>
        <translation>Zum Anfang dieser Phase oder der davor</translation>
    </message>
    <message>
        <source>F&amp;irst step</source>
        <translation>&amp;Erster Schritt</translation>
    </message>
    <message>
        <source>To the call itself</source>
        <translation>Zum Aufruf selbst</translation>
    </message>
    <message>
        <source>&amp;Last step</source>
        <translation>&amp;Letzter Schritt</translation>
    </message>
    <message>
        <source>To the finished output</source>
        <translation>Zur fertigen Ausgabe</translation>
    </message>
    <message>
        <source>Before anything happens</source>
        <translation>Bevor etwas geschieht</translation>
    </message>
    <message>
        <source>Flatten the f&amp;ilter</source>
        <translation>F&amp;ilter abflachen</translation>
    </message>
    <message>
        <source>To where the filter is flattened</source>
        <translation>Dorthin, wo der Filter abgeflacht wird</translation>
    </message>
    <message>
        <source>&amp;Extract patches</source>
        <translation>Patches en&amp;tnehmen</translation>
    </message>
    <message>
        <source>To where the patches are extracted</source>
        <translation>Dorthin, wo die Patches entnommen werden</translation>
    </message>
    <message>
        <source>&amp;Multiply</source>
        <translation>&amp;Multiplizieren</translation>
    </message>
    <message>
        <source>To where rows meet columns</source>
        <translation>Dorthin, wo Zeilen auf Spalten treffen</translation>
    </message>
    <message>
        <source>&amp;Reshape</source>
        <translation>&amp;Umformen</translation>
    </message>
    <message>
        <source>To where the output rows become the output</source>
        <translation>Dorthin, wo die Ausgabezeilen zur Ausgabe werden</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation>Doppelt so schnell</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Lan&amp;gsamer</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>Halb so schnell</translation>
    </message>
    <message>
        <source>Play &amp;all in 30 s</source>
        <translation>Alles in 30 s a&amp;bspielen</translation>
    </message>
    <message>
        <source>The whole walkthrough in half a minute</source>
        <translation>Der ganze Durchgang in einer halben Minute</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>Endlossc&amp;hleife</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Reduce motio&amp;n</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>Steps jump instead of flying</source>
        <translation>Schritte springen, statt zu fliegen</translation>
    </message>
    <message>
        <source>As &amp;documented</source>
        <translation>Wie &amp;dokumentiert</translation>
    </message>
    <message>
        <source>Phase by phase, as the documentation tells it</source>
        <translation>Phase für Phase, wie es in der Dokumentation steht</translation>
    </message>
    <message>
        <source>By &amp;window</source>
        <translation>Nach Fe&amp;nstern</translation>
    </message>
    <message>
        <source>Patch by patch, as you slide a window by hand</source>
        <translation>Patch für Patch, wie man ein Fenster von Hand schiebt</translation>
    </message>
    <message>
        <source>P&amp;hase steps</source>
        <translation>Phasensch&amp;ritte</translation>
    </message>
    <message>
        <source>One step per phase</source>
        <translation>Ein Schritt je Phase</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>Normale Schritte</translation>
    </message>
    <message>
        <source>One row of weights, one patch or one output number per step</source>
        <translation>Eine Filterzeile, ein Patch oder eine Ausgabezahl je Schritt</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Feine Schritte</translation>
    </message>
    <message>
        <source>One weight or one multiply-add per step</source>
        <translation>Eine Filterstelle oder ein Multiply-Add je Schritt</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>The lesson&apos;s pages with their tasks</source>
        <translation>Die Seiten der Lektion mit ihren Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Add a page from this view</source>
        <translation>Seite aus dieser &amp;Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>A new page that shows what is shown now</source>
        <translation>Eine neue Seite, die zeigt, was jetzt zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Exercise…</source>
        <translation>&amp;Übung …</translation>
    </message>
    <message>
        <source>Make an exercise: topic, difficulty, seed</source>
        <translation>Eine Übung erstellen: Thema, Schwierigkeit, Seed</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>&amp;About Conv2D Lab</source>
        <translation>&amp;Über Conv2D Lab</translation>
    </message>
    <message>
        <source>Version, licence and what it is made with</source>
        <translation>Version, Lizenz und womit es gemacht ist</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lektion</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Co&amp;mpare two settings</source>
        <translation>Zwei Einstellungen ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Two settings side by side on the same numbers; Esc leaves</source>
        <translation>Zwei Einstellungen nebeneinander an denselben Zahlen; Esc beendet</translation>
    </message>
    <message>
        <source>Red point&amp;er</source>
        <translation>R&amp;oter Zeiger</translation>
    </message>
    <message>
        <source>A red dot instead of the arrow, to point at the stage</source>
        <translation>Ein roter Punkt statt des Pfeils, um auf die Bühne zu zeigen</translation>
    </message>
    <message>
        <source>E&amp;dit the pages</source>
        <translation>Seiten &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Change the lesson itself, as its author; off: read it, and try things without changing it</source>
        <translation>Die Lektion selbst ändern, als ihr Autor; aus: sie lesen und ausprobieren, ohne sie zu ändern</translation>
    </message>
    <message>
        <source>Show res&amp;ults</source>
        <translation>Ergeb&amp;nisse zeigen</translation>
    </message>
    <message>
        <source>Show every number that is known, pale until the walk comes to it</source>
        <translation>Jede bekannte Zahl zeigen, blass, bis der Weg zu ihr kommt</translation>
    </message>
    <message>
        <source>E&amp;xercises for a class…</source>
        <translation>Auf&amp;gaben für eine Klasse…</translation>
    </message>
    <message>
        <source>Add the &amp;bias</source>
        <translation>&amp;Bias addieren</translation>
    </message>
    <message>
        <source>To where the bias is added</source>
        <translation>Dorthin, wo der Bias addiert wird</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Aktivierung</translation>
    </message>
    <message>
        <source>To where the activation is taken</source>
        <translation>Dorthin, wo die Aktivierung berechnet wird</translation>
    </message>
    <message>
        <source>P&amp;ooling</source>
        <translation>P&amp;ooling</translation>
    </message>
    <message>
        <source>To where windows are pooled</source>
        <translation>Dorthin, wo Fenster zusammengefasst werden</translation>
    </message>
    <message>
        <source>Scores side &amp;by side…</source>
        <translation>Er&amp;gebnisse nebeneinander …</translation>
    </message>
    <message>
        <source>One table of the scores that students saved, with their frequent mistakes</source>
        <translation>Eine Tabelle der Ergebnisse, die Lernende gespeichert haben, mit ihren häufigen Fehlern</translation>
    </message>
    <message>
        <source>The &amp;walk forward</source>
        <translation>Der &amp;Hinweg</translation>
    </message>
    <message>
        <source>What tf.nn.conv2d computes</source>
        <translation>Was tf.nn.conv2d rechnet</translation>
    </message>
    <message>
        <source>The way back to the fil&amp;ter</source>
        <translation>Der Rückweg zum Fil&amp;ter</translation>
    </message>
    <message>
        <source>How L changes with each weight: dL/dfilter</source>
        <translation>Wie sich L mit jedem Gewicht ändert: dL/dfilter</translation>
    </message>
    <message>
        <source>The way back to the inp&amp;ut</source>
        <translation>Der Rückweg z&amp;ur Eingabe</translation>
    </message>
    <message>
        <source>How L changes with each input: dL/dinput</source>
        <translation>Wie sich L mit jeder Eingabe ändert: dL/dinput</translation>
    </message>
    <message>
        <source>&amp;Learn it</source>
        <translation>&amp;Lernen lassen</translation>
    </message>
    <message>
        <source>Let the filter learn a target by gradient descent</source>
        <translation>Den Filter ein Ziel durch Gradientenabstieg lernen lassen</translation>
    </message>
    <message>
        <source>&amp;Try as a student</source>
        <translation>&amp;Als Lernender ausprobieren</translation>
    </message>
    <message>
        <source>The page as a student sees it, and back; nothing typed there is kept</source>
        <translation>Die Seite, wie Lernende sie sehen, und zurück; was dort eingegeben wird, bleibt nicht</translation>
    </message>
    <message>
        <source>One lane &amp;alone</source>
        <translation>&amp;Eine Bahn allein</translation>
    </message>
    <message>
        <source>The matrix product alone, then the window alone, then both again</source>
        <translation>Nur das Matrixprodukt, dann nur das Fenster, dann wieder beide</translation>
    </message>
    <message>
        <source>Nex&amp;t theme</source>
        <translation>Nächs&amp;tes Farbschema</translation>
    </message>
    <message>
        <source>Light, dark and high contrast in turn</source>
        <translation>Hell, dunkel und hoher Kontrast der Reihe nach</translation>
    </message>
    <message>
        <source>The wa&amp;y back to the output</source>
        <translation>Der Rückweg zur Ausgabe (&amp;Y)</translation>
    </message>
    <message>
        <source>Back through pooling, activation and bias: dL/doutput</source>
        <translation>Zurück durch Pooling, Aktivierung und Bias: dL/doutput</translation>
    </message>
    <message>
        <source>Make sheets with solutions or questions for Moodle, one exercise per student</source>
        <translation>Blätter mit Lösungen oder Fragen für Moodle machen, eine Aufgabe je Kopf</translation>
    </message>
    <message>
        <source>Bring the results bac&amp;k</source>
        <translation>Ergebnisse wieder zei&amp;gen</translation>
    </message>
    <message>
        <source>Show the results that were blacked out</source>
        <translation>Die verdeckten Ergebnisse wieder zeigen</translation>
    </message>
    <message>
        <source>Bias as a ro&amp;w of the filter matrix</source>
        <translation>Bias als Zeile der &amp;Filtermatrix</translation>
    </message>
    <message>
        <source>The bias as one more row of the matrix, against a column of ones</source>
        <translation>Der Bias als weitere Zeile der Matrix, gegen eine Spalte aus Einsen</translation>
    </message>
</context>
<context>
    <name>lab::ui::AnswerBox</name>
    <message>
        <source>Your answer, in the picture</source>
        <translation>Ihre Antwort, im Bild</translation>
    </message>
</context>
<context>
    <name>lab::ui::BlockBar</name>
    <message>
        <source>Previous block</source>
        <translation>Voriger Block</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Nächster Block</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>Block %1 von %2</translation>
    </message>
    <message>
        <source>input computed by %1</source>
        <translation>Eingabe berechnet durch %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::CallEditor</name>
    <message>
        <source>The call, as code</source>
        <translation>Der Aufruf als Code</translation>
    </message>
    <message>
        <source>Edit the call</source>
        <translation>Den Aufruf ändern</translation>
    </message>
    <message>
        <source>Fixes the call</source>
        <translation>Berichtigt den Aufruf</translation>
    </message>
    <message>
        <source>Resize the filter</source>
        <translation>Größe des Filters ändern</translation>
    </message>
    <message>
        <source>Edit what follows</source>
        <translation>Ändern, was folgt</translation>
    </message>
</context>
<context>
    <name>lab::ui::CallPanel</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Input batch</source>
        <translation>Batch der Eingabe</translation>
    </message>
    <message>
        <source>Input height</source>
        <translation>Höhe der Eingabe</translation>
    </message>
    <message>
        <source>Input width</source>
        <translation>Breite der Eingabe</translation>
    </message>
    <message>
        <source>Input channels</source>
        <translation>Kanäle der Eingabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Filter height</source>
        <translation>Höhe des Filters</translation>
    </message>
    <message>
        <source>Filter width</source>
        <translation>Breite des Filters</translation>
    </message>
    <message>
        <source>Filter input channels</source>
        <translation>Eingabekanäle des Filters</translation>
    </message>
    <message>
        <source>Filter output channels</source>
        <translation>Ausgabekanäle des Filters</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Schrittweiten</translation>
    </message>
    <message>
        <source>Stride of rows</source>
        <translation>Schrittweite der Zeilen</translation>
    </message>
    <message>
        <source>Stride of columns</source>
        <translation>Schrittweite der Spalten</translation>
    </message>
    <message>
        <source>Dilations</source>
        <translation>Dilatationen</translation>
    </message>
    <message>
        <source>Dilation of rows</source>
        <translation>Dilatation der Zeilen</translation>
    </message>
    <message>
        <source>Dilation of columns</source>
        <translation>Dilatation der Spalten</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>No zeros: the window stays on the input</source>
        <translation>Keine Nullen: Das Fenster bleibt auf der Eingabe</translation>
    </message>
    <message>
        <source>Zeros so that the output has ⌈size / stride⌉ cells; an odd zero goes to the bottom and right</source>
        <translation>So viele Nullen, dass die Ausgabe ⌈Größe / Schrittweite⌉ Zellen hat; eine ungerade Null kommt nach unten und rechts</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explizit</translation>
    </message>
    <message>
        <source>As many zeros on each side as you say</source>
        <translation>So viele Nullen auf jeder Seite, wie du sagst</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Padding at the top</source>
        <translation>Padding oben</translation>
    </message>
    <message>
        <source>Padding at the bottom</source>
        <translation>Padding unten</translation>
    </message>
    <message>
        <source>Padding on the left</source>
        <translation>Padding links</translation>
    </message>
    <message>
        <source>Padding on the right</source>
        <translation>Padding rechts</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>Datenformat</translation>
    </message>
    <message>
        <source>Channels last: how TensorFlow stores images by default</source>
        <translation>Kanäle zuletzt: so speichert TensorFlow Bilder von sich aus</translation>
    </message>
    <message>
        <source>Channels first: the same picture in another order of memory</source>
        <translation>Kanäle zuerst: dasselbe Bild in anderer Reihenfolge im Speicher</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groups follow from the filter&apos;s depth: input channels / depth</source>
        <translation>Gruppen folgen aus der Tiefe des Filters: Eingabekanäle / Tiefe</translation>
    </message>
    <message>
        <source>Change the strides</source>
        <translation>Schrittweiten ändern</translation>
    </message>
    <message>
        <source>Change the dilations</source>
        <translation>Dilatationen ändern</translation>
    </message>
    <message>
        <source>Change the padding</source>
        <translation>Padding ändern</translation>
    </message>
    <message>
        <source>Resize the input</source>
        <translation>Größe der Eingabe ändern</translation>
    </message>
    <message>
        <source>Resize the filter</source>
        <translation>Größe des Filters ändern</translation>
    </message>
    <message>
        <source>Change the data format</source>
        <translation>Datenformat ändern</translation>
    </message>
    <message>
        <source>Change the groups</source>
        <translation>Gruppen ändern</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>Ausgabegröße</translation>
    </message>
    <message>
        <source>Output height</source>
        <translation>Ausgabehöhe</translation>
    </message>
    <message>
        <source>Output width</source>
        <translation>Ausgabebreite</translation>
    </message>
    <message>
        <source>tf.nn.conv2d_transpose asks for it: with strides, several sizes lead back to one input</source>
        <translation>tf.nn.conv2d_transpose verlangt sie: Mit Schrittweiten führen mehrere Größen zu einer Eingabe zurück</translation>
    </message>
    <message>
        <source>Change the output size</source>
        <translation>Ausgabegröße ändern</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>mal</translation>
    </message>
</context>
<context>
    <name>lab::ui::Caption</name>
    <message>
        <source>What the step does</source>
        <translation>Was der Schritt tut</translation>
    </message>
</context>
<context>
    <name>lab::ui::CellEdit</name>
    <message>
        <source>Cell value</source>
        <translation>Wert der Zelle</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 2, -0.5 or 1e-3; Esc keeps the old value.</source>
        <translation>„%1“ ist keine Zahl. Schreibe sie wie 2, -0.5 oder 1e-3; Esc behält den alten Wert.</translation>
    </message>
</context>
<context>
    <name>lab::ui::CodePanel</name>
    <message>
        <source>The same call in %1</source>
        <translation>Derselbe Aufruf in %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole program, ready to run</source>
        <translation>Das ganze Programm kopieren, bereit zum Ausführen</translation>
    </message>
    <message>
        <source>These tensors are too large to be written as a program. Use smaller ones, or export them as .npy files.</source>
        <translation>Diese Tensoren sind zu groß, um als Programm geschrieben zu werden. Nimm kleinere oder exportiere sie als .npy-Dateien.</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Nach diesem Schritt</translation>
    </message>
    <message>
        <source>Variables and their values</source>
        <translation>Variablen und ihre Werte</translation>
    </message>
    <message>
        <source>The program is shown when the question is answered.</source>
        <translation>Das Programm wird gezeigt, wenn die Frage beantwortet ist.</translation>
    </message>
</context>
<context>
    <name>lab::ui::CodeView</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>lab::ui::CompareView</name>
    <message>
        <source>%1 — no output cell differs</source>
        <translation>%1 — keine Ausgabezelle weicht ab</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>%1 — %2 of the %3 output cells shown differ: framed</source>
        <translation>%1 — %2 der %3 gezeigten Ausgabezellen unterscheiden sich: umrahmt</translation>
    </message>
    <message>
        <source>%1 — no gradient differs</source>
        <translation>%1 — kein Gradient unterscheidet sich</translation>
    </message>
    <message>
        <source>%1 — %2 of the %3 gradients shown differ: framed</source>
        <translation>%1 — %2 der %3 gezeigten Gradienten unterscheiden sich: umrahmt</translation>
    </message>
</context>
<context>
    <name>lab::ui::Document</name>
    <message>
        <source>Set input[%1]</source>
        <translation>input[%1] setzen</translation>
    </message>
    <message>
        <source>Set filter[%1]</source>
        <translation>filter[%1] setzen</translation>
    </message>
    <message>
        <source>Set bias[%1]</source>
        <translation>bias[%1] setzen</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExampleBox</name>
    <message>
        <source>Lesson or example</source>
        <translation>Lektion oder Beispiel</translation>
    </message>
    <message>
        <source>Open a lesson or an example</source>
        <translation>Eine Lektion oder ein Beispiel öffnen</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExampleCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1 of %2 solved</source>
        <translation>%1 von %2 gelöst</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExerciseSetDialog</name>
    <message>
        <source>Exercises for a class</source>
        <translation>Aufgaben für eine Klasse</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>&amp;Schwierigkeit</translation>
    </message>
    <message>
        <source>&amp;First seed</source>
        <translation>&amp;Erste Startzahl</translation>
    </message>
    <message>
        <source>&amp;Last seed</source>
        <translation>&amp;Letzte Startzahl</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>Das erste Blatt</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExplainPanel</name>
    <message>
        <source>Code of this step</source>
        <translation>Code dieses Schritts</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Steps from – to</source>
        <translation>Schritte von – bis</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Wie dokumentiert</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>Nach Fenstern</translation>
    </message>
    <message>
        <source>One step per phase</source>
        <translation>Ein Schritt je Phase</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>Normale Schritte</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Feine Schritte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Für den Druck</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>One step per page</source>
        <translation>Ein Schritt je Seite</translation>
    </message>
    <message>
        <source>Four steps per page</source>
        <translation>Vier Schritte je Seite</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>Alle Tensoren</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Flattened filter</source>
        <translation>Abgeflachter Filter</translation>
    </message>
    <message>
        <source>Virtual tensor</source>
        <translation>Virtueller Tensor</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Best for the format</source>
        <translation>Passend zum Format</translation>
    </message>
    <message>
        <source>With the solution filled in</source>
        <translation>Mit ausgefüllter Lösung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Grain</source>
        <translation>Fein&amp;heit</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>Se&amp;iten</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Fr&amp;ames per second</source>
        <translation>Bi&amp;lder je Sekunde</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%p % – about %n s left</source>
        <translation>
            <numerusform>%p % – noch etwa %n s</numerusform>
            <numerusform>%p % – noch etwa %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This file exists already. Replace it?</source>
        <translation>Diese Datei gibt es schon. Ersetzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be written. These exist already:</source>
        <translation>
            <numerusform>%n Datei wird geschrieben. Diese gibt es schon:</numerusform>
            <numerusform>%n Dateien werden geschrieben. Diese gibt es schon:</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Both lanes</source>
        <translation>Beide Bahnen</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>The matrices</source>
        <translation>Die Matrizen</translation>
    </message>
    <message>
        <source>Cropped to its content</source>
        <translation>Auf den Inhalt zugeschnitten</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Durchsichtiger Grund</translation>
    </message>
    <message>
        <source>No film strip</source>
        <translation>Kein Bilderstreifen</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Bahn</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Bildunterschrift</translation>
    </message>
    <message>
        <source>%1 was not written: a file of this format ends in .%2.</source>
        <translation>%1 wurde nicht geschrieben: Eine Datei dieses Formats endet auf .%2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>With the steps after the pages</source>
        <translation>Mit den Schritten nach den Seiten</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>Die Datei ist zu groß, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>With title and sentences</source>
        <translation>Mit Titel und Sätzen</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>Einmal abspielen</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>Der Durchgang</translation>
    </message>
    <message>
        <source>So many steps of a filter that learns the lesson&apos;s target, instead of the walk</source>
        <translation>So viele Schritte eines Filters, der das Ziel der Lektion lernt, statt des Durchgangs</translation>
    </message>
    <message>
        <source>Lear&amp;ning steps</source>
        <translation>Ler&amp;nschritte</translation>
    </message>
</context>
<context>
    <name>lab::ui::FileFlow</name>
    <message>
        <source>line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message>
        <source>byte %1: </source>
        <translation>Byte %1: </translation>
    </message>
    <message>
        <source>member %1: </source>
        <translation>Eintrag %1: </translation>
    </message>
    <message>
        <source>Unnamed lesson</source>
        <translation>Unbenannte Lektion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 einlesen</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 wurde nicht geöffnet: %2</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Lessons (*.conv2d)</source>
        <translation>Lektionen (*.conv2d)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 was changed by another program since you opened it.</source>
        <translation>%1 wurde von einem anderen Programm geändert, seit du es geöffnet hast.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Woanders speichern …</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. What you see is kept; save it to have it back.</source>
        <translation>%1 ist nicht mehr auf der Festplatte. Was du siehst, bleibt erhalten; speichere es, um es wiederzuhaben.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>A lesson without a name</source>
        <translation>Eine Lektion ohne Namen</translation>
    </message>
    <message>
        <source>%1 was not saved when the program ended (%2).</source>
        <translation>%1 war nicht gespeichert, als das Programm endete (%2).</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gesichert …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels.</source>
        <translation>%1 hat %2 × %3 Pixel.</translation>
    </message>
    <message>
        <source>Scale down to %1 pixels</source>
        <translation>Auf %1 Pixel verkleinern</translation>
    </message>
    <message>
        <source>Keep all pixels</source>
        <translation>Alle Pixel behalten</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später aufheben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1</source>
        <translation>Was nicht gespeichert ist, wird nicht zur Wiederherstellung aufgehoben: %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::FilterStrip</name>
    <message>
        <source>Set the filter that is shown: %1</source>
        <translation>Den gezeigten Filter setzen: %1</translation>
    </message>
    <message>
        <source>Set the filter: %1</source>
        <translation>Den Filter setzen: %1</translation>
    </message>
    <message>
        <source>Colours of the output</source>
        <translation>Farben der Ausgabe</translation>
    </message>
    <message>
        <source>The colours of the output: a click offers others</source>
        <translation>Die Farben der Ausgabe: Ein Klick bietet andere an</translation>
    </message>
    <message>
        <source>By the sign where there may be one</source>
        <translation>Nach dem Vorzeichen, wo es eines geben kann</translation>
    </message>
    <message>
        <source>Signed: negative and positive apart</source>
        <translation>Mit Vorzeichen: negativ und positiv getrennt</translation>
    </message>
    <message>
        <source>Size only</source>
        <translation>Nur die Größe</translation>
    </message>
    <message>
        <source>Grey, as a photo</source>
        <translation>Grau, wie ein Foto</translation>
    </message>
</context>
<context>
    <name>lab::ui::FirstMinute</name>
    <message>
        <source>Change a number</source>
        <translation>Ändere eine Zahl</translation>
    </message>
    <message>
        <source>Drag any cell up or down, or type. The output follows.</source>
        <translation>Zieh eine Zelle nach oben oder unten, oder tippe. Die Ausgabe folgt.</translation>
    </message>
    <message>
        <source>Start lesson 1</source>
        <translation>Lektion 1 beginnen</translation>
    </message>
    <message>
        <source>The three steps, on a few short pages.</source>
        <translation>Die drei Schritte auf wenigen kurzen Seiten.</translation>
    </message>
</context>
<context>
    <name>lab::ui::GrowthCard</name>
    <message>
        <source>Why it grows</source>
        <translation>Warum er wächst</translation>
    </message>
    <message>
        <source>The loss along the steepest direction, and where each step landed</source>
        <translation>Der Fehler entlang der steilsten Richtung, und wo jeder Schritt ankam</translation>
    </message>
    <message>
        <source>The rate is too large</source>
        <translation>Die Rate ist zu groß</translation>
    </message>
    <message>
        <source>Start again with a rate below the limit</source>
        <translation>Mit einer Rate unter der Grenze neu beginnen</translation>
    </message>
    <message>
        <source>Start again at step 0</source>
        <translation>Neu beginnen bei Schritt 0</translation>
    </message>
    <message>
        <source>The loss was %1 at the start. Now it is %2. Every step goes downhill, but so far that it lands higher up on the other side of the valley.</source>
        <translation>Der Fehler war am Anfang %1. Jetzt ist er %2. Jeder Schritt geht bergab, aber so weit, dass er auf der anderen Seite des Tals höher ankommt.</translation>
    </message>
    <message>
        <source>Use rate %1</source>
        <translation>Rate %1 verwenden</translation>
    </message>
    <message>
        <source>Each step multiplies the distance from the lowest place by 1 − rate · steepness = 1 − %1 · %2 = %3. It shrinks only while this factor lies between −1 and 1.</source>
        <translation>Jeder Schritt multipliziert den Abstand von der tiefsten Stelle mit 1 − Rate · Krümmung = 1 − %1 · %2 = %3. Er schrumpft nur, solange dieser Faktor zwischen −1 und 1 liegt.</translation>
    </message>
    <message>
        <source>The loss falls only while the rate is below 2 / steepness = 2 / %1 = %2.</source>
        <translation>Der Verlust fällt nur, solange die Rate unter 2 / Krümmung = 2 / %1 = %2 bleibt.</translation>
    </message>
</context>
<context>
    <name>lab::ui::ImportDialog</name>
    <message>
        <source>array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Arrays in %1</source>
        <translation>Arrays in %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Axes of the input</source>
        <translation>Achsen der Eingabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Axes of the filter</source>
        <translation>Achsen des Filters</translation>
    </message>
    <message>
        <source>rows, columns, channels (NHWC)</source>
        <translation>Zeilen, Spalten, Kanäle (NHWC)</translation>
    </message>
    <message>
        <source>channels, rows, columns (NCHW)</source>
        <translation>Kanäle, Zeilen, Spalten (NCHW)</translation>
    </message>
    <message>
        <source>HWIO: TensorFlow, Keras</source>
        <translation>HWIO: TensorFlow, Keras</translation>
    </message>
    <message>
        <source>OIHW: PyTorch, ONNX</source>
        <translation>OIHW: PyTorch, ONNX</translation>
    </message>
    <message>
        <source>OHWI: TensorFlow Lite</source>
        <translation>OHWI: TensorFlow Lite</translation>
    </message>
    <message>
        <source>&amp;Input:</source>
        <translation>&amp;Eingabe:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <source>invented to fit the filter</source>
        <translation>ausgedacht, passend zum Filter</translation>
    </message>
    <message>
        <source>an edge filter (Sobel x)</source>
        <translation>ein Kantenfilter (Sobel x)</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>nichts zu sehen</translation>
    </message>
    <message>
        <source>smallest %1, largest %2, mean %3</source>
        <translation>kleinster %1, größter %2, Mittelwert %3</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not finite</source>
        <translation>
            <numerusform>%n Wert ist nicht endlich</numerusform>
            <numerusform>%n Werte sind nicht endlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be rounded to float32</source>
        <translation>
            <numerusform>%n Wert wird auf float32 gerundet</numerusform>
            <numerusform>%n Werte werden auf float32 gerundet</numerusform>
        </translation>
    </message>
    <message>
        <source>input %1, filter %2</source>
        <translation>Eingabe %1, Filter %2</translation>
    </message>
    <message>
        <source>%1 → output %2</source>
        <translation>%1 → Ausgabe %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n groups</source>
        <translation>
            <numerusform>in %n Gruppe</numerusform>
            <numerusform>in %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>shown: channel 0 of filter 0</source>
        <translation>zu sehen: Kanal 0 von Filter 0</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Putting the arrays together…</source>
        <translation>Die Arrays werden zusammengesetzt …</translation>
    </message>
    <message>
        <source>Scale the image&apos;s values to 0 … 1</source>
        <translation>Die Werte des Bildes auf 0 … 1 bringen</translation>
    </message>
</context>
<context>
    <name>lab::ui::InfoBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>lab::ui::LearnPanel</name>
    <message>
        <source>choose…</source>
        <translation>wählen …</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How far each step goes against the gradient</source>
        <translation>Wie weit jeder Schritt gegen den Gradienten geht</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>filter − rate · gradient, once</source>
        <translation>Filter − Rate · Gradient, einmal</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Zehn Schritte</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Step after step, until stopped</source>
        <translation>Schritt für Schritt, bis angehalten wird</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>The filter that this run began with</source>
        <translation>Der Filter, mit dem dieser Lauf begann</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Fehlerkurve</translation>
    </message>
    <message>
        <source>The filter and its gradient</source>
        <translation>Der Filter und sein Gradient</translation>
    </message>
    <message>
        <source>Save the curve…</source>
        <translation>Kurve speichern …</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Start learning again</source>
        <translation>Lernen von vorn</translation>
    </message>
    <message>
        <source>The target has another size than the output. Choose one again.</source>
        <translation>Das Ziel hat eine andere Größe als die Ausgabe. Wählen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Choose a target: the filter will learn to make it from this input. Or type one: dY, error to a target.</source>
        <translation>Wählen Sie ein Ziel: Der Filter lernt, es aus dieser Eingabe zu machen. Oder tippen Sie eines: dY, Fehler zu einem Ziel.</translation>
    </message>
    <message>
        <source>The rate has to be a number above 0.</source>
        <translation>Die Rate muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>The numbers have grown too large for float32, and learning has stopped. Undo takes the whole run back; choose a rate below %1.</source>
        <translation>Die Zahlen sind zu groß für float32 geworden, und das Lernen hat angehalten. Rückgängig nimmt den ganzen Lauf zurück; wählen Sie eine Rate unter %1.</translation>
    </message>
    <message>
        <source>The last step made the loss fall from %1 to %2.</source>
        <translation>Der letzte Schritt senkte den Fehler von %1 auf %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <translation>Kurve speichern</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>The bias learns, too: it is %1, its gradient %2.</source>
        <translation>Auch der Bias lernt: Er ist %1, sein Gradient %2.</translation>
    </message>
    <message>
        <source>The output should become what this filter makes of the same input</source>
        <translation>Die Ausgabe soll werden, was dieser Filter aus derselben Eingabe macht</translation>
    </message>
    <message>
        <source>Beyond the mark the steps overshoot and the loss grows</source>
        <translation>Jenseits der Marke gehen die Schritte zu weit, und der Fehler wächst</translation>
    </message>
    <message>
        <source>Each step takes rate · gradient away from every weight.</source>
        <translation>Jeder Schritt zieht von jedem Gewicht Rate · Gradient ab.</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is negative: a larger weight lowers the loss, so the step makes it larger.</source>
        <translation>Der Gradient dieses Gewichts ist negativ: Ein größeres Gewicht senkt den Fehler, also macht der Schritt es größer.</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is positive: a smaller weight lowers the loss, so the step makes it smaller.</source>
        <translation>Der Gradient dieses Gewichts ist positiv: Ein kleineres Gewicht senkt den Fehler, also macht der Schritt es kleiner.</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is 0: the step leaves it alone.</source>
        <translation>Der Gradient dieses Gewichts ist 0: Der Schritt lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>At this rate the steps swing from side to side, but settle.</source>
        <translation>Bei dieser Rate schwingen die Schritte hin und her, kommen aber zur Ruhe.</translation>
    </message>
    <message>
        <source>The last step made the loss grow from %1 to %2.</source>
        <translation>Der letzte Schritt ließ den Fehler von %1 auf %2 wachsen.</translation>
    </message>
</context>
<context>
    <name>lab::ui::LessonPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>Add a page from this view</source>
        <translation>Seite aus dieser Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>This lesson has no pages</source>
        <translation>Diese Lektion hat keine Seiten</translation>
    </message>
    <message>
        <source>%1 — page %2 of %3</source>
        <translation>%1 — Seite %2 von %3</translation>
    </message>
    <message>
        <source>Open one of the built-in lessons, or make pages of your own.</source>
        <translation>Öffne eine der mitgelieferten Lektionen oder mache eigene Seiten.</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation>Nächste Seite: %1</translation>
    </message>
    <message>
        <source>As a student sees it. Nothing typed here is kept.</source>
        <translation>Wie Lernende es sehen. Was hier eingegeben wird, bleibt nicht.</translation>
    </message>
    <message>
        <source>Back to authoring</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>The picture stays at this step.</source>
        <translation>Das Bild bleibt bei diesem Schritt.</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>Auf dieser Seite lässt sich keine Zahl ändern.</translation>
    </message>
    <message>
        <source>Results are not shown ahead.</source>
        <translation>Ergebnisse werden nicht vorab gezeigt.</translation>
    </message>
    <message>
        <source>The next page opens after an answer.</source>
        <translation>Die nächste Seite öffnet sich nach einer Antwort.</translation>
    </message>
</context>
<context>
    <name>lab::ui::MainWindow</name>
    <message>
        <source>Conv2D Lab</source>
        <translation>Conv2D Lab</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Paste code…</source>
        <translation>Code einfügen …</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exportieren ▾</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Der Aufruf</translation>
    </message>
    <message>
        <source>The call as code and as fields</source>
        <translation>Der Aufruf als Code und als Felder</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>The input&apos;s numbers</source>
        <translation>Die Zahlen der Eingabe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The filter&apos;s numbers</source>
        <translation>Die Zahlen des Filters</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>What the step does, and why</source>
        <translation>Was der Schritt tut und warum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The program that does just this</source>
        <translation>Das Programm, das genau dies tut</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Every shape, and what it costs</source>
        <translation>Jede Form und was sie kostet</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>The lesson&apos;s pages and tasks</source>
        <translation>Die Seiten und Aufgaben der Lektion</translation>
    </message>
    <message>
        <source>Predict what comes next</source>
        <translation>Sagen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Drop it here: a lesson, an image, numbers or code</source>
        <translation>Hier ablegen: Lektion, Bild, Zahlen oder Code</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Conv2D Lab</source>
        <translation>Über Conv2D Lab</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Conv2D Lab %1&lt;/h3&gt;&lt;p&gt;What tf.nn.conv2d does, step by step.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt (LGPL-3), Eigen (MPL-2), Highway, libzip, zlib, giflib, libwebp and, for films, FFmpeg (GPL-2 or later as Debian builds it). Inter and JetBrains Mono are under the SIL Open Font License.&lt;/p&gt;&lt;p&gt;It opens no network connection and never runs code from a file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Conv2D Lab %1&lt;/h3&gt;&lt;p&gt;Was tf.nn.conv2d tut, Schritt für Schritt.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Gemacht mit Qt (LGPL-3), Eigen (MPL-2), Highway, libzip, zlib, giflib, libwebp und, für Filme, FFmpeg (GPL-2 oder neuer, wie Debian es baut). Inter und JetBrains Mono stehen unter der SIL Open Font License.&lt;/p&gt;&lt;p&gt;Es öffnet keine Netzwerkverbindung und führt nie Code aus einer Datei aus.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache wechselt, wenn das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Call panel</source>
        <translation>Bereich für den Aufruf</translation>
    </message>
    <message>
        <source>Explanation panel</source>
        <translation>Bereich für die Erklärung</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Let the filter learn, step by step</source>
        <translation>Den Filter lernen lassen, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Reader or author</source>
        <translation>Leser oder Autor</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Read the lesson and try things without changing it</source>
        <translation>Die Lektion lesen und ausprobieren, ohne sie zu ändern</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Title, author, note and the order of the pages</source>
        <translation>Titel, Autor, Notiz und die Reihenfolge der Seiten</translation>
    </message>
</context>
<context>
    <name>lab::ui::MarkdownEdit</name>
    <message>
        <source>Text in Markdown: **bold**, *italic*, `code`, lists, formulas: $\frac{a}{b}$, words in the colour of input, filter, patch, output: {i|…} {f|…} {p|…} {o|…} (Ctrl+1 … 4)</source>
        <translation>Text in Markdown: **fett**, *kursiv*, `Code`, Listen, Formeln: $\frac{a}{b}$, Wörter in der Farbe von Eingabe, Filter, Patch, Ausgabe: {i|…} {f|…} {p|…} {o|…} (Strg+1 … 4)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>lab::ui::NumberField</name>
    <message>
        <source>%1: type a number, or turn the wheel</source>
        <translation>%1: Zahl eingeben oder am Rad drehen</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageDots</name>
    <message>
        <source>Page %1, solved: %2</source>
        <translation>Seite %1, gelöst: %2</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Seite %1: %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageEditor</name>
    <message>
        <source>Title of the page</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>Text of the page, in Markdown</source>
        <translation>Text der Seite, in Markdown</translation>
    </message>
    <message>
        <source>Try as a student</source>
        <translation>Als Lernender ausprobieren</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Remove a page</source>
        <translation>Seite entfernen</translation>
    </message>
    <message>
        <source>Edit the text of a page</source>
        <translation>Text einer Seite ändern</translation>
    </message>
    <message>
        <source>Move a page</source>
        <translation>Seite verschieben</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Title, author, note and the order of the pages</source>
        <translation>Titel, Autor, Notiz und die Reihenfolge der Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Title and text of the open page</source>
        <translation>Titel und Text der offenen Seite</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What the open page asks</source>
        <translation>Was die offene Seite fragt</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Titel der Lektion</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Note for teachers</source>
        <translation>Notiz für Lehrende</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Neue Lektion</translation>
    </message>
    <message>
        <source>Duplicate a page</source>
        <translation>Seite verdoppeln</translation>
    </message>
    <message>
        <source>The page as a student sees it; nothing typed there is kept (F6)</source>
        <translation>Die Seite, wie Lernende sie sehen; was dort eingegeben wird, bleibt nicht (F6)</translation>
    </message>
    <message>
        <source>Delete the page</source>
        <translation>Seite löschen</translation>
    </message>
    <message>
        <source>A new page that shows what is shown now</source>
        <translation>Eine neue Seite, die zeigt, was jetzt zu sehen ist</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>The same page once more</source>
        <translation>Dieselbe Seite noch einmal</translation>
    </message>
    <message>
        <source>Edit title, author or note</source>
        <translation>Angaben zur Lektion ändern</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageList</name>
    <message>
        <source>Pages; drag one to another place, or move it with Alt+Up and Alt+Down</source>
        <translation>Seiten; eine an eine andere Stelle ziehen oder mit Alt+Auf und Alt+Ab verschieben</translation>
    </message>
    <message>
        <source>asks nothing</source>
        <translation>fragt nichts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageRules</name>
    <message>
        <source>step on and back</source>
        <translation>vor- und zurückgehen</translation>
    </message>
    <message>
        <source>Off: the picture stays at the step of the page</source>
        <translation>Aus: Das Bild bleibt beim Schritt der Seite</translation>
    </message>
    <message>
        <source>change numbers</source>
        <translation>Zahlen ändern</translation>
    </message>
    <message>
        <source>Off: input, filter and call stay as they are</source>
        <translation>Aus: Eingabe, Filter und Aufruf bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>see the results</source>
        <translation>die Ergebnisse sehen</translation>
    </message>
    <message>
        <source>Off: a number is shown when the walk comes to it, not before</source>
        <translation>Aus: Eine Zahl erscheint, wenn der Rundgang bei ihr ankommt, nicht vorher</translation>
    </message>
    <message>
        <source>skip the task</source>
        <translation>die Aufgabe überspringen</translation>
    </message>
    <message>
        <source>Off: the next page opens after an answer</source>
        <translation>Aus: Die nächste Seite öffnet sich nach einer Antwort</translation>
    </message>
    <message>
        <source>On this page the student may</source>
        <translation>Auf dieser Seite dürfen Lernende</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step that the page begins with</source>
        <translation>Schritt, mit dem die Seite beginnt</translation>
    </message>
    <message>
        <source>Keep this view for the page</source>
        <translation>Zeigen, was jetzt zu sehen ist</translation>
    </message>
    <message>
        <source>The page begins with this step and this view</source>
        <translation>Die Seite beginnt mit diesem Schritt und dieser Ansicht</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Change what the student may do</source>
        <translation>Ändern, was Lernende dürfen</translation>
    </message>
    <message>
        <source>Change the view of a page</source>
        <translation>Ansicht einer Seite ändern</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageText</name>
    <message>
        <source>Open a link</source>
        <translation>Einen Link öffnen</translation>
    </message>
    <message>
        <source>The page&apos;s text wants to open this address in the browser:</source>
        <translation>Der Text der Seite möchte diese Adresse im Browser öffnen:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>lab::ui::PasteCodeSheet</name>
    <message>
        <source>Paste code</source>
        <translation>Code einfügen</translation>
    </message>
    <message>
        <source>Paste the code of a question, a notebook or a model. It is read and never run.</source>
        <translation>Füge den Code einer Frage, eines Notebooks oder eines Modells ein. Er wird gelesen und nie ausgeführt.</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python-Code</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Neue Werte</translation>
    </message>
    <message>
        <source>Draw other random values</source>
        <translation>Andere Zufallswerte ziehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Make this the lesson (Ctrl+Return); it can be undone</source>
        <translation>Daraus die Lektion machen (Strg+Eingabe); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Random values: seed %1</source>
        <translation>Zufallswerte: Seed %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 was turned into tf.nn.conv2d:</source>
        <translation>%1 wurde zu tf.nn.conv2d:</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>(drawn)</source>
        <translation>(gezogen)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Der Aufruf</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>Die Aufrufe</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>(the picture does not need it)</source>
        <translation>(für das Bild nicht nötig)</translation>
    </message>
    <message>
        <source>Not understood: %1, see below</source>
        <translation>Nicht verstanden: %1, siehe unten</translation>
    </message>
    <message>
        <source>TensorFlow, Keras, PyTorch and NumPy are understood: constants, lists, reshape, zeros, random values, arithmetic, and the call itself.</source>
        <translation>TensorFlow, Keras, PyTorch und NumPy werden verstanden: Konstanten, Listen, reshape, Nullen, Zufallswerte, Rechnungen und der Aufruf selbst.</translation>
    </message>
    <message>
        <source>Show pasted code</source>
        <translation>Eingefügten Code zeigen</translation>
    </message>
    <message>
        <source>No convolution was found.</source>
        <translation>Es wurde keine Faltung gefunden.</translation>
    </message>
    <message>
        <source>What is looked for: tf.nn.conv2d, tf.keras.layers.Conv2D, F.conv2d and nn.Conv2d, or two arrays to be taken as input and filter.</source>
        <translation>Gesucht wird: tf.nn.conv2d, tf.keras.layers.Conv2D, F.conv2d und nn.Conv2d, oder zwei Arrays, die als Eingabe und Filter dienen können.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>nicht im Bild</translation>
    </message>
    <message>
        <source>in the picture</source>
        <translation>im Bild</translation>
    </message>
    <message>
        <source>show this one</source>
        <translation>diese zeigen</translation>
    </message>
</context>
<context>
    <name>lab::ui::PredictPanel</name>
    <message>
        <source>an output number</source>
        <translation>eine Ausgabezahl</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>eine Zeile des virtuellen Tensors</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>der Platz eines Gewichts in der Filtermatrix</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>die Form der Ausgabe</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>die Nullen von SAME</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Dieser Schritt</translation>
    </message>
    <message>
        <source>Predict what the step that is shown makes</source>
        <translation>Vorhersagen, was der gezeigte Schritt ergibt</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Small calls, made from a topic, a difficulty and a seed</source>
        <translation>Kleine Aufrufe aus Thema, Schwierigkeit und Seed</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives everybody the same exercise</source>
        <translation>Derselbe Seed gibt allen dieselbe Übung</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save score…</source>
        <translation>Punkte speichern …</translation>
    </message>
    <message>
        <source>Choose a topic and start.</source>
        <translation>Wähle ein Thema und beginne.</translation>
    </message>
    <message>
        <source>Nothing to predict at this step. Go on to the next one.</source>
        <translation>Bei diesem Schritt gibt es nichts vorherzusagen. Geh zum nächsten.</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>Gib Zahlen ein, durch Leerzeichen oder Kommas getrennt.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>Die Antwort ist %1.</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 von %2 richtig</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Punkte speichern</translation>
    </message>
    <message>
        <source>score.csv</source>
        <translation>punkte.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Score saved.</source>
        <translation>Punkte gespeichert.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Exercise %1: %2, %3</source>
        <translation>Übung %1: %2, %3</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>eine Zahl nach dem Bias</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>eine Zahl nach ReLU</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>eine Zahl nach dem Pooling</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>ein Gradient eines Gewichts</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>ein Gradient einer Eingabe</translation>
    </message>
    <message>
        <source>an output number of a transposed convolution</source>
        <translation>eine Ausgabezahl einer transponierten Faltung</translation>
    </message>
    <message>
        <source>how far a pooled number sees</source>
        <translation>wie weit eine Pooling-Zahl sieht</translation>
    </message>
    <message>
        <source>a gradient behind the output</source>
        <translation>ein Gradient hinter der Ausgabe</translation>
    </message>
    <message>
        <source>a gradient of a bias</source>
        <translation>ein Gradient eines Bias</translation>
    </message>
</context>
<context>
    <name>lab::ui::RateSlider</name>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::ReachView</name>
    <message>
        <source>How far an output sees, layer by layer</source>
        <translation>Wie weit eine Ausgabe sieht, Schicht für Schicht</translation>
    </message>
</context>
<context>
    <name>lab::ui::ScoresDialog</name>
    <message>
        <source>Scores side by side</source>
        <translation>Ergebnisse nebeneinander</translation>
    </message>
    <message>
        <source>Scores of students</source>
        <translation>Ergebnisse von Lernenden</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Questions and students</source>
        <translation>Fragen und Lernende</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Frequent mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s): %1</source>
        <translation>
            <numerusform>%n Person: %1</numerusform>
            <numerusform>%n Personen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Save scores</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>scores.csv</source>
        <translation>ergebnisse.csv</translation>
    </message>
    <message>
        <source>Scores saved.</source>
        <translation>Ergebnisse gespeichert.</translation>
    </message>
    <message>
        <source>This is not a saved score.</source>
        <translation>Das ist kein gespeichertes Ergebnis.</translation>
    </message>
    <message>
        <source>Which attempt was right; – none was. The tool tips show the answers.</source>
        <translation>Die Zahl des Versuchs, der richtig war; – nicht gefunden. Die Antworten stehen in den Kurzhinweisen.</translation>
    </message>
    <message>
        <source>exercise %1: %2</source>
        <translation>Aufgabe %1: %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::ScrubBar</name>
    <message>
        <source>The call</source>
        <translation>Der Aufruf</translation>
    </message>
    <message>
        <source>Flatten filter</source>
        <translation>Filter abflachen</translation>
    </message>
    <message>
        <source>Extract patches</source>
        <translation>Patches entnehmen</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>2–3  Window by window</source>
        <translation>2–3  Fenster für Fenster</translation>
    </message>
    <message>
        <source>Step %1: filter %2 begins</source>
        <translation>Schritt %1: Filter %2 beginnt</translation>
    </message>
    <message>
        <source>Step %1: the first patch that touches the padding</source>
        <translation>Schritt %1: der erste Patch, der das Padding berührt</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ Bias</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
</context>
<context>
    <name>lab::ui::ShapesPanel</name>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>abgeflachter Filter</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>virtueller Tensor</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>Ausgabezeilen</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Show how often each input is read</source>
        <translation>Zeigen, wie oft jede Eingabe gelesen wird</translation>
    </message>
    <message>
        <source>Colours the input by the number of windows that read each cell</source>
        <translation>Färbt die Eingabe nach der Zahl der Fenster, die jede Zelle lesen</translation>
    </message>
    <message>
        <source>Shape of %1: %2</source>
        <translation>Form von %1: %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::StageEditing</name>
    <message>
        <source>Change dY</source>
        <translation>dY ändern</translation>
    </message>
</context>
<context>
    <name>lab::ui::StageView</name>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>virtueller Tensor</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>abgeflachter Filter</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>Ausgabezeilen</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>Produkt %1</translation>
    </message>
    <message>
        <source>memory, number %1</source>
        <translation>Speicher, Zahl %1</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>The input, the filter, the output and the same numbers as one matrix product. Ctrl and the arrow keys move from cell to cell, Ctrl+PageUp and Ctrl+PageDown from panel to panel.</source>
        <translation>Die Eingabe, der Filter, die Ausgabe und dieselben Zahlen als ein Matrixprodukt. Strg und die Pfeiltasten gehen von Zelle zu Zelle, Strg+Bild auf und Strg+Bild ab von Feld zu Feld.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show all of both lanes (double-click)</source>
        <translation>Beide Bahnen ganz zeigen (Doppelklick)</translation>
    </message>
    <message>
        <source>Follow the step</source>
        <translation>Dem Schritt folgen</translation>
    </message>
    <message>
        <source>Keep the window and its row in view</source>
        <translation>Das Fenster und seine Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1, Wert %2</translation>
    </message>
    <message>
        <source>%1 row %2 column %3</source>
        <translation>%1 Zeile %2 Spalte %3</translation>
    </message>
    <message>
        <source>, channel %1</source>
        <translation>, Kanal %1</translation>
    </message>
    <message>
        <source>, entry %1 of the batch</source>
        <translation>, Eintrag %1 des Batches</translation>
    </message>
    <message>
        <source>, filter %1</source>
        <translation>, Filter %1</translation>
    </message>
    <message>
        <source>%1, %2 rows, %3 columns</source>
        <translation>%1, %2 Zeilen, %3 Spalten</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Show every number that is known, pale until the walk comes to it (Ctrl+R)</source>
        <translation>Jede bekannte Zahl zeigen, blass, bis der Weg zu ihr kommt (Strg+R)</translation>
    </message>
    <message>
        <source>output with bias</source>
        <translation>Ausgabe mit Bias</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>gepoolt</translation>
    </message>
    <message>
        <source>Point at the cell to ask for.</source>
        <translation>Zeigen Sie auf die Zelle, nach der gefragt wird.</translation>
    </message>
    <message>
        <source>Click it or press Enter; Esc cancels.</source>
        <translation>Ein Klick oder die Eingabetaste nimmt sie, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>lab::ui::StartPage</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens, Esc goes back to what was open.</source>
        <translation>Pfeiltasten bewegen, Enter öffnet, Esc kehrt zu dem zurück, was offen war.</translation>
    </message>
    <message>
        <source>Search lessons and examples</source>
        <translation>Lektionen und Beispiele suchen</translation>
    </message>
    <message>
        <source>Continue lesson %1</source>
        <translation>Lektion %1 fortsetzen</translation>
    </message>
    <message>
        <source>Start lesson %1</source>
        <translation>Lektion %1 beginnen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>ready to step through</source>
        <translation>bereit zum Durchgehen</translation>
    </message>
    <message>
        <source>Begin with a lesson, an example, or numbers of your own</source>
        <translation>Beginnen Sie mit einer Lektion, einem Beispiel oder eigenen Zahlen</translation>
    </message>
    <message>
        <source>All %1 examples</source>
        <translation>Alle %1 Beispiele</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Code einfügen</translation>
    </message>
    <message>
        <source>TensorFlow, Keras, PyTorch or NumPy; read, never run</source>
        <translation>TensorFlow, Keras, PyTorch oder NumPy; gelesen, nie ausgeführt</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Ein Foto öffnen</translation>
    </message>
    <message>
        <source>also lessons, CSV, .npy, .npz, .safetensors</source>
        <translation>auch Lektionen, CSV, .npy, .npz, .safetensors</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>a 4×4 input and a 3×3 filter of zeros, to fill in</source>
        <translation>eine 4×4-Eingabe und ein 3×3-Filter aus Nullen, zum Ausfüllen</translation>
    </message>
</context>
<context>
    <name>lab::ui::StoryBar</name>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Hinweg</translation>
    </message>
    <message>
        <source>What tf.nn.conv2d computes</source>
        <translation>Was tf.nn.conv2d rechnet</translation>
    </message>
    <message>
        <source>The way back: how L changes with each weight</source>
        <translation>Der Rückweg: wie sich L mit jedem Gewicht ändert</translation>
    </message>
    <message>
        <source>The way back: how L changes with each input</source>
        <translation>Der Rückweg: wie sich L mit jeder Eingabe ändert</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <source>1 at one place</source>
        <translation>1 an einer Stelle</translation>
    </message>
    <message>
        <source>typed…</source>
        <translation>getippt …</translation>
    </message>
    <message>
        <source>error to a target…</source>
        <translation>Fehler zu einem Ziel …</translation>
    </message>
    <message>
        <source>What the way back begins with. A click on a number of dY moves a single 1; type on a number to change it.</source>
        <translation>Womit der Rückweg beginnt. Ein Klick auf eine Zahl von dY versetzt eine einzelne 1; tippen Sie auf einer Zahl, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Change dY</source>
        <translation>dY ändern</translation>
    </message>
    <message>
        <source>dY</source>
        <translation>dY</translation>
    </message>
    <message>
        <source>dY has %1 numbers here: too many to type. Change single ones on the stage.</source>
        <translation>dY hat hier %1 Zahlen: zu viele zum Tippen. Ändern Sie einzelne auf der Bühne.</translation>
    </message>
    <message>
        <source>The target of the output, of shape %1, row by row:</source>
        <translation>Das Ziel der Ausgabe, von der Form %1, Zeile für Zeile:</translation>
    </message>
    <message>
        <source>The numbers of dY, of shape %1, row by row:</source>
        <translation>Die Zahlen von dY, von der Form %1, Zeile für Zeile:</translation>
    </message>
    <message>
        <source>%1 numbers are needed here. dY stays as it was.</source>
        <translation>Hier werden %1 Zahlen gebraucht. dY bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The way back through pooling, activation and bias</source>
        <translation>Der Rückweg durch Pooling, Aktivierung und Bias</translation>
    </message>
    <message>
        <source>As a convolution</source>
        <translation>Als Faltung</translation>
    </message>
    <message>
        <source>Zeros between the numbers, then a convolution of stride 1 with the turned filter: the same output</source>
        <translation>Nullen zwischen den Zahlen, dann eine Faltung mit Schrittweite 1 mit dem umgedrehten Filter: dieselbe Ausgabe</translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskBox</name>
    <message>
        <source>Your turn</source>
        <translation>Du bist dran</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Click the cell in the picture.</source>
        <translation>Klicke die Zelle im Bild an.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>Gib Zahlen ein, durch Leerzeichen oder Kommas getrennt.</translation>
    </message>
    <message>
        <source>That is not what was to be changed. Undo it (Ctrl+Z) and read the task again.</source>
        <translation>Das war nicht zu ändern. Mach es rückgängig (Strg+Z) und lies die Aufgabe noch einmal.</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Noch nicht ganz.</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Nicht diese.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>Die Antwort ist %1.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Try one like it</source>
        <translation>Eine ähnliche versuchen</translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskEditor</name>
    <message>
        <source>output number %1</source>
        <translation>Ausgabezahl %1</translation>
    </message>
    <message>
        <source>row %1 of the virtual tensor</source>
        <translation>Zeile %1 des virtuellen Tensors</translation>
    </message>
    <message>
        <source>place of weight %1 in the flattened filter</source>
        <translation>Platz des Gewichts %1 im flachen Filter</translation>
    </message>
    <message>
        <source>windows that read input %1</source>
        <translation>Fenster, die Eingabe %1 lesen</translation>
    </message>
    <message>
        <source>shape of the output</source>
        <translation>Form der Ausgabe</translation>
    </message>
    <message>
        <source>shape of the virtual tensor</source>
        <translation>Form des virtuellen Tensors</translation>
    </message>
    <message>
        <source>zeros at top, bottom, left, right</source>
        <translation>Nullen oben, unten, links, rechts</translation>
    </message>
    <message>
        <source>number of weights</source>
        <translation>Zahl der Gewichte</translation>
    </message>
    <message>
        <source>number of multiply-adds</source>
        <translation>Zahl der Multiplikationen mit Addition</translation>
    </message>
    <message>
        <source>number of groups</source>
        <translation>Zahl der Gruppen</translation>
    </message>
    <message>
        <source>shape of the input</source>
        <translation>Form der Eingabe</translation>
    </message>
    <message>
        <source>shape of the filter</source>
        <translation>Form des Filters</translation>
    </message>
    <message>
        <source>strides</source>
        <translation>Schrittweiten</translation>
    </message>
    <message>
        <source>dilations</source>
        <translation>Dilatationen</translation>
    </message>
    <message>
        <source>padding: VALID, SAME or EXPLICIT</source>
        <translation>Padding: VALID, SAME oder EXPLICIT</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>sum of all weights</source>
        <translation>Summe aller Gewichte</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>alle Gewichte</translation>
    </message>
    <message>
        <source>inputs that no window reads</source>
        <translation>Eingaben, die kein Fenster liest</translation>
    </message>
    <message>
        <source>an input that is read most often</source>
        <translation>eine Eingabe, die am häufigsten gelesen wird</translation>
    </message>
    <message>
        <source>a zero between the groups</source>
        <translation>eine Null zwischen den Gruppen</translation>
    </message>
    <message>
        <source>any output of channel %1</source>
        <translation>irgendeine Ausgabe von Kanal %1</translation>
    </message>
    <message>
        <source>exactly this cell: %2 %1</source>
        <translation>genau diese Zelle: %2 %1</translation>
    </message>
    <message>
        <source>a zero of the padding</source>
        <translation>eine Null des Paddings</translation>
    </message>
    <message>
        <source>Nothing on this page fits. Point at another cell or ask for something else.</source>
        <translation>Auf dieser Seite passt nichts dazu. Zeigen Sie auf eine andere Zelle oder fragen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Schreiben Sie die Frage.</translation>
    </message>
    <message>
        <source>The page begins with this already: there would be nothing to do.</source>
        <translation>Damit beginnt die Seite schon: Es gäbe nichts zu tun.</translation>
    </message>
    <message>
        <source>Type VALID, SAME or EXPLICIT.</source>
        <translation>Tippen Sie VALID, SAME oder EXPLICIT.</translation>
    </message>
    <message numerus="yes">
        <source>Type %n number(s).</source>
        <translation>
            <numerusform>Tippen Sie %n Zahl.</numerusform>
            <numerusform>Tippen Sie %n Zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one answer, %1, and it is hidden until it is given.</source>
        <translation>Es gibt eine Antwort, %1, und sie ist verdeckt, bis sie gegeben wird.</translation>
    </message>
    <message>
        <source>Hints are ready for %1.</source>
        <translation>Hinweise stehen bereit für %1.</translation>
    </message>
    <message>
        <source>It can be found on this page.</source>
        <translation>Es ist auf dieser Seite zu finden.</translation>
    </message>
    <message>
        <source>Output (%1, %2) is the same number: whoever takes the wrong place is right by chance.</source>
        <translation>Ausgabe (%1, %2) ist dieselbe Zahl: Wer die falsche Stelle nimmt, hat zufällig recht.</translation>
    </message>
    <message>
        <source>A frequent mistake gives the right answer here, too.</source>
        <translation>Ein häufiger Fehler führt hier auch zur richtigen Antwort.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The page asks nothing</source>
        <translation>Die Seite fragt nichts</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The call is changed until something holds</source>
        <translation>Der Aufruf wird geändert, bis etwas gilt</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>A cell is clicked</source>
        <translation>Eine Zelle wird angeklickt</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Point at a cell</source>
        <translation>Auf eine Zelle zeigen</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Was erreicht werden soll</translation>
    </message>
    <message>
        <source>Question, in Markdown</source>
        <translation>Frage, in Markdown</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Said when it is right</source>
        <translation>Was bei richtiger Antwort gesagt wird</translation>
    </message>
    <message>
        <source>When right, say why</source>
        <translation>Wenn richtig: warum</translation>
    </message>
    <message>
        <source>Click the cell in the picture…</source>
        <translation>Zelle im Bild anklicken …</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Aufgabe ändern</translation>
    </message>
    <message>
        <source>Until then the page keeps its task.</source>
        <translation>Bis dahin behält die Seite ihre Aufgabe.</translation>
    </message>
    <message>
        <source>The student may not change numbers on this page: nobody can do it.</source>
        <translation>Lernende dürfen auf dieser Seite keine Zahlen ändern: Niemand kann die Aufgabe lösen.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Nach %1 fragen</translation>
    </message>
    <message>
        <source>Ask for %1 instead: %2</source>
        <translation>Stattdessen nach %1 fragen: %2</translation>
    </message>
    <message>
        <source>∂L/∂filter of weight %1</source>
        <translation>∂L/∂filter des Gewichts %1</translation>
    </message>
    <message>
        <source>∂L/∂input of input %1</source>
        <translation>∂L/∂input der Eingabe %1</translation>
    </message>
    <message>
        <source>This is not true yet, so there is something to do.</source>
        <translation>So ist es noch nicht: Es gibt etwas zu tun.</translation>
    </message>
    <message>
        <source>One or more numbers are typed</source>
        <translation>Eine Zahl oder mehrere werden getippt</translation>
    </message>
    <message>
        <source>Then click the cell in the picture; Esc cancels</source>
        <translation>Danach die Zelle im Bild anklicken; Esc beendet es</translation>
    </message>
    <message>
        <source>should become</source>
        <translation>soll werden</translation>
    </message>
    <message>
        <source>Test the task</source>
        <translation>Aufgabe ausprobieren</translation>
    </message>
    <message>
        <source>This page alone as a student sees it; nothing typed there is kept</source>
        <translation>Nur diese Seite, wie Lernende sie sehen; was dort eingegeben wird, bleibt nicht</translation>
    </message>
    <message>
        <source>rows and columns that number %1 sees</source>
        <translation>Zeilen und Spalten, die die Zahl %1 sieht</translation>
    </message>
    <message>
        <source>∂L/∂output of number %1</source>
        <translation>∂L/∂output der Zahl %1</translation>
    </message>
    <message>
        <source>gradient before pooling of number %1</source>
        <translation>Gradient der Zahl %1 vor dem Pooling</translation>
    </message>
    <message>
        <source>∂L/∂bias of filter %1</source>
        <translation>∂L/∂bias von Filter %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorModel</name>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>bias of filter %1: %2</source>
        <translation>Bias von Filter %1: %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorPanel</name>
    <message>
        <source>Type over a number, drag it up or down, or turn the wheel on it. Shift selects; Delete sets zero.</source>
        <translation>Überschreibe eine Zahl, ziehe sie nach oben oder unten oder drehe am Rad. Umschalt wählt aus; Entf setzt auf null.</translation>
    </message>
    <message>
        <source>batch entry</source>
        <translation>Batch-Eintrag</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fill ▾</source>
        <translation>Füllen ▾</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Fill the whole tensor: zeros, ramps, random numbers, named kernels</source>
        <translation>Den ganzen Tensor füllen: Nullen, Rampen, Zufallszahlen, bekannte Filter</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>The same random numbers again</source>
        <translation>Dieselben Zufallszahlen noch einmal</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Other random numbers</source>
        <translation>Andere Zufallszahlen</translation>
    </message>
    <message>
        <source>Fill the input: %1</source>
        <translation>Eingabe füllen: %1</translation>
    </message>
    <message>
        <source>Fill the filter: %1</source>
        <translation>Filter füllen: %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorView</name>
    <message>
        <source>Input values</source>
        <translation>Eingabewerte</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>Filterwerte</translation>
    </message>
    <message>
        <source>The clipboard has no table of numbers with rows of equal length</source>
        <translation>In der Zwischenablage ist keine Tabelle aus Zahlen mit gleich langen Zeilen</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>Auf null setzen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Set to &amp;zero</source>
        <translation>Auf &amp;null setzen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Bias values</source>
        <translation>Werte des Bias</translation>
    </message>
</context>
<context>
    <name>lab::ui::TransportBar</name>
    <message>
        <source>As documented</source>
        <translation>Wie dokumentiert</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>Nach Fenstern</translation>
    </message>
    <message>
        <source>Phase steps</source>
        <translation>Phasenschritte</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>Normale Schritte</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Feine Schritte</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Vollbild beenden (Esc)</translation>
    </message>
    <message>
        <source>Present, full screen (F5)</source>
        <translation>Präsentieren, Vollbild (F5)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild beenden</translation>
    </message>
    <message>
        <source>Present, full screen</source>
        <translation>Präsentieren, Vollbild</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step number</source>
        <translation>Nummer des Schritts</translation>
    </message>
    <message>
        <source>Type a step number and press Enter</source>
        <translation>Schrittnummer eingeben und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Reihenfolge der Schritte</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Größe eines Schritts</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>Play all in 30 s</source>
        <translation>Alles in 30 s abspielen</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Endlosschleife</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>lab::ui::Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht aus</translation>
    </message>
</context>
<context>
    <name>lab::ui::WhatFollows</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>One number for each filter, or nothing</source>
        <translation>Eine Zahl je Filter oder nichts</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>What each window of the output passes on</source>
        <translation>Was jedes Fenster der Ausgabe weitergibt</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Pooling window</source>
        <translation>Pooling-Fenster</translation>
    </message>
    <message>
        <source>Pooling stride</source>
        <translation>Pooling-Schrittweite</translation>
    </message>
    <message>
        <source>Pooling padding</source>
        <translation>Pooling-Rand</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Aktivierung ändern</translation>
    </message>
    <message>
        <source>Change the bias</source>
        <translation>Bias ändern</translation>
    </message>
    <message>
        <source>Change the pooling</source>
        <translation>Pooling ändern</translation>
    </message>
    <message>
        <source>What happens to each number after the sum</source>
        <translation>Was nach der Summe aus jeder Zahl wird</translation>
    </message>
</context>
<context>
    <name>lab::ui::WayBackLane</name>
    <message>
        <source>How the gradient of a weight comes about</source>
        <translation>Wie der Gradient eines Gewichts zustande kommt</translation>
    </message>
</context>
<context>
    <name>lab::ui::TargetPlane</name>
    <message>
        <source>Target of the output</source>
        <translation>Ziel der Ausgabe</translation>
    </message>
</context>
</TS>
