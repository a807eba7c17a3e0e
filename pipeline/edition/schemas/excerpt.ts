/** More than this of a wrong value does not help to find it. */
const LONGEST = 60;

/** A value as a message quotes it: in backticks, cut if it is long. */
export function excerpt(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}\``;
}
