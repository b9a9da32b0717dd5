import { act } from "../actions.js";
import { card } from "../cards.js";
import { h } from "../dom.js";
import { count } from "../format.js";
import { field, form } from "../forms.js";
import { redraw } from "../page.js";
import { encoded, everyone, fileAddress, initials, person, users } from "../people.js";
import { richText } from "../rich_text.js";

export const title = "Team chats";
export const hint = "What the members of each chat see. Cards can be filled in and submitted as any of them.";
export const topics = ["people", "chats", "bots"];

const TYPES = { Everyone: "Everyone", Team: "Team", Direct: "Direct", Group: "Group", Personal: "Personal" };
let chosen = null;
const authors = new Map();
const answers = new Map();

const nameOf = (id) => person(id)?.name || id;

function titleOf(chat) {
  if (chat.name) return chat.name;
  return chat.members.map(nameOf).join(", ") || TYPES[chat.type];
}

function membersOf(chat) {
  const people = users().filter((user) => user.accountId === chat.accountId);
  return chat.type === "Everyone" ? people : people.filter((user) => chat.members.includes(user.id));
}

export function render({ chats, bots }) {
  const chat = chats.find((one) => one.id === chosen) ?? chats.find((one) => one.posts.length) ?? chats[0];
  return h(
    "div",
    { class: "chats" },
    h(
      "div",
      { class: "side" },
      h(
        "ul",
        { class: "list card-list", "aria-label": "Chats", tabindex: "0" },
        chats.map((one) => row(one, one.id === chat?.id)),
      ),
      newChat(),
      botsAndCards(bots),
    ),
    chat ? conversation(chat) : h("p", { class: "empty" }, "No chats."),
  );
}

function row(chat, current) {
  const last = chat.posts.at(-1);
  const open = () => {
    chosen = chat.id;
    redraw();
  };
  return h(
    "li",
    { key: chat.id },
    h(
      "button",
      { type: "button", "aria-current": current ? "true" : null, onclick: open },
      h("span", { class: "from" }, titleOf(chat)),
      h("span", { class: "badge" }, chat.type),
      h("span", { class: "preview" }, last ? `${nameOf(last.creator)}: ${summary(last)}` : "No posts"),
    ),
  );
}

function summary(post) {
  const text = post.text?.replace(/!\[:\w+\]\((\w+)\)/g, (mark, id) => {
    const found = post.mentions?.find((each) => each.id === id);
    return found ? `@${found.name ?? nameOf(id)}` : mark;
  });
  return text ?? TYPE_TEXTS[post.attachments[0]?.type] ?? "";
}

const TYPE_TEXTS = { Card: "a card", File: "a file" };

function conversation(chat) {
  const members = membersOf(chat);
  const author = members.some((one) => one.id === authors.get(chat.id)) ? authors.get(chat.id) : members[0]?.id;
  const choose = (event) => {
    authors.set(chat.id, event.target.value);
    redraw();
  };
  return h(
    "article",
    { class: "card chat", key: chat.id, "aria-label": `Chat ${titleOf(chat)}` },
    h("header", {}, h("h2", {}, titleOf(chat)), h("p", { class: "note" }, chat.type === "Everyone" ? "All users" : count(chat.members.length, "member"))),
    h(
      "ol",
      { class: "posts", "aria-label": "Posts", tabindex: "0" },
      [...chat.posts].reverse().map((one) => post(one, chat, author)),
      chat.posts.length === 0 && h("li", { class: "none" }, "No posts"),
    ),
    members.length > 0 &&
      h(
        "div",
        { class: "composer" },
        form(
          { label: `Post to ${titleOf(chat)}`, submit: "Post", clear: true, onsubmit: (values) => send(chat, author, values) },
          h(
            "div",
            { class: "row" },
            field({ name: "author", scope: chat.id, label: "As", options: members.map((one) => [one.id, one.name]), value: author, onchange: choose }),
            field({ name: "mention", scope: chat.id, label: "Mention", options: [["", "no one"], ...mentionable(chat)] }),
            field({ name: "files", scope: chat.id, label: "Files", type: "file", multiple: true }),
          ),
          field({ name: "text", scope: chat.id, label: "Message", placeholder: "Message" }),
        ),
      ),
  );
}

function mentionable(chat) {
  const ids = chat.type === "Everyone" ? users().filter((user) => user.accountId === chat.accountId).map((user) => user.id) : chat.members;
  const people = ids.map((id) => [`![:Person](${id})`, nameOf(id)]);
  return chat.type === "Team" ? [[`![:Team](${chat.id})`, `all of ${titleOf(chat)}`], ...people] : people;
}

async function send(chat, author, { text, mention, files }) {
  const words = [mention, text].filter(Boolean).join(" ");
  const values = { chat: chat.id, text: words, extension: author };
  return act("create_post", files.length ? { ...values, files: await encoded(files) } : values);
}

