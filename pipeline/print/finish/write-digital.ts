import { greyCondition } from '../press/grey-condition.ts';
import { textString } from './file/text-string.ts';
import { dictionary, Indirect } from './file/value.ts';
import { writeFile } from './file/write-file.ts';
import type { FinishedBook } from './finished-book.ts';
import { info } from './metadata/info.ts';
import { outputIntent, screenColours } from './metadata/output-intent.ts';
import { xmpStream } from './metadata/xmp-stream.ts';
import { destinations } from './navigation/destinations.ts';
import { mendLinks } from './navigation/links.ts';
import { writeOutline } from './navigation/outline.ts';
import { pageLabels } from './navigation/page-labels.ts';
import { digitalPage } from './pages/digital-page.ts';
import { pageTree } from './pages/page-tree.ts';
import { writeTree } from './tree/write-tree.ts';

/** Writes the book for readers: PDF/A-2u and PDF/UA-1. Throws where a link leads to a place that the layout lacks. */
export function writeDigital({ layout, facts, pages, document }: FinishedBook): Uint8Array {
  const objects = pages.map(({ object }) => object);
  const places = destinations(objects, layout);
  mendLinks(pages, layout, places);
  for (const page of pages) page.object.value = digitalPage(page, layout.trim);
  const outline = writeOutline(layout.outline, places);
  // after links and outline have said what they lead to
  const named = places.tree();
  const condition = pages.some(({ coloured }) => coloured) ? screenColours() : greyCondition();
  const catalog = dictionary({
    Type: '/Catalog',
    Pages: pageTree(objects),
    StructTreeRoot: writeTree(objects, document),
    MarkInfo: dictionary({ Marked: true }),
    Lang: textString(facts.language),
    ViewerPreferences: dictionary({ DisplayDocTitle: true }),
    Metadata: xmpStream(facts, 'digital'),
    OutputIntents: [outputIntent('GTS_PDFA1', condition)],
    PageLabels: pageLabels(layout.pageMap.pages),
    Names: named && dictionary({ Dests: new Indirect(named) }),
    Outlines: outline,
    PageMode: outline ? '/UseOutlines' : '/UseNone',
  });
  return writeFile({
    version: '1.7',
    catalog: new Indirect(catalog),
    info: new Indirect(info(facts)),
    id: facts.id,
  });
}
