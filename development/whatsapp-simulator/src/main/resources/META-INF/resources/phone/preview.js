/* A message in one line, for the chat list and for quotes. */
import { plain } from "./marks.js";

const named = (name) => (content) => (content.caption ? `${name}: ${plain(content.caption)}` : name);

const LINES = {
  text: (content) => plain(content.body ?? ""),
  image: named("Foto"),
  video: named("Video"),
  audio: (content) => (content.voice ? "Mensaje de voz" : "Audio"),
  document: (content) => `Documento: ${content.caption ? plain(content.caption) : (content.filename ?? "sin nombre")}`,
  sticker: () => "Sticker",
  location: (content) => (content.name ? `Ubicación: ${content.name}` : "Ubicación"),
  contacts: (content) => `Contacto: ${content[0]?.name?.formatted_name ?? "sin nombre"}`,
  interactive: (content) =>
    content.list_reply?.title ?? content.button_reply?.title ?? plain(content.body?.text ?? "Mensaje con opciones"),
  button: (content) => content.text ?? "",
  template: (content) => (content.shown ? plain(content.shown.body) : `Plantilla «${content.name}»`),
  system: () => "Cambio de número",
  order: () => "Pedido",
};

/** The line; a type that the phone does not know is named. */
export function preview(message) {
  if (message.deleted) return "Mensaje eliminado";
  return LINES[message.type]?.(message.content ?? {}) ?? `Mensaje de tipo «${message.type}»`;
}
