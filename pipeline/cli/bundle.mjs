import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const PIPELINE = resolve(import.meta.dirname, '..');
const MODULES = resolve(PIPELINE, '../node_modules');

/** In node_modules, so that what is written there finds its packages. */
const CACHE = join(MODULES, '.cache/pamphleteer');

/** Days after which the bundle of other sources is removed; a process that is running may still load parts of it. */
const KEPT = 7;

/**
 * Packages that go into the bundle with what they need: those that every build loads, hundreds of files less to find, and
 * those that exist as modules alone, which a script cannot require.
 */
const INSIDE =
  /^(?:zod|yaml|commander|fflate|unified|puppeteer-core|(?:remark|rehype|micromark|(?:mdast|hast|unist)-util)-.*)$/;

/** All files of the program below a folder. By Node's own way of going down every entry would be looked up once more. */
const sourcesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${sep}${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.(ts|mjs)$/.test(entry.name) ? [path] : [];
  });

/**
 * The same for the same sources at the same place: names, sizes and times of all files, for to read them takes longer than
 * to start the program; and npm's note of what is installed.
 */
function fingerprint() {
  const hash = createHash('sha256').update(`6 ${process.versions.node} ${PIPELINE}`);
  for (const file of [...sourcesIn(PIPELINE).sort(), join(MODULES, '.package-lock.json')]) {
    const found = statSync(file, { throwIfNoEntry: false });
    hash.update(`\n${file} ${found?.size} ${found?.mtimeMs} ${found?.ctimeMs}`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** What a file knows of its own place is that of its source; modules are loaded by `runBundle`, for a script cannot. */
const asScript = {
  name: 'as-script',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]pipeline[\\/].*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8'))
        // not a program in a string, which begins its argument otherwise
        .replaceAll(/\bawait import\((?=\w|'[^.])/g, 'await importModule(')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    })),
};

/**
 * What puppeteer downloads browsers with, and what it speaks to distant ones with: ours is here, at the end of a pipe. Node's
 * own modules for the web would be loaded with it at every start.
 */
const leftOut = {
  name: 'left-out',
  setup: ({ onLoad, onResolve }) => {
    const none = { path: 'none', namespace: 'left-out' };
    onResolve({ filter: /^ws$/ }, () => none);
    onResolve({ filter: /\/httpUtil\.js$/ }, ({ importer }) =>
      importer.includes('puppeteer') ? none : null,
    );
    onLoad({ filter: /^none$/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/** The others are loaded from where they are installed, when they are needed. */
const packagesApart = {
  name: 'packages-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
      importer.startsWith(PIPELINE + sep) && !INSIDE.test(path) ? { path, external: true } : null,
    ),
};

/** esbuild leaves characters in regular expressions as they are: they are escaped, for V8 reads ASCII in half the time. */
function allAscii(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/[^\0-\x7f]/g, escaped));
}

async function write(folder) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(PIPELINE, 'cli/main.ts')],
    outfile: join(folder, 'program.cjs'),
    bundle: true,
    // one script, for V8 keeps the code of scripts and not that of modules
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // what is not there need not be read; names stay, for traces
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'external',
    logLevel: 'silent',
    plugins: [asScript, leftOut, packagesApart],
  });
  allAscii(join(folder, 'program.cjs'));
}

function removeOld() {
  for (const name of readdirSync(CACHE).filter((one) => one.startsWith('program-'))) {
    const age = Date.now() - statSync(join(CACHE, name)).mtimeMs;
    if (age > KEPT * 86_400_000) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

/**
 * The program as one script: hundreds of files of TypeScript, turned one by one, take longer to load than a book takes to
 * set. Made once for sources as they stand. Resolves to its folder, or null where node_modules cannot be written.
 */
export async function bundle() {
  const target = join(CACHE, `program-${fingerprint()}`);
  const program = join(target, 'program.cjs');
  if (existsSync(program)) return target;
  let folder = null;
  try {
    mkdirSync(CACHE, { recursive: true });
    folder = mkdtempSync(join(CACHE, 'making-'));
    await write(folder);
    renameSync(folder, target);
    removeOld();
  } catch (error) {
    // another process was quicker, or node_modules is read-only: EACCES, EROFS
    if (!existsSync(program) && !['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
  return existsSync(program) ? target : null;
}
