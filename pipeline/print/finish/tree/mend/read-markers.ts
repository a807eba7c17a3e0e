import type { Element } from '../element.ts';
import { markerOf } from './marker-of.ts';

/** Gives notes, contents, labels and references their type, notes their id, and every element its true language again. */
export function readMarkers(document: Element): void {
  const visit = (element: Element, around: string | undefined) => {
    const marker = markerOf(element.language);
    if (marker) element.language = marker.language;
    if (marker?.kind === 'note') {
      element.type = 'Note';
      // a further piece that was left alone needs an id of its own
      element.id = marker.continued ? `${marker.key}-cont` : marker.key;
    }
    if (marker?.kind === 'contents') element.type = 'TOC';
    if (marker?.kind === 'label') element.type = 'Lbl';
    if (marker?.kind === 'reference') element.type = 'Reference';
    const language = element.language ?? around;
    if (element.language === around && element !== document) delete element.language;
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid, language);
  };
  visit(document, undefined);
}
