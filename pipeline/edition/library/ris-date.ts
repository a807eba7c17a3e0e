/** Year, month and day of a date in RIS: `1911/08/19/`, `1911///`, `1911`. */
const DATE = /^(?:DA|Y1|PY) {2}- *(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?(?=\D|$)/gm;

/** The most precise date that a record gives; the converter knows only that of some types. */
export function risDate(record: string): { 'date-parts': number[][] } | null {
  const dates = [...record.matchAll(DATE)].map(([, ...parts]) => parts.filter(Boolean).map(Number));
  const longest = Math.max(0, ...dates.map((parts) => parts.length));
  const parts = dates.find(({ length }) => length === longest);
  return parts === undefined ? null : { 'date-parts': [parts] };
}
