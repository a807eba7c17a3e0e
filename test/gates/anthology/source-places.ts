import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expected } from '../../bench/sources-expected.ts';

/** What has to be in the anthology, and what must not: lines of the sources, read when the test runs. */
export interface SourcePlaces {
  /** chapter and section headings, as the recipes correct them */
  headings: string[];
  /** lines that belong to the page the text was saved from */
  clutter: string[];
  /** clutter that repeats words of the text */
  pullQuotes: string[];
  /** everything else, in order */
  rest: string[];
}

interface Recipe {
  source: string;
  corrections?: { line: number; from: string; to?: string }[];
}

/** Kinds of the inventory that are left out of a book. */
const CLUTTER = [
  'related-reading',
  'response',
  'boilerplate',
  'page-control',
  'contents-list',
  'reply-form',
  'pull-quote',
];

/** Reads the sources that the recipes in `recipes` name. */
export function sourcePlaces(recipes: string, sources: string): SourcePlaces {
  const places: SourcePlaces = { headings: [], clutter: [], pullQuotes: [], rest: [] };
  for (const name of readdirSync(recipes).sort()) {
    const recipe = parse(readFileSync(join(recipes, name), 'utf8')) as Recipe;
    const found = expected[recipe.source.slice(0, 3)];
    const lines = correctedLines(readFileSync(join(sources, recipe.source), 'utf8').split('\n'), recipe);
    const numbers = (kinds: string[]) => kinds.flatMap((kind) => found[kind] ?? []).flatMap(range);
    const clutter = new Set(numbers(CLUTTER));
    const textOf = (line: number) => lines[line - 1];
    places.headings.push(...numbers(['chapter', 'heading']).map(textOf));
    places.clutter.push(...[...clutter].map(textOf));
    places.pullQuotes.push(...numbers(['pull-quote']).map(textOf));
    places.rest.push(...lines.filter((_, index) => !clutter.has(index + 1)));
  }
  return places;
}

function range(place: number | [number, number]): number[] {
  const [from, to] = typeof place === 'number' ? [place, place] : place;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function correctedLines(lines: string[], { corrections = [] }: Recipe): string[] {
  const corrected = [...lines];
  for (const { line, from, to } of corrections)
    if (to !== undefined) corrected[line - 1] = corrected[line - 1].replace(from, to);
  return corrected;
}
