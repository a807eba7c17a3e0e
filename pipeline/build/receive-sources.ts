import { finding } from '../diagnostics/finding.ts';
import type { Recipe } from '../model/edition.ts';
import type { Files } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { Text } from '../model/text.ts';
import { normalize } from '../normalize/normalize.ts';
import { sha256 } from './sha256.ts';

/** A book of a million words is about 6 MB: three times that was not written by one author. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The received texts of an edition, and the hash of each source by its file name. */
export interface Received {
  texts: Text[];
  inputs: Record<string, string>;
}

/** Reads the source of each recipe from the folder and normalizes it. A missing one is an error; the others go on. */
export async function receiveSources(
  files: Files,
  recipes: Recipe[],
  folder: string | null,
  progress: (id: string) => void,
): Promise<Outcome<Received>> {
  const messages: Message[] = [];
  const value: Received = { texts: [], inputs: {} };
  if (recipes.length > 0 && folder === null) {
    const [first] = recipes;
    const what = `${recipes.length} texts of this edition are made from sources`;
    return {
      value,
      messages: [finding('sources-not-given', what, { ...first.place, line: null, column: null })],
    };
  }
  for (const recipe of recipes) {
    progress(recipe.id);
    const path = `${folder}/${recipe.source}`;
    const bytes = await readSource(files, path, recipe, messages);
    if (bytes === null) continue;
    const hash = sha256(bytes);
    value.inputs[recipe.source] = hash;
    if (hash !== recipe.sha256) {
      messages.push(
        finding(
          'source-changed',
          `${recipe.source} has the hash ${hash}, the recipe ${recipe.sha256}`,
          recipe.place,
        ),
      );
    }
    const normalized = normalize({ id: recipe.id, file: path, bytes }, recipe);
    messages.push(...normalized.messages);
    value.texts.push(normalized.value.text);
  }
  return { value, messages };
}

async function readSource(
  files: Files,
  path: string,
  recipe: Recipe,
  messages: Message[],
): Promise<Uint8Array | null> {
  try {
    const bytes = await files.read(path);
    if (bytes.length <= MOST_BYTES) return bytes;
    const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
    messages.push(
      finding('source-too-large', `${path} has ${megabytes} MB`, { file: path, line: null, column: null }),
    );
    return null;
  } catch (error) {
    messages.push(finding('source-missing', `${path}: ${(error as Error).message}`, recipe.place));
    return null;
  }
}
