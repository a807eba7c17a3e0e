import { signNumber } from './note-label.ts';

export interface Definition {
  label: number;
  /** in brackets, or a sign: where it is called, nothing else begins so */
  bracket: boolean;
  /** a sign instead of a number */
  sign: boolean;
  /** characters of the label and the space after it */
  length: number;
}

/** The number with which a note begins: `[1] `, `1. `, `1) `, `1 `, `* `, `† `; null for other paragraphs. */
export function parseDefinition(plain: string): Definition | null {
  const sign = /^(\*{1,3}|[†‡§])\s?(?=[^\s*†‡§])/u.exec(plain);
  if (sign) return { label: signNumber(sign[1]), bracket: true, sign: true, length: sign[0].length };
  const match = /^(?:\[(\d{1,3})\]\s?|(\d{1,3})[.)]?\s)(?=\S)/.exec(plain);
  if (!match) return null;
  return {
    label: Number(match[1] ?? match[2]),
    bracket: match[1] !== undefined,
    sign: false,
    length: match[0].length,
  };
}
