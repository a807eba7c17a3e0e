import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../../pipeline/diagnostics/catalogue.ts';
import type { Message } from '../../../pipeline/model/message.ts';
import { checkPdf } from '../../../pipeline/print/check/check-pdf.ts';
import { edit } from './edit/edit.ts';
import { name } from './edit/objects.ts';
import { type GoodFiles, goodFiles } from './good-files.ts';
import { HOSTILE } from './hostile-files.ts';
import { writeObjects } from './write-objects.ts';

/** Every message is a whole one, of a rule that there is, and there are not too many to read. */
function expectWhole(messages: Message[]): void {
  expect(messages.length).toBeLessThan(300);
  for (const { rule, file, message, why, fix } of messages) {
    expect(Object.hasOwn(catalogue, rule)).toBe(true);
    expect(file).toBe('bad.pdf');
    for (const part of [message, why, fix]) expect(part.length).toBeGreaterThan(5);
    expect(message.length).toBeLessThan(2000);
  }
}

let good: GoodFiles;
beforeAll(async () => {
  good = await goodFiles();
});

describe('hostile files end in messages', () => {
  test.each(Object.keys(HOSTILE))('%s', async (name) => {
    const messages = await checkPdf(HOSTILE[name](), 'bad.pdf');
    expectWhole(messages);
    // a file that claims nothing is told that at least
    expect(messages).not.toEqual([]);
  });
});

/** What some of them are told: [name, rule, words of its message]. */
const TOLD: [string, string, RegExp][] = [
  ['empty', 'pdf-unreadable', /empty/],
  ['noughts only', 'pdf-unreadable', /catalogue/],
  ['a picture', 'pdf-unreadable', /catalogue/],
  ['no pages', 'pdf-unreadable', /no pages/],
  ['a page tree that leads round', 'pdf-damaged', /page tree leads to a page or branch twice: object 2/],
  ['a stream whose length is itself', 'pdf-damaged', /Length of a stream/],
  ['a stream without end', 'pdf-damaged', /stream has no end|does not end/],
  ['arrays in each other, 200,000 deep', 'pdf-damaged', /more than 100 arrays and dictionaries/],
  ['70 MB of content in 70 kB', 'pdf-too-large', /more than 64 MB: object 4/],
  ['fifty streams of 60 MB', 'pdf-too-large', /together/],
  ['forms in each other, 5,000 deep', 'pdf-too-large', /more than 50 forms/],
  ['a million q', 'pdf-content-damaged', /saved and not restored/],
  ['a million marks', 'pdf-content-damaged', /does not end/],
  ['a profile of ten bytes', 'pdf-x-output-profile', /too short/],
];

test.each(TOLD)('%s: %s', async (name, rule, words) => {
  const messages = await checkPdf(HOSTILE[name](), 'bad.pdf');
  expect(messages.filter((message) => message.rule === rule && words.test(message.message))).not.toEqual([]);
});

test('two thousand pages are all looked at', async () => {
  const messages = await checkPdf(HOSTILE['two thousand pages'](), 'bad.pdf');
  expect(messages.map(({ rule }) => rule).sort()).toEqual([
    'pdf-claims-nothing',
    'pdf-no-title',
    'pdf-untagged',
  ]);
});

test.each([
  [{ PrintScaling: 'None', Duplex: 'DuplexFlipShortEdge' }, []],
  [{ PrintScaling: 'None' }, ['pdf-untagged']],
  [{ Duplex: 'Simplex' }, ['pdf-untagged']],
])('sheets for the printer need no structure tree: %o', async (asked, rules) => {
  const sheets = await edit(good.plain, (document) => {
    document.catalog.delete(name('StructTreeRoot'));
    document.catalog.set(name('ViewerPreferences'), document.context.obj(asked));
  });
  const found = (await checkPdf(sheets, 'file.pdf')).map(({ rule }) => rule);
  expect(found).toEqual(['pdf-claims-nothing', ...rules]);
});

test('an encrypted file is told so, whatever its key', async () => {
  const bytes = writeObjects(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]>>',
      '<</Type/Page>>',
      '<</Filter/Standard/V 4/R 4/P -1>>',
    ],
    '/Encrypt 4 0 R/ID[<00><00>]',
  );
  expect((await checkPdf(bytes, 'bad.pdf')).map(({ rule }) => rule)).toEqual(['pdf-encryption']);
});

describe('a good file that was damaged', () => {
  test('cut short anywhere, it is told that it is damaged or cannot be read', async () => {
    for (const kind of ['digital', 'press', 'plain'] as const) {
      const bytes = good[kind];
      for (let part = 1; part < 20; part++) {
        const messages = await checkPdf(bytes.slice(0, Math.floor((bytes.length * part) / 20)), 'bad.pdf');
        expectWhole(messages);
        const rules = messages.map(({ rule }) => rule);
        expect(rules.includes('pdf-damaged') || rules.includes('pdf-unreadable')).toBe(true);
      }
    }
  });

  test('with other bytes in it, it is still read to the end', async () => {
    const files = [good.digital, await edit(good.digital, () => {}), await edit(good.press, () => {})];
    const change = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.array(change, { minLength: 1, maxLength: 12 }),
        async (which, changes) => {
          const bytes = Uint8Array.from(files[which]);
          for (const { at, bytes: other } of changes) bytes.set(other, at % (bytes.length - 8));
          expectWhole(await checkPdf(bytes, 'bad.pdf'));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('with numbers and names exchanged, it is still read to the end', async () => {
    const plain = Buffer.from(await edit(good.digital, () => {})).toString('latin1');
    const tokens = [...plain.matchAll(/\d+ 0 R|\/[A-Za-z]+|\b\d+\b|<<|>>|[[\]]/g)];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 20 }),
        async (swaps) => {
          let text = plain;
          for (const [from, to] of swaps) {
            const old = tokens[from % tokens.length];
            const [other] = tokens[to % tokens.length];
            // of the same length, so that the offsets of the others still hold
            text =
              text.slice(0, old.index) +
              other.slice(0, old[0].length).padEnd(old[0].length) +
              text.slice(old.index + old[0].length);
          }
          expectWhole(await checkPdf(new Uint8Array(Buffer.from(text, 'latin1')), 'bad.pdf'));
        },
      ),
      { numRuns: 150 },
    );
  });
});
