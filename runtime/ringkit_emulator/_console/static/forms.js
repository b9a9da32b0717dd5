// Forms: labelled fields, and a button whose handler gets their values by name.

import { h } from "./dom.js";

let ids = 0;
const idsByName = new Map();

function idOf(name) {
  if (!idsByName.has(name)) idsByName.set(name, `field-${++ids}`);
  return idsByName.get(name);
}

// A labelled input, select (`options`: texts, or [value, text] pairs) or text area (`lines`).
// `hint` is shown below it; other attributes are those of the element. `scope` tells fields apart that
// have the same name and label.
export function field({ name, label, scope = "", hint, options, lines, type = "text", value = "", ...rest }) {
  const id = idOf(`${scope} ${label} ${name}`);
  const described = hint ? { "aria-describedby": `${id}-hint` } : {};
  const attributes = { id, name, ...described, ...rest };
  if (type === "checkbox") {
    return h(
      "div",
      { class: "field check", key: name },
      h("input", { ...attributes, type, checked: Boolean(value) }),
      h("label", { for: id }, label),
      hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
    );
  }
  return h(
    "div",
    { class: `field ${type}`, key: name },
    h("label", { for: id }, label),
    control(attributes, { options, lines, type, value }),
    hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
  );
}

function control(attributes, { options, lines, type, value }) {
  if (options) {
    const pairs = options.map((option) => (Array.isArray(option) ? option : [option, option]));
    return h(
      "select",
      attributes,
      pairs.map(([one, text]) => h("option", { key: one, value: one, selected: one === value }, text)),
    );
  }
  if (lines) return h("textarea", { ...attributes, rows: lines, value, spellcheck: "false" });
  return h("input", { ...attributes, type, value, autocomplete: "off", spellcheck: "false" });
}

// A form. `onsubmit` gets the values by name: texts, booleans of checkboxes, arrays of files. With `clear` it is
// emptied after a success, which is what `onsubmit` returns: not undefined.
export function form({ label, submit, onsubmit, primary = true, clear = false }, ...fields) {
  return h(
    "form",
    { "aria-label": label, key: label, onsubmit: (event) => send(event, onsubmit, clear) },
    fields,
    h("button", { type: "submit", class: primary ? "primary" : "" }, submit),
  );
}

async function send(event, onsubmit, clear) {
  event.preventDefault();
  const element = event.currentTarget;
  const values = {};
  for (const one of element.elements) {
    if (one.name) values[one.name] = valueOf(one);
  }
  const result = await onsubmit(values);
  if (clear && result !== undefined) element.reset();
}

function valueOf(control) {
  if (control.type === "checkbox") return control.checked;
  return control.type === "file" ? [...control.files] : control.value;
}
