// The proof page: shows one part at a time, filters, and goes from note to note by keys. Everything stands in the HTML;
// without this script all of it is one long page.

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

/** Small letters without accents: what a search compares. */
const fold = (words) => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Facts of an item: the key of a filter -> the attribute that has them. */
const FACTS = {
  text: 'text', series: 'series', status: 'status', verdict: 'verdict', finding: 'findings', work: 'works', person: 'persons', change: 'changes',
};
const LISTS = new Set(['finding', 'work', 'person', 'change']);

/** What is filtered; facts are read when they are first asked for, for notes change in a preview. */
let items = [];
let groups = [];
let views = [];
/** The key of a filter -> the parts whose items have such facts: others are not filtered by it. */
let kinds = {};

/** Reads what stands in the page. */
function read() {
  items = $$('.item').map((element) => ({ element, view: element.closest('.view').id, words: null }));
  const byGroup = Map.groupBy(items, ({ element }) => element.closest('.text, .source'));
  groups = $$('.text, .source').map((element) => ({ element, inside: byGroup.get(element) ?? [] }));
  views = $$('.view');
  const has = (key) => items.filter(({ element }) => element.dataset[FACTS[key]] !== undefined);
  kinds = Object.fromEntries(Object.keys(FACTS).map((key) => [key, new Set(has(key).map(({ view }) => view))]));
}

const form = $('#filters');
const count = $('#count');
const side = $('.side');

const wordsOf = (item) => (item.words ??= fold(item.element.textContent));

/** A kind of item that lacks a fact altogether is not filtered by it: sources have no status. */
function fits({ element, view }, key, wanted) {
  const value = element.dataset[FACTS[key]];
  if (value === undefined) return key === 'text' || !kinds[key].has(view);
  return LISTS.has(key) ? JSON.parse(value).includes(wanted) : value === wanted;
}
let view = 'notes';

function filter() {
  const wanted = Object.keys(FACTS)
    .map((key) => [key, form.elements[key]?.value ?? ''])
    .filter(([, value]) => value !== '');
  const words = fold(form.elements.words.value).split(/\s+/).filter((word) => word !== '');
  for (const item of items) {
    const shown =
      wanted.every(([key, value]) => fits(item, key, value)) && words.every((word) => wordsOf(item).includes(word));
    // writing what is there already would cost a look at every style
    if (item.element.hidden === shown) item.element.hidden = !shown;
  }
  for (const { element, inside } of groups) {
    const empty = inside.every((item) => item.element.hidden);
    if (element.hidden !== empty) element.hidden = empty;
  }
  tell();
}

function tell() {
  const here = items.filter((item) => item.view === view);
  const shown = here.filter(({ element }) => !element.hidden).length;
  const what = { notes: 'notes', quotations: 'quotations', findings: 'findings', sources: 'paragraphs' }[view];
  count.textContent = shown === here.length ? `${here.length} ${what}` : `${shown} of ${here.length} ${what}`;
}

/** Keeps what was chosen in the address, so that a page that is loaded again shows the same. */
function keep() {
  const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
  const query = chosen.toString();
  history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
}

function recall() {
  for (const [key, value] of new URLSearchParams(location.search)) {
    const field = form.elements[key];
    if (field) field.value = value;
  }
}

let waiting = 0;
function later() {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    filter();
    keep();
  });
}
form.addEventListener('input', later);
form.addEventListener('reset', () => setTimeout(later));
form.addEventListener('submit', (event) => event.preventDefault());

/** Shows the part that the address names, or the one that holds what it names. */
function show() {
  const target = showPart();
  if (target?.classList.contains('item')) go(target);
  else if (target) scrollTo(0, 0);
}

function showPart() {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const part = target?.closest('.view') ?? views[0];
  view = part.id;
  for (const one of views) one.hidden = one !== part;
  for (const link of $$('.bar nav a')) {
    if (link.hash === `#${view}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  tell();
  return target;
}
addEventListener('hashchange', show);

function go(element) {
  element.hidden = false;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}

const shownHere = () => $$(`#${view} .item:not([hidden])`).filter((element) => element.closest('[hidden]') === null);

/** The next item in a direction that `wanted` takes; from the one that has the focus, else from the top of the window. */
function step(by, wanted = () => true) {
  const here = shownHere();
  const current = document.activeElement?.closest('.item');
  const top = () => here.findIndex((element) => element.getBoundingClientRect().bottom > innerHeight / 4);
  let index = current && here.includes(current) ? here.indexOf(current) + by : Math.max(0, top());
  while (index >= 0 && index < here.length && !wanted(here[index])) index += by;
  if (index < 0 || index >= here.length) return;
  here[index].tabIndex = -1;
  go(here[index]);
}

const isDraft = (element) => element.dataset.status === 'draft';

function theme() {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const now = document.documentElement.dataset.theme ?? (dark ? 'dark' : 'light');
  remember('theme', (document.documentElement.dataset.theme = now === 'dark' ? 'light' : 'dark'));
}

/** Some browsers keep nothing for pages that are files: then a choice holds until the page is closed. */
function remember(key, value) {
  try {
    localStorage.setItem(`proof-${key}`, value);
  } catch {
    return;
  }
}
function remembered(key) {
  try {
    return localStorage.getItem(`proof-${key}`);
  } catch {
    return null;
  }
}

const dialog = $('#keys');
const keysOn = $('#keys-on');
keysOn.checked = remembered('keys') !== 'off';
keysOn.addEventListener('change', () => remember('keys', keysOn.checked ? 'on' : 'off'));
$('#help').addEventListener('click', () => dialog.showModal());
$('#theme').addEventListener('click', theme);
const chosen = remembered('theme');
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;

/** Keys of one character; a preview adds its own. */
const keys = {
  j: () => step(1),
  k: () => step(-1),
  n: () => step(1, isDraft),
  p: () => step(-1, isDraft),
  '/': () => open('#words'),
  f: () => open('#filters select'),
  x: () => form.reset(),
  t: theme,
  '?': () => dialog.showModal(),
  ...Object.fromEntries(['notes', 'quotations', 'findings', 'sources'].map((id, at) => [at + 1, () => part(id)])),
};

function open(selector) {
  side.open = true;
  $(selector).focus();
}

function part(id) {
  if (document.getElementById(id)) location.hash = id;
}

addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (key === 'Escape' && target.closest('#filters')) return target.blur();
  if (event.ctrlKey || event.metaKey || event.altKey || !keysOn.checked) return;
  if (dialog.open || target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]')) return;
  if (!Object.hasOwn(keys, key)) return;
  event.preventDefault();
  keys[key]();
});

/** For the script of a preview: its keys, and what is to be done when the page has other contents. */
globalThis.proof = {
  keys,
  gather() {
    read();
    filter();
    showPart();
  },
};

if (matchMedia('(max-width: 48rem)').matches) side.open = false;
read();
recall();
filter();
show();
