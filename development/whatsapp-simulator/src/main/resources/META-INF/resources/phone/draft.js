/* What is being written: the box, and whether it answers or changes a message. */
import { preview } from "./preview.js";

export class Draft {
  constructor(phone, done) {
    this.form = phone.querySelector(".composer");
    this.box = this.form.querySelector("textarea");
    this.note = phone.querySelector(".draft-note");
    this.about = null;
    this.form.addEventListener("submit", (event) => this.submit(event, done));
    this.box.addEventListener("keydown", (event) => this.key(event));
    this.box.addEventListener("input", () => this.fit());
    phone.querySelector(".draft-drop").addEventListener("click", () => this.drop());
  }

  answer(message, title) {
    this.start({ answers: message.wamid }, message.from === "citizen" ? "Tú" : title, message);
  }

  edit(message) {
    this.start({ edits: message.wamid }, "Editar", message);
    this.box.value = message.content.body;
    this.fit();
  }

  start(about, what, message) {
    this.about = about;
    this.note.hidden = false;
    this.note.querySelector(".draft-what").textContent = what;
    this.note.querySelector(".draft-words").textContent = preview(message);
    this.box.focus();
  }

  drop() {
    if (this.about?.edits) this.box.value = "";
    this.about = null;
    this.note.hidden = true;
    this.fit();
    this.box.focus();
  }

  submit(event, done) {
    event.preventDefault();
    const text = this.box.value.trim();
    if (text === "") return;
    const about = this.about ?? {};
    this.box.value = "";
    this.drop();
    done(text, about);
  }

  key(event) {
    if (event.key === "Escape" && this.about) this.drop();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  fit() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight, 120)}px`;
  }
}
