import { headings } from './operators/headings.ts';
import { list } from './operators/lists.ts';
import { type NoteForm, noteForms, notes } from './operators/notes.ts';
import { pullQuotes } from './operators/pull-quotes.ts';
import { epigraph, quotations } from './operators/quotations.ts';
import { references } from './operators/references.ts';
import { tail } from './operators/tail.ts';
import { byline, contents, pageControl, standfirst, title } from './operators/top.ts';
import { type Line, line, type Part } from './page.ts';
import { paragraph } from './prose.ts';
import { type Random, random } from './random.ts';

/** Something that stands on lines of a generated text. Lines count from 1. */
export interface Place {
  kind: string;
  operator: string;
  line: number;
  endLine: number;
}

export interface Generated {
  text: string;
  expected: Place[];
  /** the article's own lines */
  own: number[];
}

/** blank lines between paragraphs: mostly one, in some pages two or none */
const GAPS = [1, 1, 1, 1, 1, 1, 1, 2, 2, 0];

/** A saved page of made-up prose, another one for each seed: a text with what it holds, in the clutter of its page. */
export function generate(seed: number): Generated {
  const r = random(seed);
  const gap = r.pick(GAPS);
  const sections = Array.from({ length: 2 + r.below(4) }, () => section(r));
  const form = r.chance(0.35) ? r.pick(noteForms) : null;
  const lost = !form && r.chance(0.15);
  const marked = form || lost ? setMarks(r, sections, form) : [];
  const below: Part[] = [];
  if (form) below.push(notes(r, form, marked.length));
  if (r.chance(0.2)) below.push(references(r, r.chance(0.5)));
  const parts = [...top(r, sections), ...sections.flat(), ...below, ...clutterBelow(r)];
  if (lost)
    parts.push({
      lines: [],
      expected: marked.map((at) => ({ kind: 'lostNote', operator: 'lost notes', lines: [at] })),
    });
  return write(r, parts, gap);
}

function top(r: Random, sections: Part[][]): Part[] {
  const parts: Part[] = [];
  const titled = r.chance(0.85);
  if (titled) parts.push(title(r));
  const named = titled && r.chance(0.7);
  if (named && r.chance(0.3)) parts.push(standfirst(r));
  if (named) parts.push(byline(r));
  if (r.chance(0.3)) parts.push(pageControl(r));
  const listed = sections.map((part) => part[0].expected[0]).filter((found) => found.kind === 'heading');
  if (sections.length >= 3 && r.chance(0.15))
    parts.push(
      contents(
        r,
        listed.map((found) => found.lines[0].text),
      ),
    );
  parts.push({ lines: [line(paragraph(r)), line(paragraph(r))], expected: [] });
  return parts;
}

/** A heading, paragraphs, and up to two of the things that texts hold. */
function section(r: Random): Part[] {
  const [name] = r.shuffled(Object.keys(headings));
  const special = [...Object.values(quotations), ...Object.values(pullQuotes), list];
  const plain = (): Part => ({ lines: [line(paragraph(r))], expected: [] });
  const parts = [headings[name](r)];
  if (r.chance(0.1)) parts.push(epigraph(r));
  parts.push(plain());
  for (const make of r.shuffled(special).slice(0, r.below(3))) parts.push(make(r), plain());
  return parts;
}

/** Sets a mark at the end of up to four plain paragraphs; returns those lines. */
function setMarks(r: Random, sections: Part[][], form: NoteForm | null): Line[] {
  const plain = sections.flatMap((parts) =>
    parts.filter((part) => part.expected.length === 0).map((part) => part.lines[0]),
  );
  return plain.slice(0, 2 + r.below(3)).map((at, i) => {
    at.text += form ? form.mark(i + 1) : String(i + 1);
    return at;
  });
}

/** Up to three of them, comments before the form for them. */
function clutterBelow(r: Random): Part[] {
  const chosen = r.shuffled(Object.keys(tail)).slice(0, r.below(4));
  const comments = chosen.filter((name) => name.startsWith('comments')).slice(0, 1);
  const others = chosen.filter((name) => !name.startsWith('comments') && name !== 'reply form');
  // one heading of related reading is enough for a page
  const related = others.filter((name) => name.startsWith('related')).slice(1);
  const form = chosen.includes('reply form') ? ['reply form'] : [];
  return [...others.filter((name) => !related.includes(name)), ...comments, ...form].map((name) =>
    tail[name](r),
  );
}

function write(r: Random, parts: Part[], usual: number): Generated {
  const rows: string[] = [];
  const places = new Map<Line, number>();
  let lost = false;
  for (const each of parts.flatMap((part) => part.lines)) {
    // an empty line with gap 0 says that the blank lines below it are lost
    if (each.text === '') {
      lost = true;
      continue;
    }
    const gap = lost ? 0 : each.gap < 0 ? usual + (r.chance(0.02) ? 1 : 0) : each.gap;
    lost = false;
    if (rows.length > 0) rows.push(...Array<string>(gap).fill(''));
    rows.push(noise(r, each.text));
    places.set(each, rows.length);
  }
  const expected = parts.flatMap((part) =>
    part.expected.map(({ kind, operator, lines }): Place => {
      return { kind, operator, line: places.get(lines[0])!, endLine: places.get(lines.at(-1)!)! };
    }),
  );
  const own = [...places].filter(([each]) => each.own).map(([, at]) => at);
  return { text: rows.join('\n'), expected, own };
}

/** Spaces as saved pages have them: no-break ones, doubled ones, some at the end. */
function noise(r: Random, text: string): string {
  if (!r.chance(0.1)) return text;
  const inside =
    text.trimStart().length > 40 ? text.replace(/(\S) (\S+)$/, r.pick(['$1\u00a0$2', '$1  $2'])) : text;
  return r.chance(0.3) ? `${inside}\u00a0` : inside;
}
