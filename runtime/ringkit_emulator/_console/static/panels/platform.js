import { act } from "../actions.js";
import { h } from "../dom.js";
import { field, form } from "../forms.js";
import { redraw } from "../page.js";

export const title = "Platform";
export const topics = ["emulator"];

let asked = false;
let credentials = null;

function ask(value) {
  return () => {
    asked = value;
    redraw();
  };
}
const asks = { yes: ask(true), no: ask(false) };

async function save() {
  const result = await act("snapshot");
  if (!result) return;
  const file = new Blob([result.snapshot], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "emulator-snapshot.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

async function restore({ file: [file] }) {
  credentials = null;
  return act("restore", { snapshot: await file.text() }, "The state of the snapshot is restored");
}

async function show() {
  credentials = (await act("credentials")) ?? null;
  redraw();
}

function hide() {
  credentials = null;
  redraw();
}

// Lines for a shell, as those of `python -m ringkit_emulator --env`.
function environment(url) {
  const { clientId, clientSecret, jwt } = credentials;
  const values = { SERVER_URL: url, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, JWT: jwt };
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `export RINGCENTRAL_${name}='${value}'`)
    .join("\n");
}

async function reset() {
  asked = false;
  credentials = null;
  await act("reset", {}, "The emulator is as at its start");
  redraw();
}

export function render({ emulator }) {
  return [
    h(
      "div",
      { class: "card", key: "addresses" },
      h("h2", {}, "What clients need"),
      h(
        "dl",
        {},
        [
          ["Server URL", emulator.url],
          ["Client id", emulator.clientId],
          ["Account", emulator.accountId],
          ["First user", emulator.extensionId],
          ["Seed", String(emulator.seed)],
        ].flatMap(([name, value]) => [h("dt", {}, name), h("dd", {}, h("code", {}, value))]),
      ),
      credentials
        ? [
            h("pre", { tabindex: "0", "aria-label": "Environment variables", class: "credential", key: "environment" }, environment(emulator.url)),
            h("button", { type: "button", key: "hide", onclick: hide }, "Hide"),
          ]
        : h("button", { type: "button", key: "show", onclick: show }, "Show the secret and the JWT"),
    ),
    h(
      "div",
      { class: "card", key: "snapshots" },
      h("h2", {}, "Snapshots"),
      h("p", { class: "note" }, "A snapshot is the whole state as a file: accounts, messages, calls, chats, subscriptions, tokens, limits and the time."),
      h("button", { type: "button", onclick: save }, "Save a snapshot"),
      form(
        { label: "Restore a snapshot", submit: "Restore", onsubmit: restore, primary: false, clear: true },
        field({ name: "file", label: "Snapshot", type: "file", accept: ".json,application/json", required: true }),
      ),
    ),
    h(
      "div",
      { class: "card", key: "reset" },
      h("h2", {}, "Reset"),
      h("p", { class: "note" }, "Messages, calls, users and the clock return to the start; all tokens become invalid, faults and logs are cleared."),
      asked
        ? h(
            "div",
            { class: "buttons", key: "confirm" },
            h("button", { type: "button", class: "danger", onclick: reset }, "Reset everything"),
            h("button", { type: "button", onclick: asks.no }, "Cancel"),
          )
        : h("div", { class: "buttons", key: "ask" }, h("button", { type: "button", class: "danger", onclick: asks.yes }, "Reset …")),
    ),
  ];
}
