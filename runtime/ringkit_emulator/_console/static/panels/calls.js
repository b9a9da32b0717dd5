import { h } from "../dom.js";
import { dateTime } from "../format.js";
import { field } from "../forms.js";
import { redraw } from "../page.js";
import { minutes, partyName, person, phoneNumber, recordingAddress, users } from "../people.js";
import { now } from "../time.js";

export const title = "Call log";
export const topics = ["people", "calls", "call_log"];
export const ticks = true;

const GOOD = ["Accepted", "Call connected", "Sent"];
const BAD = ["Missed", "Rejected", "Busy", "No Answer", "Voicemail"];
const filter = { user: "", text: "" };
const set = (name) => (event) => {
  filter[name] = event.target.value;
  redraw();
};

export function render({ calls, call_log }) {
  const records = call_log.filter(isWanted);
  return [
    calls.length > 0 && inProgress(calls),
    h(
      "div",
      { class: "toolbar", role: "search", "aria-label": "Call log" },
      field({ name: "user", scope: "call log", label: "User", options: [["", "All"], ...users().map((user) => [user.id, user.name])], value: filter.user, onchange: set("user") }),
      field({ name: "text", scope: "call log", label: "Search", type: "search", placeholder: "name, number, result", value: filter.text, oninput: set("text") }),
      h("p", { class: "note", role: "status" }, `${records.length} of ${call_log.length} calls`),
    ),
    records.length ? table(records) : h("p", { class: "empty" }, "No calls."),
  ];
}

function isWanted(record) {
  if (filter.user && record.extensionId !== filter.user) return false;
  const sides = [record.from, record.to];
  const text = [...sides.map(partyName), ...sides.map((side) => side.phoneNumber ?? ""), record.result, record.type].join(" ");
  return text.toLowerCase().includes(filter.text.trim().toLowerCase());
}

function inProgress(calls) {
  return h(
    "div",
    { class: "card", key: "active" },
    h("h2", {}, "In progress"),
    h(
      "ul",
      { class: "plain" },
      calls.map((call) => {
        const [first] = call.parties;
        const answered = call.parties.find((party) => party.answeredAt);
        return h(
          "li",
          { key: call.id },
          h("strong", {}, `${partyName(first.from)} → ${partyName(first.to)}`),
          " ",
          call.parties.map((party) => h("span", { class: "badge", key: party.id }, party.code)),
          answered && h("span", { class: "time" }, ` ${minutes(now() - answered.answeredAt)}`),
        );
      }),
    ),
  );
}

function table(records) {
  const heads = ["Time", "User", "", "Other side", "Result", "Duration", "Recording"];
  return h(
    "div",
    { class: "scroll" },
    h(
      "table",
      { "aria-label": "Call log" },
      h("thead", {}, h("tr", {}, heads.map((text) => h("th", { scope: "col", class: text === "Duration" ? "number" : null }, text || h("span", { class: "hidden" }, "Direction"))))),
      h("tbody", {}, records.map(row)),
    ),
  );
}

function row(record) {
  const inbound = record.direction === "Inbound";
  const far = inbound ? record.from : record.to;
  const kind = GOOD.includes(record.result) ? "good" : BAD.includes(record.result) ? "bad" : "";
  return h(
    "tr",
    { key: record.id },
    h("td", { class: "time" }, dateTime(record.at)),
    h("td", { class: "tight" }, person(record.extensionId)?.name ?? record.extensionId),
    h("td", { class: "tight", title: record.direction }, h("span", { "aria-hidden": "true" }, inbound ? "↙" : "↗"), h("span", { class: "hidden" }, record.direction)),
    h("td", { class: "tight" }, partyName(far), far.phoneNumber && partyName(far) !== phoneNumber(far.phoneNumber) && h("span", { class: "note mono" }, ` ${phoneNumber(far.phoneNumber)}`)),
    h("td", {}, h("span", { class: `badge ${kind}` }, record.type === "Fax" ? `Fax: ${record.result}` : record.result)),
    h("td", { class: "number" }, record.duration ? minutes(record.duration) : ""),
    h(
      "td",
      { class: "sound" },
      record.recording && h("audio", { src: recordingAddress(record.recording), controls: true, preload: "none", "aria-label": `Recording of the call with ${partyName(far)}` }),
    ),
  );
}
