import { target } from './target.ts';
import { UsageFault } from './usage-fault.ts';
import type { Context } from './verb.ts';

/** The path of a folder that an option names; null where it is not given. Throws a UsageFault where it is none. */
export async function optionalFolder(
  context: Context,
  option: string,
  given: unknown,
): Promise<string | null> {
  if (typeof given !== 'string') return null;
  const path = context.path(given);
  if ((await target(path, given)) !== 'folder') throw new UsageFault(`${option} ${given} is not a folder`);
  return path;
}
