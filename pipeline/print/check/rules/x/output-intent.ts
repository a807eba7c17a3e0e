import type { Check } from '../../rule.ts';

/** ISO 15930-7: there is one output intent of PDF/X. */
export const outputIntent: Check = function* ({ intents }) {
  const count = intents.filter(({ standard }) => standard === 'GTS_PDFX').length;
  if (count !== 1) yield { what: `there are ${count} output intents of PDF/X` };
};
