import { basename, dirname, extname } from 'node:path';
import type { Recipe } from '../../model/edition.ts';
import type { Files } from '../../model/host.ts';
import type { Outcome } from '../../model/message.ts';
import { openReading } from '../files/open-reading.ts';
import { recipeSchema } from '../schemas/recipe.ts';
import { readYaml } from '../validate/read-yaml.ts';
import { toRecipe } from './read-recipes.ts';

/** Reads one recipe that stands anywhere; null where it has faults that matter. */
export async function readRecipeFile(files: Files, path: string): Promise<Outcome<Recipe | null>> {
  const reading = await openReading(files, dirname(path));
  const name = basename(path);
  const read = await readYaml(reading, name, recipeSchema);
  const validated = read?.validated;
  const id = basename(name, extname(name));
  const value = validated ? toRecipe(id, validated.data, validated.document) : null;
  return { value, messages: reading.messages };
}
