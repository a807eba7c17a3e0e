import type { EpubElement } from './types.ts';

const NOTES = ['footnote', 'endnote', 'rearnote'];
const LISTS_OF_NOTES = ['footnotes', 'endnotes', 'rearnotes'];

/** What an element says it is, by `epub:type` or by `role` without its `doc-`: both are read as one. */
export function semanticsOf({ attributes }: EpubElement): string[] {
  const types = (attributes['epub:type'] ?? '').split(/\s+/);
  const roles = (attributes.role ?? '').split(/\s+/).map((role) => role.replace(/^doc-/, ''));
  return [...new Set([...types, ...roles])].filter((word) => word !== '');
}

export const isCall = (element: EpubElement): boolean =>
  element.name === 'a' && semanticsOf(element).includes('noteref');

export const isBacklink = (element: EpubElement): boolean =>
  element.name === 'a' && semanticsOf(element).some((word) => word === 'backlink' || word === 'referrer');

export const isPageBreak = (element: EpubElement): boolean => semanticsOf(element).includes('pagebreak');

/** A note by its own word, or as an item of a list of notes. */
export function isNote(element: EpubElement): boolean {
  if (semanticsOf(element).some((word) => NOTES.includes(word))) return true;
  const list = element.name === 'li' ? element.parent : null;
  return list !== null && [list, list.parent].some((above) => above !== null && holdsNotes(above));
}

const holdsNotes = (element: EpubElement): boolean =>
  semanticsOf(element).some((word) => LISTS_OF_NOTES.includes(word));

/** The element itself or the nearest one around it that is one of these. */
export function closest(
  element: EpubElement | null,
  is: (element: EpubElement) => boolean,
): EpubElement | null {
  for (let at = element; at !== null; at = at.parent) if (is(at)) return at;
  return null;
}
