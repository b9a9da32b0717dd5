// Actions: operations of the control over HTTP, and what the page says about their outcome.

import { h, patch } from "./dom.js";

const CONTROL = "/_emulator";
const SHOWN_FOR = 4000;

let alertText = "";
let statusText = "";
let statusTimer = 0;

// Carry out a control operation: its result, or undefined if it failed, which the page then says.
// `done` is a text that the page shows after a success.
export async function act(op, values = {}, done = "") {
  try {
    const response = await fetch(CONTROL, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ op, ...values }),
    });
    const result = await response.json();
    if (!response.ok) throw new Error(result.error ?? `status ${response.status}`);
    alertText = "";
    if (done) sayDone(done);
    showMessages();
    return result;
  } catch (error) {
    sayFailed(`${op.replaceAll("_", " ")}: ${error.message}`);
    return undefined;
  }
}

export function sayFailed(text) {
  alertText = text;
  statusText = "";
  showMessages();
}

export function sayDone(text) {
  statusText = text;
  clearTimeout(statusTimer);
  statusTimer = setTimeout(() => {
    statusText = "";
    showMessages();
  }, SHOWN_FOR);
  showMessages();
}

export function showMessages() {
  const dismiss = () => {
    alertText = "";
    showMessages();
  };
  patch(
    document.getElementById("messages"),
    h("div", { role: "status", "aria-live": "polite" }, statusText && h("p", { class: "done" }, statusText)),
    h(
      "div",
      { role: "alert" },
      alertText &&
        h("div", { class: "failed" }, h("p", {}, alertText), h("button", { type: "button", class: "quiet", onclick: dismiss }, "Dismiss")),
    ),
  );
}
