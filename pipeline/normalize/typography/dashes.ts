import type { Edit, TextStyle } from './edit.ts';

/** with a space on either side, or doubled; straight marks count like the typographic ones that they become */
const WHOLE = /(?<=\S) -{1,3} (?=\S)|(?<=[\p{L}”’“‘"']) ?-{2,3} ?(?=[\p{L}“‘”’"'])/gu;
/** dashes between words, of a form that a house may change; an en dash closed up joins names and numbers and is none */
const DASHES =
  /(?<=[\p{L}\p{N}.,;:!?”’)\]]) ?— ?(?=[\p{L}\p{N}“‘([])|(?<=[^\s\d]) – (?=\S)|(?<=\d) – (?=[^\s\d])/gu;
/** half a pair, a dash, or the end of a sentence */
const MARKS = /(?<=\p{L}) -(?=\p{Ll})| ([–—]) |[.!?]["'”’)]? /gu;

/**
 * Hyphens used as dashes: with a space on either side, doubled, or the one half of a pair whose other half is a dash
 * (`word -and so on – word`); and all dashes, where the house has a form for them.
 */
export function dashes(text: string, { dash, dashes: house }: TextStyle): Edit[] {
  const marks = [...text.matchAll(WHOLE), ...(house === 'keep' ? [] : text.matchAll(DASHES))];
  const whole = marks
    .filter((match) => match[0] !== dash)
    .map((match): Edit => {
      return { from: match.index, to: match.index + match[0].length, text: dash, rule: 'dash' };
    });
  return [...whole, ...halves(text, whole)].sort((a, b) => a.from - b.from);
}

/** The hyphen that stands for the first dash of a pair takes the second one's form. */
function halves(text: string, whole: Edit[]): Edit[] {
  const marks = [...text.matchAll(MARKS)].map((match) => ({
    at: match.index,
    half: match[0].startsWith(' -'),
    dash: match[1] ? ` ${match[1]} ` : '',
  }));
  const second = whole.map((edit) => ({ at: edit.from, half: false, dash: edit.text }));
  const edits: Edit[] = [];
  // from the back, so that each hyphen knows the dash after it
  let next = '';
  for (const { at, half, dash } of [...marks, ...second].sort((a, b) => b.at - a.at)) {
    if (half && next) edits.push({ from: at, to: at + 2, text: next, rule: 'dash' });
    next = half ? '' : dash;
  }
  return edits;
}
