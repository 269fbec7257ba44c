// What is said beside the picture: explanation, program, shapes; tabs on wide screens, sheets on small ones.

const panels = {
  tab: "explain", sheet: null, dialect: 0, opener: null,

  get names() { return [...(lesson.pages.length ? ["lesson"] : []), "explain", "code", "shapes", "call"]; },

  open(name) {
    if (!this.names.includes(name)) return;
    this.tab = name;
    this.opener = document.activeElement;
    this.sheet = this.sheet === name ? null : name;
    this.show();
    this.renew();
  },
  /// True where a sheet was open.
  close() {
    if (!this.sheet || !phone.matches) return false;
    this.sheet = null;
    document.body.classList.remove("tall");
    this.show();
    this.opener?.focus?.();
    return true;
  },
  show() {
    document.body.dataset.tab = this.tab;
    document.body.classList.toggle("sheet", Boolean(this.sheet));
    byId("tabs").replaceChildren(...this.names.map((name) => button(words[name], () => { this.tab = name; if (this.sheet) this.sheet = name; this.show(); this.renew(); byId("tab-" + name).focus(); },
      { role: "tab", id: "tab-" + name, "aria-selected": String(this.tab === name), "aria-controls": name, tabindex: this.tab === name ? 0 : -1 })),
    button("×", () => this.close(), { class: "icon close", "aria-label": words.close }));
    for (const name of this.names) byId(name).classList.toggle("chosen", name === this.tab);
    byId("lesson").hidden = !lesson.pages.length;
    byId("open-explain").setAttribute("aria-expanded", String(this.sheet === "explain"));
    byId("open-code").setAttribute("aria-expanded", String(this.sheet === "code"));
  },
  renew() {
    if (!state) return;
    guarded(() => {
      showExplanation();
      if (byId("code").offsetParent) showCode();
    });
  },
};

byId("tabs").addEventListener("keydown", (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!by) return;
  const names = panels.names;
  const next = names[(names.indexOf(panels.tab) + by + names.length) % names.length];
  byId("tab-" + next).click();
  event.preventDefault();
  event.stopPropagation();
});
// The grip of a sheet, and the tabs below it: dragged down it closes, dragged up it takes the full height.
let gripped = null;
byId("side").addEventListener("pointerdown", (event) => { gripped = phone.matches && event.target.closest("#grip, #tabs") ? event.clientY : null; });
document.addEventListener("pointerup", (event) => {
  const down = gripped === null ? 0 : event.clientY - gripped;
  gripped = null;
  if (down < -30) document.body.classList.add("tall");
  else if (down > 30 && !document.body.classList.replace("tall", "sheet")) panels.close();
});

byId("open-explain").addEventListener("click", () => panels.open("explain"));
byId("open-code").addEventListener("click", () => panels.open("code"));
byId("lesson-button").addEventListener("click", () => panels.open("lesson"));

let said = null;
function sayStep() {
  if (view.pinned || view.linked || !state) return;
  const step = engine.ask("tell", { step: told(), hide: hiding() !== "" });
  said = step;
  byId("sentence").replaceChildren(make("strong", { class: step.role }, step.badge.replace(/^.*? {3}/, "") + ". "), ...spans(step.what, light));
}

/// Forward or a way back, and what this begins with.
let storyShown = "";
function showStory() {
  const back = state.call.operation === "conv2d_transpose", follows = state.call.after !== "";
  const now = hiding() ? "" : JSON.stringify([state.story, state.dy, state.takesChanges, back, follows, document.documentElement.lang]);
  if (now === storyShown) return;
  storyShown = now;
  if (!now) return byId("story").replaceChildren();
  const stories = back ? { forward: words.forwards, "zero-insertion": words.asConvolution }
    : { forward: words.forwards, "output-gradient": "∂L/∂output", "filter-gradient": "∂L/∂filter", "input-gradient": "∂L/∂input" };
  if (!follows && state.story !== "output-gradient") delete stories["output-gradient"];
  const choose = make("div", { class: "modes", role: "group", "aria-label": words.story }, Object.entries(stories).map(([story, name]) =>
    button(name, () => { walk({ story }); byId("story").querySelector("[aria-pressed=true]").focus(); }, { "aria-pressed": String(state.story === story) })));
  const numbers = make("textarea", { id: "dy-numbers", rows: 3, spellcheck: "false", "aria-label": words.numbersOfDy });
  let kind = state.dy;
  const send = () => edits.send({ dy: kind, numbers: numbers.value });
  const typing = make("div", { hidden: state.dy === "ones" }, make("label", { class: "muted", for: "dy-numbers" }, words.numbersOfDy), numbers, button(words.apply, send));
  const begin = choice("dY = ∂L/∂output", words.dys, state.dy, (dy) => {
    kind = dy;
    typing.hidden = dy === "ones" || dy === "one";
    typing.hidden ? send() : numbers.focus();
  });
  byId("story").replaceChildren(choose, ...(state.story === "forward" || back || !state.takesChanges ? [] : [begin, typing]));
}

