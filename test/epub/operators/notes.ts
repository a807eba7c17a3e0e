import type { BookFiles } from '../good-books/container.ts';
import { contentOf, type Found, find, is, put, remove, setAttributes, swap } from './markup.ts';
import type { Operator } from './operator.ts';

const calls = (files: BookFiles) => find(files, (one) => one.name === 'a' && is('noteref')(one));
const backlinks = (files: BookFiles) => find(files, (one) => one.name === 'a' && is('backlink')(one));

/** Notes by what calls lead to. */
const notes = (files: BookFiles): Found[] => {
  const ids = new Set(calls(files).map(({ attributes }) => attributes.href.split('#')[1]));
  return find(files, ({ attributes }) => ids.has(attributes.id));
};

/** Two that follow each other in one document, and suit. */
const neighbours = (
  found: Found[],
  suits: (one: Found, next: Found) => boolean = () => true,
): [Found, Found] | null => {
  const at = found.findIndex((one, index) => {
    const next = found[index + 1];
    return next?.path === one.path && next.start >= one.end && suits(one, next);
  });
  return at < 0 ? null : [found[at], found[at + 1]];
};

const withoutWord = (value: string | undefined, word: string) =>
  value
    ?.split(/\s+/)
    .filter((one) => one !== word && one !== `doc-${word}`)
    .join(' ') || undefined;

const withoutMeaning = (files: BookFiles, element: Found, word: string) =>
  setAttributes(files, element, {
    role: withoutWord(element.attributes.role, word),
    'epub:type': withoutWord(element.attributes['epub:type'], word),
  });

