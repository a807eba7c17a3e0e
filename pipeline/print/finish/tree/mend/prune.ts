import type { Element, Kid } from '../element.ts';

/** Elements that mean something without content. */
const MEANT = new Set(['TR', 'TD', 'TH', 'Figure']);

/** Removes marks that `dropped` names (they have become artifacts), and then elements that hold nothing. */
export function prune(document: Element, dropped: (page: number, mark: number) => boolean): void {
  const stays = (kid: Kid): boolean => {
    if (kid.kind === 'mark') return !dropped(kid.page, kid.id);
    if (kid.kind === 'annotation') return true;
    kid.kids = kid.kids.filter(stays);
    return kid.kids.length > 0 || MEANT.has(kid.type);
  };
  document.kids = document.kids.filter(stays);
}
