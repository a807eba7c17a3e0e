import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../../pipeline/model/message.ts';
import { breakParagraph } from '../../../pipeline/print/lines/break-paragraph.ts';
import { createShaper } from '../../../pipeline/print/lines/create-shaper.ts';
import { lineFindings } from '../../../pipeline/print/lines/line-findings.ts';
import type { Paragraph, Shaper } from '../../../pipeline/print/types.ts';
import { editionFonts } from './edition-fonts.ts';
import { madeUpParagraphs } from './made-up-paragraphs.ts';
import { makeParagraph } from './make-paragraph.ts';

let shaper: Shaper;
beforeAll(async () => {
  shaper = await createShaper(editionFonts());
});

const SENTENCE = 'The delegates of the northern districts arrived late in the evening with their baggage. ';

/** The lines as text, drawn hyphens shown. */
function shown(paragraph: Paragraph): string[] {
  return breakParagraph(paragraph, shaper).map(
    (line) => paragraph.text.slice(line.from, line.to) + (line.hyphen ? '\u2010' : ''),
  );
}

const rules = (messages: Message[]) => messages.map((message) => message.rule);

function findings(paragraph: Paragraph): string[] {
  return rules(lineFindings(paragraph, breakParagraph(paragraph, shaper)));
}

describe('what may stand at a line end', () => {
  /** The text at every measure from narrow to wide: its lines, all of them. */
  const atAllMeasures = (marked: string, changes: Partial<Paragraph> = {}) =>
    Array.from({ length: 60 }, (_, i) =>
      shown(makeParagraph(marked, { measure: 70 + 4 * i, ...changes })),
    ).flat();

  test('no line begins with a spaced dash', () => {
    const lines = atAllMeasures(
      'one evening – as it was told – the station — a small one — was taken by night',
    );
    expect(lines.filter((line) => /^[–—]/.test(line))).toEqual([]);
    expect(lines.some((line) => /[–—]$/.test(line))).toBe(true);
  });

  test('a dash between words ends lines but never begins one', () => {
    const lines = atAllMeasures(
      'nobody answered—neither the guard—nor the driver—when they called out—and left',
    );
    expect(lines.filter((line) => line.startsWith('—'))).toEqual([]);
    expect(lines.some((line) => line.endsWith('—'))).toBe(true);
  });

  test('a call stays with its word, with or without a space', () => {
    const lines = atAllMeasures(
      'the bakers^12^ struck ^13^ first and the printers^14^ the week after ^15^ it ended',
    );
    expect(lines.filter((line) => /^1[2-5]/.test(line) || /1$/.test(line))).toEqual([]);
  });

  test('a no-break space does not break', () => {
    const lines = atAllMeasures('page\u00a012 and page\u00a013 and page\u00a014 were missing from the copy');
    expect(lines.filter((line) => /page$/.test(line))).toEqual([]);
  });

  test('a figure stays with what it counts where another line does as well', () => {
    const text = `${SENTENCE.repeat(2)}They are named in vol. 12 and on p. 31, and once more in no. 4 of the old series.`;
    const changes = { align: 'left', hyphenate: false } as const;
    const counted = atAllMeasures(text, changes).filter((line) => /\b(vol|p|no)\.$/.test(line));
    const others = atAllMeasures(text.replaceAll('.', ','), changes).filter((line) =>
      /\b(vol|p|no),$/.test(line),
    );
    expect(others.length).toBeGreaterThan(counted.length * 3);
  });

  test('a compound breaks after its own hyphen, and shows one only', () => {
    const lines = atAllMeasures('the well-known half-forgotten night-watch of the harbour', {
      hyphenate: false,
    });
    expect(lines.filter((line) => line.includes('\u2010'))).toEqual([]);
    expect(lines.some((line) => line.endsWith('well-'))).toBe(true);
  });

  test('an address breaks after its signs without a hyphen', () => {
    const lines = atAllMeasures(
      'see https://www.example.org/archive/newspapers/1917/index.html for the rest',
    );
    expect(lines.filter((line) => line.includes('\u2010'))).toEqual([]);
    expect(lines.some((line) => line.endsWith('/'))).toBe(true);
  });
});

