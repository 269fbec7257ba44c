<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
        <translation>VALID 与 SAME</translation>
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
        <translation>SAME 补零，使输出的格数等于输入中的步数。</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s SAME and symmetric padding</source>
        <translation>TensorFlow 的 SAME 与对称填充</translation>
    </message>
    <message>
        <source>equal on both sides</source>
        <translation>两边相等</translation>
    </message>
    <message>
        <source>PyTorch pads both sides alike; SAME puts the odd zero at the bottom and right, so its windows are in other positions.</source>
        <translation>PyTorch 两边填充一样多；SAME 把奇数的零放在下方和右方，所以窗口的位置不同。</translation>
    </message>
    <message>
        <source>Cross-correlation and convolution</source>
        <translation>互相关与卷积</translation>
    </message>
    <message>
        <source>as TensorFlow does it</source>
        <translation>TensorFlow 的做法</translation>
    </message>
    <message>
        <source>filter flipped</source>
        <translation>翻转滤波器</translation>
    </message>
    <message>
        <source>A mathematical convolution mirrors the filter first; tf.nn.conv2d does not.</source>
        <translation>数学上的卷积先翻转滤波器；tf.nn.conv2d 不翻转。</translation>
    </message>
    <message>
        <source>Stride 1 and stride 2</source>
        <translation>步幅 1 与步幅 2</translation>
    </message>
    <message>
        <source>stride 1</source>
        <translation>步幅 1</translation>
    </message>
    <message>
        <source>stride 2</source>
        <translation>步幅 2</translation>
    </message>
    <message>
        <source>Stride 2 keeps every second window along each axis.</source>
        <translation>步幅 2 在每个轴上每隔一个窗口保留一个。</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>The 4×4 question</source>
        <translation>4×4 的问题</translation>
    </message>
    <message>
        <source>SAME with stride 2: zeros on one side only</source>
        <translation>步幅 2 的 SAME：只在一边补零</translation>
    </message>
    <message>
        <source>A big filter of ones counts its own overlap</source>
        <translation>全一的大滤波器数出自己的重叠</translation>
    </message>
    <message>
        <source>Explicit padding: each side as you like</source>
        <translation>显式填充：每边随意</translation>
    </message>
    <message>
        <source>Cells that no window reads</source>
        <translation>没有窗口读取的格子</translation>
    </message>
    <message>
        <source>Dilation: the same nine weights, spread out</source>
        <translation>膨胀：同样九个权重，拉开距离</translation>
    </message>
    <message>
        <source>One dimension: a moving difference</source>
        <translation>一维：移动的差</translation>
    </message>
    <message>
        <source>Three channels become two</source>
        <translation>三个通道变成两个</translation>
    </message>
    <message>
        <source>Two pictures in one batch</source>
        <translation>一个批次里的两张图</translation>
    </message>
    <message>
        <source>1×1: only the channels are mixed</source>
        <translation>1×1：只混合通道</translation>
    </message>
    <message>
        <source>Groups: two convolutions side by side</source>
        <translation>分组：并排的两个卷积</translation>
    </message>
    <message>
        <source>Ten channels, ten filters, stride 2</source>
        <translation>十个通道，十个滤波器，步幅 2</translation>
    </message>
    <message>
        <source>A picture and Sobel’s edge filters</source>
        <translation>一张图和 Sobel 边缘滤波器</translation>
    </message>
    <message>
        <source>The example from the forum: what does TensorFlow do with a 4×4 input and a 3×3 filter? One filter, one channel, no padding: four windows fit, so four numbers come out.</source>
        <translation>来自论坛的例子：TensorFlow 如何处理 4×4 的输入和 3×3 的滤波器？一个滤波器、一个通道、没有填充：放得下四个窗口，所以得到四个数字。</translation>
    </message>
    <message>
        <source>The numbers 0 to 15 and a 3×3 filter of ones. With stride 2 SAME needs just one row and one column of zeros, and they go to the bottom and to the right, not all around. Each output number is a plain sum: 45, 39, 66, 50.</source>
        <translation>数字 0 到 15 和全为 1 的 3×3 滤波器。步幅为 2 时，SAME 只需要一行和一列零，放在下边和右边，而不是四周。每个输出数字都是简单的和：45、39、66、50。</translation>
    </message>
    <message>
        <source>Input and filter are all ones, so each output number says how many of the 36 taps lie on the picture and not on padding. The filter is 6 wide: SAME adds five zeros, two on the left and three on the right, and so the numbers are not symmetric.</source>
        <translation>输入和滤波器全是 1，因此每个输出数字表示 36 个权重中有多少落在图像上而不是填充上。滤波器宽 6：SAME 补五个零，左边两个、右边三个，所以数字不对称。</translation>
    </message>
    <message>
        <source>Four pairs in the order of the axes. Here one row of zeros goes above and two go below, none to the left and one to the right. The pairs for batch and channels have to be zero.</source>
        <translation>按轴的顺序给出四对数。这里上方加一行零、下方加两行，左边不加、右边加一列。批次和通道的数对必须为零。</translation>
    </message>
    <message>
        <source>The stride is 3, the filter only 2 wide. Rows and columns 2 and 5 lie between the windows or behind the last one: changing their numbers changes nothing.</source>
        <translation>步幅是 3，滤波器只有 2 宽。第 2、5 行和列在窗口之间或最后一个窗口之后：改变它们的数字不会有任何影响。</translation>
    </message>
    <message>
        <source>A signal of twelve numbers as a picture of height 1, and the filter −1, 0, 1. TensorFlow does not mirror the filter: where the signal rises the result is positive.</source>
        <translation>十二个数字的信号，作为高度为 1 的图像，滤波器是 −1、0、1。TensorFlow 不翻转滤波器：信号上升处结果为正。</translation>
    </message>
    <message>
        <source>A filter is as deep as the input: one 2×2 plane for each of the three channels. All three planes are multiplied and added into one number, so the channels do not stay apart. Two filters give two output channels.</source>
        <translation>滤波器与输入一样深：三个通道各有一个 2×2 平面。三个平面分别相乘后加成一个数字，所以通道不会保持分开。两个滤波器给出两个输出通道。</translation>
    </message>
    <message>
        <source>The first axis counts pictures. They share the filter and never meet: the first four rows of the virtual tensor come from the first picture, the other four from the second.</source>
        <translation>第一个轴是图像的数目。它们共用滤波器，互不相遇：虚拟张量的前四行来自第一张图像，后四行来自第二张。</translation>
    </message>
    <message>
        <source>A 1×1 filter looks at one position at a time, so neighbours play no role. The virtual tensor is then the input itself, only reshaped, and the step is one matrix product over channels.</source>
        <translation>1×1 滤波器每次只看一个位置，所以邻居不起作用。这时虚拟张量就是改变了形状的输入本身，这一步是跨通道的矩阵乘积。</translation>
    </message>
    <message>
        <source>A filter of depth 1 on three channels makes three groups: every channel is filtered with its own 3×3 plane, and nothing is mixed. Here they are an identity, a sum of rows and an edge detector.</source>
        <translation>深度为 1 的滤波器作用在三个通道上，形成三个组：每个通道用自己的 3×3 平面滤波，互不混合。这里分别是恒等、行求和与边缘检测。</translation>
    </message>
    <message>
        <source>The input has four channels, but the filter is only two deep. TensorFlow does not refuse that: it makes two groups. Output channels 0 and 1 read input channels 0 and 1; output channels 2 and 3 read input channels 2 and 3. The filter matrix becomes two blocks.</source>
        <translation>输入有四个通道，而滤波器只有两层深。TensorFlow 并不拒绝：它分成两组。输出通道 0 和 1 读取输入通道 0 和 1；输出通道 2 和 3 读取输入通道 2 和 3。滤波器矩阵变成两个块。</translation>
    </message>
    <message>
        <source>A small colour picture, 72 rows of 96 pixels. The first filter compares left with right, the second one above with below; both add up the three colours. Flat areas give 0, edges give large numbers of either sign.</source>
        <translation>一张小彩色图片，72 行，每行 96 个像素。第一个滤波器比较左右，第二个比较上下；两者都把三种颜色相加。平坦区域得到 0，边缘得到正或负的大数。</translation>
    </message>
    <message>
        <source>Bias, ReLU and max pooling</source>
        <translation>偏置、ReLU 和最大池化</translation>
    </message>
    <message>
        <source>Transposed: where the checkerboard comes from</source>
        <translation>转置：棋盘格从何而来</translation>
    </message>
    <message>
        <source>Learn Sobel: a filter finds its numbers</source>
        <translation>学习 Sobel：滤波器找到它的数</translation>
    </message>
    <message>
        <source>Each input number lays down the whole filter; the windows begin 2 apart and are 3 wide. So every second row and column gets one term more: from ones alone comes 1 2 1 2 … and 2 4 2 4 …, a checkerboard. A filter of 4 or of 2 overlaps evenly.</source>
        <translation>每个输入数放下整个滤波器；窗口间隔 2 开始，宽 3。所以每隔一行一列就多得一项：全是 1 的输入得到 1 2 1 2 … 和 2 4 2 4 …，即棋盘格。大小为 4 或 2 的滤波器重叠均匀。</translation>
    </message>
    <message>
        <source>The filter begins with zeros. The target is what Sobel’s filter makes of this picture. Choose Learn and play: each step takes rate · gradient away from every weight. Neighbouring pixels are alike, so it learns slowly; random numbers teach it faster.</source>
        <translation>滤波器从零开始。目标是 Sobel 滤波器对这幅图的结果。选择“学习”并播放：每一步从每个权重中减去学习率 · 梯度。相邻像素相似，所以学得慢；随机数让它学得更快。</translation>
    </message>
    <message>
        <source>Depthwise: every channel by itself</source>
        <translation>逐深度：每个通道各自处理</translation>
    </message>
    <message>
        <source>With dilation 2 one input cell is left out between neighbouring taps. The 3×3 filter covers 5×5 cells, but still has nine weights and nine products per window.</source>
        <translation>空洞率为 2 时，相邻权重之间跳过一个输入格子。3×3 滤波器覆盖 5×5 个格子，但每个窗口仍然只有九个权重和九个乘积。</translation>
    </message>
    <message>
        <source>Only the shapes matter here: an input of 10×10 with ten channels and ten filters of 2×10. With stride 2 and SAME the output is 5×5, whatever the size of the filter; its last axis counts the filters.</source>
        <translation>这里只关心形状：10×10、十个通道的输入和十个 2×10 的滤波器。步幅为 2 且用 SAME 时，无论滤波器多大，输出都是 5×5；最后一个轴是滤波器的数目。</translation>
    </message>
    <message>
        <source>What is computed</source>
        <translation>计算的是什么</translation>
    </message>
    <message>
        <source>What the arguments do</source>
        <translation>参数的作用</translation>
    </message>
    <message>
        <source>Matrices, shapes, pictures</source>
        <translation>矩阵、形状、图片</translation>
    </message>
    <message>
        <source>What follows a convolution</source>
        <translation>卷积之后</translation>
    </message>
    <message>
        <source>Gradients and learning</source>
        <translation>梯度与学习</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Vector picture (SVG)</source>
        <translation>矢量图 (SVG)</translation>
    </message>
    <message>
        <source>Vector picture (PDF)</source>
        <translation>矢量图 (PDF)</translation>
    </message>
    <message>
        <source>Handout (PDF)</source>
        <translation>讲义 (PDF)</translation>
    </message>
    <message>
        <source>Worksheet with blanks (PDF)</source>
        <translation>带空格的练习纸 (PDF)</translation>
    </message>
    <message>
        <source>Animation (GIF)</source>
        <translation>动画 (GIF)</translation>
    </message>
    <message>
        <source>Animation (WebP)</source>
        <translation>动画 (WebP)</translation>
    </message>
    <message>
        <source>Film (MP4, H.264)</source>
        <translation>视频 (MP4, H.264)</translation>
    </message>
    <message>
        <source>Film (WebM, VP9)</source>
        <translation>视频 (WebM, VP9)</translation>
    </message>
    <message>
        <source>Page to step through (HTML)</source>
        <translation>可逐步查看的网页 (HTML)</translation>
    </message>
    <message>
        <source>Text with formulas (Markdown)</source>
        <translation>带公式的文本 (Markdown)</translation>
    </message>
    <message>
        <source>LaTeX with TikZ pictures</source>
        <translation>带 TikZ 图的 LaTeX</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter 笔记本</translation>
    </message>
    <message>
        <source>Python program for NumPy</source>
        <translation>NumPy 的 Python 程序</translation>
    </message>
    <message>
        <source>Python program for TensorFlow</source>
        <translation>TensorFlow 的 Python 程序</translation>
    </message>
    <message>
        <source>Python program for Keras</source>
        <translation>Keras 的 Python 程序</translation>
    </message>
    <message>
        <source>Python program for PyTorch</source>
        <translation>PyTorch 的 Python 程序</translation>
    </message>
    <message>
        <source>Spreadsheet with live formulas (XLSX)</source>
        <translation>带公式的电子表格 (XLSX)</translation>
    </message>
    <message>
        <source>One tensor for NumPy (NPY)</source>
        <translation>NumPy 的一个张量 (NPY)</translation>
    </message>
    <message>
        <source>Tensors for NumPy (NPZ)</source>
        <translation>NumPy 的多个张量 (NPZ)</translation>
    </message>
    <message>
        <source>Tensors as tables (CSV)</source>
        <translation>表格形式的张量 (CSV)</translation>
    </message>
    <message>
        <source>Live web page (HTML)</source>
        <translation>可交互网页 (HTML)</translation>
    </message>
    <message>
        <source>Course package with the live page (SCORM 1.2)</source>
        <translation>含可交互网页的课程包 (SCORM 1.2)</translation>
    </message>
    <message>
        <source>Sheets and solutions (PDF)</source>
        <translation>练习纸和答案 (PDF)</translation>
    </message>
    <message>
        <source>Questions for Moodle (XML)</source>
        <translation>Moodle 题目 (XML)</translation>
    </message>
    <message>
        <source>Questions (GIFT)</source>
        <translation>题目 (GIFT)</translation>
    </message>
    <message>
        <source>Questions as a table (CSV)</source>
        <translation>题目表格 (CSV)</translation>
    </message>
    <message>
        <source>Slides for a projector (PDF, 16:9)</source>
        <translation>投影幻灯片 (PDF, 16:9)</translation>
    </message>
    <message>
        <source>Captions of a film (WebVTT)</source>
        <translation>影片字幕 (WebVTT)</translation>
    </message>
    <message>
        <source>Captions of a film (SubRip)</source>
        <translation>影片字幕 (SubRip)</translation>
    </message>
    <message>
        <source>Picture for LaTeX to read in (TikZ)</source>
        <translation>供 LaTeX 引入的图片 (TikZ)</translation>
    </message>
    <message>
        <source>Tensors (safetensors)</source>
        <translation>张量 (safetensors)</translation>
    </message>
    <message>
        <source>Conv2D Lab lesson</source>
        <translation>Conv2D Lab 课程</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>The old file has %n other name(s) (hard links), which still hold what it was.</source>
        <translation>
            <numerusform>旧文件还有 %n 个别名（硬链接），仍保留原来的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>Zeros</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Ramp 0, 1, 2, …</source>
        <translation>斜坡 0, 1, 2, …</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>Random integers</source>
        <translation>随机整数</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>方框模糊</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>高斯模糊</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
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
        <translation>拉普拉斯</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>浮雕</translation>
    </message>
