/** A folded text and, for each of its characters, the offset in the original; one more entry for the end. */
export interface Folded {
  text: string;
  origin: Uint32Array;
}

/** Characters that differ between editors, browsers and word processors without meaning anything else. */
const SAME: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
};

/** Set nothing and mean nothing: soft hyphen, zero-width characters, joiners, byte-order mark. */
const NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const SPACE = /\s/;

/** Makes quotes, dashes, ellipses, ligatures and runs of white space alike; case stays. */
export function fold(text: string): Folded {
  const parts: string[] = [];
  const origin: number[] = [];
  let space = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (NOTHING.test(character)) continue;
    const isSpace = SPACE.test(character);
    if (isSpace && space) continue;
    space = isSpace;
    const folded = isSpace ? ' ' : (SAME[character] ?? character);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) origin.push(index);
  }
  origin.push(text.length);
  return { text: parts.join(''), origin: Uint32Array.from(origin) };
}
