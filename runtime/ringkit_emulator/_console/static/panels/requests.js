import { h } from "../dom.js";
import { timeOfDay } from "../format.js";

export const title = "Requests";
export const topics = ["requests"];
export const badge = ({ requests }) => requests?.length;

export function render({ requests }) {
  if (!requests.length) return h("p", { class: "empty" }, "No request since the last reset.");
  return h(
    "table",
    {},
    h("thead", {}, h("tr", {}, ["Time", "Method", "Path", "Status"].map((text) => h("th", { scope: "col" }, text)))),
    h(
      "tbody",
      {},
      [...requests].reverse().map((entry) =>
        h(
          "tr",
          { key: entry.number },
          h("td", { class: "time" }, timeOfDay(entry.at)),
          h("td", {}, entry.method),
          h("td", { class: "path" }, entry.path),
          h("td", {}, entry.status ?? "…"),
        ),
      ),
    ),
  );
}
