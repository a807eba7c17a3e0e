import type { PDFDict } from '@cantoo/pdf-lib';
import { compressed } from '../file/compressed.ts';
import { dictionary } from '../file/dictionary.ts';
import { items } from '../file/items.ts';
import { name } from '../file/name.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import { resolve } from '../file/resolve.ts';
import { streamBytes } from '../file/stream-bytes.ts';
import { rewritePage } from './rewrite-page.ts';

/** What a page gets around its own content. */
export interface Frame {
  /** operators before it: where the print lies on the page */
  before: string;
  /** operators after it, in the page's own coordinates */
  after: string;
}

export interface RewrittenPages {
  /** page index -> MCIDs that are artifacts now */
  dropped: Set<number>[];
  /** something is set in colour */
  coloured: boolean;
}

/** The content of a page; of several streams one. */
function contentOf(file: PdfFile, page: PDFDict): Uint8Array {
  const streams = items(file.context, page.get(name('Contents')));
  const parts = streams.flatMap((stream) => [streamBytes(resolve(file.context, stream)), Buffer.from('\n')]);
  return Buffer.concat(parts);
}

/** Rewrites all pages and puts each in its frame. `isPicture` tells marks that belong to figures. */
export function rewritePages(
  file: PdfFile,
  frames: Frame[],
  isPicture: (page: number, mark: number) => boolean,
): RewrittenPages {
  let coloured = false;
  const dropped = file.pages.map(({ dict }, index) => {
    const page = rewritePage(contentOf(file, dict), (mark) => isPicture(index, mark));
    const { before, after } = frames[index];
    const whole = [Buffer.from(`q\n${before}`, 'latin1'), page.bytes, Buffer.from(`Q\n${after}`, 'latin1')];
    const stream = compressed(dictionary(file.context, {}), Buffer.concat(whole));
    dict.set(name('Contents'), file.context.register(stream));
    coloured ||= page.coloured;
    return new Set(page.dropped);
  });
  return { dropped, coloured };
}
