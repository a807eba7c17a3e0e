import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Dictionaries, Dictionary } from '../model/host.ts';
import { hostFault } from './host-fault.ts';

const require = createRequire(import.meta.url);

let loaded: Promise<Dictionaries> | null = null;

/** Loads the spelling dictionaries from the installed packages, once a process. Fault: dictionary-missing. */
export function loadDictionaries(): Promise<Dictionaries> {
  loaded ??= loadBoth();
  return loaded;
}

async function loadBoth(): Promise<Dictionaries> {
  const [us, gb] = await Promise.all([load('dictionary-en'), load('dictionary-en-gb')]);
  return { 'en-US': us, 'en-GB': gb };
}

async function load(name: string): Promise<Dictionary> {
  try {
    const folder = dirname(require.resolve(name));
    const [aff, dic] = await Promise.all(
      ['index.aff', 'index.dic'].map((file) => readFile(join(folder, file))),
    );
    return { aff: new Uint8Array(aff), dic: new Uint8Array(dic) };
  } catch (error) {
    throw hostFault('dictionary-missing', `the package ${name} cannot be read: ${String(error)}`, error);
  }
}
