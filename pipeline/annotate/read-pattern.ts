import type { Anchor } from '../model/note.ts';
import { fold } from './fold.ts';
import { splitWords } from './split-words.ts';

/** Words that are looked for, folded. */
export interface Phrase {
  /** trimmed */
  text: string;
  words: string[];
  /** characters before the first word: an opening quotation mark */
  lead: number;
}

/** What an anchor asks for: one phrase, or two for `start … end`; empty prefix and suffix are null. */
export interface Pattern {
  prefix: Phrase | null;
  phrases: [Phrase] | [Phrase, Phrase];
  suffix: Phrase | null;
}

/** Words of a context that are looked at, the nearest ones: more tell nothing more, and a file may hold a page of them. */
const CONTEXT = 16;
/** Words of a quote that are looked at; notes hold eight, annotations from a browser may quote a page. */
const QUOTE = 400;
/** Ellipses of a quote that are tried; eight words hold hardly more. */
const ELLIPSES = 3;

/** The ways to read an anchor: literally and, where there is an ellipsis with words around it, as `start … end`. */
export function readPatterns(anchor: Anchor): Pattern[] {
  const quote = fold(anchor.quote).text;
  const prefix = context(anchor.prefix, 'last');
  const suffix = context(anchor.suffix, 'first');
  const patterns: Pattern[] = [{ prefix, phrases: [phrase(quote)], suffix }];
  // the quoted words may have an ellipsis of their own: each is tried
  for (const { index } of [...quote.matchAll(/\.\.\./g)].slice(0, ELLIPSES)) {
    const start = phrase(quote.slice(0, index));
    const end = phrase(quote.slice(index).replace(/^[. ]+/, ''));
    if (start.words.length > 0 && end.words.length > 0)
      patterns.push({ prefix, phrases: [start, end], suffix });
  }
  return patterns.filter(({ phrases }) => phrases[0].words.length > 0);
}

function phrase(folded: string): Phrase {
  const text = folded.trim();
  const words = splitWords(text).slice(0, QUOTE);
  return { text, words: words.map(({ form }) => form), lead: words[0]?.from ?? 0 };
}

function context(given: string | undefined, nearest: 'first' | 'last'): Phrase | null {
  const text = fold(given ?? '').text.trim();
  if (text === '') return null;
  const words = splitWords(text).map(({ form }) => form);
  return { text, words: nearest === 'first' ? words.slice(0, CONTEXT) : words.slice(-CONTEXT), lead: 0 };
}