function post(one, chat, author) {
  const name = nameOf(one.creator);
  return h(
    "li",
    { key: one.id },
    h("span", { class: "avatar small", "aria-hidden": "true" }, initials(name)),
    h(
      "div",
      { class: "post" },
      h(
        "p",
        { class: "byline" },
        h("strong", {}, name),
        person(one.creator)?.type === "Bot" && h("span", { class: "badge accent" }, "Bot"),
        h("time", {}, one.at.slice(11, 16)),
        one.changed && h("span", {}, "edited"),
      ),
      one.text && h("p", { class: "text" }, richText(one.text, (kind, id) => mention(kind, id, one))),
      one.attachments.map((each) => attachment(each, name, author)),
    ),
  );
}

function mention(kind, id, one) {
  const known = one.mentions?.find((each) => each.id === id && each.type === kind);
  return known && h("span", { class: "mention" }, `@${known.name ?? nameOf(id)}`);
}

function attachment(each, name, author) {
  if (each.type === "Card") return cardOf(each, name, author);
  const address = fileAddress(each.id);
  const label = each.name ?? "File";
  if (each.mediaType?.startsWith("image/")) return h("img", { class: "picture", key: each.id, src: address, alt: label });
  if (each.mediaType?.startsWith("audio/")) return h("audio", { key: each.id, src: address, controls: true, preload: "none" });
  if (each.mediaType === undefined) return h("p", { key: each.id, class: "note" }, `${label} (${each.type})`);
  return h("p", { key: each.id }, h("a", { href: address, download: label }, label));
}

function cardOf({ id, card: content }, name, author) {
  const answer = answers.get(id);
  const submit = async (inputs, button) => {
    answers.delete(id);
    const result = await act("submit_card", { card: id, inputs, button, extension: author });
    if (result !== undefined) answers.set(id, { ...result, by: nameOf(author) });
    redraw();
  };
  return h(
    "div",
    { class: "card-frame", key: id },
    card(content, { id, label: `Card of ${name}`, submit }),
    answer &&
      h(
        "p",
        { class: "answer", role: "status" },
        `Submitted by ${answer.by}: the app answered `,
        h("span", { class: `badge ${answer.status < 300 ? "good" : "bad"}` }, answer.status),
        answer.body && h("code", {}, ` ${answer.body.slice(0, 300)}`),
      ),
  );
}

function newChat() {
  const people = users();
  return h(
    "details",
    { class: "card" },
    h("summary", {}, "New chat"),
    form(
      {
        label: "New chat",
        submit: "Create",
        clear: true,
        onsubmit: async ({ creator, name, ...members }) => {
          const ids = Object.keys(members).filter((id) => members[id] && id !== creator);
          const chat = await act("create_chat", { members: ids, extension: creator, ...(name ? { name } : {}) });
          if (chat !== undefined) chosen = chat.id;
          redraw();
          return chat;
        },
      },
      field({ name: "creator", scope: "new chat", label: "As", options: people.map((user) => [user.id, user.name]) }),
      field({ name: "name", scope: "new chat", label: "Name of a team", hint: "Without a name it is a conversation." }),
      h(
        "fieldset",
        { class: "choices" },
        h("legend", {}, "Members"),
        everyone().map((one) => field({ name: one.id, scope: "new chat", label: one.name, type: "checkbox" })),
      ),
    ),
  );
}

let installed = null;

function botsAndCards({ cardWebhook }) {
  const bots = everyone().filter((one) => one.type === "Bot");
  return h(
    "details",
    { class: "card", key: "bots" },
    h("summary", {}, "Bots and cards"),
    bots.length > 0 &&
      h(
        "ul",
        { class: "plain", "aria-label": "Bots" },
        bots.map((bot) =>
          h(
            "li",
            { key: bot.id },
            bot.name,
            h("button", { type: "button", class: "quiet danger", "aria-label": `Remove ${bot.name}`, onclick: () => act("uninstall_bot", { bot: bot.id }, `${bot.name} is removed`) }, "Remove"),
          ),
        ),
      ),
    h("h3", {}, "Install a bot"),
    form(
      { label: "Install a bot", submit: "Install", primary: false, onsubmit: install },
      field({ name: "name", scope: "bots", label: "Name of the bot", value: "Helper", required: true }),
      field({ name: "address", scope: "bots", label: "Its OAuth redirect URL", type: "url", hint: "Without one the token is shown here." }),
      field({ name: "isPrivate", scope: "bots", label: "Private: it gets its token at once", type: "checkbox" }),
    ),
    installed &&
      h(
        "p",
        { class: "note", role: "status" },
        installed.access_token ? ["Its access token: ", h("code", {}, installed.access_token)] : `The bot answered ${installed.status}. ${installed.body}`,
      ),
    h("h3", {}, "Submitted cards"),
    form(
      { label: "Where cards go", submit: "Set", primary: false, onsubmit: ({ address }) => act("card_webhook", { address: address || null }, "The address is set") },
      field({
        name: "address",
        scope: "cards",
        label: "Outbound webhook URL",
        type: "url",
        hint: cardWebhook ? "Submitted cards are posted to it." : "Without one no card can be submitted.",
        value: cardWebhook ?? "",
      }),
    ),
  );
}

async function install({ name, address, isPrivate }) {
  installed = null;
  const found = await act("install_bot", { name, private: isPrivate, ...(address ? { redirectUri: address } : {}) }, `${name} is installed`);
  if (found !== undefined) installed = found;
  redraw();
  return found;
}
