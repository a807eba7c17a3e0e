import type { Root } from 'mdast';
import { finding } from '../diagnostics/finding.ts';
import { type LeafBlock, leafBlocks } from '../markdown/leaf-blocks.ts';
import { placeInBlock } from '../markdown/place-in-block.ts';
import type { Message } from '../model/message.ts';
import type { NameEntry } from '../model/names.ts';
import type { AnnotatedText } from '../model/note.ts';
import { type FoundName, findNames } from './find-names.ts';
import { nameTree } from './name-tree.ts';

/** How a slip that stays as it is is marked: it needs no message. */
const SIC = /^\s*\[sic\]/;

/**
 * Wrong spellings of names in texts, headnotes and notes, each at its place; other forms than the edition's own, at
 * their first place in each text or note; and names that stand nowhere. Citations are not looked at: works keep the
 * spelling of their title pages. Messages: name-misspelled, name-other-form, name-unused.
 */
export function checkNames(texts: AnnotatedText[], names: NameEntry[]): Message[] {
  const tree = nameTree(names);
  const used = new Set<NameEntry>();
  const messages: Message[] = [];
  const look = (root: Root, file: string | null) => {
    const variants = new Set<string>();
    for (const block of leafBlocks(root)) {
      for (const found of findNames(block.characters, tree)) {
        used.add(found.name);
        const message = messageOf(found, block, file, variants);
        if (message) messages.push(message);
      }
    }
  };
  for (const { text, headnote, body, notes } of texts) {
    if (headnote) look(headnote, text.file);
    look(body, text.file);
    for (const note of notes) look(note.body, note.place.file);
  }
  return [...messages, ...unused(names, used)];
}

function messageOf(
  found: FoundName,
  block: LeafBlock,
  file: string | null,
  variants: Set<string>,
): Message | null {
  const { name, kind, words, from, to } = found;
  const place = placeInBlock(block, from, file);
  const right = name.forms[0].words;
  if (kind === 'misspelling' && !SIC.test(block.characters.slice(to, to + 10)))
    return finding('name-misspelled', `“${words}” is “${right}” in names.yaml`, place);
  if (kind !== 'variant' || variants.has(words)) return null;
  variants.add(words);
  return finding('name-other-form', `“${words}” is another form of “${right}”`, place);
}

const unused = (names: NameEntry[], used: Set<NameEntry>): Message[] =>
  names
    .filter((name) => !used.has(name))
    .map(({ heading, place }) => finding('name-unused', `“${heading}” stands in no text and no note`, place));
