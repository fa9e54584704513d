/*
 * What stands inside a bubble. It depends on the message's type: each entry gets Meta's object of that type and returns an
 * element.
 */
import { element, icon } from "./elements.js";
import { PERSON, PIN } from "./icons.js";
import { headerMedia, media } from "./media.js";
import { readable } from "./more.js";
import { interactive } from "./offers.js";

const CONTENT = {
  text: (content) => readable(content.body ?? ""),
  image: (content) => media("image", content),
  video: (content) => media("video", content),
  audio: (content) => media("audio", content),
  document: (content) => media("document", content),
  sticker: (content) => media("sticker", content),
  location,
  contacts,
  interactive,
  button: (content) => readable(content.text ?? ""),
  template,
  system: (content) => element("p", "unknown", `Aviso de WhatsApp: ${content.body ?? content.type}`),
  unsupported: () => element("p", "unknown", "WhatsApp no entrega este tipo de mensaje a la empresa."),
  order: (content) => element("p", "", `Pedido de ${content.product_items?.length ?? 0} artículos`),
};

/** The content of a message; a type that the phone does not know says so. */
export function content(message) {
  if (message.deleted) {
    const mine = message.from === "citizen";
    return element("p", "unknown", mine ? "Eliminaste este mensaje." : "Se eliminó este mensaje.");
  }
  const made = CONTENT[message.type]?.(message.content ?? {});
  return made ?? element("p", "unknown", `Mensaje de tipo «${message.type}»: este teléfono aún no lo muestra.`);
}

/** No map is loaded from elsewhere: the ground is drawn, the point is told in numbers. */
function location({ latitude, longitude, name, address }) {
  const point = `${Number(latitude).toFixed(5)}, ${Number(longitude).toFixed(5)}`;
  const map = element("div", "map", icon(PIN, 36));
  map.setAttribute("aria-hidden", "true");
  const place = element("a", "place-name", name ?? "Ubicación");
  place.href = `geo:${Number(latitude)},${Number(longitude)}`;
  return element(
    "div",
    "location",
    map,
    element("p", "", place),
    address ? element("p", "about", address) : null,
    element("p", "about", point),
  );
}

function contacts(cards) {
  const all = element("div", "contacts");
  for (const card of cards) {
    const phones = (card.phones ?? []).map(({ phone }) => element("span", "about", phone ?? ""));
    const name = element("b", "", card.name?.formatted_name ?? "Contacto");
    all.append(element("p", "contact", icon(PERSON, 32), element("span", "", name, ...phones)));
  }
  return all;
}

/** A template that the account has is shown with its own words; of another, which one it is and what was filled in. */
function template(content) {
  return content.shown ? known(content) : unknown(content);
}

function known({ components, shown }) {
  const all = element("div", "offer");
  const head = (components ?? []).find((part) => part.type?.toLowerCase() === "header");
  for (const parameter of head?.parameters ?? []) all.append(heading(parameter));
  all.append(readable(shown.body));
  if (shown.footer) all.append(element("p", "foot", shown.footer));
  return all;
}

function heading(parameter) {
  const own = parameter[parameter.type] ?? {};
  if (parameter.type === "location") return location(own);
  return typeof own === "string" ? element("p", "head", own) : headerMedia(parameter);
}

function unknown({ name, language, components }) {
  const all = element("div", "template", element("p", "head", `Plantilla «${name}»`));
  for (const part of components ?? []) {
    if (part.type?.toLowerCase() === "button") continue;
    for (const parameter of part.parameters ?? []) {
      const own = parameter[parameter.type];
      const isMedia = ["image", "video", "document"].includes(parameter.type);
      all.append(isMedia ? media(parameter.type, own ?? {}) : element("p", "filled", filled(own, parameter)));
    }
  }
  all.append(element("p", "foot", `Idioma ${language?.code ?? ""}. El texto fijo lo tiene WhatsApp.`));
  return all;
}

const filled = (own, parameter) => (typeof own === "string" ? own : (own?.fallback_value ?? parameter.type));
