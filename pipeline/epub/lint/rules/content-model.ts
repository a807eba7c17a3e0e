import type { EpubElement, LintRule } from '../book/types.ts';
import { BLOCKS, HOLDS, isKnown, LINES, STANDS_IN, TRANSPARENT } from '../content-model.ts';
import { findingAt } from '../finding-at.ts';

/** Elements where XHTML does not allow them. What SVG and MathML hold is their own matter. */
export const contentModel: LintRule = (book) =>
  book.documents.flatMap((document) => {
    const body = document.elements.find(({ name }) => name === 'body');
    const foreign = new Set<EpubElement>();
    return document.elements.slice((body?.order ?? document.elements.length) + 1).flatMap((element) => {
      const { parent } = element;
      if (parent && (foreign.has(parent) || parent.name === 'svg' || parent.name === 'math')) {
        foreign.add(element);
        return [];
      }
      const what = faultOf(element);
      return what === null ? [] : [findingAt('epub-content-model', what, book, document, element)];
    });
  });

function faultOf(element: EpubElement): string | null {
  const { name, parent, children } = element;
  if (parent === null) return null;
  if (!isKnown(name)) return `${name} is no element of XHTML`;
  if (HOLDS[parent.name] && !HOLDS[parent.name].has(name)) return `${name} stands directly in ${parent.name}`;
  if (STANDS_IN[name] && !STANDS_IN[name].has(parent.name))
    return `${name} stands in ${parent.name}, outside of ${[...STANDS_IN[name]].join(', ')}`;
  const around = name === 'a' ? linkAround(element) : BLOCKS.has(name) ? linesAround(element) : null;
  if (around !== null) return `${name} stands within ${around}`;
  if (HOLDS[name] && children.some((child) => typeof child === 'string' && child.trim() !== ''))
    return `text stands directly in ${name}`;
  return null;
}

function linkAround({ parent }: EpubElement): string | null {
  for (let at = parent; at !== null; at = at.parent) if (at.name === 'a') return 'another link';
  return null;
}

/** The element around it that holds lines of text alone, seen through links, insertions and deletions. */
function linesAround({ parent }: EpubElement): string | null {
  let at = parent;
  while (at !== null && TRANSPARENT.has(at.name)) at = at.parent;
  return at !== null && LINES.has(at.name) ? at.name : null;
}
