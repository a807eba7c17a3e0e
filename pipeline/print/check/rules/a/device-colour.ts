import { uncoveredColours } from '../../document/uncovered-colours.ts';
import type { Check } from '../../rule.ts';

/** ISO 19005-2, 6.2.4.3: device colours are defined by the output intent, or by default spaces. */
export const deviceColour: Check = (document) =>
  uncoveredColours(
    document,
    document.intents.find(({ standard }) => standard === 'GTS_PDFA1'),
  );
