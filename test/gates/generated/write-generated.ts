import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '../../bench/generator/random.ts';
import { generateBlock, SIZES } from './generated-blocks.ts';
import type { GeneratedBlock, GeneratedNote, GeneratedText } from './generated-text.ts';

/** What the pages of a generated book must hold. */
export interface GeneratedBook {
  /** blocks of all texts, in order */
  blocks: GeneratedBlock[];
  /** notes of all texts */
  notes: GeneratedNote[];
}

/** Texts of a book. */
const TEXTS = 4;

/** How a book is generated. */
export interface GeneratedKind {
  seed: number;
  trim: string;
  /** blocks of each text, more or less */
  blocks: number;
  /** most columns of its tables */
  columns: number;
}

/** Writes an edition of random mixtures into a folder, with notes of three series. The same for the same seed. */
export function writeGenerated(
  folder: string,
  { seed, trim, blocks, columns }: GeneratedKind,
): GeneratedBook {
  for (const name of ['texts', 'notes', 'pictures']) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, [width, height]] of Object.entries(SIZES))
    writeFileSync(join(folder, `pictures/${name}.svg`), picture(width, height));
  const r = random(seed);
  const counts = { marker: 1 };
  const texts = Array.from({ length: TEXTS }, (_, index) => {
    const text: GeneratedText = {
      id: `text-${index + 1}`,
      r,
      markdown: ['---', `title: The text ${index + 1}`, '---', ''],
      definitions: [],
      notes: [],
      blocks: [],
      expected: [],
      columns,
      author: 0,
      counts,
    };
    const level = { now: 0 };
    for (let block = 0; block < blocks; block++) generateBlock(text, level);
    const markdown = [...text.markdown, ...text.definitions].join('\n');
    writeFileSync(join(folder, `texts/${text.id}.md`), `${markdown}\n`);
    writeFileSync(join(folder, `notes/${text.id}.yaml`), JSON.stringify({ notes: text.notes }));
    return text;
  });
  const series = [
    { id: 'editor', marks: 'numbers', numbering: 'text' },
    { id: 'translator', marks: 'letters', numbering: 'book' },
    { id: 'author', marks: 'symbols', numbering: 'text' },
  ];
  const book = {
    format: 1,
    title: `Generated ${seed}`,
    language: 'en-GB',
    date: '2026-11-22',
    trim,
    texts: texts.map(({ id }) => id),
    notes: { series },
  };
  writeFileSync(join(folder, 'book.yaml'), JSON.stringify(book));
  return { blocks: texts.flatMap((text) => text.blocks), notes: texts.flatMap((text) => text.expected) };
}

const picture = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="#ccc"/></svg>
`;
