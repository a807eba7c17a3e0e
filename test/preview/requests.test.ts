import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmallEdition, smallEdition } from '../build/small-edition.ts';
import { type Started, startPreview } from './start-preview.ts';

let small: SmallEdition;
let preview: Started;
const notes = () => readFileSync(join(small.edition, 'notes/loom.yaml'), 'utf8');
beforeAll(async () => {
  small = smallEdition();
  preview = await startPreview(small);
});
afterAll(() => preview.end());

/** What a request gets that no browser would let a page of ours send. */
function raw(
  method: string,
  path: string,
  headers: Record<string, string>,
  body = '',
): Promise<{ status: number; headers: object; text: string }> {
  const { port } = new URL(preview.origin);
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    sent.once('error', failed);
    sent.end(body);
  });
}

const own = () => ({ host: new URL(preview.origin).host });
const posting = () => ({
  ...own(),
  origin: preview.origin,
  'x-proof-token': preview.token,
  'content-type': 'application/json',
});

describe('requests that are refused, and change nothing', () => {
  test.each<[string, number, () => ReturnType<typeof raw>]>([
    ['a name of another site that leads here', 421, () => raw('GET', '/proof/', { host: 'evil.example:80' })],
    [
      'a page of another site that looks',
      403,
      () => raw('GET', '/proof/', { ...own(), origin: 'https://evil.example' }),
    ],
    [
      'an image of another site',
      403,
      () => raw('GET', '/proof/', { ...own(), 'sec-fetch-site': 'cross-site' }),
    ],
    [
      'another site that writes',
      403,
      () => raw('POST', '/notes/loom/armley', { ...posting(), origin: 'https://evil.example' }, '{}'),
    ],
    [
      'a sandboxed frame that writes',
      403,
      () => raw('POST', '/notes/loom/armley', { ...posting(), origin: 'null' }, '{}'),
    ],
    [
      'no origin',
      403,
      () => raw('POST', '/notes/loom/armley', { ...own(), 'x-proof-token': preview.token }, '{}'),
    ],
    ['no token', 403, () => raw('POST', '/notes/loom/armley', { ...posting(), 'x-proof-token': '' }, '{}')],
    [
      'a form',
      415,
      () => raw('POST', '/notes/loom/armley', { ...posting(), 'content-type': 'text/plain' }, '{}'),
    ],
    ['leave asked for another site', 405, () => raw('OPTIONS', '/notes/loom/armley', own())],
    ['another method', 405, () => raw('DELETE', '/notes/loom/armley', own())],
    ['no JSON', 400, () => raw('POST', '/notes/loom/armley', posting(), '{')],
    [
      'an unknown key',
      400,
      () => raw('POST', '/notes/loom/armley', posting(), '{"was":"0123456789abcdef","anchor":"x"}'),
    ],
    ['an unknown note', 404, () => raw('POST', '/notes/loom/nobody', posting(), '{}')],
    ['a note of the text itself', 404, () => raw('POST', '/notes/introduction/author_1', posting(), '{}')],
    ['a path upwards', 404, () => raw('GET', '/notes/../../../etc/passwd', own())],
    ['a path upwards, written otherwise', 404, () => raw('GET', '/notes/..%2f..%2fbook.yaml/armley', own())],
    ['a file of the edition', 404, () => raw('GET', '/book.yaml', own())],
    ['a sign of per cent that is none', 404, () => raw('GET', '/notes/%/armley', own())],
    ['a path that writes upwards', 404, () => raw('POST', '/notes/..%2floom/armley', posting(), '{}')],
  ])('%s', async (_, status, ask) => {
    const before = notes();
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(notes()).toBe(before);
  });

  test('100 MB are refused before they are sent', async () => {
    const answer = await raw('POST', '/notes/loom/armley', {
      ...posting(),
      'content-length': String(100 * 1024 * 1024),
    }).catch(() => null);
    expect(answer?.status ?? 413).toBe(413);
  });

  test('what says nothing of its length is refused where it is too long', async () => {
    const { hostname, port } = new URL(preview.origin);
    const head = Object.entries({ ...posting(), 'transfer-encoding': 'chunked' }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    const answer = await new Promise<string>((done) => {
      const socket = connect(Number(port), hostname);
      let said = '';
      let sent = 0;
      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
      const more = () => {
        while (sent < 1600 && !socket.destroyed) {
          sent += 1;
          if (!socket.write(chunk)) return void socket.once('drain', more);
        }
      };
      socket.on('data', (data) => {
        said += data;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => done(`${said.split('\r\n')[0]} ${sent < 1600}`));
      socket.write(`POST /notes/loom/armley HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`);
      more();
    });
    expect(answer).toBe('HTTP/1.1 413 Payload Too Large true');
  });
});

test('a notes file that leads out of the edition is not written', async () => {
  const other = smallEdition();
  const started = await startPreview(other);
  const path = join(other.edition, 'notes/loom.yaml');
  const outside = join(other.out, '../outside.yaml');
  writeFileSync(outside, readFileSync(path));
  const { fingerprint } = await started.read('loom/armley');
  rmSync(path);
  symlinkSync(outside, path);
  const before = readFileSync(outside, 'utf8');
  const { status, body } = await started.save('loom/armley', { was: fingerprint, status: 'draft' });
  expect([status, body.why]).toEqual([422, 'notes/loom.yaml is not there, or leads out of the edition.']);
  expect(readFileSync(outside, 'utf8')).toBe(before);
  await started.end();
});
