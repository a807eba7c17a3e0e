import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.4.1 and 6.4.2: forms look as they are written, do nothing by themselves, and are none of XFA. */
export const formFields: Check = function* ({ file, catalog, annotations }) {
  if (file.get(catalog, 'AcroForm', 'NeedAppearances') === true)
    yield { what: 'the form has NeedAppearances' };
  if (file.get(catalog, 'AcroForm', 'XFA') !== null) yield { what: 'the form has XFA' };
  if (catalog.entries.has('NeedsRendering')) yield { what: 'the catalogue has NeedsRendering' };
  for (const { dict, type, page, object } of annotations)
    if (type === 'Widget' && (dict.entries.has('A') || dict.entries.has('AA')))
      yield { what: 'a field of a form has an action', where: { page, object } };
};
