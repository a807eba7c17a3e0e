/**
 * Packing the EPUB of a book of 400,000 words and 2,000 notes, after it was rendered, as a process of its own, and what our
 * lint takes for it. `npx tsx test/bench/epub.ts`; nothing fails where a budget is missed, it is printed.
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBook } from '../../pipeline/epub/lint/book/open-book.ts';
import { lintBook } from '../../pipeline/epub/lint/lint-book.ts';
import { paragraph, sentence } from './generator/prose.ts';
import { random } from './generator/random.ts';
import { measure } from './measure.ts';
import { runCommand } from './run-command.ts';

const WORDS = 400_000;
const [CHAPTERS, NOTES] = [40, 2_000];
/** seconds on the clock of two shared cores, and MB of the process that packs */
const BUDGET = { seconds: 6, memory: 600 };
const ROUNDS = 3;

const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-bench-'));
const at = (name: string) => join(folder, name);
const count = (text: string) => text.split(/\s+/).length;

/** A chapter of so many words, its notes spread over its paragraphs. */
function chapter(number: number, seeded: ReturnType<typeof random>): string {
  const blocks = [`## Chapter ${number}`];
  const notes: string[] = [];
  const perChapter = NOTES / CHAPTERS;
  const words = WORDS / CHAPTERS;
  for (let have = 0; have < words; ) {
    let text = paragraph(seeded);
    have += count(text);
    if (have > (notes.length * words) / perChapter && notes.length < perChapter) {
      const name = `${number}-${notes.length + 1}`;
      text += `[^${name}]`;
      const note = sentence(seeded);
      have += count(note);
      notes.push(`[^${name}]: ${note}`);
    }
    blocks.push(text);
  }
  return [...blocks, ...notes].join('\n\n');
}

const script = (name: string, ...args: string[]) =>
  runCommand(process.execPath, ['--import', 'tsx', join(import.meta.dirname, `epub/${name}.ts`), ...args]);

try {
  const seeded = random(1);
  const text = Array.from({ length: CHAPTERS }, (_, index) => chapter(index + 1, seeded)).join('\n\n');
  writeFileSync(at('long.md'), `# A long book\n\n${text}`);
  const notes = text.match(/^\[\^/gm)?.length ?? 0;
  console.log(`${count(text)} words, ${notes} notes`);
  await script('render', at('long.md'), at('rendered'));
  for (let round = 1; round <= ROUNDS; round++) {
    let seconds = '';
    const { memory } = await measure(async () => {
      seconds = (await script('pack', at('rendered'), at('long.epub'))).trim();
    });
    // of this process, which is counted too
    const megabytes = Math.round((memory - process.memoryUsage().rss) / 1024 / 1024);
    const kept = Number(seconds) <= BUDGET.seconds && megabytes <= BUDGET.memory ? 'kept' : 'MISSED';
    const size = (statSync(at('long.epub')).size / 1024 / 1024).toFixed(1);
    console.log(
      `  ${round}: packed in ${seconds} s, ${megabytes} MB, a file of ${size} MB   budget ${BUDGET.seconds} s, ${BUDGET.memory} MB: ${kept}`,
    );
  }
  const started = performance.now();
  const opened = openBook(readFileSync(at('long.epub')), 'long.epub');
  const found = opened ? lintBook(opened) : [];
  if (opened === null) throw new Error('the EPUB cannot be opened');
  console.log(`  our lint: ${((performance.now() - started) / 1000).toFixed(1)} s, ${found.length} findings`);
} finally {
  rmSync(folder, { recursive: true });
}
