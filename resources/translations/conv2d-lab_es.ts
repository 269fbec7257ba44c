<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
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
        <translation>VALID y SAME</translation>
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
        <translation>SAME añade ceros para que la salida tenga tantas celdas como strides caben en la entrada.</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s SAME and symmetric padding</source>
        <translation>SAME de TensorFlow y padding simétrico</translation>
    </message>
    <message>
        <source>equal on both sides</source>
        <translation>igual en ambos lados</translation>
    </message>
    <message>
        <source>PyTorch pads both sides alike; SAME puts the odd zero at the bottom and right, so its windows are in other positions.</source>
        <translation>PyTorch rellena ambos lados por igual; SAME pone el cero impar abajo y a la derecha, así que las ventanas caen en otro sitio.</translation>
    </message>
    <message>
        <source>Cross-correlation and convolution</source>
        <translation>Correlación cruzada y convolución</translation>
    </message>
    <message>
        <source>as TensorFlow does it</source>
        <translation>como TensorFlow</translation>
    </message>
    <message>
        <source>filter flipped</source>
        <translation>filtro volteado</translation>
    </message>
    <message>
        <source>A mathematical convolution mirrors the filter first; tf.nn.conv2d does not.</source>
        <translation>Una convolución matemática voltea primero el filtro; tf.nn.conv2d no lo hace.</translation>
    </message>
    <message>
        <source>Stride 1 and stride 2</source>
        <translation>Stride 1 y stride 2</translation>
    </message>
    <message>
        <source>stride 1</source>
        <translation>stride 1</translation>
    </message>
    <message>
        <source>stride 2</source>
        <translation>stride 2</translation>
    </message>
    <message>
        <source>Stride 2 keeps every second window along each axis.</source>
        <translation>El stride 2 conserva una de cada dos ventanas en cada eje.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>The 4×4 question</source>
        <translation>La pregunta de 4×4</translation>
    </message>
    <message>
        <source>SAME with stride 2: zeros on one side only</source>
        <translation>SAME con stride 2: ceros en un solo lado</translation>
    </message>
    <message>
        <source>A big filter of ones counts its own overlap</source>
        <translation>Un filtro grande de unos cuenta su propio solapamiento</translation>
    </message>
    <message>
        <source>Explicit padding: each side as you like</source>
        <translation>Padding explícito: cada lado como se quiera</translation>
    </message>
    <message>
        <source>Cells that no window reads</source>
        <translation>Celdas que ninguna ventana lee</translation>
    </message>
    <message>
        <source>Dilation: the same nine weights, spread out</source>
        <translation>Dilatación: los mismos nueve pesos, separados</translation>
    </message>
    <message>
        <source>One dimension: a moving difference</source>
        <translation>Una dimensión: una diferencia móvil</translation>
    </message>
    <message>
        <source>Three channels become two</source>
        <translation>Tres canales se convierten en dos</translation>
    </message>
    <message>
        <source>Two pictures in one batch</source>
        <translation>Dos imágenes en un lote</translation>
    </message>
    <message>
        <source>1×1: only the channels are mixed</source>
        <translation>1×1: solo se mezclan los canales</translation>
    </message>
    <message>
        <source>Groups: two convolutions side by side</source>
        <translation>Grupos: dos convoluciones lado a lado</translation>
    </message>
    <message>
        <source>Ten channels, ten filters, stride 2</source>
        <translation>Diez canales, diez filtros, stride 2</translation>
    </message>
    <message>
        <source>A picture and Sobel’s edge filters</source>
        <translation>Una imagen y los filtros de bordes de Sobel</translation>
    </message>
    <message>
        <source>The example from the forum: what does TensorFlow do with a 4×4 input and a 3×3 filter? One filter, one channel, no padding: four windows fit, so four numbers come out.</source>
        <translation>El ejemplo del foro: ¿qué hace TensorFlow con una entrada de 4×4 y un filtro de 3×3? Un filtro, un canal, sin relleno: caben cuatro ventanas, así que salen cuatro números.</translation>
    </message>
    <message>
        <source>The numbers 0 to 15 and a 3×3 filter of ones. With stride 2 SAME needs just one row and one column of zeros, and they go to the bottom and to the right, not all around. Each output number is a plain sum: 45, 39, 66, 50.</source>
        <translation>Los números del 0 al 15 y un filtro de unos de 3×3. Con paso 2, SAME necesita solo una fila y una columna de ceros, y van abajo y a la derecha, no alrededor. Cada número de la salida es una simple suma: 45, 39, 66, 50.</translation>
    </message>
    <message>
        <source>Input and filter are all ones, so each output number says how many of the 36 taps lie on the picture and not on padding. The filter is 6 wide: SAME adds five zeros, two on the left and three on the right, and so the numbers are not symmetric.</source>
        <translation>La entrada y el filtro son todo unos, así que cada número de la salida dice cuántos de los 36 pesos caen sobre la imagen y no sobre el relleno. El filtro tiene 6 de ancho: SAME añade cinco ceros, dos a la izquierda y tres a la derecha, y por eso los números no son simétricos.</translation>
    </message>
    <message>
        <source>Four pairs in the order of the axes. Here one row of zeros goes above and two go below, none to the left and one to the right. The pairs for batch and channels have to be zero.</source>
        <translation>Cuatro pares en el orden de los ejes. Aquí va una fila de ceros arriba y dos abajo, ninguna columna a la izquierda y una a la derecha. Los pares del lote y de los canales deben ser cero.</translation>
    </message>
    <message>
        <source>The stride is 3, the filter only 2 wide. Rows and columns 2 and 5 lie between the windows or behind the last one: changing their numbers changes nothing.</source>
        <translation>El paso es 3 y el filtro solo tiene 2 de ancho. Las filas y columnas 2 y 5 quedan entre las ventanas o detrás de la última: cambiar sus números no cambia nada.</translation>
    </message>
    <message>
        <source>A signal of twelve numbers as a picture of height 1, and the filter −1, 0, 1. TensorFlow does not mirror the filter: where the signal rises the result is positive.</source>
        <translation>Una señal de doce números como imagen de altura 1, y el filtro −1, 0, 1. TensorFlow no invierte el filtro: donde la señal sube, el resultado es positivo.</translation>
    </message>
    <message>
        <source>A filter is as deep as the input: one 2×2 plane for each of the three channels. All three planes are multiplied and added into one number, so the channels do not stay apart. Two filters give two output channels.</source>
        <translation>Un filtro es tan profundo como la entrada: un plano de 2×2 para cada uno de los tres canales. Los tres planos se multiplican y se suman en un solo número, así que los canales no quedan separados. Dos filtros dan dos canales de salida.</translation>
    </message>
    <message>
        <source>The first axis counts pictures. They share the filter and never meet: the first four rows of the virtual tensor come from the first picture, the other four from the second.</source>
        <translation>El primer eje cuenta imágenes. Comparten el filtro y nunca se encuentran: las primeras cuatro filas del tensor virtual vienen de la primera imagen, las otras cuatro de la segunda.</translation>
    </message>
    <message>
        <source>A 1×1 filter looks at one position at a time, so neighbours play no role. The virtual tensor is then the input itself, only reshaped, and the step is one matrix product over channels.</source>
        <translation>Un filtro de 1×1 mira una posición cada vez, así que los vecinos no cuentan. El tensor virtual es entonces la propia entrada, solo con otra forma, y el paso es un producto de matrices sobre los canales.</translation>
    </message>
    <message>
        <source>A filter of depth 1 on three channels makes three groups: every channel is filtered with its own 3×3 plane, and nothing is mixed. Here they are an identity, a sum of rows and an edge detector.</source>
        <translation>Un filtro de profundidad 1 sobre tres canales forma tres grupos: cada canal se filtra con su propio plano de 3×3 y nada se mezcla. Aquí son una identidad, una suma de filas y un detector de bordes.</translation>
    </message>
    <message>
        <source>The input has four channels, but the filter is only two deep. TensorFlow does not refuse that: it makes two groups. Output channels 0 and 1 read input channels 0 and 1; output channels 2 and 3 read input channels 2 and 3. The filter matrix becomes two blocks.</source>
        <translation>La entrada tiene cuatro canales, pero el filtro solo tiene dos de profundidad. TensorFlow no lo rechaza: forma dos grupos. Los canales de salida 0 y 1 leen los de entrada 0 y 1; los de salida 2 y 3 leen los de entrada 2 y 3. La matriz del filtro se convierte en dos bloques.</translation>
    </message>
    <message>
        <source>A small colour picture, 72 rows of 96 pixels. The first filter compares left with right, the second one above with below; both add up the three colours. Flat areas give 0, edges give large numbers of either sign.</source>
        <translation>Una pequeña imagen en color, 72 filas de 96 píxeles. El primer filtro compara izquierda con derecha, el segundo arriba con abajo; ambos suman los tres colores. Las zonas planas dan 0, los bordes dan números grandes de ambos signos.</translation>
    </message>
    <message>
        <source>Bias, ReLU and max pooling</source>
        <translation>Sesgo, ReLU y max pooling</translation>
    </message>
    <message>
        <source>Transposed: where the checkerboard comes from</source>
        <translation>Transpuesta: de dónde sale el tablero de ajedrez</translation>
    </message>
    <message>
        <source>Learn Sobel: a filter finds its numbers</source>
        <translation>Aprender Sobel: un filtro encuentra sus números</translation>
    </message>
    <message>
        <source>Each input number lays down the whole filter; the windows begin 2 apart and are 3 wide. So every second row and column gets one term more: from ones alone comes 1 2 1 2 … and 2 4 2 4 …, a checkerboard. A filter of 4 or of 2 overlaps evenly.</source>
        <translation>Cada número de la entrada coloca el filtro entero; las ventanas empiezan a distancia 2 y tienen 3 de ancho. Por eso una de cada dos filas y columnas recibe un término más: de unos solos sale 1 2 1 2 … y 2 4 2 4 …, un tablero de ajedrez. Un filtro de 4 o de 2 se solapa por igual.</translation>
    </message>
    <message>
        <source>The filter begins with zeros. The target is what Sobel’s filter makes of this picture. Choose Learn and play: each step takes rate · gradient away from every weight. Neighbouring pixels are alike, so it learns slowly; random numbers teach it faster.</source>
        <translation>El filtro empieza con ceros. El objetivo es lo que el filtro de Sobel hace con esta imagen. Elija Aprender y reproduzca: cada paso resta tasa · gradiente de cada peso. Los píxeles vecinos se parecen, por eso aprende despacio; con números aleatorios aprende más deprisa.</translation>
    </message>
    <message>
        <source>Depthwise: every channel by itself</source>
        <translation>Depthwise: cada canal por su cuenta</translation>
    </message>
    <message>
        <source>With dilation 2 one input cell is left out between neighbouring taps. The 3×3 filter covers 5×5 cells, but still has nine weights and nine products per window.</source>
        <translation>Con dilatación 2 se salta una celda de la entrada entre pesos vecinos. El filtro de 3×3 cubre 5×5 celdas, pero sigue teniendo nueve pesos y nueve productos por ventana.</translation>
    </message>
    <message>
        <source>Only the shapes matter here: an input of 10×10 with ten channels and ten filters of 2×10. With stride 2 and SAME the output is 5×5, whatever the size of the filter; its last axis counts the filters.</source>
        <translation>Aquí solo importan las formas: una entrada de 10×10 con diez canales y diez filtros de 2×10. Con paso 2 y SAME la salida es de 5×5, sea cual sea el tamaño del filtro; su último eje cuenta los filtros.</translation>
    </message>
    <message>
        <source>What is computed</source>
        <translation>Qué se calcula</translation>
    </message>
    <message>
        <source>What the arguments do</source>
        <translation>Qué hacen los argumentos</translation>
    </message>
    <message>
        <source>Matrices, shapes, pictures</source>
        <translation>Matrices, formas, imágenes</translation>
    </message>
    <message>
        <source>What follows a convolution</source>
        <translation>Qué sigue a una convolución</translation>
    </message>
    <message>
        <source>Gradients and learning</source>
        <translation>Gradientes y aprendizaje</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Vector picture (SVG)</source>
        <translation>Imagen vectorial (SVG)</translation>
    </message>
    <message>
        <source>Vector picture (PDF)</source>
        <translation>Imagen vectorial (PDF)</translation>
    </message>
    <message>
        <source>Handout (PDF)</source>
        <translation>Apuntes (PDF)</translation>
    </message>
    <message>
        <source>Worksheet with blanks (PDF)</source>
        <translation>Hoja de ejercicios con huecos (PDF)</translation>
    </message>
    <message>
        <source>Animation (GIF)</source>
        <translation>Animación (GIF)</translation>
    </message>
    <message>
        <source>Animation (WebP)</source>
        <translation>Animación (WebP)</translation>
    </message>
    <message>
        <source>Film (MP4, H.264)</source>
        <translation>Vídeo (MP4, H.264)</translation>
    </message>
    <message>
        <source>Film (WebM, VP9)</source>
        <translation>Vídeo (WebM, VP9)</translation>
    </message>
    <message>
        <source>Page to step through (HTML)</source>
        <translation>Página para recorrer paso a paso (HTML)</translation>
    </message>
    <message>
        <source>Text with formulas (Markdown)</source>
        <translation>Texto con fórmulas (Markdown)</translation>
    </message>
    <message>
        <source>LaTeX with TikZ pictures</source>
        <translation>LaTeX con figuras TikZ</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Cuaderno de Jupyter</translation>
    </message>
    <message>
        <source>Python program for NumPy</source>
        <translation>Programa de Python para NumPy</translation>
    </message>
    <message>
        <source>Python program for TensorFlow</source>
        <translation>Programa de Python para TensorFlow</translation>
    </message>
    <message>
        <source>Python program for Keras</source>
        <translation>Programa de Python para Keras</translation>
    </message>
    <message>
        <source>Python program for PyTorch</source>
        <translation>Programa de Python para PyTorch</translation>
    </message>
    <message>
        <source>Spreadsheet with live formulas (XLSX)</source>
        <translation>Hoja de cálculo con fórmulas vivas (XLSX)</translation>
    </message>
    <message>
        <source>One tensor for NumPy (NPY)</source>
        <translation>Un tensor para NumPy (NPY)</translation>
    </message>
    <message>
        <source>Tensors for NumPy (NPZ)</source>
        <translation>Tensores para NumPy (NPZ)</translation>
    </message>
    <message>
        <source>Tensors as tables (CSV)</source>
        <translation>Tensores como tablas (CSV)</translation>
    </message>
    <message>
        <source>Live web page (HTML)</source>
        <translation>Página web viva (HTML)</translation>
    </message>
    <message>
        <source>Course package with the live page (SCORM 1.2)</source>
        <translation>Paquete de curso con la página viva (SCORM 1.2)</translation>
    </message>
    <message>
        <source>Sheets and solutions (PDF)</source>
        <translation>Hojas y soluciones (PDF)</translation>
    </message>
    <message>
        <source>Questions for Moodle (XML)</source>
        <translation>Preguntas para Moodle (XML)</translation>
    </message>
    <message>
        <source>Questions (GIFT)</source>
        <translation>Preguntas (GIFT)</translation>
    </message>
    <message>
        <source>Questions as a table (CSV)</source>
        <translation>Preguntas como tabla (CSV)</translation>
    </message>
    <message>
        <source>Slides for a projector (PDF, 16:9)</source>
        <translation>Diapositivas para un proyector (PDF, 16:9)</translation>
    </message>
    <message>
        <source>Captions of a film (WebVTT)</source>
        <translation>Subtítulos de una película (WebVTT)</translation>
    </message>
    <message>
        <source>Captions of a film (SubRip)</source>
        <translation>Subtítulos de una película (SubRip)</translation>
    </message>
    <message>
        <source>Picture for LaTeX to read in (TikZ)</source>
        <translation>Imagen para incluir en LaTeX (TikZ)</translation>
    </message>
    <message>
        <source>Tensors (safetensors)</source>
        <translation>Tensores (safetensors)</translation>
    </message>
    <message>
        <source>Conv2D Lab lesson</source>
        <translation>Lección de Conv2D Lab</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>The old file has %n other name(s) (hard links), which still hold what it was.</source>
        <translation>
            <numerusform>El archivo antiguo tiene otro nombre más (%n enlace duro), que conserva lo que era.</numerusform>
            <numerusform>El archivo antiguo tiene otros %n nombres (enlaces duros), que conservan lo que era.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Unos</translation>
    </message>
    <message>
        <source>Ramp 0, 1, 2, …</source>
        <translation>Rampa 0, 1, 2, …</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Tablero de ajedrez</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>Impulso</translation>
    </message>
    <message>
        <source>Random integers</source>
        <translation>Enteros aleatorios</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Desenfoque de media</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Desenfoque gaussiano</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Enfocar</translation>
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
        <translation>Laplaciano</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>Relieve</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>The FFmpeg on this machine has no H.264 encoder (libx264).</source>
        <translation>El FFmpeg de este equipo no tiene codificador H.264 (libx264).</translation>
    </message>
    <message>
        <source>The FFmpeg on this machine has no VP9 encoder (libvpx).</source>
        <translation>El FFmpeg de este equipo no tiene codificador VP9 (libvpx).</translation>
    </message>
    <message>
        <source>This program was built without FFmpeg&apos;s libraries, so it writes no films.</source>
        <translation>Este programa se compiló sin las bibliotecas de FFmpeg, por lo que no escribe vídeos.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>Importers</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>Arrays de NumPy</translation>
    </message>
    <message>
        <source>NumPy archives</source>
        <translation>Archivos comprimidos de NumPy</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Código de Python</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Cuadernos</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>All readable files</source>
        <translation>Todo lo que se puede leer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Plain images</source>
        <translation>Imágenes sencillas</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that this file translates to: de, fr, es, …</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Skip to the picture</source>
        <translation>Ir a la imagen</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplanar</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraer</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Como en la documentación</translation>
    </message>
    <message>
        <source>Window by window</source>
        <translation>Ventana a ventana</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>Fase a fase</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Número a número</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Por función</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Por valor</translation>
    </message>
    <message>
        <source>By how often it is read</source>
        <translation>Según cuántas veces se lee</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Download lesson</source>
        <translation>Descargar la lección</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>The link is copied. It holds the whole lesson as it is now.</source>
        <translation>El enlace está copiado. Contiene toda la lección tal como está ahora.</translation>
    </message>
    <message>
        <source>This lesson is too large for a link. Download it instead.</source>
        <translation>Esta lección es demasiado grande para un enlace. Descárguela en su lugar.</translation>
    </message>
    <message>
        <source>The link holds no lesson that can be read. The page&apos;s own lesson is shown.</source>
        <translation>El enlace no contiene ninguna lección legible. Se muestra la lección de la página.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Rellenar…</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Unos</translation>
    </message>
    <message>
        <source>0, 1, 2, …</source>
        <translation>0, 1, 2, …</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>One 1 in the middle</source>
        <translation>Un 1 en el centro</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Desenfoque de caja</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>height</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Dilations</source>
        <translation>Dilataciones</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explícito</translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation>arriba, abajo, izquierda, derecha</translation>
    </message>
    <message>
        <source>The call as text</source>
        <translation>La llamada como texto</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Lenguaje del código</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>todavía no está</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Celda siguiente</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Su turno</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La respuesta es %1.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>Escriba números separados por espacios o comas.</translation>
    </message>
    <message>
        <source>Click the cell in the picture.</source>
        <translation>Haga clic en la celda de la imagen.</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Esta no.</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Todavía no.</translation>
    </message>
    <message>
        <source>That is not what was to be changed. Undo it and read the task again.</source>
        <translation>No era eso lo que había que cambiar. Deshágalo y lea otra vez la tarea.</translation>
    </message>
    <message>
        <source>Nothing to predict at this step. Go on to the next one.</source>
        <translation>No hay nada que predecir en este paso. Pase al siguiente.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The engine stopped at something it could not do. The last good state is shown again.</source>
        <translation>El motor se detuvo en algo que no pudo hacer. Se muestra de nuevo el último estado correcto.</translation>
    </message>
    <message>
        <source>This browser cannot run the page&apos;s engine; the picture above is all there is.</source>
        <translation>Este navegador no puede ejecutar el motor de la página; solo queda la imagen de arriba.</translation>
    </message>
    <message>
        <source>The lesson cannot be read: %1</source>
        <translation>No se puede leer la lección: %1</translation>
    </message>
    <message>
        <source>The result is hidden while you predict it.</source>
        <translation>El resultado está oculto mientras lo predice.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>This program was built without the live page&apos;s engine (Clang for WebAssembly), so it writes no live pages.</source>
        <translation>Este programa se construyó sin el motor de la página viva (Clang para WebAssembly), así que no escribe páginas vivas.</translation>
    </message>
    <message>
        <source>This page needs scripts. Without them it shows the picture alone.</source>
        <translation>Esta página necesita scripts. Sin ellos solo muestra la imagen.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>The picture was scaled down from %1×%2 to %3×%4 for this page.</source>
        <translation>La imagen se redujo de %1×%2 a %3×%4 para esta página.</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ sesgo</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Volver a la lección</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>an output number</source>
        <translation>un número de salida</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>una fila del tensor virtual</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>el lugar de un peso en la matriz del filtro</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>la forma de la salida</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>los ceros de SAME</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Print with answers</source>
        <translation>Imprimir con respuestas</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ida</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>unos</translation>
    </message>
    <message>
        <source>1 at one place</source>
        <translation>1 en un lugar</translation>
    </message>
    <message>
        <source>typed…</source>
        <translation>escrito…</translation>
    </message>
    <message>
        <source>error to a target…</source>
        <translation>error a un objetivo…</translation>
    </message>
    <message>
        <source>Its numbers, row by row</source>
        <translation>Sus números, fila por fila</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>The picture stays at this step.</source>
        <translation>La imagen se queda en este paso.</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>En esta página no se puede cambiar ningún número.</translation>
    </message>
    <message>
        <source>Results are not shown ahead.</source>
        <translation>Los resultados no se muestran por adelantado.</translation>
    </message>
    <message>
        <source>The next page opens after an answer.</source>
        <translation>La página siguiente se abre después de una respuesta.</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>un número después del sesgo</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>un número después de ReLU</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>un número después del pooling</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>un gradiente de un peso</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>un gradiente de una entrada</translation>
    </message>
    <message>
        <source>Letter keys (E, C, S, L)</source>
        <translation>Teclas de letras (E, C, S, L)</translation>
    </message>
    <message>
        <source>As a convolution</source>
        <translation>Como convolución</translation>
    </message>
    <message>
        <source>Bias as a row of the filter matrix</source>
        <translation>Sesgo como fila de la matriz del filtro</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>{input|The input} has shape %1, {filter|the filter} %2. The filter&apos;s window slides over the input and produces one number at each position: {output|an output} of shape %3.</source>
        <translation>{input|La entrada} tiene la forma %1, {filter|el filtro} %2. La ventana del filtro se desliza por la entrada y produce un número en cada posición: {output|una salida} de forma %3.</translation>
    </message>
    <message>
        <source>The call says NCHW, so channels come before height and width.</source>
        <translation>La llamada indica NCHW, así que los canales van antes que la altura y la anchura.</translation>
    </message>
    <message>
        <source>{filter|The filter} becomes a matrix of %1 [%1:row|rows], one for each tap, and %2 [%2:column|columns], one for each output channel. Its values are copied as they are; only their positions change.</source>
        <translation>{filter|El filtro} se convierte en una matriz de %1 [%1:fila|filas], una por posición del filtro, y %2 [%2:columna|columnas], una por canal de salida. Sus valores se copian tal cual; solo cambian de lugar.</translation>
    </message>
    <message>
        <source>{flat|Row %1} of the filter matrix takes {filter|the weights at height %2, width %3, channel %4}, one for each filter that reads this channel: %5. Only their positions change.</source>
        <translation>{flat|La fila %1} de la matriz del filtro toma {filter|los pesos en altura %2, anchura %3, canal %4}, uno por cada filtro que lee este canal: %5. Solo cambian de lugar.</translation>
    </message>
    <message>
        <source>{filter|`filter[%3, %4, %5, %6]` = %7} goes to {flat|row %1, column %2} of the filter matrix. Its value stays; only its position changes.</source>
        <translation>{filter|`filter[%3, %4, %5, %6]` = %7} va a {flat|la fila %1, columna %2} de la matriz del filtro. Su valor no cambia; solo su lugar.</translation>
    </message>
    <message>
        <source>{filter|The marked weight} goes to a row and a column of the filter matrix. Which ones?</source>
        <translation>{filter|El peso marcado} va a una fila y una columna de la matriz del filtro. ¿A cuáles?</translation>
    </message>
    <message>
        <source>At each position of {window|the window}, the numbers under it are copied into one row of the {patch|virtual tensor}: %1 [%1:row|rows] of %2 [%2:number|numbers].</source>
        <translation>Allí donde se detiene {window|la ventana}, los números que cubre se leen y se colocan en una fila del {patch|tensor virtual}: %1 [%1:fila|filas] de %2 [%2:número|números].</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %3 [%3:number|numbers] under it, read row by row, are {row|row %4 of the virtual tensor}.</source>
        <translation>{window|La ventana} está en {output|la fila %1, columna %2 de la salida}. [%3:El número que cubre es|Los %3 números que cubre, leídos fila por fila, son] {row|la fila %4 del tensor virtual}.</translation>
    </message>
    <message>
        <source>%1 of them [%1:lies|lie] outside the input and [%1:reads|read] {padding|0}.</source>
        <translation>%1 de ellos [%1:queda|quedan] fuera de la entrada y [%1:se lee|se leen] como {padding|0}.</translation>
    </message>
    <message>
        <source>{row|Row %1, column %2} of the virtual tensor repeats {input|`%3` = %4}. Nothing is computed yet.</source>
        <translation>{row|La fila %1, columna %2} del tensor virtual repite {input|`%3` = %4}. Aún no se calcula nada.</translation>
    </message>
    <message>
        <source>{row|Row %1, column %2} of the virtual tensor lies outside the input, on the padding, and reads {padding|0}.</source>
        <translation>{row|La fila %1, columna %2} del tensor virtual queda fuera de la entrada, en el padding, y se lee como {padding|0}.</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. Which %3 [%3:number|numbers] does it read, and in which order?</source>
        <translation>{window|La ventana} está en {output|la fila %1, columna %2 de la salida}. [%3:¿Qué número lee?|¿Qué %3 números lee, y en qué orden?]</translation>
    </message>
    <message>
        <source>{patch|The virtual tensor} times {filter|the filter matrix}: each of the %1 [%1:row|rows] meets each of the %2 [%2:column|columns]. Every {output|output number} is a sum of %3 [%3:product|products].</source>
        <translation>{patch|El tensor virtual} por {filter|la matriz del filtro}: %1 [%1:fila|filas] y %2 [%2:columna|columnas]; cada fila se encuentra con cada columna. Cada {output|número de la salida} es una suma de %3 [%3:producto|productos].</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %4 [%4:number|numbers] under it are {row|row %3 of the virtual tensor}. That row times {filter|the flattened filter} gives:</source>
        <translation>{window|La ventana} está en {output|la fila %1, columna %2 de la salida}. [%4:El número que cubre es|Los %4 números que cubre son] {row|la fila %3 del tensor virtual}. Esa fila por {filter|el filtro aplanado} da:</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %4 [%4:number|numbers] under it are {row|row %3 of the virtual tensor}. That row times {filter|column %5 of the filter matrix} gives:</source>
        <translation>{window|La ventana} está en {output|la fila %1, columna %2 de la salida}. [%4:El número que cubre es|Los %4 números que cubre son] {row|la fila %3 del tensor virtual}. Esa fila por {filter|la columna %5 de la matriz del filtro} da:</translation>
    </message>
    <message>
        <source>Product %1 of %2: {input|%3} meets {filter|%4}. Their product, %5, is added to {sum|the sum}.</source>
        <translation>Producto %1 de %2: {input|%3} se encuentra con {filter|%4}. Su producto, %5, se suma a {sum|la suma}.</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. Multiply each number under it by {filter|the weight it meets} in filter %3, and add. What comes out?</source>
        <translation>{window|La ventana} está en {output|la fila %1, columna %2 de la salida}. Multiplique cada número que cubre por {filter|el peso que le corresponde} en el filtro %3 y sume. ¿Qué sale?</translation>
    </message>
    <message>
        <source>The product has %1 [%1:row|rows] and %2 [%2:column|columns]. Reshaped to %3, it is {output|the output}. No number changes.</source>
        <translation>El producto tiene %1 [%1:fila|filas] y %2 [%2:columna|columnas]. Devuelto a la forma %3, es {output|la salida}. Ningún número cambia.</translation>
    </message>
    <message>
        <source>{sum|Row %1 of the product} goes to {output|output row %2, column %3}, one number per channel. No number changes.</source>
        <translation>{sum|La fila %1 del producto} va a {output|la fila %2, columna %3 de la salida}, un número por canal. Ningún número cambia.</translation>
    </message>
    <message>
        <source>This is image %1 of the batch.</source>
        <translation>Esta es la imagen %1 del lote.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>Step 1 of 3   Flatten the filter</source>
        <translation>Paso 1 de 3   Aplanar el filtro</translation>
    </message>
    <message>
        <source>Step 2 of 3   Extract patches</source>
        <translation>Paso 2 de 3   Extraer parches</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply</source>
        <translation>Paso 3 de 3   Multiplicar</translation>
    </message>
    <message>
        <source>Finally   Reshape</source>
        <translation>Por último   Cambiar la forma</translation>
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
        <translation>¿Por qué este tamaño?</translation>
    </message>
    <message>
        <source>VALID places {filter|the window} of %1×%2 only where it lies completely on {input|the input} of %3×%4. With this stride, that makes {output|%5×%6} positions.</source>
        <translation>VALID solo coloca {filter|la ventana} de %1×%2 donde cabe por completo en {input|la entrada} de %3×%4. Con este paso son {output|%5×%6} posiciones.</translation>
    </message>
    <message>
        <source>SAME divides the {input|input of %1×%2} by the stride of %3×%4 and rounds up: {output|%5×%6}. The filter&apos;s size plays no part; {padding|zeros} fill what is missing.</source>
        <translation>SAME divide la {input|entrada de %1×%2} entre el stride de %3×%4 y redondea hacia arriba: {output|%5×%6}. El tamaño del filtro no influye; los {padding|ceros} completan lo que falta.</translation>
    </message>
    <message>
        <source>With {padding|its padding} the input is %3×%4. {filter|The window} of %1×%2 is placed wherever it lies completely on it. With this stride, that makes {output|%5×%6} positions.</source>
        <translation>Con {padding|su padding}, la entrada mide %3×%4. {filter|La ventana} de %1×%2 se detiene allí donde cabe por completo: contando de stride en stride, en {output|%5×%6} lugares.</translation>
    </message>
    <message>
        <source>Where did the odd zero go?</source>
        <translation>¿Adónde fue el cero impar?</translation>
    </message>
    <message>
        <source>SAME needs %1 [%1:row|rows] of {padding|zeros} here, which is odd: %2 above and %3 below. The odd one always goes to the bottom. One padding number for both sides, as PyTorch takes it, cannot do that.</source>
        <translation>SAME necesita aquí %1 [%1:fila|filas] de {padding|ceros}, un número impar: %2 arriba y %3 abajo. El cero sobrante va siempre abajo. Un solo número de padding para ambos lados, como en PyTorch, no puede hacerlo.</translation>
    </message>
    <message>
        <source>SAME needs %1 [%1:column|columns] of {padding|zeros} here, which is odd: %2 left and %3 right. The odd one always goes to the right. One padding number for both sides, as PyTorch takes it, cannot do that.</source>
        <translation>SAME necesita aquí %1 [%1:columna|columnas] de {padding|ceros}, un número impar: %2 a la izquierda y %3 a la derecha. El cero sobrante va siempre a la derecha. Un solo número de padding para ambos lados, como en PyTorch, no puede hacerlo.</translation>
    </message>
    <message>
        <source>What was dropped?</source>
        <translation>¿Qué se ha descartado?</translation>
    </message>
    <message>
        <source>After the last window %1 [%1:row is|rows are] left at the bottom, too few for another step of %2. No window reads them; they are dropped.</source>
        <translation>Tras la última ventana [%1:queda|quedan] %1 [%1:fila|filas] abajo, muy poco para otro salto de %2. Ninguna ventana lee esas celdas; se descartan.</translation>
    </message>
    <message>
        <source>After the last window %1 [%1:column is|columns are] left at the right, too few for another step of %2. No window reads them; they are dropped.</source>
        <translation>Tras la última ventana [%1:queda|quedan] %1 [%1:columna|columnas] a la derecha, muy poco para otro salto de %2. Ninguna ventana lee esas celdas; se descartan.</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>¿Qué es un grupo?</translation>
    </message>
    <message>
        <source>{filter|The filter} is %1 deep and {input|the input} has %2 channels, so there are %3 groups. Each group&apos;s %4 [%4:filter reads|filters read] only that group&apos;s channels. Elsewhere the filter matrix is 0.</source>
        <translation>{filter|El filtro} tiene profundidad %1 y {input|la entrada} tiene %2 canales, así que hay %3 grupos. [%4:El filtro de cada grupo lee|Los %4 filtros de cada grupo leen] solo los canales de ese grupo. En lo demás, la matriz del filtro es 0.</translation>
    </message>
    <message>
        <source>With one channel per group it is called depthwise.</source>
        <translation>Con un canal por grupo se llama «depthwise».</translation>
    </message>
    <message>
        <source>What does dilation do?</source>
        <translation>¿Qué hace la dilatación?</translation>
    </message>
    <message>
        <source>Why flatten?</source>
        <translation>¿Por qué aplanar?</translation>
    </message>
    <message>
        <source>A window times {filter|a filter}, summed, is a dot product. Written as one column, the filter can meet every {patch|patch} in a single matrix product, which machines do very fast.</source>
        <translation>Una ventana por {filter|un filtro}, sumado todo, es un producto escalar. Escrito como una columna, el filtro puede encontrarse con cada {patch|parche} en un único producto de matrices, algo que las máquinas hacen muy deprisa.</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>¿En qué orden?</translation>
    </message>
    <message>
        <source>Filter height changes slowest, then width; the input channel changes fastest, as NumPy&apos;s `ravel` reads it. {patch|Patches} are laid out in the same order, so each input meets its own {filter|weight}.</source>
        <translation>La altura del filtro es la que cambia más despacio, luego la anchura, y el canal de entrada el más rápido: como lo lee `ravel` de NumPy. Los {patch|parches} siguen el mismo orden, así que cada entrada se encuentra con su propio {filter|peso}.</translation>
    </message>
    <message>
        <source>Does this cost anything?</source>
        <translation>¿Cuesta algo?</translation>
    </message>
    <message>
        <source>No. In memory {filter|the filter} already lies in this order, so flattening is a `reshape`: the numbers stay where they are.</source>
        <translation>No. En memoria, {filter|el filtro} ya está en ese orden, así que aplanar es un `reshape`: los números se quedan donde están.</translation>
    </message>
    <message>
        <source>Why are there zeros in the filter matrix?</source>
        <translation>¿Por qué hay ceros en la matriz del filtro?</translation>
    </message>
    <message>
        <source>There are %1 groups, so the matrix has %1 blocks of %2 [%2:row|rows] and %3 [%3:column|columns] along its diagonal. Outside the blocks no weight exists, and nothing is computed there.</source>
        <translation>Hay %1 grupos, así que la matriz tiene %1 bloques de %2 [%2:fila|filas] y %3 [%3:columna|columnas] a lo largo de la diagonal. Fuera de los bloques no existen pesos y no se calcula nada.</translation>
    </message>
    <message>
        <source>What is virtual?</source>
        <translation>¿Qué es lo virtual?</translation>
    </message>
    <message>
        <source>{patch|This table} shows %1 [%1:number|numbers], but they need not be stored: each is one of the {input|%2 input [%2:number|numbers]}, found by its index, or a padding zero.</source>
        <translation>{patch|Esta tabla} muestra %1 [%1:número|números], pero nadie tiene que guardarlos: cada uno es uno de los {input|%2 [%2:número|números] de la entrada}, que se halla por su índice, o un cero del padding.</translation>
    </message>
    <message>
        <source>Where do the zeros come from?</source>
        <translation>¿De dónde vienen los ceros?</translation>
    </message>
    <message>
        <source>{padding|Padding}: %1 above, %2 below, %3 left, %4 right. Those cells exist only as an index rule. They take part in the products like any other number.</source>
        <translation>{padding|Padding}: %1 arriba, %2 abajo, %3 a la izquierda, %4 a la derecha. Esas celdas existen solo como regla de índices. Participan en los productos como cualquier otro número.</translation>
    </message>
    <message>
        <source>Why does the window jump?</source>
        <translation>¿Por qué salta la ventana?</translation>
    </message>
    <message>
        <source>The stride moves it %1 [%1:row|rows] down and %2 [%2:column|columns] across at a time. The positions in between are not computed, so the output is smaller.</source>
        <translation>El stride la mueve cada vez %1 [%1:fila|filas] hacia abajo y %2 [%2:columna|columnas] hacia un lado. Los lugares intermedios no se calculan, así que la salida es menor.</translation>
    </message>
    <message>
        <source>Why do numbers repeat?</source>
        <translation>¿Por qué se repiten números?</translation>
    </message>
    <message>
        <source>Windows overlap. Here {input|an input number} is read by up to %1 windows and appears once in each of their {patch|rows}.</source>
        <translation>Las ventanas se solapan. Aquí, {input|un número de la entrada} lo leen hasta %1 ventanas y aparece una vez en cada una de sus {patch|filas}.</translation>
    </message>
    <message>
        <source>One row for each output position: image by image, from top to bottom, from left to right. Within a row, height comes first, then width; the channel changes fastest.</source>
        <translation>Una fila por cada lugar de la salida: imagen por imagen, de arriba abajo, de izquierda a derecha. Dentro de una fila: altura, anchura y luego el canal, el más rápido.</translation>
    </message>
    <message>
        <source>Element-wise, or a matrix product?</source>
        <translation>¿Elemento a elemento, o producto de matrices?</translation>
    </message>
    <message>
        <source>Both. The sum of element-wise products over one {patch|patch} is the dot product of one row with one {filter|column}, so all patches at once are one matrix product, and that is what runs fast.</source>
        <translation>Ambas cosas. La suma de los productos elemento a elemento de un {patch|parche} es el producto escalar de una fila y una {filter|columna}; todos los parches juntos son, pues, un único producto de matrices, y eso es lo que va rápido.</translation>
    </message>
    <message>
        <source>How are channels summed?</source>
        <translation>¿Cómo se suman los canales?</translation>
    </message>
    <message>
        <source>Each of the %1 channels has {filter|weights} of its own. All products go into one sum, so one filter makes one {output|number}, not one for each channel.</source>
        <translation>Cada uno de los %1 canales tiene sus propios {filter|pesos}. Todos los productos van a una sola suma, así que un filtro produce un {output|número}, no uno por canal.</translation>
    </message>
    <message>
        <source>Each of the %1 channels has {filter|weights} of its own. Their sums are %2; added up they make one {output|number}: %3.</source>
        <translation>Cada uno de los %1 canales tiene sus propios {filter|pesos}. Sus sumas son %2; sumadas dan un {output|número}: %3.</translation>
    </message>
    <message>
        <source>What does another filter do?</source>
        <translation>¿Qué hace otro filtro?</translation>
    </message>
    <message>
        <source>{filter|Filter %1} reads the same {patch|patch} with weights of its own and writes its own channel of {output|the output}. In the matrix it is one more column.</source>
        <translation>{filter|El filtro %1} lee el mismo {patch|parche} con sus propios pesos y escribe su propio canal de {output|la salida}. En la matriz es una columna más.</translation>
    </message>
    <message>
        <source>Why does nothing move?</source>
        <translation>¿Por qué no se mueve nada?</translation>
    </message>
    <message>
        <source>The rows were made in the order of {output|the output}: image, row, column. Read one after the other they already are the output; only the shape gets its axes back.</source>
        <translation>Las filas se hicieron en el orden de {output|la salida}: imagen, fila, columna. Leídas una tras otra ya son la salida; solo la forma recupera sus ejes.</translation>
    </message>
    <message>
        <source>VALID adds nothing: every number that is read comes from the input. The price is a smaller output.</source>
        <translation>VALID no añade nada: cada número leído procede de la entrada. El precio es una salida más pequeña.</translation>
    </message>
    <message>
        <source>SAME does not promise the same size. It does so only with stride 1.</source>
        <translation>SAME no promete el mismo tamaño. Solo es así con stride 1.</translation>
    </message>
    <message>
        <source>Padding given in numbers means the same in TensorFlow and in PyTorch. SAME with a stride does not.</source>
        <translation>El padding dado en números significa lo mismo en TensorFlow y en PyTorch. SAME con stride, no.</translation>
    </message>
    <message>
        <source>The order of rows is a convention. Get it wrong (PyTorch puts channels first), and every result is wrong without any error.</source>
        <translation>El orden de las filas es una convención. Si se confunde (PyTorch pone los canales primero), todos los resultados salen mal sin que haya ningún error.</translation>
    </message>
    <message>
        <source>This is the step people call im2col. Libraries that do store the table pay for it in memory.</source>
        <translation>Este es el paso que se conoce como im2col. Las bibliotecas que sí guardan la tabla lo pagan en memoria.</translation>
    </message>
    <message>
        <source>Here each patch is multiplied as soon as it is extracted. The numbers are the same in either order.</source>
        <translation>Aquí cada parche se multiplica en cuanto se extrae. Los números son los mismos, se siga el orden que se siga.</translation>
    </message>
    <message>
        <source>The filter is not flipped: this is cross-correlation, which deep learning calls convolution.</source>
        <translation>El filtro no se voltea: es una correlación cruzada, que en aprendizaje profundo se llama convolución.</translation>
    </message>
    <message>
        <source>All patches and all filters meet in one product. That is why a layer with many filters is still one call.</source>
        <translation>Todos los parches y todos los filtros se encuentran en un solo producto. Por eso una capa con muchos filtros sigue siendo una sola llamada.</translation>
    </message>
    <message>
        <source>A filter always spans all channels that it reads. It slides along height and width only.</source>
        <translation>Un filtro abarca siempre todos los canales que lee. Se desliza solo a lo alto y a lo ancho.</translation>
    </message>
    <message>
        <source>Each filter has made one output channel. How many channels went in no longer shows in the output.</source>
        <translation>Cada filtro ha dado un canal de salida. Cuántos canales entraron ya no se ve en la salida.</translation>
    </message>
    <message>
        <source>%1 [%1:multiply-add|multiply-adds].</source>
        <translation>%1 [%1:multiplicación-suma|multiplicaciones-sumas].</translation>
    </message>
    <message>
        <source>The patches hold %1 [%1:number|numbers] for %2 in the input (×%3).</source>
        <translation>Los parches contienen %1 [%1:número|números] para %2 en la entrada (×%3).</translation>
    </message>
    <message>
        <source>The patches hold %1 [%1:number|numbers] for %2 in the input.</source>
        <translation>Los parches contienen %1 [%1:número|números] para %2 en la entrada.</translation>
    </message>
    <message>
        <source>%1 of these [%1:meets|meet] a padding zero.</source>
        <translation>%1 de ellas [%1:se encuentra|se encuentran] con un cero del padding.</translation>
    </message>
    <message>
        <source>An input is read by up to %1 [%1:window|windows].</source>
        <translation>Una entrada la leen como máximo %1 [%1:ventana|ventanas].</translation>
    </message>
    <message>
        <source>%1 [%1:input is|inputs are] never read.</source>
        <translation>%1 [%1:entrada no se lee|entradas no se leen] nunca.</translation>
    </message>
    <message>
        <source>What number comes out at output row %1, column %2, channel %3?</source>
        <translation>¿Qué número sale en la fila %1, columna %2, canal %3 de la salida?</translation>
    </message>
    <message>
        <source>Which %2 [%2:number is|numbers are] in row %1 of the virtual tensor?</source>
        <translation>¿Qué %2 [%2:número hay|números hay] en la fila %1 del tensor virtual?</translation>
    </message>
    <message>
        <source>In which row and which column of the filter matrix does `filter[%1, %2, %3, %4]` land?</source>
        <translation>¿En qué fila y en qué columna de la matriz del filtro acaba `filter[%1, %2, %3, %4]`?</translation>
    </message>
    <message>
        <source>What is the output&apos;s shape? Type its %1 sizes.</source>
        <translation>¿Qué forma tiene la salida? Escriba sus %1 tamaños.</translation>
    </message>
    <message>
        <source>How many zeros does SAME add? Type top, bottom, left, right.</source>
        <translation>¿Cuántos ceros añade SAME? Escriba arriba, abajo, izquierda, derecha.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>The answer has %1 [%1:number|numbers].</source>
        <translation>La respuesta tiene %1 [%1:número|números].</translation>
    </message>
    <message>
        <source>You left out the padding. Cells outside the input count as zeros.</source>
        <translation>Ha olvidado el padding. Las celdas fuera de la entrada cuentan como ceros.</translation>
    </message>
    <message>
        <source>You took neighbouring cells. With this dilation there are gaps between them.</source>
        <translation>Ha tomado celdas vecinas. Con esta dilatación hay huecos entre ellas.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>In the documentation&apos;s words</source>
        <translation>En palabras de la documentación</translation>
    </message>
    <message>
        <source>Not yet. Check where the window is and which weight each number meets.</source>
        <translation>Todavía no. Compruebe dónde está la ventana y qué peso encuentra cada número.</translation>
    </message>
    <message>
        <source>You gave the products one by one. The output is their sum, one number.</source>
        <translation>Ha dado los productos uno por uno. La salida es su suma, un solo número.</translation>
    </message>
    <message>
        <source>You added the inputs under the window. Multiply each one by the weight it meets first.</source>
        <translation>Ha sumado las entradas bajo la ventana. Multiplique antes cada una por el peso que encuentra.</translation>
    </message>
    <message>
        <source>You flipped the filter. TensorFlow does not: the first weight meets the first input.</source>
        <translation>Ha girado el filtro. TensorFlow no lo hace: el primer peso encuentra la primera entrada.</translation>
    </message>
    <message>
        <source>You left out one channel. Every channel under the window counts.</source>
        <translation>Ha olvidado un canal. Cuentan todos los canales bajo la ventana.</translation>
    </message>
    <message>
        <source>You kept the input&apos;s channels. The output has one channel per filter, however many channels go in.</source>
        <translation>Ha conservado los canales de la entrada. La salida tiene un canal por filtro, entren los canales que entren.</translation>
    </message>
    <message>
        <source>You put the zeros on the other side. Where their number is odd, the extra one goes to the bottom and right.</source>
        <translation>Ha puesto los ceros en el otro lado. Si su número es impar, el que sobra va abajo y a la derecha.</translation>
    </message>
    <message>
        <source>You padded half of the filter on each side, as PyTorch does with padding=k//2. SAME adds only what the last window lacks, and that depends on the input and the stride.</source>
        <translation>Ha rellenado medio filtro en cada lado, como PyTorch con padding=k//2. SAME solo añade lo que le falta a la última ventana, y eso depende de la entrada y del paso.</translation>
    </message>
    <message>
        <source>You are one position off. Check at which output row and column the window is.</source>
        <translation>Se ha desplazado una posición. Compruebe en qué fila y columna de la salida está la ventana.</translation>
    </message>
    <message>
        <source>You counted one too few. Count the positions where the window can start, the first one included.</source>
        <translation>Ha contado una de menos. Cuente las posiciones donde puede empezar la ventana, incluida la primera.</translation>
    </message>
    <message>
        <source>You moved the window by single cells. The stride here is larger than 1.</source>
        <translation>Ha movido la ventana celda a celda. Aquí el paso es mayor que 1.</translation>
    </message>
    <message>
        <source>These are the right numbers in another order. Height comes before width, and the channel is the fastest index.</source>
        <translation>Son los números correctos en otro orden. La altura va antes que la anchura, y el canal es el índice más rápido.</translation>
    </message>
    <message>
        <source>You counted from 1. Rows and columns count from 0.</source>
        <translation>Ha contado desde 1. Las filas y columnas se cuentan desde 0.</translation>
    </message>
    <message>
        <source>You used one channel only. The filter has weights for every channel, and all their products are added.</source>
        <translation>Ha usado un solo canal. El filtro tiene pesos para cada canal, y se suman todos sus productos.</translation>
    </message>
    <message>
        <source>You only scaled one channel. A 1×1 filter adds up all channels of the pixel.</source>
        <translation>Solo ha escalado un canal. Un filtro 1×1 suma todos los canales del píxel.</translation>
    </message>
    <message>
        <source>You took the average over the channels. They are summed, not averaged.</source>
        <translation>Ha hecho la media de los canales. Se suman, no se promedian.</translation>
    </message>
    <message>
        <source>You used plane 0 of the filter on every channel. Each channel has a plane of its own.</source>
        <translation>Ha usado el plano 0 del filtro en todos los canales. Cada canal tiene su propio plano.</translation>
    </message>
    <message>
        <source>You read every channel. A filter reads only the channels of its own group.</source>
        <translation>Ha leído todos los canales. Un filtro solo lee los canales de su propio grupo.</translation>
    </message>
    <message>
        <source>You counted one group. The filter is %1 deep and the input has %2 channels, so each filter reads only a part of them.</source>
        <translation>Ha contado un solo grupo. El filtro tiene profundidad %1 y la entrada %2 canales, así que cada filtro lee solo una parte.</translation>
    </message>
    <message>
        <source>You dropped the sign. A negative result is valid and stays negative; only a picture has to show it as a colour or cut it off.</source>
        <translation>Ha omitido el signo. Un resultado negativo es válido y sigue siendo negativo; solo una imagen tiene que mostrarlo con un color o recortarlo.</translation>
    </message>
    <message>
        <source>You cut a negative result to 0. The convolution does not do that; a ReLU after it would.</source>
        <translation>Ha convertido en 0 un resultado negativo. La convolución no lo hace; lo haría una ReLU posterior.</translation>
    </message>
    <message>
        <source>You applied only one of stride and dilation. `tf.nn.conv2d` takes both at once: the stride moves the window, the dilation spreads its cells.</source>
        <translation>Ha aplicado solo el paso o solo la dilatación. `tf.nn.conv2d` toma ambos a la vez: el paso mueve la ventana, la dilatación separa sus celdas.</translation>
    </message>
    <message>
        <source>You filled the gaps of the dilation. The filter keeps its %1 [%1:weight|weights] per plane; the cells between are skipped, not multiplied by zeros.</source>
        <translation>Ha rellenado los huecos de la dilatación. El filtro conserva [%1:su %1 peso|sus %1 pesos] por plano; las celdas intermedias se saltan, no se multiplican por ceros.</translation>
    </message>
    <message>
        <source>These are the right sizes in another order. Height comes before width.</source>
        <translation>Son los tamaños correctos en otro orden. La altura va antes que la anchura.</translation>
    </message>
    <message>
        <source>These are the right zeros in another order. Type top, bottom, left, right.</source>
        <translation>Son los ceros correctos en otro orden. Escriba arriba, abajo, izquierda, derecha.</translation>
    </message>
    <message>
        <source>You swapped rows and columns. There is one row per window position and one column per tap.</source>
        <translation>Ha intercambiado filas y columnas. Hay una fila por posición de la ventana y una columna por peso.</translation>
    </message>
    <message>
        <source>These are the right strides in another order. Batch comes first.</source>
        <translation>Son los pasos correctos en otro orden. El lote va primero.</translation>
    </message>
    <message>
        <source>You rounded up. The last window would stick out of the input, so it is dropped: round down.</source>
        <translation>Ha redondeado hacia arriba. La última ventana sobresaldría de la entrada, así que se descarta: redondee hacia abajo.</translation>
    </message>
    <message>
        <source>You multiplied channels by filters. Each filter adds up all its channels, so %1 [%1:filter makes|filters make] %1 output [%1:channel|channels].</source>
        <translation>Ha multiplicado canales por filtros. Cada filtro suma todos sus canales, así que %1 [%1:filtro da|filtros dan] %1 [%1:canal|canales] de salida.</translation>
    </message>
    <message>
        <source>You gave one output channel. The window does not move along the channels, and each of the %1 [%1:filter|filters] makes a channel of its own.</source>
        <translation>Ha dado un solo canal de salida. La ventana no se mueve a lo largo de los canales, y [%1:el %1 filtro|cada uno de los %1 filtros] da un canal propio.</translation>
    </message>
    <message>
        <source>You put the channels first. The call says NHWC: batch, height, width, channels.</source>
        <translation>Ha puesto los canales al principio. La llamada dice NHWC: lote, altura, anchura, canales.</translation>
    </message>
    <message>
        <source>You put the channels last. The call says NCHW: batch, channels, height, width.</source>
        <translation>Ha puesto los canales al final. La llamada dice NCHW: lote, canales, altura, anchura.</translation>
    </message>
    <message>
        <source>You used the order of another library. TensorFlow&apos;s filter is [height, width, in, out]; PyTorch stores [out, in, height, width], TensorFlow Lite [out, height, width, in].</source>
        <translation>Ha usado el orden de otra biblioteca. El filtro de TensorFlow es [height, width, in, out]; PyTorch guarda [out, in, height, width], TensorFlow Lite [out, height, width, in].</translation>
    </message>
    <message>
        <source>You left out the batch axis. Even a single image has a first axis of size 1.</source>
        <translation>Ha olvidado el eje del lote. Incluso una sola imagen tiene un primer eje de tamaño 1.</translation>
    </message>
    <message>
        <source>You left out the channel axis. Even a grey image has an axis of size 1 for its only channel.</source>
        <translation>Ha olvidado el eje de los canales. Incluso una imagen gris tiene un eje de tamaño 1 para su único canal.</translation>
    </message>
    <message>
        <source>You gave height and width only. The tensor has four axes: batch and channels too.</source>
        <translation>Solo ha dado altura y anchura. El tensor tiene cuatro ejes: también el lote y los canales.</translation>
    </message>
    <message>
        <source>You left out the filter&apos;s depth. A filter has weights for each of the %1 [%1:channel|channels] that it reads.</source>
        <translation>Ha olvidado la profundidad del filtro. Un filtro tiene pesos para [%1:el %1 canal|cada uno de los %1 canales] que lee.</translation>
    </message>
    <message>
        <source>You gave the number of filters, which a Keras layer calls `filters`. Here `filters` is the tensor of weights itself, with four axes.</source>
        <translation>Ha dado el número de filtros, que una capa de Keras llama `filters`. Aquí `filters` es el propio tensor de pesos, con cuatro ejes.</translation>
    </message>
    <message>
        <source>You moved along batch or channels too. Those two strides must be 1: no image and no channel may be skipped.</source>
        <translation>También se ha movido por el lote o los canales. Esos dos pasos deben ser 1: no se puede saltar ninguna imagen ni ningún canal.</translation>
    </message>
    <message>
        <source>You gave the total of both sides. SAME splits it: half before, half after, and an odd zero goes after.</source>
        <translation>Ha dado el total de ambos lados. SAME lo reparte: la mitad antes, la mitad después, y un cero impar después.</translation>
    </message>
    <message>
        <source>You counted the numbers that are stored: the input&apos;s. The virtual tensor shows one row per window position and repeats them.</source>
        <translation>Ha contado los números guardados: los de la entrada. El tensor virtual muestra una fila por posición de la ventana y los repite.</translation>
    </message>
    <message>
        <source>You counted all weights of the filter. Near the edge, or with a stride, fewer windows reach the cell.</source>
        <translation>Ha contado todos los pesos del filtro. Cerca del borde, o con un paso, menos ventanas alcanzan la celda.</translation>
    </message>
    <message>
        <source>You gave the depth of a group. The number of groups is channels / depth: %1 / %2.</source>
        <translation>Ha dado la profundidad de un grupo. El número de grupos es canales / profundidad: %1 / %2.</translation>
    </message>
    <message>
        <source>You left out the number of filters. All %1 [%1:filter counts|filters count].</source>
        <translation>Ha olvidado el número de filtros. [%1:Cuenta el %1 filtro|Cuentan los %1 filtros].</translation>
    </message>
    <message>
        <source>You counted one window. The filter is applied at %1 [%1:position|positions].</source>
        <translation>Ha contado una sola ventana. El filtro se aplica en %1 [%1:posición|posiciones].</translation>
    </message>
    <message>
        <source>You gave each position weights of its own. The same filter is used at every position, so its weights count once.</source>
        <translation>Ha dado pesos propios a cada posición. El mismo filtro se usa en todas las posiciones, así que sus pesos cuentan una vez.</translation>
    </message>
    <message>
        <source>You added one bias per filter, as a Keras layer has it. `tf.nn.conv2d` takes no bias: only the weights count.</source>
        <translation>Ha añadido un sesgo por filtro, como en una capa de Keras. `tf.nn.conv2d` no tiene sesgo: solo cuentan los pesos.</translation>
    </message>
    <message>
        <source>It begins with %1 + …</source>
        <translation>Empieza con %1 + …</translation>
    </message>
    <message>
        <source>It begins with %1, …</source>
        <translation>Empieza con %1, …</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <translation>%1 = %2.</translation>
    </message>
    <message>
        <source>Only %1 of the %2 products [%1:counts|count], because the others are 0: %3 = %4.</source>
        <translation>Solo [%1:cuenta|cuentan] %1 de los %2 productos, porque los demás son 0: %3 = %4.</translation>
    </message>
    <message>
        <source>The %1 [%1:product adds|products add] up to %2.</source>
        <translation>[%1:El %1 producto da|Los %1 productos dan] en total %2.</translation>
    </message>
    <message>
        <source>Each of the %1 [%1:product|products] is 0.</source>
        <translation>[%1:El %1 producto|Cada uno de los %1 productos] es 0.</translation>
    </message>
    <message>
        <source>These are the numbers under the window at row %1, column %2, read row by row.</source>
        <translation>Son los números bajo la ventana en la fila %1, columna %2, leídos fila a fila.</translation>
    </message>
    <message>
        <source>%1 = %2: height is the slowest index, then width, then the channel.</source>
        <translation>%1 = %2: la altura es el índice más lento, después la anchura, después el canal.</translation>
    </message>
    <message>
        <source>⌊(%1 − %2) / %3⌋ + 1 = %4 [%4:row|rows], ⌊(%5 − %6) / %7⌋ + 1 = %8 [%8:column|columns], one channel per filter: %9.</source>
        <translation>⌊(%1 − %2) / %3⌋ + 1 = %4 [%4:fila|filas], ⌊(%5 − %6) / %7⌋ + 1 = %8 [%8:columna|columnas], un canal por filtro: %9.</translation>
    </message>
    <message>
        <source>⌈%1 / %2⌉ = %3 [%3:row|rows], ⌈%4 / %5⌉ = %6 [%6:column|columns], one channel per filter: %7.</source>
        <translation>⌈%1 / %2⌉ = %3 [%3:fila|filas], ⌈%4 / %5⌉ = %6 [%6:columna|columnas], un canal por filtro: %7.</translation>
    </message>
    <message>
        <source>The windows need %1 more [%1:row|rows] and %2 more [%2:column|columns] than the input has. Each total is split in half, and an odd zero goes to the bottom or right.</source>
        <translation>Las ventanas necesitan %1 [%1:fila|filas] y %2 [%2:columna|columnas] más de las que tiene la entrada. Cada total se reparte por la mitad, y un cero impar va abajo o a la derecha.</translation>
    </message>
    <message>
        <source>One row for each of the %1 window [%1:position|positions], and %2 · %3 · %4 = %5 numbers in each.</source>
        <translation>Una fila para [%1:la %1 posición|cada una de las %1 posiciones] de la ventana, y %2 · %3 · %4 = %5 números en cada una.</translation>
    </message>
    <message>
        <source>%1 [%1:window contains|windows contain] this cell.</source>
        <translation>%1 [%1:ventana contiene|ventanas contienen] esta celda.</translation>
    </message>
    <message>
        <source>%1 channels / depth %2 = %3.</source>
        <translation>%1 canales / profundidad %2 = %3.</translation>
    </message>
    <message>
        <source>%1 [%1:position|positions] · %2 [%2:filter|filters] · %3 [%3:product|products] = %4.</source>
        <translation>%1 [%1:posición|posiciones] · %2 [%2:filtro|filtros] · %3 [%3:producto|productos] = %4.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 = %5: height, width, input channels, filters.</source>
        <translation>%1 · %2 · %3 · %4 = %5: altura, anchura, canales de entrada, filtros.</translation>
    </message>
    <message>
        <source>Height and width, then the channels that a filter reads, then the number of filters.</source>
        <translation>Altura y anchura, después los canales que lee un filtro, después el número de filtros.</translation>
    </message>
    <message>
        <source>Batch, height, width, channels: one axis for each, even where its size is 1.</source>
        <translation>Lote, altura, anchura, canales: un eje para cada uno, aunque su tamaño sea 1.</translation>
    </message>
    <message>
        <source>Batch, channels, height, width: one axis for each, even where its size is 1.</source>
        <translation>Lote, canales, altura, anchura: un eje para cada uno, aunque su tamaño sea 1.</translation>
    </message>
    <message>
        <source>Rows move by %1, columns by %2; batch and channels always by 1.</source>
        <translation>Las filas avanzan %1, las columnas %2; el lote y los canales, siempre 1.</translation>
    </message>
    <message>
        <source>Because the call says NCHW, the channels then move to the front: %1.</source>
        <translation>Como la llamada dice NCHW, los canales pasan después al principio: %1.</translation>
    </message>
    <message>
        <source>Step 1 of 3   Flatten · row %1</source>
        <translation>Paso 1 de 3   Aplanar · fila %1</translation>
    </message>
    <message>
        <source>Step 2 of 3   Extract · patch %1</source>
        <translation>Paso 2 de 3   Extraer · parche %1</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply · patch %1</source>
        <translation>Paso 3 de 3   Multiplicar · parche %1</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply · patch %1 · product %2 of %3</source>
        <translation>Paso 3 de 3   Multiplicar · parche %1 · producto %2 de %3</translation>
    </message>
    <message>
        <source>Group by group, so that each block of {filter|the filter matrix} stands together; within a group, height changes slowest, then width, then the channel. TensorFlow&apos;s `extract_patches` has the channels of all groups at each tap instead. Only the order differs: every sum is the same.</source>
        <translation>Grupo por grupo, para que cada bloque de {filter|la matriz del filtro} quede junto; dentro de un grupo lo que cambia más despacio es la altura, luego la anchura, luego el canal. `extract_patches` de TensorFlow tiene en cada posición los canales de todos los grupos. Solo cambia el orden: cada suma es la misma.</translation>
    </message>
    <message>
        <source>Why do the channels move?</source>
        <translation>¿Por qué se mueven los canales?</translation>
    </message>
    <message>
        <source>The rows were made in the order image, row, column, and the channels stand beside each other. NCHW wants {output|all numbers of one channel} together, so they are put in that order. Their values stay the same.</source>
        <translation>Las filas se hicieron en el orden imagen, fila, columna, y los canales están uno junto a otro. NCHW quiere juntos {output|todos los números de un canal}, así que se ponen en ese orden. Sus valores no cambian.</translation>
    </message>
    <message>
        <source>{filter|The bias} is one number for each filter. It is added to each of the %1 [%1:number|numbers] of its channel, after the sum.</source>
        <translation>{filter|El sesgo} es un número por filtro. Se suma, después de la suma, a %1 [%1:número|números] de su canal.</translation>
    </message>
    <message>
        <source>{output|%1} + {filter|%2} = %3: the bias of filter %4 is added to the finished sum. It is the same at every position.</source>
        <translation>{output|%1} + {filter|%2} = %3: el sesgo del filtro %4 se añade a la suma terminada. Es el mismo en cada posición.</translation>
    </message>
    <message>
        <source>{filter|The bias} is added to {output|the output number}. What comes out?</source>
        <translation>{filter|El sesgo} se suma al {output|número de la salida}. ¿Qué resulta?</translation>
    </message>
    <message>
        <source>%1 is computed for {output|each number} alone: no number looks at its neighbours.</source>
        <translation>%1 se calcula para {output|cada número} por separado: ningún número mira a sus vecinos.</translation>
    </message>
    <message>
        <source>Softmax turns {output|the channels of one position} into shares that sum to 1.</source>
        <translation>Softmax convierte {output|los canales de una posición} en partes que suman 1.</translation>
    </message>
    <message>
        <source>{output|%1} is not clipped: %2 passes it on as it is.</source>
        <translation>{output|%1} no se recorta: %2 lo deja pasar tal cual.</translation>
    </message>
    <message>
        <source>{output|%1} is clipped: %2 makes it %3.</source>
        <translation>{output|%1} se recorta: %2 lo convierte en %3.</translation>
    </message>
    <message>
        <source>What does %2 make of {output|%1}?</source>
        <translation>¿Qué hace %2 con {output|%1}?</translation>
    </message>
    <message>
        <source>Each window of %1 × %2 passes on {output|its largest number}. There are no weights, and nothing is multiplied.</source>
        <translation>Cada ventana de %1 × %2 deja pasar {output|su número mayor}. No hay pesos y nada se multiplica.</translation>
    </message>
    <message>
        <source>Each window of %1 × %2 passes on {output|the mean} of its numbers. There are no weights to learn.</source>
        <translation>Cada ventana de %1 × %2 deja pasar {output|la media} de sus números. No hay pesos que aprender.</translation>
    </message>
    <message>
        <source>The pooling window covers %1 [%1:number|numbers] and passes on the largest, %2. {output|The winner} is at row %3, column %4.</source>
        <translation>La ventana de pooling abarca %1 [%1:número|números] y deja pasar el mayor, %2. {output|El ganador} está en la fila %3, columna %4.</translation>
    </message>
    <message>
        <source>Several numbers are equal: the first one in reading order is the winner.</source>
        <translation>Varios números son iguales: el primero en orden de lectura es el ganador.</translation>
    </message>
    <message>
        <source>The pooling window covers %1 [%1:number|numbers]. Their sum divided by %2 is {output|%3}.</source>
        <translation>La ventana de pooling abarca %1 [%1:número|números]. Su suma dividida por %2 es {output|%3}.</translation>
    </message>
    <message>
        <source>Number %1 of %2 in the window is {output|%3}.</source>
        <translation>El número %1 de %2 en la ventana es {output|%3}.</translation>
    </message>
    <message>
        <source>What does the pooling window pass on?</source>
        <translation>¿Qué deja pasar la ventana de pooling?</translation>
    </message>
    <message>
        <source>Then   %1</source>
        <translation>Después   %1</translation>
    </message>
    <message>
        <source>Then   %1 · number %2 of %3</source>
        <translation>Después   %1 · número %2 de %3</translation>
    </message>
    <message>
        <source>Why one bias for a filter, and not one for each position?</source>
        <translation>¿Por qué un sesgo por filtro y no uno por posición?</translation>
    </message>
    <message>
        <source>{filter|A filter} looks for the same pattern everywhere, so its threshold is the same everywhere. %1 [%1:filter has one bias|filters have one bias each].</source>
        <translation>{filter|Un filtro} busca el mismo patrón en todas partes, así que su umbral es el mismo. %1 [%1:filtro tiene un sesgo|filtros tienen un sesgo cada uno].</translation>
    </message>
    <message>
        <source>Why after the sum, and not before?</source>
        <translation>¿Por qué después de la suma y no antes?</translation>
    </message>
    <message>
        <source>Products have to be able to cancel each other in {output|the sum}. Clipped one by one before it, the negative ones would be lost.</source>
        <translation>Los productos deben poder compensarse en {output|la suma}. Recortados uno a uno antes, los negativos se perderían.</translation>
    </message>
    <message>
        <source>The bias moves the threshold: with a bias of {filter|%1}, only sums above %2 get through. After ReLU it could not do that.</source>
        <translation>El sesgo mueve el umbral: con un sesgo de {filter|%1} solo pasan las sumas mayores que %2. Después de ReLU no podría hacerlo.</translation>
    </message>
    <message>
        <source>What is lost?</source>
        <translation>¿Qué se pierde?</translation>
    </message>
    <message>
        <source>Where in its window a number was. A shift that stays inside {output|the window} changes nothing.</source>
        <translation>En qué lugar de su ventana estaba un número. Un desplazamiento que queda dentro de {output|la ventana} no cambia nada.</translation>
    </message>
    <message>
        <source>Without a bias, a patch of zeros would always give 0.</source>
        <translation>Sin sesgo, un recorte de ceros daría siempre 0.</translation>
    </message>
    <message>
        <source>Without an activation, two convolutions in a row would be no more than one.</source>
        <translation>Sin activación, dos convoluciones seguidas no serían más que una.</translation>
    </message>
    <message>
        <source>The picture becomes smaller, and each number sees more of the input: %1 × %2 cells.</source>
        <translation>La imagen se hace más pequeña y cada número ve más de la entrada: %1 × %2 celdas.</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camino de vuelta</translation>
    </message>
    <message>
        <source>Let one {filter|weight} grow by 1: each output number grows by the input that the weight meets there, and L by that times its {output|dY}. The gradient is the sum.</source>
        <translation>Si un {filter|peso} crece en 1, cada número de la salida crece en la entrada con la que el peso se encuentra allí, y L en eso por su {output|dY}. El gradiente es la suma.</translation>
    </message>
    <message>
        <source>The patches are those of the walk forward. A row of patchesᵀ is a column of patches: all that one {filter|weight} has met. It is a convolution, too: the input, with {output|dY} in the filter&apos;s place.</source>
        <translation>Los parches son los de la ida. Una fila de patchesᵀ es una columna de patches: todo aquello con lo que se ha encontrado un {filter|peso}. También es una convolución: la entrada, con {output|dY} en el lugar del filtro.</translation>
    </message>
    <message>
        <source>A convolution gathers a window to one number. This is the way back of a convolution, taken as an operation: one number fills a window. Where windows overlap unevenly, a checkerboard shows.</source>
        <translation>Una convolución reúne una ventana en un número. Este es el camino de vuelta de una convolución, tomado como operación: un número llena una ventana. Donde las ventanas se solapan de forma desigual aparece un tablero de ajedrez.</translation>
    </message>
    <message>
        <source>Let one {input|input} grow by 1: every output that read it grows by the weight that it met there. So its gradient has one term for each window that reads it.</source>
        <translation>Si una {input|entrada} crece en 1, cada salida que la leyó crece en el peso con el que se encontró allí. Por eso su gradiente tiene un término por cada ventana que la lee.</translation>
    </message>
    <message>
        <source>With stride 1 this is a convolution, too: of {output|dY}, padded, with the filter turned over in both directions. The nearest window meets an input through the filter&apos;s last weight.</source>
        <translation>Con paso 1 también es una convolución: de {output|dY}, con padding, con el filtro girado en ambas direcciones. La primera ventana que lee una entrada se encuentra con ella con el último peso del filtro.</translation>
    </message>
    <message>
        <source>With strides %1 × %2 no plain convolution of {output|dY} gives this: between its numbers there would have to be zeros, where no window began.</source>
        <translation>Con pasos %1 × %2 ninguna convolución simple de {output|dY} da esto: entre sus números tendría que haber ceros, donde no empezaba ninguna ventana.</translation>
    </message>
    <message>
        <source>{output|dY} = ∂L/∂output says how a number L, such as an error, changes when an output number grows. From it follows how L changes with each {filter|weight}: %1 in all, each a sum over %2 [%2:window|windows].</source>
        <translation>{output|dY} = ∂L/∂output dice cómo cambia un número L, por ejemplo un error, cuando crece un número de la salida. De ahí se sigue cómo cambia L con cada {filter|peso}: %1 en total, cada uno una suma sobre %2 [%2:ventana|ventanas].</translation>
    </message>
    <message>
        <source>{output|dY} is read as a matrix: one row for each window, one column for each filter. No number changes.</source>
        <translation>{output|dY} se lee como una matriz: una fila por ventana, una columna por filtro. Ningún número cambia.</translation>
    </message>
    <message>
        <source>What each {filter|weight} met in every window becomes one row of {patch|patchesᵀ}.</source>
        <translation>Aquello con lo que cada {filter|peso} se encontró en cada ventana se convierte en una fila de {patch|patchesᵀ}.</translation>
    </message>
    <message>
        <source>This row of {patch|patchesᵀ} is what {filter|weight %1} met: one {input|input} for each of %2 [%2:window|windows].</source>
        <translation>Esta fila de {patch|patchesᵀ} es aquello con lo que se encontró {filter|el peso %1}: una {input|entrada} por cada una de %2 [%2:ventana|ventanas].</translation>
    </message>
    <message>
        <source>The gradients are read as a tensor of the filter&apos;s shape, %1: {filter|d filter}. No number changes.</source>
        <translation>Los gradientes se leen como un tensor de la forma del filtro, %1: {filter|d filter}. Ningún número cambia.</translation>
    </message>
    <message>
        <source>Each row of {patch|patchesᵀ} meets each column of the {output|dY} rows: one {filter|gradient} for each weight.</source>
        <translation>Cada fila de {patch|patchesᵀ} se encuentra con cada columna de las filas de {output|dY}: un {filter|gradiente} por peso.</translation>
    </message>
    <message>
        <source>{filter|Weight %1} was used once in every window. Its gradient adds up what it met in %2 [%2:window|windows]: {input|the input} there times {output|the dY} of that window. The sum is {filter|%3}.</source>
        <translation>{filter|El peso %1} se usó una vez en cada ventana. Su gradiente suma aquello con lo que se encontró en %2 [%2:ventana|ventanas]: {input|la entrada} de allí por {output|el dY} de esa ventana. La suma es {filter|%3}.</translation>
    </message>
    <message>
        <source>Product %1 of %2: %3 meets %4. Their product, %5, is added.</source>
        <translation>Producto %1 de %2: %3 se encuentra con %4. Su producto, %5, se suma.</translation>
    </message>
    <message>
        <source>Each number of the {output|input} lays the whole {filter|filter} down, times itself, at its window&apos;s place in the {input|output}. Where windows overlap, the numbers are added: %1 becomes %2.</source>
        <translation>Cada número de la {output|entrada} coloca todo el {filter|filtro}, multiplicado por él, en el lugar de su ventana en la {input|salida}. Donde las ventanas se solapan, los números se suman: %1 se convierte en %2.</translation>
    </message>
    <message>
        <source>A window took its numbers from {input|the input}. Its {output|dY} goes back to the same places, to each through the {filter|weight} that met the number there. Where windows overlap, the terms are added.</source>
        <translation>Una ventana tomó sus números de {input|la entrada}. Su {output|dY} vuelve a los mismos lugares, a cada uno por el {filter|peso} que se encontró allí con el número. Donde las ventanas se solapan, los términos se suman.</translation>
    </message>
    <message>
        <source>{filter|The filter} is flattened as in the walk forward, then transposed: one row for each filter.</source>
        <translation>{filter|El filtro} se aplana como a la ida y luego se transpone: una fila por filtro.</translation>
    </message>
    <message>
        <source>{output|The numbers to go back} are read as a matrix: one row for each window, one column for each filter.</source>
        <translation>{output|Los números que vuelven} se leen como una matriz: una fila por ventana, una columna por filtro.</translation>
    </message>
    <message>
        <source>Each window&apos;s {output|number} times every {filter|weight}: one {patch|patch} for each window, on its way back.</source>
        <translation>El {output|número} de cada ventana por cada {filter|peso}: un {patch|parche} por ventana, de vuelta.</translation>
    </message>
    <message>
        <source>{output|The number of window %1} times every {filter|weight}: what goes back to the %2 [%2:place|places] of this {patch|patch}.</source>
        <translation>{output|El número de la ventana %1} por cada {filter|peso}: lo que vuelve a los %2 [%2:lugar|lugares] de este {patch|parche}.</translation>
    </message>
    <message>
        <source>Every {patch|patch} is added where its window lies: col2im. It makes no new numbers, only places and sums.</source>
        <translation>Cada {patch|parche} se suma donde está su ventana: col2im. No crea números nuevos, solo lugares y sumas.</translation>
    </message>
    <message>
        <source>{patch|Patch %1} is added {input|where its window lies}. A cell counts the terms that it has collected.</source>
        <translation>{patch|El parche %1} se suma {input|donde está su ventana}. Una celda cuenta los términos que ha reunido.</translation>
    </message>
    <message>
        <source> %1 of its [%1:number lands|numbers land] on {padding|padding}, and [%1:is|are] dropped.</source>
        <translation> %1 de sus números [%1:cae|caen] en el {padding|padding} y se [%1:descarta|descartan].</translation>
    </message>
    <message>
        <source>What number stands at row %1, column %2, channel %3 after the bias?</source>
        <translation>¿Qué número está en la fila %1, columna %2, canal %3 después del sesgo?</translation>
    </message>
    <message>
        <source>What does %1 make of the number at row %2, column %3, channel %4?</source>
        <translation>¿Qué hace %1 con el número de la fila %2, columna %3, canal %4?</translation>
    </message>
    <message>
        <source>What number does max pooling pass on to row %1, column %2, channel %3?</source>
        <translation>¿Qué número pasa el max pooling a la fila %1, columna %2, canal %3?</translation>
    </message>
    <message>
        <source>What number does average pooling pass on to row %1, column %2, channel %3?</source>
        <translation>¿Qué número pasa el average pooling a la fila %1, columna %2, canal %3?</translation>
    </message>
    <message>
        <source>You left out the bias. It is added to the finished sum.</source>
        <translation>Ha omitido el sesgo. Se suma a la suma terminada.</translation>
    </message>
    <message>
        <source>You took the bias away. It is added, with its sign.</source>
        <translation>Ha restado el sesgo. Se suma, con su signo.</translation>
    </message>
    <message>
        <source>You added the bias before the sum, so it counts several times. It is added once, to the finished sum.</source>
        <translation>Ha sumado el sesgo antes de la suma, así que cuenta varias veces. Se suma una vez, a la suma terminada.</translation>
    </message>
    <message>
        <source>You multiplied by the bias. It is added.</source>
        <translation>Ha multiplicado por el sesgo. Se suma.</translation>
    </message>
    <message>
        <source>You took another bias. There is one for each filter, the same at every position; here it is that of filter %1.</source>
        <translation>Ha tomado otro sesgo. Hay uno por filtro, el mismo en cada posición; aquí es el del filtro %1.</translation>
    </message>
    <message>
        <source>You left out %1. Every number goes through it before it is passed on.</source>
        <translation>Ha omitido %1. Cada número pasa por ella antes de seguir.</translation>
    </message>
    <message>
        <source>You applied %1 before the bias. The bias is added first, and can change the sign.</source>
        <translation>Ha aplicado %1 antes del sesgo. El sesgo se suma primero y puede cambiar el signo.</translation>
    </message>
    <message>
        <source>You applied %1 to each product. Negative products count in the sum; %1 looks at the sum alone.</source>
        <translation>Ha aplicado %1 a cada producto. Los productos negativos cuentan en la suma; %1 solo mira la suma.</translation>
    </message>
    <message>
        <source>You dropped the sign. %1 does not keep the size of a negative number.</source>
        <translation>Ha quitado el signo. %1 no conserva el valor absoluto de un número negativo.</translation>
    </message>
    <message>
        <source>You took the mean. Max pooling passes on the largest number.</source>
        <translation>Ha tomado la media. El max pooling deja pasar el número mayor.</translation>
    </message>
    <message>
        <source>You took the largest number. Average pooling passes on the mean.</source>
        <translation>Ha tomado el número mayor. El average pooling deja pasar la media.</translation>
    </message>
    <message>
        <source>You added up the window. The mean is the sum divided by the count of its numbers.</source>
        <translation>Ha sumado la ventana. La media es la suma dividida por la cantidad de números.</translation>
    </message>
    <message>
        <source>You took the first number of the window. All of them are compared.</source>
        <translation>Ha tomado el primer número de la ventana. Se comparan todos.</translation>
    </message>
    <message>
        <source>You took the first number of the window. All of them count.</source>
        <translation>Ha tomado el primer número de la ventana. Cuentan todos.</translation>
    </message>
    <message>
        <source>You moved the pooling window by single cells. Here it moves by %1.</source>
        <translation>Ha movido la ventana de pooling de celda en celda. Aquí avanza de %1 en %1.</translation>
    </message>
    <message>
        <source>You compared with the zeros of the padding. Only numbers of the plane are compared.</source>
        <translation>Ha comparado con los ceros del relleno. Solo se comparan los números del plano.</translation>
    </message>
    <message>
        <source>You counted the padding. The mean is of the numbers inside the plane alone.</source>
        <translation>Ha contado el padding. La media es solo de los números del plano.</translation>
    </message>
    <message>
        <source>You went one operation too far. What is asked is the number in the plane “%1”.</source>
        <translation>Ha ido una operación demasiado lejos. Se pide el número del plano «%1».</translation>
    </message>
    <message>
        <source>%1 + %2 = %3: the bias of filter %4, added to the sum.</source>
        <translation>%1 + %2 = %3: el sesgo del filtro %4, sumado a la suma.</translation>
    </message>
    <message>
        <source>%2 passes %1 on as it is.</source>
        <translation>%2 deja pasar %1 tal cual.</translation>
    </message>
    <message>
        <source>%1 is clipped: %2 makes it %3.</source>
        <translation>%1 se recorta: %2 lo convierte en %3.</translation>
    </message>
    <message>
        <source>%2 is the largest of %1.</source>
        <translation>%2 es el mayor de %1.</translation>
    </message>
    <message>
        <source>The sum of %1, divided by %2, is %3.</source>
        <translation>La suma de %1, dividida por %2, es %3.</translation>
    </message>
    <message>
        <source>you used</source>
        <translation>usted usó</translation>
    </message>
    <message>
        <source>the filter is</source>
        <translation>el filtro es</translation>
    </message>
    <message>
        <source>under the window</source>
        <translation>bajo la ventana</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>en la ventana</translation>
    </message>
    <message>
        <source>One window is missing. The weight was used in %1 [%1:window|windows]; each adds the input that it met there, times dY.</source>
        <translation>Falta una ventana. El peso se usó en %1 [%1:ventana|ventanas]; cada una suma la entrada que encontró allí, por dY.</translation>
    </message>
    <message>
        <source>That is the term of one window. The weight was used in %1 [%1:window|windows], and their terms are added.</source>
        <translation>Ese es el término de una ventana. El peso se usó en %1 [%1:ventana|ventanas], y sus términos se suman.</translation>
    </message>
    <message>
        <source>You turned dY over. Nothing is turned here: the first dY meets what the weight met in the first window.</source>
        <translation>Ha girado dY. Aquí no se gira nada: el primer dY se encuentra con lo que el peso encontró en la primera ventana.</translation>
    </message>
    <message>
        <source>You took rows for columns. Patchesᵀ turns the matrix of the patches over, not the weights or dY: their rows stay rows.</source>
        <translation>Ha tomado filas por columnas. Parchesᵀ traspone la matriz de los parches, no los pesos ni dY: sus filas siguen siendo filas.</translation>
    </message>
    <message>
        <source>You laid dY on neighbouring inputs. The windows begin %2 × %3 cells apart, so the inputs that the weight met lie as far apart.</source>
        <translation>Ha puesto dY sobre entradas vecinas. Las ventanas empiezan a %2 × %3 celdas de distancia, y a la misma distancia están las entradas que el peso encontró.</translation>
    </message>
    <message>
        <source>You added the inputs that the weight met. Each of them is first multiplied by the dY of its window.</source>
        <translation>Ha sumado las entradas que el peso encontró. Cada una se multiplica antes por el dY de su ventana.</translation>
    </message>
    <message>
        <source>One window is missing. %1 [%1:window reads|windows read] this cell, and each adds a term to it.</source>
        <translation>Falta una ventana. %1 [%1:ventana lee|ventanas leen] esta celda, y cada una le suma un término.</translation>
    </message>
    <message>
        <source>That is the term of one window. %1 [%1:window reads|windows read] this cell, and their terms are added.</source>
        <translation>Ese es el término de una ventana. %1 [%1:ventana lee|ventanas leen] esta celda, y sus términos se suman.</translation>
    </message>
    <message>
        <source>You took the mean over the windows. Their terms are added.</source>
        <translation>Ha hecho la media de las ventanas. Sus términos se suman.</translation>
    </message>
    <message>
        <source>That is the part of one image. All images of the batch use the same weight, so their parts are added.</source>
        <translation>Esa es la parte de una imagen. Todas las imágenes del lote usan el mismo peso, por eso sus partes se suman.</translation>
    </message>
    <message>
        <source>You took the mean over the batch. The parts of its images are added.</source>
        <translation>Ha hecho la media del lote. Las partes de sus imágenes se suman.</translation>
    </message>
    <message>
        <source>A filter is missing. Each filter that reads this cell sends its own dY back, through its own weight.</source>
        <translation>Falta un filtro. Cada filtro que lee esta celda devuelve su propio dY, por su propio peso.</translation>
    </message>
    <message>
        <source>You took the weights from the wrong end. The window that begins at a cell reads it through its first weight, the one that ends there through its last.</source>
        <translation>Ha tomado los pesos por el extremo equivocado. La ventana que empieza en una celda la lee por su primer peso; la que termina allí, por el último.</translation>
    </message>
    <message>
        <source>You took rows for columns. Filterᵀ turns the flattened matrix over, not the filter: its rows stay rows.</source>
        <translation>Ha tomado filas por columnas. Filtroᵀ traspone la matriz aplanada, no el filtro: sus filas siguen siendo filas.</translation>
    </message>
    <message>
        <source>You put the windows side by side. They begin %2 × %3 cells apart, so fewer of them reach this cell.</source>
        <translation>Ha puesto las ventanas una junto a otra. Empiezan a %2 × %3 celdas de distancia, por eso menos llegan a esta celda.</translation>
    </message>
    <message>
        <source>You used neighbouring cells. The taps of the filter lie apart.</source>
        <translation>Ha usado celdas vecinas. Las tomas del filtro están separadas.</translation>
    </message>
    <message>
        <source>You added the weights. Each of them is first multiplied by the number that comes back through it.</source>
        <translation>Ha sumado los pesos. Cada uno se multiplica antes por el número que vuelve por él.</translation>
    </message>
    <message>
        <source>That is the number of the cell beside it.</source>
        <translation>Ese es el número de la celda de al lado.</translation>
    </message>
    <message>
        <source>The sign is missing: the number is below 0.</source>
        <translation>Falta el signo: el número es menor que 0.</translation>
    </message>
    <message>
        <source>One number is asked for.</source>
        <translation>Se pide un solo número.</translation>
    </message>
    <message>
        <source>Not yet. Write down the term of each window, one after another, then add them.</source>
        <translation>Todavía no. Escriba el término de cada ventana, uno tras otro, y luego súmelos.</translation>
    </message>
    <message>
        <source>What is ∂L/∂filter at the weight in row %1, column %2, channel %3 of filter %4?</source>
        <translation>¿Cuánto vale ∂L/∂filter en el peso de la fila %1, columna %2, canal %3 del filtro %4?</translation>
    </message>
    <message>
        <source>What is ∂L/∂input at image %1, row %2, column %3, channel %4, when all patches have landed?</source>
        <translation>¿Cuánto vale ∂L/∂input en la imagen %1, fila %2, columna %3, canal %4, cuando todos los parches se han sumado?</translation>
    </message>
    <message>
        <source>Which number stands in the output at image %1, row %2, column %3, channel %4, when all windows have landed?</source>
        <translation>¿Qué número hay en la salida, en la imagen %1, fila %2, columna %3, canal %4, cuando todas las ventanas se han sumado?</translation>
    </message>
    <message>
        <source>Pooling has no weights to learn. It decides where the gradient goes: only the {output|largest number} of a window had an effect on what came out.</source>
        <translation>El pooling no tiene pesos que aprender. Decide adónde va el gradiente: solo el {output|número mayor} de una ventana influyó en lo que salió.</translation>
    </message>
    <message>
        <source>Every number of a window has the same weight in its mean, so each gets the same share of the {output|gradient}.</source>
        <translation>Cada número de una ventana tiene el mismo peso en su media, por eso cada uno recibe la misma parte del {output|gradiente}.</translation>
    </message>
    <message>
        <source>An activation looks at each number alone, so the {output|gradient} is multiplied by the slope there. ReLU&apos;s slope is 1 or 0: it is a gate, open where the number was positive.</source>
        <translation>Una activación mira cada número por separado, por eso el {output|gradiente} se multiplica por la pendiente en ese punto. La pendiente de ReLU es 1 o 0: una puerta, abierta donde el número era positivo.</translation>
    </message>
    <message>
        <source>The {filter|bias} is added at every place of its filter&apos;s plane. If it grows by 1, all these numbers do. So its gradient is their sum.</source>
        <translation>El {filter|sesgo} se suma en cada lugar del plano de su filtro. Si crece en 1, todos esos números también. Por eso su gradiente es la suma de los de ellos.</translation>
    </message>
    <message>
        <source>What comes out here is {output|dY}: with it the gradients of {filter|the filter} and {input|the input} begin.</source>
        <translation>Lo que sale aquí es {output|dY}: con él empiezan los gradientes {filter|del filtro} y {input|de la entrada}.</translation>
    </message>
    <message>
        <source>%2 turns {output|%1} into %3.</source>
        <translation>%2 convierte {output|%1} en %3.</translation>
    </message>
    <message>
        <source>%2 turns %1 into %3.</source>
        <translation>%2 convierte %1 en %3.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the window lies outside, on {padding|the padding}: there is no number to choose.</source>
        <translation>El lugar %1 de %2 en la ventana queda fuera, en {padding|el relleno}: no es un número que elegir.</translation>
    </message>
    <message>
        <source>How many rows and how many columns of the input does the pooled number at row %1, column %2 see?</source>
        <translation>¿Cuántas filas y cuántas columnas de la entrada ve el número del pooling en la fila %1, columna %2?</translation>
    </message>
    <message>
        <source>You looked at one layer alone. The number is made from several outputs, and each of them sees a window of the input.</source>
        <translation>Ha mirado una sola capa. El número se forma con varias salidas, y cada una ve una ventana de la entrada.</translation>
    </message>
    <message>
        <source>You multiplied the sizes. The windows overlap: the first one counts whole, each further one adds only its stride.</source>
        <translation>Ha multiplicado los tamaños. Las ventanas se solapan: la primera cuenta entera, cada una de las siguientes añade solo su paso.</translation>
    </message>
    <message>
        <source>You added the sizes. The first window counts whole, each further one adds only its stride, and there is one fewer of these.</source>
        <translation>Ha sumado los tamaños. La primera ventana cuenta entera, cada una de las siguientes añade solo su paso, y de estas hay una menos.</translation>
    </message>
    <message>
        <source>You took the stride of the pooling. What counts is how far apart the windows of neighbouring outputs are: the stride of the convolution, %1.</source>
        <translation>Ha tomado el paso del pooling. Lo que cuenta es la distancia entre las ventanas de salidas vecinas: el paso de la convolución, %1.</translation>
    </message>
    <message>
        <source>You counted the padding. Only rows and columns of the input count.</source>
        <translation>Ha contado el padding. Solo cuentan las filas y columnas de la entrada.</translation>
    </message>
    <message>
        <source>%1 + %2 · %3 = %4 [%4:row|rows], %5 + %6 · %7 = %8 [%8:column|columns]: the first window whole, then a stride for each further one.</source>
        <translation>%1 + %2 · %3 = %4 [%4:fila|filas], %5 + %6 · %7 = %8 [%8:columna|columnas]: la primera ventana entera, después un paso por cada una de las siguientes.</translation>
    </message>
    <message>
        <source>It sees %1 × %2 places, of which %3 × %4 are inputs: the others are padding.</source>
        <translation>Ve %1 × %2 lugares, de los que %3 × %4 son entradas: los demás son padding.</translation>
    </message>
    <message>
        <source>The gate is missing: what comes back is multiplied by the slope of %1 at the number that went in.</source>
        <translation>Falta la compuerta: lo que vuelve se multiplica por la pendiente de %1 en el número que entró.</translation>
    </message>
    <message>
        <source>You clipped the gradient. Only the number that went in decides whether %1 lets it through; it may be below 0.</source>
        <translation>Ha recortado el gradiente. Solo el número que entró decide si %1 lo deja pasar; puede ser menor que 0.</translation>
    </message>
    <message>
        <source>You multiplied by what came out of %1. It is the slope that counts.</source>
        <translation>Ha multiplicado por lo que salió de %1. Lo que cuenta es la pendiente.</translation>
    </message>
    <message>
        <source>You took the slope of %1 at the sum without its bias.</source>
        <translation>Ha tomado la pendiente de %1 en la suma sin su sesgo.</translation>
    </message>
    <message>
        <source>You shared the gradient out. Through a maximum all of it goes to the winner of the window.</source>
        <translation>Ha repartido el gradiente. A través de un máximo va entero al ganador de la ventana.</translation>
    </message>
    <message>
        <source>You sent all of it to the largest number. Through a mean every number of the window gets the same share.</source>
        <translation>Lo ha enviado todo al número mayor. A través de una media cada número de la ventana recibe la misma parte.</translation>
    </message>
    <message>
        <source>You gave it to a number that did not win: it gets 0.</source>
        <translation>Se lo ha dado a un número que no ganó: recibe 0.</translation>
    </message>
    <message>
        <source>You gave it all. Through a mean each number gets its share only.</source>
        <translation>Lo ha dado todo. A través de una media cada número recibe solo su parte.</translation>
    </message>
    <message>
        <source>That is one place. The bias was added at %2 places, and their gradients are added.</source>
        <translation>Eso es un lugar. El sesgo se sumó en %2 lugares, y sus gradientes se suman.</translation>
    </message>
    <message>
        <source>Several pooling windows read this number. What comes back from each of them is added.</source>
        <translation>Varias ventanas de pooling leen este número. Lo que vuelve de cada una se suma.</translation>
    </message>
    <message>
        <source>You took the mean over the places. Their gradients are added.</source>
        <translation>Ha tomado la media de los lugares. Sus gradientes se suman.</translation>
    </message>
    <message>
        <source>You counted the places. Their gradients are added.</source>
        <translation>Ha contado los lugares. Sus gradientes se suman.</translation>
    </message>
    <message>
        <source>That is another filter&apos;s part. Each bias adds up its own plane alone.</source>
        <translation>Esa es la parte de otro filtro. Cada sesgo suma solo su propio plano.</translation>
    </message>
    <message>
        <source>The bias was only added: its own size does not change a gradient.</source>
        <translation>El sesgo solo se sumó: su tamaño no cambia ningún gradiente.</translation>
    </message>
    <message>
        <source>That is the number of the walk forward, not its gradient.</source>
        <translation>Ese es el número de la ida, no su gradiente.</translation>
    </message>
    <message>
        <source>Not yet. Begin at the last plane and go back one operation at a time.</source>
        <translation>Todavía no. Empiece por el último plano y retroceda una operación cada vez.</translation>
    </message>
    <message>
        <source>What is ∂L/∂%1 at row %2, column %3 of channel %4?</source>
        <translation>¿Cuánto vale ∂L/∂%1 en la fila %2, columna %3 del canal %4?</translation>
    </message>
    <message>
        <source>What is ∂L/∂bias of filter %1?</source>
        <translation>¿Cuánto vale ∂L/∂bias del filtro %1?</translation>
    </message>
    <message>
        <source>It spreads {filter|the filter}: neighbouring weights lie %1×%2 cells apart, so the window spans %3×%4. It still has the same %5 [%5:weight|weights]; the cells between are skipped.</source>
        <translation>Separa {filter|el filtro}: los pesos vecinos están a %1×%2 celdas, así que la ventana abarca %3×%4. Sigue teniendo %5 [%5:peso|pesos]; las celdas intermedias se saltan.</translation>
    </message>
    <message>
        <source>You kept the input&apos;s size. SAME gives ⌈%1 / %2⌉ = %3: the size stays the same only with stride 1.</source>
        <translation>Ha conservado el tamaño de la entrada. SAME da ⌈%1 / %2⌉ = %3: el tamaño solo se conserva con paso 1.</translation>
    </message>
    <message>
        <source>You kept the input&apos;s size. A window that is %2 high fits on %1 rows at fewer than %1 positions.</source>
        <translation>Ha conservado el tamaño de la entrada. Una ventana de altura %2 cabe en %1 filas en menos de %1 posiciones.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>max pooling and %1 change places: the numbers are the same</source>
        <translation>el max pooling y %1 intercambian sus lugares: los números son los mismos</translation>
    </message>
    <message>
        <source>the input is computed by what comes before: %1</source>
        <translation>la entrada la calcula lo que viene antes: %1</translation>
    </message>
    <message>
        <source>&quot;EXPLICIT&quot; is not a value for padding: write the zeros themselves, [[0, 0], [top, bottom], [left, right], [0, 0]].</source>
        <translation>&quot;EXPLICIT&quot; no es un valor de padding: escriba los propios ceros, [[0, 0], [arriba, abajo], [izquierda, derecha], [0, 0]].</translation>
    </message>
    <message>
        <source>padding is written in capital letters here, &quot;SAME&quot; or &quot;VALID&quot;, not &quot;%1&quot;.</source>
        <translation>padding se escribe aquí en mayúsculas, &quot;SAME&quot; o &quot;VALID&quot;, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>padding must be &quot;SAME&quot;, &quot;VALID&quot; or a list of four pairs, not &quot;%1&quot;.</source>
        <translation>padding debe ser &quot;SAME&quot;, &quot;VALID&quot; o una lista de cuatro pares, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Every entry of the padding list must be a pair [before, after]; entry %1 has length %2.</source>
        <translation>Cada elemento de la lista de padding debe ser un par [antes, después]; el elemento %1 tiene longitud %2.</translation>
    </message>
    <message>
        <source>The padding list must have 4 pairs, one for each axis; it has %1.</source>
        <translation>La lista de padding debe tener 4 pares, uno por eje; tiene %1.</translation>
    </message>
    <message>
        <source>Padding amounts must not be negative; one is %1.</source>
        <translation>El padding no puede ser negativo; hay un valor de %1.</translation>
    </message>
    <message>
        <source>Only rows and columns can be padded: the pairs of batch and channels must be [0, 0], and one is [%1, %2].</source>
        <translation>Solo se pueden rellenar filas y columnas: los pares del lote y de los canales deben ser [0, 0], y uno es [%1, %2].</translation>
    </message>
    <message>
        <source>strides must have 1, 2 or 4 entries, not %1.</source>
        <translation>strides debe tener 1, 2 o 4 elementos, no %1.</translation>
    </message>
    <message>
        <source>dilations must have 1, 2 or 4 entries, not %1.</source>
        <translation>dilations debe tener 1, 2 o 4 elementos, no %1.</translation>
    </message>
    <message>
        <source>The strides of batch and channels must be 1; here they are %1 and %2.</source>
        <translation>Los strides del lote y de los canales deben ser 1; aquí son %1 y %2.</translation>
    </message>
    <message>
        <source>The strides of rows and columns must be at least 1; here they are %1 and %2.</source>
        <translation>Los strides de filas y columnas deben ser al menos 1; aquí son %1 y %2.</translation>
    </message>
    <message>
        <source>The dilations of batch and channels must be 1; here they are %1 and %2.</source>
        <translation>Las dilataciones del lote y de los canales deben ser 1; aquí son %1 y %2.</translation>
    </message>
    <message>
        <source>The dilations of rows and columns must be at least 1; here they are %1 and %2.</source>
        <translation>Las dilataciones de filas y columnas deben ser al menos 1; aquí son %1 y %2.</translation>
    </message>
    <message>
        <source>data_format must be &quot;NHWC&quot; or &quot;NCHW&quot;, not &quot;%1&quot;.</source>
        <translation>data_format debe ser &quot;NHWC&quot; o &quot;NCHW&quot;, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>tf.nn.conv2d takes float16, bfloat16, float32, float64 and int32, not numbers of this type.</source>
        <translation>tf.nn.conv2d admite float16, bfloat16, float32, float64 e int32, no números de este tipo.</translation>
    </message>
    <message>
        <source>Input and filter must have the same type: TensorFlow converts neither of them.</source>
        <translation>La entrada y el filtro deben ser del mismo tipo: TensorFlow no convierte ninguno de los dos.</translation>
    </message>
    <message>
        <source>The input has 3 axes and needs 4. Is it [height, width, channels]? Then input[None] adds the batch. Is it [batch, height, width]? Then input[..., None] adds the channels.</source>
        <translation>La entrada tiene 3 ejes y necesita 4. ¿Es [height, width, channels]? Entonces input[None] añade el lote. ¿Es [batch, height, width]? Entonces input[..., None] añade los canales.</translation>
    </message>
    <message>
        <source>The input must have at least 4 axes; it has %1.</source>
        <translation>La entrada debe tener al menos 4 ejes; tiene %1.</translation>
    </message>
    <message>
        <source>The filter must have 4 axes, [height, width, input channels per group, output channels]; it has %1.</source>
        <translation>El filtro debe tener 4 ejes, [altura, anchura, canales de entrada por grupo, canales de salida]; tiene %1.</translation>
    </message>
    <message>
        <source>The filter must not be empty: none of its sizes may be 0.</source>
        <translation>El filtro no puede estar vacío: ninguno de sus tamaños puede ser 0.</translation>
    </message>
    <message>
        <source>The filter is %2 deep, and the input has only %1 [%1:channel|channels]: filter.shape[2] must be %1, or a divisor of it for groups.</source>
        <translation>El filtro tiene profundidad %2 y la entrada solo %1 [%1:canal|canales]: filter.shape[2] debe ser %1, o un divisor de %1 para formar grupos.</translation>
    </message>
    <message>
        <source>The input&apos;s %1 channels are not a multiple of the filter&apos;s depth %2: filter.shape[2] must be %1, or a divisor of it for groups.</source>
        <translation>Los %1 canales de la entrada no son múltiplo de la profundidad %2 del filtro: filter.shape[2] debe ser %1, o un divisor de %1 para formar grupos.</translation>
    </message>
    <message>
        <source>The shapes make %2 groups, and the filter has only %1 output [%1:channel|channels]: filter.shape[3] must be a multiple of %2.</source>
        <translation>Las formas dan %2 grupos y el filtro solo tiene %1 [%1:canal|canales] de salida: filter.shape[3] debe ser múltiplo de %2.</translation>
    </message>
    <message>
        <source>The %1 output channels cannot be divided among %2 groups: filter.shape[3] must be a multiple of %2.</source>
        <translation>Los %1 canales de salida no se pueden repartir en %2 grupos: filter.shape[3] debe ser múltiplo de %2.</translation>
    </message>
    <message>
        <source>The filter does not fit: it spans %3 cells, the padded input has %2, and with stride %4 the output would have %1 cells. A smaller filter or padding=&quot;SAME&quot; fixes it.</source>
        <translation>El filtro no cabe: abarca %3 celdas, la entrada con padding tiene %2, y con stride %4 la salida tendría %1 celdas. Se arregla con un filtro menor o con padding=&quot;SAME&quot;.</translation>
    </message>
    <message>
        <source>NCHW: TensorFlow&apos;s own CPU kernel computes NHWC only. oneDNN builds and GPUs take it.</source>
        <translation>NCHW: el núcleo de CPU propio de TensorFlow solo calcula NHWC. Las versiones con oneDNN y las GPU lo admiten.</translation>
    </message>
    <message>
        <source>%1 is too large: TensorFlow counts sizes in 32 bits, up to 2147483647.</source>
        <translation>%1 es demasiado grande: TensorFlow cuenta los tamaños con 32 bits, hasta 2147483647.</translation>
    </message>
    <message>
        <source>The call is too large: its numbers or products cannot be counted in 62 bits.</source>
        <translation>La llamada es demasiado grande: sus números o productos no se pueden contar con 62 bits.</translation>
    </message>
    <message>
        <source>The text breaks the rules of its format.</source>
        <translation>El texto incumple las reglas de su formato.</translation>
    </message>
    <message>
        <source>The data ends too early.</source>
        <translation>Los datos terminan demasiado pronto.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Los datos están dañados.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Esto no se admite.</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>Se ha alcanzado un límite.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>Ha fallado la lectura o la escritura.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%3 groups: the input has %1 channels and the filter is only %2 deep, so TensorFlow splits the channels into %3 groups.</source>
        <translation>%3 grupos: la entrada tiene %1 canales y el filtro solo tiene profundidad %2, así que TensorFlow divide los canales en %3 grupos.</translation>
    </message>
    <message>
        <source>%3 groups: the filter is 1 deep, so TensorFlow convolves each of the %1 channels separately.</source>
        <translation>%3 grupos: el filtro tiene profundidad 1, así que TensorFlow convoluciona cada uno de los %1 canales por separado.</translation>
    </message>
    <message>
        <source>The output is empty: its shape is %1. In eager mode this is not an error.</source>
        <translation>La salida está vacía: su forma es %1. En ejecución inmediata (eager) esto no es un error.</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function and Keras refuse it, because there a filter that spans %3 cells does not fit a padded input of %2.</source>
        <translation>Esto solo funciona en ejecución inmediata (eager): tf.function y Keras lo rechazan, porque allí un filtro que abarca %3 celdas no cabe en una entrada con padding de %2.</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function and Keras refuse it, because %1 output channels cannot be divided among %2 groups.</source>
        <translation>Esto solo funciona en ejecución inmediata (eager): tf.function y Keras lo rechazan, porque %1 canales de salida no se pueden repartir en %2 grupos.</translation>
    </message>
    <message>
        <source>The output cannot be shaped back to %1 axes: a batch axis is 0 and the images are empty, but an output image is not.</source>
        <translation>La salida no puede recuperar %1 ejes: un eje de lote vale 0 y las imágenes están vacías, pero las de salida no.</translation>
    </message>
    <message>
        <source>dy must have the shape of the output: axis %1 has size %2, and the output&apos;s has %3.</source>
        <translation>dy debe tener la forma de la salida: el eje %1 tiene tamaño %2, y el de la salida, %3.</translation>
    </message>
    <message>
        <source>output_shape does not lead back to the input: convolving %1 cells gives %2, and the input has %3. %4 to %5 cells would.</source>
        <translation>output_shape no lleva de vuelta a la entrada: la convolución de %1 celdas da %2, y la entrada tiene %3. Harían falta de %4 a %5.</translation>
    </message>
    <message>
        <source>The batch of output_shape must be the input&apos;s: it is %1, and the input&apos;s is %2.</source>
        <translation>El lote de output_shape debe ser el de la entrada: es %1, y el de la entrada, %2.</translation>
    </message>
    <message>
        <source>The channels of output_shape must be the filter&apos;s third axis: they are %1, and the filter has %2.</source>
        <translation>Los canales de output_shape deben ser el tercer eje del filtro: son %1, y el filtro tiene %2.</translation>
    </message>
    <message>
        <source>output_shape must have 4 numbers, or 2 for height and width; it has %1.</source>
        <translation>output_shape debe tener 4 números, o 2 para alto y ancho; tiene %1.</translation>
    </message>
    <message>
        <source>No number of output_shape may be negative; one is %1.</source>
        <translation>Ningún número de output_shape puede ser negativo; uno es %1.</translation>
    </message>
    <message>
        <source>output_padding must be smaller than the stride or the dilation: it is %1, and they are %2 and %3.</source>
        <translation>output_padding debe ser menor que el paso o la dilatación: es %1, y ellos son %2 y %3.</translation>
    </message>
    <message>
        <source>tf.nn.depthwise_conv2d takes a stride above 1 or a dilation above 1, not both.</source>
        <translation>tf.nn.depthwise_conv2d acepta un paso mayor que 1 o una dilatación mayor que 1, no ambas cosas.</translation>
    </message>
    <message>
        <source>The pointwise filter must be 1 by 1, not %1 by %2.</source>
        <translation>El filtro puntual debe ser de 1 por 1, no de %1 por %2.</translation>
    </message>
    <message>
        <source>ksize must have 1, 2 or 4 entries, not %1.</source>
        <translation>ksize debe tener 1, 2 o 4 elementos, no %1.</translation>
    </message>
    <message>
        <source>The window must have at least 1 row and 1 column; here it has %1 and %2.</source>
        <translation>La ventana debe tener al menos 1 fila y 1 columna; aquí tiene %1 y %2.</translation>
    </message>
    <message>
        <source>The window cannot go over the batch: ksize must be 1 there, not %1.</source>
        <translation>La ventana no puede abarcar el lote: ahí ksize debe ser 1, no %1.</translation>
    </message>
    <message>
        <source>The window goes over rows and columns or over channels, not over both.</source>
        <translation>La ventana abarca filas y columnas o canales, no ambas cosas.</translation>
    </message>
    <message>
        <source>The padding must be smaller than the window: it is %1, and the window is %2.</source>
        <translation>El padding debe ser menor que la ventana: es %1, y la ventana, %2.</translation>
    </message>
    <message>
        <source>PyTorch pads by at most half the window: the padding is %1, and the window is %2.</source>
        <translation>PyTorch admite un padding de media ventana como mucho: el padding es %1, y la ventana, %2.</translation>
    </message>
    <message>
        <source>tf.nn.avg_pool2d takes &quot;SAME&quot; or &quot;VALID&quot;, not a list of pairs.</source>
        <translation>tf.nn.avg_pool2d acepta &quot;SAME&quot; o &quot;VALID&quot;, no una lista de pares.</translation>
    </message>
    <message>
        <source>The bias must have 1 axis; it has %1.</source>
        <translation>El sesgo debe tener 1 eje; tiene %1.</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function, Keras and oneDNN refuse an input without channels. There is nothing to multiply, so every output number is 0.</source>
        <translation>Esto solo funciona en ejecución inmediata (eager): tf.function, Keras y oneDNN rechazan una entrada sin canales. No hay nada que multiplicar, así que cada número de salida es 0.</translation>
    </message>
    <message>
        <source>A Sobel edge filter was added, because there was an input only</source>
        <translation>Se añadió un filtro de bordes Sobel porque solo había una entrada</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, because there was a filter only</source>
        <translation>Se añadió una entrada de números enteros pequeños porque solo había un filtro</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>there is no convolution in it to export</source>
        <translation>no contiene ninguna convolución que exportar</translation>
    </message>
    <message>
        <source>the encoder failed</source>
        <translation>el codificador ha fallado</translation>
    </message>
    <message>
        <source>the virtual tensor would have more numbers than the limit of tensor elements; choose another tensor by --what</source>
        <translation>el tensor virtual tendría más números que el límite de elementos de un tensor; elija otro tensor con --what</translation>
    </message>
    <message>
        <source>this format takes at most %1 steps, and %2 are asked for; choose fewer by --steps or a coarser --grain</source>
        <translation>este formato admite como máximo %1 pasos y se piden %2; elija menos con --steps o un --grain más grueso</translation>
    </message>
    <message>
        <source>the animation would have more than 36000 frames; choose fewer --steps, a coarser --grain or a higher --speed</source>
        <translation>la animación tendría más de 36000 fotogramas; elija menos --steps, un --grain más grueso o una --speed mayor</translation>
    </message>
    <message>
        <source>an animation has at most 8192 pixels a side; choose a smaller --size or --scale</source>
        <translation>una animación tiene como máximo 8192 píxeles por lado; elija un --size o un --scale menor</translation>
    </message>
    <message>
        <source>a handout takes at most 400 steps, and %1 are asked for; choose fewer by --steps or a coarser --grain</source>
        <translation>los apuntes admiten como máximo 400 pasos y se piden %1; elija menos con --steps o un --grain más grueso</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>no se han podido dibujar las páginas</translation>
    </message>
    <message>
        <source>a picture has at most 32767 pixels a side and 2^28 in all; choose a smaller --size or --scale</source>
        <translation>una imagen tiene como máximo 32767 píxeles por lado y 2^28 en total; elija un --size o un --scale menor</translation>
    </message>
    <message>
        <source>there is no example of this name; there are %1</source>
        <translation>no hay ningún ejemplo con este nombre; hay %1</translation>
    </message>
    <message>
        <source>the image&apos;s header is corrupt or truncated: it tells no size</source>
        <translation>la cabecera de la imagen está dañada o cortada: no indica ningún tamaño</translation>
    </message>
    <message>
        <source>the image is too large: %1 pixels; the limit for a side is %2</source>
        <translation>la imagen es demasiado grande: %1 píxeles; el límite por lado es %2</translation>
    </message>
    <message>
        <source>the file is empty, no image</source>
        <translation>el archivo está vacío, no es una imagen</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for the image format %1 is not installed</source>
        <translation>el complemento de Qt para el formato de imagen %1 no está instalado</translation>
    </message>
    <message>
        <source>the %1 is corrupt or truncated: its decoder says &quot;%2&quot;</source>
        <translation>la imagen %1 está dañada o cortada: su descodificador dice «%2»</translation>
    </message>
    <message>
        <source>the %1 is corrupt: its decoder says &quot;%2&quot;</source>
        <translation>la imagen %1 está dañada: su descodificador dice «%2»</translation>
    </message>
    <message>
        <source>this kind of file is not known; these can be read: %1</source>
        <translation>esta clase de archivo no se conoce; se pueden leer: %1</translation>
    </message>
    <message>
        <source>the patch matrix is larger than the limit</source>
        <translation>la matriz de parches supera el límite</translation>
    </message>
    <message>
        <source>the patch matrix is larger than the limit of printed numbers</source>
        <translation>la matriz de parches supera el límite de números impresos</translation>
    </message>
    <message>
        <source>the JSON value ends here, but more text follows</source>
        <translation>el valor JSON termina aquí, pero sigue más texto</translation>
    </message>
    <message>
        <source>the text ends where a JSON value was expected</source>
        <translation>el texto termina donde se esperaba un valor JSON</translation>
    </message>
    <message>
        <source>the text ends inside the object that opens at %1</source>
        <translation>el texto termina dentro del objeto que se abre en %1</translation>
    </message>
    <message>
        <source>the text ends inside the list that opens at %1</source>
        <translation>el texto termina dentro de la lista que se abre en %1</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1; JSON puts text in double quotes</source>
        <translation>esto no es un valor JSON: %1; JSON pone el texto entre comillas dobles</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1; write &quot;inf&quot;, &quot;-inf&quot; or &quot;nan&quot; in quotes</source>
        <translation>esto no es un valor JSON: %1; escriba &quot;inf&quot;, &quot;-inf&quot; o &quot;nan&quot; entre comillas</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1</source>
        <translation>esto no es un valor JSON: %1</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels</source>
        <translation>el JSON está anidado a más de %1 niveles</translation>
    </message>
    <message>
        <source>a name in double quotes was expected in this JSON object, not %1</source>
        <translation>en este objeto JSON se esperaba un nombre entre comillas dobles, no %1</translation>
    </message>
    <message>
        <source>this object has more than %1 names</source>
        <translation>este objeto tiene más de %1 nombres</translation>
    </message>
    <message>
        <source>duplicate key %1: it is given twice in one object</source>
        <translation>clave duplicada %1: aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>a colon was expected after the name, not %1</source>
        <translation>después del nombre se esperaban dos puntos, no %1</translation>
    </message>
    <message>
        <source>a comma or %1 was expected, not %2</source>
        <translation>se esperaba una coma o %1, no %2</translation>
    </message>
    <message>
        <source>the closing quote of this text is missing</source>
        <translation>falta la comilla de cierre de este texto</translation>
    </message>
    <message>
        <source>a control character stands in a text; write it as \u escape</source>
        <translation>hay un carácter de control en un texto; escríbalo como \u</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8</source>
        <translation>este texto no es UTF-8 válido</translation>
    </message>
    <message>
        <source>this escape is not one of JSON&apos;s</source>
        <translation>esta secuencia de escape no existe en JSON</translation>
    </message>
    <message>
        <source>this escape is half of a surrogate pair</source>
        <translation>esta secuencia es la mitad de un par suplente</translation>
    </message>
    <message>
        <source>this is not a JSON number: %1</source>
        <translation>esto no es un número JSON: %1</translation>
    </message>
    <message>
        <source>the text has %1 bytes; the limit is %2</source>
        <translation>el texto tiene %1 bytes; el límite es %2</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>el texto está en UTF-16; guárdelo en UTF-8</translation>
    </message>
    <message>
        <source>the table holds no number</source>
        <translation>la tabla no contiene ningún número</translation>
    </message>
    <message>
        <source>an empty line stands between the rows</source>
        <translation>hay una línea vacía entre las filas</translation>
    </message>
    <message>
        <source>a quote stands inside a cell</source>
        <translation>hay una comilla dentro de una celda</translation>
    </message>
    <message>
        <source>this quote never closes</source>
        <translation>esta comilla no se cierra nunca</translation>
    </message>
    <message>
        <source>text follows the closing quote of a cell</source>
        <translation>sigue texto tras la comilla de cierre de una celda</translation>
    </message>
    <message>
        <source>the first row holds words; it was taken as a header and left out</source>
        <translation>la primera fila contiene palabras; se ha tomado como cabecera y se ha omitido</translation>
    </message>
    <message>
        <source>this cell is empty; a number was expected</source>
        <translation>esta celda está vacía; se esperaba un número</translation>
    </message>
    <message>
        <source>%1 is out of range: too large for float64</source>
        <translation>%1 está fuera de rango: demasiado grande para float64</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 no es un número</translation>
    </message>
    <message>
        <source>the JPEG is truncated: its end mark is missing</source>
        <translation>el JPEG está cortado: falta su marca final</translation>
    </message>
    <message>
        <source>the GIF is truncated before the end of its first frame</source>
        <translation>el GIF está cortado antes del final de su primer fotograma</translation>
    </message>
    <message>
        <source>the GIF holds no frame</source>
        <translation>el GIF no contiene ningún fotograma</translation>
    </message>
    <message>
        <source>the GIF is corrupt: a block of an unknown kind</source>
        <translation>el GIF está dañado: un bloque de clase desconocida</translation>
    </message>
    <message>
        <source>the BMP is truncated inside its header</source>
        <translation>el BMP está cortado dentro de su cabecera</translation>
    </message>
    <message>
        <source>the BMP is truncated: its pixels want %1 bytes</source>
        <translation>el BMP está cortado: sus píxeles requieren %1 bytes</translation>
    </message>
    <message>
        <source>the WebP is truncated: its header tells %1 bytes</source>
        <translation>el WebP está cortado: su cabecera indica %1 bytes</translation>
    </message>
    <message>
        <source>this is no image of a format that can be read: PNG, JPEG, BMP, GIF, WebP, TIFF</source>
        <translation>no es una imagen de un formato legible: PNG, JPEG, BMP, GIF, WebP, TIFF</translation>
    </message>
    <message>
        <source>the image&apos;s header tells an empty picture, %1</source>
        <translation>la cabecera indica una imagen vacía, %1</translation>
    </message>
    <message>
        <source>a lesson has to be a JSON object</source>
        <translation>una lección debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>`conv2d_lab`, the version of the lesson format, is missing; this JSON is no lesson</source>
        <translation>falta `conv2d_lab`, la versión del formato de lección; este JSON no es una lección</translation>
    </message>
    <message>
        <source>`%1` has to be the number 1</source>
        <translation>`%1` debe ser el número 1</translation>
    </message>
    <message>
        <source>version %1 of the lesson format is not known; this program reads versions 1 and 2</source>
        <translation>la versión %1 del formato de lección no se conoce; este programa lee las versiones 1 y 2</translation>
    </message>
    <message>
        <source>`call` is missing</source>
        <translation>falta `call`</translation>
    </message>
    <message>
        <source>`image_maximum` has to be 0 or more</source>
        <translation>`image_maximum` debe ser 0 o más</translation>
    </message>
    <message>
        <source>%1:%2: %3 is not known and was left out</source>
        <translation>%1:%2: %3 no se conoce y se ha omitido</translation>
    </message>
    <message>
        <source>`%1` has to be an object</source>
        <translation>`%1` debe ser un objeto</translation>
    </message>
    <message>
        <source>`%1` is missing in this call</source>
        <translation>falta `%1` en esta llamada</translation>
    </message>
    <message>
        <source>`%1` has a shape only; it is filled with zeros</source>
        <translation>`%1` solo tiene una forma; se rellena con ceros</translation>
    </message>
    <message>
        <source>`%1` has to be a list of numbers</source>
        <translation>`%1` debe ser una lista de números</translation>
    </message>
    <message>
        <source>`%1` has more than the %2 values of its shape %3</source>
        <translation>`%1` tiene más de los %2 valores de su forma %3</translation>
    </message>
    <message>
        <source>`%1` has %2 values, but its shape %3 wants %4</source>
        <translation>`%1` tiene %2 valores, pero su forma %3 requiere %4</translation>
    </message>
    <message>
        <source>`%1` means %2 elements; the limit for one tensor is %3</source>
        <translation>`%1` significa %2 elementos; el límite para un tensor es %3</translation>
    </message>
    <message>
        <source>the lesson has more than %1 elements, the limit for one document</source>
        <translation>la lección tiene más de %1 elementos, el límite para un documento</translation>
    </message>
    <message>
        <source>`padding` is an empty word</source>
        <translation>`padding` es una palabra vacía</translation>
    </message>
    <message>
        <source>`%1` has to be &quot;SAME&quot;, &quot;VALID&quot; or a list of pairs</source>
        <translation>`%1` debe ser &quot;SAME&quot;, &quot;VALID&quot; o una lista de pares</translation>
    </message>
    <message>
        <source>`padding` has more than 64 entries</source>
        <translation>`padding` tiene más de 64 entradas</translation>
    </message>
    <message>
        <source>`%1` is negative</source>
        <translation>`%1` es negativo</translation>
    </message>
    <message>
        <source>`%1` has to be a list</source>
        <translation>`%1` debe ser una lista</translation>
    </message>
    <message>
        <source>the lesson has more than 1000 pages</source>
        <translation>la lección tiene más de 1000 páginas</translation>
    </message>
    <message>
        <source>`%1` has to be a list of objects</source>
        <translation>`%1` debe ser una lista de objetos</translation>
    </message>
    <message>
        <source>`%1` is missing in `%2`</source>
        <translation>falta `%1` en `%2`</translation>
    </message>
    <message>
        <source>`after` holds a bias, an activation and a pooling, in this order and each at most once</source>
        <translation>`after` contiene un sesgo, una activación y un pooling, en este orden y cada uno como máximo una vez</translation>
    </message>
    <message>
        <source>`alpha` has to be finite</source>
        <translation>`alpha` debe ser finito</translation>
    </message>
    <message>
        <source>`%1` has more than %2 values</source>
        <translation>`%1` tiene más de %2 valores</translation>
    </message>
    <message>
        <source>`divisor_override` is 0</source>
        <translation>`divisor_override` es 0</translation>
    </message>
    <message>
        <source>`dy` has to be &quot;ones&quot; or a list of numbers</source>
        <translation>`dy` debe ser &quot;ones&quot; o una lista de números</translation>
    </message>
    <message>
        <source>`%1` has to be text</source>
        <translation>`%1` debe ser texto</translation>
    </message>
    <message>
        <source>`%1` has to be true or false</source>
        <translation>`%1` debe ser true o false</translation>
    </message>
    <message>
        <source>`%1` has to be one of %2</source>
        <translation>`%1` debe ser uno de estos: %2</translation>
    </message>
    <message>
        <source>`%1` has to be a whole number</source>
        <translation>`%1` debe ser un número entero</translation>
    </message>
    <message>
        <source>`%1` has to be a list of whole numbers</source>
        <translation>`%1` debe ser una lista de números enteros</translation>
    </message>
    <message>
        <source>`%1` has more than %2 entries</source>
        <translation>`%1` tiene más de %2 entradas</translation>
    </message>
    <message>
        <source>%1 in `%2` is out of range of %3: too large</source>
        <translation>%1 en `%2` está fuera del rango de %3: demasiado grande</translation>
    </message>
    <message>
        <source>a number, or &quot;nan&quot;, &quot;inf&quot; or &quot;-inf&quot;, was expected in `%1`</source>
        <translation>en `%1` se esperaba un número, o &quot;nan&quot;, &quot;inf&quot; o &quot;-inf&quot;</translation>
    </message>
    <message>
        <source>a { was expected at the start of the header</source>
        <translation>se esperaba { al principio de la cabecera</translation>
    </message>
    <message>
        <source>a comma or } was expected in the header</source>
        <translation>en la cabecera se esperaba una coma o }</translation>
    </message>
    <message>
        <source>more text follows the header&apos;s dictionary</source>
        <translation>sigue texto tras el diccionario de la cabecera</translation>
    </message>
    <message>
        <source>the header lacks one of descr, fortran_order, shape</source>
        <translation>a la cabecera le falta descr, fortran_order o shape</translation>
    </message>
    <message>
        <source>a text in quotes was expected in the header</source>
        <translation>en la cabecera se esperaba un texto entre comillas</translation>
    </message>
    <message>
        <source>a colon was expected in the header</source>
        <translation>en la cabecera se esperaban dos puntos</translation>
    </message>
    <message>
        <source>the header has an unknown key</source>
        <translation>la cabecera tiene una clave desconocida</translation>
    </message>
    <message>
        <source>the header has a key twice</source>
        <translation>la cabecera tiene una clave dos veces</translation>
    </message>
    <message>
        <source>a structured array (records) cannot be read; only plain numbers can</source>
        <translation>un array estructurado (registros) no se puede leer; solo números simples</translation>
    </message>
    <message>
        <source>an object array holds pickled Python objects, which are never read</source>
        <translation>un array de objetos contiene objetos Python serializados (pickle), que nunca se leen</translation>
    </message>
    <message>
        <source>the type &apos;%1&apos; cannot be read; numbers and bool can</source>
        <translation>el tipo &apos;%1&apos; no se puede leer; los números y bool sí</translation>
    </message>
    <message>
        <source>fortran_order has to be True or False</source>
        <translation>fortran_order debe ser True o False</translation>
    </message>
    <message>
        <source>shape has to be a tuple</source>
        <translation>shape debe ser una tupla</translation>
    </message>
    <message>
        <source>a comma or ) was expected in the shape</source>
        <translation>en la forma se esperaba una coma o )</translation>
    </message>
    <message>
        <source>the shape has %1 axes; the limit is %2</source>
        <translation>la forma tiene %1 ejes; el límite es %2</translation>
    </message>
    <message>
        <source>the shape %1 means %2 elements, which is too large: the limit is %3</source>
        <translation>la forma %1 significa %2 elementos, que es demasiado: el límite es %3</translation>
    </message>
    <message>
        <source>a size in the shape is no number or too large</source>
        <translation>un tamaño de la forma no es un número o es demasiado grande</translation>
    </message>
    <message>
        <source>a number was expected in the shape</source>
        <translation>en la forma se esperaba un número</translation>
    </message>
    <message>
        <source>the shape has a negative size, %1</source>
        <translation>la forma tiene un tamaño negativo, %1</translation>
    </message>
    <message>
        <source>the file is truncated: it ends inside NumPy&apos;s mark</source>
        <translation>el archivo está cortado: termina dentro de la marca de NumPy</translation>
    </message>
    <message>
        <source>this is no .npy file: NumPy&apos;s mark is missing</source>
        <translation>no es un archivo .npy: falta la marca de NumPy</translation>
    </message>
    <message>
        <source>the file is truncated before its version</source>
        <translation>el archivo está cortado antes de su versión</translation>
    </message>
    <message>
        <source>version %1.%2 of the format is not known; 1.0, 2.0 and 3.0 are</source>
        <translation>la versión %1.%2 del formato no se conoce; se conocen 1.0, 2.0 y 3.0</translation>
    </message>
    <message>
        <source>the file is truncated before its header</source>
        <translation>el archivo está cortado antes de su cabecera</translation>
    </message>
    <message>
        <source>the header should have %1 bytes, but the file is truncated: %2 are left</source>
        <translation>la cabecera debería tener %1 bytes, pero el archivo está cortado: quedan %2</translation>
    </message>
    <message>
        <source>the data is truncated: %1 bytes expected, %2 found</source>
        <translation>los datos están cortados: se esperaban %1 bytes y hay %2</translation>
    </message>
    <message>
        <source>%1 trailing bytes follow the array of the size its header tells</source>
        <translation>siguen %1 bytes tras el array del tamaño que indica su cabecera</translation>
    </message>
    <message>
        <source>the file is empty, no zip archive</source>
        <translation>el archivo está vacío, no es un archivo zip</translation>
    </message>
    <message>
        <source>the zip archive is truncated: its central directory is missing</source>
        <translation>el archivo zip está cortado: falta su directorio central</translation>
    </message>
    <message>
        <source>this is no zip archive</source>
        <translation>no es un archivo zip</translation>
    </message>
    <message>
        <source>the zip archive is corrupt: error %1 of libzip</source>
        <translation>el archivo zip está dañado: error %1 de libzip</translation>
    </message>
    <message>
        <source>its size is not told</source>
        <translation>no se indica su tamaño</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>compression method %1 is not read; NumPy stores or deflates</source>
        <translation>el método de compresión %1 no se lee; NumPy almacena sin comprimir o con deflate</translation>
    </message>
    <message>
        <source>it is too large: %1 bytes; the limit for an archive is %2</source>
        <translation>es demasiado grande: %1 bytes; el límite para un archivo comprimido es %2</translation>
    </message>
    <message>
        <source>it inflates %1 bytes to %2, a ratio beyond the limit of %3</source>
        <translation>descomprime %1 bytes en %2, una proporción superior al límite de %3</translation>
    </message>
    <message>
        <source>it cannot be opened: error %1 of libzip</source>
        <translation>no se puede abrir: error %1 de libzip</translation>
    </message>
    <message>
        <source>its checksum (CRC) is wrong: the data is corrupt</source>
        <translation>su suma de comprobación (CRC) es incorrecta: los datos están dañados</translation>
    </message>
    <message>
        <source>it is corrupt: error %1 of libzip</source>
        <translation>está dañado: error %1 de libzip</translation>
    </message>
    <message>
        <source>it is larger than the archive says</source>
        <translation>es mayor de lo que indica el archivo</translation>
    </message>
    <message>
        <source>it is truncated: %1 bytes expected, %2 found</source>
        <translation>está cortado: se esperaban %1 bytes y hay %2</translation>
    </message>
    <message>
        <source>the archive has more than 10000 members, the limit</source>
        <translation>el archivo tiene más de 10000 miembros, el límite</translation>
    </message>
    <message>
        <source>the archive holds no .npy member</source>
        <translation>el archivo comprimido no contiene ningún miembro .npy</translation>
    </message>
    <message>
        <source>the zip archive&apos;s directory is corrupt</source>
        <translation>el directorio del archivo zip está dañado</translation>
    </message>
    <message>
        <source>the archive holds two members of this name</source>
        <translation>el archivo contiene dos miembros con este nombre</translation>
    </message>
    <message>
        <source>the members up to this one are too large together: %1 bytes, beyond the limit</source>
        <translation>los miembros hasta este son demasiado grandes en conjunto: %1 bytes, por encima del límite</translation>
    </message>
    <message>
        <source>member %1 is no .npy array and was left out</source>
        <translation>el miembro %1 no es un array .npy y se ha omitido</translation>
    </message>
    <message>
        <source>the arrays up to this one have more than %1 elements, the limit</source>
        <translation>los arrays hasta este tienen más de %1 elementos, el límite</translation>
    </message>
    <message>
        <source>the Conv node %1: its strides, dilations, pads or kernel_shape are not those of two axes</source>
        <translation>el nodo Conv %1: sus strides, dilations, pads o kernel_shape no son los de dos ejes</translation>
    </message>
    <message>
        <source>the Conv node %1: its kernel_shape is not that of its weights %2</source>
        <translation>el nodo Conv %1: su kernel_shape no es el de sus pesos %2</translation>
    </message>
    <message>
        <source>the Conv node %1: its %2 output channels do not share out among %3 groups</source>
        <translation>el nodo Conv %1: sus %2 canales de salida no se reparten entre %3 grupos</translation>
    </message>
    <message>
        <source>the Conv node %1: its auto_pad is none of NOTSET, VALID, SAME_UPPER and SAME_LOWER</source>
        <translation>el nodo Conv %1: su auto_pad no es NOTSET, VALID, SAME_UPPER ni SAME_LOWER</translation>
    </message>
    <message>
        <source>none of the %1 nodes of the graph is of the type Conv</source>
        <translation>ninguno de los %1 nodos del grafo es del tipo Conv</translation>
    </message>
    <message>
        <source>a Conv node has %1 inputs; it needs an image and weights</source>
        <translation>un nodo Conv tiene %1 entradas; necesita una imagen y pesos</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are of the type %2 of ONNX, which is not read</source>
        <translation>el nodo Conv %1 se ha omitido: sus pesos son del tipo %2 de ONNX, que no se lee</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are not in the file, but come from another node</source>
        <translation>el nodo Conv %1 se ha omitido: sus pesos no están en el archivo, sino que vienen de otro nodo</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights have the shape %2; 4 axes are needed, none empty</source>
        <translation>el nodo Conv %1 se ha omitido: sus pesos tienen la forma %2; se necesitan 4 ejes, ninguno vacío</translation>
    </message>
    <message>
        <source>the weights up to these have more than %1 elements, the limit</source>
        <translation>los pesos hasta estos tienen más de %1 elementos, el límite</translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 were rounded from %4 to float32</source>
        <translation>%1 de %2 valores de %3 se han redondeado de %4 a float32</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, of the size that the model names</source>
        <translation>Se ha añadido una entrada de números enteros pequeños, del tamaño que indica el modelo</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, because the model does not say how large it is</source>
        <translation>Se ha añadido una entrada de números enteros pequeños, porque el modelo no dice qué tamaño tiene</translation>
    </message>
    <message>
        <source>The model pads as SAME_LOWER, which tf.nn.conv2d has not; explicit padding for this input stands for it</source>
        <translation>El modelo rellena con SAME_LOWER, que tf.nn.conv2d no tiene; lo sustituye un relleno explícito para esta entrada</translation>
    </message>
    <message>
        <source>Biases were left out, because tf.nn.conv2d has none</source>
        <translation>Los sesgos se han omitido, porque tf.nn.conv2d no tiene</translation>
    </message>
    <message>
        <source>Of %1 convolution layers the first %2 were read</source>
        <translation>De %1 capas de convolución se han leído las primeras %2</translation>
    </message>
    <message>
        <source>%1 of the layers are too large for a page beside the others and were left out</source>
        <translation>%1 de las capas son demasiado grandes para una página junto a las demás y se han omitido</translation>
    </message>
    <message>
        <source>Each of the %1 layers that are shown is a page of the lesson</source>
        <translation>Cada una de las %1 capas mostradas es una página de la lección</translation>
    </message>
    <message>
        <source>The other nodes of the model are no convolutions and were not read</source>
        <translation>Los demás nodos del modelo no son convoluciones y no se han leído</translation>
    </message>
    <message>
        <source>a field of the model is not of the type that ONNX has for it</source>
        <translation>un campo del modelo no es del tipo que ONNX le da</translation>
    </message>
    <message>
        <source>the values of a tensor are not of the type that ONNX has for them</source>
        <translation>los valores de un tensor no son del tipo que ONNX les da</translation>
    </message>
    <message>
        <source>a name has %1 bytes; the limit is %2</source>
        <translation>un nombre tiene %1 bytes; el límite es %2</translation>
    </message>
    <message>
        <source>a name is not UTF-8</source>
        <translation>un nombre no está en UTF-8</translation>
    </message>
    <message>
        <source>a list has more than %1 numbers, the limit</source>
        <translation>una lista tiene más de %1 números, el límite</translation>
    </message>
    <message>
        <source>a Conv node has more than %1 inputs</source>
        <translation>un nodo Conv tiene más de %1 entradas</translation>
    </message>
    <message>
        <source>the attribute %1 has more than %2 numbers, the limit</source>
        <translation>el atributo %1 tiene más de %2 números, el límite</translation>
    </message>
    <message>
        <source>its values are in another file; no file but this one is opened</source>
        <translation>sus valores están en otro archivo; solo se abre este</translation>
    </message>
    <message>
        <source>its shape has %1 axes; the limit is %2</source>
        <translation>su forma tiene %1 ejes; el límite es %2</translation>
    </message>
    <message>
        <source>its shape %1 means %2 elements; the limit is %3</source>
        <translation>su forma %1 significa %2 elementos; el límite es %3</translation>
    </message>
    <message>
        <source>its shape %1 wants %2 bytes, but it has %3</source>
        <translation>su forma %1 requiere %2 bytes, pero tiene %3</translation>
    </message>
    <message>
        <source>it is one part of a tensor that was cut up</source>
        <translation>es una parte de un tensor dividido</translation>
    </message>
    <message>
        <source>the tensor %1 has more values than its shape, which wants %2 bytes</source>
        <translation>el tensor %1 tiene más valores que su forma, que requiere %2 bytes</translation>
    </message>
    <message>
        <source>a shape has more than %1 axes, the limit</source>
        <translation>una forma tiene más de %1 ejes, el límite</translation>
    </message>
    <message>
        <source>the model has a second graph</source>
        <translation>el modelo tiene un segundo grafo</translation>
    </message>
    <message>
        <source>the graph is not of the type that ONNX has for it</source>
        <translation>el grafo no es del tipo que ONNX le da</translation>
    </message>
    <message>
        <source>the file ends without a graph; it is truncated or no ONNX model</source>
        <translation>el archivo termina sin grafo; está cortado o no es un modelo ONNX</translation>
    </message>
    <message>
        <source>the file ends without its sets of operators; it is truncated</source>
        <translation>el archivo termina sin sus conjuntos de operadores; está cortado</translation>
    </message>
    <message>
        <source>the graph has more than %1 nodes and tensors, the limit</source>
        <translation>el grafo tiene más de %1 nodos y tensores, el límite</translation>
    </message>
    <message>
        <source>the PNG is corrupt: a checksum (CRC) is wrong</source>
        <translation>el PNG está dañado: una suma de comprobación (CRC) es incorrecta</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its header is not one of the standard&apos;s</source>
        <translation>el PNG está dañado: su cabecera no es ninguna de las del estándar</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its compressed data does not make the picture that its header tells</source>
        <translation>el PNG está dañado: sus datos comprimidos no forman la imagen que indica su cabecera</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its compressed data ends before the picture is complete</source>
        <translation>el PNG está dañado: sus datos comprimidos terminan antes de completar la imagen</translation>
    </message>
    <message>
        <source>the PNG is truncated: the file ends inside a chunk or before the end mark</source>
        <translation>el PNG está cortado: el archivo termina dentro de un bloque o antes de la marca final</translation>
    </message>
    <message>
        <source>a number is truncated</source>
        <translation>un número está cortado</translation>
    </message>
    <message>
        <source>a number has more than 64 bits</source>
        <translation>un número tiene más de 64 bits</translation>
    </message>
    <message>
        <source>there is no field of the number %1 in a Protocol Buffers message</source>
        <translation>no hay ningún campo con el número %1 en un mensaje de Protocol Buffers</translation>
    </message>
    <message>
        <source>a field should have %1 bytes, but only %2 follow in its message; the file is truncated or damaged</source>
        <translation>un campo debería tener %1 bytes, pero en su mensaje solo siguen %2; el archivo está cortado o dañado</translation>
    </message>
    <message>
        <source>a field is written in the way %1, which is not in use</source>
        <translation>un campo está escrito de la forma %1, que no se usa</translation>
    </message>
    <message>
        <source>%1 cannot be a filter: it has the shape %2; 2 to 4 axes are needed, none empty</source>
        <translation>%1 no puede ser un filtro: tiene la forma %2; se necesitan de 2 a 4 ejes, ninguno vacío</translation>
    </message>
    <message>
        <source>%1 cannot be an input: it has the shape %2; 1 axis or more is needed, none empty</source>
        <translation>%1 no puede ser una entrada: tiene la forma %2; se necesita al menos 1 eje, ninguno vacío</translation>
    </message>
    <message>
        <source>there is no array here that can be an input or a filter</source>
        <translation>aquí no hay ningún array que pueda ser una entrada o un filtro</translation>
    </message>
    <message>
        <source>the file is truncated: it ends before the length of its header</source>
        <translation>el archivo está cortado: termina antes de la longitud de su cabecera</translation>
    </message>
    <message>
        <source>the header should have %1 bytes, but only %2 follow; the file is truncated or no safetensors file</source>
        <translation>la cabecera debería tener %1 bytes, pero solo siguen %2; el archivo está cortado o no es un archivo safetensors</translation>
    </message>
    <message>
        <source>the header has to be a JSON object</source>
        <translation>la cabecera debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>the file holds no tensor that can be read</source>
        <translation>el archivo no contiene ningún tensor legible</translation>
    </message>
    <message>
        <source>its entry in the header has to be an object</source>
        <translation>su entrada en la cabecera debe ser un objeto</translation>
    </message>
    <message>
        <source>its dtype is missing in the header</source>
        <translation>falta su dtype en la cabecera</translation>
    </message>
    <message>
        <source>its shape in the header has to be a list of whole numbers, 0 or more</source>
        <translation>su forma en la cabecera debe ser una lista de números enteros, 0 o más</translation>
    </message>
    <message>
        <source>its data_offsets have to be two whole numbers, the first not above the second</source>
        <translation>sus data_offsets deben ser dos números enteros, el primero no mayor que el segundo</translation>
    </message>
    <message>
        <source>its data_offsets reach to byte %1 of the data, which is truncated at %2</source>
        <translation>sus data_offsets llegan hasta el byte %1 de los datos, que están cortados en %2</translation>
    </message>
    <message>
        <source>tensor %1 was left out: its type %2 cannot be read</source>
        <translation>el tensor %1 se ha omitido: su tipo %2 no se puede leer</translation>
    </message>
    <message>
        <source>its shape wants %1 bytes, its data_offsets span %2</source>
        <translation>su forma requiere %1 bytes, sus data_offsets abarcan %2</translation>
    </message>
    <message>
        <source>the tensors up to this one have more than %1 elements, the limit</source>
        <translation>los tensores hasta este tienen más de %1 elementos, el límite</translation>
    </message>
    <message>
        <source>its data_offsets overlap those of another tensor: it begins at %1, the one before ends at %2</source>
        <translation>sus data_offsets se solapan con los de otro tensor: empieza en %1, el anterior termina en %2</translation>
    </message>
    <message>
        <source>its data_offsets leave a hole of %1 bytes before it</source>
        <translation>sus data_offsets dejan un hueco de %1 bytes antes de él</translation>
    </message>
    <message>
        <source>%1 trailing bytes belong to no tensor</source>
        <translation>%1 bytes al final no pertenecen a ningún tensor</translation>
    </message>
    <message>
        <source>patch_matrix (%1) and flat_filter (%2) are left out: one of them has more than %3 numbers</source>
        <translation>patch_matrix (%1) y flat_filter (%2) se omiten: uno de ellos tiene más de %3 números</translation>
    </message>
    <message>
        <source>what follows a conv2d_transpose, and its gradients, are not computed yet</source>
        <translation>lo que sigue a un conv2d_transpose y sus gradientes aún no se calculan</translation>
    </message>
    <message>
        <source>too many numbers for a program text</source>
        <translation>demasiados números para un texto de programa</translation>
    </message>
    <message>
        <source>a spreadsheet of this call would have more than %1 cells, or more rows or columns than a sheet can have</source>
        <translation>una hoja de cálculo de esta llamada tendría más de %1 celdas, o más filas o columnas de las que una hoja puede tener</translation>
    </message>
    <message>
        <source>conv2d_transpose is computed, but has no picture yet</source>
        <translation>conv2d_transpose se calcula, pero aún no tiene imagen</translation>
    </message>
    <message>
        <source>a size in the shape is negative</source>
        <translation>un tamaño de la forma es negativo</translation>
    </message>
    <message>
        <source>the shape is too large</source>
        <translation>la forma es demasiado grande</translation>
    </message>
    <message>
        <source>the image is too large to be decoded: %1 pixels; the limit is %2</source>
        <translation>la imagen es demasiado grande para decodificarla: %1 píxeles; el límite es %2</translation>
    </message>
    <message>
        <source>the image was scaled down from %1 to %2 pixels; --max-side N keeps more</source>
        <translation>la imagen se redujo de %1 a %2 píxeles; --max-side N conserva más</translation>
    </message>
    <message>
        <source>the image is too large: %1 values; the limit is %2, and --max-side N makes it smaller</source>
        <translation>la imagen es demasiado grande: %1 valores; el límite es %2, y --max-side N la reduce</translation>
    </message>
    <message>
        <source>the file holds %1 pictures; the first one was taken</source>
        <translation>el archivo contiene %1 imágenes; se tomó la primera</translation>
    </message>
    <message>
        <source>no .npy member of the archive can be read: %1</source>
        <translation>no se puede leer ningún miembro .npy del archivo: %1</translation>
    </message>
    <message>
        <source>member %1 was left out: %2</source>
        <translation>se omitió el miembro %1: %2</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are not in the file, but an input of the graph, given when it runs</source>
        <translation>se omitió el nodo Conv %1: sus pesos no están en el archivo, sino que son una entrada del grafo, dada al ejecutarlo</translation>
    </message>
    <message>
        <source>a live page takes at most %1 numbers, and this lesson has %2</source>
        <translation>una página viva admite como máximo %1 números, y esta lección tiene %2</translation>
    </message>
    <message>
        <source>no lesson is open</source>
        <translation>no hay ninguna lección abierta</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>esto no es un número</translation>
    </message>
    <message>
        <source>this cell cannot be changed</source>
        <translation>esta celda no se puede cambiar</translation>
    </message>
    <message>
        <source>such a size is not possible here</source>
        <translation>ese tamaño no es posible aquí</translation>
    </message>
    <message>
        <source>there is no such fill</source>
        <translation>no existe ese relleno</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>la carpeta %1 no se puede crear</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>the file has %1 bytes; the limit for its kind is %2</source>
        <translation>el archivo tiene %1 bytes; el límite para su tipo es %2</translation>
    </message>
    <message>
        <source>the data has more than %1 bytes, the limit for its kind</source>
        <translation>los datos superan %1 bytes, el límite para su tipo</translation>
    </message>
    <message>
        <source>the table has more than %1 numbers, the limit</source>
        <translation>la tabla tiene más de %1 números, el límite</translation>
    </message>
    <message>
        <source>nothing can be written in %1</source>
        <translation>no se puede escribir nada en %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>this is neither a file nor a pipe; it is not replaced</source>
        <translation>no es un archivo ni una tubería; no se reemplaza</translation>
    </message>
    <message>
        <source>the output would have %1 numbers; the limit is %2</source>
        <translation>la salida tendría %1 números; el límite es %2</translation>
    </message>
    <message>
        <source>the output takes %1 multiply-adds; the limit is %2, and --max-work N raises it</source>
        <translation>la salida requiere %1 multiplicaciones y sumas; el límite es %2, y --max-work N lo eleva</translation>
    </message>
    <message>
        <source>the TIFF is truncated before the end of its first picture</source>
        <translation>el TIFF está cortado antes del final de su primera imagen</translation>
    </message>
    <message>
        <source>this is no PBM, PGM or PPM picture: its mark P1 to P6 is missing</source>
        <translation>no es una imagen PBM, PGM o PPM: falta su marca P1 a P6</translation>
    </message>
    <message>
        <source>the image is too large: %1 × %2 pixels; the limit is %3 for a side and %4 values</source>
        <translation>la imagen es demasiado grande: %1 × %2 píxeles; el límite es %3 por lado y %4 valores</translation>
    </message>
    <message>
        <source>the greatest value is above 65535</source>
        <translation>el valor máximo supera 65535</translation>
    </message>
    <message>
        <source>the file holds more than one picture; the first one was taken</source>
        <translation>el archivo contiene más de una imagen; se ha tomado la primera</translation>
    </message>
    <message>
        <source>the picture is truncated: it ends before its last value</source>
        <translation>la imagen está cortada: termina antes de su último valor</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>se esperaba un número</translation>
    </message>
    <message>
        <source>a size or the greatest value is 0</source>
        <translation>un tamaño o el valor máximo es 0</translation>
    </message>
    <message>
        <source>the picture is truncated: it ends before its last row</source>
        <translation>la imagen está cortada: termina antes de su última fila</translation>
    </message>
    <message>
        <source>the value %1 is above the greatest, %2</source>
        <translation>el valor %1 supera el máximo, %2</translation>
    </message>
    <message>
        <source>it shares bytes of the archive with the member %1</source>
        <translation>comparte bytes del archivo con el miembro %1</translation>
    </message>
    <message>
        <source>none of these steps finishes an output number</source>
        <translation>ninguno de estos pasos termina un número de la salida</translation>
    </message>
    <message>
        <source>a set has at most %1 exercises</source>
        <translation>un conjunto tiene como mucho %1 ejercicios</translation>
    </message>
    <message>
        <source>a film strip shows calls whose numbers fit: a window of at most 12 × 12 cells and 4 channels a filter</source>
        <translation>una tira de imágenes muestra llamadas cuyos números caben: una ventana de como mucho 12 × 12 celdas y 4 canales por filtro</translation>
    </message>
    <message>
        <source>The call begins with tf.nn.conv2d</source>
        <translation>La llamada empieza por tf.nn.conv2d</translation>
    </message>
    <message>
        <source>An opening bracket is missing</source>
        <translation>Falta un paréntesis de apertura</translation>
    </message>
    <message>
        <source>The closing bracket is missing</source>
        <translation>Falta el paréntesis de cierre</translation>
    </message>
    <message>
        <source>Insert ) at the end</source>
        <translation>Poner ) al final</translation>
    </message>
    <message>
        <source>Nothing may follow the call</source>
        <translation>No puede haber nada después de la llamada</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>A value without a name may not follow named ones</source>
        <translation>Un valor sin nombre no puede seguir a valores con nombre</translation>
    </message>
    <message>
        <source>There is one value too many</source>
        <translation>Sobra un valor</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 aparece dos veces</translation>
    </message>
    <message>
        <source>A comma is missing here</source>
        <translation>Falta una coma aquí</translation>
    </message>
    <message>
        <source>Insert a comma</source>
        <translation>Poner una coma</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>tf.nn.conv2d has no groups: they follow from the filter&apos;s depth</source>
        <translation>tf.nn.conv2d no tiene grupos: se deducen de la profundidad del filtro</translation>
    </message>
    <message>
        <source>A value is missing here</source>
        <translation>Falta un valor aquí</translation>
    </message>
    <message>
        <source>This character does not belong here</source>
        <translation>Este carácter no va aquí</translation>
    </message>
    <message>
        <source>The brackets are nested too deep</source>
        <translation>Los corchetes están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>Este corchete no está cerrado</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Poner %1</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>Faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>A whole number is expected here</source>
        <translation>Aquí se espera un número entero</translation>
    </message>
    <message>
        <source>Write a name here; the values of %1 are edited in its grid</source>
        <translation>Los valores de %1 se editan en su cuadrícula; aquí va un nombre</translation>
    </message>
    <message>
        <source>%1 is a whole number or a list of them</source>
        <translation>%1 es un número entero o una lista de enteros</translation>
    </message>
    <message>
        <source>padding is &quot;VALID&quot;, &quot;SAME&quot; or a list of four pairs</source>
        <translation>padding es &quot;VALID&quot;, &quot;SAME&quot; o una lista de cuatro pares</translation>
    </message>
    <message>
        <source>data_format is &quot;NHWC&quot; or &quot;NCHW&quot;</source>
        <translation>data_format es &quot;NHWC&quot; o &quot;NCHW&quot;</translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <translation>Hay que indicar %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Make the filter %1 deep</source>
        <translation>Dar al filtro una profundidad de %1</translation>
    </message>
    <message>
        <source>tf.nn.%1 has no argument of this name</source>
        <translation>tf.nn.%1 no tiene ningún argumento con este nombre</translation>
    </message>
    <message>
        <source>Only bias_add, one activation and one pooling may follow, in this order</source>
        <translation>Solo pueden seguir bias_add, una activación y un pooling, en este orden</translation>
    </message>
    <message>
        <source>The bias is a list of numbers, one for each filter</source>
        <translation>El sesgo es una lista de números, uno por filtro</translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <translation>%1 es un número</translation>
    </message>
    <message>
        <source>Softmax goes along the channels here</source>
        <translation>Aquí softmax recorre los canales</translation>
    </message>
    <message>
        <source>Each line takes the result of the line above</source>
        <translation>Cada línea toma el resultado de la línea anterior</translation>
    </message>
    <message>
        <source>All lines have the data format of the call</source>
        <translation>Todas las líneas tienen el formato de datos de la llamada</translation>
    </message>
    <message>
        <source>a bracket &apos;)&apos; is missing here</source>
        <translation>falta un paréntesis &apos;)&apos; aquí</translation>
    </message>
    <message>
        <source>a bracket &apos;]&apos; is missing here</source>
        <translation>falta un corchete &apos;]&apos; aquí</translation>
    </message>
    <message>
        <source>a bracket &apos;}&apos; is missing here</source>
        <translation>falta una llave &apos;}&apos; aquí</translation>
    </message>
    <message>
        <source>a choice depends on random values: it may go another way in a run</source>
        <translation>una decisión depende de valores aleatorios: al ejecutar puede ser otra</translation>
    </message>
    <message>
        <source>a comma or an operator is missing before this</source>
        <translation>falta una coma o un operador antes de esto</translation>
    </message>
    <message>
        <source>a comprehension among other arguments needs brackets of its own</source>
        <translation>una comprensión entre otros argumentos necesita sus propios paréntesis</translation>
    </message>
    <message>
        <source>a comprehension has one value before &apos;for&apos;</source>
        <translation>una comprensión tiene un solo valor antes de &apos;for&apos;</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>un diccionario</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>una división por cero</translation>
    </message>
    <message>
        <source>a few whole numbers are needed here, not %1</source>
        <translation>aquí se necesitan unos números enteros, no %1</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>una función</translation>
    </message>
    <message>
        <source>a layer is called with its input</source>
        <translation>una capa se llama con su entrada</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list has no shape: %1 takes an array or a tensor, so wrap it in tf.constant(…)</source>
        <translation>una lista no tiene forma: %1 toma un array o un tensor; envuélvala en tf.constant(…)</translation>
    </message>
    <message>
        <source>a list of items is needed here</source>
        <translation>aquí se necesita una lista de elementos</translation>
    </message>
    <message>
        <source>a mean of whole numbers is not read here: cast them first</source>
        <translation>una media de enteros no se lee aquí: conviértalos antes</translation>
    </message>
    <message>
        <source>a mode of padding is not known here</source>
        <translation>un modo de relleno no se conoce aquí</translation>
    </message>
    <message>
        <source>a model is made of layers, not of %1</source>
        <translation>un modelo consta de capas, no de %1</translation>
    </message>
    <message>
        <source>a name is missing here</source>
        <translation>falta un nombre aquí</translation>
    </message>
    <message>
        <source>a notebook&apos;s command is not run: it is left out</source>
        <translation>una orden del cuaderno no se ejecuta: se omite</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number here must be at least %1</source>
        <translation>un número debe ser aquí al menos %1</translation>
    </message>
    <message>
        <source>a number is malformed: %1</source>
        <translation>un número está mal formado: %1</translation>
    </message>
    <message>
        <source>a number is needed here, not %1</source>
        <translation>aquí se necesita un número, no %1</translation>
    </message>
    <message>
        <source>a placeholder cannot be compared</source>
        <translation>un marcador de posición no se puede comparar</translation>
    </message>
    <message>
        <source>a placeholder is given no value here: feed_dict lacks it</source>
        <translation>un marcador de posición no recibe valor: falta en feed_dict</translation>
    </message>
    <message>
        <source>a placeholder without values</source>
        <translation>un marcador de posición sin valores</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>un rango</translation>
    </message>
    <message>
        <source>a range or slice cannot have the step 0</source>
        <translation>un rango o corte no puede tener el paso 0</translation>
    </message>
    <message>
        <source>a root of a negative number is no real number</source>
        <translation>una raíz de un número negativo no es real</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>un conjunto</translation>
    </message>
    <message>
        <source>a size must be positive here</source>
        <translation>un tamaño debe ser positivo aquí</translation>
    </message>
    <message>
        <source>a slice</source>
        <translation>un corte</translation>
    </message>
    <message>
        <source>a starred name can stand only in a list of names</source>
        <translation>un nombre con asterisco solo puede estar en una lista de nombres</translation>
    </message>
    <message>
        <source>a TensorFlow tensor cannot be changed in place</source>
        <translation>un tensor de TensorFlow no se puede cambiar en su sitio</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text in quotes is unterminated: it is not closed on its line</source>
        <translation>un texto entre comillas no se cierra en su línea</translation>
    </message>
    <message>
        <source>a text in triple quotes is unterminated: it is never closed</source>
        <translation>un texto entre comillas triples nunca se cierra</translation>
    </message>
    <message>
        <source>a transposed convolution, shown as the convolution that it equals: %1 and %2 zeros between the rows and columns of the input, the filter turned by 180 degrees</source>
        <translation>una convolución transpuesta, mostrada como la convolución equivalente: %1 y %2 ceros entre filas y columnas de la entrada, el filtro girado 180 grados</translation>
    </message>
    <message>
        <source>a tuple</source>
        <translation>una tupla</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>un tipo</translation>
    </message>
    <message>
        <source>a type such as float32 is needed here, not %1</source>
        <translation>aquí se necesita un tipo como float32, no %1</translation>
    </message>
    <message>
        <source>a value is missing before &apos;%1&apos;</source>
        <translation>falta un valor antes de &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>falta un valor aquí</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number is needed here, not %1</source>
        <translation>aquí se necesita un número entero, no %1</translation>
    </message>
    <message>
        <source>a word is needed here, not %1</source>
        <translation>aquí se necesita una palabra, no %1</translation>
    </message>
    <message>
        <source>adaptive pooling is read only where the size divides the input&apos;s</source>
        <translation>el pooling adaptativo solo se lee si el tamaño divide al de la entrada</translation>
    </message>
    <message>
        <source>an argument cannot stand here</source>
        <translation>un argumento no puede estar aquí</translation>
    </message>
    <message>
        <source>an array has at most %1 axes here</source>
        <translation>un array tiene aquí como mucho %1 ejes</translation>
    </message>
    <message>
        <source>an array has at most %1 numbers in pasted code</source>
        <translation>un array tiene como mucho %1 números en el código pegado</translation>
    </message>
    <message>
        <source>an array of %1 numbers is neither true nor false</source>
        <translation>un array de %1 números no es verdadero ni falso</translation>
    </message>
    <message>
        <source>an array of shape %1</source>
        <translation>un array de forma %1</translation>
    </message>
    <message>
        <source>an escape in a text is malformed</source>
        <translation>una secuencia de escape está mal formada</translation>
    </message>
    <message>
        <source>an f-string holds code: it is not supported, nothing is run</source>
        <translation>una f-string contiene código: no se admite, no se ejecuta nada</translation>
    </message>
    <message>
        <source>an f-string is malformed here</source>
        <translation>una f-string está mal formada aquí</translation>
    </message>
    <message>
        <source>an indented block is missing here</source>
        <translation>falta un bloque sangrado aquí</translation>
    </message>
    <message>
        <source>an iterator</source>
        <translation>un iterador</translation>
    </message>
    <message>
        <source>an object of the class %1</source>
        <translation>un objeto de la clase %1</translation>
    </message>
    <message>
        <source>%1 and %2 have no order</source>
        <translation>%1 y %2 no tienen orden</translation>
    </message>
    <message>
        <source>axis %1 has %2 entries: only an axis of 1 can be squeezed out</source>
        <translation>el eje %1 tiene %2 entradas: solo un eje de longitud 1 se puede quitar</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; cannot close &apos;%2&apos;</source>
        <translation>&apos;%1&apos; no puede cerrar &apos;%2&apos;</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; closes none that is open</source>
        <translation>&apos;%1&apos; no cierra ninguno abierto</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; is never closed</source>
        <translation>&apos;%1&apos; nunca se cierra</translation>
    </message>
    <message>
        <source>«...» can stand once in an index</source>
        <translation>«...» solo puede estar una vez en un índice</translation>
    </message>
    <message>
        <source>%1 cannot be called</source>
        <translation>%1 no se puede llamar</translation>
    </message>
    <message>
        <source>%1 cannot be gone through</source>
        <translation>%1 no se puede recorrer</translation>
    </message>
    <message>
        <source>%1 cannot be the base of a class here</source>
        <translation>%1 no puede ser la base de una clase aquí</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot begin a statement</source>
        <translation>&apos;%1&apos; no puede empezar una instrucción</translation>
    </message>
    <message>
        <source>%1 cannot stand here as a key</source>
        <translation>%1 no puede ser una clave aquí</translation>
    </message>
    <message>
        <source>changing one number of a tensor in this way is not supported</source>
        <translation>cambiar así un número de un tensor no se admite</translation>
    </message>
    <message>
        <source>channels first → channels last</source>
        <translation>canales primero → canales al final</translation>
    </message>
    <message>
        <source>Conv2DTranspose is read for four axes, channels last</source>
        <translation>Conv2DTranspose se lee para cuatro ejes, canales al final</translation>
    </message>
    <message>
        <source>curly quotes are no Python quotes: write &quot; or &apos;</source>
        <translation>las comillas tipográficas no son de Python: escriba &quot; o &apos;</translation>
    </message>
    <message>
        <source>deleting an attribute is not supported</source>
        <translation>borrar un atributo no se admite</translation>
    </message>
    <message>
        <source>depthwise: one filter for each channel, shown as a convolution in %1 groups</source>
        <translation>depthwise: un filtro por canal, mostrado como una convolución en %1 grupos</translation>
    </message>
    <message>
        <source>dilation → dilations=%1</source>
        <translation>dilation → dilations=%1</translation>
    </message>
    <message>
        <source>dropout while training draws at random: only its shape is read; call .eval() first</source>
        <translation>dropout sortea al entrenar: solo se lee su forma; llame antes a .eval()</translation>
    </message>
    <message>
        <source>&apos;else&apos; is missing in the choice</source>
        <translation>falta &apos;else&apos; en la elección</translation>
    </message>
    <message>
        <source>&apos;except&apos; or &apos;finally&apos; is missing after this block</source>
        <translation>falta &apos;except&apos; o &apos;finally&apos; después de este bloque</translation>
    </message>
    <message>
        <source>filter: %1 → HWIO</source>
        <translation>filtro: %1 → HWIO</translation>
    </message>
    <message>
        <source>%1 has no argument named %2</source>
        <translation>%1 no tiene un argumento llamado %2</translation>
    </message>
    <message>
        <source>%1 has no attribute %2</source>
        <translation>%1 no tiene el atributo %2</translation>
    </message>
    <message>
        <source>%1 has no items</source>
        <translation>%1 no tiene elementos</translation>
    </message>
    <message>
        <source>%1 has the shape %2, not %3</source>
        <translation>%1 tiene la forma %2, no %3</translation>
    </message>
    <message>
        <source>&apos;import&apos; is missing here</source>
        <translation>falta &apos;import&apos; aquí</translation>
    </message>
    <message>
        <source>&apos;in&apos; is missing here</source>
        <translation>falta &apos;in&apos; aquí</translation>
    </message>
    <message>
        <source>index %1 is outside a list of %2</source>
        <translation>el índice %1 está fuera de una lista de %2</translation>
    </message>
    <message>
        <source>index %1 is outside an axis of %2</source>
        <translation>el índice %1 está fuera de un eje de %2</translation>
    </message>
    <message>
        <source>input and output: NCHW → NHWC</source>
        <translation>entrada y salida: NCHW → NHWC</translation>
    </message>
    <message>
        <source>%3 (input %1, filter %2)</source>
        <translation>%3 (entrada %1, filtro %2)</translation>
    </message>
    <message>
        <source>input: %1 → NHWC</source>
        <translation>entrada: %1 → NHWC</translation>
    </message>
    <message>
        <source>input: PyTorch keeps NCHW, so data_format=&quot;NCHW&quot;</source>
        <translation>entrada: PyTorch usa NCHW, luego data_format=&quot;NCHW&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a notebook&apos;s or a shell&apos;s sign, no Python</source>
        <translation>&apos;%1&apos; es un signo de cuaderno o de shell, no de Python</translation>
    </message>
    <message>
        <source>&apos;is&apos; between numbers or texts depends on the interpreter: write ==</source>
        <translation>&apos;is&apos; entre números o textos depende del intérprete: escriba ==</translation>
    </message>
    <message>
        <source>%1 is given the argument %2 twice</source>
        <translation>%1 recibe dos veces el argumento %2</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing here</source>
        <translation>falta &apos;:&apos; aquí</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sign of Python&apos;s</source>
        <translation>&apos;%1&apos; no es un signo de Python</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 no se admite</translation>
    </message>
    <message>
        <source>%1 is not understood with these arguments: it takes %2</source>
        <translation>%1 no se entiende con estos argumentos: toma %2</translation>
    </message>
    <message>
        <source>%1 is patches times the filter as a matrix: this is the convolution of %2 and %3, and its numbers are the same</source>
        <translation>%1 es el producto de los parches por el filtro como matriz: es la convolución de %2 y %3, con los mismos números</translation>
    </message>
    <message>
        <source>%1 is read for two arrays of two axes, not %2 and %3</source>
        <translation>%1 se lee para dos arrays de dos ejes, no %2 y %3</translation>
    </message>
    <message>
        <source>%1 is understood only with %2=%3</source>
        <translation>%1 solo se entiende con %2=%3</translation>
    </message>
    <message>
        <source>items of %1 cannot be set here</source>
        <translation>los elementos de %1 no se pueden asignar aquí</translation>
    </message>
    <message>
        <source>%1 leaves its values open: zeros are shown</source>
        <translation>%1 deja sus valores abiertos: se muestran ceros</translation>
    </message>
    <message>
        <source>left out of the picture, because it follows: %1</source>
        <translation>fuera de la imagen, porque sigue después: %1</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>lists of numbers are needed here, one for each axis</source>
        <translation>aquí se necesitan listas de números, uno por eje</translation>
    </message>
    <message>
        <source>%1 means nothing for these values</source>
        <translation>%1 no significa nada para estos valores</translation>
    </message>
    <message>
        <source>%2 %1 %3 means nothing here</source>
        <translation>%2 %1 %3 no significa nada aquí</translation>
    </message>
    <message>
        <source>mode=&apos;%1&apos;: the border cells are repeated or reflected around the image</source>
        <translation>mode=&apos;%1&apos;: las celdas del borde se repiten o reflejan alrededor de la imagen</translation>
    </message>
    <message>
        <source>%1 needs a list of arrays</source>
        <translation>%1 necesita una lista de arrays</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 necesita un valor</translation>
    </message>
    <message>
        <source>%1 needs the argument %2</source>
        <translation>%1 necesita el argumento %2</translation>
    </message>
    <message>
        <source>%1 needs the number of its channels</source>
        <translation>%1 necesita el número de sus canales</translation>
    </message>
    <message>
        <source>no base class has %1</source>
        <translation>ninguna clase base tiene %1</translation>
    </message>
    <message>
        <source>no convolution was found, and no array</source>
        <translation>no se encontró ninguna convolución ni ningún array</translation>
    </message>
    <message>
        <source>no convolution was found, and no array; what was understood: %1</source>
        <translation>no se encontró ninguna convolución ni ningún array; se entendió: %1</translation>
    </message>
    <message>
        <source>nonlocal: no function around has the name %1</source>
        <translation>nonlocal: ninguna función exterior tiene el nombre %1</translation>
    </message>
    <message>
        <source>numbers or an array are needed here, not %1</source>
        <translation>aquí se necesitan números o un array, no %1</translation>
    </message>
    <message>
        <source>.%1 of a placeholder is not supported</source>
        <translation>.%1 de un marcador de posición no se admite</translation>
    </message>
    <message>
        <source>.%1 of an array is not supported</source>
        <translation>.%1 de un array no se admite</translation>
    </message>
    <message>
        <source>.%1 of %2 cannot be set here</source>
        <translation>.%1 de %2 no se puede asignar aquí</translation>
    </message>
    <message>
        <source>.%1 of %2 is not supported</source>
        <translation>.%1 de %2 no se admite</translation>
    </message>
    <message>
        <source>%1 of the values were rounded to float32</source>
        <translation>%1 de los valores se redondearon a float32</translation>
    </message>
    <message>
        <source>one axis is needed here</source>
        <translation>aquí se necesita un eje</translation>
    </message>
    <message>
        <source>one-dimensional: the row is an image of height 1</source>
        <translation>unidimensional: la fila es una imagen de altura 1</translation>
    </message>
    <message>
        <source>one or %1 whole numbers are needed here, not %2</source>
        <translation>aquí se necesitan uno o %1 números enteros, no %2</translation>
    </message>
    <message>
        <source>only a dict can be spread with **, not %1</source>
        <translation>solo un diccionario se despliega con **, no %1</translation>
    </message>
    <message>
        <source>only a line&apos;s end may follow a backslash</source>
        <translation>tras una barra invertida solo puede ir el fin de línea</translation>
    </message>
    <message>
        <source>only numbers and arrays can stand in an array, not %1</source>
        <translation>en un array solo puede haber números y arrays, no %1</translation>
    </message>
    <message>
        <source>only texts can be joined</source>
        <translation>solo se pueden unir textos</translation>
    </message>
    <message>
        <source>only whole numbers, slices, lists, masks, None and ... are read as an index, not %1</source>
        <translation>como índice solo se leen enteros, cortes, listas, máscaras, None y ..., no %1</translation>
    </message>
    <message>
        <source>padding=%1 → explicit pads [[0, 0], [0, 0], %2, %3]</source>
        <translation>padding=%1 → rellenos explícitos [[0, 0], [0, 0], %2, %3]</translation>
    </message>
    <message>
        <source>padding is &quot;VALID&quot;, &quot;SAME&quot; or pairs of numbers here</source>
        <translation>padding es aquí &quot;VALID&quot;, &quot;SAME&quot; o pares de números</translation>
    </message>
    <message>
        <source>padding_mode=&apos;%1&apos;: the border cells are repeated around the input first</source>
        <translation>padding_mode=&apos;%1&apos;: primero se repiten las celdas del borde alrededor de la entrada</translation>
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
        <translation>partes de este array no se pueden asignar: comparte sus números con otro</translation>
    </message>
    <message>
        <source>pooling takes %1 axes, not %2</source>
        <translation>el pooling toma %1 ejes, no %2</translation>
    </message>
    <message>
        <source>PyTorch does not mix types: the input is %1, the weight %2</source>
        <translation>PyTorch no mezcla tipos: la entrada es %1, el peso %2</translation>
    </message>
    <message>
        <source>PyTorch has no slices that run backwards</source>
        <translation>PyTorch no tiene cortes hacia atrás</translation>
    </message>
    <message>
        <source>PyTorch refuses an output_padding that is not below the stride or the dilation</source>
        <translation>PyTorch rechaza un output_padding que no sea menor que stride o dilation</translation>
    </message>
    <message>
        <source>PyTorch refuses padding=&apos;same&apos; with a stride</source>
        <translation>PyTorch rechaza padding=&apos;same&apos; con stride</translation>
    </message>
    <message>
        <source>PyTorch takes nn.Parameter(…) here, not a plain tensor</source>
        <translation>PyTorch toma aquí nn.Parameter(…), no un tensor simple</translation>
    </message>
    <message>
        <source>PyTorch takes tensors here, not %1: make one with torch.tensor(…)</source>
        <translation>PyTorch toma aquí tensores, no %1: cree uno con torch.tensor(…)</translation>
    </message>
    <message>
        <source>&apos;raise&apos; ends the program here: what follows is not read</source>
        <translation>&apos;raise&apos; termina aquí el programa: lo que sigue no se lee</translation>
    </message>
    <message>
        <source>random values are drawn with seed %1, not with the library&apos;s generator</source>
        <translation>los valores aleatorios se sortean con la semilla %1, no con el generador de la biblioteca</translation>
    </message>
    <message>
        <source>rate → dilations=%1</source>
        <translation>rate → dilations=%1</translation>
    </message>
    <message>
        <source>%1 refuses a kernel larger than the padded input (input %2, filter %3)</source>
        <translation>%1 rechaza un kernel mayor que la entrada con relleno (entrada %2, filtro %3)</translation>
    </message>
    <message>
        <source>reshape cannot put %1 numbers into the shape %2</source>
        <translation>reshape no puede poner %1 números en la forma %2</translation>
    </message>
    <message>
        <source>reshape cannot take the shape %1</source>
        <translation>reshape no puede tomar la forma %1</translation>
    </message>
    <message>
        <source>&apos;return&apos; stands outside a function</source>
        <translation>&apos;return&apos; está fuera de una función</translation>
    </message>
    <message>
        <source>separable: a depthwise convolution, then a 1×1 convolution</source>
        <translation>separable: una convolución por canal, luego una convolución 1×1</translation>
    </message>
    <message>
        <source>something that was not understood</source>
        <translation>algo que no se entendió</translation>
    </message>
    <message>
        <source>strides above 1 together with dilations above 1 are not taken here; tf.nn.conv2d takes both</source>
        <translation>strides y dilations mayores que 1 no van juntos aquí; tf.nn.conv2d toma ambos</translation>
    </message>
    <message>
        <source>strides → strides=%1</source>
        <translation>strides → strides=%1</translation>
    </message>
    <message>
        <source>super() stands outside a method</source>
        <translation>super() está fuera de un método</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments</source>
        <translation>%1 toma menos argumentos</translation>
    </message>
    <message>
        <source>TensorFlow does not mix a %1 tensor and a number of another kind: cast it first</source>
        <translation>TensorFlow no mezcla un tensor %1 con un número de otro tipo: conviértalo antes</translation>
    </message>
    <message>
        <source>TensorFlow does not mix %1 and %2: cast one of them</source>
        <translation>TensorFlow no mezcla %1 y %2: convierta uno de ellos</translation>
    </message>
    <message>
        <source>TensorFlow does not turn numbers with a point into %1</source>
        <translation>TensorFlow no convierte números con decimales en %1</translation>
    </message>
    <message>
        <source>TensorFlow refuses these types (%1): it takes float16, bfloat16, float32, float64 or int32. Write dtype=np.float32</source>
        <translation>TensorFlow rechaza estos tipos (%1): toma float16, bfloat16, float32, float64 o int32. Escriba dtype=np.float32</translation>
    </message>
    <message>
        <source>TensorFlow refuses to mix types (%1): cast one of them</source>
        <translation>TensorFlow no mezcla tipos (%1): convierta uno de ellos</translation>
    </message>
    <message>
        <source>TensorFlow takes no lists as an index: tf.gather does it</source>
        <translation>TensorFlow no toma listas como índice: use tf.gather</translation>
    </message>
    <message>
        <source>the argument %1 of %2 is not understood together with these</source>
        <translation>el argumento %1 de %2 no se entiende junto con estos</translation>
    </message>
    <message>
        <source>the attribute %1 leads into the interpreter: it is not supported, nothing is run</source>
        <translation>el atributo %1 lleva al intérprete: no se admite, no se ejecuta nada</translation>
    </message>
    <message>
        <source>the axis cannot be cut into so many equal parts</source>
        <translation>el eje no se puede cortar en tantas partes iguales</translation>
    </message>
    <message>
        <source>the border is filled first, mode %1</source>
        <translation>primero se rellena el borde, modo %1</translation>
    </message>
    <message>
        <source>the call %1(…) is not supported</source>
        <translation>la llamada %1(…) no se admite</translation>
    </message>
    <message>
        <source>the call %1(…) would run or load something: it is not supported, nothing is run</source>
        <translation>la llamada %1(…) ejecutaría o cargaría algo: no se admite, no se ejecuta nada</translation>
    </message>
    <message>
        <source>the class %1</source>
        <translation>la clase %1</translation>
    </message>
    <message>
        <source>the code computes with float64; here it is float32, so the last digits differ</source>
        <translation>el código calcula con float64; aquí es float32, las últimas cifras difieren</translation>
    </message>
    <message>
        <source>the code convolves more than 64 times: the first 64 are read</source>
        <translation>el código convoluciona más de 64 veces: se leen las primeras 64</translation>
    </message>
    <message>
        <source>the code convolves %1 times: the first is the picture, and each has a page</source>
        <translation>el código convoluciona %1 veces: la primera es la imagen, cada una tiene una página</translation>
    </message>
    <message>
        <source>the code is longer than %1 bytes, the limit for pasted code</source>
        <translation>el código supera %1 bytes, el límite del código pegado</translation>
    </message>
    <message>
        <source>the code says what is to be computed, but never gives it an input: nothing is computed</source>
        <translation>el código dice qué calcular, pero nunca da una entrada: no se calcula nada</translation>
    </message>
    <message>
        <source>the code turns the kernel by 180 degrees</source>
        <translation>el código gira el kernel 180 grados</translation>
    </message>
    <message>
        <source>the definition of %1 cannot be read</source>
        <translation>la definición de %1 no se puede leer</translation>
    </message>
    <message>
        <source>the dict lacks the weight %1</source>
        <translation>en el diccionario falta el peso %1</translation>
    </message>
    <message>
        <source>the field %1 is given no value</source>
        <translation>el campo %1 no recibe valor</translation>
    </message>
    <message>
        <source>the filter is turned by 180 degrees, as %1 does it</source>
        <translation>el filtro se gira 180 grados, como hace %1</translation>
    </message>
    <message>
        <source>the %1 has no values before the layer is built or called</source>
        <translation>%1 no tiene valores antes de construir o llamar la capa</translation>
    </message>
    <message>
        <source>the image %1 has no batch axis: it becomes %2</source>
        <translation>la imagen %1 no tiene eje de lote: pasa a ser %2</translation>
    </message>
    <message>
        <source>the indentation fits no block above</source>
        <translation>la sangría no corresponde a ningún bloque de arriba</translation>
    </message>
    <message>
        <source>the largest value must lie above the smallest</source>
        <translation>el valor mayor debe superar al menor</translation>
    </message>
    <message>
        <source>the layer has no weights before it is built: call it, or give it an input_shape, first</source>
        <translation>la capa no tiene pesos antes de construirse: llámela, o dele una input_shape, antes</translation>
    </message>
    <message>
        <source>the list would have more than %1 items, the limit for pasted code</source>
        <translation>la lista tendría más de %1 elementos, el límite del código pegado</translation>
    </message>
    <message>
        <source>the loop fills %1 with sums of window times kernel: this is the convolution of %2 and %3, and its numbers are the same</source>
        <translation>el bucle llena %1 con sumas de ventana por kernel: es la convolución de %2 y %3, con los mismos números</translation>
    </message>
    <message>
        <source>the method %1</source>
        <translation>el método %1</translation>
    </message>
    <message>
        <source>the model has no weight named %1</source>
        <translation>el modelo no tiene un peso llamado %1</translation>
    </message>
    <message>
        <source>the model is given no input: one image of the shape it names is drawn from the seed</source>
        <translation>el modelo no recibe entrada: se sortea una imagen de la forma indicada con la semilla</translation>
    </message>
    <message>
        <source>the model needs several inputs</source>
        <translation>el modelo necesita varias entradas</translation>
    </message>
    <message>
        <source>the name %1 has no value yet in this function</source>
        <translation>el nombre %1 aún no tiene valor en esta función</translation>
    </message>
    <message>
        <source>the name %1 is unknown: nothing above gives it a value</source>
        <translation>el nombre %1 es desconocido: nada de arriba le da un valor</translation>
    </message>
    <message>
        <source>the number %1 does not fit the type %2</source>
        <translation>el número %1 no cabe en el tipo %2</translation>
    </message>
    <message>
        <source>the object %1</source>
        <translation>el objeto %1</translation>
    </message>
    <message>
        <source>the output of %1 takes too many multiplications to go on with its values: only shapes are read behind it</source>
        <translation>la salida de %1 requiere demasiadas multiplicaciones para seguir con sus valores: después solo se leen formas</translation>
    </message>
    <message>
        <source>the output_shape %1 does not lead back to the input %2</source>
        <translation>la output_shape %1 no lleva de vuelta a la entrada %2</translation>
    </message>
    <message>
        <source>the recursion of %1 is deeper than %2 calls, the limit</source>
        <translation>la recursión de %1 supera %2 llamadas, el límite</translation>
    </message>
    <message>
        <source>the result does not fit the array&apos;s shape %1</source>
        <translation>el resultado no cabe en la forma %1 del array</translation>
    </message>
    <message>
        <source>the rows of this list differ in length: %1 and %2</source>
        <translation>las filas de esta lista difieren en longitud: %1 y %2</translation>
    </message>
    <message>
        <source>the rows of this list differ in length or depth</source>
        <translation>las filas de esta lista difieren en longitud o profundidad</translation>
    </message>
    <message>
        <source>the shape of this placeholder is not known</source>
        <translation>la forma de este marcador de posición no se conoce</translation>
    </message>
    <message>
        <source>the shapes %1 and %2 do not go together</source>
        <translation>las formas %1 y %2 no concuerdan</translation>
    </message>
    <message>
        <source>the sign %1 means nothing for %2</source>
        <translation>el signo %1 no significa nada para %2</translation>
    </message>
    <message>
        <source>the snippet computes more than %1 numbers, the limit for pasted code</source>
        <translation>el fragmento calcula más de %1 números, el límite del código pegado</translation>
    </message>
    <message>
        <source>the snippet makes more than %1 numbers, the limit of memory for pasted code</source>
        <translation>el fragmento crea más de %1 números, el límite de memoria del código pegado</translation>
    </message>
    <message>
        <source>the snippet takes more than %1 steps, the limit for pasted code: does a loop never end?</source>
        <translation>el fragmento da más de %1 pasos, el límite del código pegado: ¿hay un bucle sin fin?</translation>
    </message>
    <message>
        <source>the statement has more than %1 parts</source>
        <translation>la instrucción tiene más de %1 partes</translation>
    </message>
    <message>
        <source>the statement should end before this</source>
        <translation>la instrucción debería terminar antes de esto</translation>
    </message>
    <message>
        <source>the text becomes too long</source>
        <translation>el texto se vuelve demasiado largo</translation>
    </message>
    <message>
        <source>the text is not UTF-8 from here on</source>
        <translation>el texto no es UTF-8 desde aquí</translation>
    </message>
    <message>
        <source>the time for reading this is over</source>
        <translation>se acabó el tiempo de lectura</translation>
    </message>
    <message>
        <source>the values of %1 are random: they are drawn with seed %2, not with the library&apos;s generator</source>
        <translation>los valores de %1 son aleatorios: se sortean con la semilla %2, no con el generador de la biblioteca</translation>
    </message>
    <message>
        <source>the window is larger than the padded input</source>
        <translation>la ventana es mayor que la entrada con relleno</translation>
    </message>
    <message>
        <source>the window is larger than the axis</source>
        <translation>la ventana es mayor que el eje</translation>
    </message>
    <message>
        <source>these shapes do not go together</source>
        <translation>estas formas no concuerdan</translation>
    </message>
    <message>
        <source>these strides lead outside of the array</source>
        <translation>estos pasos salen del array</translation>
    </message>
    <message>
        <source>this assert is not true for the values that are read</source>
        <translation>este assert no se cumple para los valores leídos</translation>
    </message>
    <message>
        <source>this cannot be assigned to</source>
        <translation>a esto no se le puede asignar nada</translation>
    </message>
    <message>
        <source>this data_format is not read here</source>
        <translation>este data_format no se lee aquí</translation>
    </message>
    <message>
        <source>this is nested too deep here</source>
        <translation>esto está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>this is no notebook: it has no list of cells</source>
        <translation>esto no es un cuaderno: no tiene lista de celdas</translation>
    </message>
    <message>
        <source>this is not supported in pasted code</source>
        <translation>esto no se admite en el código pegado</translation>
    </message>
    <message>
        <source>this is outside of what %1 takes</source>
        <translation>esto está fuera de lo que toma %1</translation>
    </message>
    <message>
        <source>this item does not exist</source>
        <translation>este elemento no existe</translation>
    </message>
    <message>
        <source>this layer takes four axes</source>
        <translation>esta capa toma cuatro ejes</translation>
    </message>
    <message>
        <source>this layer takes more axes than %1 has</source>
        <translation>esta capa toma más ejes de los que tiene %1</translation>
    </message>
    <message>
        <source>this list or tuple cannot be changed so</source>
        <translation>esta lista o tupla no se puede cambiar así</translation>
    </message>
    <message>
        <source>this model says nowhere what it computes</source>
        <translation>este modelo no dice en ningún sitio qué calcula</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>este número es demasiado grande</translation>
    </message>
    <message>
        <source>this part of an f-string is not supported</source>
        <translation>esta parte de una f-string no se admite</translation>
    </message>
    <message>
        <source>this snippet&apos;s text holds a character that no code has</source>
        <translation>el texto contiene un carácter que ningún código tiene</translation>
    </message>
    <message>
        <source>this stands outside a loop</source>
        <translation>esto está fuera de un bucle</translation>
    </message>
    <message>
        <source>this text is no number</source>
        <translation>este texto no es un número</translation>
    </message>
    <message>
        <source>too much of this is not understood: reading stops here</source>
        <translation>demasiado de esto no se entiende: la lectura termina aquí</translation>
    </message>
    <message>
        <source>training is not run: %1 is left out, and weights stay as they were before it</source>
        <translation>el entrenamiento no se ejecuta: %1 se omite, los pesos quedan como antes</translation>
    </message>
    <message>
        <source>training would run something: it is not supported, nothing is run</source>
        <translation>el entrenamiento ejecutaría algo: no se admite, no se ejecuta nada</translation>
    </message>
    <message>
        <source>types: %1 → float32 both, as TensorFlow would have it</source>
        <translation>tipos: %1 → ambos float32, como lo pide TensorFlow</translation>
    </message>
    <message>
        <source>unknown letter %1: only plain letters, digits and signs are read in code</source>
        <translation>letra desconocida %1: en el código solo se leen letras simples, cifras y signos</translation>
    </message>
    <message>
        <source>%1 values do not go into an array of %2</source>
        <translation>los valores %1 no caben en un array %2</translation>
    </message>
    <message>
        <source>values of shape %1 do not go into the shape %2</source>
        <translation>los valores de forma %1 no caben en la forma %2</translation>
    </message>
    <message>
        <source>%1 was not understood above</source>
        <translation>%1 no se entendió más arriba</translation>
    </message>
    <message>
        <source>weight: OIHW → HWIO, %1 → %2</source>
        <translation>peso: OIHW → HWIO, %1 → %2</translation>
    </message>
    <message>
        <source>whether %1 equals %2 is not known: nothing is run</source>
        <translation>no se sabe si %1 es igual a %2: no se ejecuta nada</translation>
    </message>
    <message>
        <source>whether %1 is true is not known: nothing is run</source>
        <translation>no se sabe si %1 es verdadero: no se ejecuta nada</translation>
    </message>
    <message>
        <source>whole numbers to negative powers are not supported: make one of them a float</source>
        <translation>los enteros con potencias negativas no se admiten: haga uno de ellos float</translation>
    </message>
    <message>
        <source>&apos;yield&apos; stands outside a function</source>
        <translation>&apos;yield&apos; está fuera de una función</translation>
    </message>
    <message>
        <source>arrays of different numbers of axes cannot be joined</source>
        <translation>no se pueden unir arrays con distinto número de ejes</translation>
    </message>
    <message>
        <source>tabs and blanks are mixed in the indentation</source>
        <translation>la sangría mezcla tabuladores y espacios</translation>
    </message>
    <message>
        <source>the code computes with %1; the picture has float32, which does not wrap around and rounds above 16777216</source>
        <translation>el código calcula con %1; la imagen tiene float32, que no se desborda y redondea por encima de 16777216</translation>
    </message>
    <message>
        <source>the code computes with int32, which wraps around; the picture does too, but rounds above 16777216</source>
        <translation>el código calcula con int32, que se desborda; la imagen también, pero redondea por encima de 16777216</translation>
    </message>
    <message>
        <source>lhs_dilation: %1 and %2 zeros stand between the rows and columns of the input</source>
        <translation>lhs_dilation: hay %1 y %2 ceros entre las filas y columnas de la entrada</translation>
    </message>
    <message>
        <source>--learn needs a lesson with a target: choose one in the panel Learn and save the lesson</source>
        <translation>--learn necesita una lección con un objetivo: elija uno en el panel Aprender y guarde la lección</translation>
    </message>
    <message>
        <source>nothing follows the convolution: dY is given</source>
        <translation>nada sigue a la convolución: dY está dado</translation>
    </message>
    <message>
        <source>conv1d has rows alone: input and filter have height 1, and nothing stands above or below</source>
        <translation>conv1d solo tiene filas: la entrada y el filtro tienen altura 1, y no hay nada encima ni debajo</translation>
    </message>
    <message>
        <source>Here the call is one of tf.nn.%1.</source>
        <translation>Aquí la llamada es una de tf.nn.%1.</translation>
    </message>
    <message>
        <source>Every entry of the padding list must be a pair [before, after]; entry %1 is not.</source>
        <translation>Cada elemento de la lista de padding debe ser un par [antes, después]; el elemento %1 no lo es.</translation>
    </message>
    <message>
        <source>%1 is not an operation that a lesson can have</source>
        <translation>%1 no es una operación que una lección pueda tener</translation>
    </message>
    <message>
        <source>%1 cannot follow a convolution here</source>
        <translation>%1 no puede seguir aquí a una convolución</translation>
    </message>
    <message>
        <source>no window reads a cell of this input, so there is no way back to show</source>
        <translation>ninguna ventana lee una celda de esta entrada: no hay camino de vuelta</translation>
    </message>
    <message>
        <source>batch normalization needs two values a channel while training</source>
        <translation>durante el entrenamiento, la normalización por lotes necesita dos valores por canal</translation>
    </message>
    <message>
        <source>batch normalization while training takes mean and variance of this very batch; call .eval() for the running ones</source>
        <translation>durante el entrenamiento, la normalización por lotes toma la media y la varianza de este lote; con .eval(), las acumuladas</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>En esta página no se puede cambiar ningún número.</translation>
    </message>
    <message>
        <source>a loop over windows</source>
        <translation>un bucle sobre ventanas</translation>
    </message>
    <message>
        <source>patches times a filter</source>
        <translation>parches por un filtro</translation>
    </message>
    <message>
        <source>a 3-D convolution is read only where its kernel has the depth 1</source>
        <translation>una convolución 3D solo se lee si su núcleo tiene profundidad 1</translation>
    </message>
    <message>
        <source>Keras refuses this output_padding: it must be below the stride, and fit padding and kernel</source>
        <translation>Keras rechaza este output_padding: debe ser menor que el paso y encajar con el padding y el núcleo</translation>
    </message>
    <message>
        <source>SciPy gives %1 back, as the image has it, which cannot hold these sums: make the image float first</source>
        <translation>SciPy devuelve %1, como la imagen, y ese tipo no puede contener estas sumas: convierta antes la imagen a float</translation>
    </message>
    <message>
        <source>The bias must have one number for each channel, %2 in all; it has %1.</source>
        <translation>El sesgo debe tener un número por canal, %2 en total; tiene %1.</translation>
    </message>
    <message>
        <source>this row has %1 [%1:cell|cells], expected %2 [%2:column|columns] as in the rows before</source>
        <translation>esta fila tiene %1 [%1:celda|celdas], se [%2:esperaba|esperaban] %2 [%2:columna|columnas] como en las filas anteriores</translation>
    </message>
    <message>
        <source>an array of shape %1 has no %2 [%2:axis|axes] to index</source>
        <translation>un array de forma %1 no tiene %2 [%2:eje|ejes] que indexar</translation>
    </message>
    <message>
        <source>%1 [%1:array is|arrays are] given for %2 [%2:weight|weights]</source>
        <translation>se [%1:da|dan] %1 [%1:array|arrays] para %2 [%2:peso|pesos]</translation>
    </message>
    <message>
        <source>%1 [%1:axis is|axes are] named for an array that has %2</source>
        <translation>se [%1:nombra|nombran] %1 [%1:eje|ejes] para un array que tiene %2</translation>
    </message>
    <message>
        <source>axis %1 is not among %2 [%2:axis|axes]</source>
        <translation>el eje %1 no está entre %2 [%2:eje|ejes]</translation>
    </message>
    <message>
        <source>%1 groups: the input has %2 [%2:channel|channels], the filter a depth of %3</source>
        <translation>%1 grupos: la entrada tiene %2 [%2:canal|canales], el filtro una profundidad de %3</translation>
    </message>
    <message>
        <source>%1 has no %2 [%2:axis, which is|axes, which are] needed</source>
        <translation>%1 no tiene [%2:el eje necesario|los %2 ejes necesarios]</translation>
    </message>
    <message>
        <source>the bias has the shape %1: one number for each channel, %2 in all, is needed</source>
        <translation>el sesgo tiene la forma %1: hace falta un número por canal, %2 en total</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel|channels], but the filter has a depth of %2 with groups=%3</source>
        <translation>la entrada tiene %1 [%1:canal|canales], pero el filtro una profundidad de %2 con groups=%3</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel|channels], but the filter takes %2</source>
        <translation>la entrada tiene %1 [%1:canal|canales], pero el filtro toma %2</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel, which is|channels, which are] no multiple of groups</source>
        <translation>la entrada tiene %1 [%1:canal, que no es|canales, que no son] múltiplo de groups</translation>
    </message>
    <message>
        <source>%1 [%1:value is|values are] given to %2 [%2:name|names]</source>
        <translation>se [%1:da|dan] %1 [%1:valor|valores] a %2 [%2:nombre|nombres]</translation>
    </message>
    <message>
        <source>dy must have the shape of the output: its rank is %1, and the output&apos;s is %2.</source>
        <translation>dy debe tener la forma de la salida: su rango es %1, y el de la salida, %2.</translation>
    </message>
    <message>
        <source>%1 groups do not divide the number of channels, %2.</source>
        <translation>El número de canales, %2, no es divisible entre %1 grupos.</translation>
    </message>
    <message>
        <source>The filter is made for an input %2 deep, and the input is %1 deep.</source>
        <translation>El filtro está hecho para una entrada de profundidad %2, y la entrada tiene profundidad %1.</translation>
    </message>
    <message>
        <source>The pointwise filter is %1 deep, and the depthwise step gives a depth of %2.</source>
        <translation>El filtro puntual tiene profundidad %1, y el paso por canales da profundidad %2.</translation>
    </message>
    <message>
        <source>A maximum over channels needs a stride as large as its window, and a window that divides the channels: the window is %1, the stride %2, and the input is %3 deep.</source>
        <translation>Un máximo sobre los canales necesita un paso igual a su ventana, y una ventana que divida los canales: la ventana es %1, el paso, %2, y la profundidad, %3.</translation>
    </message>
    <message>
        <source>The dense layer takes %2 numbers, and it gets %1.</source>
        <translation>La capa densa toma %2 números y recibe %1.</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>This zero of the padding is read by no window.</source>
        <translation>Este cero del padding no lo lee ninguna ventana.</translation>
    </message>
    <message>
        <source>Input %1 is read by no window.</source>
        <translation>La entrada %1 no la lee ninguna ventana.</translation>
    </message>
    <message>
        <source>This zero of the padding is read by %2 [%2:window|windows]: the virtual tensor repeats it %2 [%2:time|times], and it goes to %3 output [%3:number|numbers].</source>
        <translation>Este cero del padding lo [%2:lee|leen] %2 [%2:ventana|ventanas]: el tensor virtual lo contiene %2 [%2:vez|veces], y va a %3 [%3:número|números] de la salida.</translation>
    </message>
    <message>
        <source>Input %1 is read by %2 [%2:window|windows]: the virtual tensor repeats it %2 [%2:time|times], and it goes to %3 output [%3:number|numbers].</source>
        <translation>La entrada %1 la [%2:lee|leen] %2 [%2:ventana|ventanas]: el tensor virtual la contiene %2 [%2:vez|veces], y va a %3 [%3:número|números] de la salida.</translation>
    </message>
    <message>
        <source>Weight %1 is row %2, column %3 of the flattened filter; it goes to %4 output [%4:number|numbers].</source>
        <translation>El peso %1 es la fila %2, columna %3 del filtro aplanado; va a %4 [%4:número|números] de la salida.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the virtual tensor is a zero of the padding, one of %3 [%3:copy|copies]; it goes to %4 output [%4:number|numbers].</source>
        <translation>La fila %1, columna %2 del tensor virtual es un cero del padding, uno de %3 [%3:lugar|lugares]; va a %4 [%4:número|números] de la salida.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the virtual tensor repeats input %5, one of %3 [%3:copy|copies]; it goes to %4 output [%4:number|numbers].</source>
        <translation>La fila %1, columna %2 del tensor virtual repite la entrada %5, uno de %3 [%3:lugar|lugares]; va a %4 [%4:número|números] de la salida.</translation>
    </message>
    <message>
        <source>Output %1 is made from %2 [%2:input|inputs] and %2 [%2:weight|weights]: row %3 of the virtual tensor times column %4 of the flattened filter.</source>
        <translation>La salida %1 se forma con %2 [%2:entrada|entradas] y %2 [%2:peso|pesos]: la fila %3 del tensor virtual por la columna %4 del filtro aplanado.</translation>
    </message>
    <message>
        <source>Number %1 in memory.</source>
        <translation>Número %1 en memoria.</translation>
    </message>
    <message>
        <source>A zero between the groups: there is no weight here, and it goes to no output number.</source>
        <translation>Un cero entre los grupos: aquí no hay ningún peso, y no va a ningún número de la salida.</translation>
    </message>
    <message>
        <source>Product %1 of %2 in this sum.</source>
        <translation>Producto %1 de %2 en esta suma.</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>tensor virtual</translation>
    </message>
    <message>
        <source>virtual tensor, one patch per row</source>
        <translation>tensor virtual, un parche por fila</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>filtro aplanado</translation>
    </message>
    <message>
        <source>flat filter</source>
        <translation>filtro plano</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>filas de salida</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>%1 numbers, %2 stored: the input</source>
        <translation>%1 números, %2 guardados: la entrada</translation>
    </message>
    <message>
        <source>columns %1–%2 of %3</source>
        <translation>columnas %1–%2 de %3</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>filas %1–%2 de %3</translation>
    </message>
    <message>
        <source>%1 numbers / %2 stored</source>
        <translation>%1 números / %2 guardados</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 en memoria</translation>
    </message>
    <message>
        <source>%1 would be</source>
        <translation>%1 sería</translation>
    </message>
    <message>
        <source>row %1 · column %2</source>
        <translation>fila %1 · columna %2</translation>
    </message>
    <message>
        <source>row %1 of the virtual tensor</source>
        <translation>fila %1 del tensor virtual</translation>
    </message>
    <message>
        <source>%1 of %2 products</source>
        <translation>%1 de %2 productos</translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%1 de %2 números</translation>
    </message>
    <message>
        <source>sums of the channels: ?</source>
        <translation>sumas de los canales: ?</translation>
    </message>
    <message>
        <source>by channel:</source>
        <translation>por canal:</translation>
    </message>
    <message>
        <source>input %1 and filter %2 give output %3</source>
        <translation>entrada %1 y filtro %2 dan la salida %3</translation>
    </message>
    <message>
        <source>%1 becomes row %2 of the flattened filter</source>
        <translation>%1 pasa a ser la fila %2 del filtro aplanado</translation>
    </message>
    <message>
        <source>filter %1 becomes the matrix %2</source>
        <translation>el filtro %1 se convierte en la matriz %2</translation>
    </message>
    <message>
        <source>each window of the input becomes one row of the virtual tensor</source>
        <translation>cada ventana de la entrada se convierte en una fila del tensor virtual</translation>
    </message>
    <message>
        <source>virtual tensor × flattened filter = output rows</source>
        <translation>tensor virtual × filtro aplanado = filas de salida</translation>
    </message>
    <message>
        <source>output rows [%1, %2] are read as %3: no number changes</source>
        <translation>las filas de salida [%1, %2] se leen como %3: ningún número cambia</translation>
    </message>
    <message>
        <source>Hover any cell: the cells that it comes from, and those that it goes to, light up in every panel.</source>
        <translation>Señale una celda: se iluminan en todos los paneles las celdas de las que viene y a las que va.</translation>
    </message>
    <message>
        <source>Hover any cell: its links light up in every panel.</source>
        <translation>Señale una celda: sus enlaces se iluminan en todos los paneles.</translation>
    </message>
    <message>
        <source>Slide the window</source>
        <translation>Deslizar la ventana</translation>
    </message>
    <message>
        <source>element-wise products of one patch with the filter, summed</source>
        <translation>productos elemento a elemento de un parche y el filtro, sumados</translation>
    </message>
    <message>
        <source>products of one patch, summed</source>
        <translation>productos de un parche, sumados</translation>
    </message>
    <message>
        <source>What TensorFlow computes</source>
        <translation>Lo que calcula TensorFlow</translation>
    </message>
    <message>
        <source>the same numbers, as one matrix product</source>
        <translation>los mismos números, como un producto de matrices</translation>
    </message>
    <message>
        <source>one matrix product</source>
        <translation>un producto de matrices</translation>
    </message>
    <message>
        <source>padding: top %1, bottom %2, left %3, right %4</source>
        <translation>padding: arriba %1, abajo %2, izquierda %3, derecha %4</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>%1 nunca leídas</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 grupos</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>ventanas</translation>
    </message>
    <message>
        <source>This part is shown when the question is answered.</source>
        <translation>Esta parte se muestra cuando la pregunta está respondida.</translation>
    </message>
    <message>
        <source>0 × %2 = 0: this cell is padding, it is not stored. One of %4 [%4:product|products] of output %5.</source>
        <translation>0 × %2 = 0: esta celda es relleno, no se almacena. Uno de los %4 [%4:producto|productos] de la salida %5.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, one of %4 [%4:product|products] of output %5.</source>
        <translation>%1 × %2 = %3, uno de los %4 [%4:producto|productos] de la salida %5.</translation>
    </message>
    <message>
        <source>output rows %1 are read as %2, then the channels move to the front: %3</source>
        <translation>las filas de salida %1 se leen como %2, y los canales pasan al principio: %3</translation>
    </message>
    <message>
        <source>an output number</source>
        <translation>un número de la salida</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>una fila del tensor virtual</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>el lugar de un peso en la matriz del filtro</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>la forma de la salida</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>los ceros de SAME</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Reproductor</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>About this example, shapes, printing</source>
        <translation>Sobre este ejemplo, formas, impresión</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>exercise %1</source>
        <translation>ejercicio %1</translation>
    </message>
    <message>
        <source>Topic: %1 · %2 · seed %3. The same seed gives everyone the same sheet.</source>
        <translation>Tema: %1 · %2 · semilla %3. La misma semilla da a todos la misma hoja.</translation>
    </message>
    <message>
        <source>Convolution by hand</source>
        <translation>Convolución a mano</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Rows and columns count from 0. The filter is not flipped.</source>
        <translation>Filas y columnas se cuentan desde 0. El filtro no se invierte.</translation>
    </message>
    <message>
        <source>What shape is the output?</source>
        <translation>¿Qué forma tiene la salida?</translation>
    </message>
    <message>
        <source>How many zeros does SAME add on each side?</source>
        <translation>¿Cuántos ceros añade SAME en cada lado?</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>The window stands at output %1, filter %2.</source>
        <translation>La ventana está en la salida %1, filtro %2.</translation>
    </message>
    <message>
        <source>The window stands at output %1.</source>
        <translation>La ventana está en la salida %1.</translation>
    </message>
    <message>
        <source>Its row of the virtual tensor is given. Fill in the flattened filter in the same order, and the product.</source>
        <translation>Su fila del tensor virtual está dada. Complete el filtro aplanado en el mismo orden, y el producto.</translation>
    </message>
    <message>
        <source>Outline it in the input. Then fill in its row of the virtual tensor, the flattened filter in the same order, and the product.</source>
        <translation>Contornéela en la entrada. Complete después su fila del tensor virtual, el filtro aplanado en el mismo orden, y el producto.</translation>
    </message>
    <message>
        <source>virtual tensor, row %1</source>
        <translation>tensor virtual, fila %1</translation>
    </message>
    <message>
        <source>Fill in the whole output.</source>
        <translation>Complete toda la salida.</translation>
    </message>
    <message>
        <source>Check: your %1 outputs add up to %2.</source>
        <translation>Comprobación: sus %1 salidas suman %2.</translation>
    </message>
    <message>
        <source>room for your working</source>
        <translation>espacio para sus cálculos</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>%1 = %2 + %3: the output number and the bias of filter %4.</source>
        <translation>%1 = %2 + %3: el número de la salida y el sesgo del filtro %4.</translation>
    </message>
    <message>
        <source>%3 clips %1 to %2.</source>
        <translation>%3 recorta %1 a %2.</translation>
    </message>
    <message>
        <source>%3 keeps %1.</source>
        <translation>%3 conserva %1.</translation>
    </message>
    <message>
        <source>%1 is the mean of %2 [%2:number|numbers]; it sees %3 × %4 inputs.</source>
        <translation>%1 es la media de %2 [%2:número|números]; ve %3 × %4 entradas.</translation>
    </message>
    <message>
        <source>%1 is the largest of %2 [%2:number|numbers], several are equal: the first one, at %5, is the winner; it sees %3 × %4 inputs.</source>
        <translation>%1 es el mayor de %2 [%2:número|números], varios son iguales: gana el primero, en %5; ve %3 × %4 entradas.</translation>
    </message>
    <message>
        <source>%1 is the largest of %2 [%2:number|numbers], the winner stands at %5; it sees %3 × %4 inputs.</source>
        <translation>%1 es el mayor de %2 [%2:número|números], el ganador está en %5; ve %3 × %4 entradas.</translation>
    </message>
    <message>
        <source>Behind them it can reach %1 pooled [%1:number|numbers].</source>
        <translation>Detrás puede llegar a %1 [%1:número|números] del pooling.</translation>
    </message>
    <message>
        <source>No pooling window takes it.</source>
        <translation>Ninguna ventana de pooling lo toma.</translation>
    </message>
    <message>
        <source>It does not reach the pooled numbers now: others are larger.</source>
        <translation>Ahora no llega al pooling: otros son mayores.</translation>
    </message>
    <message>
        <source>It goes to pooled %1.</source>
        <translation>Va al número %1 del pooling.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>después</translation>
    </message>
    <message>
        <source>%1 [%1:product|products], sum %2</source>
        <translation>%1 [%1:producto|productos], suma %2</translation>
    </message>
    <message>
        <source>%1, clipped to %2</source>
        <translation>%1, recortado a %2</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, se queda</translation>
    </message>
    <message>
        <source>largest of %1</source>
        <translation>mayor de %1</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>media de %1</translation>
    </message>
    <message>
        <source>receptive field of the pooled number: %1 × %2 of %3 × %4</source>
        <translation>campo receptivo del número: %1 × %2 de %3 × %4</translation>
    </message>
    <message>
        <source>%1 of %2 clipped</source>
        <translation>%1 de %2 recortados</translation>
    </message>
    <message>
        <source>what follows the output stands behind it, plane by plane</source>
        <translation>lo que sigue a la salida está detrás, plano a plano</translation>
    </message>
    <message>
        <source>then plane by plane</source>
        <translation>luego plano a plano</translation>
    </message>
    <message>
        <source>one matrix product, then number by number</source>
        <translation>un producto de matrices, luego número a número</translation>
    </message>
    <message>
        <source>each output number + the bias of its filter</source>
        <translation>cada número de la salida + el sesgo de su filtro</translation>
    </message>
    <message>
        <source>%1 of each number, one by one</source>
        <translation>%1 de cada número, uno a uno</translation>
    </message>
    <message>
        <source>the largest number of each window</source>
        <translation>el número mayor de cada ventana</translation>
    </message>
    <message>
        <source>the mean of each window</source>
        <translation>la media de cada ventana</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, one of %4 [%4:product|products] of this sum.</source>
        <translation>%1 × %2 = %3, uno de los %4 [%4:producto|productos] de esta suma.</translation>
    </message>
    <message>
        <source>learning step</source>
        <translation>paso de aprendizaje</translation>
    </message>
    <message>
        <source>step %1: loss %2</source>
        <translation>paso %1: pérdida %2</translation>
    </message>
    <message>
        <source>filter now</source>
        <translation>filtro ahora</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>su gradiente</translation>
    </message>
    <message>
        <source>Slide dY</source>
        <translation>Deslizar dY</translation>
    </message>
    <message>
        <source>dY is laid over the input like a filter; it slides over the places of the weights</source>
        <translation>dY se pone sobre la entrada como un filtro; se desliza por los lugares de los pesos</translation>
    </message>
    <message>
        <source>over the places of the weights</source>
        <translation>por los lugares de los pesos</translation>
    </message>
    <message>
        <source>the patches of the forward walk, transposed, times the rows of dY</source>
        <translation>los parches de la ida, transpuestos, por las filas de dY</translation>
    </message>
    <message>
        <source>patches transposed, times dY</source>
        <translation>parches transpuestos, por dY</translation>
    </message>
    <message>
        <source>patchesᵀ, one weight per row</source>
        <translation>patchesᵀ, un peso por fila</translation>
    </message>
    <message>
        <source>dY rows</source>
        <translation>filas de dY</translation>
    </message>
    <message>
        <source>d flattened filter</source>
        <translation>d filtro aplanado</translation>
    </message>
    <message>
        <source>rows are weights, columns are windows: all that a weight has met</source>
        <translation>las filas son pesos, las columnas ventanas: todo con lo que se encontró un peso</translation>
    </message>
    <message>
        <source>rows: weights, columns: windows</source>
        <translation>filas: pesos, columnas: ventanas</translation>
    </message>
    <message>
        <source>input %1 and dY %2 give d filter %3</source>
        <translation>input %1 y dY %2 dan d filter %3</translation>
    </message>
    <message>
        <source>the dY of window (%1) becomes row %2 of the dY rows</source>
        <translation>el dY de la ventana (%1) es la fila %2 de las filas de dY</translation>
    </message>
    <message>
        <source>dY %1 is read as the matrix %2: one row for each window</source>
        <translation>dY %1 se lee como la matriz %2: una fila por ventana</translation>
    </message>
    <message>
        <source>row %1 of patchesᵀ: the inputs that this weight met, window by window</source>
        <translation>fila %1 de patchesᵀ: las entradas con las que se encontró este peso, ventana a ventana</translation>
    </message>
    <message>
        <source>what each weight met, window by window, becomes one row of patchesᵀ</source>
        <translation>aquello con lo que se encontró cada peso, ventana a ventana, es una fila de patchesᵀ</translation>
    </message>
    <message>
        <source>patchesᵀ × dY rows = d flattened filter</source>
        <translation>patchesᵀ × filas de dY = d filtro aplanado</translation>
    </message>
    <message>
        <source>the d flattened filter is read as %1: no number changes</source>
        <translation>el d filtro aplanado se lee como %1: ningún número cambia</translation>
    </message>
    <message>
        <source>dY as rows</source>
        <translation>dY en filas</translation>
    </message>
    <message>
        <source>Gather patchesᵀ</source>
        <translation>Reunir patchesᵀ</translation>
    </message>
    <message>
        <source>Input %1 was met by every weight whose rows of patchesᵀ light up; it adds to their gradients, times the dY that lies on it.</source>
        <translation>La entrada %1 se encontró con cada peso cuya fila de patchesᵀ se ilumina; se suma a sus gradientes, por el dY que está sobre ella.</translation>
    </message>
    <message>
        <source>A zero of the padding adds nothing to any gradient.</source>
        <translation>Un cero del padding no añade nada a ningún gradiente.</translation>
    </message>
    <message>
        <source>A zero between the groups: these numbers never meet.</source>
        <translation>Un cero entre los grupos: estos números nunca se encuentran.</translation>
    </message>
    <message>
        <source>dY %1 says how L changes with output %1; it takes part in the gradients of all %2 [%2:weight|weights] of its filter.</source>
        <translation>dY %1 dice cómo cambia L con la salida %1; participa en los gradientes de los %2 [%2:peso|pesos] de su filtro.</translation>
    </message>
    <message>
        <source>d filter %1 sums what this weight met in %2 [%2:window|windows], each times the dY of that window.</source>
        <translation>d filter %1 suma aquello con lo que se encontró este peso en %2 [%2:ventana|ventanas], cada vez por el dY de esa ventana.</translation>
    </message>
    <message>
        <source>Lay down the window</source>
        <translation>Colocar la ventana</translation>
    </message>
    <message>
        <source>each input number times the filter is added where its window lies</source>
        <translation>cada número de la entrada por el filtro se suma donde está su ventana</translation>
    </message>
    <message>
        <source>each number adds a window</source>
        <translation>cada número suma una ventana</translation>
    </message>
    <message>
        <source>Back through the window</source>
        <translation>De vuelta por la ventana</translation>
    </message>
    <message>
        <source>each dY comes back through the filter and is added where its window lay</source>
        <translation>cada dY vuelve por el filtro y se suma donde estaba su ventana</translation>
    </message>
    <message>
        <source>added where the window lay</source>
        <translation>sumado donde estaba la ventana</translation>
    </message>
    <message>
        <source>one matrix product, then its rows are added back (col2im)</source>
        <translation>un producto de matrices, luego sus filas se suman de vuelta (col2im)</translation>
    </message>
    <message>
        <source>a product, then col2im</source>
        <translation>un producto, luego col2im</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>filas de %1</translation>
    </message>
    <message>
        <source>flattened filterᵀ</source>
        <translation>filtro aplanadoᵀ</translation>
    </message>
    <message>
        <source>%1, one patch per row</source>
        <translation>%1, un parche por fila</translation>
    </message>
    <message>
        <source>%1 %2 and filter %3 give %4 %5</source>
        <translation>%1 %2 y filter %3 dan %4 %5</translation>
    </message>
    <message>
        <source>filter[:, :, :, %1], flattened, is row %1 of the flattened filterᵀ</source>
        <translation>filter[:, :, :, %1], aplanado, es la fila %1 del filtro aplanadoᵀ</translation>
    </message>
    <message>
        <source>the flattened filter, transposed: %1</source>
        <translation>el filtro aplanado, transpuesto: %1</translation>
    </message>
    <message>
        <source>the numbers of %1 at %2 are one row</source>
        <translation>los números de %1 en %2 son una fila</translation>
    </message>
    <message>
        <source>%1 %2 is read as the matrix %3: one row for each window</source>
        <translation>%1 %2 se lee como la matriz %3: una fila por ventana</translation>
    </message>
    <message>
        <source>%1 at %2 × flattened filterᵀ = one patch, on its way back</source>
        <translation>%1 en %2 × filtro aplanadoᵀ = un parche de vuelta</translation>
    </message>
    <message>
        <source>%1 rows × flattened filterᵀ = patches, on their way back</source>
        <translation>filas de %1 × filtro aplanadoᵀ = parches de vuelta</translation>
    </message>
    <message>
        <source>%1 is added to %2 %3</source>
        <translation>%1 se suma a %2 %3</translation>
    </message>
    <message>
        <source>%1 lands on padding, and is dropped</source>
        <translation>%1 cae en el padding y se descarta</translation>
    </message>
    <message>
        <source>patch %1 is added to %2, where its window lies</source>
        <translation>el parche %1 se suma a %2, donde está su ventana</translation>
    </message>
    <message>
        <source>every patch is added to %1, where its window lies (col2im)</source>
        <translation>cada parche se suma a %1, donde está su ventana (col2im)</translation>
    </message>
    <message>
        <source>Flatten filterᵀ</source>
        <translation>Aplanar filterᵀ</translation>
    </message>
    <message>
        <source>%1 as rows</source>
        <translation>%1 en filas</translation>
    </message>
    <message>
        <source>Add back (col2im)</source>
        <translation>Sumar de vuelta (col2im)</translation>
    </message>
    <message>
        <source>No window reads %1 %2: nothing comes back, it stays 0.</source>
        <translation>Ninguna ventana lee %1 %2: no vuelve nada, queda en 0.</translation>
    </message>
    <message>
        <source>%1 %2 collects %3 [%3:term|terms], one from each window that reads it: %4 = %5.</source>
        <translation>%1 %2 reúne %3 [%3:término|términos], uno de cada ventana que lo lee: %4 = %5.</translation>
    </message>
    <message>
        <source>Padding: %5 lands here in %3 [%3:term|terms], and is dropped.</source>
        <translation>Padding: %5 llega aquí en %3 [%3:término|términos] y se descarta.</translation>
    </message>
    <message>
        <source>Weight %1 sends every number of %2 back to the place that it read.</source>
        <translation>El peso %1 devuelve cada número de %2 al lugar que leyó.</translation>
    </message>
    <message>
        <source>%1 %2 goes back through %3 [%3:weight|weights], to all that its window read.</source>
        <translation>%1 %2 vuelve por %3 [%3:peso|pesos] a todo lo que leyó su ventana.</translation>
    </message>
    <message>
        <source>One number of patch %1; it is added to %2 %3.</source>
        <translation>Un número del parche %1; se suma a %2 %3.</translation>
    </message>
    <message>
        <source>One number of patch %1; it lands on padding, and is dropped.</source>
        <translation>Un número del parche %1; cae en el padding y se descarta.</translation>
    </message>
    <message>
        <source>%1 collects</source>
        <translation>%1 reúne</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>un número después del sesgo</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>un número después de ReLU</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>un número después del pooling</translation>
    </message>
    <message>
        <source>%1×%1 pixels</source>
        <translation>%1×%1 píxeles</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>un gradiente de un peso</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>un gradiente de una entrada</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>to the largest of %1</source>
        <translation>al mayor de %1</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>repartido entre %1</translation>
    </message>
    <message>
        <source>Back through what follows</source>
        <translation>De vuelta por lo que sigue</translation>
    </message>
    <message>
        <source>from right to left; the small numbers are those of the walk forward</source>
        <translation>de derecha a izquierda; los números pequeños son los de la ida</translation>
    </message>
    <message>
        <source>from right to left</source>
        <translation>de derecha a izquierda</translation>
    </message>
    <message>
        <source>Back through pooling</source>
        <translation>De vuelta por el pooling</translation>
    </message>
    <message>
        <source>Back through %1</source>
        <translation>De vuelta por %1</translation>
    </message>
    <message>
        <source>Bias sums</source>
        <translation>Sumas del sesgo</translation>
    </message>
    <message>
        <source>%1 is given; plane by plane the way back comes to dY = ∂L/∂output</source>
        <translation>%1 está dado; plano a plano la vuelta llega a dY = ∂L/∂output</translation>
    </message>
    <message>
        <source>each gradient is multiplied by the slope of %1 at its number</source>
        <translation>cada gradiente se multiplica por la pendiente de %1 en su número</translation>
    </message>
    <message>
        <source>The bias was only added: %1 passes unchanged to dY %2. The gradient of bias %3 adds up all places of its filter: %4 so far.</source>
        <translation>El sesgo solo se sumó: %1 pasa sin cambios a dY %2. El gradiente del sesgo %3 suma todos los lugares de su filtro: %4 hasta ahora.</translation>
    </message>
    <message>
        <source>every gradient passes unchanged; each filter&apos;s sum is that of its bias</source>
        <translation>cada gradiente pasa sin cambios; la suma de cada filtro es el de su sesgo</translation>
    </message>
    <message>
        <source>each window&apos;s gradient goes to its winner; the others get 0</source>
        <translation>el gradiente de cada ventana va a su ganador; los demás reciben 0</translation>
    </message>
    <message>
        <source>each window&apos;s gradient is shared evenly by its numbers</source>
        <translation>el gradiente de cada ventana se reparte por igual entre sus números</translation>
    </message>
    <message>
        <source>This place of the window lies on padding: nothing comes back.</source>
        <translation>Este lugar de la ventana está sobre padding: no vuelve nada.</translation>
    </message>
    <message>
        <source>%1 %2 = %3 goes to the winner of its window, %4 %5. The others get 0: a small change of them would not have changed the maximum.</source>
        <translation>%1 %2 = %3 va al ganador de su ventana, %4 %5. Los demás reciben 0: un pequeño cambio en ellos no habría cambiado el máximo.</translation>
    </message>
    <message>
        <source>%1 %2 = %3 is shared by the %4 [%4:number|numbers] of its mean: %5 each.</source>
        <translation>%1 %2 = %3 se reparte entre %4 [%4:número|números] de su media: %5 cada uno.</translation>
    </message>
    <message>
        <source>Its gradient begins with dY: the other two ways back show it.</source>
        <translation>Su gradiente empieza con dY: las otras dos vueltas lo muestran.</translation>
    </message>
    <message>
        <source>%1 %2 is given: %3. The way back begins here.</source>
        <translation>%1 %2 está dado: %3. La vuelta empieza aquí.</translation>
    </message>
    <message>
        <source>dY %1: the bias was only added, so %2 comes back unchanged.</source>
        <translation>dY %1: el sesgo solo se sumó, por eso %2 vuelve sin cambios.</translation>
    </message>
    <message>
        <source>No pooling window reads %1 %2: nothing comes back, it stays 0.</source>
        <translation>Ninguna ventana de pooling lee %1 %2: no vuelve nada, queda en 0.</translation>
    </message>
    <message>
        <source>%1 %2: it wins in no pooling window, so nothing comes back: 0.</source>
        <translation>%1 %2: no gana en ninguna ventana de pooling, por eso no vuelve nada: 0.</translation>
    </message>
    <message>
        <source>%1 %2: it wins in %3 pooling [%3:window|windows], and what comes back from there adds up to %4.</source>
        <translation>%1 %2: gana en %3 [%3:ventana|ventanas] de pooling, y lo que vuelve de ellas suma %4.</translation>
    </message>
    <message>
        <source>%1 %2: its shares of %3 pooling [%3:window|windows] add up to %4.</source>
        <translation>%1 %2: sus partes de %3 [%3:ventana|ventanas] de pooling suman %4.</translation>
    </message>
    <message>
        <source>%1 %2: softmax mixes the channels of a place, so the gradients of all of them meet here: %3.</source>
        <translation>%1 %2: softmax mezcla los canales de un lugar, por eso los gradientes de todos se encuentran aquí: %3.</translation>
    </message>
    <message>
        <source>%1 %2: %3 clipped %4, a small change of it changes nothing. Of %5 nothing passes: 0.</source>
        <translation>%1 %2: %3 recortó %4, un pequeño cambio suyo no cambia nada. De %5 no pasa nada: 0.</translation>
    </message>
    <message>
        <source>%1 %2: the slope of %3 at %4 is %5, so %6 · %5 = %7 comes back.</source>
        <translation>%1 %2: la pendiente de %3 en %4 es %5, por eso vuelve %6 · %5 = %7.</translation>
    </message>
    <message>
        <source>Zeros between, then a convolution</source>
        <translation>Ceros en medio, luego una convolución</translation>
    </message>
    <message>
        <source>hatched zeros between the numbers, the filter turned over, stride 1: the same output</source>
        <translation>ceros rayados entre los números, el filtro girado, paso 1: la misma salida</translation>
    </message>
    <message>
        <source>the same output</source>
        <translation>la misma salida</translation>
    </message>
    <message>
        <source>with rate %1</source>
        <translation>con tasa %1</translation>
    </message>
    <message>
        <source>Answer with numbers and commas only: 1,2,3</source>
        <translation>Responda solo con números y comas: 1,2,3</translation>
    </message>
    <message>
        <source>%3 turns %1 and the other channels of this place, %4 in all, into %2.</source>
        <translation>%3 hace %2 de %1 y los demás canales de este lugar, %4 en total.</translation>
    </message>
    <message>
        <source>%3 turns %1 into %2.</source>
        <translation>%3 convierte %1 en %2.</translation>
    </message>
    <message>
        <source>%1 has the shape %2: too many numbers for paper. What you need from it is printed below.</source>
        <translation>%1 tiene la forma %2: demasiados números para el papel. Lo que necesita está abajo.</translation>
    </message>
    <message>
        <source>how far a pooled number sees</source>
        <translation>hasta dónde ve un número del pooling</translation>
    </message>
    <message>
        <source>before · %1</source>
        <translation>antes · %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>ahora · %1</translation>
    </message>
    <message>
        <source>rate × gradient</source>
        <translation>tasa × gradiente</translation>
    </message>
    <message>
        <source>next · %1</source>
        <translation>siguiente · %1</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>The same numbers another way</source>
        <translation>Los mismos números por otro camino</translation>
    </message>
    <message>
        <source>as one matrix product; TensorFlow itself adds back, without the zeros</source>
        <translation>como un producto de matrices; TensorFlow mismo suma de vuelta, sin los ceros</translation>
    </message>
    <message>
        <source>distance from the lowest place</source>
        <translation>distancia al punto más bajo</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>a gradient behind the output</source>
        <translation>un gradiente detrás de la salida</translation>
    </message>
    <message>
        <source>a gradient of a bias</source>
        <translation>un gradiente de un sesgo</translation>
    </message>
    <message>
        <source>Slide the window: each output is the sum of the products of its window and the filter</source>
        <translation>Deslizar la ventana: cada salida es la suma de los productos de su ventana y el filtro</translation>
    </message>
    <message>
        <source>Change a number of the input (blue) or of the filter (orange): everything else follows.</source>
        <translation>Cambie un número de la entrada (azul) o del filtro (naranja): todo lo demás se actualiza.</translation>
    </message>
    <message>
        <source>What TensorFlow computes: virtual tensor times flattened filter</source>
        <translation>Lo que calcula TensorFlow: tensor virtual por filtro aplanado</translation>
    </message>
    <message>
        <source>All of it follows from the sheet «%1»: change a number there.</source>
        <translation>Todo esto se deriva de la hoja «%1»: cambie allí un número.</translation>
    </message>
    <message>
        <source>What follows the output: number by number, then the largest or the mean of each window</source>
        <translation>Lo que sigue a la salida: número por número, después el mayor o la media de cada ventana</translation>
    </message>
    <message>
        <source>Change a bias (orange) here, or a number of the sheet «%1».</source>
        <translation>Cambie aquí un sesgo (naranja) o un número de la hoja «%1».</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Producto de matrices</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>dilated</source>
        <translation>dilatado</translation>
    </message>
    <message>
        <source>%1 more input [%1:plane|planes]</source>
        <translation>%1 [%1:plano|planos] de entrada más</translation>
    </message>
    <message>
        <source>%1 more filter [%1:plane|planes]</source>
        <translation>%1 [%1:plano|planos] de filtro más</translation>
    </message>
    <message>
        <source>dashed: what the next steps will give</source>
        <translation>discontinua: lo que darán los próximos pasos</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
