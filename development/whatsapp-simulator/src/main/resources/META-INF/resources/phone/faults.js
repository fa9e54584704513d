/* The faults: their names for the band, and switches for each. */
import { element } from "./elements.js";
import * as simulator from "./simulator.js";

const flag = (name, words) => ({ name, words, off: false, on: () => true, read: (value) => value === true });
const share = (name, words) => ({
  name,
  words,
  unit: "%",
  usual: 20,
  most: 100,
  off: 0,
  on: (n) => n / 100,
  read: (value) => Math.round(value * 100),
});
const range = (name, words, unit, usual, off, most) => ({
  name,
  words,
  unit,
  usual,
  most,
  off: { min: off, max: off },
  on: (n) => ({ min: off, max: n }),
  read: ({ max }) => (max > off ? max : 0),
});

const FAULTS = [
  flag("send.windowEnforced", "ventana de 24 horas exigida"),
  range("send.delayMillis", "respuestas lentas", "ms", 2_000, 0, 120_000),
  share("send.error5xxShare", "errores 500"),
  share("send.error429Share", "límite de envíos (429)"),
  share("send.hangShare", "llamadas sin respuesta"),
  share("send.acceptThenHangShare", "envíos aceptados sin respuesta"),
  share("send.resetShare", "conexiones cortadas"),
  share("send.acceptThenResetShare", "envíos aceptados con la conexión cortada"),
  share("send.acceptThen5xxShare", "envíos aceptados con error 502"),
  share("send.failStatusShare", "mensajes que no llegan"),
  {
    name: "send.graphErrors",
    words: "envíos rechazados",
    unit: "código de Meta",
    usual: 131056,
    most: 9_999_999,
    off: [],
    on: (n) => [{ code: n }],
    read: (rules) => rules[0]?.code ?? 0,
  },
  range("webhooks.delayMillis", "avisos con retraso", "ms", 2_000, 0, 3_600_000),
  range("webhooks.copies", "avisos repetidos", "veces", 2, 1, 5),
  flag("webhooks.reorder", "avisos en desorden"),
  share("webhooks.dropStatusesShare", "estados perdidos"),
  flag("webhooks.statusesBeforeAnswer", "estados antes de la respuesta"),
  {
    name: "webhooks.updatesPerPost",
    words: "avisos agrupados",
    unit: "por envío",
    usual: 100,
    most: 1_000,
    off: 1,
    on: (n) => n,
    read: (value) => (value > 1 ? value : 0),
  },
];
const NAMES = Object.fromEntries(FAULTS.map(({ name, words }) => [name, words]));

/** One sentence, or nothing. */
export function inWords(active) {
  if (active.length === 0) return "";
  return `Atención, fallas activas: ${active.map((name) => NAMES[name] ?? name).join(", ")}.`;
}

/** The switches; each change is sent at once, and what is in force is shown again. */
export class FaultPanel {
  constructor(form, problem, none) {
    this.problem = problem;
    this.rows = FAULTS.map((fault) => this.row(fault));
    form.append(...this.rows.map(({ line }) => line));
    form.addEventListener("submit", (event) => event.preventDefault());
    none.addEventListener("click", () => this.change(() => simulator.noFaults()));
  }

  row(fault) {
    const on = element("input", "");
    on.type = "checkbox";
    const line = element("div", "fault", element("label", "", on, fault.words));
    const amount = fault.unit ? this.amount(fault, line) : null;
    on.addEventListener("change", () => this.set(fault, on.checked, amount));
    amount?.addEventListener("change", () => on.checked && this.set(fault, true, amount));
    return { fault, on, amount, line };
  }

  amount(fault, line) {
    const input = element("input", "");
    input.type = "number";
    input.min = "1";
    input.max = String(fault.most);
    input.value = String(fault.usual);
    line.append(element("label", "amount", element("span", "sr-only", `Cuánto: ${fault.words}`), input, fault.unit));
    return input;
  }

  set(fault, on, amount) {
    return this.change(async () => {
      const plan = await simulator.faultPlan();
      const [part, field] = fault.name.split(".");
      const wanted = Math.min(fault.most ?? 1, Math.max(1, Number(amount?.value ?? 1) || fault.usual));
      plan[part][field] = on ? fault.on(wanted) : fault.off;
      await simulator.follow(plan);
    });
  }

  async change(work) {
    this.problem.textContent = "";
    try {
      await work();
    } catch (wrong) {
      this.problem.textContent = `No cambió nada: ${wrong.message}.`;
    }
    await this.refresh();
  }

  /** Shows the plan in force. */
  async refresh() {
    const plan = await simulator.faultPlan();
    for (const { fault, on, amount } of this.rows) {
      const [part, field] = fault.name.split(".");
      const value = fault.read(plan[part][field]);
      on.checked = Boolean(value);
      if (amount && value && document.activeElement !== amount) amount.value = String(value);
    }
  }
}
