import type { FootnoteDefinition, FootnoteReference, Parents, Root, RootContent } from 'mdast';
import { finding } from '../diagnostics/finding.ts';
import { SKIP, visit } from '../markdown/visit.ts';
import type { Message, Place } from '../model/message.ts';
import type { PlacedNote } from '../model/note.ts';
import type { Text } from '../model/text.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Takes the author's footnotes out of a tree, in place: calls become noteCall, definitions notes of the series
 * `author`, numbered as they are called. A call whose note is lost keeps its mark as a superscript figure.
 */
export function authorNotes(text: Text, body: Root): { notes: PlacedNote[]; messages: Message[] } {
  const { definitions, messages } = takeDefinitions(body, text.file);
  const notes = new Map<string, PlacedNote>();
  visit(body, 'footnoteReference', (node: FootnoteReference, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    const definition = definitions.get(node.identifier);
    const call = definition
      ? callOf(text, definition, notes)
      : { type: 'text' as const, value: superscript(node.identifier) };
    parent.children.splice(index, 1, call as RootContent);
    return [SKIP, index + 1];
  });
  for (const [label, definition] of definitions) {
    if (notes.has(label)) continue;
    messages.push(
      finding(
        'author-note-uncalled',
        `the footnote [^${label}] is never called`,
        placeOf(definition, text.file),
      ),
    );
  }
  return { notes: [...notes.values()], messages };
}

function takeDefinitions(
  body: Root,
  file: string,
): { definitions: Map<string, FootnoteDefinition>; messages: Message[] } {
  const definitions = new Map<string, FootnoteDefinition>();
  const messages: Message[] = [];
  visit(body, 'footnoteDefinition', (node: FootnoteDefinition, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    if (definitions.has(node.identifier)) {
      messages.push(
        finding('author-note-twice', `a second footnote [^${node.identifier}]`, placeOf(node, file)),
      );
    } else definitions.set(node.identifier, node);
    messages.push(...nestedCalls(node, file));
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return { definitions, messages };
}

function nestedCalls(definition: FootnoteDefinition, file: string): Message[] {
  const messages: Message[] = [];
  visit(definition, 'footnoteReference', (node: FootnoteReference, index, parent: Parents | undefined) => {
    if (parent === undefined || index === undefined) return;
    messages.push(
      finding(
        'note-in-note',
        `[^${node.identifier}] is called within [^${definition.identifier}]`,
        placeOf(node, file),
      ),
    );
    parent.children[index] = { type: 'text', value: superscript(node.identifier) };
  });
  return messages;
}

function callOf(text: Text, definition: FootnoteDefinition, notes: Map<string, PlacedNote>) {
  const label = definition.identifier;
  let note = notes.get(label);
  if (note === undefined) {
    const local = `author_${notes.size + 1}`;
    note = {
      id: `n-${text.id}_${local}`,
      key: `${text.id}/${local}`,
      series: 'author',
      status: 'approved',
      calls: [],
      lemmas: [],
      body: { type: 'root', children: definition.children },
      place: placeOf(definition, text.file),
    };
    notes.set(label, note);
  }
  const call = `c-${note.id.slice(2)}${note.calls.length > 0 ? `.${note.calls.length + 1}` : ''}`;
  note.calls.push(call);
  return { type: 'noteCall' as const, note: note.id, call, value: '' };
}

const superscript = (label: string) => label.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]);

function placeOf(node: FootnoteDefinition | FootnoteReference, file: string): Place {
  return { file, line: node.position?.start.line ?? null, column: node.position?.start.column ?? null };
}
