import type { Claims } from './document/claims.ts';

export type Standard = 'ua' | 'a' | 'x';

/**
 * Which rules a file is checked by: those of PDF/UA-1, of PDF/A-2 and 3, of PDF/X-4. Other parts and versions are told by
 * their names.
 */
export function standardsOf({ ua, a, x }: Claims): { known: Standard[]; unknown: string[] } {
  const claimed: [Standard, string | null, boolean, string][] = [
    ['ua', ua, ua === '1', `PDF/UA-${ua}`],
    ['a', a, /^[23]/.test(a ?? ''), `PDF/A-${a}`],
    ['x', x, x === 'PDF/X-4', x ?? ''],
  ];
  const made = claimed.filter(([, claim]) => claim !== null);
  return {
    known: made.filter(([, , isKnown]) => isKnown).map(([standard]) => standard),
    unknown: made.filter(([, , isKnown]) => !isKnown).map(([, , , name]) => name),
  };
}
