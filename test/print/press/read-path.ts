import type { Box } from '../../../pipeline/print/press/press.ts';

/** A part of a path from one `m` to the next: the box of all its points, handles included, and how many curves it has. */
export interface SubPath {
  box: Box;
  curves: number;
}

/** Reads the operators m, l, c, h of a PDF path; throws at any other. */
export function readPath(path: string): SubPath[] {
  const parts: SubPath[] = [];
  let operands: number[] = [];
  for (const word of path.trim().split(/\s+/)) {
    if (/^-?\d+(\.\d+)?$/.test(word)) {
      operands.push(Number(word));
      continue;
    }
    const expected = { m: 2, l: 2, c: 6, h: 0 }[word];
    if (operands.length !== expected) throw new Error(`${operands.join(' ')} ${word}`);
    if (word === 'm') parts.push({ box: [Infinity, Infinity, -Infinity, -Infinity], curves: 0 });
    const part = parts[parts.length - 1];
    if (word === 'c') part.curves += 1;
    for (let at = 0; at < operands.length; at += 2) widen(part.box, operands[at], operands[at + 1]);
    operands = [];
  }
  if (operands.length > 0) throw new Error(`operands without operator: ${operands.join(' ')}`);
  return parts;
}

function widen(box: Box, x: number, y: number): void {
  box[0] = Math.min(box[0], x);
  box[1] = Math.min(box[1], y);
  box[2] = Math.max(box[2], x);
  box[3] = Math.max(box[3], y);
}
