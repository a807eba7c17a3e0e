import { makeContext } from '../../pipeline/cli/make-context.ts';
import { rewriteFile } from '../../pipeline/host/rewrite-file.ts';
import { watchFiles } from '../../pipeline/host/watch-files.ts';
import { previewEdition } from '../../pipeline/preview/preview-edition.ts';
import type { SmallEdition } from '../build/small-edition.ts';

export interface Started {
  /** http://127.0.0.1:<port> */
  origin: string;
  token: string;
  /** POST of a change of a note */
  save(
    note: string,
    change: object,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Body }>;
  /** GET of a note */
  read(note: string): Promise<Body>;
  end(): Promise<void>;
}

interface Body {
  why?: string;
  fingerprint: string;
  note: { status: string; body: string; support?: string; signedOff?: string };
}

/** A preview of an edition within this process, on a port that nobody has. */
export async function startPreview({ edition, sources }: SmallEdition): Promise<Started> {
  const stop = new AbortController();
  const { host } = makeContext(stop.signal, true);
  const world = { host, signal: stop.signal, watch: watchFiles, rewrite: rewriteFile };
  const preview = await previewEdition(world, { target: edition, sources, works: null, port: 0 });
  const { origin } = new URL(preview.address ?? '');
  const page = await (await fetch(`${origin}/proof/`)).text();
  const token = /<meta name="token" content="([^"]+)"/.exec(page)?.[1] ?? '';
  return {
    origin,
    token,
    async save(note, change, headers = {}) {
      const answer = await fetch(`${origin}/notes/${note}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-proof-token': token, origin, ...headers },
        body: JSON.stringify(change),
      });
      return { status: answer.status, body: (await answer.json()) as Body };
    },
    read: async (note) => (await (await fetch(`${origin}/notes/${note}`)).json()) as Body,
    async end() {
      stop.abort();
      await preview.ended;
    },
  };
}
