/** Longest slug; it ends with a whole word. */
const LONGEST = 40;

/** An id from the words of a title: lower-case ASCII letters and digits, hyphens between them; '' if it has none. */
export function slug(title: string): string {
  const plain = title
    .slice(0, 4 * LONGEST)
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();
  const runs = plain.match(/[a-z0-9]+/g) ?? [];
  let result = (runs[0] ?? '').slice(0, LONGEST);
  for (const run of runs.slice(1)) {
    if (result.length + 1 + run.length > LONGEST) break;
    result += `-${run}`;
  }
  return result;
}
