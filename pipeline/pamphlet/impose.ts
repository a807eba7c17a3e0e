import type { FontFamily } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';
import { assemblyPage } from './assembly/assembly-page.ts';
import { type DrawOptions, drawFiles, type ImposedFile, type Told } from './draw-files.ts';
import { makeFile } from './file/make-file.ts';
import { openPdf } from './file/open-pdf.ts';
import { type PreparedPage, preparePages } from './file/prepare-pages.ts';
import { readsFromRight } from './file/reads-from-right.ts';
import type { SourcePdf } from './file/source-pdf.ts';
import { sourceTitle } from './file/source-title.ts';
import type { Direction } from './order/types.ts';
import { planRuns, type Run, type RunOptions } from './plan-runs.ts';

export interface ImposeOptions extends Omit<RunOptions, 'direction'> {
  /** null: as the PDF says, left to right where it says nothing */
  direction: Direction | null;
  /** fronts and backs as files of their own; null: both sides in one file */
  manualDuplex: DrawOptions['manualDuplex'];
  /** instructions: a file of their own, a leaf before the sheets, or none */
  assembly: 'apart' | 'first' | 'none';
  /** base name of the files that are made; null: that of the PDF with the sheet's name */
  name: string | null;
  /** of the instructions */
  fonts: FontFamily;
  /** name and version of this program */
  producer: string;
}

export interface Imposed {
  /** base name of the files */
  name: string;
  pages: number;
  direction: Direction;
  runs: Run[];
  /** empty where only the plan was asked for */
  files: ImposedFile[];
}

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
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.pdf$/i, '');
  const name = options.name ?? `${stem}-${runs[0].plan.paper.name.replaceAll(' ', '')}`;
  const imposed = { name, pages: pages.length, direction, runs };
  const files = planOnly
    ? []
    : await draw(source, pages, imposed, options, sourceTitle(source) || stem, told);
  return { value: { ...imposed, files }, messages };
}

async function draw(
  source: SourcePdf,
  pages: PreparedPage[],
  { name, direction, runs }: Omit<Imposed, 'files'>,
  options: ImposeOptions,
  title: string,
  told: Told,
): Promise<ImposedFile[]> {
  const { assembly, manualDuplex, producer, scheme, thickness, fonts } = options;
  const job = { scheme, direction, manualDuplex, thickness, runs, name };
  const leaf = assembly === 'none' ? null : await assemblyPage(source, job, options, title, fonts);
  const first = assembly === 'first' ? leaf : null;
  const files = drawFiles(source, pages, runs, { manualDuplex, producer, leaf: first, told });
  if (leaf === null || first !== null) return files;
  const chunks = makeFile(source, [leaf], { producer, duplex: 'Simplex' });
  return [...files, { part: 'assembly', side: 'both', chunks }];
}
