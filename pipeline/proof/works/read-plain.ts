import type { CopyHeading } from '../../model/work-copy.ts';
import { doubledHeadings } from './doubled-headings.ts';
import { lineHeadings } from './line-headings.ts';

/** The words of a copy before it is known what it is a copy of. */
export interface CopyText {
  text: string;
  headings: CopyHeading[];
  pages: { at: number; label: string }[];
  /** what the file says of itself; absent where it says nothing */
  title?: string;
  authors?: string[];
  year?: string;
}

/** A text whose lines are longer on average has lost them. */
const LONG_LINE = 2000;

/** A plain text, decoded: its headings are lines of their own, or doubled where the text came without lines. */
export function readPlain(decoded: string): CopyText {
  const text = decoded.replace(/\r\n?/g, '\n');
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  const flat = text.length / Math.max(1, lines) > LONG_LINE;
  return { text, headings: flat ? doubledHeadings(text) : lineHeadings(text), pages: [] };
}
