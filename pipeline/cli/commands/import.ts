import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { importSource } from '../../build/import-source.ts';
import { tooLarge } from '../../build/too-large.ts';
import { finding } from '../../diagnostics/finding.ts';
import { readRecipeFile } from '../../edition/recipes/read-recipe-file.ts';
import { formatOf } from '../../import/format-of.ts';
import type { Recipe } from '../../model/edition.ts';
import type { Message, Outcome } from '../../model/message.ts';
import { type ExistingRecipe, recipeInEdition, writeRecipe } from '../edition-recipe.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Context, Run } from '../verb.ts';

/** `import FILE [--recipe R] [--edition DIR] [--out DIR]`: files are written only with --edition or --out. */
export const importVerb: Run = async (context, [given], options) => {
  const { path, bytes } = await readGiven(context, given);
  const large = tooLarge(path, bytes);
  if (large) return { messages: [large] };
  const edition = await folderOf(context, options.edition);
  const existing =
    edition === null ? null : await recipeInEdition(context.host.files, edition, basename(path));
  if (existing?.source && existing.source !== basename(path)) return { messages: [taken(existing)] };
  const recipe = await recipeOf(context, options.recipe, existing?.path ?? null);
  // a recipe that cannot be read is not to be written over, and its decisions are missing
  if (recipe.refused) return { messages: recipe.messages };
  const id = basename(path, extname(path));
  const outcome = await importSource({ id, file: path, bytes }, recipe.value);
  const messages = [...recipe.messages, ...outcome.messages];
  if (outcome.value === null) return { messages };
  const { report, readable, files, imported } = outcome.value;
  const written: string[] = [];
  if (typeof options.out === 'string') {
    const folder = context.path(options.out);
    await mkdir(folder, { recursive: true });
    await refuseOverSource(
      path,
      folder,
      files.map((file) => file.path),
    );
    for (const file of files) await writeFile(join(folder, file.path), file.bytes);
    written.push(...files.map((file) => join(options.out as string, file.path)));
  }
  if (edition !== null) {
    const request = { edition, source: basename(path), bytes, imported, existing, messages };
    const made = await writeRecipe(request);
    messages.push(...made.messages);
    written.push(join(options.edition as string, 'sources', basename(made.value)));
  }
  return { messages, json: { ...report, written }, text: written.length > 0 ? written.join('\n') : readable };
};

function taken({ path, source }: ExistingRecipe): Message {
  return finding('recipe-taken', `It is for ${source}.`, { file: path, line: null, column: null });
}

async function readGiven(context: Context, given: string): Promise<{ path: string; bytes: Uint8Array }> {
  const path = context.path(given);
  if ((await target(path, given)) !== 'file')
    throw new UsageFault(`${given} is a folder; import takes one file`);
  if (formatOf(path) === null)
    throw new UsageFault(`${given}: import takes .txt, .md, .html and .docx files`);
  try {
    return { path, bytes: await context.host.files.read(path) };
  } catch (error) {
    throw new UsageFault(`${given} cannot be read: ${(error as Error).message}`);
  }
}

async function folderOf(context: Context, given: unknown): Promise<string | null> {
  if (typeof given !== 'string') return null;
  const path = context.path(given);
  if ((await target(path, given)) !== 'folder') throw new UsageFault(`${given} is no folder`);
  return path;
}

/** The recipe named by --recipe, else the edition's own for this source; `refused` where it has faults. */
async function recipeOf(
  context: Context,
  given: unknown,
  existing: string | null,
): Promise<Outcome<Recipe | null> & { refused: boolean }> {
  const path = typeof given === 'string' ? context.path(given) : existing;
  if (path === null) return { value: null, messages: [], refused: false };
  if (typeof given === 'string' && (await target(path, given)) !== 'file')
    throw new UsageFault(`${given} is a folder; --recipe takes a file`);
  const read: Outcome<Recipe | null> = await readRecipeFile(context.host.files, path);
  const faults: Message[] = read.messages.filter(({ severity }) => severity === 'error');
  return { ...read, refused: read.value === null || faults.length > 0 };
}

/** A text imported from .md, written beside it under its name, would be lost. */
async function refuseOverSource(path: string, folder: string, names: string[]): Promise<void> {
  const source = await realpath(path);
  for (const name of names)
    if (join(await realpath(folder), name) === source)
      throw new UsageFault(`${path} would be overwritten; name another folder by --out`);
}
