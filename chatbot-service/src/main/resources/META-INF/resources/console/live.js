// While something runs in the background, the part of the page that tells of it is asked for again, until it is over.
'use strict';

const EVERY_MILLIS = 3000;
const live = document.querySelector('[data-live]');

async function look() {
  try {
    const answer = await fetch(location.href, {headers: {Accept: 'text/html'}});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector('[data-live]');
    if (answer.ok && now && now.dataset.live === 'off') {
      location.reload();
      return;
    }
  } catch (failure) {
    // The service is away for a moment: the next look may find it.
  }
  setTimeout(look, EVERY_MILLIS);
}

if (live && live.dataset.live === 'on') setTimeout(look, EVERY_MILLIS);
