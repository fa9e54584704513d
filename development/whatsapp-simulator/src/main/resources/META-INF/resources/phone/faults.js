/* The faults that are on, in words for the band. */
const NAMES = {
  "send.delayMillis": "respuestas lentas",
  "send.error5xxShare": "errores 500",
  "send.error429Share": "límite de envíos (429)",
  "send.hangShare": "llamadas sin respuesta",
  "send.acceptThenHangShare": "envíos aceptados sin respuesta",
  "send.resetShare": "conexiones cortadas",
  "send.acceptThenResetShare": "envíos aceptados con la conexión cortada",
  "send.acceptThen5xxShare": "envíos aceptados con error 502",
  "send.failStatusShare": "mensajes que no llegan",
  "send.graphErrors": "envíos rechazados",
  "send.windowEnforced": "ventana de 24 horas exigida",
  "webhooks.delayMillis": "avisos con retraso",
  "webhooks.copies": "avisos repetidos",
  "webhooks.reorder": "avisos en desorden",
  "webhooks.dropStatusesShare": "estados perdidos",
  "webhooks.statusesBeforeAnswer": "estados antes de la respuesta",
  "webhooks.updatesPerPost": "avisos agrupados",
};

/** One sentence, or nothing. */
export function inWords(active) {
  if (active.length === 0) return "";
  return `Atención, fallas activas: ${active.map((name) => NAMES[name] ?? name).join(", ")}.`;
}
