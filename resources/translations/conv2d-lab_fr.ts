<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
        <translation>VALID et SAME</translation>
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
        <translation>SAME ajoute des zéros pour que la sortie ait autant de cellules que l’entrée contient de pas.</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s SAME and symmetric padding</source>
        <translation>SAME de TensorFlow et padding symétrique</translation>
    </message>
    <message>
        <source>equal on both sides</source>
        <translation>égal des deux côtés</translation>
    </message>
    <message>
        <source>PyTorch pads both sides alike; SAME puts the odd zero at the bottom and right, so its windows are in other positions.</source>
        <translation>PyTorch complète les deux côtés de la même façon&#xa0;; SAME place le zéro impair en bas et à droite, les fenêtres tombent donc ailleurs.</translation>
    </message>
    <message>
        <source>Cross-correlation and convolution</source>
        <translation>Corrélation croisée et convolution</translation>
    </message>
    <message>
        <source>as TensorFlow does it</source>
        <translation>comme TensorFlow</translation>
    </message>
    <message>
        <source>filter flipped</source>
        <translation>filtre retourné</translation>
    </message>
    <message>
        <source>A mathematical convolution mirrors the filter first; tf.nn.conv2d does not.</source>
        <translation>Une convolution mathématique retourne d’abord le filtre&#xa0;; tf.nn.conv2d ne le fait pas.</translation>
    </message>
    <message>
        <source>Stride 1 and stride 2</source>
        <translation>Pas 1 et pas 2</translation>
    </message>
    <message>
        <source>stride 1</source>
        <translation>pas 1</translation>
    </message>
    <message>
        <source>stride 2</source>
        <translation>pas 2</translation>
    </message>
    <message>
        <source>Stride 2 keeps every second window along each axis.</source>
        <translation>Le pas 2 garde une fenêtre sur deux le long de chaque axe.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>The 4×4 question</source>
        <translation>La question 4×4</translation>
    </message>
    <message>
        <source>SAME with stride 2: zeros on one side only</source>
        <translation>SAME avec un pas de 2&#xa0;: des zéros d’un seul côté</translation>
    </message>
    <message>
        <source>A big filter of ones counts its own overlap</source>
        <translation>Un grand filtre de uns compte ses recouvrements</translation>
    </message>
    <message>
        <source>Explicit padding: each side as you like</source>
        <translation>Padding explicite&#xa0;: chaque côté à volonté</translation>
    </message>
    <message>
        <source>Cells that no window reads</source>
        <translation>Des cellules qu’aucune fenêtre ne lit</translation>
    </message>
    <message>
        <source>Dilation: the same nine weights, spread out</source>
        <translation>Dilatation&#xa0;: les mêmes neuf poids, écartés</translation>
    </message>
    <message>
        <source>One dimension: a moving difference</source>
        <translation>Une dimension&#xa0;: une différence glissante</translation>
    </message>
    <message>
        <source>Three channels become two</source>
        <translation>Trois canaux deviennent deux</translation>
    </message>
    <message>
        <source>Two pictures in one batch</source>
        <translation>Deux images dans un batch</translation>
    </message>
    <message>
        <source>1×1: only the channels are mixed</source>
        <translation>1×1&#xa0;: seuls les canaux sont mélangés</translation>
    </message>
    <message>
        <source>Groups: two convolutions side by side</source>
        <translation>Groupes&#xa0;: deux convolutions côte à côte</translation>
    </message>
    <message>
        <source>Ten channels, ten filters, stride 2</source>
        <translation>Dix canaux, dix filtres, pas de 2</translation>
    </message>
    <message>
        <source>A picture and Sobel’s edge filters</source>
        <translation>Une image et les filtres de contours de Sobel</translation>
    </message>
    <message>
        <source>The example from the forum: what does TensorFlow do with a 4×4 input and a 3×3 filter? One filter, one channel, no padding: four windows fit, so four numbers come out.</source>
        <translation>L’exemple du forum : que fait TensorFlow d’une entrée 4×4 et d’un filtre 3×3 ? Un filtre, un canal, pas de bourrage : quatre fenêtres tiennent, donc quatre nombres sortent.</translation>
    </message>
    <message>
        <source>The numbers 0 to 15 and a 3×3 filter of ones. With stride 2 SAME needs just one row and one column of zeros, and they go to the bottom and to the right, not all around. Each output number is a plain sum: 45, 39, 66, 50.</source>
        <translation>Les nombres de 0 à 15 et un filtre 3×3 de uns. Avec un pas de 2, SAME n’a besoin que d’une ligne et d’une colonne de zéros, en bas et à droite, pas tout autour. Chaque nombre de la sortie est une simple somme : 45, 39, 66, 50.</translation>
    </message>
    <message>
        <source>Input and filter are all ones, so each output number says how many of the 36 taps lie on the picture and not on padding. The filter is 6 wide: SAME adds five zeros, two on the left and three on the right, and so the numbers are not symmetric.</source>
        <translation>L’entrée et le filtre ne sont que des uns : chaque nombre de la sortie dit donc combien des 36 poids tombent sur l’image et non sur le bourrage. Le filtre a une largeur de 6 : SAME ajoute cinq zéros, deux à gauche et trois à droite, et les nombres ne sont donc pas symétriques.</translation>
    </message>
    <message>
        <source>Four pairs in the order of the axes. Here one row of zeros goes above and two go below, none to the left and one to the right. The pairs for batch and channels have to be zero.</source>
        <translation>Quatre paires dans l’ordre des axes. Ici une ligne de zéros en haut et deux en bas, aucune colonne à gauche et une à droite. Les paires du lot et des canaux doivent être nulles.</translation>
    </message>
    <message>
        <source>The stride is 3, the filter only 2 wide. Rows and columns 2 and 5 lie between the windows or behind the last one: changing their numbers changes nothing.</source>
        <translation>Le pas est de 3, le filtre n’a que 2 de largeur. Les lignes et colonnes 2 et 5 sont entre les fenêtres ou derrière la dernière : changer leurs nombres ne change rien.</translation>
    </message>
    <message>
        <source>A signal of twelve numbers as a picture of height 1, and the filter −1, 0, 1. TensorFlow does not mirror the filter: where the signal rises the result is positive.</source>
        <translation>Un signal de douze nombres comme image de hauteur 1, et le filtre −1, 0, 1. TensorFlow ne retourne pas le filtre : là où le signal monte, le résultat est positif.</translation>
    </message>
    <message>
        <source>A filter is as deep as the input: one 2×2 plane for each of the three channels. All three planes are multiplied and added into one number, so the channels do not stay apart. Two filters give two output channels.</source>
        <translation>Un filtre est aussi profond que l’entrée : un plan 2×2 pour chacun des trois canaux. Les trois plans sont multipliés et additionnés en un seul nombre : les canaux ne restent donc pas séparés. Deux filtres donnent deux canaux de sortie.</translation>
    </message>
    <message>
        <source>The first axis counts pictures. They share the filter and never meet: the first four rows of the virtual tensor come from the first picture, the other four from the second.</source>
        <translation>Le premier axe compte les images. Elles partagent le filtre et ne se rencontrent jamais : les quatre premières lignes du tenseur virtuel viennent de la première image, les quatre autres de la seconde.</translation>
    </message>
    <message>
        <source>A 1×1 filter looks at one position at a time, so neighbours play no role. The virtual tensor is then the input itself, only reshaped, and the step is one matrix product over channels.</source>
        <translation>Un filtre 1×1 ne regarde qu’une position à la fois : les voisins ne jouent aucun rôle. Le tenseur virtuel est alors l’entrée elle-même, remise en forme, et l’étape est un produit de matrices sur les canaux.</translation>
    </message>
    <message>
        <source>A filter of depth 1 on three channels makes three groups: every channel is filtered with its own 3×3 plane, and nothing is mixed. Here they are an identity, a sum of rows and an edge detector.</source>
        <translation>Un filtre de profondeur 1 sur trois canaux forme trois groupes : chaque canal est filtré par son propre plan 3×3, et rien n’est mélangé. Ici une identité, une somme de lignes et un détecteur de contours.</translation>
    </message>
    <message>
        <source>The input has four channels, but the filter is only two deep. TensorFlow does not refuse that: it makes two groups. Output channels 0 and 1 read input channels 0 and 1; output channels 2 and 3 read input channels 2 and 3. The filter matrix becomes two blocks.</source>
        <translation>L’entrée a quatre canaux, mais le filtre n’en a que deux en profondeur. TensorFlow ne refuse pas : il forme deux groupes. Les canaux de sortie 0 et 1 lisent les canaux d’entrée 0 et 1 ; les canaux de sortie 2 et 3 lisent les canaux d’entrée 2 et 3. La matrice du filtre devient deux blocs.</translation>
    </message>
    <message>
        <source>A small colour picture, 72 rows of 96 pixels. The first filter compares left with right, the second one above with below; both add up the three colours. Flat areas give 0, edges give large numbers of either sign.</source>
        <translation>Une petite image en couleurs, 72 lignes de 96 pixels. Le premier filtre compare gauche et droite, le second haut et bas ; tous deux additionnent les trois couleurs. Les surfaces unies donnent 0, les contours de grands nombres des deux signes.</translation>
    </message>
    <message>
        <source>Bias, ReLU and max pooling</source>
        <translation>Bias, ReLU et max pooling</translation>
    </message>
    <message>
        <source>Transposed: where the checkerboard comes from</source>
        <translation>Transposée : d’où vient le damier</translation>
    </message>
    <message>
        <source>Learn Sobel: a filter finds its numbers</source>
        <translation>Apprendre Sobel : un filtre trouve ses nombres</translation>
    </message>
    <message>
        <source>Each input number lays down the whole filter; the windows begin 2 apart and are 3 wide. So every second row and column gets one term more: from ones alone comes 1 2 1 2 … and 2 4 2 4 …, a checkerboard. A filter of 4 or of 2 overlaps evenly.</source>
        <translation>Chaque nombre de l’entrée pose le filtre entier ; les fenêtres commencent à 2 cases d’écart et ont 3 cases de large. Une ligne et une colonne sur deux reçoivent donc un terme de plus : des uns seuls donnent 1 2 1 2 … et 2 4 2 4 …, un damier. Un filtre de taille 4 ou 2 se recouvre également.</translation>
    </message>
    <message>
        <source>The filter begins with zeros. The target is what Sobel’s filter makes of this picture. Choose Learn and play: each step takes rate · gradient away from every weight. Neighbouring pixels are alike, so it learns slowly; random numbers teach it faster.</source>
        <translation>Le filtre commence par des zéros. La cible est ce que le filtre de Sobel fait de cette image. Choisissez Apprendre et lancez : chaque pas retire taux · gradient à chaque poids. Des pixels voisins se ressemblent, il apprend donc lentement ; des nombres aléatoires l’instruisent plus vite.</translation>
    </message>
    <message>
        <source>Depthwise: every channel by itself</source>
        <translation>Depthwise&#xa0;: chaque canal pour soi</translation>
    </message>
    <message>
        <source>With dilation 2 one input cell is left out between neighbouring taps. The 3×3 filter covers 5×5 cells, but still has nine weights and nine products per window.</source>
        <translation>Avec une dilatation de 2, une case de l’entrée est sautée entre deux poids voisins. Le filtre 3×3 couvre 5×5 cases, mais garde neuf poids et neuf produits par fenêtre.</translation>
    </message>
    <message>
        <source>Only the shapes matter here: an input of 10×10 with ten channels and ten filters of 2×10. With stride 2 and SAME the output is 5×5, whatever the size of the filter; its last axis counts the filters.</source>
        <translation>Ici seules les formes comptent : une entrée 10×10 de dix canaux et dix filtres 2×10. Avec un pas de 2 et SAME, la sortie est 5×5, quelle que soit la taille du filtre ; son dernier axe compte les filtres.</translation>
    </message>
    <message>
        <source>What is computed</source>
        <translation>Ce qui est calculé</translation>
    </message>
    <message>
        <source>What the arguments do</source>
        <translation>Ce que font les arguments</translation>
    </message>
    <message>
        <source>Matrices, shapes, pictures</source>
        <translation>Matrices, formes, images</translation>
    </message>
    <message>
        <source>What follows a convolution</source>
        <translation>Ce qui suit une convolution</translation>
    </message>
    <message>
        <source>Gradients and learning</source>
        <translation>Gradients et apprentissage</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Picture (PNG)</source>
        <translation>Image (PNG)</translation>
    </message>
    <message>
        <source>Vector picture (SVG)</source>
        <translation>Image vectorielle (SVG)</translation>
    </message>
    <message>
        <source>Vector picture (PDF)</source>
        <translation>Image vectorielle (PDF)</translation>
    </message>
    <message>
        <source>Handout (PDF)</source>
        <translation>Polycopié (PDF)</translation>
    </message>
    <message>
        <source>Worksheet with blanks (PDF)</source>
        <translation>Fiche d’exercices à trous (PDF)</translation>
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
        <translation>Page à parcourir pas à pas (HTML)</translation>
    </message>
    <message>
        <source>Text with formulas (Markdown)</source>
        <translation>Texte avec formules (Markdown)</translation>
    </message>
    <message>
        <source>LaTeX with TikZ pictures</source>
        <translation>LaTeX avec figures TikZ</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Notebook Jupyter</translation>
    </message>
    <message>
        <source>Python program for NumPy</source>
        <translation>Programme Python pour NumPy</translation>
    </message>
    <message>
        <source>Python program for TensorFlow</source>
        <translation>Programme Python pour TensorFlow</translation>
    </message>
    <message>
        <source>Python program for Keras</source>
        <translation>Programme Python pour Keras</translation>
    </message>
    <message>
        <source>Python program for PyTorch</source>
        <translation>Programme Python pour PyTorch</translation>
    </message>
    <message>
        <source>Spreadsheet with live formulas (XLSX)</source>
        <translation>Tableur avec formules actives (XLSX)</translation>
    </message>
    <message>
        <source>One tensor for NumPy (NPY)</source>
        <translation>Un tenseur pour NumPy (NPY)</translation>
    </message>
    <message>
        <source>Tensors for NumPy (NPZ)</source>
        <translation>Tenseurs pour NumPy (NPZ)</translation>
    </message>
    <message>
        <source>Tensors as tables (CSV)</source>
        <translation>Tenseurs en tableaux (CSV)</translation>
    </message>
    <message>
        <source>Live web page (HTML)</source>
        <translation>Page web vivante (HTML)</translation>
    </message>
    <message>
        <source>Course package with the live page (SCORM 1.2)</source>
        <translation>Paquet de cours avec la page vivante (SCORM 1.2)</translation>
    </message>
    <message>
        <source>Sheets and solutions (PDF)</source>
        <translation>Feuilles et solutions (PDF)</translation>
    </message>
    <message>
        <source>Questions for Moodle (XML)</source>
        <translation>Questions pour Moodle (XML)</translation>
    </message>
    <message>
        <source>Questions (GIFT)</source>
        <translation>Questions (GIFT)</translation>
    </message>
    <message>
        <source>Questions as a table (CSV)</source>
        <translation>Questions en tableau (CSV)</translation>
    </message>
    <message>
        <source>Slides for a projector (PDF, 16:9)</source>
        <translation>Diapositives pour un projecteur (PDF, 16:9)</translation>
    </message>
    <message>
        <source>Captions of a film (WebVTT)</source>
        <translation>Sous-titres d’un film (WebVTT)</translation>
    </message>
    <message>
        <source>Captions of a film (SubRip)</source>
        <translation>Sous-titres d’un film (SubRip)</translation>
    </message>
    <message>
        <source>Picture for LaTeX to read in (TikZ)</source>
        <translation>Image à inclure dans LaTeX (TikZ)</translation>
    </message>
    <message>
        <source>Tensors (safetensors)</source>
        <translation>Tenseurs (safetensors)</translation>
    </message>
    <message>
        <source>Conv2D Lab lesson</source>
        <translation>Leçon de Conv2D Lab</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>The old file has %n other name(s) (hard links), which still hold what it was.</source>
        <translation>
            <numerusform>L’ancien fichier a %n autre nom (lien physique), qui contient encore ce qu’il était.</numerusform>
            <numerusform>L’ancien fichier a %n autres noms (liens physiques), qui contiennent encore ce qu’il était.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Uns</translation>
    </message>
    <message>
        <source>Ramp 0, 1, 2, …</source>
        <translation>Rampe 0, 1, 2, …</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>Impulsion</translation>
    </message>
    <message>
        <source>Random integers</source>
        <translation>Entiers aléatoires</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Flou moyenneur</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Flou gaussien</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Netteté</translation>
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
        <translation>Laplacien</translation>
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
        <translation>Le FFmpeg de cette machine n’a pas d’encodeur H.264 (libx264).</translation>
    </message>
    <message>
        <source>The FFmpeg on this machine has no VP9 encoder (libvpx).</source>
        <translation>Le FFmpeg de cette machine n’a pas d’encodeur VP9 (libvpx).</translation>
    </message>
    <message>
        <source>This program was built without FFmpeg&apos;s libraries, so it writes no films.</source>
        <translation>Ce programme a été compilé sans les bibliothèques de FFmpeg&#xa0;; il n’écrit donc pas de films.</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>Importers</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>Tableaux NumPy</translation>
    </message>
    <message>
        <source>NumPy archives</source>
        <translation>Archives NumPy</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Code Python</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>All readable files</source>
        <translation>Tout ce qui est lisible</translation>
    </message>
    <message>
        <source>Plain images</source>
        <translation>Images simples</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that this file translates to: de, fr, es, …</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Skip to the picture</source>
        <translation>Aller à l’image</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplatir</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplier</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Comme documenté</translation>
    </message>
    <message>
        <source>Window by window</source>
        <translation>Fenêtre par fenêtre</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Finesse</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>Phase par phase</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>Nombre par nombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Par rôle</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Par valeur</translation>
    </message>
    <message>
        <source>By how often it is read</source>
        <translation>Selon le nombre de lectures</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Download lesson</source>
        <translation>Télécharger la leçon</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>The link is copied. It holds the whole lesson as it is now.</source>
        <translation>Le lien est copié. Il contient toute la leçon telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <source>This lesson is too large for a link. Download it instead.</source>
        <translation>Cette leçon est trop grande pour un lien. Téléchargez-la plutôt.</translation>
    </message>
    <message>
        <source>The link holds no lesson that can be read. The page&apos;s own lesson is shown.</source>
        <translation>Le lien ne contient aucune leçon lisible. La leçon de la page est affichée.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Zéros</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>Uns</translation>
    </message>
    <message>
        <source>0, 1, 2, …</source>
        <translation>0, 1, 2, …</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>One 1 in the middle</source>
        <translation>Un 1 au milieu</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>Flou uniforme</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Dilations</source>
        <translation>Dilatations</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explicite</translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation>haut, bas, gauche, droite</translation>
    </message>
    <message>
        <source>The call as text</source>
        <translation>L’appel sous forme de texte</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Langage du code</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Cellule suivante</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La réponse est %1.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>Saisissez des nombres séparés par des espaces ou des virgules.</translation>
    </message>
    <message>
        <source>Click the cell in the picture.</source>
        <translation>Cliquez sur la cellule dans l’image.</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Pas celle-ci.</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <source>That is not what was to be changed. Undo it and read the task again.</source>
        <translation>Ce n’est pas cela qu’il fallait modifier. Annulez et relisez la consigne.</translation>
    </message>
    <message>
        <source>Nothing to predict at this step. Go on to the next one.</source>
        <translation>Rien à prédire à cette étape. Passez à la suivante.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The engine stopped at something it could not do. The last good state is shown again.</source>
        <translation>Le moteur a échoué sur une opération. Le dernier état correct est de nouveau affiché.</translation>
    </message>
    <message>
        <source>This browser cannot run the page&apos;s engine; the picture above is all there is.</source>
        <translation>Ce navigateur ne peut pas exécuter le moteur de la page ; il n’y a que l’image ci-dessus.</translation>
    </message>
    <message>
        <source>The lesson cannot be read: %1</source>
        <translation>La leçon ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>The result is hidden while you predict it.</source>
        <translation>Le résultat est caché pendant que vous le prédisez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>This program was built without the live page&apos;s engine (Clang for WebAssembly), so it writes no live pages.</source>
        <translation>Ce programme a été construit sans le moteur de la page vivante (Clang pour WebAssembly) ; il n’écrit donc pas de pages vivantes.</translation>
    </message>
    <message>
        <source>This page needs scripts. Without them it shows the picture alone.</source>
        <translation>Cette page a besoin de scripts. Sans eux, elle ne montre que l’image.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>The picture was scaled down from %1×%2 to %3×%4 for this page.</source>
        <translation>L’image a été réduite de %1×%2 à %3×%4 pour cette page.</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ biais</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Retour à la leçon</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>an output number</source>
        <translation>un nombre de sortie</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>une ligne du tenseur virtuel</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>la place d’un poids dans la matrice du filtre</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>la forme de la sortie</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>les zéros de SAME</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Print with answers</source>
        <translation>Imprimer avec les réponses</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>des uns</translation>
    </message>
    <message>
        <source>1 at one place</source>
        <translation>1 à une place</translation>
    </message>
    <message>
        <source>typed…</source>
        <translation>saisi…</translation>
    </message>
    <message>
        <source>error to a target…</source>
        <translation>erreur à une cible…</translation>
    </message>
    <message>
        <source>Its numbers, row by row</source>
        <translation>Ses nombres, ligne par ligne</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The picture stays at this step.</source>
        <translation>L’image reste à cette étape.</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>Sur cette page, aucun nombre ne peut être modifié.</translation>
    </message>
    <message>
        <source>Results are not shown ahead.</source>
        <translation>Les résultats ne sont pas montrés d’avance.</translation>
    </message>
    <message>
        <source>The next page opens after an answer.</source>
        <translation>La page suivante s’ouvre après une réponse.</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>un nombre après le biais</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>un nombre après ReLU</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>un nombre après le pooling</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>un gradient d’un poids</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>un gradient d’une entrée</translation>
    </message>
    <message>
        <source>Letter keys (E, C, S, L)</source>
        <translation>Touches de lettres (E, C, S, L)</translation>
    </message>
    <message>
        <source>As a convolution</source>
        <translation>En convolution</translation>
    </message>
    <message>
        <source>Bias as a row of the filter matrix</source>
        <translation>Biais en ligne de la matrice du filtre</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>{input|The input} has shape %1, {filter|the filter} %2. The filter&apos;s window slides over the input and produces one number at each position: {output|an output} of shape %3.</source>
        <translation>{input|L’entrée} est de forme %1, {filter|le filtre} de forme %2. La fenêtre du filtre glisse sur l’entrée et produit un nombre à chaque position : {output|une sortie} de forme %3.</translation>
    </message>
    <message>
        <source>The call says NCHW, so channels come before height and width.</source>
        <translation>L’appel indique NCHW, les canaux précèdent donc la hauteur et la largeur.</translation>
    </message>
    <message>
        <source>{filter|The filter} becomes a matrix of %1 [%1:row|rows], one for each tap, and %2 [%2:column|columns], one for each output channel. Its values are copied as they are; only their positions change.</source>
        <translation>{filter|Le filtre} devient une matrice de %1 [%1:ligne|lignes], une par position du filtre, et %2 [%2:colonne|colonnes], une par canal de sortie. Ses valeurs sont copiées telles quelles&#xa0;; seules leurs places changent.</translation>
    </message>
    <message>
        <source>{flat|Row %1} of the filter matrix takes {filter|the weights at height %2, width %3, channel %4}, one for each filter that reads this channel: %5. Only their positions change.</source>
        <translation>{flat|La ligne %1} de la matrice du filtre prend {filter|les poids en hauteur %2, largeur %3, canal %4}, un pour chaque filtre qui lit ce canal&#xa0;: %5. Seule leur place change.</translation>
    </message>
    <message>
        <source>{filter|`filter[%3, %4, %5, %6]` = %7} goes to {flat|row %1, column %2} of the filter matrix. Its value stays; only its position changes.</source>
        <translation>{filter|`filter[%3, %4, %5, %6]` = %7} va à {flat|la ligne %1, colonne %2} de la matrice du filtre. Sa valeur reste&#xa0;; seule sa place change.</translation>
    </message>
    <message>
        <source>{filter|The marked weight} goes to a row and a column of the filter matrix. Which ones?</source>
        <translation>{filter|Le poids marqué} va à une ligne et une colonne de la matrice du filtre. Lesquelles&#xa0;?</translation>
    </message>
    <message>
        <source>At each position of {window|the window}, the numbers under it are copied into one row of the {patch|virtual tensor}: %1 [%1:row|rows] of %2 [%2:number|numbers].</source>
        <translation>Partout où {window|la fenêtre} se pose, les nombres qu’elle couvre sont lus et rangés dans une ligne du {patch|tenseur virtuel}&#xa0;: %1 [%1:ligne|lignes] de %2 [%2:nombre|nombres].</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %3 [%3:number|numbers] under it, read row by row, are {row|row %4 of the virtual tensor}.</source>
        <translation>{window|La fenêtre} est à {output|la ligne %1, colonne %2 de la sortie}. [%3:Le nombre couvert est|Les %3 nombres couverts, lus ligne par ligne, sont] {row|la ligne %4 du tenseur virtuel}.</translation>
    </message>
    <message>
        <source>%1 of them [%1:lies|lie] outside the input and [%1:reads|read] {padding|0}.</source>
        <translation>%1 d’entre eux [%1:est|sont] hors de l’entrée et [%1:se lit|se lisent] {padding|0}.</translation>
    </message>
    <message>
        <source>{row|Row %1, column %2} of the virtual tensor repeats {input|`%3` = %4}. Nothing is computed yet.</source>
        <translation>{row|La ligne %1, colonne %2} du tenseur virtuel répète {input|`%3` = %4}. Rien n’est encore calculé.</translation>
    </message>
    <message>
        <source>{row|Row %1, column %2} of the virtual tensor lies outside the input, on the padding, and reads {padding|0}.</source>
        <translation>{row|La ligne %1, colonne %2} du tenseur virtuel est hors de l’entrée, sur le padding, et se lit {padding|0}.</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. Which %3 [%3:number|numbers] does it read, and in which order?</source>
        <translation>{window|La fenêtre} est à {output|la ligne %1, colonne %2 de la sortie}. [%3:Quel nombre lit-elle&#xa0;?|Quels sont les %3 nombres qu’elle lit, et dans quel ordre&#xa0;?]</translation>
    </message>
    <message>
        <source>{patch|The virtual tensor} times {filter|the filter matrix}: each of the %1 [%1:row|rows] meets each of the %2 [%2:column|columns]. Every {output|output number} is a sum of %3 [%3:product|products].</source>
        <translation>{patch|Le tenseur virtuel} fois {filter|la matrice du filtre}&#xa0;: %1 [%1:ligne|lignes], %2 [%2:colonne|colonnes], et chaque ligne rencontre chaque colonne. Chaque {output|nombre de la sortie} est une somme de %3 [%3:produit|produits].</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %4 [%4:number|numbers] under it are {row|row %3 of the virtual tensor}. That row times {filter|the flattened filter} gives:</source>
        <translation>{window|La fenêtre} est à {output|la ligne %1, colonne %2 de la sortie}. [%4:Le nombre couvert est|Les %4 nombres couverts sont] {row|la ligne %3 du tenseur virtuel}. Cette ligne fois {filter|le filtre aplati} donne&#xa0;:</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %4 [%4:number|numbers] under it are {row|row %3 of the virtual tensor}. That row times {filter|column %5 of the filter matrix} gives:</source>
        <translation>{window|La fenêtre} est à {output|la ligne %1, colonne %2 de la sortie}. [%4:Le nombre couvert est|Les %4 nombres couverts sont] {row|la ligne %3 du tenseur virtuel}. Cette ligne fois {filter|la colonne %5 de la matrice du filtre} donne&#xa0;:</translation>
    </message>
    <message>
        <source>Product %1 of %2: {input|%3} meets {filter|%4}. Their product, %5, is added to {sum|the sum}.</source>
        <translation>Produit %1 sur %2&#xa0;: {input|%3} rencontre {filter|%4}. Leur produit, %5, s’ajoute à {sum|la somme}.</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. Multiply each number under it by {filter|the weight it meets} in filter %3, and add. What comes out?</source>
        <translation>{window|La fenêtre} est à {output|la ligne %1, colonne %2 de la sortie}. Multipliez chaque nombre couvert par {filter|le poids qu’il rencontre} dans le filtre %3, puis additionnez. Qu’obtient-on&#xa0;?</translation>
    </message>
    <message>
        <source>The product has %1 [%1:row|rows] and %2 [%2:column|columns]. Reshaped to %3, it is {output|the output}. No number changes.</source>
        <translation>Le produit a %1 [%1:ligne|lignes] et %2 [%2:colonne|colonnes]. Remis à la forme %3, c’est {output|la sortie}. Aucun nombre ne change.</translation>
    </message>
    <message>
        <source>{sum|Row %1 of the product} goes to {output|output row %2, column %3}, one number per channel. No number changes.</source>
        <translation>{sum|La ligne %1 du produit} va à {output|la ligne %2, colonne %3 de la sortie}, un nombre par canal. Aucun nombre ne change.</translation>
    </message>
    <message>
        <source>This is image %1 of the batch.</source>
        <translation>C’est l’image %1 du batch.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>Step 1 of 3   Flatten the filter</source>
        <translation>Étape 1 sur 3   Aplatir le filtre</translation>
    </message>
    <message>
        <source>Step 2 of 3   Extract patches</source>
        <translation>Étape 2 sur 3   Extraire les patches</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply</source>
        <translation>Étape 3 sur 3   Multiplier</translation>
    </message>
    <message>
        <source>Finally   Reshape</source>
        <translation>Enfin   Remettre en forme</translation>
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
        <translation>Pourquoi cette taille&#xa0;?</translation>
    </message>
    <message>
        <source>VALID places {filter|the window} of %1×%2 only where it lies completely on {input|the input} of %3×%4. With this stride, that makes {output|%5×%6} positions.</source>
        <translation>VALID ne place {filter|la fenêtre} de %1×%2 que là où elle tient entièrement sur {input|l’entrée} de %3×%4. Avec ce pas, cela fait {output|%5×%6} positions.</translation>
    </message>
    <message>
        <source>SAME divides the {input|input of %1×%2} by the stride of %3×%4 and rounds up: {output|%5×%6}. The filter&apos;s size plays no part; {padding|zeros} fill what is missing.</source>
        <translation>SAME divise {input|l’entrée de %1×%2} par le pas de %3×%4 et arrondit vers le haut&#xa0;: {output|%5×%6}. La taille du filtre ne joue aucun rôle&#xa0;; des {padding|zéros} comblent ce qui manque.</translation>
    </message>
    <message>
        <source>With {padding|its padding} the input is %3×%4. {filter|The window} of %1×%2 is placed wherever it lies completely on it. With this stride, that makes {output|%5×%6} positions.</source>
        <translation>Avec {padding|son padding}, l’entrée mesure %3×%4. {filter|La fenêtre} de %1×%2 se pose partout où elle y tient entièrement&#xa0;: en comptant par pas, à {output|%5×%6} endroits.</translation>
    </message>
    <message>
        <source>Where did the odd zero go?</source>
        <translation>Où est allé le zéro impair&#xa0;?</translation>
    </message>
    <message>
        <source>SAME needs %1 [%1:row|rows] of {padding|zeros} here, which is odd: %2 above and %3 below. The odd one always goes to the bottom. One padding number for both sides, as PyTorch takes it, cannot do that.</source>
        <translation>SAME a besoin ici de %1 [%1:ligne|lignes] de {padding|zéros}, un nombre impair&#xa0;: %2 en haut et %3 en bas. Le zéro en trop va toujours en bas. Un seul nombre de padding pour les deux côtés, comme dans PyTorch, ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>SAME needs %1 [%1:column|columns] of {padding|zeros} here, which is odd: %2 left and %3 right. The odd one always goes to the right. One padding number for both sides, as PyTorch takes it, cannot do that.</source>
        <translation>SAME a besoin ici de %1 [%1:colonne|colonnes] de {padding|zéros}, un nombre impair&#xa0;: %2 à gauche et %3 à droite. Le zéro en trop va toujours à droite. Un seul nombre de padding pour les deux côtés, comme dans PyTorch, ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>What was dropped?</source>
        <translation>Qu’est-ce qui est abandonné&#xa0;?</translation>
    </message>
    <message>
        <source>After the last window %1 [%1:row is|rows are] left at the bottom, too few for another step of %2. No window reads them; they are dropped.</source>
        <translation>Après la dernière fenêtre, il reste %1 [%1:ligne|lignes] en bas, trop peu pour un autre pas de %2. Aucune fenêtre ne lit ces cellules&#xa0;; elles sont abandonnées.</translation>
    </message>
    <message>
        <source>After the last window %1 [%1:column is|columns are] left at the right, too few for another step of %2. No window reads them; they are dropped.</source>
        <translation>Après la dernière fenêtre, il reste %1 [%1:colonne|colonnes] à droite, trop peu pour un autre pas de %2. Aucune fenêtre ne lit ces cellules&#xa0;; elles sont abandonnées.</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>Qu’est-ce qu’un groupe&#xa0;?</translation>
    </message>
    <message>
        <source>{filter|The filter} is %1 deep and {input|the input} has %2 channels, so there are %3 groups. Each group&apos;s %4 [%4:filter reads|filters read] only that group&apos;s channels. Elsewhere the filter matrix is 0.</source>
        <translation>{filter|Le filtre} a une profondeur de %1 et {input|l’entrée} a %2 canaux, il y a donc %3 groupes. [%4:Le filtre de chaque groupe ne lit|Les %4 filtres de chaque groupe ne lisent] que les canaux de ce groupe. Ailleurs, la matrice du filtre vaut 0.</translation>
    </message>
    <message>
        <source>With one channel per group it is called depthwise.</source>
        <translation>Avec un canal par groupe, on parle de convolution «&#xa0;depthwise&#xa0;».</translation>
    </message>
    <message>
        <source>What does dilation do?</source>
        <translation>Que fait la dilatation&#xa0;?</translation>
    </message>
    <message>
        <source>Why flatten?</source>
        <translation>Pourquoi aplatir&#xa0;?</translation>
    </message>
    <message>
        <source>A window times {filter|a filter}, summed, is a dot product. Written as one column, the filter can meet every {patch|patch} in a single matrix product, which machines do very fast.</source>
        <translation>Une fenêtre fois {filter|un filtre}, le tout sommé, est un produit scalaire. Écrit en une colonne, le filtre peut rencontrer chaque {patch|patch} en un seul produit matriciel, ce que les machines font très vite.</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>Dans quel ordre&#xa0;?</translation>
    </message>
    <message>
        <source>Filter height changes slowest, then width; the input channel changes fastest, as NumPy&apos;s `ravel` reads it. {patch|Patches} are laid out in the same order, so each input meets its own {filter|weight}.</source>
        <translation>La hauteur du filtre varie le plus lentement, puis la largeur, et le canal d’entrée le plus vite&#xa0;: comme `ravel` de NumPy. Les {patch|patches} sont rangés dans le même ordre, chaque entrée rencontre donc son propre {filter|poids}.</translation>
    </message>
    <message>
        <source>Does this cost anything?</source>
        <translation>Cela coûte-t-il quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>No. In memory {filter|the filter} already lies in this order, so flattening is a `reshape`: the numbers stay where they are.</source>
        <translation>Non. En mémoire, {filter|le filtre} est déjà dans cet ordre, aplatir n’est donc qu’un `reshape`&#xa0;: les nombres restent où ils sont.</translation>
    </message>
    <message>
        <source>Why are there zeros in the filter matrix?</source>
        <translation>Pourquoi y a-t-il des zéros dans la matrice du filtre&#xa0;?</translation>
    </message>
    <message>
        <source>There are %1 groups, so the matrix has %1 blocks of %2 [%2:row|rows] and %3 [%3:column|columns] along its diagonal. Outside the blocks no weight exists, and nothing is computed there.</source>
        <translation>Il y a %1 groupes, la matrice a donc %1 blocs de %2 [%2:ligne|lignes] et %3 [%3:colonne|colonnes] le long de sa diagonale. Hors des blocs, il n’existe aucun poids et rien n’y est calculé.</translation>
    </message>
    <message>
        <source>What is virtual?</source>
        <translation>Qu’est-ce qui est virtuel&#xa0;?</translation>
    </message>
    <message>
        <source>{patch|This table} shows %1 [%1:number|numbers], but they need not be stored: each is one of the {input|%2 input [%2:number|numbers]}, found by its index, or a padding zero.</source>
        <translation>{patch|Ce tableau} montre %1 [%1:nombre|nombres], mais personne n’a à les stocker&#xa0;: chacun est l’un des {input|%2 [%2:nombre|nombres] de l’entrée}, retrouvé par son indice, ou un zéro du padding.</translation>
    </message>
    <message>
        <source>Where do the zeros come from?</source>
        <translation>D’où viennent les zéros&#xa0;?</translation>
    </message>
    <message>
        <source>{padding|Padding}: %1 above, %2 below, %3 left, %4 right. Those cells exist only as an index rule. They take part in the products like any other number.</source>
        <translation>{padding|Padding}&#xa0;: %1 en haut, %2 en bas, %3 à gauche, %4 à droite. Ces cellules n’existent que comme règle d’indices. Elles participent aux produits comme tout autre nombre.</translation>
    </message>
    <message>
        <source>Why does the window jump?</source>
        <translation>Pourquoi la fenêtre saute-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The stride moves it %1 [%1:row|rows] down and %2 [%2:column|columns] across at a time. The positions in between are not computed, so the output is smaller.</source>
        <translation>Le pas la déplace chaque fois de %1 [%1:ligne|lignes] vers le bas et de %2 [%2:colonne|colonnes] de côté. Les endroits intermédiaires ne sont pas calculés, la sortie est donc plus petite.</translation>
    </message>
    <message>
        <source>Why do numbers repeat?</source>
        <translation>Pourquoi des nombres se répètent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Windows overlap. Here {input|an input number} is read by up to %1 windows and appears once in each of their {patch|rows}.</source>
        <translation>Les fenêtres se chevauchent. Ici, {input|un nombre de l’entrée} est lu par %1 fenêtres au plus et figure une fois dans chacune de leurs {patch|lignes}.</translation>
    </message>
    <message>
        <source>One row for each output position: image by image, from top to bottom, from left to right. Within a row, height comes first, then width; the channel changes fastest.</source>
        <translation>Une ligne par position de sortie&#xa0;: image par image, de haut en bas, de gauche à droite. Dans une ligne&#xa0;: la hauteur, la largeur, puis le canal, qui varie le plus vite.</translation>
    </message>
    <message>
        <source>Element-wise, or a matrix product?</source>
        <translation>Élément par élément, ou produit matriciel&#xa0;?</translation>
    </message>
    <message>
        <source>Both. The sum of element-wise products over one {patch|patch} is the dot product of one row with one {filter|column}, so all patches at once are one matrix product, and that is what runs fast.</source>
        <translation>Les deux. La somme des produits élément par élément sur un {patch|patch} est le produit scalaire d’une ligne et d’une {filter|colonne}&#xa0;; tous les patches ensemble forment donc un seul produit matriciel, et c’est cela qui est rapide.</translation>
    </message>
    <message>
        <source>How are channels summed?</source>
        <translation>Comment les canaux sont-ils additionnés&#xa0;?</translation>
    </message>
    <message>
        <source>Each of the %1 channels has {filter|weights} of its own. All products go into one sum, so one filter makes one {output|number}, not one for each channel.</source>
        <translation>Chacun des %1 canaux a ses propres {filter|poids}. Tous les produits vont dans une seule somme&#xa0;: un filtre produit donc un {output|nombre}, et non un par canal.</translation>
    </message>
    <message>
        <source>Each of the %1 channels has {filter|weights} of its own. Their sums are %2; added up they make one {output|number}: %3.</source>
        <translation>Chacun des %1 canaux a ses propres {filter|poids}. Leurs sommes sont %2&#xa0;; additionnées, elles donnent un {output|nombre}&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What does another filter do?</source>
        <translation>Que fait un autre filtre&#xa0;?</translation>
    </message>
    <message>
        <source>{filter|Filter %1} reads the same {patch|patch} with weights of its own and writes its own channel of {output|the output}. In the matrix it is one more column.</source>
        <translation>{filter|Le filtre %1} lit le même {patch|patch} avec ses propres poids et écrit son propre canal de {output|la sortie}. Dans la matrice, c’est une colonne de plus.</translation>
    </message>
    <message>
        <source>Why does nothing move?</source>
        <translation>Pourquoi rien ne bouge-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The rows were made in the order of {output|the output}: image, row, column. Read one after the other they already are the output; only the shape gets its axes back.</source>
        <translation>Les lignes ont été faites dans l’ordre de {output|la sortie}&#xa0;: image, ligne, colonne. Lues l’une après l’autre, elles sont déjà la sortie&#xa0;; seule la forme retrouve ses axes.</translation>
    </message>
    <message>
        <source>VALID adds nothing: every number that is read comes from the input. The price is a smaller output.</source>
        <translation>VALID n’ajoute rien : chaque nombre lu vient de l’entrée. Le prix est une sortie plus petite.</translation>
    </message>
    <message>
        <source>SAME does not promise the same size. It does so only with stride 1.</source>
        <translation>SAME ne promet pas la même taille. Ce n’est vrai qu’avec un pas de 1.</translation>
    </message>
    <message>
        <source>Padding given in numbers means the same in TensorFlow and in PyTorch. SAME with a stride does not.</source>
        <translation>Un padding donné en nombres signifie la même chose dans TensorFlow et dans PyTorch. Ce n’est pas le cas de SAME avec un pas.</translation>
    </message>
    <message>
        <source>The order of rows is a convention. Get it wrong (PyTorch puts channels first), and every result is wrong without any error.</source>
        <translation>L’ordre des lignes est une convention. Si on le confond (PyTorch place les canaux en premier), chaque résultat est faux sans la moindre erreur.</translation>
    </message>
    <message>
        <source>This is the step people call im2col. Libraries that do store the table pay for it in memory.</source>
        <translation>C’est l’étape qu’on appelle im2col. Les bibliothèques qui stockent vraiment le tableau le paient en mémoire.</translation>
    </message>
    <message>
        <source>Here each patch is multiplied as soon as it is extracted. The numbers are the same in either order.</source>
        <translation>Ici, chaque patch est multiplié dès qu’il est extrait. Les nombres sont les mêmes, quel que soit l’ordre suivi.</translation>
    </message>
    <message>
        <source>The filter is not flipped: this is cross-correlation, which deep learning calls convolution.</source>
        <translation>Le filtre n’est pas retourné&#xa0;: c’est une corrélation croisée, que l’apprentissage profond appelle convolution.</translation>
    </message>
    <message>
        <source>All patches and all filters meet in one product. That is why a layer with many filters is still one call.</source>
        <translation>Tous les patches et tous les filtres se rencontrent dans un seul produit. C’est pourquoi une couche à nombreux filtres reste un seul appel.</translation>
    </message>
    <message>
        <source>A filter always spans all channels that it reads. It slides along height and width only.</source>
        <translation>Un filtre couvre toujours tous les canaux qu’il lit. Il ne glisse que le long de la hauteur et de la largeur.</translation>
    </message>
    <message>
        <source>Each filter has made one output channel. How many channels went in no longer shows in the output.</source>
        <translation>Chaque filtre a donné un canal de sortie. Le nombre de canaux en entrée ne se voit plus dans la sortie.</translation>
    </message>
    <message>
        <source>%1 [%1:multiply-add|multiply-adds].</source>
        <translation>%1 [%1:multiplication-addition|multiplications-additions].</translation>
    </message>
    <message>
        <source>The patches hold %1 [%1:number|numbers] for %2 in the input (×%3).</source>
        <translation>Les patches contiennent %1 [%1:nombre|nombres] pour %2 dans l’entrée (×%3).</translation>
    </message>
    <message>
        <source>The patches hold %1 [%1:number|numbers] for %2 in the input.</source>
        <translation>Les patches contiennent %1 [%1:nombre|nombres] pour %2 dans l’entrée.</translation>
    </message>
    <message>
        <source>%1 of these [%1:meets|meet] a padding zero.</source>
        <translation>%1 d’entre elles [%1:rencontre|rencontrent] un zéro du padding.</translation>
    </message>
    <message>
        <source>An input is read by up to %1 [%1:window|windows].</source>
        <translation>Une entrée est lue par %1 [%1:fenêtre|fenêtres] au plus.</translation>
    </message>
    <message>
        <source>%1 [%1:input is|inputs are] never read.</source>
        <translation>%1 [%1:entrée n’est|entrées ne sont] jamais [%1:lue|lues].</translation>
    </message>
    <message>
        <source>What number comes out at output row %1, column %2, channel %3?</source>
        <translation>Quel nombre sort à la ligne %1, colonne %2, canal %3 de la sortie&#xa0;?</translation>
    </message>
    <message>
        <source>Which %2 [%2:number is|numbers are] in row %1 of the virtual tensor?</source>
        <translation>[%2:Quel est le %2 nombre|Quels sont les %2 nombres] de la ligne %1 du tenseur virtuel&#xa0;?</translation>
    </message>
    <message>
        <source>In which row and which column of the filter matrix does `filter[%1, %2, %3, %4]` land?</source>
        <translation>À quelle ligne et à quelle colonne de la matrice du filtre arrive `filter[%1, %2, %3, %4]`&#xa0;?</translation>
    </message>
    <message>
        <source>What is the output&apos;s shape? Type its %1 sizes.</source>
        <translation>Quelle est la forme de la sortie&#xa0;? Saisissez ses %1 tailles.</translation>
    </message>
    <message>
        <source>How many zeros does SAME add? Type top, bottom, left, right.</source>
        <translation>Combien de zéros SAME ajoute-t-il&#xa0;? Saisissez haut, bas, gauche, droite.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>The answer has %1 [%1:number|numbers].</source>
        <translation>La réponse a %1 [%1:nombre|nombres].</translation>
    </message>
    <message>
        <source>You left out the padding. Cells outside the input count as zeros.</source>
        <translation>Vous avez oublié le padding. Les cellules hors de l’entrée comptent comme des zéros.</translation>
    </message>
    <message>
        <source>You took neighbouring cells. With this dilation there are gaps between them.</source>
        <translation>Vous avez pris des cellules voisines. Avec cette dilatation, il y a des trous entre elles.</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>In the documentation&apos;s words</source>
        <translation>Selon la documentation</translation>
    </message>
    <message>
        <source>Not yet. Check where the window is and which weight each number meets.</source>
        <translation>Pas encore. Vérifiez où se trouve la fenêtre et quel poids chaque nombre rencontre.</translation>
    </message>
    <message>
        <source>You gave the products one by one. The output is their sum, one number.</source>
        <translation>Vous avez donné les produits un par un. La sortie est leur somme, un seul nombre.</translation>
    </message>
    <message>
        <source>You added the inputs under the window. Multiply each one by the weight it meets first.</source>
        <translation>Vous avez additionné les entrées sous la fenêtre. Multipliez d’abord chacune par le poids qu’elle rencontre.</translation>
    </message>
    <message>
        <source>You flipped the filter. TensorFlow does not: the first weight meets the first input.</source>
        <translation>Vous avez retourné le filtre. TensorFlow ne le fait pas : le premier poids rencontre la première entrée.</translation>
    </message>
    <message>
        <source>You left out one channel. Every channel under the window counts.</source>
        <translation>Vous avez oublié un canal. Chaque canal sous la fenêtre compte.</translation>
    </message>
    <message>
        <source>You kept the input&apos;s channels. The output has one channel per filter, however many channels go in.</source>
        <translation>Vous avez gardé les canaux de l’entrée. La sortie a un canal par filtre, quel que soit le nombre de canaux en entrée.</translation>
    </message>
    <message>
        <source>You put the zeros on the other side. Where their number is odd, the extra one goes to the bottom and right.</source>
        <translation>Vous avez mis les zéros de l’autre côté. Si leur nombre est impair, celui en trop va en bas et à droite.</translation>
    </message>
    <message>
        <source>You padded half of the filter on each side, as PyTorch does with padding=k//2. SAME adds only what the last window lacks, and that depends on the input and the stride.</source>
        <translation>Vous avez ajouté la moitié du filtre de chaque côté, comme PyTorch avec padding=k//2. SAME n’ajoute que ce qui manque à la dernière fenêtre, et cela dépend de l’entrée et du pas.</translation>
    </message>
    <message>
        <source>You are one position off. Check at which output row and column the window is.</source>
        <translation>Vous êtes décalé d’une position. Vérifiez à quelle ligne et à quelle colonne de la sortie se trouve la fenêtre.</translation>
    </message>
    <message>
        <source>You counted one too few. Count the positions where the window can start, the first one included.</source>
        <translation>Vous en avez compté une de moins. Comptez les positions où la fenêtre peut commencer, la première comprise.</translation>
    </message>
    <message>
        <source>You moved the window by single cells. The stride here is larger than 1.</source>
        <translation>Vous avez déplacé la fenêtre cellule par cellule. Ici, le pas est supérieur à 1.</translation>
    </message>
    <message>
        <source>These are the right numbers in another order. Height comes before width, and the channel is the fastest index.</source>
        <translation>Ce sont les bons nombres dans un autre ordre. La hauteur vient avant la largeur, et le canal est l’indice le plus rapide.</translation>
    </message>
    <message>
        <source>You counted from 1. Rows and columns count from 0.</source>
        <translation>Vous avez compté à partir de 1. Lignes et colonnes se comptent à partir de 0.</translation>
    </message>
    <message>
        <source>You used one channel only. The filter has weights for every channel, and all their products are added.</source>
        <translation>Vous n’avez utilisé qu’un canal. Le filtre a des poids pour chaque canal, et tous leurs produits sont additionnés.</translation>
    </message>
    <message>
        <source>You only scaled one channel. A 1×1 filter adds up all channels of the pixel.</source>
        <translation>Vous n’avez fait que multiplier un canal. Un filtre 1×1 additionne tous les canaux du pixel.</translation>
    </message>
    <message>
        <source>You took the average over the channels. They are summed, not averaged.</source>
        <translation>Vous avez fait la moyenne des canaux. Ils sont additionnés, pas moyennés.</translation>
    </message>
    <message>
        <source>You used plane 0 of the filter on every channel. Each channel has a plane of its own.</source>
        <translation>Vous avez utilisé le plan 0 du filtre pour chaque canal. Chaque canal a son propre plan.</translation>
    </message>
    <message>
        <source>You read every channel. A filter reads only the channels of its own group.</source>
        <translation>Vous avez lu tous les canaux. Un filtre ne lit que les canaux de son propre groupe.</translation>
    </message>
    <message>
        <source>You counted one group. The filter is %1 deep and the input has %2 channels, so each filter reads only a part of them.</source>
        <translation>Vous avez compté un seul groupe. Le filtre a une profondeur de %1 et l’entrée a %2 canaux : chaque filtre n’en lit donc qu’une partie.</translation>
    </message>
    <message>
        <source>You dropped the sign. A negative result is valid and stays negative; only a picture has to show it as a colour or cut it off.</source>
        <translation>Vous avez perdu le signe. Un résultat négatif est valable et reste négatif ; seule une image doit le montrer par une couleur ou le tronquer.</translation>
    </message>
    <message>
        <source>You cut a negative result to 0. The convolution does not do that; a ReLU after it would.</source>
        <translation>Vous avez ramené un résultat négatif à 0. La convolution ne le fait pas ; un ReLU placé après le ferait.</translation>
    </message>
    <message>
        <source>You applied only one of stride and dilation. `tf.nn.conv2d` takes both at once: the stride moves the window, the dilation spreads its cells.</source>
        <translation>Vous n’avez appliqué que le pas ou que la dilatation. `tf.nn.conv2d` prend les deux à la fois : le pas déplace la fenêtre, la dilatation écarte ses cellules.</translation>
    </message>
    <message>
        <source>You filled the gaps of the dilation. The filter keeps its %1 [%1:weight|weights] per plane; the cells between are skipped, not multiplied by zeros.</source>
        <translation>Vous avez rempli les trous de la dilatation. Le filtre garde [%1:son %1 poids|ses %1 poids] par plan ; les cellules intermédiaires sont sautées, pas multipliées par des zéros.</translation>
    </message>
    <message>
        <source>These are the right sizes in another order. Height comes before width.</source>
        <translation>Ce sont les bonnes tailles dans un autre ordre. La hauteur vient avant la largeur.</translation>
    </message>
    <message>
        <source>These are the right zeros in another order. Type top, bottom, left, right.</source>
        <translation>Ce sont les bons zéros dans un autre ordre. Tapez haut, bas, gauche, droite.</translation>
    </message>
    <message>
        <source>You swapped rows and columns. There is one row per window position and one column per tap.</source>
        <translation>Vous avez interverti lignes et colonnes. Il y a une ligne par position de la fenêtre et une colonne par poids.</translation>
    </message>
    <message>
        <source>These are the right strides in another order. Batch comes first.</source>
        <translation>Ce sont les bons pas dans un autre ordre. Le lot vient en premier.</translation>
    </message>
    <message>
        <source>You rounded up. The last window would stick out of the input, so it is dropped: round down.</source>
        <translation>Vous avez arrondi vers le haut. La dernière fenêtre dépasserait de l’entrée, elle est donc abandonnée : arrondissez vers le bas.</translation>
    </message>
    <message>
        <source>You multiplied channels by filters. Each filter adds up all its channels, so %1 [%1:filter makes|filters make] %1 output [%1:channel|channels].</source>
        <translation>Vous avez multiplié les canaux par les filtres. Chaque filtre additionne tous ses canaux : %1 [%1:filtre donne|filtres donnent] donc %1 [%1:canal|canaux] de sortie.</translation>
    </message>
    <message>
        <source>You gave one output channel. The window does not move along the channels, and each of the %1 [%1:filter|filters] makes a channel of its own.</source>
        <translation>Vous avez donné un seul canal de sortie. La fenêtre ne se déplace pas le long des canaux, et [%1:le %1 filtre|chacun des %1 filtres] donne son propre canal.</translation>
    </message>
    <message>
        <source>You put the channels first. The call says NHWC: batch, height, width, channels.</source>
        <translation>Vous avez mis les canaux au début. L’appel dit NHWC : lot, hauteur, largeur, canaux.</translation>
    </message>
    <message>
        <source>You put the channels last. The call says NCHW: batch, channels, height, width.</source>
        <translation>Vous avez mis les canaux à la fin. L’appel dit NCHW : lot, canaux, hauteur, largeur.</translation>
    </message>
    <message>
        <source>You used the order of another library. TensorFlow&apos;s filter is [height, width, in, out]; PyTorch stores [out, in, height, width], TensorFlow Lite [out, height, width, in].</source>
        <translation>Vous avez utilisé l’ordre d’une autre bibliothèque. Le filtre de TensorFlow est [height, width, in, out] ; PyTorch stocke [out, in, height, width], TensorFlow Lite [out, height, width, in].</translation>
    </message>
    <message>
        <source>You left out the batch axis. Even a single image has a first axis of size 1.</source>
        <translation>Vous avez oublié l’axe du lot. Même une seule image a un premier axe de taille 1.</translation>
    </message>
    <message>
        <source>You left out the channel axis. Even a grey image has an axis of size 1 for its only channel.</source>
        <translation>Vous avez oublié l’axe des canaux. Même une image grise a un axe de taille 1 pour son unique canal.</translation>
    </message>
    <message>
        <source>You gave height and width only. The tensor has four axes: batch and channels too.</source>
        <translation>Vous n’avez donné que la hauteur et la largeur. Le tenseur a quatre axes : aussi le lot et les canaux.</translation>
    </message>
    <message>
        <source>You left out the filter&apos;s depth. A filter has weights for each of the %1 [%1:channel|channels] that it reads.</source>
        <translation>Vous avez oublié la profondeur du filtre. Un filtre a des poids pour [%1:le %1 canal|chacun des %1 canaux] qu’il lit.</translation>
    </message>
    <message>
        <source>You gave the number of filters, which a Keras layer calls `filters`. Here `filters` is the tensor of weights itself, with four axes.</source>
        <translation>Vous avez donné le nombre de filtres, qu’une couche Keras appelle `filters`. Ici, `filters` est le tenseur des poids lui-même, à quatre axes.</translation>
    </message>
    <message>
        <source>You moved along batch or channels too. Those two strides must be 1: no image and no channel may be skipped.</source>
        <translation>Vous avez aussi avancé le long du lot ou des canaux. Ces deux pas doivent valoir 1 : aucune image, aucun canal ne peut être sauté.</translation>
    </message>
    <message>
        <source>You gave the total of both sides. SAME splits it: half before, half after, and an odd zero goes after.</source>
        <translation>Vous avez donné le total des deux côtés. SAME le partage : la moitié avant, la moitié après, et un zéro impair après.</translation>
    </message>
    <message>
        <source>You counted the numbers that are stored: the input&apos;s. The virtual tensor shows one row per window position and repeats them.</source>
        <translation>Vous avez compté les nombres stockés : ceux de l’entrée. Le tenseur virtuel montre une ligne par position de la fenêtre et les répète.</translation>
    </message>
    <message>
        <source>You counted all weights of the filter. Near the edge, or with a stride, fewer windows reach the cell.</source>
        <translation>Vous avez compté tous les poids du filtre. Près du bord, ou avec un pas, moins de fenêtres atteignent la cellule.</translation>
    </message>
    <message>
        <source>You gave the depth of a group. The number of groups is channels / depth: %1 / %2.</source>
        <translation>Vous avez donné la profondeur d’un groupe. Le nombre de groupes est canaux / profondeur : %1 / %2.</translation>
    </message>
    <message>
        <source>You left out the number of filters. All %1 [%1:filter counts|filters count].</source>
        <translation>Vous avez oublié le nombre de filtres. [%1:Le %1 filtre compte|Les %1 filtres comptent].</translation>
    </message>
    <message>
        <source>You counted one window. The filter is applied at %1 [%1:position|positions].</source>
        <translation>Vous avez compté une seule fenêtre. Le filtre est appliqué à %1 [%1:position|positions].</translation>
    </message>
    <message>
        <source>You gave each position weights of its own. The same filter is used at every position, so its weights count once.</source>
        <translation>Vous avez donné des poids propres à chaque position. Le même filtre sert à toutes les positions, ses poids comptent donc une fois.</translation>
    </message>
    <message>
        <source>You added one bias per filter, as a Keras layer has it. `tf.nn.conv2d` takes no bias: only the weights count.</source>
        <translation>Vous avez ajouté un biais par filtre, comme dans une couche Keras. `tf.nn.conv2d` n’a pas de biais : seuls les poids comptent.</translation>
    </message>
    <message>
        <source>It begins with %1 + …</source>
        <translation>Cela commence par %1 + …</translation>
    </message>
    <message>
        <source>It begins with %1, …</source>
        <translation>Cela commence par %1, …</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <translation>%1 = %2.</translation>
    </message>
    <message>
        <source>Only %1 of the %2 products [%1:counts|count], because the others are 0: %3 = %4.</source>
        <translation>Seuls %1 des %2 produits [%1:compte|comptent], car les autres sont nuls : %3 = %4.</translation>
    </message>
    <message>
        <source>The %1 [%1:product adds|products add] up to %2.</source>
        <translation>[%1:Le %1 produit donne|Les %1 produits donnent] en tout %2.</translation>
    </message>
    <message>
        <source>Each of the %1 [%1:product|products] is 0.</source>
        <translation>[%1:Le %1 produit|Chacun des %1 produits] est nul.</translation>
    </message>
    <message>
        <source>These are the numbers under the window at row %1, column %2, read row by row.</source>
        <translation>Ce sont les nombres sous la fenêtre à la ligne %1, colonne %2, lus ligne par ligne.</translation>
    </message>
    <message>
        <source>%1 = %2: height is the slowest index, then width, then the channel.</source>
        <translation>%1 = %2 : la hauteur est l’indice le plus lent, puis la largeur, puis le canal.</translation>
    </message>
    <message>
        <source>⌊(%1 − %2) / %3⌋ + 1 = %4 [%4:row|rows], ⌊(%5 − %6) / %7⌋ + 1 = %8 [%8:column|columns], one channel per filter: %9.</source>
        <translation>⌊(%1 − %2) / %3⌋ + 1 = %4 [%4:ligne|lignes], ⌊(%5 − %6) / %7⌋ + 1 = %8 [%8:colonne|colonnes], un canal par filtre : %9.</translation>
    </message>
    <message>
        <source>⌈%1 / %2⌉ = %3 [%3:row|rows], ⌈%4 / %5⌉ = %6 [%6:column|columns], one channel per filter: %7.</source>
        <translation>⌈%1 / %2⌉ = %3 [%3:ligne|lignes], ⌈%4 / %5⌉ = %6 [%6:colonne|colonnes], un canal par filtre : %7.</translation>
    </message>
    <message>
        <source>The windows need %1 more [%1:row|rows] and %2 more [%2:column|columns] than the input has. Each total is split in half, and an odd zero goes to the bottom or right.</source>
        <translation>Les fenêtres ont besoin de %1 [%1:ligne|lignes] et de %2 [%2:colonne|colonnes] de plus que l’entrée. Chaque total est partagé en deux, et un zéro impair va en bas ou à droite.</translation>
    </message>
    <message>
        <source>One row for each of the %1 window [%1:position|positions], and %2 · %3 · %4 = %5 numbers in each.</source>
        <translation>Une ligne pour [%1:la %1 position|chacune des %1 positions] de la fenêtre, et %2 · %3 · %4 = %5 nombres dans chacune.</translation>
    </message>
    <message>
        <source>%1 [%1:window contains|windows contain] this cell.</source>
        <translation>%1 [%1:fenêtre contient|fenêtres contiennent] cette cellule.</translation>
    </message>
    <message>
        <source>%1 channels / depth %2 = %3.</source>
        <translation>%1 canaux / profondeur %2 = %3.</translation>
    </message>
    <message>
        <source>%1 [%1:position|positions] · %2 [%2:filter|filters] · %3 [%3:product|products] = %4.</source>
        <translation>%1 [%1:position|positions] · %2 [%2:filtre|filtres] · %3 [%3:produit|produits] = %4.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 = %5: height, width, input channels, filters.</source>
        <translation>%1 · %2 · %3 · %4 = %5 : hauteur, largeur, canaux d’entrée, filtres.</translation>
    </message>
    <message>
        <source>Height and width, then the channels that a filter reads, then the number of filters.</source>
        <translation>Hauteur et largeur, puis les canaux qu’un filtre lit, puis le nombre de filtres.</translation>
    </message>
    <message>
        <source>Batch, height, width, channels: one axis for each, even where its size is 1.</source>
        <translation>Lot, hauteur, largeur, canaux : un axe pour chacun, même de taille 1.</translation>
    </message>
    <message>
        <source>Batch, channels, height, width: one axis for each, even where its size is 1.</source>
        <translation>Lot, canaux, hauteur, largeur : un axe pour chacun, même de taille 1.</translation>
    </message>
    <message>
        <source>Rows move by %1, columns by %2; batch and channels always by 1.</source>
        <translation>Les lignes avancent de %1, les colonnes de %2 ; le lot et les canaux toujours de 1.</translation>
    </message>
    <message>
        <source>Because the call says NCHW, the channels then move to the front: %1.</source>
        <translation>Comme l’appel dit NCHW, les canaux passent ensuite devant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Step 1 of 3   Flatten · row %1</source>
        <translation>Étape 1 sur 3   Aplatir · ligne %1</translation>
    </message>
    <message>
        <source>Step 2 of 3   Extract · patch %1</source>
        <translation>Étape 2 sur 3   Extraire · patch %1</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply · patch %1</source>
        <translation>Étape 3 sur 3   Multiplier · patch %1</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply · patch %1 · product %2 of %3</source>
        <translation>Étape 3 sur 3   Multiplier · patch %1 · produit %2 sur %3</translation>
    </message>
    <message>
        <source>Group by group, so that each block of {filter|the filter matrix} stands together; within a group, height changes slowest, then width, then the channel. TensorFlow&apos;s `extract_patches` has the channels of all groups at each tap instead. Only the order differs: every sum is the same.</source>
        <translation>Groupe par groupe, pour que chaque bloc de {filter|la matrice du filtre} reste ensemble&#xa0;; dans un groupe, la hauteur change le plus lentement, puis la largeur, puis le canal. `extract_patches` de TensorFlow place à chaque position les canaux de tous les groupes. Seul l’ordre diffère&#xa0;: chaque somme est la même.</translation>
    </message>
    <message>
        <source>Why do the channels move?</source>
        <translation>Pourquoi les canaux se déplacent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>The rows were made in the order image, row, column, and the channels stand beside each other. NCHW wants {output|all numbers of one channel} together, so they are put in that order. Their values stay the same.</source>
        <translation>Les lignes ont été faites dans l’ordre image, ligne, colonne, et les canaux sont côte à côte. NCHW veut {output|tous les nombres d’un canal} ensemble, ils sont donc mis dans cet ordre. Leurs valeurs restent les mêmes.</translation>
    </message>
    <message>
        <source>{filter|The bias} is one number for each filter. It is added to each of the %1 [%1:number|numbers] of its channel, after the sum.</source>
        <translation>{filter|Le biais} est un nombre par filtre. Il est ajouté, après la somme, à %1 [%1:nombre|nombres] de son canal.</translation>
    </message>
    <message>
        <source>{output|%1} + {filter|%2} = %3: the bias of filter %4 is added to the finished sum. It is the same at every position.</source>
        <translation>{output|%1} + {filter|%2} = %3 : le biais du filtre %4 est ajouté à la somme terminée. Il est le même à chaque position.</translation>
    </message>
    <message>
        <source>{filter|The bias} is added to {output|the output number}. What comes out?</source>
        <translation>{filter|Le biais} est ajouté au {output|nombre de la sortie}. Que vaut le résultat ?</translation>
    </message>
    <message>
        <source>%1 is computed for {output|each number} alone: no number looks at its neighbours.</source>
        <translation>%1 est calculé pour {output|chaque nombre} séparément : aucun nombre ne regarde ses voisins.</translation>
    </message>
    <message>
        <source>Softmax turns {output|the channels of one position} into shares that sum to 1.</source>
        <translation>Softmax transforme {output|les canaux d’une position} en parts dont la somme vaut 1.</translation>
    </message>
    <message>
        <source>{output|%1} is not clipped: %2 passes it on as it is.</source>
        <translation>{output|%1} n’est pas coupé : %2 le transmet tel quel.</translation>
    </message>
    <message>
        <source>{output|%1} is clipped: %2 makes it %3.</source>
        <translation>{output|%1} est coupé : %2 en fait %3.</translation>
    </message>
    <message>
        <source>What does %2 make of {output|%1}?</source>
        <translation>Que fait %2 de {output|%1} ?</translation>
    </message>
    <message>
        <source>Each window of %1 × %2 passes on {output|its largest number}. There are no weights, and nothing is multiplied.</source>
        <translation>Chaque fenêtre de %1 × %2 transmet {output|son plus grand nombre}. Il n’y a pas de poids, et rien n’est multiplié.</translation>
    </message>
    <message>
        <source>Each window of %1 × %2 passes on {output|the mean} of its numbers. There are no weights to learn.</source>
        <translation>Chaque fenêtre de %1 × %2 transmet {output|la moyenne} de ses nombres. Il n’y a pas de poids à apprendre.</translation>
    </message>
    <message>
        <source>The pooling window covers %1 [%1:number|numbers] and passes on the largest, %2. {output|The winner} is at row %3, column %4.</source>
        <translation>La fenêtre de pooling couvre %1 [%1:nombre|nombres] et transmet le plus grand, %2. {output|Le gagnant} est à la ligne %3, colonne %4.</translation>
    </message>
    <message>
        <source>Several numbers are equal: the first one in reading order is the winner.</source>
        <translation>Plusieurs nombres sont égaux : le premier dans l’ordre de lecture est le gagnant.</translation>
    </message>
    <message>
        <source>The pooling window covers %1 [%1:number|numbers]. Their sum divided by %2 is {output|%3}.</source>
        <translation>La fenêtre de pooling couvre %1 [%1:nombre|nombres]. Leur somme divisée par %2 vaut {output|%3}.</translation>
    </message>
    <message>
        <source>Number %1 of %2 in the window is {output|%3}.</source>
        <translation>Le nombre %1 sur %2 de la fenêtre est {output|%3}.</translation>
    </message>
    <message>
        <source>What does the pooling window pass on?</source>
        <translation>Que transmet la fenêtre de pooling ?</translation>
    </message>
    <message>
        <source>Then   %1</source>
        <translation>Ensuite   %1</translation>
    </message>
    <message>
        <source>Then   %1 · number %2 of %3</source>
        <translation>Ensuite   %1 · nombre %2 sur %3</translation>
    </message>
    <message>
        <source>Why one bias for a filter, and not one for each position?</source>
        <translation>Pourquoi un biais par filtre, et non un par position ?</translation>
    </message>
    <message>
        <source>{filter|A filter} looks for the same pattern everywhere, so its threshold is the same everywhere. %1 [%1:filter has one bias|filters have one bias each].</source>
        <translation>{filter|Un filtre} cherche partout le même motif, donc son seuil est partout le même. %1 [%1:filtre a un biais|filtres ont un biais chacun].</translation>
    </message>
    <message>
        <source>Why after the sum, and not before?</source>
        <translation>Pourquoi après la somme, et non avant ?</translation>
    </message>
    <message>
        <source>Products have to be able to cancel each other in {output|the sum}. Clipped one by one before it, the negative ones would be lost.</source>
        <translation>Les produits doivent pouvoir se compenser dans {output|la somme}. Coupés un à un avant elle, les négatifs seraient perdus.</translation>
    </message>
    <message>
        <source>The bias moves the threshold: with a bias of {filter|%1}, only sums above %2 get through. After ReLU it could not do that.</source>
        <translation>Le biais déplace le seuil : avec un biais de {filter|%1}, seules les sommes au-dessus de %2 passent. Après ReLU, il ne le pourrait pas.</translation>
    </message>
    <message>
        <source>What is lost?</source>
        <translation>Qu’est-ce qui est perdu ?</translation>
    </message>
    <message>
        <source>Where in its window a number was. A shift that stays inside {output|the window} changes nothing.</source>
        <translation>Où un nombre se trouvait dans sa fenêtre. Un décalage qui reste dans {output|la fenêtre} ne change rien.</translation>
    </message>
    <message>
        <source>Without a bias, a patch of zeros would always give 0.</source>
        <translation>Sans biais, un extrait de zéros donnerait toujours 0.</translation>
    </message>
    <message>
        <source>Without an activation, two convolutions in a row would be no more than one.</source>
        <translation>Sans activation, deux convolutions de suite ne seraient pas plus qu’une seule.</translation>
    </message>
    <message>
        <source>The picture becomes smaller, and each number sees more of the input: %1 × %2 cells.</source>
        <translation>L’image devient plus petite, et chaque nombre voit plus de l’entrée : %1 × %2 cases.</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplier</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Remodeler</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le chemin du retour</translation>
    </message>
    <message>
        <source>Let one {filter|weight} grow by 1: each output number grows by the input that the weight meets there, and L by that times its {output|dY}. The gradient is the sum.</source>
        <translation>Qu’un {filter|poids} croisse de 1 : chaque nombre de la sortie croît de l’entrée que le poids y rencontre, et L de cela fois son {output|dY}. Le gradient est la somme.</translation>
    </message>
    <message>
        <source>The patches are those of the walk forward. A row of patchesᵀ is a column of patches: all that one {filter|weight} has met. It is a convolution, too: the input, with {output|dY} in the filter&apos;s place.</source>
        <translation>Les patches sont ceux de l’aller. Une ligne de patchesᵀ est une colonne de patches : tout ce qu’un {filter|poids} a rencontré. C’est aussi une convolution : l’entrée, avec {output|dY} à la place du filtre.</translation>
    </message>
    <message>
        <source>A convolution gathers a window to one number. This is the way back of a convolution, taken as an operation: one number fills a window. Where windows overlap unevenly, a checkerboard shows.</source>
        <translation>Une convolution rassemble une fenêtre en un nombre. Ceci est le retour d’une convolution, pris comme opération : un nombre remplit une fenêtre. Là où les fenêtres se chevauchent inégalement, un damier apparaît.</translation>
    </message>
    <message>
        <source>Let one {input|input} grow by 1: every output that read it grows by the weight that it met there. So its gradient has one term for each window that reads it.</source>
        <translation>Qu’une {input|entrée} croisse de 1 : chaque sortie qui l’a lue croît du poids qu’elle y a rencontré. Son gradient a donc un terme par fenêtre qui la lit.</translation>
    </message>
    <message>
        <source>With stride 1 this is a convolution, too: of {output|dY}, padded, with the filter turned over in both directions. The nearest window meets an input through the filter&apos;s last weight.</source>
        <translation>Avec un pas de 1, c’est aussi une convolution : de {output|dY}, avec padding, par le filtre retourné dans les deux directions. La première fenêtre qui lit une entrée la rencontre avec le dernier poids du filtre.</translation>
    </message>
    <message>
        <source>With strides %1 × %2 no plain convolution of {output|dY} gives this: between its numbers there would have to be zeros, where no window began.</source>
        <translation>Avec des pas de %1 × %2, aucune simple convolution de {output|dY} ne donne cela : entre ses nombres il faudrait des zéros, là où aucune fenêtre ne commençait.</translation>
    </message>
    <message>
        <source>{output|dY} = ∂L/∂output says how a number L, such as an error, changes when an output number grows. From it follows how L changes with each {filter|weight}: %1 in all, each a sum over %2 [%2:window|windows].</source>
        <translation>{output|dY} = ∂L/∂output dit comment un nombre L, une erreur par exemple, change quand un nombre de la sortie croît. Il en suit comment L change avec chaque {filter|poids} : %1 en tout, chacun une somme sur %2 [%2:fenêtre|fenêtres].</translation>
    </message>
    <message>
        <source>{output|dY} is read as a matrix: one row for each window, one column for each filter. No number changes.</source>
        <translation>{output|dY} est lu comme une matrice : une ligne par fenêtre, une colonne par filtre. Aucun nombre ne change.</translation>
    </message>
    <message>
        <source>What each {filter|weight} met in every window becomes one row of {patch|patchesᵀ}.</source>
        <translation>Ce que chaque {filter|poids} a rencontré dans chaque fenêtre devient une ligne de {patch|patchesᵀ}.</translation>
    </message>
    <message>
        <source>This row of {patch|patchesᵀ} is what {filter|weight %1} met: one {input|input} for each of %2 [%2:window|windows].</source>
        <translation>Cette ligne de {patch|patchesᵀ} est ce que {filter|le poids %1} a rencontré : une {input|entrée} pour chacune des %2 [%2:fenêtre|fenêtres].</translation>
    </message>
    <message>
        <source>The gradients are read as a tensor of the filter&apos;s shape, %1: {filter|d filter}. No number changes.</source>
        <translation>Les gradients sont lus comme un tenseur de la forme du filtre, %1 : {filter|d filter}. Aucun nombre ne change.</translation>
    </message>
    <message>
        <source>Each row of {patch|patchesᵀ} meets each column of the {output|dY} rows: one {filter|gradient} for each weight.</source>
        <translation>Chaque ligne de {patch|patchesᵀ} rencontre chaque colonne des lignes de {output|dY} : un {filter|gradient} par poids.</translation>
    </message>
    <message>
        <source>{filter|Weight %1} was used once in every window. Its gradient adds up what it met in %2 [%2:window|windows]: {input|the input} there times {output|the dY} of that window. The sum is {filter|%3}.</source>
        <translation>{filter|Le poids %1} a servi une fois dans chaque fenêtre. Son gradient additionne ce qu’il a rencontré dans %2 [%2:fenêtre|fenêtres] : {input|l’entrée} à cet endroit fois {output|le dY} de cette fenêtre. La somme est {filter|%3}.</translation>
    </message>
    <message>
        <source>Product %1 of %2: %3 meets %4. Their product, %5, is added.</source>
        <translation>Produit %1 sur %2 : %3 rencontre %4. Leur produit, %5, s’ajoute.</translation>
    </message>
    <message>
        <source>Each number of the {output|input} lays the whole {filter|filter} down, times itself, at its window&apos;s place in the {input|output}. Where windows overlap, the numbers are added: %1 becomes %2.</source>
        <translation>Chaque nombre de l’{output|entrée} pose tout le {filter|filtre}, multiplié par lui, à la place de sa fenêtre dans la {input|sortie}. Là où les fenêtres se chevauchent, les nombres s’ajoutent : %1 devient %2.</translation>
    </message>
    <message>
        <source>A window took its numbers from {input|the input}. Its {output|dY} goes back to the same places, to each through the {filter|weight} that met the number there. Where windows overlap, the terms are added.</source>
        <translation>Une fenêtre a pris ses nombres dans {input|l’entrée}. Son {output|dY} retourne aux mêmes places, à chacune par le {filter|poids} qui y a rencontré le nombre. Là où les fenêtres se chevauchent, les termes s’ajoutent.</translation>
    </message>
    <message>
        <source>{filter|The filter} is flattened as in the walk forward, then transposed: one row for each filter.</source>
        <translation>{filter|Le filtre} est aplati comme à l’aller, puis transposé : une ligne par filtre.</translation>
    </message>
    <message>
        <source>{output|The numbers to go back} are read as a matrix: one row for each window, one column for each filter.</source>
        <translation>{output|Les nombres qui retournent} sont lus comme une matrice : une ligne par fenêtre, une colonne par filtre.</translation>
    </message>
    <message>
        <source>Each window&apos;s {output|number} times every {filter|weight}: one {patch|patch} for each window, on its way back.</source>
        <translation>Le {output|nombre} de chaque fenêtre fois chaque {filter|poids} : un {patch|patch} par fenêtre, sur le retour.</translation>
    </message>
    <message>
        <source>{output|The number of window %1} times every {filter|weight}: what goes back to the %2 [%2:place|places] of this {patch|patch}.</source>
        <translation>{output|Le nombre de la fenêtre %1} fois chaque {filter|poids} : ce qui retourne aux %2 [%2:place|places] de ce {patch|patch}.</translation>
    </message>
    <message>
        <source>Every {patch|patch} is added where its window lies: col2im. It makes no new numbers, only places and sums.</source>
        <translation>Chaque {patch|patch} s’ajoute là où est sa fenêtre : col2im. Cela ne fait pas de nouveaux nombres, seulement des places et des sommes.</translation>
    </message>
    <message>
        <source>{patch|Patch %1} is added {input|where its window lies}. A cell counts the terms that it has collected.</source>
        <translation>{patch|Le patch %1} s’ajoute {input|là où est sa fenêtre}. Une case compte les termes qu’elle a recueillis.</translation>
    </message>
    <message>
        <source> %1 of its [%1:number lands|numbers land] on {padding|padding}, and [%1:is|are] dropped.</source>
        <translation> %1 de ses nombres [%1:tombe|tombent] sur le {padding|padding} et [%1:est abandonné|sont abandonnés].</translation>
    </message>
    <message>
        <source>What number stands at row %1, column %2, channel %3 after the bias?</source>
        <translation>Quel nombre se trouve en ligne %1, colonne %2, canal %3 après le biais&#xa0;?</translation>
    </message>
    <message>
        <source>What does %1 make of the number at row %2, column %3, channel %4?</source>
        <translation>Que fait %1 du nombre en ligne %2, colonne %3, canal %4&#xa0;?</translation>
    </message>
    <message>
        <source>What number does max pooling pass on to row %1, column %2, channel %3?</source>
        <translation>Quel nombre le max pooling transmet-il à la ligne %1, colonne %2, canal %3&#xa0;?</translation>
    </message>
    <message>
        <source>What number does average pooling pass on to row %1, column %2, channel %3?</source>
        <translation>Quel nombre l’average pooling transmet-il à la ligne %1, colonne %2, canal %3&#xa0;?</translation>
    </message>
    <message>
        <source>You left out the bias. It is added to the finished sum.</source>
        <translation>Vous avez oublié le biais. Il est ajouté à la somme terminée.</translation>
    </message>
    <message>
        <source>You took the bias away. It is added, with its sign.</source>
        <translation>Vous avez soustrait le biais. Il est ajouté, avec son signe.</translation>
    </message>
    <message>
        <source>You added the bias before the sum, so it counts several times. It is added once, to the finished sum.</source>
        <translation>Vous avez ajouté le biais avant la somme, il compte donc plusieurs fois. Il est ajouté une fois, à la somme terminée.</translation>
    </message>
    <message>
        <source>You multiplied by the bias. It is added.</source>
        <translation>Vous avez multiplié par le biais. Il est ajouté.</translation>
    </message>
    <message>
        <source>You took another bias. There is one for each filter, the same at every position; here it is that of filter %1.</source>
        <translation>Vous avez pris un autre biais. Il y en a un par filtre, le même à chaque position&#xa0;; ici c’est celui du filtre %1.</translation>
    </message>
    <message>
        <source>You left out %1. Every number goes through it before it is passed on.</source>
        <translation>Vous avez oublié %1. Chaque nombre y passe avant d’être transmis.</translation>
    </message>
    <message>
        <source>You applied %1 before the bias. The bias is added first, and can change the sign.</source>
        <translation>Vous avez appliqué %1 avant le biais. Le biais est ajouté d’abord, et peut changer le signe.</translation>
    </message>
    <message>
        <source>You applied %1 to each product. Negative products count in the sum; %1 looks at the sum alone.</source>
        <translation>Vous avez appliqué %1 à chaque produit. Les produits négatifs comptent dans la somme&#xa0;; %1 ne regarde que la somme.</translation>
    </message>
    <message>
        <source>You dropped the sign. %1 does not keep the size of a negative number.</source>
        <translation>Vous avez supprimé le signe. %1 ne garde pas la valeur absolue d’un nombre négatif.</translation>
    </message>
    <message>
        <source>You took the mean. Max pooling passes on the largest number.</source>
        <translation>Vous avez pris la moyenne. Le max pooling transmet le plus grand nombre.</translation>
    </message>
    <message>
        <source>You took the largest number. Average pooling passes on the mean.</source>
        <translation>Vous avez pris le plus grand nombre. L’average pooling transmet la moyenne.</translation>
    </message>
    <message>
        <source>You added up the window. The mean is the sum divided by the count of its numbers.</source>
        <translation>Vous avez additionné la fenêtre. La moyenne est la somme divisée par le nombre de ses termes.</translation>
    </message>
    <message>
        <source>You took the first number of the window. All of them are compared.</source>
        <translation>Vous avez pris le premier nombre de la fenêtre. Tous sont comparés.</translation>
    </message>
    <message>
        <source>You took the first number of the window. All of them count.</source>
        <translation>Vous avez pris le premier nombre de la fenêtre. Tous comptent.</translation>
    </message>
    <message>
        <source>You moved the pooling window by single cells. Here it moves by %1.</source>
        <translation>Vous avez déplacé la fenêtre de pooling d’une cellule à la fois. Ici elle avance de %1.</translation>
    </message>
    <message>
        <source>You compared with the zeros of the padding. Only numbers of the plane are compared.</source>
        <translation>Vous avez comparé avec les zéros du padding. Seuls les nombres du plan sont comparés.</translation>
    </message>
    <message>
        <source>You counted the padding. The mean is of the numbers inside the plane alone.</source>
        <translation>Vous avez compté le padding. La moyenne est celle des seuls nombres du plan.</translation>
    </message>
    <message>
        <source>You went one operation too far. What is asked is the number in the plane “%1”.</source>
        <translation>Vous êtes allé une opération trop loin. On demande le nombre du plan «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 + %2 = %3: the bias of filter %4, added to the sum.</source>
        <translation>%1 + %2 = %3&#xa0;: le biais du filtre %4, ajouté à la somme.</translation>
    </message>
    <message>
        <source>%2 passes %1 on as it is.</source>
        <translation>%2 transmet %1 tel quel.</translation>
    </message>
    <message>
        <source>%1 is clipped: %2 makes it %3.</source>
        <translation>%1 est coupé&#xa0;: %2 en fait %3.</translation>
    </message>
    <message>
        <source>%2 is the largest of %1.</source>
        <translation>%2 est le plus grand de %1.</translation>
    </message>
    <message>
        <source>The sum of %1, divided by %2, is %3.</source>
        <translation>La somme de %1, divisée par %2, est %3.</translation>
    </message>
    <message>
        <source>you used</source>
        <translation>vous avez pris</translation>
    </message>
    <message>
        <source>the filter is</source>
        <translation>le filtre est</translation>
    </message>
    <message>
        <source>under the window</source>
        <translation>sous la fenêtre</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>dans la fenêtre</translation>
    </message>
    <message>
        <source>One window is missing. The weight was used in %1 [%1:window|windows]; each adds the input that it met there, times dY.</source>
        <translation>Il manque une fenêtre. Le poids a servi dans %1 [%1:fenêtre|fenêtres] ; chacune ajoute l’entrée qu’il y a rencontrée, fois dY.</translation>
    </message>
    <message>
        <source>That is the term of one window. The weight was used in %1 [%1:window|windows], and their terms are added.</source>
        <translation>C’est le terme d’une seule fenêtre. Le poids a servi dans %1 [%1:fenêtre|fenêtres], et leurs termes s’ajoutent.</translation>
    </message>
    <message>
        <source>You turned dY over. Nothing is turned here: the first dY meets what the weight met in the first window.</source>
        <translation>Vous avez retourné dY. Ici rien n’est retourné : le premier dY rencontre ce que le poids a rencontré dans la première fenêtre.</translation>
    </message>
    <message>
        <source>You took rows for columns. Patchesᵀ turns the matrix of the patches over, not the weights or dY: their rows stay rows.</source>
        <translation>Vous avez pris des lignes pour des colonnes. Patchsᵀ transpose la matrice des patchs, pas les poids ni dY : leurs lignes restent des lignes.</translation>
    </message>
    <message>
        <source>You laid dY on neighbouring inputs. The windows begin %2 × %3 cells apart, so the inputs that the weight met lie as far apart.</source>
        <translation>Vous avez posé dY sur des entrées voisines. Les fenêtres commencent à %2 × %3 cases d’écart, et les entrées que le poids a rencontrées sont aussi écartées.</translation>
    </message>
    <message>
        <source>You added the inputs that the weight met. Each of them is first multiplied by the dY of its window.</source>
        <translation>Vous avez additionné les entrées que le poids a rencontrées. Chacune est d’abord multipliée par le dY de sa fenêtre.</translation>
    </message>
    <message>
        <source>One window is missing. %1 [%1:window reads|windows read] this cell, and each adds a term to it.</source>
        <translation>Il manque une fenêtre. %1 [%1:fenêtre lit|fenêtres lisent] cette case, et chacune y ajoute un terme.</translation>
    </message>
    <message>
        <source>That is the term of one window. %1 [%1:window reads|windows read] this cell, and their terms are added.</source>
        <translation>C’est le terme d’une seule fenêtre. %1 [%1:fenêtre lit|fenêtres lisent] cette case, et leurs termes s’ajoutent.</translation>
    </message>
    <message>
        <source>You took the mean over the windows. Their terms are added.</source>
        <translation>Vous avez pris la moyenne des fenêtres. Leurs termes s’ajoutent.</translation>
    </message>
    <message>
        <source>That is the part of one image. All images of the batch use the same weight, so their parts are added.</source>
        <translation>C’est la part d’une seule image. Toutes les images du lot utilisent le même poids, leurs parts s’ajoutent donc.</translation>
    </message>
    <message>
        <source>You took the mean over the batch. The parts of its images are added.</source>
        <translation>Vous avez pris la moyenne du lot. Les parts de ses images s’ajoutent.</translation>
    </message>
    <message>
        <source>A filter is missing. Each filter that reads this cell sends its own dY back, through its own weight.</source>
        <translation>Il manque un filtre. Chaque filtre qui lit cette case renvoie son propre dY, par son propre poids.</translation>
    </message>
    <message>
        <source>You took the weights from the wrong end. The window that begins at a cell reads it through its first weight, the one that ends there through its last.</source>
        <translation>Vous avez pris les poids par le mauvais bout. La fenêtre qui commence à une case la lit par son premier poids, celle qui y finit par son dernier.</translation>
    </message>
    <message>
        <source>You took rows for columns. Filterᵀ turns the flattened matrix over, not the filter: its rows stay rows.</source>
        <translation>Vous avez pris des lignes pour des colonnes. Filtreᵀ transpose la matrice aplatie, pas le filtre : ses lignes restent des lignes.</translation>
    </message>
    <message>
        <source>You put the windows side by side. They begin %2 × %3 cells apart, so fewer of them reach this cell.</source>
        <translation>Vous avez mis les fenêtres côte à côte. Elles commencent à %2 × %3 cases d’écart, moins d’entre elles atteignent donc cette case.</translation>
    </message>
    <message>
        <source>You used neighbouring cells. The taps of the filter lie apart.</source>
        <translation>Vous avez utilisé des cases voisines. Les prises du filtre sont écartées.</translation>
    </message>
    <message>
        <source>You added the weights. Each of them is first multiplied by the number that comes back through it.</source>
        <translation>Vous avez additionné les poids. Chacun est d’abord multiplié par le nombre qui revient par lui.</translation>
    </message>
    <message>
        <source>That is the number of the cell beside it.</source>
        <translation>C’est le nombre de la case voisine.</translation>
    </message>
    <message>
        <source>The sign is missing: the number is below 0.</source>
        <translation>Il manque le signe : le nombre est inférieur à 0.</translation>
    </message>
    <message>
        <source>One number is asked for.</source>
        <translation>Un seul nombre est demandé.</translation>
    </message>
    <message>
        <source>Not yet. Write down the term of each window, one after another, then add them.</source>
        <translation>Pas encore. Écrivez le terme de chaque fenêtre, l’un après l’autre, puis additionnez-les.</translation>
    </message>
    <message>
        <source>What is ∂L/∂filter at the weight in row %1, column %2, channel %3 of filter %4?</source>
        <translation>Que vaut ∂L/∂filter au poids de la ligne %1, colonne %2, canal %3 du filtre %4 ?</translation>
    </message>
    <message>
        <source>What is ∂L/∂input at image %1, row %2, column %3, channel %4, when all patches have landed?</source>
        <translation>Que vaut ∂L/∂input à l’image %1, ligne %2, colonne %3, canal %4, quand tous les patchs sont posés ?</translation>
    </message>
    <message>
        <source>Which number stands in the output at image %1, row %2, column %3, channel %4, when all windows have landed?</source>
        <translation>Quel nombre se trouve dans la sortie à l’image %1, ligne %2, colonne %3, canal %4, quand toutes les fenêtres sont posées ?</translation>
    </message>
    <message>
        <source>Pooling has no weights to learn. It decides where the gradient goes: only the {output|largest number} of a window had an effect on what came out.</source>
        <translation>Le pooling n’a pas de poids à apprendre. Il décide où va le gradient&#xa0;: seul le {output|plus grand nombre} d’une fenêtre a agi sur ce qui est sorti.</translation>
    </message>
    <message>
        <source>Every number of a window has the same weight in its mean, so each gets the same share of the {output|gradient}.</source>
        <translation>Chaque nombre d’une fenêtre a le même poids dans la moyenne, chacun reçoit donc la même part du {output|gradient}.</translation>
    </message>
    <message>
        <source>An activation looks at each number alone, so the {output|gradient} is multiplied by the slope there. ReLU&apos;s slope is 1 or 0: it is a gate, open where the number was positive.</source>
        <translation>Une activation regarde chaque nombre seul, le {output|gradient} y est donc multiplié par la pente. La pente de ReLU est 1 ou 0&#xa0;: une porte, ouverte là où le nombre était positif.</translation>
    </message>
    <message>
        <source>The {filter|bias} is added at every place of its filter&apos;s plane. If it grows by 1, all these numbers do. So its gradient is their sum.</source>
        <translation>Le {filter|biais} est ajouté à chaque place du plan de son filtre. S’il croît de 1, tous ces nombres aussi. Son gradient est donc la somme des leurs.</translation>
    </message>
    <message>
        <source>What comes out here is {output|dY}: with it the gradients of {filter|the filter} and {input|the input} begin.</source>
        <translation>Ce qui sort ici est {output|dY}&#xa0;: les gradients {filter|du filtre} et {input|de l’entrée} commencent par lui.</translation>
    </message>
    <message>
        <source>%2 turns {output|%1} into %3.</source>
        <translation>%2 fait %3 de {output|%1}.</translation>
    </message>
    <message>
        <source>%2 turns %1 into %3.</source>
        <translation>%2 fait %3 de %1.</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the window lies outside, on {padding|the padding}: there is no number to choose.</source>
        <translation>La place %1 sur %2 de la fenêtre est dehors, sur {padding|le remplissage} : ce n’est pas un nombre à choisir.</translation>
    </message>
    <message>
        <source>How many rows and how many columns of the input does the pooled number at row %1, column %2 see?</source>
        <translation>Combien de lignes et combien de colonnes de l’entrée le nombre du pooling ligne %1, colonne %2 voit-il ?</translation>
    </message>
    <message>
        <source>You looked at one layer alone. The number is made from several outputs, and each of them sees a window of the input.</source>
        <translation>Vous n’avez regardé qu’une couche. Le nombre vient de plusieurs sorties, et chacune voit une fenêtre de l’entrée.</translation>
    </message>
    <message>
        <source>You multiplied the sizes. The windows overlap: the first one counts whole, each further one adds only its stride.</source>
        <translation>Vous avez multiplié les tailles. Les fenêtres se chevauchent : la première compte en entier, chaque suivante n’ajoute que son pas.</translation>
    </message>
    <message>
        <source>You added the sizes. The first window counts whole, each further one adds only its stride, and there is one fewer of these.</source>
        <translation>Vous avez additionné les tailles. La première fenêtre compte en entier, chaque suivante n’ajoute que son pas, et il y en a une de moins.</translation>
    </message>
    <message>
        <source>You took the stride of the pooling. What counts is how far apart the windows of neighbouring outputs are: the stride of the convolution, %1.</source>
        <translation>Vous avez pris le pas du pooling. Ce qui compte, c’est l’écart entre les fenêtres de sorties voisines : le pas de la convolution, %1.</translation>
    </message>
    <message>
        <source>You counted the padding. Only rows and columns of the input count.</source>
        <translation>Vous avez compté le padding. Seules les lignes et les colonnes de l’entrée comptent.</translation>
    </message>
    <message>
        <source>%1 + %2 · %3 = %4 [%4:row|rows], %5 + %6 · %7 = %8 [%8:column|columns]: the first window whole, then a stride for each further one.</source>
        <translation>%1 + %2 · %3 = %4 [%4:ligne|lignes], %5 + %6 · %7 = %8 [%8:colonne|colonnes] : la première fenêtre entière, puis un pas pour chaque suivante.</translation>
    </message>
    <message>
        <source>It sees %1 × %2 places, of which %3 × %4 are inputs: the others are padding.</source>
        <translation>Il voit %1 × %2 places, dont %3 × %4 sont des entrées : les autres sont du padding.</translation>
    </message>
    <message>
        <source>The gate is missing: what comes back is multiplied by the slope of %1 at the number that went in.</source>
        <translation>La porte manque&#xa0;: ce qui revient est multiplié par la pente de %1 au nombre qui est entré.</translation>
    </message>
    <message>
        <source>You clipped the gradient. Only the number that went in decides whether %1 lets it through; it may be below 0.</source>
        <translation>Vous avez écrêté le gradient. Seul le nombre qui est entré décide si %1 le laisse passer&#xa0;; il peut être inférieur à 0.</translation>
    </message>
    <message>
        <source>You multiplied by what came out of %1. It is the slope that counts.</source>
        <translation>Vous avez multiplié par ce qui est sorti de %1. C’est la pente qui compte.</translation>
    </message>
    <message>
        <source>You took the slope of %1 at the sum without its bias.</source>
        <translation>Vous avez pris la pente de %1 à la somme sans son biais.</translation>
    </message>
    <message>
        <source>You shared the gradient out. Through a maximum all of it goes to the winner of the window.</source>
        <translation>Vous avez partagé le gradient. À travers un maximum, il va tout entier au gagnant de la fenêtre.</translation>
    </message>
    <message>
        <source>You sent all of it to the largest number. Through a mean every number of the window gets the same share.</source>
        <translation>Vous avez tout envoyé au plus grand nombre. À travers une moyenne, chaque nombre de la fenêtre reçoit la même part.</translation>
    </message>
    <message>
        <source>You gave it to a number that did not win: it gets 0.</source>
        <translation>Vous l’avez donné à un nombre qui n’a pas gagné&#xa0;: il reçoit 0.</translation>
    </message>
    <message>
        <source>You gave it all. Through a mean each number gets its share only.</source>
        <translation>Vous avez tout donné. À travers une moyenne, chaque nombre ne reçoit que sa part.</translation>
    </message>
    <message>
        <source>That is one place. The bias was added at %2 places, and their gradients are added.</source>
        <translation>C’est une seule place. Le biais a été ajouté à %2 places, et leurs gradients s’additionnent.</translation>
    </message>
    <message>
        <source>Several pooling windows read this number. What comes back from each of them is added.</source>
        <translation>Plusieurs fenêtres de pooling lisent ce nombre. Ce qui revient de chacune s’additionne.</translation>
    </message>
    <message>
        <source>You took the mean over the places. Their gradients are added.</source>
        <translation>Vous avez pris la moyenne des places. Leurs gradients s’additionnent.</translation>
    </message>
    <message>
        <source>You counted the places. Their gradients are added.</source>
        <translation>Vous avez compté les places. Leurs gradients s’additionnent.</translation>
    </message>
    <message>
        <source>That is another filter&apos;s part. Each bias adds up its own plane alone.</source>
        <translation>C’est la part d’un autre filtre. Chaque biais n’additionne que son propre plan.</translation>
    </message>
    <message>
        <source>The bias was only added: its own size does not change a gradient.</source>
        <translation>Le biais n’a été qu’ajouté&#xa0;: sa valeur ne change aucun gradient.</translation>
    </message>
    <message>
        <source>That is the number of the walk forward, not its gradient.</source>
        <translation>C’est le nombre de l’aller, pas son gradient.</translation>
    </message>
    <message>
        <source>Not yet. Begin at the last plane and go back one operation at a time.</source>
        <translation>Pas encore. Partez du dernier plan et revenez une opération à la fois.</translation>
    </message>
    <message>
        <source>What is ∂L/∂%1 at row %2, column %3 of channel %4?</source>
        <translation>Que vaut ∂L/∂%1 à la ligne %2, colonne %3 du canal %4&#xa0;?</translation>
    </message>
    <message>
        <source>What is ∂L/∂bias of filter %1?</source>
        <translation>Que vaut ∂L/∂bias du filtre %1&#xa0;?</translation>
    </message>
    <message>
        <source>It spreads {filter|the filter}: neighbouring weights lie %1×%2 cells apart, so the window spans %3×%4. It still has the same %5 [%5:weight|weights]; the cells between are skipped.</source>
        <translation>Elle écarte {filter|le filtre}&#xa0;: les poids voisins sont distants de %1×%2 cellules, la fenêtre s’étend donc sur %3×%4. Elle a toujours %5 [%5:poids|poids]&#xa0;; les cellules intermédiaires sont sautées.</translation>
    </message>
    <message>
        <source>You kept the input&apos;s size. SAME gives ⌈%1 / %2⌉ = %3: the size stays the same only with stride 1.</source>
        <translation>Vous avez gardé la taille de l’entrée. SAME donne ⌈%1 / %2⌉ = %3&#xa0;: la taille n’est conservée qu’avec un pas de 1.</translation>
    </message>
    <message>
        <source>You kept the input&apos;s size. A window that is %2 high fits on %1 rows at fewer than %1 positions.</source>
        <translation>Vous avez gardé la taille de l’entrée. Une fenêtre de hauteur %2 tient sur %1 lignes à moins de %1 positions.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>max pooling and %1 change places: the numbers are the same</source>
        <translation>le max pooling et %1 échangent leurs places : les nombres sont les mêmes</translation>
    </message>
    <message>
        <source>the input is computed by what comes before: %1</source>
        <translation>l’entrée est calculée par ce qui précède : %1</translation>
    </message>
    <message>
        <source>&quot;EXPLICIT&quot; is not a value for padding: write the zeros themselves, [[0, 0], [top, bottom], [left, right], [0, 0]].</source>
        <translation>&quot;EXPLICIT&quot; n’est pas une valeur de padding&#xa0;: écrivez les zéros eux-mêmes, [[0, 0], [haut, bas], [gauche, droite], [0, 0]].</translation>
    </message>
    <message>
        <source>padding is written in capital letters here, &quot;SAME&quot; or &quot;VALID&quot;, not &quot;%1&quot;.</source>
        <translation>padding s’écrit ici en majuscules, &quot;SAME&quot; ou &quot;VALID&quot;, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>padding must be &quot;SAME&quot;, &quot;VALID&quot; or a list of four pairs, not &quot;%1&quot;.</source>
        <translation>padding doit être &quot;SAME&quot;, &quot;VALID&quot; ou une liste de quatre paires, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Every entry of the padding list must be a pair [before, after]; entry %1 has length %2.</source>
        <translation>Chaque élément de la liste de padding doit être une paire [avant, après]&#xa0;; l’élément %1 a pour longueur %2.</translation>
    </message>
    <message>
        <source>The padding list must have 4 pairs, one for each axis; it has %1.</source>
        <translation>La liste de padding doit avoir 4 paires, une par axe&#xa0;; elle en a %1.</translation>
    </message>
    <message>
        <source>Padding amounts must not be negative; one is %1.</source>
        <translation>Le padding ne doit pas être négatif&#xa0;; une valeur est %1.</translation>
    </message>
    <message>
        <source>Only rows and columns can be padded: the pairs of batch and channels must be [0, 0], and one is [%1, %2].</source>
        <translation>Seules les lignes et les colonnes peuvent être complétées&#xa0;: les paires du batch et des canaux doivent être [0, 0], et l’une est [%1, %2].</translation>
    </message>
    <message>
        <source>strides must have 1, 2 or 4 entries, not %1.</source>
        <translation>strides doit avoir 1, 2 ou 4 éléments, et non %1.</translation>
    </message>
    <message>
        <source>dilations must have 1, 2 or 4 entries, not %1.</source>
        <translation>dilations doit avoir 1, 2 ou 4 éléments, et non %1.</translation>
    </message>
    <message>
        <source>The strides of batch and channels must be 1; here they are %1 and %2.</source>
        <translation>Les pas du batch et des canaux doivent être 1&#xa0;; ici ce sont %1 et %2.</translation>
    </message>
    <message>
        <source>The strides of rows and columns must be at least 1; here they are %1 and %2.</source>
        <translation>Les pas des lignes et des colonnes doivent être au moins 1&#xa0;; ici ce sont %1 et %2.</translation>
    </message>
    <message>
        <source>The dilations of batch and channels must be 1; here they are %1 and %2.</source>
        <translation>Les dilatations du batch et des canaux doivent être 1&#xa0;; ici ce sont %1 et %2.</translation>
    </message>
    <message>
        <source>The dilations of rows and columns must be at least 1; here they are %1 and %2.</source>
        <translation>Les dilatations des lignes et des colonnes doivent être au moins 1&#xa0;; ici ce sont %1 et %2.</translation>
    </message>
    <message>
        <source>data_format must be &quot;NHWC&quot; or &quot;NCHW&quot;, not &quot;%1&quot;.</source>
        <translation>data_format doit être &quot;NHWC&quot; ou &quot;NCHW&quot;, et non &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>tf.nn.conv2d takes float16, bfloat16, float32, float64 and int32, not numbers of this type.</source>
        <translation>tf.nn.conv2d accepte float16, bfloat16, float32, float64 et int32, mais pas les nombres de ce type.</translation>
    </message>
    <message>
        <source>Input and filter must have the same type: TensorFlow converts neither of them.</source>
        <translation>L’entrée et le filtre doivent être du même type&#xa0;: TensorFlow ne convertit ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>The input has 3 axes and needs 4. Is it [height, width, channels]? Then input[None] adds the batch. Is it [batch, height, width]? Then input[..., None] adds the channels.</source>
        <translation>L’entrée a 3 axes et il en faut 4. Est-ce [height, width, channels] ? Alors input[None] ajoute le lot. Est-ce [batch, height, width] ? Alors input[..., None] ajoute les canaux.</translation>
    </message>
    <message>
        <source>The input must have at least 4 axes; it has %1.</source>
        <translation>L’entrée doit avoir au moins 4 axes&#xa0;; elle en a %1.</translation>
    </message>
    <message>
        <source>The filter must have 4 axes, [height, width, input channels per group, output channels]; it has %1.</source>
        <translation>Le filtre doit avoir 4 axes, [hauteur, largeur, canaux d’entrée par groupe, canaux de sortie]&#xa0;; il en a %1.</translation>
    </message>
    <message>
        <source>The filter must not be empty: none of its sizes may be 0.</source>
        <translation>Le filtre ne doit pas être vide&#xa0;: aucune de ses tailles ne peut être 0.</translation>
    </message>
    <message>
        <source>The filter is %2 deep, and the input has only %1 [%1:channel|channels]: filter.shape[2] must be %1, or a divisor of it for groups.</source>
        <translation>Le filtre a une profondeur de %2 et l’entrée n’a que %1 [%1:canal|canaux]&#xa0;: filter.shape[2] doit être %1, ou un diviseur de %1 pour des groupes.</translation>
    </message>
    <message>
        <source>The input&apos;s %1 channels are not a multiple of the filter&apos;s depth %2: filter.shape[2] must be %1, or a divisor of it for groups.</source>
        <translation>Les %1 canaux de l’entrée ne sont pas un multiple de la profondeur %2 du filtre&#xa0;: filter.shape[2] doit être %1, ou un diviseur de %1 pour des groupes.</translation>
    </message>
    <message>
        <source>The shapes make %2 groups, and the filter has only %1 output [%1:channel|channels]: filter.shape[3] must be a multiple of %2.</source>
        <translation>Les formes donnent %2 groupes et le filtre n’a que %1 [%1:canal|canaux] de sortie&#xa0;: filter.shape[3] doit être un multiple de %2.</translation>
    </message>
    <message>
        <source>The %1 output channels cannot be divided among %2 groups: filter.shape[3] must be a multiple of %2.</source>
        <translation>Les %1 canaux de sortie ne peuvent pas être répartis en %2 groupes&#xa0;: filter.shape[3] doit être un multiple de %2.</translation>
    </message>
    <message>
        <source>The filter does not fit: it spans %3 cells, the padded input has %2, and with stride %4 the output would have %1 cells. A smaller filter or padding=&quot;SAME&quot; fixes it.</source>
        <translation>Le filtre ne tient pas&#xa0;: il s’étend sur %3 cellules, l’entrée avec padding en a %2, et avec un pas de %4 la sortie aurait %1 cellules. Un filtre plus petit ou padding=&quot;SAME&quot; y remédie.</translation>
    </message>
    <message>
        <source>NCHW: TensorFlow&apos;s own CPU kernel computes NHWC only. oneDNN builds and GPUs take it.</source>
        <translation>NCHW&#xa0;: le noyau CPU de TensorFlow ne calcule que NHWC. Les versions oneDNN et les GPU l’acceptent.</translation>
    </message>
    <message>
        <source>%1 is too large: TensorFlow counts sizes in 32 bits, up to 2147483647.</source>
        <translation>%1 est trop grand&#xa0;: TensorFlow compte les tailles sur 32 bits, jusqu’à 2147483647.</translation>
    </message>
    <message>
        <source>The call is too large: its numbers or products cannot be counted in 62 bits.</source>
        <translation>L’appel est trop grand&#xa0;: ses nombres ou ses produits ne peuvent être comptés sur 62 bits.</translation>
    </message>
    <message>
        <source>The text breaks the rules of its format.</source>
        <translation>Le texte enfreint les règles de son format.</translation>
    </message>
    <message>
        <source>The data ends too early.</source>
        <translation>Les données s’arrêtent trop tôt.</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>Les données sont endommagées.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Ce n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Il n’y a rien de ce nom.</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>Une limite a été atteinte.</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>La lecture ou l’écriture a échoué.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%3 groups: the input has %1 channels and the filter is only %2 deep, so TensorFlow splits the channels into %3 groups.</source>
        <translation>%3 groupes&#xa0;: l’entrée a %1 canaux et le filtre n’a qu’une profondeur de %2, TensorFlow coupe donc les canaux en %3 groupes.</translation>
    </message>
    <message>
        <source>%3 groups: the filter is 1 deep, so TensorFlow convolves each of the %1 channels separately.</source>
        <translation>%3 groupes&#xa0;: le filtre a une profondeur de 1, TensorFlow convolue donc chacun des %1 canaux séparément.</translation>
    </message>
    <message>
        <source>The output is empty: its shape is %1. In eager mode this is not an error.</source>
        <translation>La sortie est vide&#xa0;: sa forme est %1. En exécution immédiate (eager), ce n’est pas une erreur.</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function and Keras refuse it, because there a filter that spans %3 cells does not fit a padded input of %2.</source>
        <translation>Cela ne fonctionne qu’en exécution immédiate (eager)&#xa0;: tf.function et Keras le refusent, car un filtre qui s’étend sur %3 cellules n’y tient pas dans une entrée complétée de %2.</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function and Keras refuse it, because %1 output channels cannot be divided among %2 groups.</source>
        <translation>Cela ne fonctionne qu’en exécution immédiate (eager)&#xa0;: tf.function et Keras le refusent, car %1 canaux de sortie ne peuvent pas être répartis en %2 groupes.</translation>
    </message>
    <message>
        <source>The output cannot be shaped back to %1 axes: a batch axis is 0 and the images are empty, but an output image is not.</source>
        <translation>La sortie ne peut pas retrouver %1 axes&#xa0;: un axe de lot vaut 0 et les images sont vides, mais pas les images de sortie.</translation>
    </message>
    <message>
        <source>dy must have the shape of the output: axis %1 has size %2, and the output&apos;s has %3.</source>
        <translation>dy doit avoir la forme de la sortie&#xa0;: l’axe %1 a la taille %2, celui de la sortie %3.</translation>
    </message>
    <message>
        <source>output_shape does not lead back to the input: convolving %1 cells gives %2, and the input has %3. %4 to %5 cells would.</source>
        <translation>output_shape ne ramène pas à l’entrée&#xa0;: la convolution de %1 cellules en donne %2, et l’entrée en a %3. Il en faut de %4 à %5.</translation>
    </message>
    <message>
        <source>The batch of output_shape must be the input&apos;s: it is %1, and the input&apos;s is %2.</source>
        <translation>Le lot de output_shape doit être celui de l’entrée&#xa0;: il vaut %1, et celui de l’entrée %2.</translation>
    </message>
    <message>
        <source>The channels of output_shape must be the filter&apos;s third axis: they are %1, and the filter has %2.</source>
        <translation>Les canaux de output_shape doivent être le troisième axe du filtre&#xa0;: il y en a %1, et le filtre en a %2.</translation>
    </message>
    <message>
        <source>output_shape must have 4 numbers, or 2 for height and width; it has %1.</source>
        <translation>output_shape doit avoir 4 nombres, ou 2 pour la hauteur et la largeur&#xa0;; il en a %1.</translation>
    </message>
    <message>
        <source>No number of output_shape may be negative; one is %1.</source>
        <translation>Aucun nombre de output_shape ne peut être négatif&#xa0;; l’un vaut %1.</translation>
    </message>
    <message>
        <source>output_padding must be smaller than the stride or the dilation: it is %1, and they are %2 and %3.</source>
        <translation>output_padding doit être inférieur au pas ou à la dilatation&#xa0;: il vaut %1, et eux %2 et %3.</translation>
    </message>
    <message>
        <source>tf.nn.depthwise_conv2d takes a stride above 1 or a dilation above 1, not both.</source>
        <translation>tf.nn.depthwise_conv2d accepte un pas supérieur à 1 ou une dilatation supérieure à 1, pas les deux.</translation>
    </message>
    <message>
        <source>The pointwise filter must be 1 by 1, not %1 by %2.</source>
        <translation>Le filtre ponctuel doit faire 1 sur 1, et non %1 sur %2.</translation>
    </message>
    <message>
        <source>ksize must have 1, 2 or 4 entries, not %1.</source>
        <translation>ksize doit avoir 1, 2 ou 4 éléments, et non %1.</translation>
    </message>
    <message>
        <source>The window must have at least 1 row and 1 column; here it has %1 and %2.</source>
        <translation>La fenêtre doit avoir au moins 1 ligne et 1 colonne&#xa0;; ici, elle en a %1 et %2.</translation>
    </message>
    <message>
        <source>The window cannot go over the batch: ksize must be 1 there, not %1.</source>
        <translation>La fenêtre ne peut pas s’étendre sur le lot&#xa0;: ksize doit y valoir 1, et non %1.</translation>
    </message>
    <message>
        <source>The window goes over rows and columns or over channels, not over both.</source>
        <translation>La fenêtre s’étend sur les lignes et les colonnes ou sur les canaux, pas sur les deux.</translation>
    </message>
    <message>
        <source>The padding must be smaller than the window: it is %1, and the window is %2.</source>
        <translation>Le padding doit être inférieur à la fenêtre&#xa0;: il est de %1, et la fenêtre de %2.</translation>
    </message>
    <message>
        <source>PyTorch pads by at most half the window: the padding is %1, and the window is %2.</source>
        <translation>PyTorch accepte un padding d’au plus une demi-fenêtre&#xa0;: le padding est de %1, et la fenêtre de %2.</translation>
    </message>
    <message>
        <source>tf.nn.avg_pool2d takes &quot;SAME&quot; or &quot;VALID&quot;, not a list of pairs.</source>
        <translation>tf.nn.avg_pool2d accepte &quot;SAME&quot; ou &quot;VALID&quot;, pas une liste de paires.</translation>
    </message>
    <message>
        <source>The bias must have 1 axis; it has %1.</source>
        <translation>Le biais doit avoir 1 axe&#xa0;; il en a %1.</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function, Keras and oneDNN refuse an input without channels. There is nothing to multiply, so every output number is 0.</source>
        <translation>Cela ne fonctionne qu’en exécution immédiate (eager)&#xa0;: tf.function, Keras et oneDNN refusent une entrée sans canaux. Il n’y a rien à multiplier, donc chaque nombre de sortie vaut 0.</translation>
    </message>
    <message>
        <source>A Sobel edge filter was added, because there was an input only</source>
        <translation>Un filtre de contours de Sobel a été ajouté, car il n’y avait qu’une entrée</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, because there was a filter only</source>
        <translation>Une entrée de petits nombres entiers a été ajoutée, car il n’y avait qu’un filtre</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>remarque : %1</translation>
    </message>
    <message>
        <source>there is no convolution in it to export</source>
        <translation>il ne contient aucune convolution à exporter</translation>
    </message>
    <message>
        <source>the encoder failed</source>
        <translation>l’encodeur a échoué</translation>
    </message>
    <message>
        <source>the virtual tensor would have more numbers than the limit of tensor elements; choose another tensor by --what</source>
        <translation>le tenseur virtuel aurait plus de nombres que la limite des éléments d’un tenseur ; choisissez un autre tenseur avec --what</translation>
    </message>
    <message>
        <source>this format takes at most %1 steps, and %2 are asked for; choose fewer by --steps or a coarser --grain</source>
        <translation>ce format prend au plus %1 étapes, et %2 sont demandées ; choisissez-en moins avec --steps ou un --grain plus gros</translation>
    </message>
    <message>
        <source>the animation would have more than 36000 frames; choose fewer --steps, a coarser --grain or a higher --speed</source>
        <translation>l’animation aurait plus de 36000 images ; choisissez moins de --steps, un --grain plus gros ou une --speed plus élevée</translation>
    </message>
    <message>
        <source>an animation has at most 8192 pixels a side; choose a smaller --size or --scale</source>
        <translation>une animation a au plus 8192 pixels de côté ; choisissez un --size ou un --scale plus petit</translation>
    </message>
    <message>
        <source>a handout takes at most 400 steps, and %1 are asked for; choose fewer by --steps or a coarser --grain</source>
        <translation>un polycopié prend au plus 400 étapes, et %1 sont demandées ; choisissez-en moins avec --steps ou un --grain plus gros</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>les pages n’ont pas pu être dessinées</translation>
    </message>
    <message>
        <source>a picture has at most 32767 pixels a side and 2^28 in all; choose a smaller --size or --scale</source>
        <translation>une image a au plus 32767 pixels de côté et 2^28 en tout ; choisissez un --size ou un --scale plus petit</translation>
    </message>
    <message>
        <source>there is no example of this name; there are %1</source>
        <translation>il n’y a pas d’exemple de ce nom ; il y a %1</translation>
    </message>
    <message>
        <source>the image&apos;s header is corrupt or truncated: it tells no size</source>
        <translation>l’en-tête de l’image est endommagé ou tronqué : il ne donne aucune taille</translation>
    </message>
    <message>
        <source>the image is too large: %1 pixels; the limit for a side is %2</source>
        <translation>l’image est trop grande : %1 pixels ; la limite pour un côté est %2</translation>
    </message>
    <message>
        <source>the file is empty, no image</source>
        <translation>le fichier est vide, ce n’est pas une image</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for the image format %1 is not installed</source>
        <translation>le greffon de Qt pour le format d’image %1 n’est pas installé</translation>
    </message>
    <message>
        <source>the %1 is corrupt or truncated: its decoder says &quot;%2&quot;</source>
        <translation>l’image %1 est endommagée ou tronquée : son décodeur dit « %2 »</translation>
    </message>
    <message>
        <source>the %1 is corrupt: its decoder says &quot;%2&quot;</source>
        <translation>l’image %1 est endommagée : son décodeur dit « %2 »</translation>
    </message>
    <message>
        <source>this kind of file is not known; these can be read: %1</source>
        <translation>ce genre de fichier n’est pas connu ; peuvent être lus : %1</translation>
    </message>
    <message>
        <source>the patch matrix is larger than the limit</source>
        <translation>la matrice des patchs dépasse la limite</translation>
    </message>
    <message>
        <source>the patch matrix is larger than the limit of printed numbers</source>
        <translation>la matrice des patchs dépasse la limite des nombres affichés</translation>
    </message>
    <message>
        <source>the JSON value ends here, but more text follows</source>
        <translation>la valeur JSON se termine ici, mais du texte suit</translation>
    </message>
    <message>
        <source>the text ends where a JSON value was expected</source>
        <translation>le texte se termine là où une valeur JSON était attendue</translation>
    </message>
    <message>
        <source>the text ends inside the object that opens at %1</source>
        <translation>le texte se termine dans l’objet ouvert en %1</translation>
    </message>
    <message>
        <source>the text ends inside the list that opens at %1</source>
        <translation>le texte se termine dans la liste ouverte en %1</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1; JSON puts text in double quotes</source>
        <translation>ce n’est pas une valeur JSON : %1 ; JSON met le texte entre guillemets doubles</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1; write &quot;inf&quot;, &quot;-inf&quot; or &quot;nan&quot; in quotes</source>
        <translation>ce n’est pas une valeur JSON : %1 ; écrivez &quot;inf&quot;, &quot;-inf&quot; ou &quot;nan&quot; entre guillemets</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1</source>
        <translation>ce n’est pas une valeur JSON : %1</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels</source>
        <translation>le JSON est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a name in double quotes was expected in this JSON object, not %1</source>
        <translation>un nom entre guillemets doubles était attendu dans cet objet JSON, et non %1</translation>
    </message>
    <message>
        <source>this object has more than %1 names</source>
        <translation>cet objet a plus de %1 noms</translation>
    </message>
    <message>
        <source>duplicate key %1: it is given twice in one object</source>
        <translation>clé %1 en double : elle figure deux fois dans un objet</translation>
    </message>
    <message>
        <source>a colon was expected after the name, not %1</source>
        <translation>un deux-points était attendu après le nom, et non %1</translation>
    </message>
    <message>
        <source>a comma or %1 was expected, not %2</source>
        <translation>une virgule ou %1 était attendue, et non %2</translation>
    </message>
    <message>
        <source>the closing quote of this text is missing</source>
        <translation>le guillemet fermant de ce texte manque</translation>
    </message>
    <message>
        <source>a control character stands in a text; write it as \u escape</source>
        <translation>un caractère de contrôle se trouve dans un texte ; écrivez-le sous la forme \u</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8</source>
        <translation>ce texte n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>this escape is not one of JSON&apos;s</source>
        <translation>cette séquence d’échappement n’existe pas en JSON</translation>
    </message>
    <message>
        <source>this escape is half of a surrogate pair</source>
        <translation>cette séquence est la moitié d’une paire de substitution</translation>
    </message>
    <message>
        <source>this is not a JSON number: %1</source>
        <translation>ce n’est pas un nombre JSON : %1</translation>
    </message>
    <message>
        <source>the text has %1 bytes; the limit is %2</source>
        <translation>le texte a %1 octets ; la limite est %2</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>le texte est en UTF-16 ; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>the table holds no number</source>
        <translation>le tableau ne contient aucun nombre</translation>
    </message>
    <message>
        <source>an empty line stands between the rows</source>
        <translation>une ligne vide se trouve entre les lignes</translation>
    </message>
    <message>
        <source>a quote stands inside a cell</source>
        <translation>un guillemet se trouve dans une cellule</translation>
    </message>
    <message>
        <source>this quote never closes</source>
        <translation>ce guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>text follows the closing quote of a cell</source>
        <translation>du texte suit le guillemet fermant d’une cellule</translation>
    </message>
    <message>
        <source>the first row holds words; it was taken as a header and left out</source>
        <translation>la première ligne contient des mots ; elle a été prise pour un en-tête et laissée de côté</translation>
    </message>
    <message>
        <source>this cell is empty; a number was expected</source>
        <translation>cette cellule est vide ; un nombre était attendu</translation>
    </message>
    <message>
        <source>%1 is out of range: too large for float64</source>
        <translation>%1 est hors limites : trop grand pour float64</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>the JPEG is truncated: its end mark is missing</source>
        <translation>le JPEG est tronqué : sa marque de fin manque</translation>
    </message>
    <message>
        <source>the GIF is truncated before the end of its first frame</source>
        <translation>le GIF est tronqué avant la fin de sa première image</translation>
    </message>
    <message>
        <source>the GIF holds no frame</source>
        <translation>le GIF ne contient aucune image</translation>
    </message>
    <message>
        <source>the GIF is corrupt: a block of an unknown kind</source>
        <translation>le GIF est endommagé : un bloc d’un genre inconnu</translation>
    </message>
    <message>
        <source>the BMP is truncated inside its header</source>
        <translation>le BMP est tronqué dans son en-tête</translation>
    </message>
    <message>
        <source>the BMP is truncated: its pixels want %1 bytes</source>
        <translation>le BMP est tronqué : ses pixels demandent %1 octets</translation>
    </message>
    <message>
        <source>the WebP is truncated: its header tells %1 bytes</source>
        <translation>le WebP est tronqué : son en-tête annonce %1 octets</translation>
    </message>
    <message>
        <source>this is no image of a format that can be read: PNG, JPEG, BMP, GIF, WebP, TIFF</source>
        <translation>ce n’est pas une image d’un format lisible : PNG, JPEG, BMP, GIF, WebP, TIFF</translation>
    </message>
    <message>
        <source>the image&apos;s header tells an empty picture, %1</source>
        <translation>l’en-tête annonce une image vide, %1</translation>
    </message>
    <message>
        <source>a lesson has to be a JSON object</source>
        <translation>une leçon doit être un objet JSON</translation>
    </message>
    <message>
        <source>`conv2d_lab`, the version of the lesson format, is missing; this JSON is no lesson</source>
        <translation>`conv2d_lab`, la version du format de leçon, manque ; ce JSON n’est pas une leçon</translation>
    </message>
    <message>
        <source>`%1` has to be the number 1</source>
        <translation>`%1` doit être le nombre 1</translation>
    </message>
    <message>
        <source>version %1 of the lesson format is not known; this program reads versions 1 and 2</source>
        <translation>la version %1 du format de leçon n’est pas connue ; ce programme lit les versions 1 et 2</translation>
    </message>
    <message>
        <source>`call` is missing</source>
        <translation>`call` manque</translation>
    </message>
    <message>
        <source>`image_maximum` has to be 0 or more</source>
        <translation>`image_maximum` doit être supérieur ou égal à 0</translation>
    </message>
    <message>
        <source>%1:%2: %3 is not known and was left out</source>
        <translation>%1:%2 : %3 n’est pas connu et a été laissé de côté</translation>
    </message>
    <message>
        <source>`%1` has to be an object</source>
        <translation>`%1` doit être un objet</translation>
    </message>
    <message>
        <source>`%1` is missing in this call</source>
        <translation>`%1` manque dans cet appel</translation>
    </message>
    <message>
        <source>`%1` has a shape only; it is filled with zeros</source>
        <translation>`%1` n’a qu’une forme ; il est rempli de zéros</translation>
    </message>
    <message>
        <source>`%1` has to be a list of numbers</source>
        <translation>`%1` doit être une liste de nombres</translation>
    </message>
    <message>
        <source>`%1` has more than the %2 values of its shape %3</source>
        <translation>`%1` a plus que les %2 valeurs de sa forme %3</translation>
    </message>
    <message>
        <source>`%1` has %2 values, but its shape %3 wants %4</source>
        <translation>`%1` a %2 valeurs, mais sa forme %3 en demande %4</translation>
    </message>
    <message>
        <source>`%1` means %2 elements; the limit for one tensor is %3</source>
        <translation>`%1` représente %2 éléments ; la limite pour un tenseur est %3</translation>
    </message>
    <message>
        <source>the lesson has more than %1 elements, the limit for one document</source>
        <translation>la leçon a plus de %1 éléments, la limite pour un document</translation>
    </message>
    <message>
        <source>`padding` is an empty word</source>
        <translation>`padding` est un mot vide</translation>
    </message>
    <message>
        <source>`%1` has to be &quot;SAME&quot;, &quot;VALID&quot; or a list of pairs</source>
        <translation>`%1` doit être &quot;SAME&quot;, &quot;VALID&quot; ou une liste de paires</translation>
    </message>
    <message>
        <source>`padding` has more than 64 entries</source>
        <translation>`padding` a plus de 64 éléments</translation>
    </message>
    <message>
        <source>`%1` is negative</source>
        <translation>`%1` est négatif</translation>
    </message>
    <message>
        <source>`%1` has to be a list</source>
        <translation>`%1` doit être une liste</translation>
    </message>
    <message>
        <source>the lesson has more than 1000 pages</source>
        <translation>la leçon a plus de 1000 pages</translation>
    </message>
    <message>
        <source>`%1` has to be a list of objects</source>
        <translation>`%1` doit être une liste d’objets</translation>
    </message>
    <message>
        <source>`%1` is missing in `%2`</source>
        <translation>`%1` manque dans `%2`</translation>
    </message>
    <message>
        <source>`after` holds a bias, an activation and a pooling, in this order and each at most once</source>
        <translation>`after` contient un biais, une activation et un pooling, dans cet ordre et chacun au plus une fois</translation>
    </message>
    <message>
        <source>`alpha` has to be finite</source>
        <translation>`alpha` doit être fini</translation>
    </message>
    <message>
        <source>`%1` has more than %2 values</source>
        <translation>`%1` a plus de %2 valeurs</translation>
    </message>
    <message>
        <source>`divisor_override` is 0</source>
        <translation>`divisor_override` vaut 0</translation>
    </message>
    <message>
        <source>`dy` has to be &quot;ones&quot; or a list of numbers</source>
        <translation>`dy` doit être &quot;ones&quot; ou une liste de nombres</translation>
    </message>
    <message>
        <source>`%1` has to be text</source>
        <translation>`%1` doit être du texte</translation>
    </message>
    <message>
        <source>`%1` has to be true or false</source>
        <translation>`%1` doit être true ou false</translation>
    </message>
    <message>
        <source>`%1` has to be one of %2</source>
        <translation>`%1` doit être l’un de ceux-ci : %2</translation>
    </message>
    <message>
        <source>`%1` has to be a whole number</source>
        <translation>`%1` doit être un nombre entier</translation>
    </message>
    <message>
        <source>`%1` has to be a list of whole numbers</source>
        <translation>`%1` doit être une liste de nombres entiers</translation>
    </message>
    <message>
        <source>`%1` has more than %2 entries</source>
        <translation>`%1` a plus de %2 éléments</translation>
    </message>
    <message>
        <source>%1 in `%2` is out of range of %3: too large</source>
        <translation>%1 dans `%2` est hors des limites de %3 : trop grand</translation>
    </message>
    <message>
        <source>a number, or &quot;nan&quot;, &quot;inf&quot; or &quot;-inf&quot;, was expected in `%1`</source>
        <translation>un nombre, ou &quot;nan&quot;, &quot;inf&quot; ou &quot;-inf&quot;, était attendu dans `%1`</translation>
    </message>
    <message>
        <source>a { was expected at the start of the header</source>
        <translation>un { était attendu au début de l’en-tête</translation>
    </message>
    <message>
        <source>a comma or } was expected in the header</source>
        <translation>une virgule ou } était attendue dans l’en-tête</translation>
    </message>
    <message>
        <source>more text follows the header&apos;s dictionary</source>
        <translation>du texte suit le dictionnaire de l’en-tête</translation>
    </message>
    <message>
        <source>the header lacks one of descr, fortran_order, shape</source>
        <translation>il manque à l’en-tête descr, fortran_order ou shape</translation>
    </message>
    <message>
        <source>a text in quotes was expected in the header</source>
        <translation>un texte entre guillemets était attendu dans l’en-tête</translation>
    </message>
    <message>
        <source>a colon was expected in the header</source>
        <translation>un deux-points était attendu dans l’en-tête</translation>
    </message>
    <message>
        <source>the header has an unknown key</source>
        <translation>l’en-tête a une clé inconnue</translation>
    </message>
    <message>
        <source>the header has a key twice</source>
        <translation>l’en-tête a une clé en double</translation>
    </message>
    <message>
        <source>a structured array (records) cannot be read; only plain numbers can</source>
        <translation>un tableau structuré (enregistrements) ne peut pas être lu ; seuls de simples nombres le peuvent</translation>
    </message>
    <message>
        <source>an object array holds pickled Python objects, which are never read</source>
        <translation>un tableau d’objets contient des objets Python sérialisés (pickle), qui ne sont jamais lus</translation>
    </message>
    <message>
        <source>the type &apos;%1&apos; cannot be read; numbers and bool can</source>
        <translation>le type &apos;%1&apos; ne peut pas être lu ; les nombres et bool le peuvent</translation>
    </message>
    <message>
        <source>fortran_order has to be True or False</source>
        <translation>fortran_order doit être True ou False</translation>
    </message>
    <message>
        <source>shape has to be a tuple</source>
        <translation>shape doit être un tuple</translation>
    </message>
    <message>
        <source>a comma or ) was expected in the shape</source>
        <translation>une virgule ou ) était attendue dans la forme</translation>
    </message>
    <message>
        <source>the shape has %1 axes; the limit is %2</source>
        <translation>la forme a %1 axes ; la limite est %2</translation>
    </message>
    <message>
        <source>the shape %1 means %2 elements, which is too large: the limit is %3</source>
        <translation>la forme %1 représente %2 éléments, ce qui est trop grand : la limite est %3</translation>
    </message>
    <message>
        <source>a size in the shape is no number or too large</source>
        <translation>une taille de la forme n’est pas un nombre ou est trop grande</translation>
    </message>
    <message>
        <source>a number was expected in the shape</source>
        <translation>un nombre était attendu dans la forme</translation>
    </message>
    <message>
        <source>the shape has a negative size, %1</source>
        <translation>la forme a une taille négative, %1</translation>
    </message>
    <message>
        <source>the file is truncated: it ends inside NumPy&apos;s mark</source>
        <translation>le fichier est tronqué : il se termine dans la marque de NumPy</translation>
    </message>
    <message>
        <source>this is no .npy file: NumPy&apos;s mark is missing</source>
        <translation>ce n’est pas un fichier .npy : la marque de NumPy manque</translation>
    </message>
    <message>
        <source>the file is truncated before its version</source>
        <translation>le fichier est tronqué avant sa version</translation>
    </message>
    <message>
        <source>version %1.%2 of the format is not known; 1.0, 2.0 and 3.0 are</source>
        <translation>la version %1.%2 du format n’est pas connue ; 1.0, 2.0 et 3.0 le sont</translation>
    </message>
    <message>
        <source>the file is truncated before its header</source>
        <translation>le fichier est tronqué avant son en-tête</translation>
    </message>
    <message>
        <source>the header should have %1 bytes, but the file is truncated: %2 are left</source>
        <translation>l’en-tête devrait avoir %1 octets, mais le fichier est tronqué : il en reste %2</translation>
    </message>
    <message>
        <source>the data is truncated: %1 bytes expected, %2 found</source>
        <translation>les données sont tronquées : %1 octets attendus, %2 trouvés</translation>
    </message>
    <message>
        <source>%1 trailing bytes follow the array of the size its header tells</source>
        <translation>%1 octets suivent encore le tableau de la taille annoncée par son en-tête</translation>
    </message>
    <message>
        <source>the file is empty, no zip archive</source>
        <translation>le fichier est vide, ce n’est pas une archive zip</translation>
    </message>
    <message>
        <source>the zip archive is truncated: its central directory is missing</source>
        <translation>l’archive zip est tronquée : son répertoire central manque</translation>
    </message>
    <message>
        <source>this is no zip archive</source>
        <translation>ce n’est pas une archive zip</translation>
    </message>
    <message>
        <source>the zip archive is corrupt: error %1 of libzip</source>
        <translation>l’archive zip est endommagée : erreur %1 de libzip</translation>
    </message>
    <message>
        <source>its size is not told</source>
        <translation>sa taille n’est pas indiquée</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>compression method %1 is not read; NumPy stores or deflates</source>
        <translation>la méthode de compression %1 n’est pas lue ; NumPy stocke tel quel ou par deflate</translation>
    </message>
    <message>
        <source>it is too large: %1 bytes; the limit for an archive is %2</source>
        <translation>il est trop grand : %1 octets ; la limite pour une archive est %2</translation>
    </message>
    <message>
        <source>it inflates %1 bytes to %2, a ratio beyond the limit of %3</source>
        <translation>il décompresse %1 octets en %2, un rapport au-delà de la limite de %3</translation>
    </message>
    <message>
        <source>it cannot be opened: error %1 of libzip</source>
        <translation>il ne peut pas être ouvert : erreur %1 de libzip</translation>
    </message>
    <message>
        <source>its checksum (CRC) is wrong: the data is corrupt</source>
        <translation>sa somme de contrôle (CRC) est fausse : les données sont endommagées</translation>
    </message>
    <message>
        <source>it is corrupt: error %1 of libzip</source>
        <translation>il est endommagé : erreur %1 de libzip</translation>
    </message>
    <message>
        <source>it is larger than the archive says</source>
        <translation>il est plus grand que l’archive ne l’indique</translation>
    </message>
    <message>
        <source>it is truncated: %1 bytes expected, %2 found</source>
        <translation>il est tronqué : %1 octets attendus, %2 trouvés</translation>
    </message>
    <message>
        <source>the archive has more than 10000 members, the limit</source>
        <translation>l’archive a plus de 10000 membres, la limite</translation>
    </message>
    <message>
        <source>the archive holds no .npy member</source>
        <translation>l’archive ne contient aucun membre .npy</translation>
    </message>
    <message>
        <source>the zip archive&apos;s directory is corrupt</source>
        <translation>le répertoire de l’archive zip est endommagé</translation>
    </message>
    <message>
        <source>the archive holds two members of this name</source>
        <translation>l’archive contient deux membres de ce nom</translation>
    </message>
    <message>
        <source>the members up to this one are too large together: %1 bytes, beyond the limit</source>
        <translation>les membres jusqu’à celui-ci sont trop grands ensemble : %1 octets, au-delà de la limite</translation>
    </message>
    <message>
        <source>member %1 is no .npy array and was left out</source>
        <translation>le membre %1 n’est pas un tableau .npy et a été laissé de côté</translation>
    </message>
    <message>
        <source>the arrays up to this one have more than %1 elements, the limit</source>
        <translation>les tableaux jusqu’à celui-ci ont plus de %1 éléments, la limite</translation>
    </message>
    <message>
        <source>the Conv node %1: its strides, dilations, pads or kernel_shape are not those of two axes</source>
        <translation>le nœud Conv %1 : ses strides, dilations, pads ou kernel_shape ne sont pas ceux de deux axes</translation>
    </message>
    <message>
        <source>the Conv node %1: its kernel_shape is not that of its weights %2</source>
        <translation>le nœud Conv %1 : son kernel_shape n’est pas celui de ses poids %2</translation>
    </message>
    <message>
        <source>the Conv node %1: its %2 output channels do not share out among %3 groups</source>
        <translation>le nœud Conv %1 : ses %2 canaux de sortie ne se répartissent pas en %3 groupes</translation>
    </message>
    <message>
        <source>the Conv node %1: its auto_pad is none of NOTSET, VALID, SAME_UPPER and SAME_LOWER</source>
        <translation>le nœud Conv %1 : son auto_pad n’est ni NOTSET, ni VALID, ni SAME_UPPER, ni SAME_LOWER</translation>
    </message>
    <message>
        <source>none of the %1 nodes of the graph is of the type Conv</source>
        <translation>aucun des %1 nœuds du graphe n’est du type Conv</translation>
    </message>
    <message>
        <source>a Conv node has %1 inputs; it needs an image and weights</source>
        <translation>un nœud Conv a %1 entrées ; il lui faut une image et des poids</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are of the type %2 of ONNX, which is not read</source>
        <translation>le nœud Conv %1 a été laissé de côté : ses poids sont du type ONNX %2, qui n’est pas lu</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are not in the file, but come from another node</source>
        <translation>le nœud Conv %1 a été laissé de côté : ses poids ne sont pas dans le fichier, mais viennent d’un autre nœud</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights have the shape %2; 4 axes are needed, none empty</source>
        <translation>le nœud Conv %1 a été laissé de côté : ses poids ont la forme %2 ; il faut 4 axes, aucun vide</translation>
    </message>
    <message>
        <source>the weights up to these have more than %1 elements, the limit</source>
        <translation>les poids jusqu’à ceux-ci ont plus de %1 éléments, la limite</translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 were rounded from %4 to float32</source>
        <translation>%1 des %2 valeurs de %3 ont été arrondies de %4 à float32</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, of the size that the model names</source>
        <translation>Une entrée de petits nombres entiers a été ajoutée, de la taille que le modèle indique</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, because the model does not say how large it is</source>
        <translation>Une entrée de petits nombres entiers a été ajoutée, car le modèle ne dit pas quelle est sa taille</translation>
    </message>
    <message>
        <source>The model pads as SAME_LOWER, which tf.nn.conv2d has not; explicit padding for this input stands for it</source>
        <translation>Le modèle complète en SAME_LOWER, que tf.nn.conv2d n’a pas ; un remplissage explicite pour cette entrée en tient lieu</translation>
    </message>
    <message>
        <source>Biases were left out, because tf.nn.conv2d has none</source>
        <translation>Les biais ont été laissés de côté, car tf.nn.conv2d n’en a pas</translation>
    </message>
    <message>
        <source>Of %1 convolution layers the first %2 were read</source>
        <translation>Sur %1 couches de convolution, les %2 premières ont été lues</translation>
    </message>
    <message>
        <source>%1 of the layers are too large for a page beside the others and were left out</source>
        <translation>%1 des couches sont trop grandes pour une page à côté des autres et ont été laissées de côté</translation>
    </message>
    <message>
        <source>Each of the %1 layers that are shown is a page of the lesson</source>
        <translation>Chacune des %1 couches montrées est une page de la leçon</translation>
    </message>
    <message>
        <source>The other nodes of the model are no convolutions and were not read</source>
        <translation>Les autres nœuds du modèle ne sont pas des convolutions et n’ont pas été lus</translation>
    </message>
    <message>
        <source>a field of the model is not of the type that ONNX has for it</source>
        <translation>un champ du modèle n’est pas du type prévu par ONNX</translation>
    </message>
    <message>
        <source>the values of a tensor are not of the type that ONNX has for them</source>
        <translation>les valeurs d’un tenseur ne sont pas du type prévu par ONNX</translation>
    </message>
    <message>
        <source>a name has %1 bytes; the limit is %2</source>
        <translation>un nom a %1 octets ; la limite est %2</translation>
    </message>
    <message>
        <source>a name is not UTF-8</source>
        <translation>un nom n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>a list has more than %1 numbers, the limit</source>
        <translation>une liste a plus de %1 nombres, la limite</translation>
    </message>
    <message>
        <source>a Conv node has more than %1 inputs</source>
        <translation>un nœud Conv a plus de %1 entrées</translation>
    </message>
    <message>
        <source>the attribute %1 has more than %2 numbers, the limit</source>
        <translation>l’attribut %1 a plus de %2 nombres, la limite</translation>
    </message>
    <message>
        <source>its values are in another file; no file but this one is opened</source>
        <translation>ses valeurs sont dans un autre fichier ; aucun autre que celui-ci n’est ouvert</translation>
    </message>
    <message>
        <source>its shape has %1 axes; the limit is %2</source>
        <translation>sa forme a %1 axes ; la limite est %2</translation>
    </message>
    <message>
        <source>its shape %1 means %2 elements; the limit is %3</source>
        <translation>sa forme %1 représente %2 éléments ; la limite est %3</translation>
    </message>
    <message>
        <source>its shape %1 wants %2 bytes, but it has %3</source>
        <translation>sa forme %1 demande %2 octets, mais il en a %3</translation>
    </message>
    <message>
        <source>it is one part of a tensor that was cut up</source>
        <translation>c’est une partie d’un tenseur découpé</translation>
    </message>
    <message>
        <source>the tensor %1 has more values than its shape, which wants %2 bytes</source>
        <translation>le tenseur %1 a plus de valeurs que sa forme, qui demande %2 octets</translation>
    </message>
    <message>
        <source>a shape has more than %1 axes, the limit</source>
        <translation>une forme a plus de %1 axes, la limite</translation>
    </message>
    <message>
        <source>the model has a second graph</source>
        <translation>le modèle a un second graphe</translation>
    </message>
    <message>
        <source>the graph is not of the type that ONNX has for it</source>
        <translation>le graphe n’est pas du type prévu par ONNX</translation>
    </message>
    <message>
        <source>the file ends without a graph; it is truncated or no ONNX model</source>
        <translation>le fichier se termine sans graphe ; il est tronqué ou n’est pas un modèle ONNX</translation>
    </message>
    <message>
        <source>the file ends without its sets of operators; it is truncated</source>
        <translation>le fichier se termine sans ses jeux d’opérateurs ; il est tronqué</translation>
    </message>
    <message>
        <source>the graph has more than %1 nodes and tensors, the limit</source>
        <translation>le graphe a plus de %1 nœuds et tenseurs, la limite</translation>
    </message>
    <message>
        <source>the PNG is corrupt: a checksum (CRC) is wrong</source>
        <translation>le PNG est endommagé : une somme de contrôle (CRC) est fausse</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its header is not one of the standard&apos;s</source>
        <translation>le PNG est endommagé : son en-tête n’est pas conforme à la norme</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its compressed data does not make the picture that its header tells</source>
        <translation>le PNG est endommagé : ses données compressées ne donnent pas l’image annoncée par son en-tête</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its compressed data ends before the picture is complete</source>
        <translation>le PNG est endommagé : ses données compressées se terminent avant que l’image soit complète</translation>
    </message>
    <message>
        <source>the PNG is truncated: the file ends inside a chunk or before the end mark</source>
        <translation>le PNG est tronqué : le fichier se termine dans un bloc ou avant la marque de fin</translation>
    </message>
    <message>
        <source>a number is truncated</source>
        <translation>un nombre est tronqué</translation>
    </message>
    <message>
        <source>a number has more than 64 bits</source>
        <translation>un nombre a plus de 64 bits</translation>
    </message>
    <message>
        <source>there is no field of the number %1 in a Protocol Buffers message</source>
        <translation>il n’y a pas de champ numéro %1 dans un message Protocol Buffers</translation>
    </message>
    <message>
        <source>a field should have %1 bytes, but only %2 follow in its message; the file is truncated or damaged</source>
        <translation>un champ devrait avoir %1 octets, mais seuls %2 suivent dans son message ; le fichier est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>a field is written in the way %1, which is not in use</source>
        <translation>un champ est écrit de la manière %1, qui n’est pas utilisée</translation>
    </message>
    <message>
        <source>%1 cannot be a filter: it has the shape %2; 2 to 4 axes are needed, none empty</source>
        <translation>%1 ne peut pas être un filtre : il a la forme %2 ; il faut 2 à 4 axes, aucun vide</translation>
    </message>
    <message>
        <source>%1 cannot be an input: it has the shape %2; 1 axis or more is needed, none empty</source>
        <translation>%1 ne peut pas être une entrée : il a la forme %2 ; il faut au moins 1 axe, aucun vide</translation>
    </message>
    <message>
        <source>there is no array here that can be an input or a filter</source>
        <translation>il n’y a ici aucun tableau qui puisse être une entrée ou un filtre</translation>
    </message>
    <message>
        <source>the file is truncated: it ends before the length of its header</source>
        <translation>le fichier est tronqué : il se termine avant la longueur de son en-tête</translation>
    </message>
    <message>
        <source>the header should have %1 bytes, but only %2 follow; the file is truncated or no safetensors file</source>
        <translation>l’en-tête devrait avoir %1 octets, mais seuls %2 suivent ; le fichier est tronqué ou n’est pas un fichier safetensors</translation>
    </message>
    <message>
        <source>the header has to be a JSON object</source>
        <translation>l’en-tête doit être un objet JSON</translation>
    </message>
    <message>
        <source>the file holds no tensor that can be read</source>
        <translation>le fichier ne contient aucun tenseur lisible</translation>
    </message>
    <message>
        <source>its entry in the header has to be an object</source>
        <translation>son entrée dans l’en-tête doit être un objet</translation>
    </message>
    <message>
        <source>its dtype is missing in the header</source>
        <translation>son dtype manque dans l’en-tête</translation>
    </message>
    <message>
        <source>its shape in the header has to be a list of whole numbers, 0 or more</source>
        <translation>sa forme dans l’en-tête doit être une liste de nombres entiers positifs ou nuls</translation>
    </message>
    <message>
        <source>its data_offsets have to be two whole numbers, the first not above the second</source>
        <translation>ses data_offsets doivent être deux nombres entiers, le premier ne dépassant pas le second</translation>
    </message>
    <message>
        <source>its data_offsets reach to byte %1 of the data, which is truncated at %2</source>
        <translation>ses data_offsets vont jusqu’à l’octet %1 des données, tronquées à %2</translation>
    </message>
    <message>
        <source>tensor %1 was left out: its type %2 cannot be read</source>
        <translation>le tenseur %1 a été laissé de côté : son type %2 ne peut pas être lu</translation>
    </message>
    <message>
        <source>its shape wants %1 bytes, its data_offsets span %2</source>
        <translation>sa forme demande %1 octets, ses data_offsets en couvrent %2</translation>
    </message>
    <message>
        <source>the tensors up to this one have more than %1 elements, the limit</source>
        <translation>les tenseurs jusqu’à celui-ci ont plus de %1 éléments, la limite</translation>
    </message>
    <message>
        <source>its data_offsets overlap those of another tensor: it begins at %1, the one before ends at %2</source>
        <translation>ses data_offsets chevauchent ceux d’un autre tenseur : il commence à %1, le précédent finit à %2</translation>
    </message>
    <message>
        <source>its data_offsets leave a hole of %1 bytes before it</source>
        <translation>ses data_offsets laissent un trou de %1 octets avant lui</translation>
    </message>
    <message>
        <source>%1 trailing bytes belong to no tensor</source>
        <translation>%1 octets à la fin n’appartiennent à aucun tenseur</translation>
    </message>
    <message>
        <source>patch_matrix (%1) and flat_filter (%2) are left out: one of them has more than %3 numbers</source>
        <translation>patch_matrix (%1) et flat_filter (%2) sont laissés de côté : l’un d’eux a plus de %3 nombres</translation>
    </message>
    <message>
        <source>what follows a conv2d_transpose, and its gradients, are not computed yet</source>
        <translation>ce qui suit un conv2d_transpose et ses gradients ne sont pas encore calculés</translation>
    </message>
    <message>
        <source>too many numbers for a program text</source>
        <translation>trop de nombres pour un texte de programme</translation>
    </message>
    <message>
        <source>a spreadsheet of this call would have more than %1 cells, or more rows or columns than a sheet can have</source>
        <translation>une feuille de calcul de cet appel aurait plus de %1 cellules, ou plus de lignes ou de colonnes qu’une feuille ne peut en avoir</translation>
    </message>
    <message>
        <source>conv2d_transpose is computed, but has no picture yet</source>
        <translation>conv2d_transpose est calculé, mais n’a pas encore d’image</translation>
    </message>
    <message>
        <source>a size in the shape is negative</source>
        <translation>une taille de la forme est négative</translation>
    </message>
    <message>
        <source>the shape is too large</source>
        <translation>la forme est trop grande</translation>
    </message>
    <message>
        <source>the image is too large to be decoded: %1 pixels; the limit is %2</source>
        <translation>l’image est trop grande pour être décodée : %1 pixels ; la limite est %2</translation>
    </message>
    <message>
        <source>the image was scaled down from %1 to %2 pixels; --max-side N keeps more</source>
        <translation>l’image a été réduite de %1 à %2 pixels ; --max-side N en garde davantage</translation>
    </message>
    <message>
        <source>the image is too large: %1 values; the limit is %2, and --max-side N makes it smaller</source>
        <translation>l’image est trop grande : %1 valeurs ; la limite est %2, et --max-side N la réduit</translation>
    </message>
    <message>
        <source>the file holds %1 pictures; the first one was taken</source>
        <translation>le fichier contient %1 images ; la première a été prise</translation>
    </message>
    <message>
        <source>no .npy member of the archive can be read: %1</source>
        <translation>aucun membre .npy de l’archive ne peut être lu : %1</translation>
    </message>
    <message>
        <source>member %1 was left out: %2</source>
        <translation>le membre %1 a été laissé de côté : %2</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are not in the file, but an input of the graph, given when it runs</source>
        <translation>le nœud Conv %1 a été laissé de côté : ses poids ne sont pas dans le fichier, mais sont une entrée du graphe, donnée à l’exécution</translation>
    </message>
    <message>
        <source>a live page takes at most %1 numbers, and this lesson has %2</source>
        <translation>une page vivante accepte au plus %1 nombres, et cette leçon en a %2</translation>
    </message>
    <message>
        <source>no lesson is open</source>
        <translation>aucune leçon n’est ouverte</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>this cell cannot be changed</source>
        <translation>cette cellule ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>such a size is not possible here</source>
        <translation>une telle taille n’est pas possible ici</translation>
    </message>
    <message>
        <source>there is no such fill</source>
        <translation>ce remplissage n’existe pas</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>the file has %1 bytes; the limit for its kind is %2</source>
        <translation>le fichier a %1 octets ; la limite pour ce type est %2</translation>
    </message>
    <message>
        <source>the data has more than %1 bytes, the limit for its kind</source>
        <translation>les données dépassent %1 octets, la limite pour ce type</translation>
    </message>
    <message>
        <source>the table has more than %1 numbers, the limit</source>
        <translation>le tableau a plus de %1 nombres, la limite</translation>
    </message>
    <message>
        <source>nothing can be written in %1</source>
        <translation>rien ne peut être écrit dans %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>this is neither a file nor a pipe; it is not replaced</source>
        <translation>ce n’est ni un fichier ni un tube ; il n’est pas remplacé</translation>
    </message>
    <message>
        <source>the output would have %1 numbers; the limit is %2</source>
        <translation>la sortie aurait %1 nombres ; la limite est %2</translation>
    </message>
    <message>
        <source>the output takes %1 multiply-adds; the limit is %2, and --max-work N raises it</source>
        <translation>la sortie demande %1 multiplications-additions ; la limite est %2, et --max-work N la relève</translation>
    </message>
    <message>
        <source>the TIFF is truncated before the end of its first picture</source>
        <translation>le TIFF est tronqué avant la fin de sa première image</translation>
    </message>
    <message>
        <source>this is no PBM, PGM or PPM picture: its mark P1 to P6 is missing</source>
        <translation>ce n’est pas une image PBM, PGM ou PPM : sa marque P1 à P6 manque</translation>
    </message>
    <message>
        <source>the image is too large: %1 × %2 pixels; the limit is %3 for a side and %4 values</source>
        <translation>l’image est trop grande : %1 × %2 pixels ; la limite est de %3 par côté et de %4 valeurs</translation>
    </message>
    <message>
        <source>the greatest value is above 65535</source>
        <translation>la plus grande valeur dépasse 65535</translation>
    </message>
    <message>
        <source>the file holds more than one picture; the first one was taken</source>
        <translation>le fichier contient plusieurs images ; la première a été prise</translation>
    </message>
    <message>
        <source>the picture is truncated: it ends before its last value</source>
        <translation>l’image est tronquée : elle se termine avant sa dernière valeur</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>un nombre était attendu</translation>
    </message>
    <message>
        <source>a size or the greatest value is 0</source>
        <translation>une taille ou la plus grande valeur est 0</translation>
    </message>
    <message>
        <source>the picture is truncated: it ends before its last row</source>
        <translation>l’image est tronquée : elle se termine avant sa dernière ligne</translation>
    </message>
    <message>
        <source>the value %1 is above the greatest, %2</source>
        <translation>la valeur %1 dépasse la plus grande, %2</translation>
    </message>
    <message>
        <source>it shares bytes of the archive with the member %1</source>
        <translation>il partage des octets de l’archive avec le membre %1</translation>
    </message>
    <message>
        <source>none of these steps finishes an output number</source>
        <translation>aucune de ces étapes n’achève un nombre de la sortie</translation>
    </message>
    <message>
        <source>a set has at most %1 exercises</source>
        <translation>une série a au plus %1 exercices</translation>
    </message>
    <message>
        <source>a film strip shows calls whose numbers fit: a window of at most 12 × 12 cells and 4 channels a filter</source>
        <translation>une bande d’images montre des appels dont les nombres tiennent&#xa0;: une fenêtre d’au plus 12 × 12 cases et 4 canaux par filtre</translation>
    </message>
    <message>
        <source>The call begins with tf.nn.conv2d</source>
        <translation>L’appel commence par tf.nn.conv2d</translation>
    </message>
    <message>
        <source>An opening bracket is missing</source>
        <translation>Il manque une parenthèse ouvrante</translation>
    </message>
    <message>
        <source>The closing bracket is missing</source>
        <translation>Il manque la parenthèse fermante</translation>
    </message>
    <message>
        <source>Insert ) at the end</source>
        <translation>Mettre ) à la fin</translation>
    </message>
    <message>
        <source>Nothing may follow the call</source>
        <translation>Rien ne doit suivre l’appel</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>A value without a name may not follow named ones</source>
        <translation>Une valeur sans nom ne peut pas suivre des valeurs nommées</translation>
    </message>
    <message>
        <source>There is one value too many</source>
        <translation>Il y a une valeur de trop</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 est donné deux fois</translation>
    </message>
    <message>
        <source>A comma is missing here</source>
        <translation>Il manque une virgule ici</translation>
    </message>
    <message>
        <source>Insert a comma</source>
        <translation>Mettre une virgule</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>tf.nn.conv2d has no groups: they follow from the filter&apos;s depth</source>
        <translation>tf.nn.conv2d n’a pas de groupes&#xa0;: ils découlent de la profondeur du filtre</translation>
    </message>
    <message>
        <source>A value is missing here</source>
        <translation>Il manque une valeur ici</translation>
    </message>
    <message>
        <source>This character does not belong here</source>
        <translation>Ce caractère n’a pas sa place ici</translation>
    </message>
    <message>
        <source>The brackets are nested too deep</source>
        <translation>Les crochets sont trop imbriqués</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>Ce crochet n’est pas fermé</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Mettre %1</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>Il manque le guillemet fermant</translation>
    </message>
    <message>
        <source>A whole number is expected here</source>
        <translation>Un nombre entier est attendu ici</translation>
    </message>
    <message>
        <source>Write a name here; the values of %1 are edited in its grid</source>
        <translation>Les valeurs de %1 se modifient dans sa grille&#xa0;; ici figure un nom</translation>
    </message>
    <message>
        <source>%1 is a whole number or a list of them</source>
        <translation>%1 est un nombre entier ou une liste de nombres entiers</translation>
    </message>
    <message>
        <source>padding is &quot;VALID&quot;, &quot;SAME&quot; or a list of four pairs</source>
        <translation>padding est &quot;VALID&quot;, &quot;SAME&quot; ou une liste de quatre paires</translation>
    </message>
    <message>
        <source>data_format is &quot;NHWC&quot; or &quot;NCHW&quot;</source>
        <translation>data_format est &quot;NHWC&quot; ou &quot;NCHW&quot;</translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <translation>%1 doit être donné</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Make the filter %1 deep</source>
        <translation>Donner au filtre une profondeur de %1</translation>
    </message>
    <message>
        <source>tf.nn.%1 has no argument of this name</source>
        <translation>tf.nn.%1 n&apos;a pas d&apos;argument de ce nom</translation>
    </message>
    <message>
        <source>Only bias_add, one activation and one pooling may follow, in this order</source>
        <translation>Seuls peuvent suivre bias_add, une activation et un pooling, dans cet ordre</translation>
    </message>
    <message>
        <source>The bias is a list of numbers, one for each filter</source>
        <translation>Le biais est une liste de nombres, un par filtre</translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <translation>%1 est un nombre</translation>
    </message>
    <message>
        <source>Softmax goes along the channels here</source>
        <translation>Ici, softmax suit les canaux</translation>
    </message>
    <message>
        <source>Each line takes the result of the line above</source>
        <translation>Chaque ligne prend le résultat de la ligne précédente</translation>
    </message>
    <message>
        <source>All lines have the data format of the call</source>
        <translation>Toutes les lignes ont le format de données de l&apos;appel</translation>
    </message>
    <message>
        <source>a bracket &apos;)&apos; is missing here</source>
        <translation>une parenthèse &apos;)&apos; manque ici</translation>
    </message>
    <message>
        <source>a bracket &apos;]&apos; is missing here</source>
        <translation>un crochet &apos;]&apos; manque ici</translation>
    </message>
    <message>
        <source>a bracket &apos;}&apos; is missing here</source>
        <translation>une accolade &apos;}&apos; manque ici</translation>
    </message>
    <message>
        <source>a choice depends on random values: it may go another way in a run</source>
        <translation>un choix dépend de valeurs aléatoires : il peut être autre à l’exécution</translation>
    </message>
    <message>
        <source>a comma or an operator is missing before this</source>
        <translation>une virgule ou un opérateur manque avant ceci</translation>
    </message>
    <message>
        <source>a comprehension among other arguments needs brackets of its own</source>
        <translation>une compréhension parmi d’autres arguments a besoin de ses propres parenthèses</translation>
    </message>
    <message>
        <source>a comprehension has one value before &apos;for&apos;</source>
        <translation>une compréhension a une seule valeur avant &apos;for&apos;</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>un dictionnaire</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>une division par zéro</translation>
    </message>
    <message>
        <source>a few whole numbers are needed here, not %1</source>
        <translation>quelques nombres entiers sont nécessaires ici, pas %1</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>une fonction</translation>
    </message>
    <message>
        <source>a layer is called with its input</source>
        <translation>une couche s’appelle avec son entrée</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list has no shape: %1 takes an array or a tensor, so wrap it in tf.constant(…)</source>
        <translation>une liste n’a pas de forme : %1 prend un tableau ou un tenseur, l’entourer de tf.constant(…)</translation>
    </message>
    <message>
        <source>a list of items is needed here</source>
        <translation>une liste d’éléments est nécessaire ici</translation>
    </message>
    <message>
        <source>a mean of whole numbers is not read here: cast them first</source>
        <translation>une moyenne de nombres entiers n’est pas lue ici : convertir d’abord</translation>
    </message>
    <message>
        <source>a mode of padding is not known here</source>
        <translation>un mode de remplissage n’est pas connu ici</translation>
    </message>
    <message>
        <source>a model is made of layers, not of %1</source>
        <translation>un modèle est fait de couches, pas de %1</translation>
    </message>
    <message>
        <source>a name is missing here</source>
        <translation>un nom manque ici</translation>
    </message>
    <message>
        <source>a notebook&apos;s command is not run: it is left out</source>
        <translation>une commande de notebook n’est pas exécutée : elle est omise</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number here must be at least %1</source>
        <translation>un nombre doit ici être au moins %1</translation>
    </message>
    <message>
        <source>a number is malformed: %1</source>
        <translation>un nombre est mal formé : %1</translation>
    </message>
    <message>
        <source>a number is needed here, not %1</source>
        <translation>un nombre est nécessaire ici, pas %1</translation>
    </message>
    <message>
        <source>a placeholder cannot be compared</source>
        <translation>une variable d’attente ne peut pas être comparée</translation>
    </message>
    <message>
        <source>a placeholder is given no value here: feed_dict lacks it</source>
        <translation>une variable d’attente ne reçoit pas de valeur : elle manque dans feed_dict</translation>
    </message>
    <message>
        <source>a placeholder without values</source>
        <translation>une variable d’attente sans valeurs</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>un intervalle</translation>
    </message>
    <message>
        <source>a range or slice cannot have the step 0</source>
        <translation>un intervalle ou une tranche ne peut pas avoir le pas 0</translation>
    </message>
    <message>
        <source>a root of a negative number is no real number</source>
        <translation>une racine d’un nombre négatif n’est pas réelle</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>un ensemble</translation>
    </message>
    <message>
        <source>a size must be positive here</source>
        <translation>une taille doit être positive ici</translation>
    </message>
    <message>
        <source>a slice</source>
        <translation>une tranche</translation>
    </message>
    <message>
        <source>a starred name can stand only in a list of names</source>
        <translation>un nom étoilé ne peut figurer que dans une liste de noms</translation>
    </message>
    <message>
        <source>a TensorFlow tensor cannot be changed in place</source>
        <translation>un tenseur TensorFlow ne peut pas être modifié sur place</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text in quotes is unterminated: it is not closed on its line</source>
        <translation>un texte entre guillemets n’est pas terminé sur sa ligne</translation>
    </message>
    <message>
        <source>a text in triple quotes is unterminated: it is never closed</source>
        <translation>un texte entre triples guillemets n’est jamais fermé</translation>
    </message>
    <message>
        <source>a transposed convolution, shown as the convolution that it equals: %1 and %2 zeros between the rows and columns of the input, the filter turned by 180 degrees</source>
        <translation>une convolution transposée, montrée comme la convolution équivalente : %1 et %2 zéros entre les lignes et les colonnes de l’entrée, le filtre tourné de 180 degrés</translation>
    </message>
    <message>
        <source>a tuple</source>
        <translation>un tuple</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>un type</translation>
    </message>
    <message>
        <source>a type such as float32 is needed here, not %1</source>
        <translation>un type tel que float32 est nécessaire ici, pas %1</translation>
    </message>
    <message>
        <source>a value is missing before &apos;%1&apos;</source>
        <translation>une valeur manque avant &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>une valeur manque ici</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number is needed here, not %1</source>
        <translation>un nombre entier est nécessaire ici, pas %1</translation>
    </message>
    <message>
        <source>a word is needed here, not %1</source>
        <translation>un mot est nécessaire ici, pas %1</translation>
    </message>
    <message>
        <source>adaptive pooling is read only where the size divides the input&apos;s</source>
        <translation>le pooling adaptatif n’est lu que si la taille divise celle de l’entrée</translation>
    </message>
    <message>
        <source>an argument cannot stand here</source>
        <translation>un argument ne peut pas être ici</translation>
    </message>
    <message>
        <source>an array has at most %1 axes here</source>
        <translation>un tableau a ici au plus %1 axes</translation>
    </message>
    <message>
        <source>an array has at most %1 numbers in pasted code</source>
        <translation>un tableau a au plus %1 nombres dans le code collé</translation>
    </message>
    <message>
        <source>an array of %1 numbers is neither true nor false</source>
        <translation>un tableau de %1 nombres n’est ni vrai ni faux</translation>
    </message>
    <message>
        <source>an array of shape %1</source>
        <translation>un tableau de forme %1</translation>
    </message>
    <message>
        <source>an escape in a text is malformed</source>
        <translation>une séquence d’échappement est mal formée</translation>
    </message>
    <message>
        <source>an f-string holds code: it is not supported, nothing is run</source>
        <translation>une f-string contient du code : non pris en charge, rien n’est exécuté</translation>
    </message>
    <message>
        <source>an f-string is malformed here</source>
        <translation>une f-string est mal formée ici</translation>
    </message>
    <message>
        <source>an indented block is missing here</source>
        <translation>un bloc indenté manque ici</translation>
    </message>
    <message>
        <source>an iterator</source>
        <translation>un itérateur</translation>
    </message>
    <message>
        <source>an object of the class %1</source>
        <translation>un objet de la classe %1</translation>
    </message>
    <message>
        <source>%1 and %2 have no order</source>
        <translation>%1 et %2 n’ont pas d’ordre</translation>
    </message>
    <message>
        <source>axis %1 has %2 entries: only an axis of 1 can be squeezed out</source>
        <translation>l’axe %1 a %2 entrées : seul un axe de longueur 1 peut être supprimé</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; cannot close &apos;%2&apos;</source>
        <translation>&apos;%1&apos; ne peut pas fermer &apos;%2&apos;</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; closes none that is open</source>
        <translation>&apos;%1&apos; ne ferme rien d’ouvert</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; is never closed</source>
        <translation>&apos;%1&apos; n’est jamais fermé</translation>
    </message>
    <message>
        <source>«...» can stand once in an index</source>
        <translation>«...» ne peut figurer qu’une fois dans un indice</translation>
    </message>
    <message>
        <source>%1 cannot be called</source>
        <translation>%1 ne peut pas être appelé</translation>
    </message>
    <message>
        <source>%1 cannot be gone through</source>
        <translation>%1 ne peut pas être parcouru</translation>
    </message>
    <message>
        <source>%1 cannot be the base of a class here</source>
        <translation>%1 ne peut pas être la base d’une classe ici</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot begin a statement</source>
        <translation>&apos;%1&apos; ne peut pas commencer une instruction</translation>
    </message>
    <message>
        <source>%1 cannot stand here as a key</source>
        <translation>%1 ne peut pas être une clé ici</translation>
    </message>
    <message>
        <source>changing one number of a tensor in this way is not supported</source>
        <translation>changer ainsi un nombre d’un tenseur n’est pas pris en charge</translation>
    </message>
    <message>
        <source>channels first → channels last</source>
        <translation>canaux en premier → canaux en dernier</translation>
    </message>
    <message>
        <source>Conv2DTranspose is read for four axes, channels last</source>
        <translation>Conv2DTranspose est lu pour quatre axes, canaux en dernier</translation>
    </message>
    <message>
        <source>curly quotes are no Python quotes: write &quot; or &apos;</source>
        <translation>les guillemets typographiques ne sont pas ceux de Python : écrire &quot; ou &apos;</translation>
    </message>
    <message>
        <source>deleting an attribute is not supported</source>
        <translation>supprimer un attribut n’est pas pris en charge</translation>
    </message>
    <message>
        <source>depthwise: one filter for each channel, shown as a convolution in %1 groups</source>
        <translation>depthwise : un filtre par canal, montré comme une convolution en %1 groupes</translation>
    </message>
    <message>
        <source>dilation → dilations=%1</source>
        <translation>dilation → dilations=%1</translation>
    </message>
    <message>
        <source>dropout while training draws at random: only its shape is read; call .eval() first</source>
        <translation>dropout tire au hasard en entraînement : seule sa forme est lue ; appeler d’abord .eval()</translation>
    </message>
    <message>
        <source>&apos;else&apos; is missing in the choice</source>
        <translation>&apos;else&apos; manque dans le choix</translation>
    </message>
    <message>
        <source>&apos;except&apos; or &apos;finally&apos; is missing after this block</source>
        <translation>&apos;except&apos; ou &apos;finally&apos; manque après ce bloc</translation>
    </message>
    <message>
        <source>filter: %1 → HWIO</source>
        <translation>filtre : %1 → HWIO</translation>
    </message>
    <message>
        <source>%1 has no argument named %2</source>
        <translation>%1 n’a pas d’argument nommé %2</translation>
    </message>
    <message>
        <source>%1 has no attribute %2</source>
        <translation>%1 n’a pas d’attribut %2</translation>
    </message>
    <message>
        <source>%1 has no items</source>
        <translation>%1 n’a pas d’éléments</translation>
    </message>
    <message>
        <source>%1 has the shape %2, not %3</source>
        <translation>%1 a la forme %2, pas %3</translation>
    </message>
    <message>
        <source>&apos;import&apos; is missing here</source>
        <translation>&apos;import&apos; manque ici</translation>
    </message>
    <message>
        <source>&apos;in&apos; is missing here</source>
        <translation>&apos;in&apos; manque ici</translation>
    </message>
    <message>
        <source>index %1 is outside a list of %2</source>
        <translation>l’indice %1 est hors d’une liste de %2</translation>
    </message>
    <message>
        <source>index %1 is outside an axis of %2</source>
        <translation>l’indice %1 est hors d’un axe de %2</translation>
    </message>
    <message>
        <source>input and output: NCHW → NHWC</source>
        <translation>entrée et sortie : NCHW → NHWC</translation>
    </message>
    <message>
        <source>%3 (input %1, filter %2)</source>
        <translation>%3 (entrée %1, filtre %2)</translation>
    </message>
    <message>
        <source>input: %1 → NHWC</source>
        <translation>entrée : %1 → NHWC</translation>
    </message>
    <message>
        <source>input: PyTorch keeps NCHW, so data_format=&quot;NCHW&quot;</source>
        <translation>entrée : PyTorch utilise NCHW, donc data_format=&quot;NCHW&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a notebook&apos;s or a shell&apos;s sign, no Python</source>
        <translation>&apos;%1&apos; est un signe de notebook ou de shell, pas du Python</translation>
    </message>
    <message>
        <source>&apos;is&apos; between numbers or texts depends on the interpreter: write ==</source>
        <translation>&apos;is&apos; entre nombres ou textes dépend de l’interpréteur : écrire ==</translation>
    </message>
    <message>
        <source>%1 is given the argument %2 twice</source>
        <translation>%1 reçoit deux fois l’argument %2</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing here</source>
        <translation>&apos;:&apos; manque ici</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sign of Python&apos;s</source>
        <translation>&apos;%1&apos; n’est pas un signe de Python</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 is not understood with these arguments: it takes %2</source>
        <translation>%1 n’est pas compris avec ces arguments : il prend %2</translation>
    </message>
    <message>
        <source>%1 is patches times the filter as a matrix: this is the convolution of %2 and %3, and its numbers are the same</source>
        <translation>%1 est le produit des patchs par le filtre en matrice : c’est la convolution de %2 et %3, avec les mêmes nombres</translation>
    </message>
    <message>
        <source>%1 is read for two arrays of two axes, not %2 and %3</source>
        <translation>%1 est lu pour deux tableaux à deux axes, pas %2 et %3</translation>
    </message>
    <message>
        <source>%1 is understood only with %2=%3</source>
        <translation>%1 n’est compris qu’avec %2=%3</translation>
    </message>
    <message>
        <source>items of %1 cannot be set here</source>
        <translation>les éléments de %1 ne peuvent pas être fixés ici</translation>
    </message>
    <message>
        <source>%1 leaves its values open: zeros are shown</source>
        <translation>%1 laisse ses valeurs indéfinies : des zéros sont montrés</translation>
    </message>
    <message>
        <source>left out of the picture, because it follows: %1</source>
        <translation>omis de l’image, car cela vient après : %1</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>lists of numbers are needed here, one for each axis</source>
        <translation>des listes de nombres sont nécessaires ici, une valeur par axe</translation>
    </message>
    <message>
        <source>%1 means nothing for these values</source>
        <translation>%1 n’a pas de sens pour ces valeurs</translation>
    </message>
    <message>
        <source>%2 %1 %3 means nothing here</source>
        <translation>%2 %1 %3 n’a pas de sens ici</translation>
    </message>
    <message>
        <source>mode=&apos;%1&apos;: the border cells are repeated or reflected around the image</source>
        <translation>mode=&apos;%1&apos; : les cellules du bord sont répétées ou réfléchies autour de l’image</translation>
    </message>
    <message>
        <source>%1 needs a list of arrays</source>
        <translation>%1 a besoin d’une liste de tableaux</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 a besoin d’une valeur</translation>
    </message>
    <message>
        <source>%1 needs the argument %2</source>
        <translation>%1 a besoin de l’argument %2</translation>
    </message>
    <message>
        <source>%1 needs the number of its channels</source>
        <translation>%1 a besoin du nombre de ses canaux</translation>
    </message>
    <message>
        <source>no base class has %1</source>
        <translation>aucune classe de base n’a %1</translation>
    </message>
    <message>
        <source>no convolution was found, and no array</source>
        <translation>aucune convolution ni aucun tableau trouvé</translation>
    </message>
    <message>
        <source>no convolution was found, and no array; what was understood: %1</source>
        <translation>aucune convolution ni aucun tableau trouvé ; compris : %1</translation>
    </message>
    <message>
        <source>nonlocal: no function around has the name %1</source>
        <translation>nonlocal : aucune fonction englobante n’a le nom %1</translation>
    </message>
    <message>
        <source>numbers or an array are needed here, not %1</source>
        <translation>des nombres ou un tableau sont nécessaires ici, pas %1</translation>
    </message>
    <message>
        <source>.%1 of a placeholder is not supported</source>
        <translation>.%1 d’une variable d’attente n’est pas pris en charge</translation>
    </message>
    <message>
        <source>.%1 of an array is not supported</source>
        <translation>.%1 d’un tableau n’est pas pris en charge</translation>
    </message>
    <message>
        <source>.%1 of %2 cannot be set here</source>
        <translation>.%1 de %2 ne peut pas être fixé ici</translation>
    </message>
    <message>
        <source>.%1 of %2 is not supported</source>
        <translation>.%1 de %2 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>%1 of the values were rounded to float32</source>
        <translation>%1 des valeurs ont été arrondies en float32</translation>
    </message>
    <message>
        <source>one axis is needed here</source>
        <translation>un axe est nécessaire ici</translation>
    </message>
    <message>
        <source>one-dimensional: the row is an image of height 1</source>
        <translation>unidimensionnel : la ligne est une image de hauteur 1</translation>
    </message>
    <message>
        <source>one or %1 whole numbers are needed here, not %2</source>
        <translation>un ou %1 nombres entiers sont nécessaires ici, pas %2</translation>
    </message>
    <message>
        <source>only a dict can be spread with **, not %1</source>
        <translation>seul un dictionnaire peut être déplié avec **, pas %1</translation>
    </message>
    <message>
        <source>only a line&apos;s end may follow a backslash</source>
        <translation>seule la fin de ligne peut suivre une barre oblique inverse</translation>
    </message>
    <message>
        <source>only numbers and arrays can stand in an array, not %1</source>
        <translation>seuls des nombres et des tableaux peuvent être dans un tableau, pas %1</translation>
    </message>
    <message>
        <source>only texts can be joined</source>
        <translation>seuls des textes peuvent être joints</translation>
    </message>
    <message>
        <source>only whole numbers, slices, lists, masks, None and ... are read as an index, not %1</source>
        <translation>seuls entiers, tranches, listes, masques, None et ... sont lus comme indice, pas %1</translation>
    </message>
    <message>
        <source>padding=%1 → explicit pads [[0, 0], [0, 0], %2, %3]</source>
        <translation>padding=%1 → bords explicites [[0, 0], [0, 0], %2, %3]</translation>
    </message>
    <message>
        <source>padding is &quot;VALID&quot;, &quot;SAME&quot; or pairs of numbers here</source>
        <translation>padding est ici &quot;VALID&quot;, &quot;SAME&quot; ou des paires de nombres</translation>
    </message>
    <message>
        <source>padding_mode=&apos;%1&apos;: the border cells are repeated around the input first</source>
        <translation>padding_mode=&apos;%1&apos; : les cellules du bord sont d’abord répétées autour de l’entrée</translation>
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
        <translation>des parties de ce tableau ne peuvent pas être fixées : il partage ses nombres avec un autre</translation>
    </message>
    <message>
        <source>pooling takes %1 axes, not %2</source>
        <translation>le pooling prend %1 axes, pas %2</translation>
    </message>
    <message>
        <source>PyTorch does not mix types: the input is %1, the weight %2</source>
        <translation>PyTorch ne mélange pas les types : l’entrée est %1, le poids %2</translation>
    </message>
    <message>
        <source>PyTorch has no slices that run backwards</source>
        <translation>PyTorch n’a pas de tranches à rebours</translation>
    </message>
    <message>
        <source>PyTorch refuses an output_padding that is not below the stride or the dilation</source>
        <translation>PyTorch refuse un output_padding qui n’est pas inférieur à stride ou à dilation</translation>
    </message>
    <message>
        <source>PyTorch refuses padding=&apos;same&apos; with a stride</source>
        <translation>PyTorch refuse padding=&apos;same&apos; avec un stride</translation>
    </message>
    <message>
        <source>PyTorch takes nn.Parameter(…) here, not a plain tensor</source>
        <translation>PyTorch prend ici nn.Parameter(…), pas un simple tenseur</translation>
    </message>
    <message>
        <source>PyTorch takes tensors here, not %1: make one with torch.tensor(…)</source>
        <translation>PyTorch prend ici des tenseurs, pas %1 : en créer un avec torch.tensor(…)</translation>
    </message>
    <message>
        <source>&apos;raise&apos; ends the program here: what follows is not read</source>
        <translation>&apos;raise&apos; termine le programme ici : la suite n’est pas lue</translation>
    </message>
    <message>
        <source>random values are drawn with seed %1, not with the library&apos;s generator</source>
        <translation>les valeurs aléatoires sont tirées avec la graine %1, pas avec le générateur de la bibliothèque</translation>
    </message>
    <message>
        <source>rate → dilations=%1</source>
        <translation>rate → dilations=%1</translation>
    </message>
    <message>
        <source>%1 refuses a kernel larger than the padded input (input %2, filter %3)</source>
        <translation>%1 refuse un noyau plus grand que l’entrée complétée (entrée %2, filtre %3)</translation>
    </message>
    <message>
        <source>reshape cannot put %1 numbers into the shape %2</source>
        <translation>reshape ne peut pas mettre %1 nombres dans la forme %2</translation>
    </message>
    <message>
        <source>reshape cannot take the shape %1</source>
        <translation>reshape ne peut pas prendre la forme %1</translation>
    </message>
    <message>
        <source>&apos;return&apos; stands outside a function</source>
        <translation>&apos;return&apos; est hors d’une fonction</translation>
    </message>
    <message>
        <source>separable: a depthwise convolution, then a 1×1 convolution</source>
        <translation>separable : une convolution par canal, puis une convolution 1×1</translation>
    </message>
    <message>
        <source>something that was not understood</source>
        <translation>quelque chose qui n’a pas été compris</translation>
    </message>
    <message>
        <source>strides above 1 together with dilations above 1 are not taken here; tf.nn.conv2d takes both</source>
        <translation>strides et dilations supérieurs à 1 ne vont pas ensemble ici ; tf.nn.conv2d prend les deux</translation>
    </message>
    <message>
        <source>strides → strides=%1</source>
        <translation>strides → strides=%1</translation>
    </message>
    <message>
        <source>super() stands outside a method</source>
        <translation>super() est hors d’une méthode</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments</source>
        <translation>%1 prend moins d’arguments</translation>
    </message>
    <message>
        <source>TensorFlow does not mix a %1 tensor and a number of another kind: cast it first</source>
        <translation>TensorFlow ne mélange pas un tenseur %1 et un nombre d’une autre sorte : convertir d’abord</translation>
    </message>
    <message>
        <source>TensorFlow does not mix %1 and %2: cast one of them</source>
        <translation>TensorFlow ne mélange pas %1 et %2 : en convertir un</translation>
    </message>
    <message>
        <source>TensorFlow does not turn numbers with a point into %1</source>
        <translation>TensorFlow ne convertit pas des nombres à virgule en %1</translation>
    </message>
    <message>
        <source>TensorFlow refuses these types (%1): it takes float16, bfloat16, float32, float64 or int32. Write dtype=np.float32</source>
        <translation>TensorFlow refuse ces types (%1) : il prend float16, bfloat16, float32, float64 ou int32. Écrire dtype=np.float32</translation>
    </message>
    <message>
        <source>TensorFlow refuses to mix types (%1): cast one of them</source>
        <translation>TensorFlow refuse de mélanger les types (%1) : en convertir un</translation>
    </message>
    <message>
        <source>TensorFlow takes no lists as an index: tf.gather does it</source>
        <translation>TensorFlow ne prend pas de listes comme indice : utiliser tf.gather</translation>
    </message>
    <message>
        <source>the argument %1 of %2 is not understood together with these</source>
        <translation>l’argument %1 de %2 n’est pas compris avec ceux-ci</translation>
    </message>
    <message>
        <source>the attribute %1 leads into the interpreter: it is not supported, nothing is run</source>
        <translation>l’attribut %1 mène dans l’interpréteur : non pris en charge, rien n’est exécuté</translation>
    </message>
    <message>
        <source>the axis cannot be cut into so many equal parts</source>
        <translation>l’axe ne peut pas être coupé en autant de parts égales</translation>
    </message>
    <message>
        <source>the border is filled first, mode %1</source>
        <translation>le bord est d’abord rempli, mode %1</translation>
    </message>
    <message>
        <source>the call %1(…) is not supported</source>
        <translation>l’appel %1(…) n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the call %1(…) would run or load something: it is not supported, nothing is run</source>
        <translation>l’appel %1(…) exécuterait ou chargerait quelque chose : non pris en charge, rien n’est exécuté</translation>
    </message>
    <message>
        <source>the class %1</source>
        <translation>la classe %1</translation>
    </message>
    <message>
        <source>the code computes with float64; here it is float32, so the last digits differ</source>
        <translation>le code calcule en float64 ; ici c’est float32, les derniers chiffres diffèrent</translation>
    </message>
    <message>
        <source>the code convolves more than 64 times: the first 64 are read</source>
        <translation>le code convolue plus de 64 fois : les 64 premières sont lues</translation>
    </message>
    <message>
        <source>the code convolves %1 times: the first is the picture, and each has a page</source>
        <translation>le code convolue %1 fois : la première est l’image, chacune a une page</translation>
    </message>
    <message>
        <source>the code is longer than %1 bytes, the limit for pasted code</source>
        <translation>le code dépasse %1 octets, la limite du code collé</translation>
    </message>
    <message>
        <source>the code says what is to be computed, but never gives it an input: nothing is computed</source>
        <translation>le code dit quoi calculer, mais ne donne jamais d’entrée : rien n’est calculé</translation>
    </message>
    <message>
        <source>the code turns the kernel by 180 degrees</source>
        <translation>le code tourne le noyau de 180 degrés</translation>
    </message>
    <message>
        <source>the definition of %1 cannot be read</source>
        <translation>la définition de %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>the dict lacks the weight %1</source>
        <translation>le poids %1 manque dans le dictionnaire</translation>
    </message>
    <message>
        <source>the field %1 is given no value</source>
        <translation>le champ %1 ne reçoit pas de valeur</translation>
    </message>
    <message>
        <source>the filter is turned by 180 degrees, as %1 does it</source>
        <translation>le filtre est tourné de 180 degrés, comme le fait %1</translation>
    </message>
    <message>
        <source>the %1 has no values before the layer is built or called</source>
        <translation>%1 n’a pas de valeurs avant que la couche soit construite ou appelée</translation>
    </message>
    <message>
        <source>the image %1 has no batch axis: it becomes %2</source>
        <translation>l’image %1 n’a pas d’axe de lot : elle devient %2</translation>
    </message>
    <message>
        <source>the indentation fits no block above</source>
        <translation>l’indentation ne correspond à aucun bloc au-dessus</translation>
    </message>
    <message>
        <source>the largest value must lie above the smallest</source>
        <translation>la plus grande valeur doit dépasser la plus petite</translation>
    </message>
    <message>
        <source>the layer has no weights before it is built: call it, or give it an input_shape, first</source>
        <translation>la couche n’a pas de poids avant d’être construite : l’appeler, ou donner une input_shape, d’abord</translation>
    </message>
    <message>
        <source>the list would have more than %1 items, the limit for pasted code</source>
        <translation>la liste aurait plus de %1 éléments, la limite du code collé</translation>
    </message>
    <message>
        <source>the loop fills %1 with sums of window times kernel: this is the convolution of %2 and %3, and its numbers are the same</source>
        <translation>la boucle remplit %1 de sommes fenêtre fois noyau : c’est la convolution de %2 et %3, avec les mêmes nombres</translation>
    </message>
    <message>
        <source>the method %1</source>
        <translation>la méthode %1</translation>
    </message>
    <message>
        <source>the model has no weight named %1</source>
        <translation>le modèle n’a pas de poids nommé %1</translation>
    </message>
    <message>
        <source>the model is given no input: one image of the shape it names is drawn from the seed</source>
        <translation>le modèle ne reçoit pas d’entrée : une image de la forme indiquée est tirée de la graine</translation>
    </message>
    <message>
        <source>the model needs several inputs</source>
        <translation>le modèle a besoin de plusieurs entrées</translation>
    </message>
    <message>
        <source>the name %1 has no value yet in this function</source>
        <translation>le nom %1 n’a pas encore de valeur dans cette fonction</translation>
    </message>
    <message>
        <source>the name %1 is unknown: nothing above gives it a value</source>
        <translation>le nom %1 est inconnu : rien au-dessus ne lui donne de valeur</translation>
    </message>
    <message>
        <source>the number %1 does not fit the type %2</source>
        <translation>le nombre %1 n’entre pas dans le type %2</translation>
    </message>
    <message>
        <source>the object %1</source>
        <translation>l’objet %1</translation>
    </message>
    <message>
        <source>the output of %1 takes too many multiplications to go on with its values: only shapes are read behind it</source>
        <translation>la sortie de %1 demande trop de multiplications pour continuer avec ses valeurs : seules les formes sont lues ensuite</translation>
    </message>
    <message>
        <source>the output_shape %1 does not lead back to the input %2</source>
        <translation>l’output_shape %1 ne ramène pas à l’entrée %2</translation>
    </message>
    <message>
        <source>the recursion of %1 is deeper than %2 calls, the limit</source>
        <translation>la récursion de %1 dépasse %2 appels, la limite</translation>
    </message>
    <message>
        <source>the result does not fit the array&apos;s shape %1</source>
        <translation>le résultat n’a pas la forme %1 du tableau</translation>
    </message>
    <message>
        <source>the rows of this list differ in length: %1 and %2</source>
        <translation>les lignes de cette liste diffèrent en longueur : %1 et %2</translation>
    </message>
    <message>
        <source>the rows of this list differ in length or depth</source>
        <translation>les lignes de cette liste diffèrent en longueur ou en profondeur</translation>
    </message>
    <message>
        <source>the shape of this placeholder is not known</source>
        <translation>la forme de cette variable d’attente n’est pas connue</translation>
    </message>
    <message>
        <source>the shapes %1 and %2 do not go together</source>
        <translation>les formes %1 et %2 ne vont pas ensemble</translation>
    </message>
    <message>
        <source>the sign %1 means nothing for %2</source>
        <translation>le signe %1 n’a pas de sens pour %2</translation>
    </message>
    <message>
        <source>the snippet computes more than %1 numbers, the limit for pasted code</source>
        <translation>l’extrait calcule plus de %1 nombres, la limite du code collé</translation>
    </message>
    <message>
        <source>the snippet makes more than %1 numbers, the limit of memory for pasted code</source>
        <translation>l’extrait crée plus de %1 nombres, la limite de mémoire du code collé</translation>
    </message>
    <message>
        <source>the snippet takes more than %1 steps, the limit for pasted code: does a loop never end?</source>
        <translation>l’extrait prend plus de %1 pas, la limite du code collé : une boucle ne finit-elle jamais ?</translation>
    </message>
    <message>
        <source>the statement has more than %1 parts</source>
        <translation>l’instruction a plus de %1 parties</translation>
    </message>
    <message>
        <source>the statement should end before this</source>
        <translation>l’instruction devrait finir avant ceci</translation>
    </message>
    <message>
        <source>the text becomes too long</source>
        <translation>le texte devient trop long</translation>
    </message>
    <message>
        <source>the text is not UTF-8 from here on</source>
        <translation>le texte n’est plus en UTF-8 à partir d’ici</translation>
    </message>
    <message>
        <source>the time for reading this is over</source>
        <translation>le temps de lecture est écoulé</translation>
    </message>
    <message>
        <source>the values of %1 are random: they are drawn with seed %2, not with the library&apos;s generator</source>
        <translation>les valeurs de %1 sont aléatoires : tirées avec la graine %2, pas avec le générateur de la bibliothèque</translation>
    </message>
    <message>
        <source>the window is larger than the padded input</source>
        <translation>la fenêtre est plus grande que l’entrée complétée</translation>
    </message>
    <message>
        <source>the window is larger than the axis</source>
        <translation>la fenêtre est plus grande que l’axe</translation>
    </message>
    <message>
        <source>these shapes do not go together</source>
        <translation>ces formes ne vont pas ensemble</translation>
    </message>
    <message>
        <source>these strides lead outside of the array</source>
        <translation>ces pas mènent hors du tableau</translation>
    </message>
    <message>
        <source>this assert is not true for the values that are read</source>
        <translation>cet assert n’est pas vrai pour les valeurs lues</translation>
    </message>
    <message>
        <source>this cannot be assigned to</source>
        <translation>ceci ne peut pas recevoir de valeur</translation>
    </message>
    <message>
        <source>this data_format is not read here</source>
        <translation>ce data_format n’est pas lu ici</translation>
    </message>
    <message>
        <source>this is nested too deep here</source>
        <translation>ceci est trop imbriqué</translation>
    </message>
    <message>
        <source>this is no notebook: it has no list of cells</source>
        <translation>ce n’est pas un notebook : il n’a pas de liste de cellules</translation>
    </message>
    <message>
        <source>this is not supported in pasted code</source>
        <translation>ceci n’est pas pris en charge dans le code collé</translation>
    </message>
    <message>
        <source>this is outside of what %1 takes</source>
        <translation>ceci sort de ce que prend %1</translation>
    </message>
    <message>
        <source>this item does not exist</source>
        <translation>cet élément n’existe pas</translation>
    </message>
    <message>
        <source>this layer takes four axes</source>
        <translation>cette couche prend quatre axes</translation>
    </message>
    <message>
        <source>this layer takes more axes than %1 has</source>
        <translation>cette couche prend plus d’axes que %1 n’en a</translation>
    </message>
    <message>
        <source>this list or tuple cannot be changed so</source>
        <translation>cette liste ou ce tuple ne peut pas être changé ainsi</translation>
    </message>
    <message>
        <source>this model says nowhere what it computes</source>
        <translation>ce modèle ne dit nulle part ce qu’il calcule</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>ce nombre est trop grand</translation>
    </message>
    <message>
        <source>this part of an f-string is not supported</source>
        <translation>cette partie d’une f-string n’est pas prise en charge</translation>
    </message>
    <message>
        <source>this snippet&apos;s text holds a character that no code has</source>
        <translation>le texte contient un caractère qu’aucun code n’a</translation>
    </message>
    <message>
        <source>this stands outside a loop</source>
        <translation>ceci est hors d’une boucle</translation>
    </message>
    <message>
        <source>this text is no number</source>
        <translation>ce texte n’est pas un nombre</translation>
    </message>
    <message>
        <source>too much of this is not understood: reading stops here</source>
        <translation>trop de choses ne sont pas comprises : la lecture s’arrête ici</translation>
    </message>
    <message>
        <source>training is not run: %1 is left out, and weights stay as they were before it</source>
        <translation>l’entraînement n’est pas exécuté : %1 est omis, les poids restent comme avant</translation>
    </message>
    <message>
        <source>training would run something: it is not supported, nothing is run</source>
        <translation>l’entraînement exécuterait quelque chose : non pris en charge, rien n’est exécuté</translation>
    </message>
    <message>
        <source>types: %1 → float32 both, as TensorFlow would have it</source>
        <translation>types : %1 → float32 pour les deux, comme TensorFlow le veut</translation>
    </message>
    <message>
        <source>unknown letter %1: only plain letters, digits and signs are read in code</source>
        <translation>lettre inconnue %1 : seuls lettres simples, chiffres et signes sont lus dans le code</translation>
    </message>
    <message>
        <source>%1 values do not go into an array of %2</source>
        <translation>des valeurs %1 n’entrent pas dans un tableau %2</translation>
    </message>
    <message>
        <source>values of shape %1 do not go into the shape %2</source>
        <translation>des valeurs de forme %1 n’entrent pas dans la forme %2</translation>
    </message>
    <message>
        <source>%1 was not understood above</source>
        <translation>%1 n’a pas été compris plus haut</translation>
    </message>
    <message>
        <source>weight: OIHW → HWIO, %1 → %2</source>
        <translation>poids : OIHW → HWIO, %1 → %2</translation>
    </message>
    <message>
        <source>whether %1 equals %2 is not known: nothing is run</source>
        <translation>on ne sait pas si %1 égale %2 : rien n’est exécuté</translation>
    </message>
    <message>
        <source>whether %1 is true is not known: nothing is run</source>
        <translation>on ne sait pas si %1 est vrai : rien n’est exécuté</translation>
    </message>
    <message>
        <source>whole numbers to negative powers are not supported: make one of them a float</source>
        <translation>les entiers à une puissance négative ne sont pas pris en charge : rendre l’un d’eux flottant</translation>
    </message>
    <message>
        <source>&apos;yield&apos; stands outside a function</source>
        <translation>&apos;yield&apos; est hors d’une fonction</translation>
    </message>
    <message>
        <source>arrays of different numbers of axes cannot be joined</source>
        <translation>des tableaux d’un nombre d’axes différent ne peuvent pas être joints</translation>
    </message>
    <message>
        <source>tabs and blanks are mixed in the indentation</source>
        <translation>l’indentation mélange tabulations et espaces</translation>
    </message>
    <message>
        <source>the code computes with %1; the picture has float32, which does not wrap around and rounds above 16777216</source>
        <translation>le code calcule en %1 ; l’image a float32, qui ne déborde pas et arrondit au-delà de 16777216</translation>
    </message>
    <message>
        <source>the code computes with int32, which wraps around; the picture does too, but rounds above 16777216</source>
        <translation>le code calcule en int32, qui déborde ; l’image aussi, mais elle arrondit au-delà de 16777216</translation>
    </message>
    <message>
        <source>lhs_dilation: %1 and %2 zeros stand between the rows and columns of the input</source>
        <translation>lhs_dilation : %1 et %2 zéros sont entre les lignes et les colonnes de l’entrée</translation>
    </message>
    <message>
        <source>--learn needs a lesson with a target: choose one in the panel Learn and save the lesson</source>
        <translation>--learn a besoin d’une leçon qui a une cible : choisissez-en une dans le volet Apprendre et enregistrez la leçon</translation>
    </message>
    <message>
        <source>nothing follows the convolution: dY is given</source>
        <translation>rien ne suit la convolution&#xa0;: dY est donné</translation>
    </message>
    <message>
        <source>conv1d has rows alone: input and filter have height 1, and nothing stands above or below</source>
        <translation>conv1d n’a que des lignes&#xa0;: l’entrée et le filtre ont la hauteur 1, et rien n’est au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Here the call is one of tf.nn.%1.</source>
        <translation>Ici, l&apos;appel est un appel de tf.nn.%1.</translation>
    </message>
    <message>
        <source>Every entry of the padding list must be a pair [before, after]; entry %1 is not.</source>
        <translation>Chaque élément de la liste de padding doit être une paire [avant, après]&#xa0;; l’élément %1 n’en est pas une.</translation>
    </message>
    <message>
        <source>%1 is not an operation that a lesson can have</source>
        <translation>%1 n’est pas une opération qu’une leçon peut avoir</translation>
    </message>
    <message>
        <source>%1 cannot follow a convolution here</source>
        <translation>%1 ne peut pas suivre une convolution ici</translation>
    </message>
    <message>
        <source>no window reads a cell of this input, so there is no way back to show</source>
        <translation>aucune fenêtre ne lit une case de cette entrée : il n’y a pas de chemin de retour</translation>
    </message>
    <message>
        <source>batch normalization needs two values a channel while training</source>
        <translation>pendant l’entraînement, la normalisation par lots demande deux valeurs par canal</translation>
    </message>
    <message>
        <source>batch normalization while training takes mean and variance of this very batch; call .eval() for the running ones</source>
        <translation>pendant l’entraînement, la normalisation par lots prend la moyenne et la variance de ce lot ; appelez .eval() pour les valeurs courantes</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>Sur cette page, aucun nombre ne peut être modifié.</translation>
    </message>
    <message>
        <source>a loop over windows</source>
        <translation>une boucle sur des fenêtres</translation>
    </message>
    <message>
        <source>patches times a filter</source>
        <translation>patchs fois un filtre</translation>
    </message>
    <message>
        <source>a 3-D convolution is read only where its kernel has the depth 1</source>
        <translation>une convolution 3D n’est lue que si son noyau a la profondeur 1</translation>
    </message>
    <message>
        <source>Keras refuses this output_padding: it must be below the stride, and fit padding and kernel</source>
        <translation>Keras refuse cet output_padding : il doit être inférieur au pas et convenir au padding et au noyau</translation>
    </message>
    <message>
        <source>SciPy gives %1 back, as the image has it, which cannot hold these sums: make the image float first</source>
        <translation>SciPy rend du %1, comme l’image, ce qui ne peut contenir ces sommes : convertissez d’abord l’image en float</translation>
    </message>
    <message>
        <source>The bias must have one number for each channel, %2 in all; it has %1.</source>
        <translation>Le biais doit avoir un nombre par canal, %2 en tout&#xa0;; il en a %1.</translation>
    </message>
    <message>
        <source>this row has %1 [%1:cell|cells], expected %2 [%2:column|columns] as in the rows before</source>
        <translation>cette ligne a %1 [%1:cellule|cellules], %2 [%2:colonne était attendue|colonnes étaient attendues] comme dans les lignes précédentes</translation>
    </message>
    <message>
        <source>an array of shape %1 has no %2 [%2:axis|axes] to index</source>
        <translation>un tableau de forme %1 n’a pas %2 [%2:axe|axes] à indexer</translation>
    </message>
    <message>
        <source>%1 [%1:array is|arrays are] given for %2 [%2:weight|weights]</source>
        <translation>%1 [%1:tableau est donné|tableaux sont donnés] pour %2 poids</translation>
    </message>
    <message>
        <source>%1 [%1:axis is|axes are] named for an array that has %2</source>
        <translation>%1 [%1:axe est nommé|axes sont nommés] pour un tableau qui en a %2</translation>
    </message>
    <message>
        <source>axis %1 is not among %2 [%2:axis|axes]</source>
        <translation>l’axe %1 n’est pas parmi %2 [%2:axe|axes]</translation>
    </message>
    <message>
        <source>%1 groups: the input has %2 [%2:channel|channels], the filter a depth of %3</source>
        <translation>%1 groupes&#xa0;: l’entrée a %2 [%2:canal|canaux], le filtre une profondeur de %3</translation>
    </message>
    <message>
        <source>%1 has no %2 [%2:axis, which is|axes, which are] needed</source>
        <translation>%1 n’a pas [%2:l’axe nécessaire|les %2 axes nécessaires]</translation>
    </message>
    <message>
        <source>the bias has the shape %1: one number for each channel, %2 in all, is needed</source>
        <translation>le biais a la forme %1&#xa0;: il faut un nombre par canal, %2 en tout</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel|channels], but the filter has a depth of %2 with groups=%3</source>
        <translation>l’entrée a %1 [%1:canal|canaux], mais le filtre une profondeur de %2 avec groups=%3</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel|channels], but the filter takes %2</source>
        <translation>l’entrée a %1 [%1:canal|canaux], mais le filtre en prend %2</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel, which is|channels, which are] no multiple of groups</source>
        <translation>l’entrée a %1 [%1:canal, qui n’est|canaux, qui ne sont] pas un multiple de groups</translation>
    </message>
    <message>
        <source>%1 [%1:value is|values are] given to %2 [%2:name|names]</source>
        <translation>%1 [%1:valeur est donnée|valeurs sont données] à %2 [%2:nom|noms]</translation>
    </message>
    <message>
        <source>dy must have the shape of the output: its rank is %1, and the output&apos;s is %2.</source>
        <translation>dy doit avoir la forme de la sortie&#xa0;: son rang est %1, celui de la sortie %2.</translation>
    </message>
    <message>
        <source>%1 groups do not divide the number of channels, %2.</source>
        <translation>Le nombre de canaux, %2, n’est pas divisible par %1 groupes.</translation>
    </message>
    <message>
        <source>The filter is made for an input %2 deep, and the input is %1 deep.</source>
        <translation>Le filtre est fait pour une entrée de profondeur %2, et l’entrée a une profondeur de %1.</translation>
    </message>
    <message>
        <source>The pointwise filter is %1 deep, and the depthwise step gives a depth of %2.</source>
        <translation>Le filtre ponctuel a une profondeur de %1, et l’étape par canal donne une profondeur de %2.</translation>
    </message>
    <message>
        <source>A maximum over channels needs a stride as large as its window, and a window that divides the channels: the window is %1, the stride %2, and the input is %3 deep.</source>
        <translation>Un maximum sur les canaux demande un pas égal à sa fenêtre, et une fenêtre qui divise les canaux&#xa0;: la fenêtre est de %1, le pas de %2, et la profondeur de %3.</translation>
    </message>
    <message>
        <source>The dense layer takes %2 numbers, and it gets %1.</source>
        <translation>La couche dense prend %2 nombres et en reçoit %1.</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>This zero of the padding is read by no window.</source>
        <translation>Ce zéro du padding n’est lu par aucune fenêtre.</translation>
    </message>
    <message>
        <source>Input %1 is read by no window.</source>
        <translation>L’entrée %1 n’est lue par aucune fenêtre.</translation>
    </message>
    <message>
        <source>This zero of the padding is read by %2 [%2:window|windows]: the virtual tensor repeats it %2 [%2:time|times], and it goes to %3 output [%3:number|numbers].</source>
        <translation>Ce zéro du padding est lu par %2 [%2:fenêtre|fenêtres]&#xa0;: le tenseur virtuel le contient %2 fois, et il va dans %3 [%3:nombre|nombres] de la sortie.</translation>
    </message>
    <message>
        <source>Input %1 is read by %2 [%2:window|windows]: the virtual tensor repeats it %2 [%2:time|times], and it goes to %3 output [%3:number|numbers].</source>
        <translation>L’entrée %1 est lue par %2 [%2:fenêtre|fenêtres]&#xa0;: le tenseur virtuel la contient %2 fois, et elle va dans %3 [%3:nombre|nombres] de la sortie.</translation>
    </message>
    <message>
        <source>Weight %1 is row %2, column %3 of the flattened filter; it goes to %4 output [%4:number|numbers].</source>
        <translation>Le poids %1 est à la ligne %2, colonne %3 du filtre aplati&#xa0;; il va dans %4 [%4:nombre|nombres] de la sortie.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the virtual tensor is a zero of the padding, one of %3 [%3:copy|copies]; it goes to %4 output [%4:number|numbers].</source>
        <translation>La ligne %1, colonne %2 du tenseur virtuel est un zéro du padding, une place sur %3&#xa0;; elle va dans %4 [%4:nombre|nombres] de la sortie.</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the virtual tensor repeats input %5, one of %3 [%3:copy|copies]; it goes to %4 output [%4:number|numbers].</source>
        <translation>La ligne %1, colonne %2 du tenseur virtuel répète l’entrée %5, une place sur %3&#xa0;; elle va dans %4 [%4:nombre|nombres] de la sortie.</translation>
    </message>
    <message>
        <source>Output %1 is made from %2 [%2:input|inputs] and %2 [%2:weight|weights]: row %3 of the virtual tensor times column %4 of the flattened filter.</source>
        <translation>La sortie %1 est faite de %2 [%2:entrée|entrées] et de %2 poids&#xa0;: la ligne %3 du tenseur virtuel fois la colonne %4 du filtre aplati.</translation>
    </message>
    <message>
        <source>Number %1 in memory.</source>
        <translation>Nombre %1 en mémoire.</translation>
    </message>
    <message>
        <source>A zero between the groups: there is no weight here, and it goes to no output number.</source>
        <translation>Un zéro entre les groupes&#xa0;: aucun poids ne se trouve ici, et il ne va dans aucun nombre de la sortie.</translation>
    </message>
    <message>
        <source>Product %1 of %2 in this sum.</source>
        <translation>Produit %1 sur %2 dans cette somme.</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>tenseur virtuel</translation>
    </message>
    <message>
        <source>virtual tensor, one patch per row</source>
        <translation>tenseur virtuel, un patch par ligne</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuel</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>filtre aplati</translation>
    </message>
    <message>
        <source>flat filter</source>
        <translation>filtre aplati</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>lignes de sortie</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>%1 numbers, %2 stored: the input</source>
        <translation>%1 nombres, %2 stockés&#xa0;: l’entrée</translation>
    </message>
    <message>
        <source>columns %1–%2 of %3</source>
        <translation>colonnes %1–%2 sur %3</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>lignes %1–%2 sur %3</translation>
    </message>
    <message>
        <source>%1 numbers / %2 stored</source>
        <translation>%1 nombres / %2 stockés</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 en mémoire</translation>
    </message>
    <message>
        <source>%1 would be</source>
        <translation>%1 serait</translation>
    </message>
    <message>
        <source>row %1 · column %2</source>
        <translation>ligne %1 · colonne %2</translation>
    </message>
    <message>
        <source>row %1 of the virtual tensor</source>
        <translation>ligne %1 du tenseur virtuel</translation>
    </message>
    <message>
        <source>%1 of %2 products</source>
        <translation>%1 produits sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%1 nombres sur %2</translation>
    </message>
    <message>
        <source>sums of the channels: ?</source>
        <translation>sommes des canaux&#xa0;:&#xa0;?</translation>
    </message>
    <message>
        <source>by channel:</source>
        <translation>par canal&#xa0;:</translation>
    </message>
    <message>
        <source>input %1 and filter %2 give output %3</source>
        <translation>entrée %1 et filtre %2 donnent la sortie %3</translation>
    </message>
    <message>
        <source>%1 becomes row %2 of the flattened filter</source>
        <translation>%1 devient la ligne %2 du filtre aplati</translation>
    </message>
    <message>
        <source>filter %1 becomes the matrix %2</source>
        <translation>le filtre %1 devient la matrice %2</translation>
    </message>
    <message>
        <source>each window of the input becomes one row of the virtual tensor</source>
        <translation>chaque fenêtre de l’entrée devient une ligne du tenseur virtuel</translation>
    </message>
    <message>
        <source>virtual tensor × flattened filter = output rows</source>
        <translation>tenseur virtuel × filtre aplati = lignes de sortie</translation>
    </message>
    <message>
        <source>output rows [%1, %2] are read as %3: no number changes</source>
        <translation>les lignes de sortie [%1, %2] se lisent comme %3&#xa0;: aucun nombre ne change</translation>
    </message>
    <message>
        <source>Hover any cell: the cells that it comes from, and those that it goes to, light up in every panel.</source>
        <translation>Survolez une cellule&#xa0;: celles dont elle vient et celles où elle va s’allument dans chaque panneau.</translation>
    </message>
    <message>
        <source>Hover any cell: its links light up in every panel.</source>
        <translation>Survolez une cellule&#xa0;: ses liens s’allument partout.</translation>
    </message>
    <message>
        <source>Slide the window</source>
        <translation>Faire glisser la fenêtre</translation>
    </message>
    <message>
        <source>element-wise products of one patch with the filter, summed</source>
        <translation>produits élément par élément d’un patch et du filtre, sommés</translation>
    </message>
    <message>
        <source>products of one patch, summed</source>
        <translation>produits d’un patch, sommés</translation>
    </message>
    <message>
        <source>What TensorFlow computes</source>
        <translation>Ce que TensorFlow calcule</translation>
    </message>
    <message>
        <source>the same numbers, as one matrix product</source>
        <translation>les mêmes nombres, en un produit matriciel</translation>
    </message>
    <message>
        <source>one matrix product</source>
        <translation>un produit matriciel</translation>
    </message>
    <message>
        <source>padding: top %1, bottom %2, left %3, right %4</source>
        <translation>padding&#xa0;: haut %1, bas %2, gauche %3, droite %4</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>%1 jamais lues</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 groupes</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>fenêtres</translation>
    </message>
    <message>
        <source>This part is shown when the question is answered.</source>
        <translation>Cette partie s’affiche quand la question a sa réponse.</translation>
    </message>
    <message>
        <source>0 × %2 = 0: this cell is padding, it is not stored. One of %4 [%4:product|products] of output %5.</source>
        <translation>0 × %2 = 0 : cette cellule est du padding, elle n’est pas stockée. Un des %4 [%4:produit|produits] de la sortie %5.</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, one of %4 [%4:product|products] of output %5.</source>
        <translation>%1 × %2 = %3, un des %4 [%4:produit|produits] de la sortie %5.</translation>
    </message>
    <message>
        <source>output rows %1 are read as %2, then the channels move to the front: %3</source>
        <translation>les lignes de sortie %1 se lisent comme %2, puis les canaux passent devant&#xa0;: %3</translation>
    </message>
    <message>
        <source>an output number</source>
        <translation>un nombre de la sortie</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>une ligne du tenseur virtuel</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>la place d’un poids dans la matrice du filtre</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>la forme de la sortie</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>les zéros de SAME</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>About this example, shapes, printing</source>
        <translation>À propos de cet exemple, formes, impression</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Cette étape</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>exercise %1</source>
        <translation>exercice %1</translation>
    </message>
    <message>
        <source>Topic: %1 · %2 · seed %3. The same seed gives everyone the same sheet.</source>
        <translation>Sujet : %1 · %2 · graine %3. La même graine donne à tous la même feuille.</translation>
    </message>
    <message>
        <source>Convolution by hand</source>
        <translation>Convolution à la main</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Rows and columns count from 0. The filter is not flipped.</source>
        <translation>Lignes et colonnes comptent à partir de 0. Le filtre n’est pas retourné.</translation>
    </message>
    <message>
        <source>What shape is the output?</source>
        <translation>Quelle est la forme de la sortie ?</translation>
    </message>
    <message>
        <source>How many zeros does SAME add on each side?</source>
        <translation>Combien de zéros SAME ajoute-t-il de chaque côté ?</translation>
    </message>
    <message>
        <source>top</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>The window stands at output %1, filter %2.</source>
        <translation>La fenêtre est à la sortie %1, filtre %2.</translation>
    </message>
    <message>
        <source>The window stands at output %1.</source>
        <translation>La fenêtre est à la sortie %1.</translation>
    </message>
    <message>
        <source>Its row of the virtual tensor is given. Fill in the flattened filter in the same order, and the product.</source>
        <translation>Sa ligne du tenseur virtuel est donnée. Remplissez le filtre aplati dans le même ordre, et le produit.</translation>
    </message>
    <message>
        <source>Outline it in the input. Then fill in its row of the virtual tensor, the flattened filter in the same order, and the product.</source>
        <translation>Entourez-la dans l’entrée. Remplissez ensuite sa ligne du tenseur virtuel, le filtre aplati dans le même ordre, et le produit.</translation>
    </message>
    <message>
        <source>virtual tensor, row %1</source>
        <translation>tenseur virtuel, ligne %1</translation>
    </message>
    <message>
        <source>Fill in the whole output.</source>
        <translation>Remplissez toute la sortie.</translation>
    </message>
    <message>
        <source>Check: your %1 outputs add up to %2.</source>
        <translation>Contrôle : vos %1 sorties font ensemble %2.</translation>
    </message>
    <message>
        <source>room for your working</source>
        <translation>place pour vos calculs</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>%1 = %2 + %3: the output number and the bias of filter %4.</source>
        <translation>%1 = %2 + %3 : le nombre de la sortie et le biais du filtre %4.</translation>
    </message>
    <message>
        <source>%3 clips %1 to %2.</source>
        <translation>%3 coupe %1 à %2.</translation>
    </message>
    <message>
        <source>%3 keeps %1.</source>
        <translation>%3 garde %1.</translation>
    </message>
    <message>
        <source>%1 is the mean of %2 [%2:number|numbers]; it sees %3 × %4 inputs.</source>
        <translation>%1 est la moyenne de %2 [%2:nombre|nombres] ; il voit %3 × %4 entrées.</translation>
    </message>
    <message>
        <source>%1 is the largest of %2 [%2:number|numbers], several are equal: the first one, at %5, is the winner; it sees %3 × %4 inputs.</source>
        <translation>%1 est le plus grand de %2 [%2:nombre|nombres], plusieurs sont égaux : le premier, en %5, gagne ; il voit %3 × %4 entrées.</translation>
    </message>
    <message>
        <source>%1 is the largest of %2 [%2:number|numbers], the winner stands at %5; it sees %3 × %4 inputs.</source>
        <translation>%1 est le plus grand de %2 [%2:nombre|nombres], le gagnant est en %5 ; il voit %3 × %4 entrées.</translation>
    </message>
    <message>
        <source>Behind them it can reach %1 pooled [%1:number|numbers].</source>
        <translation>Derrière, elle peut atteindre %1 [%1:nombre|nombres] du pooling.</translation>
    </message>
    <message>
        <source>No pooling window takes it.</source>
        <translation>Aucune fenêtre de pooling ne le prend.</translation>
    </message>
    <message>
        <source>It does not reach the pooled numbers now: others are larger.</source>
        <translation>Il n’atteint pas le pooling en ce moment : d’autres sont plus grands.</translation>
    </message>
    <message>
        <source>It goes to pooled %1.</source>
        <translation>Il va au nombre %1 du pooling.</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>%1 [%1:product|products], sum %2</source>
        <translation>%1 [%1:produit|produits], somme %2</translation>
    </message>
    <message>
        <source>%1, clipped to %2</source>
        <translation>%1, coupé à %2</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1, gardé</translation>
    </message>
    <message>
        <source>largest of %1</source>
        <translation>max. de %1</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>moy. de %1</translation>
    </message>
    <message>
        <source>receptive field of the pooled number: %1 × %2 of %3 × %4</source>
        <translation>champ récepteur du nombre : %1 × %2 sur %3 × %4</translation>
    </message>
    <message>
        <source>%1 of %2 clipped</source>
        <translation>%1 sur %2 coupés</translation>
    </message>
    <message>
        <source>what follows the output stands behind it, plane by plane</source>
        <translation>ce qui suit la sortie est derrière elle, plan par plan</translation>
    </message>
    <message>
        <source>then plane by plane</source>
        <translation>puis plan par plan</translation>
    </message>
    <message>
        <source>one matrix product, then number by number</source>
        <translation>un produit de matrices, puis nombre par nombre</translation>
    </message>
    <message>
        <source>each output number + the bias of its filter</source>
        <translation>chaque nombre de la sortie + le biais de son filtre</translation>
    </message>
    <message>
        <source>%1 of each number, one by one</source>
        <translation>%1 de chaque nombre, un par un</translation>
    </message>
    <message>
        <source>the largest number of each window</source>
        <translation>le plus grand nombre de chaque fenêtre</translation>
    </message>
    <message>
        <source>the mean of each window</source>
        <translation>la moyenne de chaque fenêtre</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, one of %4 [%4:product|products] of this sum.</source>
        <translation>%1 × %2 = %3, un des %4 [%4:produit|produits] de cette somme.</translation>
    </message>
    <message>
        <source>learning step</source>
        <translation>pas d’apprentissage</translation>
    </message>
    <message>
        <source>step %1: loss %2</source>
        <translation>pas %1 : perte %2</translation>
    </message>
    <message>
        <source>filter now</source>
        <translation>filtre maintenant</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>son gradient</translation>
    </message>
    <message>
        <source>Slide dY</source>
        <translation>Faire glisser dY</translation>
    </message>
    <message>
        <source>dY is laid over the input like a filter; it slides over the places of the weights</source>
        <translation>dY se pose sur l’entrée comme un filtre ; il glisse sur les places des poids</translation>
    </message>
    <message>
        <source>over the places of the weights</source>
        <translation>sur les places des poids</translation>
    </message>
    <message>
        <source>the patches of the forward walk, transposed, times the rows of dY</source>
        <translation>les patches de l’aller, transposés, fois les lignes de dY</translation>
    </message>
    <message>
        <source>patches transposed, times dY</source>
        <translation>patches transposés, fois dY</translation>
    </message>
    <message>
        <source>patchesᵀ, one weight per row</source>
        <translation>patchesᵀ, un poids par ligne</translation>
    </message>
    <message>
        <source>dY rows</source>
        <translation>lignes de dY</translation>
    </message>
    <message>
        <source>d flattened filter</source>
        <translation>d filtre aplati</translation>
    </message>
    <message>
        <source>rows are weights, columns are windows: all that a weight has met</source>
        <translation>les lignes sont des poids, les colonnes des fenêtres : tout ce qu’un poids a rencontré</translation>
    </message>
    <message>
        <source>rows: weights, columns: windows</source>
        <translation>lignes : poids, colonnes : fenêtres</translation>
    </message>
    <message>
        <source>input %1 and dY %2 give d filter %3</source>
        <translation>input %1 et dY %2 donnent d filter %3</translation>
    </message>
    <message>
        <source>the dY of window (%1) becomes row %2 of the dY rows</source>
        <translation>le dY de la fenêtre (%1) devient la ligne %2 des lignes de dY</translation>
    </message>
    <message>
        <source>dY %1 is read as the matrix %2: one row for each window</source>
        <translation>dY %1 est lu comme la matrice %2 : une ligne par fenêtre</translation>
    </message>
    <message>
        <source>row %1 of patchesᵀ: the inputs that this weight met, window by window</source>
        <translation>ligne %1 de patchesᵀ : les entrées que ce poids a rencontrées, fenêtre par fenêtre</translation>
    </message>
    <message>
        <source>what each weight met, window by window, becomes one row of patchesᵀ</source>
        <translation>ce que chaque poids a rencontré, fenêtre par fenêtre, devient une ligne de patchesᵀ</translation>
    </message>
    <message>
        <source>patchesᵀ × dY rows = d flattened filter</source>
        <translation>patchesᵀ × lignes de dY = d filtre aplati</translation>
    </message>
    <message>
        <source>the d flattened filter is read as %1: no number changes</source>
        <translation>le d filtre aplati est lu comme %1 : aucun nombre ne change</translation>
    </message>
    <message>
        <source>dY as rows</source>
        <translation>dY en lignes</translation>
    </message>
    <message>
        <source>Gather patchesᵀ</source>
        <translation>Rassembler patchesᵀ</translation>
    </message>
    <message>
        <source>Input %1 was met by every weight whose rows of patchesᵀ light up; it adds to their gradients, times the dY that lies on it.</source>
        <translation>L’entrée %1 a été rencontrée par chaque poids dont la ligne de patchesᵀ s’allume ; elle s’ajoute à leurs gradients, fois le dY posé sur elle.</translation>
    </message>
    <message>
        <source>A zero of the padding adds nothing to any gradient.</source>
        <translation>Un zéro du padding n’ajoute rien à aucun gradient.</translation>
    </message>
    <message>
        <source>A zero between the groups: these numbers never meet.</source>
        <translation>Un zéro entre les groupes : ces nombres ne se rencontrent jamais.</translation>
    </message>
    <message>
        <source>dY %1 says how L changes with output %1; it takes part in the gradients of all %2 [%2:weight|weights] of its filter.</source>
        <translation>dY %1 dit comment L change avec la sortie %1 ; il entre dans les gradients des %2 [%2:poids|poids] de son filtre.</translation>
    </message>
    <message>
        <source>d filter %1 sums what this weight met in %2 [%2:window|windows], each times the dY of that window.</source>
        <translation>d filter %1 additionne ce que ce poids a rencontré dans %2 [%2:fenêtre|fenêtres], chaque fois multiplié par le dY de la fenêtre.</translation>
    </message>
    <message>
        <source>Lay down the window</source>
        <translation>Poser la fenêtre</translation>
    </message>
    <message>
        <source>each input number times the filter is added where its window lies</source>
        <translation>chaque nombre de l’entrée fois le filtre s’ajoute là où est sa fenêtre</translation>
    </message>
    <message>
        <source>each number adds a window</source>
        <translation>chaque nombre ajoute une fenêtre</translation>
    </message>
    <message>
        <source>Back through the window</source>
        <translation>Retour par la fenêtre</translation>
    </message>
    <message>
        <source>each dY comes back through the filter and is added where its window lay</source>
        <translation>chaque dY revient par le filtre et s’ajoute là où était sa fenêtre</translation>
    </message>
    <message>
        <source>added where the window lay</source>
        <translation>ajouté là où était la fenêtre</translation>
    </message>
    <message>
        <source>one matrix product, then its rows are added back (col2im)</source>
        <translation>un produit de matrices, puis ses lignes sont rajoutées (col2im)</translation>
    </message>
    <message>
        <source>a product, then col2im</source>
        <translation>un produit, puis col2im</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>lignes de %1</translation>
    </message>
    <message>
        <source>flattened filterᵀ</source>
        <translation>filtre aplatiᵀ</translation>
    </message>
    <message>
        <source>%1, one patch per row</source>
        <translation>%1, un patch par ligne</translation>
    </message>
    <message>
        <source>%1 %2 and filter %3 give %4 %5</source>
        <translation>%1 %2 et filter %3 donnent %4 %5</translation>
    </message>
    <message>
        <source>filter[:, :, :, %1], flattened, is row %1 of the flattened filterᵀ</source>
        <translation>filter[:, :, :, %1], aplati, est la ligne %1 du filtre aplatiᵀ</translation>
    </message>
    <message>
        <source>the flattened filter, transposed: %1</source>
        <translation>le filtre aplati, transposé : %1</translation>
    </message>
    <message>
        <source>the numbers of %1 at %2 are one row</source>
        <translation>les nombres de %1 en %2 sont une ligne</translation>
    </message>
    <message>
        <source>%1 %2 is read as the matrix %3: one row for each window</source>
        <translation>%1 %2 est lu comme la matrice %3 : une ligne par fenêtre</translation>
    </message>
    <message>
        <source>%1 at %2 × flattened filterᵀ = one patch, on its way back</source>
        <translation>%1 en %2 × filtre aplatiᵀ = un patch sur le retour</translation>
    </message>
    <message>
        <source>%1 rows × flattened filterᵀ = patches, on their way back</source>
        <translation>lignes de %1 × filtre aplatiᵀ = patches sur le retour</translation>
    </message>
    <message>
        <source>%1 is added to %2 %3</source>
        <translation>%1 s’ajoute à %2 %3</translation>
    </message>
    <message>
        <source>%1 lands on padding, and is dropped</source>
        <translation>%1 tombe sur le padding et est abandonné</translation>
    </message>
    <message>
        <source>patch %1 is added to %2, where its window lies</source>
        <translation>le patch %1 s’ajoute à %2, là où est sa fenêtre</translation>
    </message>
    <message>
        <source>every patch is added to %1, where its window lies (col2im)</source>
        <translation>chaque patch s’ajoute à %1, là où est sa fenêtre (col2im)</translation>
    </message>
    <message>
        <source>Flatten filterᵀ</source>
        <translation>Aplatir filterᵀ</translation>
    </message>
    <message>
        <source>%1 as rows</source>
        <translation>%1 en lignes</translation>
    </message>
    <message>
        <source>Add back (col2im)</source>
        <translation>Rajouter (col2im)</translation>
    </message>
    <message>
        <source>No window reads %1 %2: nothing comes back, it stays 0.</source>
        <translation>Aucune fenêtre ne lit %1 %2 : rien ne revient, cela reste 0.</translation>
    </message>
    <message>
        <source>%1 %2 collects %3 [%3:term|terms], one from each window that reads it: %4 = %5.</source>
        <translation>%1 %2 recueille %3 [%3:terme|termes], un de chaque fenêtre qui le lit : %4 = %5.</translation>
    </message>
    <message>
        <source>Padding: %5 lands here in %3 [%3:term|terms], and is dropped.</source>
        <translation>Padding : %5 arrive ici en %3 [%3:terme|termes] et est abandonné.</translation>
    </message>
    <message>
        <source>Weight %1 sends every number of %2 back to the place that it read.</source>
        <translation>Le poids %1 renvoie chaque nombre de %2 à la place qu’il a lue.</translation>
    </message>
    <message>
        <source>%1 %2 goes back through %3 [%3:weight|weights], to all that its window read.</source>
        <translation>%1 %2 retourne par %3 [%3:poids|poids] à tout ce que sa fenêtre a lu.</translation>
    </message>
    <message>
        <source>One number of patch %1; it is added to %2 %3.</source>
        <translation>Un nombre du patch %1 ; il s’ajoute à %2 %3.</translation>
    </message>
    <message>
        <source>One number of patch %1; it lands on padding, and is dropped.</source>
        <translation>Un nombre du patch %1 ; il tombe sur le padding et est abandonné.</translation>
    </message>
    <message>
        <source>%1 collects</source>
        <translation>%1 recueille</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>un nombre après le biais</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>un nombre après ReLU</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>un nombre après le pooling</translation>
    </message>
    <message>
        <source>%1×%1 pixels</source>
        <translation>%1×%1 pixels</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>un gradient d’un poids</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>un gradient d’une entrée</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>to the largest of %1</source>
        <translation>au max. de %1</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>partagé entre %1</translation>
    </message>
    <message>
        <source>Back through what follows</source>
        <translation>Retour par ce qui suit</translation>
    </message>
    <message>
        <source>from right to left; the small numbers are those of the walk forward</source>
        <translation>de droite à gauche&#xa0;; les petits nombres sont ceux de l’aller</translation>
    </message>
    <message>
        <source>from right to left</source>
        <translation>de droite à gauche</translation>
    </message>
    <message>
        <source>Back through pooling</source>
        <translation>Retour par le pooling</translation>
    </message>
    <message>
        <source>Back through %1</source>
        <translation>Retour par %1</translation>
    </message>
    <message>
        <source>Bias sums</source>
        <translation>Sommes du biais</translation>
    </message>
    <message>
        <source>%1 is given; plane by plane the way back comes to dY = ∂L/∂output</source>
        <translation>%1 est donné&#xa0;; plan par plan, le retour arrive à dY = ∂L/∂output</translation>
    </message>
    <message>
        <source>each gradient is multiplied by the slope of %1 at its number</source>
        <translation>chaque gradient est multiplié par la pente de %1 en son nombre</translation>
    </message>
    <message>
        <source>The bias was only added: %1 passes unchanged to dY %2. The gradient of bias %3 adds up all places of its filter: %4 so far.</source>
        <translation>Le biais n’a été qu’ajouté&#xa0;: %1 passe inchangé à dY %2. Le gradient du biais %3 additionne toutes les places de son filtre&#xa0;: %4 jusqu’ici.</translation>
    </message>
    <message>
        <source>every gradient passes unchanged; each filter&apos;s sum is that of its bias</source>
        <translation>chaque gradient passe inchangé&#xa0;; la somme de chaque filtre est celui de son biais</translation>
    </message>
    <message>
        <source>each window&apos;s gradient goes to its winner; the others get 0</source>
        <translation>le gradient de chaque fenêtre va à son gagnant&#xa0;; les autres reçoivent 0</translation>
    </message>
    <message>
        <source>each window&apos;s gradient is shared evenly by its numbers</source>
        <translation>le gradient de chaque fenêtre est partagé également entre ses nombres</translation>
    </message>
    <message>
        <source>This place of the window lies on padding: nothing comes back.</source>
        <translation>Cette place de la fenêtre est sur le padding&#xa0;: rien ne revient.</translation>
    </message>
    <message>
        <source>%1 %2 = %3 goes to the winner of its window, %4 %5. The others get 0: a small change of them would not have changed the maximum.</source>
        <translation>%1 %2 = %3 va au gagnant de sa fenêtre, %4 %5. Les autres reçoivent 0&#xa0;: un petit changement d’eux n’aurait pas changé le maximum.</translation>
    </message>
    <message>
        <source>%1 %2 = %3 is shared by the %4 [%4:number|numbers] of its mean: %5 each.</source>
        <translation>%1 %2 = %3 est partagé entre %4 [%4:nombre|nombres] de sa moyenne&#xa0;: %5 chacun.</translation>
    </message>
    <message>
        <source>Its gradient begins with dY: the other two ways back show it.</source>
        <translation>Son gradient commence par dY&#xa0;: les deux autres retours le montrent.</translation>
    </message>
    <message>
        <source>%1 %2 is given: %3. The way back begins here.</source>
        <translation>%1 %2 est donné&#xa0;: %3. Le retour commence ici.</translation>
    </message>
    <message>
        <source>dY %1: the bias was only added, so %2 comes back unchanged.</source>
        <translation>dY %1&#xa0;: le biais n’a été qu’ajouté, %2 revient donc inchangé.</translation>
    </message>
    <message>
        <source>No pooling window reads %1 %2: nothing comes back, it stays 0.</source>
        <translation>Aucune fenêtre de pooling ne lit %1 %2&#xa0;: rien ne revient, cela reste 0.</translation>
    </message>
    <message>
        <source>%1 %2: it wins in no pooling window, so nothing comes back: 0.</source>
        <translation>%1 %2&#xa0;: il ne gagne dans aucune fenêtre de pooling, rien ne revient donc&#xa0;: 0.</translation>
    </message>
    <message>
        <source>%1 %2: it wins in %3 pooling [%3:window|windows], and what comes back from there adds up to %4.</source>
        <translation>%1 %2&#xa0;: il gagne dans %3 [%3:fenêtre|fenêtres] de pooling, et ce qui en revient fait %4 en tout.</translation>
    </message>
    <message>
        <source>%1 %2: its shares of %3 pooling [%3:window|windows] add up to %4.</source>
        <translation>%1 %2&#xa0;: ses parts de %3 [%3:fenêtre|fenêtres] de pooling font %4 en tout.</translation>
    </message>
    <message>
        <source>%1 %2: softmax mixes the channels of a place, so the gradients of all of them meet here: %3.</source>
        <translation>%1 %2&#xa0;: softmax mélange les canaux d’une place, les gradients de tous se rencontrent donc ici&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 %2: %3 clipped %4, a small change of it changes nothing. Of %5 nothing passes: 0.</source>
        <translation>%1 %2&#xa0;: %3 a coupé %4, un petit changement n’y change rien. De %5, rien ne passe&#xa0;: 0.</translation>
    </message>
    <message>
        <source>%1 %2: the slope of %3 at %4 is %5, so %6 · %5 = %7 comes back.</source>
        <translation>%1 %2&#xa0;: la pente de %3 en %4 est %5, il revient donc %6 · %5 = %7.</translation>
    </message>
    <message>
        <source>Zeros between, then a convolution</source>
        <translation>Des zéros entre, puis une convolution</translation>
    </message>
    <message>
        <source>hatched zeros between the numbers, the filter turned over, stride 1: the same output</source>
        <translation>des zéros hachurés entre les nombres, le filtre retourné, pas de 1&#xa0;: la même sortie</translation>
    </message>
    <message>
        <source>the same output</source>
        <translation>la même sortie</translation>
    </message>
    <message>
        <source>with rate %1</source>
        <translation>avec le taux %1</translation>
    </message>
    <message>
        <source>Answer with numbers and commas only: 1,2,3</source>
        <translation>Répondez avec des nombres et des virgules seulement : 1,2,3</translation>
    </message>
    <message>
        <source>%3 turns %1 and the other channels of this place, %4 in all, into %2.</source>
        <translation>%3 fait %2 de %1 et des autres canaux de cette place, %4 en tout.</translation>
    </message>
    <message>
        <source>%3 turns %1 into %2.</source>
        <translation>%3 fait %2 de %1.</translation>
    </message>
    <message>
        <source>%1 has the shape %2: too many numbers for paper. What you need from it is printed below.</source>
        <translation>%1 a la forme %2 : trop de nombres pour le papier. Ce qu’il vous en faut est plus bas.</translation>
    </message>
    <message>
        <source>how far a pooled number sees</source>
        <translation>jusqu’où voit un nombre du pooling</translation>
    </message>
    <message>
        <source>before · %1</source>
        <translation>avant · %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>maintenant · %1</translation>
    </message>
    <message>
        <source>rate × gradient</source>
        <translation>taux × gradient</translation>
    </message>
    <message>
        <source>next · %1</source>
        <translation>suivant · %1</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>but</translation>
    </message>
    <message>
        <source>The same numbers another way</source>
        <translation>Les mêmes nombres par un autre chemin</translation>
    </message>
    <message>
        <source>as one matrix product; TensorFlow itself adds back, without the zeros</source>
        <translation>en un produit matriciel ; TensorFlow, lui, rajoute, sans les zéros</translation>
    </message>
    <message>
        <source>distance from the lowest place</source>
        <translation>distance au point le plus bas</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>a gradient behind the output</source>
        <translation>un gradient derrière la sortie</translation>
    </message>
    <message>
        <source>a gradient of a bias</source>
        <translation>un gradient d’un biais</translation>
    </message>
    <message>
        <source>Slide the window: each output is the sum of the products of its window and the filter</source>
        <translation>Faire glisser la fenêtre : chaque sortie est la somme des produits de sa fenêtre et du filtre</translation>
    </message>
    <message>
        <source>Change a number of the input (blue) or of the filter (orange): everything else follows.</source>
        <translation>Modifiez un nombre de l’entrée (bleu) ou du filtre (orange) : tout le reste suit.</translation>
    </message>
    <message>
        <source>What TensorFlow computes: virtual tensor times flattened filter</source>
        <translation>Ce que TensorFlow calcule : tenseur virtuel fois filtre aplati</translation>
    </message>
    <message>
        <source>All of it follows from the sheet «%1»: change a number there.</source>
        <translation>Tout ceci découle de la feuille « %1 » : modifiez-y un nombre.</translation>
    </message>
    <message>
        <source>What follows the output: number by number, then the largest or the mean of each window</source>
        <translation>Ce qui suit la sortie : nombre par nombre, puis le plus grand ou la moyenne de chaque fenêtre</translation>
    </message>
    <message>
        <source>Change a bias (orange) here, or a number of the sheet «%1».</source>
        <translation>Modifiez ici un biais (orange) ou un nombre de la feuille « %1 ».</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Produit matriciel</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>dilated</source>
        <translation>dilaté</translation>
    </message>
    <message>
        <source>%1 more input [%1:plane|planes]</source>
        <translation>%1 [%1:autre plan|autres plans] d’entrée</translation>
    </message>
    <message>
        <source>%1 more filter [%1:plane|planes]</source>
        <translation>%1 [%1:autre plan|autres plans] de filtre</translation>
    </message>
    <message>
        <source>dashed: what the next steps will give</source>
        <translation>en pointillé : ce que donneront les prochains pas</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
