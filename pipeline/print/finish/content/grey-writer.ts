import type { Operation } from './next-operation.ts';
import { type Output, textAt, writeBytes, writeText } from './output.ts';

/** Operators that set a colour or draw a shading, beside rg and RG. */
const OTHER_COLOUR = new Set(['k', 'K', 'sc', 'SC', 'scn', 'SCN', 'sh']);

/** The grey that rg or RG with these operands sets, as it is written; null where the three differ: a colour. */
function greyOf(operands: string): string | null {
  const written = operands.trim().split(/\s+/);
  const [red, green, blue] = written.map(Number);
  return written.length === 3 && red === green && green === blue ? written[0] : null;
}

/** Appends operators to `output`, a line each, with greys for RGB greys, and tells whether a colour was among them. */
export function greyWriter(output: Output) {
  let coloured = false;
  const write = (bytes: Uint8Array, { name, start, at, end }: Operation): void => {
    if (OTHER_COLOUR.has(name)) coloured = true;
    const isRgb = name === 'rg' || name === 'RG';
    const grey = isRgb ? greyOf(textAt(bytes, start, at)) : null;
    if (isRgb && grey === null) coloured = true;
    if (grey === null) writeBytes(output, bytes, start, end);
    else writeText(output, `${grey} ${name === 'rg' ? 'g' : 'G'}`);
    writeText(output, '\n');
  };
  return { write, isColoured: () => coloured };
}
