'use strict';
// What the parts of the page's script share. Text of the corpus is only ever set as text.
const byId = id => document.getElementById(id);
// A part of the data, read when it is needed: inside the page, or, of many documents, a file beside it that hands itself over by calling take.
const arrived = new Map();
const take = (name, value) => { arrived.set(name, value); };
const text = name => byId('data-' + name).textContent;
const part = name => arrived.has(name) ? arrived.get(name) : JSON.parse(text(name));
const once = make => { let made; return () => made ??= make(); };
const apart = part('apart');
const isWhole = Object.keys(apart).length === 0;
const data = { charts: part('charts'), tables: part('tables'), decide: part('decide') };
const coming = new Map();
const bringPart = name => {
  if (!coming.has(name)) {
    coming.set(name, new Promise((done, fail) => {
      const script = document.createElement('script');
      Object.assign(script, { src: apart[name], onload: () => { script.remove(); done(); }, onerror: () => fail(name) });
      document.head.append(script);
    }));
  }
  return coming.get(name);
};
const tellMissing = name => { byId('hidden').textContent = `A file of this page is not there: ${apart[name] ?? name}. The folder “index” belongs beside the page.`; };
// At once when the parts are here, else when they have come.
const need = (names, then) => {
  const missing = names.filter(name => name in apart && !arrived.has(name));
  if (missing.length === 0) return then();
  Promise.all(missing.map(bringPart)).then(then, tellMissing);
};
// What is known of each document, and its text and sentences by themselves.
Object.defineProperty(data, 'documents', { get: once(() => part('documents')) });
const shelves = new Map();
const shelfOf = source => 'texts-' + data.documents[source].shelf;
const textOf = source => {
  const shelf = shelfOf(source);
  if (!shelves.has(shelf)) shelves.set(shelf, part(shelf));
  return shelves.get(shelf)[source];
};
const needText = (source, then) => need(['documents'], () => source in data.documents ? need([shelfOf(source)], then) : then());
const rowsPart = table => 'rows-' + table.name;
const needRows = (some, then) => need(['documents', ...some.map(rowsPart)], then);

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });
const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const count = (number, noun) => `${digits.format(number)} ${noun}${number === 1 ? '' : 's'}`;
const shown = (cell, kind) => kind === 'number' ? digits.format(cell) : kind === 'day' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(cell) ? longDay.format(new Date(cell)) : cell;

// ---- tables as values: a row's cells are places in the table's list of words; rows are made when somebody asks for them ----
for (const [name, table] of Object.entries(data.tables)) {
  const last = table.columns.length;
  table.name = name;
  table.column = heading => table.columns.findIndex(column => column.name === heading);
  Object.defineProperty(table, 'rows', {
    get: once(() => {
      const { rows, words } = part(rowsPart(table));
      return rows.map((row, index) => ({ index, table, cells: row.slice(0, last).map(i => words[i]), source: words[row[last]], start: row[last + 1], end: row[last + 2], id: row[last + 3] }));
    }),
  });
}

// The first and the last day of a cell: a day with its time of day, a week, or the month or year that both begin with.
const days = cell => {
  const week = /^([0-9]{4})-W([0-9]{2})$/.exec(cell);
  if (!week) return [cell.slice(0, 10), cell.slice(0, 10)];
  // The week of 4 January is the first.
  const day = new Date(Date.UTC(Number(week[1]), 0, 4 + 7 * (Number(week[2]) - 1)));
  return [1, 7].map(weekday => new Date(day.getTime() + (weekday - (day.getUTCDay() || 7)) * 86400000).toISOString().slice(0, 10));
};
const isWithin = (cell, from, to) => {
  const [first, last] = days(cell);
  return cell !== 'unknown' && cell !== '' && (!from || last >= from.slice(0, last.length)) && (!to || first <= to);
};

// Cells of CSV as the library writes them for spreadsheets: what one would run as a formula, or take for a day that it is not, begins with an apostrophe.
const needsMark = new RegExp(data.decide.marks, 'iu');
const csvLine = (cells, isText) => cells.map((cell, i) => isText(i) && needsMark.test(cell) ? "'" + cell : cell)
  .map(cell => /[",\r\n]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell).join(',');

const download = (name, type, content) => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = make('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
};

// ---- what a mark says ----
const longest = 600;
// The sentence with the words marked, then what the row says of them. Of a very long sentence whole words are left out, and an ellipsis says so.
const about = row => {
  const { table } = row;
  if (!(row.source in data.documents)) return row.cells.filter(Boolean).map(cell => make('p', { class: 'fact' }, cell));
  const source = textOf(row.source);
  const bounds = source.sentences;
  let at = 0;
  while (at + 2 < bounds.length && bounds[at + 2] <= row.start) at += 2;
  const facts = table.columns.flatMap((column, i) => (column.kind !== 'text' || column.name === 'Place') && row.cells[i] ? [make('p', { class: 'fact' }, `${column.name}: ${shown(row.cells[i], column.kind)}`)] : []);
  if (row.end === row.start) return [make('p', {}, row.cells.find(Boolean) ?? ''), ...facts];
  let before = source.text.slice(Math.min(bounds[at] ?? row.start, row.start), row.start);
  let behind = source.text.slice(row.end, Math.max(bounds[at + 1] ?? row.end, row.end));
  if (before.length > longest) before = '… ' + before.slice(-longest).replace(/^\S*\s/, '');
  if (behind.length > longest) behind = behind.slice(0, longest).replace(/\s\S*$/, '') + ' …';
  return [make('p', {}, before, make('mark', {}, source.text.slice(row.start, row.end)), behind), ...facts];
};
// A label made for plotly.js: a sentence with its words between <b> and </b>, an empty line, facts; everything else in it is escaped text.
const unescape = text => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const labelled = label => {
  const [sentence, facts = ''] = label.split('<br><br>');
  const parts = sentence.replaceAll('<br>', ' ').split(/<\/?b>/).map((part, i) => i % 2 ? make('mark', {}, unescape(part)) : unescape(part));
  return [make('p', {}, ...parts), ...facts.split('<br>').map(line => make('p', { class: 'fact' }, unescape(line.replace(/<\/?b>/g, ''))))];
};

const tip = byId('tip');
let pointed = null;
const hideTip = () => { tip.hidden = true; pointed = null; };
const showTip = (contents, x, y) => {
  tip.replaceChildren(...contents);
  tip.hidden = false;
  const box = tip.getBoundingClientRect();
  tip.style.left = Math.max(8, Math.min(x + 14, innerWidth - box.width - 8)) + 'px';
  tip.style.top = (y + 18 + box.height < innerHeight ? y + 18 : Math.max(8, y - box.height - 14)) + 'px';
};
