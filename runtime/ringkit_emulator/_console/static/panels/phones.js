import { act } from "../actions.js";
import { h } from "../dom.js";
import { count, date, timeOfDay } from "../format.js";
import { field, form } from "../forms.js";
import { redraw } from "../page.js";
import {
  attachmentAddress,
  encoded,
  initials,
  isParty,
  minutes,
  partyName,
  partyNumber,
  person,
  personOfNumber,
  phoneNumber,
  users,
} from "../people.js";
import { now } from "../time.js";

export const title = "Phones";
export const hint = "What the users see and do, with the messages, calls and notifications of the API.";
export const topics = ["people", "messages", "calls", "call_log"];
export const ticks = true;
export const badge = ({ calls }) => calls?.some((call) => call.parties.some(isRinging)) && "ringing";

const RINGING = ["Setup", "Proceeding"];
const FAILED = ["SendingFailed", "DeliveryFailed"];
const FIRST_PHONES = 2;
const LISTED_CALLS = 30;
const VIEWS = [
  ["messages", "Messages"],
  ["calls", "Calls"],
  ["voicemails", "Voicemail"],
];
const PRESENCES = [
  ["Available", "Available"],
  ["Busy", "Busy"],
  ["DoNotAcceptAnyCalls", "Do not disturb"],
  ["Offline", "Offline"],
];

let shown = null;
const phones = new Map();

function phoneOf(id) {
  if (!phones.has(id)) phones.set(id, { view: "messages", conversation: null, leaving: null });
  return phones.get(id);
}

function change(id, changes) {
  Object.assign(phoneOf(id), changes);
  redraw();
}

export function render(states) {
  const everyone = users();
  const known = (shown ?? []).filter((id) => everyone.some((user) => user.id === id));
  // The ids of other users follow after a reset of another account.
  const chosen = known.length || shown?.length === 0 ? known : everyone.slice(0, FIRST_PHONES).map((user) => user.id);
  const others = everyone.filter((user) => !chosen.includes(user.id));
  return [
    h(
      "div",
      { class: "toolbar" },
      others.length > 0 &&
        form(
          {
            label: "Show a phone",
            submit: "Show phone",
            primary: false,
            onsubmit: ({ user }) => {
              shown = [...chosen, user];
              redraw();
            },
          },
          field({ name: "user", label: "Phone of", options: others.map((user) => [user.id, `${user.name}, ${user.extensionNumber}`]) }),
        ),
    ),
    h(
      "div",
      { class: "phones" },
      chosen.map((id) => phone(everyone.find((user) => user.id === id), states, chosen)),
      outside(everyone, states),
    ),
    h(
      "datalist",
      { id: "people-numbers" },
      everyone.map((user) => h("option", { key: user.id, value: user.numbers[0] ?? user.extensionNumber }, user.name)),
    ),
  ];
}

function phone(user, states, chosen) {
  const own = phoneOf(user.id);
  const close = () => {
    shown = chosen.filter((id) => id !== user.id);
    redraw();
  };
  const messages = states.messages[user.id] ?? [];
  const unread = {
    messages: messages.filter((one) => one.unread && ["SMS", "Pager"].includes(one.type)).length,
    voicemails: messages.filter((one) => one.unread && one.type === "VoiceMail").length,
  };
  return h(
    "article",
    { class: "phone", key: user.id, "aria-label": `Phone of ${user.name}` },
    h(
      "header",
      {},
      h("span", { class: "avatar", "aria-hidden": "true" }, initials(user.name), h("span", { class: `dot ${user.presence}` })),
      h(
        "div",
        { class: "who" },
        h("h2", {}, user.name),
        h("p", { class: "mono" }, [phoneNumber(user.numbers[0]), `ext. ${user.extensionNumber}`].filter(Boolean).join(" · ")),
      ),
      h("button", { type: "button", class: "quiet close", "aria-label": `Hide the phone of ${user.name}`, onclick: close }, "×"),
    ),
    presence(user),
    states.calls.flatMap((call) => callsOf(call, user, own)),
    h(
      "div",
      { class: "views", role: "group", "aria-label": "View" },
      VIEWS.map(([view, text]) =>
        h(
          "button",
          { type: "button", key: view, "aria-pressed": String(own.view === view), onclick: () => change(user.id, { view, conversation: null }) },
          text,
          unread[view] ? h("span", { class: "unread" }, unread[view], h("span", { class: "hidden" }, " unread")) : null,
        ),
      ),
    ),
    h("div", { class: "screen", key: `${own.view} ${own.conversation}` }, VIEW[own.view](user, own, messages, states)),
  );
}

