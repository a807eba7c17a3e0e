import type { Check } from '../../rule.ts';
import { hasText } from '../../structure/has-text.ts';

/** ISO 15930-7: the output intent names its condition and has the profile of a printer. */
export const outputProfile: Check = function* ({ file, intents }) {
  for (const { standard, icc, dict } of intents) {
    if (standard !== 'GTS_PDFX') continue;
    const where = { object: dict.owner };
    if (!hasText(file, dict, 'OutputConditionIdentifier'))
      yield { what: 'the output intent has no OutputConditionIdentifier', where };
    if (icc === null) yield { what: 'the output intent has no profile', where };
    else if (typeof icc === 'string') yield { what: `the output profile is none: ${icc}`, where };
    else if (icc.deviceClass !== 'prtr')
      yield { what: `the output profile has the class “${icc.deviceClass}”, not “prtr”`, where };
  }
};
