import type { PdfFile } from '../file/pdf-file.ts';
import { asArray, asDict, asName, asNumber, type Dict, isKind, type Value } from '../file/value.ts';
import type { Box, Page } from './page.ts';

const BOXES = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox'] as const;

/** What a node of the page tree hands down. */
type Inherited = Partial<Record<'Resources' | 'MediaBox' | 'CropBox', Value>>;

function boxOf(file: PdfFile, value: Value | undefined): Box | null {
  const numbers = asArray(file.resolve(value)).map((item) => asNumber(file.resolve(item)));
  if (numbers.length !== 4 || numbers.includes(null)) return null;
  const [a, b, c, d] = numbers as Box;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

function inherit(dict: Dict, above: Inherited): Inherited {
  const own: Inherited = { ...above };
  for (const key of ['Resources', 'MediaBox', 'CropBox'] as const)
    if (dict.entries.has(key)) own[key] = dict.entries.get(key);
  return own;
}

function makePage(file: PdfFile, number: number, object: number, dict: Dict, inherited: Inherited): Page {
  const boxes: Page['boxes'] = {};
  for (const key of BOXES) {
    const box = boxOf(file, dict.entries.get(key) ?? inherited[key as 'MediaBox' | 'CropBox']);
    if (box !== null) boxes[key] = box;
  }
  const resources = asDict(file.resolve(inherited.Resources));
  return { number, object, dict, resources, hasOwnResources: dict.entries.has('Resources'), boxes };
}

/** The pages in order. A node that is met twice is read once and noted: the tree has a loop, or a page has two places. */
export function readPages(file: PdfFile): Page[] {
  const pages: Page[] = [];
  const seen = new Set<Dict>();
  const root = file.get(file.trailer, 'Root');
  const waiting: { value: Value; above: Inherited }[] = [
    { value: asDict(root)?.entries.get('Pages') ?? null, above: {} },
  ];
  while (waiting.length > 0) {
    const { value, above } = waiting.pop() as { value: Value; above: Inherited };
    const dict = asDict(file.resolve(value));
    const object = isKind(value, 'ref') ? value.number : 0;
    if (dict === null) {
      file.flaws.add('damaged', 'the page tree leads to something that is no page', object);
      continue;
    }
    if (seen.has(dict)) {
      file.flaws.add('damaged', 'the page tree leads to a page or branch twice', object);
      continue;
    }
    seen.add(dict);
    const inherited = inherit(dict, above);
    const kids = file.get(dict, 'Kids');
    if (Array.isArray(kids) && asName(file.get(dict, 'Type')) !== 'Page')
      for (const kid of [...kids].reverse()) waiting.push({ value: kid, above: inherited });
    else pages.push(makePage(file, pages.length + 1, object, dict, inherited));
  }
  return pages;
}
