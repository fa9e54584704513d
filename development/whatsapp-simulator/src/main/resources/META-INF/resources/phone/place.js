/* Sends a location: where the browser is, the seat of a municipality, or coordinates. */
import { button, element, icon } from "./elements.js";
import { PIN } from "./icons.js";
import { sheet } from "./sheet.js";
import { SEATS } from "./seats.js";

/** Opens the sheet; wamid names the request that is answered, or is null. */
export function place(hands, wamid) {
  sheet(hands.phone, "Enviar ubicación", (body, close) => {
    const note = element("p", "error", "");
    note.setAttribute("role", "alert");
    const send = (point) => {
      close();
      hands.act({ location: wamid ? { ...point, wamid } : point });
    };
    body.append(here(note, send), seats(send), typed(note, send), note);
  });
}

function here(note, send) {
  return line("Mi ubicación actual", () => {
    if (!navigator.geolocation) {
      note.textContent = "Este navegador no da la ubicación. Elige un municipio o escribe las coordenadas.";
      return;
    }
    note.textContent = "Buscando…";
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => send({ latitude: coords.latitude, longitude: coords.longitude }),
      () => (note.textContent = "No se pudo saber dónde estás. Elige un municipio o escribe las coordenadas."),
      { timeout: 8_000 },
    );
  });
}

function line(words, act) {
  const made = button("menu-line", icon(PIN), act);
  made.append(words);
  return made;
}

function seats(send) {
  const select = element("select", "", ...SEATS.map(([name], index) => option(name, index)));
  const label = element("label", "", "Cabecera municipal", select);
  const form = element("form", "place-form", label, element("button", "send", "Enviar"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [municipality, latitude, longitude, seat] = SEATS[Number(select.value)];
    send({ latitude, longitude, name: seat ?? municipality, address: `${municipality}, Guanajuato` });
  });
  return form;
}

function option(name, index) {
  const made = element("option", "", name);
  made.value = String(index);
  made.selected = name === "León";
  return made;
}

function typed(note, send) {
  const field = (words, example) => {
    const input = element("input", "");
    input.inputMode = "decimal";
    input.placeholder = example;
    return [element("label", "", words, input), input];
  };
  const [north, latitude] = field("Latitud", "21.0161");
  const [east, longitude] = field("Longitud", "-101.2536");
  const form = element("form", "place-form", north, east, element("button", "send", "Enviar"));
  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const point = { latitude: number(latitude, 90), longitude: number(longitude, 180) };
    if (point.latitude !== null && point.longitude !== null) send(point);
    else note.textContent = "Escribe la latitud entre −90 y 90 y la longitud entre −180 y 180, por ejemplo 21.0161 y -101.2536.";
  });
  return form;
}

function number(input, most) {
  const value = Number(input.value.trim().replace(",", ".").replace("−", "-"));
  const good = input.value.trim() !== "" && Math.abs(value) <= most;
  input.setAttribute("aria-invalid", String(!good));
  return good ? value : null;
}
