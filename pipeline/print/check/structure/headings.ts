import type { Element, Structure } from './element.ts';

/** Headings with a level, H1 to H6, in reading order. */
export function headings(structure: Structure | null): { element: Element; level: number }[] {
  return (structure?.elements ?? []).flatMap((element) =>
    /^H[1-6]$/.test(element.role) ? [{ element, level: Number(element.role[1]) }] : [],
  );
}
