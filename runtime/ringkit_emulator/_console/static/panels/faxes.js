import { act } from "../actions.js";
import { h } from "../dom.js";
import { count, dateTime } from "../format.js";
import { field, form } from "../forms.js";
import { redraw } from "../page.js";
import { attachmentAddress, encoded, partyName, person, users } from "../people.js";

export const title = "Faxes";
export const hint = "What was faxed, page by page.";
export const topics = ["people", "messages"];
export const badge = ({ messages }) => allFaxes(messages ?? {}).filter((fax) => fax.unread).length || null;

const OUTSIDE = "outside";
let chosen = null;
// The pages of each PDF, by its address: counted once it is here.
const pages = new Map();
const texts = new Map();
const pageOf = new Map();

function allFaxes(messages) {
  return Object.entries(messages)
    .flatMap(([owner, found]) => found.filter((one) => one.type === "Fax").map((one) => ({ ...one, owner })))
    .sort((one, other) => other.at - one.at);
}

export function render({ messages }) {
  const faxes = allFaxes(messages);
  const fax = faxes.find((one) => one.id === chosen) ?? faxes[0];
  return [
    h(
      "div",
      { class: "faxes" },
      h(
        "div",
        { class: "side" },
        faxes.length > 0 &&
          h(
            "ul",
            { class: "list card-list", "aria-label": "Faxes", tabindex: "0" },
            faxes.map((one) => row(one, one.id === fax?.id)),
          ),
        sendForm(),
      ),
      fax ? viewer(fax) : h("p", { class: "empty" }, "No fax yet."),
    ),
  ];
}

const farOf = (fax) => (fax.direction === "Inbound" ? fax.from : fax.to[0]);

function row(fax, current) {
  return h(
    "li",
    { key: fax.id },
    h(
      "button",
      { type: "button", class: fax.unread ? "new" : "", "aria-current": current ? "true" : null, onclick: () => open(fax) },
      h("span", { class: "from" }, `${person(fax.owner)?.name} ${fax.direction === "Inbound" ? "←" : "→"} ${partyName(farOf(fax))}`),
      h("time", {}, dateTime(fax.at).slice(5, 16)),
      h("span", { class: "preview" }, `${count(fax.pages ?? 1, "page")}, ${fax.status}`),
      fax.unread && h("span", { class: "badge accent" }, "new"),
    ),
  );
}

function open(fax) {
  chosen = fax.id;
  redraw();
  if (fax.unread) act("mark_message", { message: fax.id });
}

function viewer(fax) {
  const failed = fax.status === "SendingFailed";
  return h(
    "article",
    { class: "card fax", key: fax.id, "aria-label": "Fax" },
    h(
      "header",
      {},
      h(
        "div",
        {},
        h("h2", {}, `${partyName(fax.from)} → ${fax.to.map(partyName).join(", ")}`),
        h("p", { class: "note" }, `${dateTime(fax.at)} · ${count(fax.pages ?? 1, "page")} · `, h("span", { class: `badge ${failed ? "bad" : "good"}` }, fax.status, fax.error && ` ${fax.error}`)),
      ),
      h("button", { type: "button", class: "quiet danger", onclick: () => act("delete_message", { message: fax.id }) }, "Delete"),
    ),
    fax.coverText && h("figure", { class: "sheet cover", key: "cover" }, h("figcaption", {}, "Cover page"), h("p", {}, fax.coverText)),
    fax.attachments.map((attachment) => sheets(fax, attachment)),
  );
}

function sheets(fax, attachment) {
  const address = attachmentAddress(fax, attachment);
  const name = attachment.name ?? "fax";
  const link = h("a", { href: address, download: name }, "Download");
  if (attachment.type === "application/pdf") return pdf(address, name, link);
  if (attachment.type.startsWith("image/")) {
    return h("figure", { class: "sheet", key: attachment.id }, h("img", { src: address, alt: name }));
  }
  if (attachment.type.startsWith("text/")) {
    load(address, texts, (response) => response.text());
    return h("figure", { class: "sheet", key: attachment.id }, h("pre", { tabindex: "0" }, texts.get(address) ?? ""));
  }
  return h("p", { key: attachment.id }, `${name} (${attachment.type}) cannot be shown. `, link);
}

// The browser's own viewer shows a page; there is one frame for each page, as a viewer does not
// follow a changed fragment.
function pdf(address, name, link) {
  load(address, pages, async (response) => countPages(await response.arrayBuffer()));
  const total = pages.get(address) ?? 1;
  const page = Math.min(pageOf.get(address) ?? 1, total);
  const turn = (to) => () => {
    pageOf.set(address, to);
    redraw();
  };
  return h(
    "figure",
    { class: "sheet pdf", key: address },
    h(
      "figcaption",
      {},
      h("button", { type: "button", "aria-label": "Previous page", disabled: page <= 1, onclick: turn(page - 1) }, "‹"),
      h("span", { role: "status" }, `Page ${page} of ${total}`),
      h("button", { type: "button", "aria-label": "Next page", disabled: page >= total, onclick: turn(page + 1) }, "›"),
      link,
    ),
    h("iframe", { key: page, src: `${address}#page=${page}&view=Fit&toolbar=0&navpanes=0`, title: `${name}, page ${page}` }),
  );
}

async function load(address, cache, read) {
  if (cache.has(address)) return;
  cache.set(address, undefined);
  const response = await fetch(address);
  cache.set(address, await read(response));
  redraw();
}

// The pages that a PDF names; those of compressed objects are not seen, and the viewer shows them.
function countPages(buffer) {
  const text = new TextDecoder("latin1").decode(buffer);
  return Math.max(1, (text.match(/\/Type\s*\/Page\b/g) ?? []).length);
}

function sendForm() {
  const people = users();
  const senders = [...people.map((user) => [user.id, user.name]), [OUTSIDE, "An outside number"]];
  return h(
    "div",
    { class: "card" },
    h("h2", {}, "Send a fax"),
    h(
      "datalist",
      { id: "fax-numbers" },
      people.flatMap((user) => user.numbers.map((number) => h("option", { key: number, value: number }, user.name))),
    ),
    form(
      { label: "Send a fax", submit: "Send fax", clear: true, onsubmit: send },
      field({ name: "sender", label: "From", options: senders }),
      field({ name: "to", label: "To", type: "tel", required: true, list: "fax-numbers", placeholder: "+16505550123" }),
      field({ name: "cover", label: "Cover page" }),
      field({ name: "text", label: "Text", lines: 3 }),
      field({ name: "file", label: "Or a PDF", type: "file", accept: "application/pdf" }),
    ),
  );
}

async function send({ sender, to, cover, text, file }) {
  const content = file.length ? { contentBase64: Object.values(await encoded(file))[0] } : { text };
  if (sender === OUTSIDE) return act("inbound_fax", { to, ...content }, "The fax was received");
  const values = { extension: sender, to, ...content, ...(cover ? { coverText: cover } : {}) };
  return act("send_fax", values, "The fax is queued: it is sent in 15 seconds of the emulator's clock");
}
