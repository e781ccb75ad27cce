// ---- the document behind a row, with everything that was read in it ----
const reader = byId('reader');
const readerTables = [['figures', 'figure'], ['arrest-figures', 'figure'], ['statement-dates', 'statement'], ['actor-counts', 'actor']]
  .filter(([name], i, all) => data.tables[name] && !(i === 1 && data.tables[all[0][0]]));
const readerKinds = [...new Set(readerTables.map(([, kind]) => kind))];
let reading = { rows: [], at: -1, spans: [] };

// Rows of a document that point at words, in the order of the text.
const rowsOf = source => readerTables.flatMap(([name, kind]) => data.tables[name].rows.filter(row => row.source === source && row.end > row.start).map(row => ({ row, kind })))
  .sort((a, b) => a.row.start - b.row.start || b.row.end - a.row.end);

const read = row => needRows(readerTables.map(([name]) => data.tables[name]), () => needText(row.source, () => openText(row)));
const openText = row => {
  const known = data.documents[row.source];
  if (!known) return;
  const source = textOf(row.source);
  byId('reader-title').textContent = known.title || known.label;
  byId('reader-facts').textContent = [known.title ? known.label : '', known.day, row.source].filter(Boolean).join(' · ');
  const all = rowsOf(row.source);
  let at = all.findIndex(one => one.row.start === row.start && one.row.end === row.end && one.row.table === row.table);
  if (at < 0) at = all.findIndex(one => one.row.start === row.start && one.row.end === row.end);
  if (at < 0 && row.end > row.start) all.splice(at = all.findIndex(one => one.row.start >= row.start) < 0 ? all.length : all.findIndex(one => one.row.start >= row.start), 0, { row, kind: 'figure' });
  // The text is cut wherever a row begins or ends; a piece belongs to all rows that cover it.
  const edges = [...new Set([0, source.text.length, ...all.flatMap(one => [one.row.start, one.row.end])])].sort((a, b) => a - b);
  const pieces = [];
  let first = 0;
  const over = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    while (first < all.length && all[first].row.start <= edges[i]) over.push(first++);
    const covering = over.filter(index => all[index].row.end > edges[i]);
    over.splice(0, over.length, ...covering);
    const words = source.text.slice(edges[i], edges[i + 1]);
    pieces.push(covering.length === 0 ? words : make('span', { class: 'read-' + [...new Set(covering.map(index => all[index].kind))].join(' read-'), 'data-rows': covering.join(' ') }, words));
  }
  byId('reader-text').replaceChildren(...pieces);
  reading = { rows: all, at };
  hideTip();
  if (!reader.open) reader.showModal();
  for (const id of ['reader-back', 'reader-on']) byId(id).disabled = all.length === 0;
  if (at >= 0) step(at);
  else { byId('reader-decide').hidden = true; byId('reader-read').textContent = all.length ? `${count(all.length, 'thing')} read in it` : 'Nothing was read in it'; byId('reader-text').scrollTop = 0; }
};

const isHiddenKind = kind => byId('reader-text').classList.contains('without-' + kind);
const step = at => {
  const { rows } = reading;
  reading.at = at;
  const { row, kind } = rows[at];
  byId('reader-decide').hidden = !row.id;
  const text = byId('reader-text');
  for (const mark of text.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
  text.normalize();
  for (const piece of text.querySelectorAll('[data-rows]')) {
    if (piece.dataset.rows.split(' ').includes(String(at))) { const mark = make('mark', {}); mark.append(...piece.childNodes); piece.append(mark); }
  }
  text.querySelector('mark')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const facts = row.table.columns.flatMap((column, i) => row.cells[i] && column.kind !== 'text' && column.name !== 'Source' ? [shown(row.cells[i], column.kind)] : []);
  byId('reader-read').textContent = `${at + 1} of ${rows.length}, ${kind}: ${facts.slice(0, 5).join(' · ')}`;
};
const walk = by => {
  const { rows, at } = reading;
  for (let i = 1; i <= rows.length; i++) {
    const next = (at + by * i + rows.length * 2) % rows.length;
    if (!isHiddenKind(rows[next].kind)) return step(next);
  }
};
byId('reader-decide').addEventListener('click', () => decideOn(reading.rows[reading.at].row));
byId('reader-back').addEventListener('click', () => walk(-1));
byId('reader-on').addEventListener('click', () => walk(1));
byId('reader-kinds').append(...readerKinds.map(kind => {
  const box = make('input', { type: 'checkbox', checked: '', onchange: () => byId('reader-text').classList.toggle('without-' + kind, !box.checked) });
  return make('label', { class: 'read-' + kind }, box, ` ${kind}s `);
}));
byId('reader-close').addEventListener('click', () => reader.close());
reader.addEventListener('click', event => { if (event.target === reader) reader.close(); });
reader.addEventListener('keydown', event => {
  if (event.target.matches('input')) return;
  if (event.key === 'n') walk(1);
  if (event.key === 'p') walk(-1);
});