</context>
<context>
    <name>lab::ui::Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Start from a lesson or an example</source>
        <translation>Commencer par une leçon ou un exemple</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a lesson, an image, a table, an array or code</source>
        <translation>Ouvrir une leçon, une image, un tableau ou du code</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Files that were open before</source>
        <translation>Fichiers déjà ouverts auparavant</translation>
    </message>
    <message>
        <source>&amp;Paste code…</source>
        <translation>&amp;Coller du code…</translation>
    </message>
    <message>
        <source>Read a snippet of Python, TensorFlow, Keras or PyTorch</source>
        <translation>Lire un extrait de Python, TensorFlow, Keras ou PyTorch</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Enregistrer la leçon</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the lesson under another name</source>
        <translation>Enregistrer la leçon sous un autre nom</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Make a picture, a film, a handout, a page or code</source>
        <translation>Faire une image, un film, un polycopié, une page ou du code</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>Exporter à no&amp;uveau</translation>
    </message>
    <message>
        <source>Repeat the last export into the same file</source>
        <translation>Refaire le dernier export, dans le même fichier</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Preview the handout and print it</source>
        <translation>Voir le polycopié tel qu’il serait imprimé, et l’imprimer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Refaire la modification</translation>
    </message>
    <message>
        <source>Edit &amp;history…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>All edits as a list; click one to go back to it</source>
        <translation>Toutes les modifications en liste&#xa0;; cliquez pour y revenir</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Paste what is on the clipboard: numbers, a picture, code</source>
        <translation>Insérer le contenu du presse-papiers&#xa0;: nombres, image, code</translation>
    </message>
    <message>
        <source>The &amp;call</source>
        <translation>L’a&amp;ppel</translation>
    </message>
    <message>
        <source>Edit the call as text</source>
        <translation>Écrire dans l’appel lui-même</translation>
    </message>
    <message>
        <source>&amp;Input values</source>
        <translation>Valeurs de l’&amp;entrée</translation>
    </message>
    <message>
        <source>The input&apos;s numbers as a sheet</source>
        <translation>Les nombres de l’entrée en tableau</translation>
    </message>
    <message>
        <source>&amp;Filter values</source>
        <translation>Valeurs du &amp;filtre</translation>
    </message>
    <message>
        <source>The filter&apos;s numbers as a sheet</source>
        <translation>Les nombres du filtre en tableau</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Explorer</translation>
    </message>
    <message>
        <source>See every step and change every number</source>
        <translation>Voir chaque étape et changer chaque nombre</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Prédire</translation>
    </message>
    <message>
        <source>Predict what comes next before it is shown</source>
        <translation>Dire ce qui vient avant de le voir</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>Pré&amp;senter</translation>
    </message>
    <message>
        <source>Full screen with large numbers; Esc leaves</source>
        <translation>Plein écran avec de grands nombres&#xa0;; Échap pour quitter</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>The window fills the screen; Esc leaves</source>
        <translation>La fenêtre remplit l’écran&#xa0;; Échap pour quitter</translation>
    </message>
    <message>
        <source>&amp;Black out the results</source>
        <translation>&amp;Masquer les résultats</translation>
    </message>
    <message>
        <source>Hide every result until the class has said it</source>
        <translation>Cacher chaque résultat jusqu’à ce que la classe l’ait dit</translation>
    </message>
    <message>
        <source>&amp;Call panel</source>
        <translation>Panneau de l’&amp;appel</translation>
    </message>
    <message>
        <source>Show or hide the panel on the left</source>
        <translation>Montrer ou cacher le panneau de gauche</translation>
    </message>
    <message>
        <source>E&amp;xplanation panel</source>
        <translation>Panneau de l’e&amp;xplication</translation>
    </message>
    <message>
        <source>Show or hide the panel on the right</source>
        <translation>Montrer ou cacher le panneau de droite</translation>
    </message>
    <message>
        <source>&amp;Values as colours</source>
        <translation>&amp;Valeurs en couleurs</translation>
    </message>
    <message>
        <source>Colour cells by their value on a scale symmetric about zero</source>
        <translation>Colorer les cellules selon leur valeur, sur une échelle symétrique autour de zéro</translation>
    </message>
    <message>
        <source>How often each input is rea&amp;d</source>
        <translation>Nombre de &amp;lectures de chaque entrée</translation>
    </message>
    <message>
        <source>Colour each input cell by the number of windows that read it</source>
        <translation>Colorer chaque cellule d’entrée selon le nombre de fenêtres qui la lisent</translation>
    </message>
    <message>
        <source>All filters and &amp;batch entries</source>
        <translation>Tous les &amp;filtres et images du batch</translation>
    </message>
    <message>
        <source>Show all planes small instead of one large</source>
        <translation>Montrer tous les plans en petit plutôt qu’un seul en grand</translation>
    </message>
    <message>
        <source>Order in &amp;memory</source>
        <translation>&amp;Ordre en mémoire</translation>
    </message>
    <message>
        <source>Show how NHWC or NCHW lays the input out in memory</source>
        <translation>Montrer comment NHWC ou NCHW range l’entrée en mémoire</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>L’image entière</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Larger cells; Ctrl and wheel do the same at the pointer</source>
        <translation>Cellules plus grandes&#xa0;; Ctrl et la molette font de même sous le pointeur</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Cellules plus petites</translation>
    </message>
    <message>
        <source>Fo&amp;llow the step</source>
        <translation>Su&amp;ivre l’étape</translation>
    </message>
    <message>
        <source>Keep the cells of the step in view</source>
        <translation>Garder en vue les cellules de l’étape</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Light or dark, as on the desktop</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Texte sombre sur blanc</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation>Con&amp;traste élevé</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Blanc et jaune sur noir</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Lect&amp;ure ou pause</translation>
    </message>
    <message>
        <source>Play the steps, or stop</source>
        <translation>Lire les étapes ou s’arrêter</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Étape su&amp;ivante</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Une étape en avant</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Étape pré&amp;cédente</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <source>&amp;Next phase</source>
        <translation>Phase &amp;suivante</translation>
    </message>
    <message>
        <source>To the start of the next phase</source>
        <translation>Au début de la phase suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious phase</source>
        <translation>Ph&amp;ase précédente</translation>
    </message>
    <message>
        <source>To the start of this phase, or of the one before</source>
        <translation>Au début de cette phase, ou de la précédente</translation>
    </message>
    <message>
        <source>F&amp;irst step</source>
        <translation>Premi&amp;ère étape</translation>
    </message>
    <message>
        <source>To the call itself</source>
        <translation>À l’appel lui-même</translation>
    </message>
    <message>
        <source>&amp;Last step</source>
        <translation>&amp;Dernière étape</translation>
    </message>
    <message>
        <source>To the finished output</source>
        <translation>À la sortie terminée</translation>
    </message>
    <message>
        <source>Before anything happens</source>
        <translation>Avant que rien ne se passe</translation>
    </message>
    <message>
        <source>Flatten the f&amp;ilter</source>
        <translation>Aplatir le filt&amp;re</translation>
    </message>
    <message>
        <source>To where the filter is flattened</source>
        <translation>Là où le filtre est aplati</translation>
    </message>
    <message>
        <source>&amp;Extract patches</source>
        <translation>&amp;Extraire les patches</translation>
    </message>
    <message>
        <source>To where the patches are extracted</source>
        <translation>Là où les patches sont extraits</translation>
    </message>
    <message>
        <source>&amp;Multiply</source>
        <translation>&amp;Multiplier</translation>
    </message>
    <message>
        <source>To where rows meet columns</source>
        <translation>Là où les lignes rencontrent les colonnes</translation>
    </message>
    <message>
        <source>&amp;Reshape</source>
        <translation>Remettre en &amp;forme</translation>
    </message>
    <message>
        <source>To where the output rows become the output</source>
        <translation>Là où les lignes de sortie deviennent la sortie</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>Plus &amp;vite</translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation>Deux fois plus vite</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Plus &amp;lent</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>Deux fois plus lent</translation>
    </message>
    <message>
        <source>Play &amp;all in 30 s</source>
        <translation>Tout lire en &amp;30 s</translation>
    </message>
    <message>
        <source>The whole walkthrough in half a minute</source>
        <translation>Tout le parcours en une demi-minute</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Recommencer à la fin</translation>
    </message>
    <message>
        <source>Reduce motio&amp;n</source>
        <translation>Réduire les animati&amp;ons</translation>
    </message>
    <message>
        <source>Steps jump instead of flying</source>
        <translation>Les étapes sautent au lieu de voler</translation>
    </message>
    <message>
        <source>As &amp;documented</source>
        <translation>Comme docume&amp;nté</translation>
    </message>
    <message>
        <source>Phase by phase, as the documentation tells it</source>
        <translation>Phase après phase, comme le dit la documentation</translation>
    </message>
    <message>
        <source>By &amp;window</source>
        <translation>Par fenê&amp;tre</translation>
    </message>
    <message>
        <source>Patch by patch, as you slide a window by hand</source>
        <translation>Patch après patch, comme on fait glisser une fenêtre à la main</translation>
    </message>
    <message>
        <source>P&amp;hase steps</source>
        <translation>Étapes par p&amp;hase</translation>
    </message>
    <message>
        <source>One step per phase</source>
        <translation>Une étape par phase</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>Étapes normales</translation>
    </message>
    <message>
        <source>One row of weights, one patch or one output number per step</source>
        <translation>Une ligne du filtre, un patch ou un nombre de sortie par étape</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Étapes fines</translation>
    </message>
    <message>
        <source>One weight or one multiply-add per step</source>
        <translation>Une position du filtre ou une multiplication-addition par étape</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>The lesson&apos;s pages with their tasks</source>
        <translation>Les pages de la leçon avec leurs tâches</translation>
    </message>
    <message>
        <source>&amp;Add a page from this view</source>
        <translation>&amp;Ajouter une page à partir de cette vue</translation>
    </message>
    <message>
        <source>A new page that shows what is shown now</source>
        <translation>Une nouvelle page qui montre ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Exercise…</source>
        <translation>&amp;Exercice…</translation>
    </message>
    <message>
        <source>Make an exercise: topic, difficulty, seed</source>
        <translation>Créer un exercice&#xa0;: thème, difficulté, graine</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Toutes les touches sur une feuille</translation>
    </message>
    <message>
        <source>&amp;About Conv2D Lab</source>
        <translation>À &amp;propos de Conv2D Lab</translation>
    </message>
    <message>
        <source>Version, licence and what it is made with</source>
        <translation>Version, licence et composants</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>Le&amp;çon</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Co&amp;mpare two settings</source>
        <translation>Co&amp;mparer deux réglages</translation>
    </message>
    <message>
        <source>Two settings side by side on the same numbers; Esc leaves</source>
        <translation>Deux réglages côte à côte sur les mêmes nombres&#xa0;; Échap pour quitter</translation>
    </message>
    <message>
        <source>Red point&amp;er</source>
        <translation>Poin&amp;teur rouge</translation>
    </message>
    <message>
        <source>A red dot instead of the arrow, to point at the stage</source>
        <translation>Un point rouge au lieu de la flèche, pour montrer sur la scène</translation>
    </message>
    <message>
        <source>E&amp;dit the pages</source>
        <translation>Mo&amp;difier les pages</translation>
    </message>
    <message>
        <source>Change the lesson itself, as its author; off: read it, and try things without changing it</source>
        <translation>Modifier la leçon elle-même, en auteur ; sinon : la lire et essayer sans la changer</translation>
    </message>
    <message>
        <source>Show res&amp;ults</source>
        <translation>Afficher les rés&amp;ultats</translation>
    </message>
    <message>
        <source>Show every number that is known, pale until the walk comes to it</source>
        <translation>Afficher chaque nombre connu, pâle jusqu’à ce que le parcours y arrive</translation>
    </message>
    <message>
        <source>E&amp;xercises for a class…</source>
        <translation>E&amp;xercices pour une classe…</translation>
    </message>
    <message>
        <source>Add the &amp;bias</source>
        <translation>Ajouter le &amp;biais</translation>
    </message>
    <message>
        <source>To where the bias is added</source>
        <translation>Là où le biais est ajouté</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>&amp;Activation</translation>
    </message>
    <message>
        <source>To where the activation is taken</source>
        <translation>Là où l’activation est calculée</translation>
    </message>
    <message>
        <source>P&amp;ooling</source>
        <translation>P&amp;ooling</translation>
    </message>
    <message>
        <source>To where windows are pooled</source>
        <translation>Là où les fenêtres sont regroupées</translation>
    </message>
    <message>
        <source>Scores side &amp;by side…</source>
        <translation>Scores &amp;côte à côte…</translation>
    </message>
    <message>
        <source>One table of the scores that students saved, with their frequent mistakes</source>
        <translation>Un tableau des scores que les élèves ont enregistrés, avec leurs erreurs fréquentes</translation>
    </message>
    <message>
        <source>The &amp;walk forward</source>
        <translation>L’&amp;aller</translation>
    </message>
    <message>
        <source>What tf.nn.conv2d computes</source>
        <translation>Ce que calcule tf.nn.conv2d</translation>
    </message>
    <message>
        <source>The way back to the fil&amp;ter</source>
        <translation>Le retour au fil&amp;tre</translation>
    </message>
    <message>
        <source>How L changes with each weight: dL/dfilter</source>
        <translation>Comment L change avec chaque poids : dL/dfilter</translation>
    </message>
    <message>
        <source>The way back to the inp&amp;ut</source>
        <translation>Le reto&amp;ur à l’entrée</translation>
    </message>
    <message>
        <source>How L changes with each input: dL/dinput</source>
        <translation>Comment L change avec chaque entrée : dL/dinput</translation>
    </message>
    <message>
        <source>&amp;Learn it</source>
        <translation>&amp;Apprendre</translation>
    </message>
    <message>
        <source>Let the filter learn a target by gradient descent</source>
        <translation>Laisser le filtre apprendre une cible par descente de gradient</translation>
    </message>
    <message>
        <source>&amp;Try as a student</source>
        <translation>&amp;Essayer en élève</translation>
    </message>
    <message>
        <source>The page as a student sees it, and back; nothing typed there is kept</source>
        <translation>La page telle que la voit un élève, et retour ; rien de ce qu’on y tape n’est gardé</translation>
    </message>
    <message>
        <source>One lane &amp;alone</source>
        <translation>Une seule b&amp;ande</translation>
    </message>
    <message>
        <source>The matrix product alone, then the window alone, then both again</source>
        <translation>Le produit matriciel seul, puis la fenêtre seule, puis de nouveau les deux</translation>
    </message>
    <message>
        <source>Nex&amp;t theme</source>
        <translation>&amp;Thème suivant</translation>
    </message>
    <message>
        <source>Light, dark and high contrast in turn</source>
        <translation>Clair, sombre et contraste élevé, à tour de rôle</translation>
    </message>
    <message>
        <source>The wa&amp;y back to the output</source>
        <translation>Le retour à la sortie (&amp;Y)</translation>
    </message>
    <message>
        <source>Back through pooling, activation and bias: dL/doutput</source>
        <translation>Retour par le pooling, l’activation et le biais&#xa0;: dL/doutput</translation>
    </message>
    <message>
        <source>Make sheets with solutions or questions for Moodle, one exercise per student</source>
        <translation>Faire des feuilles avec solutions ou des questions pour Moodle, un exercice par élève</translation>
    </message>
    <message>
        <source>Bring the results bac&amp;k</source>
        <translation>&amp;Réafficher les résultats</translation>
    </message>
    <message>
        <source>Show the results that were blacked out</source>
        <translation>Montrer à nouveau les résultats masqués</translation>
    </message>
    <message>
        <source>Bias as a ro&amp;w of the filter matrix</source>
        <translation>Biais en &amp;ligne de la matrice du filtre</translation>
    </message>
    <message>
        <source>The bias as one more row of the matrix, against a column of ones</source>
        <translation>Le biais comme une ligne de plus de la matrice, face à une colonne de uns</translation>
    </message>
