import type { Slip } from '../../../markdown/slips/slip.ts';
import type { Passage } from '../passage.ts';

const NO_STOP =
  /(?<![\p{L}.])(vols?|pp?|chaps?|chs?|eds?|secs?|pts?|arts?|figs?)(?= (?:\d|[IVXLC]+(?!\p{L})))/giu;
/** page, volume in German, Swedish, Danish, Russian, French; `c.` is circa, `v.` verse, `n.` note, `l.` line */
const FOREIGN = /(?<=[,;(] ?)(s|sid|str|bd|t|с|стр|т)\. ?(?=\d)/giu;
/** "(R, Stites" */
const INITIAL = /(?<=[([;] ?|\bby )(\p{Lu}), (?=\p{Lu}\p{Ll})/gu;
/** "V.I.Lenin": a space before the surname */
const SURNAME = /(?<![\p{L}.])((?:\p{Lu}\.){1,3})(?=\p{Lu}\p{Ll}{2})/gu;

/** Abbreviations of works' places without their stop or in another language, and initials with a comma or no space. */
export function abbreviations(passage: Passage): Slip[] {
  const text = passage.words;
  const slips = (
    pattern: RegExp,
    what: (short: string) => string,
    suggest: (short: string) => string | undefined,
  ) =>
    [...text.matchAll(pattern)].map(
      ({ 0: whole, 1: short, index }): Slip => ({
        rule: 'abbreviation-form',
        from: index,
        to: index + whole.length,
        what: what(short),
        suggestion: suggest(short),
      }),
    );
  return [
    ...slips(
      NO_STOP,
      (short) => `“${short}” is an abbreviation without its stop`,
      (short) => `${short}.`,
    ),
    ...slips(
      FOREIGN,
      (short) => `“${short}.” is no English abbreviation of a place in a work`,
      () => undefined,
    ),
    ...slips(
      INITIAL,
      (short) => `the initial “${short}” is followed by a comma`,
      (short) => `${short}.`,
    ),
    ...slips(
      SURNAME,
      (short) => `no space stands between “${short}” and the name`,
      (short) => `${short} `,
    ),
  ];
}