/** Notes that are called once or more, and their calls. */
export const noteOperators: Operator[] = [
  {
    name: 'a call leads to an id that is not there',
    apply(files) {
      const [call] = calls(files);
      return setAttributes(files, call, { href: `${call.attributes.href}-gone` });
    },
  },
  {
    name: 'a call leads to a heading',
    apply(files) {
      const [call] = calls(files);
      const heading = find(files, ({ name, path }) => /^h[1-6]$/.test(name) && path === call.path)[0];
      setAttributes(files, heading, { id: 'a-heading' });
      return setAttributes(files, calls(files)[0], { href: '#a-heading' });
    },
  },
  {
    name: 'a call has lost its link',
    apply: (files) => setAttributes(files, calls(files)[0], { href: undefined }),
  },
  {
    name: 'a note has lost its call',
    apply(files) {
      const all = calls(files);
      const once = all.find(
        ({ attributes }) => all.filter((one) => one.attributes.href === attributes.href).length === 1,
      );
      return once ? remove(files, once) : false;
    },
  },
  {
    name: 'two notes have changed places',
    apply(files) {
      const numbered = new Set(
        calls(files).flatMap((call) =>
          /^\d+$/.test(contentOf(files, call)) ? call.attributes.href.split('#')[1] : [],
        ),
      );
      const isNumbered = ({ attributes }: Found) => numbered.has(attributes.id);
      const pair = neighbours(notes(files), (one, next) => isNumbered(one) && isNumbered(next));
      return pair ? swap(files, ...pair) : false;
    },
  },
  {
    name: 'a call bears another mark',
    apply(files) {
      const [call] = calls(files);
      if (backlinks(files).length === 0) return false;
      return put(files, call.path, call.tagEnd, call.contentEnd, `${contentOf(files, call)}7`);
    },
  },
  {
    name: 'two calls lead to each other’s notes',
    apply(files) {
      const pair = neighbours(
        calls(files),
        (one, next) =>
          one.attributes.href !== next.attributes.href && contentOf(files, one) !== contentOf(files, next),
      );
      if (pair === null || backlinks(files).length === 0) return false;
      setAttributes(files, pair[1], { href: pair[0].attributes.href });
      return setAttributes(files, pair[0], { href: pair[1].attributes.href });
    },
  },
  {
    name: 'a note has lost its words',
    apply(files) {
      const [note] = notes(files);
      const back = backlinks(files).find(
        ({ path, start }) => path === note.path && start > note.start && start < note.end,
      );
      const kept = back ? `<p>${contentOfWhole(files, back)}</p>` : '<p></p>';
      return put(files, note.path, note.tagEnd, note.contentEnd, kept);
    },
  },
  {
    name: 'a note has lost its way back',
    apply(files) {
      const [back] = backlinks(files).slice(-1);
      return back ? remove(files, back) : false;
    },
  },
  {
    name: 'all notes have lost their ways back',
    apply(files) {
      if (backlinks(files).length === 0) return false;
      while (backlinks(files).length > 0) remove(files, backlinks(files)[0]);
      return true;
    },
  },
  {
    name: 'a way back leads to the call of another note',
    apply(files) {
      const pair = neighbours(backlinks(files));
      return pair ? setAttributes(files, pair[0], { href: pair[1].attributes.href }) : false;
    },
  },
  {
    name: 'a way back leads to the top of the document',
    apply(files) {
      const [back] = backlinks(files);
      return back ? setAttributes(files, back, { href: back.attributes.href.replace(/#.*/, '#') }) : false;
    },
  },
  {
    name: 'a call has lost its id',
    apply(files) {
      const call = calls(files).find(({ attributes }) => attributes.id !== undefined);
      return call ? setAttributes(files, call, { id: undefined }) : false;
    },
  },
  {
    name: 'a note that is called twice has lost its second way back',
    apply(files) {
      const all = backlinks(files);
      const second = all.find(({ path, start }, index) => {
        const before = all[index - 1];
        if (before?.path !== path) return false;
        const [note] = notes(files).filter(
          (one) => one.path === path && one.start < start && one.end > start,
        );
        return before.start > note.start;
      });
      return second ? remove(files, second) : false;
    },
  },
  {
    name: 'a note says Ibid.',
    apply: (files) => addWords(files, ' Ibid., 12.'),
  },
  {
    name: 'a note says op. cit.',
    apply: (files) => addWords(files, ' Ott, op. cit.'),
  },
  {
    name: 'a call does not say that it is one',
    apply(files) {
      const all = calls(files);
      const once = all.find(
        ({ attributes }) => all.filter((one) => one.attributes.href === attributes.href).length === 1,
      );
      return once ? withoutMeaning(files, once, 'noteref') : false;
    },
  },
  {
    name: 'a note does not say that it is one',
    apply(files) {
      const note = notes(files).find(is('footnote'));
      return note ? withoutMeaning(files, note, 'footnote') : false;
    },
  },
  {
    name: 'two notes bear one id',
    apply(files) {
      const pair = neighbours(notes(files));
      return pair ? setAttributes(files, pair[1], { id: pair[0].attributes.id }) : false;
    },
  },
  {
    name: 'two ways back read aloud alike',
    apply(files) {
      const pair = neighbours(backlinks(files).filter(({ attributes }) => attributes['aria-label']));
      if (pair === null) return false;
      return setAttributes(files, pair[1], { 'aria-label': pair[0].attributes['aria-label'] });
    },
  },
  {
    name: 'the words of two notes are exchanged',
    apply(files) {
      const words = find(files, ({ name }) => name === 'p').filter((paragraph) =>
        notes(files).some(
          ({ path, start, end }) => path === paragraph.path && start < paragraph.start && end > paragraph.end,
        ),
      );
      const pair = neighbours(words);
      if (pair === null) return false;
      const plain = pair.map((one) => contentOf(files, one).replace(/<a\b[\s\S]*?<\/a>/g, ''));
      const links = pair.map(
        (one) =>
          contentOf(files, one)
            .match(/<a\b[\s\S]*?<\/a>/g)
            ?.join('') ?? '',
      );
      put(files, pair[1].path, pair[1].tagEnd, pair[1].contentEnd, links[1] + plain[0]);
      return put(files, pair[0].path, pair[0].tagEnd, pair[0].contentEnd, links[0] + plain[1]);
    },
  },
];

const contentOfWhole = (files: BookFiles, { path, start, end }: Found) =>
  (files.get(path) as string).slice(start, end);

function addWords(files: BookFiles, words: string): boolean {
  const [note] = notes(files);
  const paragraph = find(
    files,
    ({ path, name, start }) => path === note.path && name === 'p' && start > note.start && start < note.end,
  )[0];
  return put(files, paragraph.path, paragraph.contentEnd, paragraph.contentEnd, words);
}