</context>
<context>
    <name>lab::ui::AnswerBox</name>
    <message>
        <source>Your answer, in the picture</source>
        <translation>Votre réponse, dans l’image</translation>
    </message>
</context>
<context>
    <name>lab::ui::BlockBar</name>
    <message>
        <source>Previous block</source>
        <translation>Bloc précédent</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>Bloc suivant</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>Bloc %1 sur %2</translation>
    </message>
    <message>
        <source>input computed by %1</source>
        <translation>entrée calculée par %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::CallEditor</name>
    <message>
        <source>The call, as code</source>
        <translation>L’appel, sous forme de code</translation>
    </message>
    <message>
        <source>Edit the call</source>
        <translation>Modifier l’appel</translation>
    </message>
    <message>
        <source>Fixes the call</source>
        <translation>Corrige l’appel</translation>
    </message>
    <message>
        <source>Resize the filter</source>
        <translation>Redimensionner le filtre</translation>
    </message>
    <message>
        <source>Edit what follows</source>
        <translation>Modifier ce qui suit</translation>
    </message>
</context>
<context>
    <name>lab::ui::CallPanel</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>height</source>
        <translation>hauteur</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largeur</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>Input batch</source>
        <translation>Batch de l’entrée</translation>
    </message>
    <message>
        <source>Input height</source>
        <translation>Hauteur de l’entrée</translation>
    </message>
    <message>
        <source>Input width</source>
        <translation>Largeur de l’entrée</translation>
    </message>
    <message>
        <source>Input channels</source>
        <translation>Canaux de l’entrée</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>Filter height</source>
        <translation>Hauteur du filtre</translation>
    </message>
    <message>
        <source>Filter width</source>
        <translation>Largeur du filtre</translation>
    </message>
    <message>
        <source>Filter input channels</source>
        <translation>Canaux d’entrée du filtre</translation>
    </message>
    <message>
        <source>Filter output channels</source>
        <translation>Canaux de sortie du filtre</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Stride of rows</source>
        <translation>Pas des lignes</translation>
    </message>
    <message>
        <source>Stride of columns</source>
        <translation>Pas des colonnes</translation>
    </message>
    <message>
        <source>Dilations</source>
        <translation>Dilatations</translation>
    </message>
    <message>
        <source>Dilation of rows</source>
        <translation>Dilatation des lignes</translation>
    </message>
    <message>
        <source>Dilation of columns</source>
        <translation>Dilatation des colonnes</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>No zeros: the window stays on the input</source>
        <translation>Aucun zéro&#xa0;: la fenêtre reste sur l’entrée</translation>
    </message>
    <message>
        <source>Zeros so that the output has ⌈size / stride⌉ cells; an odd zero goes to the bottom and right</source>
        <translation>Des zéros pour que la sortie ait ⌈taille / pas⌉ cellules&#xa0;; un zéro impair va en bas et à droite</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explicite</translation>
    </message>
    <message>
        <source>As many zeros on each side as you say</source>
        <translation>Autant de zéros de chaque côté que vous le dites</translation>
    </message>
    <message>
        <source>top</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>Padding at the top</source>
        <translation>Padding en haut</translation>
    </message>
    <message>
        <source>Padding at the bottom</source>
        <translation>Padding en bas</translation>
    </message>
    <message>
        <source>Padding on the left</source>
        <translation>Padding à gauche</translation>
    </message>
    <message>
        <source>Padding on the right</source>
        <translation>Padding à droite</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>Format des données</translation>
    </message>
    <message>
        <source>Channels last: how TensorFlow stores images by default</source>
        <translation>Canaux en dernier&#xa0;: c’est ainsi que TensorFlow range les images par défaut</translation>
    </message>
    <message>
        <source>Channels first: the same picture in another order of memory</source>
        <translation>Canaux en premier&#xa0;: la même image dans un autre ordre en mémoire</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups follow from the filter&apos;s depth: input channels / depth</source>
        <translation>Les groupes découlent de la profondeur du filtre&#xa0;: canaux d’entrée / profondeur</translation>
    </message>
    <message>
        <source>Change the strides</source>
        <translation>Changer les pas</translation>
    </message>
    <message>
        <source>Change the dilations</source>
        <translation>Changer les dilatations</translation>
    </message>
    <message>
        <source>Change the padding</source>
        <translation>Changer le padding</translation>
    </message>
    <message>
        <source>Resize the input</source>
        <translation>Redimensionner l’entrée</translation>
    </message>
    <message>
        <source>Resize the filter</source>
        <translation>Redimensionner le filtre</translation>
    </message>
    <message>
        <source>Change the data format</source>
        <translation>Changer le format des données</translation>
    </message>
    <message>
        <source>Change the groups</source>
        <translation>Changer les groupes</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>Taille de sortie</translation>
    </message>
    <message>
        <source>Output height</source>
        <translation>Hauteur de sortie</translation>
    </message>
    <message>
        <source>Output width</source>
        <translation>Largeur de sortie</translation>
    </message>
    <message>
        <source>tf.nn.conv2d_transpose asks for it: with strides, several sizes lead back to one input</source>
        <translation>tf.nn.conv2d_transpose la demande : avec des pas, plusieurs tailles ramènent à une même entrée</translation>
    </message>
    <message>
        <source>Change the output size</source>
        <translation>Changer la taille de sortie</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>facteur</translation>
    </message>
