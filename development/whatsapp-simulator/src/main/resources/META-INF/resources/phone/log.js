/* The bubbles of one chat, kept as they are where nothing changed. */
import { bubble, show } from "./bubbles.js";
import { element } from "./elements.js";
import { look } from "./folding.js";
import { day, dayName } from "./times.js";

export class Log {
  constructor(list, hands) {
    this.list = list;
    this.hands = hands;
    this.chat = null;
    list.addEventListener("keydown", (event) => this.walk(event));
  }

  /** Adds what is missing, redraws what changed, brings ticks up to date. */
  draw(chat, retry) {
    const messages = chat.messages();
    const known = new Map([...this.list.querySelectorAll(".bubble")].map((item) => [item.dataset.wamid, item]));
    if (this.chat !== chat || known.size > messages.length) {
      this.list.replaceChildren();
      known.clear();
      this.chat = chat;
    }
    const byWamid = new Map(messages.map((message) => [message.wamid, message]));
    let before = null;
    for (const message of messages) {
      show(this.item(known, message, before, byWamid), message, retry);
      before = message;
    }
    this.reachable();
  }

  item(known, message, before, byWamid) {
    const there = known.get(message.wamid);
    if (there?.dataset.look === look(message)) return there;
    const made = bubble(message, byWamid.get(message.answers), this.hands);
    made.dataset.wamid = message.wamid;
    made.dataset.look = look(message);
    if (before?.from !== message.from) made.classList.add("first");
    if (there) there.replaceWith(made);
    else this.add(made, message, before);
    return made;
  }

  add(made, message, before) {
    const at = new Date(message.at);
    if (!before || day(new Date(before.at)) !== day(at)) {
      this.list.append(element("li", "day", dayName(at, this.chat.now())));
    }
    this.list.append(made);
  }

  /** One stop for the Tab key, on the last bubble; the arrows lead to the others. */
  reachable() {
    const all = [...this.list.querySelectorAll(".options")];
    if (all.some((options) => options.tabIndex === 0 && options === all.at(-1))) return;
    all.forEach((options, index) => (options.tabIndex = index === all.length - 1 ? 0 : -1));
  }

  walk(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || !event.target.classList.contains("options")) return;
    const all = [...this.list.querySelectorAll(".options")];
    const next = all[all.indexOf(event.target) + step];
    event.preventDefault();
    next?.focus();
  }
}
