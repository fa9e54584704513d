/* One person's phone: the two numbers as chats, and the chat that is open. */
import { attach } from "./attach.js";
import { Chat } from "./chat.js";
import { Draft } from "./draft.js";
import { element, unread } from "./elements.js";
import { Log } from "./log.js";
import { menu } from "./menu.js";
import { place } from "./place.js";
import { preview } from "./preview.js";
import * as simulator from "./simulator.js";
import { clock, moment, span } from "./times.js";

/** 524771234567 as 477 123 4567; other countries' numbers with a plus. */
export const asWritten = (citizen) =>
  citizen.length === 12 && citizen.startsWith("52")
    ? `${citizen.slice(2, 5)} ${citizen.slice(5, 8)} ${citizen.slice(8)}`
    : `+${citizen}`;

const NEAR_THE_END = 80;

export class Phone {
  constructor(citizen, template) {
    this.citizen = citizen;
    this.element = template.content.firstElementChild.cloneNode(true);
    this.element.setAttribute("aria-label", `Teléfono de ${asWritten(citizen)}`);
    this.find(".owner").textContent = `Chats de ${asWritten(citizen)}`;
    this.links = [...this.element.querySelectorAll(".chat-link")];
    this.chats = this.links.map((link) => new Chat(citizen, link));
    this.log = new Log(this.find(".log"), this.hands());
    this.draft = new Draft(this.element, (text, about) => this.written(text, about));
    this.links.forEach((link) => link.addEventListener("click", () => this.open(link.dataset.number)));
    this.find(".back").addEventListener("click", () => this.back());
    this.find(".attach").addEventListener("click", () => attach(this.hands()));
    this.find(".log").addEventListener("contextmenu", (event) => this.pressed(event));
    this.open("chatbot");
  }

  find(selector) {
    return this.element.querySelector(selector);
  }

  /** What bubbles and sheets may do with this phone. */
  hands() {
    const phone = this;
    return {
      phone: this.element,
      get title() {
        return phone.current.title;
      },
      act: (action) => this.working("", () => this.current.act(action, () => this.draw(true))),
      place: (wamid) => place(this.hands(), wamid),
      menu: (message) => menu(message, this.hands(), this.current.now()),
      answer: (message) => this.draft.answer(message, this.current.title),
      edit: (message) => this.draft.edit(message),
      working: (words, work) => this.working(words, work),
    };
  }

  open(number) {
    this.current = this.chats.find((chat) => chat.number === number);
    this.element.dataset.pane = "chat";
    this.find(".chat-title").textContent = this.current.title;
    const avatar = this.find(".chat-pane .avatar");
    avatar.className = `avatar avatar-${number}`;
    avatar.textContent = number === "chatbot" ? "C" : "G";
    this.find(".scroll").setAttribute("aria-label", `Conversación con ${this.current.title}`);
    this.tell("");
    this.draw(true);
    if (this.element.isConnected) this.find("textarea").focus();
  }

  back() {
    this.element.dataset.pane = "list";
    this.links.find((link) => link.dataset.number === this.current.number).focus();
  }

  /** A long press on a touch screen, or the right button. */
  pressed(event) {
    const options = event.target.closest(".bubble")?.querySelector(".options");
    if (!options || event.target.closest("a, video, audio")) return;
    event.preventDefault();
    options.click();
  }

  async written(text, { answers, edits }) {
    if (edits) await this.working("", () => this.current.act({ edit: { wamid: edits, text } }, () => this.draw()));
    else await this.current.write(text, answers ?? null, () => this.draw(true));
  }

  /** Says what goes on, and why it did not go on if it fails. */
  async working(words, work) {
    this.tell(words);
    try {
      await work();
      this.tell("");
    } catch (problem) {
      this.tell(`No se envió: ${problem.message}. Inténtalo de nuevo.`);
    }
  }

  tell(words) {
    this.told = words;
    this.drawTrouble();
  }

  /** Asks for news of both chats; reads what is on the screen. */
  async look() {
    const news = await Promise.all(this.chats.map((chat) => chat.refresh()));
    if (news.some(Boolean)) this.draw();
    this.drawWindow();
    const seen = this.element.dataset.pane === "chat" && this.element.offsetParent !== null;
    if (seen && this.current.unread().length > 0) {
      await simulator.read(this.citizen, this.current.number);
    }
  }

  unread() {
    return this.chats.reduce((sum, chat) => sum + chat.unread().length, 0);
  }

  draw(toTheEnd = false) {
    const scroll = this.find(".scroll");
    const atEnd = toTheEnd || scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_THE_END;
    const { view } = this.current;
    this.log.draw(this.current, (message) => this.current.retry(message, () => this.draw()));
    this.find(".empty").hidden = this.find(".log").childElementCount > 0;
    this.find(".typing").hidden = !view.typing;
    this.find(".chat-state").textContent = view.typing ? "escribiendo…" : "cuenta de empresa";
    this.drawTrouble();
    this.drawWindow();
    this.links.forEach((link) => this.drawLink(link));
    const others = this.chats.filter((chat) => chat !== this.current);
    unread(this.find(".back .unread"), others.reduce((sum, chat) => sum + chat.unread().length, 0));
    if (atEnd) scroll.scrollTop = scroll.scrollHeight;
  }

  drawTrouble() {
    const waiting = this.current.messages().some((message) => message.state === "waiting");
    const words =
      this.told || (waiting ? "El servicio no responde. Tu mensaje espera y saldrá solo en cuanto vuelva." : "");
    const place = this.find(".trouble");
    place.hidden = words === "";
    if (place.textContent !== words) place.textContent = words;
  }

  drawWindow() {
    const words = `Ventana de 24 h. ${inWords(this.current)}`;
    const place = this.find(".window");
    place.classList.toggle("closed", this.current.windowEnd() === null);
    if (place.textContent !== words) place.textContent = words;
  }

  drawLink(link) {
    const chat = this.chats.find((c) => c.number === link.dataset.number);
    const last = chat.messages().at(-1);
    link.setAttribute("aria-current", String(chat === this.current));
    const line = last ? [last.from === "citizen" ? element("span", "", "Tú: ") : "", preview(last)] : [link.dataset.written];
    link.querySelector(".chat-last").replaceChildren(...line);
    link.querySelector(".chat-time").textContent = last ? clock(new Date(last.at)) : "";
    unread(link.querySelector(".unread"), chat.unread().length);
  }
}

/** "Abierta hasta mañana a las 14:05 h (quedan 23 h 41 min)" */
export function inWords(chat) {
  const end = chat.windowEnd();
  if (end === null) return "Cerrada: se abre cuando escribes";
  return `Abierta hasta ${moment(end, chat.now())} (quedan ${span(end - chat.now())})`;
}
