/*
 * One message as a bubble. What stands inside depends on the message's type: a new type (list, buttons, picture) is a
 * new entry in CONTENT that gets Meta's object of that type and returns an element.
 */
import { words } from "./marks.js";
import { clock } from "./times.js";

const CLOCK = "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1zm0 1.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6zM5.4 3.4v3l2.3 1.4.6-1-1.7-1V3.4z";
const TICKS = {
  sending: ["Enviando", CLOCK],
  waiting: ["En espera", CLOCK],
  sent: ["Enviado", "M10.9 2 5.3 9 2.4 6.2l-.9.9 3.9 3.8L12 2.8z"],
  delivered: ["Entregado", "M10.9 2 5.3 9 2.4 6.2l-.9.9 3.9 3.8L12 2.8zM15.6 2 10 9 9.2 8.2l-.8 1 1.7 1.7 6.6-8.1z"],
  read: ["Leído", "M10.9 2 5.3 9 2.4 6.2l-.9.9 3.9 3.8L12 2.8zM15.6 2 10 9 9.2 8.2l-.8 1 1.7 1.7 6.6-8.1z"],
};
const CAPTIONS = { sent: "Enviado a WhatsApp", delivered: "Llegó al teléfono", read: "Leído", failed: "No llegó" };

/** Why one of ours did not arrive, by Meta's code; any other code is shown as it is. */
const REASONS = {
  131026: "este número no puede recibir el mensaje",
  131047: "pasaron más de 24 horas desde el último mensaje de la persona",
  131049: "WhatsApp limitó los mensajes para esta persona",
  131050: "la persona ya no quiere recibir estos mensajes",
};

const CONTENT = {
  text: (content) => words(content.body ?? ""),
};

function unknown(type) {
  const note = document.createElement("p");
  note.className = "unknown";
  note.textContent = `Mensaje de tipo «${type}»: este teléfono aún no lo muestra.`;
  return note;
}

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

function element(name, className, ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

function meta(message) {
  const time = document.createElement("time");
  time.dateTime = message.at;
  time.textContent = clock(new Date(message.at));
  return element("span", "meta", time);
}

/** A bubble without its state; {@link show} adds that and may be called again. */
export function bubble(message, title) {
  const mine = message.from === "citizen";
  const who = element("span", "sr-only", mine ? "Tú: " : `${title}: `);
  const content = CONTENT[message.type]?.(message.content ?? {}) ?? unknown(message.type);
  (content.lastElementChild ?? content).append(element("span", "room"));
  const card = element("div", "card", who, content, meta(message));
  return element("li", `bubble ${mine ? "out" : "in"}`, card);
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
  if (message.state !== "waiting") return;
  const again = element("button", "again", "Reintentar");
  again.type = "button";
  again.addEventListener("click", () => retry(message));
  item.append(again);
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
