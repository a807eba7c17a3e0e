import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from '../cli/run-here.ts';
import { smallEdition } from './small-edition.ts';

interface Printed {
  edition: string;
  notes: {
    text: string;
    id: string;
    series: string;
    status: string;
    page: string | null;
    findings: unknown[];
  }[];
  quotations: unknown[];
  findings: unknown[];
  messages: { rule: string }[];
}

const proof = async ({ edition, sources, out }: ReturnType<typeof smallEdition>) => {
  const { status, stdout } = await runHere([
    'proof',
    edition,
    '--sources',
    sources,
    '--out',
    out,
    '--only',
    'page',
    '--json',
  ]);
  return { status, printed: JSON.parse(stdout) as Printed };
};

test('every note stands on the page and in the JSON, with the folio of its call', async () => {
  const small = smallEdition();
  const { printed } = await proof(small);
  expect(printed.edition).toBe('small');
  const keys = printed.notes.map(({ text, id }) => `${text}/${id}`);
  expect(keys).toEqual(['introduction/author_1', 'introduction/cited_1', 'loom/armley', 'loom/strike']);
  for (const note of printed.notes) expect(note.page).toMatch(/^\d+$/);
  const page = readFileSync(join(small.out, 'small/proof/index.html'), 'utf8');
  for (const key of keys) expect(page.split(`data-note="${key}"`)).toHaveLength(2);
});

test('a note whose words are not found is there too, without a page, and says why', async () => {
  const small = smallEdition();
  small.change('notes/loom.yaml', 'anchor: ', 'anchor: zzyx ');
  const { status, printed } = await proof(small);
  expect(status).toBe(1);
  const lost = printed.notes.filter(({ page }) => page === null);
  expect(lost).toHaveLength(1);
  expect(lost[0].findings).toMatchObject([{ rule: 'anchor-lost' }]);
});

test('a proof leaves the other artefacts as they are, and a build leaves the proof', async () => {
  const small = smallEdition();
  const folder = join(small.out, 'small');
  const read = (name: string) => readFileSync(join(folder, name));
  const record = () => JSON.parse(read('build.json').toString());
  await runHere(['build', small.edition, '--sources', small.sources, '--out', small.out, '--only', 'epub']);
  mkdirSync(join(folder, 'mine'));
  writeFileSync(join(folder, 'mine/list.txt'), 'kept');
  const [book, before] = [read('small.epub'), record()];

  await proof(small);
  expect(read('small.epub')).toEqual(book);
  expect(read('mine/list.txt').toString()).toBe('kept');
  const after = record();
  expect(after.files).toEqual(['build.json', 'proof/index.html', 'small.epub']);
  expect(Object.keys(after.artefacts)).toEqual(['proof/index.html', 'small.epub']);
  expect({ ...after, files: 0, artefacts: 0, proof: 0 }).toEqual({
    ...before,
    files: 0,
    artefacts: 0,
    proof: 0,
  });

  const page = read('proof/index.html');
  await runHere(['build', small.edition, '--sources', small.sources, '--out', small.out, '--only', 'epub']);
  expect(read('proof/index.html')).toEqual(page);
  expect(record()).toEqual(after);
});

test('the same bytes each time', async () => {
  const [first, second] = [smallEdition(), smallEdition()];
  await proof(first);
  await proof(second);
  const page = ({ out }: typeof first) => readFileSync(join(out, 'small/proof/index.html'), 'utf8');
  expect(page(first)).toBe(page(second));
});
