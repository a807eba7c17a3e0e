import type { Element, ElementContent } from 'hast';
import type { RenderedSection } from '../model/book.ts';
import type { NameEntry } from '../model/names.ts';
import { indexLines } from './index-lines.ts';
import { indexList } from './index-list.ts';
import { indexOfNames } from './index-of-names.ts';
import { markPlaces } from './mark-places.ts';

/**
 * Fills the index of a book whose sections have been rendered: a list of the names below its title, and in the texts an
 * id at each place that it leads to. An index without an entry is left out.
 */
export function setIndex(sections: RenderedSection[], names: readonly NameEntry[]): RenderedSection[] {
  if (!sections.some(({ role }) => role === 'index')) return sections;
  const listed = indexOfNames(names, sections);
  const lines = indexLines(listed, names);
  if (lines.length === 0) return sections.filter(({ role }) => role !== 'index');
  const shown = listed.filter(({ name }) => name.index !== false);
  return markPlaces(sections, shown).map((section) => {
    if (section.role !== 'index') return section;
    const { body } = section;
    return { ...section, body: { ...body, children: [...body.children, note, indexList(lines)] } };
  });
}

/** What the signs behind numbers mean; they stand out from the words around them. */
const note: Element = {
  type: 'element',
  tagName: 'p',
  properties: { className: ['index-note'] },
  children: [
    text('An '),
    em('n'),
    text(' after a number stands for a note on that page, '),
    em('passim'),
    text(' for here and there.'),
  ],
};

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function em(value: string): ElementContent {
  return { type: 'element', tagName: 'em', properties: {}, children: [text(value)] };
}
