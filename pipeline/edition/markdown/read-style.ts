import { posix } from 'node:path';
import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../model/message.ts';
import { readText } from '../files/read-text.ts';
import type { Reading } from '../files/reading.ts';
import { mostBytes } from '../files/sizes.ts';
import { excerpt } from '../schemas/excerpt.ts';

/**
 * The citation style that front matter asks for: a .csl file beside the Markdown, which is put among the templates, or
 * the name of a style of the project. Returns its name as citations.style has it; null with a message if there is none.
 */
export async function readStyle(
  reading: Reading,
  csl: string,
  place: Place,
  templates: Record<string, string>,
): Promise<string | null> {
  if (Object.hasOwn(templates, `citations/${csl}.csl`)) return csl;
  if (!csl.endsWith('.csl')) {
    reading.messages.push(finding('style-missing', `there is no style ${excerpt(csl)}`, place));
    return null;
  }
  const content = await readText(reading, csl, mostBytes.template, place);
  if (content === null) return null;
  const name = posix.basename(csl, '.csl');
  templates[`citations/${name}.csl`] = content;
  return name;
}