</context>
<context>
    <name>lab::ui::Caption</name>
    <message>
        <source>What the step does</source>
        <translation>Ce que fait l’étape</translation>
    </message>
</context>
<context>
    <name>lab::ui::CellEdit</name>
    <message>
        <source>Cell value</source>
        <translation>Valeur de la cellule</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 2, -0.5 or 1e-3; Esc keeps the old value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre. Écrivez-le comme 2, -0.5 ou 1e-3&#xa0;; Échap garde l’ancienne valeur.</translation>
    </message>
</context>
<context>
    <name>lab::ui::CodePanel</name>
    <message>
        <source>The same call in %1</source>
        <translation>Le même appel en %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the whole program, ready to run</source>
        <translation>Copier le programme entier, prêt à exécuter</translation>
    </message>
    <message>
        <source>These tensors are too large to be written as a program. Use smaller ones, or export them as .npy files.</source>
        <translation>Ces tenseurs sont trop grands pour être écrits dans un programme. Prenez-en de plus petits, ou exportez-les en fichiers .npy.</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>Après cette étape</translation>
    </message>
    <message>
        <source>Variables and their values</source>
        <translation>Les variables et leurs valeurs</translation>
    </message>
    <message>
        <source>The program is shown when the question is answered.</source>
        <translation>Le programme est montré quand la question a reçu sa réponse.</translation>
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
        <translation>%1 — aucune cellule de sortie ne diffère</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Que comparer</translation>
    </message>
    <message>
        <source>%1 — %2 of the %3 output cells shown differ: framed</source>
        <translation>%1 — %2 des %3 cellules de sortie affichées diffèrent : encadrées</translation>
    </message>
    <message>
        <source>%1 — no gradient differs</source>
        <translation>%1 — aucun gradient ne diffère</translation>
    </message>
    <message>
        <source>%1 — %2 of the %3 gradients shown differ: framed</source>
        <translation>%1 — %2 des %3 gradients montrés diffèrent&#xa0;: encadrés</translation>
    </message>
