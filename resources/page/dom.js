// Elements. Text, whoever wrote it, becomes text nodes and nothing else.

const byId = (id) => document.getElementById(id);

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null));
  return element;
}

const button = (word, act, attributes = {}) => make("button", { type: "button", onclick: act, ...attributes }, word);

/// Spans of the engine: role colours, code, words that light up a cell.
function spans(list, light) {
  return list.map((span) => {
    if (!span.role && !span.code && !span.cell) return span.text;
    const word = make(span.code ? "code" : span.cell ? "button" : "span", { class: "word " + (span.role || "") }, span.text);
    if (span.cell) {
      word.type = "button";
      word.addEventListener("pointerenter", () => light(span.cell, false));
      word.addEventListener("pointerleave", () => light(null, false));
      word.addEventListener("focus", () => light(span.cell, false));
      word.addEventListener("blur", () => light(null, false));
      word.addEventListener("click", () => light(span.cell, true));
    }
    return word;
  });
}

/// Markup of the engine's own: formulas. Nothing of a lesson's text is in it but numbers.
function mathOf(markup) {
  const parsed = new DOMParser().parseFromString(markup, "application/xml").documentElement;
  return document.importNode(parsed, true);
}

/// One line of Markdown: code, formulas, bold, italic, {i|words} of a role; a link is its text with the address behind it.
function inline(text) {
  const parts = [];
  const pattern = /`([^`]+)`|(\$\$?)((?! )[^$]*[^$ ])\2(?!\d)|\*\*([^*]+)\*\*|\*([^*]+)\*|!?\[([^\]]*)\]\(([^)]*)\)|\\([\\`*_[\]()#>.!+${-])|\{([ifpo])\|((?:[^{}]|\{[^{}]*\})+)\}/g;
  let at = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    parts.push(text.slice(at, found.index));
    const [all, code, , formula, bold, italic, label, address, escaped, role, words] = found;
    const math = formula && engine.ask("tell", { formula }).math;
    if (code) parts.push(make("code", {}, code));
    else if (formula) parts.push(math ? mathOf(math) : all);
    else if (bold) parts.push(make("strong", {}, inline(bold)));
    else if (italic) parts.push(make("em", {}, inline(italic)));
    else if (escaped) parts.push(escaped);
    else if (role) parts.push(make("span", { class: { i: "input", f: "filter", p: "patch", o: "output" }[role] }, inline(words)));
    else parts.push(`${label} (${address})`);
    at = found.index + all.length;
  }
  parts.push(text.slice(at));
  return parts.filter((part) => part !== "");
}

/// The Markdown that lessons use: paragraphs, headings, lists, quotations, code blocks, tables.
function markdown(text) {
  const out = [];
  const lines = text.replace(/\r/g, "").split("\n");
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    const take = (test) => {
      const block = [];
      while (i < lines.length && test(lines[i])) block.push(lines[i++]);
      return block;
    };
    if (/^\s*$/.test(line)) i++;
    else if (/^```/.test(line)) {
      i++;
      out.push(make("pre", {}, make("code", {}, take((l) => !/^```/.test(l)).join("\n"))));
      i++;
    } else if (/^#{1,6} /.test(line)) out.push(make("h3", {}, inline(lines[i++].replace(/^#+ /, ""))));
    else if (/^\|/.test(line)) {
      const rows = take((l) => /^\|/.test(l)).filter((l) => !/^[|\s:-]+$/.test(l));
      const cells = (row, tag) => row.replace(/^\||\|\s*$/g, "").split("|").map((c) => make(tag, {}, inline(c.trim())));
      out.push(make("table", {}, rows.map((row, n) => make("tr", {}, cells(row, n ? "td" : "th")))));
    } else if (/^\s*([-*+]|\d+\.) /.test(line)) {
      const ordered = /^\s*\d/.test(line);
      const items = take((l) => /^\s*([-*+]|\d+\.) /.test(l) || /^\s{2,}\S/.test(l));
      out.push(make(ordered ? "ol" : "ul", {}, items.map((l) => make("li", {}, inline(l.replace(/^\s*([-*+]|\d+\.)? */, ""))))));
    } else if (/^>/.test(line))
      out.push(make("blockquote", {}, inline(take((l) => /^>/.test(l)).map((l) => l.replace(/^> ?/, "")).join(" "))));
    else out.push(make("p", {}, inline(take((l) => !/^\s*$|^```|^#{1,6} |^\||^>|^\s*([-*+]|\d+\.) /.test(l)).join(" "))));
  }
  return out;
}
