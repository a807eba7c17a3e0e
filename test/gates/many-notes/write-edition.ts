import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteMark } from '../../../pipeline/assemble/note-mark.ts';

/** A note as the finished book should have it. */
export interface ExpectedNote {
  /** `<text>_<note>` */
  name: string;
  mark: string;
  /** words that stand once in the book: before each of its calls, and at its beginning */
  lemmas: string[];
  word: string;
  calls: number;
  /** `<text>_<note>` of the note that it refers to */
  refersTo?: string;
}

/** Texts of the book, sections of each, and in each section the editor's and the translator's notes. */
const TEXTS = 10;
const SECTIONS = 16;
const EDITORS = 5;
const TRANSLATORS = 5;
/** The author's: two in one section, three in the next. */
const AUTHORS = [2, 3];

/** Consonants only, so that no word is hyphenated. */
const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** Writes an edition of 2,000 notes in three series into a folder, and says how they are to come out. */
export function writeEdition(folder: string): ExpectedNote[] {
  for (const name of ['texts', 'notes']) mkdirSync(join(folder, name), { recursive: true });
  const expected: ExpectedNote[] = [];
  const counts = { words: 0, translator: 0 };
  const ids = Array.from({ length: TEXTS }, (_, index) => `text-${index + 1}`);
  for (const id of ids) {
    const text = writeText(id, counts);
    writeFileSync(join(folder, `texts/${id}.md`), text.markdown);
    writeFileSync(join(folder, `notes/${id}.yaml`), JSON.stringify({ notes: text.notes }));
    expected.push(...text.expected);
  }
  writeFileSync(join(folder, 'book.yaml'), JSON.stringify(bookOf(ids)));
  return expected;
}

const bookOf = (texts: string[]) => ({
  format: 1,
  title: 'Many Notes',
  language: 'en-GB',
  date: '2026-11-22',
  texts,
  notes: {
    series: [
      { id: 'editor', marks: 'numbers', numbering: 'text' },
      { id: 'translator', marks: 'letters', numbering: 'book' },
      { id: 'author', marks: 'symbols', numbering: 'text' },
    ],
  },
});

interface Written {
  markdown: string[];
  definitions: string[];
  notes: object[];
  expected: ExpectedNote[];
  counts: { words: number; translator: number };
  editor: number;
  author: number;
  id: string;
}

function writeText(id: string, counts: Written['counts']) {
  const text: Written = {
    markdown: [],
    definitions: [],
    notes: [],
    expected: [],
    counts,
    editor: 0,
    author: 0,
    id,
  };
  text.markdown.push('---', `title: The ${id}`, '---', '');
  text.markdown.push(`> Slow water ${editorial(text, 'editor')} turns the mill.`, '>', '> — A miller', '');
  for (let section = 0; section < SECTIONS; section++) writeSection(text, section);
  return { ...text, markdown: `${[...text.markdown, ...text.definitions].join('\n')}\n` };
}

/** The note on the epigraph is one of the first section's. */
function writeSection(text: Written, section: number): void {
  const { markdown } = text;
  markdown.push(section === 0 ? '## The weir' : `## The weir ${editorial(text, 'editor')} again`, '');
  markdown.push(
    `The rain came down on the hill, ${editorial(text, 'editor')} and the wheel stood still all day.`,
  );
  markdown.push(
    `Nobody went out; ${editorial(text, 'editor', section % 2 === 0)} the meal lay in its sacks.`,
    '',
  );
  markdown.push(`> A quotation ${editorial(text, 'editor')} of the miller’s, who said little else.`, '');
  const sentences = Array.from(
    { length: TRANSLATORS },
    () => `The second water ${editorial(text, 'translator')} ran below the first.`,
  );
  const own = Array.from(
    { length: AUTHORS[section % AUTHORS.length] },
    () => `The sluice ${author(text)} was shut.`,
  );
  markdown.push(...sentences, ...own, `In the end ${editorial(text, 'editor')} it froze.`, '');
  if (section === 0 && text.editor !== EDITORS) throw new Error('sections have five notes of the editor’s');
}

function nextWord(text: Written, first: string): string {
  let rest = text.counts.words++;
  let word = first;
  for (let digit = 0; digit < 3; digit++) {
    word += LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
  }
  return word;
}

/** A note keyed to a word, or to two words; gives the words to set into the text. */
function editorial(text: Written, series: 'editor' | 'translator', twice = false): string {
  const own = series === 'editor' ? ++text.editor : ++text.counts.translator;
  // ids of the editor's are the same in all texts
  const id = `${series}-${own}`;
  const lemmas = twice ? [nextWord(text, 'k'), nextWord(text, 'k')] : [nextWord(text, 'k')];
  const word = nextWord(text, 'y');
  const signature = own % 7 === 0 ? { by: 'T. W.' } : {};
  const refersTo = series === 'editor' && own % 13 === 0 ? earlier(text.id, id) : undefined;
  const see = refersTo ? ` See [](note:${refersTo.replace('_', '/')}).` : '';
  const body =
    own % 11 === 0
      ? `${word} is one paragraph.\n\n> Quoted.\n\n- One\n- Two\n`
      : `${word} is all of it.${see}`;
  const anchors = lemmas.map((quote) => ({ quote }));
  text.notes.push({ id, series, status: 'checked', anchors, body, ...signature });
  const mark = noteMark(own, series === 'editor' ? 'numbers' : 'letters');
  text.expected.push({ name: `${text.id}_${id}`, mark, lemmas, word, calls: lemmas.length, refersTo });
  return lemmas.join(' and ');
}

/** The same note of the text before; the first text has none before it. */
function earlier(text: string, id: string): string | undefined {
  const number = Number(text.replace('text-', ''));
  return number > 1 ? `text-${number - 1}_${id}` : undefined;
}

function author(text: Written): string {
  const own = ++text.author;
  const lemma = nextWord(text, 'k');
  const word = nextWord(text, 'y');
  text.definitions.push(`[^${own}]: ${word} is the author’s.`, '');
  const name = `${text.id}_author_${own}`;
  text.expected.push({ name, mark: noteMark(own, 'symbols'), lemmas: [lemma], word, calls: 1 });
  return `${lemma}[^${own}]`;
}
