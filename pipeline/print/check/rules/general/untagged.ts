import type { Check } from '../../rule.ts';

/** Files without a structure tree; one with an output intent of PDF/X is for the printer and needs none. */
export const untagged: Check = function* (document) {
  const isForPrinter = document.intents.some(({ standard }) => standard === 'GTS_PDFX');
  if (document.structure() === null && !isForPrinter) yield { what: 'there is no structure tree' };
};
