import { unitsPerEm, withUnits } from '../../units-per-em.ts';
import { compressed, inflated } from './compressed.ts';
import { descendantsOf, fontsOf } from './fonts-of.ts';
import type { Print } from './open-print.ts';
import { dictAt, itemsAt, resolve } from './resolve.ts';
import { type Dict, Indirect, Stream, type Value } from './value.ts';

/** Lengths of a descriptor (ISO 32000-1, table 122) that Chromium writes, in thousandths of the size. */
const LENGTHS = ['Ascent', 'Descent', 'CapHeight', 'StemV', 'FontBBox'];

/** More decimals than Chromium writes are noise. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The same value with all numbers in it so many times as large. */
function enlarged(value: ReturnType<typeof resolve>, times: number): Value {
  if (typeof value === 'number') return rounded(value * times);
  return Array.isArray(value) ? value.map((one) => enlarged(one, times)) : (value as Value);
}

/** Widths as 9.7.4.3 has them: codes stay, what stands in arrays behind them and third numbers are widths. */
function enlargedWidths(list: Value[], times: number): Value[] {
  const out: Value[] = [];
  for (let at = 0; at < list.length; ) {
    const widths = resolve(list[at + 1]);
    const isArray = Array.isArray(widths);
    out.push(list[at]);
    if (isArray) out.push(enlarged(widths, times));
    else out.push(list[at + 1], enlarged(list[at + 2], times));
    at += isArray ? 2 : 3;
  }
  return out;
}

/** Gives a font its own units back, if its program counts `from` to the em. Returns whether it does. */
function restore(font: Dict, from: number, to: number): boolean {
  const descriptor = dictAt(font.get('FontDescriptor'));
  const file = descriptor?.get('FontFile2');
  if (!descriptor || !(file instanceof Indirect) || !(file.value instanceof Stream)) return false;
  const program = inflated(file.value);
  if (unitsPerEm(program) !== from) return false;
  file.value = compressed(file.value.dict, withUnits(program, to));
  const times = from / to;
  for (const key of LENGTHS)
    if (descriptor.has(key)) descriptor.set(key, enlarged(resolve(descriptor.get(key)), times));
  font.set('DW', enlarged(font.get('DW') ?? 1000, times));
  font.set('W', enlargedWidths(itemsAt(font.get('W')), times));
  return true;
}

/**
 * Gives fonts back the units that they have: the browser was given copies that count `from` to the em in place of `to`
 * (emission/pixels.ts). Returns how many times as large as they are the sizes of type in these fonts are written.
 */
export function ownUnits(prints: Print[], from: number, to: number): Map<Dict, number> {
  const restored = new Set<Dict>();
  const em = new Map<Dict, number>();
  for (const font of prints.flatMap((print) => [...fontsOf(print)])) {
    const [below] = descendantsOf(font);
    if (!below) continue;
    if (restored.has(below) || restore(below, from, to)) {
      restored.add(below);
      em.set(font, from / to);
    }
  }
  return em;
}
