import { firstWhere } from '../first-where.ts';
import type { Copy, Mark } from '../galley/block.ts';
import { faceOfStyle } from '../galley/set-copy.ts';
import { type LineStyle, lineStyle } from '../lines/line-style.ts';
import type { Style } from '../sheet/schema.ts';
import type { Run } from '../types.ts';
import type { Emission } from './emission.ts';
import { escapeHtml } from './escape-html.ts';
import { type FaceClasses, faceCss } from './face-classes.ts';
import { lineBreak } from './line-break.ts';
import { linkTarget } from './link-target.ts';

/** Writes lines [fromLine, toLine) of set text: marks as elements, runs as spans, every line end forced. */
export function emitCopy(
  copy: Copy,
  fromLine: number,
  toLine: number,
  style: Style,
  { faces, space }: Pick<Emission, 'faces' | 'space'>,
): string {
  const base = faceCss(faceOfStyle(style));
  const out: string[] = [];
  const open: Mark[] = [];
  const { marks, lines } = copy;
  const start = lines[fromLine].from;
  let next = firstWhere(marks, (mark) => mark.from > start);
  for (const mark of marksAround(marks, next - 1, start)) {
    open.push(mark);
    out.push(openTag(mark));
  }
  let run = firstWhere(copy.paragraph.runs, ({ to }) => to > start);

  /** Opens and closes what begins and ends at an offset; gives the offset of the next change. */
  const turn = (at: number): number => {
    while (open.length > 0 && open[open.length - 1].to <= at) out.push(`</${(open.pop() as Mark).tag}>`);
    while (next < marks.length && marks[next].from <= at) {
      const mark = marks[next++];
      if (mark.to <= at) continue;
      open.push(mark);
      out.push(openTag(mark));
    }
    const opens = next < marks.length ? marks[next].from : Number.POSITIVE_INFINITY;
    return Math.min(opens, open.at(-1)?.to ?? Number.POSITIVE_INFINITY);
  };

  for (let index = fromLine; index < toLine; index++) {
    const line = lines[index];
    const css = lineStyle(line, space);
    for (let at = line.from; at < line.to; ) {
      const change = turn(at);
      while (copy.paragraph.runs[run].to <= at) run += 1;
      const to = Math.min(line.to, change, copy.paragraph.runs[run].to);
      out.push(piece(copy.paragraph.text.slice(at, to), copy.paragraph.runs[run], base, css, faces));
      at = to;
    }
    // A mark that ends here is closed before the line end unless the space belongs to it.
    if (index < lines.length - 1) {
      turn(line.to);
      out.push(lineBreak(line, lines[index + 1], index + 1 === toLine));
    }
  }
  while (open.length > 0) out.push(`</${(open.pop() as Mark).tag}>`);
  return out.join('');
}

/** The marks that hold the character at an offset, outermost first; `last` is the last one that begins before it. */
function marksAround(marks: Mark[], last: number, at: number): Mark[] {
  const around: Mark[] = [];
  for (let index = last; index >= 0; index = marks[index].parent)
    if (marks[index].to > at) around.push(marks[index]);
  return around.reverse();
}

function openTag(mark: Mark): string {
  const attributes = Object.entries(mark.attributes).map(([name, value]) => {
    const written = name === 'href' ? linkTarget(value) : value;
    return ` ${name}="${escapeHtml(written)}"`;
  });
  return `<${mark.tag}${attributes.join('')}>`;
}

/** Characters of one run on one line. */
function piece(text: string, run: Run, base: string, css: LineStyle, faces: FaceClasses): string {
  const own = faceCss(run) === base ? '' : ` class="${faces.of(run)}"`;
  const tracking =
    css.tracking === 0 ? '' : `letter-spacing:${Number((run.tracking + css.tracking).toFixed(5))}em`;
  const declarations = [css.spacing, tracking].filter(Boolean).join(';');
  const style = declarations === '' ? '' : ` style="${declarations}"`;
  return own === '' && style === '' ? escapeHtml(text) : `<span${own}${style}>${escapeHtml(text)}</span>`;
}