</context>
<context>
    <name>lab::ui::Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Start from a lesson or an example</source>
        <translation>Empezar por una lección o un ejemplo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a lesson, an image, a table, an array or code</source>
        <translation>Abrir una lección, una imagen, una tabla, un array o código</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Files that were open before</source>
        <translation>Archivos abiertos anteriormente</translation>
    </message>
    <message>
        <source>&amp;Paste code…</source>
        <translation>&amp;Pegar código…</translation>
    </message>
    <message>
        <source>Read a snippet of Python, TensorFlow, Keras or PyTorch</source>
        <translation>Leer un fragmento de Python, TensorFlow, Keras o PyTorch</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Guardar la lección</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the lesson under another name</source>
        <translation>Guardar la lección con otro nombre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Make a picture, a film, a handout, a page or code</source>
        <translation>Crear una imagen, un vídeo, unos apuntes, una página o código</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>Exportar de nue&amp;vo</translation>
    </message>
    <message>
        <source>Repeat the last export into the same file</source>
        <translation>Repetir la última exportación, en el mismo archivo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Preview the handout and print it</source>
        <translation>Ver los apuntes como se imprimirían, e imprimirlos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Volver a hacer el cambio</translation>
    </message>
    <message>
        <source>Edit &amp;history…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>All edits as a list; click one to go back to it</source>
        <translation>Todos los cambios en una lista; haga clic en uno para volver a él</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste what is on the clipboard: numbers, a picture, code</source>
        <translation>Traer lo que hay en el portapapeles: números, una imagen, código</translation>
    </message>
    <message>
        <source>The &amp;call</source>
        <translation>La &amp;llamada</translation>
    </message>
    <message>
        <source>Edit the call as text</source>
        <translation>Escribir en la propia llamada</translation>
    </message>
    <message>
        <source>&amp;Input values</source>
        <translation>Valores de &amp;entrada</translation>
    </message>
    <message>
        <source>The input&apos;s numbers as a sheet</source>
        <translation>Los números de la entrada como tabla</translation>
    </message>
    <message>
        <source>&amp;Filter values</source>
        <translation>Valores del &amp;filtro</translation>
    </message>
    <message>
        <source>The filter&apos;s numbers as a sheet</source>
        <translation>Los números del filtro como tabla</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>E&amp;xplorar</translation>
    </message>
    <message>
        <source>See every step and change every number</source>
        <translation>Ver cada paso y cambiar cada número</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>Predec&amp;ir</translation>
    </message>
    <message>
        <source>Predict what comes next before it is shown</source>
        <translation>Decir lo que viene antes de verlo</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Full screen with large numbers; Esc leaves</source>
        <translation>Pantalla completa con números grandes; Esc para salir</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla comple&amp;ta</translation>
    </message>
    <message>
        <source>The window fills the screen; Esc leaves</source>
        <translation>La ventana llena la pantalla; Esc para salir</translation>
    </message>
    <message>
        <source>&amp;Black out the results</source>
        <translation>Ocultar los re&amp;sultados</translation>
    </message>
    <message>
        <source>Hide every result until the class has said it</source>
        <translation>Ocultar cada resultado hasta que la clase lo haya dicho</translation>
    </message>
    <message>
        <source>&amp;Call panel</source>
        <translation>Panel de la &amp;llamada</translation>
    </message>
    <message>
        <source>Show or hide the panel on the left</source>
        <translation>Mostrar u ocultar el panel de la izquierda</translation>
    </message>
    <message>
        <source>E&amp;xplanation panel</source>
        <translation>Panel de la expli&amp;cación</translation>
    </message>
    <message>
        <source>Show or hide the panel on the right</source>
        <translation>Mostrar u ocultar el panel de la derecha</translation>
    </message>
    <message>
        <source>&amp;Values as colours</source>
        <translation>&amp;Valores como colores</translation>
    </message>
    <message>
        <source>Colour cells by their value on a scale symmetric about zero</source>
        <translation>Colorear las celdas según su valor, en una escala simétrica respecto a cero</translation>
    </message>
    <message>
        <source>How often each input is rea&amp;d</source>
        <translation>Cuántas veces se lee ca&amp;da entrada</translation>
    </message>
    <message>
        <source>Colour each input cell by the number of windows that read it</source>
        <translation>Colorear cada celda de entrada según cuántas ventanas la leen</translation>
    </message>
    <message>
        <source>All filters and &amp;batch entries</source>
        <translation>Todos los &amp;filtros e imágenes del lote</translation>
    </message>
    <message>
        <source>Show all planes small instead of one large</source>
        <translation>Mostrar todos los planos en pequeño en vez de uno grande</translation>
    </message>
    <message>
        <source>Order in &amp;memory</source>
        <translation>Orden en &amp;memoria</translation>
    </message>
    <message>
        <source>Show how NHWC or NCHW lays the input out in memory</source>
        <translation>Mostrar cómo NHWC o NCHW dispone la entrada en memoria</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>Ajustar &amp;al espacio</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>La imagen entera</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Acerca&amp;r</translation>
    </message>
    <message>
        <source>Larger cells; Ctrl and wheel do the same at the pointer</source>
        <translation>Celdas mayores; Ctrl y la rueda hacen lo mismo en el puntero</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Celdas menores</translation>
    </message>
    <message>
        <source>Fo&amp;llow the step</source>
        <translation>Se&amp;guir el paso</translation>
    </message>
    <message>
        <source>Keep the cells of the step in view</source>
        <translation>Mantener a la vista las celdas del paso</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Colores del sist&amp;ema</translation>
    </message>
    <message>
        <source>Light or dark, as on the desktop</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>Clar&amp;o</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Texto oscuro sobre blanco</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texto claro sobre oscuro</translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation>Alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Blanco y amarillo sobre negro</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Reproducir o pau&amp;sar</translation>
    </message>
    <message>
        <source>Play the steps, or stop</source>
        <translation>Reproducir los pasos, o parar</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Paso si&amp;guiente</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso &amp;anterior</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>&amp;Next phase</source>
        <translation>Fase siguie&amp;nte</translation>
    </message>
    <message>
        <source>To the start of the next phase</source>
        <translation>Al comienzo de la fase siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious phase</source>
        <translation>&amp;Fase anterior</translation>
    </message>
    <message>
        <source>To the start of this phase, or of the one before</source>
        <translation>Al comienzo de esta fase, o de la anterior</translation>
    </message>
    <message>
        <source>F&amp;irst step</source>
        <translation>&amp;Primer paso</translation>
    </message>
    <message>
        <source>To the call itself</source>
        <translation>A la propia llamada</translation>
    </message>
    <message>
        <source>&amp;Last step</source>
        <translation>Últim&amp;o paso</translation>
    </message>
    <message>
        <source>To the finished output</source>
        <translation>A la salida terminada</translation>
    </message>
    <message>
        <source>Before anything happens</source>
        <translation>Antes de que pase nada</translation>
    </message>
    <message>
        <source>Flatten the f&amp;ilter</source>
        <translation>Aplanar el f&amp;iltro</translation>
    </message>
    <message>
        <source>To where the filter is flattened</source>
        <translation>Adonde se aplana el filtro</translation>
    </message>
    <message>
        <source>&amp;Extract patches</source>
        <translation>E&amp;xtraer parches</translation>
    </message>
    <message>
        <source>To where the patches are extracted</source>
        <translation>Adonde se extraen los parches</translation>
    </message>
    <message>
        <source>&amp;Multiply</source>
        <translation>&amp;Multiplicar</translation>
    </message>
    <message>
        <source>To where rows meet columns</source>
        <translation>Adonde las filas se encuentran con las columnas</translation>
    </message>
    <message>
        <source>&amp;Reshape</source>
        <translation>&amp;Cambiar la forma</translation>
    </message>
    <message>
        <source>To where the output rows become the output</source>
        <translation>Adonde las filas de salida se convierten en la salida</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>Más rápi&amp;do</translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation>El doble de rápido</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Más len&amp;to</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>La mitad de rápido</translation>
    </message>
    <message>
        <source>Play &amp;all in 30 s</source>
        <translation>Reproducir todo en &amp;30 s</translation>
    </message>
    <message>
        <source>The whole walkthrough in half a minute</source>
        <translation>Todo el recorrido en medio minuto</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>&amp;Bucle</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Volver a empezar al llegar al final</translation>
    </message>
    <message>
        <source>Reduce motio&amp;n</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>Steps jump instead of flying</source>
        <translation>Los pasos saltan en vez de volar</translation>
    </message>
    <message>
        <source>As &amp;documented</source>
        <translation>Según la doc&amp;umentación</translation>
    </message>
    <message>
        <source>Phase by phase, as the documentation tells it</source>
        <translation>Fase tras fase, como dice la documentación</translation>
    </message>
    <message>
        <source>By &amp;window</source>
        <translation>Por &amp;ventana</translation>
    </message>
    <message>
        <source>Patch by patch, as you slide a window by hand</source>
        <translation>Parche tras parche, como se desliza una ventana a mano</translation>
    </message>
    <message>
        <source>P&amp;hase steps</source>
        <translation>Pasos por fas&amp;e</translation>
    </message>
    <message>
        <source>One step per phase</source>
        <translation>Un paso por fase</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>Pasos normales</translation>
    </message>
    <message>
        <source>One row of weights, one patch or one output number per step</source>
        <translation>Una fila del filtro, un parche o un número de salida por paso</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Pasos finos</translation>
    </message>
    <message>
        <source>One weight or one multiply-add per step</source>
        <translation>Una posición del filtro o una multiplicación-suma por paso</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>The lesson&apos;s pages with their tasks</source>
        <translation>Las páginas de la lección con sus tareas</translation>
    </message>
    <message>
        <source>&amp;Add a page from this view</source>
        <translation>&amp;Añadir una página con esta vista</translation>
    </message>
    <message>
        <source>A new page that shows what is shown now</source>
        <translation>Una página nueva que muestra lo que se ve ahora</translation>
    </message>
    <message>
        <source>&amp;Exercise…</source>
        <translation>&amp;Ejercicio…</translation>
    </message>
    <message>
        <source>Make an exercise: topic, difficulty, seed</source>
        <translation>Crear un ejercicio: tema, dificultad, semilla</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Todas las teclas en una hoja</translation>
    </message>
    <message>
        <source>&amp;About Conv2D Lab</source>
        <translation>&amp;Acerca de Conv2D Lab</translation>
    </message>
    <message>
        <source>Version, licence and what it is made with</source>
        <translation>Versión, licencia y con qué está hecho</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lección</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Co&amp;mpare two settings</source>
        <translation>Compara&amp;r dos ajustes</translation>
    </message>
    <message>
        <source>Two settings side by side on the same numbers; Esc leaves</source>
        <translation>Dos ajustes lado a lado con los mismos números; Esc para salir</translation>
    </message>
    <message>
        <source>Red point&amp;er</source>
        <translation>Punt&amp;ero rojo</translation>
    </message>
    <message>
        <source>A red dot instead of the arrow, to point at the stage</source>
        <translation>Un punto rojo en lugar de la flecha, para señalar en el escenario</translation>
    </message>
    <message>
        <source>E&amp;dit the pages</source>
        <translation>E&amp;ditar las páginas</translation>
    </message>
    <message>
        <source>Change the lesson itself, as its author; off: read it, and try things without changing it</source>
        <translation>Cambiar la lección misma, como su autor; desactivado: leerla y probar sin cambiarla</translation>
    </message>
    <message>
        <source>Show res&amp;ults</source>
        <translation>Mostrar los res&amp;ultados</translation>
    </message>
    <message>
        <source>Show every number that is known, pale until the walk comes to it</source>
        <translation>Mostrar cada número conocido, pálido hasta que el recorrido llegue a él</translation>
    </message>
    <message>
        <source>E&amp;xercises for a class…</source>
        <translation>E&amp;jercicios para una clase…</translation>
    </message>
    <message>
        <source>Add the &amp;bias</source>
        <translation>Sumar el &amp;sesgo</translation>
    </message>
    <message>
        <source>To where the bias is added</source>
        <translation>A donde se suma el sesgo</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Activación</translation>
    </message>
    <message>
        <source>To where the activation is taken</source>
        <translation>A donde se calcula la activación</translation>
    </message>
    <message>
        <source>P&amp;ooling</source>
        <translation>P&amp;ooling</translation>
    </message>
    <message>
        <source>To where windows are pooled</source>
        <translation>A donde se agrupan las ventanas</translation>
    </message>
    <message>
        <source>Scores side &amp;by side…</source>
        <translation>&amp;Puntuaciones una junto a otra…</translation>
    </message>
    <message>
        <source>One table of the scores that students saved, with their frequent mistakes</source>
        <translation>Una tabla de las puntuaciones que guardaron los estudiantes, con sus errores frecuentes</translation>
    </message>
    <message>
        <source>The &amp;walk forward</source>
        <translation>La &amp;ida</translation>
    </message>
    <message>
        <source>What tf.nn.conv2d computes</source>
        <translation>Lo que calcula tf.nn.conv2d</translation>
    </message>
    <message>
        <source>The way back to the fil&amp;ter</source>
        <translation>La vuelta al fil&amp;tro</translation>
    </message>
    <message>
        <source>How L changes with each weight: dL/dfilter</source>
        <translation>Cómo cambia L con cada peso: dL/dfilter</translation>
    </message>
    <message>
        <source>The way back to the inp&amp;ut</source>
        <translation>La v&amp;uelta a la entrada</translation>
    </message>
    <message>
        <source>How L changes with each input: dL/dinput</source>
        <translation>Cómo cambia L con cada entrada: dL/dinput</translation>
    </message>
    <message>
        <source>&amp;Learn it</source>
        <translation>&amp;Aprender</translation>
    </message>
    <message>
        <source>Let the filter learn a target by gradient descent</source>
        <translation>Dejar que el filtro aprenda un objetivo por descenso de gradiente</translation>
    </message>
    <message>
        <source>&amp;Try as a student</source>
        <translation>Probar &amp;como alumno</translation>
    </message>
    <message>
        <source>The page as a student sees it, and back; nothing typed there is kept</source>
        <translation>La página tal como la ve un alumno, y de vuelta; no se guarda nada de lo que se escribe ahí</translation>
    </message>
    <message>
        <source>One lane &amp;alone</source>
        <translation>Un solo c&amp;arril</translation>
    </message>
    <message>
        <source>The matrix product alone, then the window alone, then both again</source>
        <translation>Solo el producto de matrices, luego solo la ventana y luego ambos otra vez</translation>
    </message>
    <message>
        <source>Nex&amp;t theme</source>
        <translation>&amp;Tema siguiente</translation>
    </message>
    <message>
        <source>Light, dark and high contrast in turn</source>
        <translation>Claro, oscuro y alto contraste, por turno</translation>
    </message>
    <message>
        <source>The wa&amp;y back to the output</source>
        <translation>La vuelta a la salida (&amp;Y)</translation>
    </message>
    <message>
        <source>Back through pooling, activation and bias: dL/doutput</source>
        <translation>De vuelta por pooling, activación y sesgo: dL/doutput</translation>
    </message>
    <message>
        <source>Make sheets with solutions or questions for Moodle, one exercise per student</source>
        <translation>Hacer hojas con soluciones o preguntas para Moodle, un ejercicio por alumno</translation>
    </message>
    <message>
        <source>Bring the results bac&amp;k</source>
        <translation>&amp;Volver a mostrar los resultados</translation>
    </message>
    <message>
        <source>Show the results that were blacked out</source>
        <translation>Mostrar de nuevo los resultados ocultos</translation>
    </message>
    <message>
        <source>Bias as a ro&amp;w of the filter matrix</source>
        <translation>Sesgo como &amp;fila de la matriz del filtro</translation>
    </message>
    <message>
        <source>The bias as one more row of the matrix, against a column of ones</source>
        <translation>El sesgo como una fila más de la matriz, frente a una columna de unos</translation>
    </message>
