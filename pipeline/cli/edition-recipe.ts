import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Imported } from '../build/import-normalized.ts';
import { importRecipe } from '../build/import-recipe.ts';
import { sha256 } from '../build/sha256.ts';
import { finding } from '../diagnostics/finding.ts';
import { slug } from '../edition/markdown/slug.ts';
import { readRecipeFile } from '../edition/recipes/read-recipe-file.ts';
import type { Files } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';

/** A recipe that stands in an edition. */
export interface ExistingRecipe {
  path: string;
  content: string;
  /** the source it is for; null where it cannot be read */
  source: string | null;
}

/** The recipe of an edition that names a source, or that has the id the source would get; null if there is none. */
export async function recipeInEdition(
  files: Files,
  edition: string,
  source: string,
): Promise<ExistingRecipe | null> {
  const folder = join(edition, 'sources');
  const names = (await namesIn(files, folder)).filter((name) => /\.ya?ml$/.test(name));
  const decoder = new TextDecoder();
  const own = `${idOf(source)}.yaml`;
  let same: ExistingRecipe | null = null;
  for (const name of names) {
    const path = join(folder, name);
    const recipe = await readRecipeFile(files, path);
    if (recipe.value?.source !== source && name !== own) continue;
    const content = decoder.decode(await files.read(path));
    const existing = { path, content, source: recipe.value?.source ?? null };
    if (recipe.value?.source === source) return existing;
    same = existing;
  }
  return same;
}

async function namesIn(files: Files, folder: string): Promise<string[]> {
  try {
    return await files.list(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** An id is made of lower-case letters, digits and hyphens; a name without any becomes `source`. */
function idOf(source: string): string {
  return slug(basename(source, extname(source))) || 'source';
}

/** Writes or refreshes `sources/<id>.yaml`; the value is its path. */
export async function writeRecipe(request: {
  edition: string;
  source: string;
  bytes: Uint8Array;
  imported: Imported;
  existing: ExistingRecipe | null;
  /** of the import */
  messages: readonly Message[];
}): Promise<Outcome<string>> {
  const { edition, source, bytes, imported, existing } = request;
  const path = existing?.path ?? join(edition, 'sources', `${idOf(source)}.yaml`);
  const made = importRecipe(imported, {
    source,
    sha256: sha256(bytes),
    existing: existing?.content ?? null,
    messages: request.messages,
  });
  if (made.content !== existing?.content) {
    await mkdir(dirname(path), { recursive: true });
    // wx: a recipe that appeared meanwhile is not overwritten
    await writeFile(path, made.content, existing === null ? { flag: 'wx' } : {});
  }
  if (made.replaced === null) return { value: path, messages: [] };
  const what = `The recipe was written for the hash ${made.replaced}; it now has ${sha256(bytes)}.`;
  return {
    value: path,
    messages: [finding('recipe-refreshed', what, { file: path, line: null, column: null })],
  };
}
