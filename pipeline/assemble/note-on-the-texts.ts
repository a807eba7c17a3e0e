import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Section } from '../model/book.ts';
import type { Correction, Recipe } from '../model/edition.ts';
import type { Text } from '../model/text.ts';
import { makeSection } from './make-section.ts';

/** The slips of the sources that the editor set right or marked, text by text; null where there are none. */
export function noteOnTheTexts(recipes: Recipe[], texts: Text[], language: string): Section | null {
  const corrected = recipes.filter((recipe) => recipe.corrections.length > 0);
  if (corrected.length === 0) return null;
  const titles = new Map(texts.map((text) => [text.id, text.metadata.title]));
  const intro =
    'Wording and spelling of the texts are as received. Spaces, quotation marks and dashes follow one house style. ' +
    'The slips below were set right or marked; the line is that of the source as it was saved.';
  const children: RootContent[] = [{ type: 'paragraph', children: [{ type: 'text', value: intro }] }];
  for (const recipe of corrected) {
    const title = titles.get(recipe.id) ?? recipe.metadata.title ?? recipe.id;
    children.push({ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] });
    children.push({ type: 'list', ordered: false, spread: false, children: recipe.corrections.map(item) });
  }
  return makeSection('note-on-the-texts', 'afterword', 'Note on the Texts', language, {
    matter: 'back',
    body: { type: 'root', children },
  });
}

function item({ line, from, to, reason }: Correction): ListItem {
  const em = (value: string): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] });
  const what: PhrasingContent[] =
    to === undefined
      ? [em(from), { type: 'text', value: ' is marked [sic]' }]
      : [em(from), { type: 'text', value: ' is set as ' }, em(to)];
  const why = reason ? ` (${reason})` : '';
  return {
    type: 'listItem',
    spread: true,
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'text', value: `Line ${line}: ` }, ...what, { type: 'text', value: `${why}.` }],
      },
    ],
  };
}
