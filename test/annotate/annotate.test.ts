import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate/annotate.ts';
import { parseMarkdown } from '../../pipeline/markdown/parse-markdown.ts';
import type { Anchor, Note } from '../../pipeline/model/note.ts';
import type { Text } from '../../pipeline/model/text.ts';

const place = { file: 'notes/t.yaml', line: 3, column: 5 };

function textOf(markdown: string): Text {
  const body = parseMarkdown(markdown, { file: 't.md', line: 1 }).value;
  return { id: 't', file: 't.md', received: false, metadata: { title: 'T', authors: [], date: null }, body };
}

function noteOn(quote: string, more: Partial<Anchor> = {}, id = 'a'): Note {
  const anchors = [{ quote, place, ...more }];
  return {
    id,
    text: 't',
    series: 'editor',
    status: 'draft',
    anchors,
    body: 'A note.',
    bodyPlace: place,
    place,
  };
}

/** The text with calls shown as {id}. */
function shown(node: Nodes | Root): string {
  if (node.type === 'noteCall') return `{${node.call}}`;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(shown).join(node.type === 'root' ? '|' : '') : '';
}

function run(markdown: string, notes: Note[]) {
  const { value, messages } = annotate(textOf(markdown), notes);
  return {
    shown: shown(value.body),
    ids: value.notes.map((note) => note.id),
    rules: messages.map((message) => message.rule),
    messages,
  };
}

describe('a call is set', () => {
  test('after the last word of the lemma and the stops that follow', () => {
    expect(run('They took the palace, and left.', [noteOn('the palace')]).shown).toBe(
      'They took the palace,{c-t_a} and left.',
    );
    expect(run('“They took it.” Then — nothing.', [noteOn('took it')]).shown).toBe(
      '“They took it.”{c-t_a} Then — nothing.',
    );
    expect(run('The palace — taken.', [noteOn('The palace')]).shown).toBe('The palace{c-t_a} — taken.');
  });
  test('outside of the emphasis that ends with the lemma', () => {
    const { value } = annotate(textOf('In *October* he says'), [noteOn('October')]);
    const paragraph = value.body.children[0];
    expect('children' in paragraph && paragraph.children.map((child) => child.type)).toEqual([
      'text',
      'emphasis',
      'noteCall',
      'text',
    ]);
  });
  test('whatever quotes, dashes and spaces the editor typed', () => {
    expect(run('the workers’ own — “new” power', [noteOn(`workers' own - "new"`)]).shown).toContain(
      '“new”{c-t_a}',
    );
  });
  test('after a lemma that runs over emphasis, given by its ends', () => {
    expect(run('first words of *a long* lemma here', [noteOn('first words … lemma')]).shown).toBe(
      'first words of a long lemma{c-t_a} here',
    );
  });
  test('in headings, quotations and tables', () => {
    expect(
      run('## Heading\n\n> quoted\n\n| a |\n|---|\n| cell |\n', [
        noteOn('Heading', {}, 'h'),
        noteOn('quoted', {}, 'q'),
        noteOn('cell', {}, 'c'),
      ]),
    ).toMatchObject({ ids: ['n-t_h', 'n-t_q', 'n-t_c'], rules: [] });
  });
  test('at each of several anchors, with an id of its own', () => {
    const note = noteOn('one');
    note.anchors.push({ quote: 'two', place });
    expect(run('one and two', [note]).shown).toBe('one{c-t_a} and two{c-t_a.2}');
  });
});

