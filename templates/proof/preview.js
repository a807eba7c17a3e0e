// The proof page of a preview: saves statuses, sign-offs and corrections, and follows the edition as its files change.

const $ = (selector, root = document) => root.querySelector(selector);
const token = $('meta[name=token]').content;
const { keys, gather } = globalThis.proof;

/** An element; what is given as text stays text. */
function make(selector, properties = {}, ...children) {
  const [tag, ...classes] = selector.split('.');
  const element = Object.assign(document.createElement(tag), properties);
  element.classList.add(...classes);
  element.append(...children.filter((child) => child !== null));
  return element;
}

// The line at the foot: what was saved, what went wrong, that the preview has ended.
const line = make('div.told', { role: 'status' });
document.body.append(line);
function tell(words, ...actions) {
  line.replaceChildren(...(words === '' ? [] : [make('p', {}, words), ...actions]));
  line.classList.toggle('shown', words !== '');
}

// Who signs off is asked for once.
const signer = $('#signer');
signer.value = localStorage.getItem('proof-signer') ?? '';
signer.addEventListener('input', () => localStorage.setItem('proof-signer', signer.value.trim()));

function signature() {
  const day = new Date();
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return signer.value.trim() === '' ? undefined : `${signer.value.trim()}, ${date}`;
}

const addressOf = (article) => `/notes/${article.dataset.note.split('/').map(encodeURIComponent).join('/')}`;

/** Sends a change; resolves to what the server says, with its status. */
async function send(article, change) {
  try {
    const answer = await fetch(addressOf(article), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-proof-token': token },
      body: JSON.stringify(change),
    });
    return { status: answer.status, ...(await answer.json()) };
  } catch {
    return { status: 0, why: 'The preview does not answer: nothing was saved.' };
  }
}

/** Statuses: the button or key says what the note is, the sign-off who says so. */
async function setStatus(article, status) {
  const signedOff = status === 'draft' ? '' : signature();
  await save(article, { was: article.dataset.fingerprint, status, ...(signedOff === undefined ? {} : { signedOff }) });
}

async function save(article, change) {
  const said = await send(article, change);
  if (said.status === 200) {
    settled(article, said);
    tell(`${article.dataset.note} is saved: ${said.note.status}.`);
    return true;
  }
  if (said.status === 409) conflict(article, change, said);
  else tell(said.why ?? 'Nothing was saved.');
  return false;
}

/** What the file has now; the rest of the article follows when the edition is made anew. */
function settled(article, { note, fingerprint }) {
  article.dataset.fingerprint = fingerprint;
  article.dataset.status = note.status;
  const badge = $('.status', article);
  badge.dataset.status = note.status;
  badge.textContent = note.status;
  close(article);
}

function close(article) {
  for (const form of article.querySelectorAll('.correct, .conflict')) form.remove();
}

/** The fields of a note to be corrected, as the file has them at this moment. */
async function correct(article) {
  if ($('.correct', article)) return $('.correct textarea', article).focus();
  const answer = await fetch(addressOf(article)).then(
    (got) => got.json(),
    () => ({ why: 'The preview does not answer.' }),
  );
  if (answer.note === undefined) return tell(answer.why);
  const form = correction(answer);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    await save(article, { was: form.dataset.was, ...wanted(form, answer.note) });
  });
  $('button[type=button]', form).addEventListener('click', () => {
    close(article);
    article.focus();
  });
  article.append(form);
  $('textarea', form).focus();
}

const FIELDS = [
  ['body', 'Note (Markdown)'],
  ['support', 'Rests on'],
  ['by', 'Signature, printed'],
  ['signedOff', 'Signed off'],
];

function correction({ note, fingerprint }) {
  const status = make('select', { name: 'status' }, ...['draft', 'checked', 'approved'].map((one) => new Option(one, one)));
  status.value = note.status;
  const inputs = FIELDS.map(([name, label]) => {
    const value = (note[name] ?? '').trimEnd();
    const long = name === 'body' || value.includes('\n');
    const rows = Math.min(16, Math.max(4, Math.ceil(value.length / 70) + value.split('\n').length));
    const input = make(long ? 'textarea' : 'input', { name, value, ...(long ? { rows } : { type: 'text' }) });
    return make('label', {}, label, input);
  });
  const form = make(
    'form.correct',
    {},
    ...inputs,
    make('label', {}, 'Status', status),
    make('p', {}, make('button', {}, 'Save'), ' ', make('button', { type: 'button' }, 'Cancel')),
  );
  form.dataset.was = fingerprint;
  return form;
}