test('a soft hyphen of the text is drawn where its word is divided', () => {
  const paragraph = makeParagraph('nnnnnnnnnn\u00admmmmmmmmm', { measure: 80, indent: 0 });
  expect(shown(paragraph)).toEqual(['nnnnnnnnnn\u00ad\u2010', 'mmmmmmmmm']);
});

test('forced breaks end lines whatever happens', () => {
  const paragraph = makeParagraph('first line|second line||last line');
  const lines = breakParagraph(paragraph, shaper);
  expect(lines.map((line) => paragraph.text.slice(line.from, line.to))).toEqual([
    'first line',
    'second line',
    'last line',
  ]);
  expect(lines.every((line) => line.last && line.ratio === 1)).toBe(true);
});

test('an empty paragraph is one empty line', () => {
  const line = { from: 0, to: 0, hyphen: false, last: true, width: 0, ratio: 1, tracking: 0 };
  expect(breakParagraph(makeParagraph(''), shaper)).toEqual([line]);
});

test('a line as wide as its text holds it', () => {
  const verse = makeParagraph('And so they went, the *old* and the ~young~', { align: 'left', indent: 0 });
  const [{ width }] = breakParagraph({ ...verse, measure: 1000 }, shaper);
  expect(breakParagraph({ ...verse, measure: width }, shaper)).toHaveLength(1);
  expect(breakParagraph({ ...verse, measure: width - 1 }, shaper)).toHaveLength(2);
});

test('ragged text is hyphenated only where a word is wider than the line', () => {
  const text = SENTENCE.repeat(8);
  const ragged = shown(makeParagraph(text, { align: 'left', measure: 90, indent: 0 }));
  expect(ragged.filter((line) => line.endsWith('\u2010'))).toEqual([]);
  const narrow = shown(makeParagraph(text, { align: 'left', measure: 32, indent: 0 }));
  expect(narrow.some((line) => line.endsWith('\u2010'))).toBe(true);
});

test('a first line is shorter by its indent, longer by a hanging one', () => {
  const first = (indent: number) => breakParagraph(makeParagraph(SENTENCE.repeat(9), { indent }), shaper)[0];
  const setWidth = (indent: number) => first(indent).width + indent;
  for (const indent of [0, 40, -40]) expect(Math.abs(setWidth(indent) - 306.14)).toBeLessThan(30);
  expect(first(-40).to).toBeGreaterThan(first(40).to);
});

test('a change of style within a word does not part it', () => {
  const plain = makeParagraph('unbelievable');
  const mixed = makeParagraph('un*believ*able', { measure: 40, indent: 0 });
  expect(shown({ ...plain, measure: 1000 })).toEqual(['unbelievable']);
  expect(shown(mixed).join('').replaceAll('\u2010', '')).toBe('unbelievable');
});

describe('findings', () => {
  test('none for ordinary paragraphs', () => {
    expect(findings(makeParagraph(SENTENCE.repeat(20)))).toEqual([]);
  });

  test('a word wider than its line is cut and told once', () => {
    const paragraph = makeParagraph(`he wrote ${'w'.repeat(200)} and stopped`, { measure: 100 });
    const lines = breakParagraph(paragraph, shaper);
    expect(lines.filter((line) => line.width > 100)).toEqual([]);
    expect(rules(lineFindings(paragraph, lines))).toContain('line-word-cut');
    expect(rules(lineFindings(paragraph, lines)).filter((rule) => rule === 'line-word-cut')).toHaveLength(1);
  });

  test('line-loose for two words that nothing can bring together', () => {
    const wide = 'mmmmmmmmmm';
    const paragraph = makeParagraph(`a ${wide} a ${wide} a ${wide}`, { measure: 100, indent: 0 });
    expect(new Set(findings(paragraph))).toEqual(new Set(['line-loose']));
  });

  test('line-overfull for an unbreakable run wider than the line', () => {
    expect(
      findings(makeParagraph(`a word^${'8'.repeat(30)}^ and more`, { measure: 60, indent: 0 })),
    ).toContain('line-overfull');
  });
});

