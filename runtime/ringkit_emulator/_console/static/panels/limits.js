import { h } from "../dom.js";
import { duration } from "../format.js";
import { shortId, user } from "../references.js";
import { table } from "../table.js";
import { now } from "../time.js";

export const title = "Limits";
export const hint = "The rate limit windows of each user, app and group.";
export const topics = ["limits", "clock"];
export const ticks = true;

export function render({ limits }) {
  const time = now();
  return table({
    label: "Rate limits",
    columns: ["Group", "User", "App", ["Used", "meter-column"], ["Left", "number"], ["Next free", "tight"], ["State", "tight"]],
    rows: limits.map((one) => row(one, time)),
    empty: "No request has counted yet.",
  });
}

function row(one, time) {
  const times = one.times.filter((at) => at > time - one.window);
  const blocked = one.blockedUntil !== null && one.blockedUntil > time;
  const left = blocked ? 0 : Math.max(0, one.limit - times.length);
  const frees = times.length ? Math.min(...times) + one.window - time : null;
  return {
    key: `${one.user?.id} ${one.clientId} ${one.group}`,
    cells: [
      one.group,
      user(one.user) ?? h("span", { class: "note" }, one.group === "Account" ? "whole account" : "all users"),
      shortId(one.clientId),
      h(
        "div",
        { class: "meter" },
        h("progress", { max: one.limit, value: Math.min(times.length, one.limit), "aria-label": `Used of ${one.group}` }),
        h("span", {}, `${times.length} of ${one.limit}`),
      ),
      left,
      frees === null ? null : `in ${duration(frees)}`,
      blocked
        ? h("span", { class: "badge bad" }, `refused for ${duration(one.blockedUntil - time)}`)
        : left === 0
          ? h("span", { class: "badge warn" }, "used up")
          : h("span", { class: "badge good" }, "open"),
    ],
  };
}
