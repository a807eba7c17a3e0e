import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { importSource } from '../../build/import-source.ts';
import { readRecipeFile } from '../../edition/recipes/read-recipe-file.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Run } from '../verb.ts';

/** `import FILE.txt [--recipe R] [--out DIR]` */
export const importVerb: Run = async (context, [given], options) => {
  const path = context.path(given);
  if ((await target(path, given)) !== 'file')
    throw new UsageFault(`${given} is a folder; import takes one file`);
  if (extname(given).toLowerCase() !== '.txt')
    throw new UsageFault(`${given}: import takes plain text (.txt)`);
  const id = basename(given, extname(given));
  const recipe =
    typeof options.recipe === 'string'
      ? await readRecipeFile(context.host.files, context.path(options.recipe))
      : null;
  const bytes = await context.host.files.read(path);
  const { report, files, messages } = importSource({ id, file: path, bytes }, recipe?.value ?? null);
  const all = [...(recipe?.messages ?? []), ...messages];
  const text = files.at(-1)!;
  if (typeof options.out !== 'string')
    return { messages: all, json: report, text: new TextDecoder().decode(text.bytes) };
  const folder = context.path(options.out);
  await mkdir(folder, { recursive: true });
  for (const file of files) await writeFile(join(folder, file.path), file.bytes);
  return {
    messages: all,
    json: report,
    text: files.map((file) => join(options.out as string, file.path)).join('\n'),
  };
};