</context>
<context>
    <name>lab::ui::AnswerBox</name>
    <message>
        <source>Your answer, in the picture</source>
        <translation>Su respuesta, en la imagen</translation>
    </message>
</context>
<context>
    <name>lab::ui::BlockBar</name>
    <message>
        <source>Previous block</source>
        <translation>Bloque anterior</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Bloque siguiente</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>Bloque %1 de %2</translation>
    </message>
    <message>
        <source>input computed by %1</source>
        <translation>entrada calculada por %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::CallEditor</name>
    <message>
        <source>The call, as code</source>
        <translation>La llamada, como código</translation>
    </message>
    <message>
        <source>Edit the call</source>
        <translation>Editar la llamada</translation>
    </message>
    <message>
        <source>Fixes the call</source>
        <translation>Corrige la llamada</translation>
    </message>
    <message>
        <source>Resize the filter</source>
        <translation>Cambiar el tamaño del filtro</translation>
    </message>
    <message>
        <source>Edit what follows</source>
        <translation>Cambiar lo que sigue</translation>
    </message>
</context>
<context>
    <name>lab::ui::CallPanel</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>width</source>
        <translation>anchura</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>Input batch</source>
        <translation>Lote de la entrada</translation>
    </message>
    <message>
        <source>Input height</source>
        <translation>Altura de la entrada</translation>
    </message>
    <message>
        <source>Input width</source>
        <translation>Anchura de la entrada</translation>
    </message>
    <message>
        <source>Input channels</source>
        <translation>Canales de la entrada</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Filter height</source>
        <translation>Altura del filtro</translation>
    </message>
    <message>
        <source>Filter width</source>
        <translation>Anchura del filtro</translation>
    </message>
    <message>
        <source>Filter input channels</source>
        <translation>Canales de entrada del filtro</translation>
    </message>
    <message>
        <source>Filter output channels</source>
        <translation>Canales de salida del filtro</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Strides</translation>
    </message>
    <message>
        <source>Stride of rows</source>
        <translation>Stride de las filas</translation>
    </message>
    <message>
        <source>Stride of columns</source>
        <translation>Stride de las columnas</translation>
    </message>
    <message>
        <source>Dilations</source>
        <translation>Dilataciones</translation>
    </message>
    <message>
        <source>Dilation of rows</source>
        <translation>Dilatación de las filas</translation>
    </message>
    <message>
        <source>Dilation of columns</source>
        <translation>Dilatación de las columnas</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>No zeros: the window stays on the input</source>
        <translation>Sin ceros: la ventana se queda sobre la entrada</translation>
    </message>
    <message>
        <source>Zeros so that the output has ⌈size / stride⌉ cells; an odd zero goes to the bottom and right</source>
        <translation>Ceros para que la salida tenga ⌈tamaño / stride⌉ celdas; un cero impar va abajo y a la derecha</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explícito</translation>
    </message>
    <message>
        <source>As many zeros on each side as you say</source>
        <translation>Tantos ceros a cada lado como usted diga</translation>
    </message>
    <message>
        <source>top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>Padding at the top</source>
        <translation>Padding arriba</translation>
    </message>
    <message>
        <source>Padding at the bottom</source>
        <translation>Padding abajo</translation>
    </message>
    <message>
        <source>Padding on the left</source>
        <translation>Padding a la izquierda</translation>
    </message>
    <message>
        <source>Padding on the right</source>
        <translation>Padding a la derecha</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>Formato de datos</translation>
    </message>
    <message>
        <source>Channels last: how TensorFlow stores images by default</source>
        <translation>Canales al final: así guarda TensorFlow las imágenes por defecto</translation>
    </message>
    <message>
        <source>Channels first: the same picture in another order of memory</source>
        <translation>Canales primero: la misma imagen en otro orden en memoria</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups follow from the filter&apos;s depth: input channels / depth</source>
        <translation>Los grupos se deducen de la profundidad del filtro: canales de entrada / profundidad</translation>
    </message>
    <message>
        <source>Change the strides</source>
        <translation>Cambiar los strides</translation>
    </message>
    <message>
        <source>Change the dilations</source>
        <translation>Cambiar las dilataciones</translation>
    </message>
    <message>
        <source>Change the padding</source>
        <translation>Cambiar el padding</translation>
    </message>
    <message>
        <source>Resize the input</source>
        <translation>Cambiar el tamaño de la entrada</translation>
    </message>
    <message>
        <source>Resize the filter</source>
        <translation>Cambiar el tamaño del filtro</translation>
    </message>
    <message>
        <source>Change the data format</source>
        <translation>Cambiar el formato de datos</translation>
    </message>
    <message>
        <source>Change the groups</source>
        <translation>Cambiar los grupos</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>Tamaño de salida</translation>
    </message>
    <message>
        <source>Output height</source>
        <translation>Alto de salida</translation>
    </message>
    <message>
        <source>Output width</source>
        <translation>Ancho de salida</translation>
    </message>
    <message>
        <source>tf.nn.conv2d_transpose asks for it: with strides, several sizes lead back to one input</source>
        <translation>tf.nn.conv2d_transpose lo pide: con pasos, varios tamaños llevan a una misma entrada</translation>
    </message>
    <message>
        <source>Change the output size</source>
        <translation>Cambiar el tamaño de salida</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>factor</translation>
    </message>
