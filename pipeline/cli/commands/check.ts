import { dirname } from 'node:path';
import { checkEdition } from '../../build/check-edition.ts';
import type { Message } from '../../model/message.ts';
import { checkPdf } from '../../print/check/check-pdf.ts';
import { checkEpubFile } from '../check-epub-file.ts';
import { settleFindings } from '../settle-findings.ts';
import { target } from '../target.ts';
import { UsageFault } from '../usage-fault.ts';
import type { Context, Run } from '../verb.ts';

/** What checks a finished file, by its ending: what it finds, and what is said of how it was checked. */
const CHECKERS: Record<
  string,
  (given: Given) => Promise<{ messages: Message[]; json?: object; note?: string }>
> = {
  '.epub': checkFileAsEpub,
  '.pdf': async ({ context, path, given }) => ({
    messages: await checkPdf(await context.host.files.read(path), given),
  }),
};

interface Given {
  context: Context;
  path: string;
  given: string;
  options: Record<string, unknown>;
}

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
    const folder = kind === 'folder' ? path : dirname(path);
    const settled = await settleFindings(context, options, folder, messages);
    return {
      messages: settled.fresh,
      json: { target: given, kind: kind === 'folder' ? 'edition' : 'markdown', ...settled.json },
      text: lines(summary(settled.fresh), settled.text),
    };
  }
  const checker = CHECKERS[ending];
  if (checker === undefined)
    throw new UsageFault(`${given}: there are checks for editions, .md, .epub and .pdf files`);
  const { messages, json, note } = await checker({ context, path, given, options });
  const settled = await settleFindings(context, options, dirname(path), messages);
  return {
    messages: settled.fresh,
    json: { target: given, kind: ending.slice(1), ...json, ...settled.json },
    text: lines(summary(settled.fresh), note ?? '', settled.text),
  };
};

async function checkFileAsEpub({ context, path, given, options }: Given) {
  const { messages, checkers, absent } = await checkEpubFile(context, path, given, options.builtIn === true);
  const missing = absent.length > 0 ? `; not on this machine: ${absent.join(', ')}` : '';
  return { messages, json: { checkers, absent }, note: `checked by ${checkers.join(', ')}${missing}` };
}

const lines = (...all: string[]) => all.filter((line) => line !== '').join('\n');

const summary = (messages: Message[]) => (messages.length === 0 ? 'nothing found' : '');
