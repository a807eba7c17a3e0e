import { z } from 'zod';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';

const report = z.object({
  checker: z.object({ checkerVersion: z.string() }),
  messages: z.array(
    z.object({
      ID: z.string(),
      severity: z.string(),
      message: z.string(),
      locations: z.array(z.object({ path: z.string(), line: z.number(), column: z.number() })).default([]),
    }),
  ),
});

/** Versions before 5 know the vocabulary of EPUB 3.2 only. */
const isOutdated = (version: string, id: string, message: string) =>
  Number.parseInt(version, 10) < 5 && id === 'OPF-027' && message.includes('pageBreakSource');

/**
 * What EPUBCheck's report (JSON, versions 4 and 5) says of a file, as messages, and which version it was; null where it is
 * no such report. Information and usage hints are left out, and so is the one error that is the version's own.
 */
export function epubcheckMessages(
  value: unknown,
  file: string,
): { version: string; messages: Message[] } | null {
  const read = report.safeParse(value);
  if (!read.success) return null;
  const { checkerVersion: version } = read.data.checker;
  const messages = read.data.messages
    .filter(({ severity }) => ['FATAL', 'ERROR', 'WARNING'].includes(severity))
    .filter(({ ID, message }) => !isOutdated(version, ID, message))
    .map(({ ID, severity, message, locations: [at] }) => {
      const rule = severity === 'WARNING' ? 'epub-doubtful' : 'epub-invalid';
      // -1 stands for no place
      const number = (one: number | undefined) => (one !== undefined && one > 0 ? one : null);
      const place = {
        file: at && at.path !== '' && at.path !== file ? `${file}!/${at.path}` : file,
        line: number(at?.line),
        column: number(at?.column),
      };
      return finding(rule, `EPUBCheck ${version}: ${ID}: ${message}`, place);
    });
  return { version, messages };
}
