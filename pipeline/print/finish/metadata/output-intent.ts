import { compressed } from '../file/compressed.ts';
import { textString } from '../file/text-string.ts';
import { type Dict, dictionary, Indirect } from '../file/value.ts';
import { srgbProfile } from './srgb-profile.ts';

/** What the colours of a file mean. */
export interface Condition {
  profile: Uint8Array;
  /** components of its colour space */
  components: 1 | 3 | 4;
  name: string;
}

/** The colours of screens. */
export const screenColours = (): Condition => ({
  profile: srgbProfile(),
  components: 3,
  name: 'sRGB IEC61966-2.1',
});

/** An ICC profile as a stream. */
export const profileStream = ({ profile, components }: Condition): Indirect =>
  new Indirect(compressed(dictionary({ N: components }), profile));

/** The output intent of an archival file (GTS_PDFA1; ISO 19005-2, 6.2.3) or of one for a printer (GTS_PDFX). */
export function outputIntent(subtype: 'GTS_PDFA1' | 'GTS_PDFX', condition: Condition): Dict {
  const name = textString(condition.name);
  return dictionary({
    Type: '/OutputIntent',
    S: `/${subtype}`,
    OutputConditionIdentifier: name,
    OutputCondition: name,
    Info: name,
    DestOutputProfile: profileStream(condition),
  });
}
