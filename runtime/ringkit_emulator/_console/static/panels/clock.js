import { act } from "../actions.js";
import { h } from "../dom.js";
import { date, dateTime, duration, timeOfDay } from "../format.js";
import { field, form } from "../forms.js";
import { now } from "../time.js";

export const title = "Clock";
export const hint = "Tokens, limits, calls, deliveries and tasks follow this clock.";
export const topics = ["clock"];
export const ticks = true;

const STEPS = [
  ["1 second", 1],
  ["1 minute", 60],
  ["1 hour", 3600],
  ["1 day", 86400],
];
const UNITS = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };

const advance = (seconds) => act("advance", { seconds }, `The clock is ${duration(seconds)} ahead`);
const steps = STEPS.map(([text, seconds]) => [text, () => advance(seconds)]);
const freeze = () => act("freeze", {}, "The clock stands still");
const resume = () => act("resume", {}, "The clock runs");

export function render({ clock }) {
  return [
    h(
      "div",
      { class: "card now" },
      h("p", { class: "figure" }, timeOfDay(now(), { fraction: false }), h("span", { class: "unit" }, `${date(now())} UTC`)),
      h(
        "p",
        { class: "note" },
        clock.frozen ? "It stands still and moves only when it is advanced." : "It follows real time.",
        clock.nextTimer !== null && ` The next timer is due at ${dateTime(clock.nextTimer)}.`,
      ),
      clock.frozen
        ? h("button", { type: "button", class: "primary", key: "resume", onclick: resume }, "Resume")
        : h("button", { type: "button", key: "freeze", onclick: freeze }, "Freeze"),
    ),
    h(
      "div",
      { class: "card" },
      h("h2", {}, "Advance"),
      h(
        "div",
        { class: "buttons" },
        steps.map(([text, onclick]) => h("button", { type: "button", onclick }, text)),
      ),
      form(
        { label: "Advance by any time", submit: "Advance", onsubmit: ({ amount, unit }) => advance(Number(amount) * UNITS[unit]) },
        field({ name: "amount", label: "Amount", type: "number", value: "15", min: "0", step: "any", required: true }),
        field({ name: "unit", label: "Unit", options: Object.keys(UNITS), value: "minutes" }),
      ),
    ),
  ];
}
