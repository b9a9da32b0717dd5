// Tables: columns with a title and a look, rows with a key.

import { h } from "./dom.js";

// `columns` are [title, class] pairs or titles; `rows` are { key, cells, attributes, below }, where
// `below` is shown in a row of its own under the cells.
export function table({ label, columns, rows, empty }) {
  if (!rows.length) return h("p", { class: "empty", key: label }, empty);
  const pairs = columns.map((column) => (Array.isArray(column) ? column : [column, ""]));
  return h(
    "div",
    { class: "scroll", key: label },
    h(
      "table",
      {},
      h("caption", { class: "hidden" }, label),
      h(
        "thead",
        {},
        h("tr", {}, pairs.map(([text, look]) => h("th", { scope: "col", class: look }, text || h("span", { class: "hidden" }, "Actions")))),
      ),
      h("tbody", {}, rows.flatMap((row) => lines(row, pairs))),
    ),
  );
}

function lines({ key, cells, attributes, below }, pairs) {
  const line = h("tr", { key, ...attributes }, cells.map((cell, at) => h("td", { class: pairs[at][1] }, cell)));
  if (!below) return [line];
  return [line, h("tr", { key: `${key} below`, class: "below" }, h("td", { colspan: pairs.length }, below))];
}
