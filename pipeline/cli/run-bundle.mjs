import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { mappedStack } from './mapped-stack.mjs';

/** Modules that wait for something before they are there (WebAssembly): a script cannot require them. */
const AHEAD = ['harfbuzzjs'];

/** The bytes of a file, or undefined where there is none. */
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Keeps what V8 compiled for this verb, functions that ran included. */
function keepCode(script, file) {
  const fresh = `${file}-${process.pid}`;
  try {
    writeFileSync(fresh, script.createCachedData());
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    // somebody else's cache, or no room: the next start compiles again
    if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC', 'ENOENT'].includes(error.code)) throw error;
  }
}

/** Runs the bundle that lies in a folder; resolves to the exit status. */
export async function runBundle(folder, argv) {
  const filename = join(folder, 'program.cjs');
  Error.prepareStackTrace = mappedStack(filename);
  const verb = /^[a-z]+$/.test(argv[0] ?? '') ? argv[0] : 'none';
  const kept = join(folder, `${verb}.code`);
  // the bundle is ASCII: latin1 is the quicker way to read it
  const source = `(function (exports, require, module, importModule) {${readFileSync(filename, 'latin1')}\n})`;
  const script = new Script(source, { filename, cachedData: bytesOf(kept) });
  const ahead = new Map();
  for (const name of AHEAD) ahead.set(name, await import(name));
  const installed = createRequire(filename);
  const require = (name) => ahead.get(name) ?? installed(name);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, (name) => import(name));
  const status = await module.exports.main(argv);
  if (script.cachedDataRejected !== false) keepCode(script, kept);
  return status;
}
