import { act } from "../actions.js";
import { h } from "../dom.js";
import { redraw } from "../page.js";

export const title = "Platform";
export const topics = ["emulator"];

let asked = false;

function ask(value) {
  return () => {
    asked = value;
    redraw();
  };
}
const asks = { yes: ask(true), no: ask(false) };

async function reset() {
  asked = false;
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
