import type { KnownWord } from './points-of-word.ts';

/**
 * What ends a line: a space (which goes), a hyphen that is drawn, a hyphen or dash of the text, an address or overlong
 * word cut without a sign, the end of the paragraph or a forced break.
 */
export type BreakKind = 'space' | 'hyphen' | 'explicit' | 'address' | 'anywhere' | 'end';

/** A place where a line may end. Widths are points on one endless line that begins at 0. */
export interface BreakPoint {
  kind: BreakKind;
  /** offset after the last character of the line */
  at: number;
  /** offset of the first character of the next line */
  next: number;
  penalty: number;
  /** a space that should not break: only the last try looks at it */
  firm: boolean;
  /** the line shows a hyphen at its end, drawn or not */
  hyphenated: boolean;
  /** where the line ends, the drawn hyphen included; NaN until it is measured */
  end: number;
  /** where the next line begins; NaN until it is measured */
  start: number;
  /** the word it stands in or after: offsets, and where it begins and ends on the endless line */
  word: Word;
  /** widths of the spaces before `at`, and of those before `next` */
  spaces: number;
  spacesNext: number;
  /** sum of the sizes of the characters before `at`: what one em of letter-spacing would add, points */
  ems: number;
  /** a line that begins here reaches the measure at points from here on, see total-fit.ts; of the try that is being made */
  earliest: number;
}

/** Characters between two spaces. */
export interface Word {
  from: number;
  to: number;
  start: number;
  end: number;
  /** null where it is not of one style */
  known: KnownWord | null;
  /** the points within it, and those of them that stand at signs of its own; null until a line may end near it */
  inner: BreakPoint[] | null;
  signs: BreakPoint[] | null;
}
