/* Times and days as a phone in Guanajuato shows them. */
const ZONE = "America/Mexico_City";
const CLOCK = new Intl.DateTimeFormat("es-MX", { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: ZONE });
const DAY = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE });
const LONG_DAY = new Intl.DateTimeFormat("es-MX", { day: "numeric", month: "long", year: "numeric", timeZone: ZONE });
const A_DAY = 86_400_000;

/** A number and its unit stay on one line. */
const TOGETHER = "\u00a0";

/** 14:05 */
export const clock = (date) => CLOCK.format(date);

/** 2021-04-30, to compare days. */
export const day = (date) => DAY.format(date);

/** HOY, AYER or 30 de abril de 2021. */
export function dayName(date, now) {
  if (day(date) === day(now)) return "HOY";
  if (day(date) === day(new Date(now.getTime() - A_DAY))) return "AYER";
  return LONG_DAY.format(date);
}

/** 23 h 41 min */
export function span(milliseconds) {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const rest = `${minutes % 60}${TOGETHER}min`;
  return minutes < 60 ? rest : `${Math.floor(minutes / 60)}${TOGETHER}h ${rest}`;
}

/** "hoy a las 14:05 h", "mañana a las 14:05 h" */
export function moment(date, now) {
  if (day(date) === day(now)) return `hoy a las ${clock(date)}${TOGETHER}h`;
  if (day(date) === day(new Date(now.getTime() + A_DAY))) return `mañana a las ${clock(date)}${TOGETHER}h`;
  return `el ${LONG_DAY.format(date)} a las ${clock(date)}${TOGETHER}h`;
}
