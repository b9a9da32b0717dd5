// The panels in the order of the navigation. A panel is a module that exports
//
//   title          its name in the navigation
//   topics         the topics of the live feed that it shows
//   render(state)  what it shows, as descriptions of elements (dom.js), from `state[topic]`
//
// and may export `hint`, a sentence beside its title, `badge(states)`, a count beside its name in the
// navigation, and `ticks`: true to be drawn again each second, because it shows how time passes. What a panel remembers (a filter, a selected
// row) is a variable of its module; `redraw()` of page.js shows it after a change.

import * as clock from "./clock.js";
import * as calls from "./calls.js";
import * as chats from "./chats.js";
import * as faxes from "./faxes.js";
import * as phones from "./phones.js";
import * as faults from "./faults.js";
import * as limits from "./limits.js";
import * as platform from "./platform.js";
import * as requests from "./requests.js";
import * as sessions from "./sessions.js";
import * as subscriptions from "./subscriptions.js";
import * as users from "./users.js";

export const groups = [
  { title: "Traffic", panels: { requests, subscriptions, limits } },
  { title: "People", panels: { phones, chats, faxes, calls } },
  { title: "Control", panels: { clock, faults } },
  { title: "Accounts", panels: { users, sessions } },
  { title: "Emulator", panels: { platform } },
];
