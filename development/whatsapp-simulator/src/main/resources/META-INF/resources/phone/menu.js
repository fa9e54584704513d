/* What can be done with one message: react, answer, copy, edit, delete. */
import { button, element } from "./elements.js";
import { plain } from "./marks.js";
import { preview } from "./preview.js";
import { sheet } from "./sheet.js";

const EMOJI = ["👍", "❤️", "😂", "😮", "😢", "🙏"];
const NAMES = { "👍": "pulgar arriba", "❤️": "corazón", "😂": "risa", "😮": "sorpresa", "😢": "tristeza", "🙏": "gracias" };
const EDIT_WITHIN = 15 * 60_000;
const DELETE_WITHIN = 2 * 86_400_000;

/** Opens the sheet for this message. */
export function menu(message, hands, now) {
  sheet(hands.phone, "Mensaje", (body, close) => {
    const then = (act) => () => {
      close();
      act();
    };
    body.append(element("p", "menu-about", preview(message)), faces(message, hands, then));
    for (const [words, act] of entries(message, hands, now)) body.append(button("menu-line", words, then(act)));
  });
}

function faces(message, hands, then) {
  const now = message.reactions.citizen;
  const all = EMOJI.map((emoji) => {
    const react = () => hands.act({ reaction: { wamid: message.wamid, emoji: emoji === now ? "" : emoji } });
    const face = button("face", emoji, then(react));
    face.setAttribute("aria-label", `Reaccionar: ${NAMES[emoji]}`);
    face.setAttribute("aria-pressed", String(emoji === now));
    return face;
  });
  return element("div", "faces", ...all);
}

function entries(message, hands, now) {
  const all = [["Responder", () => hands.answer(message)]];
  const age = now - new Date(message.at);
  const words = message.content?.body;
  if (message.type === "text") all.push(["Copiar el texto", () => navigator.clipboard?.writeText(plain(words))]);
  if (message.from !== "citizen" || message.deleted) return all;
  if (message.type === "text" && age < EDIT_WITHIN) all.push(["Editar", () => hands.edit(message)]);
  if (age < DELETE_WITHIN) all.push(["Eliminar para todos", () => hands.act({ delete: { wamid: message.wamid } })]);
  return all;
}
