/* What a number offers to tap: lists, reply buttons, links, location requests, a template's quick replies. */
import { button, element, icon } from "./elements.js";
import { LIST, OUTSIDE, PIN } from "./icons.js";
import { readable } from "./more.js";
import { headerMedia } from "./media.js";
import { sheet } from "./sheet.js";

/** How many of a template's buttons show before "Ver todas las opciones". */
const FIRST = 2;

/** Header, body and footer. */
export function interactive(content) {
  if (content.list_reply) return chosen(content.list_reply);
  if (content.button_reply) return chosen(content.button_reply);
  const header = content.header;
  const head = header?.type === "text" ? element("p", "head", header.text) : header ? headerMedia(header) : null;
  const foot = content.footer ? element("p", "foot", content.footer.text) : null;
  return element("div", "offer", head, readable(content.body?.text ?? ""), foot);
}

function chosen(reply) {
  const about = reply.description ? element("p", "about", reply.description) : null;
  return element("div", "offer", element("p", "", reply.title), about);
}

/** The buttons that stand under the bubble; null if there are none. */
export function offers(message, hands) {
  if (message.from !== "business") return null;
  const made = message.type === "interactive" ? interactiveOffers(message, hands) : templateOffers(message, hands);
  return made.length === 0 ? null : element("div", "offers", ...made);
}

function interactiveOffers(message, hands) {
  const { type, action } = message.content;
  switch (type) {
    case "list":
      return [option(action.button, LIST, () => chooseRow(message, hands))];
    case "button":
      return action.buttons.map(({ reply }) => option(reply.title, null, () => answer(message, reply.id, hands)));
    case "cta_url":
      return [address(action.parameters)];
    case "location_request_message":
      return [option("Enviar ubicación", PIN, () => hands.place(message.wamid))];
    default:
      return [];
  }
}

/** Of a template that the account has not, it is known where its buttons are but not what stands on them. */
function templateOffers(message, hands) {
  if (message.type !== "template") return [];
  if (message.content.shown) return fewFirst(message.content.shown.buttons.map(known(message, hands)));
  const replies = (message.content.components ?? []).filter(
    (part) => part.type?.toLowerCase() === "button" && part.sub_type?.toLowerCase() === "quick_reply",
  );
  const all = replies.map((part) => {
    const words = part.parameters?.[0]?.payload ?? `Botón ${Number(part.index) + 1}`;
    return option(words, null, () =>
      hands.act({ quickReply: { wamid: message.wamid, index: Number(part.index), text: words } }),
    );
  });
  return fewFirst(all);
}

const known = (message, hands) => (made, index) =>
  made.type === "url"
    ? address({ display_text: made.text, url: made.url })
    : option(made.text, null, () => hands.act({ quickReply: { wamid: message.wamid, index, text: made.text } }));

function fewFirst(all) {
  if (all.length <= FIRST + 1) return all;
  const rest = option("Ver todas las opciones", LIST, () => rest.replaceWith(...all.slice(FIRST)));
  return [...all.slice(0, FIRST), rest];
}

function option(words, path, act) {
  const made = button("option", path ? icon(path, 18) : null, act);
  made.append(words);
  return made;
}

function address({ display_text: words, url }) {
  const link = element("a", "option", icon(OUTSIDE, 18), words);
  link.href = /^https?:/i.test(url) ? url : "#";
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  return link;
}

const answer = (message, id, hands) => hands.act({ reply: { wamid: message.wamid, id } });

function chooseRow(message, hands) {
  const { button: title, sections } = message.content.action;
  sheet(hands.phone, title, (body, close) => {
    const form = element("form", "choice", ...sections.map(section));
    const send = element("button", "send", "Enviar");
    send.disabled = true;
    form.addEventListener("change", () => (send.disabled = false));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      close();
      answer(message, new FormData(form).get("row"), hands);
    });
    form.append(element("div", "send-bar", send));
    body.append(form);
  });
}

function section({ title, rows }) {
  const group = element("fieldset", "", element("legend", title ? "" : "sr-only", title ?? "Opciones"));
  group.append(...rows.map(row));
  return group;
}

function row({ id, title, description }) {
  const radio = element("input", "");
  radio.type = "radio";
  radio.name = "row";
  radio.value = id;
  const about = description ? element("span", "row-about", description) : null;
  return element("label", "row-line", element("span", "row-text", element("span", "row-title", title), about), radio);
}
