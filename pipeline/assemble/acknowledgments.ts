import type { Paragraph, PhrasingContent } from 'mdast';
import type { Section } from '../model/book.ts';
import type { Recipe } from '../model/edition.ts';
import type { Text } from '../model/text.ts';
import { makeSection } from './make-section.ts';

const PERMISSION: Record<Recipe['rights']['permission'], string> = {
  granted: 'Reprinted by permission',
  'public-domain': 'In the public domain',
  pending: 'Permission is pending',
};

/** Who holds the rights in each received text, and on what ground it is printed here. */
export function acknowledgments(recipes: Recipe[], texts: Text[], language: string): Section {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const children = recipes.map((recipe) => entry(recipe, byId.get(recipe.id)));
  return makeSection('acknowledgments', 'acknowledgments', 'Acknowledgments', language, {
    matter: 'front',
    listed: false,
    body: { type: 'root', children },
  });
}

function entry({ rights, ...recipe }: Recipe, text: Text | undefined): Paragraph {
  const title = text?.metadata.title ?? recipe.metadata.title ?? recipe.id;
  const authors = (text?.metadata.authors ?? recipe.metadata.authors).map((author) => author.name).join(', ');
  const by: PhrasingContent[] = authors === '' ? [] : [{ type: 'text', value: `, by ${authors}` }];
  const credit = rights.credit ? ` ${sentence(rights.credit)}` : '';
  const origin = [rights.url, rights.retrieved && `retrieved ${rights.retrieved}`].filter(Boolean).join(', ');
  const after = ` Rights: ${sentence(rights.holder)}${credit}${origin === '' ? '' : ` From ${origin}.`} ${PERMISSION[rights.permission]}.`;
  return {
    type: 'paragraph',
    children: [
      { type: 'emphasis', children: [{ type: 'text', value: title }] },
      ...by,
      { type: 'text', value: `.${after}` },
    ],
  };
}

const sentence = (words: string) => (/[.?!]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`);
