import { asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';
import { attribute } from '../../structure/attribute.ts';
import { tableRows } from '../../structure/table-rows.ts';

/** ISO 14289-1, 7.5: header cells say for what, unless cells name their headers. */
export const tableHeaders: Check = function* (document) {
  const { file } = document;
  const structure = document.structure();
  for (const table of structure?.elements ?? []) {
    if (table.role !== 'Table') continue;
    const cells = tableRows(file, structure!, table).flat();
    if (
      cells.some(({ element }) =>
        Array.isArray(attribute(file, structure!.root, element, 'Table', 'Headers')),
      )
    )
      continue;
    for (const { element } of cells) {
      const scope = asName(file.resolve(attribute(file, structure!.root, element, 'Table', 'Scope')));
      if (element.role === 'TH' && !['Row', 'Column', 'Both'].includes(scope ?? ''))
        yield { what: 'TH has no Scope', where: { element, object: element.object } };
    }
  }
};
