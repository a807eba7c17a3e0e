import type { Operation } from './next-operation.ts';
import { type Output, textAt, writeBytes, writeText } from './output.ts';
import type { TypeReader } from './type-reader.ts';

/** Operators that set a colour or draw a shading, beside rg and RG. */
const OTHER_COLOUR = new Set(['k', 'K', 'sc', 'SC', 'scn', 'SCN', 'sh']);

/** Operators that may be written otherwise. */
const CHANGING = new Set(['rg', 'RG', 'Tf']);

/** The grey that rg or RG with these operands sets, as it is written; null where the three differ: a colour. */
function greyOf(operands: string): string | null {
  const written = operands.trim().split(/\s+/);
  const [red, green, blue] = written.map(Number);
  return written.length === 3 && red === green && green === blue ? written[0] : null;
}

/** The operands of Tf where they have to be others: the size is that of the font itself. */
function ownSizeOf(operands: string, typeOf: TypeReader): string | null {
  const type = typeOf(operands);
  return type?.font && type.font.em !== 1 ? `/${type.name} ${type.size}` : null;
}

/**
 * Appends operators to `output`, a line each, with greys for RGB greys and type in its own size, and tells whether a colour
 * was among them.
 */
export function operatorWriter(output: Output, typeOf: TypeReader) {
  let coloured = false;
  /** What is written in place of an operator; null where it stays as it is. */
  const other = (operands: string, name: string): string | null => {
    if (name === 'Tf') {
      const own = ownSizeOf(operands, typeOf);
      return own && `${own} Tf`;
    }
    const grey = greyOf(operands);
    if (grey === null) coloured = true;
    return grey && `${grey} ${name === 'rg' ? 'g' : 'G'}`;
  };
  const write = (bytes: Uint8Array, { name, start, at, end }: Operation): void => {
    if (OTHER_COLOUR.has(name)) coloured = true;
    const changed = CHANGING.has(name) ? other(textAt(bytes, start, at), name) : null;
    if (changed === null) writeBytes(output, bytes, start, end);
    else writeText(output, changed);
    writeText(output, '\n');
  };
  return { write, isColoured: () => coloured };
}
