import { EpubCheck } from '@likecoin/epubcheck-ts';
import { finding } from '../../diagnostics/finding.ts';
import type { Message } from '../../model/message.ts';

/**
 * Findings of EPUBCheck's rules in any EPUB. `file` is its name in messages; the place is that within the container.
 * Information and usage hints of EPUBCheck are left out.
 */
export async function checkEpub(bytes: Uint8Array, file: string): Promise<Message[]> {
  const { messages } = await EpubCheck.validate(bytes, {}, file);
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, severity, message, location, suggestion }) => {
      const rule = severity === 'warning' ? 'epub-doubtful' : 'epub-invalid';
      const inside = location?.path ? `${file}!/${location.path}` : file;
      const place = { file: inside, line: location?.line ?? null, column: location?.column ?? null };
      return finding(rule, `${id}: ${message}`, place, suggestion);
    });
}
