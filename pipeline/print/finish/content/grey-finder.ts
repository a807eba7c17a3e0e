import type { Edit } from './apply-edits.ts';
import type { Operation } from './each-operation.ts';

/** Operators that set a colour or draw a shading, beside rg and RG. */
const OTHER_COLOUR = new Set(['k', 'K', 'sc', 'SC', 'scn', 'SCN', 'sh']);

/** The edit that makes a grey of `r g b rg` (or RG) with three equal parts; null where it is a colour. */
function greyEdit(bytes: Uint8Array, { name, start, at, end }: Operation): Edit | null {
  const operands = Buffer.from(bytes.subarray(start, at)).toString('latin1').trim().split(/\s+/);
  const [red, green, blue] = operands.map(Number);
  if (operands.length !== 3 || red !== green || green !== blue) return null;
  return { from: start, to: end, text: `${operands[0]} ${name === 'rg' ? 'g' : 'G'}` };
}

/** Follows the operators of a stream, gathers the edits that make greys of RGB greys, and tells if a colour is left. */
export function greyFinder(bytes: Uint8Array) {
  const edits: Edit[] = [];
  let coloured = false;
  const visit = (operation: Operation) => {
    if (OTHER_COLOUR.has(operation.name)) coloured = true;
    if (operation.name !== 'rg' && operation.name !== 'RG') return;
    const edit = greyEdit(bytes, operation);
    if (edit) edits.push(edit);
    else coloured = true;
  };
  return { visit, finish: () => ({ edits, coloured }) };
}
