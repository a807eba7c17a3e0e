import type { Slip } from './slip.ts';

const START = /(?<=(\p{L}+)[.!?]) (?=(\p{Ll}{2,}))/gu;
/** end in a stop within a sentence */
const SHORT =
  /^(?:etc|vols?|pp?|eds?|cf|al|nos?|ch|chap|vs|rev|trans?|transl|ibid|op|cit|approx|ca|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mrs?|ms|dr|st|inc|co|corp|ltd|dept|univ|gov|gen|col|viz|esp|abbr|resp|bros|no|art|para|ff|ft|lbs?|oz|yds?|min|hrs?|sec|\p{L})$/iu;

/** A sentence that begins small after a full stop. */
export function smallStarts(text: string): Slip[] {
  return [...text.matchAll(START)]
    .filter((match) => text[match.index - 1] === '.' && !SHORT.test(match[1]))
    .map((match) => ({
      rule: 'small-sentence-start',
      from: match.index + 1,
      to: match.index + 1 + match[2].length,
      what: `A sentence begins small: “${match[2]}”.`,
      suggestion: match[2][0].toUpperCase() + match[2].slice(1),
    }));
}
