import type { Message, Place } from '../../model/message.ts';
import type { Note } from '../../model/note.ts';

/**
 * Messages by the note that they are about: those whose line is one of the note's. A note of a notes file ends where the
 * next one begins; of others the last line is given.
 */
export function noteFindings(
  messages: readonly Message[],
  notes: readonly Note[],
): (place: Place, lastLine: number | null) => Message[] {
  const byFile = new Map<string, Message[]>();
  for (const message of messages) {
    if (message.file === null || message.line === null) continue;
    const known = byFile.get(message.file);
    if (known) known.push(message);
    else byFile.set(message.file, [message]);
  }
  const begins = new Map<string, number[]>();
  for (const { place } of notes) {
    if (place.file === null || place.line === null) continue;
    const known = begins.get(place.file);
    if (known) known.push(place.line);
    else begins.set(place.file, [place.line]);
  }
  for (const lines of begins.values()) lines.sort((a, b) => a - b);
  return ({ file, line }, lastLine) => {
    const own = file === null || line === null ? undefined : byFile.get(file);
    if (own === undefined || file === null || line === null) return [];
    const next = begins.get(file)?.find((begin) => begin > line) ?? Number.POSITIVE_INFINITY;
    const end = lastLine === null ? next : Math.max(line, lastLine) + 1;
    return own.filter((message) => message.line! >= line && message.line! < end);
  };
}
