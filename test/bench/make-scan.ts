/** Writes a PDF of pictures that nobody could pack smaller: `make-scan.ts OUT PAGES BYTES-EACH`. */
import { writeFileSync } from 'node:fs';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** Pixels across, a byte each. */
const WIDTH = 1024;

const [out, pages, each] = process.argv.slice(2);
const document = await PDFDocument.create();
const { context } = document;
let state = 1;
for (let number = 0; number < Number(pages); number++) {
  const words = new Uint32Array(Number(each) / 4).map(() => {
    // Numerical Recipes: quick, and random enough to resist compression
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  });
  const picture = context.obj({
    Type: 'XObject',
    Subtype: 'Image',
    Width: WIDTH,
    Height: Number(each) / WIDTH,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
  });
  const page = document.addPage([420, 595]);
  const image = PDFRawStream.of(picture, new Uint8Array(words.buffer));
  const name = page.node.newXObject('Scan', context.register(image));
  const content = context.flateStream(`q 420 0 0 595 0 0 cm ${name} Do Q % ${number}`);
  page.node.set(PDFName.of('Contents'), context.register(content));
}
writeFileSync(out, await document.save());
