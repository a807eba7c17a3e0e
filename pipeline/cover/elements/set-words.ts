import type { FaceKey } from '../face-key.ts';
import type { Outliner } from '../outline-text.ts';
import type { Piece } from '../read-paragraphs.ts';

/** A word on its line: its left edge, and its parts in one style each, by their distance from that. */
export interface SetWord {
  x: number;
  pieces: (Piece & { x: number })[];
}

export interface SetLine {
  words: SetWord[];
  width: number;
}

interface Setting {
  measure: number;
  /** of the first line */
  indent: number;
  size: number;
  face: (key: FaceKey) => Outliner;
}

/** Breaks words into lines no wider than the measure, none divided; a word wider than the measure has a line of its own. */
export function setWords(pieces: Piece[], setting: Setting): SetLine[] {
  const { measure, indent, size, face } = setting;
  const style = { size, features: ['onum'], tracking: 0 };
  const space = face('regular').width(' ', style);
  const lines: SetLine[] = [];
  for (const parts of wordsOf(pieces)) {
    let width = 0;
    const set = parts.map((part) => {
      const x = width;
      width += face(part.face).width(part.text, style);
      return { ...part, x };
    });
    const last = lines[lines.length - 1];
    if (last && last.width + space + width <= measure) {
      last.words.push({ x: last.width + space, pieces: set });
      last.width += space + width;
    } else {
      const x = lines.length === 0 ? indent : 0;
      lines.push({ words: [{ x, pieces: set }], width: x + width });
    }
  }
  return lines;
}

/** Pieces of several styles as words; a word may have parts in several. No-break spaces hold. */
function wordsOf(pieces: Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let isOpen = false;
  for (const { text, face } of pieces)
    for (const [part] of text.matchAll(/[ \t\n]+|[^ \t\n]+/g)) {
      if (/^[ \t\n]/.test(part)) isOpen = false;
      else if (isOpen) words[words.length - 1].push({ text: part, face });
      else {
        words.push([{ text: part, face }]);
        isOpen = true;
      }
    }
  return words;
}
