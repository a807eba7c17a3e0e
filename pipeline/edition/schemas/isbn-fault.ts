import { excerpt } from './excerpt.ts';
import type { Fault } from './raise.ts';

/** What is wrong with an ISBN-13 (ISO 2108; hyphens and spaces do not count), or null. */
export function isbnFault(value: string): Fault | null {
  const digits = value.replace(/[- ]/g, '');
  if (/^\d{9}[\dXx]$/.test(digits)) {
    const body = `978${digits.slice(0, 9)}`;
    const fix = `Write it with 13 digits: ${body}${checkDigit(body)}, if the number you have is right.`;
    return { rule: 'isbn-invalid', what: `${excerpt(value)} is an ISBN of ten digits`, fix };
  }
  if (!/^97[89]\d{10}$/.test(digits)) {
    const what = `${excerpt(value)} is no ISBN: expected 13 digits that begin with 978 or 979`;
    return { rule: 'isbn-invalid', what };
  }
  const expected = checkDigit(digits);
  if (digits.endsWith(String(expected))) return null;
  const what = `${excerpt(value)} is no ISBN: its check digit is ${digits[12]}, but ${expected} would be right`;
  return { rule: 'isbn-invalid', what };
}

/** The 13th digit for the first twelve: weights 1 and 3 by turns, to the next multiple of ten. */
function checkDigit(digits: string): number {
  const sum = [...digits.slice(0, 12)].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return (10 - (sum % 10)) % 10;
}
