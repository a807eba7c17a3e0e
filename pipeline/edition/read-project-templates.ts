import type { Files } from '../model/host.ts';
import type { Reading } from './files/reading.ts';
import { readTemplateFolder } from './templates/read-template-folder.ts';

/**
 * All templates of the project, the starter edition's files among them: path below the folder -> content. They come with
 * the program: one that cannot be read is a fault of the installation, and thrown.
 */
export async function readProjectTemplates(
  files: Files,
  templatesFolder: string,
): Promise<Record<string, string>> {
  const reading: Reading = { files, folder: templatesFolder, root: null, messages: [], inputs: {} };
  const templates = await readTemplateFolder(reading, '');
  if (reading.messages.length > 0) throw new Error(reading.messages.map(({ message }) => message).join('; '));
  return templates;
}
