import type { ProfileTags } from './profile-tags.ts';

/** What a profile without a description is called. */
const NAMELESS = 'Profile of the printer';

/** Longer descriptions are cut: they go into a field that people read. */
const LONGEST = 120;

/** What an ICC profile says of itself: text of its tag `desc`, of either version. */
export function profileName(data: Buffer, tags: ProfileTags): string {
  const place = tags.get('desc');
  const text = place ? describe(data.subarray(place.from, place.to)) : '';
  return (
    text
      .replace(/[\0-\x1f\x7f]+/g, ' ')
      .trim()
      .slice(0, LONGEST) || NAMELESS
  );
}

function describe(tag: Buffer): string {
  const type = tag.toString('latin1', 0, 4);
  // textDescriptionType (version 2): ASCII with its length before it
  if (type === 'desc' && tag.length >= 12) return tag.toString('latin1', 12, 12 + tag.readUInt32BE(8));
  // multiLocalizedUnicodeType (version 4): the first of its languages
  if (type !== 'mluc' || tag.length < 28) return '';
  const from = tag.readUInt32BE(24);
  return new TextDecoder('utf-16be').decode(tag.subarray(from, from + tag.readUInt32BE(20)));
}
