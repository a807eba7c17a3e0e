import type { Anchor, Note } from '../../model/note.ts';
import { duplicateIds } from '../checks/duplicate-ids.ts';
import type { Document } from '../data/located.ts';
import { placeOf } from '../data/place-of.ts';
import type { Reading } from '../files/reading.ts';
import { report } from '../files/report.ts';
import { type NotesFile, notesSchema } from '../schemas/notes.ts';
import { readYaml } from '../validate/read-yaml.ts';

type NoteEntry = NotesFile['notes'][number];

/** A note, and where its series is named. */
export interface ReadNote {
  note: Note;
  seriesPlace: Note['place'];
}

/** Reads notes/<text>.yaml for each text; notes with faults are left out. */
export async function readNotes(reading: Reading, texts: readonly string[]): Promise<ReadNote[]> {
  const notes: ReadNote[] = [];
  for (const text of texts) {
    const read = await readYaml(reading, `notes/${text}.yaml`, notesSchema);
    if (read === null) continue;
    report(reading, duplicateIds(read.document, ['notes'], 'a note'));
    if (read.validated === null) continue;
    const { data, document } = read.validated;
    for (const [index, entry] of data.notes.entries()) {
      notes.push({
        note: toNote(entry, text, document, ['notes', index]),
        seriesPlace: placeOf(document, ['notes', index, 'series']),
      });
    }
  }
  return notes;
}

function toNote(entry: NoteEntry, text: string, document: Document, path: PropertyKey[]): Note {
  const { anchor, anchors, ...rest } = entry;
  return {
    ...rest,
    text,
    anchors: anchors?.map(
      (one, index): Anchor => ({
        ...one,
        place: placeOf(document, [...path, 'anchors', index, 'quote']),
      }),
    ) ?? [{ quote: anchor ?? '', place: placeOf(document, [...path, 'anchor']) }],
    bodyPlace: placeOf(document, [...path, 'body'], 'text'),
    place: placeOf(document, path),
  };
}
