// The sheet with the keyboard: arrows and Enter move, Esc undoes the cell, a block from a spreadsheet can be pasted.
'use strict';

const sheet = document.querySelector('[data-sheet]');
const rows = [...sheet.querySelectorAll('tbody tr')]
  .map((row) => [...row.querySelectorAll('input')])
  .filter((cells) => cells.length > 0);
const told = sheet.querySelector('[data-changed]');

function place(input) {
  const row = rows.findIndex((cells) => cells.includes(input));
  return [row, rows[row] ? rows[row].indexOf(input) : -1];
}

function go(row, column) {
  const next = rows[row] && rows[row][column];
  if (next) {
    next.focus();
    next.select();
  }
  return Boolean(next);
}

function mark(input) {
  input.classList.toggle('changed', input.value !== input.defaultValue);
}

function tell() {
  const changed = rows.flat().filter((input) => input.value !== input.defaultValue).length;
  told.textContent = changed === 0 ? '' : changed === 1 ? '1 celda cambia' : changed + ' celdas cambian';
}

sheet.addEventListener('keydown', (event) => {
  const [row, column] = place(event.target);
  if (row < 0) return;
  const atStart = event.target.selectionStart === 0;
  const atEnd = event.target.selectionEnd === event.target.value.length;
  const moves = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    Enter: [row + 1, column],
    ArrowLeft: atStart ? [row, column - 1] : null,
    ArrowRight: atEnd ? [row, column + 1] : null,
  };
  if (event.key === 'Escape') {
    event.target.value = event.target.defaultValue;
    mark(event.target);
    tell();
  } else if (moves[event.key]) {
    go(...moves[event.key]);
    event.preventDefault();
  }
});

sheet.addEventListener('input', (event) => {
  if (place(event.target)[0] < 0) return;
  mark(event.target);
  tell();
});

sheet.addEventListener('paste', (event) => {
  const [row, column] = place(event.target);
  const text = event.clipboardData.getData('text');
  if (row < 0 || !/[\t\n]/.test(text)) return;
  event.preventDefault();
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  let outside = 0;
  lines.forEach((line, down) => line.split('\t').forEach((value, right) => {
    const input = rows[row + down] && rows[row + down][column + right];
    if (!input) {
      outside += 1;
      return;
    }
    input.value = value.trim();
    mark(input);
  }));
  tell();
  if (outside > 0) told.textContent += ' · ' + outside + ' quedaron fuera de la hoja';
});

tell();
