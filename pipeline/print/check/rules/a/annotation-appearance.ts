import type { Annotation } from '../../document/annotation.ts';
import type { PdfFile } from '../../file/pdf-file.ts';
import { asArray, asDict, asName, asNumber, asStream } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

function isEmpty(file: PdfFile, { dict }: Annotation): boolean {
  const rect = asArray(file.get(dict, 'Rect')).map((item) => asNumber(file.resolve(item)));
  return rect[0] === rect[2] && rect[1] === rect[3];
}

function fault(file: PdfFile, annotation: Annotation): string | null {
  const { dict, type } = annotation;
  const appearance = asDict(file.get(dict, 'AP'));
  if (appearance === null)
    return type === 'Popup' || type === 'Link' || isEmpty(file, annotation)
      ? null
      : `an annotation (${type}) has no appearance`;
  if ([...appearance.entries.keys()].some((key) => key !== 'N'))
    return `an annotation (${type}) has more appearances than N`;
  const isButton = type === 'Widget' && asName(file.get(dict, 'FT')) === 'Btn';
  const isStream = asStream(file.get(appearance, 'N')) !== null;
  return isStream === isButton ? `the appearance of an annotation (${type}) is not of its kind` : null;
}

/** ISO 19005-2, 6.3.3: annotations have one appearance, links and pop-ups need none. */
export const annotationAppearance: Check = function* ({ file, annotations }) {
  for (const annotation of annotations) {
    const what = fault(file, annotation);
    if (what !== null) yield { what, where: { page: annotation.page, object: annotation.object } };
  }
};