</context>
<context>
    <name>lab::ui::Document</name>
    <message>
        <source>Set input[%1]</source>
        <translation>Modifier input[%1]</translation>
    </message>
    <message>
        <source>Set filter[%1]</source>
        <translation>Modifier filter[%1]</translation>
    </message>
    <message>
        <source>Set bias[%1]</source>
        <translation>Définir bias[%1]</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExampleBox</name>
    <message>
        <source>Lesson or example</source>
        <translation>Leçon ou exemple</translation>
    </message>
    <message>
        <source>Open a lesson or an example</source>
        <translation>Ouvrir une leçon ou un exemple</translation>
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
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1 of %2 solved</source>
        <translation>%1 sur %2 résolus</translation>
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
        <translation>Exercices pour une classe</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>&amp;Difficulté</translation>
    </message>
    <message>
        <source>&amp;First seed</source>
        <translation>&amp;Première graine</translation>
    </message>
    <message>
        <source>&amp;Last seed</source>
        <translation>&amp;Dernière graine</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>Pap&amp;ier</translation>
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
        <translation>La première feuille</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Code de cette étape</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Cette étape</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Steps from – to</source>
        <translation>Étapes de – à</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Comme documenté</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>Par fenêtre</translation>
    </message>
    <message>
        <source>One step per phase</source>
        <translation>Une étape par phase</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>Étapes normales</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Étapes fines</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>Pour l’impression</translation>
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
        <translation>Une étape par page</translation>
    </message>
    <message>
        <source>Four steps per page</source>
        <translation>Quatre étapes par page</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>Tous les tenseurs</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Flattened filter</source>
        <translation>Filtre aplati</translation>
    </message>
    <message>
        <source>Virtual tensor</source>
        <translation>Tenseur virtuel</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Best for the format</source>
        <translation>Selon le format</translation>
    </message>
    <message>
        <source>With the solution filled in</source>
        <translation>Avec le corrigé</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;Grain</source>
        <translation>Fi&amp;nesse</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;ille</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>Fr&amp;ames per second</source>
        <translation>Images par &amp;seconde</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%p % – about %n s left</source>
        <translation>
            <numerusform>%p % – encore %n s environ</numerusform>
            <numerusform>%p % – encore %n s environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This file exists already. Replace it?</source>
        <translation>Ce fichier existe déjà. Le remplacer ?</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be written. These exist already:</source>
        <translation>
            <numerusform>%n fichier sera écrit. Celui-ci existe déjà :</numerusform>
            <numerusform>%n fichiers seront écrits. Ceux-ci existent déjà :</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Both lanes</source>
        <translation>Les deux voies</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>The matrices</source>
        <translation>Les matrices</translation>
    </message>
    <message>
        <source>Cropped to its content</source>
        <translation>Rognée à son contenu</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>Fond transparent</translation>
    </message>
    <message>
        <source>No film strip</source>
        <translation>Pas de bande d’images</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>&amp;Voie</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>%1 was not written: a file of this format ends in .%2.</source>
        <translation>%1 n’a pas été écrit : un fichier de ce format se termine par .%2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;onnes</translation>
    </message>
    <message>
        <source>With the steps after the pages</source>
        <translation>Avec les étapes après les pages</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>Le fichier est trop grand pour être montré ici.</translation>
    </message>
    <message>
        <source>With title and sentences</source>
        <translation>Avec titre et phrases</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>Lire une seule fois</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>Le parcours</translation>
    </message>
    <message>
        <source>So many steps of a filter that learns the lesson&apos;s target, instead of the walk</source>
        <translation>Autant de pas d’un filtre qui apprend la cible de la leçon, au lieu du parcours</translation>
    </message>
    <message>
        <source>Lear&amp;ning steps</source>
        <translation>Pas d’appre&amp;ntissage</translation>
    </message>