describe('no guess', () => {
  test('lost: with the places where most words stand', () => {
    const { rules, messages, shown } = run('They seized the great winter palace at night.', [
      noteOn('seized the winter palace'),
    ]);
    expect(rules).toEqual(['anchor-lost']);
    expect(messages[0]).toMatchObject(place);
    expect(messages[0].message).toContain('t.md:1 “They [seized the great winter]');
    expect(shown).not.toContain('{');
  });
  test('ambiguous: with all places; prefix or suffix decide', () => {
    const markdown = 'the palace fell\n\nthe palace stood';
    expect(run(markdown, [noteOn('the palace')]).rules).toEqual(['anchor-ambiguous']);
    expect(run(markdown, [noteOn('the palace', { suffix: 'stood' })])).toMatchObject({
      rules: [],
      shown: 'the palace fell|the palace{c-t_a} stood',
    });
    expect(run(markdown, [noteOn('palace', { prefix: 'the', suffix: 'burned' })]).rules).toEqual([
      'anchor-lost',
    ]);
  });
  test('never within a word', () => {
    expect(run('the soviets met', [noteOn('soviet')]).rules).toEqual(['anchor-lost']);
  });
});

describe('bad input', () => {
  const body = (text: string) => ({ ...noteOn('palace'), body: text });
  test.each([
    ['moved', noteOn('the great palace', { prefix: 'they took', suffix: 'and left it' }), 'anchor-moved'],
    ['over a paragraph’s end', noteOn('left it. Next'), 'anchor-over-blocks'],
    ['empty', body(' \n'), 'note-empty'],
    ['only a comment on nothing', body('***\n'), 'note-empty'],
    ['of 10,000 words', body('word '.repeat(10_000)), 'note-long'],
  ])('%s', (_, note, rule) => {
    const { rules, messages } = run('Then they took the palace and left it.\n\nNext day.', [note]);
    expect(rules).toEqual([rule]);
    expect(messages[0]).toMatchObject(place);
  });
  test('over paragraphs, but as a passage', () => {
    expect(run('One two.\n\nThree four.', [noteOn('One … four')]).rules).toEqual([]);
  });
  test('overlapping lemmas, not those within others, and two anchors with one lemma', () => {
    const overlap = [noteOn('one two three', {}, 'a'), noteOn('three four', {}, 'b')];
    expect(run('one two three four', overlap).rules).toEqual(['anchors-overlap']);
    const within = [
      noteOn('one two three', {}, 'a'),
      noteOn('two', {}, 'b'),
      noteOn('one two three', {}, 'c'),
    ];
    expect(run('one two three four', within).rules).toEqual([]);
    const twice = noteOn('two');
    twice.anchors.push({ quote: 'two', place });
    expect(run('one two three', [twice]).rules).toEqual(['anchors-overlap']);
  });
  test('all in one run', () => {
    const notes = [
      noteOn('nowhere', {}, 'a'),
      body(''),
      noteOn('took the', {}, 'c'),
      noteOn('the palace', {}, 'd'),
    ];
    expect(run('They took the palace.', notes).rules).toEqual([
      'anchor-lost',
      'note-empty',
      'anchors-overlap',
    ]);
  });
});

test('a call stands after the whole of a genitive', () => {
  expect(run('In Lenin’s words', [noteOn('Lenin')]).shown).toBe('In Lenin’s{c-t_a} words');
});

describe("author's notes", () => {
  test('are taken from the text, called several times too', () => {
    expect(run('One[^x] two[^y] three[^x].\n\n[^y]: Y.\n\n[^x]: X.\n', [])).toMatchObject({
      shown: 'One{c-t_author_1} two{c-t_author_2} three{c-t_author_1.2}.',
      ids: ['n-t_author_1', 'n-t_author_2'],
      rules: [],
    });
  });
  test('uncalled, doubled or nested ones are errors', () => {
    const { rules } = run('One[^a].\n\n[^a]: A[^b].\n\n[^b]: B.\n\n[^b]: C.\n', []);
    expect(rules.toSorted()).toEqual(['author-note-twice', 'author-note-uncalled', 'note-in-note']);
  });
});

test('an anchor survives edits elsewhere', () => {
  const word = fc.constantFrom('alpha', 'beta', 'gamma', 'delta', '*eps*');
  const words = fc.array(word, { maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const result = run(`${before}\n\nx the lemma here y\n\n${after}`, [noteOn('the lemma here')]);
      expect(result.shown).toContain('x the lemma here{c-t_a} y');
    }),
  );
});