const VIEW = {
  messages: (user, own, messages) =>
    own.conversation === null ? conversations(user, messages) : thread(user, own, messages),
  calls,
  voicemails,
};

function presence(user) {
  const dnd = user.dndStatus === "DoNotAcceptAnyCalls";
  const value = dnd ? user.dndStatus : user.userStatus;
  const set = (event) => {
    const chosen = event.target.value;
    const changes =
      chosen === "DoNotAcceptAnyCalls"
        ? { userStatus: "Available", dndStatus: chosen }
        : { userStatus: chosen, ...(dnd ? { dndStatus: "TakeAllCalls" } : {}) };
    return act("set_presence", { extension: user.id, ...changes });
  };
  return h(
    "div",
    { class: "presence" },
    field({ name: "presence", scope: user.id, label: `Status of ${user.name}`, options: PRESENCES, value, onchange: set }),
    user.telephony !== "NoCall" && h("span", { class: "badge accent" }, TELEPHONY[user.telephony] ?? user.telephony),
  );
}

const TELEPHONY = { Ringing: "Ringing", CallConnected: "In a call", OnHold: "On hold", ParkedCall: "Parked" };

// Calls in progress

function isRinging(party) {
  return party.direction === "Inbound" && party.extensionId !== undefined && RINGING.includes(party.code);
}

function callsOf(call, user, own) {
  return call.parties
    .filter((party) => party.extensionId === user.id && !["Disconnected", "Gone"].includes(party.code))
    .map((party) => callCard(call, party, user, own));
}

function callCard(call, party, user, own) {
  const far = party.direction === "Inbound" ? party.from : party.to;
  const values = { session: call.id, extension: user.id };
  const button = (text, op, kind = "") =>
    h("button", { type: "button", key: op, class: kind, onclick: () => act(op, values) }, text);
  const hangUp = button("Hang up", "hang_up", "stop");
  const leave = h(
    "button",
    {
      type: "button",
      key: "leave",
      "aria-expanded": String(own.leaving === call.id),
      onclick: () => change(user.id, { leaving: own.leaving === call.id ? null : call.id }),
    },
    "Voicemail…",
  );
  let says;
  let buttons;
  if (isRinging(party)) {
    says = "Incoming call";
    buttons = [button("Answer", "answer_call", "go"), button("Decline", "decline_call", "stop"), leave];
  } else if (RINGING.includes(party.code)) {
    says = "Calling …";
    buttons = [hangUp];
  } else if (party.code === "VoiceMail") {
    says = "Is leaving a voicemail";
    buttons = [leave];
  } else if (party.code === "Hold") {
    says = "On hold";
    buttons = [button("Resume", "resume_call", "go"), hangUp];
  } else {
    says = `In a call, ${minutes(now() - party.answeredAt)}`;
    buttons = [button("Hold", "hold_call"), !party.recording && button("Record", "record_call"), hangUp];
  }
  return h(
    "section",
    { class: `call ${isRinging(party) ? "ringing" : ""}`, key: party.id, "aria-label": `Call with ${partyName(far)}` },
    h(
      "p",
      { role: "status" },
      h("strong", {}, partyName(far)),
      h("span", {}, says, party.recording && h("span", { class: "badge bad" }, "recording")),
    ),
    h("div", { class: "buttons" }, buttons),
    own.leaving === call.id &&
      form(
        {
          label: `Voicemail of ${partyName(far)}`,
          submit: "Leave voicemail",
          onsubmit: async ({ transcription }) => {
            const left = await act("leave_voicemail", { ...values, transcription }, "The voicemail was left");
            if (left !== undefined) change(user.id, { leaving: null });
            return left;
          },
        },
        field({ name: "transcription", scope: user.id, label: `What ${partyName(far)} says`, placeholder: "Please call me back." }),
      ),
  );
}

