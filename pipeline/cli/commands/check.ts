import { checkEdition } from '../../build/check-edition.ts';
import { checkEpub } from '../../epub/check/check-epub.ts';
import type { Message } from '../../model/message.ts';
import { checkPdf } from '../../print/check/check-pdf.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Run } from '../verb.ts';

/** What checks a finished file, by its ending. */
const CHECKERS: Record<string, (bytes: Uint8Array, file: string) => Promise<Message[]>> = {
  '.epub': checkEpub,
  '.pdf': checkPdf,
};

/** `check EDITION [--sources DIR]`, `check FILE.md`, `check FILE.epub`, `check FILE.pdf` */
export const checkVerb: Run = async (context, [given], options) => {
  const path = context.path(given);
  const kind = await target(path, given);
  const ending = /\.[a-z]+$/i.exec(given)?.[0].toLowerCase() ?? '';
  if (kind === 'folder' || ending === '.md' || ending === '.markdown') {
    const sources = options.sources as string | undefined;
    const messages = await checkEdition(
      context.host,
      path,
      sources === undefined ? null : context.path(sources),
    );
    return {
      messages,
      json: { target: given, kind: kind === 'folder' ? 'edition' : 'markdown' },
      text: summary(messages),
    };
  }
  const checker = CHECKERS[ending];
  if (checker === undefined)
    throw new UsageFault(`${given}: there are checks for editions, .md, .epub and .pdf files`);
  const messages = await checker(await context.host.files.read(path), given);
  return { messages, json: { target: given, kind: ending.slice(1) }, text: summary(messages) };
};

const summary = (messages: Message[]) => (messages.length === 0 ? 'nothing found' : '');
