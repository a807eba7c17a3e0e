import type { ListItem, RootContent } from 'mdast';
import type { Section } from '../model/book.ts';
import type { Recipe } from '../model/edition.ts';
import type { Text } from '../model/text.ts';
import { correctionItem } from './correction-item.ts';
import { makeSection } from './make-section.ts';
import { quotationItem } from './quotation-item.ts';

const INTRO =
  'Wording and spelling of the texts are as received. Spaces, quotation marks and dashes follow one house style.';
const SLIPS = 'The slips below were set right or marked.';
const QUOTATIONS = 'Quotations whose source a text does not give are listed by their first words.';
const LINES = 'Lines are those of the source as it was saved.';

/**
 * What was done to the sources, text by text: slips that the editor set right or marked, and quotations whose source is
 * not given. Null where there is neither.
 */
export function noteOnTheTexts(recipes: Recipe[], texts: Text[], language: string): Section | null {
  const parts = inOrder(recipes, texts).map(({ recipe, text }) => ({
    title: text.metadata.title ?? recipe.id,
    slips: recipe.corrections.map(correctionItem),
    open: (recipe.quotations ?? []).filter(({ work }) => work === null).map(quotationItem),
  }));
  const told = parts.filter(({ slips, open }) => slips.length + open.length > 0);
  if (told.length === 0) return null;
  const intro = [
    INTRO,
    ...(told.some(({ slips }) => slips.length > 0) ? [SLIPS] : []),
    ...(told.some(({ open }) => open.length > 0) ? [QUOTATIONS] : []),
    LINES,
  ].join(' ');
  const children = [
    paragraph(intro),
    ...told.flatMap(({ title, slips, open }): RootContent[] => [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
      ...(slips.length > 0 ? [list(slips)] : []),
      ...(open.length > 0 ? [paragraph('Quotations, source not given:'), list(open)] : []),
    ]),
  ];
  return makeSection('note-on-the-texts', 'afterword', 'Note on the Texts', language, {
    matter: 'back',
    body: { type: 'root', children },
  });
}

const paragraph = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const list = (children: ListItem[]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children,
});

/** Recipes as their texts follow each other in the book. */
const inOrder = (recipes: Recipe[], texts: Text[]) =>
  texts.flatMap((text) => recipes.filter(({ id }) => id === text.id).map((recipe) => ({ recipe, text })));
