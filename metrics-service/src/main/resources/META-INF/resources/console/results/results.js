// What is only nicer with script: tables fold away behind their charts, and today keeps itself current.
'use strict';

const tables = [...document.querySelectorAll('details.table')];
for (const table of tables) table.open = false;

let opened = [];
window.addEventListener('beforeprint', () => {
  opened = tables.filter((table) => !table.open && !table.classList.contains('long'));
  for (const table of opened) table.open = true;
});
window.addEventListener('afterprint', () => {
  for (const table of opened) table.open = false;
});

// A link to a table shows it.
window.addEventListener('hashchange', () => {
  const table = document.getElementById(location.hash.slice(1))?.closest('details');
  if (table) table.open = true;
});

const EVERY = 5_000;
const ANNOUNCED = 60_000;

/** Asks for the part of the page that changes by itself, for as long as somebody looks at it. */
function live(place) {
  const said = document.createElement('p');
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  const stop = document.createElement('button');
  stop.type = 'button';
  stop.className = 'plain';
  stop.textContent = 'Detener la actualización';
  place.after(stop, said);
  let announced = Date.now();
  let timer = setInterval(ask, EVERY);

  function ended(why) {
    clearInterval(timer);
    timer = null;
    stop.textContent = why + ' Reanudar';
  }

  stop.addEventListener('click', () => {
    if (timer) return ended('Actualización detenida.');
    stop.textContent = 'Detener la actualización';
    timer = setInterval(ask, EVERY);
    ask();
  });

  async function ask() {
    if (document.hidden) return;
    try {
      const answer = await fetch(place.dataset.live, { redirect: 'error', headers: { Accept: 'text/html' } });
      if (answer.status === 401) return ended('Tu sesión terminó.');
      if (!answer.ok) return;
      const before = place.textContent;
      place.innerHTML = await answer.text();
      if (place.textContent === before || Date.now() - announced < ANNOUNCED) return;
      announced = Date.now();
      said.textContent = place.querySelector('p').textContent;
    } catch (e) {
      // away for a moment: the next time says more
    }
  }
}

for (const place of document.querySelectorAll('[data-live]')) live(place);
