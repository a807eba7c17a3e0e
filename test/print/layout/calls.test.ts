import { expect, test } from 'vitest';
import { book, note, section } from './made-up-book.ts';
import { setMadeUp } from './set-made-up.ts';
import { call, h } from './tree.ts';

const notes = [1, 2, 13].map((number) => note(`n${number}`, `${number}`, h('p', {}, 'Baren.')));

/** The calls of a paragraph as they are written, without what is around them; .16 em of the font is .15625 of the browser's. */
function calls(...children: Parameters<typeof h>[2][]): string[] {
  const made = book([section({ id: 'text', role: 'chapter', notes }, [h('p', {}, ...children)])]);
  const { html } = setMadeUp(made).layout;
  const classes = new Map([...html.matchAll(/\.(f\d+)\{([^}]*)\}/g)].map(([, name, css]) => [name, css]));
  return [...html.matchAll(/<sup[^>]*>.*?<\/sup>/g)].map(([sup]) =>
    sup
      .replace(/<(?:span|sup|a)[^>]*class="([^"]*)"[^>]*>/g, (_, names: string) =>
        names.split(' ').some((name) => /letter-spacing:0\.15625em/.test(classes.get(name) ?? '')) ? '→' : '',
      )
      .replace(/<[^>]+>/g, ''),
  );
}

test('two calls at one word are kept apart, by space behind the last figure of the first', () => {
  expect(calls('Baren', call('n13', '13'), call('n1', '1'), call('n2', '2'), ' tol.')).toEqual([
    '1→3',
    '→1',
    '2',
  ]);
});

test('calls at several words are set as they are', () => {
  expect(calls('Baren', call('n1', '1'), ' tol', call('n2', '2'), '.')).toEqual(['1', '2']);
});
