// Words in quotes follow each other. The index does not know where words stand: the pages themselves are looked through.

import { forms, term } from "./analysis.js";
import { tokens } from "./tokens.js";

// Of the best hits so many; a phrase in none of them is not what somebody looks for.
const mostPages = 50;
const together = 10;
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", shy: "" };

/** What stands in quotes: each as its terms with spaces around. */
export function phrases(text) {
  return Array.from(text.matchAll(/["„“”«»]([^"„“”«»]+)["“”«»]/g), match => sequence(match[1])).filter(phrase => phrase.trim().includes(" "));
}

/** The hits whose pages have all phrases. */
export async function following(hits, wanted, pageOf) {
  const found = [];
  for (let i = 0; i < Math.min(hits.length, mostPages); i += together) {
    const pages = await Promise.all(hits.slice(i, Math.min(i + together, mostPages)).map(async hit => ({ hit, text: sequence(plain(await pageOf(hit))) })));
    found.push(...pages.filter(page => wanted.every(phrase => page.text.includes(phrase))).map(page => page.hit));
  }
  return found;
}

/** The terms of a text in their order, with spaces around. */
export function sequence(text) {
  return ` ${tokens(text).flatMap(token => forms(token.text).slice(0, 1)).map(term).join(" ")} `;
}

// The words of a page's main part.
function plain(html) {
  return html.slice(html.search(/<main[\s>]/), html.lastIndexOf("</main>"))
    .replace(/<(script|style)[\s>][\s\S]*?<\/\1>/g, " ").replace(/<[^>]*>/g, " ")
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => name ? entities[name] ?? whole : String.fromCodePoint(decimal ?? parseInt(hex, 16)));
}
