import { expect, test } from 'vitest';
import { finding } from '../../../pipeline/diagnostics/finding.ts';
import { loadDictionaries } from '../../../pipeline/host/load-dictionaries.ts';
import { checkApparatus } from '../../../pipeline/proof/checks/check-apparatus.ts';
import { smallEdition, writtenText } from '../../assemble/small-edition.ts';

const made = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => prefix + at.toString(26).replace(/\d/g, 'z')).join(' ');

/** Each would take minutes where time grows with the square of a paragraph. */
const paragraphs: Record<string, string> = {
  'names without end': 'Aaa Bbb '.repeat(40_000),
  'one capital': 'A'.repeat(300_000),
  'opening marks': '“a '.repeat(80_000),
  'single opening marks': '‘a '.repeat(80_000),
  'straight marks': '" '.repeat(100_000),
  'unknown words': made('qorble', 20_000),
  'unknown names': made('Qorble', 20_000),
  'dates of that month': 'May the 4th of that month '.repeat(10_000),
  'events without year': 'Abc Def of '.repeat(30_000),
  'endings upon endings': 'antireisms '.repeat(20_000),
  addresses: 'http://a@'.repeat(20_000),
  'one word': 'a-'.repeat(100_000),
};

test.each(Object.keys(paragraphs))('a paragraph of %s is read to its end', async (name) => {
  const text = writtenText('a', paragraphs[name]);
  const edition = smallEdition([text]);
  const apparatus = {
    edition,
    annotated: [{ text, body: text.body, notes: [] }],
    cited: { texts: [], bibliography: [] },
  };
  const found = checkApparatus({ ...apparatus, dictionaries: await loadDictionaries(), said: [] });
  for (const { file, line } of found) expect({ file, line }).toEqual({ file: 'texts/a.md', line: 1 });
});

test('what another stage has said of the same words is not said again', async () => {
  const text = writtenText('a', 'Kornilov came; Kornilov stayed, Kornilov left, and Kormilov died.');
  const edition = smallEdition([text]);
  const apparatus = {
    edition,
    annotated: [{ text, body: text.body, notes: [] }],
    cited: { texts: [], bibliography: [] },
  };
  const dictionaries = await loadDictionaries();
  const place = { file: 'texts/a.md', line: 1, column: null };
  const said = [finding('name-variant', '“Kormilov” stands elsewhere as “Kornilov”.', place)];
  expect(checkApparatus({ ...apparatus, dictionaries, said: [] })).toMatchObject([{ rule: 'name-near' }]);
  expect(checkApparatus({ ...apparatus, dictionaries, said })).toEqual([]);
});