</context>
<context>
    <name>lab::ui::FileFlow</name>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>line %1, column %2: </source>
        <translation>ligne %1, colonne %2&#xa0;: </translation>
    </message>
    <message>
        <source>byte %1: </source>
        <translation>octet %1&#xa0;: </translation>
    </message>
    <message>
        <source>member %1: </source>
        <translation>élément %1&#xa0;: </translation>
    </message>
    <message>
        <source>Unnamed lesson</source>
        <translation>Leçon sans titre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 n’a pas été ouvert&#xa0;: %2</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>leçon</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Lessons (*.conv2d)</source>
        <translation>Leçons (*.conv2d)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 was changed by another program since you opened it.</source>
        <translation>%1 a été modifié par un autre programme depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Écraser</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 n’a pas pu être enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#xa0;?</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Aucun fichier pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. What you see is kept; save it to have it back.</source>
        <translation>%1 n’est plus sur le disque. Ce que vous voyez est conservé&#xa0;; enregistrez-le pour le retrouver.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>A lesson without a name</source>
        <translation>Une leçon sans nom</translation>
    </message>
    <message>
        <source>%1 was not saved when the program ended (%2).</source>
        <translation>%1 n’était pas enregistré quand le programme s’est arrêté (%2).</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels.</source>
        <translation>%1 a %2 × %3 pixels.</translation>
    </message>
    <message>
        <source>Scale down to %1 pixels</source>
        <translation>Réduire à %1 pixels</translation>
    </message>
    <message>
        <source>Keep all pixels</source>
        <translation>Garder tous les pixels</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1</source>
        <translation>Ce qui n’est pas enregistré n’est pas gardé pour être récupéré : %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::FilterStrip</name>
    <message>
        <source>Set the filter that is shown: %1</source>
        <translation>Définir le filtre affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set the filter: %1</source>
        <translation>Définir le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Colours of the output</source>
        <translation>Couleurs de la sortie</translation>
    </message>
    <message>
        <source>The colours of the output: a click offers others</source>
        <translation>Les couleurs de la sortie : un clic en propose d’autres</translation>
    </message>
    <message>
        <source>By the sign where there may be one</source>
        <translation>Selon le signe, là où il peut y en avoir un</translation>
    </message>
    <message>
        <source>Signed: negative and positive apart</source>
        <translation>Avec signe : négatif et positif distincts</translation>
    </message>
    <message>
        <source>Size only</source>
        <translation>Grandeur seule</translation>
    </message>
    <message>
        <source>Grey, as a photo</source>
        <translation>Gris, comme une photo</translation>
    </message>
