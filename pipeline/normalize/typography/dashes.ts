import type { Edit, HouseStyle } from './edit.ts';

/**
 * Hyphens used as dashes: with a space on either side, doubled, or the one half of a pair whose other half is a dash
 * (`word -and so on – word`).
 */
export function dashes(text: string, { dash }: HouseStyle): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/(?<=\S) -{1,3} (?=\S)|(?<=[\p{L}”’]) ?-{2,3} ?(?=[\p{L}“‘])/gu))
    edits.push({ from: match.index, to: match.index + match[0].length, text: dash, rule: 'dash' });
  return [...edits, ...halves(text)].sort((a, b) => a.from - b.from);
}

/** The hyphen that stands for the first dash of a pair takes the second one's form. */
function halves(text: string): Edit[] {
  const edits: Edit[] = [];
  // the second dash, looked for once for each sentence from the back
  let next: { at: number; dash: string } | null = null;
  const marks = [...text.matchAll(/(?<=\p{L}) -(?=\p{Ll})| ([–—]) |[.!?]["”’)]? /gu)].reverse();
  for (const match of marks) {
    if (match[1]) next = { at: match.index, dash: match[1] };
    else if (match[0].startsWith(' -')) {
      if (next) edits.push({ from: match.index, to: match.index + 2, text: ` ${next.dash} `, rule: 'dash' });
      next = null;
    } else next = null;
  }
  return edits;
}
