import { mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hostFault } from '../host/host-fault.ts';
import { writePieces } from '../host/write-pieces.ts';
import type { ImposedFile } from '../pamphlet/draw-files.ts';
import { toSvg } from '../pamphlet/drawing/to-svg.ts';
import type { Imposed } from '../pamphlet/impose.ts';
import { drawPicture } from '../pamphlet/picture/draw-picture.ts';
import { UsageFault } from './usage-fault.ts';
import type { Context } from './verb.ts';

export interface WriteRequest {
  /** the folder, as the user would give it; '' for the one that the command was called from */
  folder: string;
  /** the PDF that the sheets are made from; null where there is none on disk */
  source: string | null;
  /** the pages in the order of reading, where they are to be written too */
  pages: { name: string; pdf: Uint8Array } | null;
  /** a picture of the first sheet too */
  picture: boolean;
}

/**
 * Writes the files of a job: NAME.pdf, or beside it with what they hold, NAME-cover.pdf, NAME-fronts.pdf, NAME-backs.pdf,
 * NAME-assembly.pdf, NAME-picture.svg. Returns their names as the user would give them. A UsageFault where one would take
 * the place of the PDF that it is made from.
 */
export async function writeSheets(
  context: Context,
  { name, files, runs }: Imposed,
  request: WriteRequest,
): Promise<string[]> {
  const sheets = files.map((file) => ({ file: `${name}${suffix(file)}.pdf`, pieces: file.chunks }));
  const pictures = runs.map(({ part, plan }) => {
    const file = `${name}${part === 'cover' ? '-cover' : ''}-picture.svg`;
    return { file, pieces: [new TextEncoder().encode(toSvg(drawPicture(plan), name))] };
  });
  const pages = request.pages ? [{ file: `${request.pages.name}.pdf`, pieces: [request.pages.pdf] }] : [];
  const written: string[] = [];
  for (const { file, pieces } of [...pages, ...sheets, ...(request.picture ? pictures : [])]) {
    const given = join(request.folder, file);
    const path = context.path(given);
    if (request.source !== null && (await isSame(path, request.source)))
      throw new UsageFault(`${given} is the PDF itself: name another with --out`);
    context.signal.throwIfAborted();
    context.host.progress.stage('write', given);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writePieces(path, pieces);
    } catch (error) {
      throw hostFault('file-not-written', `${given} cannot be written: ${(error as Error).message}`, error);
    }
    written.push(given);
  }
  return written;
}

function suffix({ part, side }: ImposedFile): string {
  return `${part === 'cover' || part === 'assembly' ? `-${part}` : ''}${side === 'both' ? '' : `-${side}`}`;
}

async function isSame(path: string, source: string): Promise<boolean> {
  try {
    return (await realpath(path)) === (await realpath(source));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
