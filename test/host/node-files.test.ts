import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFonts } from '../../pipeline/host/load-fonts.ts';
import { nodeFiles } from '../../pipeline/host/node-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-test-'));
  await mkdir(join(folder, 'b'));
  for (const name of ['a10', 'a9', 'Z', 'é']) await writeFile(join(folder, name), name);
  await symlink(join(folder, 'b'), join(folder, 'c'));
});
afterAll(() => rm(folder, { recursive: true }));

test('lists names by code unit, folders with a slash, links as links', async () => {
  expect(await nodeFiles().list(folder)).toEqual(['Z', 'a10', 'a9', 'b/', 'c', 'é']);
});

test('reads bytes, and says where a link leads', async () => {
  const files = nodeFiles();
  expect(await files.read(join(folder, 'Z'))).toEqual(new Uint8Array([90]));
  expect(await files.real(join(folder, 'c'))).toBe(await files.real(join(folder, 'b')));
});

test('an empty file, a large one, a folder', async () => {
  const files = nodeFiles();
  await writeFile(join(folder, 'a9'), '');
  expect(await files.read(join(folder, 'a9'))).toEqual(new Uint8Array());
  const large = new Uint8Array(3_000_000).fill(7);
  await writeFile(join(folder, 'a10'), large);
  expect(Buffer.from(await files.read(join(folder, 'a10'))).equals(large)).toBe(true);
  await expect(files.read(join(folder, 'b'))).rejects.toMatchObject({ code: 'EISDIR' });
});

test('what is not there rejects with the code of the system', async () => {
  await expect(nodeFiles().read(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  await expect(nodeFiles().list(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('the fonts are four static TrueType files', async () => {
  const fonts = await loadFonts();
  expect(fonts.name).toBe('EB Garamond');
  expect(fonts.version).toMatch(/^\d+\.\d+\.\d+$/);
  const styles = [fonts.regular, fonts.italic, fonts.bold, fonts.boldItalic];
  // 0x00010000: TrueType outlines
  expect(styles.map((font) => Buffer.from(font).readUInt32BE(0))).toEqual(Array(4).fill(0x00010000));
  const tables = (font: Uint8Array) => Buffer.from(font).toString('latin1', 12, 400);
  for (const font of styles) expect(tables(font)).not.toContain('fvar');
});
