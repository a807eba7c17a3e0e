import { basename, dirname } from 'node:path';
import { compareBuilds } from '../../build/compare-builds.ts';
import { diffText } from '../../proof/diff/diff-text.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Context, Run } from '../verb.ts';

/** `diff FROM TO`: two folders of artefacts, or their build.json. Differences are no fault: the status is 0. */
export const diffVerb: Run = async (context, [from, to]) => {
  const folders: [string, string] = [await folderOf(context, from), await folderOf(context, to)];
  const { value, messages } = await compareBuilds(context.host.files, folders);
  if (value === null) return { messages };
  return { messages, json: { ...value }, text: diffText(value) || 'the two builds are the same' };
};

async function folderOf(context: Context, given: string): Promise<string> {
  const path = context.path(given);
  if ((await target(path, given)) === 'folder') return path;
  if (basename(path) !== 'build.json')
    throw new UsageFault(`${given} is neither a folder of a build nor its build.json`);
  return dirname(path);
}