</context>
<context>
    <name>lab::ui::Caption</name>
    <message>
        <source>What the step does</source>
        <translation>Lo que hace el paso</translation>
    </message>
</context>
<context>
    <name>lab::ui::CellEdit</name>
    <message>
        <source>Cell value</source>
        <translation>Valor de la celda</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Esto no es un número</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 2, -0.5 or 1e-3; Esc keeps the old value.</source>
        <translation>«%1» no es un número. Escríbalo como 2, -0.5 o 1e-3; Esc conserva el valor anterior.</translation>
    </message>
</context>
<context>
    <name>lab::ui::CodePanel</name>
    <message>
        <source>The same call in %1</source>
        <translation>La misma llamada en %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the whole program, ready to run</source>
        <translation>Copiar el programa entero, listo para ejecutar</translation>
    </message>
    <message>
        <source>These tensors are too large to be written as a program. Use smaller ones, or export them as .npy files.</source>
        <translation>Estos tensores son demasiado grandes para escribirlos en un programa. Use otros menores, o expórtelos como archivos .npy.</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Después de este paso</translation>
    </message>
    <message>
        <source>Variables and their values</source>
        <translation>Las variables y sus valores</translation>
    </message>
    <message>
        <source>The program is shown when the question is answered.</source>
        <translation>El programa se muestra cuando se ha respondido la pregunta.</translation>
    </message>
