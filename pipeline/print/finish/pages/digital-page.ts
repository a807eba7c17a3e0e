import type { Layout } from '../../types.ts';
import { type Dict, dictionary } from '../file/value.ts';
import type { FinishedPage } from './finished-page.ts';

/** A page for readers: cut to the trim, with its links. */
export function digitalPage(
  { content, resources, annotations }: FinishedPage,
  { width, height }: Layout['trim'],
): Dict {
  const box = [0, 0, width, height].map((length) => Math.round(length * 10_000) / 10_000);
  return dictionary({
    Type: '/Page',
    MediaBox: box,
    CropBox: box,
    BleedBox: box,
    TrimBox: box,
    Resources: resources,
    Contents: content,
    Annots: annotations.length > 0 ? annotations : undefined,
    // the order of the structure (ISO 14289-1, 7.18.3)
    Tabs: '/S',
  });
}
