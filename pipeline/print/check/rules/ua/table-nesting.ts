import type { Check } from '../../rule.ts';
import { elementKids, nestingFaults } from '../../structure/nesting.ts';

const ROWS = ['Table', 'THead', 'TBody', 'TFoot'];

/** ISO 32000-1, Table 337. */
const NESTING = {
  parents: { TR: ROWS, THead: ['Table'], TBody: ['Table'], TFoot: ['Table'], TH: ['TR'], TD: ['TR'] },
  kids: {
    Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
    THead: ['TR'],
    TBody: ['TR'],
    TFoot: ['TR'],
    TR: ['TH', 'TD'],
  },
};

/** What is wrong with the parts of a table as a whole, in the order of its kids. */
function* partFaults(kids: string[]): Iterable<string> {
  const count = (role: string) => kids.filter((kid) => kid === role).length;
  for (const part of ['THead', 'TFoot', 'Caption'])
    if (count(part) > 1) yield `Table holds more than one ${part}`;
  if (count('THead') + count('TFoot') > 0 && count('TBody') === 0)
    yield 'Table has THead or TFoot, but no TBody';
  if (kids.slice(1, -1).includes('Caption')) yield 'Caption is neither the first nor the last in its Table';
}

/** ISO 14289-1, 7.2: tables are made of rows, rows of cells. */
export const tableNesting: Check = function* (document) {
  const structure = document.structure();
  if (structure === null) return;
  yield* nestingFaults(structure, NESTING);
  for (const element of structure.elements)
    if (element.role === 'Table')
      for (const what of partFaults(elementKids(element).map(({ role }) => role)))
        yield { what, where: { element, object: element.object } };
};
