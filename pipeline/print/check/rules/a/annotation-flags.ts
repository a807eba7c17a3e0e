import { asNumber } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** Bits of F (ISO 32000-1, Table 165): Invisible, Hidden, NoView, ToggleNoView; and Print. */
const [FORBIDDEN, PRINT] = [1 | 2 | 32 | 256, 4];

/** ISO 19005-2, 6.3.2: annotations are printed and not hidden. */
export const annotationFlags: Check = function* ({ file, annotations }) {
  for (const { dict, type, page, object } of annotations) {
    const flags = asNumber(file.get(dict, 'F'));
    const where = { page, object };
    if (flags === null) {
      if (type !== 'Popup') yield { what: `an annotation (${type}) has no F`, where };
    } else if ((flags & PRINT) === 0 || (flags & FORBIDDEN) !== 0)
      yield { what: `an annotation (${type}) is not printed or is hidden`, where };
  }
};
