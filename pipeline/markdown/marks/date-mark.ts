import { readDateMark } from '../calendar/read-date-mark.ts';
import type { Mark } from './mark.ts';

/** `{os:1917-10-25}` Old Style, `{ns:1917-11-07}` New Style: a date that is printed in both. Longer insides are text. */
export const dateMark: Mark = {
  pattern: /\{(?:os|ns):[^{}\n]{0,40}\}/gi,
  sign: '{',
  make(value) {
    const calendar = value.slice(1, 3).toLowerCase() === 'os' ? 'julian' : 'gregorian';
    const read = readDateMark(value.slice('{os:'.length, -1).trim(), calendar);
    if ('text' in read) return { node: { type: 'text', value: read.text } };
    const fault = { rule: 'date-mark-invalid' as const, what: `${value} ${read.fault}` };
    return { node: { type: 'text', value }, fault };
  },
};
