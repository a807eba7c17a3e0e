const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO date as a reader writes it, as precise as it is: "22 November 2026", "November 2026", "2026". */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
    .filter((part) => part)
    .join(' ');
}
