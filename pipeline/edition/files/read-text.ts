import { finding } from '../../diagnostics/finding.ts';
import type { Place } from '../../model/message.ts';
import { createLocator } from '../data/create-locator.ts';
import { forbiddenCharacter } from '../data/forbidden-characters.ts';
import { joinPath } from './join-path.ts';
import { readBytes } from './read-bytes.ts';
import type { Reading } from './reading.ts';

const REPLACEMENT = '\ufffd';

/**
 * A text file below the folder, UTF-8 with or without a byte-order mark, with its line ends as LF; or null with a
 * message. `place` is where the file was asked for, if somewhere.
 */
export async function readText(
  reading: Reading,
  name: string,
  most: number,
  place?: Place,
): Promise<string | null> {
  const bytes = await readBytes(reading, name, most, place);
  if (bytes === null) return null;
  const file = joinPath(reading.folder, name);
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!isUtf8(bytes)) {
    const at = createLocator(text, file)(text.indexOf(REPLACEMENT));
    reading.messages.push(finding('file-not-utf8', 'from here on it is not UTF-8', at));
    return null;
  }
  const found = forbiddenCharacter(text);
  if (found >= 0) {
    const code = text.charCodeAt(found).toString(16).toUpperCase().padStart(4, '0');
    reading.messages.push(
      finding('character-forbidden', `the character U+${code}`, createLocator(text, file)(found)),
    );
    return null;
  }
  return text.replace(/\r\n?/g, '\n');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
