import { randomBytes } from 'node:crypto';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finding } from '../diagnostics/finding.ts';
import { readProjectTemplates } from '../edition/read-project-templates.ts';
import type { Message } from '../model/message.ts';
import { liveEdition } from './live-edition.ts';
import type { PreviewRequest, PreviewWorld } from './preview-world.ts';
import { type Serving, servePreview, stateEvent } from './serve-preview.ts';

/** Where a preview begins to look for a free port, and how many it tries. */
const FIRST_PORT = 4717;
const PORTS = 20;

export interface Preview {
  /** null where no port was free: messages say so */
  address: string | null;
  messages: Message[];
  /** resolves when the signal has ended it */
  ended: Promise<void>;
}

/**
 * Serves the proof page of an edition and its pages on this machine, and follows its files until the signal ends it.
 * Resolves when it can be looked at. Message: preview-port.
 */
export async function previewEdition(world: PreviewWorld, request: PreviewRequest): Promise<Preview> {
  const token = randomBytes(24).toString('base64url');
  const listeners = new Set<ServerResponse>();
  const templates = await readProjectTemplates(world.host.files, world.host.templatesFolder);
  const changed = () => {
    for (const listener of listeners) listener.write(stateEvent(live, token));
  };
  const live = liveEdition(world, request, { token, templates, changed });
  const serving: Serving = { world, live, token, listeners, files: world.host.files, templates };
  const server = await open(serving, request.port);
  if (server === null)
    return { address: null, messages: [portTaken(request.port)], ended: Promise.resolve() };

  const paths = [request.target, request.sources, request.works].filter((path) => path !== null);
  const watcher = await world.watch(paths, () => void live.refresh());
  await live.refresh();
  const ended = new Promise<void>((done) => {
    const end = () => {
      server.closeAllConnections();
      server.close();
      watcher.close().then(done, done);
    };
    if (world.signal.aborted) end();
    else world.signal.addEventListener('abort', end, { once: true });
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/proof/`, messages: [], ended };
}

/** The port that was asked for, or the first free one. Null where there is none. */
async function open(serving: Serving, asked: number | null): Promise<Server | null> {
  const ports = asked === null ? Array.from({ length: PORTS }, (_, at) => FIRST_PORT + at) : [asked];
  for (const port of ports) {
    try {
      return await servePreview(serving, port);
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return null;
}

const portTaken = (asked: number | null) =>
  finding(
    'preview-port',
    asked === null
      ? `none of the ports ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1} is free`
      : `the port ${asked} is in use, or may not be used`,
  );
