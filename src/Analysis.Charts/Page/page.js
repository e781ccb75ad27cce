'use strict';
// Draws the charts, fills the tables, and opens the document behind a mark or a row. Text of the corpus is only ever set as text.
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  for (const [name, table] of Object.entries(data.tables)) {
    table.name = name;
    const last = table.columns.length;
    table.rows = table.rows.map((row, index) => ({ index, cells: row.slice(0, last).map(i => data.words[i]), source: data.words[row[last]], start: row[last + 1], end: row[last + 2] }));
  }
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const byId = id => document.getElementById(id);

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  };

  // ---- the document behind a row ----
  const reader = byId('reader');
  const read = row => {
    const source = data.texts[row.source];
    if (!source) return;
    byId('reader-title').textContent = source.title || source.label;
    byId('reader-facts').textContent = [source.title ? source.label : '', source.day, row.source].filter(Boolean).join(' · ');
    const mark = make('mark', { tabindex: '-1' }, source.text.slice(row.start, row.end));
    byId('reader-text').replaceChildren(source.text.slice(0, row.start), mark, source.text.slice(row.end));
    hideTip();
    reader.showModal();
    if (row.end > row.start) mark.scrollIntoView({ block: 'center' });
    else byId('reader-text').scrollTop = 0;
  };
  byId('reader-close').addEventListener('click', () => reader.close());
  reader.addEventListener('click', event => { if (event.target === reader) reader.close(); });

  const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

  // ---- tables ----
  // The first and the last day of a cell: a day with its time of day, a week, or the month or year that both begin with.
  const days = cell => {
    const week = /^([0-9]{4})-W([0-9]{2})$/.exec(cell);
    if (!week) return [cell.slice(0, 10), cell.slice(0, 10)];
    // The week of 4 January is the first.
    const day = new Date(Date.UTC(Number(week[1]), 0, 4 + 7 * (Number(week[2]) - 1)));
    return [1, 7].map(weekday => new Date(day.getTime() + (weekday - (day.getUTCDay() || 7)) * 86400000).toISOString().slice(0, 10));
  };
  const pageSize = innerWidth < 640 ? 5 : 15;
  const longestMenu = 60;
  const fillTable = (host, table, filters, onChoice) => {
    const section = host.closest('section');
    const wanted = new Map();
    let order = -1, down = false, query = '', page = 0, only = null;
    const long = table.columns.map((_, i) => table.rows.some(row => row.cells[i].length > 60));
    const used = table.columns.map((_, i) => i === 0 || table.rows.some(row => row.cells[i] !== ''));
    const leads = row => row.source in data.texts;
    const fits = row => [...wanted].every(([i, test]) => test(row.cells[i]));
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
    const choose = (column, test) => {
      if (test) wanted.set(column, test); else wanted.delete(column);
      page = 0;
      show();
      onChoice(wanted.size ? new Set(table.rows.flatMap((row, i) => fits(row) ? [i] : [])) : null);
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
        const change = () => choose(i, (from.value || to.value) && (cell => {
          const [first, last] = days(cell);
          return cell !== 'unknown' && (!from.value || last >= from.value.slice(0, last.length)) && (!to.value || first <= to.value);
        }));
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
    const csv = () => [table.columns.map(column => column.name), ...chosen().map(row => row.cells)]
      .map(cells => cells.map(cell => /[",\r\n]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell).join(',') + '\n').join('');
    table.columns.forEach((column, i) => {
      if (!used[i]) return;
      const sort = () => { down = order === i && !down; order = i; page = 0; show(); };
      head.append(make('th', { scope: 'col', class: column.kind === 'number' ? 'number' : undefined, 'data-column': i }, make('button', { type: 'button', onclick: sort }, column.name)));
    });
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
        const shown = table.columns.map((_, i) => i).filter(i => used[i]);
        const tr = make('tr', { class: leads(row) ? 'leads' : undefined }, ...shown.map((i, n) => cell(row, i, n === 0)));
        if (leads(row)) tr.addEventListener('click', () => read(row));
        return tr;
      }));
      status.textContent = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}` + (pages > 1 ? `, page ${page + 1} of ${pages}` : '');
      previous.disabled = page === 0;
      next.disabled = page === pages - 1;
      previous.hidden = next.hidden = pages === 1;
    };
    if (table.rows.length === 0) {
      host.replaceChildren(make('p', { class: 'empty' }, 'No rows.'));
      return;
    }
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
    host.search = words => { search.value = query = words; page = 0; show(); };
  };

  const download = (name, type, content) => {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = make('a', { href: url, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };

  // ---- pointing at a mark ----
  const tip = byId('tip');
  const hideTip = () => { tip.hidden = true; };
  const unescape = text => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shown = (cell, kind) => kind === 'number' ? digits.format(cell) : kind === 'day' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(cell) ? longDay.format(new Date(cell)) : cell;
  // The sentence with the words marked, then what the row says of them. Long sentences are cut around the words.
  const about = (table, row) => {
    const source = data.texts[row.source];
    if (!source) return row.cells.filter(Boolean).map(cell => make('p', { class: 'fact' }, cell));
    const bounds = source.sentences;
    let at = 0;
    while (at + 2 < bounds.length && bounds[at + 2] <= row.start) at += 2;
    const from = Math.max(Math.min(bounds[at] ?? row.start, row.start), row.start - 160);
    const to = Math.min(Math.max(bounds[at + 1] ?? row.end, row.end), row.end + 200);
    const facts = table.columns.flatMap((column, i) => (column.kind !== 'text' || column.name === 'Place') && row.cells[i] ? [make('p', { class: 'fact' }, `${column.name}: ${shown(row.cells[i], column.kind)}`)] : []);
    if (row.end === row.start) return [make('p', {}, row.cells.find(Boolean) ?? ''), ...facts];
    return [make('p', {}, source.text.slice(from, row.start), make('mark', {}, source.text.slice(row.start, row.end)), source.text.slice(row.end, to)), ...facts];
  };
  // A label made for plotly.js: a sentence with its words between <b> and </b>, an empty line, facts; everything else in it is escaped text.
  const labelled = label => {
    const [sentence, facts = ''] = label.split('<br><br>');
    const parts = sentence.replaceAll('<br>', ' ').split(/<\/?b>/).map((part, i) => i % 2 ? make('mark', {}, unescape(part)) : unescape(part));
    return [make('p', {}, ...parts), ...facts.split('<br>').map(line => make('p', { class: 'fact' }, unescape(line)))];
  };
  const showTip = (contents, event) => {
    tip.replaceChildren(...contents);
    tip.hidden = false;
    const box = tip.getBoundingClientRect();
    const [x, y] = [event.clientX ?? 0, event.clientY ?? 0];
    tip.style.left = Math.max(8, Math.min(x + 14, innerWidth - box.width - 8)) + 'px';
    tip.style.top = (y + 18 + box.height < innerHeight ? y + 18 : Math.max(8, y - box.height - 14)) + 'px';
  };

  // ---- charts ----
  const scheme = (value, useDark) => {
    if (!useDark) return value;
    let text = JSON.stringify(value);
    for (const [light, twin] of data.schemes) text = text.replaceAll(`"${light}"`, `"${twin}"`);
    return JSON.parse(text);
  };
  const symbols = {
    circle: 'M6 1a5 5 0 1 0 .01 0z', square: 'M1.5 1.5h9v9h-9z', diamond: 'M6 0l6 6-6 6-6-6z', cross: 'M4 0h4v4h4v4H8v4H4V8H0V4h4z', 'star-square': 'M0 0Q6 3.6 12 0 8.4 6 12 12 6 8.4 0 12 3.6 6 0 0z', 'star-diamond': 'M6 0l1.8 4.2L12 6 7.8 7.8 6 12 4.2 7.8 0 6l4.2-1.8z',
  };
  const svg = (tag, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const draw = (section, chart, useDark) => {
    const host = section.querySelector('.plot');
    const narrow = host.clientWidth < 560;
    const figure = scheme({ data: chart.data, layout: chart.layout, legend: chart.legend }, useDark);
    for (const trace of figure.data) { trace.hoverinfo = 'none'; trace.labels_ = trace.hovertext ?? []; delete trace.hovertext; trace.showlegend = false; }
    const layout = figure.layout;
    layout.paper_bgcolor = 'rgba(0,0,0,0)';
    // Only the width follows the window; a redraw would take the height from the element.
    layout.autosize = true;
    host.style.height = layout.height + 'px';
    if (narrow && layout.margin.l > 100) {
      layout.margin.l = 134;
      layout.yaxis.tickfont.size = 10;
      for (const trace of figure.data) if (trace.marker && trace.marker.size === 9) trace.marker.size = 6;
    }
    if (narrow && layout.xaxis && layout.xaxis.nticks) layout.xaxis.nticks = 4;
    section.querySelector('.legend').replaceChildren(...(figure.legend.length > 1 ? figure.legend : []).map(series => {
      const picture = svg('svg', { viewBox: '0 0 12 12' });
      picture.append(svg('path', { d: symbols[series.symbol], fill: series.colour }));
      return make('li', {}, picture, series.name);
    }));
    if (chart.chosen) {
      // Marks that were not chosen fade; they stay where they are, so counts and axes remain true.
      const on = i => chart.chosen.has(i);
      for (const trace of figure.data) {
        if (!trace.customdata) continue;
        const lit = trace.customdata.map(mark => [mark].flat().some(on));
        trace.marker.opacity = lit.map(yes => yes ? 1 : 0.1);
        if (trace.text) trace.textfont.color = lit.map(yes => yes ? trace.textfont.color : 'rgba(128,128,128,.3)');
      }
      for (const item of [...layout.shapes ?? [], ...layout.annotations ?? []]) {
        if (item.name?.startsWith('row:') && !on(Number(item.name.slice(4)))) item.opacity = 0.1 * (item.opacity ?? 1);
      }
    }
    const labels = figure.data.map(trace => trace.labels_);
    for (const trace of figure.data) delete trace.labels_;
    return Plotly.react(host, figure.data, layout, { responsive: true, displayModeBar: false }).then(() => {
      host.removeAllListeners('plotly_click');
      host.removeAllListeners('plotly_hover');
      host.removeAllListeners('plotly_unhover');
      const table = data.tables[chart.name];
      host.on('plotly_hover', event => {
        const point = event.points[0];
        const label = labels[point.curveNumber][point.pointNumber];
        showTip(label === undefined ? about(table, table.rows[point.customdata]) : labelled(label), event.event);
      });
      host.on('plotly_unhover', hideTip);
      host.on('plotly_click', event => {
        // A bar or a disc stands for several rows: the table shows them.
        const mark = event.points[0].customdata;
        if (Array.isArray(mark)) section.querySelector('[data-table]').show(mark);
        else read(table.rows[mark]);
      });
    });
  };
  const sections = data.charts.map(chart => [byId(chart.name), chart]);
  const drawAll = useDark => Promise.all(sections.map(([section, chart]) => draw(section, chart, useDark)));

  const save = (chart, format) => {
    const { annotations = [], ...frame } = chart.frame;
    const layout = { ...chart.layout, ...frame, annotations: [...(chart.layout.annotations ?? []), ...annotations] };
    return Plotly.downloadImage({ data: structuredClone(chart.data), layout }, { format, width: frame.width, height: frame.height, scale: format === 'png' ? 2 : 1, filename: chart.name });
  };
  for (const [section, chart] of sections) {
    for (const button of section.querySelectorAll('[data-save]')) button.addEventListener('click', () => save(chart, button.dataset.save));
  }
  for (const host of document.querySelectorAll('[data-table]')) {
    const [section, chart] = sections.find(([, one]) => one.name === host.dataset.table) ?? [];
    fillTable(host, data.tables[host.dataset.table], section?.querySelector('.filters'), chosen => { chart.chosen = chosen; draw(section, chart, dark.matches); });
  }
  addEventListener('scroll', hideTip, { passive: true });
  dark.addEventListener('change', () => drawAll(dark.matches));
  // The style gives charts the width of paper while they are printed.
  const print = isPrinting => { document.documentElement.classList.toggle('printing', isPrinting); drawAll(!isPrinting && dark.matches); };
  addEventListener('beforeprint', () => print(true));
  addEventListener('afterprint', () => print(false));
  let width = innerWidth;
  addEventListener('resize', () => { if (innerWidth !== width) { width = innerWidth; drawAll(dark.matches); } });
  drawAll(dark.matches).then(() => document.documentElement.setAttribute('data-ready', ''));
})();
