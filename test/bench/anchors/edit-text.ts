/** A replacement in a text: [from, to) by `by`. */
export interface Edit {
  from: number;
  to: number;
  by: string;
}

/** Applies edits; of those that overlap the first given stays. `map` takes an offset of the old text to the new one. */
export function editText(
  text: string,
  edits: readonly Edit[],
): { text: string; map: (at: number) => number } {
  const kept: Edit[] = [];
  const order = edits.map((edit, index) => ({ edit, index }));
  order.sort((a, b) => a.edit.from - b.edit.from || a.index - b.index);
  for (const { edit } of order) if (edit.from >= (kept.at(-1)?.to ?? 0)) kept.push(edit);
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, by } of kept) {
    parts.push(text.slice(done, from), by);
    done = to;
  }
  parts.push(text.slice(done));
  const map = (at: number): number => {
    let shift = 0;
    for (const { from, to, by } of kept) {
      if (to > at) return from < at ? from + shift + Math.min(by.length, at - from) : at + shift;
      shift += by.length - (to - from);
    }
    return at + shift;
  };
  return { text: parts.join(''), map };
}
