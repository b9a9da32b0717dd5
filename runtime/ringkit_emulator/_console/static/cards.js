// Adaptive cards: elements and actions of the versions 1.0 to 1.3, as descriptions of elements.
//
// `card(content, { id, submit })` describes a card; `submit(values, position)` gets what was entered
// and which of the buttons that submit was pressed, counted from 0 in the order of the card.

import { h } from "./dom.js";
import { redraw } from "./page.js";
import { isSafe, link, richText } from "./rich_text.js";

// Which cards are shown by Action.ShowCard, and which elements were toggled, by card.
const shownCards = new Map();
const toggled = new Map();

export function card(content, { id, label, submit }) {
  const buttons = [...objects(content)].filter((one) => one.type === "Action.Submit");
  const visible = (name) => [...objects(content)].find((one) => one.id === name)?.isVisible !== false;
  const context = { id, path: "", visible, submit: (form, action) => send(form, buttons.indexOf(action), submit) };
  return h(
    "form",
    { class: "adaptive-card", key: id, "aria-label": label, novalidate: true, onsubmit: (event) => event.preventDefault() },
    body(content, context),
  );
}

// All objects in a card, outermost first: the order in which the emulator counts buttons.
function* objects(value) {
  if (Array.isArray(value)) for (const one of value) yield* objects(one);
  else if (value !== null && typeof value === "object") {
    yield value;
    for (const member of Object.values(value)) yield* objects(member);
  }
}

function body(content, context) {
  const elements = list(content.body);
  const found = elements.map((one, number) => element(one, inner(context, `body${number}`)));
  const nothing = !elements.length && !list(content.actions).length;
  return [nothing && h("p", { class: "note" }, content.fallbackText ?? "An empty card"), found, actions(content.actions, context)];
}

// What an app posts may be anything: an element that cannot be described says so, and others are shown.
function element(one, context) {
  try {
    return described(one, context);
  } catch (error) {
    return h("p", { class: "element note", key: context.path }, `[${one.type}: ${error.message}]`);
  }
}

const list = (value) => (Array.isArray(value) ? value.filter((one) => one !== null && typeof one === "object") : []);
const inner = (context, name) => ({ ...context, path: `${context.path}/${name}` });
const word = (value, known, other = "") => {
  const text = String(value ?? "").toLowerCase();
  return known.includes(text) ? text : other;
};

function described(one, context) {
  const describe = Object.hasOwn(ELEMENTS, one.type) ? ELEMENTS[one.type] : null;
  if (!describe) return unknown(one, context);
  const hidden = !isVisible(one, context);
  const spacing = word(one.spacing, ["none", "small", "default", "medium", "large", "extralarge", "padding"], "default");
  const classes = ["element", `spacing-${spacing}`, one.separator === true && "separated"].filter(Boolean).join(" ");
  const content = describe(one, context);
  if (content === null) return null;
  return h("div", { class: classes, key: context.path, hidden }, content);
}

function isVisible(one, context) {
  const changed = toggled.get(context.id)?.get(one.id);
  return changed ?? one.isVisible !== false;
}

function unknown(one, context) {
  if (one.fallback === "drop") return null;
  if (one.fallback !== null && typeof one.fallback === "object") return element(one.fallback, context);
  return h("p", { class: "element note", key: context.path }, `[${one.type}]`);
}

const SIZES = ["small", "default", "medium", "large", "extralarge"];
const TONES = ["default", "dark", "light", "accent", "good", "warning", "attention"];
const ALIGNMENTS = ["left", "center", "right"];

function textClasses(one) {
  return [
    `size-${word(one.size, SIZES, "default")}`,
    `tone-${word(one.color, TONES, "default")}`,
    `align-${word(one.horizontalAlignment, ALIGNMENTS, "left")}`,
    word(one.weight, ["bolder", "lighter"]),
    one.isSubtle === true && "subtle",
    word(one.fontType, ["monospace"]),
  ]
    .filter(Boolean)
    .join(" ");
}

