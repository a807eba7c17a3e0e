import type { Edition } from '../../../model/edition.ts';
import type { AnnotatedText } from '../../../model/note.ts';
import { splitWords } from '../../works/split-words.ts';
import { attributeNote } from './attribute-note.ts';
import { attributeText } from './attribute-text.ts';
import { findUnits } from './find-units.ts';
import { listedUnits } from './listed-units.ts';
import { type WorkNames, workNames } from './named-works.ts';
import type { QuotationUnit } from './quotation-unit.ts';
import { type Block, readBlocks } from './read-blocks.ts';

/** All quotations of the texts, their headnotes and notes, each with why it is held to be of a work, in reading order. */
export function gatherQuotations(
  annotated: readonly AnnotatedText[],
  edition: Pick<Edition, 'library' | 'recipes'>,
): QuotationUnit[] {
  const names = workNames(edition.library);
  const titles = new Set(
    [
      ...names.flatMap((entry) => entry.titles),
      ...annotated.map(({ text }) => folded(text.metadata.title ?? '')),
    ].filter((title) => title !== ''),
  );
  return annotated
    .flatMap((text) => {
      const quotations = edition.recipes.find(({ id }) => id === text.text.id)?.quotations ?? [];
      return inText(text, quotations, names);
    })
    .filter(({ words }) => !titles.has(folded(words)));
}

const folded = (text: string): string =>
  splitWords(text)
    .map(({ letters }) => letters)
    .join(' ');

function inText(
  { text, headnote, body, notes }: AnnotatedText,
  quotations: NonNullable<Edition['recipes'][number]['quotations']>,
  names: readonly WorkNames[],
): QuotationUnit[] {
  const where = { text: text.id, file: text.file };
  const blocks = readBlocks(body);
  const context = { blocks, notes, quotations, names };
  const marked = findUnits(blocks, where);
  const units = [...marked, ...listedUnits(quotations, blocks, marked, where)];
  const ofText = units
    .sort((a, b) => a.block - b.block || a.from - b.from)
    .map((unit) => ({ ...unit, attributions: attributeText(unit, context) }));
  const words = ` ${blocks.map(({ characters }) => folded(characters)).join(' ')} `;
  const inNote = (own: Block[], unit: QuotationUnit): QuotationUnit => {
    const quotesText = words.includes(` ${folded(unit.words)} `);
    return { ...unit, attributions: attributeNote(unit, own, names, quotesText) };
  };
  const ofHeadnote = headnote === undefined ? [] : readBlocks(headnote);
  return [
    ...findUnits(ofHeadnote, where).map((unit) => inNote(ofHeadnote, unit)),
    ...ofText,
    ...notes.flatMap((note) => {
      const own = readBlocks(note.body);
      const id = note.key.slice(note.key.indexOf('/') + 1);
      const at = { text: text.id, note: id, file: note.place.file ?? text.file };
      return findUnits(own, at).map((unit) => inNote(own, unit));
    }),
  ];
}