function showExplanation() {
  showStory();
  const step = engine.ask("tell", { step: told(), hide: hiding() !== "" });
  const documented = step.documented && make("blockquote", {}, inline(step.documented));
  byId("told").replaceChildren(
    make("p", { class: "badge " + step.role }, step.badge),
    ...(predicting ? [lesson.box("step", step.prompt)] : []),
    ...(view.step === 0 ? lesson.about.map((text) => make("p", { class: "muted about", dir: "auto" }, text)) : []),
    make("p", {}, spans(step.what, light)),
    ...step.formulas.map((formula) => make("div", { class: "formula" }, mathOf(formula))),
    step.question ? make("p", {}, make("strong", {}, step.question), " ", spans(step.answer, light)) : "",
    step.why.length ? make("p", {}, spans(step.why, light)) : "", documented || "");
}

function showCode() {
  if (hiding()) return byId("code").replaceChildren(make("p", {}, words.hidden));
  const names = ["NumPy", "TensorFlow", "Keras", "PyTorch"];
  const code = engine.ask("tell", { step: view.step, dialect: panels.dialect });
  const choose = make("div", { class: "modes", role: "radiogroup", "aria-label": words.dialects }, names.map((name, i) =>
    button(name, () => { panels.dialect = i; showCode(); byId("code").querySelector("[aria-checked=true]").focus(); }, { role: "radio", "aria-checked": String(panels.dialect === i) })));
  if (code.refusal) return byId("code").replaceChildren(choose, make("p", {}, code.refusal));
  const lines = code.text.replace(/\n$/, "").split("\n").map((line, n) =>
    make("span", { class: "line", "aria-current": n === code.line ? "step" : undefined }, line + "\n"));
  byId("code").replaceChildren(choose, make("pre", { tabindex: 0, role: "group", "aria-label": names[panels.dialect] }, make("code", {}, lines)),
    make("table", { class: "variables" }, code.variables.map((variable) => make("tr", { class: variable.result ? "output" : "" }, make("th", { scope: "row" }, variable.name), make("td", {}, variable.value)))));
  const pre = byId("code").querySelector("pre"), line = pre.querySelector("[aria-current]");
  if (line) pre.scrollTop = line.offsetTop - pre.clientHeight / 2;
}

function showShapes() {
  const shape = (name) => state.shapes.find((one) => one.name === name).sizes.join(", ");
  const hides = lesson.hides() && (state.asksSizes || state.asksCall);
  const line = ["input", "output"].map((name) => `[${shape(name)}]`);
  byId("shapes-line").textContent = hides ? "" : (state.call.operation === "conv2d_transpose" ? line.reverse() : line).join(" → ");
  if (hides) return byId("shapes").replaceChildren(make("p", {}, words.hidden));
  byId("shapes").replaceChildren(make("h2", {}, words.shapes), make("table", {}, state.shapes.map((shape) =>
    make("tr", {}, make("th", { scope: "row", class: shape.role }, shape.name), make("td", {}, `[${shape.sizes.join(", ")}]`)))),
    ...state.sizes.map((formula) => make("div", { class: "formula" }, mathOf(formula))),
    ...[...state.cost, ...state.remarks].map((sentence) => make("p", { class: "muted" }, sentence)));
}
