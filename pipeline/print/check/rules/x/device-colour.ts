import { uncoveredColours } from '../../document/uncovered-colours.ts';
import type { Check } from '../../rule.ts';

/** ISO 15930-7: device colours are those of the output intent. */
export const deviceColour: Check = (document) =>
  uncoveredColours(
    document,
    document.intents.find(({ standard }) => standard === 'GTS_PDFX'),
  );
