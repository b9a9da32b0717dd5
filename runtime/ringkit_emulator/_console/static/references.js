// What panels say of users, apps and statuses.

import { h } from "./dom.js";

export function userText(user) {
  if (!user) return "";
  if (user.name === null) return user.id;
  return user.number ? `${user.name} (${user.number})` : user.name;
}

export function user(reference) {
  return reference ? h("span", { title: `extension ${reference.id}` }, userText(reference)) : null;
}

// A path that breaks at its slashes and parameters; `shown` is what is shown of it.
export function path(whole, shown = whole, look = "target") {
  const parts = shown.split(/(?=[/?&])/).flatMap((part, at) => (at ? [h("wbr"), part] : [part]));
  return h("code", { class: look, title: whole }, parts);
}

// A client id or another long id, cut to what tells it apart, with the whole in its title.
export function shortId(id) {
  if (!id) return null;
  return h("code", { title: id }, id.length > 12 ? `${id.slice(0, 8)}…` : id);
}

// The status of an answer: its number, and a look by its hundred.
export function statusBadge(status, pending = "pending") {
  if (status === null || status === undefined) return h("span", { class: "badge" }, pending);
  const look = status >= 500 ? "bad" : status >= 400 ? "warn" : status >= 300 || status < 200 ? "accent" : "good";
  return h("span", { class: `badge ${look}` }, status);
}
