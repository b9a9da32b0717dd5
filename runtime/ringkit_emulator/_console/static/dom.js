// Descriptions of elements, and bringing the page to what they describe.
//
// `h("button", { class: "primary", onclick: save }, "Save")` describes an element. Children are
// descriptions, texts, numbers, or arrays of these; null, undefined, true and false are left out.
// Texts become text nodes: nothing that a user of the platform has sent is ever read as HTML.
//
// `patch(container, children)` changes the children of a container to the described ones and keeps
// the elements that are there, with their focus, selection and scroll position. `key` says which
// element of a list is which. `value` and `checked` are set when the described value changes, so
// that what a person is typing stays. `style` is an object of CSS properties.

const SVG = "http://www.w3.org/2000/svg";
// Properties, each with the one that a reset of its form returns to.
const PROPERTIES = new Map([
  ["value", "defaultValue"],
  ["checked", "defaultChecked"],
  ["selected", "defaultSelected"],
  ["open", "open"],
]);

export function h(tag, attributes, ...children) {
  return { tag, attributes: attributes ?? {}, key: attributes?.key, children: flat(children) };
}

function flat(children) {
  const found = [];
  for (const child of children) {
    if (Array.isArray(child)) found.push(...flat(child));
    else if (child !== null && child !== undefined && typeof child !== "boolean") {
      found.push(typeof child === "object" ? child : String(child));
    }
  }
  return found;
}

export function patch(container, ...children) {
  patchChildren(container, flat(children), container.namespaceURI === SVG);
}

function patchChildren(parent, children, svg) {
  const old = parent.rendered ?? [];
  if (!parent.rendered) parent.replaceChildren();
  const keyed = new Map(old.filter((one) => one.key !== undefined).map((one) => [one.key, one]));
  const unkeyed = old.filter((one) => one.key === undefined);
  const kept = new Set();
  const rendered = [];
  let next = 0;
  for (const child of children) {
    const key = child.key;
    let found = key === undefined ? unkeyed[next++] : keyed.get(key);
    if (found && !kept.has(found) && isSame(found.description, child)) {
      kept.add(found);
      update(found, child, svg);
    } else {
      found = { key, description: child, node: create(child, svg) };
    }
    rendered.push(found);
  }
  for (const one of old) if (!kept.has(one)) one.node.remove();
  let place = parent.firstChild;
  for (const one of rendered) {
    if (one.node === place) place = place.nextSibling;
    else parent.insertBefore(one.node, place);
  }
  parent.rendered = rendered;
}

function isSame(old, description) {
  return typeof old === "string" ? typeof description === "string" : old.tag === description.tag;
}

function create(description, svg) {
  if (typeof description === "string") return document.createTextNode(description);
  const inSvg = svg || description.tag === "svg";
  const node = inSvg
    ? document.createElementNS(SVG, description.tag)
    : document.createElement(description.tag);
  patchChildren(node, description.children, inSvg);
  setAttributes(node, {}, description.attributes);
  return node;
}

function update(one, description, svg) {
  const old = one.description;
  one.description = description;
  if (typeof description === "string") {
    if (old !== description) one.node.data = description;
    return;
  }
  patchChildren(one.node, description.children, svg || description.tag === "svg");
  setAttributes(one.node, old.attributes, description.attributes);
}

function setAttributes(node, old, attributes) {
  for (const name of Object.keys(old)) {
    if (!(name in attributes)) setAttribute(node, name, old[name], undefined);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (old[name] !== value) setAttribute(node, name, old[name], value);
  }
}

function setAttribute(node, name, old, value) {
  if (name === "key") return;
  if (name === "style") {
    // By property: the policy of the page allows no style attributes.
    for (const property of Object.keys(old ?? {})) node.style.removeProperty(property);
    for (const [property, text] of Object.entries(value ?? {})) node.style.setProperty(property, text);
    return;
  }
  if (name.startsWith("on")) {
    setHandler(node, name.slice(2), value);
  } else if (PROPERTIES.has(name)) {
    node[name] = value ?? (typeof node[name] === "boolean" ? false : "");
    const initial = PROPERTIES.get(name);
    if (initial in node) node[initial] = node[name];
  } else if (value === undefined || value === null || value === false) {
    node.removeAttribute(name);
  } else {
    node.setAttribute(name, value === true ? "" : value);
  }
}

// One listener for each kind of event, which calls the handler of the newest description.
function setHandler(node, type, handler) {
  node.handlers ??= {};
  if (!(type in node.handlers)) {
    node.addEventListener(type, (event) => node.handlers[type]?.(event));
  }
  node.handlers[type] = handler;
}
