import { Blob, Face } from 'harfbuzzjs';
import { finding } from '../diagnostics/finding.ts';
import type { FontFamily } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { FaceKey, UsedCharacters } from './used-characters.ts';

/** Spaces, joiners, direction marks, variation selectors: they need no glyph. */
const INVISIBLE = /\p{Z}|\p{Cc}|\p{Cf}|\p{Variation_Selector}/u;

/** Finds, place by place, the characters that a face has no glyph for. */
export function glyphFinder(fonts: FontFamily): (used: UsedCharacters, where: string) => Message[] {
  const covered = new Map<FaceKey, Set<number>>();
  const coverage = (key: FaceKey) => {
    const known = covered.get(key) ?? new Set(new Face(new Blob(fonts[key])).collectUnicodes());
    covered.set(key, known);
    return known;
  };
  return (used, where) => {
    const missing = new Set<string>();
    for (const key of Object.keys(used) as FaceKey[]) {
      for (const character of used[key]) {
        if (INVISIBLE.test(character) || coverage(key).has(character.codePointAt(0)!)) continue;
        missing.add(character);
      }
    }
    return [...missing]
      .sort()
      .map((character) => finding('glyph-missing', describe(character, where, fonts.name)));
  };
}

function describe(character: string, where: string, family: string): string {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `${family} has no glyph for “${character}” (U+${code}), which stands in “${where}”.`;
}
