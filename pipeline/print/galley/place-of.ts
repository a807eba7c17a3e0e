import type { Element } from 'hast';
import type { Place } from '../../model/message.ts';
import type { Setting } from './setting.ts';

/** Where an element is written: in its file, or as near as is known. */
export function placeOf({ position }: Element, { place }: Setting): Place {
  if (place.file === null || position === undefined) return place;
  return { file: place.file, line: position.start.line, column: position.start.column };
}
