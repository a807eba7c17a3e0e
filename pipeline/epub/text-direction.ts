/** Letters of scripts written from the right: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LETTER = /\p{L}/u;

/** Direction of a line of text by its first letter (Unicode Bidirectional Algorithm, rule P2); undefined where left. */
export function textDirection(text: string): 'rtl' | undefined {
  for (const character of text) {
    if (LETTER.test(character)) return RIGHT_TO_LEFT.test(character) ? 'rtl' : undefined;
  }
  return undefined;
}
