import type { PDFDict } from '@cantoo/pdf-lib';
import { roleMap } from '../../../pipeline/print/finish/tree/role-map.ts';
import { markedText } from '../../print/finish/marked-text.ts';
import type { Element, Kid } from '../../print/finish/read/element.ts';
import { items } from '../../print/finish/read/items.ts';
import { name } from '../../print/finish/read/name.ts';
import { openFile } from '../../print/finish/read/open-file.ts';
import { readTree } from '../../print/finish/read/read-tree.ts';
import { resolve } from '../../print/finish/read/resolve.ts';
import { textOf } from '../../print/finish/read/text-of.ts';

/** Types that stand only in these (ISO 32000-1, 14.8.4.3). */
const PARENTS: Record<string, string[]> = {
  LI: ['L'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
};

/** Types that hold only these. */
const CHILDREN: Record<string, string[]> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
};

const typeOf = (kid: Kid) =>
  kid.kind === 'element' ? (roleMap([kid.type])?.[kid.type] ?? kid.type) : kid.kind;

function elementFaults(element: Element, parent: string): string[] {
  const type = typeOf(element);
  const faults: string[] = [];
  if (PARENTS[type] && !PARENTS[type].includes(parent)) faults.push(`${type} in ${parent}`);
  const strange = element.kids.map(typeOf).filter((kid) => CHILDREN[type] && !CHILDREN[type].includes(kid));
  faults.push(...strange.map((kid) => `${kid} in ${type}`));
  if (type === 'Note' && !element.id) faults.push('Note without id');
  if (type === 'Figure' && !element.alt) faults.push('Figure without alternative text');
  if (type === 'NonStruct') faults.push('NonStruct');
  if (type !== 'Link' && element.kids.some((kid) => kid.kind === 'annotation'))
    faults.push(`link in ${type}`);
  if (/-x-(p|note-|lbl)/.test(element.language ?? '')) faults.push(`marker left: ${element.language}`);
  return faults;
}

/**
 * Faults of a book's structure against PDF/UA-1, as far as a program can tell them without a reader: nesting, notes,
 * figures, heading levels, link descriptions, and text outside everything; [] for none.
 */
export async function structureFaults(pdf: Uint8Array): Promise<string[]> {
  const file = await openFile(pdf);
  const faults: string[] = [];
  const ids = new Set<string>();
  let level = 0;
  const visit = (element: Element, parent: string) => {
    faults.push(...elementFaults(element, parent));
    if (element.id !== undefined && ids.has(element.id)) faults.push(`id twice: ${element.id}`);
    ids.add(element.id ?? '');
    const heading = /^H(\d)$/.exec(element.type);
    if (heading && Number(heading[1]) > level + 1) faults.push(`H${heading[1]} after H${level}`);
    if (heading) level = Number(heading[1]);
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid, typeOf(element));
  };
  visit(readTree(file), 'StructTreeRoot');
  file.pages.forEach(({ dict }, index) => {
    const loose = markedText(file.context, dict).get('loose');
    if (loose) faults.push(`page ${index + 1}: text outside everything: ${loose}`);
    for (const entry of items(file.context, dict.get(name('Annots')))) {
      const annotation = resolve(file.context, entry) as PDFDict;
      if (!textOf(annotation.get(name('Contents'))))
        faults.push(`page ${index + 1}: link without description`);
    }
  });
  return faults;
}
