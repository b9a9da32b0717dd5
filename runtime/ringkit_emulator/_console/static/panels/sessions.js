import { act } from "../actions.js";
import { h } from "../dom.js";
import { dateTime, duration } from "../format.js";
import { shortId, user, userText } from "../references.js";
import { table } from "../table.js";
import { now } from "../time.js";

export const title = "Logins";
export const hint = "Sessions of users with apps, and their newest tokens.";
export const topics = ["sessions", "clock"];
export const badge = ({ sessions }) => sessions?.length;
export const ticks = true;

const expireAll = () => act("expire", {}, "All access tokens have expired");
const expire = ({ id }) => act("expire", { session: id }, "The access token has expired");
const end = ({ id }) => act("end_sessions", { session: id }, "The login has ended");

export function render({ sessions }) {
  const time = now();
  return [
    h("div", { class: "buttons", key: "all" }, h("button", { type: "button", onclick: expireAll, disabled: !sessions.length }, "Expire all access tokens")),
    table({
      label: "Logins",
      columns: ["User", "App", ["Age", "tight"], ["Last used", "tight"], ["Access token", "tight"], ["Refresh token", "tight"], ["", "actions"]],
      rows: sessions.map((session) => row(session, time)),
      empty: "No user is logged in.",
    }),
  ];
}

function row(session, time) {
  return {
    key: session.id,
    cells: [
      [user(session.user), h("p", { class: "operation" }, `login ${session.id}`)],
      shortId(session.clientId),
      h("span", { title: dateTime(session.created) }, duration(time - session.created)),
      `${duration(time - session.lastUsed)} ago`,
      token(session.access, time),
      token(session.refresh, time),
      [
        h("button", { type: "button", class: "quiet", "aria-label": `Expire the access token of ${userText(session.user)}`, onclick: () => expire(session) }, "Expire"),
        h("button", { type: "button", class: "quiet danger", "aria-label": `End the login of ${userText(session.user)}`, onclick: () => end(session) }, "End"),
      ],
    ],
  };
}

function token(one, time) {
  if (one === null) return h("span", { class: "note" }, "none");
  const left = one.expires - time;
  return [
    h("code", {}, one.token),
    " ",
    left > 0 ? h("span", { class: "note" }, left > 1e8 ? "does not expire" : `for ${duration(left)}`) : h("span", { class: "badge warn" }, "expired"),
  ];
}
