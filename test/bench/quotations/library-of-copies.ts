import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { random } from '../anchors/random.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';
import { makeWork } from './made-up-work.ts';

const WORKS = resolve(import.meta.dirname, '../../../../shared/works');

/** A text that quotations are drawn from. */
export interface CopyOf {
  key: string;
  file: string;
  text: string;
  /** the same passages in another translation, sentence by sentence; absent: there is none at hand */
  sentences?: { first: string[]; second: string[] };
}

/** The made-up work, its lines wrapped and its words divided at their ends as scans have them, and another by its hand. */
export function madeUpCopies(seed: number, sentences: number): { copies: CopyOf[]; lexicon: Lexicon } {
  const draw = random(seed);
  const lexicon = makeLexicon(draw);
  const copies = ['harbour', 'orchard'].map((key): CopyOf => {
    const work = makeWork(sentences, lexicon, draw);
    const chapters: string[] = [];
    for (let at = 0; at < work.first.length; at += 200)
      chapters.push(`CHAPTER ${at / 200 + 1}\n\n${wrapped(work.first.slice(at, at + 200).join(' '), draw)}`);
    return { key, file: `${key}.txt`, text: chapters.join('\n\n'), sentences: work };
  });
  return { copies, lexicon };
}

function wrapped(text: string, draw: () => number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length < 70) {
      line += line === '' ? word : ` ${word}`;
      continue;
    }
    const cut = Math.floor(word.length / 2);
    const divided = /^[a-z]{6,}$/.test(word) && draw() < 0.5;
    lines.push(divided ? `${line} ${word.slice(0, cut)}-` : line);
    line = divided ? word.slice(cut) : word;
  }
  return [...lines, line].join('\n');
}

/** The works of ../shared that are there; what is missing is named. */
export function sharedCopies(): CopyOf[] {
  const files = { reed: 'reed-ten-days-1919.txt', manifesto: 'marx-engels-manifesto-1888.txt' };
  return Object.entries(files).flatMap(([key, file]): CopyOf[] => {
    const path = join(WORKS, file);
    if (existsSync(path)) return [{ key, file, text: readFileSync(path, 'utf8') }];
    console.log(`skipped: ../shared/works/${file} is missing`);
    return [];
  });
}
