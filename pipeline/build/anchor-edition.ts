import { type AnchorCheck, checkAnchors } from '../annotate/check-anchors.ts';
import { applySilence } from '../diagnostics/apply-silence.ts';
import type { Edition } from '../model/edition.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import type { Text } from '../model/text.ts';
import { loadEdition } from './load-edition.ts';
import { receiveSources } from './receive-sources.ts';

/** An edition's anchors against its texts. */
export interface AnchoredEdition {
  /** null where the edition cannot be read */
  edition: Edition | null;
  texts: Text[];
  checks: AnchorCheck[];
  /** files of the edition that have errors of their own: they are not to be rewritten */
  faulty: ReadonlySet<string | null>;
  messages: Message[];
}

/** Reads an edition and its sources and holds every anchor against its text. Writes nothing. */
export async function anchorEdition(
  host: Host,
  target: string,
  sources: string | null,
): Promise<AnchoredEdition> {
  host.progress.stage('read', target);
  const loaded = await loadEdition(host, target);
  const edition = loaded.value;
  const faults = loaded.messages.filter(({ severity }) => severity === 'error');
  const faulty = new Set(faults.map(({ file }) => file));
  if (edition === null) return { edition, texts: [], checks: [], faulty, messages: loaded.messages };
  const received = await receiveSources(
    host.files,
    edition.recipes,
    sources,
    (id) => host.progress.stage('normalize', id),
    edition.notes,
    edition.book.house,
  );
  host.progress.stage('annotate', edition.id);
  const texts = [...edition.texts, ...received.value.texts];
  const checks = texts.flatMap((text) =>
    checkAnchors(
      text,
      edition.notes.filter((note) => note.text === text.id),
    ),
  );
  const said = checks.flatMap(({ message }) => message ?? []);
  // how a source was read is told by import and check
  const told = received.messages.filter(({ severity }) => severity !== 'hint');
  const messages = [...loaded.messages, ...told, ...said];
  return { edition, texts, checks, faulty, messages: applySilence(messages, edition.book.silence) };
}
