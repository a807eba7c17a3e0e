import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCitation } from '../../pipeline/cite/parse-citation.ts';
import { citeNotes, citeText, library, template } from './cite-notes.ts';

const cases = JSON.parse(readFileSync(new URL('fixtures/cases.json', import.meta.url), 'utf8')) as {
  name: string;
  notes: string[];
  expected: string[];
  bibliography?: string[];
}[];

describe('notes and bibliography in the manner of Chicago, 17th edition', () => {
  test.each(cases)('$name', ({ notes, expected, bibliography }) => {
    const result = citeNotes(notes);
    expect(result.messages).toEqual([]);
    expect(result.notes).toEqual(expected);
    if (bibliography) expect(result.bibliography).toEqual(bibliography);
  });
});

test('a work knows the notes that cite it', () => {
  const { entries } = citeNotes(['[@plain].', '[@plain].']);
  expect(entries.map(({ citedIn }) => citedIn)).toEqual([['n-t_author_1', 'n-t_author_2']]);
});

describe('a citation is a link to its work', () => {
  test.each([
    [
      'its own words alone',
      '[see @two, 3; @web, on looms].',
      ['two', 'web'],
      /^see \[Ada .*, 3\]; \[Kit .*\], on looms\.$/,
    ],
    [
      'a work within a work',
      '[@nobody, 3, qtd. in @plain, 41].',
      ['nobody', 'plain'],
      /^\[A Short .*, 3\], quoted in \[.*41\]\.$/,
    ],
  ])('%s', (_, note, works, written) => {
    const { links } = citeNotes([note]);
    expect(links.map(({ work }) => work)).toEqual(works);
    expect(links.map(({ target }) => target)).toEqual(works.map((key) => `w-${key}`));
    expect(citeNotes([note]).linked).toEqual([expect.stringMatching(written)]);
  });

  test('what a style sets around all of them stays outside; without a bibliography there is no link', () => {
    const style = readFileSync(new URL('fixtures/author-year.csl', import.meta.url), 'utf8');
    const listed = style.replace(
      '</citation>',
      '</citation><bibliography><layout><text variable="title"/></layout></bibliography>',
    );
    expect(citeNotes(['In [@plain; @two].'], { style: listed }).linked).toEqual([
      'In ([Harrow 1998]; [Harrow and Bell 2004]).',
    ]);
    expect(citeNotes(['In [@plain; @two].'], { style }).linked).toEqual([
      'In (Harrow 1998; Harrow and Bell 2004).',
    ]);
  });
});

test('unknown keys and unreadable citations are errors at their place', () => {
  const { messages } = citeNotes(['See [@noone; @plain].', '[see @plain; p. 3].', '[@plan].']);
  expect(messages.map(({ rule, line, column }) => [rule, line, column])).toEqual([
    ['citation-unknown', 3, 11],
    ['citation-malformed', 5, 7],
    ['citation-unknown', 7, 7],
  ]);
  expect(messages[2].fix).toContain('@plain');
});

describe('in running text', () => {
  test('a citation becomes a note, an author in the sentence stays there', () => {
    const { body, notes, messages } = citeText('As @plain [p. 4] says [see @two, 3].');
    expect(body).toBe('As Harrow says.');
    expect(notes).toEqual([
      'The Printers of Leeds: A History (Leeds: Aire Press, 1998), 4.',
      'see Ada Harrow and Tom Bell, Type and Strike (Hull: Humber, 2004), 3.',
    ]);
    expect(messages).toEqual([]);
  });

  test('addresses and handles are text, a bare key is told', () => {
    const { body, messages } = citeText('Write to ada@plain.org or @nobody-else, as @plain says.');
    expect(body).toBe('Write to ada@plain.org or @nobody-else, as @plain says.');
    expect(messages.map(({ rule }) => rule)).toEqual(['citation-bare']);
  });

  test('a style for the text sets it there, and in notes too', () => {
    const style = readFileSync(new URL('fixtures/author-year.csl', import.meta.url), 'utf8');
    const markdown =
      'As @plain [4] says [see @two, 3; @web]. So [@nobody, 3, quoted in @plain, 41].[^1]\n\n[^1]: In [@plain].';
    const { body, notes, bibliography } = citeText(markdown, { style });
    expect(body).toBe(
      'As Harrow (1998, 4) says (see Harrow and Bell 2004, 3; Vane 2020). So (A Short Song Book 1901, 3, quoted in Harrow 1998, 41).',
    );
    expect(notes).toEqual(['In (Harrow 1998).']);
    expect(bibliography).toEqual([]);
  });
});

