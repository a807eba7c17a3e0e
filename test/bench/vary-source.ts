import { paragraph } from './generator/prose.ts';
import { type Random, random } from './generator/random.ts';
import type { Expected } from './sources-expected.ts';

interface Row {
  text: string;
  /** blank lines above it */
  gap: number;
}

interface Mark {
  kind: string;
  first: Row;
  last: Row;
}

export interface Varied {
  text: string;
  expected: { kind: string; line: number; endLine: number }[];
}

/** kinds that head a section */
const HEADS = new Set(['heading', 'chapter']);
/** words that rules know for what they say, not for the text they stand in: months, weekdays, what publishers write */
const KEPT =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Nov|Ibid|Volume|References|Comments?|Reply|Related|Reading|Table|Contents|Leave|What|Why|How|Who|Where|When|Does|Did|Could|Would|The|A|An|And|Of|In|To|For|Its|Their|Was|Is|Russia’s)$/;
/** syllables of the names that are made up */
const SYLLABLES = 'ba ke li mo nu ra se ti vo za dre fil gor hal jun'.split(' ');

/**
 * The same source with its headings and names renamed, paragraphs of made-up prose put in, paragraphs split and joined and
 * its sections in another order, and what stands where afterwards. Sections keep their chapter, and the last of each
 * stays: what follows the text follows it still.
 */
export function varySource(source: string, known: Expected, seed: number): Varied {
  const r = random(seed);
  const { rows, byLine } = rowsOf(source);
  const marks = Object.entries(known).flatMap(([kind, places]) =>
    places.map((place): Mark => {
      const [from, to] = typeof place === 'number' ? [place, place] : place;
      return { kind, first: byLine.get(from)!, last: byLine.get(to)! };
    }),
  );
  const names = renaming(r, rows, marks);
  for (const row of rows) row.text = renamed(row.text, names);
  const plain = plainRows(rows, marks);
  return written(shuffledSections(r, reflowed(r, rows, plain), marks), marks);
}

function rowsOf(source: string): { rows: Row[]; byLine: Map<number, Row> } {
  const rows: Row[] = [];
  const byLine = new Map<number, Row>();
  let gap = 0;
  source.split('\n').forEach((text, i) => {
    if (text.trim() === '') gap++;
    else {
      const row = { text, gap };
      rows.push(row);
      byLine.set(i + 1, row);
      gap = 0;
    }
  });
  return { rows, byLine };
}

/** New words for those of headings and for names, which are the words with a capital within a sentence. */
function renaming(r: Random, rows: Row[], marks: Mark[]): Map<string, string> {
  const names = new Map<string, string>();
  const add = (word: string) => {
    if (KEPT.test(word) || names.has(word) || word.length < 3) return;
    const made = Array.from({ length: 2 + r.below(2) }, () => r.pick(SYLLABLES)).join('');
    names.set(word, /^\p{Lu}/u.test(word) ? made[0].toUpperCase() + made.slice(1) : made);
  };
  for (const { text } of rows)
    for (const [, word] of text.matchAll(/(?<=[\p{Ll},] )(\p{Lu}\p{Ll}{2,})/gu)) add(word);
  const heads = marks.filter(({ kind }) => HEADS.has(kind)).map(({ first }) => first.text);
  for (const text of heads) for (const [word] of text.matchAll(/\p{Lu}\p{Ll}{3,}/gu)) add(word);
  return names;
}

const renamed = (text: string, names: Map<string, string>) =>
  text.replace(
    /\p{L}+/gu,
    (word) => names.get(word) ?? names.get(word.replace(/s$/, ''))?.concat('s') ?? word,
  );

/** Paragraphs of running text: long, unmarked, and neither repeated by a pull quote nor between two marked ones. */
function plainRows(rows: Row[], marks: Mark[]): Set<Row> {
  const marked = new Set<Row>();
  for (const { first, last } of marks)
    for (const row of rows.slice(rows.indexOf(first), rows.indexOf(last) + 1)) marked.add(row);
  const pulls = marks
    .filter(({ kind }) => kind === 'pull-quote')
    .map(({ first }) => first.text.trim().slice(-60));
  return new Set(
    rows.filter((row, i) => {
      const between = marked.has(rows[i - 1]) && marked.has(rows[i + 1]);
      const repeated = pulls.some((pull) => row.text.includes(pull) || row.text.includes(pull.slice(0, 30)));
      return !marked.has(row) && !between && !repeated && row.text.length > 200 && row.gap > 0;
    }),
  );
}

/** Splits long paragraphs, joins neighbours and puts made-up ones in, here and there. */
function reflowed(r: Random, rows: Row[], plain: Set<Row>): Row[] {
  const result: Row[] = [];
  rows.forEach((row, i) => {
    const before = result.at(-1);
    const free = plain.has(row) && before !== undefined && plain.has(before);
    if (free && r.chance(0.15)) before.text = `${before.text.trimEnd()} ${row.text}`;
    else {
      if (free && r.chance(0.15)) result.push({ text: paragraph(r), gap: row.gap });
      result.push(row);
      const end = row.text.search(/(?<=\p{Ll}{3}\.) (?=\p{Lu})/u);
      if (plain.has(row) && plain.has(rows[i + 1]) && end > 100 && r.chance(0.3)) {
        const rest = { text: row.text.slice(end + 1), gap: row.gap };
        row.text = row.text.slice(0, end);
        result.push(rest);
      }
    }
  });
  return result;
}

/** Sections in another order, within their chapter and without its last one. */
function shuffledSections(r: Random, rows: Row[], marks: Mark[]): Row[] {
  const chapters = new Set(marks.filter(({ kind }) => kind === 'chapter').map(({ first }) => first));
  const heads = new Set(marks.filter(({ kind }) => kind === 'heading').map(({ first }) => first));
  const groups: Row[][][] = [[[]]];
  for (const row of rows) {
    if (chapters.has(row)) groups.push([[row]]);
    else if (heads.has(row)) groups.at(-1)!.push([row]);
    else groups.at(-1)!.at(-1)!.push(row);
  }
  return groups.flatMap(([lead, ...sections]) => {
    const last = sections.slice(-1);
    return [lead, ...r.shuffled(sections.slice(0, -1)), ...last].flat();
  });
}

function written(rows: Row[], marks: Mark[]): Varied {
  const lines: string[] = [];
  const at = new Map<Row, number>();
  for (const row of rows) {
    lines.push(...Array<string>(row.gap).fill(''), row.text);
    at.set(row, lines.length);
  }
  const expected = marks.map(({ kind, first, last }) => ({
    kind,
    line: at.get(first)!,
    endLine: at.get(last)!,
  }));
  return { text: lines.join('\n'), expected };
}
