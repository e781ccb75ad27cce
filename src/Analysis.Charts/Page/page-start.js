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
const chooseAll = () => needRows(tables.map(one => one.table), () => {
  sections.forEach(fill);
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
});
let waiting;
const later = () => { clearTimeout(waiting); waiting = setTimeout(chooseAll, 150); };
const everything = make('input', { type: 'search', placeholder: 'Search all tables', 'aria-label': 'Search all tables', oninput: later });
const period = ['from', 'to'].map(word => make('input', { type: 'date', 'aria-label': `Period, ${word}`, onchange: chooseAll }));
const fillChoices = () => {
  const bar = byId('choices');
  bar.append(everything);
  for (const choice of choices) {
    if (!tables.some(({ table }) => table.size > 0 && columnOf(table, choice.headings) >= 0)) continue;
    const id = 'choice-' + choice.label.toLowerCase();
    choice.input = make('input', { type: 'search', list: id, onchange: chooseAll });
    choice.menu = make('datalist', { id });
    bar.append(make('label', {}, choice.label, choice.input), choice.menu);
  }
  bar.append(make('label', {}, 'Period from', period[0], 'to', period[1]),
    make('button', { type: 'button', onclick: () => { for (const input of bar.querySelectorAll('input')) input.value = ''; chooseAll(); } }, 'Show everything'));
  bar.hidden = tables.length < 2;
};
const longestChoice = 2000;
const fillMenus = () => choices.filter(choice => choice.menu).forEach(choice => {
  const values = [...new Set(tables.flatMap(({ table }) => { const i = columnOf(table, choice.headings); return i < 0 ? [] : table.rows.map(row => row.cells[i]); }))].filter(Boolean).sort();
  choice.menu.append(...values.slice(0, longestChoice).map(value => make('option', { value })));
});

// ---- start: what is near the window first, the rest when it comes near ----
let printing = false;
const drawAll = () => charts.forEach(draw);
const fill = section => {
  for (const { host, table, chart } of tables.filter(one => section.contains(one.host) && !one.host.choose)) {
    needRows([table], () => { if (!host.choose) fillTable(host, table, section.querySelector('.filters'), chart && (chosen => { chart.chosen = chosen; fade(chart); })); });
  }
};
const bring = section => {
  const chart = charts.find(chart => chart.section === section);
  if (chart) draw(chart);
  // The drawing is seen before its rows are read.
  setTimeout(() => fill(section));
};
charts.forEach(reserve);
const watcher = new IntersectionObserver(seen => { for (const one of seen) if (one.isIntersecting) { watcher.unobserve(one.target); bring(one.target); } }, { rootMargin: '1200px' });
const sections = [...document.querySelectorAll('main > section')];
const bringAll = () => { sections.forEach(section => { watcher.unobserve(section); bring(section); fill(section); }); };
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
// Few documents: everything follows one by one, once the page can be seen and used. Many: when it comes near, or when somebody looks for something.
const fewRows = 20000;
const finish = () => document.documentElement.setAttribute('data-whole', '');
const rest = () => {
  const next = sections.find(section => tables.some(({ host }) => section.contains(host) && !host.choose));
  if (next) { watcher.unobserve(next); bring(next); fill(next); setTimeout(rest); return; }
  fillMenus();
  finish();
};
fillChoices();
if (isWhole && tables.reduce((sum, { table }) => sum + table.size, 0) <= fewRows) setTimeout(rest, 50);
else { byId('choices').addEventListener('focusin', () => needRows(tables.map(one => one.table), fillMenus), { once: true }); finish(); }
