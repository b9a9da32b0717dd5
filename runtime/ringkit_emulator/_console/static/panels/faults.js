import { act, sayFailed } from "../actions.js";
import { h } from "../dom.js";
import { field, form } from "../forms.js";
import { redraw } from "../page.js";
import { table } from "../table.js";

export const title = "Faults";
export const hint = "Requests that fail as planned.";
export const topics = ["faults"];
export const badge = ({ faults }) => faults?.length;

const KINDS = [
  ["status", "Status: another answer"],
  ["drop", "Drop: the connection is closed"],
  ["delay", "Delay: the answer comes later"],
  ["truncate", "Truncate: half of the answer"],
  ["garbage", "Garbage: another body"],
];
const METHODS = [["", "Any"], "GET", "POST", "PUT", "PATCH", "DELETE", "WS"];

let kind = "status";

function chooseKind(event) {
  kind = event.currentTarget.value;
  redraw();
}

function readHeaders(text) {
  const headers = {};
  for (const line of text.split("\n").filter((one) => one.trim())) {
    const at = line.indexOf(":");
    if (at < 1) throw new Error(`a header is written as "Name: value", not ${JSON.stringify(line)}`);
    headers[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return headers;
}

// The arguments of the operation `fail`: only what the kind has, and what is filled in.
function plan(values) {
  const planned = { kind: values.kind, skip: Number(values.skip || 0) };
  planned.count = values.always ? null : Number(values.count || 1);
  if (values.method) planned.method = values.method;
  if (values.path.trim()) planned.path = values.path.trim();
  if (values.kind === "status") planned.status = Number(values.status);
  if (values.kind === "delay") planned.seconds = Number(values.seconds);
  if (values.body) planned.body = values.body;
  if (values.processed) planned.processed = true;
  try {
    if (values.headers?.trim()) planned.headers = readHeaders(values.headers);
  } catch (error) {
    sayFailed(error.message);
    return undefined;
  }
  return act("fail", planned, "The fault is planned");
}

export function render({ faults }) {
  return [
    h(
      "div",
      { class: "card", key: "plan" },
      h("h2", {}, "Plan a fault"),
      form(
        { label: "Plan a fault", submit: "Plan", onsubmit: plan },
        field({ name: "kind", label: "Kind", options: KINDS, value: kind, onchange: chooseKind }),
        field({ name: "method", label: "Method", options: METHODS }),
        field({ name: "path", label: "Path", placeholder: "any, or */sms", class: "long" }),
        kind === "status" && field({ name: "status", label: "Status", type: "number", value: "503", min: 200, max: 599, required: true }),
        kind === "delay" && field({ name: "seconds", label: "Seconds", type: "number", value: "5", min: 0, step: "any", required: true }),
        field({ name: "skip", label: "Skip first", type: "number", value: "0", min: 0 }),
        field({ name: "count", label: "Then fail", type: "number", value: "1", min: 1 }),
        field({ name: "always", label: "Fail always", type: "checkbox" }),
        (kind === "status" || kind === "drop") && field({ name: "processed", label: "Carry the request out", type: "checkbox" }),
        kind === "status" && field({ name: "headers", label: "Headers, one a line", lines: 2, type: "wide", placeholder: "Retry-After: 2" }),
        (kind === "status" || kind === "garbage") && field({ name: "body", label: "Body", lines: 3, type: "wide" }),
      ),
    ),
    h(
      "div",
      { class: "title", key: "planned" },
      h("h2", {}, "Planned"),
      faults.length > 1 ? h("button", { type: "button", class: "quiet danger", onclick: clear }, "Remove all") : null,
    ),
    table({
      label: "Planned faults",
      columns: [["Number", "number"], ["Effect", "tight"], ["Method", "tight"], ["Path", "path"], ["Skips", "number"], ["Left", "number"], ["", "actions"]],
      rows: faults.map(row),
      empty: "No fault is planned.",
    }),
  ];
}

const clear = () => act("clear_faults", {}, "All faults are removed");

function row(fault) {
  return {
    key: fault.number,
    cells: [
      fault.number,
      fault.effect,
      fault.method ?? "any",
      fault.path ?? "any",
      fault.skip,
      fault.left ?? "always",
      h("button", { type: "button", class: "quiet danger", "aria-label": `Remove fault ${fault.number}`, onclick: () => act("remove_fault", { fault: fault.number }, "The fault is removed") }, "Remove"),
    ],
  };
}
