import { readEdition } from '../edition/read-edition.ts';
import { readMarkdownFile } from '../edition/read-markdown-file.ts';
import type { Edition } from '../model/edition.ts';
import type { Host } from '../model/host.ts';
import type { Outcome } from '../model/message.ts';

/** Reads what the user named: an edition's folder, or a bare Markdown file. */
export function loadEdition(host: Host, target: string): Promise<Outcome<Edition | null>> {
  const options = { templatesFolder: host.templatesFolder, epoch: host.epoch };
  return /\.(?:md|markdown)$/i.test(target)
    ? readMarkdownFile(host.files, target, options)
    : readEdition(host.files, target, options);
}
