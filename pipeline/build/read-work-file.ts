import { finding } from '../diagnostics/finding.ts';
import { errorCode } from '../edition/files/error-code.ts';
import { binaryKind } from '../import/binary-kind.ts';
import { decodeHtml } from '../import/html/decode-html.ts';
import type { Files } from '../model/host.ts';
import type { Message, Outcome } from '../model/message.ts';
import { decode } from '../normalize/decode/decode.ts';
import { readEpub } from '../proof/works/read-epub.ts';
import { readMarkup } from '../proof/works/read-markup.ts';
import { type CopyText, readPlain } from '../proof/works/read-plain.ts';

/** Bytes of the largest text or page: three times a million words. Pictures make EPUBs larger. */
const MOST_TEXT = 20_000_000;
const MOST_EPUB = 200_000_000;

/** Reads one copy of a work by its ending; null with a message where it cannot be. */
export async function readWorkFile(files: Files, file: string): Promise<Outcome<CopyText | null>> {
  const place = { file, line: null, column: null };
  const messages: Message[] = [];
  const refuse = (rule: 'work-unreadable' | 'work-too-large' | 'work-empty', what: string) => ({
    value: null,
    messages: [...messages, finding(rule, what, place)],
  });
  let bytes: Uint8Array;
  try {
    bytes = await files.read(file);
  } catch (error) {
    return refuse('work-unreadable', `${file} cannot be read: ${errorCode(error)}`);
  }
  const isEpub = /\.epub$/i.test(file);
  const most = isEpub ? MOST_EPUB : MOST_TEXT;
  if (bytes.length > most) {
    const megabytes = (size: number) => (size / 1e6).toFixed(1);
    return refuse(
      'work-too-large',
      `${file} has ${megabytes(bytes.length)} MB, at most ${megabytes(most)} are read`,
    );
  }
  if (bytes.length === 0) return refuse('work-empty', `${file} has no bytes`);
  const kind = isEpub ? null : binaryKind(bytes);
  if (kind !== null) return refuse('work-unreadable', `${file} is ${kind}`);
  const copy = isEpub ? readEpub(bytes) : readDecoded(file, bytes, messages);
  if (copy === null)
    return refuse(
      'work-unreadable',
      isEpub
        ? `${file} is no EPUB with a text that can be read`
        : `${file} has elements in elements in elements, deeper than any text`,
    );
  if (!/[\p{L}\p{N}]/u.test(copy.text)) return refuse('work-empty', `${file} holds no words`);
  return { value: copy, messages };
}

function readDecoded(file: string, bytes: Uint8Array, messages: Message[]): CopyText | null {
  const isHtml = /\.x?html?$/i.test(file);
  const { text, encoding } = isHtml ? asText(decodeHtml(bytes)) : decode(bytes);
  if (encoding !== 'utf-8') {
    const what = `${file} was read as ${encoding === 'latin1' ? 'windows-1252' : encoding}, not UTF-8`;
    messages.push(finding('work-encoding', what, { file, line: null, column: null }));
  }
  return isHtml ? readMarkup(text) : readPlain(text);
}

const asText = ({ html, encoding }: { html: string; encoding: string }) => ({ text: html, encoding });
