import { expect, test } from 'vitest';
import { greyPicture } from '../../../pipeline/print/finish/content/grey-picture.ts';
import { compressed, inflated } from '../../../pipeline/print/finish/file/compressed.ts';
import { dictionary, Indirect, Stream, type Value } from '../../../pipeline/print/finish/file/value.ts';

const GREYS = [0, 0, 0, 128, 128, 128, 255, 255, 255];

const picture = (space: Value, samples: number[], more: Record<string, Value> = {}) =>
  compressed(dictionary({ ColorSpace: space, BitsPerComponent: 8, ...more }), Uint8Array.from(samples));

const profile = (channels: number) => new Indirect(new Stream(dictionary({ N: channels }), new Uint8Array()));

test('greys written as RGB become grey, with a profile of the picture’s own too', () => {
  for (const space of ['/DeviceRGB', ['/ICCBased', profile(3)]] as Value[]) {
    const grey = greyPicture(picture(space, GREYS));
    expect(grey?.dict.get('ColorSpace')).toBe('/DeviceGray');
    expect([...inflated(grey!)]).toEqual([0, 128, 255]);
  }
});

test('a colour, another space, and what is decoded in its own way stay as they are', () => {
  expect(greyPicture(picture('/DeviceRGB', [...GREYS.slice(0, 8), 254]))).toBeNull();
  expect(greyPicture(picture(['/ICCBased', profile(4)], GREYS))).toBeNull();
  expect(greyPicture(picture('/DeviceRGB', GREYS, { Decode: [1, 0] }))).toBeNull();
});