const ELEMENTS = {
  TextBlock: (one) =>
    h("p", { class: `text ${textClasses(one)} ${one.wrap === true ? "" : "single"}` }, richText(one.text)),
  RichTextBlock: (one, context) =>
    h(
      "p",
      { class: `text ${textClasses(one)}` },
      (Array.isArray(one.inlines) ? one.inlines : []).map((run, number) => textRun(run, inner(context, `run${number}`))),
    ),
  Image: (one, context) => selectable(one, context, image(one)),
  ImageSet: (one) => h("div", { class: "images" }, list(one.images).map((each) => image({ size: one.imageSize, ...each }))),
  Media: (one) => media(one),
  Container: (one, context) =>
    selectable(one, context, h("div", { class: `container ${style(one)}` }, list(one.items).map((each, number) => element(each, inner(context, `item${number}`))))),
  ColumnSet: (one, context) =>
    selectable(one, context, h("div", { class: `columns ${style(one)}` }, list(one.columns).map((each, number) => column(each, inner(context, `column${number}`))))),
  FactSet: (one) =>
    h("dl", { class: "facts" }, list(one.facts).flatMap((fact, number) => [h("dt", { key: `t${number}` }, richText(fact.title)), h("dd", { key: `v${number}` }, richText(fact.value))])),
  ActionSet: (one, context) => actions(one.actions, context),
  "Input.Text": (one, context) => labelled(one, context, (attributes) => inputText(one, attributes)),
  "Input.Number": (one, context) =>
    labelled(one, context, (attributes) => h("input", { ...attributes, type: "number", min: one.min, max: one.max, step: "any", value: one.value ?? "", placeholder: one.placeholder })),
  "Input.Date": (one, context) => labelled(one, context, (attributes) => h("input", { ...attributes, type: "date", min: one.min, max: one.max, value: one.value ?? "" })),
  "Input.Time": (one, context) => labelled(one, context, (attributes) => h("input", { ...attributes, type: "time", min: one.min, max: one.max, value: one.value ?? "" })),
  "Input.Toggle": (one, context) => toggle(one, context),
  "Input.ChoiceSet": (one, context) => choices(one, context),
};

const style = (one) => {
  const known = word(one.style, ["emphasis", "good", "attention", "warning", "accent"]);
  return known ? `filled ${known}` : "";
};

function textRun(run, context) {
  if (typeof run === "string") return run;
  if (run === null || typeof run !== "object") return null;
  const marks = [textClasses(run), run.italic && "italic", run.underline && "underline", run.strikethrough && "strike", run.highlight && "marked"];
  const text = h("span", { class: marks.filter(Boolean).join(" ") }, String(run.text ?? ""));
  return selectable(run, context, text);
}

// The page loads nothing from elsewhere: other images are shown by their names.
function image(one) {
  const size = word(one.size, ["auto", "stretch", "small", "medium", "large"], "auto");
  const classes = `size-${size} align-${word(one.horizontalAlignment, ALIGNMENTS, "left")} ${word(one.style, ["person"])}`;
  const alt = String(one.altText ?? "");
  const url = String(one.url ?? "");
  const pixels = /^\d+px$/.test(one.width) ? { width: one.width } : {};
  if (/^data:image\/(png|jpeg|gif|webp);/i.test(url)) return h("img", { class: `picture ${classes}`, src: url, alt, style: pixels });
  return h("span", { class: `picture elsewhere ${classes}`, role: "img", "aria-label": alt || "Image", title: url, style: pixels }, alt || hostOf(url));
}

function hostOf(url) {
  try {
    return new URL(url).host || "Image";
  } catch {
    return "Image";
  }
}

function media(one) {
  const [source] = list(one.sources);
  const text = one.altText ?? source?.mimeType ?? "Media";
  return h("p", {}, isSafe(source?.url) ? link(source.url, `▶ ${text}`) : `▶ ${text}`);
}

function column(one, context) {
  const width = one.width;
  const grow = typeof width === "number" ? String(width) : /^\d+$/.test(width) ? width : null;
  const flex = width === "auto" ? "0 1 auto" : /^\d+px$/.test(width) ? `0 0 ${width}` : `${grow ?? 1} 1 0`;
  const align = { center: "center", bottom: "flex-end" }[word(one.verticalContentAlignment, ["center", "bottom"])];
  const items = list(one.items).map((each, number) => element(each, inner(context, `item${number}`)));
  return h(
    "div",
    { class: `column ${style(one)}`, key: context.path, style: { flex, ...(align ? { "justify-content": align } : {}) }, hidden: !isVisible(one, context) },
    selectable(one, context, items),
  );
}

function selectable(one, context, content) {
  const action = one.selectAction;
  if (action === null || typeof action !== "object") return content;
  if (action.type === "Action.OpenUrl") return isSafe(action.url) ? link(action.url, content) : content;
  return h("button", { type: "button", class: "selectable", onclick: (event) => perform(action, context, event) }, content);
}

// Inputs

function labelled(one, context, describe) {
  const id = `${context.id}${context.path}`;
  const label = one.label ?? one.placeholder ?? one.id ?? "Input";
  const error = one.errorMessage ?? "This is required, or not as it should be.";
  return h(
    "div",
    { class: "field" },
    h("label", { for: id, class: one.label ? "" : "hidden" }, String(label), one.isRequired === true && " *"),
    describe({ id, name: one.id, required: one.isRequired === true, autocomplete: "off", "data-error": error }),
    h("p", { class: "input-error", hidden: true }, String(error)),
  );
}

function inputText(one, attributes) {
  const shared = { ...attributes, maxlength: one.maxLength, placeholder: one.placeholder, value: one.value ?? "" };
  if (one.isMultiline === true) return h("textarea", { ...shared, rows: 3 });
  const type = word(one.style, ["email", "tel", "url", "password"], "text");
  return h("input", { ...shared, type, pattern: one.regex });
}

