import { expect, test } from 'vitest';
import { checkEdition } from '../../pipeline/build/check-edition.ts';
import { planBuild } from '../../pipeline/build/plan-build.ts';
import { hostThatMustNotPublish, smallEdition } from './small-edition.ts';

const found = (messages: { rule: string; file: string | null; line: number | null }[]) =>
  messages.map(({ rule, file, line }) => `${rule} ${file?.split('/').at(-1) ?? ''}:${line}`).toSorted();

test('references, circles, empty notes, dates and names that are wrong are told in one run', async () => {
  const small = smallEdition();
  small.change('notes/loom.yaml', 'West of Leeds;', 'West of Leeds, [](note:strike) {os:1917-02-30};');
  small.change('notes/loom.yaml', 'Nine working days.', 'As in [](note:armley), not [](note:loom/strikes).');
  small.change('texts/introduction.md', 'may judge why.', 'may judge [why](text:looms).');
  small.change('texts/introduction.md', 'The word is older than the thing.', '<!-- -->');
  small.write(
    'names.yaml',
    'names:\n  - {id: leeds, kind: place, heading: Leeds, forms: [Leeds], colour: red}\n' +
      '  - {id: loom, kind: place, heading: Loom, forms: [Leeds]}\n' +
      '  - {id: nowhere, kind: place, heading: Nowhere, forms: [Nowhere], note: true, line: Not there.}\n',
  );
  const request = { target: small.edition, sources: small.sources, final: false };
  const { plan, messages } = await planBuild(hostThatMustNotPublish(), request);
  expect(plan).toBeNull();
  expect(found(messages)).toEqual([
    'date-mark-invalid loom.yaml:9',
    'key-unknown names.yaml:2',
    'name-form-twice names.yaml:3',
    'name-note-nowhere names.yaml:4',
    'note-circle loom.yaml:16',
    'note-empty introduction.md:13',
    'reference-dangling introduction.md:5',
    'reference-dangling loom.yaml:16',
  ]);
});

test('what is only advice is told by check and not by a build', async () => {
  const small = smallEdition();
  small.change('book.yaml', 'trim: A5', 'trim: A5\njulian: true');
  small.change(
    'notes/loom.yaml',
    'West of Leeds;',
    'West of Leads, on 9 January 1905, with Ada Harrow, 1912;',
  );
  small.write(
    'names.yaml',
    'names:\n  - {id: leeds, kind: place, heading: Leeds, forms: [Leeds], misspellings: [Leads]}\n' +
      '  - {id: harrow, kind: person, heading: "Harrow, A.", forms: [A. Harrow], variants: [Ada Harrow]}\n' +
      '  - {id: nowhere, kind: place, heading: Nowhere, forms: [Nowhere]}\n',
  );
  const host = hostThatMustNotPublish();
  const request = { target: small.edition, sources: small.sources, final: false };
  const built = found((await planBuild(host, request)).messages);
  const checked = found(await checkEdition(host, small.edition, small.sources));
  const own = checked.filter((entry) => !built.includes(entry));
  expect(own).toEqual([
    'date-without-style loom.yaml:9',
    'name-misspelled loom.yaml:9',
    'name-other-form loom.yaml:9',
    'name-unused names.yaml:4',
  ]);
});

test('a note on a name is in the book; final builds leave its draft out', async () => {
  const small = smallEdition();
  small.change('book.yaml', '  series:\n', '  drafts: omit\n  series:\n');
  small.write(
    'names.yaml',
    'names:\n  - {id: armley, kind: place, heading: Armley, forms: [Armley], note: true, line: West of Leeds.}\n',
  );
  const host = hostThatMustNotPublish();
  const keysOf = async (final: boolean) => {
    const { plan } = await planBuild(host, { target: small.edition, sources: small.sources, final });
    return plan?.book.sections.flatMap(({ notes }) => notes.map(({ key, mark }) => `${mark} ${key}`));
  };
  expect(await keysOf(false)).toContain('2 loom/name_armley');
  const { plan, messages } = await planBuild(host, {
    target: small.edition,
    sources: small.sources,
    final: true,
  });
  expect(plan?.edition.names[0].note).toBe(false);
  expect(found(messages)).not.toContain('note-draft names.yaml:2');
});
