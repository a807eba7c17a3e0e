import { graphicsStates } from '../../document/graphics-states.ts';
import { asName } from '../../file/value.ts';
import type { Check } from '../../rule.ts';

/** ISO 32000-1, Tables 136 and 137. */
const KNOWN = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
);

/** ISO 19005-2, 6.2.10: blend modes are those of ISO 32000-1. */
export const blendMode: Check = function* (document) {
  const { file } = document;
  for (const dict of graphicsStates(document)) {
    const value = file.get(dict, 'BM');
    for (const mode of Array.isArray(value) ? value : [value]) {
      const name = asName(file.resolve(mode));
      if (name !== null && !KNOWN.has(name))
        yield { what: `the blend mode “${name}” is not known`, where: { object: dict.owner } };
    }
  }
};
