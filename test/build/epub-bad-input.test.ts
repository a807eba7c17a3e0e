import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { build } from '../../pipeline/build/build.ts';
import { makeContext } from '../../pipeline/cli/make-context.ts';
import { checkEpub } from '../../pipeline/epub/check/check-epub.ts';
import { makeJpegHead, makePng } from '../edition/pictures/made-up-picture.ts';
import { elementsOf, readEpub, textOf } from '../epub/read-epub.ts';

const root = mkdtempSync(join(tmpdir(), 'pamphleteer-bad-'));
afterAll(() => rmSync(root, { recursive: true }));

let number = 0;

/** Builds the EPUB of a Markdown file among these others; with errors there is none. */
async function built(name: string, markdown: string, others: Record<string, string | Uint8Array> = {}) {
  const folder = join(root, String(++number), 'in');
  for (const [path, content] of Object.entries({ [`${name}.md`]: markdown, ...others })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { host } = makeContext(new AbortController().signal, true);
  const out = join(folder, '../out');
  const target = join(folder, `${name}.md`);
  const { artefacts, messages } = await build(host, {
    target,
    sources: null,
    out,
    final: false,
    formats: ['epub'],
  });
  const said = messages.map(({ rule, line }) => `${rule}:${line}`);
  if (artefacts.length === 0) return { said, messages, files: null };
  const bytes = readFileSync(join(out, artefacts[0]));
  expect((await checkEpub(bytes, artefacts[0])).map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
    [],
  );
  return { said, messages, files: await readEpub(bytes) };
}

const png = makePng({ width: 30, height: 20 });
const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">${content}</svg>`;
const shows = (path: string) => `# A Book\n\nOne.\n\n![A wheel](<${path}>)\n\nTwo.\n`;

describe('pictures', () => {
  test.each([
    ['missing', 'wheel.png', null, 'file-missing:5'],
    ['of 100 MB', 'wheel.png', new Uint8Array(100_000_000), 'file-too-large:5'],
    ['with a script', 'wheel.svg', svg('<script>x()</script>'), 'picture-svg:1'],
    ['with an event', 'wheel.svg', svg('<path d="M0 0h9" onload="x()"/>'), 'picture-svg:1'],
    ['that fetches', 'wheel.svg', svg('<image href="https://a.example/b.png"/>'), 'picture-svg:1'],
    ['for four inks', 'wheel.jpg', makeJpegHead({ width: 30, height: 20, inks: 4 }), 'picture-format:5'],
    ['that is none', 'wheel.png', 'no picture at all', 'picture-format:5'],
    ['above the folder', '../wheel.png', png, 'file-outside:5'],
    ['with a name of 300 characters', `${'w'.repeat(300)}.png`, null, 'file-unreadable:5'],
  ])('%s: told, and there is no book', async (_, path, content, expected) => {
    const { said, files } = await built('book', shows(path), content === null ? {} : { [path]: content });
    expect(said).toEqual([expected]);
    expect(files).toBeNull();
  });

  test('with another ending is taken as what it is, and told', async () => {
    const { said, files } = await built('book', shows('wheel.jpg'), { 'wheel.jpg': png });
    expect(said).toEqual(['picture-extension:5']);
    expect([...files!.keys()].filter((path) => path.includes('pictures/'))).toEqual([
      'EPUB/pictures/picture-1.png',
    ]);
  });

  test('names with spaces, umlauts, of 240 characters, equal but for case', async () => {
    const names = [
      'two words.png',
      'Größe & Maß.png',
      `${'w'.repeat(236)}.png`,
      'Wheel.png',
      'wheel.png',
      '100%.png',
    ];
    const markdown = `# A Book\n\n${names.map((name) => `![A wheel](<${name}>)`).join('\n\n')}\n`;
    const { said, files } = await built(
      'book',
      markdown,
      Object.fromEntries(names.map((name) => [name, png])),
    );
    expect(said).toEqual([]);
    const pictures = [...files!.keys()].filter((path) => path.includes('pictures/'));
    expect(pictures).toEqual(names.map((_, index) => `EPUB/pictures/picture-${index + 1}.png`));
  });
});

describe('names of files', () => {
  test.each(['Two Words', 'Über die Größe', 'a & b', 'it’s “so”', '..dots', '.', 'x'.repeat(200)])(
    'a file called %s',
    async (name) => {
      const { said, files } = await built(name, '# A Book\n\nOne.\n');
      expect(said).toEqual([]);
      expect(files).not.toBeNull();
    },
  );
});

describe('titles', () => {
  test.each(['“Quotes” & <ampersands> it’s', `'Single' "double" \\`, '© ½ × € — Ægir Łódź', 'A'.repeat(400)])(
    '%s',
    async (title) => {
      const { messages, files } = await built('book', `---\ntitle: ${JSON.stringify(title)}\n---\n\nOne.\n`);
      // a word without end is cut in print, which is told
      expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
      const opf = elementsOf(files!.get('EPUB/package.opf')!).find(({ name }) => name === 'dc:title');
      expect(textOf(opf!)).toBe(title);
    },
  );
  test.each([
    ['an emoji', 'Mills 🌼 Rivers', 'U+1F33C'],
    ['Hebrew', 'נהר', 'U+05E0'],
    ['Arabic', 'نهر', 'U+0646'],
  ])('%s, for which there is no glyph: told, each character once', async (_, title, character) => {
    const { messages, files } = await built('book', `---\ntitle: ${title}\n---\n\nOne.\n`);
    expect(new Set(messages.map(({ rule }) => rule))).toEqual(new Set(['glyph-missing']));
    expect(messages.some(({ message }) => message.includes(character))).toBe(true);
    expect(files).toBeNull();
  });
});

test.each(['xx', 'en-QQ', 'english', 'e', 'en_GB', '../en', ''])(
  'a language that there is not: %j',
  async (lang) => {
    const { messages, files } = await built(
      'book',
      `---\ntitle: A Book\nlang: ${JSON.stringify(lang)}\n---\n\nOne.\n`,
    );
    expect(messages.filter(({ severity }) => severity === 'error')).toMatchObject([{ line: 3 }]);
    expect(files).toBeNull();
  },
);

describe('shapes of texts', () => {
  test('without any heading', async () => {
    const { said, files } = await built('book', 'One.\n\nTwo.\n');
    expect(said).toEqual([]);
    expect(files!.get('EPUB/nav.xhtml')).toContain('<ol>');
  });

  test('2,000 headings', async () => {
    const headings = Array.from({ length: 2_000 }, (_, index) => `### Heading ${index + 1}\n\nWords.`);
    const { said, files } = await built('book', `# A Book\n\n## Chapter\n\n${headings.join('\n\n')}\n`);
    // pages of headings alone end where they must
    expect(new Set(said.map((one) => one.split(':')[0]))).toEqual(new Set(['page-break-forced']));
    const nav = elementsOf(files!.get('EPUB/nav.xhtml')!);
    const leads = nav.filter(({ name, attribs }) => name === 'a' && /heading/i.test(attribs?.href ?? ''));
    expect(leads.length).toBeGreaterThanOrEqual(2_000);
    expect(new Set(leads.map(({ attribs }) => attribs!.href)).size).toBe(leads.length);
  });

  test('a table of 500 rows', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `| ${index + 1} | wheel |`);
    const { said, files } = await built(
      'book',
      `# A Book\n\n| no. | what |\n|---|---|\n${rows.join('\n')}\n`,
    );
    expect(said).toEqual([]);
    const cells = [...files!]
      .filter(([path]) => path.startsWith('EPUB/text/'))
      .flatMap(([, xml]) => elementsOf(xml))
      .filter(({ name }) => name === 'td');
    expect(cells).toHaveLength(1_000);
  });

  test('nothing at all', async () => {
    const { files } = await built('book', '');
    expect(files === null || files.has('EPUB/nav.xhtml')).toBe(true);
  });
});
