import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProof } from '../../../pipeline/build/make-proof.ts';
import { planGalley } from '../../../pipeline/build/plan-galley.ts';
import { planNotesList } from '../../../pipeline/build/plan-notes-list.ts';
import { PROOF_PAPERS } from '../../../pipeline/build/proof-papers.ts';
import { makeContext } from '../../../pipeline/cli/make-context.ts';
import { setPages } from '../../../pipeline/print/set-pages.ts';
import type { PlacedLine } from '../../../pipeline/print/types.ts';
import { type SmallEdition, smallEdition } from '../../build/small-edition.ts';
import { runHere } from '../../cli/run-here.ts';

async function planned({ edition, sources }: SmallEdition, paper = PROOF_PAPERS.A4) {
  const { host } = makeContext(new AbortController().signal, true);
  const { proof, plan } = await makeProof(host, { target: edition, sources, works: null });
  if (proof === null || plan === null) throw new Error('the small edition has no proof');
  const galley = planGalley(plan, proof, paper);
  expect(galley.messages).toEqual([]);
  if (galley.value === null) throw new Error('the galley has no pages');
  return { layout: galley.value, plan };
}

test.each([
  ['too small', { width: 50, height: 50 }, 'trim-too-small'],
  ['too long for the browser', { width: 210, height: 2_000_000 }, 'book-too-long'],
])(
  'on paper that is %s there are no pages, neither of the galley nor of the notes',
  async (_, paper, rule) => {
    const { edition, sources } = smallEdition();
    const { host } = makeContext(new AbortController().signal, true);
    const { proof, plan } = await makeProof(host, { target: edition, sources, works: null });
    if (proof === null || plan === null) throw new Error('the small edition has no proof');
    for (const made of [planGalley(plan, proof, paper), planNotesList(plan, proof, paper)]) {
      expect(made.value).toBeNull();
      expect(made.messages.map((message) => message.rule)).toEqual([rule]);
    }
  },
);

const said = (stamps: { kind: string; text: string }[]) =>
  stamps.filter(({ kind }) => kind === 'layout').map(({ text }) => text);

test('lines end where they end in the book', async () => {
  const { layout, plan } = await planned(smallEdition());
  const { sheet, shaper } = plan.design;
  const { trim } = plan.edition.book;
  const book = setPages(plan.printed, { trim, sheet, shaper, fonts: plan.fonts, lines: true }).value;
  const ends = (lines: PlacedLine[] = [], kept: (line: PlacedLine) => boolean) =>
    lines
      .filter((line) => line.block !== null && kept(line))
      .map(({ block, note, from, to }) => [block, note, from, to]);
  const inGalley = new Set(layout.lines?.map(({ section }) => section));
  const expected = ends(book.lines, ({ section }) => inGalley.has(section));
  expect(expected.length).toBeGreaterThan(30);
  expect(ends(layout.lines, ({ section }) => section !== 'galley-legend')).toEqual(expected);
});

test('notes stand beside their ids, drafts are marked, pages of the book are named', async () => {
  const small = smallEdition();
  small.change('notes/loom.yaml', 'status: checked\n    support: a map', 'status: draft\n    support: a map');
  const { layout, plan } = await planned(small);
  const words = said(layout.stamps);
  expect(words).toContain('armley · draft');
  expect(words).toContain('strike · checked');
  const first = plan.layout.pageMap.pages.find(({ section }) => section === 'loom');
  expect(words).toContain(`p. ${first?.folio}`);
  const note = layout.lines?.find((line) => line.note === 'n-loom_armley');
  const stamp = layout.stamps.find(({ text }) => text === 'armley · draft');
  expect([stamp?.page, stamp?.y]).toEqual([note?.page, note?.y]);
  // right of the text on a right-hand page, left of it on a left-hand one
  const { margins, trim } = layout;
  const beyond =
    (stamp?.page ?? 0) % 2 === 0 ? stamp!.x > trim.width - margins.outer : stamp!.x < margins.outer;
  expect(beyond).toBe(true);
});

test('what the ledger changed is named where it shows', async () => {
  const small = smallEdition();
  small.change('received/loom.txt', 'stopped the looms', 'stopped the looms 1910-1912');
  const { layout } = await planned(small);
  const stamp = layout.stamps.find(({ text }) => text.startsWith('number-range:'));
  expect(stamp?.text).toBe('number-range: - → –');
  const line = layout.lines?.find(({ page, y }) => page === stamp?.page && y === stamp.y);
  expect(line?.section).toBe('loom');
});

test('on letter paper too', async () => {
  const { layout } = await planned(smallEdition(), PROOF_PAPERS.letter);
  expect(layout.trim.width).toBeCloseTo(612);
  expect(layout.trim.height).toBeCloseTo(792);
});

test('a galley that check has nothing to say of, the same bytes each time', async () => {
  const made = async ({ edition, sources, out }: SmallEdition) => {
    const args = ['proof', edition, '--sources', sources, '--out', out, '--only', 'galley', '--quiet'];
    await runHere(args);
    return join(out, 'small/proof/galley.pdf');
  };
  const [first, second] = [await made(smallEdition()), await made(smallEdition())];
  const { status, stdout } = await runHere(['check', first, '--json']);
  expect(JSON.parse(stdout).messages).toEqual([]);
  expect(status).toBe(0);
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
});
