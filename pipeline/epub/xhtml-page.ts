import { xmlElement } from '../xml/xml-element.ts';
import { xmlText } from '../xml/xml-text.ts';
import { relativePath } from './relative-path.ts';

/** What a content document needs beside its content. */
export interface XhtmlPage {
  /** where it stands, relative to the package document */
  path: string;
  /** plain text, not empty */
  title: string;
  /** BCP 47 */
  language: string;
  direction?: 'rtl';
  /** `epub:type` of the body: frontmatter, bodymatter, backmatter, cover */
  type?: string;
  /** XML */
  body: string;
}

/** A complete XHTML content document. */
export function xhtmlPage({ path, title, language, direction, type, body }: XhtmlPage): string {
  const css = { rel: 'stylesheet', type: 'text/css', href: relativePath(path, 'book.css') };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n',
    xmlElement(
      'html',
      {
        xmlns: 'http://www.w3.org/1999/xhtml',
        'xmlns:epub': 'http://www.idpf.org/2007/ops',
        lang: language,
        'xml:lang': language,
        dir: direction,
      },
      [
        '\n<head>\n',
        `${xmlElement('title', {}, [xmlText(title)])}\n`,
        `${xmlElement('link', css)}\n`,
        '</head>\n',
        xmlElement('body', { 'epub:type': type }, [`\n${body}\n`]),
        '\n',
      ],
    ),
    '\n',
  ].join('');
}
