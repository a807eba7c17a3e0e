import type { PDFDict } from '@cantoo/pdf-lib';
import { makeFile } from './file/make-file.ts';
import { newPage } from './file/new-page.ts';
import type { PreparedPage } from './file/prepare-pages.ts';
import { sheetPage } from './file/sheet-page.ts';
import type { SourcePdf } from './file/source-pdf.ts';
import type { Run } from './plan-runs.ts';
import { type Pass, type Pile, splitSides } from './split-sides.ts';

/** A file of sheets. */
export interface ImposedFile {
  part: Run['part'] | 'assembly';
  side: Pass['side'];
  /** what is to be written, piece by piece */
  chunks: Uint8Array[];
}

/** Told of what is under way: so many of so many sides. */
export type Told = (done: number, all: number) => void;

export interface DrawOptions {
  manualDuplex: Pile | null;
  /** name and version of this program */
  producer: string;
  /** a leaf before the sheets, its back blank */
  leaf: PDFDict | null;
  told: Told;
}

/** Sides between two words of progress. */
const EACH = 100;

/** Draws the sheets of all runs, file by file. */
export function drawFiles(
  source: SourcePdf,
  pages: PreparedPage[],
  runs: Run[],
  { manualDuplex, producer, leaf, told }: DrawOptions,
): ImposedFile[] {
  const passes = runs.flatMap(({ part, plan }) =>
    splitSides(plan.sheets, manualDuplex).map((pass) => ({ ...pass, part, plan })),
  );
  const all = passes.reduce((sum, { sides }) => sum + sides.length, 0);
  let done = 0;
  return passes.map(({ part, plan, side, sides }) => {
    const { sheet } = plan.frame;
    const drawn = sides.map((one) => {
      if (++done % EACH === 0) told(done, all);
      return sheetPage(source, pages, one, sheet);
    });
    const isDouble = side === 'both' && plan.sheets.some(({ back }) => back !== null);
    const flip = plan.flip === 'short' ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge';
    const before = leaf !== null && part !== 'cover' ? leaf : null;
    const blank = () => newPage(source.context, sheet, '', {});
    const whole = before === null ? drawn : withLeaf(drawn, before, blank, side, isDouble, manualDuplex);
    return { part, side, chunks: makeFile(source, whole, { producer, duplex: isDouble ? flip : 'Simplex' }) };
  });
}

/** The leaf comes out first; the backs of a pile that lies as it came out are printed from its last sheet on. */
function withLeaf(
  drawn: PDFDict[],
  leaf: PDFDict,
  blank: () => PDFDict,
  side: Pass['side'],
  isDouble: boolean,
  pile: Pile | null,
): PDFDict[] {
  if (side === 'backs') return pile === 'turned' ? [blank(), ...drawn] : [...drawn, blank()];
  return isDouble ? [leaf, blank(), ...drawn] : [leaf, ...drawn];
}
