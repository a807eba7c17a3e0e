import type { IStylesOptions } from 'docx';

/** Half points, and twentieths of a point for spaces, as the format counts them. */
const BODY = 23;
const LINE = 340;

/** The look of the document: a book's, with room between the lines to write in. `language` turns on the right spelling check. */
export function documentStyles(language: string): IStylesOptions {
  const font = 'Garamond';
  const head = (size: number, before: number) => ({
    run: { font, size, color: '000000', bold: false },
    paragraph: { spacing: { before, after: 160 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font, size: BODY, language: { value: language } },
        paragraph: { spacing: { line: LINE, after: 120 } },
      },
      title: head(40, 480),
      heading1: head(30, 360),
      heading2: { ...head(25, 280), run: { font, size: 25, color: '000000', italics: true, bold: false } },
      heading3: head(23, 240),
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        paragraph: { indent: { left: 500, right: 500 } },
        run: { size: BODY - 2 },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { italics: true },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { italics: true, size: BODY - 4 },
      },
    ],
  };
}
