import type { EpubElement } from './types.ts';

/** True where a test holds for an element within another. */
export function someWithin(element: EpubElement, test: (element: EpubElement) => boolean): boolean {
  const waiting = [element];
  while (waiting.length > 0) {
    for (const child of waiting.pop()!.children) {
      if (typeof child === 'string') continue;
      if (test(child)) return true;
      waiting.push(child);
    }
  }
  return false;
}