</context>
<context>
    <name>lab::ui::FirstMinute</name>
    <message>
        <source>Change a number</source>
        <translation>Changez un nombre</translation>
    </message>
    <message>
        <source>Drag any cell up or down, or type. The output follows.</source>
        <translation>Faites glisser une cellule vers le haut ou le bas, ou tapez. La sortie suit.</translation>
    </message>
    <message>
        <source>Start lesson 1</source>
        <translation>Commencer la leçon 1</translation>
    </message>
    <message>
        <source>The three steps, on a few short pages.</source>
        <translation>Les trois étapes, en quelques courtes pages.</translation>
    </message>
</context>
<context>
    <name>lab::ui::GrowthCard</name>
    <message>
        <source>Why it grows</source>
        <translation>Pourquoi elle augmente</translation>
    </message>
    <message>
        <source>The loss along the steepest direction, and where each step landed</source>
        <translation>La perte le long de la direction la plus raide, et où chaque pas est arrivé</translation>
    </message>
    <message>
        <source>The rate is too large</source>
        <translation>Le taux est trop grand</translation>
    </message>
    <message>
        <source>Start again with a rate below the limit</source>
        <translation>Recommencer avec un taux sous la limite</translation>
    </message>
    <message>
        <source>Start again at step 0</source>
        <translation>Recommencer au pas 0</translation>
    </message>
    <message>
        <source>The loss was %1 at the start. Now it is %2. Every step goes downhill, but so far that it lands higher up on the other side of the valley.</source>
        <translation>La perte était de %1 au départ. Elle est maintenant de %2. Chaque pas descend, mais va si loin qu’il arrive plus haut de l’autre côté de la vallée.</translation>
    </message>
    <message>
        <source>Use rate %1</source>
        <translation>Utiliser le taux %1</translation>
    </message>
    <message>
        <source>Each step multiplies the distance from the lowest place by 1 − rate · steepness = 1 − %1 · %2 = %3. It shrinks only while this factor lies between −1 and 1.</source>
        <translation>Chaque pas multiplie la distance au point le plus bas par 1 − taux · courbure = 1 − %1 · %2 = %3. Elle ne diminue que tant que ce facteur est compris entre −1 et 1.</translation>
    </message>
    <message>
        <source>The loss falls only while the rate is below 2 / steepness = 2 / %1 = %2.</source>
        <translation>La perte ne baisse que tant que le taux reste sous 2 / courbure = 2 / %1 = %2.</translation>
    </message>
