// Changing the call: a number in its cell, a keypad on phones, the fields and the text of the call; all of it undone.

const edits = {
  /// The reply is the new state; false where it was refused.
  send(request, name = "edit") {
    const reply = guarded(() => engine.ask(name, request));
    if (!reply) return false;
    if (engine.refused) {
      notice(reply.sentence);
      return false;
    }
    takeState(reply);
    return true;
  },
  undo() { this.send({}, "undo"); },
  redo() { this.send({ redo: true }, "undo"); },
};

const editing = {
  cell: null,

  open(cell, typed = "") {
    if (!editable(cell)) return;
    this.close();
    player.stop();
    const link = engine.ask("cell", { cell });
    if (link.value === undefined) return;
    this.cell = cell;
    this.before = link.value;
    this.changed = false;
    this.opener = document.activeElement;
    view.pinned = null;
    view.linked = cell;
    redraw();
    touch.matches || phone.matches ? this.openKeypad(link, typed) : this.openField(link, typed);
  },

  /// Each valid text is shown at once; the whole of it is one step of undo.
  set(text) {
    if (!text.trim() || text.trim() === "-") return true;
    const reply = engine.ask("edit", { cell: this.cell, value: text, merge: this.changed });
    if (engine.refused) return false;
    this.changed = true;
    takeState(reply);
    return true;
  },

  openField(link, typed) {
    const box = boxOf(this.cell);
    if (!box) return;
    const room = picture.getBoundingClientRect();
    const field = make("input", { id: "cell-field", type: "text", inputmode: "text", "aria-label": filled(words.edit, link.name), autocomplete: "off" });
    Object.assign(field.style, { left: box.left - room.left + "px", top: box.top - room.top + "px", width: Math.max(box.width, 44) + "px", height: box.height + "px" });
    field.value = typed || link.value;
    field.addEventListener("input", () => field.setAttribute("aria-invalid", !this.set(field.value)));
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        if (this.changed) edits.undo();
        this.close();
      } else if (event.key === "Enter" || event.key === "Tab") {
        const next = this.beside(this.cell, event.shiftKey ? -1 : 1);
        this.close();
        if (event.key === "Tab" && next) this.open(next);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
    field.addEventListener("blur", () => this.close());
    picture.append(field);
    field.focus();
    if (!typed) field.select();
    else this.set(typed);
  },

  openKeypad(link, typed) {
    const value = make("output", { id: "keypad-value" }, typed || link.value);
    const result = make("p", { id: "keypad-result", role: "status" });
    let fresh = !typed;
    const show = (text) => {
      value.textContent = text;
      const good = this.set(text);
      value.classList.toggle("wrong", !good);
      result.textContent = good ? engine.ask("cell", { cell: this.cell }).sentence || "" : words.noNumber;
    };
    const type = (key) => {
      const text = fresh ? "" : value.textContent;
      fresh = false;
      if (key === "±") show(value.textContent.startsWith("-") ? value.textContent.slice(1) : "-" + value.textContent);
      else if (key === "⌫") show(text.slice(0, -1));
      else if (key === "+1" || key === "−1") { show(String(Number(value.textContent || 0) + (key === "+1" ? 1 : -1))); fresh = true; }
      else show((text === "0" ? "" : text) + key);
    };
    const names = { "⌫": words.remove };
    const keys = ["7", "8", "9", "+1", "4", "5", "6", "−1", "1", "2", "3", "⌫", "±", "0", "."];
    const pad = byId("keypad");
    pad.setAttribute("aria-label", filled(words.edit, link.name));
    pad.replaceChildren(
      make("div", { class: "keypad-head" }, make("strong", {}, link.name), make("span", { class: "muted" }, filled(words.was, link.value)),
        button("↶", () => { edits.undo(); this.changed = false; show(this.before); }, { class: "icon", "aria-label": words.undo })),
      value, result,
      make("div", { class: "keys" }, keys.map((key) => button(key, () => type(key), { "aria-label": names[key] })),
        button(words.done, () => this.close(), { class: "primary", id: "keypad-done" })),
      make("div", { class: "row" }, button(words.nextCell, () => { const next = this.beside(this.cell, 1); this.close(); this.open(next); }),
        state.story === "forward" && words[panelOf(this.cell)] ? fillMenu(panelOf(this.cell)) : ""));
    pad.onkeydown = (event) => {
      if (event.key === "Escape" || event.key === "Enter") this.close();
      else if (/^[\d.]$/.test(event.key)) type(event.key);
      else if (event.key === "-") type("±");
      else if (event.key === "Backspace") type("⌫");
      else if (event.key === "Tab") return keepInside(pad, event);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    pad.hidden = false;
    document.body.classList.add("keying");
    byId("keypad-done").focus({ preventScroll: true });
    if (typed) show(typed);
  },

  /// Right, then down, then round.
  beside(cell, by) {
    const panel = panelOf(cell);
    const all = engine.ask("cell", {}).filter((one) => one.panel === panel).map((one) => one.id);
    return all[(all.indexOf(cell) + by + all.length) % all.length];
  },

  close() {
    if (!this.cell) return;
    const cell = this.cell;
    this.cell = null;
    byId("cell-field")?.remove();
    byId("keypad").hidden = true;
    document.body.classList.remove("keying");
    light(null, false);
    renewGrids();
    const back = byId("grids").querySelector(`[data-cell="${CSS.escape(cell)}"]`);
    if (this.opener?.closest?.("#grids") && back) setTimeout(() => byId("grids").querySelector(`[data-cell="${CSS.escape(cell)}"]`)?.focus(), 160);
  },
};
byId("undo").addEventListener("click", () => edits.undo());
byId("redo").addEventListener("click", () => edits.redo());
document.addEventListener("pointerdown", (event) => {
  if (editing.cell && !event.target.closest("#keypad, #cell-field")) editing.close();
}, true);

function keepInside(dialog, event) {
  const stops = [...dialog.querySelectorAll("button, select, input")];
  const at = stops.indexOf(document.activeElement) + (event.shiftKey ? -1 : 1);
  stops[(at + stops.length) % stops.length].focus();
  event.preventDefault();
}

function fillMenu(panel) {
  const kernels = ["box-blur", "sobel-x", "sobel-y", "laplacian", "sharpen"];
  const names = Object.keys(words.fills).filter((name) => panel === "filter" || !kernels.includes(name));
  const menu = make("select", { "aria-label": `${words[panel]}: ${words.fill}` }, make("option", { value: "" }, words.fill),
    names.map((name) => make("option", { value: name }, words.fills[name])));
  menu.addEventListener("change", () => {
    if (menu.value) edits.send({ panel, fill: menu.value });
    menu.value = "";
  });
  return menu;
}

/// Strides and dilations of the two image axes, whatever form they were written in.
function spatial(list, format) {
  if (list.length === 4) return format === "NCHW" ? [list[2], list[3]] : [list[1], list[2]];
  return list.length === 2 ? list : [list[0], list[0]];
}

function callText({ operation = "conv2d", outputShape = [], strides, dilations, padding, pads, format, after }) {
  const four = ([a, b]) => (format === "NCHW" ? `[1, 1, ${a}, ${b}]` : `[1, ${a}, ${b}, 1]`);
  const pairs = [`[${pads[0]}, ${pads[1]}]`, `[${pads[2]}, ${pads[3]}]`];
  const list = format === "NCHW" ? ["[0, 0]", "[0, 0]", ...pairs] : ["[0, 0]", ...pairs, "[0, 0]"];
  const rates = operation === "depthwise_conv2d" ? `[${dilations.join(", ")}]` : four(dilations);
  return (after && "y = ") + `tf.nn.${operation}(input, filter${operation === "depthwise_conv2d" ? "" : "s"}, ` +
    (outputShape.length ? `output_shape=[${outputShape.join(", ")}], ` : "") + `strides=${four(strides)}, padding=` +
    (padding ? JSON.stringify(padding) : `[${list.join(", ")}]`) +
    (format === "NHWC" ? "" : `, data_format="${format}"`) + (dilations.some((d) => d !== 1) ? `, dilations=${rates}` : "") + ")\n" + after;
}

function numberField(label, value, change, least = 0) {
  const field = make("input", { type: "number", min: least, max: 99, step: 1, value, "aria-label": label });
  field.addEventListener("change", () => change(Number(field.value)));
  return field;
}

function showCall() {
  const focused = document.activeElement.closest("#call") && document.activeElement.getAttribute("aria-label");
  if (lesson.hides() && state.asksCall) return byId("call").replaceChildren(make("p", {}, words.hidden));
  const call = state.call, format = call.dataFormat;
  const now = { operation: call.operation, outputShape: call.outputShape, strides: spatial(call.strides, format), dilations: spatial(call.dilations, format), padding: call.padding, pads: call.pads, format, after: call.after };
  const send = (change) => edits.send({ call: callText({ ...now, ...change }) });
  const pair = (word, name) => make("div", { class: "row" }, make("span", {}, words[word]), now[name].map((value, axis) =>
    numberField(`${words[word]}, ${axis ? words.axes.width : words.axes.height}`, value, (typed) => send({ [name]: now[name].map((old, i) => (i === axis ? typed : old)) }), 1)));
  const modes = [["VALID", "VALID"], ["SAME", "SAME"], ["", words.explicitly]];
  const text = make("textarea", { id: "call-text", spellcheck: "false", rows: call.after ? 9 : 5, "aria-label": words.callText });
  text.value = (call.after && "y = ") + call.text.replace("(", "(\n  ").replaceAll(/, (?=[a-z_]+=|filters?\b)/g, ",\n  ") + (call.after && "\n" + call.after);
  text.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) apply(); });
  const apply = () => edits.send({ call: text.value });
  const sizes = (panel, shape, names) => make("div", {}, make("h3", { class: panel }, words[panel]),
    make("div", { class: "row sizes" }, shape.map((size, axis) => make("label", {}, make("span", {}, names[axis] || ""),
      numberField(`${words[panel]}, ${names[axis] || axis}`, size, (typed) => edits.send({ panel, shape: shape.map((old, i) => (i === axis ? typed : old)) }), 1)))), fillMenu(panel));
  const axes = words.axes;
  const phases = words.phases;
  const following = [["bias", phases.bias, call.bias ? "bias_add" : "", ["bias_add"]],
    ["activation", phases.activate, call.activation, ["relu", "leaky_relu", "relu6", "sigmoid", "tanh", "softmax"]],
    ["pooling", phases.pool, call.pooling, ["max_pool2d", "avg_pool2d"]]];
  byId("call").replaceChildren(
    make("h2", {}, words.call), text, button(words.apply, apply),
    make("p", { class: "refusal", role: "alert", hidden: !state.refusal }, state.refusal || ""),
    sizes("input", call.inputShape, call.inputShape.length !== 4 ? [] : format === "NCHW" ? [axes.batch, axes.channels, axes.height, axes.width] : [axes.batch, axes.height, axes.width, axes.channels]),
    sizes("filter", call.filterShape, [axes.height, axes.width, axes.in, axes.out]),
    pair("strides", "strides"), pair("dilations", "dilations"),
    make("h3", {}, words.padding),
    make("div", { class: "modes", role: "group", "aria-label": words.padding }, modes.map(([mode, label]) => button(label, () => send({ padding: mode }), { "aria-pressed": String(call.padding === mode) }))),
    call.padding ? "" : make("div", { class: "row" }, make("span", { class: "muted" }, words.pads), call.pads.map((pad, i) =>
      numberField(`${words.pads} ${i + 1}`, pad, (typed) => send({ pads: call.pads.map((old, n) => (n === i ? typed : old)) })))),
    make("h3", {}, words.following), following.map(([follows, label, chosen, names]) =>
      choice(label, Object.fromEntries([["", words.nothing], ...names.map((name) => [name, name])]), chosen, (choice) => edits.send({ follows, choice }))),
    state.changed ? button(words.reset, () => { while (state.canUndo) edits.undo(); }) : "");
  if (focused) byId("call").querySelector(`[aria-label="${CSS.escape(focused)}"]`)?.focus();
}
