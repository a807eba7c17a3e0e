const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
/** what may stand before a date and after it in a line that is only a date */
const LEAD = '^(?:(?:first\\s+)?(?:posted|published|updated|written|dated?)(?:\\s+on)?:?\\s+|on\\s+)?';
const TAIL = '(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?)?\\.?$';

const FORMS: { pattern: RegExp; order: 'mdy' | 'dmy' | 'ymd' }[] = [
  {
    pattern: new RegExp(
      `${LEAD}${WEEKDAY}(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TAIL}`,
      'i',
    ),
    order: 'mdy',
  },
  {
    pattern: new RegExp(
      `${LEAD}${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(${MONTH}),?\\s+(\\d{4})${TAIL}`,
      'i',
    ),
    order: 'dmy',
  },
  { pattern: new RegExp(`${LEAD}(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.Z+-]+)?${TAIL}`, 'i'), order: 'ymd' },
  // with full stops the day comes first everywhere; with slashes nobody can tell
  { pattern: new RegExp(`${LEAD}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${TAIL}`, 'i'), order: 'dmy' },
];
/** a line with more characters is not only a date */
const LONGEST = 80;

/** ISO date of a line that is nothing but a date, else null. English months. */
export function parseDate(line: string): string | null {
  if (line.length > LONGEST) return null;
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(line.trim());
    if (!match) continue;
    const part = (letter: string) => match[order.indexOf(letter) + 1];
    const iso = isoDate(part('y'), monthOf(part('m')), Number(part('d')));
    if (iso) return iso;
  }
  return null;
}

function monthOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const name = word.toLowerCase().replace('.', '');
  const index = MONTHS.findIndex(
    (month) => month.startsWith(name) || (name === 'sept' && month === 'september'),
  );
  return index + 1;
}

function isoDate(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
