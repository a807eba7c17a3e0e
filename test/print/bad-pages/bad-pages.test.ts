import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toString as plainText } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { type Plan, planBuild } from '../../../pipeline/build/plan-build.ts';
import { makeContext } from '../../../pipeline/cli/make-context.ts';
import { printRules } from '../../../pipeline/diagnostics/catalogue/print.ts';
import { catalogue } from '../../../pipeline/diagnostics/catalogue.ts';
import { sortMessages } from '../../../pipeline/diagnostics/sort-messages.ts';
import type { Message } from '../../../pipeline/model/message.ts';
import { readPages } from '../layout/read-pages.ts';

/**
 * Each fixture is a text that no good pages can be made of, or one that only looks so, and beside it all that is said of
 * it. UPDATE_FIXTURES=1 writes these files anew.
 */
const FIXTURES = join(import.meta.dirname, 'fixtures');
const UPDATE = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined;
const cases = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length));
const { host } = makeContext(new AbortController().signal, true);

async function planOf(name: string): Promise<{ plan: Plan; messages: Message[] }> {
  const target = join(FIXTURES, `${name}.md`);
  const { plan, messages } = await planBuild(host, { target, sources: null, final: false });
  if (plan === null) throw new Error(JSON.stringify(messages));
  return { plan, messages };
}

function written({ file, line, column, severity, rule, message, fix }: Message): string {
  const place = [file && basename(file), line, column].filter((part) => part !== null).join(':');
  const own = fix === catalogue[rule as keyof typeof catalogue].fix ? '' : ` -> ${fix}`;
  return `${place} ${severity} ${rule}: ${message}${own}`;
}

/** Letters and figures, in the order in which they stand. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** What a book says: its texts, then its notes, without marks. */
function wordsOf({ book }: Plan): { text: string; notes: string[] } {
  const chapters = book.sections.filter(({ matter }) => matter === 'body');
  const bodies = chapters.map(({ body }) => plainText(withoutCalls(body)));
  return {
    text: letters(bodies.join('')),
    notes: chapters.flatMap(({ notes }) => notes.map(({ body }) => letters(plainText(body)))),
  };
}

type Tree = Plan['book']['sections'][number]['body'];

function withoutCalls<T extends Tree | Tree['children'][number]>(node: T): T {
  if (!('children' in node)) return node;
  const children = node.children.filter(
    (child) => child.type !== 'element' || child.properties.dataNote === undefined,
  );
  return { ...node, children: children.map((child) => withoutCalls(child as Tree['children'][number])) } as T;
}

test.each(cases)('%s: what is said, and where', async (name) => {
  const { messages } = await planOf(name);
  const found = sortMessages(messages).map(written);
  const file = join(FIXTURES, `${name}.json`);
  if (UPDATE) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

/** Readers of the document are made for pages without tables. */
const plain = cases.filter((name) => !/^(row|table|trim|nothing)-/.test(name));

test.each(plain)('%s: nothing is lost, nothing stands below the page', async (name) => {
  const { plan } = await planOf(name);
  const pages = readPages(plan.layout.html);
  const { text, notes } = wordsOf(plan);
  const set = letters(pages.map((page) => page.text).join(''));
  expect(set.endsWith(text)).toBe(true);
  const feet = letters(pages.flatMap((page) => page.notes.map((note) => note.text)).join(''));
  expect(feet).toBe(notes.join(''));
  const room = plan.layout.trim.height - plan.layout.margins.top - plan.layout.margins.bottom;
  for (const page of pages) {
    expect(page.textHeight).toBeLessThanOrEqual(page.boxHeight + 0.01);
    expect(page.boxHeight + page.notesHeight).toBeLessThanOrEqual(room + 0.01);
  }
});

/** Rules of page designs, covers and printers: no fault of a text. */
const OTHERS = /^(sheet|presets|profile|cover|print)-|^picture-(resolution|colour)$/;

/** Rules whose faults no text brings about by itself; their tests are in the files named. */
const ELSEWHERE: Record<string, string> = {
  'picture-inline': '../layout/pictures.test.ts',
  'block-too-deep': '../layout/page-findings.test.ts',
  'page-break-forced': '../layout/page-findings.test.ts',
  'page-last-short': '../layout/page-findings.test.ts',
  'page-hyphen': '../layout/page-findings.test.ts',
  'pages-uneven': '../layout/page-findings.test.ts',
  'note-without-place': '../layout/book.test.ts',
  'book-too-long': '../layout/book.test.ts',
  'line-loose': '../lines/break-paragraph.test.ts',
  'line-overfull': '../lines/break-paragraph.test.ts',
};

test('every rule of lines and pages has a case', () => {
  const said = cases.map((name) => readFileSync(join(FIXTURES, `${name}.json`), 'utf8')).join('');
  const rules = Object.keys(printRules).filter((rule) => !OTHERS.test(rule));
  const missing = rules.filter((rule) => {
    const file = ELSEWHERE[rule];
    return file === undefined
      ? !said.includes(` ${rule}: `)
      : !readFileSync(join(import.meta.dirname, file), 'utf8').includes(rule);
  });
  expect(missing).toEqual([]);
});
