/* Who is there: the list of persons, whose phones are on the screen, and each chat's window. */
import { button, element, unread } from "./elements.js";
import { asWritten, inWords, Phone } from "./phone.js";
import * as simulator from "./simulator.js";

const FIRST = "524771234567";
const MOST_SHOWN = 3;
const KEPT = "conectate-simulador-personas";
const $ = (id) => document.getElementById(id);

/** One phone of 330 px at least, besides the side column. */
const room = () => Math.max(1, Math.min(MOST_SHOWN, Math.floor((innerWidth - (innerWidth < 720 ? 0 : 360)) / 346)));

export class People {
  constructor() {
    const kept = this.kept();
    this.phones = new Map();
    this.shown = [];
    for (const citizen of kept.length > 0 ? kept : [FIRST]) this.add(citizen);
    this.show(this.phones.keys().next().value);
    addEventListener("resize", () => this.arrange());
  }

  kept() {
    try {
      return JSON.parse(sessionStorage.getItem(KEPT) ?? "[]").filter((c) => /^\d{8,15}$/.test(c));
    } catch {
      return [];
    }
  }

  keep() {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify([...this.phones.keys()]));
    } catch {
      return; // a private window forgets them; nothing else depends on it
    }
  }

  add(citizen) {
    if (!this.phones.has(citizen)) this.phones.set(citizen, new Phone(citizen, $("phone-template")));
    this.keep();
  }

  /** Puts this phone on the screen, in the place of the one that is there longest if there is no room. */
  show(citizen) {
    this.shown = [...this.shown.filter((c) => c !== citizen), citizen];
    this.arrange();
  }

  hide(citizen) {
    if (this.shown.length > 1) this.shown = this.shown.filter((c) => c !== citizen);
    this.arrange();
  }

  remove(citizen) {
    this.phones.delete(citizen);
    this.shown = this.shown.filter((c) => c !== citizen);
    if (this.shown.length === 0) this.shown = [this.phones.keys().next().value];
    this.keep();
    this.arrange();
  }

  onScreen() {
    return this.shown.slice(-room()).map((citizen) => this.phones.get(citizen));
  }

  arrange() {
    const wanted = [...this.phones.values()].filter((phone) => this.onScreen().includes(phone));
    const there = [...$("phones").children];
    there.filter((e) => !wanted.some((phone) => phone.element === e)).forEach((e) => e.remove());
    wanted.forEach((phone, index) => {
      if ($("phones").children[index] === phone.element) return;
      $("phones").insertBefore(phone.element, $("phones").children[index] ?? null);
      phone.draw(true);
    });
    this.draw();
  }

  /** Everybody's chats, also of those who are not on the screen: their unread counts show in the list. */
  async look() {
    const visible = this.onScreen();
    const others = [...this.phones.values()].filter((phone) => !visible.includes(phone));
    await Promise.all(visible.map((phone) => phone.look()));
    await Promise.all(others.flatMap((phone) => phone.chats.map((chat) => chat.refresh())));
    this.draw();
  }

  unread() {
    return [...this.phones.values()].reduce((sum, phone) => sum + phone.unread(), 0);
  }

  /** Redrawn only where something changed, so that the focus stays. */
  draw() {
    const visible = this.onScreen();
    this.redraw($("people"), [...this.phones.values()].map((phone) => this.person(phone, visible.includes(phone))));
    this.redraw($("windows"), visible.flatMap((phone) => phone.chats.map((chat) => this.windowOf(phone, chat))));
  }

  redraw(list, wanted) {
    const key = JSON.stringify(wanted.map(([name]) => name));
    if (list.dataset.key === key) return;
    const focused = [...list.querySelectorAll("button")].indexOf(document.activeElement);
    list.dataset.key = key;
    list.replaceChildren(...wanted.map(([, make]) => make()));
    if (focused >= 0) list.querySelectorAll("button")[focused]?.focus();
  }

  person(phone, visible) {
    const { citizen } = phone;
    const key = [citizen, visible, phone.unread(), this.phones.size];
    return [key, () => {
      const badge = element("span", "unread");
      unread(badge, phone.unread());
      const choose = button("person", element("span", "", asWritten(citizen)), () => {
        if (visible && room() > 1) this.hide(citizen);
        else this.show(citizen);
        document.querySelector(".page").dataset.view = "phone";
      });
      choose.append(badge, element("span", "person-state", visible ? "en pantalla" : "ver"));
      choose.setAttribute("aria-pressed", String(visible));
      const drop = button("person-drop", "✕", () => this.remove(citizen));
      drop.setAttribute("aria-label", `Quitar a ${asWritten(citizen)} de la lista; sus mensajes se conservan`);
      return element("li", "", choose, this.phones.size > 1 ? drop : null);
    }];
  }

  windowOf(phone, chat) {
    const words = inWords(chat);
    const open = chat.windowEnd() !== null;
    const whose = `${asWritten(phone.citizen)} con ${chat.title}`;
    return [[whose, words], () => {
      const line = element("p", open ? "window-line" : "window-line closed", element("b", "", whose), words);
      const close = button("plain", "Dejar pasar 24 h", async () => {
        await simulator.closeWindow(phone.citizen, chat.number);
        await phone.look();
        this.draw();
        $("window-done").textContent = `Ventana cerrada: ${whose}.`;
      });
      close.disabled = !open;
      return element("li", "", line, close);
    }];
  }
}