</context>
<context>
    <name>lab::ui::CodeView</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>lab::ui::CompareView</name>
    <message>
        <source>%1 — no output cell differs</source>
        <translation>%1 — ninguna celda de salida difiere</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Qué comparar</translation>
    </message>
    <message>
        <source>%1 — %2 of the %3 output cells shown differ: framed</source>
        <translation>%1 — %2 de las %3 celdas de salida mostradas difieren: enmarcadas</translation>
    </message>
    <message>
        <source>%1 — no gradient differs</source>
        <translation>%1 — ningún gradiente difiere</translation>
    </message>
    <message>
        <source>%1 — %2 of the %3 gradients shown differ: framed</source>
        <translation>%1 — %2 de los %3 gradientes mostrados difieren: enmarcados</translation>
    </message>
</context>
<context>
    <name>lab::ui::Document</name>
    <message>
        <source>Set input[%1]</source>
        <translation>Cambiar input[%1]</translation>
    </message>
    <message>
        <source>Set filter[%1]</source>
        <translation>Cambiar filter[%1]</translation>
    </message>
    <message>
        <source>Set bias[%1]</source>
        <translation>Cambiar bias[%1]</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExampleBox</name>
    <message>
        <source>Lesson or example</source>
        <translation>Lección o ejemplo</translation>
    </message>
    <message>
        <source>Open a lesson or an example</source>
        <translation>Abrir una lección o un ejemplo</translation>
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
        <translation>hecho</translation>
    </message>
    <message>
        <source>%1 of %2 solved</source>
        <translation>%1 de %2 resueltas</translation>
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
        <translation>Ejercicios para una clase</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>&amp;Dificultad</translation>
    </message>
    <message>
        <source>&amp;First seed</source>
        <translation>&amp;Primera semilla</translation>
    </message>
    <message>
        <source>&amp;Last seed</source>
        <translation>Última semi&amp;lla</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pap&amp;el</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>La primera hoja</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
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
        <translation>Código de este paso</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>Steps from – to</source>
        <translation>Pasos de – a</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Según la documentación</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>Por ventana</translation>
    </message>
    <message>
        <source>One step per phase</source>
        <translation>Un paso por fase</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>Pasos normales</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Pasos finos</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Para imprimir</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>One step per page</source>
        <translation>Un paso por página</translation>
    </message>
    <message>
        <source>Four steps per page</source>
        <translation>Cuatro pasos por página</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>Todos los tensores</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Flattened filter</source>
        <translation>Filtro aplanado</translation>
    </message>
    <message>
        <source>Virtual tensor</source>
        <translation>Tensor virtual</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Best for the format</source>
        <translation>Según el formato</translation>
    </message>
    <message>
        <source>With the solution filled in</source>
        <translation>Con la solución rellenada</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>&amp;Grain</source>
        <translation>F&amp;inura</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Conte&amp;nido</translation>
    </message>
    <message>
        <source>Fr&amp;ames per second</source>
        <translation>Fotogramas por &amp;segundo</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Unos %1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%p % – about %n s left</source>
        <translation>
            <numerusform>%p % – queda %n s aprox.</numerusform>
            <numerusform>%p % – quedan %n s aprox.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>This file exists already. Replace it?</source>
        <translation>Este archivo ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be written. These exist already:</source>
        <translation>
            <numerusform>Se escribirá %n archivo. Ya existe:</numerusform>
            <numerusform>Se escribirán %n archivos. Ya existen estos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Both lanes</source>
        <translation>Ambos carriles</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>The matrices</source>
        <translation>Las matrices</translation>
    </message>
    <message>
        <source>Cropped to its content</source>
        <translation>Recortada a su contenido</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Fondo transparente</translation>
    </message>
    <message>
        <source>No film strip</source>
        <translation>Sin tira de imágenes</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>Carri&amp;l</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Pie de ima&amp;gen</translation>
    </message>
    <message>
        <source>%1 was not written: a file of this format ends in .%2.</source>
        <translation>%1 no se escribió: un archivo de este formato termina en .%2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>With the steps after the pages</source>
        <translation>Con los pasos después de las páginas</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>El archivo es demasiado grande para mostrarlo aquí.</translation>
    </message>
    <message>
        <source>With title and sentences</source>
        <translation>Con título y frases</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>Reproducir una vez</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>El recorrido</translation>
    </message>
    <message>
        <source>So many steps of a filter that learns the lesson&apos;s target, instead of the walk</source>
        <translation>Tantos pasos de un filtro que aprende el objetivo de la lección, en vez del recorrido</translation>
    </message>
    <message>
        <source>Lear&amp;ning steps</source>
        <translation>Pasos de apre&amp;ndizaje</translation>
    </message>
