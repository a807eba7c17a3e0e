import { readFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const CLI = join(import.meta.dirname, '../../pipeline/cli');
const { bundle } = await import(join(CLI, 'bundle.mjs'));
const { mappedStack } = await import(join(CLI, 'mapped-stack.mjs'));

const program = join(await bundle(), 'program.cjs');
const require = createRequire(program);

/** Why a script cannot have this package as a module would; null where it can. */
function hindrance(name: string): string | null {
  try {
    const found = require(name) as object;
    // the default of a module that was required is not what `import x from` gives
    return Object.prototype.toString.call(found) === '[object Module]' && 'default' in found
      ? 'module with a default'
      : null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

/** What puppeteer's packages use where it is installed, and do without. */
const OPTIONAL = ['supports-color', 'bufferutil', 'utf-8-validate'];

test('packages outside the bundle can be required, but the one that is loaded ahead', () => {
  const required = [...readFileSync(program, 'latin1').matchAll(/\brequire\("([^"]+)"\)/g)]
    .map(([, name]) => name)
    .filter((name) => !builtinModules.includes(name.replace('node:', '')) && !OPTIONAL.includes(name));
  expect(required).toContain('harfbuzzjs');
  const hindered = [...new Set(required)].map((name) => [name, hindrance(name)]).filter(([, why]) => why);
  expect(hindered).toEqual([['harfbuzzjs', 'ERR_REQUIRE_ASYNC_MODULE']]);
});

test('the bundle is ASCII, as it is read', () => {
  expect(/[^\0-\x7f]/.test(readFileSync(program, 'utf8'))).toBe(false);
});

test('stacks name the sources', () => {
  const [before] = readFileSync(program, 'latin1').split('async function main(');
  const lines = before.split('\n');
  const frame = {
    getFileName: () => program,
    getLineNumber: () => lines.length,
    getColumnNumber: () => lines[lines.length - 1].length + 1,
    getFunctionName: () => 'main',
  };
  const stack = mappedStack(program)(new Error('made up'), [frame]);
  expect(stack).toMatch(/^Error: made up\n {4}at main \(.*pipeline\/cli\/main\.ts:\d+:\d+\)$/);
});

test('modules are imported by the runner, programs in strings by themselves', () => {
  const source = readFileSync(program, 'latin1');
  expect(source).toMatch(/await importModule\("[a-z@]/);
  // the process of its own that unpacks the browser
  expect(source).toContain('await import(${');
});

test('nothing of what downloads browsers or speaks to distant ones is in the bundle', () => {
  const source = readFileSync(program, 'latin1');
  for (const name of ['ProxyAgent', 'PerMessageDeflate']) expect(source).not.toContain(name);
});
