import { finding } from '../diagnostics/finding.ts';
import type { HouseStyle, Recipe } from '../model/edition.ts';
import type { Files } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';
import type { Note } from '../model/note.ts';
import type { Ledger } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { placeDrift } from './import-drift.ts';
import { importNormalized } from './import-normalized.ts';
import { quotationDrift } from './quotation-drift.ts';
import { sha256 } from './sha256.ts';
import { sourceChanged } from './source-changed.ts';
import { tooLarge } from './too-large.ts';

/** The received texts of an edition, their ledgers by id, and the hash of each source by its file name. */
export interface Received {
  texts: Text[];
  ledgers: Record<string, Ledger>;
  inputs: Record<string, string>;
}

/**
 * Reads the source of each recipe from the folder and normalizes it. A missing one is an error; the others go on.
 * `notes` are those of the edition: a changed source is told with what it touches; `house` are its marks.
 */
export async function receiveSources(
  files: Files,
  recipes: Recipe[],
  folder: string | null,
  progress: (id: string) => void,
  notes: readonly Note[] = [],
  house?: HouseStyle,
): Promise<Outcome<Received>> {
  const messages: Message[] = [];
  const value: Received = { texts: [], ledgers: {}, inputs: {} };
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
    const imported = await importNormalized({ id: recipe.id, file: path, bytes }, recipe, house);
    const found = imported.value;
    const said = found
      ? [...placeDrift(imported.messages, recipe, found), ...quotationDrift(recipe, found)]
      : imported.messages;
    if (found && hash !== recipe.sha256) messages.push(sourceChanged(recipe, hash, found.text, said, notes));
    messages.push(...said);
    if (found === null) continue;
    value.texts.push(found.text);
    value.ledgers[recipe.id] = found.ledger;
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
    const large = tooLarge(path, bytes);
    if (large === null) return bytes;
    messages.push(large);
    return null;
  } catch (error) {
    messages.push(finding('source-missing', `${path}: ${(error as Error).message}`, recipe.place));
    return null;
  }
}
