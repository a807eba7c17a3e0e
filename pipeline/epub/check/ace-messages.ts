import { z } from 'zod';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';

const report = z.object({
  'earl:assertedBy': z.object({ 'doap:release': z.object({ 'doap:revision': z.string() }) }),
  assertions: z.array(
    z.object({
      'earl:testSubject': z.object({ url: z.string() }),
      assertions: z.array(
        z.object({
          'earl:test': z.object({ 'dct:title': z.string(), 'dct:description': z.string().optional() }),
          'earl:result': z.object({ 'dct:description': z.string().optional() }).optional(),
        }),
      ),
    }),
  ),
});

/**
 * What Ace's report (ace-report-1.0) says of a file, as messages, and which version it was; null where it is no such
 * report. Places are documents: Ace knows no lines.
 */
export function aceMessages(value: unknown, file: string): { version: string; messages: Message[] } | null {
  const read = report.safeParse(value);
  if (!read.success) return null;
  const version = read.data['earl:assertedBy']['doap:release']['doap:revision'];
  const urls = read.data.assertions.map(({ 'earl:testSubject': { url } }) => url);
  // documents are named from the folder of the package, the package itself from the root
  const folder = /^(.*\/)?[^/]*\.opf$/.exec(urls.find((url) => url.endsWith('.opf')) ?? '')?.[1] ?? '';
  const inside = (url: string) =>
    url.startsWith('/') ? url.slice(1) : url.endsWith('.opf') ? url : folder + url;
  const messages = read.data.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
    assertions.map(({ 'earl:test': test, 'earl:result': result }) => {
      const [said] = (result?.['dct:description'] ?? test['dct:description'] ?? '').split('\n');
      const what = `Ace ${version}: ${test['dct:title']}: ${said.trim()}`;
      return finding('epub-inaccessible', what, {
        file: `${file}!/${inside(url)}`,
        line: null,
        column: null,
      });
    }),
  );
  return { version, messages };
}
