import { type PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { dictionary } from '../file/dictionary.ts';
import type { PdfFile } from '../file/pdf-file.ts';
import type { BookFacts } from './book-facts.ts';

/** The Info dictionary: the same facts as in XMP, for programs that read only this. */
export function info(file: PdfFile, facts: BookFacts): PDFDict {
  const text = (value: string | undefined) => (value ? PDFHexString.fromText(value) : undefined);
  const date = PDFString.of(`D:${facts.date.replace(/\D/g, '')}Z`);
  return dictionary(file.context, {
    Title: text(facts.title),
    Author: text(facts.authors.join(', ')),
    Subject: text(facts.description),
    Keywords: text(facts.subjects.join(', ')),
    Creator: text(facts.producer),
    Producer: text(facts.producer),
    CreationDate: date,
    ModDate: date,
    Trapped: 'False',
  });
}
