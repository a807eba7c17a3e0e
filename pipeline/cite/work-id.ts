/** An XML id from a key of the library: other characters than letters, digits and hyphens by their number. */
export function workId(key: string): string {
  return `w-${key.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.codePointAt(0)!.toString(16)}`)}`;
}
