import { describe, expect, test } from 'vitest';
import { normalize } from '../../pipeline/normalize/normalize.ts';

/** least processor time, in milliseconds, that says something: below it the clock and the compiler decide */
const FLOOR = 25;
/** most that four times the text may take: 4 · log 4n / log n is below 5, and the rest is for a busy machine */
const GROWTH = 7;
/** UTF-16 units of the shorter text */
const SHORT = 15_000;

const words = 'the bakers of the old quarter met every day in the cellar of the mill';
const cased = 'Bakers Quarter Cellar Mill Winter Harvest'.split(' ');
const name = (i: number) => `${cased[i % 6]}${i.toString(36)}`;

/** What sets a rule off, again and again: by rule, the i-th piece of the text. */
const triggers: Record<string, (i: number) => string> = {
  'joined-lines': () => `${words}\n`,
  'blank-lines': (i) => `${words}${'\n'.repeat(1 + (i % 9))}`,
  'blank lines alone': () => '\n \n',
  spaces: () => `a${' \u00a0'.repeat(9)}b`,
  'spaces alone': () => ' ',
  'invisible-characters': () => 'a\u200b\u0007b ',
  title: (i) => `${name(i)} and ${name(i + 1)}\n\n`,
  standfirst: (i) => `${words} ${i}.\n\nby ${name(i)} Marlow | Nov 6, 2024\n\n`,
  byline: (i) => `By ${name(i)} Marlow and ${name(i + 1)} Oven\n\n`,
  'byline of names': (i) => `${i ? ', ' : 'by '}${name(i)} Marlow`,
  'date-line': () => 'Friday, October 6, 2017\n\n',
  biography: (i) => `${name(i)} Marlow\n${name(i)} Marlow is a writer and lives in Leeds.\n\n`,
  'contents-list': (i) => `${i === 0 ? 'Contents\n\n' : ''}${name(i % 500)} of the ${name(i % 700)}\n`,
  'pull-quote': (i) => `${words} ${i % 50}, and so on it went all winter.\n\n`,
  'pull-quote of one text': () => `${words}, and so on it went all winter.\n\n`,
  'pull-quote in one paragraph': (i) => (i === 0 ? `${words}.\n\n` : `${words}. `),
  'page-control': () => 'Download the PDF\n\n',
  'related-reading': (i) => `Related Reading\n\n${name(i)}\n\n${name(i)}\n\n${words}...\n\n`,
  'related-reading of one title': () => 'Mill\n\n',
  'related-reading, one teaser': (i) => `${name(i)}\n\n${words} was...\n\nplain\n\n`,
  'reply-form': () => 'Leave a Reply\n\nYour email address will not be published.\n\n',
  boilerplate: (i) => `The ${name(i)}\n\nThe ${name(i)} is a quarterly journal of bread.\n\n`,
  responses: (i) =>
    `${i % 9 === 0 ? '2 Comments\n\n' : ''}Edda ${name(i)} says:\nOct 6, 2017 at 3:12 pm\n\nThanks.\n\n`,
  chapter: (i) => `\n\nChapter ${i}\n\n\n${name(i)}\n\n${words}.\n\n`,
  heading: (i) => `${name(i)} and Salt\n\n${words}.\n\n`,
  'section-break': () => '* * *\n\n',
  'block-quotation': (i) => `As ${name(i)} wrote:\n\n“${words}.\n\n`,
  'block-quotation, introductions': () => 'He wrote:\n\n',
  'block-quotation that runs on': () => 'According to Edda, the bakers\n\nwere warm in winter.\n\n',
  'block-quotation with labels': (i) => `He wrote:\n\n${name(i)}\n\n“${words}\n\n`,
  'indented quotation': (i) => `${i % 2 ? '    ' : ''}${words}.\n\n`,
  epigraph: (i) => `“${words}.”\n– Edda ${name(i)}\n\n`,
  'epigraph, dashes': () => '– – ',
  list: () => '  • flour\n',
  'list of numbers': (i) => `${1 + (i % 900)}. flour\n`,
  'list, single items': (i) => `${i % 2 ? '1. coal' : '• coal'}\n\n`,
  verse: (i) => `${name(i)} of old\n`,
  signature: (i) => `${name(i)}, Leeds\n\n`,
  'author-note': (i) => (i % 2 ? `[${i >> 1}] ${words}.\n\n` : `${words}.[${(i >> 1) + 1}]\n\n`),
  'author-note, one label': () => 'a[1] [1] ',
  'author-note by signs': () => 'a*\n\n* b\n\n',
  'author-note by signs, then a number': (i) => (i < 1000 ? 'a*\n\n* b\n\n' : 'c\n\n[5] d\n\n'),
  'lost-note': (i) => `They said “so”.${1 + i} `,
  'note-without-call': (i) => `[${i}] The Green Book\n\n`,
  ibid: (i) => `a[${i + 1}]\n\n[${i + 1}] Ibid., p. ${i}.\n\n`,
  'reference-list': (i) =>
    `${i === 0 ? 'References\n\n' : ''}Marlow\n${name(i)}\n.\n1931\n.\nOvens\n.\nLeeds\n:\nMill\n.\n`,
  'reference-list, entries': (i) =>
    `${i === 0 ? 'References\n\n' : ''}Marlow, E. 1931. ${name(i)}. Leeds: Mill.\n\n`,
  'reference-list, stops': () => '.\n:\n',
  'quotation-marks': () => `"'`,
  'quotation-marks, opening': () => '“‘',
  'quotation-marks, apostrophes': () => "'tis ' ",
  dash: () => 'a - b -- ',
  ellipsis: () => '. . . ',
  'number-range': (i) => `${i}-`,
  initials: () => 'A.B.',
  'doubled-word': () => 'the the ',
  'unbalanced-marks': () => '([“',
  'unbalanced-marks, closing': () => ')]”',
  'space-about-stop': () => 'a .b',
  'article-form': () => 'a apple an pear ',
  'small-sentence-start': () => 'so. and. ',
  'name-variant': (i) => `${name(i)} ${name(i)}s `,
  'name-variant, one length': (i) =>
    `Marl${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) % 26))}w `,
  'apostrophe-elsewhere': (i) => `bakers’ day bakers day baker’s day ${name(i)}’s `,
  'citation-in-text': (i) => `(${name(i)} 1931, p. ${i}) `,
  'citation-in-text, open brackets': () => '(Marlow 1931; ',
};

function textOf(trigger: (i: number) => string, length: number): Uint8Array {
  const pieces: string[] = [];
  for (let i = 0, done = 0; done < length; i++) {
    const piece = trigger(i);
    pieces.push(piece);
    done += piece.length;
  }
  return new TextEncoder().encode(pieces.join(''));
}

/** Milliseconds of processor time. */
function took(bytes: Uint8Array): number {
  const before = process.cpuUsage();
  normalize({ id: 'a', file: 'a', bytes }, null);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('four times of what sets a rule off takes little more than four times as long', () => {
  test.each(Object.entries(triggers))('%s', (_, trigger) => {
    const long = textOf(trigger, 4 * SHORT);
    // below that the shorter text need not be read: it counts for FLOOR at least
    const growth = () => {
      const milliseconds = took(long);
      return milliseconds < FLOOR * GROWTH
        ? milliseconds / FLOOR
        : milliseconds / Math.max(FLOOR, took(textOf(trigger, SHORT)));
    };
    // twice, since a rule that is worse than that is so both times
    const grown = growth();
    expect(grown < GROWTH ? grown : Math.min(grown, growth())).toBeLessThan(GROWTH);
  });
});
