import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.3: profiles of output intents are those of printers or screens, in grey, RGB or CMYK, before version 5. */
export const outputProfile: Check = function* ({ intents }) {
  for (const { icc, dict } of intents) {
    const where = { object: dict.owner };
    if (icc === null) continue;
    if (typeof icc === 'string') yield { what: `the output profile is none: ${icc}`, where };
    else if (!['prtr', 'mntr'].includes(icc.deviceClass))
      yield { what: `the output profile has the class “${icc.deviceClass}”`, where };
    else if (!['RGB ', 'CMYK', 'GRAY'].includes(icc.space) || icc.version >= 5)
      yield { what: `the output profile is for “${icc.space}”, version ${icc.version}`, where };
  }
};
