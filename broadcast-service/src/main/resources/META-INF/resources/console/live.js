// Renews the figures of a broadcast that goes out, every two seconds, without moving the focus or the page.
'use strict';

const place = document.querySelector('[data-live]');
const announcement = document.getElementById('anuncio');
const EVERY = 2000;
const SAID_EVERY = 30000;
let saidAt = 0;
let stopped = false;

const stop = document.createElement('button');
stop.type = 'button';
stop.className = 'second';
stop.textContent = 'Detener actualización';
stop.addEventListener('click', () => {
  stopped = !stopped;
  stop.textContent = stopped ? 'Actualizar otra vez' : 'Detener actualización';
});
if (place) {
  place.after(stop);
  setInterval(renew, EVERY);
}

async function renew() {
  if (stopped || document.hidden || isSelecting()) return;
  try {
    const answer = await fetch(place.dataset.live, { credentials: 'same-origin' });
    // Logged out meanwhile: the page itself asks who it is.
    if (answer.redirected) location.reload();
    if (!answer.ok || answer.redirected) return;
    const html = await answer.text();
    if (html === place.dataset.shown) return;
    place.dataset.shown = html;
    const focused = document.activeElement && place.contains(document.activeElement) ? document.activeElement.id : '';
    place.innerHTML = html;
    const again = focused && document.getElementById(focused);
    if (again) again.focus({ preventScroll: true });
    say();
  } catch (away) {
    // The service is being restarted: the next time.
  }
}

/** Whoever copies figures must not lose them. */
function isSelecting() {
  const selection = document.getSelection();
  return !selection.isCollapsed && place.contains(selection.anchorNode);
}

function say() {
  const figure = place.querySelector('[data-say]');
  if (!figure || Date.now() - saidAt < SAID_EVERY) return;
  saidAt = Date.now();
  announcement.textContent = figure.textContent;
}
