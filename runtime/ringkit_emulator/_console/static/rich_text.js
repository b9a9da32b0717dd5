// Texts with a little Markdown, as posts and cards have: **bold**, *italic*, [links](address),
// and lines. The rest stays text; addresses of other kinds than these are not followed.

import { h } from "./dom.js";

const LINK = /^(https?:|mailto:|tel:)/i;
const MARKS = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1|(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\3(?![\w*])|(!?)\[([^\]]*)\]\(([^)\s]+)\)/;

export const isSafe = (address) => typeof address === "string" && LINK.test(address.trim());

export function link(address, ...children) {
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

// `mention(kind, id)` describes what `![:Person](id)` stands for; without it such marks stay text.
export function richText(text, mention) {
  const lines = String(text ?? "").split(/\r?\n/);
  return lines.flatMap((line, number) => (number ? [h("br"), ...marked(line, mention)] : marked(line, mention)));
}

function marked(text, mention) {
  const found = [];
  let rest = text;
  for (let match = MARKS.exec(rest); match; match = MARKS.exec(rest)) {
    found.push(rest.slice(0, match.index), meaning(match, mention));
    rest = rest.slice(match.index + match[0].length);
  }
  return [...found, rest];
}

function meaning([whole, , bold, , italic, bang, label, address], mention) {
  if (bold !== undefined) return h("strong", {}, marked(bold, mention));
  if (italic !== undefined) return h("em", {}, marked(italic, mention));
  if (bang) return (label.startsWith(":") && mention?.(label.slice(1), address)) || whole;
  return isSafe(address) ? link(address, label || address) : whole;
}
