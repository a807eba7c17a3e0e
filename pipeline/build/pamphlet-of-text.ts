import { applySilence } from '../diagnostics/apply-silence.ts';
import type { PamphletSettings } from '../model/edition.ts';
import type { Host } from '../model/host.ts';
import type { Message } from '../model/message.ts';
import { createShaper } from '../print/lines/create-shaper.ts';
import { readSheet } from '../print/sheet/read-sheet.ts';
import { planPamphlet } from './plan-pamphlet.ts';
import { type PrepareRequest, prepareEdition } from './prepare-edition.ts';
import { printPamphlet } from './print-pamphlet.ts';
import { textEntries } from './text-entries.ts';

export interface PamphletOfText {
  /** null where messages say why there is none */
  pdf: Uint8Array | null;
  /** ids of the edition's texts; null where it cannot be read */
  texts: string[] | null;
  messages: Message[];
}

/** One text of an edition as a pamphlet: its pages in the order of reading. With any error nothing is printed. */
export async function pamphletOfText(
  host: Host,
  request: PrepareRequest & { text: string },
  own: Partial<PamphletSettings>,
): Promise<PamphletOfText> {
  const prepared = await prepareEdition(host, request);
  if (prepared.value === null) return { pdf: null, texts: null, messages: prepared.messages };
  const { edition, fonts, faulty } = prepared.value;
  const all = textEntries(edition.book.order);
  const texts = all.map(({ text }) => text);
  const entry = all.find(({ text }) => text === request.text);
  const sheet = readSheet(edition.templates['print/sheet.yaml'] ?? '', 'templates/print/sheet.yaml');
  const messages = [...prepared.messages, ...sheet.messages];
  const stop = () => ({ pdf: null, texts, messages: applySilence(messages, edition.book.silence) });
  if (entry === undefined || faulty || sheet.value === null) return stop();

  host.progress.stage('pages', `pamphlet of ${entry.text}`);
  const design = { sheet: sheet.value, shaper: await createShaper(fonts) };
  const planned = planPamphlet(prepared.value, entry, design, own);
  messages.push(...planned.messages);
  if (planned.value === null || messages.some(({ severity }) => severity === 'error')) return stop();
  const printer = await host.printer();
  try {
    return { ...stop(), pdf: await printPamphlet(host, printer, edition, fonts, planned.value) };
  } finally {
    await printer.close();
  }
}
