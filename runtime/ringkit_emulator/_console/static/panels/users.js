import { act } from "../actions.js";
import { h } from "../dom.js";
import { count } from "../format.js";
import { field, form } from "../forms.js";
import { redraw } from "../page.js";
import { table } from "../table.js";

export const title = "Users";
export const hint = "Accounts, their extensions and phone numbers.";
export const topics = ["users"];

const USAGES = ["DirectNumber", "AdditionalCompanyNumber", "ForwardedNumber"];
let credential = null;

const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "" && value !== false));

function addUser(account, { permissions, ...values }) {
  const names = permissions.split(/[\s,]+/).filter(Boolean);
  const chosen = names.length ? { permissions: names } : {};
  return act("add_user", { account, ...given(values), ...chosen }, "The user is added");
}

const addNumber = (values) => act("add_number", given(values), "The number is added");

async function issue(extension) {
  const result = await act("issue_jwt", { extension: extension.id });
  if (result) credential = { extension, jwt: result.jwt };
  redraw();
}

function hideCredential() {
  credential = null;
  redraw();
}

export function render({ users }) {
  return users.map((account) => [
    h(
      "div",
      { class: "title", key: `title ${account.id}` },
      h("h2", {}, account.company),
      h("p", { class: "note" }, `account ${account.id}, ${count(account.extensions.length, "extension")}`),
    ),
    credential && account.extensions.some(({ id }) => id === credential.extension.id) ? credentialCard() : null,
    table({
      label: `Extensions of account ${account.id}`,
      columns: [["Ext.", "number"], "Name", ["Type", "tight"], ["Phone numbers", "tight"], "Permissions", "Extension id", ["", "actions"]],
      rows: [...account.extensions.map(row), company(account)],
      empty: "The account has no extension.",
    }),
    h(
      "div",
      { class: "cards", key: `forms ${account.id}` },
      h(
        "div",
        { class: "card" },
        h("h3", {}, "Add a user"),
        form(
          { label: `Add a user to account ${account.id}`, submit: "Add user", onsubmit: (values) => addUser(account.id, values), clear: true },
          field({ name: "firstName", scope: account.id, label: "First name", required: true }),
          field({ name: "lastName", scope: account.id, label: "Last name", required: true }),
          field({ name: "extensionNumber", scope: account.id, label: "Extension number", placeholder: "next free" }),
          field({ name: "phoneNumber", scope: account.id, label: "Phone number", placeholder: "next free" }),
          field({ name: "permissions", scope: account.id, label: "User permissions", placeholder: "all" }),
          field({ name: "admin", scope: account.id, label: "Administrator", type: "checkbox" }),
        ),
      ),
      h(
        "div",
        { class: "card" },
        h("h3", {}, "Add a number"),
        form(
          { label: `Add a number to account ${account.id}`, submit: "Add number", onsubmit: addNumber, clear: true },
          field({ name: "extension", scope: account.id, label: "Extension", options: account.extensions.map((one) => [one.id, `${one.name} (${one.number})`]), value: account.extensions[0]?.id }),
          field({ name: "phoneNumber", scope: account.id, label: "New phone number", placeholder: "next free" }),
          field({ name: "usageType", scope: account.id, label: "Usage", options: USAGES, value: USAGES[0] }),
        ),
      ),
    ),
  ]);
}

function credentialCard() {
  const { extension, jwt } = credential;
  return h(
    "div",
    { class: "card", key: "credential" },
    h("h3", {}, `JWT credential of ${extension.name}`),
    h("pre", { tabindex: "0", "aria-label": "JWT credential", class: "credential" }, jwt),
    h("button", { type: "button", onclick: hideCredential }, "Hide"),
  );
}

function row(extension) {
  return {
    key: extension.id,
    cells: [
      extension.number,
      [h("span", {}, extension.name), extension.admin ? h("span", { class: "badge accent" }, "admin") : null, extension.status === "Enabled" ? null : h("span", { class: "badge" }, extension.status), h("p", { class: "operation email" }, extension.email)],
      extension.type,
      extension.numbers.map((number) => h("code", { class: "line", title: `${number.usageType}: ${number.features.join(", ")}` }, number.number)),
      extension.permissions === null ? h("span", { class: "note" }, "all") : extension.permissions.join(", ") || "none",
      h("code", {}, extension.id),
      extension.type === "User" ? h("button", { type: "button", class: "quiet", "aria-label": `New JWT for ${extension.name}`, onclick: () => issue(extension) }, "New JWT") : null,
    ],
  };
}

function company(account) {
  return {
    key: "company",
    cells: [null, "Company numbers", null, account.numbers.map((number) => h("code", { class: "line", title: number.usageType }, number.number)), null, null, null],
  };
}
