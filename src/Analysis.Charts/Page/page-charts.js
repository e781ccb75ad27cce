// ---- charts: drawings that the library made, brought in when they come near the window ----
const narrowest = 640;
const mostNamed = 3000;
const charts = data.charts.map(chart => ({ ...chart, section: byId(chart.name), host: byId(chart.name).querySelector('.plot'), chosen: null, drawn: null }));

// Calls back when everything that a mark says is here.
const needMark = (chart, mark, then) => {
  if (mark.dataset.label !== undefined) return then();
  const table = data.tables[chart.name];
  needRows([table], () => needText(table.rows[Number(mark.dataset.rows.split(' ')[0])].source, then));
};
const contents = (chart, mark) => {
  const rows = mark.dataset.rows.split(' ').filter(Boolean).map(Number);
  return mark.dataset.label !== undefined ? labelled(chart.labels[mark.dataset.label]) : about(data.tables[chart.name].rows[rows[0]]);
};
const nameMark = (chart, mark) => {
  if (!mark.hasAttribute('aria-label')) mark.setAttribute('aria-label', contents(chart, mark).map(part => part.textContent.trim()).filter(Boolean).join('. '));
};

// The drawing as elements. Marks of one look say so by its number; here they become elements of their own.
const elements = (chart, which) => {
  const { width, height, looks } = chart[which];
  const parsed = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" stroke-miterlimit="2">${text(`drawing-${chart.name}-${which}`)}</svg>`, 'image/svg+xml');
  const svg = document.importNode(parsed.documentElement, true);
  for (const mark of svg.querySelectorAll('[s]')) {
    const { turn, ...look } = looks[mark.getAttribute('s')];
    for (const [name, value] of Object.entries(look)) mark.setAttribute(name, value);
    mark.setAttribute('transform', `translate(${mark.getAttribute('t')})` + (turn ? ` rotate(${turn})` : ''));
    mark.setAttribute('class', 'mark');
    mark.dataset.rows = mark.getAttribute('r');
    if (mark.hasAttribute('l')) mark.dataset.label = mark.getAttribute('l');
    for (const name of ['s', 't', 'r', 'l']) mark.removeAttribute(name);
  }
  return svg;
};
const drawing = chart => chart.host.clientWidth < narrowest && !printing ? 'narrow' : 'wide';
const reserve = chart => { const { width, height } = chart[drawing(chart)]; chart.host.style.aspectRatio = `${width} / ${height}`; };
const draw = chart => {
  const wanted = drawing(chart);
  if (chart.drawn === wanted) return;
  chart.drawn = wanted;
  const svg = elements(chart, wanted);
  svg.style.maxWidth = wanted === 'narrow' ? '480px' : '';
  chart.host.style.aspectRatio = '';
  chart.host.replaceChildren(svg);
  const marks = [...svg.querySelectorAll('.mark')];
  marks.forEach((mark, i) => {
    mark.setAttribute('tabindex', i === 0 ? '0' : '-1');
    mark.setAttribute('role', 'button');
    // Else each is named when it has the focus.
    if (isWhole && marks.length <= mostNamed) nameMark(chart, mark);
  });
  fade(chart);
};
// Marks that were not chosen fade; they stay where they are, so counts and axes remain true.
const fade = chart => {
  for (const group of chart.host.querySelectorAll('[data-rows]')) {
    group.classList.toggle('off', chart.chosen !== null && !group.dataset.rows.split(' ').some(row => chart.chosen.has(Number(row))));
  }
};

const openMark = (chart, mark) => needRows([data.tables[chart.name]], () => {
  const rows = mark.dataset.rows.split(' ').filter(Boolean).map(Number);
  const row = data.tables[chart.name].rows[rows[0]];
  // A bar or a disc stands for several rows: the table shows them.
  if (rows.length > 1 || !(row.source in data.documents)) { fill(chart.section); chart.section.querySelector('[data-table]').show(rows); }
  else read(row);
});
const focusMark = (chart, mark) => {
  chart.host.querySelector('.mark[tabindex="0"]')?.setAttribute('tabindex', '-1');
  mark.setAttribute('tabindex', '0');
  needMark(chart, mark, () => nameMark(chart, mark));
  mark.focus();
};
const onKey = (chart, event) => {
  const mark = event.target.closest('.mark');
  if (!mark) return;
  if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); return openMark(chart, mark); }
  if (event.key === 'Escape') return hideTip();
  const marks = [...chart.host.querySelectorAll('.mark')];
  const at = marks.indexOf(mark);
  const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: marks.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  focusMark(chart, marks[Math.min(Math.max(next, 0), marks.length - 1)]);
};
const tellMark = (chart, mark, x, y) => {
  pointed = mark;
  needMark(chart, mark, () => { if (pointed === mark) showTip(contents(chart, mark), x, y); });
};
for (const chart of charts) {
  chart.host.addEventListener('pointermove', event => {
    const mark = event.target.closest('.mark');
    if (mark) tellMark(chart, mark, event.clientX, event.clientY); else hideTip();
  });
  chart.host.addEventListener('pointerleave', hideTip);
  chart.host.addEventListener('click', event => { const mark = event.target.closest('.mark'); if (mark) openMark(chart, mark); });
  chart.host.addEventListener('keydown', event => onKey(chart, event));
  chart.host.addEventListener('focusin', event => {
    const mark = event.target.closest('.mark');
    if (!mark?.matches(':focus-visible')) return;
    const box = mark.getBoundingClientRect();
    tellMark(chart, mark, box.right, box.bottom);
  });
  chart.host.addEventListener('focusout', hideTip);
}

// ---- saving: the drawing with its frame and the page's own typeface ----
const whole = chart => {
  const { wide, frame } = chart;
  const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const faces = [...document.styleSheets[0].cssRules].filter(rule => rule instanceof CSSFontFaceRule).map(rule => rule.cssText).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide.width}" height="${frame.height}" viewBox="0 0 ${wide.width} ${frame.height}" role="img" aria-labelledby="title words" font-family="Noto Sans, sans-serif" stroke-miterlimit="2">`
    + `<title id="title">${escape(chart.title)}</title><desc id="words">${escape(chart.words)}</desc><style>${escape(faces)}</style><rect width="100%" height="100%" fill="#ffffff"/>`
    + `<g transform="translate(0 ${frame.top})">${new XMLSerializer().serializeToString(elements(chart, 'wide')).replace('<svg ', `<svg width="${wide.width}" height="${wide.height}" `)}</g>${frame.svg}</svg>\n`;
};
const save = async (chart, format) => {
  const svg = whole(chart);
  if (format === 'svg') return download(chart.name + '.svg', 'image/svg+xml', svg);
  const picture = new Image();
  picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  await picture.decode();
  const canvas = make('canvas', { width: 2 * chart.wide.width, height: 2 * chart.frame.height });
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob(blob => download(chart.name + '.png', 'image/png', blob));
};
for (const chart of charts) {
  for (const button of chart.section.querySelectorAll('[data-save]')) button.addEventListener('click', () => save(chart, button.dataset.save));
}