</context>
<context>
    <name>lab::ui::ImportDialog</name>
    <message>
        <source>Putting the arrays together…</source>
        <translation>Assemblage des tableaux…</translation>
    </message>
    <message>
        <source>shown: channel 0 of filter 0</source>
        <translation>affiché : canal 0 du filtre 0</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>array</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Arrays in %1</source>
        <translation>Tableaux dans %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Axes of the input</source>
        <translation>Axes de l’entrée</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Axes of the filter</source>
        <translation>Axes du filtre</translation>
    </message>
    <message>
        <source>rows, columns, channels (NHWC)</source>
        <translation>lignes, colonnes, canaux (NHWC)</translation>
    </message>
    <message>
        <source>channels, rows, columns (NCHW)</source>
        <translation>canaux, lignes, colonnes (NCHW)</translation>
    </message>
    <message>
        <source>HWIO: TensorFlow, Keras</source>
        <translation>HWIO&#xa0;: TensorFlow, Keras</translation>
    </message>
    <message>
        <source>OIHW: PyTorch, ONNX</source>
        <translation>OIHW&#xa0;: PyTorch, ONNX</translation>
    </message>
    <message>
        <source>OHWI: TensorFlow Lite</source>
        <translation>OHWI&#xa0;: TensorFlow Lite</translation>
    </message>
    <message>
        <source>&amp;Input:</source>
        <translation>&amp;Entrée&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>invented to fit the filter</source>
        <translation>inventée, adaptée au filtre</translation>
    </message>
    <message>
        <source>an edge filter (Sobel x)</source>
        <translation>un filtre de contours (Sobel x)</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>rien à voir</translation>
    </message>
    <message>
        <source>smallest %1, largest %2, mean %3</source>
        <translation>minimum %1, maximum %2, moyenne %3</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not finite</source>
        <translation>
            <numerusform>%n valeur n’est pas finie</numerusform>
            <numerusform>%n valeurs ne sont pas finies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be rounded to float32</source>
        <translation>
            <numerusform>%n valeur sera arrondie à float32</numerusform>
            <numerusform>%n valeurs seront arrondies à float32</numerusform>
        </translation>
    </message>
    <message>
        <source>input %1, filter %2</source>
        <translation>entrée %1, filtre %2</translation>
    </message>
    <message>
        <source>%1 → output %2</source>
        <translation>%1 → sortie %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n groups</source>
        <translation>
            <numerusform>en %n groupe</numerusform>
            <numerusform>en %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale the image&apos;s values to 0 … 1</source>
        <translation>Ramener les valeurs de l’image à 0 … 1</translation>
    </message>
</context>
<context>
    <name>lab::ui::InfoBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>lab::ui::LearnPanel</name>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>How far each step goes against the gradient</source>
        <translation>De combien chaque pas va contre le gradient</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Un pas</translation>
    </message>
    <message>
        <source>filter − rate · gradient, once</source>
        <translation>filtre − taux · gradient, une fois</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Dix</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>Dix pas</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Step after step, until stopped</source>
        <translation>Pas après pas, jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>The filter that this run began with</source>
        <translation>Le filtre du début de cette série</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>Courbe de perte</translation>
    </message>
    <message>
        <source>The filter and its gradient</source>
        <translation>Le filtre et son gradient</translation>
    </message>
    <message>
        <source>Save the curve…</source>
        <translation>Enregistrer la courbe…</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Choisir une cible</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Start learning again</source>
        <translation>Recommencer l’apprentissage</translation>
    </message>
    <message>
        <source>The target has another size than the output. Choose one again.</source>
        <translation>La cible n’a pas la taille de la sortie. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose a target: the filter will learn to make it from this input. Or type one: dY, error to a target.</source>
        <translation>Choisissez une cible : le filtre apprendra à la faire de cette entrée. Ou saisissez-en une : dY, erreur à une cible.</translation>
    </message>
    <message>
        <source>The rate has to be a number above 0.</source>
        <translation>Le taux doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>The numbers have grown too large for float32, and learning has stopped. Undo takes the whole run back; choose a rate below %1.</source>
        <translation>Les nombres sont devenus trop grands pour float32, et l’apprentissage s’est arrêté. Annuler reprend toute la série ; choisissez un taux inférieur à %1.</translation>
    </message>
    <message>
        <source>The last step made the loss fall from %1 to %2.</source>
        <translation>Le dernier pas a fait passer la perte de %1 à %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <translation>Enregistrer la courbe</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>The bias learns, too: it is %1, its gradient %2.</source>
        <translation>Le biais apprend aussi : il vaut %1, son gradient %2.</translation>
    </message>
    <message>
        <source>The output should become what this filter makes of the same input</source>
        <translation>La sortie doit devenir ce que ce filtre fait de la même entrée</translation>
    </message>
    <message>
        <source>Beyond the mark the steps overshoot and the loss grows</source>
        <translation>Au-delà du repère, les pas vont trop loin et la perte augmente</translation>
    </message>
    <message>
        <source>Each step takes rate · gradient away from every weight.</source>
        <translation>Chaque pas retranche taux · gradient de chaque poids.</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is negative: a larger weight lowers the loss, so the step makes it larger.</source>
        <translation>Le gradient de ce poids est négatif : un poids plus grand réduit la perte, donc le pas l’augmente.</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is positive: a smaller weight lowers the loss, so the step makes it smaller.</source>
        <translation>Le gradient de ce poids est positif : un poids plus petit réduit la perte, donc le pas le diminue.</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is 0: the step leaves it alone.</source>
        <translation>Le gradient de ce poids est 0 : le pas ne le change pas.</translation>
    </message>
    <message>
        <source>At this rate the steps swing from side to side, but settle.</source>
        <translation>À ce taux, les pas oscillent d’un côté à l’autre, mais se stabilisent.</translation>
    </message>
    <message>
        <source>The last step made the loss grow from %1 to %2.</source>
        <translation>Le dernier pas a fait passer la perte de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>lab::ui::LessonPanel</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>La page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>Add a page from this view</source>
        <translation>Ajouter une page à partir de cette vue</translation>
    </message>
    <message>
        <source>This lesson has no pages</source>
        <translation>Cette leçon n’a pas de pages</translation>
    </message>
    <message>
        <source>%1 — page %2 of %3</source>
        <translation>%1 — page %2 sur %3</translation>
    </message>
    <message>
        <source>Open one of the built-in lessons, or make pages of your own.</source>
        <translation>Ouvrez une des leçons fournies ou créez vos propres pages.</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation>Page suivante : %1</translation>
    </message>
    <message>
        <source>As a student sees it. Nothing typed here is kept.</source>
        <translation>Comme le voit un élève. Rien de ce qu’on tape ici n’est gardé.</translation>
    </message>
    <message>
        <source>Back to authoring</source>
        <translation>Revenir à la rédaction</translation>
    </message>
    <message>
        <source>The picture stays at this step.</source>
        <translation>L’image reste à cette étape.</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>Sur cette page, aucun nombre ne peut être modifié.</translation>
    </message>
    <message>
        <source>Results are not shown ahead.</source>
        <translation>Les résultats ne sont pas montrés d’avance.</translation>
    </message>
    <message>
        <source>The next page opens after an answer.</source>
        <translation>La page suivante s’ouvre après une réponse.</translation>
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
        <translation>Outils</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Paste code…</source>
        <translation>Coller du code…</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exporter ▾</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>The call as code and as fields</source>
        <translation>L’appel, en code et en champs</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The input&apos;s numbers</source>
        <translation>Les nombres de l’entrée</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>The filter&apos;s numbers</source>
        <translation>Les nombres du filtre</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>What the step does, and why</source>
        <translation>Ce que fait l’étape, et pourquoi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The program that does just this</source>
        <translation>Le programme qui fait exactement cela</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Every shape, and what it costs</source>
        <translation>Chaque forme et ce qu’elle coûte</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>The lesson&apos;s pages and tasks</source>
        <translation>Les pages et les tâches de la leçon</translation>
    </message>
    <message>
        <source>Predict what comes next</source>
        <translation>Dire ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Drop it here: a lesson, an image, numbers or code</source>
        <translation>Déposez ici une leçon, une image, des nombres ou du code</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Conv2D Lab</source>
        <translation>À propos de Conv2D Lab</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Conv2D Lab %1&lt;/h3&gt;&lt;p&gt;What tf.nn.conv2d does, step by step.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt (LGPL-3), Eigen (MPL-2), Highway, libzip, zlib, giflib, libwebp and, for films, FFmpeg (GPL-2 or later as Debian builds it). Inter and JetBrains Mono are under the SIL Open Font License.&lt;/p&gt;&lt;p&gt;It opens no network connection and never runs code from a file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Conv2D Lab %1&lt;/h3&gt;&lt;p&gt;Ce que fait tf.nn.conv2d, étape par étape.&lt;/p&gt;&lt;p&gt;Licence MIT. Fait avec Qt (LGPL-3), Eigen (MPL-2), Highway, libzip, zlib, giflib, libwebp et, pour les films, FFmpeg (GPL-2 ou ultérieure, tel que Debian le compile). Inter et JetBrains Mono sont sous SIL Open Font License.&lt;/p&gt;&lt;p&gt;Il n’ouvre aucune connexion réseau et n’exécute jamais le code d’un fichier.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>La langue change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Call panel</source>
        <translation>Panneau de l’appel</translation>
    </message>
    <message>
        <source>Explanation panel</source>
        <translation>Panneau de l’explication</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Let the filter learn, step by step</source>
        <translation>Laisser le filtre apprendre, pas à pas</translation>
    </message>
    <message>
        <source>Reader or author</source>
        <translation>Lecteur ou auteur</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Read the lesson and try things without changing it</source>
        <translation>Lire la leçon et essayer des choses sans la modifier</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Title, author, note and the order of the pages</source>
        <translation>Titre, auteur, note et ordre des pages</translation>
    </message>
</context>
<context>
    <name>lab::ui::MarkdownEdit</name>
    <message>
        <source>Text in Markdown: **bold**, *italic*, `code`, lists, formulas: $\frac{a}{b}$, words in the colour of input, filter, patch, output: {i|…} {f|…} {p|…} {o|…} (Ctrl+1 … 4)</source>
        <translation>Texte en Markdown : **gras**, *italique*, `code`, listes, formules : $\frac{a}{b}$, mots dans la couleur de l’entrée, du filtre, du patch ou de la sortie : {i|…} {f|…} {p|…} {o|…} (Ctrl+1 … 4)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
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
        <translation>%1&#xa0;: saisissez un nombre ou tournez la molette</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageDots</name>
    <message>
        <source>Page %1, solved: %2</source>
        <translation>Page %1, résolue : %2</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>Page %1 : %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageEditor</name>
    <message>
        <source>Title of the page</source>
        <translation>Titre de la page</translation>
    </message>
    <message>
        <source>Text of the page, in Markdown</source>
        <translation>Texte de la page, en Markdown</translation>
    </message>
    <message>
        <source>Try as a student</source>
        <translation>Essayer en élève</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Ajouter une page</translation>
    </message>
    <message>
        <source>Remove a page</source>
        <translation>Supprimer la page</translation>
    </message>
    <message>
        <source>Edit the text of a page</source>
        <translation>Modifier le texte d’une page</translation>
    </message>
    <message>
        <source>Move a page</source>
        <translation>Déplacer une page</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Title, author, note and the order of the pages</source>
        <translation>Titre, auteur, note et ordre des pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Title and text of the open page</source>
        <translation>Titre et texte de la page ouverte</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>What the open page asks</source>
        <translation>Ce que demande la page ouverte</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Titre de la leçon</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Note for teachers</source>
        <translation>Note pour les enseignants</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nouvelle leçon</translation>
    </message>
    <message>
        <source>Duplicate a page</source>
        <translation>Dupliquer une page</translation>
    </message>
    <message>
        <source>The page as a student sees it; nothing typed there is kept (F6)</source>
        <translation>La page telle que la voit un élève ; rien de ce qu’on y tape n’est gardé (F6)</translation>
    </message>
    <message>
        <source>Delete the page</source>
        <translation>Supprimer la page</translation>
    </message>
    <message>
        <source>A new page that shows what is shown now</source>
        <translation>Une nouvelle page qui montre ce qui est affiché</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>The same page once more</source>
        <translation>La même page encore une fois</translation>
    </message>
    <message>
        <source>Edit title, author or note</source>
        <translation>Modifier les indications de la leçon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageList</name>
    <message>
        <source>Pages; drag one to another place, or move it with Alt+Up and Alt+Down</source>
        <translation>Pages ; faites-en glisser une ailleurs ou déplacez-la avec Alt+Haut et Alt+Bas</translation>
    </message>
    <message>
        <source>asks nothing</source>
        <translation>ne demande rien</translation>
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
        <translation>avancer et reculer</translation>
    </message>
    <message>
        <source>Off: the picture stays at the step of the page</source>
        <translation>Désactivé : l’image reste à l’étape de la page</translation>
    </message>
    <message>
        <source>change numbers</source>
        <translation>modifier les nombres</translation>
    </message>
    <message>
        <source>Off: input, filter and call stay as they are</source>
        <translation>Désactivé : l’entrée, le filtre et l’appel restent tels quels</translation>
    </message>
    <message>
        <source>see the results</source>
        <translation>voir les résultats</translation>
    </message>
    <message>
        <source>Off: a number is shown when the walk comes to it, not before</source>
        <translation>Désactivé : un nombre apparaît quand le parcours y arrive, pas avant</translation>
    </message>
    <message>
        <source>skip the task</source>
        <translation>passer la tâche</translation>
    </message>
    <message>
        <source>Off: the next page opens after an answer</source>
        <translation>Désactivé : la page suivante s’ouvre après une réponse</translation>
    </message>
    <message>
        <source>On this page the student may</source>
        <translation>Sur cette page, l’élève peut</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>Step that the page begins with</source>
        <translation>Étape par laquelle commence la page</translation>
    </message>
    <message>
        <source>Keep this view for the page</source>
        <translation>Montrer ce qui est affiché</translation>
    </message>
    <message>
        <source>The page begins with this step and this view</source>
        <translation>La page commence par cette étape et cette vue</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Change what the student may do</source>
        <translation>Modifier ce que l’élève peut faire</translation>
    </message>
    <message>
        <source>Change the view of a page</source>
        <translation>Changer la vue d’une page</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageText</name>
    <message>
        <source>Open a link</source>
        <translation>Ouvrir un lien</translation>
    </message>
    <message>
        <source>The page&apos;s text wants to open this address in the browser:</source>
        <translation>Le texte de la page veut ouvrir cette adresse dans le navigateur :</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>lab::ui::PasteCodeSheet</name>
    <message>
        <source>Paste code</source>
        <translation>Coller du code</translation>
    </message>
    <message>
        <source>Paste the code of a question, a notebook or a model. It is read and never run.</source>
        <translation>Collez le code d’une question, d’un notebook ou d’un modèle. Il est lu et jamais exécuté.</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Code Python</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Ce qui a été compris</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>Nouvelles valeurs</translation>
    </message>
    <message>
        <source>Draw other random values</source>
        <translation>Tirer d’autres valeurs aléatoires</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Make this the lesson (Ctrl+Return); it can be undone</source>
        <translation>En faire la leçon (Ctrl+Entrée)&#xa0;; cela peut être annulé</translation>
    </message>
    <message>
        <source>Random values: seed %1</source>
        <translation>Valeurs aléatoires&#xa0;: graine %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>%1 was turned into tf.nn.conv2d:</source>
        <translation>%1 a été traduit en tf.nn.conv2d&#xa0;:</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>(drawn)</source>
        <translation>(tirées au hasard)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>Les appels</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>(the picture does not need it)</source>
        <translation>(l’image n’en a pas besoin)</translation>
    </message>
    <message>
        <source>Not understood: %1, see below</source>
        <translation>Non compris&#xa0;: %1, voir plus bas</translation>
    </message>
    <message>
        <source>TensorFlow, Keras, PyTorch and NumPy are understood: constants, lists, reshape, zeros, random values, arithmetic, and the call itself.</source>
        <translation>TensorFlow, Keras, PyTorch et NumPy sont compris&#xa0;: constantes, listes, reshape, zéros, valeurs aléatoires, calculs, et l’appel lui-même.</translation>
    </message>
    <message>
        <source>Show pasted code</source>
        <translation>Montrer le code collé</translation>
    </message>
    <message>
        <source>No convolution was found.</source>
        <translation>Aucune convolution n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>What is looked for: tf.nn.conv2d, tf.keras.layers.Conv2D, F.conv2d and nn.Conv2d, or two arrays to be taken as input and filter.</source>
        <translation>Ce qui est recherché : tf.nn.conv2d, tf.keras.layers.Conv2D, F.conv2d et nn.Conv2d, ou deux tableaux qui serviront d&apos;entrée et de filtre.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>pas dans l’image</translation>
    </message>
    <message>
        <source>in the picture</source>
        <translation>dans l’image</translation>
    </message>
    <message>
        <source>show this one</source>
        <translation>montrer celle-ci</translation>
    </message>
</context>
<context>
    <name>lab::ui::PredictPanel</name>
    <message>
        <source>an output number</source>
        <translation>un nombre de la sortie</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>une ligne du tenseur virtuel</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>la place d’un poids dans la matrice du filtre</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>la forme de la sortie</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>les zéros de SAME</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>Cette étape</translation>
    </message>
    <message>
        <source>Predict what the step that is shown makes</source>
        <translation>Prédire ce que produit l’étape affichée</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Small calls, made from a topic, a difficulty and a seed</source>
        <translation>De petits appels faits d’un thème, d’une difficulté et d’une graine</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives everybody the same exercise</source>
        <translation>La même graine donne à tous le même exercice</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save score…</source>
        <translation>Enregistrer le score…</translation>
    </message>
    <message>
        <source>Choose a topic and start.</source>
        <translation>Choisissez un thème et commencez.</translation>
    </message>
    <message>
        <source>Nothing to predict at this step. Go on to the next one.</source>
        <translation>Rien à prédire à cette étape. Passez à la suivante.</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>Saisissez des nombres séparés par des espaces ou des virgules.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La réponse est %1.</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>%1 sur %2 justes</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>Enregistrer le score</translation>
    </message>
    <message>
        <source>score.csv</source>
        <translation>score.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Score saved.</source>
        <translation>Score enregistré.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>Exercise %1: %2, %3</source>
        <translation>Exercice %1 : %2, %3</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>un nombre après le biais</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>un nombre après ReLU</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>un nombre après le pooling</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>un gradient d’un poids</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>un gradient d’une entrée</translation>
    </message>
    <message>
        <source>an output number of a transposed convolution</source>
        <translation>un nombre de sortie d’une convolution transposée</translation>
    </message>
    <message>
        <source>how far a pooled number sees</source>
        <translation>jusqu’où voit un nombre du pooling</translation>
    </message>
    <message>
        <source>a gradient behind the output</source>
        <translation>un gradient derrière la sortie</translation>
    </message>
    <message>
        <source>a gradient of a bias</source>
        <translation>un gradient d’un biais</translation>
    </message>
</context>
<context>
    <name>lab::ui::RateSlider</name>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::ReachView</name>
    <message>
        <source>How far an output sees, layer by layer</source>
        <translation>Jusqu’où voit une sortie, couche par couche</translation>
    </message>
</context>
<context>
    <name>lab::ui::ScoresDialog</name>
    <message>
        <source>Scores side by side</source>
        <translation>Scores côte à côte</translation>
    </message>
    <message>
        <source>Scores of students</source>
        <translation>Scores des élèves</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Questions and students</source>
        <translation>Questions et élèves</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Frequent mistakes</source>
        <translation>Erreurs fréquentes</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s): %1</source>
        <translation>
            <numerusform>%n élève&#xa0;: %1</numerusform>
            <numerusform>%n élèves&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer comme tableau…</translation>
    </message>
    <message>
        <source>Save scores</source>
        <translation>Enregistrer les scores</translation>
    </message>
    <message>
        <source>scores.csv</source>
        <translation>scores.csv</translation>
    </message>
    <message>
        <source>Scores saved.</source>
        <translation>Scores enregistrés.</translation>
    </message>
    <message>
        <source>This is not a saved score.</source>
        <translation>Ce n’est pas un score enregistré.</translation>
    </message>
    <message>
        <source>Which attempt was right; – none was. The tool tips show the answers.</source>
        <translation>Le numéro de l’essai juste&#xa0;; – pas trouvé. Les réponses sont dans les infobulles.</translation>
    </message>
    <message>
        <source>exercise %1: %2</source>
        <translation>exercice %1 : %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::ScrubBar</name>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>Flatten filter</source>
        <translation>Aplatir le filtre</translation>
    </message>
    <message>
        <source>Extract patches</source>
        <translation>Extraire les patches</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplier</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Reshape</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>2–3  Window by window</source>
        <translation>2–3  Fenêtre par fenêtre</translation>
    </message>
    <message>
        <source>Step %1: filter %2 begins</source>
        <translation>Étape %1&#xa0;: le filtre %2 commence</translation>
    </message>
    <message>
        <source>Step %1: the first patch that touches the padding</source>
        <translation>Étape %1&#xa0;: le premier patch qui touche le padding</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ biais</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
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
        <translation>entrée</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>filtre aplati</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>tenseur virtuel</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>lignes de sortie</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>Show how often each input is read</source>
        <translation>Montrer combien de fois chaque entrée est lue</translation>
    </message>
    <message>
        <source>Colours the input by the number of windows that read each cell</source>
        <translation>Colore l’entrée selon le nombre de fenêtres qui lisent chaque cellule</translation>
    </message>
    <message>
        <source>Shape of %1: %2</source>
        <translation>Forme de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::StageEditing</name>
    <message>
        <source>Change dY</source>
        <translation>Changer dY</translation>
    </message>
</context>
<context>
    <name>lab::ui::StageView</name>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>tenseur virtuel</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>filtre aplati</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>lignes de sortie</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>produit %1</translation>
    </message>
    <message>
        <source>memory, number %1</source>
        <translation>mémoire, nombre %1</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>The input, the filter, the output and the same numbers as one matrix product. Ctrl and the arrow keys move from cell to cell, Ctrl+PageUp and Ctrl+PageDown from panel to panel.</source>
        <translation>L’entrée, le filtre, la sortie et les mêmes nombres en un seul produit matriciel. Ctrl et les flèches vont de cellule en cellule, Ctrl+Page précédente et Ctrl+Page suivante de panneau en panneau.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all of both lanes (double-click)</source>
        <translation>Montrer les deux bandes en entier (double-clic)</translation>
    </message>
    <message>
        <source>Follow the step</source>
        <translation>Suivre l’étape</translation>
    </message>
    <message>
        <source>Keep the window and its row in view</source>
        <translation>Garder en vue la fenêtre et sa ligne</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1, valeur %2</translation>
    </message>
    <message>
        <source>%1 row %2 column %3</source>
        <translation>%1 ligne %2 colonne %3</translation>
    </message>
    <message>
        <source>, channel %1</source>
        <translation>, canal %1</translation>
    </message>
    <message>
        <source>, entry %1 of the batch</source>
        <translation>, entrée %1 du lot</translation>
    </message>
    <message>
        <source>, filter %1</source>
        <translation>, filtre %1</translation>
    </message>
    <message>
        <source>%1, %2 rows, %3 columns</source>
        <translation>%1, %2 lignes, %3 colonnes</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <source>Show every number that is known, pale until the walk comes to it (Ctrl+R)</source>
        <translation>Afficher chaque nombre connu, pâle jusqu’à ce que le parcours y arrive (Ctrl+R)</translation>
    </message>
    <message>
        <source>output with bias</source>
        <translation>sortie avec biais</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>pooling</translation>
    </message>
    <message>
        <source>Point at the cell to ask for.</source>
        <translation>Montrez la cellule demandée.</translation>
    </message>
    <message>
        <source>Click it or press Enter; Esc cancels.</source>
        <translation>Un clic ou Entrée la prend, Échap annule.</translation>
    </message>
</context>
<context>
    <name>lab::ui::StartPage</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens, Esc goes back to what was open.</source>
        <translation>Les flèches déplacent, Entrée ouvre, Échap revient à ce qui était ouvert.</translation>
    </message>
    <message>
        <source>Search lessons and examples</source>
        <translation>Chercher des leçons et des exemples</translation>
    </message>
    <message>
        <source>Continue lesson %1</source>
        <translation>Continuer la leçon %1</translation>
    </message>
    <message>
        <source>Start lesson %1</source>
        <translation>Commencer la leçon %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminées</translation>
    </message>
    <message>
        <source>ready to step through</source>
        <translation>prêts à parcourir</translation>
    </message>
    <message>
        <source>Begin with a lesson, an example, or numbers of your own</source>
        <translation>Commencez par une leçon, un exemple ou vos propres nombres</translation>
    </message>
    <message>
        <source>All %1 examples</source>
        <translation>Les %1 exemples</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>Coller du code</translation>
    </message>
    <message>
        <source>TensorFlow, Keras, PyTorch or NumPy; read, never run</source>
        <translation>TensorFlow, Keras, PyTorch ou NumPy&#xa0;; lu, jamais exécuté</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>also lessons, CSV, .npy, .npz, .safetensors</source>
        <translation>aussi des leçons, CSV, .npy, .npz, .safetensors</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>a 4×4 input and a 3×3 filter of zeros, to fill in</source>
        <translation>une entrée 4×4 et un filtre 3×3 de zéros, à remplir</translation>
    </message>
</context>
<context>
    <name>lab::ui::StoryBar</name>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>What tf.nn.conv2d computes</source>
        <translation>Ce que calcule tf.nn.conv2d</translation>
    </message>
    <message>
        <source>The way back: how L changes with each weight</source>
        <translation>Le retour : comment L change avec chaque poids</translation>
    </message>
    <message>
        <source>The way back: how L changes with each input</source>
        <translation>Le retour : comment L change avec chaque entrée</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>des uns</translation>
    </message>
    <message>
        <source>1 at one place</source>
        <translation>1 à une place</translation>
    </message>
    <message>
        <source>typed…</source>
        <translation>saisi…</translation>
    </message>
    <message>
        <source>error to a target…</source>
        <translation>erreur à une cible…</translation>
    </message>
    <message>
        <source>What the way back begins with. A click on a number of dY moves a single 1; type on a number to change it.</source>
        <translation>Ce par quoi le retour commence. Un clic sur un nombre de dY déplace un 1 isolé ; tapez sur un nombre pour le changer.</translation>
    </message>
    <message>
        <source>Change dY</source>
        <translation>Changer dY</translation>
    </message>
    <message>
        <source>dY</source>
        <translation>dY</translation>
    </message>
    <message>
        <source>dY has %1 numbers here: too many to type. Change single ones on the stage.</source>
        <translation>dY a ici %1 nombres : trop pour les saisir. Changez-en quelques-uns sur la scène.</translation>
    </message>
    <message>
        <source>The target of the output, of shape %1, row by row:</source>
        <translation>La cible de la sortie, de forme %1, ligne par ligne :</translation>
    </message>
    <message>
        <source>The numbers of dY, of shape %1, row by row:</source>
        <translation>Les nombres de dY, de forme %1, ligne par ligne :</translation>
    </message>
    <message>
        <source>%1 numbers are needed here. dY stays as it was.</source>
        <translation>Il faut ici %1 nombres. dY reste inchangé.</translation>
    </message>
    <message>
        <source>The way back through pooling, activation and bias</source>
        <translation>Le retour par le pooling, l’activation et le biais</translation>
    </message>
    <message>
        <source>As a convolution</source>
        <translation>En convolution</translation>
    </message>
    <message>
        <source>Zeros between the numbers, then a convolution of stride 1 with the turned filter: the same output</source>
        <translation>Des zéros entre les nombres, puis une convolution de pas 1 avec le filtre retourné&#xa0;: la même sortie</translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskBox</name>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Click the cell in the picture.</source>
        <translation>Cliquez sur la cellule dans l’image.</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Exact.</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>Saisissez des nombres séparés par des espaces ou des virgules.</translation>
    </message>
    <message>
        <source>That is not what was to be changed. Undo it (Ctrl+Z) and read the task again.</source>
        <translation>Ce n’est pas ce qu’il fallait changer. Annulez (Ctrl+Z) et relisez la tâche.</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Pas encore.</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>Pas celle-ci.</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>La réponse est %1.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Try one like it</source>
        <translation>En essayer une semblable</translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskEditor</name>
    <message>
        <source>output number %1</source>
        <translation>nombre de sortie %1</translation>
    </message>
    <message>
        <source>row %1 of the virtual tensor</source>
        <translation>ligne %1 du tenseur virtuel</translation>
    </message>
    <message>
        <source>place of weight %1 in the flattened filter</source>
        <translation>place du poids %1 dans le filtre aplati</translation>
    </message>
    <message>
        <source>windows that read input %1</source>
        <translation>fenêtres qui lisent l’entrée %1</translation>
    </message>
    <message>
        <source>shape of the output</source>
        <translation>forme de la sortie</translation>
    </message>
    <message>
        <source>shape of the virtual tensor</source>
        <translation>forme du tenseur virtuel</translation>
    </message>
    <message>
        <source>zeros at top, bottom, left, right</source>
        <translation>zéros en haut, en bas, à gauche, à droite</translation>
    </message>
    <message>
        <source>number of weights</source>
        <translation>nombre de poids</translation>
    </message>
    <message>
        <source>number of multiply-adds</source>
        <translation>nombre de multiplications-additions</translation>
    </message>
    <message>
        <source>number of groups</source>
        <translation>nombre de groupes</translation>
    </message>
    <message>
        <source>shape of the input</source>
        <translation>forme de l’entrée</translation>
    </message>
    <message>
        <source>shape of the filter</source>
        <translation>forme du filtre</translation>
    </message>
    <message>
        <source>strides</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>dilations</source>
        <translation>dilatations</translation>
    </message>
    <message>
        <source>padding: VALID, SAME or EXPLICIT</source>
        <translation>padding&#xa0;: VALID, SAME ou EXPLICIT</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>sum of all weights</source>
        <translation>somme de tous les poids</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>tous les poids</translation>
    </message>
    <message>
        <source>inputs that no window reads</source>
        <translation>entrées qu’aucune fenêtre ne lit</translation>
    </message>
    <message>
        <source>an input that is read most often</source>
        <translation>une entrée lue le plus souvent</translation>
    </message>
    <message>
        <source>a zero between the groups</source>
        <translation>un zéro entre les groupes</translation>
    </message>
    <message>
        <source>any output of channel %1</source>
        <translation>n’importe quelle sortie du canal %1</translation>
    </message>
    <message>
        <source>exactly this cell: %2 %1</source>
        <translation>exactement cette case&#xa0;: %2 %1</translation>
    </message>
    <message>
        <source>a zero of the padding</source>
        <translation>un zéro du padding</translation>
    </message>
    <message>
        <source>Nothing on this page fits. Point at another cell or ask for something else.</source>
        <translation>Rien ne convient sur cette page. Montrez une autre case ou demandez autre chose.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Écrivez la question.</translation>
    </message>
    <message>
        <source>The page begins with this already: there would be nothing to do.</source>
        <translation>La page commence déjà ainsi&#xa0;: il n’y aurait rien à faire.</translation>
    </message>
    <message>
        <source>Type VALID, SAME or EXPLICIT.</source>
        <translation>Tapez VALID, SAME ou EXPLICIT.</translation>
    </message>
    <message numerus="yes">
        <source>Type %n number(s).</source>
        <translation>
            <numerusform>Tapez %n nombre.</numerusform>
            <numerusform>Tapez %n nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one answer, %1, and it is hidden until it is given.</source>
        <translation>Il y a une réponse, %1, et elle est cachée jusqu’à ce qu’on la donne.</translation>
    </message>
    <message>
        <source>Hints are ready for %1.</source>
        <translation>Des indications sont prêtes pour %1.</translation>
    </message>
    <message>
        <source>It can be found on this page.</source>
        <translation>On peut le trouver sur cette page.</translation>
    </message>
    <message>
        <source>Output (%1, %2) is the same number: whoever takes the wrong place is right by chance.</source>
        <translation>La sortie (%1, %2) est le même nombre&#xa0;: qui prend la mauvaise place a raison par hasard.</translation>
    </message>
    <message>
        <source>A frequent mistake gives the right answer here, too.</source>
        <translation>Une erreur fréquente donne ici aussi la bonne réponse.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The page asks nothing</source>
        <translation>La page ne demande rien</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>The call is changed until something holds</source>
        <translation>On change l’appel jusqu’à ce qu’une condition soit remplie</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trouver</translation>
    </message>
    <message>
        <source>A cell is clicked</source>
        <translation>On clique sur une case</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Point at a cell</source>
        <translation>Montrer une case</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Ce qui est voulu</translation>
    </message>
    <message>
        <source>Question, in Markdown</source>
        <translation>Question, en Markdown</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Said when it is right</source>
        <translation>Ce qui est dit quand c’est juste</translation>
    </message>
    <message>
        <source>When right, say why</source>
        <translation>Si c’est juste, dire pourquoi</translation>
    </message>
    <message>
        <source>Click the cell in the picture…</source>
        <translation>Cliquez sur la case dans l’image…</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Changer un exercice</translation>
    </message>
    <message>
        <source>Until then the page keeps its task.</source>
        <translation>D’ici là, la page garde son exercice.</translation>
    </message>
    <message>
        <source>The student may not change numbers on this page: nobody can do it.</source>
        <translation>L’élève ne peut pas modifier les nombres sur cette page : personne ne peut faire la tâche.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Demander %1</translation>
    </message>
    <message>
        <source>Ask for %1 instead: %2</source>
        <translation>Demander plutôt %1 : %2</translation>
    </message>
    <message>
        <source>∂L/∂filter of weight %1</source>
        <translation>∂L/∂filter du poids %1</translation>
    </message>
    <message>
        <source>∂L/∂input of input %1</source>
        <translation>∂L/∂input de l’entrée %1</translation>
    </message>
    <message>
        <source>This is not true yet, so there is something to do.</source>
        <translation>Ce n’est pas encore le cas&#xa0;: il y a quelque chose à faire.</translation>
    </message>
    <message>
        <source>One or more numbers are typed</source>
        <translation>On tape un ou plusieurs nombres</translation>
    </message>
    <message>
        <source>Then click the cell in the picture; Esc cancels</source>
        <translation>Cliquez ensuite sur la case dans l’image&#xa0;; Échap annule</translation>
    </message>
    <message>
        <source>should become</source>
        <translation>doit devenir</translation>
    </message>
    <message>
        <source>Test the task</source>
        <translation>Essayer l’exercice</translation>
    </message>
    <message>
        <source>This page alone as a student sees it; nothing typed there is kept</source>
        <translation>Cette page seule, telle que la voit un élève ; rien de ce qu’on y tape n’est gardé</translation>
    </message>
    <message>
        <source>rows and columns that number %1 sees</source>
        <translation>lignes et colonnes que voit le nombre %1</translation>
    </message>
    <message>
        <source>∂L/∂output of number %1</source>
        <translation>∂L/∂output du nombre %1</translation>
    </message>
    <message>
        <source>gradient before pooling of number %1</source>
        <translation>gradient du nombre %1 avant le pooling</translation>
    </message>
    <message>
        <source>∂L/∂bias of filter %1</source>
        <translation>∂L/∂bias du filtre %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorModel</name>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>bias of filter %1: %2</source>
        <translation>biais du filtre %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorPanel</name>
    <message>
        <source>Type over a number, drag it up or down, or turn the wheel on it. Shift selects; Delete sets zero.</source>
        <translation>Écrivez sur un nombre, tirez-le vers le haut ou le bas, ou tournez la molette dessus. Maj sélectionne&#xa0;; Suppr met à zéro.</translation>
    </message>
    <message>
        <source>batch entry</source>
        <translation>image du batch</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>Fill ▾</source>
        <translation>Remplir ▾</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Fill the whole tensor: zeros, ramps, random numbers, named kernels</source>
        <translation>Remplir tout le tenseur&#xa0;: zéros, rampes, nombres aléatoires, filtres connus</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>The same random numbers again</source>
        <translation>Les mêmes nombres aléatoires</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Other random numbers</source>
        <translation>D’autres nombres aléatoires</translation>
    </message>
    <message>
        <source>Fill the input: %1</source>
        <translation>Remplir l’entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fill the filter: %1</source>
        <translation>Remplir le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorView</name>
    <message>
        <source>Input values</source>
        <translation>Valeurs de l’entrée</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>Valeurs du filtre</translation>
    </message>
    <message>
        <source>The clipboard has no table of numbers with rows of equal length</source>
        <translation>Le presse-papiers ne contient pas de tableau de nombres à lignes de même longueur</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>Mettre à zéro</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Set to &amp;zero</source>
        <translation>Mettre à &amp;zéro</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Bias values</source>
        <translation>Valeurs du biais</translation>
    </message>
</context>
<context>
    <name>lab::ui::TransportBar</name>
    <message>
        <source>As documented</source>
        <translation>Comme documenté</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>Par fenêtre</translation>
    </message>
    <message>
        <source>Phase steps</source>
        <translation>Étapes par phase</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>Étapes normales</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>Étapes fines</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Quitter le plein écran (Échap)</translation>
    </message>
    <message>
        <source>Present, full screen (F5)</source>
        <translation>Présenter, plein écran (F5)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>Present, full screen</source>
        <translation>Présenter, plein écran</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Première étape</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Dernière étape</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>Step number</source>
        <translation>Numéro de l’étape</translation>
    </message>
    <message>
        <source>Type a step number and press Enter</source>
        <translation>Saisissez un numéro d’étape et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Ordre des étapes</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>Taille d’une étape</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Vitesse %1</translation>
    </message>
    <message>
        <source>Play all in 30 s</source>
        <translation>Tout lire en 30 s</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lecture (Espace)</translation>
    </message>
</context>
<context>
    <name>lab::ui::Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
</context>
<context>
    <name>lab::ui::WhatFollows</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>One number for each filter, or nothing</source>
        <translation>Un nombre par filtre, ou rien</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>What each window of the output passes on</source>
        <translation>Ce que chaque fenêtre de la sortie transmet</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Pooling window</source>
        <translation>Fenêtre de pooling</translation>
    </message>
    <message>
        <source>Pooling stride</source>
        <translation>Pas du pooling</translation>
    </message>
    <message>
        <source>Pooling padding</source>
        <translation>Remplissage du pooling</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>Modifier l’activation</translation>
    </message>
    <message>
        <source>Change the bias</source>
        <translation>Modifier le biais</translation>
    </message>
    <message>
        <source>Change the pooling</source>
        <translation>Modifier le pooling</translation>
    </message>
    <message>
        <source>What happens to each number after the sum</source>
        <translation>Ce qui est fait de chaque nombre après la somme</translation>
    </message>
</context>
<context>
    <name>lab::ui::WayBackLane</name>
    <message>
        <source>How the gradient of a weight comes about</source>
        <translation>Comment se forme le gradient d’un poids</translation>
    </message>
</context>
<context>
    <name>lab::ui::TargetPlane</name>
    <message>
        <source>Target of the output</source>
        <translation>Cible de la sortie</translation>
    </message>
</context>
</TS>
