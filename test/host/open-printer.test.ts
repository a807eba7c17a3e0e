import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openPrinter } from '../../pipeline/host/open-printer.ts';
import { textOfPages } from '../print/finish/text-of-pages.ts';

const profiles = (pid: number) =>
  readdirSync(tmpdir()).filter(
    (name) => name.startsWith('pamphleteer-profile-') && name.includes(`-${pid}-`),
  );

/** Processes whose command line names a profile of that process; `ps` as the system has it, Linux only. */
function browsersOf(pid: number): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter(
      (name) => commandLine(name).includes('pamphleteer-profile-') && commandLine(name).includes(`-${pid}-`),
    );
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

const eventually = (what: () => unknown[]) => expect.poll(what, { timeout: 10_000 }).toEqual([]);

const page = (body: string) => `<!doctype html><html lang="en"><title>Test</title>
<style>@page { size: 100mm 100mm; margin: 10mm }</style><body>${body}</body></html>`;

test('prints tagged pages of the size of the sheet, the same bytes each time, and leaves nothing behind', async () => {
  const printer = await openPrinter();
  try {
    const first = await printer.print(page('<p>One page.</p>'));
    expect(await printer.print(page('<p>One page.</p>'))).toEqual(first);
    expect(await textOfPages(first)).toEqual(['One page.']);
    expect(Buffer.from(first).toString('latin1')).toContain('/StructTreeRoot');
    expect(printer.version).toMatch(/Chrome\/\d+/);
  } finally {
    await printer.close();
  }
  expect(profiles(process.pid)).toEqual([]);
  expect(process.listenerCount('SIGINT')).toBe(0);
});

test('runs no script of the document and asks the network for nothing', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('served');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const port = (server.address() as AddressInfo).port;
  const printer = await openPrinter();
  try {
    const pdf = await printer.print(
      page(`<p>Before.</p><script>document.body.append('scripted')</script><img src="http://127.0.0.1:${port}/i.png">
        <link rel="stylesheet" href="http://localhost:${port}/s.css"><iframe src="http://127.0.0.1:${port}/f"></iframe>
        <iframe src="file:///etc/hostname"></iframe>`),
    );
    expect((await textOfPages(pdf)).join('')).toBe('Before.');
    expect(asked).toEqual([]);
  } finally {
    await printer.close();
    server.close();
  }
});

test('a signal ends the print and the browser', async () => {
  const abort = new AbortController();
  const printer = await openPrinter({ signal: abort.signal });
  const printing = printer.print(page('<p>word </p>'.repeat(20_000)));
  setTimeout(() => abort.abort(), 200);
  await expect(printing).rejects.toThrow('aborted');
  await eventually(() => browsersOf(process.pid));
  expect(profiles(process.pid)).toEqual([]);
  await printer.close();
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s in the middle of a print ends the browser too', async (signal, status) => {
  const program = resolve(import.meta.dirname, 'fixtures/print-long.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((started) => child.stdout.once('data', started));
  expect(browsersOf(child.pid!).length).toBeGreaterThan(0);
  const ended = new Promise((done) => child.once('exit', (code) => done(code)));
  child.kill(signal);
  expect(await ended).toBe(status);
  await eventually(() => browsersOf(child.pid!));
  expect(profiles(child.pid!)).toEqual([]);
});

test.each([
  ['ends at once', 'echo no library >&2; exit 3', 'no library (it ended with 3)'],
  ['ends without a word', 'exit 0', 'does not start'],
])('a browser that %s is a fault that tells why', async (_, script, why) => {
  const folder = mkdtempSync(join(tmpdir(), 'pamphleteer-browser-'));
  const file = join(folder, 'browser');
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', file);
  try {
    await expect(openPrinter()).rejects.toMatchObject({
      rule: 'browser-broken',
      message: expect.stringContaining(why),
    });
    expect(profiles(process.pid)).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  }
});

test('a browser that is named but not there is a fault with its name', async () => {
  const before = process.env.PUPPETEER_EXECUTABLE_PATH;
  process.env.PUPPETEER_EXECUTABLE_PATH = '/no/such/browser';
  try {
    await expect(openPrinter()).rejects.toMatchObject({
      rule: 'browser-missing',
      message: expect.stringContaining('/no/such/browser'),
    });
  } finally {
    if (before === undefined) delete process.env.PUPPETEER_EXECUTABLE_PATH;
    else process.env.PUPPETEER_EXECUTABLE_PATH = before;
  }
});
