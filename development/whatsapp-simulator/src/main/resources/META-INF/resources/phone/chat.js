/* One chat: what the simulator knows of it and what was just typed. */
import { folded } from "./folding.js";
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
  async write(text, answers, changed) {
    const message = { from: "citizen", wamid: simulator.newWamid(), type: "text", content: { body: text }, answers };
    await this.send({ ...message, at: new Date().toISOString(), state: "sending" }, changed);
  }

  async send(message, changed) {
    this.unsent.set(message.wamid, { ...message, state: "sending" });
    changed();
    try {
      await simulator.write(this.citizen, this.number, message.wamid, message.content.body, message.answers ?? undefined);
      await this.refresh();
    } catch {
      this.unsent.set(message.wamid, { ...message, state: "waiting" });
    }
    changed();
  }

  /** Anything but typing; throws with the simulator's reason if it does not take it. */
  async act(action, changed) {
    await simulator.act(this.citizen, this.number, action);
    await this.refresh();
    changed();
  }

  async retry(message, changed) {
    if (this.unsent.has(message.wamid)) await this.send(message, changed);
    else await simulator.retry(this.citizen, message.wamid);
  }

  /** The bubbles, oldest first. */
  messages() {
    return folded([...this.view.messages, ...this.unsent.values()]);
  }

  /** Ours that the citizen has not seen; reactions do not count. */
  unread() {
    return this.view.messages.filter(
      (m) => m.from === "business" && m.type !== "reaction" && (m.state === "sent" || m.state === "delivered"),
    );
  }

  /** Until when the number may write freely, or null. */
  windowEnd() {
    const end = this.view.windowEnd && new Date(this.view.windowEnd);
    return end && end > this.now() ? end : null;
  }

  now() {
    return new Date(this.view.now);
  }
}
