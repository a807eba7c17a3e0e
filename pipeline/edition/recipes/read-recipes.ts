import type { Recipe } from '../../model/edition.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import type { Reading } from '../files/reading.ts';
import { NOT_GIVEN, type RecipeFile, recipeSchema } from '../schemas/recipe.ts';
import { readYaml } from '../validate/read-yaml.ts';

/** Reads sources/<id>.yaml for each id; those with faults that matter are left out. */
export async function readRecipes(reading: Reading, ids: readonly string[]): Promise<Recipe[]> {
  const recipes: Recipe[] = [];
  for (const id of ids) {
    const read = await readYaml(reading, `sources/${id}.yaml`, recipeSchema);
    if (read?.validated) recipes.push(toRecipe(id, read.validated.data, read.validated.document));
  }
  return recipes;
}

/** A recipe from its validated file. */
export function toRecipe(id: string, file: RecipeFile, document: Document): Recipe {
  const { source, sha256, rights, responses, decisions, corrections, quotations, ...metadata } = file;
  return {
    id,
    source,
    sha256,
    metadata: { ...metadata, title: metadata.title ?? null, date: metadata.date ?? null },
    rights,
    responses,
    decisions: decisions.map((decision, index) => ({
      ...decision,
      place: placeOf(document, ['decisions', index]),
    })),
    corrections: corrections.map((correction, index) => ({
      ...correction,
      place: placeOf(document, ['corrections', index]),
    })),
    quotations: quotations.map((quotation, index) => ({
      ...quotation,
      work: quotation.work === NOT_GIVEN ? null : quotation.work,
      place: placeOf(document, ['quotations', index]),
    })),
    place: placeOf(document, []),
  };
}
