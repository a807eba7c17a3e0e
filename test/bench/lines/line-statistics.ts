/** What is known of a set line. */
export interface LineFigures {
  /** word space as a share of the natural one; null for the last line of a paragraph, and where there is no space */
  ratio: number | null;
  /** shows a hyphen at its end, drawn or of the text */
  hyphenated: boolean;
  tracked: boolean;
}

export type Statistics = Record<
  | 'lines'
  | 'mean'
  | 'sd'
  | 'p95'
  | 'worst'
  | 'tightest'
  | 'over 1.7'
  | 'hyphens/1000'
  | 'ladders of 3'
  | 'tracked %',
  number
>;

/** The bars of running text. */
export const BARS = { sd: 0.32, worst: 2.5, hyphens: 60, ladders: 0 } as const;

/** Statistics over paragraphs of lines; last lines count among lines and hyphens, not among ratios. */
export function lineStatistics(paragraphs: LineFigures[][]): Statistics {
  const lines = paragraphs.flat();
  const ratios = lines.flatMap(({ ratio }) => (ratio === null ? [] : [ratio])).sort((a, b) => a - b);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const variance = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / ratios.length;
  const thirds = paragraphs.flatMap((own) =>
    own.filter((_, i) => i > 1 && own.slice(i - 2, i + 1).every(isHyphenated)),
  );
  return {
    lines: lines.length,
    mean,
    sd: Math.sqrt(variance),
    p95: ratios[Math.floor(0.95 * (ratios.length - 1))],
    worst: ratios[ratios.length - 1],
    tightest: ratios[0],
    'over 1.7': ratios.filter((ratio) => ratio > 1.7).length,
    'hyphens/1000': (lines.filter(isHyphenated).length / lines.length) * 1000,
    'ladders of 3': thirds.length,
    'tracked %': (lines.filter(({ tracked }) => tracked).length / lines.length) * 100,
  };
}

const isHyphenated = (line: LineFigures) => line.hyphenated;
