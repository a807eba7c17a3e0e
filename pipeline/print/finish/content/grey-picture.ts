import { compressed, inflated } from '../file/compressed.ts';
import type { Stream } from '../file/value.ts';

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

/**
 * The same picture in grey, of one that the browser wrote in RGB though all its samples are greys; null for any other.
 * Of photographs that stay compressed as they were (DCTDecode) nothing is known.
 */
export function greyPicture(picture: Stream): Stream | null {
  const { dict } = picture;
  const isPlain =
    dict.get('ColorSpace') === '/DeviceRGB' &&
    dict.get('BitsPerComponent') === 8 &&
    dict.get('Filter') === '/FlateDecode' &&
    !['DecodeParms', 'Decode', 'Mask'].some((key) => dict.has(key));
  const samples = isPlain ? greySamples(inflated(picture)) : null;
  return samples && compressed(new Map([...dict, ['ColorSpace', '/DeviceGray']]), samples);
}
