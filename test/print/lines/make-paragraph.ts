import type { Paragraph, Run } from '../../../pipeline/print/types.ts';

/**
 * A paragraph from marked text: `*italic*`, `_bold_`, `~small caps~`, `^call^`, `|` a forced break. Everything else is as
 * in a book: 10.5 pt, justified, hyphenated American English, a measure of 108 mm.
 */
export function makeParagraph(marked: string, changes: Partial<Paragraph> = {}): Paragraph {
  const size = 10.5;
  const plain = { font: 'regular', size, features: '', tracking: 0, atom: false } as const;
  const styles: Record<string, Omit<Run, 'from' | 'to'>> = {
    '': plain,
    '*': { ...plain, font: 'italic' },
    _: { ...plain, font: 'bold' },
    '~': { ...plain, features: 'smcp', tracking: 0.05 },
    '^': { ...plain, size: 7, atom: true },
  };
  const runs: Run[] = [];
  const forced: number[] = [];
  let text = '';
  let style = '';
  let from = 0;
  const close = () => {
    if (text.length > from) runs.push({ ...styles[style], from, to: text.length });
    from = text.length;
  };
  for (const character of marked) {
    if (character === '|') forced.push(text.length);
    else if (character !== '' && '*_~^'.includes(character)) {
      close();
      style = style === character ? '' : character;
    } else text += character;
  }
  close();
  return {
    id: 'p',
    text,
    runs,
    language: 'en-US',
    hyphenate: true,
    align: 'justify',
    indent: size,
    measure: 306.14,
    forced,
    ...changes,
  };
}
