// ---- choices for the whole page, and what they hide ----
const tables = [...document.querySelectorAll('[data-table]')].map(host => ({ host, table: data.tables[host.dataset.table], chart: charts.find(chart => chart.name === host.dataset.table) }));
const choices = [
  { label: 'Kind', headings: ['Kind', 'Act'] },
  { label: 'Speaker', headings: ['Speaker'] },
  { label: 'Place', headings: ['Where', 'At', 'Place named'] },
  { label: 'Source', headings: ['Source'] },
];
const dayHeadings = ['As of', 'Date', 'Published'];
const columnOf = (table, headings) => headings.map(table.column).find(i => i >= 0) ?? -1;
const chooseAll = () => {
  const words = everything.value.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = choices.filter(choice => choice.input?.value);
  const [from, to] = [period[0].value, period[1].value];
  const isChosen = words.length > 0 || wanted.length > 0 || from || to;
  let [left, all] = [0, 0];
  const untouched = [];
  for (const { host, table } of tables) {
    const tests = wanted.map(choice => [columnOf(table, choice.headings), choice.input.value.toLowerCase()]).filter(([i]) => i >= 0);
    const day = from || to ? columnOf(table, dayHeadings) : -1;
    const touched = words.length > 0 || tests.length > 0 || day >= 0;
    if (isChosen && !touched && table.size) untouched.push(host.closest('section').querySelector('h2').textContent.split(':')[0]);
    const found = host.choose(!touched ? null : row =>
      words.every(word => row.cells.some(cell => cell.toLowerCase().includes(word))) && tests.every(([i, value]) => row.cells[i].toLowerCase().includes(value)) && (day < 0 || isWithin(row.cells[day], from, to)));
    if (touched) { left += found.shown; all += found.all; }
  }
  byId('hidden').textContent = !isChosen ? '' : `${digits.format(left)} of ${count(all, 'row')} in all tables; ${digits.format(all - left)} hidden by ${[words.length ? `“${everything.value}”` : '', ...wanted.map(choice => `${choice.label.toLowerCase()} “${choice.input.value}”`), from || to ? `the period ${from ? 'from ' + from : ''}${from && to ? ' ' : ''}${to ? 'to ' + to : ''}` : ''].filter(Boolean).join(', ')}.`
    + (untouched.length ? ` Not filtered by that, since they do not tell it: ${untouched.join(', ')}.` : '');
};
let waiting;
const later = () => { clearTimeout(waiting); waiting = setTimeout(chooseAll, 150); };
const everything = make('input', { type: 'search', placeholder: 'Search all tables', 'aria-label': 'Search all tables', oninput: later });
const period = ['from', 'to'].map(word => make('input', { type: 'date', 'aria-label': `Period, ${word}`, onchange: chooseAll }));
const fillChoices = () => {
  const bar = byId('choices');
  bar.append(everything);
  for (const choice of choices) {
    const values = [...new Set(tables.flatMap(({ table }) => { const i = columnOf(table, choice.headings); return i < 0 ? [] : table.rows.map(row => row.cells[i]); }))].filter(Boolean).sort();
    if (values.length < 2) continue;
    const id = 'choice-' + choice.label.toLowerCase();
    choice.input = make('input', { type: 'search', list: id, onchange: chooseAll });
    bar.append(make('label', {}, choice.label, choice.input), make('datalist', { id }, ...values.slice(0, 2000).map(value => make('option', { value }))));
  }
  bar.append(make('label', {}, 'Period from', period[0], 'to', period[1]),
    make('button', { type: 'button', onclick: () => { for (const input of bar.querySelectorAll('input')) input.value = ''; chooseAll(); } }, 'Show everything'));
  bar.hidden = tables.length < 2;
};

// ---- start: what is near the window first, the rest when it comes near ----
let printing = false;
const drawAll = () => charts.forEach(draw);
const bring = section => {
  const one = tables.filter(({ host }) => section.contains(host) && !host.choose);
  for (const { host, table, chart } of one) fillTable(host, table, chart?.section.querySelector('.filters'), chart && (chosen => { chart.chosen = chosen; fade(chart); }));
  const chart = charts.find(chart => chart.section === section);
  if (chart) draw(chart);
};
charts.forEach(reserve);
const watcher = new IntersectionObserver(seen => { for (const one of seen) if (one.isIntersecting) { watcher.unobserve(one.target); bring(one.target); } }, { rootMargin: '1200px' });
const sections = [...document.querySelectorAll('main > section')];
const bringAll = () => { sections.forEach(section => { watcher.unobserve(section); bring(section); }); };
addEventListener('scroll', hideTip, { passive: true });
// The style gives charts the width of paper while they are printed.
const print = isPrinting => { bringAll(); printing = isPrinting; document.documentElement.classList.toggle('printing', isPrinting); drawAll(); };
addEventListener('beforeprint', () => print(true));
addEventListener('afterprint', () => print(false));
let width = innerWidth;
addEventListener('resize', () => { if (innerWidth !== width) { width = innerWidth; charts.forEach(chart => chart.drawn ? draw(chart) : reserve(chart)); } });
sections.slice(0, 1).forEach(bring);
sections.slice(1).forEach(section => watcher.observe(section));
document.documentElement.setAttribute('data-ready', '');
// Everything else waits until the page can be seen and used: then tables, choices and drawings follow one by one.
const rest = () => {
  const next = sections.find(section => tables.some(({ host }) => section.contains(host) && !host.choose));
  if (next) { watcher.unobserve(next); bring(next); setTimeout(rest); return; }
  fillChoices();
  document.documentElement.setAttribute('data-whole', '');
};
setTimeout(rest, 50);
