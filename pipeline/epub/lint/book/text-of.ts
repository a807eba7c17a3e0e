import type { EpubElement } from './types.ts';

/** Text of an element, white space settled; `leaves` names elements whose text does not count. */
export function textOf(element: EpubElement, leaves?: (element: EpubElement) => boolean): string {
  const parts: string[] = [];
  // a stack, not recursion: files are not ours, and may be nested as deep as anything
  const waiting: (EpubElement | string)[] = [element];
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    if (typeof node === 'string') parts.push(node);
    else if (leaves?.(node) !== true)
      for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index]);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
