import type { Paragraph, Run } from '../types.ts';

function sameRun(a: Run, b: Run): boolean {
  const style =
    a.font === b.font && a.size === b.size && a.features === b.features && a.tracking === b.tracking;
  return style && a.from === b.from && a.to === b.to && a.atom === b.atom;
}

/** Are two paragraphs set in the same lines: is all the same of them but for their ids? */
export function sameParagraph(a: Paragraph, b: Paragraph): boolean {
  const room = a.measure === b.measure && a.indent === b.indent && a.turn === b.turn && a.align === b.align;
  if (!room || a.hyphenate !== b.hyphenate || a.language !== b.language || a.text !== b.text) return false;
  if (a.runs.length !== b.runs.length || a.forced.length !== b.forced.length) return false;
  return a.runs.every((run, i) => sameRun(run, b.runs[i])) && a.forced.every((at, i) => at === b.forced[i]);
}
