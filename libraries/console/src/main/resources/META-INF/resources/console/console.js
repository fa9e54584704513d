// What is only nicer with script: a password to look at, a count of seconds, the focus where something went wrong.
'use strict';

for (const field of document.querySelectorAll('input[data-reveal]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'second reveal';
  button.textContent = 'Mostrar';
  button.setAttribute('aria-label', 'Mostrar la contraseña');
  button.addEventListener('click', () => {
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.textContent = shown ? 'Mostrar' : 'Ocultar';
    button.setAttribute('aria-label', (shown ? 'Mostrar' : 'Ocultar') + ' la contraseña');
  });
  field.after(button);
}

for (const place of document.querySelectorAll('[data-countdown]')) {
  const until = Date.now() + Number(place.dataset.countdown) * 1000;
  const timer = setInterval(() => {
    const left = Math.max(0, Math.ceil((until - Date.now()) / 1000));
    place.textContent = left;
    if (left > 0) return;
    clearInterval(timer);
    place.parentElement.textContent = 'Ya puedes intentar otra vez.';
  }, 1000);
}

const wrong = document.querySelector('[data-focus]');
if (wrong) wrong.focus();
