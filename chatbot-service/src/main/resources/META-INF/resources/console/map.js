// A tap on the map writes the coordinates; coordinates that are typed move the point. Typing them is the way with the keyboard.
'use strict';

const map = document.querySelector('[data-map]');
const latitude = document.getElementById('f-latitud');
const longitude = document.getElementById('f-longitud');

function number(name) {
  return Number(map.dataset[name]);
}

function pin() {
  let found = map.querySelector('[data-pin]');
  if (!found) {
    found = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    found.setAttribute('r', '12');
    found.dataset.pin = '';
    map.querySelector('.chosen').append(found);
  }
  return found;
}

function place() {
  const y = (number('north') - Number(latitude.value)) * number('perLatitude');
  const x = (Number(longitude.value) - number('west')) * number('perLongitude');
  if (!latitude.value || !longitude.value || Number.isNaN(x) || Number.isNaN(y)) return;
  pin().setAttribute('cx', x);
  pin().setAttribute('cy', y);
}

if (latitude && longitude) {
  map.classList.add('tappable');
  map.addEventListener('click', (event) => {
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse());
    latitude.value = (number('north') - at.y / number('perLatitude')).toFixed(5);
    longitude.value = (number('west') + at.x / number('perLongitude')).toFixed(5);
    place();
  });
  latitude.addEventListener('input', place);
  longitude.addEventListener('input', place);
}
