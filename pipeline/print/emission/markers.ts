/** Gives `lang` values that carry a marker to the tagged PDF. Form and meaning: MARKERS.md. */
export interface Markers {
  /** of an element that goes over a page: `key` names it */
  piece: (language: string, key: string, continued: boolean) => string;
  note: (language: string, key: string, continued: boolean) => string;
  contents: (language: string, key: string, continued: boolean) => string;
}

/** Numbers are given in the order of first use, so that they are the same in every build. */
export function markers(): Markers {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size + 1);
    return numbers.size;
  };
  const rest = (continued: boolean) => (continued ? '-cont' : '');
  return {
    piece: (language, key, continued) => `${language}-x-p${numberOf(key)}${rest(continued)}`,
    contents: (language, key, continued) => `${language}-x-toc-${numberOf(key)}${rest(continued)}`,
    note: (language, key, continued) => `${language}-x-note-${numberOf(`note ${key}`)}${rest(continued)}`,
  };
}
