import type { Entry } from './walk.ts';

/** "a/b/c" -> "a", "a/b", "a/b/c" */
const stepsOf = (path: string) => path.split('/').map((_, at, steps) => steps.slice(0, at + 1).join('/'));

/** Of what stands in a folder, the user's own: what no build listed, and no folder of that. */
export function usersOwn(entries: Entry[], own: Set<string>): Entry[] {
  const folders = new Set([...own].flatMap(stepsOf));
  return entries.filter((entry) => !(entry.kind === 'folder' ? folders : own).has(entry.path));
}
