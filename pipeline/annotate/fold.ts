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
const ACCENT = /[\u0300-\u036f]/;
/** From here on a character may need more than to be copied: everything below is ASCII. */
const ASCII_END = 128;

/**
 * Makes quotes, dashes, ellipses, ligatures, runs of white space and composed and decomposed accents alike; case
 * stays. Dashes lose the spaces around them, since a spaced dash and a closed one differ by house style alone.
 * Linear.
 */
export function fold(text: string): Folded {
  const parts: string[] = [];
  const origin: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    const folded = foldCharacter(character);
    const last = parts[parts.length - 1] ?? '';
    if (folded === '' || (folded === ' ' && (last === ' ' || last === '-'))) continue;
    if (folded === '-') {
      if (last === '-') continue;
      if (last === ' ') take(parts, origin);
    }
    if (ACCENT.test(folded) && compose(parts, folded)) continue;
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) origin.push(index);
  }
  origin.push(text.length);
  return { text: parts.join(''), origin: Uint32Array.from(origin) };
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code > 32 && code < ASCII_END) return character;
  if (SPACE.test(character) && code !== 0xfeff) return ' ';
  if (NOTHING.test(character)) return '';
  return SAME[character] ?? character;
}

function take(parts: string[], origin: number[]): void {
  parts.pop();
  origin.pop();
}

/** Joins an accent to the letter before it, where Unicode has one character for both. */
function compose(parts: string[], accent: string): boolean {
  const composed = ((parts.at(-1) ?? '') + accent).normalize('NFC');
  if (composed.length !== 1) return false;
  parts[parts.length - 1] = composed;
  return true;
}
