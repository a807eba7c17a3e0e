import type { PhrasingContent } from 'mdast';
import { finding } from '../diagnostics/finding.ts';
import { nearestNames } from '../diagnostics/nearest-names.ts';
import { visit } from '../markdown/visit.ts';
import type { Section } from '../model/book.ts';
import type { NoteSeries } from '../model/edition.ts';
import type { Message, Place } from '../model/message.ts';
import type { CrossReference } from '../model/tree.ts';
import { findCircles, type NoteReference } from './find-circles.ts';
import { type NoteGoal, noteLabel } from './note-label.ts';
import type { ReferenceTree } from './reference-trees.ts';

/** What references may lead to. */
interface Goals {
  notes: Map<string, NoteGoal>;
  texts: Map<string, Section>;
  series: NoteSeries[];
}

/**
 * Gives every cross-reference its target and, where it has none, its words, in place. Notes have their marks. Messages:
 * reference-dangling, note-circle.
 */
export function setReferences(trees: ReferenceTree[], sections: Section[], series: NoteSeries[]): Message[] {
  const goals = goalsOf(sections, series);
  const messages: Message[] = [];
  const between: NoteReference[] = [];
  for (const from of trees) {
    visit(from.tree, 'crossReference', (reference: CrossReference) => {
      const place = placeOf(reference, from);
      const key = reference.kind === 'note' ? noteKey(reference.to, from.text) : reference.to;
      if (!setOne(reference, key, from.text, goals)) messages.push(dangling(reference, key, place, goals));
      else if (reference.kind === 'note' && from.note !== null)
        between.push({ from: from.note, to: key, place });
    });
  }
  return [...messages, ...findCircles(between)];
}

function goalsOf(sections: Section[], series: NoteSeries[]): Goals {
  const notes = sections.flatMap((section) =>
    section.notes.map((note): [string, NoteGoal] => [note.key, { note, section }]),
  );
  const texts = sections.flatMap((section): [string, Section][] =>
    section.text === undefined ? [] : [[section.text, section]],
  );
  return { notes: new Map(notes), texts: new Map(texts), series };
}

/** A note without a text is one of the same text. */
const noteKey = (to: string, text: string | null) =>
  to.includes('/') || text === null ? to : `${text}/${to}`;

function setOne(reference: CrossReference, key: string, from: string | null, goals: Goals): boolean {
  const { kind, children } = reference;
  const note = kind === 'note' ? goals.notes.get(key) : undefined;
  const text = kind === 'text' ? goals.texts.get(key) : undefined;
  const title: PhrasingContent[] = [{ type: 'text', value: text?.title ?? reference.to }];
  if (children.length === 0) reference.children = note ? noteLabel(note, from, goals.series) : title;
  reference.target = note?.note.id ?? (text ? `${text.id}-title` : '');
  return reference.target !== '';
}

function dangling(reference: CrossReference, key: string, place: Place, goals: Goals): Message {
  const known = reference.kind === 'note' ? goals.notes : goals.texts;
  const near = nearestNames(key, known.keys());
  const fix = near.length > 0 ? `Write ${reference.kind}:${near[0]}.` : undefined;
  return finding('reference-dangling', `there is no ${reference.kind} ${key}`, place, fix);
}

function placeOf({ position }: CrossReference, { file }: ReferenceTree): Place {
  return { file, line: position?.start.line ?? null, column: position?.start.column ?? null };
}
