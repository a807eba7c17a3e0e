import { finding } from '../diagnostics/finding.ts';
import { visit } from '../markdown/visit.ts';
import type { NumberedNote, Section } from '../model/book.ts';
import type { NoteSeries } from '../model/edition.ts';
import type { Message } from '../model/message.ts';
import type { NoteCall } from '../model/tree.ts';
import { noteMark } from './note-mark.ts';

/** A series that book.yaml does not describe is numbered text by text. */
const PLAIN: Omit<NoteSeries, 'id'> = { marks: 'numbers', numbering: 'text' };

/** Gives the notes of all sections their marks, in reading order, and writes the marks into their calls, in place. */
export function numberNotes(sections: Section[], series: NoteSeries[]): Message[] {
  const known = new Map(series.map((entry) => [entry.id, entry]));
  const counts = new Map<string, number>();
  const messages: Message[] = [];
  for (const section of sections) {
    const used = new Set(section.notes.map((note) => note.series));
    for (const id of used) if ((known.get(id) ?? PLAIN).numbering === 'text') counts.set(id, 0);
    for (const note of section.notes) {
      const number = (counts.get(note.series) ?? 0) + 1;
      counts.set(note.series, number);
      note.mark = noteMark(number, (known.get(note.series) ?? PLAIN).marks);
    }
    writeMarks(section);
    messages.push(...alike(section, used, known));
  }
  return messages;
}

function writeMarks(section: Section): void {
  const marks = new Map(section.notes.map((note: NumberedNote) => [note.id, note.mark]));
  visit(section.body, 'noteCall', (call: NoteCall) => {
    call.value = marks.get(call.note) ?? '';
  });
}

function alike(section: Section, used: Set<string>, known: Map<string, NoteSeries>): Message[] {
  const byMarks = new Map<string, string>();
  const messages: Message[] = [];
  for (const id of used) {
    const { marks } = known.get(id) ?? PLAIN;
    const other = byMarks.get(marks);
    if (other !== undefined) {
      const what = `the series ${other} and ${id} of ${section.id} both have ${marks}`;
      messages.push(finding('series-marks-alike', what));
    }
    byMarks.set(marks, id);
  }
  return messages;
}
