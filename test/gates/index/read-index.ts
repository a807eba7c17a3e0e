import type { PageText } from '../../e2e/read-pages.ts';
import { linesOf } from './page-words.ts';

/** An entry as it is printed, and the pages that it names. */
export interface PrintedEntry {
  heading: string;
  locators: PrintedLocator[];
}

/** `12`, `12–15`, `45n`, `12–30 passim`. */
export interface PrintedLocator {
  written: string;
  first: number;
  last: number;
  note: boolean;
  passim: boolean;
}

/** The first column begins at the left edge of the text block: points after it a line is a turn-over, or of the next column. */
const TURN_OVER = 5;

const LOCATOR = String.raw`\d+(?:–\d+)?(?:n|\spassim)?`;
const ENTRY = new RegExp(String.raw`^(.*?), (${LOCATOR}(?:, ${LOCATOR})*)\.?(?: See also .*)?$`);

/**
 * Reads the entries of an index from its printed pages: two columns, turn-overs set in, pages after the heading. Entries
 * that only send the reader on are left out.
 */
export function readIndex(pages: readonly PageText[]): PrintedEntry[] {
  return joinLines(pages.flatMap(columnLines)).flatMap((entry) => {
    const found = ENTRY.exec(entry);
    return found ? [{ heading: found[1], locators: found[2].split(', ').map(readLocator) }] : [];
  });
}

interface ColumnLine {
  text: string;
  turned: boolean;
}

/** Lines of the left column, then those of the right one. */
function columnLines({ pieces }: PageText): ColumnLine[] {
  // only the index is set as small as that, and heads stand above it
  const own = pieces.filter(({ size, y }) => size < 9 && y > 56 && y < 545);
  const edge = Math.min(...own.map(({ x }) => x));
  const middle = edge + (108 * 72) / 25.4 / 2;
  return [own.filter(({ x }) => x < middle), own.filter(({ x }) => x >= middle)].flatMap((column) => {
    const left = Math.min(...column.map(({ x }) => x));
    return linesOf(column).map((line) => ({
      text: line.map(({ text }) => text).join(''),
      turned: line[0].x > left + TURN_OVER,
    }));
  });
}

function joinLines(lines: readonly ColumnLine[]): string[] {
  const entries: string[] = [];
  for (const { text, turned } of lines.filter((line) => !line.text.endsWith('(continued)'))) {
    if (turned && entries.length > 0) entries.push(`${entries.pop()?.trimEnd()} ${text}`);
    else entries.push(text);
  }
  return entries.map((entry) => entry.replace(/\s+/g, ' ').trim());
}

function readLocator(written: string): PrintedLocator {
  const [, from, to = from] = /^(\d+)(?:–(\d+))?/.exec(written) ?? [];
  // what is not written of the second number is that of the first
  const last = from.length > to.length ? from.slice(0, from.length - to.length) + to : to;
  return {
    written,
    first: Number(from),
    last: Number(last),
    note: written.endsWith('n'),
    passim: written.endsWith('passim'),
  };
}
