import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, refusal } from './answer.ts';
import { checkRequest } from './check-request.ts';
import { type Answering, findAnswer, noteAt } from './find-answer.ts';
import type { LiveEdition } from './live-edition.ts';
import type { PreviewWorld } from './preview-world.ts';
import { MOST_BYTES, readBody } from './read-body.ts';
import { readChange } from './read-change.ts';
import { saveNote } from './save-note.ts';

export interface Serving extends Answering {
  world: PreviewWorld;
  token: string;
  /** those who are told when the edition has changed */
  listeners: Set<ServerResponse>;
}

const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Of pages; the proof page has a stricter policy in itself, for its own style and script alone. */
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'";
const POLICY = "frame-ancestors 'self'; form-action 'none'";

/** Listens on this machine alone. Rejects with Node's errors: EADDRINUSE, EACCES. */
export async function servePreview(serving: Serving, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const own = (server.address() as AddressInfo | null)?.port ?? port;
    handle(serving, request, response, own).catch((error: unknown) => {
      // one request that fails is no reason to end; it is said where it was asked
      if (!response.headersSent) send(response, refusal(500, `This is a bug of ours: ${String(error)}`));
      else response.destroy();
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return server;
}

async function handle(serving: Serving, request: IncomingMessage, response: ServerResponse, port: number) {
  const { method = 'GET', url = '/' } = request;
  const refused = checkRequest(method, request.headers, port, serving.token);
  if (refused !== null) return refuse(request, response, refused);
  // not read as an address: that would settle `..` before it is looked at
  const path = url.split(/[?#]/)[0];
  if (path === '/') return response.writeHead(302, { ...HEADERS, location: '/proof/' }).end();
  if (path === '/events') return listen(serving, request, response);
  if (method !== 'POST') return send(response, await findAnswer(serving, path), method === 'HEAD');
  const edition = serving.live.edition();
  const address = edition && noteAt(edition, path);
  if (!address) return refuse(request, response, refusal(404, 'There is no note of that name.'));
  const body = await readBody(request);
  if (body === null)
    return refuse(request, response, refusal(413, `A change has at most ${MOST_BYTES} bytes.`));
  const change = readChange(body);
  if (change === null) return send(response, refusal(400, 'This is no change of a note.'));
  send(response, await saveNote(serving.world, edition, address, change));
}

/** What is refused is not read to its end. */
function refuse(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  response.setHeader('connection', 'close');
  response.once('finish', () => request.destroy());
  send(response, answer);
}

function send(response: ServerResponse, { status, type, body, strict }: Answer, headOnly = false): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    ...HEADERS,
    'content-security-policy': strict ? `${STRICT}; ${POLICY}` : POLICY,
    'content-type': type,
    'content-length': bytes.length,
  });
  response.end(headOnly ? undefined : bytes);
}

/** Server-sent events: the state at once, then every new one. */
function listen({ listeners, live, token }: Serving, request: IncomingMessage, response: ServerResponse) {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  response.write(stateEvent(live, token));
  listeners.add(response);
  request.once('close', () => listeners.delete(response));
}

/** `run` tells one start of the preview from another; it is no secret, and not the token. */
export const stateEvent = (live: LiveEdition, token: string) =>
  `data: ${JSON.stringify({ run: token.slice(0, 8), ...live.state() })}\n\n`;
