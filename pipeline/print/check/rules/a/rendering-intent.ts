import type { Check } from '../../rule.ts';

const KNOWN = ['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'];

/** ISO 19005-2, 6.2.6: rendering intents are those of ISO 32000-1. */
export const renderingIntent: Check = function* (document) {
  for (const [name, { page, object }] of document.survey().intents)
    if (!KNOWN.includes(name))
      yield { what: `the rendering intent “${name}” is not known`, where: { page, object } };
};