// Messages

function othersOf(message, user) {
  if (message.direction === "Inbound") return [message.from, ...message.to.filter((party) => !isParty(party, user))];
  return message.to;
}

const texts = (messages) => messages.filter((one) => one.type === "SMS" || one.type === "Pager");

function conversations(user, messages) {
  const newest = new Map();
  const unread = new Map();
  for (const message of texts(messages)) {
    if (!newest.has(message.conversation)) newest.set(message.conversation, message);
    if (message.unread) unread.set(message.conversation, (unread.get(message.conversation) ?? 0) + 1);
  }
  return [
    h(
      "ul",
      { class: "list", "aria-label": `Conversations of ${user.name}`, tabindex: "0" },
      [...newest].map(([conversation, message]) =>
        h(
          "li",
          { key: conversation },
          h(
            "button",
            { type: "button", class: unread.has(conversation) ? "new" : "", onclick: () => open(user, conversation, messages) },
            h("span", { class: "from" }, othersOf(message, user).map(partyName).join(", ")),
            h("time", {}, shortTime(message.at)),
            h("span", { class: "preview" }, preview(message)),
            unread.has(conversation) && h("span", { class: "unread" }, unread.get(conversation), h("span", { class: "hidden" }, " unread")),
          ),
        ),
      ),
    ),
    newest.size === 0 && h("p", { class: "none" }, "No messages"),
    composer(user, {
      label: `New message of ${user.name}`,
      fields: [field({ name: "to", scope: user.id, label: "To", required: true, list: "people-numbers", placeholder: "+16505550123 or 102" })],
      send: (values) => send(user, values.to, values, (sent) => change(user.id, { conversation: sent.conversationId })),
    }),
  ];
}

function preview(message) {
  if (message.text) return message.text;
  return message.attachments.length ? count(message.attachments.length, "picture") : "";
}

function shortTime(at) {
  const present = now() ?? at;
  return date(at) === date(present) ? timeOfDay(at, { fraction: false }).slice(0, 5) : date(at).slice(5);
}

async function open(user, conversation, messages) {
  change(user.id, { conversation });
  const unread = texts(messages).filter((one) => one.conversation === conversation && one.unread);
  for (const message of unread) await act("mark_message", { message: message.id });
}

function thread(user, own, messages) {
  const found = texts(messages).filter((one) => one.conversation === own.conversation);
  const others = found.length ? othersOf(found[0], user) : [];
  const names = others.map(partyName).join(", ");
  const to = others.map(partyNumber);
  const single = others.length === 1 ? others[0] : null;
  const outsideNumber = single?.phoneNumber && !personOfNumber(single.phoneNumber) ? single.phoneNumber : null;
  return [
    h(
      "div",
      { class: "conversation" },
      h("button", { type: "button", class: "quiet", onclick: () => change(user.id, { conversation: null }) }, "← Back"),
      h("strong", {}, names),
      single && h("button", { type: "button", class: "quiet", onclick: () => act("place_call", { to: to[0], extension: user.id }) }, "Call"),
    ),
    h(
      "ol",
      { class: "bubbles", "aria-label": `Messages with ${names}`, tabindex: "0" },
      found.map((message) => bubble(message)),
    ),
    composer(user, {
      label: `Message of ${user.name} to ${names}`,
      fields: outsideNumber
        ? [field({ name: "as", scope: user.id, label: "As", options: [["user", user.name], ["other", phoneNumber(outsideNumber)]] })]
        : [],
      send: (values) =>
        values.as === "other" ? receive(outsideNumber, found[0], user, values) : send(user, to, values, () => {}),
    }),
  ];
}

