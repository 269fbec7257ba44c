// The page as a whole: it starts the engine, opens the lesson, and does what the menu offers.

let engine = null, state = null, good = byId("file").textContent;

/// Kept on the device where the browser allows it.
function keep(key, value) {
  try {
    if (value === undefined) return localStorage.getItem(key);
    localStorage.setItem(key, value);
  } catch {
    return null;
  }
}

let noticeTimer = 0;
function notice(text) {
  byId("notice").textContent = text;
  byId("notice").hidden = false;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => { byId("notice").hidden = true; }, 8000);
}

/// A trap inside the engine costs what was typed last: a new one opens the last good lesson, and the page stays.
function guarded(act) {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error;
    const page = lesson.page;
    engine.start();
    engine.open(good);
    takeState(engine.ask("turn", { page }));
    notice(words.crashed);
    return undefined;
  }
}

/// After an edit, a turned page, another walk. `turned`: the step is the page's own.
function takeState(reply, turned = false) {
  state = reply;
  lesson.page = reply.page;
  if (turned) {
    view.step = Math.min(reply.step, reply.last);
    view.colours = reply.valueColours ? "values" : "roles";
    view.pinned = view.linked = null;
    view.flight = 1;
  }
  view.step = Math.min(view.step, reply.last);
  document.body.classList.toggle("refused", Boolean(reply.refusal));
  if (reply.refusal || reply.noWayBack) notice(reply.refusal || reply.noWayBack);
  else byId("notice").hidden = true;
  byId("call").inert = !reply.takesChanges;
  byId("undo").disabled = !reply.canUndo;
  document.body.classList.toggle("canundo", reply.canUndo);
  byId("redo").disabled = !reply.canRedo;
  showPhases();
  showPlace();
  if (turned) lesson.show();
  lesson.judge();
  panels.show();
  renewPanels();
  redraw();
  renewGrids();
  if (!editing.cell) sayStep();
  if (turned || !reply.refusal) saveSoon();
}

let renewing = 0;
/// What stands beside the picture follows once a frame, after it.
function renewPanels() {
  if (!renewing) renewing = requestAnimationFrame(() => { renewing = 0; showCall(); showShapes(); panels.renew(); });
}

let saving = 0;
function saveSoon() {
  clearTimeout(saving);
  saving = setTimeout(() => guarded(() => { good = engine.call("save", "{}"); }), 1000);
}

function openText(text) {
  lesson.exercise = null;
  const reply = engine.open(text);
  if (engine.refused) return reply;
  document.title = reply.title || "tf.nn.conv2d";
  byId("title").textContent = reply.title || "tf.nn.conv2d";
  lesson.take(reply);
  takeState(engine.ask("turn", {}), true);
  return null;
}

// The menu
function choice(word, options, chosen, change) {
  const list = make("select", {}, Object.entries(options).map(([value, label]) => make("option", { value, selected: value === chosen }, label)));
  list.addEventListener("change", () => change(list.value));
  return make("label", {}, make("span", {}, word), list);
}

function tickBox(id, word, on, change) {
  return make("label", {}, make("span", {}, word), make("input", { type: "checkbox", id, checked: on, onchange: (event) => change(event.target.checked) }));
}

function setTheme(theme) {
  view.theme = theme;
  keep("conv2d-lab:theme", theme);
  document.documentElement.dataset.theme = themeNow();
  redraw();
}

/// The engine, the fixed words, and all that was said.
function setLanguage(language) {
  keep("conv2d-lab:language", language);
  document.documentElement.lang = language;
  engine.words = tableOf(language);
  engine.ask("translate", engine.words);
  speak(engine.words);
  takeState(engine.ask("turn", {}));
  lesson.show();
  player.showButton();
  toggleMenu(true);
}

function showMenu() {
  byId("menu").replaceChildren(
    choice(words.order, words.orders, state.order, (order) => walk({ order })),
    choice(words.grain, words.grains, state.grain, (grain) => walk({ grain })),
    choice(words.speed, { 0.5: "0.5×", 1: "1×", 2: "2×", 4: "4×", 16: "16×" }, String(player.speed), (speed) => { player.speed = Number(speed); }),
    choice(words.colours, words.colourModes, view.colours, (colours) => { view.colours = colours; redraw(); }),
    choice(words.theme, words.themes, view.theme, setTheme),
    choice(words.language, Object.fromEntries(Object.entries(bundle.words).map(([tag, list]) => [tag, list[0]])), document.documentElement.lang, setLanguage),
    state.call.bias ? tickBox("bias-row", words.biasRow, view.biasRow, (on) => { view.biasRow = on; redraw(); }) : "",
    tickBox("letters", words.letters, keep("conv2d-lab:letters") !== "off", (on) => keep("conv2d-lab:letters", on ? "on" : "off")),
    button(words.download, download, { id: "download" }), button(words.copyLink, copyLink, { id: "copy-link" }),
    button(words.print, () => window.print(), { id: "print" }),
    lesson.pages.length && !lesson.exercise ? button(words.printAnswers, printAnswers, { id: "print-answers" }) : "", button(words.exercise, () => { toggleMenu(false); lesson.openExercise({}); }, { id: "exercise" }), button(words.present, present, { id: "present" }));
}

