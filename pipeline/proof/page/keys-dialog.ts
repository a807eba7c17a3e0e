import type { Element } from 'hast';
import { html } from './html.ts';

/** Keys that work everywhere on the page, unless they are switched off. */
const KEYS: [string, string][] = [
  ['j', 'next'],
  ['k', 'previous'],
  ['n', 'next note that is still a draft'],
  ['p', 'previous note that is still a draft'],
  ['/', 'search'],
  ['f', 'filters'],
  ['x', 'show all again'],
  ['1 2 3 4', 'notes, quotations, findings, sources'],
  ['t', 'light or dark'],
  ['?', 'this list'],
];

/** Keys of `preview` alone. */
const EDITING: [string, string][] = [
  ['c', 'the note is checked'],
  ['a', 'the note is approved'],
  ['d', 'the note is a draft'],
  ['e', 'correct the note'],
];

/** What the keys do. WCAG 2.1.4: keys of one character can be switched off. */
export function keysDialog(editing: boolean): Element {
  const rows = [...KEYS, ...(editing ? EDITING : [])].map(([keys, does]) =>
    html(
      'tr',
      {},
      html(
        'th',
        { scope: 'row' },
        keys.split(' ').map((key) => [html('kbd', {}, key), ' ']),
      ),
      html('td', {}, does),
    ),
  );
  return html(
    'dialog',
    { id: 'keys', ariaLabelledBy: ['keys-name'] },
    html('h2', { id: 'keys-name' }, 'Keys'),
    html('table', {}, html('tbody', {}, rows)),
    html(
      'p',
      {},
      html('label', {}, html('input', { type: 'checkbox', id: 'keys-on', checked: true }), ' Keys work'),
    ),
    html('form', { method: 'dialog' }, html('button', {}, 'Close')),
  );
}
