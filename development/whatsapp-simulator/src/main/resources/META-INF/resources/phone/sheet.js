/* A sheet that rises from the phone's lower edge: a modal dialog laid over its phone. Esc closes it, focus goes back. */
import { button, element } from "./elements.js";

/** Lays the dialog over the phone, whose place depends on how many stand side by side. */
function place(dialog, phone) {
  const frame = phone.getBoundingClientRect();
  const border = Number.parseFloat(getComputedStyle(phone).borderTopWidth);
  dialog.style.left = `${frame.left + border}px`;
  dialog.style.width = `${frame.width - 2 * border}px`;
  dialog.style.bottom = `${Math.max(0, innerHeight - frame.bottom + border)}px`;
  dialog.style.maxHeight = `${Math.min(frame.height, innerHeight) * 0.86}px`;
}

/** Opens a sheet; fill gets its body and a function that closes it. */
export function sheet(phone, title, fill) {
  const dialog = element("dialog", "sheet");
  const close = () => dialog.close();
  const heading = element("h2", "", title);
  const cross = button("sheet-close", "✕", close);
  cross.setAttribute("aria-label", "Cerrar");
  const body = element("div", "sheet-body");
  dialog.setAttribute("aria-label", title);
  dialog.append(element("header", "sheet-head", cross, heading), body);
  fill(body, close);
  const opener = document.activeElement;
  const replace = () => place(dialog, phone);
  addEventListener("resize", replace);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close();
  });
  dialog.addEventListener("close", () => {
    removeEventListener("resize", replace);
    dialog.remove();
    opener?.focus();
  });
  phone.append(dialog);
  dialog.showModal();
  place(dialog, phone);
}
