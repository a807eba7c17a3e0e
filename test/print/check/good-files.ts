import { finishPdf } from '../../../pipeline/print/finish/finish-pdf.ts';
import { greyCondition } from '../../../pipeline/print/press/grey-condition.ts';
import type { Press } from '../../../pipeline/print/press/press.ts';
import { printFixture } from '../finish/print-fixture.ts';

export interface GoodFiles {
  /** PDF/A-2u and PDF/UA-1, as finishing makes it */
  digital: Uint8Array;
  /** PDF/X-4 with a bleed, as finishing makes it */
  press: Uint8Array;
  /** as the browser printed it: claims nothing */
  plain: Uint8Array;
}

/** Points: 3 mm. */
const BLEED = 8.504;

function press(width: number, height: number, pages: number): Press {
  const trim = [0, 0, width, height] as const;
  const bleed = [-BLEED, -BLEED, width + BLEED, height + BLEED] as const;
  const boxes = { trim: [...trim], bleed: [...bleed], media: [...bleed] } as Press['boxes'][number];
  return { boxes: Array(pages).fill(boxes), drawings: [], stamps: [], condition: greyCondition() };
}

/** Prints and finishes the fixture: files in which nothing is wrong. */
export async function goodFiles(): Promise<GoodFiles> {
  const { pdf, layout, options } = await printFixture();
  const { width, height } = layout.trim;
  const { digital, print } = finishPdf({
    parts: [pdf],
    layout,
    options,
    press: press(width, height, layout.pageMap.pages.length),
  });
  return { digital, press: print as Uint8Array, plain: pdf };
}
