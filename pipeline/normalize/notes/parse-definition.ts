export interface Definition {
  label: number;
  /** in brackets: nothing else begins so */
  bracket: boolean;
  /** characters of the label and the space after it */
  length: number;
}

/** The number with which a note begins: `[1] `, `1. `, `1) `, `1 `; null for other paragraphs. */
export function parseDefinition(plain: string): Definition | null {
  const match = /^(?:\[(\d{1,3})\]\s?|(\d{1,3})[.)]?\s)(?=\S)/.exec(plain);
  if (!match) return null;
  return { label: Number(match[1] ?? match[2]), bracket: match[1] !== undefined, length: match[0].length };
}
