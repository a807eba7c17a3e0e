/**
 * Breaks words into lines no wider than `measure`, as few as can be and as even as can be: the widest line is made as
 * narrow as possible. A word wider than the measure has a line of its own. Space breaks lines; a no-break space does
 * not.
 */
export function breakLines(text: string, measure: number, width: (line: string) => number): string[] {
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
  const lines = fill(words, measure, width);
  if (lines.length < 2) return lines;
  let [low, high] = [0, measure];
  let best = lines;
  // Twelve halvings: to a four-thousandth of the measure.
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    const tried = fill(words, middle, width);
    const fits =
      tried.length === lines.length && tried.every((line) => width(line) <= measure || !line.includes(' '));
    if (fits) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

function fill(words: string[], measure: number, width: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && width(`${last} ${word}`) <= measure)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
