/** Signature of a tag -> where its data stands in the profile. */
export type ProfileTags = Map<string, { from: number; to: number }>;

/** Where the number of tags stands, and how long an entry of their table is (ICC.1:2004-10, 7.3). */
const [COUNT_AT, ENTRY] = [128, 12];

/** The tags of an ICC profile; null where one leads out of the file. Needs 132 bytes at least. */
export function profileTags(data: Buffer): ProfileTags | null {
  const count = data.readUInt32BE(COUNT_AT);
  if (COUNT_AT + 4 + count * ENTRY > data.length) return null;
  const tags: ProfileTags = new Map();
  for (let index = 0; index < count; index++) {
    const at = COUNT_AT + 4 + index * ENTRY;
    const from = data.readUInt32BE(at + 4);
    const to = from + data.readUInt32BE(at + 8);
    if (to > data.length) return null;
    tags.set(data.toString('latin1', at, at + 4), { from, to });
  }
  return tags;
}
