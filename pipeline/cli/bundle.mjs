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
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PIPELINE = resolve(import.meta.dirname, '..');

/** In node_modules, so that what is written there finds its packages. */
const CACHE = resolve(PIPELINE, '../node_modules/.cache/pamphleteer');

/** Days after which the bundle of other sources is removed; a process that is running may still load parts of it. */
const KEPT = 7;

/** The same for the same sources at the same place. */
function fingerprint() {
  const hash = createHash('sha256').update(`1 ${process.versions.node.split('.')[0]} ${PIPELINE}`);
  const files = readdirSync(PIPELINE, { recursive: true }).filter((name) => /\.(ts|mjs)$/.test(name));
  for (const name of files.sort()) hash.update(`\n${name}\n`).update(readFileSync(join(PIPELINE, name)));
  return hash.digest('hex').slice(0, 16);
}

/** What a file knows of its own place is that of its source. */
const ownPlace = {
  name: 'own-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]pipeline[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    })),
};

async function write(folder) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(PIPELINE, 'cli/main.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // what is imported when it is needed stays apart
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'silent',
    plugins: [ownPlace],
  });
}

function removeOld() {
  for (const name of readdirSync(CACHE).filter((one) => one.startsWith('program-'))) {
    const age = Date.now() - statSync(join(CACHE, name)).mtimeMs;
    if (age > KEPT * 86_400_000) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

/**
 * The program as a few files of JavaScript: hundreds of files of TypeScript, turned one by one, take longer to load than
 * a book takes to set. Made once for sources as they stand. Resolves to the file to import, or null where node_modules
 * cannot be written.
 */
export async function bundle() {
  const target = join(CACHE, `program-${fingerprint()}`);
  const main = join(target, 'main.mjs');
  if (existsSync(main)) return main;
  let folder = null;
  try {
    mkdirSync(CACHE, { recursive: true });
    folder = mkdtempSync(join(CACHE, 'making-'));
    await write(folder);
    renameSync(folder, target);
    removeOld();
  } catch (error) {
    // another process was quicker, or node_modules is read-only: EACCES, EROFS
    if (!existsSync(main) && !['EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
  return existsSync(main) ? main : null;
}
