import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { planPamphlet } from '../../pipeline/build/plan-pamphlet.ts';
import { type PreparedEdition, prepareEdition } from '../../pipeline/build/prepare-edition.ts';
import { textEntries } from '../../pipeline/build/text-entries.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import { createShaper } from '../../pipeline/print/lines/create-shaper.ts';
import { readSheet } from '../../pipeline/print/sheet/read-sheet.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const SOURCES = join(PROJECT, '../shared/sources');
const { host } = makeContext(new AbortController().signal, true);

/** All texts of both editions as A5 pamphlets on A4; `npm run test:gates` prints the table. */
describe.each([
  ['primer', null],
  ['anthology', SOURCES],
])('every text of %s as a pamphlet, A5 on A4', (id, sources) => {
  if (sources !== null && !existsSync(sources)) {
    test.skip(`skipped: ${sources} is not there`, () => {});
    return;
  }
  let prepared: PreparedEdition;
  beforeAll(async () => {
    const target = join(PROJECT, 'manuscript', id);
    const { value } = await prepareEdition(host, { target, sources, final: false });
    if (value === null) throw new Error(`${id} cannot be read`);
    prepared = value;
  });

  test.each(['foot', 'end'] as const)(
    'notes at the %s: whole sheets, at most two blanks, none but inside the cover',
    async (notes) => {
      const { edition, fonts } = prepared;
      const sheet = readSheet(edition.templates['print/sheet.yaml'], 'templates/print/sheet.yaml').value;
      if (sheet === null) throw new Error('the page design cannot be read');
      const design = { sheet, shaper: await createShaper(fonts) };
      const rows = textEntries(edition.book.order).map((entry) => {
        const { value } = planPamphlet(prepared, entry, design, { notes });
        const pages = value?.layout.pageMap.pages ?? [];
        const blanks = pages.flatMap(({ blank, index }) => (blank ? index + 1 : []));
        return { text: entry.text, pages: pages.length, blanks, sheets: pages.length / 4 };
      });
      console.log(
        rows
          .map(
            ({ text, pages, blanks, sheets }) =>
              `${id}/${text}, notes at the ${notes}: ${pages} pages, ${blanks.length} blank, ${sheets} sheets of A4`,
          )
          .join('\n'),
      );
      for (const { text, pages, blanks } of rows) {
        expect([text, pages > 0, pages % 4]).toEqual([text, true, 0]);
        expect(blanks.length).toBeLessThanOrEqual(2);
        expect(blanks.filter((page) => page !== 2 && page !== pages - 1)).toEqual([]);
      }
    },
  );
});
