// ---- tables ----
const pageSize = innerWidth < 640 ? 5 : 15;
const longestMenu = 60;
const fillTable = (host, table, filters, onChoice) => {
  const section = host.closest('section');
  const wanted = new Map();
  let order = -1, down = false, query = '', page = 0, only = null, everywhere = null;
  if (table.size === 0) {
    host.replaceChildren(make('p', { class: 'empty' }, 'No rows.'));
    host.choose = () => ({ shown: 0, all: 0 });
    return;
  }
  const long = table.columns.map((_, i) => table.rows.some(row => row.cells[i].length > 60));
  const used = table.columns.map((_, i) => i === 0 || table.rows.some(row => row.cells[i] !== ''));
  const leads = row => row.source in data.documents;
  const fits = row => (!everywhere || everywhere(row)) && [...wanted].every(([i, test]) => test(row.cells[i]));
  const chosen = () => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const rows = table.rows.filter(row => (!only || only.has(row.index)) && fits(row) && words.every(word => row.cells.some(cell => cell.toLowerCase().includes(word))));
    if (order < 0) return rows;
    const numeric = table.columns[order].kind === 'number';
    const compare = (a, b) => numeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
    return rows.map((row, i) => [row, i]).sort(([a, i], [b, j]) => {
      const [x, y] = [a.cells[order], b.cells[order]];
      if ((x === '') !== (y === '')) return x === '' ? 1 : -1;
      return (down ? compare(y, x) : compare(x, y)) || i - j;
    }).map(([row]) => row);
  };
  const tell = () => onChoice?.(wanted.size || everywhere ? new Set(table.rows.flatMap((row, i) => fits(row) ? [i] : [])) : null);
  const choose = (column, test) => {
    if (test) wanted.set(column, test); else wanted.delete(column);
    page = 0;
    show();
    tell();
  };
  const fillFilters = () => table.columns.forEach((column, i) => {
    const values = [...new Set(table.rows.map(row => row.cells[i]))].filter(Boolean).sort();
    if (column.kind === 'choice' && values.length > longestMenu) {
      const id = `${table.name}-${i}`;
      const input = make('input', { type: 'search', list: id, onchange: () => { const words = input.value.toLowerCase(); choose(i, words && (cell => cell.toLowerCase().includes(words))); } });
      filters.append(make('label', {}, column.name, input), make('datalist', { id }, ...values.map(value => make('option', { value }))));
    } else if (column.kind === 'choice' && values.length > 1) {
      const select = make('select', { onchange: () => choose(i, select.value && (cell => cell === select.value)) },
        make('option', { value: '' }, 'all'), ...values.map(value => make('option', { value }, value.length > 60 ? value.slice(0, 59) + '…' : value)));
      filters.append(make('label', {}, column.name, select));
    }
    if (column.kind === 'day' && values.length > 1) {
      const [from, to] = ['from', 'to'].map(word => make('input', { type: 'date', 'aria-label': `${column.name}, ${word}` }));
      const change = () => choose(i, (from.value || to.value) && (cell => isWithin(cell, from.value, to.value)));
      for (const input of [from, to]) input.addEventListener('change', change);
      filters.append(make('label', {}, `${column.name} from`, from, 'to', to));
    }
  });
  const body = make('tbody');
  const head = make('tr');
  const status = make('span', { role: 'status' });
  const previous = make('button', { type: 'button', onclick: () => { page--; show(); } }, 'Previous');
  const next = make('button', { type: 'button', onclick: () => { page++; show(); } }, 'Next');
  const search = make('input', { type: 'search', placeholder: 'Search these rows', 'aria-label': 'Search these rows', oninput: () => { query = search.value; page = 0; show(); } });
  const save = make('button', { type: 'button', onclick: () => download(table.name + '.csv', 'text/csv', csv()) }, 'Save as CSV');
  const all = make('button', { type: 'button', hidden: '', onclick: () => host.show(null) }, 'Show all rows');
  // With a mark by which a spreadsheet takes it for UTF-8.
  const csv = () => '\uFEFF' + [table.columns.map(column => column.name), ...chosen().map(row => row.cells)].map(cells => csvLine(cells, i => table.columns[i].kind !== 'number') + '\n').join('');
  const canDecide = table.rows.some(row => row.id);
  table.columns.forEach((column, i) => {
    if (!used[i]) return;
    const sort = () => { down = order === i && !down; order = i; page = 0; show(); };
    head.append(make('th', { scope: 'col', class: column.kind === 'number' ? 'number' : undefined, 'data-column': i }, make('button', { type: 'button', onclick: sort }, column.name)));
  });
  if (canDecide) head.append(make('th', { scope: 'col', class: 'decide' }, make('span', {}, 'Decide')));
  const cell = (row, i, first) => {
    const text = table.columns[i].kind === 'number' && row.cells[i] ? digits.format(row.cells[i]) : row.cells[i];
    const content = first && leads(row) ? make('button', { type: 'button', class: 'read', title: 'Read it in the document' }, text || 'read') : text;
    return make('td', { class: table.columns[i].kind === 'number' ? 'number' : long[i] ? 'long' : undefined, 'data-label': table.columns[i].name, dir: 'auto' }, content);
  };
  const show = () => {
    const rows = chosen();
    const pages = Math.max(1, Math.ceil(rows.length / pageSize));
    page = Math.min(Math.max(page, 0), pages - 1);
    for (const th of head.children) {
      if (Number(th.dataset.column) === order) th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else th.removeAttribute('aria-sort');
    }
    body.replaceChildren(...rows.slice(page * pageSize, (page + 1) * pageSize).map(row => {
      const columns = table.columns.map((_, i) => i).filter(i => used[i]);
      const tr = make('tr', { class: leads(row) ? 'leads' : undefined }, ...columns.map((i, n) => cell(row, i, n === 0)));
      if (canDecide) tr.append(make('td', { class: 'decide' }, row.id ? decideButton(row) : ''));
      if (leads(row)) tr.addEventListener('click', () => read(row));
      return tr;
    }));
    const hidden = table.size - rows.length;
    status.textContent = count(rows.length, 'row') + (hidden > 0 ? `, ${digits.format(hidden)} hidden` : '') + (pages > 1 ? `, page ${page + 1} of ${pages}` : '');
    previous.disabled = page === 0;
    next.disabled = page === pages - 1;
    previous.hidden = next.hidden = pages === 1;
  };
  host.replaceChildren(
    make('div', { class: 'controls' }, search, status, previous, next, all, save),
    make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Rows of: ' + section.querySelector('h2').textContent }, make('table', {}, make('thead', {}, head), body)));
  show();
  if (filters) fillFilters();
  host.show = marks => {
    only = marks && new Set(marks);
    all.hidden = !only;
    page = 0;
    show();
    if (only) host.scrollIntoView({ block: 'nearest' });
  };
  host.refresh = show;
  host.csv = csv;
  host.search = words => { search.value = query = words; page = 0; show(); };
  // The choices that hold for the whole page; says how many rows they leave.
  host.choose = test => {
    everywhere = test;
    page = 0;
    show();
    tell();
    return { shown: test ? table.rows.filter(test).length : table.size, all: table.size };
  };
};