function bubble(message) {
  const failed = FAILED.includes(message.status);
  return h(
    "li",
    { key: message.id, class: `${message.direction === "Inbound" ? "in" : "out"} ${failed ? "wrong" : ""}` },
    h(
      "div",
      { class: "bubble" },
      message.attachments.map((one) => mediaOf(message, one)),
      message.text && h("p", {}, message.text),
    ),
    h(
      "p",
      { class: "meta" },
      h("time", {}, shortTime(message.at)),
      message.direction === "Outbound" && h("span", {}, message.status, message.error && ` (${message.error})`),
      message.unread && h("button", { type: "button", class: "quiet", onclick: () => act("mark_message", { message: message.id }) }, "Mark as read"),
    ),
  );
}

function mediaOf(message, attachment) {
  const src = attachmentAddress(message, attachment);
  const name = attachment.name ?? attachment.type;
  if (attachment.type.startsWith("image/")) return h("img", { key: attachment.id, src, alt: name, loading: "lazy" });
  if (attachment.type.startsWith("audio/")) return h("audio", { key: attachment.id, src, controls: true, preload: "none" });
  return h("a", { key: attachment.id, href: src, download: name }, name);
}

function composer(user, { label, fields, send: onsubmit }) {
  return h(
    "div",
    { class: "composer", key: label },
    form(
      { label, submit: "Send", clear: true, onsubmit },
      fields,
      field({ name: "text", scope: label, label: "Message", placeholder: "Message" }),
      field({ name: "pictures", scope: label, label: "Picture", type: "file", accept: "image/*", multiple: true }),
    ),
  );
}

async function send(user, to, { text, pictures }, done) {
  const files = await encoded(pictures);
  const values = { text, to, extension: user.id };
  const sent = await act("send_text", pictures.length ? { ...values, pictures: files } : values);
  if (sent !== undefined) done(sent);
  return sent;
}

// A text from an outside number, to the number of the user that its conversation is with.
async function receive(number, message, user, { text, pictures }) {
  const own = message.direction === "Inbound" ? message.to.find((party) => isParty(party, user)) : message.from;
  const values = { from: number, to: own?.phoneNumber ?? user.numbers[0], text };
  return act("inbound_sms", pictures.length ? { ...values, pictures: await encoded(pictures) } : values);
}

// Calls of the past

function calls(user, own, messages, { call_log }) {
  const found = call_log.filter((record) => record.extensionId === user.id && record.type === "Voice").slice(0, LISTED_CALLS);
  return [
    h(
      "ul",
      { class: "list", "aria-label": `Calls of ${user.name}`, tabindex: "0" },
      found.map((record) => pastCall(record, user)),
    ),
    found.length === 0 && h("p", { class: "none" }, "No calls"),
    h(
      "div",
      { class: "composer" },
      form(
        {
          label: `Call from the phone of ${user.name}`,
          submit: "Call",
          clear: true,
          onsubmit: ({ to }) => act("place_call", { to, extension: user.id }),
        },
        field({ name: "to", scope: `${user.id} dial`, label: "Number or extension", required: true, list: "people-numbers", type: "tel" }),
      ),
    ),
  ];
}

function pastCall(record, user) {
  const far = record.direction === "Inbound" ? record.from : record.to;
  const missed = record.result === "Missed" || record.result === "Voicemail";
  return h(
    "li",
    { key: record.id },
    h(
      "div",
      { class: "row" },
      h("span", { class: `from ${missed ? "missed" : ""}` }, `${record.direction === "Inbound" ? "↙" : "↗"} ${partyName(far)}`),
      h("time", {}, shortTime(record.at)),
      h("span", { class: "preview" }, record.duration ? `${record.result}, ${minutes(record.duration)}` : record.result),
      h(
        "button",
        {
          type: "button",
          class: "quiet",
          "aria-label": `Call ${partyName(far)}`,
          onclick: () => act("place_call", { to: partyNumber(far), extension: user.id }),
        },
        "Call",
      ),
    ),
  );
}

