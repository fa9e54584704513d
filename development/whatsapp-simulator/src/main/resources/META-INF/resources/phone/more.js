/* Long texts are folded with "Leer más", as WhatsApp does, and open in full. */
import { button } from "./elements.js";
import { words } from "./marks.js";

/** WhatsApp folds at about this length. */
const FOLD = 768;

/** A fold that hides less than this is not worth a tap. */
const SLACK = 80;

/** How far before the fold a good place to cut may lie. */
const NEAR = 160;

/** The beginning: up to a line's end if one is near, else to a space, and never inside *negrita* and the like. */
function beginning(text) {
  const line = text.lastIndexOf("\n", FOLD);
  const space = text.lastIndexOf(" ", FOLD);
  const start = text.slice(0, line > FOLD - NEAR ? line : space > FOLD - NEAR ? space : FOLD).trimEnd();
  const open = /\s[*_~`]+[^*_~`\n]*$/.exec(start);
  return open && open.index > FOLD - NEAR ? start.slice(0, open.index) : start;
}

/** The text's words, folded if they are many. */
export function readable(text) {
  if (text.length <= FOLD + SLACK) return words(text);
  const short = words(beginning(text) + " …");
  const more = button("more", "Leer más", () => {
    const all = words(text);
    const room = short.querySelector(".room");
    if (room) all.lastElementChild.append(room);
    all.tabIndex = -1;
    short.replaceWith(all);
    all.focus();
  });
  short.lastElementChild.append(" ", more);
  return short;
}