</context>
<context>
    <name>Film</name>
    <message>
        <source>The FFmpeg on this machine has no H.264 encoder (libx264).</source>
        <translation>本机的 FFmpeg 没有 H.264 编码器 (libx264)。</translation>
    </message>
    <message>
        <source>The FFmpeg on this machine has no VP9 encoder (libvpx).</source>
        <translation>本机的 FFmpeg 没有 VP9 编码器 (libvpx)。</translation>
    </message>
    <message>
        <source>This program was built without FFmpeg&apos;s libraries, so it writes no films.</source>
        <translation>本程序编译时没有 FFmpeg 的库，所以不能写视频。</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>Importers</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>NumPy archives</source>
        <translation>NumPy 归档</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python 代码</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>All readable files</source>
        <translation>所有可读的文件</translation>
    </message>
    <message>
        <source>Plain images</source>
        <translation>简单图像</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The tag of the language that this file translates to: de, fr, es, …</extracomment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Skip to the picture</source>
        <translation>跳到图像</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>讲解</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>重塑</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>按文档</translation>
    </message>
    <message>
        <source>Window by window</source>
        <translation>逐个窗口</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>逐个阶段</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>Number by number</source>
        <translation>逐个数</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>按角色</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>按数值</translation>
    </message>
    <message>
        <source>By how often it is read</source>
        <translation>按读取次数</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Download lesson</source>
        <translation>下载课程</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>The link is copied. It holds the whole lesson as it is now.</source>
        <translation>链接已复制。它包含当前状态的整个课程。</translation>
    </message>
    <message>
        <source>This lesson is too large for a link. Download it instead.</source>
        <translation>此课程太大，无法放入链接。请改为下载。</translation>
    </message>
    <message>
        <source>The link holds no lesson that can be read. The page&apos;s own lesson is shown.</source>
        <translation>链接中没有可读取的课程。显示的是页面自带的课程。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>填充…</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Ones</source>
        <translation>一</translation>
    </message>
    <message>
        <source>0, 1, 2, …</source>
        <translation>0, 1, 2, …</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>One 1 in the middle</source>
        <translation>中间一个 1</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>均值模糊</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Dilations</source>
        <translation>膨胀</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充方式</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>显式</translation>
    </message>
    <message>
        <source>top, bottom, left, right</source>
        <translation>上、下、左、右</translation>
    </message>
    <message>
        <source>The call as text</source>
        <translation>文本形式的调用</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>代码的语言</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚未得到</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>下一个单元格</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>轮到你了</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>答案是 %1。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>请输入数字，用空格或逗号分隔。</translation>
    </message>
    <message>
        <source>Click the cell in the picture.</source>
        <translation>请点击图中的单元格。</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>不是这个。</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>还没有做到。</translation>
    </message>
    <message>
        <source>That is not what was to be changed. Undo it and read the task again.</source>
        <translation>要更改的不是这个。请撤销并再读一遍题目。</translation>
    </message>
    <message>
        <source>Nothing to predict at this step. Go on to the next one.</source>
        <translation>这一步没有可预测的内容。请进入下一步。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The engine stopped at something it could not do. The last good state is shown again.</source>
        <translation>引擎遇到无法完成的操作而停止。已恢复到最后的正常状态。</translation>
    </message>
    <message>
        <source>This browser cannot run the page&apos;s engine; the picture above is all there is.</source>
        <translation>此浏览器无法运行页面的引擎；只能显示上面的图像。</translation>
    </message>
    <message>
        <source>The lesson cannot be read: %1</source>
        <translation>无法读取课程：%1</translation>
    </message>
    <message>
        <source>The result is hidden while you predict it.</source>
        <translation>在你预测期间，结果被隐藏。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>This program was built without the live page&apos;s engine (Clang for WebAssembly), so it writes no live pages.</source>
        <translation>此程序构建时没有可交互网页的引擎（用于 WebAssembly 的 Clang），因此不能写出可交互网页。</translation>
    </message>
    <message>
        <source>This page needs scripts. Without them it shows the picture alone.</source>
        <translation>此页面需要脚本。没有脚本时只显示图像。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>The picture was scaled down from %1×%2 to %3×%4 for this page.</source>
        <translation>为此页面，图片已从 %1×%2 缩小到 %3×%4。</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ 偏置</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>再来一题</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>返回课程</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>an output number</source>
        <translation>一个输出数值</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>虚拟张量的一行</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>权重在滤波器矩阵中的位置</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>输出的形状</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>SAME 的零</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Print with answers</source>
        <translation>连同答案打印</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后续操作</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>讲述</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>全为 1</translation>
    </message>
    <message>
        <source>1 at one place</source>
        <translation>一处为 1</translation>
    </message>
    <message>
        <source>typed…</source>
        <translation>键入…</translation>
    </message>
    <message>
        <source>error to a target…</source>
        <translation>与目标的误差…</translation>
    </message>
    <message>
        <source>Its numbers, row by row</source>
        <translation>它的数值，逐行输入</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>The picture stays at this step.</source>
        <translation>图像停留在这一步。</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>本页的数字不能更改。</translation>
    </message>
    <message>
        <source>Results are not shown ahead.</source>
        <translation>不会提前显示结果。</translation>
    </message>
    <message>
        <source>The next page opens after an answer.</source>
        <translation>作答后才能打开下一页。</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>加偏置之后的一个数</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>ReLU 之后的一个数</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>池化后的一个数</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>一个权重的梯度</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>一个输入的梯度</translation>
    </message>
    <message>
        <source>Letter keys (E, C, S, L)</source>
        <translation>字母键（E、C、S、L）</translation>
    </message>
    <message>
        <source>As a convolution</source>
        <translation>作为卷积</translation>
    </message>
    <message>
        <source>Bias as a row of the filter matrix</source>
        <translation>偏置作为滤波器矩阵的一行</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>{input|The input} has shape %1, {filter|the filter} %2. The filter&apos;s window slides over the input and produces one number at each position: {output|an output} of shape %3.</source>
        <translation>{input|输入}的形状是 %1，{filter|滤波器}的是 %2。滤波器的窗口在输入上滑动，在每个位置产生一个数：形状为 %3 的{output|输出}。</translation>
    </message>
    <message>
        <source>The call says NCHW, so channels come before height and width.</source>
        <translation>调用写的是 NCHW，所以通道排在高和宽之前。</translation>
    </message>
    <message>
        <source>{filter|The filter} becomes a matrix of %1 [%1:row|rows], one for each tap, and %2 [%2:column|columns], one for each output channel. Its values are copied as they are; only their positions change.</source>
        <translation>{filter|滤波器}变成 %1 行 %2 列的矩阵：每个抽头一行，每个输出通道一列。值原样复制，只是位置变了。</translation>
    </message>
    <message>
        <source>{flat|Row %1} of the filter matrix takes {filter|the weights at height %2, width %3, channel %4}, one for each filter that reads this channel: %5. Only their positions change.</source>
        <translation>滤波器矩阵的{flat|第 %1 行}放{filter|高 %2、宽 %3、通道 %4 处的权重}，读取该通道的每个滤波器一个：共 %5 个。只是位置变了。</translation>
    </message>
    <message>
        <source>{filter|`filter[%3, %4, %5, %6]` = %7} goes to {flat|row %1, column %2} of the filter matrix. Its value stays; only its position changes.</source>
        <translation>{filter|`filter[%3, %4, %5, %6]` = %7} 放到滤波器矩阵的{flat|第 %1 行第 %2 列}。值不变，只是位置变了。</translation>
    </message>
    <message>
        <source>{filter|The marked weight} goes to a row and a column of the filter matrix. Which ones?</source>
        <translation>{filter|标出的权重}放到滤波器矩阵的某一行某一列。是哪一行、哪一列？</translation>
    </message>
    <message>
        <source>At each position of {window|the window}, the numbers under it are copied into one row of the {patch|virtual tensor}: %1 [%1:row|rows] of %2 [%2:number|numbers].</source>
        <translation>在{window|窗口}的每个位置，把它下面的数复制到{patch|虚拟张量}的一行：共 %1 行，每行 %2 个数。</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %3 [%3:number|numbers] under it, read row by row, are {row|row %4 of the virtual tensor}.</source>
        <translation>{window|窗口}位于{output|输出的第 %1 行第 %2 列}。它下面的 %3 个数按行读出，就是{row|虚拟张量的第 %4 行}。</translation>
    </message>
    <message>
        <source>%1 of them [%1:lies|lie] outside the input and [%1:reads|read] {padding|0}.</source>
        <translation>其中 %1 个在输入之外，读作{padding|0}。</translation>
    </message>
    <message>
        <source>{row|Row %1, column %2} of the virtual tensor repeats {input|`%3` = %4}. Nothing is computed yet.</source>
        <translation>虚拟张量的{row|第 %1 行第 %2 列}重复 {input|`%3` = %4}。还没有任何计算。</translation>
    </message>
    <message>
        <source>{row|Row %1, column %2} of the virtual tensor lies outside the input, on the padding, and reads {padding|0}.</source>
        <translation>虚拟张量的{row|第 %1 行第 %2 列}在输入之外的填充上，读作{padding|0}。</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. Which %3 [%3:number|numbers] does it read, and in which order?</source>
        <translation>{window|窗口}位于{output|输出的第 %1 行第 %2 列}。它读取哪 %3 个数，按什么顺序？</translation>
    </message>
    <message>
        <source>{patch|The virtual tensor} times {filter|the filter matrix}: each of the %1 [%1:row|rows] meets each of the %2 [%2:column|columns]. Every {output|output number} is a sum of %3 [%3:product|products].</source>
        <translation>{patch|虚拟张量}乘以{filter|滤波器矩阵}：%1 行中的每一行与 %2 列中的每一列相遇。每个{output|输出数}是 %3 个乘积之和。</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %4 [%4:number|numbers] under it are {row|row %3 of the virtual tensor}. That row times {filter|the flattened filter} gives:</source>
        <translation>{window|窗口}位于{output|输出的第 %1 行第 %2 列}。它下面的 %4 个数是{row|虚拟张量的第 %3 行}。这一行乘以{filter|展平的滤波器}得到：</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. The %4 [%4:number|numbers] under it are {row|row %3 of the virtual tensor}. That row times {filter|column %5 of the filter matrix} gives:</source>
        <translation>{window|窗口}位于{output|输出的第 %1 行第 %2 列}。它下面的 %4 个数是{row|虚拟张量的第 %3 行}。这一行乘以{filter|滤波器矩阵的第 %5 列}得到：</translation>
    </message>
    <message>
        <source>Product %1 of %2: {input|%3} meets {filter|%4}. Their product, %5, is added to {sum|the sum}.</source>
        <translation>第 %1 个乘积，共 %2 个：{input|%3} 遇到 {filter|%4}。它们的乘积 %5 加到{sum|和}上。</translation>
    </message>
    <message>
        <source>{window|The window} sits at {output|output row %1, column %2}. Multiply each number under it by {filter|the weight it meets} in filter %3, and add. What comes out?</source>
        <translation>{window|窗口}位于{output|输出的第 %1 行第 %2 列}。把它下面的每个数乘以滤波器 %3 中{filter|对应的权重}，再相加。得到什么？</translation>
    </message>
    <message>
        <source>The product has %1 [%1:row|rows] and %2 [%2:column|columns]. Reshaped to %3, it is {output|the output}. No number changes.</source>
        <translation>乘积有 %1 行 %2 列。变形为 %3，它就是{output|输出}。没有一个数改变。</translation>
    </message>
    <message>
        <source>{sum|Row %1 of the product} goes to {output|output row %2, column %3}, one number per channel. No number changes.</source>
        <translation>{sum|乘积的第 %1 行}放到{output|输出的第 %2 行第 %3 列}，每个通道一个数。没有一个数改变。</translation>
    </message>
    <message>
        <source>This is image %1 of the batch.</source>
        <translation>这是批次中的第 %1 张图。</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Step 1 of 3   Flatten the filter</source>
        <translation>第 1 步，共 3 步   展平滤波器</translation>
    </message>
    <message>
        <source>Step 2 of 3   Extract patches</source>
        <translation>第 2 步，共 3 步   提取图块</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply</source>
        <translation>第 3 步，共 3 步   相乘</translation>
    </message>
    <message>
        <source>Finally   Reshape</source>
        <translation>最后   变形</translation>
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
        <translation>为什么是这个大小？</translation>
    </message>
    <message>
        <source>VALID places {filter|the window} of %1×%2 only where it lies completely on {input|the input} of %3×%4. With this stride, that makes {output|%5×%6} positions.</source>
        <translation>VALID 只把 %1×%2 的{filter|窗口}放在完全位于 %3×%4 的{input|输入}之上的地方。按这个步幅，共有 {output|%5×%6} 个位置。</translation>
    </message>
    <message>
        <source>SAME divides the {input|input of %1×%2} by the stride of %3×%4 and rounds up: {output|%5×%6}. The filter&apos;s size plays no part; {padding|zeros} fill what is missing.</source>
        <translation>SAME 用{input|%1×%2 的输入}除以步幅 %3×%4 并向上取整：{output|%5×%6}。滤波器的大小不起作用；缺少的部分补{padding|零}。</translation>
    </message>
    <message>
        <source>With {padding|its padding} the input is %3×%4. {filter|The window} of %1×%2 is placed wherever it lies completely on it. With this stride, that makes {output|%5×%6} positions.</source>
        <translation>加上{padding|填充}后输入是 %3×%4。%1×%2 的{filter|窗口}放在完全位于其上的每个地方。按这个步幅，共有 {output|%5×%6} 个位置。</translation>
    </message>
    <message>
        <source>Where did the odd zero go?</source>
        <translation>奇数的那个零去哪了？</translation>
    </message>
    <message>
        <source>SAME needs %1 [%1:row|rows] of {padding|zeros} here, which is odd: %2 above and %3 below. The odd one always goes to the bottom. One padding number for both sides, as PyTorch takes it, cannot do that.</source>
        <translation>这里 SAME 需要 %1 行{padding|零}，是奇数：上面 %2 行，下面 %3 行。多出的一行总放在下方。像 PyTorch 那样两边共用一个填充数，做不到这一点。</translation>
    </message>
    <message>
        <source>SAME needs %1 [%1:column|columns] of {padding|zeros} here, which is odd: %2 left and %3 right. The odd one always goes to the right. One padding number for both sides, as PyTorch takes it, cannot do that.</source>
        <translation>这里 SAME 需要 %1 列{padding|零}，是奇数：左边 %2 列，右边 %3 列。多出的一列总放在右方。像 PyTorch 那样两边共用一个填充数，做不到这一点。</translation>
    </message>
    <message>
        <source>What was dropped?</source>
        <translation>舍弃了什么？</translation>
    </message>
    <message>
        <source>After the last window %1 [%1:row is|rows are] left at the bottom, too few for another step of %2. No window reads them; they are dropped.</source>
        <translation>最后一个窗口之后，下方还剩 %1 行，不够再走一步 %2。没有窗口读取它们，于是舍弃。</translation>
    </message>
    <message>
        <source>After the last window %1 [%1:column is|columns are] left at the right, too few for another step of %2. No window reads them; they are dropped.</source>
        <translation>最后一个窗口之后，右方还剩 %1 列，不够再走一步 %2。没有窗口读取它们，于是舍弃。</translation>
    </message>
    <message>
        <source>What is a group?</source>
        <translation>什么是组？</translation>
    </message>
    <message>
        <source>{filter|The filter} is %1 deep and {input|the input} has %2 channels, so there are %3 groups. Each group&apos;s %4 [%4:filter reads|filters read] only that group&apos;s channels. Elsewhere the filter matrix is 0.</source>
        <translation>{filter|滤波器}深 %1 层，{input|输入}有 %2 个通道，所以有 %3 个组。每组的 %4 个滤波器只读取本组的通道。滤波器矩阵的其他地方为 0。</translation>
    </message>
    <message>
        <source>With one channel per group it is called depthwise.</source>
        <translation>每组只有一个通道时，叫作逐深度卷积。</translation>
    </message>
    <message>
        <source>What does dilation do?</source>
        <translation>膨胀有什么作用？</translation>
    </message>
    <message>
        <source>Why flatten?</source>
        <translation>为什么要展平？</translation>
    </message>
    <message>
        <source>A window times {filter|a filter}, summed, is a dot product. Written as one column, the filter can meet every {patch|patch} in a single matrix product, which machines do very fast.</source>
        <translation>窗口乘以{filter|滤波器}再求和，就是点积。写成一列后，滤波器可以在一次矩阵乘法中与每个{patch|图块}相遇，机器做这件事非常快。</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>按什么顺序？</translation>
    </message>
    <message>
        <source>Filter height changes slowest, then width; the input channel changes fastest, as NumPy&apos;s `ravel` reads it. {patch|Patches} are laid out in the same order, so each input meets its own {filter|weight}.</source>
        <translation>滤波器的高变化最慢，然后是宽，输入通道变化最快，与 NumPy 的 `ravel` 相同。{patch|图块}按同样的顺序排列，所以每个输入都遇到自己的{filter|权重}。</translation>
    </message>
    <message>
        <source>Does this cost anything?</source>
        <translation>这要花代价吗？</translation>
    </message>
    <message>
        <source>No. In memory {filter|the filter} already lies in this order, so flattening is a `reshape`: the numbers stay where they are.</source>
        <translation>不用。在内存里{filter|滤波器}本来就是这个顺序，展平只是 `reshape`：数都在原地。</translation>
    </message>
    <message>
        <source>Why are there zeros in the filter matrix?</source>
        <translation>滤波器矩阵里为什么有零？</translation>
    </message>
    <message>
        <source>There are %1 groups, so the matrix has %1 blocks of %2 [%2:row|rows] and %3 [%3:column|columns] along its diagonal. Outside the blocks no weight exists, and nothing is computed there.</source>
        <translation>有 %1 个组，所以矩阵沿对角线有 %1 个块，每块 %2 行 %3 列。块之外没有权重，也不做计算。</translation>
    </message>
    <message>
        <source>What is virtual?</source>
        <translation>什么是虚拟？</translation>
    </message>
    <message>
        <source>{patch|This table} shows %1 [%1:number|numbers], but they need not be stored: each is one of the {input|%2 input [%2:number|numbers]}, found by its index, or a padding zero.</source>
        <translation>{patch|这张表}显示 %1 个数，但不必存储它们：每个都是 {input|%2 个输入数}之一，按下标找到，或是填充的零。</translation>
    </message>
    <message>
        <source>Where do the zeros come from?</source>
        <translation>这些零从哪里来？</translation>
    </message>
    <message>
        <source>{padding|Padding}: %1 above, %2 below, %3 left, %4 right. Those cells exist only as an index rule. They take part in the products like any other number.</source>
        <translation>{padding|填充}：上 %1、下 %2、左 %3、右 %4。这些格子只是下标规则，与其他数一样参加乘积。</translation>
    </message>
    <message>
        <source>Why does the window jump?</source>
        <translation>窗口为什么会跳？</translation>
    </message>
    <message>
        <source>The stride moves it %1 [%1:row|rows] down and %2 [%2:column|columns] across at a time. The positions in between are not computed, so the output is smaller.</source>
        <translation>步幅使它每次下移 %1 行、右移 %2 列。中间的位置不计算，所以输出更小。</translation>
    </message>
    <message>
        <source>Why do numbers repeat?</source>
        <translation>数为什么会重复？</translation>
    </message>
    <message>
        <source>Windows overlap. Here {input|an input number} is read by up to %1 windows and appears once in each of their {patch|rows}.</source>
        <translation>窗口互相重叠。这里{input|一个输入数}最多被 %1 个窗口读取，在它们各自的{patch|行}里各出现一次。</translation>
    </message>
    <message>
        <source>One row for each output position: image by image, from top to bottom, from left to right. Within a row, height comes first, then width; the channel changes fastest.</source>
        <translation>每个输出位置一行：逐张图，从上到下，从左到右。一行之内先高后宽，通道变化最快。</translation>
    </message>
    <message>
        <source>Element-wise, or a matrix product?</source>
        <translation>逐元素相乘，还是矩阵乘法？</translation>
    </message>
    <message>
        <source>Both. The sum of element-wise products over one {patch|patch} is the dot product of one row with one {filter|column}, so all patches at once are one matrix product, and that is what runs fast.</source>
        <translation>两者都是。一个{patch|图块}上逐元素乘积之和，就是一行与一{filter|列}的点积，所以全部图块合起来是一次矩阵乘法，这才快。</translation>
    </message>
    <message>
        <source>How are channels summed?</source>
        <translation>通道怎样相加？</translation>
    </message>
    <message>
        <source>Each of the %1 channels has {filter|weights} of its own. All products go into one sum, so one filter makes one {output|number}, not one for each channel.</source>
        <translation>%1 个通道各有自己的{filter|权重}。所有乘积加成一个和，所以一个滤波器得到一个{output|数}，而不是每个通道一个。</translation>
    </message>
    <message>
        <source>Each of the %1 channels has {filter|weights} of its own. Their sums are %2; added up they make one {output|number}: %3.</source>
        <translation>%1 个通道各有自己的{filter|权重}。它们的和是 %2；加起来是一个{output|数}：%3。</translation>
    </message>
    <message>
        <source>What does another filter do?</source>
        <translation>另一个滤波器做什么？</translation>
    </message>
    <message>
        <source>{filter|Filter %1} reads the same {patch|patch} with weights of its own and writes its own channel of {output|the output}. In the matrix it is one more column.</source>
        <translation>{filter|滤波器 %1} 用自己的权重读取同一个{patch|图块}，写出{output|输出}中自己的通道。在矩阵里它就是多一列。</translation>
    </message>
    <message>
        <source>Why does nothing move?</source>
        <translation>为什么什么都没动？</translation>
    </message>
    <message>
        <source>The rows were made in the order of {output|the output}: image, row, column. Read one after the other they already are the output; only the shape gets its axes back.</source>
        <translation>这些行是按{output|输出}的顺序做的：图、行、列。依次读出就已经是输出，只是形状恢复了各个轴。</translation>
    </message>
    <message>
        <source>VALID adds nothing: every number that is read comes from the input. The price is a smaller output.</source>
        <translation>VALID 不加任何东西：读到的每个数都来自输入。代价是输出变小。</translation>
    </message>
    <message>
        <source>SAME does not promise the same size. It does so only with stride 1.</source>
        <translation>SAME 并不保证大小不变。只有步幅为 1 时才不变。</translation>
    </message>
    <message>
        <source>Padding given in numbers means the same in TensorFlow and in PyTorch. SAME with a stride does not.</source>
        <translation>用数字给出的填充在 TensorFlow 和 PyTorch 中含义相同。带步幅的 SAME 则不同。</translation>
    </message>
    <message>
        <source>The order of rows is a convention. Get it wrong (PyTorch puts channels first), and every result is wrong without any error.</source>
        <translation>行的顺序是一种约定。弄错了（PyTorch 通道在前），结果全错，却没有任何报错。</translation>
    </message>
    <message>
        <source>This is the step people call im2col. Libraries that do store the table pay for it in memory.</source>
        <translation>这一步人们称为 im2col。真正存储这张表的库要付出内存代价。</translation>
    </message>
    <message>
        <source>Here each patch is multiplied as soon as it is extracted. The numbers are the same in either order.</source>
        <translation>这里每个图块一提取就相乘。无论哪种顺序，数都一样。</translation>
    </message>
    <message>
        <source>The filter is not flipped: this is cross-correlation, which deep learning calls convolution.</source>
        <translation>滤波器没有翻转：这是互相关，深度学习称之为卷积。</translation>
    </message>
    <message>
        <source>All patches and all filters meet in one product. That is why a layer with many filters is still one call.</source>
        <translation>所有图块与所有滤波器在一次乘法中相遇。所以有很多滤波器的层仍然只是一次调用。</translation>
    </message>
    <message>
        <source>A filter always spans all channels that it reads. It slides along height and width only.</source>
        <translation>滤波器总是覆盖它读取的全部通道。它只沿高和宽滑动。</translation>
    </message>
    <message>
        <source>Each filter has made one output channel. How many channels went in no longer shows in the output.</source>
        <translation>每个滤波器产生了一个输出通道。输入有多少通道，在输出里已经看不出来了。</translation>
    </message>
    <message>
        <source>%1 [%1:multiply-add|multiply-adds].</source>
        <translation>%1 次乘加。</translation>
    </message>
    <message>
        <source>The patches hold %1 [%1:number|numbers] for %2 in the input (×%3).</source>
        <translation>图块共有 %1 个数，输入只有 %2 个（×%3）。</translation>
    </message>
    <message>
        <source>The patches hold %1 [%1:number|numbers] for %2 in the input.</source>
        <translation>图块共有 %1 个数，输入有 %2 个。</translation>
    </message>
    <message>
        <source>%1 of these [%1:meets|meet] a padding zero.</source>
        <translation>其中 %1 次遇到填充的零。</translation>
    </message>
    <message>
        <source>An input is read by up to %1 [%1:window|windows].</source>
        <translation>一个输入最多被 %1 个窗口读取。</translation>
    </message>
    <message>
        <source>%1 [%1:input is|inputs are] never read.</source>
        <translation>%1 个输入从不被读取。</translation>
    </message>
    <message>
        <source>What number comes out at output row %1, column %2, channel %3?</source>
        <translation>输出第 %1 行第 %2 列、通道 %3 得到什么数？</translation>
    </message>
    <message>
        <source>Which %2 [%2:number is|numbers are] in row %1 of the virtual tensor?</source>
        <translation>虚拟张量的第 %1 行是哪 %2 个数？</translation>
    </message>
    <message>
        <source>In which row and which column of the filter matrix does `filter[%1, %2, %3, %4]` land?</source>
        <translation>`filter[%1, %2, %3, %4]` 落在滤波器矩阵的第几行第几列？</translation>
    </message>
    <message>
        <source>What is the output&apos;s shape? Type its %1 sizes.</source>
        <translation>输出是什么形状？请输入它的 %1 个大小。</translation>
    </message>
    <message>
        <source>How many zeros does SAME add? Type top, bottom, left, right.</source>
        <translation>SAME 补几个零？请输入上、下、左、右。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Not yet. Check where the window is and which weight each number meets.</source>
        <translation>还不对。请再看窗口在哪里，每个数对应哪个权重。</translation>
    </message>
    <message>
        <source>The answer has %1 [%1:number|numbers].</source>
        <translation>答案有 %1 个数。</translation>
    </message>
    <message>
        <source>You gave the products one by one. The output is their sum, one number.</source>
        <translation>您把乘积一个个写出来了。输出是它们的和，只有一个数。</translation>
    </message>
    <message>
        <source>You added the inputs under the window. Multiply each one by the weight it meets first.</source>
        <translation>您只把窗口下的输入相加了。请先把每个数乘以它对应的权重。</translation>
    </message>
    <message>
        <source>You flipped the filter. TensorFlow does not: the first weight meets the first input.</source>
        <translation>您把滤波器翻转了。TensorFlow 不翻转：第一个权重对应第一个输入。</translation>
    </message>
    <message>
        <source>You left out one channel. Every channel under the window counts.</source>
        <translation>您漏掉了一个通道。窗口下的每个通道都要算。</translation>
    </message>
    <message>
        <source>You kept the input&apos;s channels. The output has one channel per filter, however many channels go in.</source>
        <translation>您沿用了输入的通道数。输出的通道数等于滤波器的个数，与输入通道数无关。</translation>
    </message>
    <message>
        <source>You put the zeros on the other side. Where their number is odd, the extra one goes to the bottom and right.</source>
        <translation>您把零补在了另一边。零的个数为奇数时，多出的一个放在下方和右方。</translation>
    </message>
    <message>
        <source>You left out the padding. Cells outside the input count as zeros.</source>
        <translation>您漏掉了填充。输入之外的格子算作零。</translation>
    </message>
    <message>
        <source>You padded half of the filter on each side, as PyTorch does with padding=k//2. SAME adds only what the last window lacks, and that depends on the input and the stride.</source>
        <translation>您在每一边补了半个滤波器，就像 PyTorch 的 padding=k//2。SAME 只补上最后一个窗口所缺的零，这取决于输入和步幅。</translation>
    </message>
    <message>
        <source>You are one position off. Check at which output row and column the window is.</source>
        <translation>您差了一个位置。请看窗口对应输出的第几行第几列。</translation>
    </message>
    <message>
        <source>You counted one too few. Count the positions where the window can start, the first one included.</source>
        <translation>您少数了一个。请数窗口可以开始的位置，第一个也算。</translation>
    </message>
    <message>
        <source>You moved the window by single cells. The stride here is larger than 1.</source>
        <translation>您让窗口每次只移动一格。这里的步幅大于 1。</translation>
    </message>
    <message>
        <source>You took neighbouring cells. With this dilation there are gaps between them.</source>
        <translation>您取了相邻的格子。有这个膨胀时，它们之间有空隙。</translation>
    </message>
    <message>
        <source>These are the right numbers in another order. Height comes before width, and the channel is the fastest index.</source>
        <translation>数是对的，但顺序不同。高在宽之前，通道变化最快。</translation>
    </message>
    <message>
        <source>You counted from 1. Rows and columns count from 0.</source>
        <translation>您从 1 开始数了。行和列都从 0 开始。</translation>
    </message>
    <message>
        <source>You used one channel only. The filter has weights for every channel, and all their products are added.</source>
        <translation>您只用了一个通道。滤波器对每个通道都有权重，所有乘积都要相加。</translation>
    </message>
    <message>
        <source>You only scaled one channel. A 1×1 filter adds up all channels of the pixel.</source>
        <translation>您只缩放了一个通道。1×1 滤波器会把该像素的所有通道加起来。</translation>
    </message>
    <message>
        <source>You took the average over the channels. They are summed, not averaged.</source>
        <translation>您对通道取了平均。通道是相加，不是平均。</translation>
    </message>
    <message>
        <source>You used plane 0 of the filter on every channel. Each channel has a plane of its own.</source>
        <translation>您对每个通道都用了滤波器的第 0 层。每个通道有自己的一层。</translation>
    </message>
    <message>
        <source>You read every channel. A filter reads only the channels of its own group.</source>
        <translation>您读取了所有通道。一个滤波器只读取本组的通道。</translation>
    </message>
    <message>
        <source>You counted one group. The filter is %1 deep and the input has %2 channels, so each filter reads only a part of them.</source>
        <translation>您只数了一个组。滤波器深度为 %1，输入有 %2 个通道，所以每个滤波器只读取其中一部分。</translation>
    </message>
    <message>
        <source>You dropped the sign. A negative result is valid and stays negative; only a picture has to show it as a colour or cut it off.</source>
        <translation>您丢掉了符号。负的结果是正常的，仍然是负数；只有图片才需要用颜色表示它或把它截断。</translation>
    </message>
    <message>
        <source>You cut a negative result to 0. The convolution does not do that; a ReLU after it would.</source>
        <translation>您把负的结果变成了 0。卷积不会这样做；后面接的 ReLU 才会。</translation>
    </message>
    <message>
        <source>You applied only one of stride and dilation. `tf.nn.conv2d` takes both at once: the stride moves the window, the dilation spreads its cells.</source>
        <translation>您只用了步幅和膨胀中的一个。`tf.nn.conv2d` 同时使用两者：步幅移动窗口，膨胀拉开窗口的格子。</translation>
    </message>
    <message>
        <source>You filled the gaps of the dilation. The filter keeps its %1 [%1:weight|weights] per plane; the cells between are skipped, not multiplied by zeros.</source>
        <translation>您填上了膨胀的空隙。滤波器每层仍有 %1 个权重；中间的格子被跳过，而不是乘以零。</translation>
    </message>
    <message>
        <source>These are the right sizes in another order. Height comes before width.</source>
        <translation>大小是对的，但顺序不同。高在宽之前。</translation>
    </message>
    <message>
        <source>These are the right zeros in another order. Type top, bottom, left, right.</source>
        <translation>零的个数是对的，但顺序不同。请按上、下、左、右输入。</translation>
    </message>
    <message>
        <source>You swapped rows and columns. There is one row per window position and one column per tap.</source>
        <translation>您把行和列弄反了。每个窗口位置是一行，每个权重是一列。</translation>
    </message>
    <message>
        <source>These are the right strides in another order. Batch comes first.</source>
        <translation>步幅是对的，但顺序不同。批次在最前面。</translation>
    </message>
    <message>
        <source>You rounded up. The last window would stick out of the input, so it is dropped: round down.</source>
        <translation>您向上取整了。最后一个窗口会超出输入，因此被舍去：请向下取整。</translation>
    </message>
    <message>
        <source>You multiplied channels by filters. Each filter adds up all its channels, so %1 [%1:filter makes|filters make] %1 output [%1:channel|channels].</source>
        <translation>您把通道数乘以了滤波器数。每个滤波器把它的所有通道相加，所以 %1 个滤波器得到 %1 个输出通道。</translation>
    </message>
    <message>
        <source>You gave one output channel. The window does not move along the channels, and each of the %1 [%1:filter|filters] makes a channel of its own.</source>
        <translation>您只写了一个输出通道。窗口不沿通道移动，%1 个滤波器各自产生一个通道。</translation>
    </message>
    <message>
        <source>You put the channels first. The call says NHWC: batch, height, width, channels.</source>
        <translation>您把通道放在了前面。调用写的是 NHWC：批次、高、宽、通道。</translation>
    </message>
    <message>
        <source>You put the channels last. The call says NCHW: batch, channels, height, width.</source>
        <translation>您把通道放在了最后。调用写的是 NCHW：批次、通道、高、宽。</translation>
    </message>
    <message>
        <source>You used the order of another library. TensorFlow&apos;s filter is [height, width, in, out]; PyTorch stores [out, in, height, width], TensorFlow Lite [out, height, width, in].</source>
        <translation>您用了其他库的顺序。TensorFlow 的滤波器是 [height, width, in, out]；PyTorch 存的是 [out, in, height, width]，TensorFlow Lite 是 [out, height, width, in]。</translation>
    </message>
    <message>
        <source>You left out the batch axis. Even a single image has a first axis of size 1.</source>
        <translation>您漏掉了批次轴。即使只有一张图，也有大小为 1 的第一个轴。</translation>
    </message>
    <message>
        <source>You left out the channel axis. Even a grey image has an axis of size 1 for its only channel.</source>
        <translation>您漏掉了通道轴。即使是灰度图，也有大小为 1 的通道轴。</translation>
    </message>
    <message>
        <source>You gave height and width only. The tensor has four axes: batch and channels too.</source>
        <translation>您只写了高和宽。张量有四个轴：还有批次和通道。</translation>
    </message>
    <message>
        <source>You left out the filter&apos;s depth. A filter has weights for each of the %1 [%1:channel|channels] that it reads.</source>
        <translation>您漏掉了滤波器的深度。滤波器对它读取的 %1 个通道都有权重。</translation>
    </message>
    <message>
        <source>You gave the number of filters, which a Keras layer calls `filters`. Here `filters` is the tensor of weights itself, with four axes.</source>
        <translation>您写的是滤波器的个数，也就是 Keras 层的 `filters`。这里的 `filters` 是权重张量本身，有四个轴。</translation>
    </message>
    <message>
        <source>You moved along batch or channels too. Those two strides must be 1: no image and no channel may be skipped.</source>
        <translation>您也沿批次或通道移动了。这两个步幅必须是 1：不能跳过任何图像或通道。</translation>
    </message>
    <message>
        <source>You gave the total of both sides. SAME splits it: half before, half after, and an odd zero goes after.</source>
        <translation>您写的是两边的总和。SAME 会平分：一半在前，一半在后，奇数的那个零在后。</translation>
    </message>
    <message>
        <source>You counted the numbers that are stored: the input&apos;s. The virtual tensor shows one row per window position and repeats them.</source>
        <translation>您数的是存储的数，也就是输入的数。虚拟张量对每个窗口位置显示一行，并重复这些数。</translation>
    </message>
    <message>
        <source>You counted all weights of the filter. Near the edge, or with a stride, fewer windows reach the cell.</source>
        <translation>您数了滤波器的所有权重。在边缘，或步幅大于 1 时，能覆盖该格的窗口更少。</translation>
    </message>
    <message>
        <source>You gave the depth of a group. The number of groups is channels / depth: %1 / %2.</source>
        <translation>您写的是一个组的深度。组数等于通道数 / 深度：%1 / %2。</translation>
    </message>
    <message>
        <source>You left out the number of filters. All %1 [%1:filter counts|filters count].</source>
        <translation>您漏掉了滤波器的个数。%1 个滤波器都要算。</translation>
    </message>
    <message>
        <source>You counted one window. The filter is applied at %1 [%1:position|positions].</source>
        <translation>您只数了一个窗口。滤波器应用于 %1 个位置。</translation>
    </message>
    <message>
        <source>You gave each position weights of its own. The same filter is used at every position, so its weights count once.</source>
        <translation>您给每个位置都算了一份权重。所有位置共用同一个滤波器，所以权重只算一次。</translation>
    </message>
    <message>
        <source>You added one bias per filter, as a Keras layer has it. `tf.nn.conv2d` takes no bias: only the weights count.</source>
        <translation>您给每个滤波器加了一个偏置，就像 Keras 层那样。`tf.nn.conv2d` 没有偏置：只算权重。</translation>
    </message>
    <message>
        <source>It begins with %1 + …</source>
        <translation>开头是 %1 + …</translation>
    </message>
    <message>
        <source>It begins with %1, …</source>
        <translation>开头是 %1, …</translation>
    </message>
    <message>
        <source>%1 = %2.</source>
        <translation>%1 = %2。</translation>
    </message>
    <message>
        <source>Only %1 of the %2 products [%1:counts|count], because the others are 0: %3 = %4.</source>
        <translation>%2 个乘积中只有 %1 个起作用，其余都是 0：%3 = %4。</translation>
    </message>
    <message>
        <source>The %1 [%1:product adds|products add] up to %2.</source>
        <translation>%1 个乘积之和为 %2。</translation>
    </message>
    <message>
        <source>Each of the %1 [%1:product|products] is 0.</source>
        <translation>%1 个乘积全是 0。</translation>
    </message>
    <message>
        <source>These are the numbers under the window at row %1, column %2, read row by row.</source>
        <translation>这是第 %1 行第 %2 列窗口下的数，按行读取。</translation>
    </message>
    <message>
        <source>%1 = %2: height is the slowest index, then width, then the channel.</source>
        <translation>%1 = %2：高变化最慢，然后是宽，最后是通道。</translation>
    </message>
    <message>
        <source>⌊(%1 − %2) / %3⌋ + 1 = %4 [%4:row|rows], ⌊(%5 − %6) / %7⌋ + 1 = %8 [%8:column|columns], one channel per filter: %9.</source>
        <translation>⌊(%1 − %2) / %3⌋ + 1 = %4 行，⌊(%5 − %6) / %7⌋ + 1 = %8 列，每个滤波器一个通道：%9。</translation>
    </message>
    <message>
        <source>⌈%1 / %2⌉ = %3 [%3:row|rows], ⌈%4 / %5⌉ = %6 [%6:column|columns], one channel per filter: %7.</source>
        <translation>⌈%1 / %2⌉ = %3 行，⌈%4 / %5⌉ = %6 列，每个滤波器一个通道：%7。</translation>
    </message>
    <message>
        <source>The windows need %1 more [%1:row|rows] and %2 more [%2:column|columns] than the input has. Each total is split in half, and an odd zero goes to the bottom or right.</source>
        <translation>窗口比输入多需要 %1 行和 %2 列。每个总数平分，奇数的那个零放在下方或右方。</translation>
    </message>
    <message>
        <source>One row for each of the %1 window [%1:position|positions], and %2 · %3 · %4 = %5 numbers in each.</source>
        <translation>%1 个窗口位置各一行，每行 %2 · %3 · %4 = %5 个数。</translation>
    </message>
    <message>
        <source>%1 [%1:window contains|windows contain] this cell.</source>
        <translation>%1 个窗口包含这个格子。</translation>
    </message>
    <message>
        <source>%1 channels / depth %2 = %3.</source>
        <translation>%1 个通道 / 深度 %2 = %3。</translation>
    </message>
    <message>
        <source>%1 [%1:position|positions] · %2 [%2:filter|filters] · %3 [%3:product|products] = %4.</source>
        <translation>%1 个位置 · %2 个滤波器 · %3 个乘积 = %4。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 = %5: height, width, input channels, filters.</source>
        <translation>%1 · %2 · %3 · %4 = %5：高、宽、输入通道、滤波器。</translation>
    </message>
    <message>
        <source>Height and width, then the channels that a filter reads, then the number of filters.</source>
        <translation>先是高和宽，然后是滤波器读取的通道数，最后是滤波器的个数。</translation>
    </message>
    <message>
        <source>Batch, height, width, channels: one axis for each, even where its size is 1.</source>
        <translation>批次、高、宽、通道：各一个轴，大小为 1 也一样。</translation>
    </message>
    <message>
        <source>Batch, channels, height, width: one axis for each, even where its size is 1.</source>
        <translation>批次、通道、高、宽：各一个轴，大小为 1 也一样。</translation>
    </message>
    <message>
        <source>Rows move by %1, columns by %2; batch and channels always by 1.</source>
        <translation>行移动 %1，列移动 %2；批次和通道总是移动 1。</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为什么重要</translation>
    </message>
    <message>
        <source>In the documentation&apos;s words</source>
        <translation>文档原文</translation>
    </message>
    <message>
        <source>Because the call says NCHW, the channels then move to the front: %1.</source>
        <translation>由于调用写的是 NCHW，通道随后移到最前面：%1。</translation>
    </message>
    <message>
        <source>Step 1 of 3   Flatten · row %1</source>
        <translation>第 1 步，共 3 步   展平 · 行 %1</translation>
    </message>
    <message>
        <source>Step 2 of 3   Extract · patch %1</source>
        <translation>第 2 步，共 3 步   提取 · 块 %1</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply · patch %1</source>
        <translation>第 3 步，共 3 步   相乘 · 块 %1</translation>
    </message>
    <message>
        <source>Step 3 of 3   Multiply · patch %1 · product %2 of %3</source>
        <translation>第 3 步，共 3 步   相乘 · 块 %1 · 第 %2 个乘积，共 %3 个</translation>
    </message>
    <message>
        <source>Group by group, so that each block of {filter|the filter matrix} stands together; within a group, height changes slowest, then width, then the channel. TensorFlow&apos;s `extract_patches` has the channels of all groups at each tap instead. Only the order differs: every sum is the same.</source>
        <translation>按组排列，使{filter|滤波器矩阵}的每个分块连在一起；组内高度变化最慢，其次是宽度，再次是通道。TensorFlow 的 `extract_patches` 则在每个位置列出所有组的通道。只有顺序不同：每个和都相同。</translation>
    </message>
    <message>
        <source>Why do the channels move?</source>
        <translation>通道为什么要移动？</translation>
    </message>
    <message>
        <source>The rows were made in the order image, row, column, and the channels stand beside each other. NCHW wants {output|all numbers of one channel} together, so they are put in that order. Their values stay the same.</source>
        <translation>各行按图像、行、列的顺序产生，通道并排放置。NCHW 要求{output|同一通道的所有数}放在一起，因此按此顺序排列。数值不变。</translation>
    </message>
    <message>
        <source>{filter|The bias} is one number for each filter. It is added to each of the %1 [%1:number|numbers] of its channel, after the sum.</source>
        <translation>{filter|偏置}是每个滤波器的一个数。求和之后，它被加到其通道的 %1 个数上。</translation>
    </message>
    <message>
        <source>{output|%1} + {filter|%2} = %3: the bias of filter %4 is added to the finished sum. It is the same at every position.</source>
        <translation>{output|%1} + {filter|%2} = %3：滤波器 %4 的偏置加到已求好的和上。它在每个位置都相同。</translation>
    </message>
    <message>
        <source>{filter|The bias} is added to {output|the output number}. What comes out?</source>
        <translation>{filter|偏置}加到{output|输出数}上。结果是多少？</translation>
    </message>
    <message>
        <source>%1 is computed for {output|each number} alone: no number looks at its neighbours.</source>
        <translation>%1 对{output|每个数}单独计算：没有数会看它的邻居。</translation>
    </message>
    <message>
        <source>Softmax turns {output|the channels of one position} into shares that sum to 1.</source>
        <translation>Softmax 把{output|一个位置的各通道}变成总和为 1 的份额。</translation>
    </message>
    <message>
        <source>{output|%1} is not clipped: %2 passes it on as it is.</source>
        <translation>{output|%1} 未被截断：%2 原样传下去。</translation>
    </message>
    <message>
        <source>{output|%1} is clipped: %2 makes it %3.</source>
        <translation>{output|%1} 被截断：%2 把它变成 %3。</translation>
    </message>
    <message>
        <source>What does %2 make of {output|%1}?</source>
        <translation>%2 把{output|%1}变成什么？</translation>
    </message>
    <message>
        <source>Each window of %1 × %2 passes on {output|its largest number}. There are no weights, and nothing is multiplied.</source>
        <translation>每个 %1 × %2 的窗口传下{output|其中最大的数}。没有权重，也不做乘法。</translation>
    </message>
    <message>
        <source>Each window of %1 × %2 passes on {output|the mean} of its numbers. There are no weights to learn.</source>
        <translation>每个 %1 × %2 的窗口传下其中各数的{output|平均值}。没有要学习的权重。</translation>
    </message>
    <message>
        <source>The pooling window covers %1 [%1:number|numbers] and passes on the largest, %2. {output|The winner} is at row %3, column %4.</source>
        <translation>池化窗口覆盖 %1 个数，传下最大的 %2。{output|胜者}在第 %3 行第 %4 列。</translation>
    </message>
    <message>
        <source>Several numbers are equal: the first one in reading order is the winner.</source>
        <translation>有几个数相等：按阅读顺序的第一个是胜者。</translation>
    </message>
    <message>
        <source>The pooling window covers %1 [%1:number|numbers]. Their sum divided by %2 is {output|%3}.</source>
        <translation>池化窗口覆盖 %1 个数。它们的和除以 %2 得 {output|%3}。</translation>
    </message>
    <message>
        <source>Number %1 of %2 in the window is {output|%3}.</source>
        <translation>窗口中第 %1 个数（共 %2 个）是 {output|%3}。</translation>
    </message>
    <message>
        <source>What does the pooling window pass on?</source>
        <translation>池化窗口传下什么？</translation>
    </message>
    <message>
        <source>Then   %1</source>
        <translation>然后   %1</translation>
    </message>
    <message>
        <source>Then   %1 · number %2 of %3</source>
        <translation>然后   %1 · 第 %2 个数，共 %3 个</translation>
    </message>
    <message>
        <source>Why one bias for a filter, and not one for each position?</source>
        <translation>为什么每个滤波器一个偏置，而不是每个位置一个？</translation>
    </message>
    <message>
        <source>{filter|A filter} looks for the same pattern everywhere, so its threshold is the same everywhere. %1 [%1:filter has one bias|filters have one bias each].</source>
        <translation>{filter|滤波器}在各处寻找同一模式，所以各处的阈值相同。%1 个滤波器各有一个偏置。</translation>
    </message>
    <message>
        <source>Why after the sum, and not before?</source>
        <translation>为什么在求和之后，而不是之前？</translation>
    </message>
    <message>
        <source>Products have to be able to cancel each other in {output|the sum}. Clipped one by one before it, the negative ones would be lost.</source>
        <translation>乘积要能在{output|和}中相互抵消。如果先逐个截断，负的乘积就丢失了。</translation>
    </message>
    <message>
        <source>The bias moves the threshold: with a bias of {filter|%1}, only sums above %2 get through. After ReLU it could not do that.</source>
        <translation>偏置移动阈值：偏置为 {filter|%1} 时，只有大于 %2 的和能通过。放在 ReLU 之后就做不到了。</translation>
    </message>
    <message>
        <source>What is lost?</source>
        <translation>丢失了什么？</translation>
    </message>
    <message>
        <source>Where in its window a number was. A shift that stays inside {output|the window} changes nothing.</source>
        <translation>数在窗口中的位置。只要移动不出{output|窗口}，什么都不变。</translation>
    </message>
    <message>
        <source>Without a bias, a patch of zeros would always give 0.</source>
        <translation>没有偏置，全零的图块总是得到 0。</translation>
    </message>
    <message>
        <source>Without an activation, two convolutions in a row would be no more than one.</source>
        <translation>没有激活函数，连续两次卷积不过是一次卷积。</translation>
    </message>
    <message>
        <source>The picture becomes smaller, and each number sees more of the input: %1 × %2 cells.</source>
        <translation>图变小了，每个数看到更多的输入：%1 × %2 个单元格。</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>重塑</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>反向之路</translation>
    </message>
    <message>
        <source>Let one {filter|weight} grow by 1: each output number grows by the input that the weight meets there, and L by that times its {output|dY}. The gradient is the sum.</source>
        <translation>让一个{filter|权重}增大 1：每个输出数增大该权重在那里遇到的输入，L 则增大它乘以该处的 {output|dY}。梯度就是总和。</translation>
    </message>
    <message>
        <source>The patches are those of the walk forward. A row of patchesᵀ is a column of patches: all that one {filter|weight} has met. It is a convolution, too: the input, with {output|dY} in the filter&apos;s place.</source>
        <translation>图块就是前向过程的图块。patchesᵀ 的一行是 patches 的一列：一个{filter|权重}遇到过的一切。它也是卷积：输入，由 {output|dY} 充当滤波器。</translation>
    </message>
    <message>
        <source>A convolution gathers a window to one number. This is the way back of a convolution, taken as an operation: one number fills a window. Where windows overlap unevenly, a checkerboard shows.</source>
        <translation>卷积把一个窗口汇成一个数。这里把卷积的反向之路当作运算：一个数填满一个窗口。窗口重叠不均匀的地方会出现棋盘格。</translation>
    </message>
    <message>
        <source>Let one {input|input} grow by 1: every output that read it grows by the weight that it met there. So its gradient has one term for each window that reads it.</source>
        <translation>让一个{input|输入}增大 1：每个读取它的输出都增大它在那里遇到的权重。所以每个读取它的窗口都给它的梯度贡献一项。</translation>
    </message>
    <message>
        <source>With stride 1 this is a convolution, too: of {output|dY}, padded, with the filter turned over in both directions. The nearest window meets an input through the filter&apos;s last weight.</source>
        <translation>步幅为 1 时，这也是卷积：对填充后的 {output|dY}，用上下左右都翻转的滤波器。最先读取某个输入的窗口用滤波器的最后一个权重与它相遇。</translation>
    </message>
    <message>
        <source>With strides %1 × %2 no plain convolution of {output|dY} gives this: between its numbers there would have to be zeros, where no window began.</source>
        <translation>步幅为 %1 × %2 时，对 {output|dY} 的普通卷积得不到它：在没有窗口开始的地方，它的数之间必须插入零。</translation>
    </message>
    <message>
        <source>{output|dY} = ∂L/∂output says how a number L, such as an error, changes when an output number grows. From it follows how L changes with each {filter|weight}: %1 in all, each a sum over %2 [%2:window|windows].</source>
        <translation>{output|dY} = ∂L/∂output 说明某个数 L（例如误差）在一个输出数增大时如何变化。由此得出 L 如何随每个{filter|权重}变化：共 %1 个，每个都是 %2 个窗口上的和。</translation>
    </message>
    <message>
        <source>{output|dY} is read as a matrix: one row for each window, one column for each filter. No number changes.</source>
        <translation>{output|dY} 读作矩阵：每个窗口一行，每个滤波器一列。数不变。</translation>
    </message>
    <message>
        <source>What each {filter|weight} met in every window becomes one row of {patch|patchesᵀ}.</source>
        <translation>每个{filter|权重}在各窗口中遇到的数成为 {patch|patchesᵀ} 的一行。</translation>
    </message>
    <message>
        <source>This row of {patch|patchesᵀ} is what {filter|weight %1} met: one {input|input} for each of %2 [%2:window|windows].</source>
        <translation>{patch|patchesᵀ} 的这一行是{filter|权重 %1}遇到的数：%2 个窗口各一个{input|输入}。</translation>
    </message>
    <message>
        <source>The gradients are read as a tensor of the filter&apos;s shape, %1: {filter|d filter}. No number changes.</source>
        <translation>梯度读作与滤波器形状 %1 相同的张量：{filter|d filter}。数不变。</translation>
    </message>
    <message>
        <source>Each row of {patch|patchesᵀ} meets each column of the {output|dY} rows: one {filter|gradient} for each weight.</source>
        <translation>{patch|patchesᵀ} 的每一行与 {output|dY} 行的每一列相遇：每个权重得到一个{filter|梯度}。</translation>
    </message>
    <message>
        <source>{filter|Weight %1} was used once in every window. Its gradient adds up what it met in %2 [%2:window|windows]: {input|the input} there times {output|the dY} of that window. The sum is {filter|%3}.</source>
        <translation>{filter|权重 %1}在每个窗口中用到一次。它的梯度把它在 %2 个窗口中遇到的加起来：那里的{input|输入}乘以该窗口的 {output|dY}。和为 {filter|%3}。</translation>
    </message>
    <message>
        <source>Product %1 of %2: %3 meets %4. Their product, %5, is added.</source>
        <translation>第 %1 个乘积，共 %2 个：%3 遇到 %4。把它们的乘积 %5 加上。</translation>
    </message>
    <message>
        <source>Each number of the {output|input} lays the whole {filter|filter} down, times itself, at its window&apos;s place in the {input|output}. Where windows overlap, the numbers are added: %1 becomes %2.</source>
        <translation>{output|输入}的每个数把整个{filter|滤波器}乘以自身，放到{input|输出}中它的窗口处。窗口重叠处，数相加：%1 变成 %2。</translation>
    </message>
    <message>
        <source>A window took its numbers from {input|the input}. Its {output|dY} goes back to the same places, to each through the {filter|weight} that met the number there. Where windows overlap, the terms are added.</source>
        <translation>窗口从{input|输入}取数。它的 {output|dY} 沿原路回到同样的位置，每处经过在那里与该数相遇的{filter|权重}。窗口重叠处，各项相加。</translation>
    </message>
    <message>
        <source>{filter|The filter} is flattened as in the walk forward, then transposed: one row for each filter.</source>
        <translation>{filter|滤波器}像前向那样展平，再转置：每个滤波器一行。</translation>
    </message>
    <message>
        <source>{output|The numbers to go back} are read as a matrix: one row for each window, one column for each filter.</source>
        <translation>{output|要返回的数}读作矩阵：每个窗口一行，每个滤波器一列。</translation>
    </message>
    <message>
        <source>Each window&apos;s {output|number} times every {filter|weight}: one {patch|patch} for each window, on its way back.</source>
        <translation>每个窗口的{output|数}乘以每个{filter|权重}：每个窗口一个返回的{patch|图块}。</translation>
    </message>
    <message>
        <source>{output|The number of window %1} times every {filter|weight}: what goes back to the %2 [%2:place|places] of this {patch|patch}.</source>
        <translation>{output|窗口 %1 的数}乘以每个{filter|权重}：返回到这个{patch|图块}的 %2 个位置的数。</translation>
    </message>
    <message>
        <source>Every {patch|patch} is added where its window lies: col2im. It makes no new numbers, only places and sums.</source>
        <translation>每个{patch|图块}加到它的窗口处：col2im。它不产生新的数，只有位置与和。</translation>
    </message>
    <message>
        <source>{patch|Patch %1} is added {input|where its window lies}. A cell counts the terms that it has collected.</source>
        <translation>{patch|图块 %1}加到{input|它的窗口处}。每个格子记下收到的项数。</translation>
    </message>
    <message>
        <source> %1 of its [%1:number lands|numbers land] on {padding|padding}, and [%1:is|are] dropped.</source>
        <translation>其中 %1 个数落在{padding|填充}上，被丢弃。</translation>
    </message>
    <message>
        <source>What number stands at row %1, column %2, channel %3 after the bias?</source>
        <translation>加偏置之后，第 %1 行第 %2 列、通道 %3 是哪个数？</translation>
    </message>
    <message>
        <source>What does %1 make of the number at row %2, column %3, channel %4?</source>
        <translation>第 %2 行第 %3 列、通道 %4 的数经过 %1 变成什么？</translation>
    </message>
    <message>
        <source>What number does max pooling pass on to row %1, column %2, channel %3?</source>
        <translation>最大池化传给第 %1 行第 %2 列、通道 %3 的是哪个数？</translation>
    </message>
    <message>
        <source>What number does average pooling pass on to row %1, column %2, channel %3?</source>
        <translation>平均池化传给第 %1 行第 %2 列、通道 %3 的是哪个数？</translation>
    </message>
    <message>
        <source>You left out the bias. It is added to the finished sum.</source>
        <translation>您漏了偏置。它加在求完的和上。</translation>
    </message>
    <message>
        <source>You took the bias away. It is added, with its sign.</source>
        <translation>您减去了偏置。偏置是连同符号一起加上去的。</translation>
    </message>
    <message>
        <source>You added the bias before the sum, so it counts several times. It is added once, to the finished sum.</source>
        <translation>您在求和之前就加了偏置，于是它算了好几次。它只加一次，加在求完的和上。</translation>
    </message>
    <message>
        <source>You multiplied by the bias. It is added.</source>
        <translation>您乘了偏置。偏置是加上去的。</translation>
    </message>
    <message>
        <source>You took another bias. There is one for each filter, the same at every position; here it is that of filter %1.</source>
        <translation>您取了别的偏置。每个滤波器有一个偏置，在各个位置都相同；这里是滤波器 %1 的。</translation>
    </message>
    <message>
        <source>You left out %1. Every number goes through it before it is passed on.</source>
        <translation>您漏了 %1。每个数都要先经过它再往下传。</translation>
    </message>
    <message>
        <source>You applied %1 before the bias. The bias is added first, and can change the sign.</source>
        <translation>您在加偏置之前用了 %1。先加偏置，它可能改变符号。</translation>
    </message>
    <message>
        <source>You applied %1 to each product. Negative products count in the sum; %1 looks at the sum alone.</source>
        <translation>您对每个乘积用了 %1。负的乘积也要计入和；%1 只看和。</translation>
    </message>
    <message>
        <source>You dropped the sign. %1 does not keep the size of a negative number.</source>
        <translation>您去掉了符号。%1 不保留负数的绝对值。</translation>
    </message>
    <message>
        <source>You took the mean. Max pooling passes on the largest number.</source>
        <translation>您取了平均值。最大池化传出最大的数。</translation>
    </message>
    <message>
        <source>You took the largest number. Average pooling passes on the mean.</source>
        <translation>您取了最大的数。平均池化传出平均值。</translation>
    </message>
    <message>
        <source>You added up the window. The mean is the sum divided by the count of its numbers.</source>
        <translation>您把窗口加了起来。平均值是和除以数的个数。</translation>
    </message>
    <message>
        <source>You took the first number of the window. All of them are compared.</source>
        <translation>您取了窗口的第一个数。窗口里所有的数都要比较。</translation>
    </message>
    <message>
        <source>You took the first number of the window. All of them count.</source>
        <translation>您取了窗口的第一个数。窗口里所有的数都算。</translation>
    </message>
    <message>
        <source>You moved the pooling window by single cells. Here it moves by %1.</source>
        <translation>您让池化窗口每次移动一格。这里每次移动 %1 格。</translation>
    </message>
    <message>
        <source>You compared with the zeros of the padding. Only numbers of the plane are compared.</source>
        <translation>您把填充的零也拿来比较了。只比较平面里的数。</translation>
    </message>
    <message>
        <source>You counted the padding. The mean is of the numbers inside the plane alone.</source>
        <translation>您把填充也算进去了。平均值只取平面里的数。</translation>
    </message>
    <message>
        <source>You went one operation too far. What is asked is the number in the plane “%1”.</source>
        <translation>您多算了一步运算。问的是平面“%1”里的数。</translation>
    </message>
    <message>
        <source>%1 + %2 = %3: the bias of filter %4, added to the sum.</source>
        <translation>%1 + %2 = %3：滤波器 %4 的偏置，加在和上。</translation>
    </message>
    <message>
        <source>%2 passes %1 on as it is.</source>
        <translation>%2 原样传出 %1。</translation>
    </message>
    <message>
        <source>%1 is clipped: %2 makes it %3.</source>
        <translation>%1 被截断：%2 把它变成 %3。</translation>
    </message>
    <message>
        <source>%2 is the largest of %1.</source>
        <translation>%2 是 %1 中最大的。</translation>
    </message>
    <message>
        <source>The sum of %1, divided by %2, is %3.</source>
        <translation>%1 的和除以 %2 是 %3。</translation>
    </message>
    <message>
        <source>you used</source>
        <translation>您用的</translation>
    </message>
    <message>
        <source>the filter is</source>
        <translation>滤波器是</translation>
    </message>
    <message>
        <source>under the window</source>
        <translation>窗口下面</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>窗口里</translation>
    </message>
    <message>
        <source>One window is missing. The weight was used in %1 [%1:window|windows]; each adds the input that it met there, times dY.</source>
        <translation>漏了一个窗口。这个权重用于 %1 个窗口；每个窗口都加上它在那里遇到的输入乘以 dY。</translation>
    </message>
    <message>
        <source>That is the term of one window. The weight was used in %1 [%1:window|windows], and their terms are added.</source>
        <translation>这只是一个窗口的项。这个权重用于 %1 个窗口，它们的项要相加。</translation>
    </message>
    <message>
        <source>You turned dY over. Nothing is turned here: the first dY meets what the weight met in the first window.</source>
        <translation>您把 dY 翻转了。这里什么都不翻转：第一个 dY 对应权重在第一个窗口遇到的数。</translation>
    </message>
    <message>
        <source>You took rows for columns. Patchesᵀ turns the matrix of the patches over, not the weights or dY: their rows stay rows.</source>
        <translation>您把行当成了列。图块ᵀ转置的是图块矩阵，不是权重或 dY：它们的行仍是行。</translation>
    </message>
    <message>
        <source>You laid dY on neighbouring inputs. The windows begin %2 × %3 cells apart, so the inputs that the weight met lie as far apart.</source>
        <translation>您把 dY 放到了相邻的输入上。窗口相隔 %2 × %3 格开始，权重遇到的输入也相隔这么远。</translation>
    </message>
    <message>
        <source>You added the inputs that the weight met. Each of them is first multiplied by the dY of its window.</source>
        <translation>您把权重遇到的输入加了起来。每个输入要先乘以它那个窗口的 dY。</translation>
    </message>
    <message>
        <source>One window is missing. %1 [%1:window reads|windows read] this cell, and each adds a term to it.</source>
        <translation>漏了一个窗口。有 %1 个窗口读取这个单元格，每个都给它加一项。</translation>
    </message>
    <message>
        <source>That is the term of one window. %1 [%1:window reads|windows read] this cell, and their terms are added.</source>
        <translation>这只是一个窗口的项。有 %1 个窗口读取这个单元格，它们的项要相加。</translation>
    </message>
    <message>
        <source>You took the mean over the windows. Their terms are added.</source>
        <translation>您对窗口取了平均。它们的项要相加。</translation>
    </message>
    <message>
        <source>That is the part of one image. All images of the batch use the same weight, so their parts are added.</source>
        <translation>这只是一幅图像的部分。批次中所有图像共用同一个权重，所以它们的部分要相加。</translation>
    </message>
    <message>
        <source>You took the mean over the batch. The parts of its images are added.</source>
        <translation>您对批次取了平均。各图像的部分要相加。</translation>
    </message>
    <message>
        <source>A filter is missing. Each filter that reads this cell sends its own dY back, through its own weight.</source>
        <translation>漏了一个滤波器。每个读取这个单元格的滤波器都经自己的权重送回自己的 dY。</translation>
    </message>
    <message>
        <source>You took the weights from the wrong end. The window that begins at a cell reads it through its first weight, the one that ends there through its last.</source>
        <translation>您从错误的一端取了权重。从某个单元格开始的窗口用第一个权重读取它，在那里结束的窗口用最后一个权重。</translation>
    </message>
    <message>
        <source>You took rows for columns. Filterᵀ turns the flattened matrix over, not the filter: its rows stay rows.</source>
        <translation>您把行当成了列。滤波器ᵀ转置的是展平的矩阵，不是滤波器：它的行仍是行。</translation>
    </message>
    <message>
        <source>You put the windows side by side. They begin %2 × %3 cells apart, so fewer of them reach this cell.</source>
        <translation>您把窗口一格挨一格地放。它们相隔 %2 × %3 格开始，所以到达这个单元格的更少。</translation>
    </message>
    <message>
        <source>You used neighbouring cells. The taps of the filter lie apart.</source>
        <translation>您用了相邻的单元格。滤波器的抽头是分开的。</translation>
    </message>
    <message>
        <source>You added the weights. Each of them is first multiplied by the number that comes back through it.</source>
        <translation>您把权重加了起来。每个权重要先乘以经它返回的数。</translation>
    </message>
    <message>
        <source>That is the number of the cell beside it.</source>
        <translation>这是旁边单元格的数。</translation>
    </message>
    <message>
        <source>The sign is missing: the number is below 0.</source>
        <translation>漏了符号：这个数小于 0。</translation>
    </message>
    <message>
        <source>One number is asked for.</source>
        <translation>只问一个数。</translation>
    </message>
    <message>
        <source>Not yet. Write down the term of each window, one after another, then add them.</source>
        <translation>还不对。逐个写下每个窗口的项，再相加。</translation>
    </message>
    <message>
        <source>What is ∂L/∂filter at the weight in row %1, column %2, channel %3 of filter %4?</source>
        <translation>滤波器 %4 中第 %1 行第 %2 列、通道 %3 的权重处，∂L/∂filter 是多少？</translation>
    </message>
    <message>
        <source>What is ∂L/∂input at image %1, row %2, column %3, channel %4, when all patches have landed?</source>
        <translation>所有图块都落下后，图像 %1 第 %2 行第 %3 列、通道 %4 处的 ∂L/∂input 是多少？</translation>
    </message>
    <message>
        <source>Which number stands in the output at image %1, row %2, column %3, channel %4, when all windows have landed?</source>
        <translation>所有窗口都落下后，输出在图像 %1 第 %2 行第 %3 列、通道 %4 处是什么数？</translation>
    </message>
    <message>
        <source>Pooling has no weights to learn. It decides where the gradient goes: only the {output|largest number} of a window had an effect on what came out.</source>
        <translation>池化没有可学习的权重。它决定梯度去哪里：窗口中只有{output|最大的数}影响了结果。</translation>
    </message>
    <message>
        <source>Every number of a window has the same weight in its mean, so each gets the same share of the {output|gradient}.</source>
        <translation>窗口中的每个数在平均值里权重相同，所以各得相同的一份{output|梯度}。</translation>
    </message>
    <message>
        <source>An activation looks at each number alone, so the {output|gradient} is multiplied by the slope there. ReLU&apos;s slope is 1 or 0: it is a gate, open where the number was positive.</source>
        <translation>激活逐个看每个数，所以{output|梯度}乘以该处的斜率。ReLU 的斜率是 1 或 0：它是一道门，数为正处打开。</translation>
    </message>
    <message>
        <source>The {filter|bias} is added at every place of its filter&apos;s plane. If it grows by 1, all these numbers do. So its gradient is their sum.</source>
        <translation>{filter|偏置}加在其滤波器平面的每个位置上。它增大 1，这些数都增大 1。所以它的梯度是这些数的梯度之和。</translation>
    </message>
    <message>
        <source>What comes out here is {output|dY}: with it the gradients of {filter|the filter} and {input|the input} begin.</source>
        <translation>这里得到的是 {output|dY}：{filter|滤波器}和{input|输入}的梯度由它开始。</translation>
    </message>
    <message>
        <source>%2 turns {output|%1} into %3.</source>
        <translation>%2 把{output|%1}变成 %3。</translation>
    </message>
    <message>
        <source>%2 turns %1 into %3.</source>
        <translation>%2 把 %1 变成 %3。</translation>
    </message>
    <message>
        <source>Place %1 of %2 in the window lies outside, on {padding|the padding}: there is no number to choose.</source>
        <translation>窗口中第 %1 个位置（共 %2 个）在外面的{padding|填充}上：它不参与选择。</translation>
    </message>
    <message>
        <source>How many rows and how many columns of the input does the pooled number at row %1, column %2 see?</source>
        <translation>第 %1 行第 %2 列的池化数字能看到输入的多少行、多少列？</translation>
    </message>
    <message>
        <source>You looked at one layer alone. The number is made from several outputs, and each of them sees a window of the input.</source>
        <translation>您只看了一层。这个数字来自多个输出，而每个输出都看到输入的一个窗口。</translation>
    </message>
    <message>
        <source>You multiplied the sizes. The windows overlap: the first one counts whole, each further one adds only its stride.</source>
        <translation>您把尺寸相乘了。窗口彼此重叠：第一个窗口完整计入，后面每个只增加一个步幅。</translation>
    </message>
    <message>
        <source>You added the sizes. The first window counts whole, each further one adds only its stride, and there is one fewer of these.</source>
        <translation>您把尺寸相加了。第一个窗口完整计入，后面每个只增加一个步幅，而后面的窗口少一个。</translation>
    </message>
    <message>
        <source>You took the stride of the pooling. What counts is how far apart the windows of neighbouring outputs are: the stride of the convolution, %1.</source>
        <translation>您用了池化的步幅。起作用的是相邻输出的窗口相距多远：即卷积的步幅 %1。</translation>
    </message>
    <message>
        <source>You counted the padding. Only rows and columns of the input count.</source>
        <translation>您把填充也算进去了。只有输入的行和列才算。</translation>
    </message>
    <message>
        <source>%1 + %2 · %3 = %4 [%4:row|rows], %5 + %6 · %7 = %8 [%8:column|columns]: the first window whole, then a stride for each further one.</source>
        <translation>%1 + %2 · %3 = %4 行，%5 + %6 · %7 = %8 列：第一个窗口完整计入，之后每个窗口增加一个步幅。</translation>
    </message>
    <message>
        <source>It sees %1 × %2 places, of which %3 × %4 are inputs: the others are padding.</source>
        <translation>它看到 %1 × %2 个位置，其中 %3 × %4 个是输入：其余是填充。</translation>
    </message>
    <message>
        <source>The gate is missing: what comes back is multiplied by the slope of %1 at the number that went in.</source>
        <translation>缺了闸门：传回来的数要乘以 %1 在输入数处的斜率。</translation>
    </message>
    <message>
        <source>You clipped the gradient. Only the number that went in decides whether %1 lets it through; it may be below 0.</source>
        <translation>您截断了梯度。%1 是否让它通过只由输入的数决定；梯度可以小于 0。</translation>
    </message>
    <message>
        <source>You multiplied by what came out of %1. It is the slope that counts.</source>
        <translation>您乘的是 %1 的输出。起作用的是斜率。</translation>
    </message>
    <message>
        <source>You took the slope of %1 at the sum without its bias.</source>
        <translation>您取的是 %1 在未加偏置的和处的斜率。</translation>
    </message>
    <message>
        <source>You shared the gradient out. Through a maximum all of it goes to the winner of the window.</source>
        <translation>您把梯度平分了。经过最大值时，它全部传给窗口的胜者。</translation>
    </message>
    <message>
        <source>You sent all of it to the largest number. Through a mean every number of the window gets the same share.</source>
        <translation>您把它全给了最大的数。经过平均值时，窗口中的每个数得到相同的一份。</translation>
    </message>
    <message>
        <source>You gave it to a number that did not win: it gets 0.</source>
        <translation>您把它给了没有胜出的数：它得 0。</translation>
    </message>
    <message>
        <source>You gave it all. Through a mean each number gets its share only.</source>
        <translation>您把它全给了。经过平均值时，每个数只得到自己的一份。</translation>
    </message>
    <message>
        <source>That is one place. The bias was added at %2 places, and their gradients are added.</source>
        <translation>这只是一个位置。偏置加在 %2 个位置上，它们的梯度要相加。</translation>
    </message>
    <message>
        <source>Several pooling windows read this number. What comes back from each of them is added.</source>
        <translation>有多个池化窗口读取这个数。从每个窗口传回来的数要相加。</translation>
    </message>
    <message>
        <source>You took the mean over the places. Their gradients are added.</source>
        <translation>您对各位置取了平均。它们的梯度要相加。</translation>
    </message>
    <message>
        <source>You counted the places. Their gradients are added.</source>
        <translation>您数了位置的个数。要相加的是它们的梯度。</translation>
    </message>
    <message>
        <source>That is another filter&apos;s part. Each bias adds up its own plane alone.</source>
        <translation>那是另一个滤波器的部分。每个偏置只把自己的平面加起来。</translation>
    </message>
    <message>
        <source>The bias was only added: its own size does not change a gradient.</source>
        <translation>偏置只是被加上：它本身的大小不改变梯度。</translation>
    </message>
    <message>
        <source>That is the number of the walk forward, not its gradient.</source>
        <translation>那是前向过程中的数，不是它的梯度。</translation>
    </message>
    <message>
        <source>Not yet. Begin at the last plane and go back one operation at a time.</source>
        <translation>还不对。从最后一个平面开始，一次退回一个运算。</translation>
    </message>
    <message>
        <source>What is ∂L/∂%1 at row %2, column %3 of channel %4?</source>
        <translation>第 %2 行、第 %3 列、通道 %4 处的 ∂L/∂%1 是多少？</translation>
    </message>
    <message>
        <source>What is ∂L/∂bias of filter %1?</source>
        <translation>滤波器 %1 的 ∂L/∂bias 是多少？</translation>
    </message>
    <message>
        <source>It spreads {filter|the filter}: neighbouring weights lie %1×%2 cells apart, so the window spans %3×%4. It still has the same %5 [%5:weight|weights]; the cells between are skipped.</source>
        <translation>它拉开{filter|滤波器}：相邻权重相距 %1×%2 格，窗口跨 %3×%4。权重仍是 %5 个，中间的格子被跳过。</translation>
    </message>
    <message>
        <source>You kept the input&apos;s size. SAME gives ⌈%1 / %2⌉ = %3: the size stays the same only with stride 1.</source>
        <translation>您沿用了输入的大小。SAME 得到 ⌈%1 / %2⌉ = %3：只有步幅为 1 时大小才不变。</translation>
    </message>
    <message>
        <source>You kept the input&apos;s size. A window that is %2 high fits on %1 rows at fewer than %1 positions.</source>
        <translation>您沿用了输入的大小。%2 行的窗口在 %1 行上能放的位置少于 %1 个。</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>max pooling and %1 change places: the numbers are the same</source>
        <translation>最大池化与 %1 互换位置：得到的数相同</translation>
    </message>
    <message>
        <source>the input is computed by what comes before: %1</source>
        <translation>输入由前面的层计算得出：%1</translation>
    </message>
    <message>
        <source>&quot;EXPLICIT&quot; is not a value for padding: write the zeros themselves, [[0, 0], [top, bottom], [left, right], [0, 0]].</source>
        <translation>&quot;EXPLICIT&quot; 不是 padding 的值：请直接写出零的个数 [[0, 0], [上, 下], [左, 右], [0, 0]]。</translation>
    </message>
    <message>
        <source>padding is written in capital letters here, &quot;SAME&quot; or &quot;VALID&quot;, not &quot;%1&quot;.</source>
        <translation>这里的 padding 要用大写字母 &quot;SAME&quot; 或 &quot;VALID&quot;，而不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>padding must be &quot;SAME&quot;, &quot;VALID&quot; or a list of four pairs, not &quot;%1&quot;.</source>
        <translation>padding 必须是 &quot;SAME&quot;、&quot;VALID&quot; 或四对数的列表，而不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Every entry of the padding list must be a pair [before, after]; entry %1 has length %2.</source>
        <translation>padding 列表的每一项必须是一对 [前, 后]；第 %1 项的长度是 %2。</translation>
    </message>
    <message>
        <source>The padding list must have 4 pairs, one for each axis; it has %1.</source>
        <translation>padding 列表必须有 4 对，每个轴一对；现在有 %1 对。</translation>
    </message>
    <message>
        <source>Padding amounts must not be negative; one is %1.</source>
        <translation>填充的数量不能为负；其中一个是 %1。</translation>
    </message>
    <message>
        <source>Only rows and columns can be padded: the pairs of batch and channels must be [0, 0], and one is [%1, %2].</source>
        <translation>只能填充行和列：批次和通道的那两对必须是 [0, 0]，其中一对是 [%1, %2]。</translation>
    </message>
    <message>
        <source>strides must have 1, 2 or 4 entries, not %1.</source>
        <translation>strides 必须有 1、2 或 4 项，而不是 %1 项。</translation>
    </message>
    <message>
        <source>dilations must have 1, 2 or 4 entries, not %1.</source>
        <translation>dilations 必须有 1、2 或 4 项，而不是 %1 项。</translation>
    </message>
    <message>
        <source>The strides of batch and channels must be 1; here they are %1 and %2.</source>
        <translation>批次和通道的步幅必须是 1；这里是 %1 和 %2。</translation>
    </message>
    <message>
        <source>The strides of rows and columns must be at least 1; here they are %1 and %2.</source>
        <translation>行和列的步幅至少为 1；这里是 %1 和 %2。</translation>
    </message>
    <message>
        <source>The dilations of batch and channels must be 1; here they are %1 and %2.</source>
        <translation>批次和通道的膨胀必须是 1；这里是 %1 和 %2。</translation>
    </message>
    <message>
        <source>The dilations of rows and columns must be at least 1; here they are %1 and %2.</source>
        <translation>行和列的膨胀至少为 1；这里是 %1 和 %2。</translation>
    </message>
    <message>
        <source>data_format must be &quot;NHWC&quot; or &quot;NCHW&quot;, not &quot;%1&quot;.</source>
        <translation>data_format 必须是 &quot;NHWC&quot; 或 &quot;NCHW&quot;，而不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>tf.nn.conv2d takes float16, bfloat16, float32, float64 and int32, not numbers of this type.</source>
        <translation>tf.nn.conv2d 接受 float16、bfloat16、float32、float64 和 int32，不接受这种类型的数。</translation>
    </message>
    <message>
        <source>Input and filter must have the same type: TensorFlow converts neither of them.</source>
        <translation>输入和滤波器的类型必须相同：TensorFlow 两者都不转换。</translation>
    </message>
    <message>
        <source>The input has 3 axes and needs 4. Is it [height, width, channels]? Then input[None] adds the batch. Is it [batch, height, width]? Then input[..., None] adds the channels.</source>
        <translation>输入有 3 个轴，需要 4 个。它是 [height, width, channels] 吗？那就用 input[None] 加上批次。它是 [batch, height, width] 吗？那就用 input[..., None] 加上通道。</translation>
    </message>
    <message>
        <source>The input must have at least 4 axes; it has %1.</source>
        <translation>输入至少要有 4 个轴；现在有 %1 个。</translation>
    </message>
    <message>
        <source>The filter must have 4 axes, [height, width, input channels per group, output channels]; it has %1.</source>
        <translation>滤波器必须有 4 个轴 [高, 宽, 每组输入通道, 输出通道]；现在有 %1 个。</translation>
    </message>
    <message>
        <source>The filter must not be empty: none of its sizes may be 0.</source>
        <translation>滤波器不能为空：它的大小都不能是 0。</translation>
    </message>
    <message>
        <source>The filter is %2 deep, and the input has only %1 [%1:channel|channels]: filter.shape[2] must be %1, or a divisor of it for groups.</source>
        <translation>滤波器深 %2 层，而输入只有 %1 个通道：filter.shape[2] 必须是 %1，或者作为分组是它的约数。</translation>
    </message>
    <message>
        <source>The input&apos;s %1 channels are not a multiple of the filter&apos;s depth %2: filter.shape[2] must be %1, or a divisor of it for groups.</source>
        <translation>输入的 %1 个通道不是滤波器深度 %2 的倍数：filter.shape[2] 必须是 %1，或者作为分组是它的约数。</translation>
    </message>
    <message>
        <source>The shapes make %2 groups, and the filter has only %1 output [%1:channel|channels]: filter.shape[3] must be a multiple of %2.</source>
        <translation>这些形状构成 %2 个组，而滤波器只有 %1 个输出通道：filter.shape[3] 必须是 %2 的倍数。</translation>
    </message>
    <message>
        <source>The %1 output channels cannot be divided among %2 groups: filter.shape[3] must be a multiple of %2.</source>
        <translation>%1 个输出通道不能平分给 %2 个组：filter.shape[3] 必须是 %2 的倍数。</translation>
    </message>
    <message>
        <source>The filter does not fit: it spans %3 cells, the padded input has %2, and with stride %4 the output would have %1 cells. A smaller filter or padding=&quot;SAME&quot; fixes it.</source>
        <translation>滤波器放不下：它跨 %3 格，填充后的输入有 %2 格，按步幅 %4 输出会有 %1 格。换小一点的滤波器或 padding=&quot;SAME&quot; 即可。</translation>
    </message>
    <message>
        <source>NCHW: TensorFlow&apos;s own CPU kernel computes NHWC only. oneDNN builds and GPUs take it.</source>
        <translation>NCHW：TensorFlow 自己的 CPU 内核只计算 NHWC。oneDNN 版本和 GPU 接受它。</translation>
    </message>
    <message>
        <source>%1 is too large: TensorFlow counts sizes in 32 bits, up to 2147483647.</source>
        <translation>%1 太大：TensorFlow 用 32 位计大小，最多 2147483647。</translation>
    </message>
    <message>
        <source>The call is too large: its numbers or products cannot be counted in 62 bits.</source>
        <translation>调用太大：它的数或乘积无法用 62 位计数。</translation>
    </message>
    <message>
        <source>The text breaks the rules of its format.</source>
        <translation>文本不符合其格式的规则。</translation>
    </message>
    <message>
        <source>The data ends too early.</source>
        <translation>数据结束得太早。</translation>
    </message>
    <message>
        <source>The data is damaged.</source>
        <translation>数据已损坏。</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>不支持。</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有叫这个名字的东西。</translation>
    </message>
    <message>
        <source>A limit was reached.</source>
        <translation>达到了上限。</translation>
    </message>
    <message>
        <source>Reading or writing failed.</source>
        <translation>读或写失败。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%3 groups: the input has %1 channels and the filter is only %2 deep, so TensorFlow splits the channels into %3 groups.</source>
        <translation>%3 个组：输入有 %1 个通道，滤波器只深 %2 层，所以 TensorFlow 把通道分成 %3 组。</translation>
    </message>
    <message>
        <source>%3 groups: the filter is 1 deep, so TensorFlow convolves each of the %1 channels separately.</source>
        <translation>%3 个组：滤波器深 1 层，所以 TensorFlow 对 %1 个通道分别卷积。</translation>
    </message>
    <message>
        <source>The output is empty: its shape is %1. In eager mode this is not an error.</source>
        <translation>输出为空：它的形状是 %1。在即时模式下这不是错误。</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function and Keras refuse it, because there a filter that spans %3 cells does not fit a padded input of %2.</source>
        <translation>这只能即时运行：tf.function 和 Keras 会拒绝，因为跨 %3 格的滤波器放不进填充后为 %2 的输入。</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function and Keras refuse it, because %1 output channels cannot be divided among %2 groups.</source>
        <translation>这只能即时运行：tf.function 和 Keras 会拒绝，因为 %1 个输出通道不能平分给 %2 个组。</translation>
    </message>
    <message>
        <source>A Sobel edge filter was added, because there was an input only</source>
        <translation>因为只有输入，添加了 Sobel 边缘滤波器</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, because there was a filter only</source>
        <translation>因为只有滤波器，添加了由小整数组成的输入</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>there is no convolution in it to export</source>
        <translation>其中没有可导出的卷积</translation>
    </message>
    <message>
        <source>the encoder failed</source>
        <translation>编码器失败</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>无法绘制页面</translation>
    </message>
    <message>
        <source>there is no example of this name; there are %1</source>
        <translation>没有这个名称的示例；现有 %1</translation>
    </message>
    <message>
        <source>the image&apos;s header is corrupt or truncated: it tells no size</source>
        <translation>图像的文件头已损坏或被截断：没有尺寸</translation>
    </message>
    <message>
        <source>the image is too large: %1 pixels; the limit for a side is %2</source>
        <translation>图像太大：%1 像素；单边上限为 %2</translation>
    </message>
    <message>
        <source>the file is empty, no image</source>
        <translation>文件为空，不是图像</translation>
    </message>
    <message>
        <source>the %1 is corrupt or truncated: its decoder says &quot;%2&quot;</source>
        <translation>%1 已损坏或被截断：解码器报告“%2”</translation>
    </message>
    <message>
        <source>the %1 is corrupt: its decoder says &quot;%2&quot;</source>
        <translation>%1 已损坏：解码器报告“%2”</translation>
    </message>
    <message>
        <source>this kind of file is not known; these can be read: %1</source>
        <translation>未知的文件类型；可以读取：%1</translation>
    </message>
    <message>
        <source>the patch matrix is larger than the limit</source>
        <translation>图块矩阵超过上限</translation>
    </message>
    <message>
        <source>the JSON value ends here, but more text follows</source>
        <translation>JSON 值在此结束，但后面还有文本</translation>
    </message>
    <message>
        <source>the text ends where a JSON value was expected</source>
        <translation>文本在应有 JSON 值处结束</translation>
    </message>
    <message>
        <source>the text ends inside the object that opens at %1</source>
        <translation>文本在始于 %1 的对象中结束</translation>
    </message>
    <message>
        <source>the text ends inside the list that opens at %1</source>
        <translation>文本在始于 %1 的列表中结束</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1; JSON puts text in double quotes</source>
        <translation>这不是 JSON 值：%1；JSON 的文本要放在双引号中</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1; write &quot;inf&quot;, &quot;-inf&quot; or &quot;nan&quot; in quotes</source>
        <translation>这不是 JSON 值：%1；请在引号中写 &quot;inf&quot;、&quot;-inf&quot; 或 &quot;nan&quot;</translation>
    </message>
    <message>
        <source>this is not a JSON value: %1</source>
        <translation>这不是 JSON 值：%1</translation>
    </message>
    <message>
        <source>the JSON is nested deeper than %1 levels</source>
        <translation>JSON 的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>a name in double quotes was expected in this JSON object, not %1</source>
        <translation>此 JSON 对象中应有双引号中的名称，而不是 %1</translation>
    </message>
    <message>
        <source>this object has more than %1 names</source>
        <translation>此对象的名称超过 %1 个</translation>
    </message>
    <message>
        <source>duplicate key %1: it is given twice in one object</source>
        <translation>重复的键 %1：它在一个对象中出现两次</translation>
    </message>
    <message>
        <source>a colon was expected after the name, not %1</source>
        <translation>名称后应有冒号，而不是 %1</translation>
    </message>
    <message>
        <source>a comma or %1 was expected, not %2</source>
        <translation>应有逗号或 %1，而不是 %2</translation>
    </message>
    <message>
        <source>the closing quote of this text is missing</source>
        <translation>此文本缺少结束引号</translation>
    </message>
    <message>
        <source>a control character stands in a text; write it as \u escape</source>
        <translation>文本中有控制字符；请写成 \u 转义</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8</source>
        <translation>此文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>this escape is not one of JSON&apos;s</source>
        <translation>JSON 没有这个转义序列</translation>
    </message>
    <message>
        <source>this escape is half of a surrogate pair</source>
        <translation>此转义序列是半个代理对</translation>
    </message>
    <message>
        <source>this is not a JSON number: %1</source>
        <translation>这不是 JSON 数字：%1</translation>
    </message>
    <message>
        <source>the text has %1 bytes; the limit is %2</source>
        <translation>文本有 %1 字节；上限为 %2</translation>
    </message>
    <message>
        <source>the text is UTF-16; save it as UTF-8</source>
        <translation>文本是 UTF-16；请另存为 UTF-8</translation>
    </message>
    <message>
        <source>the table holds no number</source>
        <translation>表格中没有数字</translation>
    </message>
    <message>
        <source>an empty line stands between the rows</source>
        <translation>行之间有空行</translation>
    </message>
    <message>
        <source>a quote stands inside a cell</source>
        <translation>单元格内有引号</translation>
    </message>
    <message>
        <source>this quote never closes</source>
        <translation>此引号没有闭合</translation>
    </message>
    <message>
        <source>text follows the closing quote of a cell</source>
        <translation>单元格的结束引号后还有文本</translation>
    </message>
    <message>
        <source>the first row holds words; it was taken as a header and left out</source>
        <translation>第一行是文字；已视为表头而略去</translation>
    </message>
    <message>
        <source>this cell is empty; a number was expected</source>
        <translation>此单元格为空；应为数字</translation>
    </message>
    <message>
        <source>%1 is out of range: too large for float64</source>
        <translation>%1 超出范围：对 float64 太大</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>the JPEG is truncated: its end mark is missing</source>
        <translation>JPEG 被截断：缺少结束标记</translation>
    </message>
    <message>
        <source>the GIF is truncated before the end of its first frame</source>
        <translation>GIF 在第一帧结束前被截断</translation>
    </message>
    <message>
        <source>the GIF holds no frame</source>
        <translation>GIF 中没有帧</translation>
    </message>
    <message>
        <source>the GIF is corrupt: a block of an unknown kind</source>
        <translation>GIF 已损坏：有未知类型的块</translation>
    </message>
    <message>
        <source>the BMP is truncated inside its header</source>
        <translation>BMP 在文件头中被截断</translation>
    </message>
    <message>
        <source>the BMP is truncated: its pixels want %1 bytes</source>
        <translation>BMP 被截断：像素需要 %1 字节</translation>
    </message>
    <message>
        <source>the WebP is truncated: its header tells %1 bytes</source>
        <translation>WebP 被截断：文件头写明 %1 字节</translation>
    </message>
    <message>
        <source>this is no image of a format that can be read: PNG, JPEG, BMP, GIF, WebP, TIFF</source>
        <translation>这不是可读格式的图像：PNG、JPEG、BMP、GIF、WebP、TIFF</translation>
    </message>
    <message>
        <source>the image&apos;s header tells an empty picture, %1</source>
        <translation>图像的文件头写明空图像 %1</translation>
    </message>
    <message>
        <source>a lesson has to be a JSON object</source>
        <translation>课程必须是 JSON 对象</translation>
    </message>
    <message>
        <source>`conv2d_lab`, the version of the lesson format, is missing; this JSON is no lesson</source>
        <translation>缺少课程格式的版本 `conv2d_lab`；此 JSON 不是课程</translation>
    </message>
    <message>
        <source>`%1` has to be the number 1</source>
        <translation>`%1` 必须是数字 1</translation>
    </message>
    <message>
        <source>version %1 of the lesson format is not known; this program reads versions 1 and 2</source>
        <translation>未知的课程格式版本 %1；本程序读取版本 1 和 2</translation>
    </message>
    <message>
        <source>`call` is missing</source>
        <translation>缺少 `call`</translation>
    </message>
    <message>
        <source>`image_maximum` has to be 0 or more</source>
        <translation>`image_maximum` 必须大于等于 0</translation>
    </message>
    <message>
        <source>%1:%2: %3 is not known and was left out</source>
        <translation>%1:%2：%3 未知，已略去</translation>
    </message>
    <message>
        <source>`%1` has to be an object</source>
        <translation>`%1` 必须是对象</translation>
    </message>
    <message>
        <source>`%1` is missing in this call</source>
        <translation>此调用缺少 `%1`</translation>
    </message>
    <message>
        <source>`%1` has a shape only; it is filled with zeros</source>
        <translation>`%1` 只有形状；已用零填充</translation>
    </message>
    <message>
        <source>`%1` has to be a list of numbers</source>
        <translation>`%1` 必须是数字列表</translation>
    </message>
    <message>
        <source>`%1` has more than the %2 values of its shape %3</source>
        <translation>`%1` 的值多于其形状 %3 的 %2 个</translation>
    </message>
    <message>
        <source>`%1` has %2 values, but its shape %3 wants %4</source>
        <translation>`%1` 有 %2 个值，但其形状 %3 需要 %4 个</translation>
    </message>
    <message>
        <source>`%1` means %2 elements; the limit for one tensor is %3</source>
        <translation>`%1` 意味着 %2 个元素；单个张量的上限为 %3</translation>
    </message>
    <message>
        <source>the lesson has more than %1 elements, the limit for one document</source>
        <translation>课程的元素超过单个文档的上限 %1</translation>
    </message>
    <message>
        <source>`padding` is an empty word</source>
        <translation>`padding` 是空词</translation>
    </message>
    <message>
        <source>`%1` has to be &quot;SAME&quot;, &quot;VALID&quot; or a list of pairs</source>
        <translation>`%1` 必须是 &quot;SAME&quot;、&quot;VALID&quot; 或成对列表</translation>
    </message>
    <message>
        <source>`padding` has more than 64 entries</source>
        <translation>`padding` 超过 64 项</translation>
    </message>
    <message>
        <source>`%1` is negative</source>
        <translation>`%1` 为负</translation>
    </message>
    <message>
        <source>`%1` has to be a list</source>
        <translation>`%1` 必须是列表</translation>
    </message>
    <message>
        <source>the lesson has more than 1000 pages</source>
        <translation>课程超过 1000 页</translation>
    </message>
    <message>
        <source>`%1` has to be a list of objects</source>
        <translation>`%1` 必须是对象列表</translation>
    </message>
    <message>
        <source>`%1` is missing in `%2`</source>
        <translation>`%2` 中缺少 `%1`</translation>
    </message>
    <message>
        <source>`alpha` has to be finite</source>
        <translation>`alpha` 必须有限</translation>
    </message>
    <message>
        <source>`%1` has more than %2 values</source>
        <translation>`%1` 超过 %2 个值</translation>
    </message>
    <message>
        <source>`divisor_override` is 0</source>
        <translation>`divisor_override` 为 0</translation>
    </message>
    <message>
        <source>`dy` has to be &quot;ones&quot; or a list of numbers</source>
        <translation>`dy` 必须是 &quot;ones&quot; 或数字列表</translation>
    </message>
    <message>
        <source>`%1` has to be text</source>
        <translation>`%1` 必须是文本</translation>
    </message>
    <message>
        <source>`%1` has to be true or false</source>
        <translation>`%1` 必须是 true 或 false</translation>
    </message>
    <message>
        <source>`%1` has to be one of %2</source>
        <translation>`%1` 必须是以下之一：%2</translation>
    </message>
    <message>
        <source>`%1` has to be a whole number</source>
        <translation>`%1` 必须是整数</translation>
    </message>
    <message>
        <source>`%1` has to be a list of whole numbers</source>
        <translation>`%1` 必须是整数列表</translation>
    </message>
    <message>
        <source>`%1` has more than %2 entries</source>
        <translation>`%1` 超过 %2 项</translation>
    </message>
    <message>
        <source>%1 in `%2` is out of range of %3: too large</source>
        <translation>`%2` 中的 %1 超出 %3 的范围：太大</translation>
    </message>
    <message>
        <source>a number, or &quot;nan&quot;, &quot;inf&quot; or &quot;-inf&quot;, was expected in `%1`</source>
        <translation>`%1` 中应为数字或 &quot;nan&quot;、&quot;inf&quot;、&quot;-inf&quot;</translation>
    </message>
    <message>
        <source>a { was expected at the start of the header</source>
        <translation>文件头开头应为 {</translation>
    </message>
    <message>
        <source>a comma or } was expected in the header</source>
        <translation>文件头中应为逗号或 }</translation>
    </message>
    <message>
        <source>more text follows the header&apos;s dictionary</source>
        <translation>文件头的字典后还有文本</translation>
    </message>
    <message>
        <source>the header lacks one of descr, fortran_order, shape</source>
        <translation>文件头缺少 descr、fortran_order、shape 之一</translation>
    </message>
    <message>
        <source>a text in quotes was expected in the header</source>
        <translation>文件头中应为引号中的文本</translation>
    </message>
    <message>
        <source>a colon was expected in the header</source>
        <translation>文件头中应为冒号</translation>
    </message>
    <message>
        <source>the header has an unknown key</source>
        <translation>文件头中有未知的键</translation>
    </message>
    <message>
        <source>the header has a key twice</source>
        <translation>文件头中有重复的键</translation>
    </message>
    <message>
        <source>a structured array (records) cannot be read; only plain numbers can</source>
        <translation>无法读取结构化数组（记录）；只能读取普通数字</translation>
    </message>
    <message>
        <source>an object array holds pickled Python objects, which are never read</source>
        <translation>对象数组含有 pickle 的 Python 对象，从不读取</translation>
    </message>
    <message>
        <source>the type &apos;%1&apos; cannot be read; numbers and bool can</source>
        <translation>无法读取类型 &apos;%1&apos;；可以读取数字和 bool</translation>
    </message>
    <message>
        <source>fortran_order has to be True or False</source>
        <translation>fortran_order 必须是 True 或 False</translation>
    </message>
    <message>
        <source>shape has to be a tuple</source>
        <translation>shape 必须是元组</translation>
    </message>
    <message>
        <source>a comma or ) was expected in the shape</source>
        <translation>形状中应为逗号或 )</translation>
    </message>
    <message>
        <source>the shape has %1 axes; the limit is %2</source>
        <translation>形状有 %1 个轴；上限为 %2</translation>
    </message>
    <message>
        <source>the shape %1 means %2 elements, which is too large: the limit is %3</source>
        <translation>形状 %1 意味着 %2 个元素，太大：上限为 %3</translation>
    </message>
    <message>
        <source>a size in the shape is no number or too large</source>
        <translation>形状中有一个大小不是数字或太大</translation>
    </message>
    <message>
        <source>a number was expected in the shape</source>
        <translation>形状中应为数字</translation>
    </message>
    <message>
        <source>the shape has a negative size, %1</source>
        <translation>形状中有负的大小 %1</translation>
    </message>
    <message>
        <source>the file is truncated: it ends inside NumPy&apos;s mark</source>
        <translation>文件被截断：在 NumPy 标记中结束</translation>
    </message>
    <message>
        <source>this is no .npy file: NumPy&apos;s mark is missing</source>
        <translation>这不是 .npy 文件：缺少 NumPy 标记</translation>
    </message>
    <message>
        <source>the file is truncated before its version</source>
        <translation>文件在版本号前被截断</translation>
    </message>
    <message>
        <source>version %1.%2 of the format is not known; 1.0, 2.0 and 3.0 are</source>
        <translation>未知的格式版本 %1.%2；已知 1.0、2.0 和 3.0</translation>
    </message>
    <message>
        <source>the file is truncated before its header</source>
        <translation>文件在文件头前被截断</translation>
    </message>
    <message>
        <source>the header should have %1 bytes, but the file is truncated: %2 are left</source>
        <translation>文件头应有 %1 字节，但文件被截断：只剩 %2</translation>
    </message>
    <message>
        <source>the data is truncated: %1 bytes expected, %2 found</source>
        <translation>数据被截断：应有 %1 字节，实有 %2</translation>
    </message>
    <message>
        <source>%1 trailing bytes follow the array of the size its header tells</source>
        <translation>在文件头所述大小的数组之后还有 %1 字节</translation>
    </message>
    <message>
        <source>the file is empty, no zip archive</source>
        <translation>文件为空，不是 zip 归档</translation>
    </message>
    <message>
        <source>the zip archive is truncated: its central directory is missing</source>
        <translation>zip 归档被截断：缺少中央目录</translation>
    </message>
    <message>
        <source>this is no zip archive</source>
        <translation>这不是 zip 归档</translation>
    </message>
    <message>
        <source>the zip archive is corrupt: error %1 of libzip</source>
        <translation>zip 归档已损坏：libzip 错误 %1</translation>
    </message>
    <message>
        <source>its size is not told</source>
        <translation>没有写明其大小</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>它已加密</translation>
    </message>
    <message>
        <source>compression method %1 is not read; NumPy stores or deflates</source>
        <translation>不读取压缩方法 %1；NumPy 直接存储或用 deflate</translation>
    </message>
    <message>
        <source>it is too large: %1 bytes; the limit for an archive is %2</source>
        <translation>太大：%1 字节；归档的上限为 %2</translation>
    </message>
    <message>
        <source>it inflates %1 bytes to %2, a ratio beyond the limit of %3</source>
        <translation>它把 %1 字节解压为 %2，超过 %3 的比例上限</translation>
    </message>
    <message>
        <source>it cannot be opened: error %1 of libzip</source>
        <translation>无法打开：libzip 错误 %1</translation>
    </message>
    <message>
        <source>its checksum (CRC) is wrong: the data is corrupt</source>
        <translation>校验和 (CRC) 错误：数据已损坏</translation>
    </message>
    <message>
        <source>it is corrupt: error %1 of libzip</source>
        <translation>已损坏：libzip 错误 %1</translation>
    </message>
    <message>
        <source>it is larger than the archive says</source>
        <translation>它比归档所述的大</translation>
    </message>
    <message>
        <source>it is truncated: %1 bytes expected, %2 found</source>
        <translation>被截断：应有 %1 字节，实有 %2</translation>
    </message>
    <message>
        <source>the archive has more than 10000 members, the limit</source>
        <translation>归档的成员超过上限 10000</translation>
    </message>
    <message>
        <source>the archive holds no .npy member</source>
        <translation>归档中没有 .npy 成员</translation>
    </message>
    <message>
        <source>the zip archive&apos;s directory is corrupt</source>
        <translation>zip 归档的目录已损坏</translation>
    </message>
    <message>
        <source>the archive holds two members of this name</source>
        <translation>归档中有两个同名成员</translation>
    </message>
    <message>
        <source>the members up to this one are too large together: %1 bytes, beyond the limit</source>
        <translation>到此为止的成员合计太大：%1 字节，超过上限</translation>
    </message>
    <message>
        <source>member %1 is no .npy array and was left out</source>
        <translation>成员 %1 不是 .npy 数组，已略去</translation>
    </message>
    <message>
        <source>the arrays up to this one have more than %1 elements, the limit</source>
        <translation>到此为止的数组超过上限 %1 个元素</translation>
    </message>
    <message>
        <source>none of the %1 nodes of the graph is of the type Conv</source>
        <translation>图的 %1 个节点中没有 Conv 类型</translation>
    </message>
    <message>
        <source>a Conv node has %1 inputs; it needs an image and weights</source>
        <translation>一个 Conv 节点有 %1 个输入；它需要图像和权重</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are of the type %2 of ONNX, which is not read</source>
        <translation>Conv 节点 %1 已略去：其权重是 ONNX 类型 %2，不读取</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are not in the file, but come from another node</source>
        <translation>Conv 节点 %1 已略去：其权重不在文件中，而来自另一个节点</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights have the shape %2; 4 axes are needed, none empty</source>
        <translation>Conv 节点 %1 已略去：其权重形状为 %2；需要 4 个非空轴</translation>
    </message>
    <message>
        <source>the weights up to these have more than %1 elements, the limit</source>
        <translation>到此为止的权重超过上限 %1 个元素</translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 were rounded from %4 to float32</source>
        <translation>%3 的 %2 个值中有 %1 个从 %4 舍入为 float32</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, of the size that the model names</source>
        <translation>已按模型写明的大小添加小整数输入</translation>
    </message>
    <message>
        <source>An input of small whole numbers was added, because the model does not say how large it is</source>
        <translation>模型没有写明大小，因此添加了小整数输入</translation>
    </message>
    <message>
        <source>The model pads as SAME_LOWER, which tf.nn.conv2d has not; explicit padding for this input stands for it</source>
        <translation>模型用 SAME_LOWER 填充，tf.nn.conv2d 没有；对此输入改用显式填充</translation>
    </message>
    <message>
        <source>Biases were left out, because tf.nn.conv2d has none</source>
        <translation>偏置已略去，因为 tf.nn.conv2d 没有偏置</translation>
    </message>
    <message>
        <source>Of %1 convolution layers the first %2 were read</source>
        <translation>%1 个卷积层中读取了前 %2 个</translation>
    </message>
    <message>
        <source>Each of the %1 layers that are shown is a page of the lesson</source>
        <translation>所示的 %1 个层各为课程的一页</translation>
    </message>
    <message>
        <source>The other nodes of the model are no convolutions and were not read</source>
        <translation>模型的其他节点不是卷积，未读取</translation>
    </message>
    <message>
        <source>a field of the model is not of the type that ONNX has for it</source>
        <translation>模型的一个字段不是 ONNX 规定的类型</translation>
    </message>
    <message>
        <source>the values of a tensor are not of the type that ONNX has for them</source>
        <translation>张量的值不是 ONNX 规定的类型</translation>
    </message>
    <message>
        <source>a name has %1 bytes; the limit is %2</source>
        <translation>名称有 %1 字节；上限为 %2</translation>
    </message>
    <message>
        <source>a name is not UTF-8</source>
        <translation>名称不是 UTF-8</translation>
    </message>
    <message>
        <source>a list has more than %1 numbers, the limit</source>
        <translation>列表的数字超过上限 %1</translation>
    </message>
    <message>
        <source>a Conv node has more than %1 inputs</source>
        <translation>一个 Conv 节点的输入超过 %1 个</translation>
    </message>
    <message>
        <source>the attribute %1 has more than %2 numbers, the limit</source>
        <translation>属性 %1 的数字超过上限 %2</translation>
    </message>
    <message>
        <source>its values are in another file; no file but this one is opened</source>
        <translation>其值在另一个文件中；只打开这一个文件</translation>
    </message>
    <message>
        <source>its shape has %1 axes; the limit is %2</source>
        <translation>其形状有 %1 个轴；上限为 %2</translation>
    </message>
    <message>
        <source>its shape %1 means %2 elements; the limit is %3</source>
        <translation>其形状 %1 意味着 %2 个元素；上限为 %3</translation>
    </message>
    <message>
        <source>its shape %1 wants %2 bytes, but it has %3</source>
        <translation>其形状 %1 需要 %2 字节，但它有 %3</translation>
    </message>
    <message>
        <source>it is one part of a tensor that was cut up</source>
        <translation>它是被切开的张量的一部分</translation>
    </message>
    <message>
        <source>the tensor %1 has more values than its shape, which wants %2 bytes</source>
        <translation>张量 %1 的值多于其形状所需的 %2 字节</translation>
    </message>
    <message>
        <source>a shape has more than %1 axes, the limit</source>
        <translation>形状的轴超过上限 %1</translation>
    </message>
    <message>
        <source>the model has a second graph</source>
        <translation>模型有第二个图</translation>
    </message>
    <message>
        <source>the graph is not of the type that ONNX has for it</source>
        <translation>图不是 ONNX 规定的类型</translation>
    </message>
    <message>
        <source>the file ends without a graph; it is truncated or no ONNX model</source>
        <translation>文件结束时没有图；它被截断或不是 ONNX 模型</translation>
    </message>
    <message>
        <source>the file ends without its sets of operators; it is truncated</source>
        <translation>文件结束时没有算子集；它被截断</translation>
    </message>
    <message>
        <source>the graph has more than %1 nodes and tensors, the limit</source>
        <translation>图的节点和张量超过上限 %1</translation>
    </message>
    <message>
        <source>the PNG is corrupt: a checksum (CRC) is wrong</source>
        <translation>PNG 已损坏：校验和 (CRC) 错误</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its header is not one of the standard&apos;s</source>
        <translation>PNG 已损坏：文件头不符合标准</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its compressed data does not make the picture that its header tells</source>
        <translation>PNG 已损坏：压缩数据与文件头所述的图像不符</translation>
    </message>
    <message>
        <source>the PNG is corrupt: its compressed data ends before the picture is complete</source>
        <translation>PNG 已损坏：压缩数据在图像完整前结束</translation>
    </message>
    <message>
        <source>the PNG is truncated: the file ends inside a chunk or before the end mark</source>
        <translation>PNG 被截断：文件在块中或结束标记前结束</translation>
    </message>
    <message>
        <source>a number is truncated</source>
        <translation>数字被截断</translation>
    </message>
    <message>
        <source>a number has more than 64 bits</source>
        <translation>数字超过 64 位</translation>
    </message>
    <message>
        <source>there is no field of the number %1 in a Protocol Buffers message</source>
        <translation>Protocol Buffers 消息中没有编号 %1 的字段</translation>
    </message>
    <message>
        <source>a field should have %1 bytes, but only %2 follow in its message; the file is truncated or damaged</source>
        <translation>字段应有 %1 字节，但消息中只剩 %2；文件被截断或已损坏</translation>
    </message>
    <message>
        <source>a field is written in the way %1, which is not in use</source>
        <translation>字段以不使用的方式 %1 写成</translation>
    </message>
    <message>
        <source>%1 cannot be a filter: it has the shape %2; 2 to 4 axes are needed, none empty</source>
        <translation>%1 不能作滤波器：形状为 %2；需要 2 到 4 个非空轴</translation>
    </message>
    <message>
        <source>%1 cannot be an input: it has the shape %2; 1 axis or more is needed, none empty</source>
        <translation>%1 不能作输入：形状为 %2；需要至少 1 个非空轴</translation>
    </message>
    <message>
        <source>there is no array here that can be an input or a filter</source>
        <translation>这里没有可作输入或滤波器的数组</translation>
    </message>
    <message>
        <source>the file is truncated: it ends before the length of its header</source>
        <translation>文件被截断：在文件头长度前结束</translation>
    </message>
    <message>
        <source>the header should have %1 bytes, but only %2 follow; the file is truncated or no safetensors file</source>
        <translation>文件头应有 %1 字节，但后面只有 %2；文件被截断或不是 safetensors 文件</translation>
    </message>
    <message>
        <source>the header has to be a JSON object</source>
        <translation>文件头必须是 JSON 对象</translation>
    </message>
    <message>
        <source>the file holds no tensor that can be read</source>
        <translation>文件中没有可读取的张量</translation>
    </message>
    <message>
        <source>its entry in the header has to be an object</source>
        <translation>它在文件头中的条目必须是对象</translation>
    </message>
    <message>
        <source>its dtype is missing in the header</source>
        <translation>文件头中缺少其 dtype</translation>
    </message>
    <message>
        <source>its shape in the header has to be a list of whole numbers, 0 or more</source>
        <translation>它在文件头中的形状必须是非负整数列表</translation>
    </message>
    <message>
        <source>its data_offsets have to be two whole numbers, the first not above the second</source>
        <translation>其 data_offsets 必须是两个整数，前者不大于后者</translation>
    </message>
    <message>
        <source>its data_offsets reach to byte %1 of the data, which is truncated at %2</source>
        <translation>其 data_offsets 到数据的第 %1 字节，而数据在 %2 被截断</translation>
    </message>
    <message>
        <source>tensor %1 was left out: its type %2 cannot be read</source>
        <translation>张量 %1 已略去：无法读取其类型 %2</translation>
    </message>
    <message>
        <source>its shape wants %1 bytes, its data_offsets span %2</source>
        <translation>其形状需要 %1 字节，其 data_offsets 跨 %2</translation>
    </message>
    <message>
        <source>the tensors up to this one have more than %1 elements, the limit</source>
        <translation>到此为止的张量超过上限 %1 个元素</translation>
    </message>
    <message>
        <source>its data_offsets overlap those of another tensor: it begins at %1, the one before ends at %2</source>
        <translation>其 data_offsets 与另一个张量重叠：它始于 %1，前一个止于 %2</translation>
    </message>
    <message>
        <source>its data_offsets leave a hole of %1 bytes before it</source>
        <translation>其 data_offsets 在它之前留下 %1 字节的空隙</translation>
    </message>
    <message>
        <source>%1 trailing bytes belong to no tensor</source>
        <translation>末尾 %1 字节不属于任何张量</translation>
    </message>
    <message>
        <source>too many numbers for a program text</source>
        <translation>数字太多，无法写成程序文本</translation>
    </message>
    <message>
        <source>a size in the shape is negative</source>
        <translation>形状中有负的大小</translation>
    </message>
    <message>
        <source>the shape is too large</source>
        <translation>形状太大</translation>
    </message>
    <message>
        <source>the image is too large to be decoded: %1 pixels; the limit is %2</source>
        <translation>图像太大，无法解码：%1 像素；上限为 %2</translation>
    </message>
    <message>
        <source>the image was scaled down from %1 to %2 pixels; --max-side N keeps more</source>
        <translation>图像已从 %1 缩小到 %2 像素；--max-side N 可保留更多</translation>
    </message>
    <message>
        <source>the image is too large: %1 values; the limit is %2, and --max-side N makes it smaller</source>
        <translation>图像太大：%1 个值；上限为 %2，--max-side N 可将其缩小</translation>
    </message>
    <message>
        <source>the file holds %1 pictures; the first one was taken</source>
        <translation>文件包含 %1 张图片；已采用第一张</translation>
    </message>
    <message>
        <source>no .npy member of the archive can be read: %1</source>
        <translation>存档中没有可读取的 .npy 成员：%1</translation>
    </message>
    <message>
        <source>member %1 was left out: %2</source>
        <translation>成员 %1 已略去：%2</translation>
    </message>
    <message>
        <source>the Conv node %1 was left out: its weights are not in the file, but an input of the graph, given when it runs</source>
        <translation>已略去 Conv 节点 %1：其权重不在文件中，而是计算图的输入，在运行时给出</translation>
    </message>
    <message>
        <source>a live page takes at most %1 numbers, and this lesson has %2</source>
        <translation>可交互网页最多容纳 %1 个数，而此课程有 %2 个</translation>
    </message>
    <message>
        <source>no lesson is open</source>
        <translation>没有打开的课程</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>this cell cannot be changed</source>
        <translation>此单元格不能更改</translation>
    </message>
    <message>
        <source>such a size is not possible here</source>
        <translation>此处不能使用这样的大小</translation>
    </message>
    <message>
        <source>there is no such fill</source>
        <translation>没有这样的填充</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>nothing can be written in %1</source>
        <translation>无法在 %1 中写入任何内容</translation>
    </message>
    <message>
        <source>the virtual tensor would have more numbers than the limit of tensor elements; choose another tensor by --what</source>
        <translation>虚拟张量的数字会超过张量元素的上限；请用 --what 选择别的张量</translation>
    </message>
    <message>
        <source>this format takes at most %1 steps, and %2 are asked for; choose fewer by --steps or a coarser --grain</source>
        <translation>此格式最多 %1 步，而要求的是 %2 步；请用 --steps 少选一些，或用更粗的 --grain</translation>
    </message>
    <message>
        <source>the animation would have more than 36000 frames; choose fewer --steps, a coarser --grain or a higher --speed</source>
        <translation>动画会超过 36000 帧；请少选 --steps，或用更粗的 --grain、更高的 --speed</translation>
    </message>
    <message>
        <source>an animation has at most 8192 pixels a side; choose a smaller --size or --scale</source>
        <translation>动画每边最多 8192 像素；请用更小的 --size 或 --scale</translation>
    </message>
    <message>
        <source>a handout takes at most 400 steps, and %1 are asked for; choose fewer by --steps or a coarser --grain</source>
        <translation>讲义最多 400 步，而要求的是 %1 步；请用 --steps 少选一些，或用更粗的 --grain</translation>
    </message>
    <message>
        <source>a picture has at most 32767 pixels a side and 2^28 in all; choose a smaller --size or --scale</source>
        <translation>图片每边最多 32767 像素，总共最多 2^28 像素；请用更小的 --size 或 --scale</translation>
    </message>
    <message>
        <source>Qt&apos;s plug-in for the image format %1 is not installed</source>
        <translation>没有安装 Qt 的图像格式插件 %1</translation>
    </message>
    <message>
        <source>the patch matrix is larger than the limit of printed numbers</source>
        <translation>图块矩阵超过可输出数字的上限</translation>
    </message>
    <message>
        <source>`after` holds a bias, an activation and a pooling, in this order and each at most once</source>
        <translation>`after` 依次包含偏置、激活和池化，每种最多一次</translation>
    </message>
    <message>
        <source>the Conv node %1: its strides, dilations, pads or kernel_shape are not those of two axes</source>
        <translation>Conv 节点 %1：strides、dilations、pads 或 kernel_shape 不是两个轴的</translation>
    </message>
    <message>
        <source>the Conv node %1: its kernel_shape is not that of its weights %2</source>
        <translation>Conv 节点 %1：kernel_shape 与权重 %2 的形状不符</translation>
    </message>
    <message>
        <source>the Conv node %1: its %2 output channels do not share out among %3 groups</source>
        <translation>Conv 节点 %1：%2 个输出通道不能平均分给 %3 个组</translation>
    </message>
    <message>
        <source>the Conv node %1: its auto_pad is none of NOTSET, VALID, SAME_UPPER and SAME_LOWER</source>
        <translation>Conv 节点 %1：auto_pad 不是 NOTSET、VALID、SAME_UPPER 或 SAME_LOWER</translation>
    </message>
    <message>
        <source>%1 of the layers are too large for a page beside the others and were left out</source>
        <translation>有 %1 个层太大，无法与其他层同页，已略去</translation>
    </message>
    <message>
        <source>patch_matrix (%1) and flat_filter (%2) are left out: one of them has more than %3 numbers</source>
        <translation>patch_matrix（%1）和 flat_filter（%2）已略去：其中一个的数字超过 %3 个</translation>
    </message>
    <message>
        <source>what follows a conv2d_transpose, and its gradients, are not computed yet</source>
        <translation>conv2d_transpose 之后的运算及其梯度尚未计算</translation>
    </message>
    <message>
        <source>a spreadsheet of this call would have more than %1 cells, or more rows or columns than a sheet can have</source>
        <translation>这个调用的电子表格会超过 %1 个单元格，或行列数超过工作表的上限</translation>
    </message>
    <message>
        <source>conv2d_transpose is computed, but has no picture yet</source>
        <translation>conv2d_transpose 已能计算，但还没有图</translation>
    </message>
    <message>
        <source>The output cannot be shaped back to %1 axes: a batch axis is 0 and the images are empty, but an output image is not.</source>
        <translation>输出不能变回 %1 个轴：某个批次轴为 0 且图像为空，但输出图像不为空。</translation>
    </message>
    <message>
        <source>dy must have the shape of the output: axis %1 has size %2, and the output&apos;s has %3.</source>
        <translation>dy 的形状必须与输出相同：轴 %1 的大小是 %2，输出的是 %3。</translation>
    </message>
    <message>
        <source>output_shape does not lead back to the input: convolving %1 cells gives %2, and the input has %3. %4 to %5 cells would.</source>
        <translation>output_shape 不能回到输入：对 %1 个单元格做卷积得到 %2 个，而输入有 %3 个。%4 到 %5 个单元格才可以。</translation>
    </message>
    <message>
        <source>The batch of output_shape must be the input&apos;s: it is %1, and the input&apos;s is %2.</source>
        <translation>output_shape 的批次必须与输入相同：它是 %1，输入的是 %2。</translation>
    </message>
    <message>
        <source>The channels of output_shape must be the filter&apos;s third axis: they are %1, and the filter has %2.</source>
        <translation>output_shape 的通道数必须等于滤波器的第三个轴：它是 %1，滤波器的是 %2。</translation>
    </message>
    <message>
        <source>output_shape must have 4 numbers, or 2 for height and width; it has %1.</source>
        <translation>output_shape 必须有 4 个数字，或只给高和宽的 2 个；现在有 %1 个。</translation>
    </message>
    <message>
        <source>No number of output_shape may be negative; one is %1.</source>
        <translation>output_shape 的数字不能为负；其中一个是 %1。</translation>
    </message>
    <message>
        <source>output_padding must be smaller than the stride or the dilation: it is %1, and they are %2 and %3.</source>
        <translation>output_padding 必须小于步幅或膨胀率：它是 %1，而它们是 %2 和 %3。</translation>
    </message>
    <message>
        <source>tf.nn.depthwise_conv2d takes a stride above 1 or a dilation above 1, not both.</source>
        <translation>tf.nn.depthwise_conv2d 的步幅和膨胀率只能有一个大于 1。</translation>
    </message>
    <message>
        <source>The pointwise filter must be 1 by 1, not %1 by %2.</source>
        <translation>逐点滤波器必须是 1×1，不能是 %1×%2。</translation>
    </message>
    <message>
        <source>ksize must have 1, 2 or 4 entries, not %1.</source>
        <translation>ksize 必须有 1、2 或 4 项，不能是 %1 项。</translation>
    </message>
    <message>
        <source>The window must have at least 1 row and 1 column; here it has %1 and %2.</source>
        <translation>窗口至少要有 1 行 1 列；这里是 %1 和 %2。</translation>
    </message>
    <message>
        <source>The window cannot go over the batch: ksize must be 1 there, not %1.</source>
        <translation>窗口不能跨越批次：ksize 在那里必须是 1，不能是 %1。</translation>
    </message>
    <message>
        <source>The window goes over rows and columns or over channels, not over both.</source>
        <translation>窗口要么跨行列，要么跨通道，不能两者都跨。</translation>
    </message>
    <message>
        <source>The padding must be smaller than the window: it is %1, and the window is %2.</source>
        <translation>填充必须小于窗口：它是 %1，窗口是 %2。</translation>
    </message>
    <message>
        <source>PyTorch pads by at most half the window: the padding is %1, and the window is %2.</source>
        <translation>PyTorch 的填充最多是窗口的一半：填充是 %1，窗口是 %2。</translation>
    </message>
    <message>
        <source>tf.nn.avg_pool2d takes &quot;SAME&quot; or &quot;VALID&quot;, not a list of pairs.</source>
        <translation>tf.nn.avg_pool2d 接受 &quot;SAME&quot; 或 &quot;VALID&quot;，不接受数对列表。</translation>
    </message>
    <message>
        <source>The bias must have 1 axis; it has %1.</source>
        <translation>偏置必须只有 1 个轴；现在有 %1 个。</translation>
    </message>
    <message>
        <source>This runs eagerly only: tf.function, Keras and oneDNN refuse an input without channels. There is nothing to multiply, so every output number is 0.</source>
        <translation>这只能以 eager 方式运行：tf.function、Keras 和 oneDNN 拒绝没有通道的输入。没有可乘的数，所以输出的每个数字都是 0。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>the file has %1 bytes; the limit for its kind is %2</source>
        <translation>文件有 %1 字节；此类文件的上限为 %2</translation>
    </message>
    <message>
        <source>the data has more than %1 bytes, the limit for its kind</source>
        <translation>数据超过 %1 字节，即此类数据的上限</translation>
    </message>
    <message>
        <source>this is neither a file nor a pipe; it is not replaced</source>
        <translation>这既不是文件也不是管道；没有替换它</translation>
    </message>
    <message>
        <source>the output would have %1 numbers; the limit is %2</source>
        <translation>输出会有 %1 个数字；上限是 %2</translation>
    </message>
    <message>
        <source>the output takes %1 multiply-adds; the limit is %2, and --max-work N raises it</source>
        <translation>输出需要 %1 次乘加；上限是 %2，可用 --max-work N 提高</translation>
    </message>
    <message>
        <source>the table has more than %1 numbers, the limit</source>
        <translation>表格的数字超过上限 %1</translation>
    </message>
    <message>
        <source>the TIFF is truncated before the end of its first picture</source>
        <translation>TIFF 在第一张图片结束之前被截断</translation>
    </message>
    <message>
        <source>this is no PBM, PGM or PPM picture: its mark P1 to P6 is missing</source>
        <translation>这不是 PBM、PGM 或 PPM 图片：缺少标记 P1 到 P6</translation>
    </message>
    <message>
        <source>the image is too large: %1 × %2 pixels; the limit is %3 for a side and %4 values</source>
        <translation>图像太大：%1 × %2 像素；上限是每边 %3，共 %4 个值</translation>
    </message>
    <message>
        <source>the greatest value is above 65535</source>
        <translation>最大值超过 65535</translation>
    </message>
    <message>
        <source>the file holds more than one picture; the first one was taken</source>
        <translation>文件包含多张图片；取了第一张</translation>
    </message>
    <message>
        <source>the picture is truncated: it ends before its last value</source>
        <translation>图片被截断：它在最后一个值之前结束</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a size or the greatest value is 0</source>
        <translation>某个尺寸或最大值为 0</translation>
    </message>
    <message>
        <source>the picture is truncated: it ends before its last row</source>
        <translation>图片被截断：它在最后一行之前结束</translation>
    </message>
    <message>
        <source>the value %1 is above the greatest, %2</source>
        <translation>值 %1 超过最大值 %2</translation>
    </message>
    <message>
        <source>it shares bytes of the archive with the member %1</source>
        <translation>它与成员 %1 共用归档中的字节</translation>
    </message>
    <message>
        <source>none of these steps finishes an output number</source>
        <translation>这些步骤中没有一步完成输出数字</translation>
    </message>
    <message>
        <source>a set has at most %1 exercises</source>
        <translation>一组最多 %1 道练习</translation>
    </message>
    <message>
        <source>a film strip shows calls whose numbers fit: a window of at most 12 × 12 cells and 4 channels a filter</source>
        <translation>胶片条显示数字放得下的调用：窗口至多 12 × 12 个单元格，每个滤波器至多 4 个通道</translation>
    </message>
    <message>
        <source>The call begins with tf.nn.conv2d</source>
        <translation>调用以 tf.nn.conv2d 开头</translation>
    </message>
    <message>
        <source>An opening bracket is missing</source>
        <translation>缺少左括号</translation>
    </message>
    <message>
        <source>The closing bracket is missing</source>
        <translation>缺少右括号</translation>
    </message>
    <message>
        <source>Insert ) at the end</source>
        <translation>在末尾插入 )</translation>
    </message>
    <message>
        <source>Nothing may follow the call</source>
        <translation>调用之后不能再有内容</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>A value without a name may not follow named ones</source>
        <translation>没有名字的值不能放在有名字的值之后</translation>
    </message>
    <message>
        <source>There is one value too many</source>
        <translation>多了一个值</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 给了两次</translation>
    </message>
    <message>
        <source>A comma is missing here</source>
        <translation>这里缺少逗号</translation>
    </message>
    <message>
        <source>Insert a comma</source>
        <translation>插入逗号</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写成 %1</translation>
    </message>
    <message>
        <source>tf.nn.conv2d has no groups: they follow from the filter&apos;s depth</source>
        <translation>tf.nn.conv2d 没有 groups 参数：分组由滤波器的深度决定</translation>
    </message>
    <message>
        <source>A value is missing here</source>
        <translation>这里缺少一个值</translation>
    </message>
    <message>
        <source>This character does not belong here</source>
        <translation>这里不应有这个字符</translation>
    </message>
    <message>
        <source>The brackets are nested too deep</source>
        <translation>括号嵌套太深</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>这个括号没有闭合</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>The closing quote is missing</source>
        <translation>缺少右引号</translation>
    </message>
    <message>
        <source>A whole number is expected here</source>
        <translation>这里应为整数</translation>
    </message>
    <message>
        <source>Write a name here; the values of %1 are edited in its grid</source>
        <translation>这里请写名字；%1 的值在它的表格中编辑</translation>
    </message>
    <message>
        <source>%1 is a whole number or a list of them</source>
        <translation>%1 是一个整数或整数列表</translation>
    </message>
    <message>
        <source>padding is &quot;VALID&quot;, &quot;SAME&quot; or a list of four pairs</source>
        <translation>padding 是 &quot;VALID&quot;、&quot;SAME&quot; 或四对数的列表</translation>
    </message>
    <message>
        <source>data_format is &quot;NHWC&quot; or &quot;NCHW&quot;</source>
        <translation>data_format 是 &quot;NHWC&quot; 或 &quot;NCHW&quot;</translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <translation>必须给出 %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Make the filter %1 deep</source>
        <translation>把滤波器设为 %1 层深</translation>
    </message>
    <message>
        <source>tf.nn.%1 has no argument of this name</source>
        <translation>tf.nn.%1 没有这个名字的参数</translation>
    </message>
    <message>
        <source>Only bias_add, one activation and one pooling may follow, in this order</source>
        <translation>后面只能依次是 bias_add、一个激活和一个池化</translation>
    </message>
    <message>
        <source>The bias is a list of numbers, one for each filter</source>
        <translation>偏置是一个数字列表，每个滤波器一个</translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <translation>%1 是一个数字</translation>
    </message>
    <message>
        <source>Softmax goes along the channels here</source>
        <translation>这里的 softmax 沿通道进行</translation>
    </message>
    <message>
        <source>Each line takes the result of the line above</source>
        <translation>每一行都使用上一行的结果</translation>
    </message>
    <message>
        <source>All lines have the data format of the call</source>
        <translation>所有行都使用调用的数据格式</translation>
    </message>
    <message>
        <source>a bracket &apos;)&apos; is missing here</source>
        <translation>这里缺少括号 &apos;)&apos;</translation>
    </message>
    <message>
        <source>a bracket &apos;]&apos; is missing here</source>
        <translation>这里缺少括号 &apos;]&apos;</translation>
    </message>
    <message>
        <source>a bracket &apos;}&apos; is missing here</source>
        <translation>这里缺少括号 &apos;}&apos;</translation>
    </message>
    <message>
        <source>a choice depends on random values: it may go another way in a run</source>
        <translation>一个选择取决于随机值：实际运行时可能不同</translation>
    </message>
    <message>
        <source>a comma or an operator is missing before this</source>
        <translation>此处之前缺少逗号或运算符</translation>
    </message>
    <message>
        <source>a comprehension among other arguments needs brackets of its own</source>
        <translation>与其他参数并列的推导式需要自己的括号</translation>
    </message>
    <message>
        <source>a comprehension has one value before &apos;for&apos;</source>
        <translation>推导式在 &apos;for&apos; 之前只有一个值</translation>
    </message>
    <message>
        <source>a dict</source>
        <translation>字典</translation>
    </message>
    <message>
        <source>a division by zero</source>
        <translation>除以零</translation>
    </message>
    <message>
        <source>a few whole numbers are needed here, not %1</source>
        <translation>这里需要几个整数，而不是 %1</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>a layer is called with its input</source>
        <translation>层需要带输入来调用</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list has no shape: %1 takes an array or a tensor, so wrap it in tf.constant(…)</source>
        <translation>列表没有形状：%1 需要数组或张量，请用 tf.constant(…) 包起来</translation>
    </message>
    <message>
        <source>a list of items is needed here</source>
        <translation>这里需要一个元素列表</translation>
    </message>
    <message>
        <source>a mean of whole numbers is not read here: cast them first</source>
        <translation>这里不读取整数的平均值：请先转换</translation>
    </message>
    <message>
        <source>a mode of padding is not known here</source>
        <translation>这里不认识这种填充方式</translation>
    </message>
    <message>
        <source>a model is made of layers, not of %1</source>
        <translation>模型由层组成，而不是由 %1 组成</translation>
    </message>
    <message>
        <source>a name is missing here</source>
        <translation>这里缺少名字</translation>
    </message>
    <message>
        <source>a notebook&apos;s command is not run: it is left out</source>
        <translation>笔记本命令不会执行：已略去</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number here must be at least %1</source>
        <translation>这里的数字至少为 %1</translation>
    </message>
    <message>
        <source>a number is malformed: %1</source>
        <translation>数字格式错误：%1</translation>
    </message>
    <message>
        <source>a number is needed here, not %1</source>
        <translation>这里需要数字，而不是 %1</translation>
    </message>
    <message>
        <source>a placeholder cannot be compared</source>
        <translation>占位符不能比较</translation>
    </message>
    <message>
        <source>a placeholder is given no value here: feed_dict lacks it</source>
        <translation>占位符没有得到值：feed_dict 中没有它</translation>
    </message>
    <message>
        <source>a placeholder without values</source>
        <translation>没有值的占位符</translation>
    </message>
    <message>
        <source>a range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>a range or slice cannot have the step 0</source>
        <translation>范围或切片的步长不能为 0</translation>
    </message>
    <message>
        <source>a root of a negative number is no real number</source>
        <translation>负数的根不是实数</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>a size must be positive here</source>
        <translation>这里的大小必须为正</translation>
    </message>
    <message>
        <source>a slice</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>a starred name can stand only in a list of names</source>
        <translation>带星号的名字只能出现在名字列表中</translation>
    </message>
    <message>
        <source>a TensorFlow tensor cannot be changed in place</source>
        <translation>TensorFlow 张量不能原地修改</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text in quotes is unterminated: it is not closed on its line</source>
        <translation>引号中的文本在本行没有结束</translation>
    </message>
    <message>
        <source>a text in triple quotes is unterminated: it is never closed</source>
        <translation>三引号文本没有结束</translation>
    </message>
    <message>
        <source>a transposed convolution, shown as the convolution that it equals: %1 and %2 zeros between the rows and columns of the input, the filter turned by 180 degrees</source>
        <translation>转置卷积，显示为等价的卷积：输入的行列之间插入 %1 和 %2 个零，滤波器旋转 180 度</translation>
    </message>
    <message>
        <source>a tuple</source>
        <translation>元组</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>a type such as float32 is needed here, not %1</source>
        <translation>这里需要 float32 之类的类型，而不是 %1</translation>
    </message>
    <message>
        <source>a value is missing before &apos;%1&apos;</source>
        <translation>&apos;%1&apos; 之前缺少值</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>这里缺少值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a whole number is needed here, not %1</source>
        <translation>这里需要整数，而不是 %1</translation>
    </message>
    <message>
        <source>a word is needed here, not %1</source>
        <translation>这里需要一个词，而不是 %1</translation>
    </message>
    <message>
        <source>adaptive pooling is read only where the size divides the input&apos;s</source>
        <translation>自适应池化只在大小整除输入时读取</translation>
    </message>
    <message>
        <source>an argument cannot stand here</source>
        <translation>这里不能有参数</translation>
    </message>
    <message>
        <source>an array has at most %1 axes here</source>
        <translation>这里的数组最多有 %1 个轴</translation>
    </message>
    <message>
        <source>an array has at most %1 numbers in pasted code</source>
        <translation>粘贴代码中的数组最多有 %1 个数</translation>
    </message>
    <message>
        <source>an array of %1 numbers is neither true nor false</source>
        <translation>%1 个数的数组既非真也非假</translation>
    </message>
    <message>
        <source>an array of shape %1</source>
        <translation>形状为 %1 的数组</translation>
    </message>
    <message>
        <source>an escape in a text is malformed</source>
        <translation>文本中的转义格式错误</translation>
    </message>
    <message>
        <source>an f-string holds code: it is not supported, nothing is run</source>
        <translation>f-string 含有代码：不支持，不会执行</translation>
    </message>
    <message>
        <source>an f-string is malformed here</source>
        <translation>这里的 f-string 格式错误</translation>
    </message>
    <message>
        <source>an indented block is missing here</source>
        <translation>这里缺少缩进块</translation>
    </message>
    <message>
        <source>an iterator</source>
        <translation>迭代器</translation>
    </message>
    <message>
        <source>an object of the class %1</source>
        <translation>类 %1 的对象</translation>
    </message>
    <message>
        <source>%1 and %2 have no order</source>
        <translation>%1 和 %2 之间没有顺序</translation>
    </message>
    <message>
        <source>axis %1 has %2 entries: only an axis of 1 can be squeezed out</source>
        <translation>轴 %1 有 %2 项：只有长度为 1 的轴能去掉</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; cannot close &apos;%2&apos;</source>
        <translation>括号 &apos;%1&apos; 不能闭合 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; closes none that is open</source>
        <translation>括号 &apos;%1&apos; 没有对应的开括号</translation>
    </message>
    <message>
        <source>bracket &apos;%1&apos; is never closed</source>
        <translation>括号 &apos;%1&apos; 没有闭合</translation>
    </message>
    <message>
        <source>«...» can stand once in an index</source>
        <translation>索引中 «...» 只能出现一次</translation>
    </message>
    <message>
        <source>%1 cannot be called</source>
        <translation>%1 不能被调用</translation>
    </message>
    <message>
        <source>%1 cannot be gone through</source>
        <translation>%1 不能被遍历</translation>
    </message>
    <message>
        <source>%1 cannot be the base of a class here</source>
        <translation>%1 在这里不能作为类的基类</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot begin a statement</source>
        <translation>&apos;%1&apos; 不能作为语句的开头</translation>
    </message>
    <message>
        <source>%1 cannot stand here as a key</source>
        <translation>%1 在这里不能作为键</translation>
    </message>
    <message>
        <source>changing one number of a tensor in this way is not supported</source>
        <translation>不支持这样修改张量中的一个数</translation>
    </message>
    <message>
        <source>channels first → channels last</source>
        <translation>通道在前 → 通道在后</translation>
    </message>
    <message>
        <source>Conv2DTranspose is read for four axes, channels last</source>
        <translation>Conv2DTranspose 只读取四个轴、通道在后的情形</translation>
    </message>
    <message>
        <source>curly quotes are no Python quotes: write &quot; or &apos;</source>
        <translation>弯引号不是 Python 引号：请写 &quot; 或 &apos;</translation>
    </message>
    <message>
        <source>deleting an attribute is not supported</source>
        <translation>不支持删除属性</translation>
    </message>
    <message>
        <source>depthwise: one filter for each channel, shown as a convolution in %1 groups</source>
        <translation>逐通道：每个通道一个滤波器，显示为 %1 组的卷积</translation>
    </message>
    <message>
        <source>dilation → dilations=%1</source>
        <translation>dilation → dilations=%1</translation>
    </message>
    <message>
        <source>dropout while training draws at random: only its shape is read; call .eval() first</source>
        <translation>训练中的 dropout 是随机的：只读取形状；请先调用 .eval()</translation>
    </message>
    <message>
        <source>&apos;else&apos; is missing in the choice</source>
        <translation>选择表达式中缺少 &apos;else&apos;</translation>
    </message>
    <message>
        <source>&apos;except&apos; or &apos;finally&apos; is missing after this block</source>
        <translation>这个块之后缺少 &apos;except&apos; 或 &apos;finally&apos;</translation>
    </message>
    <message>
        <source>filter: %1 → HWIO</source>
        <translation>滤波器：%1 → HWIO</translation>
    </message>
    <message>
        <source>%1 has no argument named %2</source>
        <translation>%1 没有名为 %2 的参数</translation>
    </message>
    <message>
        <source>%1 has no attribute %2</source>
        <translation>%1 没有属性 %2</translation>
    </message>
    <message>
        <source>%1 has no items</source>
        <translation>%1 没有元素</translation>
    </message>
    <message>
        <source>%1 has the shape %2, not %3</source>
        <translation>%1 的形状是 %2，而不是 %3</translation>
    </message>
    <message>
        <source>&apos;import&apos; is missing here</source>
        <translation>这里缺少 &apos;import&apos;</translation>
    </message>
    <message>
        <source>&apos;in&apos; is missing here</source>
        <translation>这里缺少 &apos;in&apos;</translation>
    </message>
    <message>
        <source>index %1 is outside a list of %2</source>
        <translation>索引 %1 超出长度为 %2 的列表</translation>
    </message>
    <message>
        <source>index %1 is outside an axis of %2</source>
        <translation>索引 %1 超出长度为 %2 的轴</translation>
    </message>
    <message>
        <source>input and output: NCHW → NHWC</source>
        <translation>输入和输出：NCHW → NHWC</translation>
    </message>
    <message>
        <source>%3 (input %1, filter %2)</source>
        <translation>%3（输入 %1，滤波器 %2）</translation>
    </message>
    <message>
        <source>input: %1 → NHWC</source>
        <translation>输入：%1 → NHWC</translation>
    </message>
    <message>
        <source>input: PyTorch keeps NCHW, so data_format=&quot;NCHW&quot;</source>
        <translation>输入：PyTorch 用 NCHW，所以 data_format=&quot;NCHW&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a notebook&apos;s or a shell&apos;s sign, no Python</source>
        <translation>&apos;%1&apos; 是笔记本或 shell 的符号，不是 Python</translation>
    </message>
    <message>
        <source>&apos;is&apos; between numbers or texts depends on the interpreter: write ==</source>
        <translation>数字或文本之间的 &apos;is&apos; 取决于解释器：请写 ==</translation>
    </message>
    <message>
        <source>%1 is given the argument %2 twice</source>
        <translation>%1 的参数 %2 给了两次</translation>
    </message>
    <message>
        <source>&apos;:&apos; is missing here</source>
        <translation>这里缺少 &apos;:&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sign of Python&apos;s</source>
        <translation>&apos;%1&apos; 不是 Python 的符号</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>不支持 %1</translation>
    </message>
    <message>
        <source>%1 is not understood with these arguments: it takes %2</source>
        <translation>无法理解 %1 的这些参数：它接受 %2</translation>
    </message>
    <message>
        <source>%1 is patches times the filter as a matrix: this is the convolution of %2 and %3, and its numbers are the same</source>
        <translation>%1 是图像块与矩阵形式滤波器的乘积：这就是 %2 与 %3 的卷积，数值相同</translation>
    </message>
    <message>
        <source>%1 is read for two arrays of two axes, not %2 and %3</source>
        <translation>%1 只读取两个二维数组，而不是 %2 和 %3</translation>
    </message>
    <message>
        <source>%1 is understood only with %2=%3</source>
        <translation>%1 只在 %2=%3 时能理解</translation>
    </message>
    <message>
        <source>items of %1 cannot be set here</source>
        <translation>这里不能设置 %1 的元素</translation>
    </message>
    <message>
        <source>%1 leaves its values open: zeros are shown</source>
        <translation>%1 的值不确定：显示为零</translation>
    </message>
    <message>
        <source>left out of the picture, because it follows: %1</source>
        <translation>图中略去，因为在其后：%1</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>lists of numbers are needed here, one for each axis</source>
        <translation>这里需要数字列表，每个轴一个</translation>
    </message>
    <message>
        <source>%1 means nothing for these values</source>
        <translation>%1 对这些值没有意义</translation>
    </message>
    <message>
        <source>%2 %1 %3 means nothing here</source>
        <translation>%2 %1 %3 在这里没有意义</translation>
    </message>
    <message>
        <source>mode=&apos;%1&apos;: the border cells are repeated or reflected around the image</source>
        <translation>mode=&apos;%1&apos;：边缘单元在图像周围重复或反射</translation>
    </message>
    <message>
        <source>%1 needs a list of arrays</source>
        <translation>%1 需要一个数组列表</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>%1 needs the argument %2</source>
        <translation>%1 需要参数 %2</translation>
    </message>
    <message>
        <source>%1 needs the number of its channels</source>
        <translation>%1 需要通道数</translation>
    </message>
    <message>
        <source>no base class has %1</source>
        <translation>没有基类含有 %1</translation>
    </message>
    <message>
        <source>no convolution was found, and no array</source>
        <translation>没有找到卷积，也没有数组</translation>
    </message>
    <message>
        <source>no convolution was found, and no array; what was understood: %1</source>
        <translation>没有找到卷积，也没有数组；已理解：%1</translation>
    </message>
    <message>
        <source>nonlocal: no function around has the name %1</source>
        <translation>nonlocal：外层函数没有名字 %1</translation>
    </message>
    <message>
        <source>numbers or an array are needed here, not %1</source>
        <translation>这里需要数字或数组，而不是 %1</translation>
    </message>
    <message>
        <source>.%1 of a placeholder is not supported</source>
        <translation>不支持占位符的 .%1</translation>
    </message>
    <message>
        <source>.%1 of an array is not supported</source>
        <translation>不支持数组的 .%1</translation>
    </message>
    <message>
        <source>.%1 of %2 cannot be set here</source>
        <translation>这里不能设置 %2 的 .%1</translation>
    </message>
    <message>
        <source>.%1 of %2 is not supported</source>
        <translation>不支持 %2 的 .%1</translation>
    </message>
    <message>
        <source>%1 of the values were rounded to float32</source>
        <translation>其中 %1 个值被舍入为 float32</translation>
    </message>
    <message>
        <source>one axis is needed here</source>
        <translation>这里需要一个轴</translation>
    </message>
    <message>
        <source>one-dimensional: the row is an image of height 1</source>
        <translation>一维：这一行是高度为 1 的图像</translation>
    </message>
    <message>
        <source>one or %1 whole numbers are needed here, not %2</source>
        <translation>这里需要 1 个或 %1 个整数，而不是 %2 个</translation>
    </message>
    <message>
        <source>only a dict can be spread with **, not %1</source>
        <translation>只有字典能用 ** 展开，而不是 %1</translation>
    </message>
    <message>
        <source>only a line&apos;s end may follow a backslash</source>
        <translation>反斜杠后只能是行尾</translation>
    </message>
    <message>
        <source>only numbers and arrays can stand in an array, not %1</source>
        <translation>数组中只能有数字和数组，而不是 %1</translation>
    </message>
    <message>
        <source>only texts can be joined</source>
        <translation>只能连接文本</translation>
    </message>
    <message>
        <source>only whole numbers, slices, lists, masks, None and ... are read as an index, not %1</source>
        <translation>索引只能是整数、切片、列表、掩码、None 和 ...，而不是 %1</translation>
    </message>
    <message>
        <source>padding=%1 → explicit pads [[0, 0], [0, 0], %2, %3]</source>
        <translation>padding=%1 → 显式填充 [[0, 0], [0, 0], %2, %3]</translation>
    </message>
    <message>
        <source>padding is &quot;VALID&quot;, &quot;SAME&quot; or pairs of numbers here</source>
        <translation>这里 padding 是 &quot;VALID&quot;、&quot;SAME&quot; 或数对</translation>
    </message>
    <message>
        <source>padding_mode=&apos;%1&apos;: the border cells are repeated around the input first</source>
        <translation>padding_mode=&apos;%1&apos;：先在输入周围重复边缘单元</translation>
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
        <translation>不能设置这个数组的一部分：它与另一个数组共享数值</translation>
    </message>
    <message>
        <source>pooling takes %1 axes, not %2</source>
        <translation>池化需要 %1 个轴，而不是 %2</translation>
    </message>
    <message>
        <source>PyTorch does not mix types: the input is %1, the weight %2</source>
        <translation>PyTorch 不混用类型：输入是 %1，权重是 %2</translation>
    </message>
    <message>
        <source>PyTorch has no slices that run backwards</source>
        <translation>PyTorch 没有反向切片</translation>
    </message>
    <message>
        <source>PyTorch refuses an output_padding that is not below the stride or the dilation</source>
        <translation>PyTorch 拒绝不小于 stride 或 dilation 的 output_padding</translation>
    </message>
    <message>
        <source>PyTorch refuses padding=&apos;same&apos; with a stride</source>
        <translation>PyTorch 拒绝带 stride 的 padding=&apos;same&apos;</translation>
    </message>
    <message>
        <source>PyTorch takes nn.Parameter(…) here, not a plain tensor</source>
        <translation>PyTorch 在这里需要 nn.Parameter(…)，而不是普通张量</translation>
    </message>
    <message>
        <source>PyTorch takes tensors here, not %1: make one with torch.tensor(…)</source>
        <translation>PyTorch 在这里需要张量，而不是 %1：用 torch.tensor(…) 创建</translation>
    </message>
    <message>
        <source>&apos;raise&apos; ends the program here: what follows is not read</source>
        <translation>&apos;raise&apos; 在此结束程序：后面的内容不再读取</translation>
    </message>
    <message>
        <source>random values are drawn with seed %1, not with the library&apos;s generator</source>
        <translation>随机值用种子 %1 生成，而不是库的生成器</translation>
    </message>
    <message>
        <source>rate → dilations=%1</source>
        <translation>rate → dilations=%1</translation>
    </message>
    <message>
        <source>%1 refuses a kernel larger than the padded input (input %2, filter %3)</source>
        <translation>%1 拒绝大于填充后输入的卷积核（输入 %2，滤波器 %3）</translation>
    </message>
    <message>
        <source>reshape cannot put %1 numbers into the shape %2</source>
        <translation>reshape 无法把 %1 个数放入形状 %2</translation>
    </message>
    <message>
        <source>reshape cannot take the shape %1</source>
        <translation>reshape 不能采用形状 %1</translation>
    </message>
    <message>
        <source>&apos;return&apos; stands outside a function</source>
        <translation>&apos;return&apos; 在函数之外</translation>
    </message>
    <message>
        <source>separable: a depthwise convolution, then a 1×1 convolution</source>
        <translation>可分离：先逐通道卷积，再 1×1 卷积</translation>
    </message>
    <message>
        <source>something that was not understood</source>
        <translation>未能理解的东西</translation>
    </message>
    <message>
        <source>strides above 1 together with dilations above 1 are not taken here; tf.nn.conv2d takes both</source>
        <translation>这里不接受同时大于 1 的 strides 和 dilations；tf.nn.conv2d 两者都接受</translation>
    </message>
    <message>
        <source>strides → strides=%1</source>
        <translation>strides → strides=%1</translation>
    </message>
    <message>
        <source>super() stands outside a method</source>
        <translation>super() 在方法之外</translation>
    </message>
    <message>
        <source>%1 takes fewer arguments</source>
        <translation>%1 接受的参数更少</translation>
    </message>
    <message>
        <source>TensorFlow does not mix a %1 tensor and a number of another kind: cast it first</source>
        <translation>TensorFlow 不混用 %1 张量和其他类型的数字：请先转换</translation>
    </message>
    <message>
        <source>TensorFlow does not mix %1 and %2: cast one of them</source>
        <translation>TensorFlow 不混用 %1 和 %2：请转换其中一个</translation>
    </message>
    <message>
        <source>TensorFlow does not turn numbers with a point into %1</source>
        <translation>TensorFlow 不会把小数转换为 %1</translation>
    </message>
    <message>
        <source>TensorFlow refuses these types (%1): it takes float16, bfloat16, float32, float64 or int32. Write dtype=np.float32</source>
        <translation>TensorFlow 拒绝这些类型（%1）：它接受 float16、bfloat16、float32、float64 或 int32。请写 dtype=np.float32</translation>
    </message>
    <message>
        <source>TensorFlow refuses to mix types (%1): cast one of them</source>
        <translation>TensorFlow 拒绝混用类型（%1）：请转换其中一个</translation>
    </message>
    <message>
        <source>TensorFlow takes no lists as an index: tf.gather does it</source>
        <translation>TensorFlow 不接受列表作为索引：请用 tf.gather</translation>
    </message>
    <message>
        <source>the argument %1 of %2 is not understood together with these</source>
        <translation>%2 的参数 %1 与这些参数一起时无法理解</translation>
    </message>
    <message>
        <source>the attribute %1 leads into the interpreter: it is not supported, nothing is run</source>
        <translation>属性 %1 通向解释器：不支持，不会执行</translation>
    </message>
    <message>
        <source>the axis cannot be cut into so many equal parts</source>
        <translation>该轴不能切成这么多等份</translation>
    </message>
    <message>
        <source>the border is filled first, mode %1</source>
        <translation>先填充边缘，方式 %1</translation>
    </message>
    <message>
        <source>the call %1(…) is not supported</source>
        <translation>不支持调用 %1(…)</translation>
    </message>
    <message>
        <source>the call %1(…) would run or load something: it is not supported, nothing is run</source>
        <translation>调用 %1(…) 会执行或加载东西：不支持，不会执行</translation>
    </message>
    <message>
        <source>the class %1</source>
        <translation>类 %1</translation>
    </message>
    <message>
        <source>the code computes with float64; here it is float32, so the last digits differ</source>
        <translation>代码用 float64 计算；这里用 float32，所以末几位不同</translation>
    </message>
    <message>
        <source>the code convolves more than 64 times: the first 64 are read</source>
        <translation>代码做了超过 64 次卷积：只读取前 64 次</translation>
    </message>
    <message>
        <source>the code convolves %1 times: the first is the picture, and each has a page</source>
        <translation>代码做了 %1 次卷积：图中是第一次，每次都有一页</translation>
    </message>
    <message>
        <source>the code is longer than %1 bytes, the limit for pasted code</source>
        <translation>代码超过 %1 字节，这是粘贴代码的上限</translation>
    </message>
    <message>
        <source>the code says what is to be computed, but never gives it an input: nothing is computed</source>
        <translation>代码说明了要计算什么，但没有给输入：没有计算</translation>
    </message>
    <message>
        <source>the code turns the kernel by 180 degrees</source>
        <translation>代码把卷积核旋转了 180 度</translation>
    </message>
    <message>
        <source>the definition of %1 cannot be read</source>
        <translation>无法读取 %1 的定义</translation>
    </message>
    <message>
        <source>the dict lacks the weight %1</source>
        <translation>字典缺少权重 %1</translation>
    </message>
    <message>
        <source>the field %1 is given no value</source>
        <translation>字段 %1 没有值</translation>
    </message>
    <message>
        <source>the filter is turned by 180 degrees, as %1 does it</source>
        <translation>滤波器旋转 180 度，如 %1 所做</translation>
    </message>
    <message>
        <source>the %1 has no values before the layer is built or called</source>
        <translation>在构建或调用该层之前，%1 没有值</translation>
    </message>
    <message>
        <source>the image %1 has no batch axis: it becomes %2</source>
        <translation>图像 %1 没有批次轴：变为 %2</translation>
    </message>
    <message>
        <source>the indentation fits no block above</source>
        <translation>缩进与上面的块都不符</translation>
    </message>
    <message>
        <source>the largest value must lie above the smallest</source>
        <translation>最大值必须大于最小值</translation>
    </message>
    <message>
        <source>the layer has no weights before it is built: call it, or give it an input_shape, first</source>
        <translation>层在构建之前没有权重：请先调用它，或给出 input_shape</translation>
    </message>
    <message>
        <source>the list would have more than %1 items, the limit for pasted code</source>
        <translation>列表会超过 %1 项，这是粘贴代码的上限</translation>
    </message>
    <message>
        <source>the loop fills %1 with sums of window times kernel: this is the convolution of %2 and %3, and its numbers are the same</source>
        <translation>循环用窗口乘卷积核的和填充 %1：这就是 %2 与 %3 的卷积，数值相同</translation>
    </message>
    <message>
        <source>the method %1</source>
        <translation>方法 %1</translation>
    </message>
    <message>
        <source>the model has no weight named %1</source>
        <translation>模型没有名为 %1 的权重</translation>
    </message>
    <message>
        <source>the model is given no input: one image of the shape it names is drawn from the seed</source>
        <translation>模型没有输入：用种子生成一张所述形状的图像</translation>
    </message>
    <message>
        <source>the model needs several inputs</source>
        <translation>模型需要多个输入</translation>
    </message>
    <message>
        <source>the name %1 has no value yet in this function</source>
        <translation>名字 %1 在这个函数中还没有值</translation>
    </message>
    <message>
        <source>the name %1 is unknown: nothing above gives it a value</source>
        <translation>名字 %1 未知：上面没有给它赋值</translation>
    </message>
    <message>
        <source>the number %1 does not fit the type %2</source>
        <translation>数字 %1 超出类型 %2</translation>
    </message>
    <message>
        <source>the object %1</source>
        <translation>对象 %1</translation>
    </message>
    <message>
        <source>the output of %1 takes too many multiplications to go on with its values: only shapes are read behind it</source>
        <translation>%1 的输出需要太多乘法，无法继续用其数值：其后只读取形状</translation>
    </message>
    <message>
        <source>the output_shape %1 does not lead back to the input %2</source>
        <translation>output_shape %1 不能还原到输入 %2</translation>
    </message>
    <message>
        <source>the recursion of %1 is deeper than %2 calls, the limit</source>
        <translation>%1 的递归超过 %2 层，这是上限</translation>
    </message>
    <message>
        <source>the result does not fit the array&apos;s shape %1</source>
        <translation>结果与数组形状 %1 不符</translation>
    </message>
    <message>
        <source>the rows of this list differ in length: %1 and %2</source>
        <translation>这个列表的各行长度不同：%1 和 %2</translation>
    </message>
    <message>
        <source>the rows of this list differ in length or depth</source>
        <translation>这个列表的各行长度或深度不同</translation>
    </message>
    <message>
        <source>the shape of this placeholder is not known</source>
        <translation>这个占位符的形状未知</translation>
    </message>
    <message>
        <source>the shapes %1 and %2 do not go together</source>
        <translation>形状 %1 与 %2 不相容</translation>
    </message>
    <message>
        <source>the sign %1 means nothing for %2</source>
        <translation>符号 %1 对 %2 没有意义</translation>
    </message>
    <message>
        <source>the snippet computes more than %1 numbers, the limit for pasted code</source>
        <translation>代码计算超过 %1 个数，这是粘贴代码的上限</translation>
    </message>
    <message>
        <source>the snippet makes more than %1 numbers, the limit of memory for pasted code</source>
        <translation>代码产生超过 %1 个数，这是粘贴代码的内存上限</translation>
    </message>
    <message>
        <source>the snippet takes more than %1 steps, the limit for pasted code: does a loop never end?</source>
        <translation>代码超过 %1 步，这是粘贴代码的上限：有循环不结束吗？</translation>
    </message>
    <message>
        <source>the statement has more than %1 parts</source>
        <translation>语句超过 %1 个部分</translation>
    </message>
    <message>
        <source>the statement should end before this</source>
        <translation>语句应在此之前结束</translation>
    </message>
    <message>
        <source>the text becomes too long</source>
        <translation>文本太长</translation>
    </message>
    <message>
        <source>the text is not UTF-8 from here on</source>
        <translation>文本从这里起不是 UTF-8</translation>
    </message>
    <message>
        <source>the time for reading this is over</source>
        <translation>读取时间已到</translation>
    </message>
    <message>
        <source>the values of %1 are random: they are drawn with seed %2, not with the library&apos;s generator</source>
        <translation>%1 的值是随机的：用种子 %2 生成，而不是库的生成器</translation>
    </message>
    <message>
        <source>the window is larger than the padded input</source>
        <translation>窗口大于填充后的输入</translation>
    </message>
    <message>
        <source>the window is larger than the axis</source>
        <translation>窗口大于该轴</translation>
    </message>
    <message>
        <source>these shapes do not go together</source>
        <translation>这些形状不相容</translation>
    </message>
    <message>
        <source>these strides lead outside of the array</source>
        <translation>这些步长超出数组</translation>
    </message>
    <message>
        <source>this assert is not true for the values that are read</source>
        <translation>这个 assert 对所读的值不成立</translation>
    </message>
    <message>
        <source>this cannot be assigned to</source>
        <translation>不能给它赋值</translation>
    </message>
    <message>
        <source>this data_format is not read here</source>
        <translation>这里不读取这种 data_format</translation>
    </message>
    <message>
        <source>this is nested too deep here</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>this is no notebook: it has no list of cells</source>
        <translation>这不是笔记本：没有单元列表</translation>
    </message>
    <message>
        <source>this is not supported in pasted code</source>
        <translation>粘贴代码中不支持这个</translation>
    </message>
    <message>
        <source>this is outside of what %1 takes</source>
        <translation>这超出 %1 的范围</translation>
    </message>
    <message>
        <source>this item does not exist</source>
        <translation>没有这个元素</translation>
    </message>
    <message>
        <source>this layer takes four axes</source>
        <translation>这一层需要四个轴</translation>
    </message>
    <message>
        <source>this layer takes more axes than %1 has</source>
        <translation>这一层需要的轴比 %1 多</translation>
    </message>
    <message>
        <source>this list or tuple cannot be changed so</source>
        <translation>这个列表或元组不能这样修改</translation>
    </message>
    <message>
        <source>this model says nowhere what it computes</source>
        <translation>这个模型没有说明计算什么</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>这个数太大</translation>
    </message>
    <message>
        <source>this part of an f-string is not supported</source>
        <translation>不支持 f-string 的这一部分</translation>
    </message>
    <message>
        <source>this snippet&apos;s text holds a character that no code has</source>
        <translation>文本含有代码中不会有的字符</translation>
    </message>
    <message>
        <source>this stands outside a loop</source>
        <translation>这在循环之外</translation>
    </message>
    <message>
        <source>this text is no number</source>
        <translation>这个文本不是数字</translation>
    </message>
    <message>
        <source>too much of this is not understood: reading stops here</source>
        <translation>太多内容无法理解：读取到此为止</translation>
    </message>
    <message>
        <source>training is not run: %1 is left out, and weights stay as they were before it</source>
        <translation>不执行训练：略去 %1，权重保持不变</translation>
    </message>
    <message>
        <source>training would run something: it is not supported, nothing is run</source>
        <translation>训练会执行代码：不支持，不会执行</translation>
    </message>
    <message>
        <source>types: %1 → float32 both, as TensorFlow would have it</source>
        <translation>类型：%1 → 都用 float32，符合 TensorFlow 的要求</translation>
    </message>
    <message>
        <source>unknown letter %1: only plain letters, digits and signs are read in code</source>
        <translation>未知字符 %1：代码中只读取普通字母、数字和符号</translation>
    </message>
    <message>
        <source>%1 values do not go into an array of %2</source>
        <translation>%1 类型的值不能放入 %2 类型的数组</translation>
    </message>
    <message>
        <source>values of shape %1 do not go into the shape %2</source>
        <translation>形状为 %1 的值不能放入形状 %2</translation>
    </message>
    <message>
        <source>%1 was not understood above</source>
        <translation>上文的 %1 未能理解</translation>
    </message>
    <message>
        <source>weight: OIHW → HWIO, %1 → %2</source>
        <translation>权重：OIHW → HWIO，%1 → %2</translation>
    </message>
    <message>
        <source>whether %1 equals %2 is not known: nothing is run</source>
        <translation>不知道 %1 是否等于 %2：不会执行</translation>
    </message>
    <message>
        <source>whether %1 is true is not known: nothing is run</source>
        <translation>不知道 %1 是否为真：不会执行</translation>
    </message>
    <message>
        <source>whole numbers to negative powers are not supported: make one of them a float</source>
        <translation>不支持整数的负次幂：请把其中一个写成 float</translation>
    </message>
    <message>
        <source>&apos;yield&apos; stands outside a function</source>
        <translation>&apos;yield&apos; 在函数之外</translation>
    </message>
    <message>
        <source>arrays of different numbers of axes cannot be joined</source>
        <translation>轴数不同的数组不能连接</translation>
    </message>
    <message>
        <source>tabs and blanks are mixed in the indentation</source>
        <translation>缩进混用了制表符和空格</translation>
    </message>
    <message>
        <source>the code computes with %1; the picture has float32, which does not wrap around and rounds above 16777216</source>
        <translation>代码用 %1 计算；图中用 float32：不会回绕，大于 16777216 时会舍入</translation>
    </message>
    <message>
        <source>the code computes with int32, which wraps around; the picture does too, but rounds above 16777216</source>
        <translation>代码用 int32 计算，会回绕；图中也会，但大于 16777216 时会舍入</translation>
    </message>
    <message>
        <source>lhs_dilation: %1 and %2 zeros stand between the rows and columns of the input</source>
        <translation>lhs_dilation：输入的行列之间有 %1 和 %2 个零</translation>
    </message>
    <message>
        <source>--learn needs a lesson with a target: choose one in the panel Learn and save the lesson</source>
        <translation>--learn 需要带目标的课程：在“学习”面板中选择一个目标并保存课程</translation>
    </message>
    <message>
        <source>nothing follows the convolution: dY is given</source>
        <translation>卷积后面没有任何操作：dY 是给定的</translation>
    </message>
    <message>
        <source>conv1d has rows alone: input and filter have height 1, and nothing stands above or below</source>
        <translation>conv1d 只有行：输入和滤波器的高度为 1，上下没有任何东西</translation>
    </message>
    <message>
        <source>Here the call is one of tf.nn.%1.</source>
        <translation>这里的调用是 tf.nn.%1。</translation>
    </message>
    <message>
        <source>Every entry of the padding list must be a pair [before, after]; entry %1 is not.</source>
        <translation>padding 列表的每一项必须是一对 [前, 后]；第 %1 项不是。</translation>
    </message>
    <message>
        <source>%1 is not an operation that a lesson can have</source>
        <translation>%1 不是课程可以有的操作</translation>
    </message>
    <message>
        <source>%1 cannot follow a convolution here</source>
        <translation>%1 不能接在卷积之后</translation>
    </message>
    <message>
        <source>no window reads a cell of this input, so there is no way back to show</source>
        <translation>没有窗口读取这个输入的任何格子：没有反向之路可走</translation>
    </message>
    <message>
        <source>batch normalization needs two values a channel while training</source>
        <translation>训练时批归一化每个通道需要两个值</translation>
    </message>
    <message>
        <source>batch normalization while training takes mean and variance of this very batch; call .eval() for the running ones</source>
        <translation>训练时批归一化使用这一批数据的均值和方差；调用 .eval() 则使用累积值</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>本页的数字不能更改。</translation>
    </message>
    <message>
        <source>a loop over windows</source>
        <translation>遍历窗口的循环</translation>
    </message>
    <message>
        <source>patches times a filter</source>
        <translation>图像块乘以滤波器</translation>
    </message>
    <message>
        <source>a 3-D convolution is read only where its kernel has the depth 1</source>
        <translation>三维卷积只有在卷积核深度为 1 时才会被读取</translation>
    </message>
    <message>
        <source>Keras refuses this output_padding: it must be below the stride, and fit padding and kernel</source>
        <translation>Keras 不接受这个 output_padding：它必须小于步幅，并与填充和卷积核相符</translation>
    </message>
    <message>
        <source>SciPy gives %1 back, as the image has it, which cannot hold these sums: make the image float first</source>
        <translation>SciPy 返回与图像相同的 %1，它存不下这些和：请先把图像转换为 float</translation>
    </message>
    <message>
        <source>this row has %1 [%1:cell|cells], expected %2 [%2:column|columns] as in the rows before</source>
        <translation>此行有 %1 个单元格，应与前面各行一样有 %2 列</translation>
    </message>
    <message>
        <source>The bias must have one number for each channel, %2 in all; it has %1.</source>
        <translation>偏置必须为每个通道给一个数字，共 %2 个；现在有 %1 个。</translation>
    </message>
    <message>
        <source>an array of shape %1 has no %2 [%2:axis|axes] to index</source>
        <translation>形状为 %1 的数组没有 %2 个可索引的轴</translation>
    </message>
    <message>
        <source>%1 [%1:array is|arrays are] given for %2 [%2:weight|weights]</source>
        <translation>给了 %1 个数组，但有 %2 个权重</translation>
    </message>
    <message>
        <source>%1 [%1:axis is|axes are] named for an array that has %2</source>
        <translation>指定了 %1 个轴，但数组有 %2 个</translation>
    </message>
    <message>
        <source>axis %1 is not among %2 [%2:axis|axes]</source>
        <translation>%2 个轴中没有轴 %1</translation>
    </message>
    <message>
        <source>%1 groups: the input has %2 [%2:channel|channels], the filter a depth of %3</source>
        <translation>%1 组：输入有 %2 个通道，滤波器深度为 %3</translation>
    </message>
    <message>
        <source>%1 has no %2 [%2:axis, which is|axes, which are] needed</source>
        <translation>%1 没有所需的 %2 个轴</translation>
    </message>
    <message>
        <source>the bias has the shape %1: one number for each channel, %2 in all, is needed</source>
        <translation>偏置的形状是 %1：每个通道需要一个数，共 %2 个</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel|channels], but the filter has a depth of %2 with groups=%3</source>
        <translation>输入有 %1 个通道，但滤波器深度为 %2，groups=%3</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel|channels], but the filter takes %2</source>
        <translation>输入有 %1 个通道，但滤波器需要 %2 个</translation>
    </message>
    <message>
        <source>the input has %1 [%1:channel, which is|channels, which are] no multiple of groups</source>
        <translation>输入有 %1 个通道，不是 groups 的倍数</translation>
    </message>
    <message>
        <source>%1 [%1:value is|values are] given to %2 [%2:name|names]</source>
        <translation>%1 个值赋给 %2 个名字</translation>
    </message>
    <message>
        <source>dy must have the shape of the output: its rank is %1, and the output&apos;s is %2.</source>
        <translation>dy 的形状必须与输出相同：它有 %1 个轴，输出有 %2 个。</translation>
    </message>
    <message>
        <source>%1 groups do not divide the number of channels, %2.</source>
        <translation>%2 个通道不能平均分给 %1 个组。</translation>
    </message>
    <message>
        <source>The filter is made for an input %2 deep, and the input is %1 deep.</source>
        <translation>滤波器需要 %2 个输入通道，而输入有 %1 个。</translation>
    </message>
    <message>
        <source>The pointwise filter is %1 deep, and the depthwise step gives a depth of %2.</source>
        <translation>逐点滤波器的深度是 %1，而逐深度步骤给出 %2 个通道。</translation>
    </message>
    <message>
        <source>A maximum over channels needs a stride as large as its window, and a window that divides the channels: the window is %1, the stride %2, and the input is %3 deep.</source>
        <translation>跨通道取最大值时，步幅必须等于窗口，且窗口要能整除通道数：窗口是 %1，步幅是 %2，通道有 %3 个。</translation>
    </message>
    <message>
        <source>The dense layer takes %2 numbers, and it gets %1.</source>
        <translation>全连接层需要 %2 个数字，而得到 %1 个。</translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>This zero of the padding is read by no window.</source>
        <translation>填充的这个零不被任何窗口读取。</translation>
    </message>
    <message>
        <source>Input %1 is read by no window.</source>
        <translation>输入 %1 不被任何窗口读取。</translation>
    </message>
    <message>
        <source>Weight %1 is row %2, column %3 of the flattened filter; it goes to %4 output [%4:number|numbers].</source>
        <translation>权重 %1 是展平滤波器的第 %2 行第 %3 列；它影响 %4 个输出数。</translation>
    </message>
    <message>
        <source>Output %1 is made from %2 [%2:input|inputs] and %2 [%2:weight|weights]: row %3 of the virtual tensor times column %4 of the flattened filter.</source>
        <translation>输出 %1 由 %2 个输入和 %2 个权重构成：虚拟张量的第 %3 行乘以展平滤波器的第 %4 列。</translation>
    </message>
    <message>
        <source>Number %1 in memory.</source>
        <translation>内存中的第 %1 个数。</translation>
    </message>
    <message>
        <source>Product %1 of %2 in this sum.</source>
        <translation>这个和中的第 %1 个乘积，共 %2 个。</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>虚拟张量</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>展平的滤波器</translation>
    </message>
    <message>
        <source>flat filter</source>
        <translation>展平滤波器</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>输出行</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>columns %1–%2 of %3</source>
        <translation>第 %1–%2 列，共 %3 列</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>第 %1–%2 行，共 %3 行</translation>
    </message>
    <message>
        <source>%1 numbers / %2 stored</source>
        <translation>%1 个数 / 存储 %2</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>内存中 %1</translation>
    </message>
    <message>
        <source>%1 would be</source>
        <translation>若为 %1</translation>
    </message>
    <message>
        <source>row %1 · column %2</source>
        <translation>行 %1 · 列 %2</translation>
    </message>
    <message>
        <source>row %1 of the virtual tensor</source>
        <translation>虚拟张量的行 %1</translation>
    </message>
    <message>
        <source>%1 of %2 products</source>
        <translation>%1 / %2 个乘积</translation>
    </message>
    <message>
        <source>%1 of %2 numbers</source>
        <translation>%1 / %2 个数</translation>
    </message>
    <message>
        <source>sums of the channels: ?</source>
        <translation>各通道之和：?</translation>
    </message>
    <message>
        <source>by channel:</source>
        <translation>按通道：</translation>
    </message>
    <message>
        <source>input %1 and filter %2 give output %3</source>
        <translation>输入 %1 与滤波器 %2 得到输出 %3</translation>
    </message>
    <message>
        <source>%1 becomes row %2 of the flattened filter</source>
        <translation>%1 成为展平滤波器的第 %2 行</translation>
    </message>
    <message>
        <source>filter %1 becomes the matrix %2</source>
        <translation>滤波器 %1 成为矩阵 %2</translation>
    </message>
    <message>
        <source>each window of the input becomes one row of the virtual tensor</source>
        <translation>输入的每个窗口成为虚拟张量的一行</translation>
    </message>
    <message>
        <source>virtual tensor × flattened filter = output rows</source>
        <translation>虚拟张量 × 展平的滤波器 = 输出行</translation>
    </message>
    <message>
        <source>output rows [%1, %2] are read as %3: no number changes</source>
        <translation>输出行 [%1, %2] 读作 %3：没有一个数改变</translation>
    </message>
    <message>
        <source>Hover any cell: the cells that it comes from, and those that it goes to, light up in every panel.</source>
        <translation>把指针移到任意格子上：构成它的格子和它影响的格子会在每个面板中亮起。</translation>
    </message>
    <message>
        <source>Hover any cell: its links light up in every panel.</source>
        <translation>把指针移到任意格子上：相关的格子会在每个面板中亮起。</translation>
    </message>
    <message>
        <source>Slide the window</source>
        <translation>滑动窗口</translation>
    </message>
    <message>
        <source>element-wise products of one patch with the filter, summed</source>
        <translation>一个图块与滤波器逐元素相乘，再求和</translation>
    </message>
    <message>
        <source>products of one patch, summed</source>
        <translation>一个图块的乘积之和</translation>
    </message>
    <message>
        <source>What TensorFlow computes</source>
        <translation>TensorFlow 的计算</translation>
    </message>
    <message>
        <source>the same numbers, as one matrix product</source>
        <translation>同样的数，写成一次矩阵乘法</translation>
    </message>
    <message>
        <source>one matrix product</source>
        <translation>一次矩阵乘法</translation>
    </message>
    <message>
        <source>This part is shown when the question is answered.</source>
        <translation>回答问题后显示这一部分。</translation>
    </message>
    <message>
        <source>padding: top %1, bottom %2, left %3, right %4</source>
        <translation>填充：上 %1、下 %2、左 %3、右 %4</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>%1 个从不读取</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 个组</translation>
    </message>
    <message>
        <source>This zero of the padding is read by %2 [%2:window|windows]: the virtual tensor repeats it %2 [%2:time|times], and it goes to %3 output [%3:number|numbers].</source>
        <translation>填充的这个零被 %2 个窗口读取：虚拟张量中有 %2 次，它影响 %3 个输出数。</translation>
    </message>
    <message>
        <source>Input %1 is read by %2 [%2:window|windows]: the virtual tensor repeats it %2 [%2:time|times], and it goes to %3 output [%3:number|numbers].</source>
        <translation>输入 %1 被 %2 个窗口读取：虚拟张量中有 %2 次，它影响 %3 个输出数。</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the virtual tensor is a zero of the padding, one of %3 [%3:copy|copies]; it goes to %4 output [%4:number|numbers].</source>
        <translation>虚拟张量的第 %1 行第 %2 列是填充的零，共 %3 处之一；它影响 %4 个输出数。</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the virtual tensor repeats input %5, one of %3 [%3:copy|copies]; it goes to %4 output [%4:number|numbers].</source>
        <translation>虚拟张量的第 %1 行第 %2 列重复输入 %5，共 %3 处之一；它影响 %4 个输出数。</translation>
    </message>
    <message>
        <source>A zero between the groups: there is no weight here, and it goes to no output number.</source>
        <translation>组与组之间的零：这里没有权重，不影响任何输出数。</translation>
    </message>
    <message>
        <source>virtual tensor, one patch per row</source>
        <translation>虚拟张量，每行一个图块</translation>
    </message>
    <message>
        <source>%1 numbers, %2 stored: the input</source>
        <translation>%1 个数，存储 %2 个：即输入</translation>
    </message>
    <message>
        <source>0 × %2 = 0: this cell is padding, it is not stored. One of %4 [%4:product|products] of output %5.</source>
        <translation>0 × %2 = 0：该单元格是填充，并不存储。它是输出 %5 的 %4 个乘积之一。</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, one of %4 [%4:product|products] of output %5.</source>
        <translation>%1 × %2 = %3，是输出 %5 的 %4 个乘积之一。</translation>
    </message>
    <message>
        <source>output rows %1 are read as %2, then the channels move to the front: %3</source>
        <translation>输出行 %1 读作 %2，然后通道移到最前面：%3</translation>
    </message>
    <message>
        <source>an output number</source>
        <translation>一个输出数字</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>虚拟张量的一行</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>权重在滤波器矩阵中的位置</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>输出的形状</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>SAME 补的零</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>About this example, shapes, printing</source>
        <translation>关于此示例、形状、打印</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>打印内容</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>exercise %1</source>
        <translation>练习 %1</translation>
    </message>
    <message>
        <source>Topic: %1 · %2 · seed %3. The same seed gives everyone the same sheet.</source>
        <translation>主题：%1 · %2 · 种子 %3。相同的种子给每个人相同的题目。</translation>
    </message>
    <message>
        <source>Convolution by hand</source>
        <translation>手算卷积</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Rows and columns count from 0. The filter is not flipped.</source>
        <translation>行和列从 0 开始计数。滤波器不翻转。</translation>
    </message>
    <message>
        <source>What shape is the output?</source>
        <translation>输出是什么形状？</translation>
    </message>
    <message>
        <source>How many zeros does SAME add on each side?</source>
        <translation>SAME 在每一侧补多少个零？</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The window stands at output %1, filter %2.</source>
        <translation>窗口位于输出 %1，滤波器 %2。</translation>
    </message>
    <message>
        <source>The window stands at output %1.</source>
        <translation>窗口位于输出 %1。</translation>
    </message>
    <message>
        <source>Its row of the virtual tensor is given. Fill in the flattened filter in the same order, and the product.</source>
        <translation>虚拟张量的这一行已给出。按同样的顺序填写展平的滤波器和乘积。</translation>
    </message>
    <message>
        <source>Outline it in the input. Then fill in its row of the virtual tensor, the flattened filter in the same order, and the product.</source>
        <translation>在输入中圈出窗口。然后填写它在虚拟张量中的行、按同样顺序展平的滤波器和乘积。</translation>
    </message>
    <message>
        <source>virtual tensor, row %1</source>
        <translation>虚拟张量，行 %1</translation>
    </message>
    <message>
        <source>Fill in the whole output.</source>
        <translation>填写整个输出。</translation>
    </message>
    <message>
        <source>Check: your %1 outputs add up to %2.</source>
        <translation>检查：%1 个输出之和为 %2。</translation>
    </message>
    <message>
        <source>room for your working</source>
        <translation>演算空间</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1 = %2 + %3: the output number and the bias of filter %4.</source>
        <translation>%1 = %2 + %3：输出数和滤波器 %4 的偏置。</translation>
    </message>
    <message>
        <source>%3 clips %1 to %2.</source>
        <translation>%3 把 %1 截断为 %2。</translation>
    </message>
    <message>
        <source>%3 keeps %1.</source>
        <translation>%3 保留 %1。</translation>
    </message>
    <message>
        <source>%1 is the mean of %2 [%2:number|numbers]; it sees %3 × %4 inputs.</source>
        <translation>%1 是 %2 个数的平均值；它看到 %3 × %4 个输入。</translation>
    </message>
    <message>
        <source>%1 is the largest of %2 [%2:number|numbers], several are equal: the first one, at %5, is the winner; it sees %3 × %4 inputs.</source>
        <translation>%1 是 %2 个数中最大的，有几个相等：第一个（%5）是胜者；它看到 %3 × %4 个输入。</translation>
    </message>
    <message>
        <source>%1 is the largest of %2 [%2:number|numbers], the winner stands at %5; it sees %3 × %4 inputs.</source>
        <translation>%1 是 %2 个数中最大的，胜者在 %5；它看到 %3 × %4 个输入。</translation>
    </message>
    <message>
        <source>Behind them it can reach %1 pooled [%1:number|numbers].</source>
        <translation>再往后它能到达 %1 个池化后的数。</translation>
    </message>
    <message>
        <source>No pooling window takes it.</source>
        <translation>没有池化窗口取它。</translation>
    </message>
    <message>
        <source>It does not reach the pooled numbers now: others are larger.</source>
        <translation>它现在到不了池化结果：其他数更大。</translation>
    </message>
    <message>
        <source>It goes to pooled %1.</source>
        <translation>它传到池化结果 %1。</translation>
    </message>
    <message>
        <source>then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>%1 [%1:product|products], sum %2</source>
        <translation>%1 个乘积，和 %2</translation>
    </message>
    <message>
        <source>%1, clipped to %2</source>
        <translation>%1，截断为 %2</translation>
    </message>
    <message>
        <source>%1, kept</source>
        <translation>%1，保留</translation>
    </message>
    <message>
        <source>largest of %1</source>
        <translation>%1 个中最大</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>%1 个的平均</translation>
    </message>
    <message>
        <source>receptive field of the pooled number: %1 × %2 of %3 × %4</source>
        <translation>池化数的感受野：%3 × %4 中的 %1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2 clipped</source>
        <translation>%2 个中截断 %1 个</translation>
    </message>
    <message>
        <source>what follows the output stands behind it, plane by plane</source>
        <translation>输出之后的内容逐层排在它后面</translation>
    </message>
    <message>
        <source>then plane by plane</source>
        <translation>然后逐层</translation>
    </message>
    <message>
        <source>one matrix product, then number by number</source>
        <translation>一次矩阵乘积，然后逐个数</translation>
    </message>
    <message>
        <source>each output number + the bias of its filter</source>
        <translation>每个输出数 + 其滤波器的偏置</translation>
    </message>
    <message>
        <source>%1 of each number, one by one</source>
        <translation>逐个对每个数取 %1</translation>
    </message>
    <message>
        <source>the largest number of each window</source>
        <translation>每个窗口中最大的数</translation>
    </message>
    <message>
        <source>the mean of each window</source>
        <translation>每个窗口的平均值</translation>
    </message>
    <message>
        <source>%1 × %2 = %3, one of %4 [%4:product|products] of this sum.</source>
        <translation>%1 × %2 = %3，是这个和的 %4 个乘积之一。</translation>
    </message>
    <message>
        <source>learning step</source>
        <translation>学习步</translation>
    </message>
    <message>
        <source>step %1: loss %2</source>
        <translation>第 %1 步：损失 %2</translation>
    </message>
    <message>
        <source>filter now</source>
        <translation>现在的滤波器</translation>
    </message>
    <message>
        <source>its gradient</source>
        <translation>它的梯度</translation>
    </message>
    <message>
        <source>Slide dY</source>
        <translation>滑动 dY</translation>
    </message>
    <message>
        <source>dY is laid over the input like a filter; it slides over the places of the weights</source>
        <translation>dY 像滤波器一样盖在输入上；它滑过各权重的位置</translation>
    </message>
    <message>
        <source>over the places of the weights</source>
        <translation>滑过各权重的位置</translation>
    </message>
    <message>
        <source>the patches of the forward walk, transposed, times the rows of dY</source>
        <translation>前向的图块转置后乘以 dY 的行</translation>
    </message>
    <message>
        <source>patches transposed, times dY</source>
        <translation>图块转置乘以 dY</translation>
    </message>
    <message>
        <source>patchesᵀ, one weight per row</source>
        <translation>patchesᵀ，每行一个权重</translation>
    </message>
    <message>
        <source>dY rows</source>
        <translation>dY 行</translation>
    </message>
    <message>
        <source>d flattened filter</source>
        <translation>d 展平滤波器</translation>
    </message>
    <message>
        <source>rows are weights, columns are windows: all that a weight has met</source>
        <translation>行是权重，列是窗口：一个权重遇到过的一切</translation>
    </message>
    <message>
        <source>rows: weights, columns: windows</source>
        <translation>行：权重，列：窗口</translation>
    </message>
    <message>
        <source>input %1 and dY %2 give d filter %3</source>
        <translation>input %1 与 dY %2 得到 d filter %3</translation>
    </message>
    <message>
        <source>the dY of window (%1) becomes row %2 of the dY rows</source>
        <translation>窗口 (%1) 的 dY 成为 dY 行的第 %2 行</translation>
    </message>
    <message>
        <source>dY %1 is read as the matrix %2: one row for each window</source>
        <translation>dY %1 读作矩阵 %2：每个窗口一行</translation>
    </message>
    <message>
        <source>row %1 of patchesᵀ: the inputs that this weight met, window by window</source>
        <translation>patchesᵀ 的第 %1 行：这个权重逐窗口遇到的输入</translation>
    </message>
    <message>
        <source>what each weight met, window by window, becomes one row of patchesᵀ</source>
        <translation>每个权重逐窗口遇到的数成为 patchesᵀ 的一行</translation>
    </message>
    <message>
        <source>patchesᵀ × dY rows = d flattened filter</source>
        <translation>patchesᵀ × dY 行 = d 展平滤波器</translation>
    </message>
    <message>
        <source>the d flattened filter is read as %1: no number changes</source>
        <translation>d 展平滤波器读作 %1：数不变</translation>
    </message>
    <message>
        <source>dY as rows</source>
        <translation>dY 作行</translation>
    </message>
    <message>
        <source>Gather patchesᵀ</source>
        <translation>收集 patchesᵀ</translation>
    </message>
    <message>
        <source>Input %1 was met by every weight whose rows of patchesᵀ light up; it adds to their gradients, times the dY that lies on it.</source>
        <translation>输入 %1 遇到过 patchesᵀ 中亮起的各行的权重；它乘以盖在上面的 dY，加到这些权重的梯度中。</translation>
    </message>
    <message>
        <source>A zero of the padding adds nothing to any gradient.</source>
        <translation>填充的零对任何梯度都没有贡献。</translation>
    </message>
    <message>
        <source>A zero between the groups: these numbers never meet.</source>
        <translation>组与组之间的零：这些数从不相遇。</translation>
    </message>
    <message>
        <source>dY %1 says how L changes with output %1; it takes part in the gradients of all %2 [%2:weight|weights] of its filter.</source>
        <translation>dY %1 说明 L 如何随输出 %1 变化；它参与其滤波器全部 %2 个权重的梯度。</translation>
    </message>
    <message>
        <source>d filter %1 sums what this weight met in %2 [%2:window|windows], each times the dY of that window.</source>
        <translation>d filter %1 把这个权重在 %2 个窗口中遇到的数各乘以该窗口的 dY 后相加。</translation>
    </message>
    <message>
        <source>Lay down the window</source>
        <translation>放下窗口</translation>
    </message>
    <message>
        <source>each input number times the filter is added where its window lies</source>
        <translation>每个输入数乘以滤波器，加到它的窗口处</translation>
    </message>
    <message>
        <source>each number adds a window</source>
        <translation>每个数加上一个窗口</translation>
    </message>
    <message>
        <source>Back through the window</source>
        <translation>经窗口返回</translation>
    </message>
    <message>
        <source>each dY comes back through the filter and is added where its window lay</source>
        <translation>每个 dY 经滤波器返回，加到它的窗口处</translation>
    </message>
    <message>
        <source>added where the window lay</source>
        <translation>加到窗口处</translation>
    </message>
    <message>
        <source>one matrix product, then its rows are added back (col2im)</source>
        <translation>一次矩阵乘法，然后把各行加回去（col2im）</translation>
    </message>
    <message>
        <source>a product, then col2im</source>
        <translation>一次乘法，然后 col2im</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>flattened filterᵀ</source>
        <translation>展平滤波器ᵀ</translation>
    </message>
    <message>
        <source>%1, one patch per row</source>
        <translation>%1，每行一个图块</translation>
    </message>
    <message>
        <source>%1 %2 and filter %3 give %4 %5</source>
        <translation>%1 %2 与 filter %3 得到 %4 %5</translation>
    </message>
    <message>
        <source>filter[:, :, :, %1], flattened, is row %1 of the flattened filterᵀ</source>
        <translation>展平的 filter[:, :, :, %1] 是展平滤波器ᵀ的第 %1 行</translation>
    </message>
    <message>
        <source>the flattened filter, transposed: %1</source>
        <translation>展平的滤波器转置：%1</translation>
    </message>
    <message>
        <source>the numbers of %1 at %2 are one row</source>
        <translation>%1 在 %2 处的数是一行</translation>
    </message>
    <message>
        <source>%1 %2 is read as the matrix %3: one row for each window</source>
        <translation>%1 %2 读作矩阵 %3：每个窗口一行</translation>
    </message>
    <message>
        <source>%1 at %2 × flattened filterᵀ = one patch, on its way back</source>
        <translation>%2 处的 %1 × 展平滤波器ᵀ = 一个返回的图块</translation>
    </message>
    <message>
        <source>%1 rows × flattened filterᵀ = patches, on their way back</source>
        <translation>%1 行 × 展平滤波器ᵀ = 返回的图块</translation>
    </message>
    <message>
        <source>%1 is added to %2 %3</source>
        <translation>%1 加到 %2 %3</translation>
    </message>
    <message>
        <source>%1 lands on padding, and is dropped</source>
        <translation>%1 落在填充上，被丢弃</translation>
    </message>
    <message>
        <source>patch %1 is added to %2, where its window lies</source>
        <translation>图块 %1 加到 %2 中它的窗口处</translation>
    </message>
    <message>
        <source>every patch is added to %1, where its window lies (col2im)</source>
        <translation>每个图块加到 %1 中它的窗口处（col2im）</translation>
    </message>
    <message>
        <source>Flatten filterᵀ</source>
        <translation>展平滤波器ᵀ</translation>
    </message>
    <message>
        <source>%1 as rows</source>
        <translation>%1 作行</translation>
    </message>
    <message>
        <source>Add back (col2im)</source>
        <translation>加回（col2im）</translation>
    </message>
    <message>
        <source>No window reads %1 %2: nothing comes back, it stays 0.</source>
        <translation>没有窗口读取 %1 %2：什么也不返回，它保持为 0。</translation>
    </message>
    <message>
        <source>%1 %2 collects %3 [%3:term|terms], one from each window that reads it: %4 = %5.</source>
        <translation>%1 %2 收到 %3 项，每个读取它的窗口一项：%4 = %5。</translation>
    </message>
    <message>
        <source>Padding: %5 lands here in %3 [%3:term|terms], and is dropped.</source>
        <translation>填充：%5 以 %3 项落在这里，被丢弃。</translation>
    </message>
    <message>
        <source>Weight %1 sends every number of %2 back to the place that it read.</source>
        <translation>权重 %1 把 %2 的每个数送回它读取过的位置。</translation>
    </message>
    <message>
        <source>%1 %2 goes back through %3 [%3:weight|weights], to all that its window read.</source>
        <translation>%1 %2 经 %3 个权重回到它的窗口读取过的所有位置。</translation>
    </message>
    <message>
        <source>One number of patch %1; it is added to %2 %3.</source>
        <translation>图块 %1 的一个数；它加到 %2 %3。</translation>
    </message>
    <message>
        <source>One number of patch %1; it lands on padding, and is dropped.</source>
        <translation>图块 %1 的一个数；它落在填充上，被丢弃。</translation>
    </message>
    <message>
        <source>%1 collects</source>
        <translation>%1 收到</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>加偏置之后的一个数</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>ReLU 之后的一个数</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>池化后的一个数</translation>
    </message>
    <message>
        <source>%1×%1 pixels</source>
        <translation>%1×%1 像素</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>一个权重的梯度</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>一个输入的梯度</translation>
    </message>
    <message>
        <source>products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>to the largest of %1</source>
        <translation>给 %1 个中最大的</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>由 %1 个平分</translation>
    </message>
    <message>
        <source>Back through what follows</source>
        <translation>经后续操作返回</translation>
    </message>
    <message>
        <source>from right to left; the small numbers are those of the walk forward</source>
        <translation>从右到左；小字是前向的数</translation>
    </message>
    <message>
        <source>from right to left</source>
        <translation>从右到左</translation>
    </message>
    <message>
        <source>Back through pooling</source>
        <translation>经池化返回</translation>
    </message>
    <message>
        <source>Back through %1</source>
        <translation>经 %1 返回</translation>
    </message>
    <message>
        <source>Bias sums</source>
        <translation>偏置求和</translation>
    </message>
    <message>
        <source>%1 is given; plane by plane the way back comes to dY = ∂L/∂output</source>
        <translation>%1 是给定的；逐平面返回到 dY = ∂L/∂output</translation>
    </message>
    <message>
        <source>each gradient is multiplied by the slope of %1 at its number</source>
        <translation>每个梯度乘以 %1 在该数处的斜率</translation>
    </message>
    <message>
        <source>The bias was only added: %1 passes unchanged to dY %2. The gradient of bias %3 adds up all places of its filter: %4 so far.</source>
        <translation>偏置只是被加上：%1 原样传给 dY %2。偏置 %3 的梯度把其滤波器的所有位置加起来：目前为 %4。</translation>
    </message>
    <message>
        <source>every gradient passes unchanged; each filter&apos;s sum is that of its bias</source>
        <translation>每个梯度原样通过；每个滤波器的和是其偏置的梯度</translation>
    </message>
    <message>
        <source>each window&apos;s gradient goes to its winner; the others get 0</source>
        <translation>每个窗口的梯度传给其胜者；其余得 0</translation>
    </message>
    <message>
        <source>each window&apos;s gradient is shared evenly by its numbers</source>
        <translation>每个窗口的梯度由其各数平分</translation>
    </message>
    <message>
        <source>This place of the window lies on padding: nothing comes back.</source>
        <translation>窗口的这个位置在填充上：什么也不返回。</translation>
    </message>
    <message>
        <source>%1 %2 = %3 goes to the winner of its window, %4 %5. The others get 0: a small change of them would not have changed the maximum.</source>
        <translation>%1 %2 = %3 传给其窗口的胜者 %4 %5。其余得 0：它们的微小变化不会改变最大值。</translation>
    </message>
    <message>
        <source>%1 %2 = %3 is shared by the %4 [%4:number|numbers] of its mean: %5 each.</source>
        <translation>%1 %2 = %3 由其平均值的 %4 个数平分：各得 %5。</translation>
    </message>
    <message>
        <source>Its gradient begins with dY: the other two ways back show it.</source>
        <translation>它的梯度从 dY 开始：另外两种反向过程会展示。</translation>
    </message>
    <message>
        <source>%1 %2 is given: %3. The way back begins here.</source>
        <translation>%1 %2 是给定的：%3。反向从这里开始。</translation>
    </message>
    <message>
        <source>dY %1: the bias was only added, so %2 comes back unchanged.</source>
        <translation>dY %1：偏置只是被加上，所以 %2 原样返回。</translation>
    </message>
    <message>
        <source>No pooling window reads %1 %2: nothing comes back, it stays 0.</source>
        <translation>没有池化窗口读取 %1 %2：什么也不返回，它保持为 0。</translation>
    </message>
    <message>
        <source>%1 %2: it wins in no pooling window, so nothing comes back: 0.</source>
        <translation>%1 %2：它在任何池化窗口中都不是胜者，所以什么也不返回：0。</translation>
    </message>
    <message>
        <source>%1 %2: it wins in %3 pooling [%3:window|windows], and what comes back from there adds up to %4.</source>
        <translation>%1 %2：它在 %3 个池化窗口中是胜者，从那里返回的合计为 %4。</translation>
    </message>
    <message>
        <source>%1 %2: its shares of %3 pooling [%3:window|windows] add up to %4.</source>
        <translation>%1 %2：它从 %3 个池化窗口得到的份额合计为 %4。</translation>
    </message>
    <message>
        <source>%1 %2: softmax mixes the channels of a place, so the gradients of all of them meet here: %3.</source>
        <translation>%1 %2：softmax 混合同一位置的通道，所以它们的梯度都汇聚于此：%3。</translation>
    </message>
    <message>
        <source>%1 %2: %3 clipped %4, a small change of it changes nothing. Of %5 nothing passes: 0.</source>
        <translation>%1 %2：%3 截断了 %4，它的微小变化不改变任何东西。%5 完全不通过：0。</translation>
    </message>
    <message>
        <source>%1 %2: the slope of %3 at %4 is %5, so %6 · %5 = %7 comes back.</source>
        <translation>%1 %2：%3 在 %4 处的斜率是 %5，所以返回 %6 · %5 = %7。</translation>
    </message>
    <message>
        <source>Zeros between, then a convolution</source>
        <translation>中间插零，再做卷积</translation>
    </message>
    <message>
        <source>hatched zeros between the numbers, the filter turned over, stride 1: the same output</source>
        <translation>数之间是带阴影的零，滤波器翻转，步幅 1：输出相同</translation>
    </message>
    <message>
        <source>the same output</source>
        <translation>输出相同</translation>
    </message>
    <message>
        <source>with rate %1</source>
        <translation>学习率 %1 时</translation>
    </message>
    <message>
        <source>Answer with numbers and commas only: 1,2,3</source>
        <translation>只用数字和逗号回答：1,2,3</translation>
    </message>
    <message>
        <source>%3 turns %1 and the other channels of this place, %4 in all, into %2.</source>
        <translation>%3 由 %1 和这个位置的其他通道（共 %4 个）得到 %2。</translation>
    </message>
    <message>
        <source>%3 turns %1 into %2.</source>
        <translation>%3 把 %1 变成 %2。</translation>
    </message>
    <message>
        <source>%1 has the shape %2: too many numbers for paper. What you need from it is printed below.</source>
        <translation>%1 的形状是 %2：数字太多，纸上放不下。需要的部分在下面。</translation>
    </message>
    <message>
        <source>how far a pooled number sees</source>
        <translation>池化数字能看多远</translation>
    </message>
    <message>
        <source>before · %1</source>
        <translation>之前 · %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>现在 · %1</translation>
    </message>
    <message>
        <source>rate × gradient</source>
        <translation>学习率 × 梯度</translation>
    </message>
    <message>
        <source>next · %1</source>
        <translation>下一步 · %1</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The same numbers another way</source>
        <translation>同样的数，另一种算法</translation>
    </message>
    <message>
        <source>as one matrix product; TensorFlow itself adds back, without the zeros</source>
        <translation>写成一次矩阵乘法；TensorFlow 本身是加回，不用这些零</translation>
    </message>
    <message>
        <source>distance from the lowest place</source>
        <translation>到最低点的距离</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>a gradient behind the output</source>
        <translation>输出之后的一个梯度</translation>
    </message>
    <message>
        <source>a gradient of a bias</source>
        <translation>一个偏置的梯度</translation>
    </message>
    <message>
        <source>Slide the window: each output is the sum of the products of its window and the filter</source>
        <translation>滑动窗口：每个输出都是其窗口与滤波器的乘积之和</translation>
    </message>
    <message>
        <source>Change a number of the input (blue) or of the filter (orange): everything else follows.</source>
        <translation>修改输入（蓝色）或滤波器（橙色）中的一个数，其余的都会随之更新。</translation>
    </message>
    <message>
        <source>What TensorFlow computes: virtual tensor times flattened filter</source>
        <translation>TensorFlow 的计算：虚拟张量乘以展平的滤波器</translation>
    </message>
    <message>
        <source>All of it follows from the sheet «%1»: change a number there.</source>
        <translation>这里的一切都由工作表“%1”得出：请在那里修改数字。</translation>
    </message>
    <message>
        <source>What follows the output: number by number, then the largest or the mean of each window</source>
        <translation>输出之后：逐个数计算，然后取每个窗口的最大值或平均值</translation>
    </message>
    <message>
        <source>Change a bias (orange) here, or a number of the sheet «%1».</source>
        <translation>请在这里修改偏置（橙色），或修改工作表“%1”中的数字。</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>之后的运算</translation>
    </message>
    <message>
        <source>dilated</source>
        <translation>扩张后</translation>
    </message>
    <message>
        <source>%1 more input [%1:plane|planes]</source>
        <translation>还有 %1 层输入</translation>
    </message>
    <message>
        <source>%1 more filter [%1:plane|planes]</source>
        <translation>还有 %1 层滤波器</translation>
    </message>
    <message>
        <source>dashed: what the next steps will give</source>
        <translation>虚线：接下来几步的结果</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>之前 %1</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>色标</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>lab::ui::Actions</name>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Start from a lesson or an example</source>
        <translation>从课程或示例开始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a lesson, an image, a table, an array or code</source>
        <translation>打开课程、图像、表格、数组或代码</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Files that were open before</source>
        <translation>以前打开过的文件</translation>
    </message>
    <message>
        <source>&amp;Paste code…</source>
        <translation>粘贴代码(&amp;P)…</translation>
    </message>
    <message>
        <source>Read a snippet of Python, TensorFlow, Keras or PyTorch</source>
        <translation>读取 Python、TensorFlow、Keras 或 PyTorch 的代码片段</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>保存课程</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the lesson under another name</source>
        <translation>用另一个名字保存课程</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Make a picture, a film, a handout, a page or code</source>
        <translation>生成图片、视频、讲义、网页或代码</translation>
    </message>
    <message>
        <source>Export a&amp;gain</source>
        <translation>再次导出(&amp;G)</translation>
    </message>
    <message>
        <source>Repeat the last export into the same file</source>
        <translation>把上次的导出重新写入同一文件</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Preview the handout and print it</source>
        <translation>预览讲义并打印</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>撤销上一次编辑</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>重做编辑</translation>
    </message>
    <message>
        <source>Edit &amp;history…</source>
        <translation>编辑历史(&amp;H)…</translation>
    </message>
    <message>
        <source>All edits as a list; click one to go back to it</source>
        <translation>所有编辑的列表；点击其一即可返回</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste what is on the clipboard: numbers, a picture, code</source>
        <translation>粘贴剪贴板的内容：数、图片、代码</translation>
    </message>
    <message>
        <source>The &amp;call</source>
        <translation>调用(&amp;C)</translation>
    </message>
    <message>
        <source>Edit the call as text</source>
        <translation>以文本形式编辑调用</translation>
    </message>
    <message>
        <source>&amp;Input values</source>
        <translation>输入的值(&amp;I)</translation>
    </message>
    <message>
        <source>The input&apos;s numbers as a sheet</source>
        <translation>以表格显示输入的数</translation>
    </message>
    <message>
        <source>&amp;Filter values</source>
        <translation>滤波器的值(&amp;F)</translation>
    </message>
    <message>
        <source>The filter&apos;s numbers as a sheet</source>
        <translation>以表格显示滤波器的数</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>探索(&amp;E)</translation>
    </message>
    <message>
        <source>See every step and change every number</source>
        <translation>看每一步，改任何数</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>预测(&amp;P)</translation>
    </message>
    <message>
        <source>Predict what comes next before it is shown</source>
        <translation>在显示之前预测接下来的内容</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>演示(&amp;R)</translation>
    </message>
    <message>
        <source>Full screen with large numbers; Esc leaves</source>
        <translation>全屏大字；Esc 退出</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>The window fills the screen; Esc leaves</source>
        <translation>窗口占满屏幕；Esc 退出</translation>
    </message>
    <message>
        <source>Co&amp;mpare two settings</source>
        <translation>比较两种设置(&amp;M)</translation>
    </message>
    <message>
        <source>Two settings side by side on the same numbers; Esc leaves</source>
        <translation>同样的数，两种设置并排；Esc 退出</translation>
    </message>
    <message>
        <source>&amp;Black out the results</source>
        <translation>遮住结果(&amp;B)</translation>
    </message>
    <message>
        <source>Hide every result until the class has said it</source>
        <translation>在全班说出之前遮住所有结果</translation>
    </message>
    <message>
        <source>Red point&amp;er</source>
        <translation>红色指针(&amp;E)</translation>
    </message>
    <message>
        <source>A red dot instead of the arrow, to point at the stage</source>
        <translation>用红点代替箭头来指点舞台</translation>
    </message>
    <message>
        <source>&amp;Call panel</source>
        <translation>调用面板(&amp;C)</translation>
    </message>
    <message>
        <source>Show or hide the panel on the left</source>
        <translation>显示或隐藏左侧面板</translation>
    </message>
    <message>
        <source>E&amp;xplanation panel</source>
        <translation>解释面板(&amp;X)</translation>
    </message>
    <message>
        <source>Show or hide the panel on the right</source>
        <translation>显示或隐藏右侧面板</translation>
    </message>
    <message>
        <source>&amp;Values as colours</source>
        <translation>数值显示为颜色(&amp;V)</translation>
    </message>
    <message>
        <source>Colour cells by their value on a scale symmetric about zero</source>
        <translation>按关于零对称的色标给格子着色</translation>
    </message>
    <message>
        <source>How often each input is rea&amp;d</source>
        <translation>每个输入被读取多少次(&amp;D)</translation>
    </message>
    <message>
        <source>Colour each input cell by the number of windows that read it</source>
        <translation>按读取它的窗口数给每个输入格子着色</translation>
    </message>
    <message>
        <source>All filters and &amp;batch entries</source>
        <translation>所有滤波器和批次(&amp;B)</translation>
    </message>
    <message>
        <source>Show all planes small instead of one large</source>
        <translation>把所有层缩小显示，而不是放大一层</translation>
    </message>
    <message>
        <source>Order in &amp;memory</source>
        <translation>内存中的顺序(&amp;M)</translation>
    </message>
    <message>
        <source>Show how NHWC or NCHW lays the input out in memory</source>
        <translation>显示 NHWC 或 NCHW 怎样在内存中排列输入</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>适应窗口(&amp;I)</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>整幅图</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Larger cells; Ctrl and wheel do the same at the pointer</source>
        <translation>格子变大；Ctrl 加滚轮在指针处缩放</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>格子变小</translation>
    </message>
    <message>
        <source>Fo&amp;llow the step</source>
        <translation>跟随步骤(&amp;L)</translation>
    </message>
    <message>
        <source>Keep the cells of the step in view</source>
        <translation>让当前步骤的格子保持可见</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>系统主题(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as on the desktop</source>
        <translation>明或暗，与桌面一致</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>浅色(&amp;G)</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>白底深色字</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>深底浅色字</translation>
    </message>
    <message>
        <source>High co&amp;ntrast</source>
        <translation>高对比度(&amp;N)</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>黑底白字和黄字</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Play the steps, or stop</source>
        <translation>播放步骤，或停止</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>下一步(&amp;F)</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>&amp;Next phase</source>
        <translation>下一阶段(&amp;N)</translation>
    </message>
    <message>
        <source>To the start of the next phase</source>
        <translation>到下一阶段的开头</translation>
    </message>
    <message>
        <source>Pre&amp;vious phase</source>
        <translation>上一阶段(&amp;V)</translation>
    </message>
    <message>
        <source>To the start of this phase, or of the one before</source>
        <translation>到本阶段的开头，或上一阶段</translation>
    </message>
    <message>
        <source>F&amp;irst step</source>
        <translation>第一步(&amp;I)</translation>
    </message>
    <message>
        <source>To the call itself</source>
        <translation>到调用本身</translation>
    </message>
    <message>
        <source>&amp;Last step</source>
        <translation>最后一步(&amp;L)</translation>
    </message>
    <message>
        <source>To the finished output</source>
        <translation>到完成的输出</translation>
    </message>
    <message>
        <source>Before anything happens</source>
        <translation>在一切发生之前</translation>
    </message>
    <message>
        <source>Flatten the f&amp;ilter</source>
        <translation>展平滤波器(&amp;I)</translation>
    </message>
    <message>
        <source>To where the filter is flattened</source>
        <translation>到展平滤波器的地方</translation>
    </message>
    <message>
        <source>&amp;Extract patches</source>
        <translation>提取图块(&amp;E)</translation>
    </message>
    <message>
        <source>To where the patches are extracted</source>
        <translation>到提取图块的地方</translation>
    </message>
    <message>
        <source>&amp;Multiply</source>
        <translation>相乘(&amp;M)</translation>
    </message>
    <message>
        <source>To where rows meet columns</source>
        <translation>到行与列相遇的地方</translation>
    </message>
    <message>
        <source>&amp;Reshape</source>
        <translation>变形(&amp;R)</translation>
    </message>
    <message>
        <source>To where the output rows become the output</source>
        <translation>到输出行变成输出的地方</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>加快(&amp;T)</translation>
    </message>
    <message>
        <source>Twice as fast</source>
        <translation>快一倍</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>减慢(&amp;S)</translation>
    </message>
    <message>
        <source>Half as fast</source>
        <translation>慢一半</translation>
    </message>
    <message>
        <source>Play &amp;all in 30 s</source>
        <translation>30 秒播完(&amp;A)</translation>
    </message>
    <message>
        <source>The whole walkthrough in half a minute</source>
        <translation>半分钟走完全程</translation>
    </message>
    <message>
        <source>L&amp;oop</source>
        <translation>循环(&amp;O)</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>到末尾后重新开始</translation>
    </message>
    <message>
        <source>Reduce motio&amp;n</source>
        <translation>减少动画(&amp;N)</translation>
    </message>
    <message>
        <source>Steps jump instead of flying</source>
        <translation>步骤直接跳转，不飞行</translation>
    </message>
    <message>
        <source>As &amp;documented</source>
        <translation>按文档(&amp;D)</translation>
    </message>
    <message>
        <source>Phase by phase, as the documentation tells it</source>
        <translation>逐个阶段，按文档的说法</translation>
    </message>
    <message>
        <source>By &amp;window</source>
        <translation>按窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Patch by patch, as you slide a window by hand</source>
        <translation>逐个图块，就像用手滑动窗口</translation>
    </message>
    <message>
        <source>P&amp;hase steps</source>
        <translation>按阶段走(&amp;H)</translation>
    </message>
    <message>
        <source>One step per phase</source>
        <translation>每个阶段一步</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>普通步</translation>
    </message>
    <message>
        <source>One row of weights, one patch or one output number per step</source>
        <translation>每步一行权重、一个图块或一个输出数</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>细步</translation>
    </message>
    <message>
        <source>One weight or one multiply-add per step</source>
        <translation>每步一个权重或一次乘加</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>The lesson&apos;s pages with their tasks</source>
        <translation>课程的页面和任务</translation>
    </message>
    <message>
        <source>&amp;Add a page from this view</source>
        <translation>以当前视图添加一页(&amp;A)</translation>
    </message>
    <message>
        <source>A new page that shows what is shown now</source>
        <translation>新的一页，显示现在显示的内容</translation>
    </message>
    <message>
        <source>E&amp;dit the pages</source>
        <translation>编辑页面(&amp;D)</translation>
    </message>
    <message>
        <source>Change the lesson itself, as its author; off: read it, and try things without changing it</source>
        <translation>以作者身份修改课程本身；关闭时：阅读，并可随意尝试而不修改它</translation>
    </message>
    <message>
        <source>&amp;Exercise…</source>
        <translation>练习(&amp;E)…</translation>
    </message>
    <message>
        <source>Make an exercise: topic, difficulty, seed</source>
        <translation>生成练习：主题、难度、种子</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>所有按键一览</translation>
    </message>
    <message>
        <source>&amp;About Conv2D Lab</source>
        <translation>关于 Conv2D Lab(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and what it is made with</source>
        <translation>版本、许可和所用组件</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Show res&amp;ults</source>
        <translation>显示结果(&amp;U)</translation>
    </message>
    <message>
        <source>Show every number that is known, pale until the walk comes to it</source>
        <translation>显示所有已知的数，在步骤到达之前以浅色显示</translation>
    </message>
    <message>
        <source>E&amp;xercises for a class…</source>
        <translation>班级练习(&amp;X)…</translation>
    </message>
    <message>
        <source>Add the &amp;bias</source>
        <translation>加偏置(&amp;B)</translation>
    </message>
    <message>
        <source>To where the bias is added</source>
        <translation>到加偏置的地方</translation>
    </message>
    <message>
        <source>&amp;Activation</source>
        <translation>激活(&amp;A)</translation>
    </message>
    <message>
        <source>To where the activation is taken</source>
        <translation>到计算激活的地方</translation>
    </message>
    <message>
        <source>P&amp;ooling</source>
        <translation>池化(&amp;O)</translation>
    </message>
    <message>
        <source>To where windows are pooled</source>
        <translation>到窗口池化的地方</translation>
    </message>
    <message>
        <source>Scores side &amp;by side…</source>
        <translation>并排比较成绩(&amp;B)……</translation>
    </message>
    <message>
        <source>One table of the scores that students saved, with their frequent mistakes</source>
        <translation>把学生保存的成绩汇成一张表，并列出常见错误</translation>
    </message>
    <message>
        <source>The &amp;walk forward</source>
        <translation>前向过程(&amp;W)</translation>
    </message>
    <message>
        <source>What tf.nn.conv2d computes</source>
        <translation>tf.nn.conv2d 的计算</translation>
    </message>
    <message>
        <source>The way back to the fil&amp;ter</source>
        <translation>返回滤波器(&amp;T)</translation>
    </message>
    <message>
        <source>How L changes with each weight: dL/dfilter</source>
        <translation>L 如何随每个权重变化：dL/dfilter</translation>
    </message>
    <message>
        <source>The way back to the inp&amp;ut</source>
        <translation>返回输入(&amp;U)</translation>
    </message>
    <message>
        <source>How L changes with each input: dL/dinput</source>
        <translation>L 如何随每个输入变化：dL/dinput</translation>
    </message>
    <message>
        <source>&amp;Learn it</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>Let the filter learn a target by gradient descent</source>
        <translation>让滤波器用梯度下降学习目标</translation>
    </message>
    <message>
        <source>&amp;Try as a student</source>
        <translation>以学生身份试试(&amp;T)</translation>
    </message>
    <message>
        <source>The page as a student sees it, and back; nothing typed there is kept</source>
        <translation>以学生看到的样子显示页面，再返回；在其中输入的内容不会保留</translation>
    </message>
    <message>
        <source>One lane &amp;alone</source>
        <translation>只看一条(&amp;A)</translation>
    </message>
    <message>
        <source>The matrix product alone, then the window alone, then both again</source>
        <translation>先只看矩阵乘积，再只看窗口，然后两者都看</translation>
    </message>
    <message>
        <source>Nex&amp;t theme</source>
        <translation>下一个主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light, dark and high contrast in turn</source>
        <translation>依次为浅色、深色和高对比度</translation>
    </message>
    <message>
        <source>The wa&amp;y back to the output</source>
        <translation>返回输出(&amp;Y)</translation>
    </message>
    <message>
        <source>Back through pooling, activation and bias: dL/doutput</source>
        <translation>经池化、激活和偏置返回：dL/doutput</translation>
    </message>
    <message>
        <source>Make sheets with solutions or questions for Moodle, one exercise per student</source>
        <translation>制作带答案的练习纸或 Moodle 题目，每个学生一题</translation>
    </message>
    <message>
        <source>Bring the results bac&amp;k</source>
        <translation>重新显示结果(&amp;K)</translation>
    </message>
    <message>
        <source>Show the results that were blacked out</source>
        <translation>重新显示被遮住的结果</translation>
    </message>
    <message>
        <source>Bias as a ro&amp;w of the filter matrix</source>
        <translation>偏置作为滤波器矩阵的一行(&amp;W)</translation>
    </message>
    <message>
        <source>The bias as one more row of the matrix, against a column of ones</source>
        <translation>偏置作为矩阵多出的一行，对应一列 1</translation>
    </message>
</context>
<context>
    <name>lab::ui::AnswerBox</name>
    <message>
        <source>Your answer, in the picture</source>
        <translation>您的答案，写在图中</translation>
    </message>
</context>
<context>
    <name>lab::ui::BlockBar</name>
    <message>
        <source>Previous block</source>
        <translation>上一个块</translation>
    </message>
    <message>
        <source>Next block</source>
        <translation>下一个块</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>第 %1 块，共 %2 块</translation>
    </message>
    <message>
        <source>input computed by %1</source>
        <translation>输入由 %1 计算得出</translation>
    </message>
</context>
<context>
    <name>lab::ui::CallEditor</name>
    <message>
        <source>The call, as code</source>
        <translation>调用的代码</translation>
    </message>
    <message>
        <source>Edit the call</source>
        <translation>编辑调用</translation>
    </message>
    <message>
        <source>Fixes the call</source>
        <translation>修正调用</translation>
    </message>
    <message>
        <source>Resize the filter</source>
        <translation>改变滤波器的大小</translation>
    </message>
    <message>
        <source>Edit what follows</source>
        <translation>修改后续部分</translation>
    </message>
</context>
<context>
    <name>lab::ui::CallPanel</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Input batch</source>
        <translation>输入批次</translation>
    </message>
    <message>
        <source>Input height</source>
        <translation>输入高度</translation>
    </message>
    <message>
        <source>Input width</source>
        <translation>输入宽度</translation>
    </message>
    <message>
        <source>Input channels</source>
        <translation>输入通道</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Filter height</source>
        <translation>滤波器高度</translation>
    </message>
    <message>
        <source>Filter width</source>
        <translation>滤波器宽度</translation>
    </message>
    <message>
        <source>Filter input channels</source>
        <translation>滤波器输入通道</translation>
    </message>
    <message>
        <source>Filter output channels</source>
        <translation>滤波器输出通道</translation>
    </message>
    <message>
        <source>Strides</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Stride of rows</source>
        <translation>行步幅</translation>
    </message>
    <message>
        <source>Stride of columns</source>
        <translation>列步幅</translation>
    </message>
    <message>
        <source>Dilations</source>
        <translation>膨胀</translation>
    </message>
    <message>
        <source>Dilation of rows</source>
        <translation>行膨胀</translation>
    </message>
    <message>
        <source>Dilation of columns</source>
        <translation>列膨胀</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>No zeros: the window stays on the input</source>
        <translation>不补零：窗口留在输入上</translation>
    </message>
    <message>
        <source>Zeros so that the output has ⌈size / stride⌉ cells; an odd zero goes to the bottom and right</source>
        <translation>补零使输出有 ⌈大小 / 步幅⌉ 格；奇数的零放在下方和右方</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>显式</translation>
    </message>
    <message>
        <source>As many zeros on each side as you say</source>
        <translation>每边补您指定的零数</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Padding at the top</source>
        <translation>上方填充</translation>
    </message>
    <message>
        <source>Padding at the bottom</source>
        <translation>下方填充</translation>
    </message>
    <message>
        <source>Padding on the left</source>
        <translation>左侧填充</translation>
    </message>
    <message>
        <source>Padding on the right</source>
        <translation>右侧填充</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>数据格式</translation>
    </message>
    <message>
        <source>Channels last: how TensorFlow stores images by default</source>
        <translation>通道在后：TensorFlow 默认的存储方式</translation>
    </message>
    <message>
        <source>Channels first: the same picture in another order of memory</source>
        <translation>通道在前：同一幅图，另一种内存顺序</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>Groups follow from the filter&apos;s depth: input channels / depth</source>
        <translation>组数由滤波器的深度决定：输入通道 / 深度</translation>
    </message>
    <message>
        <source>Change the strides</source>
        <translation>改变步幅</translation>
    </message>
    <message>
        <source>Change the dilations</source>
        <translation>改变膨胀</translation>
    </message>
    <message>
        <source>Change the padding</source>
        <translation>改变填充</translation>
    </message>
    <message>
        <source>Resize the input</source>
        <translation>改变输入的大小</translation>
    </message>
    <message>
        <source>Resize the filter</source>
        <translation>改变滤波器的大小</translation>
    </message>
    <message>
        <source>Change the data format</source>
        <translation>改变数据格式</translation>
    </message>
    <message>
        <source>Change the groups</source>
        <translation>改变组数</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>Output height</source>
        <translation>输出高度</translation>
    </message>
    <message>
        <source>Output width</source>
        <translation>输出宽度</translation>
    </message>
    <message>
        <source>tf.nn.conv2d_transpose asks for it: with strides, several sizes lead back to one input</source>
        <translation>tf.nn.conv2d_transpose 需要它：有步幅时，多种大小会回到同一个输入</translation>
    </message>
    <message>
        <source>Change the output size</source>
        <translation>更改输出大小</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>倍数</translation>
    </message>
</context>
<context>
    <name>lab::ui::Caption</name>
    <message>
        <source>What the step does</source>
        <translation>这一步做什么</translation>
    </message>
</context>
<context>
    <name>lab::ui::CellEdit</name>
    <message>
        <source>Cell value</source>
        <translation>格子的值</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>这不是数</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 2, -0.5 or 1e-3; Esc keeps the old value.</source>
        <translation>“%1”不是数。请写成 2、-0.5 或 1e-3 的样子；Esc 保留旧值。</translation>
    </message>
</context>
<context>
    <name>lab::ui::CodePanel</name>
    <message>
        <source>The same call in %1</source>
        <translation>%1 中的同一个调用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the whole program, ready to run</source>
        <translation>复制可直接运行的完整程序</translation>
    </message>
    <message>
        <source>These tensors are too large to be written as a program. Use smaller ones, or export them as .npy files.</source>
        <translation>这些张量太大，不能写成程序。请用小一些的，或导出为 .npy 文件。</translation>
    </message>
    <message>
        <source>After this step</source>
        <translation>这一步之后</translation>
    </message>
    <message>
        <source>Variables and their values</source>
        <translation>变量及其值</translation>
    </message>
    <message>
        <source>The program is shown when the question is answered.</source>
        <translation>回答问题后显示程序。</translation>
    </message>
</context>
<context>
    <name>lab::ui::CodeView</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>lab::ui::CompareView</name>
    <message>
        <source>What to compare</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>%1 — no output cell differs</source>
        <translation>%1 — 没有不同的输出格子</translation>
    </message>
    <message>
        <source>%1 — %2 of the %3 output cells shown differ: framed</source>
        <translation>%1 — 显示的 %3 个输出格子中有 %2 个不同：已加框</translation>
    </message>
    <message>
        <source>%1 — no gradient differs</source>
        <translation>%1 — 没有梯度不同</translation>
    </message>
    <message>
        <source>%1 — %2 of the %3 gradients shown differ: framed</source>
        <translation>%1 — 显示的 %3 个梯度中有 %2 个不同：已加框</translation>
    </message>
</context>
<context>
    <name>lab::ui::Document</name>
    <message>
        <source>Set input[%1]</source>
        <translation>设置 input[%1]</translation>
    </message>
    <message>
        <source>Set filter[%1]</source>
        <translation>设置 filter[%1]</translation>
    </message>
    <message>
        <source>Set bias[%1]</source>
        <translation>设置 bias[%1]</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExampleBox</name>
    <message>
        <source>Lesson or example</source>
        <translation>课程或示例</translation>
    </message>
    <message>
        <source>Open a lesson or an example</source>
        <translation>打开课程或示例</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExampleCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 of %2 solved</source>
        <translation>已解答 %1 / %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExerciseSetDialog</name>
    <message>
        <source>Exercises for a class</source>
        <translation>班级练习</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Difficulty</source>
        <translation>难度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;First seed</source>
        <translation>第一个种子(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last seed</source>
        <translation>最后一个种子(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
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
        <translation>第一张练习纸</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>这一步的代码</translation>
    </message>
</context>
<context>
    <name>lab::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>所有步骤</translation>
    </message>
    <message>
        <source>Steps from – to</source>
        <translation>从某步到某步</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>按文档</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>按窗口</translation>
    </message>
    <message>
        <source>One step per phase</source>
        <translation>每个阶段一步</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>普通步</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>细步</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>For print</source>
        <translation>打印用</translation>
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
        <translation>每页一步</translation>
    </message>
    <message>
        <source>Four steps per page</source>
        <translation>每页四步</translation>
    </message>
    <message>
        <source>All tensors</source>
        <translation>所有张量</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Flattened filter</source>
        <translation>展平的滤波器</translation>
    </message>
    <message>
        <source>Virtual tensor</source>
        <translation>虚拟张量</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Best for the format</source>
        <translation>最适合该格式</translation>
    </message>
    <message>
        <source>With the solution filled in</source>
        <translation>填上解答</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>步骤(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Grain</source>
        <translation>粒度(&amp;G)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>页面(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Fr&amp;ames per second</source>
        <translation>每秒帧数(&amp;A)</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <translation>速度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message numerus="yes">
        <source>%p % – about %n s left</source>
        <translation>
            <numerusform>%p % – 大约还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；什么都没有写入。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>This file exists already. Replace it?</source>
        <translation>该文件已存在。要替换吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n files will be written. These exist already:</source>
        <translation>
            <numerusform>将写入 %n 个文件。以下文件已存在：</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Both lanes</source>
        <translation>两条通道</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Cropped to its content</source>
        <translation>裁剪到内容</translation>
    </message>
    <message>
        <source>Transparent ground</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>No film strip</source>
        <translation>无胶片条</translation>
    </message>
    <message>
        <source>&amp;Lane</source>
        <translation>通道(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>说明文字(&amp;C)</translation>
    </message>
    <message>
        <source>%1 was not written: a file of this format ends in .%2.</source>
        <translation>未写入 %1：此格式的文件以 .%2 结尾。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>列数(&amp;U)</translation>
    </message>
    <message>
        <source>With the steps after the pages</source>
        <translation>在页面之后加上步骤</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>文件太大，无法在此显示。</translation>
    </message>
    <message>
        <source>With title and sentences</source>
        <translation>带标题和说明</translation>
    </message>
    <message>
        <source>Play once</source>
        <translation>只播放一次</translation>
    </message>
    <message>
        <source>The walk</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>So many steps of a filter that learns the lesson&apos;s target, instead of the walk</source>
        <translation>用滤波器学习本课目标的若干步代替演示</translation>
    </message>
    <message>
        <source>Lear&amp;ning steps</source>
        <translation>学习步数(&amp;N)</translation>
    </message>
</context>
<context>
    <name>lab::ui::FileFlow</name>
    <message>
        <source>line %1, column %2: </source>
        <translation>第 %1 行第 %2 列： </translation>
    </message>
    <message>
        <source>byte %1: </source>
        <translation>字节 %1： </translation>
    </message>
    <message>
        <source>member %1: </source>
        <translation>成员 %1： </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Unnamed lesson</source>
        <translation>未命名的课程</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>没有打开 %1：%2</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Lessons (*.conv2d)</source>
        <translation>课程 (*.conv2d)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 was changed by another program since you opened it.</source>
        <translation>您打开 %1 之后，它被别的程序修改了。</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>覆盖它</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>无法保存 %1：%2</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的修改</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>保存对 %1 的修改吗？</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>忘掉这些(&amp;F)</translation>
    </message>
    <message>
        <source>%1 is no longer on the disk. What you see is kept; save it to have it back.</source>
        <translation>%1 已不在磁盘上。您看到的内容仍保留；保存即可找回。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 被别的程序修改了。</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>A lesson without a name</source>
        <translation>没有名字的课程</translation>
    </message>
    <message>
        <source>%1 was not saved when the program ended (%2).</source>
        <translation>程序结束时 %1 没有保存（%2）。</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels.</source>
        <translation>%1 有 %2 × %3 像素。</translation>
    </message>
    <message>
        <source>Scale down to %1 pixels</source>
        <translation>缩小到 %1 像素</translation>
    </message>
    <message>
        <source>Keep all pixels</source>
        <translation>保留所有像素</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>留待以后</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept for recovery: %1</source>
        <translation>未保存的内容不会留作恢复：%1</translation>
    </message>
</context>
<context>
    <name>lab::ui::FilterStrip</name>
    <message>
        <source>Set the filter that is shown: %1</source>
        <translation>设置所显示的滤波器：%1</translation>
    </message>
    <message>
        <source>Set the filter: %1</source>
        <translation>设置滤波器：%1</translation>
    </message>
    <message>
        <source>Colours of the output</source>
        <translation>输出的颜色</translation>
    </message>
    <message>
        <source>The colours of the output: a click offers others</source>
        <translation>输出的颜色：点击可选其他</translation>
    </message>
    <message>
        <source>By the sign where there may be one</source>
        <translation>可能有负数时按符号</translation>
    </message>
    <message>
        <source>Signed: negative and positive apart</source>
        <translation>带符号：正负分开</translation>
    </message>
    <message>
        <source>Size only</source>
        <translation>只看大小</translation>
    </message>
    <message>
        <source>Grey, as a photo</source>
        <translation>灰色，如照片</translation>
    </message>
</context>
<context>
    <name>lab::ui::FirstMinute</name>
    <message>
        <source>Change a number</source>
        <translation>改一个数</translation>
    </message>
    <message>
        <source>Drag any cell up or down, or type. The output follows.</source>
        <translation>上下拖动任一格，或直接输入。输出随之变化。</translation>
    </message>
    <message>
        <source>Start lesson 1</source>
        <translation>开始第 1 课</translation>
    </message>
    <message>
        <source>The three steps, on a few short pages.</source>
        <translation>三个步骤，几页短文。</translation>
    </message>
</context>
<context>
    <name>lab::ui::GrowthCard</name>
    <message>
        <source>Why it grows</source>
        <translation>为什么损失会增大</translation>
    </message>
    <message>
        <source>The loss along the steepest direction, and where each step landed</source>
        <translation>沿最陡方向的损失，以及每一步落在何处</translation>
    </message>
    <message>
        <source>The rate is too large</source>
        <translation>学习率太大</translation>
    </message>
    <message>
        <source>Start again with a rate below the limit</source>
        <translation>用低于上限的学习率重新开始</translation>
    </message>
    <message>
        <source>Start again at step 0</source>
        <translation>从第 0 步重新开始</translation>
    </message>
    <message>
        <source>The loss was %1 at the start. Now it is %2. Every step goes downhill, but so far that it lands higher up on the other side of the valley.</source>
        <translation>损失起初为 %1，现在为 %2。每一步都朝下坡方向走，但走得太远，落到了谷的另一侧更高处。</translation>
    </message>
    <message>
        <source>Use rate %1</source>
        <translation>使用学习率 %1</translation>
    </message>
    <message>
        <source>Each step multiplies the distance from the lowest place by 1 − rate · steepness = 1 − %1 · %2 = %3. It shrinks only while this factor lies between −1 and 1.</source>
        <translation>每一步都把到最低点的距离乘以 1 − 学习率 · 曲率 = 1 − %1 · %2 = %3。只有该系数在 −1 和 1 之间，距离才会缩小。</translation>
    </message>
    <message>
        <source>The loss falls only while the rate is below 2 / steepness = 2 / %1 = %2.</source>
        <translation>只有学习率小于 2 / 曲率 = 2 / %1 = %2，损失才会下降。</translation>
    </message>
</context>
<context>
    <name>lab::ui::ImportDialog</name>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Arrays in %1</source>
        <translation>%1 中的数组</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Axes of the input</source>
        <translation>输入的轴</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Axes of the filter</source>
        <translation>滤波器的轴</translation>
    </message>
    <message>
        <source>rows, columns, channels (NHWC)</source>
        <translation>行、列、通道 (NHWC)</translation>
    </message>
    <message>
        <source>channels, rows, columns (NCHW)</source>
        <translation>通道、行、列 (NCHW)</translation>
    </message>
    <message>
        <source>HWIO: TensorFlow, Keras</source>
        <translation>HWIO：TensorFlow、Keras</translation>
    </message>
    <message>
        <source>OIHW: PyTorch, ONNX</source>
        <translation>OIHW：PyTorch、ONNX</translation>
    </message>
    <message>
        <source>OHWI: TensorFlow Lite</source>
        <translation>OHWI：TensorFlow Lite</translation>
    </message>
    <message>
        <source>&amp;Input:</source>
        <translation>输入(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>滤波器(&amp;F)：</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>得到什么</translation>
    </message>
    <message>
        <source>invented to fit the filter</source>
        <translation>为配合滤波器而生成</translation>
    </message>
    <message>
        <source>an edge filter (Sobel x)</source>
        <translation>边缘滤波器 (Sobel x)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>没有可显示的</translation>
    </message>
    <message>
        <source>smallest %1, largest %2, mean %3</source>
        <translation>最小 %1，最大 %2，平均 %3</translation>
    </message>
    <message>
        <source>shown: channel 0 of filter 0</source>
        <translation>显示：滤波器 0 的通道 0</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not finite</source>
        <translation>
            <numerusform>%n 个值不是有限数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be rounded to float32</source>
        <translation>
            <numerusform>%n 个值将舍入为 float32</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the arrays together…</source>
        <translation>正在组合数组…</translation>
    </message>
    <message>
        <source>input %1, filter %2</source>
        <translation>输入 %1，滤波器 %2</translation>
    </message>
    <message>
        <source>%1 → output %2</source>
        <translation>%1 → 输出 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>in %n groups</source>
        <translation>
            <numerusform>分成 %n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>Scale the image&apos;s values to 0 … 1</source>
        <translation>把图像的值变到 0 … 1</translation>
    </message>
</context>
<context>
    <name>lab::ui::InfoBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lab::ui::LearnPanel</name>
    <message>
        <source>choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>How far each step goes against the gradient</source>
        <translation>每一步逆着梯度走多远</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>filter − rate · gradient, once</source>
        <translation>滤波器 − 学习率 · 梯度，一次</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>十步</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>走十步</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step after step, until stopped</source>
        <translation>一步接一步，直到停止</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The filter that this run began with</source>
        <translation>这次运行开始时的滤波器</translation>
    </message>
    <message>
        <source>Loss curve</source>
        <translation>损失曲线</translation>
    </message>
    <message>
        <source>The filter and its gradient</source>
        <translation>滤波器及其梯度</translation>
    </message>
    <message>
        <source>Save the curve…</source>
        <translation>保存曲线…</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>选择目标</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Start learning again</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>The target has another size than the output. Choose one again.</source>
        <translation>目标的大小与输出不同。请重新选择。</translation>
    </message>
    <message>
        <source>Choose a target: the filter will learn to make it from this input. Or type one: dY, error to a target.</source>
        <translation>选择目标：滤波器将学会由这个输入得到它。也可以键入目标：dY，与目标的误差。</translation>
    </message>
    <message>
        <source>The rate has to be a number above 0.</source>
        <translation>学习率必须是大于 0 的数。</translation>
    </message>
    <message>
        <source>The numbers have grown too large for float32, and learning has stopped. Undo takes the whole run back; choose a rate below %1.</source>
        <translation>数已超出 float32 的范围，学习已停止。撤销会收回整次运行；请选择小于 %1 的学习率。</translation>
    </message>
    <message>
        <source>The last step made the loss fall from %1 to %2.</source>
        <translation>最后一步使损失从 %1 降到 %2。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save the curve</source>
        <translation>保存曲线</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>The bias learns, too: it is %1, its gradient %2.</source>
        <translation>偏置也在学习：它是 %1，梯度是 %2。</translation>
    </message>
    <message>
        <source>The output should become what this filter makes of the same input</source>
        <translation>输出应成为这个滤波器对同一输入的结果</translation>
    </message>
    <message>
        <source>Beyond the mark the steps overshoot and the loss grows</source>
        <translation>超过标记后，步子过大，损失会增大</translation>
    </message>
    <message>
        <source>Each step takes rate · gradient away from every weight.</source>
        <translation>每一步从每个权重中减去 学习率 · 梯度。</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is negative: a larger weight lowers the loss, so the step makes it larger.</source>
        <translation>该权重的梯度为负：权重越大损失越小，所以这一步使它增大。</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is positive: a smaller weight lowers the loss, so the step makes it smaller.</source>
        <translation>该权重的梯度为正：权重越小损失越小，所以这一步使它减小。</translation>
    </message>
    <message>
        <source>This weight&apos;s gradient is 0: the step leaves it alone.</source>
        <translation>该权重的梯度为 0：这一步不改变它。</translation>
    </message>
    <message>
        <source>At this rate the steps swing from side to side, but settle.</source>
        <translation>在此学习率下，各步会左右摆动，但会稳定下来。</translation>
    </message>
    <message>
        <source>The last step made the loss grow from %1 to %2.</source>
        <translation>最后一步使损失从 %1 增大到 %2。</translation>
    </message>
</context>
<context>
    <name>lab::ui::LessonPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面的文字</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>Add a page from this view</source>
        <translation>以当前视图添加一页</translation>
    </message>
    <message>
        <source>This lesson has no pages</source>
        <translation>这个课程没有页面</translation>
    </message>
    <message>
        <source>%1 — page %2 of %3</source>
        <translation>%1 — 第 %2 页，共 %3 页</translation>
    </message>
    <message>
        <source>Open one of the built-in lessons, or make pages of your own.</source>
        <translation>打开一个内置课程，或自己制作页面。</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation>下一页：%1</translation>
    </message>
    <message>
        <source>As a student sees it. Nothing typed here is kept.</source>
        <translation>这是学生看到的样子。此处输入的内容不会保留。</translation>
    </message>
    <message>
        <source>Back to authoring</source>
        <translation>返回编辑</translation>
    </message>
    <message>
        <source>The picture stays at this step.</source>
        <translation>图像停留在这一步。</translation>
    </message>
    <message>
        <source>On this page no number can be changed.</source>
        <translation>本页的数字不能更改。</translation>
    </message>
    <message>
        <source>Results are not shown ahead.</source>
        <translation>不会提前显示结果。</translation>
    </message>
    <message>
        <source>The next page opens after an answer.</source>
        <translation>作答后才能打开下一页。</translation>
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
        <translation>工具</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Paste code…</source>
        <translation>粘贴代码…</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>导出 ▾</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>The call as code and as fields</source>
        <translation>以代码和字段显示调用</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>The input&apos;s numbers</source>
        <translation>输入的数</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>The filter&apos;s numbers</source>
        <translation>滤波器的数</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>What the step does, and why</source>
        <translation>这一步做什么，为什么</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The program that does just this</source>
        <translation>做同样事情的程序</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Every shape, and what it costs</source>
        <translation>每个形状及其代价</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The lesson&apos;s pages and tasks</source>
        <translation>课程的页面和任务</translation>
    </message>
    <message>
        <source>Predict what comes next</source>
        <translation>预测接下来的内容</translation>
    </message>
    <message>
        <source>Drop it here: a lesson, an image, numbers or code</source>
        <translation>拖放到这里：课程、图像、数或代码</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>改了什么</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的样子</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Conv2D Lab</source>
        <translation>关于 Conv2D Lab</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Conv2D Lab %1&lt;/h3&gt;&lt;p&gt;What tf.nn.conv2d does, step by step.&lt;/p&gt;&lt;p&gt;MIT licence. Made with Qt (LGPL-3), Eigen (MPL-2), Highway, libzip, zlib, giflib, libwebp and, for films, FFmpeg (GPL-2 or later as Debian builds it). Inter and JetBrains Mono are under the SIL Open Font License.&lt;/p&gt;&lt;p&gt;It opens no network connection and never runs code from a file.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Conv2D Lab %1&lt;/h3&gt;&lt;p&gt;逐步显示 tf.nn.conv2d 做什么。&lt;/p&gt;&lt;p&gt;MIT 许可。使用 Qt (LGPL-3)、Eigen (MPL-2)、Highway、libzip、zlib、giflib、libwebp，视频使用 FFmpeg（Debian 编译的为 GPL-2 或更高版本）。Inter 和 JetBrains Mono 采用 SIL Open Font License。&lt;/p&gt;&lt;p&gt;它不打开任何网络连接，也从不运行文件中的代码。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>程序重新启动后语言才会改变。</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>与桌面相同</translation>
    </message>
    <message>
        <source>Call panel</source>
        <translation>调用面板</translation>
    </message>
    <message>
        <source>Explanation panel</source>
        <translation>说明面板</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Let the filter learn, step by step</source>
        <translation>让滤波器一步步学习</translation>
    </message>
    <message>
        <source>Reader or author</source>
        <translation>读者或作者</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读者</translation>
    </message>
    <message>
        <source>Read the lesson and try things without changing it</source>
        <translation>阅读课程并尝试，不会更改课程</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Title, author, note and the order of the pages</source>
        <translation>标题、作者、备注和页面顺序</translation>
    </message>
</context>
<context>
    <name>lab::ui::MarkdownEdit</name>
    <message>
        <source>Text in Markdown: **bold**, *italic*, `code`, lists, formulas: $\frac{a}{b}$, words in the colour of input, filter, patch, output: {i|…} {f|…} {p|…} {o|…} (Ctrl+1 … 4)</source>
        <translation>Markdown 文本：**粗体**、*斜体*、`代码`、列表、公式：$\frac{a}{b}$，以及采用输入、滤波器、块、输出颜色的文字：{i|…} {f|…} {p|…} {o|…}（Ctrl+1 … 4）</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>lab::ui::NumberField</name>
    <message>
        <source>%1: type a number, or turn the wheel</source>
        <translation>%1：输入一个数，或转动滚轮</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageDots</name>
    <message>
        <source>Page %1, solved: %2</source>
        <translation>第 %1 页，已解答：%2</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <translation>第 %1 页：%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageEditor</name>
    <message>
        <source>Title of the page</source>
        <translation>页面的标题</translation>
    </message>
    <message>
        <source>Text of the page, in Markdown</source>
        <translation>页面的 Markdown 文字</translation>
    </message>
    <message>
        <source>Try as a student</source>
        <translation>以学生身份试试</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>添加页面</translation>
    </message>
    <message>
        <source>Remove a page</source>
        <translation>删除页面</translation>
    </message>
    <message>
        <source>Edit the text of a page</source>
        <translation>编辑页面的文字</translation>
    </message>
    <message>
        <source>Move a page</source>
        <translation>移动页面</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Title, author, note and the order of the pages</source>
        <translation>标题、作者、备注和页面顺序</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Title and text of the open page</source>
        <translation>当前页面的标题和文字</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What the open page asks</source>
        <translation>当前页面提出的任务</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>课程标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Note for teachers</source>
        <translation>给教师的备注</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>新课程</translation>
    </message>
    <message>
        <source>Duplicate a page</source>
        <translation>复制页面</translation>
    </message>
    <message>
        <source>The page as a student sees it; nothing typed there is kept (F6)</source>
        <translation>以学生看到的样子显示页面；在其中输入的内容不会保留 (F6)</translation>
    </message>
    <message>
        <source>Delete the page</source>
        <translation>删除此页</translation>
    </message>
    <message>
        <source>A new page that shows what is shown now</source>
        <translation>新的一页，显示现在显示的内容</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The same page once more</source>
        <translation>再添加一页相同的页面</translation>
    </message>
    <message>
        <source>Edit title, author or note</source>
        <translation>修改课程信息</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageList</name>
    <message>
        <source>Pages; drag one to another place, or move it with Alt+Up and Alt+Down</source>
        <translation>页面；将其拖到别处，或用 Alt+上、Alt+下 移动</translation>
    </message>
    <message>
        <source>asks nothing</source>
        <translation>不提问</translation>
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
        <translation>前进和后退</translation>
    </message>
    <message>
        <source>Off: the picture stays at the step of the page</source>
        <translation>关闭：图像停留在本页的步骤</translation>
    </message>
    <message>
        <source>change numbers</source>
        <translation>更改数字</translation>
    </message>
    <message>
        <source>Off: input, filter and call stay as they are</source>
        <translation>关闭：输入、滤波器和调用保持不变</translation>
    </message>
    <message>
        <source>see the results</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Off: a number is shown when the walk comes to it, not before</source>
        <translation>关闭：数字在步骤到达时才显示</translation>
    </message>
    <message>
        <source>skip the task</source>
        <translation>跳过任务</translation>
    </message>
    <message>
        <source>Off: the next page opens after an answer</source>
        <translation>关闭：作答后才能打开下一页</translation>
    </message>
    <message>
        <source>On this page the student may</source>
        <translation>在本页，学生可以</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Step that the page begins with</source>
        <translation>本页开始的步骤</translation>
    </message>
    <message>
        <source>Keep this view for the page</source>
        <translation>采用当前画面</translation>
    </message>
    <message>
        <source>The page begins with this step and this view</source>
        <translation>页面以当前步骤和视图开始</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Change what the student may do</source>
        <translation>更改学生可做的事</translation>
    </message>
    <message>
        <source>Change the view of a page</source>
        <translation>更改页面的视图</translation>
    </message>
</context>
<context>
    <name>lab::ui::PageText</name>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>The page&apos;s text wants to open this address in the browser:</source>
        <translation>页面文字想在浏览器中打开此地址：</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>lab::ui::PasteCodeSheet</name>
    <message>
        <source>Paste code</source>
        <translation>粘贴代码</translation>
    </message>
    <message>
        <source>Paste the code of a question, a notebook or a model. It is read and never run.</source>
        <translation>粘贴问题、笔记本或模型的代码。只读取，从不运行。</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python 代码</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>理解了什么</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>新的值</translation>
    </message>
    <message>
        <source>Draw other random values</source>
        <translation>重新抽取随机值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Make this the lesson (Ctrl+Return); it can be undone</source>
        <translation>把它作为课程（Ctrl+Return）；可以撤销</translation>
    </message>
    <message>
        <source>Random values: seed %1</source>
        <translation>随机值：种子 %1</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>%1 was turned into tf.nn.conv2d:</source>
        <translation>%1 被转换成 tf.nn.conv2d：</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>已理解</translation>
    </message>
    <message>
        <source>(drawn)</source>
        <translation>（抽取的）</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>这些调用</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>未理解</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>(the picture does not need it)</source>
        <translation>（图不需要它）</translation>
    </message>
    <message>
        <source>No convolution was found.</source>
        <translation>没有找到卷积。</translation>
    </message>
    <message>
        <source>What is looked for: tf.nn.conv2d, tf.keras.layers.Conv2D, F.conv2d and nn.Conv2d, or two arrays to be taken as input and filter.</source>
        <translation>要找的是：tf.nn.conv2d、tf.keras.layers.Conv2D、F.conv2d 和 nn.Conv2d，或者可作为输入和滤波器的两个数组。</translation>
    </message>
    <message>
        <source>Not understood: %1, see below</source>
        <translation>未理解：%1，见下</translation>
    </message>
    <message>
        <source>TensorFlow, Keras, PyTorch and NumPy are understood: constants, lists, reshape, zeros, random values, arithmetic, and the call itself.</source>
        <translation>能理解 TensorFlow、Keras、PyTorch 和 NumPy：常量、列表、reshape、零、随机值、算术，以及调用本身。</translation>
    </message>
    <message>
        <source>Show pasted code</source>
        <translation>显示粘贴的代码</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>not in the picture</source>
        <translation>不在图中</translation>
    </message>
    <message>
        <source>in the picture</source>
        <translation>在图中</translation>
    </message>
    <message>
        <source>show this one</source>
        <translation>显示这一层</translation>
    </message>
</context>
<context>
    <name>lab::ui::PredictPanel</name>
    <message>
        <source>an output number</source>
        <translation>一个输出数</translation>
    </message>
    <message>
        <source>a row of the virtual tensor</source>
        <translation>虚拟张量的一行</translation>
    </message>
    <message>
        <source>a weight&apos;s place in the filter matrix</source>
        <translation>权重在滤波器矩阵中的位置</translation>
    </message>
    <message>
        <source>the output&apos;s shape</source>
        <translation>输出的形状</translation>
    </message>
    <message>
        <source>SAME&apos;s zeros</source>
        <translation>SAME 的零</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>简单</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>This step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <source>Predict what the step that is shown makes</source>
        <translation>预测当前步骤的结果</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Small calls, made from a topic, a difficulty and a seed</source>
        <translation>由主题、难度和种子生成的小调用</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives everybody the same exercise</source>
        <translation>同样的种子给每个人同样的练习</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>显示给我看</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Save score…</source>
        <translation>保存成绩…</translation>
    </message>
    <message>
        <source>Exercise %1: %2, %3</source>
        <translation>练习 %1：%2，%3</translation>
    </message>
    <message>
        <source>Choose a topic and start.</source>
        <translation>请选择主题并开始。</translation>
    </message>
    <message>
        <source>Nothing to predict at this step. Go on to the next one.</source>
        <translation>这一步没有可预测的。请到下一步。</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>请输入数，用空格或逗号分隔。</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>答案是 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>答对 %1 / %2</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>无法保存 %1：%2</translation>
    </message>
    <message>
        <source>Save score</source>
        <translation>保存成绩</translation>
    </message>
    <message>
        <source>score.csv</source>
        <translation>score.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Score saved.</source>
        <translation>成绩已保存。</translation>
    </message>
    <message>
        <source>a number after the bias</source>
        <translation>加偏置之后的一个数</translation>
    </message>
    <message>
        <source>a number after ReLU</source>
        <translation>ReLU 之后的一个数</translation>
    </message>
    <message>
        <source>a pooled number</source>
        <translation>池化后的一个数</translation>
    </message>
    <message>
        <source>a gradient of a weight</source>
        <translation>一个权重的梯度</translation>
    </message>
    <message>
        <source>a gradient of an input</source>
        <translation>一个输入的梯度</translation>
    </message>
    <message>
        <source>an output number of a transposed convolution</source>
        <translation>转置卷积的一个输出数</translation>
    </message>
    <message>
        <source>how far a pooled number sees</source>
        <translation>池化数字能看多远</translation>
    </message>
    <message>
        <source>a gradient behind the output</source>
        <translation>输出之后的一个梯度</translation>
    </message>
    <message>
        <source>a gradient of a bias</source>
        <translation>一个偏置的梯度</translation>
    </message>
</context>
<context>
    <name>lab::ui::RateSlider</name>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::ReachView</name>
    <message>
        <source>How far an output sees, layer by layer</source>
        <translation>一个输出能看多远，逐层说明</translation>
    </message>
</context>
<context>
    <name>lab::ui::ScoresDialog</name>
    <message>
        <source>Scores side by side</source>
        <translation>并排比较成绩</translation>
    </message>
    <message>
        <source>Scores of students</source>
        <translation>学生成绩</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Questions and students</source>
        <translation>题目与学生</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Frequent mistakes</source>
        <translation>常见错误</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s): %1</source>
        <translation>
            <numerusform>%n 名学生：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>另存为表格……</translation>
    </message>
    <message>
        <source>Save scores</source>
        <translation>保存成绩</translation>
    </message>
    <message>
        <source>scores.csv</source>
        <translation>scores.csv</translation>
    </message>
    <message>
        <source>Scores saved.</source>
        <translation>成绩已保存。</translation>
    </message>
    <message>
        <source>This is not a saved score.</source>
        <translation>这不是已保存的成绩。</translation>
    </message>
    <message>
        <source>Which attempt was right; – none was. The tool tips show the answers.</source>
        <translation>数字表示第几次答对；– 表示未答对。答案见工具提示。</translation>
    </message>
    <message>
        <source>exercise %1: %2</source>
        <translation>练习 %1：%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::ScrubBar</name>
    <message>
        <source>The call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Flatten filter</source>
        <translation>展平滤波器</translation>
    </message>
    <message>
        <source>Extract patches</source>
        <translation>提取图块</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>变形</translation>
    </message>
    <message>
        <source>Walkthrough</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>2–3  Window by window</source>
        <translation>2–3  逐个窗口</translation>
    </message>
    <message>
        <source>Step %1: filter %2 begins</source>
        <translation>第 %1 步：滤波器 %2 开始</translation>
    </message>
    <message>
        <source>Step %1: the first patch that touches the padding</source>
        <translation>第 %1 步：第一个碰到填充的图块</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ 偏置</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
</context>
<context>
    <name>lab::ui::ShapesPanel</name>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>展平的滤波器</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>虚拟张量</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>输出行</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Colours the input by the number of windows that read each cell</source>
        <translation>按读取每个格子的窗口数给输入着色</translation>
    </message>
    <message>
        <source>Show how often each input is read</source>
        <translation>显示每个输入被读取多少次</translation>
    </message>
    <message>
        <source>Shape of %1: %2</source>
        <translation>%1 的形状：%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::StageEditing</name>
    <message>
        <source>Change dY</source>
        <translation>更改 dY</translation>
    </message>
</context>
<context>
    <name>lab::ui::StageView</name>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>virtual tensor</source>
        <translation>虚拟张量</translation>
    </message>
    <message>
        <source>flattened filter</source>
        <translation>展平的滤波器</translation>
    </message>
    <message>
        <source>output rows</source>
        <translation>输出行</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>第 %1 个乘积</translation>
    </message>
    <message>
        <source>memory, number %1</source>
        <translation>内存，第 %1 个数</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>The input, the filter, the output and the same numbers as one matrix product. Ctrl and the arrow keys move from cell to cell, Ctrl+PageUp and Ctrl+PageDown from panel to panel.</source>
        <translation>输入、滤波器、输出，以及写成一次矩阵乘法的同样的数。Ctrl 加方向键在格子间移动，Ctrl+PageUp 和 Ctrl+PageDown 在面板间移动。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Show all of both lanes (double-click)</source>
        <translation>显示两栏的全部（双击）</translation>
    </message>
    <message>
        <source>Follow the step</source>
        <translation>跟随步骤</translation>
    </message>
    <message>
        <source>Keep the window and its row in view</source>
        <translation>让窗口和它的行保持可见</translation>
    </message>
    <message>
        <source>%1, value %2</source>
        <translation>%1，值 %2</translation>
    </message>
    <message>
        <source>%1 row %2 column %3</source>
        <translation>%1 第 %2 行第 %3 列</translation>
    </message>
    <message>
        <source>, channel %1</source>
        <translation>，通道 %1</translation>
    </message>
    <message>
        <source>, entry %1 of the batch</source>
        <translation>，批次第 %1 项</translation>
    </message>
    <message>
        <source>, filter %1</source>
        <translation>，滤波器 %1</translation>
    </message>
    <message>
        <source>%1, %2 rows, %3 columns</source>
        <translation>%1，%2 行，%3 列</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Show every number that is known, pale until the walk comes to it (Ctrl+R)</source>
        <translation>显示所有已知的数，在步骤到达之前以浅色显示 (Ctrl+R)</translation>
    </message>
    <message>
        <source>output with bias</source>
        <translation>加偏置的输出</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>pooled</source>
        <translation>池化结果</translation>
    </message>
    <message>
        <source>Point at the cell to ask for.</source>
        <translation>请指向要提问的单元格。</translation>
    </message>
    <message>
        <source>Click it or press Enter; Esc cancels.</source>
        <translation>单击或按 Enter 选定，Esc 取消。</translation>
    </message>
</context>
<context>
    <name>lab::ui::StartPage</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter opens, Esc goes back to what was open.</source>
        <translation>方向键移动，Enter 打开，Esc 返回原来的内容。</translation>
    </message>
    <message>
        <source>Search lessons and examples</source>
        <translation>搜索课程和示例</translation>
    </message>
    <message>
        <source>Continue lesson %1</source>
        <translation>继续第 %1 课</translation>
    </message>
    <message>
        <source>Start lesson %1</source>
        <translation>开始第 %1 课</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>ready to step through</source>
        <translation>可逐步查看</translation>
    </message>
    <message>
        <source>Begin with a lesson, an example, or numbers of your own</source>
        <translation>从课程、示例或您自己的数开始</translation>
    </message>
    <message>
        <source>All %1 examples</source>
        <translation>全部 %1 个示例</translation>
    </message>
    <message>
        <source>Paste code</source>
        <translation>粘贴代码</translation>
    </message>
    <message>
        <source>TensorFlow, Keras, PyTorch or NumPy; read, never run</source>
        <translation>TensorFlow、Keras、PyTorch 或 NumPy；只读取，从不运行</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>also lessons, CSV, .npy, .npz, .safetensors</source>
        <translation>也可以是课程、CSV、.npy、.npz、.safetensors</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a 4×4 input and a 3×3 filter of zeros, to fill in</source>
        <translation>全零的 4×4 输入和 3×3 滤波器，由您填写</translation>
    </message>
</context>
<context>
    <name>lab::ui::StoryBar</name>
    <message>
        <source>Story</source>
        <translation>讲述</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>What tf.nn.conv2d computes</source>
        <translation>tf.nn.conv2d 的计算</translation>
    </message>
    <message>
        <source>The way back: how L changes with each weight</source>
        <translation>反向：L 如何随每个权重变化</translation>
    </message>
    <message>
        <source>The way back: how L changes with each input</source>
        <translation>反向：L 如何随每个输入变化</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>全为 1</translation>
    </message>
    <message>
        <source>1 at one place</source>
        <translation>一处为 1</translation>
    </message>
    <message>
        <source>typed…</source>
        <translation>键入…</translation>
    </message>
    <message>
        <source>error to a target…</source>
        <translation>与目标的误差…</translation>
    </message>
    <message>
        <source>What the way back begins with. A click on a number of dY moves a single 1; type on a number to change it.</source>
        <translation>反向之路的起点。点击 dY 的一个数可移动单个 1；在数上键入可更改它。</translation>
    </message>
    <message>
        <source>Change dY</source>
        <translation>更改 dY</translation>
    </message>
    <message>
        <source>dY</source>
        <translation>dY</translation>
    </message>
    <message>
        <source>dY has %1 numbers here: too many to type. Change single ones on the stage.</source>
        <translation>这里 dY 有 %1 个数：太多，无法键入。请在画面上更改个别数。</translation>
    </message>
    <message>
        <source>The target of the output, of shape %1, row by row:</source>
        <translation>输出的目标，形状 %1，逐行：</translation>
    </message>
    <message>
        <source>The numbers of dY, of shape %1, row by row:</source>
        <translation>dY 的数，形状 %1，逐行：</translation>
    </message>
    <message>
        <source>%1 numbers are needed here. dY stays as it was.</source>
        <translation>这里需要 %1 个数。dY 保持不变。</translation>
    </message>
    <message>
        <source>The way back through pooling, activation and bias</source>
        <translation>经池化、激活和偏置返回</translation>
    </message>
    <message>
        <source>As a convolution</source>
        <translation>作为卷积</translation>
    </message>
    <message>
        <source>Zeros between the numbers, then a convolution of stride 1 with the turned filter: the same output</source>
        <translation>数之间插零，再用翻转的滤波器做步幅 1 的卷积：输出相同</translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskBox</name>
    <message>
        <source>Your turn</source>
        <translation>轮到您了</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>显示给我看</translation>
    </message>
    <message>
        <source>Click the cell in the picture.</source>
        <translation>请点击图中的格子。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Type numbers, separated by spaces or commas.</source>
        <translation>请输入数，用空格或逗号分隔。</translation>
    </message>
    <message>
        <source>That is not what was to be changed. Undo it (Ctrl+Z) and read the task again.</source>
        <translation>要改的不是这个。请撤销（Ctrl+Z），再读一遍任务。</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>还没到。</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>不是这个。</translation>
    </message>
    <message>
        <source>The answer is %1.</source>
        <translation>答案是 %1。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Try one like it</source>
        <translation>再试一道类似的</translation>
    </message>
</context>
<context>
    <name>lab::ui::TaskEditor</name>
    <message>
        <source>output number %1</source>
        <translation>输出数值 %1</translation>
    </message>
    <message>
        <source>row %1 of the virtual tensor</source>
        <translation>虚拟张量的第 %1 行</translation>
    </message>
    <message>
        <source>place of weight %1 in the flattened filter</source>
        <translation>权重 %1 在展平滤波器中的位置</translation>
    </message>
    <message>
        <source>windows that read input %1</source>
        <translation>读取输入 %1 的窗口数</translation>
    </message>
    <message>
        <source>shape of the output</source>
        <translation>输出的形状</translation>
    </message>
    <message>
        <source>shape of the virtual tensor</source>
        <translation>虚拟张量的形状</translation>
    </message>
    <message>
        <source>zeros at top, bottom, left, right</source>
        <translation>上、下、左、右的零</translation>
    </message>
    <message>
        <source>number of weights</source>
        <translation>权重个数</translation>
    </message>
    <message>
        <source>number of multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>number of groups</source>
        <translation>分组数</translation>
    </message>
    <message>
        <source>shape of the input</source>
        <translation>输入的形状</translation>
    </message>
    <message>
        <source>shape of the filter</source>
        <translation>滤波器的形状</translation>
    </message>
    <message>
        <source>strides</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>dilations</source>
        <translation>膨胀</translation>
    </message>
    <message>
        <source>padding: VALID, SAME or EXPLICIT</source>
        <translation>填充：VALID、SAME 或 EXPLICIT</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>sum of all weights</source>
        <translation>所有权重之和</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>所有权重</translation>
    </message>
    <message>
        <source>inputs that no window reads</source>
        <translation>没有窗口读取的输入</translation>
    </message>
    <message>
        <source>an input that is read most often</source>
        <translation>被读取次数最多的输入</translation>
    </message>
    <message>
        <source>a zero between the groups</source>
        <translation>分组之间的零</translation>
    </message>
    <message>
        <source>any output of channel %1</source>
        <translation>通道 %1 的任一输出</translation>
    </message>
    <message>
        <source>exactly this cell: %2 %1</source>
        <translation>正是这个单元格：%2 %1</translation>
    </message>
    <message>
        <source>a zero of the padding</source>
        <translation>填充中的零</translation>
    </message>
    <message>
        <source>Nothing on this page fits. Point at another cell or ask for something else.</source>
        <translation>此页面上没有符合的内容。请指向其他单元格，或提出其他问题。</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>请写出问题。</translation>
    </message>
    <message>
        <source>The page begins with this already: there would be nothing to do.</source>
        <translation>页面一开始就已满足：没有要做的事。</translation>
    </message>
    <message>
        <source>Type VALID, SAME or EXPLICIT.</source>
        <translation>请输入 VALID、SAME 或 EXPLICIT。</translation>
    </message>
    <message numerus="yes">
        <source>Type %n number(s).</source>
        <translation>
            <numerusform>请输入 %n 个数。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one answer, %1, and it is hidden until it is given.</source>
        <translation>只有一个答案：%1，在给出之前保持隐藏。</translation>
    </message>
    <message>
        <source>Hints are ready for %1.</source>
        <translation>已为 %1 准备好提示。</translation>
    </message>
    <message>
        <source>It can be found on this page.</source>
        <translation>在此页面上可以找到。</translation>
    </message>
    <message>
        <source>Output (%1, %2) is the same number: whoever takes the wrong place is right by chance.</source>
        <translation>输出 (%1, %2) 是同一个数：取错位置的人会碰巧答对。</translation>
    </message>
    <message>
        <source>A frequent mistake gives the right answer here, too.</source>
        <translation>一种常见错误在这里也会得出正确答案。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The page asks nothing</source>
        <translation>页面不提问</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The call is changed until something holds</source>
        <translation>更改调用，直到满足条件</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>A cell is clicked</source>
        <translation>点击一个单元格</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>所问内容</translation>
    </message>
    <message>
        <source>Point at a cell</source>
        <translation>指向单元格</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Question, in Markdown</source>
        <translation>问题（Markdown）</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Said when it is right</source>
        <translation>答对时的话</translation>
    </message>
    <message>
        <source>When right, say why</source>
        <translation>答对时说明原因</translation>
    </message>
    <message>
        <source>Click the cell in the picture…</source>
        <translation>点击图中的单元格……</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>更改任务</translation>
    </message>
    <message>
        <source>Until then the page keeps its task.</source>
        <translation>在此之前，页面保留原有任务。</translation>
    </message>
    <message>
        <source>The student may not change numbers on this page: nobody can do it.</source>
        <translation>学生在本页不能更改数字：任务无法完成。</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>询问 %1</translation>
    </message>
    <message>
        <source>Ask for %1 instead: %2</source>
        <translation>改为询问 %1：%2</translation>
    </message>
    <message>
        <source>∂L/∂filter of weight %1</source>
        <translation>权重 %1 的 ∂L/∂filter</translation>
    </message>
    <message>
        <source>∂L/∂input of input %1</source>
        <translation>输入 %1 的 ∂L/∂input</translation>
    </message>
    <message>
        <source>This is not true yet, so there is something to do.</source>
        <translation>目前尚未满足：有事可做。</translation>
    </message>
    <message>
        <source>One or more numbers are typed</source>
        <translation>输入一个或多个数</translation>
    </message>
    <message>
        <source>Then click the cell in the picture; Esc cancels</source>
        <translation>然后点击图中的单元格；按 Esc 退出</translation>
    </message>
    <message>
        <source>should become</source>
        <translation>应变为</translation>
    </message>
    <message>
        <source>Test the task</source>
        <translation>试做此任务</translation>
    </message>
    <message>
        <source>This page alone as a student sees it; nothing typed there is kept</source>
        <translation>只显示此页，与学生看到的一样；在其中输入的内容不会保留</translation>
    </message>
    <message>
        <source>rows and columns that number %1 sees</source>
        <translation>数字 %1 看到的行和列</translation>
    </message>
    <message>
        <source>∂L/∂output of number %1</source>
        <translation>数 %1 的 ∂L/∂output</translation>
    </message>
    <message>
        <source>gradient before pooling of number %1</source>
        <translation>数 %1 在池化之前的梯度</translation>
    </message>
    <message>
        <source>∂L/∂bias of filter %1</source>
        <translation>滤波器 %1 的 ∂L/∂bias</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorModel</name>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>bias of filter %1: %2</source>
        <translation>滤波器 %1 的偏置：%2</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorPanel</name>
    <message>
        <source>Type over a number, drag it up or down, or turn the wheel on it. Shift selects; Delete sets zero.</source>
        <translation>直接输入数，上下拖动，或转动滚轮。Shift 选择；Delete 设为零。</translation>
    </message>
    <message>
        <source>batch entry</source>
        <translation>批次项</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Fill ▾</source>
        <translation>填充 ▾</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Fill the whole tensor: zeros, ramps, random numbers, named kernels</source>
        <translation>填充整个张量：零、斜坡、随机数、命名的核</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>The same random numbers again</source>
        <translation>同样的随机数再来一次</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Other random numbers</source>
        <translation>别的随机数</translation>
    </message>
    <message>
        <source>Fill the input: %1</source>
        <translation>填充输入：%1</translation>
    </message>
    <message>
        <source>Fill the filter: %1</source>
        <translation>填充滤波器：%1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>lab::ui::TensorView</name>
    <message>
        <source>Input values</source>
        <translation>输入的值</translation>
    </message>
    <message>
        <source>Filter values</source>
        <translation>滤波器的值</translation>
    </message>
    <message>
        <source>The clipboard has no table of numbers with rows of equal length</source>
        <translation>剪贴板中没有各行等长的数表</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>设为零</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Set to &amp;zero</source>
        <translation>设为零(&amp;Z)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Bias values</source>
        <translation>偏置的值</translation>
    </message>
</context>
<context>
    <name>lab::ui::TransportBar</name>
    <message>
        <source>As documented</source>
        <translation>按文档</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>按窗口</translation>
    </message>
    <message>
        <source>Phase steps</source>
        <translation>按阶段走</translation>
    </message>
    <message>
        <source>Normal steps</source>
        <translation>普通步</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>细步</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>退出全屏 (Esc)</translation>
    </message>
    <message>
        <source>Present, full screen (F5)</source>
        <translation>演示，全屏 (F5)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Present, full screen</source>
        <translation>演示，全屏</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Step number</source>
        <translation>步号</translation>
    </message>
    <message>
        <source>Type a step number and press Enter</source>
        <translation>输入步号并按 Enter</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>步骤的顺序</translation>
    </message>
    <message>
        <source>Size of a step</source>
        <translation>步的大小</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>速度 %1</translation>
    </message>
    <message>
        <source>Play all in 30 s</source>
        <translation>30 秒播完</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
</context>
<context>
    <name>lab::ui::Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
</context>
<context>
    <name>lab::ui::WhatFollows</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One number for each filter, or nothing</source>
        <translation>每个滤波器一个数，或留空</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>What each window of the output passes on</source>
        <translation>输出的每个窗口传下什么</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Pooling window</source>
        <translation>池化窗口</translation>
    </message>
    <message>
        <source>Pooling stride</source>
        <translation>池化步幅</translation>
    </message>
    <message>
        <source>Pooling padding</source>
        <translation>池化填充</translation>
    </message>
    <message>
        <source>Change the activation</source>
        <translation>更改激活</translation>
    </message>
    <message>
        <source>Change the bias</source>
        <translation>更改偏置</translation>
    </message>
    <message>
        <source>Change the pooling</source>
        <translation>更改池化</translation>
    </message>
    <message>
        <source>What happens to each number after the sum</source>
        <translation>求和之后对每个数做什么</translation>
    </message>
</context>
<context>
    <name>lab::ui::WayBackLane</name>
    <message>
        <source>How the gradient of a weight comes about</source>
        <translation>一个权重的梯度是怎么来的</translation>
    </message>
</context>
<context>
    <name>lab::ui::TargetPlane</name>
    <message>
        <source>Target of the output</source>
        <translation>输出的目标</translation>
    </message>
</context>
</TS>
