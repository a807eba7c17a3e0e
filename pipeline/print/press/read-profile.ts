import { finding } from '../../diagnostics/finding.ts';
import type { Outcome, Place } from '../../model/message.ts';
import type { PrintCondition } from './press.ts';
import { profileName } from './profile-name.ts';
import { type ProfileTags, profileTags } from './profile-tags.ts';

/** Length of the header, and of the number of tags behind it (ICC.1:2004-10, 7.2 and 7.3). */
const LEAST = 128 + 4;

/** Versions that PDF/X-4 knows (ISO 15930-7, 6.2.3). */
const VERSIONS = [2, 4];

/** What device classes are called; the rest are named by their four letters. */
const CLASSES: Record<string, string> = {
  mntr: 'of a screen',
  scnr: 'of a scanner or camera',
  link: 'a link between devices',
  spac: 'a colour space',
  abst: 'an abstract one',
  nmcl: 'of named colours',
};

/** Components of the colour spaces that books of one ink or four are printed in. */
const COMPONENTS: Record<string, 1 | 4> = { GRAY: 1, CMYK: 4 };

/** What makes a colour of ink amounts: a tag of these has to be there. */
const TRANSFORMS: Record<1 | 4, string[]> = { 1: ['kTRC', 'A2B0'], 4: ['A2B0'] };

/**
 * Checks a printer's profile. `name` is what messages call it. Anything that is not an ICC profile of class prtr for GRAY
 * or CMYK is a message (`profile-invalid`) at `place` that says what was found; then the value is null.
 */
export function readProfile(bytes: Uint8Array, name: string, place: Place): Outcome<PrintCondition | null> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fault = headFault(data);
  const tags = fault === null ? profileTags(data) : null;
  const what = fault ?? (tags === null ? 'its table of tags leads out of the file' : tagFault(data, tags));
  if (what !== null || tags === null)
    return { value: null, messages: [finding('profile-invalid', `${name}: ${what}`, place)] };
  const components = COMPONENTS[letters(data, 16)];
  return { value: { profile: bytes, components, name: profileName(data, tags) }, messages: [] };
}

const letters = (data: Buffer, at: number) => data.toString('latin1', at, at + 4).trim();

/** As letters where it is letters, for messages. */
const shown = (signature: string) => (/^[\x20-\x7e]+$/.test(signature) ? signature : 'without a name');

function headFault(data: Buffer): string | null {
  if (data.length < LEAST || letters(data, 36) !== 'acsp') return 'this is no ICC profile';
  const length = data.readUInt32BE(0);
  if (length > data.length) return `of ${length} bytes only ${data.length} are there`;
  if (!VERSIONS.includes(data[8])) return `ICC version ${data[8]}, expected 2 or 4`;
  const kind = letters(data, 12);
  if (kind !== 'prtr')
    return `class ${shown(kind)}${Object.hasOwn(CLASSES, kind) ? ` (${CLASSES[kind]})` : ''}, expected prtr (of a printer)`;
  const space = letters(data, 16);
  return Object.hasOwn(COMPONENTS, space)
    ? null
    : `colour space ${shown(space)}, expected GRAY or CMYK: black ink or four inks`;
}

function tagFault(data: Buffer, tags: ProfileTags): string | null {
  const wanted = TRANSFORMS[COMPONENTS[letters(data, 16)]];
  return wanted.some((tag) => tags.has(tag))
    ? null
    : `it has no ${wanted.join(' or ')}, which gives the colours`;
}