/** Only what was changed is sent: the rest stays as it stands in the file. */
function wanted(form, before) {
  return Object.fromEntries(
    [...FIELDS.map(([name]) => name), 'status']
      .map((name) => [name, form.elements[name].value])
      .filter(([name, value]) => value.trim() !== (before[name] ?? '').trim()),
  );
}

/** Somebody was quicker: both are shown, and the proofreader decides. */
function conflict(article, change, { note, fingerprint }) {
  $('.conflict', article)?.remove();
  const names = Object.keys(change).filter((name) => name !== 'was');
  const rows = names.map((name) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, name),
      make('td', {}, note[name] ?? ''),
      make('td', {}, change[name]),
    ),
  );
  const heads = ['', 'in the file now', 'yours'].map((name) => make('th', { scope: 'col' }, name));
  const keep = make('button', { type: 'button' }, 'Keep what is in the file');
  const mine = make('button', { type: 'button' }, 'Save mine over it');
  keep.addEventListener('click', () => {
    settled(article, { note, fingerprint });
    tell(`${article.dataset.note} stays as it is in the file.`);
    article.focus();
  });
  mine.addEventListener('click', async () => {
    $('.conflict', article)?.remove();
    await save(article, { ...change, was: fingerprint });
  });
  const panel = make(
    'section.conflict',
    { tabIndex: -1 },
    make('p', {}, 'Nothing was saved: the note was changed meanwhile.'),
    make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...rows)),
    make('p', {}, keep, ' ', mine),
  );
  panel.setAttribute('aria-label', 'Two versions of the note');
  article.append(panel);
  panel.focus();
  tell('');
}

addEventListener('click', ({ target }) => {
  const button = target.closest('.edit button');
  if (button === null) return;
  const article = button.closest('.note');
  if (button.value === 'correct') correct(article);
  else setStatus(article, button.value);
});

/** Keys work on the note that has the focus. */
const here = (act) => () => {
  const article = document.activeElement?.closest('.note[data-fingerprint]');
  if (article) act(article);
};
Object.assign(keys, {
  c: here((article) => setStatus(article, 'checked')),
  a: here((article) => setStatus(article, 'approved')),
  d: here((article) => setStatus(article, 'draft')),
  e: here(correct),
});

// The edition as it changes.
const isBusy = () => $('.correct, .conflict') !== null;
let seen = null;
let fault = '';

async function follow() {
  if (isBusy()) {
    const button = make('button', { type: 'button' }, 'Show it');
    button.addEventListener('click', () => {
      for (const form of document.querySelectorAll('.correct, .conflict')) form.remove();
      follow();
    });
    return tell('The edition has changed. What you are writing is kept until you save it or', button);
  }
  const html = await (await fetch('/proof/')).text();
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  // another subset of the face, or another program: the whole page is loaded
  const same = $('style', fresh)?.textContent === $('style').textContent && $('meta[name=token]', fresh)?.content === token;
  if (!same) return location.reload();
  const focus = document.activeElement?.closest('.item')?.id;
  const { scrollX, scrollY } = window;
  for (const selector of ['main', '#progress', '.bar nav']) $(selector).replaceWith(document.adoptNode($(selector, fresh)));
  for (const select of $('#filters', fresh).querySelectorAll('select')) {
    const old = document.getElementById(select.id);
    if (old === null) return location.reload();
    const { value } = old;
    old.replaceChildren(...[...select.children].map((option) => document.adoptNode(option)));
    old.value = value;
    if (old.value !== value) old.value = '';
  }
  gather();
  scrollTo(scrollX, scrollY);
  if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
}

const events = new EventSource('/events');
events.addEventListener('message', ({ data }) => {
  const now = JSON.parse(data);
  const known = seen;
  seen = now;
  if (known !== null && known.run !== now.run && !isBusy()) return location.reload();
  if (now.fault !== '') tell(`The page shows an earlier state: the edition has faults. ${now.fault}`);
  else if (fault !== '') tell('');
  fault = now.fault;
  if (known !== null && known.version !== now.version && now.fault === '') follow();
});
events.addEventListener('error', () => tell('The preview has ended or does not answer. Nothing can be saved until it runs again.'));
events.addEventListener('open', () => {
  if (line.textContent.startsWith('The preview has ended')) tell('');
});
