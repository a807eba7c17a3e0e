import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citeNotes } from '../cite/cite-notes.ts';

/** Of Debian's citation-style-language-styles: the style that most writers in the manner of Chicago use. */
const CHICAGO = '/usr/share/citation-style-language/styles/chicago-fullnote-bibliography.csl';
const FIXTURES = join(import.meta.dirname, '../cite/fixtures');

interface Case {
  name: string;
  notes: string[];
  expected: string[];
  bibliography?: string[];
}

/** What that style writes otherwise than the fixtures have it by hand after the 17th edition, and why. */
const differences = JSON.parse(readFileSync(join(FIXTURES, 'chicago-differences.json'), 'utf8')) as {
  ours: string;
  theirs: string;
  why: string;
}[];
const cases = JSON.parse(readFileSync(join(FIXTURES, 'cases.json'), 'utf8')) as Case[];

describe.skipIf(!existsSync(CHICAGO))('beside chicago-fullnote-bibliography', () => {
  const used = new Set<string>();
  const theirsOf = (line: string) => {
    const difference = differences.find(({ ours }) => ours === line);
    if (difference) used.add(line);
    return difference?.theirs ?? line;
  };

  test.each(cases)('$name', ({ notes, expected, bibliography }) => {
    const theirs = citeNotes(notes, { style: readFileSync(CHICAGO, 'utf8') });
    expect(theirs.messages).toEqual([]);
    expect(theirs.notes).toEqual(expected.map(theirsOf));
    if (bibliography) expect(theirs.bibliography).toEqual(bibliography.map(theirsOf));
  });

  test('every difference is one', () => {
    expect(differences.map(({ ours }) => ours).filter((line) => !used.has(line))).toEqual([]);
  });
});
