import { expect, test } from 'vitest';
import { planBuild } from '../../pipeline/build/plan-build.ts';
import { hostThatMustNotPublish, smallEdition } from './small-edition.ts';

const SECOND = '[{"id": "reed2001", "type": "book", "title": "Reeds", "issued": {"date-parts": [[2001]]}},';

/** The small edition with quotations in its recipe and a work that nothing cites, planned. */
async function planned(quotations: string) {
  const small = smallEdition();
  small.change('sources/loom.yaml', 'headnote:', `quotations:\n${quotations}headnote:`);
  small.change('library.json', '[', SECOND);
  const { edition, sources } = small;
  return planBuild(hostThatMustNotPublish(), { target: edition, sources, final: false });
}

test('words that stand elsewhere or nowhere are told at their entry, those that stand are not', async () => {
  const { messages } = await planned(
    '  - {line: 11, words: "a day was as long, as", work: not-given}\n' +
      '  - {line: 12, words: A loaf was a loaf, work: not-given}\n' +
      '  - {line: 17, words: and the river sang, work: harrow1998}\n' +
      '  - {line: 99, words: the led, work: not-given}\n',
  );
  const drift = messages.filter(({ rule }) => rule === 'quotation-drift');
  expect(drift.map(({ line, severity, message }) => [line, severity, message.split('; ')[1]])).toEqual([
    [5, 'error', 'line 17 has them now'],
    [6, 'error', 'no line has them now'],
    [7, 'error', 'no line has them now'],
  ]);
});

test('a work that is only quoted stands among the works cited', async () => {
  const works = async (work: string) => {
    const { plan, messages } = await planned(`  - {line: 11, words: A yard was a yard, work: ${work}}\n`);
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    return plan?.cited.bibliography.map((entry) => entry.work);
  };
  expect(await works('not-given')).toEqual(['harrow1998']);
  expect(await works('harrow1998')).toEqual(['harrow1998']);
  expect(await works('reed2001')).toEqual(['harrow1998', 'reed2001']);
});
