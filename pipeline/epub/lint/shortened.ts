/** Characters that a message quotes of a text. */
const LONGEST = 60;

/** The beginning of a text, as messages quote it. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
