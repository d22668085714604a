/** The list of the console: it is drawn from the records' lines, filtered in memory, and kept up to date. */
export const consoleScript = `'use strict';
const byId = (id) => document.getElementById(id);
const [list, filter, status, more, told] = ['list', 'filter', 'status', 'more', 'told'].map(byId);
const records = new Map();
const step = 200;
let shown = step;

const make = (name, text, more = {}) => Object.assign(document.createElement(name), { textContent: text }, more);

function line(record) {
  const item = make('li', '');
  const heading = make('h2', '');
  const link = make('a', record.headline, { href: 'record?key=' + encodeURIComponent(record.key), dir: 'auto' });
  if (record.language) link.lang = record.language;
  heading.append(link);
  const about = make('p', '', { className: 'small' });
  const date = new Date(record.time);
  const when = make('time', date.toLocaleString(), { dateTime: date.toISOString() });
  const state = make('span', record.status, { className: 'status ' + record.status });
  about.append(state, make('bdi', record.key), ' · ', when);
  const text = make('p', record.text, { dir: 'auto' });
  if (record.language) text.lang = record.language;
  item.append(heading, text, about);
  return item;
}

function draw() {
  const words = filter.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const found = [...records.values()].filter((record) =>
    (status.value === '' || record.status === status.value) && words.every((word) => record.search.includes(word)));
  found.sort((a, b) => b.time - a.time || (a.key < b.key ? -1 : 1));
  list.replaceChildren(...found.slice(0, shown).map(line));
  more.hidden = found.length <= shown;
  byId('count').textContent = found.length + ' of ' + records.size + ' records';
}

let isDue = false;
function drawSoon() {
  if (isDue) return;
  isDue = true;
  requestAnimationFrame(() => { isDue = false; draw(); });
}

function take(record) {
  record.search = [record.headline, record.text, record.key].join(' ').toLowerCase();
  records.set(record.key, record);
}

function tell(text, kind) {
  told.textContent = text;
  told.className = kind || '';
}

function addDelivery({ key, action, reason }) {
  const item = make('li', '');
  item.append(make('span', action, { className: 'status ' + action }), make('bdi', key), reason ? ' – ' + reason : '');
  byId('deliveries').prepend(item);
}

async function upload(name, body) {
  tell('Reading ' + name + ' …');
  try {
    const response = await fetch('articles?name=' + encodeURIComponent(name), { method: 'POST', body });
    if (!response.ok) throw new Error(await response.text());
    const { action, reason, recordKey } = await response.json();
    tell(action + (reason ? ': ' + reason : ''), action);
    if (recordKey) location.href = 'record?key=' + encodeURIComponent(recordKey);
  } catch (error) {
    tell(String(error.message || error), 'failed');
  }
}

filter.addEventListener('input', () => { shown = step; draw(); });
status.addEventListener('change', () => { shown = step; draw(); });
more.addEventListener('click', () => { shown += step; draw(); });

const drop = byId('drop');
if (drop) {
  const all = async (files) => { for (const file of files) await upload(file.name, file); };
  drop.addEventListener('dragover', (event) => { event.preventDefault(); drop.classList.add('over'); });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    all(event.dataTransfer.files);
  });
  byId('file').addEventListener('change', (event) => all(event.target.files));
  byId('send').addEventListener('click', () => {
    const text = byId('text').value;
    if (text.trim()) upload('pasted-' + Date.now() + '.txt', text);
    else tell('Paste a text first.', 'failed');
  });
}

fetch('list').then((response) => response.json()).then((all) => { all.forEach(take); draw(); });
if (byId('deliveries')) fetch('deliveries').then((response) => response.json()).then((all) => all.forEach(addDelivery));
const events = new EventSource('events');
events.addEventListener('record', ({ data }) => { take(JSON.parse(data)); drawSoon(); });
events.addEventListener('removed', ({ data }) => { records.delete(JSON.parse(data)); drawSoon(); });
events.addEventListener('delivery', ({ data }) => { if (byId('deliveries')) addDelivery(JSON.parse(data)); });
`;
