/*
 * What people type on WhatsApp, as elements: *negrita* _cursiva_ ~tachado~ ```monoespaciado``` `código`, lists, quotes,
 * links and telephones. A mark counts only if it touches its text, begins and ends at a word edge and closes in the same
 * line; anything else is shown as typed. Only text nodes and elements are made, never markup from text.
 */
const EDGE_BEFORE = "(?<![\\p{L}\\p{N}])";
const EDGE_AFTER = "(?![\\p{L}\\p{N}])";
const mark = (sign, name) => `${EDGE_BEFORE}${sign}(?<${name}>(?=\\S)[^\\n]*?\\S|\\S)${sign}${EDGE_AFTER}`;
const PATTERN = new RegExp(
  [
    mark("```", "mono"),
    mark("`", "code"),
    "(?<url>https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]}'*_~])",
    `${EDGE_BEFORE}(?<tel>\\+?(?:52 )?(?:\\d{3} \\d{3} \\d{4}|\\d{2} \\d{4} \\d{4}|\\d{3} \\d{3} \\d{2} \\d{2}|\\d{10,12}))${EDGE_AFTER}`,
    mark("\\*", "bold"),
    mark("_", "italic"),
    mark("~", "struck"),
  ].join("|"),
  "gu",
);
const ELEMENTS = { bold: "strong", italic: "em", struck: "s", mono: "code", code: "code" };
const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*){1,3}$/u;

function link(text, address) {
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.textContent = text;
  return anchor;
}

function found(groups, whole) {
  if (groups.url) return link(whole, whole);
  if (groups.tel) return link(whole, "tel:" + whole.replaceAll(" ", ""));
  const name = Object.keys(ELEMENTS).find((n) => groups[n] !== undefined);
  const element = document.createElement(ELEMENTS[name]);
  if (name === "mono" || name === "code") element.textContent = groups[name];
  else inline(groups[name], element);
  return element;
}

function inline(text, parent) {
  let from = 0;
  for (const match of text.matchAll(PATTERN)) {
    parent.append(text.slice(from, match.index), found(match.groups, match[0]));
    from = match.index + match[0].length;
  }
  parent.append(text.slice(from));
}

/** Which block a line belongs to, and its words without the sign. */
function block(line) {
  const bullet = /^[-*] (.*)$/.exec(line);
  if (bullet) return { kind: "ul", words: bullet[1] };
  const numbered = /^(\d{1,3})\. (.*)$/.exec(line);
  if (numbered) return { kind: "ol", words: numbered[2], start: Number(numbered[1]) };
  const quoted = /^> ?(.*)$/.exec(line);
  return quoted ? { kind: "blockquote", words: quoted[1] } : { kind: "p", words: line };
}

function open(parent, line, last) {
  if (last && last.localName === line.kind && line.kind !== "p") return last;
  const element = document.createElement(line.kind);
  if (line.kind === "ol") element.start = line.start;
  parent.append(element);
  return element;
}

/** A text message's words. */
export function words(text) {
  const all = document.createElement("div");
  all.className = EMOJI_ONLY.test(text) ? "words emoji" : "words";
  let last = null;
  for (const line of text.split("\n").map(block)) {
    last = open(all, line, last);
    if (line.kind === "ul" || line.kind === "ol") {
      const item = document.createElement("li");
      inline(line.words, item);
      last.append(item);
    } else {
      if (last.hasChildNodes()) last.append("\n");
      inline(line.words, last);
    }
  }
  return all;
}

/** The same words in one line without their marks, for the chat list and for quotes. */
export function plain(text) {
  const bare = (line) => {
    const parent = document.createElement("span");
    inline(block(line).words, parent);
    return parent.textContent;
  };
  return text.split("\n").map(bare).join(" ").replace(/\s+/g, " ").trim();
}
