import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newEdition } from '../../edition/new-edition.ts';
import { readProjectTemplates } from '../../edition/read-project-templates.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Run } from '../verb.ts';

/** `new DIR`: writes the starter edition into a folder that does not exist yet or is empty. */
export const newVerb: Run = async (context, [given]) => {
  const folder = context.path(given);
  if (await holdsAnything(folder)) throw new UsageFault(`${given} holds files already; name a new folder`);
  const files = newEdition(await readProjectTemplates(context.host.files, context.host.templatesFolder));
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    // wx: a file that appeared meanwhile is not overwritten
    await writeFile(file, content, { flag: 'wx' });
  }
  const text = `${files.map(({ path }) => join(given, path)).join('\n')}\n\nBuild it: npm run pamphleteer -- build ${given}`;
  return { messages: [], json: { files: files.map(({ path }) => path) }, text };
};

async function holdsAnything(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code === 'ENOTDIR') return true;
    throw error;
  }
}
