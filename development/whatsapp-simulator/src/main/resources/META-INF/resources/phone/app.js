/* The page: which citizen, which chat, what is written, and looking for news while somebody looks. */
import { Chat } from "./chat.js";
import { inWords } from "./faults.js";
import { clock, span } from "./times.js";
import * as simulator from "./simulator.js";

const LOOK_EVERY = 700;
const $ = (id) => document.getElementById(id);
const page = document.querySelector(".page");
const links = [...document.querySelectorAll(".chat-link")];

let chats = [];
let current = null;

function use(citizen) {
  chats = links.map((link) => new Chat(citizen, link));
  open(current?.number ?? "chatbot");
}

function open(number) {
  current = chats.find((chat) => chat.number === number);
  $("chat-title").textContent = current.title;
  $("chat-avatar").className = `avatar avatar-${number}`;
  $("chat-avatar").textContent = number === "chatbot" ? "C" : "G";
  draw();
}

function draw() {
  const scroll = $("scroll");
  const atEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80 || $("log").dataset.chat !== current.key();
  current.draw($("log"), draw);
  $("empty").hidden = current.messages().length > 0;
  $("typing").hidden = !current.view.typing;
  $("chat-state").textContent = current.view.typing ? "escribiendo…" : "cuenta de empresa";
  drawTrouble();
  drawWindow();
  links.forEach(drawLink);
  if (atEnd) scroll.scrollTop = scroll.scrollHeight;
}

function drawTrouble() {
  const waiting = current.messages().some((message) => message.state === "waiting");
  $("trouble").hidden = !waiting;
  const words = "El servicio no responde. Tu mensaje espera y saldrá solo en cuanto vuelva.";
  if (waiting && $("trouble").textContent !== words) $("trouble").textContent = words;
}

function drawWindow() {
  const end = current.view.windowEnd;
  const left = end ? span(new Date(end) - new Date(current.view.now)) : null;
  $("window").textContent = left
    ? `Ventana de 24 horas: abierta, cierra en ${left}`
    : "Ventana de 24 horas: cerrada; se abre cuando escribes";
}

function drawLink(link) {
  const chat = chats.find((c) => c.number === link.dataset.number);
  const last = chat.messages().at(-1);
  link.setAttribute("aria-current", String(chat === current));
  link.querySelector(".chat-last").textContent = last?.content?.body ?? link.dataset.written;
  link.querySelector(".chat-time").textContent = last ? clock(new Date(last.at)) : "";
  const unread = chat === current ? 0 : chat.unread().length;
  const badge = link.querySelector(".chat-unread");
  badge.hidden = unread === 0;
  badge.textContent = String(unread);
  badge.setAttribute("aria-label", unread === 1 ? "1 mensaje sin leer" : `${unread} mensajes sin leer`);
}

async function look() {
  const looked = chats;
  try {
    const news = await Promise.all(looked.map((chat) => chat.refresh()));
    drawBand(inWords(await simulator.faults()));
    drawWebhooks((await simulator.requests()).webhooks);
    if (looked === chats && news.some(Boolean)) draw();
    const seen = current.unread().length > 0 && page.dataset.pane === "chat";
    if (seen && document.visibilityState === "visible") await simulator.read(current.citizen, current.number);
  } catch {
    drawBand("El simulador no responde. Se intenta de nuevo cada segundo.");
  }
}

function drawBand(words) {
  $("faults").hidden = words === "";
  if ($("faults").textContent !== words) $("faults").textContent = words;
}

function drawWebhooks(counts) {
  const waiting = counts.pending === 1 ? "1 espera" : `${counts.pending} esperan`;
  $("webhooks").textContent = `Avisos al servicio: ${counts.pending === 0 ? "al día" : waiting}`;
}

async function lookForEver() {
  if (document.visibilityState === "visible") await look();
  setTimeout(lookForEver, LOOK_EVERY);
}

function fit() {
  const box = $("mensaje");
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 120)}px`;
}

$("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("mensaje").value.trim();
  if (text === "") return;
  $("mensaje").value = "";
  fit();
  $("scroll").scrollTop = $("scroll").scrollHeight;
  current.write(text, draw);
  $("mensaje").focus();
});

$("mensaje").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $("composer").requestSubmit();
});
$("mensaje").addEventListener("input", fit);

$("citizen-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const digits = $("citizen").value.replace(/[ +()-]/g, "");
  const valid = /^\d{8,15}$/.test(digits);
  $("citizen-error").textContent = valid ? "" : "Escribe el número con código de país, por ejemplo 52 477 123 4567.";
  $("citizen").setAttribute("aria-invalid", String(!valid));
  if (valid) use(digits);
  else $("citizen").focus();
});

links.forEach((link) =>
  link.addEventListener("click", () => {
    page.dataset.pane = "chat";
    open(link.dataset.number);
    $("mensaje").focus();
  }),
);
$("back").addEventListener("click", () => {
  page.dataset.pane = "list";
  links.find((link) => link.dataset.number === current.number).focus();
});

use($("citizen").value.replace(/\D/g, ""));
lookForEver();