function voicemails(user, own, messages) {
  const found = messages.filter((message) => message.type === "VoiceMail");
  if (!found.length) return h("p", { class: "none" }, "No voicemail");
  return h(
    "ul",
    { class: "list", "aria-label": `Voicemails of ${user.name}`, tabindex: "0" },
    found.map((message) => {
      const sound = message.attachments.find((one) => one.kind === "AudioRecording");
      const words = message.attachments.find((one) => one.kind === "AudioTranscription");
      return h(
        "li",
        { key: message.id, class: "voicemail" },
        h(
          "div",
          { class: `row ${message.unread ? "new" : ""}` },
          h("span", { class: "from" }, partyName(message.from)),
          h("time", {}, shortTime(message.at)),
        ),
        sound && h("audio", { src: attachmentAddress(message, sound), controls: true, preload: "none", "aria-label": `Voicemail of ${partyName(message.from)}` }),
        words
          ? h("blockquote", {}, words.text)
          : h("p", { class: "none" }, message.transcriptionStatus === "InProgress" ? "Transcription in progress …" : "No transcription"),
        h(
          "div",
          { class: "buttons" },
          h(
            "button",
            { type: "button", class: "quiet", onclick: () => act("mark_message", { message: message.id, read: Boolean(message.unread) }) },
            message.unread ? "Mark as read" : "Mark as unread",
          ),
          h("button", { type: "button", class: "quiet danger", onclick: () => act("delete_message", { message: message.id }) }, "Delete"),
        ),
      );
    }),
  );
}

// What other people do

const OUTSIDE = {
  text: ["Text", "Send text"],
  call: ["Call", "Call"],
  voicemail: ["Voicemail", "Leave voicemail"],
};
const outsider = { number: "+16505550123", what: "text" };

function outside(everyone, { calls: active }) {
  const targets = everyone.flatMap((user) => user.numbers.map((number) => [number, `${user.name}, ${phoneNumber(number)}`]));
  const found = active.filter((call) => call.parties.some((party) => party.extensionId === undefined));
  const { what } = outsider;
  return h(
    "article",
    { class: "phone outside", key: "outside", "aria-label": "An outside number" },
    h(
      "header",
      {},
      h("span", { class: "avatar", "aria-hidden": "true" }, "+1"),
      h("div", { class: "who" }, h("h2", {}, "An outside number"), h("p", {}, "People who are not users")),
    ),
    found.map(outsideCall),
    h(
      "div",
      { class: "screen" },
      form(
        { label: "From an outside number", submit: OUTSIDE[what][1], onsubmit: actFromOutside },
        field({
          name: "from",
          label: "From",
          type: "tel",
          required: true,
          value: outsider.number,
          onchange: (event) => {
            outsider.number = event.target.value;
          },
        }),
        field({ name: "to", label: "To", options: targets }),
        field({
          name: "what",
          label: "What",
          options: Object.entries(OUTSIDE).map(([value, [text]]) => [value, text]),
          value: what,
          onchange: (event) => {
            outsider.what = event.target.value;
            redraw();
          },
        }),
        what !== "call" && field({ name: "text", label: what === "text" ? "Text" : "What is said", scope: "outside", placeholder: "Hello" }),
        what === "text" && field({ name: "pictures", label: "Pictures", scope: "outside", type: "file", accept: "image/*", multiple: true }),
      ),
    ),
  );
}

function outsideCall(call) {
  const far = call.parties.find((party) => party.extensionId === undefined);
  const inner = call.parties.find((party) => party.extensionId !== undefined);
  const name = partyName(far.direction === "Outbound" ? far.from : far.to);
  return h(
    "section",
    { class: "call", key: call.id, "aria-label": `Call of ${name}` },
    h("p", {}, h("strong", {}, name), h("span", {}, inner ? `with ${person(inner.extensionId)?.name}: ${SAYS[inner.code] ?? inner.code}` : far.code)),
    h("div", { class: "buttons" }, h("button", { type: "button", class: "stop", onclick: () => act("hang_up", { session: call.id }) }, "Hang up")),
  );
}

const SAYS = { Setup: "ringing", Proceeding: "ringing", Answered: "connected", Hold: "on hold", VoiceMail: "voicemail" };

async function actFromOutside({ from, to, what, text, pictures = [] }) {
  if (what === "call") return act("inbound_call", { from, to });
  if (what === "voicemail") return act("inbound_voicemail", { from, to, transcription: text }, "The voicemail was left");
  const values = { from, to, text };
  return act("inbound_sms", pictures.length ? { ...values, pictures: await encoded(pictures) } : values, "The text was received");
}
