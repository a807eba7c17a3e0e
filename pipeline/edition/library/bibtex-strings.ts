import type { BibtexEntry } from './scan-bibtex.ts';

const NAME = /^@\s*[A-Za-z]+\s*[{(]\s*([A-Za-z_][\w:+-]*)/;
const WORD = /[A-Za-z_][\w:+-]*/g;

/**
 * The abbreviations of a file (`@string{oup = "Oxford …"}`): a function that gives, in order and a line each, those an
 * entry names, and those that these name.
 */
export function bibtexStrings(entries: readonly BibtexEntry[]): (text: string) => string {
  const known = new Map<string, { text: string; order: number }>();
  for (const [order, { type, text }] of entries.entries()) {
    const name = type === 'string' ? NAME.exec(text)?.[1].toLowerCase() : undefined;
    if (name !== undefined) known.set(name, { text: text.replace(/\n/g, ' '), order });
  }
  return (text) => {
    if (known.size === 0) return '';
    const needed = new Set<{ text: string; order: number }>();
    const waiting = [text];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const [word] of next.matchAll(WORD)) {
        const string = known.get(word.toLowerCase());
        if (string === undefined || needed.has(string)) continue;
        needed.add(string);
        waiting.push(string.text);
      }
    }
    const inOrder = [...needed].sort((a, b) => a.order - b.order);
    return inOrder.map((string) => `${string.text}\n`).join('');
  };
}
