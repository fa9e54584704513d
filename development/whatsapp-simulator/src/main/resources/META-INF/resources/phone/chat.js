/* One chat: what the simulator knows of it, what was just typed, and its bubbles. */
import { bubble, show } from "./bubbles.js";
import { day, dayName } from "./times.js";
import * as simulator from "./simulator.js";

export class Chat {
  constructor(citizen, link) {
    this.citizen = citizen;
    this.number = link.dataset.number;
    this.title = link.dataset.title;
    this.view = { messages: [], typing: false, windowEnd: null, now: new Date().toISOString() };
    this.revision = null;
    this.unsent = new Map();
  }

  /** Asks the simulator for news; whether there are any. */
  async refresh() {
    const view = await simulator.conversation(this.citizen, this.number, this.view.typing ? null : this.revision);
    if (view === null) return false;
    this.view = view;
    this.revision = view.revision;
    for (const message of view.messages) this.unsent.delete(message.wamid);
    return true;
  }

  /** What was typed appears at once, with its clock until the simulator has it. */
  async write(text, changed) {
    const message = { from: "citizen", wamid: simulator.newWamid(), type: "text", content: { body: text } };
    await this.send({ ...message, at: new Date().toISOString(), state: "sending" }, changed);
  }

  async send(message, changed) {
    this.unsent.set(message.wamid, { ...message, state: "sending" });
    changed();
    try {
      await simulator.write(this.citizen, this.number, message.wamid, message.content.body);
      await this.refresh();
    } catch {
      this.unsent.set(message.wamid, { ...message, state: "waiting" });
    }
    changed();
  }

  async retry(message, changed) {
    if (this.unsent.has(message.wamid)) await this.send(message, changed);
    else await simulator.retry(this.citizen, message.wamid);
  }

  messages() {
    return [...this.view.messages, ...this.unsent.values()];
  }

  unread() {
    return this.view.messages.filter((m) => m.from === "business" && (m.state === "sent" || m.state === "delivered"));
  }

  /** Adds the bubbles that are missing and brings the ticks of the others up to date. */
  draw(log, changed) {
    const now = new Date(this.view.now);
    const known = new Map([...log.querySelectorAll(".bubble")].map((item) => [item.dataset.wamid, item]));
    const messages = this.messages();
    if (known.size > messages.length || log.dataset.chat !== this.key()) this.clear(log, known);
    let before = null;
    for (const message of messages) {
      const item = known.get(message.wamid) ?? this.add(log, message, before, now);
      show(item, message, (m) => this.retry(m, changed));
      before = message;
    }
  }

  key() {
    return `${this.citizen} ${this.number}`;
  }

  clear(log, known) {
    log.replaceChildren();
    log.dataset.chat = this.key();
    known.clear();
  }

  add(log, message, before, now) {
    const at = new Date(message.at);
    if (!before || day(new Date(before.at)) !== day(at)) log.append(dayPill(dayName(at, now)));
    const item = bubble(message, this.title);
    item.dataset.wamid = message.wamid;
    if (before?.from !== message.from) item.classList.add("first");
    log.append(item);
    return item;
  }
}

function dayPill(name) {
  const pill = document.createElement("li");
  pill.className = "day";
  pill.textContent = name;
  return pill;
}
