import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { HouseStyle, Recipe } from '../../pipeline/model/edition.ts';
import type { LedgerSpan } from '../../pipeline/model/source.ts';
import { rebuildBytes } from '../../pipeline/normalize/decode/rebuild-bytes.ts';
import { normalize } from '../../pipeline/normalize/normalize.ts';
import { applyEdits } from '../../pipeline/normalize/typography/apply-edits.ts';
import type { TextStyle } from '../../pipeline/normalize/typography/edit.ts';
import { textStyle } from '../../pipeline/normalize/typography/text-style.ts';
import { typography } from '../../pipeline/normalize/typography/typography.ts';
import { ledgerTotals } from '../../pipeline/normalize/write/ledger-totals.ts';
import { textToMarkdown } from '../../pipeline/normalize/write/text-to-markdown.ts';

const of = (text: string, recipe: Recipe | null = null) =>
  normalize({ id: 'case', file: 'case.txt', bytes: new TextEncoder().encode(text) }, recipe);

const place = { file: 'case.yaml', line: 9, column: 1 };

function recipeOf(part: Partial<Recipe>): Recipe {
  return {
    id: 'case',
    source: 'case.txt',
    sha256: '',
    metadata: { title: null, authors: [], date: null },
    rights: { holder: 'Nobody', permission: 'public-domain' },
    responses: 'drop',
    decisions: [],
    corrections: [],
    place,
    ...part,
  };
}

const TEXT = `The Common Oven

The bakers met every Tuesday in the cellar, and nobody who came late was let in.

Flour

They had nothing but teh flour and a fire, and they sayed so to everybody who asked them.

Everybody asked them, that winter and the next, and the one after that too.`;

/** Pieces of which sources are made, so that rules meet each other: random characters alone would meet none. */
const line = fc.oneof(
  fc.constantFrom(
    'The Common Oven',
    'by | Nov 6, 2024',
    'Friday, October 6, 2017',
    'As Edda wrote:',
    'According to Edda, the bakers',
    'were never so warm as in that winter.',
    'May',
    '– Edda Marlow',
    '  • flour',
    '  1. coal',
    '2. salt',
    '[1] The Green Book',
    'They said "so".1 Then [1] they went - slowly - home...',
    'Leave a Reply',
    'References',
    'Marlow',
    'Edda',
    '.',
    '1931',
    ': “',
    '* * *',
    'Download the PDF',
    'The bakers of the old quarter met every Tuesday in the cellar of the mill.',
    'So the bakers of the old quarter met every Tuesday in the cellar of the mill.',
    'Related Reading',
    'Something was cut off here...',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.stringMatching(/^[ \t\u00a0“”‘’"'()[\]#*_`>+.:,;–—|~=<&\\-]{0,12}[a-z]{0,4}$/),
);
const source = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n\r\n', '\r')), {
  maxLength: 40,
});
const joined = source.map((lines) => lines.flat().join(''));

function bare(tree: Root): unknown {
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    delete node.position;
    delete node.data;
  });
  return copy;
}

