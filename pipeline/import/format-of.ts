export type Format = 'text' | 'markdown' | 'html' | 'docx';

const ENDINGS: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
};

/** The format that a file's name says it has; null for all that is not read. */
export function formatOf(file: string): Format | null {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1].toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : null;
}
