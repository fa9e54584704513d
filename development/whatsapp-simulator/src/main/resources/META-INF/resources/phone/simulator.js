/* The simulator's API, as the phone needs it. */
async function call(method, path, body) {
  const answer = await fetch(path, {
    method,
    headers: body ? { "Content-Type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
    signal: AbortSignal.timeout(5_000),
  });
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answer.status === 204 || answer.status === 202 ? null : answer.json();
}

const of = (citizen) => `/simulator/citizens/${encodeURIComponent(citizen)}`;

/** The conversation, or null if it is still at that revision. */
export const conversation = (citizen, number, revision) =>
  call("GET", `${of(citizen)}/conversation?number=${number}${revision === null ? "" : `&revision=${revision}`}`);

export const write = (citizen, number, wamid, text) =>
  call("POST", `${of(citizen)}/messages`, { to: number, wamid, text });

export const retry = (citizen, wamid) =>
  call("POST", `${of(citizen)}/messages/retry?wamid=${encodeURIComponent(wamid)}`);

export const read = (citizen, number) => call("POST", `${of(citizen)}/conversation/read?number=${number}`);

export const faults = () => call("GET", "/simulator/faults/active");

export const requests = () => call("GET", "/simulator/requests");

/** An id for a message, made here so that the bubble shown at once and the one that comes back are the same. */
export function newWamid() {
  const bytes = crypto.getRandomValues(new Uint8Array(30));
  return "wamid." + btoa(String.fromCharCode(...bytes));
}
