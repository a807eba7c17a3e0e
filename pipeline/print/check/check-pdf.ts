import type { RuleId } from '../../diagnostics/catalogue.ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';
import { openDocument } from './document/open-document.ts';
import { openPdf } from './file/open-pdf.ts';
import { reportFaults } from './report-faults.ts';
import type { Check } from './rule.ts';
import { aRules } from './rules/a.ts';
import { generalRules, superseded } from './rules/general.ts';
import { uaRules } from './rules/ua.ts';
import { xRules } from './rules/x.ts';
import { type Standard, standardsOf } from './standards-of.ts';

const RULES: Record<Standard, Record<string, Check>> = { ua: uaRules, a: aRules, x: xRules };

/**
 * Findings in any PDF: what holds for all, and the rules of the standards that the file claims to follow. `file` is its
 * name in messages. Damaged, encrypted and hostile files end in messages too.
 */
export async function checkPdf(bytes: Uint8Array, file: string): Promise<Message[]> {
  const place = { file, line: null, column: null };
  const opened = openPdf(bytes);
  if (opened === null) {
    const what =
      bytes.length === 0 ? 'it is empty' : 'there is nothing in it that a PDF begins with, a catalogue';
    return [finding('pdf-unreadable', what, place)];
  }
  if (opened.get(opened.trailer, 'Encrypt') !== null)
    return [finding('pdf-encryption', 'it is encrypted: nothing else was checked', place)];
  const document = openDocument(opened);
  if (document.pages.length === 0) return [finding('pdf-unreadable', 'it has no pages', place)];
  const skipped = superseded(document.claims);
  const general = Object.entries(generalRules).filter(([id]) => !skipped.includes(id));
  const special = standardsOf(document.claims).known.flatMap((standard) => Object.entries(RULES[standard]));
  // the general ones last: they also say what reading for the others came upon
  return [...special, ...general].flatMap(([id, check]) =>
    reportFaults(document, id as RuleId, check(document), file),
  );
}
