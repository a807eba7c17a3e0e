import { finding } from '../../diagnostics/finding.ts';
import { placeInBlock } from '../../markdown/place-in-block.ts';
import type { Slip } from '../../markdown/slips/slip.ts';
import type { Edition } from '../../model/edition.ts';
import type { Dictionaries } from '../../model/host.ts';
import type { Message } from '../../model/message.ts';
import { impossibleDates } from './dates/impossible-dates.ts';
import { monthEdges } from './dates/month-edges.ts';
import { yearsOfEvents } from './dates/years-of-events.ts';
import { createLexicon } from './lexicon/create-lexicon.ts';
import { mixedMarks } from './marks/mixed-marks.ts';
import { ownSlips } from './marks/own-slips.ts';
import { lifeDates, lives } from './names/life-dates.ts';
import { longForms, nameCapitals } from './names/name-capitals.ts';
import { titleForms, titles } from './names/title-forms.ts';
import type { Passage } from './passage.ts';
import { saidAlready } from './said-already.ts';
import { abbreviations } from './slips/abbreviations.ts';
import { slipFinder } from './slips/slip-finder.ts';
import { likelyWords } from './spelling/likely-words.ts';
import { unknownList } from './spelling/unknown-list.ts';
import { varieties } from './spelling/varieties.ts';
import { wordCounts } from './word-counts.ts';

interface Found {
  passage: Passage;
  slips: Slip[];
}

/**
 * What is wrong, or looks so, in the words of an edition: names, dates, marks, abbreviations; with dictionaries also spelling
 * and slips between real words. Words of other languages than English are not looked up.
 */
export function checkWords(
  edition: Edition,
  passages: readonly Passage[],
  dictionaries: Dictionaries | null,
  said: readonly Message[],
): Message[] {
  const isSaid = saidAlready(said);
  const found = [
    ...byPassage(edition, passages),
    ...monthEdges(edition, passages),
    ...yearsOfEvents(passages),
    ...mixedMarks(passages),
  ];
  const spelled = dictionaries === null ? null : withDictionaries(edition, passages, dictionaries);
  const messages = [...found, ...(spelled?.found ?? [])].flatMap(({ passage, slips }) =>
    slips.filter((slip) => !isSaid(passage, slip)).map((slip) => messageOf(passage, slip)),
  );
  return [...messages, ...(spelled?.unknown ?? [])];
}

function byPassage(edition: Edition, passages: readonly Passage[]): Found[] {
  const forms = longForms(edition, passages);
  const works = titles(edition);
  const years = lives(edition.names);
  return passages.map((passage, index) => ({
    passage,
    slips: [
      ...ownSlips(passage, passages[index - 1], passages[index + 1]),
      ...impossibleDates(passage),
      ...lifeDates(passage, years),
      ...nameCapitals(passage, forms),
      ...titleForms(passage, works),
      ...abbreviations(passage),
    ],
  }));
}

function withDictionaries(edition: Edition, passages: readonly Passage[], dictionaries: Dictionaries) {
  const lexicon = createLexicon(dictionaries, edition);
  const english = passages.filter(({ language }) => /^en\b/i.test(language));
  const counts = wordCounts(english);
  const likely = likelyWords(lexicon, counts);
  const reading = {
    edition,
    passages: english,
    lexicon,
    counts,
    likely,
    varieties: varieties(english, lexicon),
  };
  const slipsOf = slipFinder(reading);
  const found = english.map((passage) => ({ passage, slips: slipsOf(passage) }));
  return { found, unknown: unknownList(found, reading) };
}

function messageOf({ block, file, own }: Passage, { rule, from, what, suggestion }: Slip): Message {
  const fix =
    suggestion === undefined
      ? undefined
      : own
        ? `If it is one, write “${suggestion}”.`
        : `If it is one, correct it in the recipe, perhaps to “${suggestion}”; without \`to:\` it is marked [sic].`;
  return finding(rule, what, placeInBlock(block, from, file), fix);
}
