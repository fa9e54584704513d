/* The page: persons and their phones, faults, and looking for news while somebody looks. */
import { FaultPanel, inWords } from "./faults.js";
import { People } from "./people.js";
import * as simulator from "./simulator.js";

const LOOK_EVERY = 700;
const $ = (id) => document.getElementById(id);
const page = document.querySelector(".page");
const title = document.title;
const people = new People();
const faults = new FaultPanel($("fault-form"), $("fault-error"), $("fault-none"));
let active = null;

async function look() {
  try {
    await people.look();
    await lookAtFaults();
    drawWebhooks((await simulator.requests()).webhooks);
    const waiting = people.unread();
    document.title = waiting > 0 ? `(${waiting}) ${title}` : title;
  } catch {
    drawBand("El simulador no responde. Se intenta de nuevo cada segundo.");
  }
}

async function lookAtFaults() {
  const now = await simulator.activeFaults();
  drawBand(inWords(now));
  if (active === now.join()) return;
  active = now.join();
  $("fault-count").textContent = now.length === 0 ? "ninguna" : now.length === 1 ? "1 activa" : `${now.length} activas`;
  await faults.refresh();
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

/** On a narrow screen the phone and the panel take turns. */
function turn() {
  const panel = page.dataset.view === "phone";
  page.dataset.view = panel ? "panel" : "phone";
  $(panel ? "panel" : "phones").focus();
}

function drawTurn() {
  $("turn").textContent = page.dataset.view === "phone" ? "Personas y fallas" : "Volver al teléfono";
}

$("citizen-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = $("citizen").value.replace(/[ +()-]/g, "");
  const digits = typed.length === 10 ? `52${typed}` : typed;
  const valid = /^\d{8,15}$/.test(digits);
  $("citizen-error").textContent = valid ? "" : "Escribe el número con código de país, por ejemplo 52 477 123 4567.";
  $("citizen").setAttribute("aria-invalid", String(!valid));
  if (!valid) return $("citizen").focus();
  $("citizen").value = "";
  people.add(digits);
  people.show(digits);
  page.dataset.view = "phone";
});

/** The subscribers of the service's last reported period; none of their numbers was ever given to a telephone. */
const SUBSCRIBERS = { citizens: 52013, firstCitizen: 520000000001, texts: ["ALTA"], to: "conectate", perSecond: 500 };

$("crowd").addEventListener("click", async () => {
  $("crowd").disabled = true;
  try {
    await simulator.crowd(SUBSCRIBERS);
    $("crowd-done").textContent =
      "Escriben 500 por segundo: en unos 2 minutos están suscritas. Su bienvenida sale a la velocidad del número, y los envíos van detrás de ella.";
  } catch (refused) {
    $("crowd-done").textContent = `No se pudo: ${refused.message}`;
    $("crowd").disabled = false;
  }
});

new MutationObserver(drawTurn).observe(page, { attributes: true, attributeFilter: ["data-view"] });
$("turn").addEventListener("click", turn);
lookForEver();