</context>
<context>
    <name>lab::ui::FileFlow</name>
    <message>
        <source>line %1, column %2: </source>
        <translation>línea %1, columna %2: </translation>
    </message>
    <message>
        <source>byte %1: </source>
        <translation>byte %1: </translation>
    </message>
    <message>
        <source>member %1: </source>
        <translation>elemento %1: </translation>
    </message>
    <message>
        <source>Unnamed lesson</source>
        <translation>Lección sin título</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Traer %1</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>No se ha abierto %1: %2</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Lessons (*.conv2d)</source>
        <translation>Lecciones (*.conv2d)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 was changed by another program since you opened it.</source>
        <translation>Otro programa ha modificado %1 desde que lo abrió.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>No se ha podido guardar %1: %2</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro sitio…</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Olvidar estos</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. What you see is kept; save it to have it back.</source>
        <translation>%1 ya no está en el disco. Lo que ve se conserva; guárdelo para recuperarlo.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa ha modificado %1.</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>A lesson without a name</source>
        <translation>Una lección sin nombre</translation>
    </message>
    <message>
        <source>%1 was not saved when the program ended (%2).</source>
        <translation>%1 no estaba guardado cuando el programa terminó (%2).</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels.</source>
        <translation>%1 tiene %2 × %3 píxeles.</translation>
    </message>
    <message>
        <source>Scale down to %1 pixels</source>
        <translation>Reducir a %1 píxeles</translation>
    </message>
    <message>
        <source>Keep all pixels</source>
        <translation>Conservar todos los píxeles</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para después</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1</source>
        <translation>Lo que no está guardado no se conserva para recuperarlo: %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::FilterStrip</name>
    <message>
        <source>Set the filter that is shown: %1</source>
        <translation>Poner el filtro que se muestra: %1</translation>
    </message>
    <message>
        <source>Set the filter: %1</source>
        <translation>Poner el filtro: %1</translation>
    </message>
    <message>
        <source>Colours of the output</source>
        <translation>Colores de la salida</translation>
    </message>
    <message>
        <source>The colours of the output: a click offers others</source>
        <translation>Los colores de la salida: un clic ofrece otros</translation>
    </message>
    <message>
        <source>By the sign where there may be one</source>
        <translation>Según el signo, donde puede haberlo</translation>
    </message>
    <message>
        <source>Signed: negative and positive apart</source>
        <translation>Con signo: negativo y positivo separados</translation>
    </message>
    <message>
        <source>Size only</source>
        <translation>Solo la magnitud</translation>
    </message>
    <message>
        <source>Grey, as a photo</source>
        <translation>Gris, como una foto</translation>
    </message>
