// Pages with tasks: text, an answer or a change or a click, hints, ticks. Also Predict, which asks the same way.

/// The learning platform that the page is part of; none in most pages (scorm.js).
let course = null;
let predicting = false, predictOver = false;

const lesson = {
  pages: [], about: [], page: -1, taken: new Map(),

  take(reply) {
    this.pages = reply.pages;
    this.about = [reply.note, reply.author].filter(Boolean);
    this.taken.clear();
    this.key = "conv2d-lab:" + reply.title + ":" + reply.pages.length;
    const ticks = (this.exercise ? "" : course ? course.ticks() : keep(this.key)) || "";
    this.pages.forEach((page, i) => this.taken.set(i, { done: ticks[i] === "1", tries: 0, text: "" }));
    byId("lesson-button").hidden = !this.pages.length;
    if (course && !this.pages.some((page) => page.task !== "none")) course.tell(0, 0, "");
    if (!this.pages.length) return;
    panels.tab = "lesson";
    panels.sheet = phone.matches ? "lesson" : null;
  },
  here() { return this.taken.get(this.page) || { tries: 0 }; },

  /// Whether the open page waits for an answer that must not be seen.
  hides() {
    const page = this.pages[this.page];
    return Boolean(page && page.task === "predict" && !this.here().done && !this.here().shown);
  },

  /// Whether the pages after this one are open.
  mayGoOn() { return state.skips || this.pages[this.page].task === "none" || this.here().done || this.here().shown; },

  turn(page) {
    if (page > this.page && !this.mayGoOn()) return;
    player.stop();
    takeState(engine.ask("turn", { page }), true);
  },

  tick() {
    this.here().done = true;
    if (this.exercise) return;
    const all = [...this.taken.values()];
    const ticks = all.map((one) => (one.done ? "1" : "0")).join("");
    keep(this.key, ticks);
    course?.tell(all.filter((one) => one.done).length, this.pages.filter((page) => page.task !== "none").length, ticks);
  },

  show() {
    if (!this.pages.length) return;
    const page = this.pages[this.page] || this.pages[0];
    const dots = make("ol", { class: "dots" }, this.pages.map((one, i) => make("li", {}, button(this.taken.get(i).done ? "✓" : String(i + 1), () => this.turn(i),
      { disabled: i > this.page && !this.mayGoOn(), "aria-current": i === this.page ? "page" : undefined, "aria-label": filled(words.pageOf, i + 1, this.pages.length) + (this.taken.get(i).done ? ", " + words.pageDone : "") + ": " + one.title }))));
    byId("lesson").replaceChildren(this.exercise ? this.exerciseFields() : dots, make("h2", { dir: "auto" }, page.title), make("div", { class: "text", dir: "auto" }, markdown(page.text)),
      page.task === "none" ? this.nextButton() : this.box("task", page.prompt), make("p", { class: "muted locked" }, this.locked()));
  },

  /// What the page does not let its reader do.
  locked() {
    if (this.exercise) return "";
    return [[state.takesSteps, words.fixedStep], [state.takesChanges, words.fixedNumbers], [state.tellsResults, words.hiddenAhead], [this.mayGoOn(), words.opensAfter]]
      .filter(([free]) => !free).map(([, sentence]) => sentence).join(" ");
  },

  nextButton() {
    return this.page + 1 < this.pages.length ? button(words.nextPage, () => this.turn(this.page + 1), { class: "primary next" }) : "";
  },

  /// Prompt, answer, verdict: `of` is "task" or "step".
  box(of, prompt) {
    const page = this.pages[this.page], task = of === "task";
    if (!task && !prompt) return make("div", { class: "task" }, make("p", {}, words.nothingToPredict));
    const now = task ? this.here() : predicted(view.step);
    const kind = task ? page.task : "predict";
    const over = now.done || now.shown || (!task && predictOver);
    const verdict = make("div", { class: "verdict " + (now.kind || ""), id: of + "-verdict", role: now.kind === "wrong" ? "alert" : "status" }, (now.said || []).map((line) => make("p", {}, line)));
    const box = make("div", { class: "task" }, make("h3", {}, words.yourTurn), make("div", { class: "prompt", dir: "auto" }, task ? markdown(prompt) : make("p", {}, prompt)));
    if (kind === "predict") {
      const field = make("input", { type: "text", id: of + "-answer", autocomplete: "off", autocapitalize: "off", inputmode: "text", "aria-label": words.yourAnswer, "aria-describedby": of + "-verdict",
        "aria-invalid": now.kind === "wrong" ? "true" : undefined, readonly: over });
      field.value = now.text || "";
      field.addEventListener("input", () => { now.text = field.value; });
      field.addEventListener("keydown", (event) => {
        if (event.key !== "Enter") return;
        event.preventDefault(); // it must not press the button that gets the focus
        this.check(of, now);
      });
      box.append(make("div", { class: "row answer" }, field, button(now.kind === "wrong" ? words.checkAgain : words.check, () => this.check(of, now), { class: "primary", disabled: over, id: of + "-check" }),
        button(words.showMe, () => this.showAnswer(of, now), { disabled: over, id: of + "-show" })));
    } else if (kind === "find" && !now.said) verdict.append(make("p", {}, words.clickCell));
    box.append(verdict);
    if (over) box.append(task ? this.exercise ? button(words.anotherOne, () => this.openExercise({ seed: this.exercise.seed + 1 }), { class: "primary next" }) : this.nextButton() : button(words.next, () => player.seek(view.step + 1), { class: "primary next" }));
    return box;
  },

  check(of, now) {
    if (now.done || now.shown) return;
    const reply = engine.ask("answer", { of, step: view.step, text: now.text || "" });
    if (reply.numbers === undefined) return;
    if (!reply.numbers) this.say(of, now, "wrong", [words.typeNumbers]);
    else if (reply.right) this.finish(of, now, [reply.praise && of === "task" ? reply.praise : words.right, reply.reason]);
    else {
      now.tries++;
      this.say(of, now, "wrong", [reply.hint, now.tries > 1 ? reply.begins : ""]);
    }
  },

  finish(of, now, lines) {
    now.done = of === "task" || undefined;
    if (of === "step") predictOver = true;
    if (of === "task") this.tick();
    this.say(of, now, "right", ["✓ " + lines[0], ...lines.slice(1)]);
    this.reveal();
    (byId(of === "task" ? "lesson" : "explain").querySelector(".next"))?.focus();
  },

  showAnswer(of, now) {
    const reply = engine.ask("answer", { of, step: view.step, show: true });
    now.shown = of === "task" || undefined;
    if (of === "step") predictOver = true;
    this.say(of, now, "note", [filled(words.answerIs, reply.answer), reply.reason]);
    this.reveal();
    if (reply.last !== undefined && of === "task") this.play(reply);
  },

  /// The products of the number that was asked, one after the other; then the page's own steps again.
  play({ first, last, step }) {
    const grain = state.grain, page = this.page;
    walk({ grain: "fine" });
    player.go(first, false);
    player.start(last, () => {
      if (this.page !== page) return;
      walk({ grain });
      player.go(step, false);
    });
  },

  // Exercises: lessons of one page, by the dozen.
  exercise: null,
  openExercise(change) {
    this.left = this.exercise ? this.left : engine.call("save", "{}");
    this.exercise = { topic: 0, difficulty: 0, seed: 1 + Math.floor(Math.random() * 9999), ...this.exercise, ...change };
    const { topic, difficulty, seed } = this.exercise;
    player.stop();
    const reply = engine.ask("exercise", this.exercise);
    reply.title = reply.pages[0].title = `${words.exercise} ${seed}`;
    this.take(reply);
    takeState(engine.ask("turn", {}), true);
  },
  exerciseFields() {
    return make("div", {}, choice(words.topic, words.topics, String(this.exercise.topic), (topic) => this.openExercise({ topic: Number(topic) })),
      choice(words.difficulty, words.difficulties, String(this.exercise.difficulty), (difficulty) => this.openExercise({ difficulty: Number(difficulty) })),
      make("div", { class: "row" }, button(words.anotherOne, () => this.openExercise({ seed: this.exercise.seed + 1 }), { id: "another" }),
        button(words.backToLesson, () => openText(this.left))));
  },

  /// What was hidden is shown everywhere.
  reveal() {
    showCall();
    showShapes();
    redraw();
    sayStep();
    panels.renew();
  },

  say(of, now, kind, lines) {
    now.kind = kind;
    now.said = lines.filter(Boolean);
    of === "task" ? this.show() : showExplanation();
    if (kind === "wrong") byId(of + "-answer")?.select();
  },

  /// Tasks that are done by changing the call or by a click.
  judge() {
    const page = this.pages[this.page];
    if (!page || this.here().done || (page.task !== "change" && page.task !== "find")) return;
    const reply = engine.ask("answer", { pinned: view.pinned || "" });
    if (reply.done) this.finish("task", this.here(), [reply.praise || words.right]);
    else if (page.task === "find") reply.wrong && this.say("task", this.here(), "wrong", [words.notThisOne]);
    else if (reply.wrong) this.say("task", this.here(), "wrong", [words.notAsked]);
    else this.say("task", this.here(), "", reply.changed ? [words.notThere] : []);
  },
};

let predictedStep = -1, prediction = {};
function predicted(step) {
  if (step !== predictedStep) prediction = { tries: 0, text: "" };
  predictedStep = step;
  return prediction;
}

function setPredicting(on) {
  predicting = on;
  predictOver = false;
  predictedStep = -1;
  byId("explore").setAttribute("aria-pressed", String(!on));
  byId("predict").setAttribute("aria-pressed", String(on));
  if (on) {
    player.stop();
    panels.tab = "explain";
    if (phone.matches) panels.sheet = "explain";
    panels.show();
  }
  redraw();
  sayStep();
  panels.renew();
}
byId("explore").addEventListener("click", () => setPredicting(false));
byId("predict").addEventListener("click", () => setPredicting(true));
