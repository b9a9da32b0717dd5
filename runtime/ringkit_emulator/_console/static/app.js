// The page: header, navigation, the chosen panel.

import { showMessages } from "./actions.js";
import { h, patch } from "./dom.js";
import { date, timeOfDay } from "./format.js";
import { connect, live } from "./live.js";
import { redraw, setDraw } from "./page.js";
import { groups } from "./panels/index.js";
import { now, receiveTime } from "./time.js";

const panels = Object.assign({}, ...groups.map((group) => group.panels));
const names = Object.keys(panels);
let chosen = "";

function chosenByAddress() {
  const name = location.hash.replace(/^#\/?/, "");
  return name in panels ? name : names[0];
}

function choose(name, { focus = false } = {}) {
  if (location.hash !== `#/${name}`) history.replaceState(null, "", `#/${name}`);
  chosen = name;
  document.title = `${panels[name].title} – Emulator console`;
  draw();
  const selected = document.getElementById(`tab-${name}`);
  selected.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (focus) selected.focus();
}

function onTabKey(event) {
  const at = names.indexOf(chosen);
  const steps = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: -1 };
  if (!(event.key in steps) || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  choose(names.at(steps[event.key] % names.length), { focus: true });
}

function drawHeader() {
  const time = now();
  const frozen = live.states.clock?.frozen;
  patch(
    document.getElementById("header"),
    h(
      "div",
      { class: "brand" },
      h(
        "svg",
        { viewBox: "0 0 32 32", "aria-hidden": "true", class: "logo" },
        h("rect", { width: 32, height: 32, rx: 8 }),
        h("path", { d: "M8 16h3.2l2.6-7 4.4 14 2.6-7H24" }),
      ),
      h("strong", {}, "Emulator"),
      live.states.emulator && h("code", { class: "address" }, live.states.emulator.url),
    ),
    h(
      "div",
      { class: "facts" },
      time !== null &&
        h(
          "span",
          { class: "clock", title: "The emulator's clock, UTC" },
          h("span", { class: "date" }, date(time)),
          " ",
          h("time", { id: "clock" }, timeOfDay(time, { fraction: false })),
          frozen && h("span", { class: "badge frozen" }, "frozen"),
        ),
      h(
        "span",
        { class: `connection ${live.connected ? "on" : "off"}`, role: "status" },
        h("span", { class: "dot", "aria-hidden": "true" }),
        live.connected ? "Live" : live.received ? "Reconnecting" : "Connecting",
      ),
    ),
  );
}

function drawNavigation() {
  patch(
    document.getElementById("navigation"),
    h(
      "div",
      { role: "tablist", "aria-orientation": "vertical", "aria-label": "Panels", onkeydown: onTabKey },
      groups.map((group) =>
        h(
          "div",
          { class: "group", role: "presentation", key: group.title },
          h("span", { class: "heading", "aria-hidden": "true" }, group.title),
          Object.entries(group.panels).map(([name, panel]) => tab(name, panel)),
        ),
      ),
    ),
  );
}

function tab(name, panel) {
  const selected = name === chosen;
  const count = panel.badge?.(live.states);
  return h(
    "button",
    {
      key: name,
      type: "button",
      role: "tab",
      id: `tab-${name}`,
      "aria-selected": String(selected),
      "aria-controls": "shown",
      tabindex: selected ? "0" : "-1",
      onclick: tabHandlers[name],
    },
    panel.title,
    count ? h("span", { class: "count" }, count) : null,
  );
}

const tabHandlers = Object.fromEntries(names.map((name) => [name, () => choose(name)]));

function drawPanel() {
  const panel = panels[chosen];
  const missing = panel.topics.filter((topic) => !(topic in live.states));
  const errors = panel.topics.filter((topic) => topic in live.errors);
  patch(
    document.getElementById("panel"),
    h(
      "section",
      { key: chosen, id: "shown", role: "tabpanel", "aria-labelledby": `tab-${chosen}`, class: `content panel-${chosen}` },
      h("div", { class: "title" }, h("h1", {}, panel.title), panel.hint && h("p", { class: "hint" }, panel.hint)),
      errors.map((topic) => h("p", { class: "failed", role: "alert" }, `${topic}: ${live.errors[topic]}`)),
      missing.length
        ? h("p", { class: "empty" }, errors.length ? "There is nothing to show." : "Waiting for the emulator …")
        : panel.render(live.states),
    ),
  );
}

function draw() {
  drawHeader();
  drawNavigation();
  drawPanel();
}

function tick() {
  drawHeader();
  if (panels[chosen].ticks) drawPanel();
}

function start() {
  setDraw(draw);
  showMessages();
  choose(chosenByAddress());
  addEventListener("hashchange", () => {
    if (location.hash === "#panel") return;
    choose(chosenByAddress());
  });
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("panel").focus();
  });
  connect((topic) => {
    if (topic === "clock") receiveTime(live.states.clock);
    redraw();
  });
  setInterval(tick, 1000);
}

start();
