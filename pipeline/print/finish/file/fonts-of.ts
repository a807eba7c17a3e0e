import type { Print } from './open-print.ts';
import { dictAt, itemsAt } from './resolve.ts';
import type { Dict, Value } from './value.ts';

/** The fonts that the pages of a print name, each once. */
export function fontsOf({ pages }: Print): Set<Dict> {
  const found = new Set<Dict>();
  for (const page of pages) {
    const fonts: Iterable<Value> =
      dictAt(dictAt(dictAt(page)?.get('Resources'))?.get('Font'))?.values() ?? [];
    for (const font of fonts) {
      const dict = dictAt(font);
      if (dict) found.add(dict);
    }
  }
  return found;
}

/** What a font of codes of two bytes is made of (ISO 32000-1, 9.7): none or one. */
export const descendantsOf = (font: Dict): Dict[] =>
  itemsAt(font.get('DescendantFonts')).flatMap((value) => dictAt(value) ?? []);
