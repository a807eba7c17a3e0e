import type { Message, Outcome } from '../model/message.ts';
import { makeFile } from './file/make-file.ts';
import { openPdf } from './file/open-pdf.ts';
import { type PreparedPage, preparePages } from './file/prepare-pages.ts';
import { readsFromRight } from './file/reads-from-right.ts';
import { sheetPage } from './file/sheet-page.ts';
import type { SourcePdf } from './file/source-pdf.ts';
import type { Direction } from './order/types.ts';
import { planRuns, type Run, type RunOptions } from './plan-runs.ts';
import { type Pile, splitSides } from './split-sides.ts';

export interface ImposeOptions extends Omit<RunOptions, 'direction'> {
  /** null: as the PDF says, left to right where it says nothing */
  direction: Direction | null;
  /** fronts and backs as files of their own; null: both sides in one file */
  manualDuplex: Pile | null;
  /** name and version of this program */
  producer: string;
}

export interface ImposedFile {
  part: Run['part'];
  side: 'both' | 'fronts' | 'backs';
  /** what is to be written, piece by piece */
  chunks: Uint8Array[];
}

export interface Imposed {
  pages: number;
  direction: Direction;
  runs: Run[];
  /** empty where only the plan was asked for */
  files: ImposedFile[];
}

/** Sides between two words of progress. */
const EACH = 100;

/** Told of what is under way: so many of so many sides. */
export type Told = (done: number, all: number) => void;

/**
 * Puts the pages of any PDF on sheets. `file` names it in messages. Null where it cannot be done, and a message says why. With
 * `planOnly` nothing is drawn. The same bytes for the same input.
 */
export async function impose(
  bytes: Uint8Array,
  file: string,
  options: ImposeOptions,
  planOnly = false,
  told: Told = () => {},
): Promise<Outcome<Imposed | null>> {
  const place = { file, line: null, column: null };
  const messages: Message[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    messages.push(...outcome.messages);
    return outcome.value;
  };
  const source = keep(await openPdf(bytes, file));
  if (source === null) return { value: null, messages };
  const pages = keep(preparePages(source, place));
  const direction = options.direction ?? (readsFromRight(source) ? 'rtl' : 'ltr');
  const request = {
    sizes: pages.map(({ boxes }) => boxes.size),
    bleed: Math.min(...pages.map(({ boxes }) => boxes.bleed)),
    pages: pages.map((_, index) => index + 1),
    place,
  };
  const runs = keep(planRuns(request, { ...options, direction }));
  if (runs === null) return { value: null, messages };
  const files = planOnly ? [] : drawFiles(source, pages, runs, options, told);
  return { value: { pages: pages.length, direction, runs, files }, messages };
}

function drawFiles(
  source: SourcePdf,
  pages: PreparedPage[],
  runs: Run[],
  { manualDuplex, producer }: ImposeOptions,
  told: Told,
): ImposedFile[] {
  const passes = runs.flatMap(({ part, plan }) =>
    splitSides(plan.sheets, manualDuplex).map((pass) => ({ ...pass, part, plan })),
  );
  const all = passes.reduce((sum, { sides }) => sum + sides.length, 0);
  let done = 0;
  return passes.map(({ part, plan, side, sides }) => {
    const drawn = sides.map((one) => {
      if (++done % EACH === 0) told(done, all);
      return sheetPage(source, pages, one, plan.frame.sheet);
    });
    const isDouble = side === 'both' && plan.sheets.some(({ back }) => back !== null);
    const flip = plan.flip === 'short' ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge';
    return { part, side, chunks: makeFile(source, drawn, { producer, duplex: isDouble ? flip : 'Simplex' }) };
  });
}