function toggle(one, context) {
  const id = `${context.id}${context.path}`;
  const on = String(one.valueOn ?? "true");
  return h(
    "div",
    { class: "field check" },
    h("input", { id, type: "checkbox", name: one.id, value: on, "data-off": String(one.valueOff ?? "false"), checked: one.value === on, required: one.isRequired === true }),
    h("label", { for: id }, richText(one.title)),
  );
}

function choices(one, context) {
  const several = one.isMultiSelect === true;
  const given = String(one.value ?? "").split(",");
  const found = list(one.choices).map((choice) => ({ title: String(choice.title ?? choice.value), value: String(choice.value) }));
  if (one.style !== "expanded" && !several) {
    const options = one.value === undefined ? [{ title: one.placeholder ?? "", value: "" }, ...found] : found;
    return labelled(one, context, (attributes) =>
      h("select", attributes, options.map((choice) => h("option", { key: choice.value, value: choice.value, selected: choice.value === given[0] }, choice.title))),
    );
  }
  return h(
    "fieldset",
    { class: "choices" },
    h("legend", { class: one.label ? "" : "hidden" }, String(one.label ?? one.id)),
    found.map((choice, number) => {
      const id = `${context.id}${context.path}/${number}`;
      return h(
        "div",
        { class: "field check", key: number },
        h("input", { id, type: several ? "checkbox" : "radio", name: one.id, value: choice.value, "data-several": several, checked: given.includes(choice.value), required: one.isRequired === true && !several }),
        h("label", { for: id }, choice.title),
      );
    }),
  );
}

// What was entered, by the ids of the inputs, as the platform sends it.
function entered(form) {
  const values = {};
  for (const control of form.elements) {
    if (!control.name || control.tagName === "BUTTON" || control.tagName === "FIELDSET") continue;
    if (control.dataset.several !== undefined) {
      const others = values[control.name] ?? "";
      values[control.name] = control.checked ? [others, control.value].filter(Boolean).join(",") : others;
    } else if (control.type === "radio") {
      values[control.name] = control.checked ? control.value : (values[control.name] ?? "");
    } else if (control.type === "checkbox") {
      values[control.name] = control.checked ? control.value : control.dataset.off;
    } else values[control.name] = control.value;
  }
  return values;
}

function send(form, position, submit) {
  let first = null;
  for (const control of form.elements) {
    if (!control.name || control.closest("[hidden]")) continue;
    const right = control.checkValidity();
    const note = control.parentElement.querySelector(".input-error");
    if (note) note.hidden = right;
    control.setAttribute("aria-invalid", String(!right));
    if (!right) first ??= control;
  }
  if (first) first.focus();
  else submit(entered(form), position);
}

// Actions

function actions(found, context) {
  const buttons = list(found);
  if (!buttons.length) return null;
  const cards = buttons.filter((one) => one.type === "Action.ShowCard");
  return [
    h("div", { class: "buttons element", key: `${context.path}/actions` }, buttons.map((one, number) => button(one, context, number))),
    cards
      .filter((one) => isShown(context, buttons.indexOf(one)))
      .map((one) => h("div", { class: "container filled emphasis element", key: `${context.path}/shown` }, body(one.card ?? {}, inner(context, `card${buttons.indexOf(one)}`)))),
  ];
}

// One card at a time, with those that it is in.
const keyOf = (context, number) => `${context.path}/card${number}`;
const isShown = (context, number) => `${shownCards.get(context.id) ?? ""}/`.startsWith(`${keyOf(context, number)}/`);

function button(one, context, number) {
  const text = String(one.title ?? String(one.type).replace("Action.", ""));
  if (one.type === "Action.OpenUrl") {
    return isSafe(one.url) ? h("a", { class: "button", href: one.url, target: "_blank", rel: "noopener noreferrer", title: one.url, key: number }, text) : null;
  }
  const expanded = one.type === "Action.ShowCard" ? String(isShown(context, number)) : null;
  const kind = { positive: "primary", destructive: "danger" }[word(one.style, ["positive", "destructive"])] ?? "";
  return h(
    "button",
    { type: "button", key: number, class: kind, "aria-expanded": expanded, onclick: (event) => perform(one, context, event, number) },
    text,
  );
}

function perform(action, context, event, number) {
  if (action.type === "Action.Submit") context.submit(event.currentTarget.form, action);
  else if (action.type === "Action.ShowCard") {
    shownCards.set(context.id, isShown(context, number) ? context.path : keyOf(context, number));
    redraw();
  } else if (action.type === "Action.ToggleVisibility") {
    toggleVisibility(action, context);
    redraw();
  }
}

function toggleVisibility(action, context) {
  const changes = toggled.get(context.id) ?? toggled.set(context.id, new Map()).get(context.id);
  for (const target of Array.isArray(action.targetElements) ? action.targetElements : []) {
    const id = typeof target === "string" ? target : target.elementId;
    const before = changes.get(id) ?? context.visible(id);
    changes.set(id, typeof target === "string" || target.isVisible === undefined ? !before : target.isVisible);
  }
}