</context>
<context>
    <name>lab::ui::FirstMinute</name>
    <message>
        <source>Change a number</source>
        <translation>Cambia un número</translation>
    </message>
    <message>
        <source>Drag any cell up or down, or type. The output follows.</source>
        <translation>Arrastra una celda hacia arriba o abajo, o escribe. La salida cambia con ella.</translation>
    </message>
    <message>
        <source>Start lesson 1</source>
        <translation>Empezar la lección 1</translation>
    </message>
    <message>
        <source>The three steps, on a few short pages.</source>
        <translation>Los tres pasos, en unas pocas páginas cortas.</translation>
    </message>
</context>
<context>
    <name>lab::ui::GrowthCard</name>
    <message>
        <source>Why it grows</source>
        <translation>Por qué crece</translation>
    </message>
    <message>
        <source>The loss along the steepest direction, and where each step landed</source>
        <translation>La pérdida a lo largo de la dirección más empinada, y dónde cayó cada paso</translation>
    </message>
    <message>
        <source>The rate is too large</source>
        <translation>La tasa es demasiado grande</translation>
    </message>
    <message>
        <source>Start again with a rate below the limit</source>
        <translation>Volver a empezar con una tasa por debajo del límite</translation>
    </message>
    <message>
        <source>Start again at step 0</source>
        <translation>Volver a empezar en el paso 0</translation>
    </message>
    <message>
        <source>The loss was %1 at the start. Now it is %2. Every step goes downhill, but so far that it lands higher up on the other side of the valley.</source>
        <translation>La pérdida era %1 al principio. Ahora es %2. Cada paso va cuesta abajo, pero tan lejos que llega más arriba al otro lado del valle.</translation>
    </message>
    <message>
        <source>Use rate %1</source>
        <translation>Usar la tasa %1</translation>
    </message>
    <message>
        <source>Each step multiplies the distance from the lowest place by 1 − rate · steepness = 1 − %1 · %2 = %3. It shrinks only while this factor lies between −1 and 1.</source>
        <translation>Cada paso multiplica la distancia al punto más bajo por 1 − tasa · curvatura = 1 − %1 · %2 = %3. Solo disminuye mientras este factor está entre −1 y 1.</translation>
    </message>
    <message>
        <source>The loss falls only while the rate is below 2 / steepness = 2 / %1 = %2.</source>
        <translation>La pérdida solo baja mientras la tasa es menor que 2 / curvatura = 2 / %1 = %2.</translation>
    </message>
</context>
<context>
    <name>lab::ui::ImportDialog</name>
    <message>
        <source>array</source>
        <translation>array</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Arrays in %1</source>
        <translation>Arrays de %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Axes of the input</source>
        <translation>Ejes de la entrada</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Axes of the filter</source>
        <translation>Ejes del filtro</translation>
    </message>
    <message>
        <source>rows, columns, channels (NHWC)</source>
        <translation>filas, columnas, canales (NHWC)</translation>
    </message>
    <message>
        <source>channels, rows, columns (NCHW)</source>
        <translation>canales, filas, columnas (NCHW)</translation>
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
        <translation>&amp;Entrada:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>invented to fit the filter</source>
        <translation>inventada, a la medida del filtro</translation>
    </message>
    <message>
        <source>an edge filter (Sobel x)</source>
        <translation>un filtro de bordes (Sobel x)</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>nada que ver</translation>
    </message>
    <message>
        <source>smallest %1, largest %2, mean %3</source>
        <translation>mínimo %1, máximo %2, media %3</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not finite</source>
        <translation>
            <numerusform>%n valor no es finito</numerusform>
            <numerusform>%n valores no son finitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be rounded to float32</source>
        <translation>
            <numerusform>%n valor se redondeará a float32</numerusform>
            <numerusform>%n valores se redondearán a float32</numerusform>
        </translation>
    </message>
    <message>
        <source>input %1, filter %2</source>
        <translation>entrada %1, filtro %2</translation>
    </message>
    <message>
        <source>%1 → output %2</source>
        <translation>%1 → salida %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n groups</source>
        <translation>
            <numerusform>en %n grupo</numerusform>
            <numerusform>en %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>shown: channel 0 of filter 0</source>
        <translation>se ve: canal 0 del filtro 0</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Putting the arrays together…</source>
        <translation>Combinando las matrices…</translation>
    </message>
    <message>
        <source>Scale the image&apos;s values to 0 … 1</source>
        <translation>Llevar los valores de la imagen a 0 … 1</translation>
    </message>
