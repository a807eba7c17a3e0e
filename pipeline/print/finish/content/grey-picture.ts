import { compressed, inflated } from '../file/compressed.ts';
import { resolve } from '../file/resolve.ts';
import { Stream, type Value } from '../file/value.ts';

/** The bytes of RGB samples that are all greys, one for three; null where one is a colour. */
function greySamples(samples: Uint8Array): Uint8Array | null {
  const greys = new Uint8Array(samples.length / 3);
  for (let i = 0; i < greys.length; i++) {
    const red = samples[i * 3];
    if (red !== samples[i * 3 + 1] || red !== samples[i * 3 + 2]) return null;
    greys[i] = red;
  }
  return greys;
}

/** Three numbers, equal for a grey: RGB as it is, or with the profile that the picture's file named. */
function isRgb(space: Value | undefined): boolean {
  const found = resolve(space);
  if (!Array.isArray(found)) return found === '/DeviceRGB';
  const profile = resolve(found[1]);
  return found[0] === '/ICCBased' && profile instanceof Stream && profile.dict.get('N') === 3;
}

/**
 * The same picture in grey, of one that the browser wrote in RGB though all its samples are greys; null for any other.
 * Of photographs that stay compressed as they were (DCTDecode) nothing is known.
 */
export function greyPicture(picture: Stream): Stream | null {
  const { dict } = picture;
  const isPlain =
    isRgb(dict.get('ColorSpace')) &&
    dict.get('BitsPerComponent') === 8 &&
    dict.get('Filter') === '/FlateDecode' &&
    !['DecodeParms', 'Decode', 'Mask'].some((key) => dict.has(key));
  const samples = isPlain ? greySamples(inflated(picture)) : null;
  return samples && compressed(new Map([...dict, ['ColorSpace', '/DeviceGray']]), samples);
}
