// Every word of the page. Those of other languages stand in the bundle, by the English ones; the engine has its share.

let translations = {};
const qsTranslate = (context, text) => translations[text] || text;
const filled = (text, ...parts) => text.replace(/%(\d)/g, (all, digit) => parts[digit - 1]);

const wordsNow = () => ({
  skip: qsTranslate("Page", "Skip to the picture"),
  explore: qsTranslate("Page", "Explore"),
  predict: qsTranslate("Page", "Predict"),
  lesson: qsTranslate("Page", "Lesson"),
  undo: qsTranslate("Page", "Undo"),
  redo: qsTranslate("Page", "Redo"),
  more: qsTranslate("Page", "More"),
  windowLane: qsTranslate("Page", "Window"),
  matrixLane: qsTranslate("Page", "Matrix"),
  explain: qsTranslate("Page", "Explain"),
  code: qsTranslate("Page", "Code"),
  shapes: qsTranslate("Page", "Shapes"),
  call: qsTranslate("Page", "Call"),
  first: qsTranslate("Page", "First step"),
  back: qsTranslate("Page", "Step back"),
  play: qsTranslate("Page", "Play"),
  pause: qsTranslate("Page", "Pause"),
  forward: qsTranslate("Page", "Step forward"),
  last: qsTranslate("Page", "Last step"),
  player: qsTranslate("Page", "Player"),
  step: qsTranslate("Page", "Step"),
  stepOf: qsTranslate("Page", "Step %1 of %2"),
  phases: {
    call: qsTranslate("Page", "The call"),
    flatten: qsTranslate("Page", "Flatten"),
    extract: qsTranslate("Page", "Extract"),
    multiply: qsTranslate("Page", "Multiply"),
    reshape: qsTranslate("Page", "Reshape"),
    bias: qsTranslate("Page", "+ bias"),
    activate: qsTranslate("Page", "Activation"),
    pool: qsTranslate("Page", "Pooling"),
  },
  speed: qsTranslate("Page", "Speed"),
  order: qsTranslate("Page", "Order"),
  orders: { documented: qsTranslate("Page", "As documented"), window: qsTranslate("Page", "Window by window") },
  grain: qsTranslate("Page", "Grain"),
  grains: {
    phase: qsTranslate("Page", "Phase by phase"),
    normal: qsTranslate("Page", "Step by step"),
    fine: qsTranslate("Page", "Number by number"),
  },
  colours: qsTranslate("Page", "Colours"),
  colourModes: {
    roles: qsTranslate("Page", "By role"),
    values: qsTranslate("Page", "By value"),
    reads: qsTranslate("Page", "By how often it is read"),
  },
  theme: qsTranslate("Page", "Theme"),
  themes: {
    system: qsTranslate("Page", "As the system"),
    light: qsTranslate("Page", "Light"),
    dark: qsTranslate("Page", "Dark"),
    contrast: qsTranslate("Page", "High contrast"),
  },
  download: qsTranslate("Page", "Download lesson"),
  copyLink: qsTranslate("Page", "Copy link"),
  linkCopied: qsTranslate("Page", "The link is copied. It holds the whole lesson as it is now."),
  linkTooLong: qsTranslate("Page", "This lesson is too large for a link. Download it instead."),
  linkBroken: qsTranslate("Page", "The link holds no lesson that can be read. The page's own lesson is shown."),
  print: qsTranslate("Page", "Print"),
  present: qsTranslate("Page", "Full screen"),
  reset: qsTranslate("Page", "Start again"),
  fill: qsTranslate("Page", "Fill…"),
  fills: {
    zeros: qsTranslate("Page", "Zeros"),
    ones: qsTranslate("Page", "Ones"),
    ramp: qsTranslate("Page", "0, 1, 2, …"),
    random: qsTranslate("Page", "Random"),
    impulse: qsTranslate("Page", "One 1 in the middle"),
    "box-blur": qsTranslate("Page", "Box blur"),
    "sobel-x": "Sobel x",
    "sobel-y": "Sobel y",
    laplacian: "Laplace",
    sharpen: qsTranslate("Page", "Sharpen"),
  },
  input: qsTranslate("Page", "Input"),
  filter: qsTranslate("Page", "Filter"),
  axes: {
    batch: qsTranslate("Page", "batch"),
    height: qsTranslate("Page", "height"),
    width: qsTranslate("Page", "width"),
    channels: qsTranslate("Page", "channels"),
    in: qsTranslate("Page", "in"),
    out: qsTranslate("Page", "out"),
  },
  strides: qsTranslate("Page", "Strides"),
  dilations: qsTranslate("Page", "Dilations"),
  padding: qsTranslate("Page", "Padding"),
  explicitly: qsTranslate("Page", "Explicit"),
  pads: qsTranslate("Page", "top, bottom, left, right"),
  callText: qsTranslate("Page", "The call as text"),
  following: qsTranslate("Page", "What follows"),
  nothing: qsTranslate("Page", "nothing"),
  story: qsTranslate("Page", "Story"),
  forwards: qsTranslate("Page", "Forward"),
  dys: {
    ones: qsTranslate("Page", "ones"),
    one: qsTranslate("Page", "1 at one place"),
    values: qsTranslate("Page", "typed…"),
    target: qsTranslate("Page", "error to a target…"),
  },
  numbersOfDy: qsTranslate("Page", "Its numbers, row by row"),
  apply: qsTranslate("Page", "Apply"),
  dialects: qsTranslate("Page", "Language of the code"),
  notYet: qsTranslate("Page", "not there yet"),
  edit: qsTranslate("Page", "Change %1"),
  was: qsTranslate("Page", "was %1"),
  done: qsTranslate("Page", "Done"),
  nextCell: qsTranslate("Page", "Next cell"),
  remove: qsTranslate("Page", "Delete"),
  noNumber: qsTranslate("Page", "This is not a number."),
  yourTurn: qsTranslate("Page", "Your turn"),
  yourAnswer: qsTranslate("Page", "Your answer"),
  check: qsTranslate("Page", "Check"),
  checkAgain: qsTranslate("Page", "Check again"),
  showMe: qsTranslate("Page", "Show me"),
  answerIs: qsTranslate("Page", "The answer is %1."),
  right: qsTranslate("Page", "Right."),
  typeNumbers: qsTranslate("Page", "Type numbers, separated by spaces or commas."),
  clickCell: qsTranslate("Page", "Click the cell in the picture."),
  notThisOne: qsTranslate("Page", "Not this one."),
  notThere: qsTranslate("Page", "Not there yet."),
  notAsked: qsTranslate("Page", "That is not what was to be changed. Undo it and read the task again."),
  nothingToPredict: qsTranslate("Page", "Nothing to predict at this step. Go on to the next one."),
  next: qsTranslate("Page", "Next"),
  nextPage: qsTranslate("Page", "Next page"),
  pageOf: qsTranslate("Page", "Page %1 of %2"),
  pageDone: qsTranslate("Page", "done"),
  close: qsTranslate("Page", "Close"),
  crashed: qsTranslate("Page", "The engine stopped at something it could not do. The last good state is shown again."),
  refused: qsTranslate("Page", "The lesson cannot be read: %1"),
  hidden: qsTranslate("Page", "The result is hidden while you predict it."),
  name: qsTranslate("Page", "Name"),
  date: qsTranslate("Page", "Date"),
  language: qsTranslate("Page", "Language"),
  exercise: qsTranslate("Page", "Exercise"),
  anotherOne: qsTranslate("Page", "Another one"),
  backToLesson: qsTranslate("Page", "Back to the lesson"),
  topic: qsTranslate("Page", "Topic"),
  topics: [
    qsTranslate("Page", "an output number"),
    qsTranslate("Page", "a row of the virtual tensor"),
    qsTranslate("Page", "a weight's place in the filter matrix"),
    qsTranslate("Page", "the output's shape"),
    qsTranslate("Page", "SAME's zeros"),
  ],
  difficulty: qsTranslate("Page", "Difficulty"),
  difficulties: [qsTranslate("Page", "easy"), qsTranslate("Page", "medium"), qsTranslate("Page", "hard")],
  answers: qsTranslate("Page", "Answers"),
  printAnswers: qsTranslate("Page", "Print with answers"),
});
let words = wordsNow();

/// {"English": "translation", …} of a language; empty for English and for what the program does not speak.
const tableOf = (language) => language === "en" ? {} : Object.fromEntries((bundle.words[language] || []).slice(1)
  .map((text, i) => [bundle.words.en[i + 1], text]).filter(([, text]) => text));

/// From now on in these words.
function speak(table) {
  translations = table;
  words = wordsNow();
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = words[element.dataset.word];
  for (const element of document.querySelectorAll("[data-name]")) {
    element.setAttribute("aria-label", words[element.dataset.name]);
    element.title = words[element.dataset.name];
  }
  byId("player").setAttribute("aria-label", words.player);
  byId("bar").dataset.paper = `${words.name}: ____________________    ${words.date}: ____________`;
  byId("slider").setAttribute("aria-label", words.step);
}