</context>
<context>
    <name>lab::ui::InfoBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>lab::ui::LearnPanel</name>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>How far each step goes against the gradient</source>
        <translation>Cuánto avanza cada paso contra el gradiente</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>filter − rate · gradient, once</source>
        <translation>filtro − tasa · gradiente, una vez</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Diez pasos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Step after step, until stopped</source>
        <translation>Paso a paso, hasta detenerlo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The filter that this run began with</source>
        <translation>El filtro con el que empezó esta serie</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Curva de pérdida</translation>
    </message>
    <message>
        <source>The filter and its gradient</source>
        <translation>El filtro y su gradiente</translation>
    </message>
    <message>
        <source>Save the curve…</source>
        <translation>Guardar la curva…</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Elegir un objetivo</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Start learning again</source>
        <translation>Aprender de nuevo</translation>
    </message>
    <message>
        <source>The target has another size than the output. Choose one again.</source>
        <translation>El objetivo tiene otro tamaño que la salida. Elija de nuevo.</translation>
    </message>
    <message>
        <source>Choose a target: the filter will learn to make it from this input. Or type one: dY, error to a target.</source>
        <translation>Elija un objetivo: el filtro aprenderá a obtenerlo de esta entrada. O escriba uno: dY, error a un objetivo.</translation>
    </message>
    <message>
        <source>The rate has to be a number above 0.</source>
        <translation>La tasa debe ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>The numbers have grown too large for float32, and learning has stopped. Undo takes the whole run back; choose a rate below %1.</source>
        <translation>Los números han crecido demasiado para float32, y el aprendizaje se ha detenido. Deshacer revierte toda la serie; elija una tasa menor que %1.</translation>
    </message>
    <message>
        <source>The last step made the loss fall from %1 to %2.</source>
        <translation>El último paso redujo la pérdida de %1 a %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <translation>Guardar la curva</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>The bias learns, too: it is %1, its gradient %2.</source>
        <translation>El sesgo también aprende: es %1, su gradiente %2.</translation>
    </message>
    <message>
        <source>The output should become what this filter makes of the same input</source>
        <translation>La salida debe llegar a ser lo que este filtro hace de la misma entrada</translation>
    </message>
    <message>
        <source>Beyond the mark the steps overshoot and the loss grows</source>
        <translation>Más allá de la marca los pasos se exceden y la pérdida crece</translation>
    </message>
    <message>
        <source>Each step takes rate · gradient away from every weight.</source>
        <translation>Cada paso resta tasa · gradiente de cada peso.</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is negative: a larger weight lowers the loss, so the step makes it larger.</source>
        <translation>El gradiente de este peso es negativo: un peso mayor reduce la pérdida, así que el paso lo aumenta.</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is positive: a smaller weight lowers the loss, so the step makes it smaller.</source>
        <translation>El gradiente de este peso es positivo: un peso menor reduce la pérdida, así que el paso lo disminuye.</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is 0: the step leaves it alone.</source>
        <translation>El gradiente de este peso es 0: el paso no lo cambia.</translation>
    </message>
    <message>
        <source>At this rate the steps swing from side to side, but settle.</source>
        <translation>Con esta tasa los pasos oscilan de un lado a otro, pero se estabilizan.</translation>
    </message>
    <message>
        <source>The last step made the loss grow from %1 to %2.</source>
        <translation>El último paso hizo crecer la pérdida de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>lab::ui::LessonPanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>La página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>Add a page from this view</source>
        <translation>Añadir una página con esta vista</translation>
    </message>
    <message>
        <source>This lesson has no pages</source>
        <translation>Esta lección no tiene páginas</translation>
    </message>
    <message>
        <source>%1 — page %2 of %3</source>
        <translation>%1 — página %2 de %3</translation>
    </message>
    <message>
        <source>Open one of the built-in lessons, or make pages of your own.</source>
        <translation>Abra una de las lecciones incluidas, o cree páginas propias.</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Abrir una lección…</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation>Página siguiente: %1</translation>
    </message>
    <message>
        <source>As a student sees it. Nothing typed here is kept.</source>
        <translation>Como lo ve un alumno. Nada de lo que se escribe aquí se guarda.</translation>
    </message>
    <message>
        <source>Back to authoring</source>
        <translation>Volver a la edición</translation>
    </message>
    <message>
        <source>The picture stays at this step.</source>
        <translation>La imagen se queda en este paso.</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>En esta página no se puede cambiar ningún número.</translation>
    </message>
    <message>
        <source>Results are not shown ahead.</source>
        <translation>Los resultados no se muestran por adelantado.</translation>
    </message>
    <message>
        <source>The next page opens after an answer.</source>
        <translation>La página siguiente se abre después de una respuesta.</translation>
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
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Paste code…</source>
        <translation>Pegar código…</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exportar ▾</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>The call as code and as fields</source>
        <translation>La llamada, como código y como campos</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The input&apos;s numbers</source>
        <translation>Los números de la entrada</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>The filter&apos;s numbers</source>
        <translation>Los números del filtro</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>What the step does, and why</source>
        <translation>Lo que hace el paso, y por qué</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The program that does just this</source>
        <translation>El programa que hace justo esto</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Every shape, and what it costs</source>
        <translation>Cada forma, y lo que cuesta</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>The lesson&apos;s pages and tasks</source>
        <translation>Las páginas y tareas de la lección</translation>
    </message>
    <message>
        <source>Predict what comes next</source>
        <translation>Decir lo que viene después</translation>
    </message>
    <message>
        <source>Drop it here: a lesson, an image, numbers or code</source>
        <translation>Suéltelo aquí: una lección, una imagen, números o código</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Lo que se ha cambiado</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Conv2D Lab</source>
        <translation>Acerca de Conv2D Lab</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Conv2D Lab %1&lt;/h3&gt;&lt;p&gt;What tf.nn.conv2d does, step by step.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt (LGPL-3), Eigen (MPL-2), Highway, libzip, zlib, giflib, libwebp and, for films, FFmpeg (GPL-2 or later as Debian builds it). Inter and JetBrains Mono are under the SIL Open Font License.&lt;/p&gt;&lt;p&gt;It opens no network connection and never runs code from a file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Conv2D Lab %1&lt;/h3&gt;&lt;p&gt;Lo que hace tf.nn.conv2d, paso a paso.&lt;/p&gt;&lt;p&gt;Licencia MIT. Hecho con Qt (LGPL-3), Eigen (MPL-2), Highway, libzip, zlib, giflib, libwebp y, para los vídeos, FFmpeg (GPL-2 o posterior, tal como lo compila Debian). Inter y JetBrains Mono están bajo la SIL Open Font License.&lt;/p&gt;&lt;p&gt;No abre ninguna conexión de red y nunca ejecuta código de un archivo.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>El idioma cambia cuando se vuelve a iniciar el programa.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Call panel</source>
        <translation>Panel de la llamada</translation>
    </message>
    <message>
        <source>Explanation panel</source>
        <translation>Panel de la explicación</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Let the filter learn, step by step</source>
        <translation>Dejar que el filtro aprenda, paso a paso</translation>
    </message>
    <message>
        <source>Reader or author</source>
        <translation>Lector o autor</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Read the lesson and try things without changing it</source>
        <translation>Leer la lección y probar cosas sin cambiarla</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Title, author, note and the order of the pages</source>
        <translation>Título, autor, nota y orden de las páginas</translation>
    </message>
</context>
<context>
    <name>lab::ui::MarkdownEdit</name>
    <message>
        <source>Text in Markdown: **bold**, *italic*, `code`, lists, formulas: $\frac{a}{b}$, words in the colour of input, filter, patch, output: {i|…} {f|…} {p|…} {o|…} (Ctrl+1 … 4)</source>
        <translation>Texto en Markdown: **negrita**, *cursiva*, `código`, listas, fórmulas: $\frac{a}{b}$, palabras con el color de la entrada, el filtro, el parche o la salida: {i|…} {f|…} {p|…} {o|…} (Ctrl+1 … 4)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>lab::ui::NumberField</name>
    <message>
        <source>%1: type a number, or turn the wheel</source>
        <translation>%1: escriba un número o gire la rueda</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageDots</name>
    <message>
        <source>Page %1, solved: %2</source>
        <translation>Página %1, resuelta: %2</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Página %1: %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageEditor</name>
    <message>
        <source>Title of the page</source>
        <translation>Título de la página</translation>
    </message>
    <message>
        <source>Text of the page, in Markdown</source>
        <translation>Texto de la página, en Markdown</translation>
    </message>
    <message>
        <source>Try as a student</source>
        <translation>Probar como alumno</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Añadir una página</translation>
    </message>
    <message>
        <source>Remove a page</source>
        <translation>Quitar la página</translation>
    </message>
    <message>
        <source>Edit the text of a page</source>
        <translation>Editar el texto de una página</translation>
    </message>
    <message>
        <source>Move a page</source>
        <translation>Mover una página</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Title, author, note and the order of the pages</source>
        <translation>Título, autor, nota y orden de las páginas</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Title and text of the open page</source>
        <translation>Título y texto de la página abierta</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>What the open page asks</source>
        <translation>Lo que pregunta la página abierta</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Título de la lección</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Note for teachers</source>
        <translation>Nota para docentes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Lección nueva</translation>
    </message>
    <message>
        <source>Duplicate a page</source>
        <translation>Duplicar una página</translation>
    </message>
    <message>
        <source>The page as a student sees it; nothing typed there is kept (F6)</source>
        <translation>La página tal como la ve un alumno; no se guarda nada de lo que se escribe ahí (F6)</translation>
    </message>
    <message>
        <source>Delete the page</source>
        <translation>Eliminar la página</translation>
    </message>
    <message>
        <source>A new page that shows what is shown now</source>
        <translation>Una página nueva que muestra lo que se ve ahora</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>The same page once more</source>
        <translation>La misma página otra vez</translation>
    </message>
    <message>
        <source>Edit title, author or note</source>
        <translation>Cambiar los datos de la lección</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageList</name>
    <message>
        <source>Pages; drag one to another place, or move it with Alt+Up and Alt+Down</source>
        <translation>Páginas; arrastre una a otro lugar o muévala con Alt+Arriba y Alt+Abajo</translation>
    </message>
    <message>
        <source>asks nothing</source>
        <translation>no pregunta nada</translation>
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
        <translation>avanzar y retroceder</translation>
    </message>
    <message>
        <source>Off: the picture stays at the step of the page</source>
        <translation>Desactivado: la imagen se queda en el paso de la página</translation>
    </message>
    <message>
        <source>change numbers</source>
        <translation>cambiar números</translation>
    </message>
    <message>
        <source>Off: input, filter and call stay as they are</source>
        <translation>Desactivado: la entrada, el filtro y la llamada se quedan como están</translation>
    </message>
    <message>
        <source>see the results</source>
        <translation>ver los resultados</translation>
    </message>
    <message>
        <source>Off: a number is shown when the walk comes to it, not before</source>
        <translation>Desactivado: un número se muestra cuando el recorrido llega a él, no antes</translation>
    </message>
    <message>
        <source>skip the task</source>
        <translation>saltarse la tarea</translation>
    </message>
    <message>
        <source>Off: the next page opens after an answer</source>
        <translation>Desactivado: la página siguiente se abre después de una respuesta</translation>
    </message>
    <message>
        <source>On this page the student may</source>
        <translation>En esta página el alumno puede</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>Step that the page begins with</source>
        <translation>Paso con el que empieza la página</translation>
    </message>
    <message>
        <source>Keep this view for the page</source>
        <translation>Mostrar lo que se ve ahora</translation>
    </message>
    <message>
        <source>The page begins with this step and this view</source>
        <translation>La página empieza con este paso y esta vista</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Change what the student may do</source>
        <translation>Cambiar lo que puede hacer el alumno</translation>
    </message>
    <message>
        <source>Change the view of a page</source>
        <translation>Cambiar la vista de una página</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageText</name>
    <message>
        <source>Open a link</source>
        <translation>Abrir un enlace</translation>
    </message>
    <message>
        <source>The page&apos;s text wants to open this address in the browser:</source>
        <translation>El texto de la página quiere abrir esta dirección en el navegador:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>lab::ui::PasteCodeSheet</name>
    <message>
        <source>Paste code</source>
        <translation>Pegar código</translation>
    </message>
    <message>
        <source>Paste the code of a question, a notebook or a model. It is read and never run.</source>
        <translation>Pegue el código de una pregunta, un cuaderno o un modelo. Se lee y nunca se ejecuta.</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Código de Python</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se ha entendido</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Valores nuevos</translation>
    </message>
    <message>
        <source>Draw other random values</source>
        <translation>Sacar otros valores aleatorios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Make this the lesson (Ctrl+Return); it can be undone</source>
        <translation>Convertirlo en la lección (Ctrl+Intro); se puede deshacer</translation>
    </message>
    <message>
        <source>Random values: seed %1</source>
        <translation>Valores aleatorios: semilla %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>%1 was turned into tf.nn.conv2d:</source>
        <translation>%1 se ha convertido en tf.nn.conv2d:</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>(drawn)</source>
        <translation>(al azar)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>Las llamadas</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No entendido</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>(the picture does not need it)</source>
        <translation>(la imagen no lo necesita)</translation>
    </message>
    <message>
        <source>Not understood: %1, see below</source>
        <translation>No entendido: %1, véase abajo</translation>
    </message>
    <message>
        <source>TensorFlow, Keras, PyTorch and NumPy are understood: constants, lists, reshape, zeros, random values, arithmetic, and the call itself.</source>
        <translation>Se entienden TensorFlow, Keras, PyTorch y NumPy: constantes, listas, reshape, ceros, valores aleatorios, aritmética y la propia llamada.</translation>
    </message>
    <message>
        <source>Show pasted code</source>
        <translation>Mostrar el código pegado</translation>
    </message>
    <message>
        <source>No convolution was found.</source>
        <translation>No se encontró ninguna convolución.</translation>
    </message>
    <message>
        <source>What is looked for: tf.nn.conv2d, tf.keras.layers.Conv2D, F.conv2d and nn.Conv2d, or two arrays to be taken as input and filter.</source>
        <translation>Se busca: tf.nn.conv2d, tf.keras.layers.Conv2D, F.conv2d y nn.Conv2d, o dos matrices que sirvan de entrada y de filtro.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>no está en la imagen</translation>
    </message>
    <message>
        <source>in the picture</source>
        <translation>en la imagen</translation>
    </message>
    <message>
        <source>show this one</source>
        <translation>mostrar esta</translation>
    </message>
</context>
<context>
    <name>lab::ui::PredictPanel</name>
    <message>
        <source>an output number</source>
        <translation>un número de la salida</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>una fila del tensor virtual</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>el lugar de un peso en la matriz del filtro</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>la forma de la salida</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>los ceros de SAME</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Este paso</translation>
    </message>
    <message>
        <source>Predict what the step that is shown makes</source>
        <translation>Predecir lo que produce el paso mostrado</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Small calls, made from a topic, a difficulty and a seed</source>
        <translation>Pequeñas llamadas a partir de un tema, una dificultad y una semilla</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives everybody the same exercise</source>
        <translation>La misma semilla da a todos el mismo ejercicio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save score…</source>
        <translation>Guardar puntuación…</translation>
    </message>
    <message>
        <source>Choose a topic and start.</source>
        <translation>Elija un tema y empiece.</translation>
    </message>
    <message>
        <source>Nothing to predict at this step. Go on to the next one.</source>
        <translation>En este paso no hay nada que predecir. Pase al siguiente.</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>Escriba números separados por espacios o comas.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La respuesta es %1.</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 de %2 correctas</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>No se ha podido guardar %1: %2</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Guardar puntuación</translation>
    </message>
    <message>
        <source>score.csv</source>
        <translation>puntuacion.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Score saved.</source>
        <translation>Puntuación guardada.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>Exercise %1: %2, %3</source>
        <translation>Ejercicio %1: %2, %3</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>un número después del sesgo</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>un número después de ReLU</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>un número después del pooling</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>un gradiente de un peso</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>un gradiente de una entrada</translation>
    </message>
    <message>
        <source>an output number of a transposed convolution</source>
        <translation>un número de salida de una convolución transpuesta</translation>
    </message>
    <message>
        <source>how far a pooled number sees</source>
        <translation>hasta dónde ve un número del pooling</translation>
    </message>
    <message>
        <source>a gradient behind the output</source>
        <translation>un gradiente detrás de la salida</translation>
    </message>
    <message>
        <source>a gradient of a bias</source>
        <translation>un gradiente de un sesgo</translation>
    </message>
</context>
<context>
    <name>lab::ui::RateSlider</name>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::ReachView</name>
    <message>
        <source>How far an output sees, layer by layer</source>
        <translation>Hasta dónde ve una salida, capa por capa</translation>
    </message>
</context>
<context>
    <name>lab::ui::ScoresDialog</name>
    <message>
        <source>Scores side by side</source>
        <translation>Puntuaciones una junto a otra</translation>
    </message>
    <message>
        <source>Scores of students</source>
        <translation>Puntuaciones de estudiantes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Questions and students</source>
        <translation>Preguntas y estudiantes</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Frequent mistakes</source>
        <translation>Errores frecuentes</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s): %1</source>
        <translation>
            <numerusform>%n estudiante: %1</numerusform>
            <numerusform>%n estudiantes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Save scores</source>
        <translation>Guardar puntuaciones</translation>
    </message>
    <message>
        <source>scores.csv</source>
        <translation>puntuaciones.csv</translation>
    </message>
    <message>
        <source>Scores saved.</source>
        <translation>Puntuaciones guardadas.</translation>
    </message>
    <message>
        <source>This is not a saved score.</source>
        <translation>No es una puntuación guardada.</translation>
    </message>
    <message>
        <source>Which attempt was right; – none was. The tool tips show the answers.</source>
        <translation>El número del intento correcto; – no encontrada. Las respuestas están en las ayudas emergentes.</translation>
    </message>
    <message>
        <source>exercise %1: %2</source>
        <translation>ejercicio %1: %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::ScrubBar</name>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>Flatten filter</source>
        <translation>Aplanar filtro</translation>
    </message>
    <message>
        <source>Extract patches</source>
        <translation>Extraer parches</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Reshape</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>2–3  Window by window</source>
        <translation>2–3  Ventana por ventana</translation>
    </message>
    <message>
        <source>Step %1: filter %2 begins</source>
        <translation>Paso %1: empieza el filtro %2</translation>
    </message>
    <message>
        <source>Step %1: the first patch that touches the padding</source>
        <translation>Paso %1: el primer parche que toca el padding</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ sesgo</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
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
        <translation>entrada</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>filtro aplanado</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>tensor virtual</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>filas de salida</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>Show how often each input is read</source>
        <translation>Mostrar cuántas veces se lee cada entrada</translation>
    </message>
    <message>
        <source>Colours the input by the number of windows that read each cell</source>
        <translation>Colorea la entrada según cuántas ventanas leen cada celda</translation>
    </message>
    <message>
        <source>Shape of %1: %2</source>
        <translation>Forma de %1: %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::StageEditing</name>
    <message>
        <source>Change dY</source>
        <translation>Cambiar dY</translation>
    </message>
</context>
<context>
    <name>lab::ui::StageView</name>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>tensor virtual</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>filtro aplanado</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>filas de salida</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>producto %1</translation>
    </message>
    <message>
        <source>memory, number %1</source>
        <translation>memoria, número %1</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>todavía no está</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>The input, the filter, the output and the same numbers as one matrix product. Ctrl and the arrow keys move from cell to cell, Ctrl+PageUp and Ctrl+PageDown from panel to panel.</source>
        <translation>La entrada, el filtro, la salida y los mismos números como un único producto de matrices. Ctrl y las flechas van de celda en celda; Ctrl+RePág y Ctrl+AvPág, de panel en panel.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show all of both lanes (double-click)</source>
        <translation>Mostrar enteras ambas bandas (doble clic)</translation>
    </message>
    <message>
        <source>Follow the step</source>
        <translation>Seguir el paso</translation>
    </message>
    <message>
        <source>Keep the window and its row in view</source>
        <translation>Mantener a la vista la ventana y su fila</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1, valor %2</translation>
    </message>
    <message>
        <source>%1 row %2 column %3</source>
        <translation>%1 fila %2 columna %3</translation>
    </message>
    <message>
        <source>, channel %1</source>
        <translation>, canal %1</translation>
    </message>
    <message>
        <source>, entry %1 of the batch</source>
        <translation>, entrada %1 del lote</translation>
    </message>
    <message>
        <source>, filter %1</source>
        <translation>, filtro %1</translation>
    </message>
    <message>
        <source>%1, %2 rows, %3 columns</source>
        <translation>%1, %2 filas, %3 columnas</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Show every number that is known, pale until the walk comes to it (Ctrl+R)</source>
        <translation>Mostrar cada número conocido, pálido hasta que el recorrido llegue a él (Ctrl+R)</translation>
    </message>
    <message>
        <source>output with bias</source>
        <translation>salida con sesgo</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>pooling</translation>
    </message>
    <message>
        <source>Point at the cell to ask for.</source>
        <translation>Señale la celda por la que se pregunta.</translation>
    </message>
    <message>
        <source>Click it or press Enter; Esc cancels.</source>
        <translation>Un clic o Intro la elige, Esc cancela.</translation>
    </message>
</context>
<context>
    <name>lab::ui::StartPage</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens, Esc goes back to what was open.</source>
        <translation>Las flechas mueven, Intro abre, Esc vuelve a lo que estaba abierto.</translation>
    </message>
    <message>
        <source>Search lessons and examples</source>
        <translation>Buscar lecciones y ejemplos</translation>
    </message>
    <message>
        <source>Continue lesson %1</source>
        <translation>Continuar la lección %1</translation>
    </message>
    <message>
        <source>Start lesson %1</source>
        <translation>Empezar la lección %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>ready to step through</source>
        <translation>listos para recorrer</translation>
    </message>
    <message>
        <source>Begin with a lesson, an example, or numbers of your own</source>
        <translation>Empiece con una lección, un ejemplo o sus propios números</translation>
    </message>
    <message>
        <source>All %1 examples</source>
        <translation>Los %1 ejemplos</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Pegar código</translation>
    </message>
    <message>
        <source>TensorFlow, Keras, PyTorch or NumPy; read, never run</source>
        <translation>TensorFlow, Keras, PyTorch o NumPy; se lee, nunca se ejecuta</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Abrir una foto</translation>
    </message>
    <message>
        <source>also lessons, CSV, .npy, .npz, .safetensors</source>
        <translation>también lecciones, CSV, .npy, .npz, .safetensors</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>a 4×4 input and a 3×3 filter of zeros, to fill in</source>
        <translation>una entrada 4×4 y un filtro 3×3 de ceros, para rellenar</translation>
    </message>
</context>
<context>
    <name>lab::ui::StoryBar</name>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ida</translation>
    </message>
    <message>
        <source>What tf.nn.conv2d computes</source>
        <translation>Lo que calcula tf.nn.conv2d</translation>
    </message>
    <message>
        <source>The way back: how L changes with each weight</source>
        <translation>La vuelta: cómo cambia L con cada peso</translation>
    </message>
    <message>
        <source>The way back: how L changes with each input</source>
        <translation>La vuelta: cómo cambia L con cada entrada</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>unos</translation>
    </message>
    <message>
        <source>1 at one place</source>
        <translation>1 en un lugar</translation>
    </message>
    <message>
        <source>typed…</source>
        <translation>escrito…</translation>
    </message>
    <message>
        <source>error to a target…</source>
        <translation>error a un objetivo…</translation>
    </message>
    <message>
        <source>What the way back begins with. A click on a number of dY moves a single 1; type on a number to change it.</source>
        <translation>Con qué empieza la vuelta. Un clic en un número de dY mueve un único 1; escriba sobre un número para cambiarlo.</translation>
    </message>
    <message>
        <source>Change dY</source>
        <translation>Cambiar dY</translation>
    </message>
    <message>
        <source>dY</source>
        <translation>dY</translation>
    </message>
    <message>
        <source>dY has %1 numbers here: too many to type. Change single ones on the stage.</source>
        <translation>dY tiene aquí %1 números: demasiados para escribirlos. Cambie algunos en el escenario.</translation>
    </message>
    <message>
        <source>The target of the output, of shape %1, row by row:</source>
        <translation>El objetivo de la salida, de forma %1, fila por fila:</translation>
    </message>
    <message>
        <source>The numbers of dY, of shape %1, row by row:</source>
        <translation>Los números de dY, de forma %1, fila por fila:</translation>
    </message>
    <message>
        <source>%1 numbers are needed here. dY stays as it was.</source>
        <translation>Aquí hacen falta %1 números. dY queda como estaba.</translation>
    </message>
    <message>
        <source>The way back through pooling, activation and bias</source>
        <translation>La vuelta por pooling, activación y sesgo</translation>
    </message>
    <message>
        <source>As a convolution</source>
        <translation>Como convolución</translation>
    </message>
    <message>
        <source>Zeros between the numbers, then a convolution of stride 1 with the turned filter: the same output</source>
        <translation>Ceros entre los números, luego una convolución de paso 1 con el filtro girado: la misma salida</translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskBox</name>
    <message>
        <source>Your turn</source>
        <translation>Te toca</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Click the cell in the picture.</source>
        <translation>Haga clic en la celda de la imagen.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Correcto.</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>Escriba números separados por espacios o comas.</translation>
    </message>
    <message>
        <source>That is not what was to be changed. Undo it (Ctrl+Z) and read the task again.</source>
        <translation>No es eso lo que había que cambiar. Deshazlo (Ctrl+Z) y lee otra vez la tarea.</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Todavía no.</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Esta no es.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La respuesta es %1.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Try one like it</source>
        <translation>Probar otra parecida</translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskEditor</name>
    <message>
        <source>output number %1</source>
        <translation>número de salida %1</translation>
    </message>
    <message>
        <source>row %1 of the virtual tensor</source>
        <translation>fila %1 del tensor virtual</translation>
    </message>
    <message>
        <source>place of weight %1 in the flattened filter</source>
        <translation>lugar del peso %1 en el filtro aplanado</translation>
    </message>
    <message>
        <source>windows that read input %1</source>
        <translation>ventanas que leen la entrada %1</translation>
    </message>
    <message>
        <source>shape of the output</source>
        <translation>forma de la salida</translation>
    </message>
    <message>
        <source>shape of the virtual tensor</source>
        <translation>forma del tensor virtual</translation>
    </message>
    <message>
        <source>zeros at top, bottom, left, right</source>
        <translation>ceros arriba, abajo, a la izquierda, a la derecha</translation>
    </message>
    <message>
        <source>number of weights</source>
        <translation>número de pesos</translation>
    </message>
    <message>
        <source>number of multiply-adds</source>
        <translation>número de multiplicaciones con suma</translation>
    </message>
    <message>
        <source>number of groups</source>
        <translation>número de grupos</translation>
    </message>
    <message>
        <source>shape of the input</source>
        <translation>forma de la entrada</translation>
    </message>
    <message>
        <source>shape of the filter</source>
        <translation>forma del filtro</translation>
    </message>
    <message>
        <source>strides</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>dilations</source>
        <translation>dilataciones</translation>
    </message>
    <message>
        <source>padding: VALID, SAME or EXPLICIT</source>
        <translation>padding: VALID, SAME o EXPLICIT</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>sum of all weights</source>
        <translation>suma de todos los pesos</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>todos los pesos</translation>
    </message>
    <message>
        <source>inputs that no window reads</source>
        <translation>entradas que ninguna ventana lee</translation>
    </message>
    <message>
        <source>an input that is read most often</source>
        <translation>una entrada que se lee más que ninguna</translation>
    </message>
    <message>
        <source>a zero between the groups</source>
        <translation>un cero entre los grupos</translation>
    </message>
    <message>
        <source>any output of channel %1</source>
        <translation>cualquier salida del canal %1</translation>
    </message>
    <message>
        <source>exactly this cell: %2 %1</source>
        <translation>exactamente esta celda: %2 %1</translation>
    </message>
    <message>
        <source>a zero of the padding</source>
        <translation>un cero del padding</translation>
    </message>
    <message>
        <source>Nothing on this page fits. Point at another cell or ask for something else.</source>
        <translation>Nada de esta página encaja. Señale otra celda o pregunte otra cosa.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Escriba la pregunta.</translation>
    </message>
    <message>
        <source>The page begins with this already: there would be nothing to do.</source>
        <translation>La página ya empieza así: no habría nada que hacer.</translation>
    </message>
    <message>
        <source>Type VALID, SAME or EXPLICIT.</source>
        <translation>Escriba VALID, SAME o EXPLICIT.</translation>
    </message>
    <message numerus="yes">
        <source>Type %n number(s).</source>
        <translation>
            <numerusform>Escriba %n número.</numerusform>
            <numerusform>Escriba %n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one answer, %1, and it is hidden until it is given.</source>
        <translation>Hay una respuesta, %1, y está oculta hasta que se da.</translation>
    </message>
    <message>
        <source>Hints are ready for %1.</source>
        <translation>Hay pistas preparadas para %1.</translation>
    </message>
    <message>
        <source>It can be found on this page.</source>
        <translation>Se puede encontrar en esta página.</translation>
    </message>
    <message>
        <source>Output (%1, %2) is the same number: whoever takes the wrong place is right by chance.</source>
        <translation>La salida (%1, %2) es el mismo número: quien toma el lugar equivocado acierta por casualidad.</translation>
    </message>
    <message>
        <source>A frequent mistake gives the right answer here, too.</source>
        <translation>Un error frecuente da aquí también la respuesta correcta.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The page asks nothing</source>
        <translation>La página no pregunta nada</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>The call is changed until something holds</source>
        <translation>Se cambia la llamada hasta que se cumple algo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Encontrar</translation>
    </message>
    <message>
        <source>A cell is clicked</source>
        <translation>Se pulsa una celda</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Lo que se pregunta</translation>
    </message>
    <message>
        <source>Point at a cell</source>
        <translation>Señalar una celda</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Lo que se quiere</translation>
    </message>
    <message>
        <source>Question, in Markdown</source>
        <translation>Pregunta, en Markdown</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Said when it is right</source>
        <translation>Lo que se dice cuando es correcto</translation>
    </message>
    <message>
        <source>When right, say why</source>
        <translation>Si es correcto, decir por qué</translation>
    </message>
    <message>
        <source>Click the cell in the picture…</source>
        <translation>Pulse la celda en la imagen…</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Cambiar una tarea</translation>
    </message>
    <message>
        <source>Until then the page keeps its task.</source>
        <translation>Hasta entonces la página conserva su tarea.</translation>
    </message>
    <message>
        <source>The student may not change numbers on this page: nobody can do it.</source>
        <translation>El alumno no puede cambiar números en esta página: nadie puede hacer la tarea.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Preguntar por %1</translation>
    </message>
    <message>
        <source>Ask for %1 instead: %2</source>
        <translation>Preguntar en su lugar por %1: %2</translation>
    </message>
    <message>
        <source>∂L/∂filter of weight %1</source>
        <translation>∂L/∂filter del peso %1</translation>
    </message>
    <message>
        <source>∂L/∂input of input %1</source>
        <translation>∂L/∂input de la entrada %1</translation>
    </message>
    <message>
        <source>This is not true yet, so there is something to do.</source>
        <translation>Todavía no es así: hay algo que hacer.</translation>
    </message>
    <message>
        <source>One or more numbers are typed</source>
        <translation>Se escriben uno o varios números</translation>
    </message>
    <message>
        <source>Then click the cell in the picture; Esc cancels</source>
        <translation>Después pulse la celda en la imagen; Esc lo deja</translation>
    </message>
    <message>
        <source>should become</source>
        <translation>debe ser</translation>
    </message>
    <message>
        <source>Test the task</source>
        <translation>Probar la tarea</translation>
    </message>
    <message>
        <source>This page alone as a student sees it; nothing typed there is kept</source>
        <translation>Solo esta página, tal como la ve un alumno; no se guarda nada de lo que se escribe ahí</translation>
    </message>
    <message>
        <source>rows and columns that number %1 sees</source>
        <translation>filas y columnas que ve el número %1</translation>
    </message>
    <message>
        <source>∂L/∂output of number %1</source>
        <translation>∂L/∂output del número %1</translation>
    </message>
    <message>
        <source>gradient before pooling of number %1</source>
        <translation>gradiente del número %1 antes del pooling</translation>
    </message>
    <message>
        <source>∂L/∂bias of filter %1</source>
        <translation>∂L/∂bias del filtro %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorModel</name>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>fila %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>bias of filter %1: %2</source>
        <translation>sesgo del filtro %1: %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorPanel</name>
    <message>
        <source>Type over a number, drag it up or down, or turn the wheel on it. Shift selects; Delete sets zero.</source>
        <translation>Escriba sobre un número, arrástrelo hacia arriba o abajo, o gire la rueda sobre él. Mayús selecciona; Supr pone a cero.</translation>
    </message>
    <message>
        <source>batch entry</source>
        <translation>imagen del lote</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>Fill ▾</source>
        <translation>Rellenar ▾</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill the whole tensor: zeros, ramps, random numbers, named kernels</source>
        <translation>Rellenar todo el tensor: ceros, rampas, números aleatorios, filtros conocidos</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The same random numbers again</source>
        <translation>Los mismos números aleatorios otra vez</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Other random numbers</source>
        <translation>Otros números aleatorios</translation>
    </message>
    <message>
        <source>Fill the input: %1</source>
        <translation>Rellenar la entrada: %1</translation>
    </message>
    <message>
        <source>Fill the filter: %1</source>
        <translation>Rellenar el filtro: %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorView</name>
    <message>
        <source>Input values</source>
        <translation>Valores de entrada</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>Valores del filtro</translation>
    </message>
    <message>
        <source>The clipboard has no table of numbers with rows of equal length</source>
        <translation>El portapapeles no contiene una tabla de números con filas de igual longitud</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>Poner a cero</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Set to &amp;zero</source>
        <translation>Poner a c&amp;ero</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Bias values</source>
        <translation>Valores del sesgo</translation>
    </message>
</context>
<context>
    <name>lab::ui::TransportBar</name>
    <message>
        <source>As documented</source>
        <translation>Según la documentación</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>Por ventana</translation>
    </message>
    <message>
        <source>Phase steps</source>
        <translation>Pasos por fase</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>Pasos normales</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Pasos finos</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Salir de pantalla completa (Esc)</translation>
    </message>
    <message>
        <source>Present, full screen (F5)</source>
        <translation>Presentar, pantalla completa (F5)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de pantalla completa</translation>
    </message>
    <message>
        <source>Present, full screen</source>
        <translation>Presentar, pantalla completa</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Último paso</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>Step number</source>
        <translation>Número de paso</translation>
    </message>
    <message>
        <source>Type a step number and press Enter</source>
        <translation>Escriba un número de paso y pulse Intro</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Orden de los pasos</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Tamaño de un paso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Play all in 30 s</source>
        <translation>Reproducir todo en 30 s</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
</context>
<context>
    <name>lab::ui::Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
</context>
<context>
    <name>lab::ui::WhatFollows</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>One number for each filter, or nothing</source>
        <translation>Un número por filtro, o nada</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>What each window of the output passes on</source>
        <translation>Qué deja pasar cada ventana de la salida</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Pooling window</source>
        <translation>Ventana de pooling</translation>
    </message>
    <message>
        <source>Pooling stride</source>
        <translation>Paso del pooling</translation>
    </message>
    <message>
        <source>Pooling padding</source>
        <translation>Relleno del pooling</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Cambiar la activación</translation>
    </message>
    <message>
        <source>Change the bias</source>
        <translation>Cambiar el sesgo</translation>
    </message>
    <message>
        <source>Change the pooling</source>
        <translation>Cambiar el pooling</translation>
    </message>
    <message>
        <source>What happens to each number after the sum</source>
        <translation>Qué se hace con cada número después de la suma</translation>
    </message>
</context>
<context>
    <name>lab::ui::WayBackLane</name>
    <message>
        <source>How the gradient of a weight comes about</source>
        <translation>Cómo se forma el gradiente de un peso</translation>
    </message>
</context>
<context>
    <name>lab::ui::TargetPlane</name>
    <message>
        <source>Target of the output</source>
        <translation>Objetivo de la salida</translation>
    </message>
</context>
</TS>
