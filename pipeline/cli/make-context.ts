import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { loadDictionaries } from '../host/load-dictionaries.ts';
import { loadFonts } from '../host/load-fonts.ts';
import { nodeFiles } from '../host/node-files.ts';
import { openPrinter } from '../host/open-printer.ts';
import { publish } from '../host/publish.ts';
import { makeProgress, type RunningProgress } from './make-progress.ts';
import type { Context } from './verb.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Packages whose version can change what comes out. */
const SHAPING = ['citeproc', 'epub-gen-memory', 'harfbuzzjs', 'hyphen', 'puppeteer'];

/** The world as this process sees it. Paths are those of the folder that npm was called from. */
export function makeContext(
  signal: AbortSignal,
  quiet: boolean,
): Context & { host: { progress: RunningProgress } } {
  const calledFrom = process.env.INIT_CWD ?? process.cwd();
  return {
    signal,
    path: (given) => (isAbsolute(given) ? given : relativeIfInside(resolve(calledFrom, given))),
    host: {
      files: nodeFiles(),
      fonts: loadFonts,
      dictionaries: loadDictionaries,
      printer: () => openPrinter({ signal }),
      publisher: { publish },
      progress: makeProgress(quiet),
      epoch: sourceDateEpoch(process.env.SOURCE_DATE_EPOCH),
      templatesFolder: join(PROJECT, 'templates'),
      versions: versions(),
    },
  };
}

/** Messages name files as short as can be. */
function relativeIfInside(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' ? '.' : short;
}

function sourceDateEpoch(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,11}$/.test(value) ? Number(value) : null;
}

function versions(): Record<string, string> {
  const versionOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  const packages = SHAPING.map((name) => [
    name,
    versionOf(join(PROJECT, 'node_modules', name, 'package.json')),
  ]);
  return { pamphleteer: versionOf(join(PROJECT, 'package.json')), ...Object.fromEntries(packages) };
}
