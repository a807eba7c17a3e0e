import type { FontWidths } from './font-widths.ts';

/** A font and the size that Tf sets it in. */
export interface TypeSize {
  name: string;
  /** null for one whose widths are not known */
  font: FontWidths | null;
  /** its own, in units of text space: not the larger one that a font with another em is written in */
  size: number;
}

/** A thousandth of it is nothing to be seen. */
const rounded = (size: number) => Math.round(size * 100_000) / 100_000;

function typeOf(operands: string, widths: (font: string) => FontWidths | null): TypeSize | null {
  const [, name, written] = /^\/(\S+)\s+(\S+)\s*$/.exec(operands) ?? [];
  if (name === undefined) return null;
  const font = widths(name);
  const size = Number(written);
  return { name, font, size: font === null || font.em === 1 ? size : rounded(size / font.em) };
}

/** Tells what Tf with some operands sets; null where they are none. */
export type TypeReader = (operands: string) => TypeSize | null;

/** Reads the operands of Tf, the same ones once: every line begins with them. `widths` gives the font of a name. */
export function typeReader(widths: (font: string) => FontWidths | null): TypeReader {
  const known = new Map<string, TypeSize | null>();
  return (operands) => {
    const before = known.get(operands);
    if (before !== undefined) return before;
    const type = typeOf(operands, widths);
    known.set(operands, type);
    return type;
  };
}
