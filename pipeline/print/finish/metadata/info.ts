import { textString } from '../file/text-string.ts';
import { type Dict, dictionary } from '../file/value.ts';
import type { BookFacts } from './book-facts.ts';

/** The Info dictionary: the same facts as in XMP, for programs that read only this. */
export function info(facts: BookFacts): Dict {
  const text = (value: string | undefined) => (value ? textString(value) : undefined);
  const date = textString(`D:${facts.date.replace(/\D/g, '')}Z`);
  return dictionary({
    Title: text(facts.title),
    Author: text(facts.authors.join(', ')),
    Subject: text(facts.description),
    Keywords: text(facts.subjects.join(', ')),
    Creator: text(facts.producer),
    Producer: text(facts.producer),
    CreationDate: date,
    ModDate: date,
    Trapped: '/False',
  });
}
