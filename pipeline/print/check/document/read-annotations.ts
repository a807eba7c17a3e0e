import type { PdfFile } from '../file/pdf-file.ts';
import { asArray, asDict, asName, isKind } from '../file/value.ts';
import type { Annotation } from './annotation.ts';
import type { Page } from './page.ts';

/** The annotations of all pages, in their order; what is no dictionary is left out. */
export function readAnnotations(file: PdfFile, pages: Page[]): Annotation[] {
  return pages.flatMap((page) =>
    asArray(file.get(page.dict, 'Annots')).flatMap((value) => {
      const dict = asDict(file.resolve(value));
      if (dict === null) return [];
      const object = isKind(value, 'ref') ? value.number : page.object;
      return [{ dict, object, page: page.number, type: asName(file.get(dict, 'Subtype')) ?? '' }];
    }),
  );
}
