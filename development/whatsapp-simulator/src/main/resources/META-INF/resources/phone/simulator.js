/* The simulator's API, as the phone needs it. */
async function call(method, path, body) {
  const form = body instanceof FormData;
  const answer = await fetch(path, {
    method,
    headers: body && !form ? { "Content-Type": "application/json" } : {},
    body: form ? body : body && JSON.stringify(body),
    signal: AbortSignal.timeout(form ? 120_000 : 5_000),
  });
  if (!answer.ok) throw await refusal(answer);
  return answer.status === 204 || answer.status === 202 ? null : answer.json();
}

/** The reason that the simulator gives, if it gives one. */
async function refusal(answer) {
  const problem = await answer.json().catch(() => ({}));
  return new Error(problem.detail ? `${problem.field ?? ""} ${problem.detail}`.trim() : `HTTP ${answer.status}`);
}

const of = (citizen) => `/simulator/citizens/${encodeURIComponent(citizen)}`;

/** The conversation, or null if it is still at that revision. */
export const conversation = (citizen, number, revision) =>
  call("GET", `${of(citizen)}/conversation?number=${number}${revision === null ? "" : `&revision=${revision}`}`);

/** A text; quotes names the message that it answers, or is null. */
export const write = (citizen, number, wamid, text, quotes) =>
  call("POST", `${of(citizen)}/messages`, { to: number, wamid, text, quotes });

/** Anything but typing: {reply: …}, {location: …}, {media: …}… */
export const act = (citizen, number, action) => call("POST", `${of(citizen)}/messages`, { to: number, action });

export const retry = (citizen, wamid) =>
  call("POST", `${of(citizen)}/messages/retry?wamid=${encodeURIComponent(wamid)}`);

export const read = (citizen, number) => call("POST", `${of(citizen)}/conversation/read?number=${number}`);

export const closeWindow = (citizen, number) =>
  call("POST", `${of(citizen)}/conversation/close-window?number=${number}`);

/** The id of a file that is now with the simulator. */
export function upload(file) {
  const form = new FormData();
  form.append("file", file);
  return call("POST", "/simulator/uploads", form);
}

export const mediaUrl = (id) => `/simulator/media/${encodeURIComponent(id)}`;

export const about = (id) => call("GET", `${mediaUrl(id)}/about`);

export const activeFaults = () => call("GET", "/simulator/faults/active");

export const faultPlan = () => call("GET", "/simulator/faults");

export const follow = (plan) => call("PUT", "/simulator/faults", plan);

export const noFaults = () => call("DELETE", "/simulator/faults");

export const requests = () => call("GET", "/simulator/requests");

/** An id for a message, made here so that the bubble shown at once and the one that comes back are the same. */
export function newWamid() {
  const bytes = crypto.getRandomValues(new Uint8Array(30));
  return "wamid." + btoa(String.fromCharCode(...bytes));
}

/** Many who write; see the load API. */
export const crowd = (order) => call("POST", "/simulator/load", order);
