/** Longest character reference, `&CounterClockwiseContourIntegral;`, in characters. */
const LONGEST_REFERENCE = 33;
const REFERENCE = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]*);/i;

/**
 * Where each character of a Markdown text node stands in the source it was parsed from, and the end of it. Escapes and
 * character references stand for what they mean; line prefixes (`> `, indentation) belong to the character before.
 */
export function charactersAt(source: string, value: string): number[] {
  const at: number[] = [];
  let place = 0;
  for (let i = 0; i < value.length; i++) {
    const next = placeOf(source, place, value, i);
    at.push(Math.min(next.from, source.length));
    place = next.to;
  }
  at.push(source.length);
  return at;
}

function placeOf(source: string, place: number, value: string, index: number): { from: number; to: number } {
  const character = value[index];
  const reference = source[place] === '&' && REFERENCE.exec(source.slice(place, place + LONGEST_REFERENCE));
  // what is no name of a character stays as it is written
  if (reference && !value.startsWith(reference[0], index))
    return { from: place, to: place + reference[0].length };
  if (source[place] === character) return { from: place, to: place + 1 };
  if (source[place] === '\\' && source[place + 1] === character) return { from: place, to: place + 2 };
  // line prefixes are white space and signs of quotation; nothing else is passed over
  let from = place;
  while (/[\s>]/.test(source[from] ?? '')) from++;
  if (source[from] === character && from > place) return { from, to: from + 1 };
  return { from: place, to: Math.min(place + 1, source.length) };
}
