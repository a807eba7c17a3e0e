import type { Slip } from './slip.ts';

const MISSING = /(?<=\p{Ll}{2})([.!?])(?=\p{Lu}\p{Ll})|(?<=\p{L}{2})([,;])(?=\p{L}{2})/gu;
const EXTRA = /(?<=[\p{L}\p{N}”’)\]]) (?=[,;](?:\s|$)|\.(?=\s|$)(?! \.))/gu;
const TWICE = /(?<![.,;])(?:,,|;;|\.\.|,\.|;,)(?![.,;])/g;

/** Spaces missing after a stop or standing before one, and stops set twice. */
export function spacesAboutStops(text: string): Slip[] {
  const slip = (match: RegExpExecArray, from: number, what: string, suggestion: string): Slip => {
    return { rule: 'space-about-stop', from, to: match.index + match[0].length, what, suggestion };
  };
  return [
    ...[...text.matchAll(MISSING)].map((match) =>
      slip(match, match.index, `A space is missing after “${around(text, match.index)}”.`, `${match[0]} `),
    ),
    ...[...text.matchAll(EXTRA)].map((match) =>
      slip(
        match,
        match.index,
        `A space stands before the stop after “${around(text, match.index - 1)}”.`,
        '',
      ),
    ),
    ...[...text.matchAll(TWICE)].map((match) =>
      slip(match, match.index, `Two stops follow each other: “${match[0]}”.`, match[0][0]),
    ),
  ];
}

/** The word that ends at a place, with the stop. */
function around(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf(' ', at - 1) + 1, at - 30);
  return text.slice(start, at + 1);
}
