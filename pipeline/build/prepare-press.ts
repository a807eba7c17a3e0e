import { finding } from '../diagnostics/finding.ts';
import type { Edition } from '../model/edition.ts';
import type { Files } from '../model/host.ts';
import type { Outcome, Place } from '../model/message.ts';
import { greyCondition } from '../print/press/grey-condition.ts';
import type { Presets } from '../print/press/presets-schema.ts';
import type { PrintCondition } from '../print/press/press.ts';
import { readPresets } from '../print/press/read-presets.ts';
import { readProfile } from '../print/press/read-profile.ts';
import { type PressWishes, settlePress } from '../print/press/settle-press.ts';

/** What is known of the file for the printer before there are pages. */
export interface PressPlan {
  presets: Presets;
  wishes: PressWishes;
  condition: PrintCondition;
}

/**
 * Settles what the file for the printer has, and reads the profile of the printer: that of the command line (`icc`, a
 * path), else that of the edition, else our own for black ink. Null, with messages, where the presets cannot be used.
 */
export async function preparePress(
  files: Files,
  edition: Edition,
  icc: string | null,
): Promise<Outcome<PressPlan | null>> {
  const file = 'print/presets.yaml';
  const presets = readPresets(edition.templates[file] ?? '', `templates/${file}`);
  if (presets.value === null) return { value: null, messages: presets.messages };
  const condition = icc === null ? ownProfile(edition) : await givenProfile(files, icc);
  return {
    value: {
      presets: presets.value,
      wishes: settlePress(edition.book.print ?? {}, presets.value),
      condition: condition.value ?? greyCondition(),
    },
    messages: [...presets.messages, ...condition.messages],
  };
}

function ownProfile({ book, bookFile, icc }: Edition): Outcome<PrintCondition | null> {
  const place = book.print?.places.icc ?? { file: bookFile, line: null, column: null };
  return icc ? readProfile(icc.bytes, icc.file, place) : { value: null, messages: [] };
}

async function givenProfile(files: Files, path: string): Promise<Outcome<PrintCondition | null>> {
  const place: Place = { file: path, line: null, column: null };
  try {
    return readProfile(await files.read(path), path, place);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { value: null, messages: [finding('profile-invalid', `${path} cannot be read: ${code}`, place)] };
  }
}