function walk(change) {
  takeState(engine.ask("turn", change));
}

function toggleMenu(open = byId("menu").hidden) {
  if (open) showMenu();
  byId("menu").hidden = !open;
  byId("more").setAttribute("aria-expanded", String(open));
}
byId("more").addEventListener("click", () => toggleMenu());
byId("menu").addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  toggleMenu(false);
  byId("more").focus();
  event.stopPropagation();
});
document.addEventListener("pointerdown", (event) => { if (!event.target.closest("#menu, #more")) toggleMenu(false); });

function download() {
  const blob = new Blob([engine.call("save", "{}")], { type: "application/x-conv2d-lab+json" });
  const link = make("a", { href: URL.createObjectURL(blob), download: (document.title.replace(/[^\p{L}\p{N}]+/gu, "_") || "lesson") + ".conv2d" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const longestLink = 8192;
async function lessonLink() {
  const packed = new Blob([engine.call("save", "{}")]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const text = btoa(String.fromCharCode(...bytes.subarray(0, longestLink))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return bytes.length > longestLink || text.length > longestLink ? null : location.href.replace(/#.*/, "") + "#l=" + text;
}

async function copyLink() {
  const link = await lessonLink();
  if (!link) return notice(words.linkTooLong);
  location.hash = link.slice(link.indexOf("#"));
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    const field = make("textarea", {}, link);
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
  notice(words.linkCopied);
}

/// The lesson in the address, if there is one: a stranger's, so bounded before it is read.
async function linkedLesson() {
  const packed = /^#l=([\w-]+)$/.exec(location.hash);
  if (!packed || packed[1].length > longestLink) return null;
  const reader = new Blob([fromBase64(packed[1].replaceAll("-", "+").replaceAll("_", "/"))]).stream()
    .pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > 1 << 20) throw new RangeError();
    parts.push(part.value);
  }
  return new Blob(parts).text();
}

function present() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.();
}
document.addEventListener("fullscreenchange", () => document.body.classList.toggle("presenting", Boolean(document.fullscreenElement)));

// Paper: outside lessons the call stands under the picture; the answers of a lesson come on a last sheet, on request.
let answersAsked = false;
function printAnswers() {
  answersAsked = true;
  window.print();
}

function answerSheet() {
  const { page } = lesson, { order, grain } = state;
  const sheet = lesson.pages.map((one, i) => {
    engine.ask("turn", { page: i });
    const reply = one.task === "predict" ? engine.ask("answer", { of: "task", show: true }) : {};
    return reply.answer === undefined ? "" : make("div", {}, make("h3", {}, `${i + 1} · ${one.title}`), markdown(one.prompt), make("p", {}, make("strong", {}, reply.answer), " ", reply.reason));
  });
  engine.ask("turn", { page, order, grain });
  return make("div", { class: "answers" }, make("h2", {}, words.answers), sheet);
}

function layPaper(on, answers = answersAsked) {
  printing = on;
  byId("paper").replaceChildren(!on ? "" : answers ? answerSheet() : lesson.pages.length ? "" : make("pre", {}, byId("call-text").value));
  if (on && !lesson.pages.length) showCode();
  answersAsked = on && answersAsked;
  draw();
}
window.addEventListener("beforeprint", () => layPaper(true));
window.addEventListener("afterprint", () => layPaper(false));
for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"])
  matchMedia(query).addEventListener("change", () => setTheme(view.theme));
phone.addEventListener("change", () => { panels.show(); panels.renew(); });

/// In an iframe: how high the page would like to be, for whoever embeds it.
function tellHeight() {
  if (window.parent !== window) window.parent.postMessage({ conv2dLab: { height: Math.max(document.documentElement.scrollHeight, 640) } }, "*");
}

async function begin() {
  view.theme = keep("conv2d-lab:theme") || "system";
  document.documentElement.dataset.theme = themeNow();
  try {
    const chosen = keep("conv2d-lab:language");
    if (bundle.words[chosen]) document.documentElement.lang = chosen;
    const table = tableOf(document.documentElement.lang);
    speak(table);
    engine = await Engine.of(bundle.module, table);
  } catch {
    return failed();
  }
  shown = picture.querySelector("svg");
  let linked = null, broken = false;
  try {
    linked = await linkedLesson();
  } catch {
    broken = true;
  }
  const refusal = guarded(() => (linked ? openText(linked) : undefined));
  if (refusal !== null) {
    const own = openText(byId("file").textContent);
    if (own) return notice(filled(words.refused, own.sentence));
    if (linked || broken) notice(words.linkBroken);
  }
  document.body.classList.remove("waiting");
  draw();
  document.body.dataset.ready = "yes";
  performance.mark("ready");
  tellHeight();
}

/// For the browser's console and for tests.
window.conv2dLab = {
  view, player, panels, lesson, edits, editing, draw, forget, guarded, setTheme, setLanguage, lessonLink, openText, layPaper, pacing, zoomTo, callText,
  get engine() { return engine; },
  get state() { return state; },
};
begin();
