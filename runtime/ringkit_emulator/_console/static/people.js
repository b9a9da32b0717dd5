// Users, numbers and media, as the panels of people show them.

import { live } from "./live.js";

const MEDIA = "/_emulator/media";

export const attachmentAddress = (message, attachment) => `${MEDIA}/message/${message.id}/${attachment.id}`;
export const recordingAddress = (id) => `${MEDIA}/recording/${id}`;
export const fileAddress = (id) => `${MEDIA}/file/${id}`;

// Users and bots.
export const everyone = () => live.states.people ?? [];
export const users = () => everyone().filter((person) => person.type === "User");
export const person = (id) => everyone().find((one) => one.id === id);
export const personOfNumber = (number) => everyone().find((one) => one.numbers.includes(number));

// Numbers of North America in the usual groups, others as they are.
export function phoneNumber(number) {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number ?? "");
  return parts ? `+1 ${parts[1]} ${parts[2]} ${parts[3]}` : (number ?? "");
}

// The member of a message or call as a name, or as a number if it has none.
export function partyName(party) {
  const known = person(party.extensionId) ?? personOfNumber(party.phoneNumber);
  return known?.name || party.name || phoneNumber(party.phoneNumber) || party.extensionNumber || "Unknown";
}

// What to dial for a party.
export const partyNumber = (party) => party.phoneNumber ?? party.extensionNumber ?? "";

// The same party, whatever it is called by.
export function isParty(party, user) {
  if (party.extensionId !== undefined) return party.extensionId === user.id;
  if (party.phoneNumber !== undefined) return user.numbers.includes(party.phoneNumber);
  return party.extensionNumber === user.extensionNumber;
}

export function initials(name) {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.length ? words.slice(0, 2).map((word) => word[0].toUpperCase()).join("") : "#";
}

// Files that a person has chosen, by name in base64, as the control takes them.
export async function encoded(files) {
  const found = {};
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = "";
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    found[file.name] = btoa(binary);
  }
  return found;
}

// 2:05, as a phone shows the length of a call.
export function minutes(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / 3600);
  const rest = `${Math.floor((whole % 3600) / 60)}:${String(whole % 60).padStart(2, "0")}`;
  return hours ? `${hours}:${rest.padStart(5, "0")}` : rest;
}
