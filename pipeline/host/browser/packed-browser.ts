import { execFile } from 'node:child_process';
import { access, lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { hostFault } from '../host-fault.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import type { Browser } from './browser.ts';
import { isExecutable } from './is-executable.ts';

const PACKAGE = '@sparticuz/chromium';

const require = createRequire(import.meta.url);

/** Its folder, or null: the package is optional. */
function packageFolder(): string | null {
  try {
    const entry = require.resolve(PACKAGE);
    const tail = join('node_modules', ...PACKAGE.split('/')) + sep;
    return entry.slice(0, entry.lastIndexOf(tail) + tail.length);
  } catch {
    return null;
  }
}

/** A folder that only this user can write: node_modules/.cache, or one of the user's own among the temporary ones. */
async function cacheFolder(installed: string): Promise<string> {
  const inside = join(installed, '..', '..', '.cache', 'pamphleteer');
  try {
    await mkdir(inside, { recursive: true });
    await access(inside, 2 /* W_OK */);
    return inside;
  } catch {
    // installed read-only
  }
  const own = join(tmpdir(), `pamphleteer-${userInfo().uid}`);
  await mkdir(own, { recursive: true, mode: 0o700 });
  const found = await lstat(own);
  if (!found.isDirectory() || found.uid !== userInfo().uid)
    throw hostFault('browser-unpacking', `${own} belongs to somebody else`);
  return own;
}

/** Only the fonts that came with the browser: what a machine has installed must not show in a book. */
const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

/**
 * The package unpacks to the folder for temporary files and takes a file that is there for a whole one. So it unpacks
 * in a process of its own to a folder of its own, which then gets its name in one step.
 */
async function unpack(installed: string, target: string): Promise<void> {
  const folder = await temporaryFolder(dirname(target), 'unpacking');
  const entry = pathToFileURL(join(installed, 'build', 'esm', 'index.js')).href;
  const program = `const {default: chromium} = await import(${JSON.stringify(entry)}); await chromium.executablePath();`;
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    await writeFile(join(folder, 'fonts.conf'), fontSettings(target));
    await rename(folder, target);
  } catch (error) {
    // ENOTEMPTY, EEXIST: another process was quicker
    if (!(await isExecutable(join(target, 'chromium'))))
      throw hostFault(
        'browser-unpacking',
        `the packed browser cannot be unpacked to ${target}: ${String(error)}`,
        error,
      );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The browser that the lock file names, unpacked when first needed (to `cache`, for tests); null where it is not
 * installed or cannot run. Fault: browser-unpacking.
 */
export async function packedBrowser(environment: NodeJS.ProcessEnv, cache?: string): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const installed = packageFolder();
  if (!installed) return null;
  const about: { version: string } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
  const target = join(cache ?? (await cacheFolder(installed)), `chromium-${about.version}`);
  if (!(await isExecutable(join(target, 'chromium')))) await unpack(installed, target);
  const libraries = [join(target, 'al2023', 'lib'), environment.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executable: join(target, 'chromium'),
    environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(target, 'fonts.conf') },
  };
}
