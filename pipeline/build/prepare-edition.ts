import type { Edition } from '../model/edition.ts';
import type { FontFamily, Host } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';
import type { Ledger } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import { finalEdition } from './final-edition.ts';
import { loadEdition } from './load-edition.ts';
import { receiveSources } from './receive-sources.ts';

export interface PrepareRequest {
  /** folder of an edition, or a Markdown file */
  target: string;
  /** folder of the received texts */
  sources: string | null;
  final: boolean;
}

/** An edition with its received texts normalized: what books and pamphlets are made from. */
export interface PreparedEdition {
  edition: Edition;
  received: Text[];
  /** of received texts, by id */
  ledgers: Record<string, Ledger>;
  /** sha256 by file name */
  sources: Record<string, string>;
  fonts: FontFamily;
  /** what the colophon names, with versions */
  madeWith: Record<string, string>;
  /** the edition's own files have errors: pages would be gaps */
  faulty: boolean;
}

/** Reads an edition and its sources. Null where it cannot be read at all. */
export async function prepareEdition(
  host: Host,
  request: PrepareRequest,
): Promise<Outcome<PreparedEdition | null>> {
  const { progress } = host;
  progress.stage('read', request.target);
  const loaded = await loadEdition(host, request.target);
  if (loaded.value === null) return { value: null, messages: loaded.messages };
  const chosen = request.final ? finalEdition(loaded.value) : { value: loaded.value, messages: [] };
  const edition = chosen.value;
  const received = await receiveSources(
    host.files,
    edition.recipes,
    request.sources,
    (id) => progress.stage('normalize', id),
    edition.notes,
    edition.book.house,
  );
  const fonts = await host.fonts();
  const value: PreparedEdition = {
    edition,
    received: received.value.texts,
    ledgers: received.value.ledgers,
    sources: received.value.inputs,
    fonts,
    madeWith: { font: `${fonts.name} ${fonts.version}`, ...host.versions },
    faulty: loaded.messages.some(({ severity }) => severity === 'error'),
  };
  return { value, messages: [...loaded.messages, ...chosen.messages, ...received.messages] };
}
