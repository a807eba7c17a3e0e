import { type PDFContext, PDFDict, PDFDocument, PDFNumber, type PDFObject } from '@cantoo/pdf-lib';
import { finding } from '../../diagnostics/finding.ts';
import type { Message, Outcome } from '../../model/message.ts';
import { findPages } from './find-pages.ts';
import { name } from './name.ts';
import type { SourcePdf } from './source-pdf.ts';
import { trailerFault } from './trailer-fault.ts';
import { walkPages } from './walk-pages.ts';

/** Bit 3 of a file's permissions: it may be printed. */
const MAY_PRINT = 4;

/**
 * Reads any PDF; `file` names it in messages. Null where it cannot be read or may not be printed. Messages: pdf-unreadable,
 * pdf-encrypted, pdf-not-to-print, pdf-locked, pdf-repaired.
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<Outcome<SourcePdf | null>> {
  const place = { file, line: null, column: null };
  const messages: Message[] = [];
  const refuse = (rule: 'pdf-unreadable' | 'pdf-encrypted' | 'pdf-not-to-print', what: string) => ({
    value: null,
    messages: [finding(rule, what, place)],
  });
  const read = await readContext(bytes);
  if (typeof read === 'string') return refuse('pdf-unreadable', `it cannot be read as a PDF: ${read}`);
  let { context, faults } = read;

  const encryption = context.lookup(context.trailerInfo.Encrypt);
  if (encryption instanceof PDFDict) {
    const opened = await decrypt(bytes);
    if (opened === null) return refuse('pdf-encrypted', 'it opens with a password only');
    if (!mayPrint(encryption)) return refuse('pdf-not-to-print', 'its owner has locked it against printing');
    messages.push(finding('pdf-locked', 'it is locked with its owner’s password', place));
    // what was encrypted could not be parsed the first time: that is no fault
    [context, faults] = [opened, []];
  }

  const catalog = dictAt(context, context.trailerInfo.Root);
  const walked = walkPages(context, catalog);
  const pages = walked.pages.length > 0 ? walked.pages : findPages(context);
  if (pages.length === 0) return refuse('pdf-unreadable', 'there is no page in it');
  if (walked.pages.length === 0) faults.push('its list of pages is lost, they may be out of order');
  else if (walked.lost > 0) faults.push(`${walked.lost} of its pages cannot be found`);
  if (faults.length > 0) messages.push(finding('pdf-repaired', faults.join('; '), place));
  return { value: { context, catalog, pages }, messages };
}

interface Read {
  context: PDFContext;
  faults: string[];
}

/** A string says why it cannot be read. */
async function readContext(bytes: Uint8Array): Promise<Read | string> {
  const fault = trailerFault(bytes);
  const faults = fault === null ? [] : [fault];
  try {
    return { context: await parse(bytes, true), faults };
  } catch {
    // an object that cannot be parsed: without it the others may still make a file
  }
  try {
    return { context: await parse(bytes, false), faults: ['parts of it cannot be read', ...faults] };
  } catch (error) {
    return (error as Error).message;
  }
}

async function parse(bytes: Uint8Array, strict: boolean, password?: string): Promise<PDFContext> {
  // the parser's slices of a Buffer are views: a scan of 300 MB is not copied
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const document = await PDFDocument.load(view, {
    updateMetadata: false,
    throwOnInvalidObject: strict,
    ignoreEncryption: password === undefined,
    parseSpeed: Number.POSITIVE_INFINITY,
    ...(password === undefined ? {} : { password }),
  });
  return document.context;
}

/** Null where it needs a password, or is encrypted in a way that is not known. */
async function decrypt(bytes: Uint8Array): Promise<PDFContext | null> {
  try {
    return await parse(bytes, false, '');
  } catch {
    // the library says no more than that it failed
    return null;
  }
}

function mayPrint(encryption: PDFDict): boolean {
  const permissions = encryption.lookupMaybe(name('P'), PDFNumber);
  return permissions === undefined || (permissions.asNumber() & MAY_PRINT) !== 0;
}

function dictAt(context: PDFContext, object: PDFObject | undefined): PDFDict | undefined {
  const found = context.lookup(object);
  return found instanceof PDFDict ? found : undefined;
}
