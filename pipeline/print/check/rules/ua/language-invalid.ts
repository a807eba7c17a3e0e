import { textString } from '../../file/text-string.ts';
import type { Check, Where } from '../../rule.ts';

/** A language tag as RFC 3066 has it. */
const TAG = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** ISO 14289-1, 7.2: languages of the catalogue, of elements and of marked content are language tags. */
export const languageInvalid: Check = function* (document) {
  const { file, catalog } = document;
  const found: [string | null, Where][] = [[textString(file.get(catalog, 'Lang')), {}]];
  for (const element of document.structure()?.elements ?? [])
    if (element.dict.entries.has('Lang'))
      found.push([textString(file.get(element.dict, 'Lang')), { element, object: element.object }]);
  for (const { kind, what, page } of document.survey().flaws.values())
    if (kind === 'language') found.push([what, { page }]);
  for (const [language, where] of found)
    if (language !== null && language !== '' && !TAG.test(language))
      yield { what: `“${language}” is no language tag`, where };
};
