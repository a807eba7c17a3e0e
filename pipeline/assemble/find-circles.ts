import { finding } from '../diagnostics/finding.ts';
import type { Message, Place } from '../model/message.ts';

/** A note that refers to another; both by key. */
export interface NoteReference {
  from: string;
  to: string;
  place: Place;
}

/** Notes of a chain that a message names. */
const SHOWN = 8;

/** A note on the way that is being followed. */
interface Step {
  note: string;
  /** index of the next of its references to follow */
  next: number;
}

/**
 * Reports notes that refer to each other in a circle, or to themselves: each reference that closes a circle once, with
 * the chain. Follows every reference once, without recursion, so that a chain of any length does not end in a crash.
 */
export function findCircles(references: NoteReference[]): Message[] {
  const out = new Map<string, NoteReference[]>();
  for (const reference of references) {
    const own = out.get(reference.from);
    if (own) own.push(reference);
    else out.set(reference.from, [reference]);
  }
  const done = new Set<string>();
  const messages: Message[] = [];
  for (const start of out.keys()) if (!done.has(start)) messages.push(...follow(start, out, done));
  return messages;
}

function follow(start: string, out: Map<string, NoteReference[]>, done: Set<string>): Message[] {
  const way: Step[] = [{ note: start, next: 0 }];
  const at = new Map([[start, 0]]);
  const messages: Message[] = [];
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const reference = out.get(step.note)?.[step.next++];
    if (reference === undefined) {
      done.add(step.note);
      at.delete(step.note);
      way.pop();
      continue;
    }
    const earlier = at.get(reference.to);
    if (earlier !== undefined) messages.push(circle(way, earlier, reference));
    else if (!done.has(reference.to)) {
      at.set(reference.to, way.length);
      way.push({ note: reference.to, next: 0 });
    }
  }
  return messages;
}

function circle(way: Step[], from: number, { to, place }: NoteReference): Message {
  const length = way.length - from;
  const named = way.slice(from, from + SHOWN).map(({ note }) => note);
  const more = length > SHOWN ? [`${length - SHOWN} more`] : [];
  return finding(
    'note-circle',
    `these notes lead in a circle: ${[...named, ...more, to].join(' → ')}`,
    place,
  );
}