describe('ibid.', () => {
  const ibid = (notes: string[]) => citeNotes(notes, { ibid: true }).notes;

  test('stands only where it is asked for', () => {
    expect(ibid(['[@plain, 4].', '[@plain, 4].', '[@plain, 5].', 'See [@plain, 6].'])).toEqual([
      'Ada Harrow, The Printers of Leeds: A History (Leeds: Aire Press, 1998), 4.',
      'Ibid.',
      'Ibid., 5.',
      'See ibid., 6.',
    ]);
    expect(citeNotes(['[@plain, 4].', '[@plain, 5]. [@plain, 5].']).notes[1]).toBe(
      'Harrow, Printers of Leeds, 5. Harrow, Printers of Leeds, 5.',
    );
  });

  test('not after other sources, however they stand in the note before', () => {
    const short = 'Harrow, Printers of Leeds, 5.';
    expect(ibid(['[@plain, 4; @two].', '[@plain, 5].'])[1]).toBe(short);
    expect(ibid(['[@two]. [@plain, 4].', '[@plain, 5].'])[1]).toBe(short);
    expect(ibid(['[@plain, 4].', '[@two].', '[@plain, 5].'])[2]).toBe(short);
  });

  test('not across a note without a source', () => {
    expect(ibid(['[@plain, 4].', 'A remark.', '[@plain, 5].'])[2]).toBe('Harrow, Printers of Leeds, 5.');
  });
});

const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('styles that cannot be used', () => {
  const own = template('pamphleteer-notes.csl');
  test.each([
    ['cut short', '<style', 'citation-style', 1],
    ['not CSL', '<a/>', 'citation-style', 1],
    ['not well-formed', own.replace('</info>', '</inf>'), 'citation-style', 12],
    [
      'a lost macro',
      own.replace('macro="author-short"', 'macro="nope"'),
      'citation-style',
      lineOf(own, 'macro="author-short"'),
    ],
    [
      'dependent',
      '<style xmlns="http://purl.org/net/xbiblio/csl">\n<info><link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>',
      'citation-style-dependent',
      2,
    ],
    ['no citation', '<style xmlns="http://purl.org/net/xbiblio/csl"></style>', 'citation-style', 1],
  ])('%s', (_name, style, rule, line) => {
    const { messages, notes } = citeNotes(['[@plain].'], { style, styleFile: 'own.csl' });
    expect(messages.map((message) => [message.rule, message.file, message.line])).toEqual([
      [rule, 'own.csl', line],
    ]);
    expect(notes).toEqual(['[@plain].']);
  });
});

test('sections of the bibliography, each with names of its own', () => {
  const sections = [
    { title: 'Songs', keys: ['nobody'] },
    { title: 'Books', types: ['book'] },
  ];
  const { entries, bibliography } = citeNotes(['[@plain; @plain2; @nobody; @web].'], { library, sections });
  expect(entries.map(({ section, work }) => [section, work])).toEqual([
    [undefined, 'web'],
    ['Songs', 'nobody'],
    ['Books', 'plain2'],
    ['Books', 'plain'],
  ]);
  expect(bibliography[3]).toMatch(/^⸻\. The Printers/);
});

describe('parseCitation', () => {
  test.each([
    ['[@a]', [{ id: 'a' }]],
    ['[see @a, p. 12]', [{ id: 'a', prefix: 'see ', locator: '12', label: 'page' }]],
    ['[@a, 12–14, 20]', [{ id: 'a', locator: '12–14, 20', label: 'page' }]],
    [
      '[@a, ch. 5, on the congress]',
      [{ id: 'a', locator: '5', label: 'chapter', suffix: ', on the congress' }],
    ],
    [
      '[-@a, vol. II; @b:c.1, § 4]',
      [
        { id: 'a', 'suppress-author': true, locator: 'II', label: 'volume' },
        { id: 'b:c.1', locator: '4', label: 'section' },
      ],
    ],
    ['[@a, s.v. soviet]', [{ id: 'a', locator: 'soviet', label: 'sub-verbo' }]],
    ['[@a, {chap. five}]', [{ id: 'a', locator: 'five', label: 'chapter' }]],
    ['[@a, passim]', [{ id: 'a', suffix: ', passim' }]],
    ['@a [p. 12]', [{ id: 'a', 'suppress-author': true, locator: '12', label: 'page' }]],
    ['@a []', [{ id: 'a', 'suppress-author': true }]],
    ['[see also]', null],
  ])('%s', (source, expected) => {
    const items = parseCitation(source)?.[0].items.map((item) =>
      Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)),
    );
    expect(items ?? null).toEqual(expected);
  });

  test('works within works', () => {
    const parts = parseCitation('[@a, 3, qtd. in @b, 4; @c]')?.map(({ joint, items }) => [
      joint,
      items.map(({ id }) => id).join(),
    ]);
    expect(parts).toEqual([
      ['', 'a'],
      [', quoted in ', 'b,c'],
    ]);
  });
});
