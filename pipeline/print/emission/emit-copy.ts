import { firstWhere } from '../first-where.ts';
import type { Copy, Mark } from '../galley/block.ts';
import { faceOfStyle } from '../galley/set-copy.ts';
import { type LineForm, lineForm, paragraphForm } from '../lines/line-form.ts';
import { turnedBy } from '../lines/turned-by.ts';
import type { Style } from '../sheet/schema.ts';
import type { Run } from '../types.ts';
import type { Emission } from './emission.ts';
import { escapeHtml } from './escape-html.ts';
import { linkTarget } from './link-target.ts';
import { pixels } from './pixels.ts';

interface Open {
  mark: Mark;
  /** class of the face that characters within it have without an element of their own */
  base: string;
}

/**
 * Writes lines [from, to) of set text: marks as elements, other faces as spans, every line end as a line feed after the
 * space that it takes the place of. `widened`: the box has room for that space beside the measure.
 */
export function emitCopy(
  copy: Copy,
  fromLine: number,
  toLine: number,
  style: Style,
  { faces, shaper }: Pick<Emission, 'faces' | 'shaper'>,
  widened = true,
): string {
  const { marks, lines, paragraph } = copy;
  const { text, runs } = paragraph;
  const form = paragraphForm(paragraph, faceOfStyle(style), shaper, widened);
  const own = faces.of(faceOfStyle(style));
  const out: string[] = [];
  const open: Open[] = [];
  const start = lines[fromLine].from;
  let run = firstWhere(runs, ({ to }) => to > start);

  const base = () => open.at(-1)?.base ?? own;
  /** An element that holds one run, or what is left of it, has its face itself. */
  const begin = (mark: Mark, at: number) => {
    while (runs[run].to <= at) run += 1;
    const face = faces.of(runs[run]);
    const whole = mark.to <= runs[run].to && face !== base();
    out.push(openTag(mark, whole ? face : ''));
    open.push({ mark, base: whole ? face : base() });
  };
  const end = () => out.push(`</${(open.pop() as Open).mark.tag}>`);

  let next = firstWhere(marks, (mark) => mark.from > start);
  for (const mark of marksAround(marks, next - 1, start)) begin(mark, start);

  /** Opens and closes what begins and ends at an offset; gives the offset of the next change. */
  const turn = (at: number): number => {
    while (open.length > 0 && open[open.length - 1].mark.to <= at) end();
    while (next < marks.length && marks[next].from <= at) {
      const mark = marks[next++];
      if (mark.to > at) begin(mark, at);
    }
    const opens = next < marks.length ? marks[next].from : Number.POSITIVE_INFINITY;
    return Math.min(opens, open.at(-1)?.mark.to ?? Number.POSITIVE_INFINITY);
  };

  /** Writes characters [from, to), with what is open over them. */
  const write = (from: number, to: number, set: LineForm | null) => {
    for (let at = from; at < to; ) {
      const change = turn(at);
      while (runs[run].to <= at) run += 1;
      const until = Math.min(to, change, runs[run].to);
      out.push(piece(text.slice(at, until), runs[run], base(), set, faces));
      at = until;
    }
  };

  for (let index = fromLine; index < toLine; index++) {
    const line = lines[index];
    const following = lines[index + 1];
    const isSpaced = following !== undefined && following.from > line.to;
    const lastRun = runs[firstWhere(runs, ({ to }) => to >= line.to)];
    const spaceRun = isSpaced ? runs[firstWhere(runs, ({ to }) => to > line.to)] : null;
    const turned = turnedBy(paragraph, lines, index);
    if (turned !== 0) out.push(`<span style="margin-left:${pixels(turned)}"></span>`);
    const set = lineForm(paragraph, form, lines, index, lastRun, spaceRun, shaper);
    write(line.from, line.to, set);
    if (set.filler !== 0) out.push(`<span style="margin-right:${pixels(set.filler)}"></span>`);
    if (isSpaced) write(line.to, line.to + 1, null);
    else if (following) turn(line.to);
    if (following && index + 1 < toLine) out.push('\n');
  }
  while (open.length > 0) end();
  return out.join('');
}

/** The marks that hold the character at an offset, outermost first; `last` is the last one that begins before it. */
function marksAround(marks: Mark[], last: number, at: number): Mark[] {
  const around: Mark[] = [];
  for (let index = last; index >= 0; index = marks[index].parent)
    if (marks[index].to > at) around.push(marks[index]);
  return around.reverse();
}

function openTag(mark: Mark, face: string): string {
  const { class: own, ...others } = mark.attributes;
  const classes = [own, face].filter(Boolean).join(' ');
  const attributes = Object.entries(classes === '' ? others : { class: classes, ...others });
  return `<${mark.tag}${attributes.map(([name, value]) => attribute(name, value)).join('')}>`;
}

const attribute = (name: string, value: string) =>
  ` ${name}="${escapeHtml(name === 'href' ? linkTarget(value) : value)}"`;

/** Characters of one run on one line. */
function piece(text: string, run: Run, base: string, set: LineForm | null, faces: Emission['faces']): string {
  const face = faces.of(run);
  const classes = face === base ? [] : [face];
  if (set && set.tracking !== 0) classes.push(faces.tracked(run.tracking + set.tracking));
  const style = set === null || set.spacing === null ? '' : ` style="word-spacing:${pixels(set.spacing)}"`;
  if (classes.length === 0 && style === '') return escapeHtml(text);
  const named = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  return `<span${named}${style}>${escapeHtml(text)}</span>`;
}
