// ---- decisions: lines for review.csv, made here, saved by whoever reads the page; nothing is kept in the browser ----
const { columns: reviewColumns, tables: decidable } = data.decide;
const decisions = [];
const decider = byId('decide');
let deciding = null;

const tableOf = row => decidable[row.id[0]];
const isDecided = row => decisions.some(one => one.id === row.id);
const quoteOf = row => row.source in data.documents ? textOf(row.source).text.slice(row.start, row.end) : '';
const wantedVerdict = () => decider.querySelector('input[name=verdict]:checked').value;
// "2021-05-04T10:20:30Z"
const now = () => new Date().toISOString().replace(/\.[0-9]+Z$/, 'Z');
const oneLine = words => words.replace(/\r\n|[\r\n\f\u0085\u2028\u2029]/g, ' ').trim();
const asDecision = row => {
  const [verdict, isCorrection] = [wantedVerdict(), wantedVerdict() === 'correct'];
  const cells = {
    id: row.id, table: tableOf(row).name, decision: verdict, field: isCorrection ? byId('decide-field').value : '', value: isCorrection ? byId('decide-value').value : '',
    by: byId('decide-by').value, on: now(), note: byId('decide-note').value, quote: quoteOf(row), source: row.source,
  };
  return { id: row.id, line: csvLine(reviewColumns.map(column => oneLine(cells[column] ?? '')), column => !['id', 'table', 'decision', 'field', 'on'].includes(reviewColumns[column])) };
};

const showLine = () => {
  const isCorrection = wantedVerdict() === 'correct';
  byId('decide-correction').hidden = !isCorrection;
  byId('decide-line').value = asDecision(deciding).line;
  byId('decide-add').disabled = byId('decide-copy').disabled = !byId('decide-by').value.trim();
  byId('decide-told').textContent = byId('decide-by').value.trim() ? '' : 'A decision needs a name.';
};
const offerValues = () => {
  const field = tableOf(deciding).fields.find(one => one.name === byId('decide-field').value);
  byId('decide-values').replaceChildren(...field.words.map(value => make('option', { value })));
  byId('decide-value').value = '';
  showLine();
};
const decideOn = row => needText(row.source, () => {
  deciding = row;
  const sentence = about(row)[0];
  byId('decide-row').replaceChildren(...sentence.childNodes);
  // What is corrected most often is the value.
  byId('decide-field').replaceChildren(...tableOf(row).fields.map(field => make('option', { selected: field.name === 'value' ? '' : undefined }, field.name)));
  byId('decide-note').value = '';
  decider.querySelector('input[value=reject]').checked = true;
  offerValues();
  hideTip();
  decider.showModal();
});
const decideButton = row => make('button', { type: 'button', class: 'decide', 'aria-label': `Decide on: ${row.cells[0] || 'this row'}`, onclick: event => { event.stopPropagation(); decideOn(row); } }, isDecided(row) ? 'Decided' : 'Decide');

const showDecisions = () => {
  byId('decisions').hidden = decisions.length === 0;
  byId('decisions-count').textContent = `${count(decisions.length, 'decision')} for review.csv`;
  byId('decisions-list').replaceChildren(...decisions.map(one => make('li', {}, make('code', {}, one.line), ' ',
    make('button', { type: 'button', onclick: () => { decisions.splice(decisions.indexOf(one), 1); one.isSaved = true; showDecisions(); } }, 'Remove'))));
  for (const { host } of tables) host.refresh?.();
};
for (const input of decider.querySelectorAll('input')) input.addEventListener('input', showLine);
byId('decide-field').addEventListener('change', offerValues);
byId('decide-add').addEventListener('click', () => { decisions.push({ ...asDecision(deciding), isSaved: false }); showDecisions(); decider.close(); });
byId('decide-copy').addEventListener('click', () => {
  showLine();
  byId('decide-line').select();
  // Pages opened from a file may not have the newer way.
  document.execCommand('copy');
  byId('decide-told').textContent = 'Copied. Put it behind the last line of review.csv.';
});
byId('decide-close').addEventListener('click', () => decider.close());
byId('decisions-save').addEventListener('click', () => {
  download('review.csv', 'text/csv', reviewFile());
  for (const one of decisions) one.isSaved = true;
});
const reviewFile = () => reviewColumns.join(',') + '\n' + decisions.map(one => one.line + '\n').join('');
addEventListener('beforeunload', event => { if (decisions.some(one => !one.isSaved)) event.preventDefault(); });
