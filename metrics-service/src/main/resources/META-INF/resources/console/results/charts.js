// Draws lines and bars over days from the tables beside them, so a chart can say nothing that its table does not.
'use strict';

(() => {
  const INK = '#1b2430';
  const GREY = '#566171';
  const MAIN = '#1d4e79';
  const SECOND = '#c4610a';
  const THIRD = '#5b8db8';
  /** Between the margins of a letter sheet, in CSS pixels. */
  const PAPER = 660;
  const PAPER_HEIGHT = 300;
  const PAPER_HEIGHT_OF_SHORT = 200;
  /** Narrower screens write a month and its year in two lines. */
  const NARROW = matchMedia('(max-width: 640px)').matches;
  const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
  const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
  const LANES = [
    ['traffic-light', 'Semáforo'],
    ['figures', 'Cifras'],
    ['broadcast', 'Envíos'],
  ];

  const number = (value, decimals = 0) => {
    const [whole, part] = Math.abs(value).toFixed(decimals).split('.');
    return (value < 0 ? '−' : '') + whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? '.' + part : '');
  };

  const rowsOf = (id) => [...document.querySelectorAll('#' + id + ' tbody tr')];
  const valuesOf = (row) =>
    [...row.querySelectorAll('[data-value]')].map((cell) => (cell.dataset.value === '' ? null : Number(cell.dataset.value)));

  /** "30 abr", "abr 2021" of a whole month. */
  function shortDay(day, byMonth) {
    const [year, month, date] = day.split('-');
    const name = MONTHS[Number(month) - 1];
    return byMonth ? name + (NARROW ? '\n' : ' ') + year : Number(date) + ' ' + name;
  }

  function dayAxis(days, shown, byMonth = days.length > 62) {
    return {
      type: 'category',
      data: days,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: GREY } },
      axisLabel: {
        show: shown,
        color: GREY,
        fontSize: 12,
        hideOverlap: true,
        interval: days.length > 62 ? (i, day) => day.endsWith('-01') : 'auto',
        formatter: (day) => shortDay(day, byMonth),
      },
    };
  }

  function valueAxis(unit, format, least = 0) {
    return {
      type: 'value',
      min: 0,
      minInterval: least,
      name: unit,
      nameLocation: 'end',
      nameTextStyle: { color: GREY, align: 'left', fontSize: 12 },
      axisLabel: { color: GREY, fontSize: 12, formatter: format },
      splitLine: { lineStyle: { color: '#d8dde3' } },
    };
  }

  const line = (name, data, color, more = {}) => ({
    name,
    type: 'line',
    data,
    color,
    showSymbol: data.filter((value) => value !== null).length < 2,
    symbol: 'circle',
    symbolSize: 6,
    lineStyle: { width: data.length > 184 ? 1 : 2 },
    ...more,
  });

  function base(rows) {
    return {
      animation: false,
      textStyle: { fontFamily: FONT, color: INK },
      grid: { left: 8, right: 20, top: 32, bottom: 8, containLabel: true },
      legend: { top: 0, right: 0, itemGap: 16, textStyle: { color: INK, fontSize: 12 } },
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        confine: true,
        backgroundColor: '#fff',
        borderColor: GREY,
        textStyle: { color: INK, fontSize: 13 },
        axisPointer: { type: 'line', lineStyle: { color: INK } },
        formatter: (points) => words(rows[points[0].dataIndex]),
      },
    };
  }

  /** What a row of the table says, in one line a figure: the tooltip, and what the slider says. */
  function words(row, between = '\n') {
    const heads = [...row.closest('table').querySelectorAll('thead th')].map((head) => head.textContent);
    const cells = [...row.children].map((cell) => cell.textContent);
    const figures = cells.slice(1).map((text, i) => heads[i + 1] + ': ' + (text || 'sin dato'));
    return [cells[0], ...figures].join(between);
  }

  const unfinished = { itemStyle: { color: '#fff', borderColor: THIRD, borderType: 'dashed', borderWidth: 1 } };

  function days(figure, rows) {
    const at = rows.map((row) => row.dataset.day);
    const values = rows.map(valuesOf);
    const marks = marksOf(figure.dataset.marks, at);
    const option = base(rows);
    option.grid = [
      { left: 64, right: 20, top: 32, bottom: 116 },
      { left: 64, right: 20, height: 54, bottom: 8 },
    ];
    option.axisPointer = { link: [{ xAxisIndex: 'all' }] };
    option.xAxis = [dayAxis(at, true), { ...dayAxis(at, false), gridIndex: 1, axisLine: { show: false } }];
    option.yAxis = [
      valueAxis('', (value) => number(value), 1),
      {
        type: 'category',
        gridIndex: 1,
        data: LANES.map((lane) => lane[1]),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: GREY, fontSize: 11 },
        splitLine: { show: true, lineStyle: { color: '#d8dde3' } },
      },
    ];
    const bars = values.map((pair, i) => ('unfinished' in rows[i].dataset ? { value: pair[0], ...unfinished } : pair[0]));
    option.series = [
      { name: 'Cada día', type: 'bar', data: bars, color: THIRD, barCategoryGap: at.length > 120 ? 0 : '20%', barMaxWidth: 48 },
      line('Promedio de 7 días', values.map((pair) => pair[1]), MAIN, { lineStyle: { width: 3 }, z: 3 }),
      {
        name: 'Lo que pasó',
        type: 'scatter',
        xAxisIndex: 1,
        yAxisIndex: 1,
        data: marks.map((mark) => [mark.day, mark.lane]),
        symbol: 'rect',
        symbolSize: [Math.max(2, Math.min(8, 400 / at.length)), 12],
        color: SECOND,
      },
    ];
    option.legend.data = ['Cada día', 'Promedio de 7 días'];
    option.tooltip.formatter = (points) => withMarks(rows, marks, points[0].dataIndex, '\n');
    figure.told = (i) => withMarks(rows, marks, i, '; ');
    return option;
  }

  function marksOf(id, at) {
    const lanes = Object.fromEntries(LANES);
    return rowsOf(id).map((row) => ({
      day: row.dataset.day,
      index: at.indexOf(row.dataset.day),
      lane: lanes[row.dataset.kind],
      text: row.lastElementChild.textContent,
    }));
  }

  function withMarks(rows, marks, i, between) {
    const day = rows[i].dataset.day;
    const happened = marks.filter((mark) => mark.day === day).map((mark) => shortened(mark.text));
    return [words(rows[i], between), ...happened].join(between);
  }

  const shortened = (text) => (text.length > 48 ? text.slice(0, 47) + '…' : text);

  function people(figure, rows) {
    const at = rows.map((row) => row.dataset.day);
    const values = rows.map(valuesOf);
    const bar = (name, which, color) => ({
      name,
      type: 'bar',
      stack: 'personas',
      color,
      barMaxWidth: 48,
      data: values.map((pair) => pair[which]),
    });
    return {
      ...base(rows),
      xAxis: dayAxis(at, true, figure.dataset.unit === 'month'),
      yAxis: valueAxis('', (value) => number(value), 1),
      series: [bar('Que regresan', 1, MAIN), bar('Nuevas', 0, '#7faad0')],
    };
  }

  function understanding(figure, rows) {
    const option = base(rows);
    const shares = rows.map((row) => valuesOf(row)[0]);
    option.legend.show = false;
    option.xAxis = dayAxis(rows.map((row) => row.dataset.day), true);
    option.yAxis = valueAxis('% sin entender', (value) => number(value) + ' %');
    option.series = [line('Sin entender', shares, MAIN)];
    return option;
  }

  function times(figure, rows) {
    const option = base(rows);
    const seconds = (which) => rows.map((row) => (valuesOf(row)[which] === null ? null : valuesOf(row)[which] / 1000));
    option.xAxis = dayAxis(rows.map((row) => row.dataset.day), true);
    option.yAxis = valueAxis('segundos', (value) => number(value, value % 1 ? 1 : 0));
    option.series = [
      line('95 de cada 100', seconds(1), SECOND, { lineStyle: { width: rows.length > 184 ? 1 : 2, type: 'dashed' } }),
      line('La mitad', seconds(0), MAIN),
    ];
    return option;
  }

  const UNITS = { week: 'Semana', month: 'Mes' };
  const CHARTS = { days, people, understanding, times };

  /** A slider that reaches every day with the arrows and says what the tooltip shows. */
  function slider(figure, chart, rows) {
    if (rows.length < 2) return;
    const label = document.createElement('label');
    const range = document.createElement('input');
    label.className = 'slider';
    label.textContent = UNITS[figure.dataset.unit] || 'Día';
    Object.assign(range, { type: 'range', min: 0, max: rows.length - 1, value: rows.length - 1 });
    const told = figure.told || ((i) => words(rows[i], '; '));
    const tell = () => range.setAttribute('aria-valuetext', told(Number(range.value)));
    const show = () => {
      tell();
      chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: Number(range.value) });
    };
    range.addEventListener('input', show);
    range.addEventListener('focus', show);
    range.addEventListener('blur', () => chart.dispatchAction({ type: 'hideTip' }));
    tell();
    label.append(range);
    figure.append(label);
  }

  function draw(figure) {
    const rows = rowsOf(figure.dataset.table);
    if (rows.length === 0) return;
    const canvas = document.createElement('div');
    canvas.className = 'canvas';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', figure.dataset.words);
    figure.append(canvas);
    const chart = echarts.init(canvas, null, { renderer: 'svg' });
    chart.setOption(CHARTS[figure.dataset.chart](figure, rows));
    slider(figure, chart, rows);
    let printing = false;
    const height = figure.classList.contains('short') ? PAPER_HEIGHT_OF_SHORT : PAPER_HEIGHT;
    const fit = () => chart.resize(printing ? { width: PAPER, height } : { width: 'auto', height: 'auto' });
    new ResizeObserver(fit).observe(canvas);
    window.addEventListener('beforeprint', () => {
      printing = true;
      fit();
      chart.getZr().flush(); // the sheet is taken before the next frame
    });
    window.addEventListener('afterprint', () => {
      printing = false;
      fit();
    });
  }

  for (const figure of document.querySelectorAll('figure.chart')) draw(figure);
})();
