import type { Edit } from './apply-edits.ts';
import type { Visit } from './each-operation.ts';

/** Operators that set a colour or draw a shading, beside rg and RG. */
const OTHER_COLOUR = new Set(['k', 'K', 'sc', 'SC', 'scn', 'SCN', 'sh']);

/** The number that all three operands are, as it is written; null where they differ: a colour. */
function greyOf(operands: string): string | null {
  const written = operands.trim().split(/\s+/);
  const [red, green, blue] = written.map(Number);
  return written.length === 3 && red === green && green === blue ? written[0] : null;
}

/** Follows the operators of a stream, gathers the edits that make greys of RGB greys, and tells if a colour is left. */
export function greyFinder(bytes: Uint8Array) {
  const edits: Edit[] = [];
  let coloured = false;
  const visit: Visit = (name, start, at, end) => {
    if (OTHER_COLOUR.has(name)) coloured = true;
    if (name !== 'rg' && name !== 'RG') return;
    const grey = greyOf(Buffer.from(bytes.subarray(start, at)).toString('latin1'));
    if (grey === null) coloured = true;
    else edits.push({ from: start, to: end, text: `${grey} ${name === 'rg' ? 'g' : 'G'}` });
  };
  return { visit, finish: () => ({ edits, coloured }) };
}
