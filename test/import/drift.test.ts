import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEdition } from '../../pipeline/build/check-edition.ts';
import { hostThatMustNotPublish, smallEdition } from '../build/small-edition.ts';

const DECISIONS =
  'decisions:\n  - {line: LINE, words: WORDS, is: paragraph}\ncorrections:\n  - {line: LINE, from: FROM, to: changed}\n';

/** The small edition with a decision and a correction for the last line of its source. */
function editionWithRecipe() {
  const edition = smallEdition();
  const source = readFileSync(join(edition.sources, 'loom.txt'), 'utf8');
  const lines = source.trimEnd().split('\n');
  const words = lines.at(-1)!.split(' ').slice(0, 4).join(' ');
  const recipe = readFileSync(join(edition.edition, 'sources/loom.yaml'), 'utf8');
  const decisions = DECISIONS.replaceAll('LINE', String(lines.length))
    .replace('WORDS', JSON.stringify(words))
    .replace('FROM', JSON.stringify(words.split(' ')[1]));
  edition.write('sources/loom.yaml', `${recipe}${decisions}`);
  return { edition, source, last: lines.length };
}

async function found(edition: ReturnType<typeof smallEdition>, rules: string[]) {
  const messages = await checkEdition(hostThatMustNotPublish(), edition.edition, edition.sources);
  return messages.filter(({ rule }) => rules.includes(rule));
}

const DRIFT = ['source-changed', 'decision-drift', 'correction-not-found'];

test('a source that is as it was is not told of', async () => {
  expect(await found(editionWithRecipe().edition, DRIFT)).toEqual([]);
});

test('a changed source: what it touches, and where that stands now', async () => {
  const { edition, source, last } = editionWithRecipe();
  edition.write('received/loom.txt', source.replace('\n', '\n\nA line that was not there.\n'));
  const messages = await found(edition, DRIFT);
  const [changed] = messages.filter(({ rule }) => rule === 'source-changed');
  expect(changed.message).toContain(`1 of 1 decisions (line ${last})`);
  expect(changed.message).toContain(`1 of 1 corrections (line ${last})`);
  expect(changed.message).not.toContain('notes');
  const [decision] = messages.filter(({ rule }) => rule === 'decision-drift');
  expect(decision.message).toContain(`line ${last + 2} now`);
  expect(decision.fix).toContain(`\`line: ${last + 2}\``);
});

test('notes whose words are gone are named', async () => {
  const { edition, source } = editionWithRecipe();
  edition.write('received/loom.txt', source.replaceAll('Armley', 'Bramley'));
  const [changed] = await found(edition, ['source-changed']);
  expect(changed.message).toMatch(/\d of \d notes \([a-z, -]*armley/);
});