const character = fc.constantFrom(...'aefil mW.,-–—/@é\u00a0\u00ad\u0301漢😀*_~^ ');
const marked = fc.array(character, { maxLength: 300 }).map((characters) => characters.join(''));

test('whatever the text, every character is on one line, in order, and nothing overflows', () => {
  const aligns = fc.constantFrom('justify', 'left', 'center' as const);
  const measures = fc.integer({ min: 20, max: 300 });
  fc.assert(
    fc.property(marked, measures, aligns, (text, measure, align) => {
      // Calls are unbreakable: they may be wider than a narrow line.
      const paragraph = makeParagraph(text.replaceAll('^', ''), { measure, align, indent: 0 });
      const lines = breakParagraph(paragraph, shaper);
      let at = 0;
      for (const line of lines) {
        expect(paragraph.text.slice(at, line.from).replace(/[ \u00a0]/g, '')).toBe('');
        expect(line.to).toBeGreaterThanOrEqual(line.from);
        at = line.to;
      }
      expect(paragraph.text.slice(at).replace(/[ \u00a0]/g, '')).toBe('');
      expect(rules(lineFindings(paragraph, lines))).not.toContain('line-overfull');
    }),
    { numRuns: 300, seed: 1917 },
  );
});

test('the same lines every time, with a warm shaper and a cold one', async () => {
  const cold = await createShaper(editionFonts());
  for (const paragraph of madeUpParagraphs()) {
    expect(breakParagraph(paragraph, cold)).toEqual(breakParagraph(paragraph, shaper));
  }
});

test('no three hyphens in a row, no spaces above tolerance in running text', () => {
  const lines = madeUpParagraphs()
    .filter((paragraph) => paragraph.align === 'justify' && paragraph.measure > 200)
    .map((paragraph) => breakParagraph(paragraph, shaper));
  const ladders = lines.flatMap((of) =>
    of.filter((_, i) => i > 1 && of.slice(i - 2, i + 1).every((l) => l.hyphen)),
  );
  expect(ladders).toEqual([]);
  expect(Math.max(...lines.flat().map((line) => line.ratio))).toBeLessThan(3.5);
});

test('a paragraph longer than any window loses nothing', () => {
  const paragraph = makeParagraph(SENTENCE.repeat(1500));
  const lines = breakParagraph(paragraph, shaper);
  const joined = lines.map((line) => paragraph.text.slice(line.from, line.to));
  const glue = (i: number) => (lines[i + 1]?.from > lines[i].to ? ' ' : '');
  expect(joined.map((text, i) => text + glue(i)).join('')).toBe(paragraph.text.trim());
  expect(lines.filter((line) => line.last)).toHaveLength(1);
});

describe('time grows with the length, not with its square', () => {
  test.each([
    ['words', SENTENCE],
    ['one letter', 'a'],
    ['hyphens', '-'],
    ['soft hyphens', 'ab\u00ad'],
    ['no-break spaces', 'ab\u00a0'],
    ['marks', '\u0301'],
    ['address', 'http://a/b.'],
  ])('%s', (_, unit) => {
    const time = (length: number) => {
      const paragraph = makeParagraph(unit.repeat(length / unit.length), { indent: 0 });
      const started = process.cpuUsage();
      breakParagraph(paragraph, shaper);
      // microseconds
      return process.cpuUsage(started).user / 1000;
    };
    time(10_000);
    // Eight times the text would take 64 times the time if it grew with the square; 24 leaves room for a busy machine,
    // and below a second and a half there is nothing to complain of.
    expect(time(80_000)).toBeLessThan(Math.max(24 * time(10_000), 1500));
  });
});
