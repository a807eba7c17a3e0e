import { descendantsOf, fontsOf } from './fonts-of.ts';
import type { Print } from './open-print.ts';
import { dictAt } from './resolve.ts';
import type { Dict, Name } from './value.ts';

/** The six capitals and the plus sign that a subset's name begins with (ISO 32000-1, 9.6.4). */
const TAG = /^\/([A-Z]{6})\+/;

const LETTERS = 26;

/**
 * Gives the subsets of fonts in the parts of a book tags of their own: every print begins with AAAAAA, and different
 * subsets in one file must not share one. The first part keeps its own.
 */
export function subsetTags(prints: Print[]): void {
  const used = new Set<string>();
  let count = 0;
  const free = (): string => {
    for (;;) {
      const tag = numbered(count++);
      if (!used.has(tag)) return tag;
    }
  };
  for (const print of prints) {
    const renamed = new Map<string, string>();
    const rename = (dict: Dict, key: string) => {
      const name = dict.get(key);
      const tag = typeof name === 'string' && TAG.exec(name)?.[1];
      if (!tag) return;
      const own = renamed.get(tag) ?? (used.has(tag) ? free() : tag);
      renamed.set(tag, own);
      dict.set(key, name.replace(tag, own) as Name);
    };
    for (const font of fontsOf(print)) {
      for (const dict of [font, ...descendantsOf(font)]) {
        rename(dict, 'BaseFont');
        const descriptor = dictAt(dict.get('FontDescriptor'));
        if (descriptor) rename(descriptor, 'FontName');
      }
    }
    for (const tag of renamed.values()) used.add(tag);
  }
}

/** AAAAAA, BAAAAA, CAAAAA …, as the browser counts. */
function numbered(count: number): string {
  let rest = count;
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (rest % LETTERS));
    rest = Math.floor(rest / LETTERS);
    return letter;
  }).join('');
}
