/** Modules of the figures 0 to 9 in set A (ISO/IEC 15420, table 1); 1 is a bar. Set C is A with bars and spaces exchanged, B is C backwards. */
const SET_A = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
];

/** Sets of the second to the seventh figure, which stand for the first one (table 2). */
const SETS_OF_FIRST = [
  'AAAAAA',
  'AABABB',
  'AABBAB',
  'AABBBA',
  'ABAABB',
  'ABBAAB',
  'ABBBAA',
  'ABABAB',
  'ABABBA',
  'ABBABA',
];

const GUARD = '101';
const CENTRE = '01010';

/** What of the 95 modules is a guard, whose bars reach down between the figures. */
export const isGuard = (module: number): boolean =>
  module < GUARD.length || module >= 95 - GUARD.length || (module >= 45 && module < 45 + CENTRE.length);

/**
 * The 95 modules of an EAN-13 symbol from left to right, 1 for a bar (ISO/IEC 15420). `digits`: thirteen figures, the check
 * digit among them and right; anything else is a bug of ours.
 */
export function ean13(digits: string): string {
  if (!/^\d{13}$/.test(digits)) throw new Error(`${digits} is no EAN-13`);
  const [first, ...rest] = [...digits].map(Number);
  const sets = SETS_OF_FIRST[first];
  const left = rest.slice(0, 6).map((figure, index) => (sets[index] === 'A' ? SET_A[figure] : setB(figure)));
  const right = rest.slice(6).map(setC);
  return [GUARD, ...left, CENTRE, ...right, GUARD].join('');
}

const setC = (figure: number) => [...SET_A[figure]].map((module) => (module === '1' ? '0' : '1')).join('');

const setB = (figure: number) => [...setC(figure)].reverse().join('');
