/* One message as a bubble: quote, content, time, ticks, reactions, and what it offers to tap. */
import { content } from "./content.js";
import { button, element } from "./elements.js";
import { offers } from "./offers.js";
import { preview } from "./preview.js";
import { clock } from "./times.js";

const CLOCK = "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1zm0 1.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6zM5.4 3.4v3l2.3 1.4.6-1-1.7-1V3.4z";
const ONE = "M10.9 2 5.3 9 2.4 6.2l-.9.9 3.9 3.8L12 2.8z";
const TWO = `${ONE}M15.6 2 10 9 9.2 8.2l-.8 1 1.7 1.7 6.6-8.1z`;
const TICKS = {
  sending: ["Enviando", CLOCK],
  waiting: ["En espera", CLOCK],
  sent: ["Enviado", ONE],
  delivered: ["Entregado", TWO],
  read: ["Leído", TWO],
};
const CAPTIONS = { sent: "Enviado a WhatsApp", delivered: "Llegó al teléfono", read: "Leído", failed: "No llegó" };

/** Why one of ours did not arrive, by Meta's code; any other code is shown as it is. */
const REASONS = {
  131026: "este número no puede recibir el mensaje",
  131047: "pasaron más de 24 horas desde el último mensaje de la persona",
  131049: "WhatsApp limitó los mensajes para esta persona",
  131050: "la persona ya no quiere recibir estos mensajes",
  131053: "WhatsApp no pudo tomar el archivo",
};

/** Types whose content has no place in its last line for the time. */
const WIDE = new Set(["image", "video", "audio", "document", "location", "contacts", "sticker"]);

function tick(state) {
  const [name, path] = TICKS[state] ?? TICKS.sent;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 17 12");
  svg.setAttribute("class", `tick ${state}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  const line = document.createElementNS(svg.namespaceURI, "path");
  line.setAttribute("d", path);
  line.setAttribute("fill", "currentColor");
  svg.append(line);
  return svg;
}

function meta(message) {
  const time = element("time", "", clock(new Date(message.at)));
  time.dateTime = message.at;
  return element("span", "meta", message.edited && !message.deleted ? "editado " : null, time);
}

/** The message that this one answers, in one line; a tap leads to it. */
function quote(message, original, title) {
  if (!message.answers || message.deleted) return null;
  const who = original?.from === "citizen" ? "Tú" : title;
  const words = original ? preview(original) : "Mensaje que ya no está aquí";
  const made = button("quote", element("b", "", original ? who : ""), () => {
    const there = [...made.closest(".log").children].find((item) => item.dataset.wamid === message.answers);
    there?.scrollIntoView({ block: "center" });
    there?.querySelector(".options")?.focus();
  });
  made.append(element("span", "", words));
  return made;
}

function reactions(message) {
  const all = Object.values(message.reactions);
  if (all.length === 0 || message.deleted) return null;
  const chip = element("p", "reactions", all.join(" "));
  chip.setAttribute("aria-label", `Reacciones: ${all.join(" ")}`);
  return chip;
}

/** A bubble without its state; {@link show} adds that and may be called again. */
export function bubble(message, original, hands) {
  const mine = message.from === "citizen";
  const who = element("span", "sr-only", mine ? "Tú: " : `${hands.title}: `);
  const inside = content(message);
  const wide = WIDE.has(message.type) && !message.deleted;
  if (!wide) (inside.lastElementChild ?? inside).append(element("span", message.edited ? "room edited" : "room"));
  const options = button("options", "⌄", () => hands.menu(message));
  options.setAttribute("aria-label", "Opciones del mensaje");
  options.tabIndex = -1;
  const quoted = quote(message, original, hands.title);
  const card = element("div", "card", who, quoted, inside, meta(message), options, reactions(message));
  const item = element("li", `bubble ${mine ? "out" : "in"} ${message.type}${wide ? " wide" : ""}`, card);
  const offered = message.deleted ? null : offers(message, hands);
  if (offered) item.append(offered);
  return item;
}

/** Ticks on what the citizen sent; a caption under what the number sent, for that is only the simulator's to know. */
export function show(item, message, retry) {
  if (item.dataset.state === message.state) return;
  item.dataset.state = message.state;
  item.querySelectorAll(".tick, .again, .caption").forEach((old) => old.remove());
  if (message.from === "citizen") showTicks(item, message, retry);
  else showCaption(item, message);
}

function showTicks(item, message, retry) {
  item.querySelector(".meta").append(tick(message.state));
  if (message.state === "waiting") item.append(button("again", "Reintentar", () => retry(message)));
}

function showCaption(item, message) {
  const failed = message.state === "failed";
  const why = failed && message.failure ? because(message.failure) : "";
  item.append(element("p", failed ? "caption failed" : "caption", (CAPTIONS[message.state] ?? "") + why));
}

function because(failure) {
  const code = Number.parseInt(failure, 10);
  return REASONS[code] ? `: ${REASONS[code]} (Meta ${code})` : ` (Meta ${code})`;
}
