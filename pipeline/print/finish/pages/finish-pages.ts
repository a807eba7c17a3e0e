import type { FontFamily } from '../../../model/host.ts';
import type { Layout } from '../../types.ts';
import type { fontWidths } from '../content/font-widths.ts';
import { holdsAny } from '../content/holds-any.ts';
import { type Output, writeText } from '../content/output.ts';
import { pageContent } from '../content/page-content.ts';
import { rewritePage } from '../content/rewrite-page.ts';
import { textSetter } from '../content/text-setter.ts';
import { compressed } from '../file/compressed.ts';
import { dictAt, itemsAt } from '../file/resolve.ts';
import { dictionary, Indirect } from '../file/value.ts';
import { drawStamps } from '../stamps/draw-stamps.ts';
import type { FinishedPage } from './finished-page.ts';
import { pageResources } from './page-resources.ts';

export interface PagesContext {
  layout: Pick<Layout, 'trim' | 'stamps' | 'drawings'>;
  fonts: FontFamily;
  /** of the fonts that pages name */
  widths: ReturnType<typeof fontWidths>;
  /** tells marks that belong to figures */
  isPicture: (page: number, mark: number) => boolean;
  /** objects that have colours */
  coloured: Set<Indirect>;
  /** the profile of RGB colours */
  rgb: () => Indirect;
}

/** A ten-thousandth of a point: the browser itself writes five figures. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/** Rewrites the content of all pages, stamps them, and compresses each once. */
export function finishPages(printed: Indirect[], context: PagesContext): FinishedPage[] {
  const { layout, fonts, widths, isPicture, coloured, rgb } = context;
  const stamps = drawStamps(layout, printed.length, fonts, 'Stamp');
  // one buffer for all pages
  const output: Output = { bytes: new Uint8Array(0), length: 0 };
  const setText = textSetter(output);
  return printed.map((object, index) => {
    const page = dictAt(object) ?? dictionary({});
    const own = dictAt(page.get('Resources'));
    const named = dictAt(own?.get('Font'));
    const paper = Number(itemsAt(page.get('MediaBox'))[3]);
    // the trim has its upper left corner in common with the paper that was printed on
    const up = rounded(layout.trim.height - paper);
    output.length = 0;
    writeText(output, `q\n1 0 0 1 0 ${up} cm\n`);
    const done = rewritePage(pageContent(page), {
      output,
      setText,
      widths: (font) => widths(named, font),
      isPicture: (mark) => isPicture(index, mark),
    });
    writeText(output, `Q\n${stamps[index].operators}`);
    const isColoured = done.coloured || holdsAny(own, coloured);
    return {
      object,
      content: new Indirect(compressed(dictionary({}), output.bytes.subarray(0, output.length))),
      resources: pageResources(own, stamps[index].fonts, isColoured ? rgb() : undefined),
      annotations: itemsAt(page.get('Annots')) as Indirect[],
      up,
      coloured: isColoured,
      dropped: new Set(done.dropped),
    };
  });
}
