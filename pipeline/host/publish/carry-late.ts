import { carryEntry } from './carry-entry.ts';
import { usersOwn } from './users-own.ts';
import { walk } from './walk.ts';

/** Brings over what the user put into the former folder while the new one was made ready. */
export async function carryLate(former: string, folder: string, own: Set<string>): Promise<void> {
  // ENOENT: another build replaced this one already, and cleared up behind both
  // EEXIST: carried over before the swap
  const expected = (error: NodeJS.ErrnoException) => {
    if (!['EEXIST', 'ENOENT'].includes(error.code ?? '')) throw error;
  };
  const entries = await walk(former).catch((error: NodeJS.ErrnoException) => {
    expected(error);
    return [];
  });
  for (const entry of usersOwn(entries, own)) await carryEntry(former, folder, entry).catch(expected);
}