describe('for any source', () => {
  test('ledger and bytes are the source', () => {
    fc.assert(
      fc.property(fc.oneof(joined, fc.string({ unit: 'binary' })), (text) => {
        const bytes = new TextEncoder().encode(text);
        const { ledger } = normalize({ id: 'a', file: 'a', bytes }, null).value;
        expect(Buffer.from(rebuildBytes(ledger)).equals(Buffer.from(bytes))).toBe(true);
        expect(ledgerTotals(ledger).reconstructed).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('any bytes are read and can be had back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { ledger } = normalize({ id: 'a', file: 'a', bytes }, null).value;
        expect(Buffer.from(rebuildBytes(ledger)).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the words of the text are those of the ledger', () => {
    fc.assert(
      fc.property(joined, (text) => {
        const { ledger, text: made } = of(text).value;
        const { title, subtitle, standfirst, biography } = made.metadata;
        const words = [title, subtitle, standfirst, biography, plain(made.body)].join('');
        const ledgered = ledger.spans.map(withoutNoteMark).join('');
        // what no tree holds: markers, breaks; order: metadata is taken out
        const sorted = (all: string) => [...all.replace(/[^\p{L}]/gu, '')].sort().join('');
        expect(sorted(ledgered)).toBe(sorted(words));
      }),
      // a note called by a sign: its identifier is no word of the text
      { numRuns: 300, examples: [['”*\n*-\n']] },
    );
  });

  test('the Markdown parses back to the same tree', () => {
    fc.assert(
      fc.property(joined, (text) => {
        const made = of(text).value.text;
        const known = withoutLost(made.body);
        const markdown = textToMarkdown({ ...made, body: known, metadata: { ...NO_METADATA } });
        expect(bare(parseMarkdown(markdown, { file: 'a.md', line: 1 }).value)).toEqual(bare(known));
      }),
      { numRuns: 300 },
    );
  });

  test('counts are those of the items, and items stand in order', () => {
    fc.assert(
      fc.property(joined, (text) => {
        const { items, ...counts } = of(text).value.structure;
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(items.length);
        expect(
          items.every(({ line, endLine }, i) => line <= endLine && line >= (items[i - 1]?.line ?? 1)),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** What a span is in the text, without the identifier of a note, which is in the ledger and no word of the tree. */
function withoutNoteMark({ as, rule, text }: LedgerSpan): string {
  return as === 'changed' && rule === 'author-note' ? text.replace(/\[\^[^\]]*\]/, '') : text;
}

const NO_METADATA = { title: null, authors: [], date: null };

/** The tree without marks of lost notes, which Markdown has no form for. */
function withoutLost(body: Root): Root {
  const copy = structuredClone(body);
  const defined = new Set<string>();
  visit(copy, 'footnoteDefinition', ({ identifier }) => void defined.add(identifier));
  visit(copy, 'paragraph', (paragraph) => {
    paragraph.children = paragraph.children.filter(
      (child) => child.type !== 'footnoteReference' || defined.has(child.identifier),
    );
    for (let i = paragraph.children.length - 1; i > 0; i--) {
      const [before, after] = [paragraph.children[i - 1], paragraph.children[i]];
      if (before.type !== 'text' || after.type !== 'text') continue;
      before.value += after.value;
      paragraph.children.splice(i, 1);
    }
  });
  return copy;
}

describe('house style', () => {
  const marks = fc.stringMatching(/^[a-zA-Z0-9 "'“”‘’.…–—()-]{0,40}$/);
  const style = fc
    .record({
      quotes: fc.constantFrom('us' as const, 'uk' as const, 'keep' as const),
      dashes: fc.constantFrom('em' as const, 'spaced-en' as const, 'keep' as const),
      ellipses: fc.constantFrom('sign' as const, 'spaced' as const, 'keep' as const),
      ranges: fc.constantFrom('en' as const, 'keep' as const),
    })
    .map((house) => textStyle('a – b', house));
  const made = (text: string, how: TextStyle) => applyEdits(text, typography(text, how));
  const house = (text: string, given: Partial<HouseStyle>) =>
    made(text, textStyle(text, { quotes: 'keep', dashes: 'keep', ellipses: 'sign', ranges: 'en', ...given }));
  test('made twice is made once', () => {
    fc.assert(
      fc.property(marks, style, (text, how) => {
        const folded = text.replace(/ +/g, ' ').trim();
        const once = made(folded, how);
        expect(made(once, how)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
  test('a mark after a dash and a space is set once', () => {
    expect(house('"-- "', { quotes: 'us', dashes: 'em' })).toBe('“—”');
  });
  test('never touches a word', () => {
    fc.assert(
      fc.property(marks, style, (text, how) => {
        const letters = (all: string) => all.replace(/[^a-zA-Z0-9]/g, '');
        expect(letters(made(text, how))).toBe(letters(text));
      }),
      { numRuns: 1000 },
    );
  });
  test.each([
    ['us', '‘The mill’s oven’, she said, ‘is “warm”.’', '“The mill’s oven”, she said, “is ‘warm’.”'],
    ['uk', '“The mill’s oven,” she said, “is ‘warm.’”', '‘The mill’s oven,’ she said, ‘is “warm.”’'],
    ['us', 'the ‘bakers’ oven’ of “old”', 'the “bakers’ oven” of “old”'],
    ['uk', `She said "the bakers' oven" and 'no'.`, 'She said ‘the bakers’ oven’ and ‘no’.'],
    ['us', 'he wrote “of a “model” oven” there', 'he wrote “of a ‘model’ oven” there'],
    ['uk', 'a mark that “never closes', 'a mark that “never closes'],
    ['uk', '“It goes on in the next paragraph.', '‘It goes on in the next paragraph.'],
    ['keep', '“flour” and ‘salt’', '“flour” and ‘salt’'],
  ] as const)('quotes %s: %s', (quotes, before, after) => expect(house(before, { quotes })).toBe(after));
  test.each([
    ['em', 'flour – or salt – and 1905–07', 'flour—or salt—and 1905–07'],
    ['spaced-en', 'flour—or salt — and Marlow–Oven', 'flour – or salt – and Marlow–Oven'],
    ['keep', 'flour — or salt—and - so', 'flour — or salt—and — so'],
  ] as const)('dashes %s: %s', (dashes, before, after) => expect(house(before, { dashes })).toBe(after));
  test.each([
    ['sign', 'flour...and salt . . . and', 'flour…and salt … and'],
    ['spaced', 'flour...and salt…. So', 'flour … and salt…. So'],
    ['keep', 'flour...and', 'flour...and'],
  ] as const)('ellipses %s: %s', (form, before, after) =>
    expect(house(before, { ellipses: form })).toBe(after),
  );
  test('ranges: keep leaves hyphens', () => expect(house('80-85%', { ranges: 'keep' })).toBe('80-85%'));
});

describe('the recipe', () => {
  test('overrides the rules, line by line', () => {
    const decisions: Recipe['decisions'] = [
      { line: 5, words: 'Flour', is: 'paragraph', place },
      { line: 3, words: 'The bakers met', is: 'quotation', place },
      { line: 9, words: 'Everybody asked them', is: 'drop', place },
    ];
    const { value, messages } = of(TEXT, recipeOf({ decisions }));
    expect(value.structure).toMatchObject({ headings: 0, blockQuotations: 1, paragraphs: 2 });
    expect(value.dropped).toEqual({ 'recipe-decision': 1 });
    expect(messages).toEqual([]);
  });
  test('is not followed where the source has changed: a finding at the decision', () => {
    const decisions: Recipe['decisions'] = [{ line: 4, words: 'Flour', is: 'paragraph', place }];
    const { value, messages } = of(TEXT, recipeOf({ decisions }));
    expect(value.structure.headings).toBe(1);
    expect(messages.map(({ rule, file, line }) => [rule, file, line])).toEqual([
      ['decision-drift', 'case.yaml', 9],
    ]);
  });
  test('corrects a slip, or marks it', () => {
    const corrections: Recipe['corrections'] = [
      { line: 7, from: 'teh', to: 'the', place },
      { line: 7, from: 'sayed', place },
      { line: 7, from: 'fla', to: 'flo', place },
    ];
    const { value, messages } = of(TEXT, recipeOf({ corrections }));
    expect(plain(value.text.body)).toContain('nothing but the flour and a fire, and they sayed [sic] so');
    expect(value.corrections).toEqual(corrections.slice(0, 2));
    expect(messages.map(({ rule }) => rule)).toEqual(['correction-not-found']);
    expect(ledgerTotals(value.ledger).reconstructed).toBe(true);
  });
  test('settles a lost note by taking its mark out', () => {
    const text = TEXT.replace('let in.', 'let through.1').replace('who asked them.', 'who asked them.2');
    const corrections: Recipe['corrections'] = [{ line: 3, from: 'through.1', to: 'through.', place }];
    const { value, messages } = of(text, recipeOf({ corrections }));
    expect(messages.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['lost-note-settled', 'hint', 3],
      ['lost-note', 'warning', 7],
    ]);
    expect(value.structure.lostNotes).toBe(2);
    expect(plain(value.text.body)).toContain('was let through.');
  });
  test('gives metadata over what was found', () => {
    const metadata = {
      title: 'Bread',
      authors: [{ name: 'Edda Marlow' }],
      date: '1931',
      headnote: 'A note.',
    };
    const { value } = of(TEXT, recipeOf({ metadata }));
    expect(value).toMatchObject({ title: 'Bread', authors: ['Edda Marlow'], date: '1931' });
    expect(value.text.metadata.headnote).toBe('A note.');
  });
  test('sets readers’ comments under a heading where it says so', () => {
    const comments = `${TEXT}\n\nOne more paragraph so that there is a text at all.\n\n2 Comments\n\nLovely, thank you.`;
    const dropped = of(comments).value;
    const set = of(comments, recipeOf({ responses: 'set' })).value;
    expect(plain(dropped.text.body)).not.toContain('Lovely');
    expect(plain(set.text.body)).toContain('Responses2 CommentsLovely, thank you.');
    expect([dropped.structure.responses, set.structure.responses]).toEqual([1, 1]);
    expect(set.ledger.spans.map((span) => span.text).join('')).toContain('Responses');
  });
});

describe('hostile sources', () => {
  // milliseconds for a megabyte on a slow machine: ten times what is usual; what is quadratic takes minutes
  const LONG = 20_000;
  test.each([
    ['one long line', 'word '.repeat(200_000)],
    ['spaces', `a${' '.repeat(1_000_000)}b`],
    ['blank lines', `${'\n'.repeat(500_000)}x`],
    ['quotation marks', `"'`.repeat(300_000)],
    ['hyphens', ' -a'.repeat(200_000)],
    ['full stops', '. '.repeat(300_000)],
    ['note marks', 'a[1] '.repeat(150_000)],
    [
      'equal paragraphs',
      `${'The same eleven words stand in every one of these paragraphs.\n\n'.repeat(10_000)}`,
    ],
    ['list items', '• item\n'.repeat(50_000)],
    ['introductions', 'He wrote:\n\n'.repeat(30_000)],
    ['references', 'Marlow\nEdda\n.\n1931\n.\nOvens\n.\nLeeds\n:\nMill\n.\n'.repeat(5_000)],
    ['control characters', '\u0001\u202e'.repeat(300_000)],
  ])('%s are read in linear time', (_, text) => {
    const start = performance.now();
    const { ledger } = of(text).value;
    expect(performance.now() - start).toBeLessThan(LONG);
    expect(ledgerTotals(ledger).reconstructed).toBe(true);
  });
});
