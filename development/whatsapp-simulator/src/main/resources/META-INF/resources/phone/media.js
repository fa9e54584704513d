/* Pictures, videos, audios, stickers and documents, of files that the simulator has. What is only linked stays a link. */
import { element, icon } from "./elements.js";
import { MICROPHONE, SHEET } from "./icons.js";
import { readable } from "./more.js";
import { about, mediaUrl } from "./simulator.js";

const NAMES = { image: "Foto", video: "Video", audio: "Audio", document: "Documento", sticker: "Sticker" };

/** The element for a message of one of these types. */
export function media(type, content) {
  const caption = content.caption ? readable(content.caption) : null;
  return element("div", `media ${type}`, content.id ? shown(type, content) : linked(type, content), caption);
}

/** The picture, video or document on top of buttons. */
export const headerMedia = (header) => media(header.type, header[header.type] ?? {});

function shown(type, content) {
  if (type === "document") return file(content);
  const names = { image: "img", sticker: "img", video: "video", audio: "audio" };
  const made = document.createElement(names[type]);
  made.src = mediaUrl(content.id);
  if (names[type] === "img") made.alt = content.caption ? "Foto con texto" : NAMES[type];
  else made.controls = true;
  if (type === "audio") made.setAttribute("aria-label", content.voice ? "Mensaje de voz" : "Audio");
  if (type === "video") made.setAttribute("aria-label", "Video");
  made.addEventListener("error", () => made.replaceWith(missing(type)));
  return type === "audio" && content.voice ? element("div", "voice", icon(MICROPHONE, 22), made) : made;
}

function file(content) {
  const name = element("span", "file-name", content.filename ?? "Documento");
  const size = element("span", "file-size", "");
  const card = element("a", "file", icon(SHEET, 28), element("span", "file-text", name, size));
  card.href = mediaUrl(content.id);
  card.download = content.filename ?? "documento";
  about(content.id)
    .then((known) => {
      if (!content.filename && known.name) name.textContent = known.name;
      size.textContent = `${bytes(known.size)} · ${known.mimeType.split("/").at(-1).slice(0, 12)}`;
    })
    .catch(() => (size.textContent = "el archivo ya no está"));
  return card;
}

/** Nothing is loaded from elsewhere: WhatsApp would fetch it, the simulator names it. */
function linked(type, content) {
  const link = element("a", "", content.link ?? "");
  link.href = /^https?:/i.test(content.link ?? "") ? content.link : "#";
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return element("p", "linked", `${NAMES[type]} que WhatsApp tomaría de `, link);
}

const missing = (type) => element("p", "unknown", `${NAMES[type]}: el archivo ya no está o no se puede mostrar.`);

function bytes(count) {
  if (count < 1024) return `${count} B`;
  return count < 1_048_576 ? `${Math.round(count / 1024)} KB` : `${(count / 1_048_576).toFixed(1)} MB`;
}
