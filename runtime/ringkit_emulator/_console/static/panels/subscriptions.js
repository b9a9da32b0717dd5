import { act } from "../actions.js";
import { h } from "../dom.js";
import { count, dateTime, duration, timeOfDay } from "../format.js";
import { redraw } from "../page.js";
import { path, shortId, statusBadge, user, userText } from "../references.js";
import { table } from "../table.js";
import { now } from "../time.js";

export const title = "Subscriptions";
export const hint = "Who is notified of what, and each delivery.";
export const topics = ["subscriptions", "deliveries"];
export const badge = ({ subscriptions }) => subscriptions?.length;

const opened = new Set();
let chosen = null;

const remove = ({ id }, expired) =>
  act("remove_subscription", { subscription: id, expired }, expired ? "The subscription has expired" : "The subscription is deleted");
const blacklist = ({ id }) => act("blacklist", { subscription: id, reason: "Blacklisted in the console" }, "The subscription is blacklisted");

function choose(id) {
  chosen = chosen === id ? null : id;
  redraw();
}

function toggle(number) {
  if (!opened.delete(number)) opened.add(number);
  redraw();
}

export function render({ subscriptions, deliveries }) {
  if (chosen && !subscriptions.some(({ id }) => id === chosen)) chosen = null;
  const shown = deliveries.filter((one) => !chosen || one.subscription === chosen).reverse();
  return [
    table({
      label: "Subscriptions",
      columns: ["Id", ["Transport", "tight"], ["Events", "events"], ["User", "tight"], ["State", "state"], ["Expires", "tight"], ["", "actions many"]],
      rows: subscriptions.map(subscriptionRow),
      empty: "There is no subscription.",
    }),
    h(
      "div",
      { class: "title", key: "deliveries title" },
      h("h2", {}, "Deliveries"),
      h("p", { class: "note" }, chosen ? `${count(shown.length, "delivery", "deliveries")} of one subscription` : count(shown.length, "delivery", "deliveries")),
      chosen ? h("button", { type: "button", class: "quiet", onclick: () => choose(chosen) }, "Show all") : null,
    ),
    table({
      label: "Deliveries",
      columns: [["Time", "time"], ["Transport", "tight"], ["Event", "request"], "Subscription", ["Result", "state"], ["Retry", "tight"], ["", "actions"]],
      rows: shown.map(deliveryRow),
      empty: chosen ? "This subscription was not notified yet." : "No notification since the last reset.",
    }),
  ];
}

const PREFIX = "/restapi/v1.0";
const shortened = (event) => (event.startsWith(PREFIX) ? event.slice(PREFIX.length) : event);

// A filter as its subscriber may have written it: with ~ for the own account and extension.
const ownPath = (filter, { account, user: { id } }) =>
  shortened(filter).replace(`/account/${account}`, "/account/~").replace(`/extension/${id}`, "/extension/~");

function subscriptionRow(one) {
  return {
    key: one.id,
    attributes: { class: one.id === chosen ? "chosen" : "" },
    cells: [
      shortId(one.id),
      one.transport,
      [
        one.filters.map((filter) => path(filter, ownPath(filter, one), "target line")),
        one.disabledFilters.map((error) => path(error.message ?? "", error.filter, "target line disabled")),
        one.address ? h("p", { class: "operation" }, one.address) : null,
      ],
      user(one.user),
      [
        one.blacklisted ? h("span", { class: "badge bad" }, "blacklisted") : h("span", { class: "badge good" }, "active"),
        one.blacklisted ? h("p", { class: "reason" }, `${one.blacklisted.reason} (${dateTime(one.blacklisted.at)})`) : null,
        !one.blacklisted && one.failingSince ? h("p", { class: "reason" }, `failing since ${timeOfDay(one.failingSince, { fraction: false })}`) : null,
      ],
      h("span", { title: dateTime(one.expires) }, `in ${duration(one.expires - now())}`),
      [
        h("button", { type: "button", class: "quiet", "aria-pressed": String(one.id === chosen), onclick: () => choose(one.id) }, "Deliveries"),
        one.blacklisted ? null : h("button", { type: "button", class: "quiet", onclick: () => blacklist(one) }, "Blacklist"),
        h("button", { type: "button", class: "quiet", onclick: () => remove(one, true) }, "Expire"),
        h("button", { type: "button", class: "quiet danger", "aria-label": `Delete the subscription of ${userText(one.user)}`, onclick: () => remove(one, false) }, "Delete"),
      ],
    ],
  };
}

function deliveryRow(one) {
  const open = opened.has(one.number);
  return {
    key: one.number,
    cells: [
      timeOfDay(one.at),
      one.transport,
      [path(one.event, shortened(one.event)), one.attempt > 1 ? h("p", { class: "operation" }, `attempt ${one.attempt}`) : null],
      shortId(one.subscription),
      [result(one), one.failure && one.status === null ? h("p", { class: "reason" }, one.failure) : null],
      one.retryAt === null ? null : timeOfDay(one.retryAt),
      h("button", { type: "button", class: "quiet", "aria-expanded": String(open), "aria-label": `${open ? "Hide" : "Show"} notification ${one.number}`, onclick: () => toggle(one.number) }, open ? "Hide" : "Show"),
    ],
    below: open && h("pre", { tabindex: "0", "aria-label": "Notification" }, JSON.stringify(one.notification, null, 2)),
  };
}

function result({ accepted, status }) {
  if (status !== null) return statusBadge(status);
  if (accepted === null) return h("span", { class: "badge" }, "pending");
  return accepted ? h("span", { class: "badge good" }, "delivered") : h("span", { class: "badge bad" }, "not delivered");
}
