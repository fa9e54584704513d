/* The attach button's sheet: pictures, documents, voice, location, contact. */
import { button, element, icon } from "./elements.js";
import { MICROPHONE, NOTE, PERSON, PICTURE, PIN, SHEET, STICKER } from "./icons.js";
import { place } from "./place.js";
import { sheet } from "./sheet.js";
import { upload } from "./simulator.js";

const FILES = [
  [PICTURE, "Foto o video", "image/jpeg,image/png,video/mp4,video/3gpp", undefined],
  [SHEET, "Documento", "", "document"],
  [NOTE, "Audio", "audio/*", undefined],
  [MICROPHONE, "Mensaje de voz", "audio/ogg,audio/*", "voice"],
  [STICKER, "Sticker", "image/webp", "sticker"],
];

/** Opens the sheet. */
export function attach(hands) {
  sheet(hands.phone, "Adjuntar", (body, close) => {
    for (const [sign, words, accept, as] of FILES) {
      body.append(line(sign, words, () => pick(accept, (file) => closeThen(close, () => send(hands, file, as)))));
    }
    body.append(line(PIN, "Ubicación", () => closeThen(close, () => place(hands, null))));
    body.append(line(PERSON, "Contacto", () => closeThen(close, () => contact(hands))));
  });
}

function line(sign, words, act) {
  const made = button("menu-line", icon(sign), act);
  made.append(words);
  return made;
}

function closeThen(close, act) {
  close();
  act();
}

function pick(accept, chosen) {
  const input = element("input", "");
  input.type = "file";
  input.accept = accept;
  input.addEventListener("change", () => input.files[0] && chosen(input.files[0]));
  input.click();
}

/** Shows the file's name and asks for words before it goes. */
function send(hands, file, as) {
  sheet(hands.phone, "Enviar archivo", (body, close) => {
    const captioned = as === undefined ? /^(image|video)\//.test(file.type) : as === "document";
    const caption = element("input", "");
    caption.maxLength = 1_024;
    const words = captioned ? element("label", "", "Texto (opcional)", caption) : null;
    const form = element("form", "place-form", element("p", "", file.name), words, element("button", "send", "Enviar"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      close();
      hands.working(`Enviando ${file.name}…`, async () => {
        const { id } = await upload(file);
        await hands.act({ media: { id, as, caption: caption.value.trim() || undefined } });
      });
    });
    body.append(form);
    (captioned ? caption : form.querySelector(".send")).focus();
  });
}

function contact(hands) {
  sheet(hands.phone, "Enviar contacto", (body, close) => {
    const name = element("input", "");
    const phone = element("input", "");
    name.required = true;
    phone.required = true;
    phone.inputMode = "tel";
    const form = element(
      "form",
      "place-form",
      element("label", "", "Nombre", name),
      element("label", "", "Teléfono", phone),
      element("button", "send", "Enviar"),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      close();
      hands.act({ contacts: [card(name.value.trim(), phone.value.trim())] });
    });
    body.append(form);
    name.focus();
  });
}

function card(name, phone) {
  const [first, ...rest] = name.split(" ");
  const parts = rest.length > 0 ? { last_name: rest.join(" ") } : {};
  return { name: { formatted_name: name, first_name: first, ...parts }, phones: [{ phone, type: "CELL" }] };
}
