import { act } from "../actions.js";
import { h } from "../dom.js";
import { count, duration, timeOfDay } from "../format.js";
import { field } from "../forms.js";
import { LOG_SIZE } from "../live.js";
import { redraw } from "../page.js";
import { path, shortId, statusBadge, user, userText } from "../references.js";
import { table } from "../table.js";

export const title = "Requests";
export const hint = "What clients asked, what they were answered, and why they were refused.";
export const topics = ["requests"];
export const badge = ({ requests }) => (requests?.length === LOG_SIZE ? `${LOG_SIZE}+` : requests?.length);

const ANY = "any";
const STATUSES = [
  [ANY, "Any status"],
  ["refused", "Refused or failed"],
  ["2", "2xx"],
  ["3", "3xx"],
  ["4", "4xx"],
  ["5", "5xx"],
  ["pending", "Without an answer"],
];

const filter = { text: "", status: ANY, user: ANY };
const opened = new Map();
let limit = 150;

function change(name) {
  return (event) => {
    filter[name] = event.currentTarget.value;
    redraw();
  };
}
const changes = { text: change("text"), status: change("status"), user: change("user") };

function showMore() {
  limit = Infinity;
  redraw();
}

function reset() {
  Object.assign(filter, { text: "", status: ANY, user: ANY });
  redraw();
}

function matches(entry) {
  const hundred = String(Math.floor((entry.status ?? 0) / 100));
  if (filter.status === "refused" && !entry.reason && (entry.status ?? 0) < 400) return false;
  if (filter.status === "pending" && entry.status !== null) return false;
  if (/^\d$/.test(filter.status) && filter.status !== hundred) return false;
  if (filter.user !== ANY && entry.user?.id !== filter.user) return false;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${entry.method} ${entry.path} ${entry.operation ?? ""} ${entry.rateGroup ?? ""} ${userText(entry.user)} ${entry.reason ?? ""} ${entry.status ?? ""}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

async function toggle(entry) {
  if (opened.has(entry.number)) opened.delete(entry.number);
  else await load(entry);
  redraw();
}

async function load({ number, status, at }) {
  const details = await act("request", { number });
  if (details) opened.set(number, { details, status, at });
}

export function render({ requests }) {
  forgetOthers(requests);
  const shown = requests.filter(matches).reverse();
  const users = new Map(requests.filter((entry) => entry.user).map((entry) => [entry.user.id, userText(entry.user)]));
  const total = requests.length === LOG_SIZE ? `the newest ${LOG_SIZE} requests` : count(requests.length, "request");
  const filtered = filter.text || filter.status !== ANY || filter.user !== ANY;
  return [
    h(
      "div",
      { class: "toolbar", role: "search", key: "filter" },
      field({ name: "text", label: "Search", type: "search", value: filter.text, placeholder: "path, operation, reason", oninput: changes.text }),
      field({ name: "status", label: "Status", options: STATUSES, value: filter.status, onchange: changes.status }),
      field({ name: "user", label: "User", options: [[ANY, "Any user"], ...users], value: filter.user, onchange: changes.user }),
      h("p", { class: "note found" }, filtered ? `${shown.length} of ${total}` : total),
      filtered ? h("button", { type: "button", class: "quiet", onclick: reset }, "Show all") : null,
    ),
    table({
      label: "Requests",
      columns: [["Time", "time"], ["Request", "request"], "Status", ["User", "tight"], ["Group", "tight"], ["Took", "number tight"], ["", "actions"]],
      rows: shown.slice(0, limit).map(row),
      empty: requests.length ? "No request fits the filter." : "No request since the last reset. Clients reach the emulator at the address above.",
    }),
    shown.length > limit
      ? h("div", { class: "buttons", key: "more" }, h("button", { type: "button", onclick: showMore }, `Show ${count(shown.length - limit, "older request")}`))
      : null,
  ];
}

// A reset starts the numbers again: details of another request with the same number are dropped.
function forgetOthers(requests) {
  const byNumber = new Map(requests.map((entry) => [entry.number, entry]));
  for (const [number, { at, status }] of opened) {
    const entry = byNumber.get(number);
    if (!entry || entry.at !== at) opened.delete(number);
    else if (entry.status !== status) {
      opened.get(number).status = entry.status;
      load(entry).then(redraw);
    }
  }
}

function row(entry) {
  const open = opened.get(entry.number);
  const label = `${open ? "Hide" : "Show"} details of request ${entry.number}`;
  return {
    key: entry.number,
    attributes: { class: entry.reason ? "refused" : "" },
    cells: [
      timeOfDay(entry.at),
      [
        h("div", { class: "call" }, h("span", { class: "method" }, entry.method), path(entry.path)),
        entry.operation ? h("p", { class: "operation" }, entry.operation) : null,
        entry.reason ? h("p", { class: "reason" }, entry.reason) : null,
      ],
      statusBadge(entry.status, entry.seconds === null ? "pending" : "no answer"),
      user(entry.user) ?? shortId(entry.clientId),
      entry.rateGroup,
      entry.seconds === null ? null : took(entry.seconds),
      h("button", { type: "button", class: "quiet", "aria-expanded": String(Boolean(open)), "aria-label": label, onclick: () => toggle(entry) }, open ? "Hide" : "Details"),
    ],
    below: open && details(open.details),
  };
}

const took = (seconds) => (seconds < 1 ? `${Math.max(1, Math.round(seconds * 1000))} ms` : duration(seconds));

function details(entry) {
  return h(
    "div",
    { class: "exchange" },
    message("Request", `${entry.method} ${entry.path}`, entry.headers, entry),
    message("Answer", entry.status === null ? "No answer" : `Status ${entry.status}`, entry.answer.headers, entry.answer, entry.answer.size),
  );
}

function message(name, line, headers, { body, bodyEncoding }, size) {
  const cut = size !== undefined && bodyEncoding === undefined && size > new TextEncoder().encode(body).length;
  return h(
    "section",
    { class: "message" },
    h("h3", {}, name),
    h("pre", { tabindex: "0", "aria-label": `${name}: first line and headers` }, [line, ...Object.entries(headers).map(([key, value]) => `${key}: ${value}`)].join("\n")),
    body ? h("pre", { tabindex: "0", "aria-label": `${name}: body`, class: "body" }, bodyEncoding ? `${bodyEncoding}: ${body}` : pretty(body)) : h("p", { class: "note" }, size ? `The body of ${size} bytes is not kept.` : "No body."),
    body && cut ? h("p", { class: "note" }, `The first part of ${size} bytes.`) : null,
  );
}

function pretty(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
