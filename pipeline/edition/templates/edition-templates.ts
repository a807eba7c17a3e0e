import { finding } from '../../diagnostics/finding.ts';
import { nearestNames } from '../../diagnostics/nearest-names.ts';
import type { Files } from '../../model/host.ts';
import { joinPath } from '../files/join-path.ts';
import type { Reading } from '../files/reading.ts';
import { report } from '../files/report.ts';
import { readTemplateFolder } from './read-template-folder.ts';

/**
 * Parts of the project's templates that shape no book: the starter edition, the schemas, the proof page (whose script an
 * edition must not replace), and what explains them.
 */
const shapesNoBook = (path: string) => /^(?:new|schemas|proof)\/|(?:^|\/)README\.md$/.test(path);

/**
 * The project's templates with the edition's own over them; `own` is whether the edition may have any. Files read go
 * into the reading's inputs as `templates/<path>`, those of the project only where they are used.
 */
export async function editionTemplates(
  reading: Reading,
  files: Files,
  templatesFolder: string,
  own: boolean,
): Promise<Record<string, string>> {
  const project: Reading = { files, folder: templatesFolder, root: null, messages: [], inputs: {} };
  const common = await readTemplateFolder(project, '', (path) => !shapesNoBook(path));
  report(reading, project.messages);
  const replaced = own ? await readTemplateFolder(reading, 'templates', (path) => !shapesNoBook(path)) : {};
  for (const [path, hash] of Object.entries(project.inputs)) reading.inputs[`templates/${path}`] ??= hash;
  for (const path of Object.keys(replaced)) {
    // an edition may bring any number of citation styles; book.yaml names the one that counts
    if (Object.hasOwn(common, path) || path.startsWith('citations/')) continue;
    const near = nearestNames(path, Object.keys(common));
    const fix = near.length > 0 ? `Call it templates/${near[0]}.` : undefined;
    const place = { file: joinPath(reading.folder, `templates/${path}`), line: null, column: null };
    reading.messages.push(finding('template-unknown', `there is no template ${path} to replace`, place, fix));
  }
  return { ...common, ...replaced };
}
